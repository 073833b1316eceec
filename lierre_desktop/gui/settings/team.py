"""The team and the facilitators: a list, and the form of one person in the panel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...centre import programme
from ...centre.changes import Done
from ...centre.programme import StaffData
from ...i18n import _
from .. import look
from ..components import Portrait, Row
from ..forms.ui_settings_staff import Ui_SettingsStaff
from .editor import Editor, Now
from .section import ListSection


class StaffForm(Editor[StaffData]):
    """Someone of the team, or a facilitator from outside."""

    form_name = "staff_member"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = Ui_SettingsStaff()
        self.ui.setupUi(self)
        ui = self.ui
        self.bind(
            ui,
            {
                "first_name": (ui.first_name_edit, ui.first_name_help),
                "last_name": (ui.last_name_edit, ui.last_name_help),
                "role": (ui.role_edit, ui.role_help),
                "organisation": (ui.organisation_edit, ui.organisation_help),
                "phone": (ui.phone_edit, ui.phone_help),
                "email": (ui.email_edit, ui.email_help),
            },
        )
        ui.remove_button.clicked.connect(lambda _on=False: self.remove())

    def open(self, data: StaffData) -> None:
        super().open(data)
        self.ui.remove_button.setVisible(not self.is_new)

    def command(self, data: StaffData) -> Done:
        return programme.save_staff(data)

    def removal(self, data: StaffData) -> Done:
        return programme.remove_staff(data.id)

    def latest(self, data: StaffData) -> StaffData:
        kept = [member for member in programme.team() if member.id == data.id]
        return kept[0] if kept else StaffData()


class TeamSection(ListSection[StaffData]):
    """Who leads the workshops."""

    def __init__(self, now: Now) -> None:
        self.form = StaffForm(now)
        super().__init__(self.form, "users")

    def retranslate(self) -> None:
        self.form.retranslate()
        self.head.set_words(
            _("Team"), _("Those who lead workshops, from the centre or from outside.")
        )
        self.set_add_words(_("Add someone"))
        self.empty.set_words(
            _("Nobody in the team yet"),
            _("Add those who lead workshops: their names stand on sign-in sheets."),
        )

    def read_items(self) -> Sequence[StaffData]:
        return programme.team()

    def new_item(self) -> StaffData:
        return StaffData()

    def item_title(self, item: StaffData) -> str:
        return item.full_name or _("Someone new")

    def row(self, item: StaffData) -> Row:
        holder = QWidget()  # a row stretches its mark: the circle stays round inside
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Portrait(look.initials(item.first_name, item.last_name)))
        detail = ", ".join(part for part in (item.role, item.organisation) if part)
        return Row(item.full_name, detail, mark=holder, aside=item.phone)
