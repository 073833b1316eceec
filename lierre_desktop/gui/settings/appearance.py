"""Language, colours and text size of this computer: each choice takes effect at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ...i18n import LANGUAGES, NBSP, _, language
from .. import look
from ..forms.ui_settings_appearance import Ui_SettingsAppearance
from ..preferences import Preferences
from ..translator import Languages
from .section import Section, scrolling


class AppearanceSection(Section):
    """How the screen speaks and looks."""

    def __init__(self, preferences: Preferences, languages: Languages) -> None:
        super().__init__()
        self._preferences, self._languages = preferences, languages
        self._form = QWidget()
        self.ui = Ui_SettingsAppearance()
        self.ui.setupUi(self._form)
        self.column.addWidget(scrolling(self._form), 1)
        self.ui.language_choice.chosen.connect(self._speak)
        self.ui.scheme_choice.chosen.connect(self._wear)
        self.ui.text_size_choice.chosen.connect(self._size_text)

    def retranslate(self) -> None:
        ui = self.ui
        ui.retranslateUi(self._form)
        self.head.set_words(
            _("Language and look"), _("Each choice takes effect at once, on this computer.")
        )
        ui.language_choice.set_choices(list(LANGUAGES.items()))
        ui.scheme_choice.set_choices(
            [
                (look.Scheme.SYSTEM.value, _("As the computer")),
                (look.Scheme.LIGHT.value, _("Light")),
                (look.Scheme.DARK.value, _("Dark")),
            ]
        )
        ui.text_size_choice.set_choices([(str(size), f"{size}{NBSP}%") for size in look.TEXT_SIZES])

    def reload(self) -> None:
        self.ui.language_choice.choose(language())
        self.ui.scheme_choice.choose(self._preferences.scheme.value)
        self.ui.text_size_choice.choose(str(self._preferences.text_size))

    def _speak(self, code: str) -> None:
        self._preferences.language = code
        self._languages.speak(code)

    def _wear(self, scheme: str) -> None:
        self._preferences.scheme = look.Scheme(scheme)
        look.set_scheme(self._preferences.scheme)

    def _size_text(self, percent: str) -> None:
        self._preferences.text_size = int(percent)
        look.set_text_size(self._preferences.text_size)
