"""The first view of the page: five figures, what is left undone, three charts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ...centre.activity import checks
from ...centre.activity.calculation import Activity
from ...centre.activity.figures import Table
from ...centre.activity.periods import Basis
from ...centre.activity.showing import charts, grids, keys, said
from ...centre.activity.showing.shown import Chart, KeyFigure
from ...centre.report.papers import ChartPart, Headline, Part
from ...i18n import N_, _
from .. import look
from ..components import Card, label
from . import out
from .behind import Asked
from .cards import FigureCard
from .charts import ChartView
from .checks_strip import ChecksStrip
from .sections import behind_figure
from .sight import in_order
from .spread import EvenGrid

ORIENTED, PEOPLE, NEW = "PUB-02", "PUB-01", "PUB-06"
"""Where the people counted are those referred, the new ones stand in their place."""
FIGURES = (ORIENTED, PEOPLE, "ATE-02", "ATE-08", "ATE-09")
CHARTS = {
    "ATE-21": (N_("Presences by month"), 424),
    "ATE-25": (N_("Sessions promised"), 380),
    "PUB-22": (N_("Age and gender"), 270),
}
"""The charts shown first: their titles, and their shares of the width."""
PROMISES = "promises"
"""The check that says what remains of the promises."""
CARD = 172
THREE_FROM, TWO_FROM = 960, 620
CHART_HEIGHT = 250


def key_figures(activity: Activity) -> tuple[KeyFigure, ...]:
    """The figures shown first; that of the people is said by whom it counts."""
    query = activity.query
    codes = (
        NEW if code == ORIENTED and query.basis is Basis.ORIENTED else code for code in FIGURES
    )
    found = [keys.key_figure(activity.figures[code], query) for code in codes]
    return tuple(
        replace(figure, title=query.basis.label) if figure.code == PEOPLE else figure
        for figure in found
    )


class Overview(QWidget):
    """What one looks at first. `opened(asked)` wants a list, `check_wanted` a gesture."""

    opened = Signal(object)
    check_wanted = Signal(object)

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._clock = clock
        self._activity: Activity | None = None
        self._cards: list[Card] = []
        self._figure_cards: list[FigureCard] = []
        self._charts: list[ChartView] = []
        self.figures = EvenGrid(CARD)
        self.strip = ChecksStrip()
        self.strip.opened.connect(self._open_check)
        self.strip.wanted.connect(self.check_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.RING, 0, look.RING, look.RING)
        column.setSpacing(look.SPACE_M)
        column.addWidget(self.figures)
        column.addWidget(self.strip)
        # The first chart beside the two others, or above them.
        self._rest = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        _first, *others = (share for _title, share in CHARTS.values())
        for box in (self._rest, self._box):
            box.setSpacing(look.GUTTER)
        self._box.addLayout(self._rest, sum(others))
        column.addLayout(self._box, 1)

    def show_activity(self, activity: Activity) -> None:
        """Show what was measured."""
        self._activity, self._figure_cards = activity, []
        for figure in key_figures(activity):
            card = FigureCard(figure)
            card.opened.connect(lambda shown: self.opened.emit(behind_figure(shown)))
            self._figure_cards.append(card)
        self.figures.fill(self._figure_cards)
        whole_year = activity.query.whole.is_year
        title = _("Before the year is closed") if whole_year else _("Before the period is closed")
        undone = checks.checks(activity.query, self._clock())
        self.strip.show_checks(undone, title)
        self._show_charts(activity, [each.words for each in undone if each.code == PROMISES])
        in_order(self.stops)

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in reading order."""
        return [*self._figure_cards, *self.strip.stops, *self._charts]

    def _show_charts(self, activity: Activity, promises: list[str]) -> None:
        for old in self._cards:
            old.hide()
            old.deleteLater()
        self._cards, self._charts = [], []
        for code, (title, share) in CHARTS.items():
            table, query = activity.tables[code], activity.query
            chart = charts.chart(table, query)
            notes = [chart.note] if chart is not None and chart.note else []
            if chart is None:
                notes = [_("Nothing was counted.")]
                if table.rows and code == "ATE-25" and not query.holds_promises:
                    notes = [said.no_promises(query)]
            elif code == "ATE-25":
                notes = promises
            elif not notes and table.base is not None:
                notes = [said.base(table.base, table.definition, query)]
            card = self._card(_(title), table, chart, notes)
            if self._cards:
                self._rest.addWidget(card, share)
            else:
                self._box.insertWidget(0, card, share)
            self._cards.append(card)

    def _card(self, title: str, table: Table, chart: Chart | None, notes: list[str]) -> Card:
        card = Card()
        holder = QWidget()
        column = QVBoxLayout(holder)
        padding = look.CARD_PADDING - look.RING
        column.setContentsMargins(padding, look.SPACE_M, padding, look.SPACE_M)
        column.setSpacing(look.SPACE_S)
        heading = label(title, "card_title")
        heading.setContentsMargins(look.RING, 0, 0, 0)
        column.addWidget(heading)
        if chart is None:
            why = label(" ".join(notes), "quiet", wrap=True)
            why.setContentsMargins(look.RING, 0, 0, 0)
            column.addWidget(why)
            column.addStretch(1)
        else:
            self._lay_chart(column, title, table, chart)
            for words in notes:
                note = label(words, "caption", wrap=True)
                note.setContentsMargins(look.RING, 0, 0, 0)
                column.addWidget(note)
        card.add_row(holder, 1)
        card.setMinimumHeight(look.scaled(CHART_HEIGHT))
        return card

    def _lay_chart(self, column: QVBoxLayout, title: str, table: Table, chart: Chart) -> None:
        assert self._activity is not None
        definition = said.definition(table.definition, self._activity.query)
        view = ChartView(chart, shrinks=True)
        view.opened.connect(
            lambda words, behind: self.opened.emit(Asked(title, words, behind, definition))
        )
        self._charts.append(view)
        column.addWidget(view, 1)

    def print_(self) -> None:
        """Print the figures and the three charts."""
        if self._activity is None:
            return
        activity, query = self._activity, self._activity.query
        parts: list[Part] = [Headline(key_figures(activity))]
        for number, code in enumerate(CHARTS, 1):
            table = activity.tables[code]
            chart = charts.chart(table, query)
            if chart is not None:
                parts.append(ChartPart(number, chart, grids.grid(table, query)))
        out.show_paper(self, _("At a glance"), parts, query, self._clock().date())

    def _open_check(self, check: checks.Check) -> None:
        self.opened.emit(Asked(self.strip.accessibleName(), check.words, check.behind))

    # -- room ---------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """As high as its words need in this width, so that it scrolls only when it must."""
        layout = self.layout()
        assert layout is not None
        return QSize(0, layout.totalHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self.updateGeometry()

    def _arrange(self) -> None:
        """Three charts side by side, or one over two, or one under the other."""
        direction, width = QBoxLayout.Direction, self.width()
        wide, medium = width >= look.scaled(THREE_FROM), width >= look.scaled(TWO_FROM)
        self._box.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._rest.setDirection(direction.LeftToRight if medium else direction.TopToBottom)
