"""The colours and sizes of paper, named once.

White on a theme's colour reads at 7:1; in grey all of them are one dark band.
"""

from __future__ import annotations

A4 = (210.0, 297.0)
A4_LANDSCAPE = (297.0, 210.0)
A3_SCALE = 2**0.5
"""A3 is A4 this much larger, words included."""

Colour = tuple[float, float, float]


def _rgb(code: str) -> Colour:
    red, green, blue = (int(code[n : n + 2], 16) / 255 for n in (1, 3, 5))
    return red, green, blue


INK = _rgb("#1B1F1D")
SOFT = _rgb("#4E5552")
RULE = _rgb("#5E6561")
LINE = _rgb("#A7AEAA")
HAIRLINE = _rgb("#D5DAD7")
TINT = _rgb("#EDF2EE")
IVY = _rgb("#1F5A43")
PALE = _rgb("#CCDED5")  # of ivy; in grey it stays apart from the white between two bands
WHITE: Colour = (1.0, 1.0, 1.0)

_PLUM = _rgb("#6A3D6F")
_RUST = _rgb("#7A3B12")
_NAVY = _rgb("#1D4E79")
_INDIGO = _rgb("#3B4A8C")
_OCHRE = _rgb("#7A4A00")

THEME_COLOURS: dict[str, Colour] = {
    "daily_life": IVY,
    "wellbeing": _PLUM,
    "employment": _RUST,
    "digital": _INDIGO,
    "french": _NAVY,
    "sewing": IVY,
    "talking": _PLUM,
    "cooking": _OCHRE,
    "arts": _RUST,
    "outings": _INDIGO,
}
