"""Who the centre is, and what its papers say of it."""

from __future__ import annotations

from ...centre import settings
from ...database.connection import OpenCentre
from ...i18n import LANGUAGES, _
from ..forms.ui_settings_centre import Ui_SettingsCentre
from .editor import Now
from .section import Section, scrolling
from .settings_form import SettingsForm


class CentreForm(SettingsForm):
    """Name, address, contact; language, funders and rows of the papers."""

    form_name = "settings_centre"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = Ui_SettingsCentre()
        self.ui.setupUi(self)
        ui = self.ui
        self.bind(
            ui,
            {
                "centre": (ui.centre_edit, ui.centre_help),
                "action": (ui.action_edit, ui.action_help),
                "address": (ui.address_edit, ui.address_help),
                "postcode": (ui.postcode_edit, ui.postcode_help),
                "city": (ui.city_edit, ui.city_help),
                "phone": (ui.phone_edit, ui.phone_help),
                "email": (ui.email_edit, ui.email_help),
                "coordinator": (ui.coordinator_edit, ui.coordinator_help),
                "language": (ui.language_choice, ui.language_help),
                "banner": (ui.banner_edit, ui.banner_help),
                "footer": (ui.footer_edit, ui.footer_help),
                "blank_rows": (ui.blank_rows_edit, ui.blank_rows_help),
            },
        )

    def draft_title(self) -> str:
        return _("Centre")

    def fill_choices(self) -> None:
        self.ui.language_choice.set_choices(list(LANGUAGES.items()))


class CentreSection(Section):
    """The centre itself."""

    def __init__(self, now: Now, centre: OpenCentre) -> None:
        super().__init__()
        self._centre = centre
        self.form = CentreForm(now)
        self.head.add_action(self.form.save_button)
        self.column.addWidget(scrolling(self.form), 1)
        self.form.saved.connect(lambda _number: self._kept())

    def retranslate(self) -> None:
        self.form.retranslate()
        self.head.set_words(_("Centre"), _("Who you are, on the screen and on the papers."))

    def reload(self) -> None:
        self.form.refresh(settings.load())

    def save(self) -> None:
        self.form.save()

    def _kept(self) -> None:
        """What is changed from now on is signed with the coordinator's new name."""
        self._centre.database.actor = settings.load().coordinator
        self.reload()
