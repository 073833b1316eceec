"""The look of Lierre: every colour and distance, and the state they hang on.

Hides which scheme is current (light, dark, high contrast) and the text size. Nothing
else in the program names a colour. Widgets ask at paint time, so a change of scheme
only needs `set_scheme`: the palette, the style sheet and the icons follow together.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from . import fonts

# Naming people is part of the look: masked names must be masked on every page.
from .names import discreet as discreet
from .names import initials as initials
from .names import person_name as person_name
from .names import set_discreet as set_discreet

SPACE_XXS, SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL, SPACE_XXL = 2, 4, 8, 12, 16, 24, 32
PAGE_MARGIN = 24
CARD_PADDING = 16
GUTTER = 16
RING = 4
"""Room that the focus ring takes around a widget: its own width and the gap."""
ANY_SIZE = 16_777_215
"""Qt's own "no maximum"."""
RADIUS_KEY, RADIUS_CONTROL, RADIUS_CARD = 4, 6, 8
CONTROL, CONTROL_IN_ROW = 36, 32
ROW_ROLL_CALL, ROW, ROW_TWO_LINES = 36, 44, 64
BADGE = 22
ICON, ICON_SMALL = 20, 16

TEXT_SIZES = (90, 100, 110, 125, 150)  # per cent
TONES = ("attention", "danger", "success", "info", "neutral")


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


COLOURS = tuple(field.name for field in fields(Tokens) if field.name not in TONES)

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
    role = QPalette.ColorRole
    window, ink = system.color(role.Window).name(), system.color(role.WindowText).name()
    surface, text = system.color(role.Base).name(), system.color(role.Text).name()
    strong = system.color(role.Highlight).name()
    on_strong = system.color(role.HighlightedText).name()
    tone = Tone(text, surface, text)
    colours: dict[str, Any] = {field.name: text for field in fields(Tokens)}
    colours |= dict.fromkeys(("bg", "sidebar", "toast"), window)
    colours |= dict.fromkeys(("surface", "subtle", "selected", "closed"), surface)
    colours |= dict.fromkeys(("primary", "primary_hover", "primary_press"), strong)
    colours |= dict.fromkeys(("toast_text", "toast_link"), ink)
    colours |= dict.fromkeys(TONES, tone)
    return Tokens(**colours | {"on_primary": on_strong})


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


# -- what is current -----------------------------------------------------------------


@dataclass
class _Now:
    """The one current look; changed only by the functions below."""

    tokens: Tokens = LIGHT
    scheme: Scheme = Scheme.SYSTEM
    text_size: int = 100
    contrast: bool = False
    worn: tuple[Tokens, int] | None = None
    following: bool = False


_now = _Now()


def tokens() -> Tokens:
    """The colours of the current scheme, as "#RRGGBB"."""
    return _now.tokens


def tone(name: str) -> Tone:
    """A tone of the current scheme: attention, danger, success, info or neutral."""
    found = getattr(_now.tokens, name)
    assert isinstance(found, Tone), name
    return found


def colour(name: str) -> QColor:
    """A token by its name ("primary"); "danger.edge" is a colour of a tone."""
    token, _dot, part = name.partition(".")
    found = getattr(_now.tokens, token)
    return qcolor(getattr(found, part or "text") if isinstance(found, Tone) else found)


@cache
def qcolor(code: str) -> QColor:
    """The QColor of a token's "#RRGGBB", made once."""
    return QColor(code)


def is_dark() -> bool:
    """Whether light text stands on dark ground."""
    return qcolor(_now.tokens.bg).lightness() < 128


def high_contrast_on() -> bool:
    """Whether the computer asks for high contrast: soft fills then need an edge."""
    return _now.contrast


def scheme() -> Scheme:
    """The scheme the user chose."""
    return _now.scheme


def text_size() -> int:
    """The text size, in per cent of the normal one."""
    return _now.text_size


def scaled(pixels: int) -> int:
    """A length that follows the text size: widths and row heights around text."""
    return round(pixels * _now.text_size / 100)


def font(kind: str = "body") -> QFont:
    """The font of a kind of text (a key of `fonts.TYPE`) at the current text size."""
    return fonts.font(kind, _now.text_size)


# -- dressing the application ------------------------------------------------------------

_OWN_FONTS = ("QAbstractItemView", "QMenu", "QMenuBar", "QMessageBox", "QStatusBar", "QTipLabel")
"""What Windows gives a font of its own, smaller, that the application's doesn't replace."""


def dress(app: QApplication, scheme: Scheme = Scheme.SYSTEM, text_size: int = 100) -> None:
    """Give the application its look, and keep following the computer's settings."""
    fonts.load()
    if sys.platform in ("win32", "darwin"):  # elsewhere Fusion is what Qt starts with
        app.setStyle("Fusion")
    for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo):
        app.setEffectEnabled(effect, False)
    if not _now.following:
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(_wear)
        hints.accessibility().contrastPreferenceChanged.connect(_wear)
        _now.following = True
    _now.text_size, _now.worn = text_size, None
    set_scheme(scheme)


def set_scheme(scheme: Scheme) -> None:
    """Wear another scheme at once; native dialogs and title bars follow."""
    _now.scheme = scheme
    hints = QGuiApplication.styleHints()
    if scheme is Scheme.SYSTEM:
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(_asked_of_system(scheme))
    _wear()


def set_text_size(percent: int) -> None:
    """Write larger or smaller at once, within 90–150 per cent."""
    _now.text_size = min(max(percent, TEXT_SIZES[0]), TEXT_SIZES[-1])
    _wear()


def _asked_of_system(scheme: Scheme) -> Qt.ColorScheme:
    return Qt.ColorScheme.Dark if scheme is Scheme.DARK else Qt.ColorScheme.Light


def _wear() -> None:
    """Palette, font and style sheet of what is current, all together."""
    from .style_sheet import style_sheet

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    app.setPalette(QPalette())
    _now.contrast, _now.tokens = _choose_tokens(app.palette())
    app.setPalette(_palette(_now.tokens))
    if _now.worn != (_now.tokens, _now.text_size):
        app.setFont(font("body"))
        app.setStyleSheet(style_sheet(_now.tokens, _now.text_size))
        for kind in _OWN_FONTS:  # last: the first style sheet gives Windows' own fonts back
            app.setFont(font("body"), kind)  # type: ignore[arg-type] # Qt takes text
        _now.worn = (_now.tokens, _now.text_size)


def _choose_tokens(system: QPalette) -> tuple[bool, Tokens]:
    """The tokens that the user's choice and the computer's settings ask for."""
    hints = QGuiApplication.styleHints()
    accessibility = hints.accessibility()  # `hints` stays in a name, or this one dies with it
    if accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return True, high_contrast(system)
    if _now.scheme is Scheme.SYSTEM:
        return False, DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return False, DARK if _now.scheme is Scheme.DARK else LIGHT


def _palette(worn: Tokens) -> QPalette:
    """The palette that plain Qt widgets draw with."""
    role = QPalette.ColorRole
    made = QPalette()
    for roles, code in (
        ((role.Window, role.Midlight), worn.bg),
        ((role.Base, role.AlternateBase, role.Button, role.Light), worn.surface),
        ((role.WindowText, role.Text, role.ButtonText, role.BrightText), worn.text),
        ((role.Mid, role.Dark), worn.border),
        ((role.Shadow,), worn.border_btn),
        ((role.Highlight, role.Accent), worn.primary),
        ((role.HighlightedText,), worn.on_primary),
        ((role.Link, role.LinkVisited), worn.link),
        ((role.PlaceholderText,), worn.text2),
        ((role.ToolTipBase,), worn.toast),
        ((role.ToolTipText,), worn.toast_text),
    ):
        for each in roles:
            made.setColor(each, qcolor(code))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, qcolor(worn.text2))
    return made
