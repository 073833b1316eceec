"""Arrival and departure typed in the line itself, over the list.

Hides reading the hours and what happens when the keyboard leaves: what is valid is
kept, the rest is dropped, nobody is left half-entered.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from ...centre.changes import InvalidInput
from ...centre.marks import MarkEntry
from ...centre.timetable import SessionCard
from ...centre.vocabulary import Mark
from ...i18n import _, format_time
from .. import look
from ..components import FieldMessage
from ..forms.ui_late_editor import Ui_LateEditor
from .minutes import read_early, read_late


class LateEditor(QFrame):
    """Asks when someone came, or left; Enter keeps, Escape gives up."""

    kept = Signal(object, bool)
    """The MarkEntry, and whether to go on to the next person."""
    dropped = Signal()

    WIDTH = 360

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.ui = Ui_LateEditor()
        self.ui.setupUi(self)
        self._participant_id = 0
        self._session: SessionCard | None = None
        self._message = FieldMessage(self.ui.late_edit, self.ui.hours_help)
        for edit in (self.ui.late_edit, self.ui.early_edit):
            edit.installEventFilter(self)
        self.hide()

    def retranslate(self) -> None:
        """Write the words in the current language."""
        self.ui.retranslateUi(self)
        self._message.set_help(_("Minutes (20) or an hour (9h20), then Enter"))

    def ask(self, session: SessionCard, entry: MarkEntry, cell: QRect) -> None:
        """Open over a cell of the list, with what is known already."""
        self._session, self._participant_id = session, entry.participant_id
        late, early = entry.late_minutes, entry.early_minutes
        self.ui.late_edit.setText(format_time(session.start + late) if late else "")
        self.ui.early_edit.setText(format_time(session.end - early) if early else "")
        self._message.set_error("")
        self._place(cell)
        self.show()
        self.raise_()
        edit = self.ui.early_edit if early and not late else self.ui.late_edit
        edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        edit.selectAll()

    def _place(self, cell: QRect) -> None:
        """On the cell; higher or further left where the list ends."""
        room = self._over.rect()
        width = min(max(look.scaled(self.WIDTH), cell.width()), room.width())
        size = QSize(width, self.sizeHint().height())
        left = min(cell.left(), room.right() - width + 1)
        top = min(cell.top(), room.bottom() - size.height() + 1)
        self.setGeometry(QRect(QPoint(max(left, 0), max(top, 0)), size))

    def give_up(self) -> None:
        """Close and keep nothing."""
        if not self.isHidden():
            self.hide()
            self.dropped.emit()

    def _read(self) -> MarkEntry:
        assert self._session is not None, "asked for nobody"
        late = read_late(self.ui.late_edit.text(), self._session)
        early = read_early(self.ui.early_edit.text(), self._session)
        if not late and not early:
            raise InvalidInput("late", _("Type when the person came, or left."))
        return MarkEntry(self._participant_id, Mark.LATE, late, early)

    def _keep(self, *, go_on: bool) -> None:
        try:
            entry = self._read()
        except InvalidInput as error:
            self._message.set_error(error.message)
            self._place(QRect(self.pos(), QSize(self.width(), 0)))
            return
        self.hide()
        self.kept.emit(entry, go_on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep(go_on=True)
        elif event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            self._leave(event)
        return super().eventFilter(watched, event)

    def _leave(self, event: QFocusEvent) -> None:
        """The keyboard or the mouse went elsewhere: keep what is valid."""
        inside = QApplication.focusWidget()
        elsewhere = inside is None or not self.isAncestorOf(inside)
        if self.isHidden() or not elsewhere or event.reason() == _OTHER_WINDOW:
            return
        try:
            entry = self._read()
        except InvalidInput:
            self.give_up()
            return
        self.hide()
        self.kept.emit(entry, False)


_OTHER_WINDOW = Qt.FocusReason.ActiveWindowFocusReason
