"""The list of a roll call under the fingers: P R E A, digits that jump, Enter that goes on.

It never writes: it says what was asked (`mark_asked`, `rest_asked`…) and the roll call
does it. The keys act only while the list has the keyboard.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ...centre.vocabulary import Mark
from .. import look
from ..components import Table
from .roll_delegate import RollDelegate, keys_width
from .roll_model import KEYS, NAME, NUMBER, STATE, RollLine, RollModel

MARK_KEYS: dict[int, Mark] = {
    Qt.Key.Key_P: Mark.PRESENT,
    Qt.Key.Key_R: Mark.LATE,
    Qt.Key.Key_E: Mark.EXCUSED,
    Qt.Key.Key_A: Mark.ABSENT,
}
_FEWEST_ROWS = 4
_NUMBER_WIDTH, _NAME_WIDTH = 48, 216


class RollList(Table):
    """The people of a roll, one line each."""

    mark_asked = Signal(int, object)
    """A person's id and a Mark."""
    clear_asked = Signal(int)
    """A person's id."""
    rest_asked = Signal()
    walk_in_asked = Signal()
    digit_typed = Signal(int)
    moved_on = Signal()
    """Another line is current."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, look.ROW_ROLL_CALL)
        self.roll_model = RollModel(self)
        delegate = RollDelegate(self)
        delegate.pressed.connect(self._click_key)
        self.setItemDelegate(delegate)
        self.setModel(self.roll_model)
        self._typed_row = 0
        self._lay_columns()
        self.selectionModel().currentRowChanged.connect(lambda *_: self.moved_on.emit())

    def _lay_columns(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        for column in (NUMBER, NAME, KEYS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.Stretch)
        self._share_width()

    def _share_width(self) -> None:
        """The name takes what the state can spare, so that long names show on wide screens."""
        header = self.horizontalHeader()
        name = look.scaled(_NAME_WIDTH)
        header.resizeSection(NUMBER, look.scaled(_NUMBER_WIDTH))
        header.resizeSection(KEYS, keys_width())
        header.resizeSection(NAME, max(name, round(self.viewport().width() * 0.33)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._share_width()
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    # -- the reader's place ----------------------------------------------------------------

    def show_lines(self, lines: Sequence[RollLine]) -> None:
        """Show these people; the reader stays on hers, or starts at the first not entered."""
        before = self.line
        self.roll_model.show_lines(lines)
        if not self.currentIndex().isValid():
            place = self.roll_model.place_of(before.row.participant_id) if before else -1
            self.go_to(place if place >= 0 else max(self.roll_model.next_blank(-1), 0))
        self.setMaximumHeight(self.content_height())
        self.updateGeometry()

    def start_over(self) -> None:
        """Forget the reader's place: another roll follows."""
        self._typed_row = 0
        self.roll_model.set_rows([])

    @property
    def line(self) -> RollLine | None:
        """The current line."""
        return self.roll_model.row_at(self.currentIndex())

    def go_to(self, place: int) -> None:
        """Make a row current, from 0; out of range does nothing."""
        if 0 <= place < self.roll_model.rowCount():
            self.setCurrentIndex(self.roll_model.index(place, NAME))
            self.scrollTo(self.currentIndex())

    def go_to_person(self, participant_id: int) -> None:
        """Make someone's row current."""
        self.go_to(self.roll_model.place_of(participant_id))

    def go_on(self) -> None:
        """To the next person not entered; once all are, to the next line."""
        place = self.currentIndex().row()
        blank = self.roll_model.next_blank(place)
        self.go_to(blank if blank >= 0 else place + 1)

    # -- keys and mouse --------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        figure = key - Qt.Key.Key_0
        if plain and 0 <= figure <= 9:
            self.digit_typed.emit(figure)
            return
        self._typed_row = 0
        if not plain or not self._act(key):
            super().keyPressEvent(event)

    def _act(self, key: int) -> bool:
        """Do what a key means here; False when it means nothing."""
        line = self.line
        if key == Qt.Key.Key_Insert:
            self.walk_in_asked.emit()
        elif line is None:
            return False
        elif key in MARK_KEYS:
            self.mark_asked.emit(line.row.participant_id, MARK_KEYS[key])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_asked.emit(line.row.participant_id)
        elif key == Qt.Key.Key_T:
            self.rest_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        else:
            return False
        return True

    def jump(self, figure: int) -> None:
        """Figures typed one after the other go to the line of that number: 1, then 11."""
        count = self.roll_model.rowCount()
        typed = self._typed_row * 10 + figure
        self._typed_row = typed if typed <= count else figure
        self.go_to(self._typed_row - 1)

    def keyboardSearch(self, search: str) -> None:
        """Letters are marks here, never the beginning of a name."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        delegate = self.itemDelegate()
        spot = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and isinstance(delegate, RollDelegate):
            delegate.press(self, self.indexAt(spot), spot)

    def _click_key(self, row: int, mark: Mark) -> None:
        line = self.roll_model.rows[row]
        self.go_to(row)
        self.mark_asked.emit(line.row.participant_id, mark)

    # -- size ------------------------------------------------------------------------------

    def content_height(self) -> int:
        """The height at which nothing needs to scroll."""
        rows = self.roll_model.rowCount() * self.verticalHeader().defaultSectionSize()
        return self.horizontalHeader().sizeHint().height() + rows + 2

    def minimumSizeHint(self) -> QSize:
        rows = _FEWEST_ROWS * self.verticalHeader().defaultSectionSize()
        height = self.horizontalHeader().sizeHint().height() + rows
        return QSize(look.scaled(480), min(height, self.content_height()))

    def sizeHint(self) -> QSize:
        return QSize(look.scaled(786), self.content_height())
