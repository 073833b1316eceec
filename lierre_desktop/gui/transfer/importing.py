"""Bringing a file in: five steps at the left, the dry run at the right, the gesture below.

Hides which step comes next. Nothing is written before the last gesture.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ...centre.changes import Done, InvalidInput
from ...centre.tables.table import Table
from ...i18n import N_, _
from .. import look
from ..components import Card, ProgressLine, announce, button, label
from ..perform import Report, Stopped, perform, run_in_background
from ..settings.section import scrolling
from . import saving, words
from .check_step import CheckStep
from .columns_step import ColumnsStep
from .draft import Draft
from .dry_run import DryRun
from .file_step import FileStep
from .frame import SideBySide
from .people_step import PeopleStep
from .result import ResultCard
from .running import run_in_slices
from .step import Step
from .step_bar import StepBar
from .values_step import ValuesStep

TITLES = {
    "file": N_("File"),
    "columns": N_("Columns"),
    "values": N_("Values to match"),
    "people": N_("Look-alikes"),
    "check": N_("Import"),
}
FIRST, LAST = "file", "check"
PATIENCE_MS = 200
"""How long further choices are waited for before the dry run of a long list is made."""


class ImportPart(QWidget):
    """The whole of an import. `wanted(page)` asks for another page of the window, `renamed`
    says that `sentence` changed."""

    wanted = Signal(str)
    renamed = Signal()

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._clock = clock
        self.draft: Draft | None = None
        self._current = FIRST
        self._busy = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._look_again)
        self.steps: dict[str, Step] = {
            "file": FileStep(),
            "columns": ColumnsStep(),
            "values": ValuesStep(),
            "people": PeopleStep(),
            "check": CheckStep(),
        }
        self._lay_out()
        self._listen()

    # -- building --------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.bar = StepBar(list(TITLES))
        self._card = Card(self.steps[FIRST].title)
        self._stack = QStackedWidget()
        self._frames = {key: scrolling(step) for key, step in self.steps.items()}
        for frame in self._frames.values():
            self._stack.addWidget(frame)
        self.result = ResultCard()
        self._stack.addWidget(self.result)
        self._card.add_row(self._stack, 1)
        self.dry_run = DryRun()
        self._sides = SideBySide(self._card, self.dry_run)
        self.progress = ProgressLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_S)
        column.addWidget(self.bar)
        column.addWidget(self._sides, 1)
        column.addWidget(self.progress)
        column.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = QFrame()
        line = QHBoxLayout(foot)
        line.setContentsMargins(4, 4, 4, 4)  # room for the focus ring
        line.setSpacing(look.SPACE_S)
        self.back_button = button("secondary", "", "caret-left", on_click=self._back)
        self._note = label("", "quiet", wrap=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.refused_button = button(
            "secondary", "", "download-simple", on_click=self._ask_where_refused
        )
        self.next_button = button("primary", "", "arrow-right", on_click=self._go_on)
        line.addWidget(self.back_button)
        line.addWidget(self._note, 1)
        line.addWidget(self.refused_button)
        line.addWidget(self.next_button)
        return foot

    def _listen(self) -> None:
        self.bar.chosen.connect(self.open_step)
        self.dry_run.wanted.connect(self.open_step)
        self._sides.turned.connect(self._show)
        file_step = self.steps[FIRST]
        assert isinstance(file_step, FileStep)
        file_step.changed.connect(self._taken_otherwise)
        for key, step in self.steps.items():
            if key != FIRST:
                step.changed.connect(self._changed)
        self._file_step = file_step
        self.drop_zone = file_step.ui.drop_zone
        file_step.chosen.connect(lambda path: self.read(Path(path)))
        self.result.again_wanted.connect(self._start_again)
        self.result.refused_wanted.connect(self._ask_where_refused)
        self.result.page_wanted.connect(self.wanted)

    # -- words and data --------------------------------------------------------------------

    def retranslate(self) -> None:
        """Write every word in the current language."""
        self.bar.set_words({key: _(title) for key, title in TITLES.items()})
        self.back_button.setText(_("Back"))
        self.refused_button.setText(_("Save the refused lines"))
        for step in self.steps.values():
            step.retranslate()
        self.result.retranslate()
        self._show()

    @property
    def is_busy(self) -> bool:
        """Whether a file is being read or imported."""
        return self._busy

    @property
    def sentence(self) -> str:
        """What stands under the page's title."""
        if self.draft is None:
            return _("A list you already have, with a dry run before anything is written.")
        return words.subtitle(self.draft)

    def reload(self) -> None:
        """Something changed in the centre: the dry run is made again."""
        if self.result.is_said:
            self.result.look_again()
        elif not self._busy:
            self._changed()
        self._show()

    def ask_file(self) -> None:
        """Ask which file to read."""
        self._file_step.ask_file()

    # -- the file --------------------------------------------------------------------------

    def read(self, path: Path) -> None:
        """Read a file in the worker, then show what it holds."""
        if self._busy:
            return
        self._set_busy(True)
        self._file_step.say_trouble("")
        self._file_step.show_reading(path)

        def work(_report: Report) -> list[Table]:
            from ...exchange import spreadsheet_in

            return spreadsheet_in.read(path)

        run_in_background(
            self, work, lambda _count, _all: None, lambda read: self._read(path, read), self._unread
        )

    def _read(self, path: Path, sheets: Sequence[Table]) -> None:
        self._set_busy(False)
        try:
            draft = Draft(path, sheets, self._clock)
        except InvalidInput as error:
            self._unread(error)
            return
        self.draft, self._current = draft, FIRST
        self._count(draft)
        self._file_step.say_trouble("")
        self.result.forget()
        for step in self.steps.values():
            step.show_draft(draft)
        self._show()
        self.next_button.setFocus()
        announce(self, _("{file} was read.").format(file=path.name))

    def _unread(self, error: BaseException) -> None:
        self._set_busy(False)
        self._file_step.refresh()
        message = error.message if isinstance(error, InvalidInput) else ""
        self._file_step.say_trouble(message)
        self._show()

    # -- the steps ---------------------------------------------------------------------------

    def open_step(self, key: str) -> None:
        """Go to a step."""
        self._current = key
        self._show()
        first = self.steps[key].first_choice() or self.next_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        for frame in (self._frames[key], self._sides):
            frame.verticalScrollBar().setValue(0)

    def _asked(self) -> list[str]:
        """The steps where this file has something to choose."""
        if self.draft is None:
            return [FIRST]
        if self.draft.is_whole:
            return [FIRST, LAST]
        asked = [FIRST, "columns"]
        asked += ["values"] if self.draft.unknown else []
        asked += ["people"] if self.draft.questions else []
        return [*asked, LAST]

    def _next(self) -> str:
        """The step after this one, "" at the end."""
        order, asked = list(TITLES), self._asked()
        after = order[order.index(self._current) + 1 :]
        return next((key for key in after if key in asked), "")

    def _back(self) -> None:
        order, asked = list(TITLES), self._asked()
        before = [key for key in order[: order.index(self._current)] if key in asked]
        if before:
            self.open_step(before[-1])

    def _go_on(self) -> None:
        if self.draft is not None and self.draft.is_stopped:
            self._look_again()
        elif self._next():
            self.open_step(self._next())
        elif self.draft is not None:
            self._import()

    def _changed(self) -> None:
        """Something was chosen: everything says what follows from it, at once or soon."""
        if self.draft is not None and self.draft.is_large:
            self.dry_run.show_working()
            self._patience.start()
            self._show_gestures()
        else:
            self._look_again()

    def _look_again(self) -> None:
        if self.draft is not None and not self._busy:
            self._count(self.draft)
        self._show()

    def _count(self, draft: Draft) -> None:
        """Make the dry run, slice after slice when the list is long."""
        if not draft.is_large:
            draft.look_again()
            return
        self._set_busy(True)
        self.dry_run.show_working()
        held = QApplication.focusWidget()
        try:
            run_in_slices(self.progress, _("Counting…"), draft.look_again)
        finally:
            self._set_busy(False)
        if held is not None and isValid(held) and held.isVisible():
            held.setFocus()

    def _taken_otherwise(self) -> None:
        """The file is another kind of list, or another of its sheets."""
        if self.draft is not None:
            self._count(self.draft)
            for step in self.steps.values():
                step.show_draft(self.draft)
        self._show()

    # -- what is shown -----------------------------------------------------------------------

    def _show(self) -> None:
        """The step, the dry run and the gestures, as things stand."""
        finished = self.result.is_said
        for key, step in self.steps.items():
            if key == self._current and not finished:
                step.refresh()
                self._card.set_title(step.title, step.side)
                self._stack.setCurrentWidget(self._frames[key])
        if finished:
            self._card.set_title(self.result.title)
            self._stack.setCurrentWidget(self.result)
        self.dry_run.show_draft(self.draft)
        self._sides.show_right(not finished)
        order = list(TITLES)
        done = order if finished else order[: order.index(self._current)]
        self.bar.show_state(self._current, done, [] if finished else self._asked())
        self._show_gestures()
        self.renamed.emit()

    def _show_gestures(self) -> None:
        finished = self.result.is_said
        draft, last = self.draft, self._current == LAST
        self.back_button.setVisible(self._current != FIRST and not finished)
        plan = draft.plan if draft is not None else None
        self.refused_button.setVisible(bool(plan and plan.refused) and not finished and last)
        self.next_button.setVisible(draft is not None and not finished)
        self.next_button.set_icon_name("check" if last else "arrow-right")
        self.next_button.setText(words.next_gesture(draft, self._next()))
        refusal = ""
        if draft is not None and not draft.is_stopped and (last or self._current == "columns"):
            refusal = draft.refusal
            if last and not refusal and not draft.writes:
                refusal = _("There is nothing to import.")
        working = self._busy or self._patience.isActive()
        self.next_button.set_reason(_("Working…") if working else refusal)
        self._note.setText("" if finished else words.note(draft, last, self._sides.is_narrow))

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.next_button.set_reason(_("Working…") if busy else "")

    # -- importing -----------------------------------------------------------------------------

    def _import(self) -> None:
        if not self._busy:
            self._set_busy(True)
            QTimer.singleShot(0, self, self._carry_out)

    def _carry_out(self) -> None:
        """Write everything, slice after slice, or nothing."""
        draft = self.draft
        if draft is None:
            return
        said = _("Restoring…") if draft.is_whole else _("Importing…")

        def work() -> Done:
            return run_in_slices(self.progress, said, draft.carry_out)

        stopped = ""
        try:
            done = perform(self, work)
        except Stopped:
            done, stopped = None, _("Stopped: nothing was imported.")
        finally:
            self._set_busy(False)
        if done is not None:
            self.result.say(draft, done)
        else:
            self._count(draft)
        self._show()
        if stopped:
            self._note.setText(stopped)
            announce(self, stopped)

    def _start_again(self) -> None:
        """Another file: what was chosen for the last one is done with."""
        self.draft, self._current = None, FIRST
        self.result.forget()
        for step in self.steps.values():
            step.show_draft(None)
        self._show()
        self.open_step(FIRST)

    # -- the refused lines ---------------------------------------------------------------------

    def _ask_where_refused(self) -> None:
        if self.draft is None:
            return
        suffix = self.draft.path.suffix.lower()
        suffix = suffix if suffix in saving.FORMATS else ".csv"
        name = _("{file} - refused lines").format(file=self.draft.path.stem) + suffix
        saving.ask_where(self, name, self.save_refused)

    def save_refused(self, path: str) -> None:
        """Write the refused lines, with their reasons, into the file chosen."""
        plan = self.draft.plan if self.draft is not None else None
        if plan is not None:
            saving.write(self, Path(path), [plan.refused_table()], lambda: None)
