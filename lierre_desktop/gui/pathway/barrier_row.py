"""One theme of an assessment: its state among five, how much it weighs, whether it is first.

Hides how the line is drawn and where the mouse may press; the keys are the grid's.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ...centre.pathway.assessments import WITHOUT_DIFFICULTY, Barrier
from ...centre.pathway.states import BarrierState, Impact
from ...i18n import _, pgettext
from .. import icons, look
from ..components import announce, paint
from .words import FACES, impact_words, state_words

LINE, CELL = 30, 30
STATES = tuple(BarrierState)
_DIGITS = {
    Qt.Key.Key_1: 0,
    Qt.Key.Key_2: 1,
    Qt.Key.Key_3: 2,
    Qt.Key.Key_4: 3,
    Qt.Key.Key_5: 4,
    # The same keys of a French keyboard, without Shift.
    Qt.Key.Key_Ampersand: 0,
    Qt.Key.Key_Eacute: 1,
    Qt.Key.Key_QuoteDbl: 2,
    Qt.Key.Key_Apostrophe: 3,
    Qt.Key.Key_ParenLeft: 4,
}
_IMPACTS = (None, Impact.LOW, Impact.HIGH)


class BarrierRow(QWidget):
    """A theme and what is said of it; `changed` follows each gesture."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.barrier = Barrier("", BarrierState.NOT_RAISED)
        self._theme = ""
        self._line = _Line(self)
        self.setFocusProxy(self._line)
        self.remark = QLineEdit()
        self.remark.textEdited.connect(self._take_remark)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, look.SPACE_XS)
        column.setSpacing(look.SPACE_XXS)
        column.addWidget(self._line)
        column.addWidget(self.remark)

    def set_theme(self, label: str) -> None:
        """Name the theme, in the current language."""
        self._theme = label
        self.remark.setPlaceholderText(_("A few words, without diagnosis"))
        self.remark.setAccessibleName(_("Remark: {theme}").format(theme=label))
        self._tell()

    def put(self, barrier: Barrier) -> None:
        """Show what is known of the theme, silently."""
        self.barrier = barrier
        self.remark.setText(barrier.remark)
        self.remark.setVisible(bool(barrier.remark))
        self._tell()

    def hasFocus(self) -> bool:
        return self._line.hasFocus()

    @property
    def theme(self) -> str:
        """The theme's name."""
        return self._theme

    @property
    def weighs(self) -> bool:
        """Whether it is, or was, a difficulty: only then does it weigh or come first."""
        return self.barrier.state not in WITHOUT_DIFFICULTY

    # -- gestures ------------------------------------------------------------------------

    def set_state(self, state: BarrierState) -> None:
        """Say where the theme stands."""
        self._change(replace(self.barrier, state=state))

    def turn_impact(self) -> None:
        """Say how much it weighs: not said, little, much, and again."""
        if self.weighs:
            place = (_IMPACTS.index(self.barrier.impact) + 1) % len(_IMPACTS)
            self._change(replace(self.barrier, impact=_IMPACTS[place]))

    def turn_priority(self) -> None:
        """Say that it comes first, or not."""
        if self.weighs:
            self._change(replace(self.barrier, priority=not self.barrier.priority))

    def ask_remark(self) -> None:
        """Open the line for a few words."""
        self.remark.show()
        self.remark.setFocus(Qt.FocusReason.TabFocusReason)

    def _take_remark(self, text: str) -> None:
        self.barrier = replace(self.barrier, remark=text)
        self.changed.emit()

    def _change(self, barrier: Barrier) -> None:
        if barrier != self.barrier:
            self.barrier = barrier
            self._tell()
            announce(self._line, self._line.accessibleDescription())
            self.changed.emit()

    def _tell(self) -> None:
        said = [state_words(self.barrier.state)]
        if self.weighs:
            said.append(_("impact: {impact}").format(impact=impact_words(self.barrier.impact)))
        if self.weighs and self.barrier.priority:
            said.append(_("priority"))
        self._line.setAccessibleName(self._theme)
        self._line.setAccessibleDescription(", ".join(said))
        self._line.setToolTip(self._theme)
        self._line.update()


class _Line(QWidget):
    """What is drawn of a theme, and pressed."""

    def __init__(self, row: BarrierRow) -> None:
        super().__init__(row)
        self._row = row
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(look.scaled(300), 2 * look.scaled(LINE))

    # -- where things stand --------------------------------------------------------------

    def _cells(self) -> list[tuple[QRect, BarrierState]]:
        """The five states side by side; the one chosen has its word."""
        side, top = look.scaled(CELL), look.scaled(LINE)
        font = look.font("caption_strong")
        wide = max(paint.text_width(state_words(state), font) for state in STATES)
        cells, left = [], 0
        for state in STATES:
            chosen = state is self._row.barrier.state
            width = side + (wide + look.SPACE_S if chosen else 0)
            cells.append((QRect(left, top, width, side - 2), state))
            left += width + look.SPACE_XS
        return cells

    def _gestures(self) -> list[tuple[QRect, str]]:
        """Weight, priority and remark, at the right of the theme's name."""
        side = look.scaled(CELL)
        places, right = [], self.width()
        names = ("remark", "priority", "impact") if self._row.weighs else ("remark",)
        for name in names:
            width = side
            if name == "impact":
                font = look.font("caption_strong")
                words = impact_words(self._row.barrier.impact)
                width = paint.text_width(_impact_said(words), font) + look.SPACE_L
            right -= width
            places.append((QRect(right, 0, width, side - 2), name))
            right -= look.SPACE_XS
        return places

    # -- hands -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        for rect, state in self._cells():
            if rect.contains(spot):
                self._row.set_state(state)
        for rect, name in self._gestures():
            if rect.contains(spot):
                self._do(name)
                break

    def _do(self, name: str) -> None:
        gestures = {
            "impact": self._row.turn_impact,
            "priority": self._row.turn_priority,
            "remark": self._row.ask_remark,
        }
        gestures[name]()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        place = STATES.index(self._row.barrier.state)
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if held:
            super().keyPressEvent(event)
        elif key in _DIGITS:
            self._row.set_state(STATES[_DIGITS[key]])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            self._row.set_state(STATES[min(max(place + step, 0), len(STATES) - 1)])
        elif key in (Qt.Key.Key_I, Qt.Key.Key_P, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            names = {Qt.Key.Key_I: "impact", Qt.Key.Key_P: "priority"}
            self._do(names.get(key, "remark"))
        else:
            super().keyPressEvent(event)

    # -- drawing ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        gestures = self._gestures()
        room = min(rect.left() for rect, _name in gestures) - look.SPACE_S
        name = QRect(0, 0, room, look.scaled(LINE))
        font = look.font("strong" if self.hasFocus() else "body")
        paint.text(painter, name, self._row.theme, font, look.colour("text"))
        for rect, state in self._cells():
            self._draw_state(painter, rect, state)
        for rect, gesture in gestures:
            self._draw_gesture(painter, rect, gesture)

    def _draw_state(self, painter: QPainter, rect: QRect, state: BarrierState) -> None:
        icon, tone, fill = FACES[state]
        chosen = state is self._row.barrier.state
        worn = look.tone("neutral" if tone == "pending" else tone)
        ground = look.qcolor(worn.soft) if chosen else look.colour("surface")
        edge = look.qcolor(worn.edge) if chosen else look.colour("border_btn")
        paint.box(painter, rect, ground, edge)
        ink = look.qcolor(worn.text) if chosen else look.colour("text2")
        spot = QRect(0, 0, look.ICON_SMALL, look.ICON_SMALL)
        spot.moveCenter(QPoint(rect.left() + look.scaled(CELL) // 2, rect.center().y()))
        icons.paint(painter, icon, spot, ink, fill=fill)
        if chosen:
            words = rect.adjusted(look.scaled(CELL) - 2, 0, -4, 0)
            paint.text(painter, words, state_words(state), look.font("caption_strong"), ink)

    def _draw_gesture(self, painter: QPainter, rect: QRect, name: str) -> None:
        barrier = self._row.barrier
        if name == "impact":
            words = _impact_said(impact_words(barrier.impact))
            centre = Qt.AlignmentFlag.AlignHCenter
            token = "text" if barrier.impact else "text2"
            paint.box(painter, rect, None, look.colour("border_btn"))
            paint.text(
                painter, rect, words, look.font("caption_strong"), look.colour(token), centre
            )
            return
        on = barrier.priority if name == "priority" else bool(barrier.remark)
        icon = "flag" if name == "priority" else "note-pencil"
        token = "attention.edge" if on and name == "priority" else "text2"
        spot = QRect(0, 0, look.ICON_SMALL, look.ICON_SMALL)
        spot.moveCenter(rect.center())
        paint.box(painter, rect, None, look.colour("border_btn"))
        icons.paint(painter, icon, spot, look.colour(token), fill=on and name == "priority")


def _impact_said(words: str) -> str:
    return pgettext("difficulty", "Impact: {impact}").format(impact=words)
