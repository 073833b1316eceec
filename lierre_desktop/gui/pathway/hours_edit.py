"""Hours a week as people say them: "15", "7 h 30", "7,5"; kept in minutes."""

from __future__ import annotations

import re

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QWidget

from ...i18n import _, duration
from ..components import NumberEdit

STEP = 30
MOST = 50 * 60
_TYPED = re.compile(r"\s*(\d{1,2})(?:\s*[,.]\s*(\d)|\s*[hH:]\s*(\d{1,2})?)?\s*")
_MINUTES = re.compile(r"\s*(\d{1,2})\s*min\s*")


class HoursEdit(NumberEdit):
    """Minutes a week, typed or stepped by half hours; its least value says "Not agreed".

    In Designer: promote a QSpinBox.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(-STEP, MOST)
        self.setSingleStep(STEP)
        self.setSpecialValueText(_("Not agreed"))
        self.setValue(-STEP)

    def textFromValue(self, value: int) -> str:
        """ "7 h 30"."""
        return duration(value)

    def valueFromText(self, text: str) -> int:
        """The minutes of what is typed, the least value for what says none."""
        if short := _MINUTES.fullmatch(text):
            return int(short[1])
        found = _TYPED.fullmatch(text)
        if found is None:
            return self.minimum()
        hours, tenths, minutes = (int(part or 0) for part in found.groups())
        return hours * 60 + tenths * 6 + minutes

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Anything may be typed on the way to hours."""
        known = (
            _TYPED.fullmatch(text) or _MINUTES.fullmatch(text) or text == self.specialValueText()
        )
        state = QValidator.State.Acceptable if known else QValidator.State.Intermediate
        return state, text, pos
