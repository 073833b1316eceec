"""Beside the roll: how far one is, the session's note, its sheet, and closing it.

Hides the note's coming and going: it is kept when the field is left, and a reload never
overwrites what is being typed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ...centre.attendance import CorrectionLine, Roll
from ...centre.drafts import Place
from ...centre.sheet_register import SheetLine
from ...centre.vocabulary import Mark, SessionStatus
from ...i18n import N_, _, clock, day_and_month, format_date, ngettext
from .. import look
from ..components import FieldMessage, Form, Pictogram, label
from ..drafts import Content, Keeper
from ..forms.ui_roll_side import Ui_RollSide
from . import words
from .roll_model import RollState

COUNTED: tuple[tuple[Mark | None, str], ...] = (
    (Mark.PRESENT, N_("Presences")),
    (Mark.LATE, N_("Late arrivals, early departures")),
    (Mark.EXCUSED, N_("Excused absences")),
    (Mark.ABSENT, N_("Absences")),
    (None, N_("Not entered")),
)
"""What is counted, in order."""


@dataclass(frozen=True, slots=True)
class RollShown:
    """All that stands beside a roll."""

    roll: Roll
    state: RollState
    sheet: SheetLine | None
    corrections: Sequence[CorrectionLine]
    begun: bool


class _Count(QWidget):
    """A line of the summary: sign, words, number."""

    def __init__(self, mark: Mark | None) -> None:
        super().__init__()
        icon, tone = words.TONES[mark]
        token = "neutral.edge" if tone == "pending" else f"{tone}.edge"
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.SPACE_M)
        self._words, self._number = label(), label("", "strong")
        line.addWidget(Pictogram(icon, token))
        line.addWidget(self._words, 1)
        line.addWidget(self._number)

    def show_count(self, name: str, count: int) -> None:
        """Write what is counted, and how many there are."""
        self._words.setText(name)
        self._number.setText(str(count))


class RollSide(QWidget):
    """The right column of a roll call."""

    close_asked = Signal()
    correct_asked = Signal()
    returned_asked = Signal()
    note_left = Signal(str)
    """The field of the note was left with this new text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RollSide()
        self.ui.setupUi(self)
        self._shown: RollShown | None = None
        self._kept_note = ""
        self._counts = {mark: _Count(mark) for mark, _name in COUNTED}
        for row in self._counts.values():
            self.ui.counts_layout.addWidget(row)
        self._history: list[QLabel] = []
        self._close_mark = Pictogram("info", "info.edge")
        top = Qt.AlignmentFlag.AlignTop
        self.ui.close_words_layout.insertWidget(0, self._close_mark, 0, top)
        self.ui.close_words_layout.setStretch(1, 1)
        self.ui.sheet_layout.insertWidget(0, Pictogram("file-text"), 0, top)
        self._note_message = FieldMessage(self.ui.note_edit, self.ui.note_help)
        self.note_form = Form({"note": self._note_message}, self._note_message.set_error)
        self.ui.note_edit.installEventFilter(self)
        self.keeper = Keeper(
            self.ui.note_edit, self._unsaved, lambda: _("Note of the session"), datetime.now
        )
        self.ui.note_edit.textChanged.connect(self.keeper.touched)
        self.ui.close_button.clicked.connect(self.close_asked)
        self.ui.correct_button.clicked.connect(self.correct_asked)
        self.ui.returned_button.clicked.connect(self.returned_asked)

    def retranslate(self) -> None:
        """Write the words in the current language."""
        self.ui.retranslateUi(self)
        if self._shown is not None:
            self.show_roll(self._shown)

    def show_roll(self, shown: RollShown) -> None:
        """Show a roll, or the same one again after a change."""
        before = self._shown
        self._shown = shown
        note = shown.roll.session.note
        same = before is not None and before.roll.session.id == shown.roll.session.id
        if not same:
            self.keeper.leave()
        if not same or self.ui.note_edit.toPlainText() == self._kept_note:
            self._write_note(note)
        self._kept_note = note
        if not same:
            self._find_draft(shown.roll.session.id)
        self._show_counts()
        self._show_sheet()
        self._show_history()
        self._show_closing()

    # -- progress --------------------------------------------------------------------------

    def _show_counts(self) -> None:
        assert self._shown is not None
        self.ui.progress_card.setVisible(self._shown.state is not RollState.OFF)
        marks = [row.mark for row in self._shown.roll.rows]
        entered = len(marks) - marks.count(None)
        self.ui.progress_label.setText(progress_words(entered, len(marks)))
        self.ui.progress_bar.setRange(0, max(len(marks), 1))
        self.ui.progress_bar.setValue(entered)
        self.ui.progress_bar.setAccessibleName(self.ui.progress_label.text())
        for mark, name in COUNTED:
            self._counts[mark].show_count(_(name), marks.count(mark))

    # -- note ------------------------------------------------------------------------------

    def _write_note(self, note: str) -> None:
        if self.ui.note_edit.toPlainText() != note:
            self.ui.note_edit.setPlainText(note)
        self._note_message.set_error("")

    def _find_draft(self, session_id: int) -> None:
        """The note that was being typed when the program went: under the one kept since."""
        draft = self.keeper.begin(Place("session_note", str(session_id)))
        if draft is None:
            return
        typed, was = (str(draft.content.get(name, "")) for name in ("note", "was"))
        written = typed if was == self._kept_note else f"{self._kept_note}\n{typed}"
        self.ui.note_edit.setPlainText(written)
        self.keeper.restored()
        self._note_message.set_warning(self.keeper.found_words())

    def _unsaved(self) -> Content | None:
        note = self.unsaved_note
        return None if note is None else {"note": note, "was": self._kept_note}

    @property
    def unsaved_note(self) -> str | None:
        """The note typed and not kept yet; None when there is nothing to keep."""
        typed = self.ui.note_edit.toPlainText()
        return typed if typed.strip() != self._kept_note.strip() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.ui.note_edit and event.type() == QEvent.Type.FocusOut:
            self.leave_note()
        return super().eventFilter(watched, event)

    def leave_note(self) -> None:
        """Have the note kept, if it changed."""
        if (note := self.unsaved_note) is not None:
            self.note_left.emit(note)

    # -- sheet -----------------------------------------------------------------------------

    def _show_sheet(self) -> None:
        assert self._shown is not None
        sheet, off = self._shown.sheet, self._shown.state is RollState.OFF
        self.ui.sheet_card.setVisible(sheet is not None or not off)
        self.ui.sheet_label.setText(
            _("Sheet no. {number}").format(number=sheet.number) if sheet else _("Sign-in sheet")
        )
        self.ui.sheet_state_label.setText(sheet_words(sheet))
        waiting = sheet is not None and sheet.returned_at is None
        self.ui.returned_button.setVisible(waiting and self._shown.begun)

    # -- corrections -----------------------------------------------------------------------

    def _show_history(self) -> None:
        assert self._shown is not None
        for old in self._history:
            old.hide()
            old.deleteLater()
        self._history = []
        session = self._shown.roll.session
        for line in self._shown.corrections:
            name = words.sentence_name(line)
            before = words.entry_words(line.before, line.gender, session)
            after = words.entry_words(line.after, line.gender, session)
            change = _("{name}: {before} → {after}")
            head = label(change.format(name=name, before=before, after=after), wrap=True)
            foot = label(correction_words(line), "caption", wrap=True)
            self._history += [head, foot]
        for made in self._history:
            self.ui.history_layout.addWidget(made)
        self.ui.history_card.setVisible(bool(self._history))

    # -- closing ---------------------------------------------------------------------------

    def _show_closing(self) -> None:
        assert self._shown is not None
        state, roll = self._shown.state, self._shown.roll
        self.ui.close_card.setVisible(state is not RollState.AHEAD)
        self.ui.close_button.setVisible(state is RollState.OPEN)
        self.ui.close_button.setEnabled(self._shown.begun)
        self.ui.correct_button.setVisible(state is RollState.CLOSED and bool(roll.rows))
        sign = {RollState.CLOSED: "lock-simple", RollState.OFF: "calendar-x"}.get(state, "info")
        self._close_mark.set_icon(sign, "info.edge" if sign == "info" else "text2")
        self.ui.close_label.setText(self._closing_words())

    def _closing_words(self) -> str:
        assert self._shown is not None
        roll, state = self._shown.roll, self._shown.state
        if state is RollState.CLOSED and roll.closed_at is not None:
            closed = _("Closed on {day} at {time}. A correction asks for its reason.")
            return closed.format(day=day_and_month(roll.closed_at), time=clock(roll.closed_at))
        if state is RollState.OFF:
            return self._why_off()
        if not self._shown.begun:
            return _("The session hasn’t begun: it can be closed from its first minute on.")
        if not roll.rows:
            return _("Nobody is expected. Add those who came, or close the session as it is.")
        blank = sum(row.mark is None for row in roll.rows)
        if not blank:
            return _("Everyone is entered. Closing locks the list; a correction asks for a reason.")
        return ngettext(
            "{n} person remains to be entered. Lierre never counts anyone present by itself.",
            "{n} people remain to be entered. Lierre never counts anyone present by itself.",
            blank,
        ).format(n=blank)

    def _why_off(self) -> str:
        assert self._shown is not None
        session = self._shown.roll.session
        told = _("This session has no roll call: {why}.").format(why=words.why_off(session))
        if session.status is SessionStatus.CANCELLED and session.enrolled:
            count = session.enrolled
            text = ngettext("{n} person is to be told.", "{n} people are to be told.", count)
            told = f"{told} {text.format(n=count)}"
        return told


def progress_words(entered: int, total: int) -> str:
    """ "11 personnes saisies sur 13"."""
    return ngettext(
        "{n} person entered out of {total}", "{n} people entered out of {total}", entered
    ).format(n=entered, total=total)


def sheet_words(sheet: SheetLine | None) -> str:
    """ "Imprimée le 9 nov., revenue signée"."""
    if sheet is None:
        return _("Not printed yet")
    text = _("Printed on {day}")
    if sheet.returned_at is not None:
        text = _("Printed on {day}, come back signed")
    return text.format(day=format_date(sheet.printed_at, "d MMM"))


def correction_words(line: CorrectionLine) -> str:
    """Who corrected, when and why: "Claire Humbert, jeudi 12 novembre à 9 h 05 : …"."""
    told = {"day": day_and_month(line.at), "time": clock(line.at), "why": line.why}
    if not line.author:
        return _("{day} at {time}: {why}").format(**told)
    return _("{author}, {day} at {time}: {why}").format(author=line.author, **told)
