"""An hour typed as one likes; it may be left empty.

Hides the reading of what is typed (`centre.typed_times`).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from ...centre.typed_times import DAY_MINUTES, read_time
from ...i18n import format_time
from .checked_edit import CheckedEdit

STEP = 15


class TimeEdit(CheckedEdit[int]):
    """A field for an hour: "9", "9h30", "14:00", "2 pm".

    Its value is the minutes since midnight. ↑ and ↓ go to the next or the last quarter of
    an hour. Leaving the field writes the hour in full. In Designer: promote a QLineEdit.
    """

    def meaning(self, typed: str) -> int | None:
        return read_time(typed)

    def written(self, value: int) -> str:
        return format_time(value)

    @property
    def minute(self) -> int | None:
        """The minutes since midnight, None when the field is empty or can't be read."""
        return self.value

    def set_minute(self, minute: int | None) -> None:
        """Show an hour; None empties the field."""
        self.set_value(minute)

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
