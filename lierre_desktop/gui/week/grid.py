"""The time grid as a whole: the heads of the days, and the hours that scroll under them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ...i18n import _
from .. import look
from ..components import rule
from .canvas import Canvas, Warn
from .day_head import DayHead
from .scene import Scene


class Heads(QWidget):
    """The heads of the columns, lined up with them; `clashing(day)` when one is pressed."""

    clashing = Signal(object)

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._heads: list[DayHead] = []
        self._days: list[date] = []

    def show_scene(self, scene: Scene) -> None:
        """Show the days of a week."""
        self._days = [state.day for state in scene.days]
        while len(self._heads) < len(scene.days):
            self._heads.append(self._new_head(len(self._heads)))
        for number, head in enumerate(self._heads):
            head.setVisible(number < len(scene.days))
        for head, state in zip(self._heads, scene.days, strict=False):
            head.show_day(state, scene.clashes_on(state.day), scene.now.date())
        self.setFixedHeight(look.scaled(look.ROW))
        self.line_up()

    def _new_head(self, number: int) -> DayHead:
        head = DayHead(self)
        head.clicked.connect(lambda _on=False: self._press(number))
        return head

    def _press(self, number: int) -> None:
        if self._heads[number].clash:
            self.clashing.emit(self._days[number])

    def head(self, day: date) -> DayHead:
        """The head of a day that is shown."""
        return self._heads[self._days.index(day)]

    def line_up(self) -> None:
        """Stand over the columns, which a scroll bar makes narrower."""
        for number, head in enumerate(self._heads):
            column = self._canvas.column(number)
            head.setGeometry(column.left() + 1, 0, column.width() - 1, self.height())


class Grid(QFrame):
    """The week's time grid in its frame; the canvas tells what the user wants."""

    def __init__(self, warn: Warn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.canvas = Canvas(warn)
        self.heads = Heads(self.canvas)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.canvas)
        self.canvas.reached.connect(self._follow)
        self.canvas.placed.connect(self.heads.line_up)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.heads)
        column.addWidget(rule())
        column.addWidget(self._scroll, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the grid for screen readers."""
        self.canvas.setAccessibleName(_("Timetable of the week"))

    def show_scene(self, scene: Scene) -> None:
        """Show a week."""
        self.canvas.show_scene(scene)
        self.heads.show_scene(scene)

    def show_minute(self, minute: int) -> None:
        """Scroll so that a minute of the day is in sight, with a little before it."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(self.canvas.scale.y_of(minute) - look.SPACE_XL)

    def _follow(self, here: QPoint) -> None:
        self._scroll.ensureVisible(here.x(), here.y(), 0, look.SPACE_XL)
