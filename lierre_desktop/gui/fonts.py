"""The fonts: kinds of text with their size and weight, made once for each text size.

Hides where fonts come from: Windows has Segoe UI, elsewhere Noto Sans is shipped.
"""

from __future__ import annotations

import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from ..paths import resource

# Only families that exist: asking for a missing one makes Qt read every font's aliases.
FAMILIES = ["Segoe UI", "Noto Sans"] if sys.platform == "win32" else ["Noto Sans"]
_FILES = ("NotoSans-Regular.ttf", "NotoSans-Medium.ttf", "NotoSans-SemiBold.ttf")
_REGULAR, _MEDIUM, _STRONG = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold

# Points and weight of each kind of text.
TYPE: dict[str, tuple[float, QFont.Weight]] = {
    "caption": (9, _REGULAR),
    "badge": (9, _MEDIUM),
    "caption_strong": (9, _STRONG),
    "body": (10.5, _REGULAR),
    "strong": (10.5, _STRONG),
    "card_title": (12, _STRONG),
    "page_title": (15, _STRONG),
    "figure": (21, _STRONG),
}


@cache
def font(kind: str, percent: int) -> QFont:
    """The font of a kind of text at a text size (per cent); don't modify it."""
    points, weight = TYPE[kind]
    made = QFont()
    made.setFamilies(FAMILIES)
    made.setPointSizeF(points * percent / 100)
    made.setWeight(weight)
    return made


@cache
def load() -> None:
    """Load the shipped fonts where Segoe UI is missing, or titles would turn bold."""
    if sys.platform != "win32":
        for name in _FILES:
            QFontDatabase.addApplicationFont(str(resource("fonts", name)))


@cache
def load_scripts() -> None:
    """Load the fonts of names in their own script, once a window is shown.

    Windows has its own; elsewhere a computer without them would show empty boxes.
    """
    if sys.platform != "win32":
        for path in sorted(resource("fonts").glob("NotoSans*-Regular.ttf")):
            if path.name not in _FILES:
                QFontDatabase.addApplicationFont(str(path))
