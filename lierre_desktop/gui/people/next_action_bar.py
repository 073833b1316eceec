"""The one next gesture of a pathway, in sight above every tab of a record."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from ...centre.pathway.due import NeedKind
from ...centre.pathway.next_action import NextAction
from ...i18n import _, pgettext
from .. import icons, look
from ..components import button, label, paint
from .record_tabs import INTERVIEW, opens
from .words import action_words, go_words

CIRCLE = 36


class NextActionBar(QFrame):
    """What comes next, and the gesture that does it: `gesture(table, id, what)`.

    `what` is "" for the gesture that goes on with it, "move" for another day; an id of 0
    is a row to be made. In Designer: promote a QFrame.
    """

    gesture = Signal(str, int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "accented")
        self._action: NextAction | None = None
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(look.CARD_PADDING, look.SPACE_S, look.SPACE_M, look.SPACE_S)
        self._line.setSpacing(look.SPACE_M)
        self._flag = _Flag()
        self._question = label("", "quiet")
        self._words = label("", "strong", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._question)
        words.addWidget(self._words)
        self._move = button("secondary", "", on_click=lambda: self._ask("move"))
        self._go = button("primary", "", "note-pencil", on_click=lambda: self._ask(""))
        self._line.addWidget(self._flag)
        self._line.addLayout(words, 1)
        self._line.addWidget(self._move)
        self._line.addWidget(self._go)

    def show_action(self, action: NextAction | None, today: date) -> None:
        """Show what comes next; the bar goes away when there is nothing to say."""
        self._action = action
        self.setVisible(action is not None)
        if action is None:
            return
        self._question.setText(_("Next action, late") if action.late else _("Next action"))
        self._flag.set_tone("attention" if action.late else "")
        self._words.setText(action_words(action, today))
        known = opens(action.table or INTERVIEW)
        planned = action.kind is NeedKind.APPOINTMENT
        self._move.setVisible(known and planned)
        self._move.setText(pgettext("appointment", "Move"))
        self._go.setVisible(known)
        self._go.setText(go_words(action, today))
        self._go.updateGeometry()

    def step_back(self, behind: bool) -> None:
        """While a form is open, its button is the next gesture."""
        self._go.set_kind("secondary" if behind else "primary")

    def _ask(self, what: str) -> None:
        if self._action is not None:
            self.gesture.emit(self._action.table or INTERVIEW, self._action.id, what)


class _Flag(QWidget):
    """A flag in a circle: decoration, the words beside it say it all."""

    def __init__(self) -> None:
        super().__init__()
        self._tone = ""
        self.setFixedSize(CIRCLE, CIRCLE)

    def set_tone(self, tone: str) -> None:
        """Draw the flag in a tone; "" is the green of the program."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground, ink = (
            (f"{self._tone}.soft", f"{self._tone}.text")
            if self._tone
            else ("selected", "primary_text")
        )
        paint.box(painter, self.rect(), look.colour(ground), None, paint.PILL)
        spot = QRect(0, 0, look.ICON, look.ICON)
        spot.moveCenter(self.rect().center())
        icons.paint(painter, "flag", spot, look.colour(ink), fill=True)
