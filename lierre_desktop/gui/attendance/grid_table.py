"""The month grid on the screen: marks as letter, sign and colour, heads with totals.

Hides the drawing of cells and heads, and turns keys and clicks into what is asked
(`mark_asked`…); it never writes.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ...centre.vocabulary import Mark
from ...i18n import _, format_date, format_time
from .. import icons, look
from ..components import paint
from ..table_model import ROW_ROLE, Index
from . import words
from .grid_model import GridModel, GridSlot
from .roll_list import MARK_KEYS
from .roll_model import RollState

ROW_HEIGHT = 36
NARROWEST, WIDEST = 84, 210
NAMES_WIDTH = 280
HEAD_HEIGHT = 62
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class _CellDelegate(QStyledItemDelegate):
    """Draws a mark as a small pill; hatches what doesn't take place."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        slot: GridSlot = index.data(ROW_ROLE)
        rect: QRect = option.rect
        view = option.widget
        assert isinstance(view, QTableView)
        painter.save()
        painter.fillRect(rect, look.colour("surface"))
        if slot.state is RollState.OFF:
            paint.hatch(painter, rect)
        elif slot.state is RollState.CLOSED or slot.cell is None:
            painter.fillRect(rect, look.colour("closed"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("border"))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), look.colour("border"))
        if slot.cell is not None and slot.state is not RollState.OFF:
            _paint_mark(painter, rect, slot.mark)
        if index == view.currentIndex():
            edge = look.colour("focus" if view.hasFocus() else "border_input")
            paint.box(painter, rect.adjusted(1, 1, -2, -2), None, edge, 4, width=2)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look.scaled(NARROWEST), look.scaled(ROW_HEIGHT))


def _paint_mark(painter: QPainter, rect: QRect, mark: Mark | None) -> None:
    icon, tone_name = words.TONES[mark]
    width, height = look.scaled(52), look.scaled(26)
    pill = QRect(0, 0, min(width, rect.width() - 8), height)
    pill.moveCenter(rect.center())
    if mark is None:
        paint.box(painter, pill, None, look.colour("border_btn"), dashed=True)
        return
    tone = look.tone(tone_name)
    paint.box(painter, pill, look.qcolor(tone.soft), look.qcolor(tone.edge))
    side = look.scaled(14)
    spot = QRect(pill.left() + 7, pill.center().y() - side // 2, side, side)
    icons.paint(painter, icon, spot, look.qcolor(tone.text))
    letter = pill.adjusted(7 + side, 0, -4, 0)
    ink = look.qcolor(tone.text)
    paint.text(painter, letter, words.KEYS[mark], look.font("strong"), ink, _CENTRE)


class _SessionHead(QHeaderView):
    """Day, hour and total of each session; a padlock where it is closed."""

    def __init__(self, model: GridModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._grid = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(0, look.scaled(HEAD_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        card, state = self._grid.sessions[section], self._grid.state(section)
        painter.save()
        painter.fillRect(rect, look.colour("surface"))
        if state is RollState.OFF:
            paint.hatch(painter, rect)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("border"))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), look.colour("border"))
        third = rect.height() // 3
        inner = rect.adjusted(4, 2, -4, -2)
        day = QRect(inner.left(), inner.top(), inner.width(), third)
        hour = day.translated(0, third - 2)
        total = hour.translated(0, third - 2)
        text, quiet = look.colour("text"), look.colour("text2")
        strong, caption = look.font("caption_strong"), look.font("caption")
        paint.text(painter, day, format_date(card.day, "EEE d"), strong, text, _CENTRE)
        paint.text(painter, hour, format_time(card.start), caption, quiet, _CENTRE)
        why = words.why_off(card)
        foot = why or self._grid.by_session[section].short
        paint.text(painter, total, foot, caption, text if not why else quiet, _CENTRE)
        if state is RollState.CLOSED:
            side = look.scaled(12)
            spot = QRect(rect.right() - side - 6, rect.top() + 6, side, side)
            icons.paint(painter, "lock-simple", spot, quiet)
        painter.restore()


class _PersonHead(QHeaderView):
    """Number, name and total of each person."""

    def __init__(self, model: GridModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._grid = model
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(look.scaled(NAMES_WIDTH), 0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        person, total = self._grid.people[section], self._grid.by_person[section]
        painter.save()
        painter.fillRect(rect, look.colour("surface"))
        view = self.parentWidget()
        if isinstance(view, QTableView) and view.currentIndex().row() == section:
            painter.fillRect(rect, look.colour("selected"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("border"))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), look.colour("border"))
        text, quiet = look.colour("text"), look.colour("text2")
        body, strong = look.font(), look.font("strong")
        number = QRect(rect.left(), rect.top(), look.scaled(40), rect.height())
        right = Qt.AlignmentFlag.AlignRight
        paint.text(painter, number, str(section + 1), look.font("caption"), quiet, right)
        room = paint.text_width(total.short, body) + 4
        count = QRect(rect.right() - room - look.SPACE_M, rect.top(), room, rect.height())
        paint.text(painter, count, total.short, body, quiet, right)
        name = rect.adjusted(look.scaled(40) + look.SPACE_M, 0, -room - look.SPACE_XL, 0)
        shown, bold = words.list_name(person), words.surname(person)
        paint.text(painter, name, bold, strong, text)
        used = paint.text_width(bold, strong)
        if used < name.width():
            paint.text(painter, name.adjusted(used, 0, 0, 0), shown[len(bold) :], body, text)
        painter.restore()


class _Corner(QWidget):
    """What the column of people says: names, and how often each one came."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("surface"))
        line = self.rect().adjusted(look.scaled(40) + look.SPACE_M, 0, -look.SPACE_M, -8)
        line.setTop(line.bottom() - look.scaled(20))
        font, ink = look.font("caption"), look.colour("text2")
        paint.text(painter, line, _("Name"), font, ink)
        paint.text(painter, line, _("Presences"), font, ink, Qt.AlignmentFlag.AlignRight)
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("border"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), look.colour("border"))


class GridTable(QTableView):
    """Arrows move, P R E A mark, Delete clears, T fills the column, a click goes round."""

    mark_asked = Signal(object, object)
    """The QModelIndex and the Mark."""
    clear_asked = Signal(object)
    """The QModelIndex."""
    fill_asked = Signal()
    """The rest of the current column is present."""
    cycle_asked = Signal(object)
    """The QModelIndex that was clicked."""
    open_asked = Signal(int)
    """The session's id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid_model = GridModel(self)
        self.setModel(self.grid_model)
        self.setItemDelegate(_CellDelegate(self))
        self.setHorizontalHeader(_SessionHead(self.grid_model, self))
        self.setVerticalHeader(_PersonHead(self.grid_model, self))
        self.horizontalHeader().sectionDoubleClicked.connect(self._open_column)
        self._corner = _Corner(self)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentRowChanged.connect(self._repaint_names)
        self.fit()

    def fit(self) -> None:
        """Follow the text size and the room there is."""
        self.verticalHeader().setDefaultSectionSize(look.scaled(ROW_HEIGHT))
        self.verticalHeader().setFixedWidth(min(look.scaled(NAMES_WIDTH), self.width() // 2))
        count = self.grid_model.columnCount()
        if count:
            share = self.viewport().width() // count
            width = min(max(share, look.scaled(NARROWEST)), look.scaled(WIDEST))
            self.horizontalHeader().setMinimumSectionSize(width)
            self.horizontalHeader().setDefaultSectionSize(width)

        self._place_corner()

    def _place_corner(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        self._corner.setGeometry(0, 0, down.width(), across.height())
        self._corner.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _repaint_names(self) -> None:
        self.verticalHeader().viewport().update()

    def go_to(self, row: int, column: int) -> None:
        """Make a cell current; out of range does nothing."""
        index = self.grid_model.index(row, column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if held or not self._act(event.key()):
            super().keyPressEvent(event)

    def _act(self, key: int) -> bool:
        """Do what a key means here; False when it means nothing."""
        index = self.currentIndex()
        if not index.isValid():
            return False
        if key in MARK_KEYS:
            self.mark_asked.emit(index, MARK_KEYS[key])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_asked.emit(index)
        elif key == Qt.Key.Key_T:
            self.fill_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_to(index.row() + 1, index.column())
        else:
            return False
        return True

    def keyboardSearch(self, search: str) -> None:
        """Letters are marks here, never the beginning of a word."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index == self.currentIndex():
            self.cycle_asked.emit(index)

    def _open_column(self, section: int) -> None:
        self.open_asked.emit(self.grid_model.sessions[section].id)


def cell_of(view: QTableView, index: QModelIndex, over: QWidget) -> QRect:
    """Where a cell lies on an ancestor of the view."""
    cell = view.visualRect(index)
    return QRect(view.viewport().mapTo(over, cell.topLeft()), cell.size())
