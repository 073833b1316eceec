"""Promised against planned, held and cancelled sessions of a season, a row a workshop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ...centre.timetable import Promise
from ...centre.vocabulary import SessionStatus
from ...i18n import _, ngettext, pgettext
from .. import look
from ..components import (
    Badge,
    BadgeFace,
    DrawnButton,
    ElidedLabel,
    ThemeMark,
    label,
    paint,
    rule,
)
from .promise_bar import Legend, PromiseBar

_NUMBERS = (SessionStatus.HELD, SessionStatus.PLANNED, SessionStatus.CANCELLED)
_ROW = 38
_FIGURE_INSET = 9
_NAME, _BAR, _PROMISED, _FIRST_NUMBER, _FORECAST = 0, 1, 2, 3, 6


class Figure(DrawnButton):
    """A number that opens its list, lined up with the numbers above and below."""

    def __init__(self, count: int, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(str(count))
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        words = paint.text_width(self.text(), look.font("strong"))
        return QSize(words + 2 * _FIGURE_INSET, look.scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            paint.box(painter, self.rect(), look.colour("subtle"))
        ink = look.colour("link")
        row = self.rect().adjusted(0, 0, -_FIGURE_INSET, 0)
        right = Qt.AlignmentFlag.AlignRight
        paint.text(painter, row, self.text(), look.font("strong"), ink, right)


class PromisesView(QFrame):
    """The table of a season; `wanted(promise, status)` asks for the sessions of a number."""

    wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.numbers: dict[tuple[int, SessionStatus], Figure] = {}
        self._rows: tuple[Promise, ...] = ()
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._legend = Legend()
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(look.CARD_PADDING, look.SPACE_M, look.CARD_PADDING, look.SPACE_M)
        line.addWidget(self._legend)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(rule())
        column.addWidget(self._scroll, 1)

    def retranslate(self) -> None:
        """The legend in the current language; rows follow with the next reload."""
        self._legend.updateGeometry()
        self._legend.update()
        self._rows = ()

    def show_season(self, rows: Sequence[Promise]) -> None:
        """Show a season; rows that did not change are left alone."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        rows = sorted(rows, key=lambda row: row.promised is None)
        self.numbers = {}
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(look.CARD_PADDING, look.SPACE_S, look.CARD_PADDING, look.SPACE_M)
        grid.setHorizontalSpacing(look.SPACE_M)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(_BAR, 1)
        grid.setColumnMinimumWidth(_BAR, look.scaled(140))
        self._add_heads(grid)
        most = max((max(row.promised or 0, _total(row)) for row in rows), default=1)
        for number, row in enumerate(rows, start=1):
            grid.addWidget(rule(), 2 * number - 1, _NAME, 1, _FORECAST + 1)
            self._add_row(grid, 2 * number, row, most)
        grid.setRowStretch(2 * len(rows) + 1, 1)
        self._scroll.setWidget(holder)

    def _add_heads(self, grid: QGridLayout) -> None:
        right = Qt.AlignmentFlag.AlignRight
        grid.addWidget(label(_("Workshop"), "caption"), 0, _NAME)
        heads = (
            pgettext("sessions", "Promised"),
            pgettext("sessions", "Held"),
            pgettext("sessions", "Planned"),
            pgettext("sessions", "Cancelled"),
        )
        for column, words in enumerate(heads, start=_PROMISED):
            grid.addWidget(_figure(words, "caption"), 0, column, right)
        grid.addWidget(label(_("Forecast"), "caption"), 0, _FORECAST)

    def _add_row(self, grid: QGridLayout, number: int, row: Promise, most: int) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        grid.setRowMinimumHeight(number, look.scaled(_ROW))
        grid.addWidget(_name(row), number, _NAME)
        bar = PromiseBar(row, most)
        bar.setAccessibleName(_spoken(row))
        grid.addWidget(bar, number, _BAR)
        promised = "–" if row.promised is None else str(row.promised)
        grid.addWidget(_figure(promised, "strong"), number, _PROMISED, right)
        counts = (row.held, row.planned, row.cancelled)
        for place, (status, count) in enumerate(zip(_NUMBERS, counts, strict=True)):
            made = self._number(row, status, count)
            grid.addWidget(made, number, _FIRST_NUMBER + place, right)
        if row.promised is not None:
            grid.addWidget(_forecast(row), number, _FORECAST)

    def _number(self, row: Promise, status: SessionStatus, count: int) -> QWidget:
        """A number that opens its list; zero has none."""
        if not count:
            return _figure("0", "quiet")
        made = Figure(count, f"{row.workshop}, {_count_words(status, count)}")
        made.clicked.connect(lambda _on=False: self.wanted.emit(row, status))
        self.numbers[row.workshop_id, status] = made
        return made


def _figure(words: str, role: str) -> QWidget:
    """Words that line up with the figures of buttons."""
    made = label(words, role)
    made.setContentsMargins(0, 0, _FIGURE_INSET, 0)
    return made


def _total(row: Promise) -> int:
    return row.held + row.planned + row.cancelled


def _name(row: Promise) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(look.SPACE_S)
    mark = ThemeMark(row.theme)
    mark.setFixedHeight(look.scaled(20))
    line.addWidget(mark)
    name = ElidedLabel(row.label, "strong")
    name.setMaximumWidth(look.scaled(240))
    line.addWidget(name, 1)
    return holder


def _forecast(row: Promise) -> QWidget:
    """Whether the promise will be kept, in a badge."""
    words = forecast_words(row)
    face = BadgeFace("check-circle", words, "success")
    if row.missing:
        face = BadgeFace("warning", words, "attention")
    badge = Badge(face)
    badge.setMinimumWidth(badge.sizeHint().width())  # the names give way, not the words
    return badge


def forecast_words(row: Promise) -> str:
    """The forecast in words: "il manque 3 séances"."""
    if row.promised is None:
        return _("nothing promised")
    if row.held >= row.promised:
        return _("promise kept")
    if row.missing:
        text = ngettext("{n} session missing", "{n} sessions missing", row.missing)
        return text.format(n=row.missing)
    return _("enough planned")


def _count_words(status: SessionStatus, count: int) -> str:
    if status is SessionStatus.HELD:
        return ngettext("{n} session held", "{n} sessions held", count).format(n=count)
    if status is SessionStatus.CANCELLED:
        text = ngettext("{n} session cancelled", "{n} sessions cancelled", count)
        return text.format(n=count)
    return ngettext("{n} session planned", "{n} sessions planned", count).format(n=count)


def _spoken(row: Promise) -> str:
    parts = [row.workshop]
    if row.promised is not None:
        text = ngettext("{n} session promised", "{n} sessions promised", row.promised)
        parts.append(text.format(n=row.promised))
    for status, count in zip(_NUMBERS, (row.held, row.planned, row.cancelled), strict=True):
        parts.append(_count_words(status, count))
    return ", ".join([*parts, forecast_words(row)])
