"""One line of text in any script: cleaned, measured, cut, wrapped, drawn.

Everything written on paper passes here. Markup means nothing here: `<b>` is three
letters. Hides normalisation, direction, choice of font and shaping; a letter no font
of ours draws becomes an outlined box. Widths are mm, sizes are points.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .fonts import PaperFont

REGULAR, BOLD, ITALIC = "Regular", "Bold", "Italic"

MM = 72 / 25.4
"""Points in a millimetre."""

LONGEST = 2000
"""Characters beyond which a line is cut unread: no paper holds so many side by side."""

ELLIPSIS = "…"

_MISSING = "\ufffd"
_MISSING_WIDTH = 0.6
_JOINERS = "\u200c\u200d"
# Letters that Noto Sans draws one by one: Latin, Greek, Cyrillic, common punctuation.
_SIMPLE = re.compile(
    r"[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0373\u0376\u0377\u037b-\u037d\u037f\u0384-\u0386"
    r"\u0388-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2015\u2018-\u201f\u2022\u2026\u202f"
    r"\u2030-\u203a\u20ac\u20ba\u20be\u1d49\u02b3]*"
)
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]")
# Scripts whose letters stand side by side, without marks moving over or under them.
_UNSHAPED = frozenset({"NotoSans", "NotoSansArmenian", "NotoSansGeorgian", "NotoSansEthiopic"})


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one font, in the order in which it is drawn."""

    font: str  # registered name; "" for letters without a font
    glyphs: str  # what reportlab draws; one character a box where `font` is ""
    width: float  # em
    actual: str = ""  # the text, where readers could not put it back together


@dataclass(frozen=True, slots=True)
class Line:
    """A line ready to draw at any size."""

    runs: tuple[Run, ...]
    width: float  # em


# -- cleaning ----------------------------------------------------------------------


def clean(text: str) -> str:
    """The text as one line: composed letters, plain spaces, no invisible orders.

    Line breaks and tabs become spaces; marks that reverse or join what surrounds them
    are dropped; control characters and halves of pairs become a visible replacement.
    """
    if _SIMPLE.fullmatch(text):
        return text
    return "".join(map(_cleaned, unicodedata.normalize("NFC", text[:LONGEST])))


def _cleaned(ch: str) -> str:
    category = unicodedata.category(ch)
    if ch.isspace():
        return ch if ch in "\u00a0\u202f" else " "
    if category in ("Cc", "Cs", "Cn", "Co"):
        return _MISSING
    if category == "Cf" and ch not in _JOINERS:
        return ""
    return "" if "\ufe00" <= ch <= "\ufe0f" else ch


def undrawn(text: str) -> str:
    """The letters that become boxes, each once, in the order they come."""
    from . import fonts

    letters = dict.fromkeys(ch for ch in text if not _SIMPLE.fullmatch(ch))
    return "".join(
        ch
        for ch in letters
        if any(not c.isspace() and fonts.font_for(c, REGULAR) is None for c in clean(ch))
    )


# -- layout ------------------------------------------------------------------------


def layout(text: str, weight: str = REGULAR) -> Line:
    """The runs of a line, in visual order."""
    return _layout(text[:LONGEST], weight)


@lru_cache(maxsize=8192)
def _layout(text: str, weight: str) -> Line:
    from . import fonts

    text = clean(text)
    latin = fonts.load(fonts.LATIN, weight)
    if _SIMPLE.fullmatch(text):
        run = Run(latin.fontName, text, latin.stringWidth(text, 1))
        return Line((run,), run.width)
    pieces = _pieces(text, weight)
    runs = tuple(_run(piece, font, level) for piece, font, level in _visual_order(pieces))
    return Line(runs, sum(run.width for run in runs))


_Piece = tuple[str, "PaperFont | None", int]


def _pieces(text: str, weight: str) -> list[_Piece]:
    """The line in reading order, cut where the font or the direction changes."""
    marked = zip(text, _fonts(text, weight), _levels(text), strict=True)
    return [
        ("".join(ch for ch, _font, _level in group), font, level)
        for (font, level), group in groupby(marked, key=lambda mark: mark[1:])
    ]


def _fonts(text: str, weight: str) -> list[PaperFont | None]:
    """The font of each character; signs and marks stay with the letters they follow."""
    from . import fonts

    chosen: list[PaperFont | None] = []
    current: PaperFont | None = None
    for ch in text:
        follows = ch in _JOINERS or unicodedata.category(ch)[0] in "MPSZ"
        if ch == _MISSING:
            current = None
        elif not (follows and current and ord(ch) in current.covered):
            current = fonts.font_for(ch, weight)
        chosen.append(current)
    return chosen


def _levels(text: str) -> list[int]:
    """The direction of each character by the Unicode algorithm: odd is right to left."""
    if not _RIGHT_TO_LEFT.search(text):
        return [0] * len(text)
    from bidi import algorithm as bidi

    # Characters the algorithm would drop or not know take the direction around them.
    known = "".join(
        ch if unicodedata.bidirectional(ch) not in ("", "BN") else "\ufffc" for ch in text
    )
    storage: dict[str, Any] = bidi.get_empty_storage()
    storage["base_level"] = bidi.get_base_level(known)
    storage["base_dir"] = "LR"[storage["base_level"]]
    bidi.get_embedding_levels(known, storage)
    bidi.explicit_embed_and_overrides(storage)
    bidi.resolve_weak_types(storage)
    bidi.resolve_neutral_types(storage, False)
    bidi.resolve_implicit_levels(storage, False)
    return [mark["level"] for mark in storage["chars"]]


def _visual_order(pieces: list[_Piece]) -> list[_Piece]:
    """The pieces from left to right: the highest levels are turned round first."""
    ordered = list(pieces)
    for level in range(max((piece[2] for piece in pieces), default=0), 0, -1):
        start = 0
        while start < len(ordered):
            end = start
            while end < len(ordered) and ordered[end][2] >= level:
                end += 1
            ordered[start:end] = reversed(ordered[start:end])
            start = end + 1
    return ordered


def _run(text: str, font: PaperFont | None, level: int) -> Run:
    if font is None:
        return Run("", text, _MISSING_WIDTH * len(text), text)
    right_to_left = level % 2 == 1
    family = font.fontName.partition("-")[0]
    marks = any(ch in _JOINERS or unicodedata.category(ch)[0] == "M" for ch in text)
    if family in _UNSHAPED and not (marks or right_to_left):
        return Run(font.fontName, text, font.stringWidth(text, 1))
    glyphs, width = font.shape(text, right_to_left)
    return Run(font.fontName, glyphs, width, "" if right_to_left else text)


def reads_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction is Arabic, Hebrew or the like."""
    directions = (unicodedata.bidirectional(ch) for ch in text[:LONGEST])
    return next((side != "L" for side in directions if side in ("L", "R", "AL")), False)


# -- measuring ---------------------------------------------------------------------


def width(text: str, size: float, weight: str = REGULAR) -> float:
    """The length of a line in mm."""
    return layout(text, weight).width * size / MM


def shrink(
    text: str, room: float, largest: float, least: float, weight: str = REGULAR
) -> float | None:
    """The largest size, by half points, at which the line holds in `room` mm, or None."""
    size = largest
    while size >= least:
        if width(text, size, weight) <= room:
            return size
        size -= 0.5
    return None


def fit(text: str, room: float, size: float, weight: str = REGULAR) -> str:
    """The text, or its longest beginning and "…", that holds in `room` mm."""
    if len(text) <= LONGEST and width(text, size, weight) <= room:
        return text
    kept = _beginning(text, room - width(ELLIPSIS, size, weight), size, weight)
    return text[:kept].rstrip() + ELLIPSIS


def _beginning(text: str, room: float, size: float, weight: str) -> int:
    """How many characters of the text hold in `room` mm; accents stay on their letter."""
    low, high = 0, min(len(text), LONGEST)
    while low < high:
        middle = (low + high + 1) // 2
        if width(text[:middle], size, weight) <= room:
            low = middle
        else:
            high = middle - 1
    while 0 < low < len(text) and unicodedata.category(text[low])[0] == "M":
        low -= 1
    return low


def wrap(
    text: str, room: float, size: float, weight: str = REGULAR, lines: int | None = None
) -> list[str]:
    """The text in lines of at most `room` mm, cut between words, or within one too long.

    With `lines`, the last line allowed ends with "…" when there is more.
    """
    wrapped: list[str] = []
    waiting = [word for word in re.split(r"[ \t\r\n]+", text) if word]
    waiting.reverse()
    while waiting:
        if lines is not None and len(wrapped) == lines - 1:
            rest = " ".join(reversed(waiting))
            return [*wrapped, fit(rest, room, size, weight)]
        wrapped.append(_one_line(waiting, room, size, weight))
    return wrapped


def words_hold(text: str, room: float, size: float, weight: str = REGULAR) -> bool:
    """Whether each word holds in `room` mm, so that wrapping cuts none."""
    return all(width(word, size, weight) <= room for word in text.split())


def _one_line(waiting: list[str], room: float, size: float, weight: str) -> str:
    """Take from `waiting`, whose last word comes first, what one line holds."""
    space = width(" ", size, weight)
    line = [waiting.pop()]
    used = width(line[0], size, weight)
    if used > room or len(line[0]) > LONGEST:
        kept = max(1, _beginning(line[0], room, size, weight))
        hyphen = line[0].rfind("-", 1, kept) + 1
        kept = hyphen or kept
        if line[0][kept:]:
            waiting.append(line[0][kept:])
        return line[0][:kept]
    while waiting:
        used += space + width(waiting[-1], size, weight)
        if used > room:
            break
        line.append(waiting.pop())
    return " ".join(line)


# -- drawing -----------------------------------------------------------------------


def text_line(
    canvas: Any, x: float, y: float, text: str, size: float, weight: str = REGULAR
) -> None:
    """Draw a line from its left end in the canvas's own units and fill colour."""
    for run in layout(text, weight).runs:
        if run.actual:
            spelling = ("\ufeff" + run.actual).encode("utf-16-be").hex().upper()
            canvas.addLiteral(f"/Span <</ActualText <{spelling}>>> BDC")
        if run.font:
            _draw_glyphs(canvas, x, y, run, size)
        else:
            _draw_boxes(canvas, x, y, len(run.glyphs), size)
        if run.actual:
            canvas.addLiteral("EMC")
        x += run.width * size


def spaced_line(canvas: Any, x: float, y: float, text: str, size: float, spacing: float) -> None:
    """Draw a bold line of simple letters set apart, for a line of capitals."""
    drawn = layout(text, BOLD).runs
    line = canvas.beginText(x, y)
    line.setCharSpace(spacing)
    for run in drawn:
        if run.font:
            line.setFont(run.font, size)
            line.textOut(run.glyphs)
    line.setCharSpace(0)  # it would stay for the rest of the page
    canvas.drawText(line)


def _draw_glyphs(canvas: Any, x: float, y: float, run: Run, size: float) -> None:
    line = canvas.beginText(x, y)
    line.setFont(run.font, size)
    line.textLine(run.glyphs)  # unlike textOut, it does not measure them again
    canvas.drawText(line)


def _draw_boxes(canvas: Any, x: float, y: float, count: int, size: float) -> None:
    """One outlined box for each letter without a font, in the colour of the text."""
    path = canvas.beginPath()
    thin = 0.05 * size
    for number in range(count):
        left = x + (number * _MISSING_WIDTH + 0.06) * size
        path.rect(left, y, 0.48 * size, 0.7 * size)
        path.rect(left + thin, y + thin, 0.48 * size - 2 * thin, 0.7 * size - 2 * thin)
    canvas.drawPath(path, stroke=0, fill=1, fillMode=0)  # 0: even-odd, so a frame
