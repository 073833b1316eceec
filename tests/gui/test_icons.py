"""The pictograms: shipped when used, crisp, and in the colours of the moment."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage

from lierre_desktop import paths
from lierre_desktop.gui import icons, look
from lierre_desktop.gui.look import DARK, LIGHT, Scheme
from tests import sources

FORMS = paths.PACKAGE.parent / "ui"
REGULAR, FILL = paths.resource("icons", "regular"), paths.resource("icons", "fill")
# Where a call names a pictogram: by position, or as `icon=`.
NAMED_BY = {
    "BadgeFace": 0,
    "EmptyState": 0,
    "PageSpec": 2,
    "Pictogram": 0,
    "button": 2,
    "icon": 0,
    "icon_button": 0,
    "set_icon": 0,
    "set_icon_name": 0,
    "show_state": 0,
    "tinted_svg": 0,
}


def shipped(folder: Path) -> set[str]:
    return {path.stem.removesuffix("-fill") for path in folder.glob("*.svg")}


def window() -> Iterator[sources.Source]:
    """The window's modules."""
    return (module for module in sources.modules() if module.name.startswith("gui/"))


def calls() -> Iterator[tuple[ast.Call, str, str]]:
    """Every call of the window's modules, with the name called and the module."""
    for module in window():
        for node in module.nodes:
            if isinstance(node, ast.Call):
                called = getattr(node.func, "id", getattr(node.func, "attr", ""))
                yield node, called, module.name


def icon_of(call: ast.Call, called: str) -> str:
    """The pictogram that a call names in so many letters, "" for none."""
    place = NAMED_BY.get(called, len(call.args))
    named = [word.value for word in call.keywords if word.arg == "icon"]
    for name in named + call.args[place : place + 1]:
        if isinstance(name, ast.Constant) and isinstance(name.value, str):
            return name.value
    return ""


def named_in_calls() -> Iterator[tuple[str, str]]:
    return ((icon_of(call, called), where) for call, called, where in calls())


def named_filled() -> Iterator[tuple[str, str]]:
    """Pictograms asked for filled, and those of pages: filled when the page is shown."""
    for call, called, where in calls():
        filled = any(
            word.arg == "fill" and isinstance(word.value, ast.Constant) and word.value.value
            for word in call.keywords
        )
        if (filled or called == "PageSpec") and (name := icon_of(call, called)):
            yield name, where


def named_in_forms() -> Iterator[tuple[str, str]]:
    for path in FORMS.glob("*.ui"):
        for element in ElementTree.parse(path).iter("property"):
            if element.get("name") == "icon_name":
                yield element.findtext("string", ""), path.name


def words_of_the_program() -> set[str]:
    """Every text constant of the window's modules, and the icons of the forms."""
    words = {name for name, _form in named_in_forms()}
    for module in window():
        words |= {
            node.value
            for node in module.nodes
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
    return words


def test_every_pictogram_named_is_shipped() -> None:
    named = {*named_in_calls(), *named_in_forms()}
    assert len(named) > 30
    there = shipped(REGULAR)
    assert not {(name, where) for name, where in named if name and name not in there}


def test_pictograms_named_filled_are_shipped_filled() -> None:
    named = {*named_filled()}
    assert len(named) > 3
    there = shipped(FILL)
    assert not {(name, where) for name, where in named if name not in there}


def test_no_pictogram_is_shipped_for_nothing() -> None:
    unused = (shipped(REGULAR) | shipped(FILL)) - words_of_the_program()
    assert not unused


def test_the_licence_of_the_pictograms_is_beside_them() -> None:
    licence = paths.resource("icons", "LICENCE.txt").read_text(encoding="utf-8")
    assert licence.startswith("MIT License")
    assert "Phosphor" in licence


def colours(picture: QImage) -> set[str]:
    """The colours of the pixels that are fully painted."""
    everywhere = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    pixels = (picture.pixelColor(x, y) for x, y in everywhere)
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_pictograms_are_drawn_at_the_scale_of_the_screen(scale: float) -> None:
    drawn = icons.pixmap("check-circle", QColor(LIGHT.primary), 16, scale, fill=True)
    assert drawn.width() == drawn.height() == round(16 * scale)
    assert drawn.devicePixelRatio() == scale
    assert colours(drawn.toImage()) == {LIGHT.primary}


def test_icons_follow_the_scheme_without_being_made_again() -> None:
    icon = icons.icon("check-circle", "danger.edge", fill=True)
    assert colours(icon.pixmap(QSize(16, 16)).toImage()) == {LIGHT.danger.edge}
    look.set_scheme(Scheme.DARK)
    assert colours(icon.pixmap(QSize(16, 16)).toImage()) == {DARK.danger.edge}


def test_disabled_icons_are_grey() -> None:
    icon = icons.icon("check-circle", "primary", fill=True)
    grey = icon.pixmap(QSize(16, 16), 1.0, QIcon.Mode.Disabled)
    assert colours(grey.toImage()) == {LIGHT.text2}


def test_the_leaf_changes_colour_with_the_scheme() -> None:
    assert LIGHT.primary in colours(icons.logo(32).toImage())
    look.set_scheme(Scheme.DARK)
    assert DARK.primary in colours(icons.logo(32).toImage())


def test_the_window_icon_has_the_sizes_that_systems_ask_for() -> None:
    icon = icons.window_icon()
    assert {16, 32, 256} <= {size.width() for size in icon.availableSizes()}
    assert icon.pixmap(QSize(32, 32)).width() == 32
