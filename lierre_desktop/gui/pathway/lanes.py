"""Difficulties from the entry to the exit over the hours in workshops, on one axis of time.

Painted, but each line is a widget of its own: the arrows go from one to the next, and a
screen reader tells what the colours show.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ...centre.pathway.states import AssessmentKind, BarrierState
from ...centre.pathway.trajectory import Column, ThemeRow, Trajectory
from ...i18n import _, pgettext
from .. import icons, look
from ..components import paint, rule
from ..components.chips import DrawnButton
from .axis import Axis, axis_of
from .hours_chart import HoursChart
from .words import FACES, column_words, day_words, row_words, state_face, state_words

ASKED, MOST_ASKED = 148, 230
"""Room for the names of the themes, left of the axis: the least, and in a wide window."""
ASIDE = 124
"""Room right of the axis: where each difficulty ended, and the totals."""
NARROW = 620
"""Under this width a pathway that goes on keeps that room for its axis."""
ROW, BAR, HEAD = 43, 27, 48
LEAST = 92
"""The least width of a bar in which its words hold."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where things stand in a picture of some width."""

    axis: Axis
    left: int
    right: int
    width: int

    @property
    def aside(self) -> QRect:
        """The column right of the axis, of any height."""
        left = self.right + look.SPACE_M
        return QRect(left, 0, max(0, self.width - left - look.SPACE_S), 0)


def place_of(told: Trajectory, width: int) -> Place:
    """Lay the axis of a trajectory in a picture of this width."""
    asked = min(max(width // 5, look.scaled(ASKED)), look.scaled(MOST_ASKED))
    left = look.CARD_PADDING + asked
    ends_apart = len(on_axis(told.columns)) < len(told.columns)
    beside = look.scaled(ASIDE) if ends_apart or width >= look.scaled(NARROW) else 0
    right = max(width - beside - look.SPACE_L, left + 60)
    days = [column.day for column in on_axis(told.columns)] or [told.first]
    axis = axis_of(told.first, days, told.last, left, right, look.scaled(LEAST))
    return Place(axis, left, right, width)


def on_axis(columns: Sequence[Column]) -> Sequence[Column]:
    """The assessments drawn along the time: all but the exit, which stands apart."""
    ends = bool(columns) and columns[-1].kind is AssessmentKind.EXIT
    return columns[:-1] if ends else columns


class Lanes(QWidget):
    """The picture of a trajectory; `chosen(theme)` follows Enter or a click on a line."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: Trajectory | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.rows: list[LaneRow] = []

    def show_trajectory(self, told: Trajectory) -> None:
        """Draw another trajectory."""
        self._told = told
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = [LaneRow(row, told) for row in told.rows]
        if told.columns:
            self._column.addWidget(_Head(told))
        for row in self.rows:
            row.clicked.connect(lambda _on=False, row=row: self.chosen.emit(row.row.theme))
            row.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._column.addWidget(rule())
            self._column.addWidget(row)
        if self.rows:
            self.rows[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._column.addWidget(rule())
        self._column.addWidget(HoursChart(told, place_of))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab stops at one line; the arrows go on from there."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        here = next((place for place, row in enumerate(self.rows) if row.hasFocus()), None)
        if not step or here is None:
            super().keyPressEvent(event)
        elif 0 <= here + step < len(self.rows):
            self.rows[here].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.rows[here + step].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.rows[here + step].setFocus(Qt.FocusReason.TabFocusReason)


def picture(told: Trajectory, width: int) -> QPixmap:
    """A trajectory as a picture to be pasted elsewhere, of this width."""
    lanes = Lanes()
    lanes.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    lanes.setAutoFillBackground(True)
    palette = lanes.palette()
    palette.setColor(lanes.backgroundRole(), look.colour("surface"))
    lanes.setPalette(palette)
    lanes.show_trajectory(told)
    lanes.resize(width, lanes.sizeHint().height())
    lanes.ensurePolished()
    return lanes.grab()


class _Head(QWidget):
    """The assessments by name and day, over their columns."""

    def __init__(self, told: Trajectory) -> None:
        super().__init__()
        self._told = told
        self.setFixedHeight(look.scaled(HEAD))
        said = [
            f"{column_words(column)}, {day_words(column.day, told.last)}" for column in told.columns
        ]
        self.setAccessibleName(", ".join(said))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        told, place = self._told, place_of(self._told, self.width())
        self._draw_legend(painter, place)
        shown = on_axis(told.columns)
        starts = [round(place.axis.x(column.day)) for column in shown]
        for column, start, end in zip(shown, starts, [*starts[1:], place.right], strict=True):
            self._draw_column(painter, column, start, end - start)
        if len(shown) < len(told.columns):
            aside = place.aside
            self._draw_column(painter, told.columns[-1], aside.left(), aside.width())

    def _draw_legend(self, painter: QPainter, place: Place) -> None:
        words = QRect(look.CARD_PADDING, 0, place.left - look.CARD_PADDING - 8, self.height())
        said = pgettext("column", "Difficulty")
        ink = look.colour("text2")
        paint.text(painter, words, said, look.font("caption"), ink)
        if not any(row.priority for row in self._told.rows):
            return
        left = words.left() + paint.text_width(said, look.font("caption")) + look.SPACE_L
        flag = QRect(left, (self.height() - look.ICON_SMALL) // 2, look.ICON_SMALL, look.ICON_SMALL)
        icons.paint(painter, "flag", flag, look.colour("attention.edge"), fill=True)
        words.setLeft(flag.right() + look.SPACE_XS)
        paint.text(painter, words, _("priority"), look.font("caption"), ink)

    def _draw_column(self, painter: QPainter, column: Column, left: int, room: int) -> None:
        half = self.height() // 2
        name, day = column_words(column), day_words(column.day, self._told.last)
        for top, words, font, token in (
            (2, name, look.font("caption_strong"), "text"),
            (half - 2, day, look.font("caption"), "text2"),
        ):
            if paint.text_width(words, font) <= room:
                line = QRect(left, top, room, half)
                paint.text(painter, line, words, font, look.colour(token))


class LaneRow(DrawnButton):
    """One theme: its name at the left, its states along the time, where it ended."""

    def __init__(self, row: ThemeRow, told: Trajectory) -> None:
        super().__init__()
        self.row, self._told = row, told
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(row_words(row, told.columns))
        self.setToolTip(row.label)

    def sizeHint(self) -> QSize:
        return QSize(look.scaled(560), look.scaled(ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(look.scaled(ASKED) + look.scaled(ASIDE) + 90, look.scaled(ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows are the picture's, not a button's."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            paint.box(painter, self.rect().adjusted(3, 2, -3, -2), look.colour("subtle"))
        place = place_of(self._told, self.width())
        self._draw_name(painter, place)
        height = look.scaled(BAR)
        top = (self.height() - height) // 2
        for start, end, state in self._stretches(place):
            _draw_bar(painter, QRect(start, top, end - start, height), state)
        if self._ends_apart():
            ended = self.row.states[-1]
            aside = QRect(place.aside.left(), 0, place.aside.width(), self.height())
            if ended is not None:
                paint.badge(painter, aside, state_face(ended))

    def _ends_apart(self) -> bool:
        return len(on_axis(self._told.columns)) < len(self._told.columns)

    def _draw_name(self, painter: QPainter, place: Place) -> None:
        flag = look.ICON_SMALL + look.SPACE_S if self.row.priority else 0
        room = place.left - look.CARD_PADDING - look.SPACE_S - flag
        words = QRect(look.CARD_PADDING, 0, room, self.height())
        font = look.font("body")
        if paint.text_width(self.row.label, font) <= room:
            paint.text(painter, words, self.row.label, font, look.colour("text"))
        else:
            self._draw_long_name(painter, words)
        if flag:
            said = min(paint.text_width(self.row.label, font), room)
            spot = QRect(0, 0, look.ICON_SMALL, look.ICON_SMALL)
            spot.moveCenter(QPoint(words.left() + said + look.SPACE_S + 8, self.height() // 2))
            icons.paint(painter, "flag", spot, look.colour("attention.edge"), fill=True)

    def _draw_long_name(self, painter: QPainter, words: QRect) -> None:
        """Two smaller lines, the second one cut where it must be."""
        font = look.font("caption")
        half = words.height() // 2
        first, rest = _cut(self.row.label, font, words.width())
        if not rest:
            paint.text(painter, words, first, font, look.colour("text"))
            return
        inset = max(0, half - QFontMetrics(font).height())
        for line, said in (
            (words.adjusted(0, inset, 0, -half), first),
            (words.adjusted(0, half, 0, -inset), rest),
        ):
            paint.text(painter, line, said, font, look.colour("text"))

    def _stretches(self, place: Place) -> Iterator[tuple[int, int, BarrierState]]:
        """From where to where each state lasted; the same state twice is one stretch."""
        columns = on_axis(self._told.columns)
        begun: tuple[date, BarrierState] | None = None
        for column, said in zip(columns, self.row.states, strict=False):
            state = said or (begun[1] if begun else BarrierState.NOT_RAISED)
            if begun is not None and begun[1] is state:
                continue
            if begun is not None:
                yield _span(place, begun[0], column.day, begun[1])
            begun = (column.day, state)
        if begun is not None:
            yield round(place.axis.x(begun[0])), place.right, begun[1]


def _cut(words: str, font: QFont, width: int) -> tuple[str, str]:
    """The words that hold on a line, and those that follow."""
    held: list[str] = []
    rest = words.split(" ")
    while rest and paint.text_width(" ".join([*held, rest[0]]), font) <= width:
        held.append(rest.pop(0))
    return (" ".join(held), " ".join(rest)) if held else (words, "")


def _span(
    place: Place, first: date, last: date, state: BarrierState
) -> tuple[int, int, BarrierState]:
    return round(place.axis.x(first)), round(place.axis.x(last)) - 3, state


def _draw_bar(painter: QPainter, rect: QRect, state: BarrierState) -> None:
    """A bar with its sign and, where they hold, its words."""
    icon, tone, fill = FACES[state]
    worn = look.tone("neutral" if tone == "pending" else tone)
    dashed = tone == "pending"
    ground = None if dashed else look.qcolor(worn.soft)
    edge = look.colour("border_input") if dashed else look.qcolor(worn.edge)
    paint.box(painter, rect, ground, edge, look.RADIUS_KEY, dashed=dashed)
    side = look.scaled(look.ICON_SMALL) - 2
    spot = QRect(rect.left() + 7, rect.top() + (rect.height() - side) // 2, side, side)
    ink = look.qcolor(worn.text)
    if rect.width() < side + 10:
        return
    icons.paint(painter, icon, spot, ink, fill=fill)
    words = rect.adjusted(7 + side + 4, 0, -3, 0)
    said = state_words(state)
    if paint.text_width(said, look.font("badge")) <= words.width():
        paint.text(painter, words, said, look.font("badge"), ink)
