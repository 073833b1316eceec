"""The list behind a number, in the side panel: who or what was counted.

Enter or a double click opens the record, the session or the partner, as the search does.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ...centre.activity.figures import Behind, Subject
from ...centre.activity.listed import Line, Listing, listed
from ...centre.tables.table import Table
from ...i18n import _, ngettext, number
from .. import look
from ..components import icon_button, label, paint
from ..names import person_name
from ..people.list_out import ShownList, drop_menu
from ..settings.panel_content import PanelContent

Index = QModelIndex | QPersistentModelIndex
PAGES = {
    Subject.PERSON: "people",
    Subject.SESSION: "attendance",
    Subject.PARTNER: "partners",
    Subject.VISIT: "outreach",
}
"""The page that shows one thing of a kind; the others stand in the list only."""
SESSION_NAME = 1
"""The column of a session that says which workshop it is."""
MEASURED = 60
"""How many lines are looked at to share the room between columns."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What someone wants to see: the title, which number, its definition, and its rows."""

    title: str
    words: str
    behind: Behind | None
    definition: str = ""
    sum_words: str = ""  # "289 presences", where what is listed isn't what was counted


def shown_cells(listing: Listing, line: Line) -> tuple[str, ...]:
    """The cells of a line as they may be read on the screen."""
    if not look.discreet() or listing.names is None:
        return line.cells
    cells = list(line.cells)
    if listing.subject is Subject.HOUSEHOLD:
        cells[listing.names] = _("Household")
    else:
        cells[listing.names] = person_name(*line.person)
    for place in listing.private:
        cells[place] = ""
    return tuple(cells)


def things_words(subject: Subject, count: int) -> str:
    """ "45 sessions"."""
    words = {
        Subject.PERSON: ngettext("{n} person", "{n} people", count),
        Subject.PATHWAY: ngettext("{n} pathway", "{n} pathways", count),
        Subject.SESSION: ngettext("{n} session", "{n} sessions", count),
        Subject.ENROLMENT: ngettext("{n} enrolment", "{n} enrolments", count),
        Subject.INTERVIEW: ngettext("{n} interview", "{n} interviews", count),
        Subject.STEP: ngettext("{n} step", "{n} steps", count),
        Subject.ORIENTATION: ngettext("{n} orientation", "{n} orientations", count),
        Subject.REFERRAL: ngettext("{n} referral", "{n} referrals", count),
        Subject.RECOURSE: ngettext("{n} recourse", "{n} recourses", count),
        Subject.PARTNER: ngettext("{n} partner", "{n} partners", count),
        Subject.HOUSEHOLD: ngettext("{n} household", "{n} households", count),
        Subject.VISIT: ngettext("{n} outreach visit", "{n} outreach visits", count),
        Subject.MEANS: ngettext("{n} line of means", "{n} lines of means", count),
        Subject.FUNDING: ngettext("{n} funding", "{n} fundings", count),
    }
    return words[subject].format(n=number(count))


class _Lines(QAbstractListModel):
    """The lines of a listing: the cell that names them, then the others."""

    def __init__(self) -> None:
        super().__init__()
        self._listing: Listing | None = None
        self.titles: tuple[str, ...] = ()
        self.shares: tuple[int, ...] = ()

    def show_listing(self, listing: Listing | None) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._listing = listing
        place = self._place
        columns = listing.columns if listing is not None else ()
        self.titles = tuple(title for at, title in enumerate(columns) if at != place)
        rows = [self.titles, *(self._others(line) for line in self._lines[:MEASURED])]
        font = look.font("caption")
        self.shares = tuple(
            max(paint.text_width(cell, font) for cell in column) + look.SPACE_S
            for column in zip(*rows, strict=True)
        )
        self.endResetModel()

    @property
    def _place(self) -> int:
        """The column that says what a line is: a name, a workshop, else the first."""
        if self._listing is None:
            return 0
        if self._listing.subject is Subject.SESSION:
            return SESSION_NAME
        return self._listing.names or 0

    @property
    def _lines(self) -> Sequence[Line]:
        return self._listing.lines if self._listing is not None else ()

    def _others(self, line: Line) -> tuple[str, ...]:
        assert self._listing is not None
        cells = shown_cells(self._listing, line)
        return tuple(cell for at, cell in enumerate(cells) if at != self._place)

    def line(self, index: Index) -> Line | None:
        """The line under an index."""
        return self._lines[index.row()] if index.isValid() else None

    def rest(self, index: Index) -> tuple[str, ...]:
        """The cells beside the one that names the line."""
        line = self.line(index)
        return self._others(line) if line is not None else ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, listing = self.line(index), self._listing
        if line is None or listing is None:
            return None
        name = shown_cells(listing, line)[self._place]
        name = f"{name} ({_('in the bin')})" if line.gone else name
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            rest = zip(self.titles, self.rest(index), strict=True)
            said = (
                _("{row}: {value}").format(row=title, value=cell) for title, cell in rest if cell
            )
            return ", ".join([name, *said])
        return None


class _TwoLines(QStyledItemDelegate):
    """A line of the list: what it is in bold, the rest under it, in columns."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look.scaled(160), look.scaled(52))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, state = option.rect, option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.colour("selected"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("border"))
        if state & QStyle.StateFlag.State_HasFocus:
            paint.box(painter, rect.adjusted(1, 1, -1, -2), None, look.colour("focus"), width=2)
        inner = rect.adjusted(look.SPACE_S, look.SPACE_XS, -look.SPACE_S, -look.SPACE_XS)
        half = inner.height() // 2
        first, second = inner.adjusted(0, 0, 0, -half), inner.adjusted(0, half, 0, 0)
        paint.text(painter, first, index.data(), look.font("strong"), look.colour("text"))
        model = index.model()
        assert isinstance(model, _Lines)
        paint_columns(painter, second, model.rest(index), model.shares)
        painter.restore()


def paint_columns(
    painter: QPainter, room: QRect, cells: Sequence[str], shares: Sequence[int]
) -> None:
    """Write small words in columns that share a room."""
    font, ink, whole, done = look.font("caption"), look.colour("text2"), sum(shares) or 1, 0
    for words, share in zip(cells, shares, strict=True):
        left = room.left() + room.width() * done // whole
        done += share
        right = room.left() + room.width() * done // whole - look.SPACE_S
        spot = QRect(left, room.top(), right - left, room.height())
        paint.text(painter, spot, words, font, ink)


class _Columns(QWidget):
    """The names of the columns above the list, as wide as its lines are."""

    def __init__(self, model: _Lines, lines: QListView) -> None:
        super().__init__()
        self._model, self._list = model, lines
        self.setMinimumHeight(look.scaled(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        width = self._list.viewport().width()
        room = QRect(look.SPACE_S, 0, width - 2 * look.SPACE_S, self.height())
        paint_columns(QPainter(self), room, self._model.titles, self._model.shares)


class BehindList(PanelContent):
    """What is behind a number; `wanted(page, id)` opens one of its lines."""

    wanted = Signal(str, int)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._asked = Asked("", "", None)
        self._listing: Listing | None = None
        self._model = _Lines()
        self._words = label("", "strong", wrap=True)
        self._definition = label("", "quiet", wrap=True)
        self._count = label("", "caption")
        self._out = icon_button("dots-three-vertical", "", self._drop_out)
        self.list = QListView()
        self._columns = _Columns(self._model, self.list)
        self._lay_out()
        self.list.activated.connect(self._open)

    def _lay_out(self) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(_TwoLines(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        column = QVBoxLayout(self)
        padding = look.CARD_PADDING
        column.setContentsMargins(padding, look.SPACE_S, padding, look.SPACE_M)
        column.setSpacing(look.SPACE_S)
        column.addWidget(self._words)
        column.addWidget(self._definition)
        line = QHBoxLayout()
        line.addWidget(self._count, 1)
        line.addWidget(self._out)
        column.addLayout(line)
        column.addWidget(self._columns)
        column.addWidget(self.list, 1)
        column.addStretch()  # where there is no list, words stay at the top

    def retranslate(self) -> None:
        for words in (self._out.setAccessibleName, self._out.setToolTip):
            words(_("Print or export the list"))
        self.list.setAccessibleName(_("What was counted"))

    def show_asked(self, asked: Asked) -> None:
        """Show what is behind a number, or only what it means."""
        self._asked = asked
        self._listing = listed(asked.behind) if asked.behind is not None else None
        self._model.show_listing(self._listing)
        self._words.setText(asked.words)
        self._definition.setText(asked.definition)
        self._definition.setVisible(bool(asked.definition))
        lines = self._listing.lines if self._listing is not None else ()
        self._count.setText(self._count_words())
        self._out.setVisible(bool(lines))
        for part in (self.list, self._columns):
            part.setVisible(bool(lines))
        if lines:
            self.list.setCurrentIndex(self._model.index(0))

    def _count_words(self) -> str:
        """How many things are listed; beside them the figure, where it counts something else."""
        if self._listing is None or self.is_empty:
            return _("Nothing was counted.")
        things = things_words(self._listing.subject, len(self._listing.lines))
        if not self._asked.sum_words:
            return things
        return _("{sum} in {things}").format(sum=self._asked.sum_words, things=things)

    def refresh(self) -> None:
        """Read again what is listed: a name may have changed."""
        at = self.list.currentIndex().row()
        self.show_asked(self._asked)
        if at > 0:
            self.list.setCurrentIndex(self._model.index(at))

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to list."""
        return self._listing is None or not self._listing.lines

    def focus_first(self) -> None:
        """Bring the keyboard to the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, index: QModelIndex) -> None:
        line = self._model.line(index)
        if line is not None and line.opens in PAGES:
            assert line.opens is not None
            self.wanted.emit(PAGES[line.opens], line.open_id)

    def shown_list(self) -> ShownList | None:
        """The list for paper and spreadsheet; names are in it, whatever the screen hides."""
        if self._listing is None:
            return None
        cells = tuple(line.cells for line in self._listing.lines)
        title, columns = self._asked.title, self._listing.columns
        return ShownList(title, self._asked.words, columns, cells, Table(title, columns, cells))

    def _drop_out(self) -> None:
        if (shown := self.shown_list()) is not None:
            drop_menu(self._out, shown, self._today())
