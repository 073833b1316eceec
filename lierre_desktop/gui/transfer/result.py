"""What an import has done, and what may follow: see it, take it back, go on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...centre.changes import Done
from ...centre.tables.plan import ImportKind, stands
from ...centre.undo import undo
from ...i18n import _
from .. import look
from ..components import Alert, FlowLayout, announce, button
from ..perform import perform
from .draft import Draft
from .step import padded

_PAGES = {
    ImportKind.PARTICIPANTS: "people",
    ImportKind.PATHWAYS: "people",
    ImportKind.ATTENDANCE: "attendance",
}


class ResultCard(QWidget):
    """The end of an import."""

    again_wanted = Signal()
    refused_wanted = Signal()
    page_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = padded(self)
        self._alert = Alert(tone="success")
        column.addWidget(self._alert)
        column.addSpacing(look.SPACE_S)
        self._again = button("primary", "", "file-arrow-up", on_click=self.again_wanted.emit)
        self._see = button("secondary", "", "users", on_click=self._go)
        self._refused = button(
            "secondary", "", "download-simple", on_click=self.refused_wanted.emit
        )
        self._undo = button("secondary", "", "arrow-counter-clockwise", on_click=self._take_back)
        holder = QWidget()
        flow = FlowLayout(holder, look.SPACE_S)
        flow.setContentsMargins(4, 4, 4, 4)  # room for the focus ring
        for each in (self._again, self._see, self._refused, self._undo):
            flow.addWidget(each)
        column.addWidget(holder)
        column.addStretch(1)
        self._draft: Draft | None = None
        self._batch = 0

    @property
    def is_said(self) -> bool:
        """Whether an import has come to its end and no other one has begun."""
        return self._draft is not None

    @property
    def title(self) -> str:
        """What heads the card."""
        return _("What was imported")

    def retranslate(self) -> None:
        """Write the words in the current language."""
        self._again.setText(_("Import another file"))
        self._refused.setText(_("Save the refused lines"))
        self._undo.setText(_("Take the import back"))
        if self._draft is not None:
            self._write(self._draft)

    def forget(self) -> None:
        """Another import begins."""
        self._draft = None

    def say(self, draft: Draft, done: Done) -> None:
        """Say what was done."""
        self._draft, self._batch = draft, done.batch
        self._alert.show_message(_("Imported: {what}.").format(what=done.said), "success")
        self._undo.setVisible(bool(done.batch))
        self._write(draft)
        self._again.setFocus()

    def _write(self, draft: Draft) -> None:
        attendance = draft.kind is ImportKind.ATTENDANCE
        self._see.setText(_("See the attendance") if attendance else _("See the people"))
        self._see.set_icon_name("clipboard-text" if attendance else "users")
        self._refused.setVisible(bool(draft.plan and draft.plan.refused))

    def _go(self) -> None:
        kind = self._draft.kind if self._draft is not None else None
        self.page_wanted.emit(_PAGES.get(kind, "people") if kind is not None else "people")

    def _take_back(self) -> None:
        """Take the import back; where that is refused, the window says why."""
        if perform(self, lambda: undo(self._batch)) is not None:
            self._say_taken_back()

    def look_again(self) -> None:
        """Something changed: the import may have been taken back elsewhere, by the toast."""
        plan = self._draft.plan if self._draft is not None else None
        if self._batch and plan is not None and not stands(plan):
            self._say_taken_back()

    def _say_taken_back(self) -> None:
        if self._batch:
            self._batch = 0
            self._undo.hide()
            said = _("The import was taken back: nothing of it remains.")
            self._alert.show_message(said, "info")
            announce(self, said)
