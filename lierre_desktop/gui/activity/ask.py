"""The small table builder: what to count, by what, among whom; its answer, and its keeping."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ...centre.activity.asking import questions
from ...centre.activity.asking.questions import Question
from ...centre.activity.periods import Query
from ...centre.changes import InvalidInput
from .. import look
from ..components import Alert, Card
from .ask_form import AskForm
from .frames import ViewFrame
from .tables import TableCard

FORM = 300
TURNS_AT = 860


class AskView(QWidget):
    """The builder at the left, its answer at the right. `opened(asked)` wants a list."""

    opened = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._query: Query | None = None
        self.form = AskForm()
        self.card: TableCard | None = None
        self._alert = Alert(tone="attention")
        self._alert.hide()
        self._lay_out()
        self.form.changed.connect(self._answer)

    def _lay_out(self) -> None:
        self._frame = Card()
        self._frame.add_row(self.form)
        answer = QWidget()
        self._column = QVBoxLayout(answer)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._alert)
        self._column.addStretch(1)
        content = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._box.setContentsMargins(look.RING, look.RING, look.RING, look.RING)
        self._box.setSpacing(look.GUTTER)
        self._box.addWidget(self._frame, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addWidget(answer, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ViewFrame(content))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < look.scaled(TURNS_AT)
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._box.setAlignment(
            self._frame, Qt.AlignmentFlag(0) if narrow else Qt.AlignmentFlag.AlignTop
        )
        self._frame.setMinimumWidth(0 if narrow else look.scaled(FORM))
        self._frame.setMaximumWidth(look.ANY_SIZE if narrow else look.scaled(FORM))

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""
        self.form.retranslate()

    def show_query(self, query: Query) -> None:
        """Ask the same question of this period."""
        self._query = query
        self.form.offer(query)
        self._answer(self.form.question)

    def _answer(self, question: Question) -> None:
        if self._query is None:
            return
        if self.card is not None:
            self._column.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
            self.card = None
        try:
            table, rows = questions.ask(question, self._query), None
            if question.columns is not None:  # no chart: rows are drawn, all columns together
                rows = questions.ask(replace(question, columns=None), self._query)
        except InvalidInput as error:
            self._alert.show_message(error.message)
            return
        self._alert.show_message("")
        self.card = TableCard(table, self._query, self._today, rows)
        self.card.opened.connect(self.opened)
        self._column.insertWidget(1, self.card)

    def print_(self) -> None:
        """Print the answer."""
        if self.card is not None:
            self.card.print_()
