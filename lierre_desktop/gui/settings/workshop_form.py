"""The form of a workshop, with its weekly slots above it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from ...centre import programme, slots
from ...centre.changes import Done
from ...centre.programme import WorkshopData
from ...centre.recurrence import SlotData
from ...centre.vocabulary import Audience, label
from ...i18n import N_, _
from ..components import Card, Row
from ..forms.ui_settings_workshop import Ui_SettingsWorkshop
from .answers import offer
from .editor import Editor, Now
from .words import slot_words

REPORT_GROUPS = {
    "": N_("As the workshop is: its theme, what is promised"),
    "WEEKLY": N_("Workshops of the week"),
    "HEALTH": N_("Health and well-being"),
    "OUTING": N_("Outings"),
}
"""Where the yearly report counts a workshop."""


def new_workshop() -> WorkshopData:
    """What the form of a new workshop starts from: its theme's own colour."""
    return replace(WorkshopData(), colour=WorkshopData().theme)


class WorkshopForm(Editor[WorkshopData]):
    """One workshop; `slot_wanted(slot)` opens one of its slots, 0 a new one."""

    form_name = "workshop"

    slot_wanted = Signal(int)

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = Ui_SettingsWorkshop()
        self.ui.setupUi(self)
        self._theme = ""
        self._slots = Card()
        column = QVBoxLayout(self.ui.slots_holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._slots)
        self._bind()
        self.ui.theme_combo.currentIndexChanged.connect(self._theme_changed)
        self.ui.add_slot_button.clicked.connect(lambda _on=False: self.slot_wanted.emit(0))
        self.ui.remove_button.clicked.connect(lambda _on=False: self.remove())

    def _bind(self) -> None:
        ui = self.ui
        self.bind(
            ui,
            {
                "name": (ui.name_edit, ui.name_help),
                "short_name": (ui.short_name_edit, ui.short_name_help),
                "subtitle": (ui.subtitle_edit, ui.subtitle_help),
                "theme": (ui.theme_combo, ui.theme_help),
                "colour": (ui.colour_combo, ui.colour_help),
                "capacity": (ui.capacity_edit, ui.capacity_help),
                "promised": (ui.promised_edit, ui.promised_help),
                "audience": (ui.audience_choice, ui.audience_help),
                "counts_as_activity": (ui.counts_as_activity_check, ui.counts_as_activity_help),
                "report_group": (ui.report_group_combo, ui.report_group_help),
                "description": (ui.description_edit, ui.description_help),
            },
        )

    def fill_choices(self) -> None:
        ui = self.ui
        ui.theme_combo.fill_themes()
        ui.colour_combo.fill_colours()
        ui.audience_choice.set_choices([(each.value, label(each)) for each in Audience])
        offer(ui.report_group_combo, [(key, _(words)) for key, words in REPORT_GROUPS.items()])

    def open(self, data: WorkshopData) -> None:
        super().open(data)
        self._theme = self.ui.theme_combo.currentData()
        self.ui.slots_frame.setVisible(not self.is_new)
        self.ui.remove_button.setVisible(not self.is_new)
        self.show_slots()

    def retranslate(self) -> None:
        super().retranslate()
        self.show_slots()

    def latest(self, data: WorkshopData) -> WorkshopData:
        return programme.workshop(data.id) if data.id else new_workshop()

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        return answers | {"audience": Audience(answers["audience"])}

    def command(self, data: WorkshopData) -> Done:
        return programme.save_workshop(data)

    def removal(self, data: WorkshopData) -> Done:
        return programme.remove_workshop(data.id)

    def _theme_changed(self) -> None:
        """The colour follows the theme as long as it is the theme's own."""
        colour, theme = self.ui.colour_combo, self.ui.theme_combo.currentData()
        if colour.currentData() == self._theme:
            colour.setCurrentIndex(colour.findData(theme))
        self._theme = theme

    # -- slots -----------------------------------------------------------------------------------

    def show_slots(self) -> None:
        """Read the weekly slots again."""
        if not self.filled or self.is_new:
            return
        found = slots.slots(self.base.id)
        self._slots.fill([self._slot_row(each) for each in found])
        self._slots.setVisible(bool(found))

    def _slot_row(self, slot: SlotData) -> Row:
        row = Row(slot_words(slot, self._now().date()))
        row.clicked.connect(lambda: self.slot_wanted.emit(slot.id))
        return row
