"""The look of Lierre: every colour, font and distance, and the state they hang on.

Hides which scheme is current (light, dark, high contrast), the text size, and whether
names are masked. Nothing else in the program names a colour. Widgets ask at paint
time, so a change of scheme only needs `set_scheme`: the palette, the style sheet and
the icons follow together.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QProxyStyle, QWidget

from ..paths import resource

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL, SPACE_XXL = 4, 8, 12, 16, 24, 32
PAGE_MARGIN = 24
CARD_PADDING = 16
GUTTER = 16
RADIUS_KEY, RADIUS_CONTROL, RADIUS_CARD = 4, 6, 8
CONTROL, CONTROL_IN_ROW = 36, 32
ROW_ROLL_CALL, ROW, ROW_TWO_LINES = 36, 44, 64
BADGE = 22
ICON, ICON_SMALL = 20, 16

TEXT_SIZES = (90, 100, 110, 125, 150)  # per cent


class Scheme(StrEnum):
    """What the user chose; SYSTEM follows the computer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Tone:
    """A meaning in three colours: text on its soft fill, and the edge (an icon's too)."""

    text: str
    soft: str
    edge: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme, by what they are for."""

    bg: str
    sidebar: str
    surface: str
    subtle: str
    selected: str
    closed: str
    closed_line: str
    border: str
    border_btn: str
    border_input: str
    text: str
    text2: str
    primary: str
    primary_hover: str
    primary_press: str
    on_primary: str
    primary_text: str
    link: str
    focus: str
    toast: str
    toast_text: str
    toast_link: str
    attention: Tone
    danger: Tone
    success: Tone
    info: Tone
    neutral: Tone


LIGHT = Tokens(
    bg="#F6F3EC",
    sidebar="#ECE7DB",
    surface="#FFFFFF",
    subtle="#F3EFE6",
    selected="#E2EEE5",
    closed="#EFEBE2",
    closed_line="#D8D1C3",
    border="#DED8CB",
    border_btn="#C2B9A7",
    border_input="#867E70",
    text="#1F2A24",
    text2="#55605A",
    primary="#2A6347",
    primary_hover="#22523A",
    primary_press="#1A412E",
    on_primary="#FFFFFF",
    primary_text="#1F563B",
    link="#1F6144",
    focus="#0B5CAD",
    toast="#24302A",
    toast_text="#FFFFFF",
    toast_link="#A9DDBE",
    attention=Tone("#754700", "#FBECCF", "#B06A10"),
    danger=Tone("#97261C", "#FBE7E3", "#B23A2E"),
    success=Tone("#35611A", "#E7F1DA", "#56852F"),
    info=Tone("#225480", "#E3EDF6", "#3F77A8"),
    neutral=Tone("#4A544E", "#EEEAE1", "#867E70"),
)

DARK = Tokens(
    bg="#161A17",
    sidebar="#111412",
    surface="#1E2420",
    subtle="#272E29",
    selected="#25392D",
    closed="#1A1F1B",
    closed_line="#303832",
    border="#39423B",
    border_btn="#566259",
    border_input="#7C887F",
    text="#ECEFEA",
    text2="#B0BAB2",
    primary="#86C8A2",
    primary_hover="#9AD5B3",
    primary_press="#6FB38C",
    on_primary="#0D2016",
    primary_text="#9BD6B4",
    link="#93D1AD",
    focus="#8FC4FF",
    toast="#ECEFEA",
    toast_text="#1F2A24",
    toast_link="#1F563B",
    attention=Tone("#F3CB80", "#3A2D14", "#C9953A"),
    danger=Tone("#F7AEA3", "#43211C", "#D9695B"),
    success=Tone("#B9DC97", "#26341B", "#7FAE55"),
    info=Tone("#A9D0F0", "#1B3042", "#5E97C8"),
    neutral=Tone("#C5CDC6", "#2B322D", "#7C887F"),
)


def high_contrast(system: QPalette) -> Tokens:
    """Tokens made of the system's own palette: fills become surface, borders text."""
    name = {role: system.color(role).name() for role in QPalette.ColorRole if role in _ROLES}
    window, ink = name[QPalette.ColorRole.Window], name[QPalette.ColorRole.WindowText]
    surface, text = name[QPalette.ColorRole.Base], name[QPalette.ColorRole.Text]
    strong, on_strong = (
        name[QPalette.ColorRole.Highlight],
        name[QPalette.ColorRole.HighlightedText],
    )
    grounds = dict.fromkeys(("bg", "sidebar", "toast"), window)
    surfaces = dict.fromkeys(("surface", "subtle", "selected", "closed"), surface)
    inks = dict.fromkeys(
        ("text", "text2", "primary_text", "border", "border_btn", "border_input", "closed_line")
        + ("focus", "toast_text", "toast_link", "link"),
        text,
    )
    primaries = dict.fromkeys(("primary", "primary_hover", "primary_press"), strong)
    tone = Tone(text, surface, text)
    tones = dict.fromkeys(("attention", "danger", "success", "info", "neutral"), tone)
    inks["toast_text"] = inks["toast_link"] = ink
    return Tokens(**grounds, **surfaces, **inks, **primaries, on_primary=on_strong, **tones)


_ROLES = frozenset(
    {
        QPalette.ColorRole.Window,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Base,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.Highlight,
        QPalette.ColorRole.HighlightedText,
    }
)


# -- themes of workshops -------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ThemeLook:
    """How a workshop theme is drawn: its pictogram, its bar, and its fill under `text`."""

    icon: str
    bar: str
    fill: str


# Keys of `centre.themes`: icon, light bar, light fill, dark bar, dark fill.
_THEMES: dict[str, tuple[str, str, str, str, str]] = {
    "daily_life": ("house-line", "#678D67", "#E2F2E1", "#B9E3B6", "#31472A"),
    "wellbeing": ("flower-lotus", "#0F736C", "#CEE3DE", "#1CA494", "#2B4B46"),
    "employment": ("briefcase", "#023869", "#C9DCEB", "#9FE1FF", "#2D405D"),
    "digital": ("desktop", "#6E7EDB", "#E7ECFB", "#8EABFF", "#212442"),
    "french": ("book-open", "#6151AC", "#DADDFB", "#9682BB", "#3F3F4F"),
    "sewing": ("scissors", "#BE6995", "#FDE5EF", "#C6A4C5", "#47283C"),
    "talking": ("chats-circle", "#98363D", "#F3CED4", "#D26D87", "#483434"),
    "cooking": ("cooking-pot", "#5C2502", "#ECD6C8", "#CF956F", "#32241B"),
    "arts": ("paint-brush", "#A06902", "#F8ECD1", "#F3C55F", "#3C2807"),
    "outings": ("bus", "#323940", "#D5D9E0", "#D3D6D8", "#262829"),
}


def theme(key: str) -> ThemeLook:
    """The look of a workshop theme in the current scheme; neutral for an unknown key."""
    if key not in _THEMES:
        neutral = _now.tokens.neutral
        return ThemeLook("calendar-blank", neutral.edge, neutral.soft)
    icon, light_bar, light_fill, dark_bar, dark_fill = _THEMES[key]
    if _now.contrast:
        return ThemeLook(icon, _now.tokens.text, _now.tokens.surface)
    if _now.tokens is DARK:
        return ThemeLook(icon, dark_bar, dark_fill)
    return ThemeLook(icon, light_bar, light_fill)
