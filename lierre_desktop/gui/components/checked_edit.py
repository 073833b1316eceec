"""A field that means a value: it is read at each letter, and checked once it is left."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ...centre.changes import InvalidInput

T = TypeVar("T")


class CheckedEdit(QLineEdit, Generic[T]):
    """A line typed as one likes. Leaving it writes the value in full and emits `checked`
    with what is wrong, "" when nothing is: connect it to the field's `set_error`.

    A subclass says what a text means, and how a value is written.
    """

    value_changed = Signal(object)
    """The value (None: empty or unreadable) each time what is typed means another one."""
    checked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last: T | None = None
        self.textChanged.connect(self._follow)

    # -- for subclasses --------------------------------------------------------------------

    def meaning(self, typed: str) -> T | None:
        """What a text means, None for nothing. Raises InvalidInput."""
        raise NotImplementedError

    def written(self, value: T) -> str:
        """A value in full."""
        raise NotImplementedError

    # -- the value -------------------------------------------------------------------------

    def read(self, field: str = "") -> T | None:
        """The value typed, None for nothing. Raises InvalidInput for this `field`."""
        try:
            return self.meaning(self.text())
        except InvalidInput as wrong:
            raise InvalidInput(field, wrong.message) from None

    @property
    def value(self) -> T | None:
        """The value, None when the field is empty or can't be read."""
        try:
            return self.read()
        except InvalidInput:
            return None

    def set_value(self, value: T | None) -> None:
        """Show a value; None empties the field."""
        self.setText("" if value is None else self.written(value))

    # -- inside ----------------------------------------------------------------------------

    def _follow(self) -> None:
        value = self.value
        if value != self._last:
            self._last = value
            self.value_changed.emit(value)

    def _settle(self) -> None:
        """Write the value in full, or say what is wrong with what was typed."""
        try:
            value = self.read()
        except InvalidInput as wrong:
            self.checked.emit(wrong.message)
            return
        self.set_value(value)
        self.checked.emit("")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._settle()
