"""The hours in workshops, a bar a week, closures hatched; under the difficulties."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...centre.calendar import months_later
from ...centre.pathway.trajectory import Trajectory, WeekBar
from ...i18n import _, duration, format_date
from .. import look
from ..components import paint
from .words import hours_words

if TYPE_CHECKING:
    from .lanes import Place

HEIGHT = 190
LEAST_ASIDE = 60
"""With less room than this at the right, the totals stand at the left."""
WEEK = timedelta(days=7)
_STEPS = (1, 2, 5, 10, 20, 40)  # hours between the lines of the scale


class HoursChart(QWidget):
    """Weeks of presence on the axis that `place(told, width)` gives."""

    def __init__(self, told: Trajectory, place: Callable[[Trajectory, int], Place]) -> None:
        super().__init__()
        self._told, self._place_of = told, place
        self.setMinimumHeight(look.scaled(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        total = _("Hours in workshops: {hours}").format(hours=duration(told.minutes))
        self.setAccessibleName(", ".join([total, *hours_words(told)]))
        months = [
            f"{format_date(month.first, 'MMMM y')} {duration(month.minutes)}"
            for month in told.months
        ]
        self.setAccessibleDescription(", ".join(months))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = self._place_of(self._told, self.width())
        line = look.scaled(18)
        top = line + look.scaled(16)  # the title stands above the scale's words
        height = self.height() - top - look.scaled(30)
        ground = QRect(place.left, top, place.right - place.left, height)
        self._draw_words(painter, place, line)
        self._draw_closures(painter, place, ground)
        self._draw_scale(painter, ground)
        self._draw_weeks(painter, place, ground)
        self._draw_assessments(painter, place, ground)
        self._draw_months(painter, place, ground)

    def _draw_words(self, painter: QPainter, place: Place, line: int) -> None:
        text, quiet = look.colour("text"), look.colour("text2")
        left = look.CARD_PADDING
        room = place.left - left - look.SPACE_S
        title = QRect(left, look.SPACE_XS, room, line + look.SPACE_XS)
        paint.text(painter, title, _("Hours in workshops"), look.font("strong"), text)
        under = QRect(left, title.bottom(), room, line)
        paint.text(painter, under, _("a week"), look.font("caption"), quiet)
        aside = place.aside
        if aside.width() < look.scaled(LEAST_ASIDE):
            aside = QRect(left, under.bottom() + look.SPACE_XS, room - look.scaled(30), 0)
        total = QRect(
            aside.left(), aside.top() + look.SPACE_XS, aside.width(), line + look.SPACE_XS
        )
        paint.text(painter, total, duration(self._told.minutes), look.font("card_title"), text)
        painter.setFont(look.font("caption"))
        painter.setPen(quiet)
        words = QRect(aside.left(), total.bottom() + 4, aside.width(), self.height())
        for said in hours_words(self._told):
            flags = Qt.TextFlag.TextWordWrap
            used = painter.boundingRect(words, flags, said)
            painter.drawText(words, flags, said)
            words.setTop(used.bottom() + look.SPACE_S)

    # -- along the axis ------------------------------------------------------------------

    def _top(self) -> int:
        """The hours at the top of the scale."""
        most = max((week.minutes for week in self._told.weeks), default=0)
        return max(1, -(-most // 60))

    def _draw_scale(self, painter: QPainter, ground: QRect) -> None:
        step = next((each for each in _STEPS if self._top() / each <= 2.5), _STEPS[-1])
        quiet, line = look.colour("text2"), look.scaled(16)
        for hours in range(0, self._top() + 1, step):
            y = ground.bottom() - round(ground.height() * hours / self._top())
            token = "border" if hours else "border_btn"
            painter.fillRect(QRect(ground.left(), y, ground.width(), 1), look.colour(token))
            room = QRect(ground.left() - 60, y - line // 2, 54, line)
            words = _("{n} h").format(n=hours) if hours else "0"
            right = Qt.AlignmentFlag.AlignRight
            paint.text(painter, room, words, look.font("caption"), quiet, right)

    def _draw_weeks(self, painter: QPainter, place: Place, ground: QRect) -> None:
        for week in self._told.weeks:
            if week.minutes:
                left, right = self._edges(place, week.monday, week.monday + WEEK)
                height = round(ground.height() * week.minutes / (60 * self._top()))
                width = max(1, right - left - (2 if right - left > 4 else 0))
                bar = QRect(left, ground.bottom() - height, width, height)
                painter.fillRect(bar, look.colour("primary"))

    @staticmethod
    def _edges(place: Place, first: date, last: date) -> tuple[int, int]:
        return round(place.axis.x(first)), round(place.axis.x(last))

    def _draw_closures(self, painter: QPainter, place: Place, ground: QRect) -> None:
        for first, last in closures(self._told.weeks):
            left, right = self._edges(place, first, last)
            closed = QRect(left, ground.top(), max(1, right - left), ground.height())
            paint.hatch(painter, closed)
            words = _("closed")
            font = look.font("caption")
            if paint.text_width(words, font) + 8 <= closed.width():
                centre = Qt.AlignmentFlag.AlignHCenter
                paint.text(painter, closed, words, font, look.colour("text2"), centre)

    def _draw_assessments(self, painter: QPainter, place: Place, ground: QRect) -> None:
        pen = QPen(look.colour("border_input"))
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        for column in self._told.columns[1:]:
            x = round(place.axis.x(column.day)) - 2
            if x < ground.right() - 4:
                painter.drawLine(x, 2, x, ground.bottom())

    def _draw_months(self, painter: QPainter, place: Place, ground: QRect) -> None:
        """The names of months, those that would touch the one before left out."""
        font, free = look.font("caption"), ground.left()
        month = self._told.first.replace(day=1)
        while month <= self._told.last:
            after = months_later(month, 1)
            left, right = self._edges(place, month, after)
            year = month.month == 1 and month.year != self._told.first.year
            words = format_date(month, "y" if year else "MMM")
            width = paint.text_width(words, font)
            start = max((left + right - width) // 2, ground.left())
            if start >= free and start + width <= ground.right() + 12:
                spot = QRect(start, ground.bottom() + 4, width + 2, look.scaled(18))
                paint.text(painter, spot, words, font, look.colour("text2"))
                free = start + width + look.SPACE_S
            month = after


def closures(weeks: tuple[WeekBar, ...]) -> Iterator[tuple[date, date]]:
    """From which day to which other the centre was closed, whole weeks together."""
    for closed, found in groupby(weeks, key=lambda week: week.closed):
        run = list(found)
        if closed:
            yield run[0].monday, run[-1].monday + WEEK
