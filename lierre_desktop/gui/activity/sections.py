"""A theme of the report on the page: its figures, then its tables one at a time.

The tables are listed at the left, or dropped from a list where room is short; each is
drawn when it is opened, from what was measured once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...centre import settings
from ...centre.activity.calculation import Activity
from ...centre.activity.figures import Unit
from ...centre.activity.showing import keys
from ...centre.activity.showing.shown import KeyFigure
from ...centre.report.papers import Headline
from ...i18n import N_, _
from .. import look
from ..components import Combo
from . import out
from .behind import Asked
from .cards import FigureCard
from .frames import ViewFrame
from .spread import EvenGrid
from .tables import TableCard

THEMES: dict[str, tuple[str, tuple[str, ...]]] = {
    "public": (N_("The people"), ("PUB",)),
    "workshops": (N_("The workshops"), ("ATE", "SOR")),
    "accompaniment": (N_("The accompaniment"), ("ACC",)),
    "change": (N_("What changed"), ("EVO",)),
    "means": (N_("The means"), ("MOY",)),
    "fse": (N_("FSE+"), ("FSE",)),
}
"""The themes by key: their title, and the beginnings of the codes they hold."""
FIGURES = "figures"
LIST, CARD = 250, 190
TURNS_AT = 860


def codes(theme: str, known: Sequence[str]) -> list[str]:
    """The codes of a theme, in the order of the definitions."""
    beginnings = THEMES[theme][1]
    return [code for code in known if code.partition("-")[0] in beginnings]


class ThemeView(QWidget):
    """One theme. `opened(asked)` wants the list behind a number."""

    opened = Signal(object)

    def __init__(self, theme: str, today: Callable[[], date]) -> None:
        super().__init__()
        self._theme, self._today = theme, today
        self._activity: Activity | None = None
        self.list, self.combo = QListWidget(), Combo()
        self.card: TableCard | None = None
        self.scroller = ViewFrame()
        self._lay_out()
        self.list.currentRowChanged.connect(self._choose)
        self.combo.activated.connect(self.list.setCurrentRow)

    def _lay_out(self) -> None:
        self.list.setProperty("role", "suggestions")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.GUTTER)
        self._box.addWidget(self.list)
        self._box.addWidget(self.combo)
        self._box.addWidget(self.scroller, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < look.scaled(TURNS_AT)
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self.list.setVisible(not narrow)
        self.list.setFixedWidth(look.scaled(LIST))
        self.combo.setVisible(narrow)

    # -- content -------------------------------------------------------------------------

    def show_activity(self, activity: Activity) -> None:
        """Show what was measured; the table opened last stays open."""
        self._activity = activity
        known = codes(self._theme, list(activity.tables))
        choices = [(FIGURES, _("Figures"))]
        choices += [(code, activity.tables[code].definition.label) for code in known]
        kept = self.key
        self.list.blockSignals(True)
        self.list.clear()
        self.combo.clear()
        for key, words in choices:
            item = QListWidgetItem(words, self.list)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setToolTip(words)
            self.combo.addItem(words, key)
        found = [place for place, (key, _words) in enumerate(choices) if key == kept]
        self.list.setCurrentRow(found[0] if found else 0)
        self.list.blockSignals(False)
        self.list.setAccessibleName(_("Tables of this theme"))
        self.combo.setAccessibleName(_("Tables of this theme"))
        self._choose(self.list.currentRow())

    @property
    def key(self) -> str:
        """The code of the table shown, or the figures."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else FIGURES

    def _choose(self, row: int) -> None:
        if self._activity is None or row < 0:
            return
        self.combo.setCurrentIndex(row)
        self.card = None
        content = self._figures() if self.key == FIGURES else self._table(self.key)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(look.RING, look.RING, look.RING, look.RING)
        column.addWidget(content)
        column.addStretch(1)
        self.scroller.setWidget(holder)

    def _figures(self) -> QWidget:
        assert self._activity is not None
        activity, cards = self._activity, []
        for figure in self._key_figures(activity):
            card = FigureCard(figure)
            card.opened.connect(lambda shown: self.opened.emit(behind_figure(shown)))
            cards.append(card)
        spread = EvenGrid(CARD)
        spread.fill(cards)
        return spread

    def _key_figures(self, activity: Activity) -> list[KeyFigure]:
        left_out = () if settings.load().activity_hours else ("ACC-12",)
        found = codes(self._theme, list(activity.figures))
        return [
            keys.key_figure(activity.figures[code], activity.query)
            for code in found
            if code not in left_out
        ]

    def _table(self, code: str) -> QWidget:
        assert self._activity is not None
        table, query = self._activity.tables[code], self._activity.query
        card = TableCard(table, query, self._today)
        card.opened.connect(self.opened)
        self.card = card
        return card

    def print_(self) -> None:
        """Print the table shown, or the figures."""
        if self.card is not None:
            self.card.print_()
        elif self._activity is not None:
            parts = [Headline(tuple(self._key_figures(self._activity)))]
            title = _(THEMES[self._theme][0])
            out.show_paper(self, title, parts, self._activity.query, self._today())


def behind_figure(figure: KeyFigure) -> Asked:
    """What the panel shows of a key figure."""
    words = " · ".join(part for part in (figure.words, figure.change) if part)
    return Asked(figure.title, words, figure.behind, figure.definition, _sum_words(figure))


def _sum_words(figure: KeyFigure) -> str:
    """ "Presences: 289", where the figure isn't the number of what is listed."""
    listed = len(figure.behind.ids) if figure.behind is not None else figure.number
    if figure.unit not in (Unit.COUNT, Unit.MINUTES) or figure.number == listed:
        return ""
    return _("{row}: {value}").format(row=figure.title, value=figure.words)
