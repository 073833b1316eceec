"""The form of a weekly slot: when, where, who, and what saving it would do.

Hides how far a change reaches, and when its consequences are looked up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup

from ...centre import clashes, programme, slots
from ...centre.changes import Done, InvalidInput
from ...centre.recurrence import SlotData
from ...centre.slots import Scope, SlotPreview
from ...centre.timetable import season_of
from ...centre.vocabulary import Runs, label
from ...i18n import _, ngettext, time_span
from ..components import Alert
from ..forms.ui_settings_slot import Ui_SettingsSlot
from .answers import offer
from .editor import Editor, Now
from .words import every_words, skipped_words, weekday_name

PATIENCE_MS = 150
"""What saving would do is looked up once typing pauses."""
NEXT_SEASON_WITHIN = timedelta(days=62)
"""In the last weeks of a season, a new slot is for the next one."""
MOST_CLASHES = 2
"""How many clashes are told in full; the others are counted."""

_REQUIRED: dict[str, Callable[[], str]] = {
    "weekday": lambda: _("Choose a day of the week."),
    "start": lambda: _("Give the hour."),
    "end": lambda: _("Give the hour."),
    "valid_from": lambda: _("Give the day."),
    "valid_to": lambda: _("Give the day."),
}


def new_slot(workshop_id: int, today: date) -> SlotData:
    """What the form of a new slot starts from: the rest of this season, or the next one."""
    first, last = season_of(today + NEXT_SEASON_WITHIN)
    return SlotData(workshop_id, 1, 9 * 60, 11 * 60, max(first, today), last)


class SlotForm(Editor[SlotData]):
    """One weekly slot of a workshop (`back_wanted` leaves it).

    `notes` holds what saving would do, to lay where it stays in sight.
    """

    form_name = "slot"

    back_wanted = Signal()

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = Ui_SettingsSlot()
        self.ui.setupUi(self)
        self.preview: SlotPreview | None = None
        self.preview_alert = Alert()
        self.preview_alert.hide()
        self.notes = [self.preview_alert]
        self._bind()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.look_up)
        self._listen()

    def _bind(self) -> None:
        ui = self.ui
        self.bind(
            ui,
            {
                "weekday": (ui.weekday_combo, ui.weekday_help),
                "start": (ui.start_edit, ui.start_help),
                "end": (ui.end_edit, ui.end_help),
                "venue_id": (ui.venue_id_combo, ui.venue_id_help),
                "facilitator_ids": (ui.facilitator_ids_choice, ui.facilitator_ids_help),
                "valid_from": (ui.valid_from_edit, ui.valid_from_help),
                "valid_to": (ui.valid_to_edit, ui.valid_to_help),
                "every_weeks": (ui.every_weeks_combo, ui.every_weeks_help),
                "runs": (ui.runs_combo, ui.runs_help),
                "skips_public_holidays": (
                    ui.skips_public_holidays_check,
                    ui.skips_public_holidays_help,
                ),
            },
        )
        self.also("from_day", ui.from_edit, ui.from_help)
        self.also("stop_day", ui.stop_edit, ui.stop_help)

    def _listen(self) -> None:
        ui = self.ui
        self._scopes = QButtonGroup(self)
        for radio in (ui.all_radio, ui.following_radio):
            self._scopes.addButton(radio)
            radio.toggled.connect(self._scope_changed)
        ui.from_edit.value_changed.connect(self._patience.start)
        self.edited.connect(self._patience.start)
        ui.back_button.clicked.connect(lambda _on=False: self.back_wanted.emit())
        ui.skipped_button.clicked.connect(lambda _on=False: self._turn_skipped())
        ui.stop_button.clicked.connect(lambda _on=False: self._ask_to_stop())
        ui.stop_now_button.clicked.connect(lambda _on=False: self.remove())

    # -- what the form is over ---------------------------------------------------------------

    def draft_key(self, data: SlotData) -> tuple[object, ...]:
        return data.workshop_id, data.id

    def fill_choices(self) -> None:
        ui = self.ui
        offer(ui.weekday_combo, [(day, weekday_name(day)) for day in range(1, 8)])
        offer(
            ui.venue_id_combo,
            [(None, _("No venue")), *((venue.id, venue.name) for venue in programme.venues())],
        )
        ui.facilitator_ids_choice.set_choices(
            [(member.id, member.full_name) for member in programme.team()]
        )
        offer(ui.every_weeks_combo, [(weeks, every_words(weeks)) for weeks in range(1, 5)])
        offer(ui.runs_combo, [(runs.value, label(runs)) for runs in Runs])

    def open(self, data: SlotData) -> None:
        super().open(data)
        ui, today = self.ui, self._now().date()
        began = not self.is_new and data.valid_from < today
        ui.scope_frame.setVisible(not self.is_new)
        ui.following_radio.setChecked(began)
        ui.all_radio.setChecked(not began)
        ui.from_edit.set_date(max(today, data.valid_from))
        ui.stop_edit.set_date(max(today, data.valid_from))
        ui.stop_button.setVisible(not self.is_new)
        ui.stop_frame.hide()
        self._show_skipped(False)
        self._scope_changed()

    def latest(self, data: SlotData) -> SlotData:
        return slots.slot(data.id) if data.id else new_slot(data.workshop_id, self._now().date())

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        for field, missing in _REQUIRED.items():
            if answers[field] is None:
                raise InvalidInput(field, missing())
        return answers | {"runs": Runs(answers["runs"])}

    # -- how far a change reaches --------------------------------------------------------------

    @property
    def scope(self) -> Scope:
        """How far the change reaches."""
        following = not self.is_new and self.ui.following_radio.isChecked()
        return Scope.FOLLOWING if following else Scope.ALL

    def _from_day(self) -> date | None:
        """The day the change holds from. Raises InvalidInput when it can't be read."""
        return self.ui.from_edit.read("from_day") if self.scope is Scope.FOLLOWING else None

    def _scope_changed(self) -> None:
        following = self.scope is Scope.FOLLOWING
        self.ui.from_edit.setVisible(following)
        self.ui.from_help.setVisible(following)
        self._patience.start()

    def command(self, data: SlotData) -> Done:
        return slots.save(data, self.scope, self._from_day(), today=self._now().date())

    # -- ending the slot -----------------------------------------------------------------------

    def _ask_to_stop(self) -> None:
        ui = self.ui
        ui.stop_frame.setVisible(ui.stop_frame.isHidden())
        if not ui.stop_frame.isHidden():
            ui.stop_edit.setFocus()

    def removal(self, data: SlotData) -> Done:
        day = self.ui.stop_edit.read("stop_day")
        if day is None:
            raise InvalidInput("stop_day", _("Give the day."))
        return slots.remove(data.id, day, today=self._now().date())

    # -- what saving would do --------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        if self.filled:
            self._scope_changed()
            self.look_up()

    def look_up(self) -> None:
        """Say what saving would do and what it would clash with, before it is done."""
        self._patience.stop()
        self.preview = None
        said = ""
        if self.dirty or self.is_new:
            try:
                data = self.read()
                self.preview = slots.preview(
                    data, self.scope, self._from_day(), today=self._now().date()
                )
                said = _preview_words(data, self.preview)
            except InvalidInput:
                said = ""  # it is said beside its field when saving, or when leaving the field
        found = clashes.summary(self.preview.clashes) if self.preview else ()
        words = "\n".join(each for each in (said, clash_words(found)) if each)
        self.preview_alert.show_message(words, "attention" if found else "info")
        self.ui.skipped_button.setVisible(bool(self.preview and self.preview.skipped))
        self._show_skipped(not self.ui.skipped_label.isHidden())

    def _turn_skipped(self) -> None:
        self._show_skipped(self.ui.skipped_label.isHidden())

    def _show_skipped(self, shown: bool) -> None:
        """Lay the skipped days out, or fold them away."""
        ui = self.ui
        days = skipped_words(self.preview.skipped) if self.preview else ""
        shown = shown and bool(days)
        ui.skipped_label.setText(days)
        ui.skipped_label.setVisible(shown)
        words = _("Hide the days skipped") if shown else _("See the days skipped")
        ui.skipped_button.setText(words)
        ui.skipped_button.set_icon_name("caret-up" if shown else "caret-down")


def _preview_words(data: SlotData, preview: SlotPreview) -> str:
    """ "mardi, 9 h – 11 h : 31 séances créées, 6 sautées…"."""
    return _("On {weekday}, {hours}: {sentence}").format(
        weekday=weekday_name(data.weekday),
        hours=time_span(data.start, data.end),
        sentence=preview.sentence,
    )


def clash_words(found: Sequence[str]) -> str:
    """The clashes, a line each; the last line counts those left out."""
    lines = list(found[:MOST_CLASHES])
    rest = len(found) - len(lines)
    if rest:
        lines.append(ngettext("and {n} other", "and {n} others", rest).format(n=rest))
    return "\n".join(lines)
