"""The list behind a number, in the side panel: who or what was counted.

Enter or a double click opens the record, the session or the partner, as the search does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPainter
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
from ...i18n import _, ngettext
from .. import look
from ..components import icon_button, label, paint
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


@dataclass(frozen=True, slots=True)
class Asked:
    """What someone wants to see: the title, which number, its definition, and its rows."""

    title: str
    words: str
    behind: Behind | None
    definition: str = ""


def shown_cells(listing: Listing, line: Line) -> tuple[str, ...]:
    """The cells of a line as they may be read on the screen."""
    if not look.discreet() or listing.names is None:
        return line.cells
    cells = list(line.cells)
    if listing.subject is Subject.HOUSEHOLD:
        cells[listing.names] = _("Household")
    else:
        letters = (f"{word[:1].upper()}." for word in cells[listing.names].split())
        cells[listing.names] = " ".join(letters)
    return tuple(cells)


class _Lines(QAbstractListModel):
    """The lines of a listing; the first cell stands above the others."""

    def __init__(self) -> None:
        super().__init__()
        self._listing: Listing | None = None

    def show_listing(self, listing: Listing | None) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._listing = listing
        self.endResetModel()

    def line(self, index: Index) -> Line | None:
        """The line under an index."""
        if self._listing is None or not index.isValid():
            return None
        return self._listing.lines[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if self._listing is None or parent.isValid() else len(self._listing.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, listing = self.line(index), self._listing
        if line is None or listing is None:
            return None
        cells = shown_cells(listing, line)
        place = listing.names or 0
        rest = [cell for number, cell in enumerate(cells) if number != place and cell]
        if line.gone:
            rest.append(_("in the bin"))
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[place]
        if role == Qt.ItemDataRole.UserRole:
            return " · ".join(rest)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return ", ".join([cells[place], *rest])
        return None


class _TwoLines(QStyledItemDelegate):
    """A line of the list: what it is in bold, the rest under it."""

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
        first = inner.adjusted(0, 0, 0, -half)
        second = inner.adjusted(0, half, 0, 0)
        ink, quiet = look.colour("text"), look.colour("text2")
        paint.text(painter, first, str(index.data() or ""), look.font("strong"), ink)
        rest = str(index.data(Qt.ItemDataRole.UserRole) or "")
        paint.text(painter, second, rest, look.font("caption"), quiet)
        painter.restore()


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
        column.addWidget(self.list, 1)

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
        count = ngettext("{n} line", "{n} lines", len(lines)).format(n=len(lines))
        self._count.setText(count if lines else _("Nothing was counted."))
        self._out.setVisible(bool(lines))
        self.list.setVisible(bool(lines))
        if lines:
            self.list.setCurrentIndex(self._model.index(0))

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
