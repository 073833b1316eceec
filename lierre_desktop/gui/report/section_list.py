"""The sections of a report in their order: numbers, hidden ones greyed, annexes last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDropEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ...centre.report.reports import SectionData
from ...i18n import _
from .. import icons, look
from ..components import paint

Index = QModelIndex | QPersistentModelIndex
_SECTION = Qt.ItemDataRole.UserRole
_NUMBER = 26
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SectionList(QListWidget):
    """`chosen(id)` follows the choice, `ordered(ids)` a new order (Alt with an arrow, mouse)."""

    chosen = Signal(int)
    ordered = Signal(list)
    _picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_SectionDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.currentItemChanged.connect(self._tell)
        # Queued: the list has ended its own choosing when the answer chooses another line.
        self._picked.connect(self.chosen, Qt.ConnectionType.QueuedConnection)
        self._filling = False

    def show_sections(self, sections: Sequence[SectionData], chosen: int, fixed: bool) -> None:
        """Show them, this one chosen; `fixed` leaves the order as it is."""
        self._filling = True
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.NoDragDrop if fixed else mode.InternalMove)
        while self.count() > len(sections):
            self.takeItem(self.count() - 1)
        for row, each in enumerate(sections):
            item = self.item(row) if row < self.count() else QListWidgetItem(self)
            item.setText(_said(each))
            item.setData(_SECTION, each)
            item.setToolTip("\n".join(filter(None, (each.title, each.contents))))
            if each.id == chosen:
                self.setCurrentRow(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollToItem(self.currentItem())
        self._filling = False

    def _tell(self) -> None:
        item = self.currentItem()
        if item is not None and not self._filling:
            self._picked.emit(item.data(_SECTION).id)

    @property
    def ids(self) -> list[int]:
        """The sections as they stand now."""
        return [self.item(row).data(_SECTION).id for row in range(self.count())]

    def move_current(self, step: int) -> None:
        """Ask for the section chosen to change places with its neighbour."""
        order, row = self.ids, self.currentRow()
        if self._moves and 0 <= row + step < len(order) and row >= 0:
            order.insert(row + step, order.pop(row))
            self.ordered.emit(order)

    @property
    def _moves(self) -> bool:
        return self.dragDropMode() == QAbstractItemView.DragDropMode.InternalMove

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(step)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self.ordered.emit(self.ids)


def _said(section: SectionData) -> str:
    """What a screen reader says of a line."""
    if section.hidden:
        return _("{title}, hidden").format(title=section.title)
    return f"{section.number} {section.title}"


class _SectionDelegate(QStyledItemDelegate):
    """The number apart from the title; an eye crossed out for what is hidden."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, look.scaled(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        section: SectionData = index.data(_SECTION)
        room = QRect(option.rect)
        state = option.state
        current = bool(state & QStyle.StateFlag.State_Selected)
        if current or state & QStyle.StateFlag.State_MouseOver:
            ground = look.colour("selected" if current else "subtle")
            paint.box(painter, room.adjusted(2, 1, -2, -1), ground)
        ink = look.colour("text2" if section.hidden else "primary_text" if current else "text")
        font = look.font("strong" if current else "body")
        number = QRect(room.left() + look.SPACE_S, room.top(), look.scaled(_NUMBER), room.height())
        if section.hidden:
            side = look.ICON_SMALL
            spot = QRect(number.left(), room.center().y() - side // 2, side, side)
            icons.paint(painter, "eye-slash", spot, ink)
        else:
            paint.text(painter, number, section.number, look.font(), look.colour("text2"))
        words = room.adjusted(number.right() - room.left() + look.SPACE_XS, 0, -look.SPACE_S, 0)
        paint.text(painter, words, section.title, font, ink)
