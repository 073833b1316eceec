"""The forms: generated from ui/*.ui, in step with them, and in the words of each language."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6 import QtWidgets
from PySide6.QtCore import QMetaType, QObject, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import dev
from lierre_desktop import i18n
from lierre_desktop.gui.translator import Languages
from translations.extractor import extract_ui

FORMS = sorted(dev.FORMS.glob("*.ui"))


def test_generated_forms_are_what_designer_says() -> None:
    with ThreadPoolExecutor() as pool:
        fresh = dict(zip(FORMS, pool.map(dev.generated_form, FORMS), strict=True))
    stale = [
        form.name
        for form, text in fresh.items()
        if not dev.form_module(form).exists()
        or dev.form_module(form).read_text(encoding="utf-8") != text
    ]
    assert FORMS
    assert not stale, "type: python3 dev.py forms"


def test_no_generated_form_outlives_its_source() -> None:
    generated = set(dev.GENERATED.glob("ui_*.py"))
    assert generated == {dev.form_module(form) for form in FORMS}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_designer_holds_no_connection_and_no_style(form: Path) -> None:
    root = ElementTree.parse(form).getroot()
    assert root.find(".//connection") is None
    assert root.find(".//property[@name='styleSheet']") is None


# -- words -------------------------------------------------------------------------


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """Switches the words of forms; takes its translators away afterwards."""
    before = set(qapp.findChildren(QTranslator))
    yield Languages(qapp)
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_every_form_opens_in_each_language(form: Path, languages: Languages, qtbot: QtBot) -> None:
    languages.speak("fr")
    widget, ui = open_form(form)
    qtbot.addWidget(widget)
    for code in ("fr", "en", "fr"):
        languages.speak(code)
        ui.retranslateUi(widget)
        foreign = {source for source, translation in words(form) if translation != source}
        assert not foreign & set(texts(widget)), code
        if foreign:
            assert {translation for _source, translation in words(form)} & set(texts(widget))


def open_form(form: Path) -> tuple[QWidget, Any]:
    """A form on a bare widget of the class it was drawn for."""
    root = ElementTree.parse(form).find("widget")
    assert root is not None
    widget: QWidget = getattr(QtWidgets, root.attrib["class"])()
    module = import_module(f"lierre_desktop.gui.forms.{dev.form_module(form).stem}")
    ui = getattr(module, f"Ui_{root.attrib['name']}")()
    ui.setupUi(widget)
    return widget, ui


def words(form: Path) -> Iterator[tuple[str, str]]:
    """What a form says in the sources, and in the current language."""
    with form.open("rb") as file:
        for _line, _function, message, _notes in extract_ui(file, {}, (), {}):
            if isinstance(message, str):
                yield message, i18n._(message)
            else:
                context, text = message
                yield text, i18n.pgettext(context, text)


def texts(widget: QWidget) -> Iterator[str]:
    """Every text that a widget and what it holds show, say or read aloud."""
    for holder in (widget, *widget.findChildren(QObject)):
        meta = holder.metaObject()
        for index in range(meta.propertyCount()):
            described = meta.property(index)
            if described.metaType().id() == QMetaType.Type.QString.value:
                yield str(described.read(holder))
