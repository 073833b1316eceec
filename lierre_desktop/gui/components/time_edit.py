"""An hour typed as one likes; it may be left empty.

Hides the reading of what is typed (`centre.typed_times`).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ...centre.changes import InvalidInput
from ...centre.typed_times import DAY_MINUTES, read_time
from ...i18n import format_time

STEP = 15


class TimeEdit(QLineEdit):
    """A field for an hour: "9", "9h30", "14:00", "2 pm".

    ↑ and ↓ go to the next or the last quarter of an hour. Leaving the field writes the hour in
    full and emits `checked` with what is wrong, "" when nothing is: connect it to the
    field's `set_error`. In Designer: promote a QLineEdit.
    """

    minute_changed = Signal(object)
    """The minutes since midnight (None: empty or unreadable) each time they change."""
    checked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last: int | None = None
        self.textChanged.connect(self._follow)

    def read(self, field: str = "") -> int | None:
        """The minutes since midnight, None for nothing typed.

        Raises InvalidInput for this `field` when what is typed is no hour of a day.
        """
        try:
            return read_time(self.text())
        except InvalidInput as wrong:
            raise InvalidInput(field, wrong.message) from None

    @property
    def minute(self) -> int | None:
        """The minutes since midnight, None when the field is empty or can't be read."""
        try:
            return self.read()
        except InvalidInput:
            return None

    def set_minute(self, minute: int | None) -> None:
        """Show an hour; None empties the field."""
        self.setText("" if minute is None else format_time(minute))

    def _follow(self) -> None:
        minute = self.minute
        if minute != self._last:
            self._last = minute
            self.minute_changed.emit(minute)

    def _settle(self) -> None:
        """Write the hour in full, or say what is wrong with what was typed."""
        try:
            minute = self.read()
        except InvalidInput as wrong:
            self.checked.emit(wrong.message)
            return
        self.set_minute(minute)
        self.checked.emit("")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        minute = self.minute
        if minute is not None and event.key() == Qt.Key.Key_Up:
            self.set_minute(min((minute // STEP + 1) * STEP, DAY_MINUTES))
        elif minute is not None and event.key() == Qt.Key.Key_Down:
            self.set_minute(max((-(-minute // STEP) - 1) * STEP, 0))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The same hour, written as the new language does."""
        super().changeEvent(event)
        minute = self.minute
        if event.type() == QEvent.Type.LanguageChange and minute is not None:
            self.set_minute(minute)
