"""One table of the page: its definition, its chart, its cells, and how it leaves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QVBoxLayout, QWidget

from ...centre.activity.figures import Behind, Table
from ...centre.activity.periods import Query
from ...centre.activity.showing import charts, grids
from ...i18n import _, date_span
from .. import icons, look
from ..components import Card, announce, icon_button, label
from ..people.list_out import ask_where
from . import out
from .behind import Asked
from .charts import ChartView
from .grid_table import GridTable

BESIDE_FROM = 780
"""From this width the chart stands beside a narrow table."""
MOST_BESIDE = 380
"""The widest table that leaves room for a chart beside it."""
COPIED_FOR = 4000
"""How long, in milliseconds, it is said that a table was copied."""


class TableCard(Card):
    """A table with its chart above it, or beside it where both have room.

    `opened(asked)` is emitted for a cell or a mark whose rows should be listed.
    """

    opened = Signal(object)

    def __init__(
        self,
        table: Table,
        query: Query,
        today: Callable[[], date],
        charted: Table | None = None,
    ) -> None:
        """`charted` is drawn where the table itself has no chart."""
        self.grid, self.chart = grids.grid(table, query), charts.chart(table, query)
        if self.chart is None and charted is not None:
            self.chart = charts.chart(charted, query)
        super().__init__(self.grid.title)
        self._query, self._today = query, today
        grid = self.grid
        self._copy = icon_button("copy", _("Copy the table"), self.copy)
        self._out = icon_button("dots-three-vertical", "", self._drop_out)
        what = _("Print or export: {what}").format(what=grid.title)
        self._out.setAccessibleName(what)
        self._out.setToolTip(what)
        for action in (self._copy, self._out):
            self.add_action(action)
            action.setVisible(bool(grid.rows))  # once it has a parent: else it is a window
        self._lay_out()

    def _lay_out(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        padding = look.CARD_PADDING - 1
        column.setContentsMargins(padding, look.SPACE_M, padding, look.SPACE_M)
        column.setSpacing(look.SPACE_M)
        column.addWidget(label(self.grid.definition, "quiet", wrap=True))
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._box.setSpacing(look.SPACE_L)
        self.chart_view: ChartView | None = None
        self.table: GridTable | None = None
        if self.grid.rows:
            self._lay_table()
        else:
            column.addWidget(label(self.grid.empty or _("Nothing was counted."), wrap=True))
        column.addLayout(self._box)
        notes = [*self.grid.notes]
        if self.chart is not None and self.chart.note:
            notes.append(self.chart.note)
        if notes:
            column.addWidget(label("\n".join(notes), "caption", wrap=True))
        self.add_row(holder)

    def _lay_table(self) -> None:
        if self.chart is not None:
            self.chart_view = ChartView(self.chart)
            self.chart_view.opened.connect(self._ask)
            self._box.addWidget(self.chart_view, 1)
        self.table = GridTable(self.grid)
        self.table.opened.connect(self._ask)
        self.table.copied.connect(self.copy)
        self._box.addWidget(self.table, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        table = self.table.wanted_width if self.table is not None else 0
        beside = self.width() >= look.scaled(BESIDE_FROM) and table <= look.scaled(MOST_BESIDE)
        direction = QBoxLayout.Direction
        turned = direction.LeftToRight if beside else direction.TopToBottom
        if turned != self._box.direction():
            self._box.setDirection(turned)

    # -- gestures ------------------------------------------------------------------------

    def _ask(self, words: str, behind: Behind) -> None:
        self.opened.emit(Asked(self.grid.title, words, behind, self.grid.definition))

    def copy(self) -> None:
        """Copy the table for a spreadsheet."""
        out.copy(self.grid)
        announce(self, _("Table copied"))
        self.set_side(_("Table copied"))
        QTimer.singleShot(COPIED_FOR, self, lambda: self.set_side(""))

    def _drop_out(self) -> None:
        menu = QMenu(self._out)
        prints = menu.addAction(icons.icon("printer"), _("Print"))
        prints.triggered.connect(lambda _on=False: self.print_())
        exports = menu.addAction(icons.icon("export"), _("Export…"))
        exports.triggered.connect(lambda _on=False: self.export())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setActiveAction(prints)
        menu.popup(self._out.mapToGlobal(QPoint(0, self._out.height() + look.SPACE_XS)))

    def print_(self) -> None:
        """Show the table and its chart as a paper."""
        if self.grid.rows:
            parts = out.table_parts(self.grid, self.chart)
            out.show_paper(self, self.grid.title, parts, self._query, self._today())

    def export(self) -> None:
        """Ask where to save the table as a spreadsheet."""
        days = date_span(self._query.period.first, self._query.period.last)
        name = out.file_name(self.grid.title, self._query)
        ask_where(self, out.as_list(self.grid, days), name)
