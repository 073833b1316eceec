"""The words of forms and of Qt itself in the current language, switched without restart.

Hides Qt's translators. Form texts are looked up in the same catalogue as `_()`; Qt's own
words (dialogs, key names) come from its shipped files. Qt then sends LanguageChange to
every widget: forms call `retranslateUi`, pages their `retranslate`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from .. import i18n


class CatalogueTranslator(QTranslator):
    """Answers from the catalogue of the moment; a miss leaves the question to Qt."""

    def isEmpty(self) -> bool:
        """Never: an empty translator would not be asked."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The message in the current language; None, not "", or Qt would show nothing."""
        if not source:
            return None
        if disambiguation:
            found = i18n.pgettext(disambiguation, source)
        else:
            found = i18n._(source)
        return found if found != source else None


class Languages:
    """The translators of the application; `speak` changes its language."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._qt: QTranslator | None = None
        self._ours = CatalogueTranslator(app)

    def speak(self, code: str) -> None:
        """Speak a shipped language from now on, in every open window."""
        i18n.set_language(code)
        QLocale.setDefault(QLocale(i18n.language()))
        self.fall_silent()
        self._qt = self._shipped_with_qt()
        if self._qt is not None:
            self._app.installTranslator(self._qt)
        self._app.installTranslator(self._ours)

    def fall_silent(self) -> None:
        """Take the translators away: Qt's own words are in English again."""
        for installed in (self._ours, self._qt):
            if installed is not None:
                self._app.removeTranslator(installed)

    def _shipped_with_qt(self) -> QTranslator | None:
        """Qt's own words; None in English, which they are written in."""
        translator = QTranslator(self._app)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        return translator if translator.load(f"qtbase_{i18n.language()}", folder) else None
