"""The tokens keep their contrast, and everything follows a change of look."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QFile
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from lierre_desktop.centre.themes import THEMES
from lierre_desktop.gui import fonts, look
from lierre_desktop.gui.look import DARK, LIGHT, Scheme, Tokens
from lierre_desktop.gui.style_sheet import style_sheet

READABLE = 4.5  # WCAG 2.2, 1.4.3
VISIBLE = 3.0  # WCAG 2.2, 1.4.11
SCHEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])

# Text, ground, and the ratios promised in light and dark.
PAIRS = [
    ("text", "surface", 14.84, 13.63),
    ("text", "selected", 12.44, 10.64),
    ("text2", "surface", 6.55, 7.91),
    ("text2", "bg", 5.91, 8.80),
    ("text2", "sidebar", 5.31, 9.28),
    ("text2", "selected", 5.49, 6.18),
    ("text2", "subtle", 5.71, 6.97),
    ("on_primary", "primary", 7.06, 8.74),
    ("on_primary", "primary_press", 11.42, 6.88),
    ("link", "bg", 6.65, 10.02),
    ("primary_text", "selected", 7.17, 7.45),
    ("attention.text", "attention.soft", 6.77, 8.73),
    ("danger.text", "danger.soft", 6.76, 7.83),
    ("success.text", "success.soft", 6.26, 8.65),
    ("info.text", "info.soft", 6.69, 8.38),
    ("neutral.text", "neutral.soft", 6.55, 8.09),
    ("toast_text", "toast", 13.71, 12.79),
    ("toast_link", "toast", 8.99, 7.38),
    ("focus", "surface", 6.67, 8.66),
    ("border_input", "sidebar", 3.25, 5.02),
]


def luminance(code: str) -> float:
    """Relative luminance of WCAG 2."""
    colour = QColor(code)
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def value(tokens: Tokens, name: str) -> str:
    token, _dot, part = name.partition(".")
    found = getattr(tokens, token)
    return str(getattr(found, part) if part else found)


@pytest.mark.parametrize(("ink", "ground", "light", "dark"), PAIRS)
def test_pairs_keep_the_contrast_promised(ink: str, ground: str, light: float, dark: float) -> None:
    for tokens, promised in ((LIGHT, light), (DARK, dark)):
        ratio = contrast(value(tokens, ink), value(tokens, ground))
        assert ratio == pytest.approx(promised, abs=0.01)
        assert ratio >= (VISIBLE if ink == "border_input" else READABLE)


@SCHEMES
def test_edges_and_pictograms_are_visible(tokens: Tokens) -> None:
    for name in ("border_input", "focus", "danger.edge", "attention.edge", "success.edge"):
        for ground in ("surface", "bg"):
            assert contrast(value(tokens, name), value(tokens, ground)) >= VISIBLE, name


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("key", THEMES)
def test_themes_can_be_read_and_told_by_their_bar(scheme: Scheme, key: str) -> None:
    look.set_scheme(scheme)
    worn = look.theme(key)
    assert contrast(look.tokens().text, worn.fill) >= READABLE
    assert contrast(worn.bar, worn.fill) >= VISIBLE


def test_each_theme_has_its_own_look() -> None:
    looks = [look.theme(key) for key in THEMES]
    assert len({worn.bar for worn in looks}) == len({worn.icon for worn in looks}) == len(THEMES)


def test_an_unknown_theme_is_neutral() -> None:
    assert look.theme("knitting").bar == look.tokens().neutral.edge


# -- high contrast ---------------------------------------------------------------------


@pytest.fixture
def black_on_white() -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for each in (role.Window, role.Base, role.HighlightedText):
        palette.setColor(each, QColor("white"))
    for each in (role.WindowText, role.Text, role.Highlight):
        palette.setColor(each, QColor("black"))
    return palette


def test_high_contrast_takes_the_palette_of_the_computer(black_on_white: QPalette) -> None:
    tokens = look.high_contrast(black_on_white)
    for ink, ground, _light, _dark in PAIRS:
        assert contrast(value(tokens, ink), value(tokens, ground)) == pytest.approx(21)
    assert tokens.attention.soft == tokens.surface
    assert tokens.border == tokens.text


# -- what follows ------------------------------------------------------------------------


def test_palette_and_style_sheet_change_together(qapp: QApplication) -> None:
    look.set_scheme(Scheme.DARK)
    assert look.is_dark()
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.bg)
    assert DARK.surface in qapp.styleSheet()
    look.set_scheme(Scheme.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.bg)
    assert DARK.surface not in qapp.styleSheet()


def test_text_size_scales_fonts_and_lengths(qapp: QApplication) -> None:
    look.set_text_size(150)
    assert qapp.font().pointSizeF() == pytest.approx(15.75)
    assert look.font("page_title").pointSizeF() == pytest.approx(22.5)
    assert look.scaled(44) == 66
    assert "font-size: 22.5pt" in qapp.styleSheet()


def test_lists_and_menus_are_written_like_the_rest(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows gives them a smaller font of their own, and again with the first style sheet."""
    dress = qapp.setStyleSheet

    def as_on_windows(sheet: str) -> None:
        dress(sheet)
        QApplication.setFont(QFont("Courier", 6), "QMenu")  # type: ignore[arg-type]

    monkeypatch.setattr(qapp, "setStyleSheet", as_on_windows)
    look.set_text_size(110)
    assert QApplication.font("QMenu") == look.font("body")  # type: ignore[call-overload]


@pytest.mark.parametrize(("asked", "worn"), [(20, 90), (90, 90), (110, 110), (400, 150)])
def test_text_size_stays_within_reason(asked: int, worn: int) -> None:
    look.set_text_size(asked)
    assert look.text_size() == worn


def test_nothing_is_written_smaller_than_nine_points() -> None:
    assert min(points for points, _weight in fonts.TYPE.values()) >= 9


def test_figures_have_one_width() -> None:
    metrics = QFontMetrics(look.font("figure"))
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


@SCHEMES
def test_every_token_of_the_style_sheet_exists(tokens: Tokens) -> None:
    assert "$" not in style_sheet(tokens, 100)


# -- names -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("last", "first", "listed", "spoken"),
    [
        ("Arslan", "Zeynep", "ARSLAN Zeynep", "Zeynep Arslan"),
        ("DUPONT-LÉVY", "Marie", "DUPONT-LÉVY Marie", "Marie Dupont-Lévy"),
        ("de Souza", "Ana", "DE SOUZA Ana", "Ana de Souza"),
        ("Nguyễn", "", "NGUYỄN", "Nguyễn"),
    ],
)
def test_people_are_named(last: str, first: str, listed: str, spoken: str) -> None:
    assert look.person_name(last, first) == listed
    assert look.person_name(last, first, sentence=True) == spoken


def test_masked_names_are_initials() -> None:
    look.set_discreet(True)
    assert look.person_name("Arslan", "Zeynep") == "A. Z."
    assert look.person_name("Arslan", "Zeynep", sentence=True) == "Z. A."
    assert look.person_name("Popa", "") == "P."


def test_initials_of_a_portrait() -> None:
    assert look.initials("Zeynep", "Arslan") == "ZA"


@SCHEMES
def test_no_path_stands_in_the_style_sheet(qapp: QApplication, tokens: Tokens) -> None:
    """Qt's parser stops at the "é" of C:/Users/Zoé, and forgets every rule after it."""
    images = re.findall(r"url\((.*?)\)", style_sheet(tokens, 100))
    assert images
    for image in images:
        assert re.fullmatch(r"[a-z]+:[a-z0-9A-F-]+\.svg", image)
        assert QFile.exists(image)
