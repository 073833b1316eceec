"""Form texts come from the catalogue, Qt's own words from Qt, and both switch at once."""

from __future__ import annotations

import gettext

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from lierre_desktop import i18n
from lierre_desktop.gui.components import Keycap
from lierre_desktop.gui.translator import CatalogueTranslator, Languages


class Catalogue(gettext.NullTranslations):
    """A catalogue of two messages."""

    WORDS = {"Unlock": "Déverrouiller", "verb\x04Close": "Clore"}

    def gettext(self, message: str) -> str:
        return self.WORDS.get(message, message)

    def pgettext(self, context: str, message: str) -> str:
        return self.WORDS.get(f"{context}\x04{message}", message)


@pytest.fixture(autouse=True)
def small_catalogue(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(i18n, "catalogue", lambda code: Catalogue())


def test_form_texts_come_from_the_catalogue(languages: Languages) -> None:
    assert QCoreApplication.translate("UnlockWindow", "Unlock") == "Déverrouiller"
    assert QCoreApplication.translate("UnlockWindow", "Close", "verb") == "Clore"


def test_a_miss_leaves_the_word_to_qt(languages: Languages) -> None:
    translator = CatalogueTranslator()
    assert not translator.isEmpty()
    assert translator.translate("QPlatformTheme", "Cancel") is None
    assert translator.translate("UnlockWindow", "") is None
    assert QCoreApplication.translate("UnlockWindow", "Nowhere") == "Nowhere"


def test_dialogs_of_qt_speak_the_language(qtbot: QtBot, languages: Languages) -> None:
    buttons = QMessageBox.StandardButton.Cancel
    for code, word in (("fr", "Annuler"), ("en", "Cancel")):
        languages.speak(code)
        box = QMessageBox()
        qtbot.addWidget(box)
        box.setStandardButtons(buttons)
        assert box.button(buttons).text().replace("&", "") == word


def test_keys_are_named_in_the_language(qtbot: QtBot, languages: Languages) -> None:
    keycap = Keycap("Esc")
    qtbot.addWidget(keycap)
    assert keycap.text() == "Échap"
    languages.speak("en")
    qtbot.waitUntil(lambda: keycap.text() == "Esc")


def test_the_locale_follows(languages: Languages) -> None:
    assert QLocale().language() == QLocale.Language.French
    languages.speak("en")
    assert QLocale().language() == QLocale.Language.English
    assert i18n.language() == "en"


def test_an_unknown_language_is_french(languages: Languages) -> None:
    languages.speak("xx")
    assert i18n.language() == "fr"
    native = QKeySequence.SequenceFormat.NativeText
    assert QKeySequence("Ctrl+K").toString(native) == "Ctrl+K"
