"""The form of a session in the side panel: a new one, or one whose slot may follow.

Hides which command the chosen scope asks for, and when what it would do is looked up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QButtonGroup, QComboBox, QWidget

from ...centre import calendar, clashes, programme, sessions, slots, timetable
from ...centre.changes import Done, InvalidInput
from ...centre.recurrence import SlotData, check_hours
from ...centre.sessions import SessionData
from ...centre.slots import Scope
from ...centre.timetable import SessionCard
from ...centre.typed_times import DAY_MINUTES
from ...i18n import _, format_date, ngettext, time_span
from ..components import Chip, FieldMessage, FlowLayout, Form
from ..form_draft import FormDraft
from ..forms.ui_session_form import Ui_SessionForm

PATIENCE_MS = 150
"""What saving would do is looked up once typing pauses."""
_MOST_CLASHES = 4
_USUAL_LENGTH = 120  # minutes


@dataclass(frozen=True, slots=True)
class _Team:
    """The chips of the team, as a draft has them."""

    held: Callable[[], Sequence[int]]
    hold_again: Callable[[Sequence[int]], None]


class SessionForm(QWidget):
    """Day, hours, venue, facilitators, title and note of a session; how far a change reaches."""

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SessionForm()
        self.ui.setupUi(self)
        self._card: SessionCard | None = None
        self._slot: SlotData | None = None
        self._duration = 0
        self._chips: dict[int, Chip] = {}
        self._helps: dict[str, str] = {}
        self._team_layout = FlowLayout(self.ui.team_holder)
        self._today: Callable[[], date] = lambda: clock().date()
        self.ui.day_edit.set_today(self._today)
        self.ui.refusal_alert.hide()
        self.draft = self._make_draft(clock)
        self._places = self._messages()
        self.form = Form(self._places, self._refuse)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._look_up)
        self._listen()

    # -- building ------------------------------------------------------------------------

    def _make_draft(self, clock: Callable[[], datetime]) -> FormDraft:
        ui = self.ui
        return FormDraft(
            self,
            "session",
            {
                "workshop": ui.workshop_combo,
                "title": ui.title_edit,
                "day": ui.day_edit,
                "start": ui.start_edit,
                "end": ui.end_edit,
                "venue": ui.venue_combo,
                "note": ui.note_edit,
                "team": _Team(self._team, self._choose_team),
            },
            title=self._draft_title,
            now=clock,
            alert=ui.draft_alert,
            again=self._start_over,
        )

    def _draft_title(self) -> str:
        if self._card is None:
            return _("New session")
        return _("Change {workshop}").format(workshop=self._card.label)

    def _messages(self) -> dict[str, FieldMessage]:
        ui = self.ui
        day = FieldMessage(ui.day_edit, ui.day_message)
        return {
            "workshop_id": FieldMessage(ui.workshop_combo, ui.workshop_message),
            "title": FieldMessage(ui.title_edit, ui.title_message),
            "day": day,
            "weekday": day,
            "start": FieldMessage(ui.start_edit, ui.start_message),
            "end": FieldMessage(ui.end_edit, ui.end_message),
            "venue_id": FieldMessage(ui.venue_combo, ui.venue_message),
            "note": FieldMessage(ui.note_edit, ui.note_message),
        }

    def _listen(self) -> None:
        ui = self.ui
        ui.day_edit.checked.connect(self._places["day"].set_error)
        ui.start_edit.checked.connect(self._start_checked)
        ui.end_edit.checked.connect(self._end_checked)
        ui.start_edit.value_changed.connect(self._keep_duration)
        ui.end_edit.value_changed.connect(self._note_duration)
        ui.workshop_combo.activated.connect(self._suggest)
        for changed in (
            ui.day_edit.value_changed,
            ui.start_edit.value_changed,
            ui.end_edit.value_changed,
            ui.venue_combo.currentIndexChanged,
            ui.workshop_combo.currentIndexChanged,
        ):
            changed.connect(self._look_up_soon)
        self._scopes = QButtonGroup(self)
        for radio in (ui.this_radio, ui.following_radio, ui.all_radio):
            self._scopes.addButton(radio)
        self._scopes.buttonClicked.connect(lambda _radio: self._scope_changed())

    def _refuse(self, message: str) -> None:
        self.ui.refusal_alert.show_message(message, "danger")

    def retranslate(self) -> None:
        """Write the fixed words in the current language, and what depends on them."""
        self.ui.retranslateUi(self)
        self.draft.retranslate()
        self.ui.workshop_combo.setPlaceholderText(_("Choose a workshop"))
        self._helps = {"title": self.ui.title_message.text(), "note": self.ui.note_message.text()}
        self._scope_changed()

    # -- opening -------------------------------------------------------------------------

    def open_new(self, day: date, start: int | None) -> None:
        """An empty form for that day; what was typed for a new session is found again."""
        self.draft.leave()
        self._card = self._slot = None
        begin = start or 0
        self._fill(SessionData(0, day, begin, min(begin + _USUAL_LENGTH, DAY_MINUTES)))
        if start is None:
            self.ui.start_edit.set_minute(None)
            self.ui.end_edit.set_minute(None)
        self.draft.opened(0)
        self._look_up()

    def open_session(self, card: SessionCard) -> None:
        """Fill the form from a session; what was typed of it is found again."""
        self.draft.leave()
        self._card = card
        self._slot = slots.slot(card.slot_id) if card.slot_id else None
        self._fill(sessions.data_of(card))
        begun = self.draft.opened(card.id, begun_from=card.version)
        if begun is not None:
            self._card = replace(card, version=begun)
        self._look_up()

    def _start_over(self) -> None:
        if self._card is not None:
            self.open_session(timetable.session(self._card.id))
        else:
            self.open_new(self.ui.day_edit.day or self._today(), None)
        self.focus_first()

    def forget(self) -> None:
        """What was typed is saved, or given up: open afresh next time."""
        self.draft.forget()

    def _fill(self, data: SessionData) -> None:
        ui = self.ui
        self.form.clear_errors()
        self._offer(ui.workshop_combo, [(w.id, w.name) for w in programme.workshops()])
        none = (None, _("No venue"))
        self._offer(ui.venue_combo, [none, *((v.id, v.name) for v in programme.venues())])
        self._offer_team()
        ui.workshop_combo.setCurrentIndex(ui.workshop_combo.findData(data.workshop_id))
        for widget in (ui.workshop_combo, ui.workshop_label):
            widget.setVisible(self._card is None)
        ui.title_edit.setText(data.title)
        ui.day_edit.set_date(data.day)
        ui.start_edit.set_minute(data.start)
        ui.end_edit.set_minute(data.end)
        ui.venue_combo.setCurrentIndex(max(ui.venue_combo.findData(data.venue_id), 0))
        ui.note_edit.setPlainText(data.note)
        self._choose_team(data.facilitator_ids)
        ui.scope_frame.setVisible(self._slot is not None)
        ui.this_radio.setChecked(True)
        self._scope_changed()

    @staticmethod
    def _offer(combo: QComboBox, choices: Sequence[tuple[int | None, str]]) -> None:
        combo.clear()
        for key, words in choices:
            combo.addItem(words, key)

    def _offer_team(self) -> None:
        """A chip for each of the team; chips of people who left go away."""
        names = {member.id: member.full_name for member in programme.team()}
        for member in [member for member in self._chips if member not in names]:
            self._chips.pop(member).deleteLater()
        for member, name in names.items():
            if member not in self._chips:
                chip = Chip(name, parent=self.ui.team_holder)
                chip.toggled.connect(self._look_up_soon)
                chip.toggled.connect(self.draft.touched)
                self._team_layout.addWidget(chip)
                self._chips[member] = chip
            self._chips[member].setText(name)
        self.ui.team_label.setVisible(bool(self._chips))

    def _choose_team(self, wanted: Sequence[int]) -> None:
        for member, chip in self._chips.items():
            chip.setChecked(member in wanted)

    def _suggest(self) -> None:
        """A new session of a workshop starts from the venue and team of its slot."""
        workshop_id = self.ui.workshop_combo.currentData()
        usual = slots.slots(workshop_id) if workshop_id else []
        if self._card is None and usual:
            index = self.ui.venue_combo.findData(usual[-1].venue_id)
            self.ui.venue_combo.setCurrentIndex(max(index, 0))
            self._choose_team(usual[-1].facilitator_ids)

    # -- hours ---------------------------------------------------------------------------

    def _keep_duration(self, start: int | None) -> None:
        """Another beginning moves the end along."""
        if start is not None and self._duration > 0 and self.ui.start_edit.hasFocus():
            self.ui.end_edit.set_minute(min(start + self._duration, DAY_MINUTES))

    def _note_duration(self, end: int | None) -> None:
        start = self.ui.start_edit.minute
        if start is not None and end is not None and not self.ui.start_edit.hasFocus():
            self._duration = end - start

    def _start_checked(self, wrong: str) -> None:
        self._places["start"].set_error(wrong)
        if not wrong:
            self._end_checked("")

    def _end_checked(self, wrong: str) -> None:
        """Say so at once when the end comes before the beginning."""
        start, end = self.ui.start_edit.minute, self.ui.end_edit.minute
        if not wrong and start is not None and end is not None:
            try:
                check_hours(start, end)
            except InvalidInput as error:
                wrong = error.message
        self._places["end"].set_error(wrong)

    # -- reading -------------------------------------------------------------------------

    @property
    def scope(self) -> Scope | None:
        """How far the change reaches; None for this session alone."""
        if self._slot is None or self.ui.this_radio.isChecked():
            return None
        return Scope.FOLLOWING if self.ui.following_radio.isChecked() else Scope.ALL

    def _team(self) -> tuple[int, ...]:
        """Those chosen, in their order until now, newcomers last."""
        chosen = [member for member, chip in self._chips.items() if chip.isChecked()]
        before = self._card.facilitator_ids if self._card else ()
        kept = [member for member in before if member in chosen]
        return (*kept, *(member for member in chosen if member not in kept))

    def _read(self) -> SessionData:
        """What is typed. Raises InvalidInput."""
        ui = self.ui
        workshop_id = self._card.workshop_id if self._card else ui.workshop_combo.currentData()
        if workshop_id is None:
            raise InvalidInput("workshop_id", _("Choose a workshop."))
        day = ui.day_edit.read("day")
        if day is None:
            raise InvalidInput("day", _("Give the day."))
        start, end = ui.start_edit.read("start"), ui.end_edit.read("end")
        if start is None:
            raise InvalidInput("start", _("Give the hour."))
        if end is None:
            raise InvalidInput("end", _("Give the hour."))
        return SessionData(
            id=self._card.id if self._card else 0,
            version=self._card.version if self._card else 1,
            workshop_id=workshop_id,
            day=day,
            start=start,
            end=end,
            venue_id=ui.venue_combo.currentData(),
            facilitator_ids=self._team(),
            title=ui.title_edit.text(),
            note=ui.note_edit.toPlainText(),
        )

    def _as_slot(self, data: SessionData) -> SlotData:
        """The rule of the slot as this session would have it."""
        assert self._slot is not None
        return replace(
            self._slot,
            weekday=data.day.isoweekday(),
            start=data.start,
            end=data.end,
            venue_id=data.venue_id,
            facilitator_ids=data.facilitator_ids,
        )

    def save(self) -> Done:
        """Run the command that the form asks for. Raises InvalidInput."""
        return self.draft.saving(self._command)

    def _command(self) -> Done:
        data, scope = self._read(), self.scope
        if self._card is None:
            return sessions.add(data)
        if scope is None:
            return sessions.change(data)
        return slots.save(self._as_slot(data), scope, self._card.day, today=self._today())

    # -- what saving would do --------------------------------------------------------------

    def _scope_changed(self) -> None:
        """Title and note are a session's own: they don't reach the others."""
        alone = self.scope is None
        for widget in (self.ui.title_edit, self.ui.note_edit):
            widget.setEnabled(alone)
        own = _("each session has its own")
        for key, rest in self._helps.items():
            self._places[key].set_help(rest if alone else own)
        self._look_up()

    def _look_up_soon(self) -> None:
        self._patience.start()

    def _look_up(self) -> None:
        """Say what saving would do and what it would clash with, before it is done."""
        self._patience.stop()
        try:
            told, found = self._consequences(self._read())
        except InvalidInput:
            told, found = "", ()
        day = self.ui.day_edit.day
        closed = calendar.days(day, day)[day].reason if day else ""
        warning = _("The centre is closed that day: {reason}").format(reason=closed)
        self._places["day"].set_warning(warning if closed else "")
        self.ui.preview_alert.show_message(told, "info")
        self.ui.clash_alert.show_message(_clash_words(found), "attention")

    def _consequences(self, data: SessionData) -> tuple[str, tuple[str, ...]]:
        if self.scope is None or self._card is None:
            return "", sessions.clashes_of(data)
        slot = self._as_slot(data)
        preview = slots.preview(slot, self.scope, self._card.day, today=self._today())
        told = _("On {weekday}, {hours}: {sentence}").format(
            weekday=format_date(data.day, "EEEE"),
            hours=time_span(data.start, data.end),
            sentence=preview.sentence,
        )
        return told, clashes.summary(preview.clashes)

    def focus_first(self) -> None:
        """Bring the keyboard to the first question, or to what is said of a draft."""
        ui = self.ui
        if self.draft.take_keyboard():
            return
        first = ui.workshop_combo if self._card is None else ui.day_edit
        first.setFocus(Qt.FocusReason.OtherFocusReason)


def _clash_words(found: Sequence[str]) -> str:
    """The clashes, a line each; the last line counts those left out."""
    lines = list(found[:_MOST_CLASHES])
    rest = len(found) - len(lines)
    if rest:
        lines.append(ngettext("and {n} other", "and {n} others", rest).format(n=rest))
    return "\n".join(lines)
