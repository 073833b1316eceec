"""The hours and days of a week, with a button a session: drawing, keys, dragging.

Hides where each session lies and how it is dragged. Nothing is written here: the page
hears what the user wants and asks the centre.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from ...centre.timetable import SessionCard
from ...i18n import _, format_time
from .. import look
from ..components import announce, paint
from . import geometry
from .closed_card import paint_closed_card
from .drag import Drag, Ghost, Target
from .scene import Scene
from .session_button import SessionButton
from .walk import neighbour
from .words import minute_of

HOURS_WIDTH = 52
LEAST_HOUR = 40  # px: under it the grid scrolls
_GAP = 4

Warn = Callable[[SessionCard, date, int, int], str]


class NowLine(QWidget):
    """The line of the moment across today, over the sessions."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, red = QPainter(self), look.colour("danger.edge")
        middle = self.height() // 2
        paint.box(painter, QRect(0, middle - 5, 10, 10), red, None, paint.PILL)
        painter.fillRect(QRect(5, middle - 1, self.width() - 5, 2), red)


class Canvas(QWidget):
    """The time grid without its head.

    Signals carry session ids: `chosen` (clicked or walked to), `opened`, `cancel_wanted`;
    `dropped(id, day, start, end)` wants other hours; `blank(day, minute)` a new session;
    `reached` is where a drag or the keyboard is, for whoever scrolls; `placed` tells
    that columns may have moved.
    """

    chosen = Signal(int)
    opened = Signal(int)
    cancel_wanted = Signal(int)
    dropped = Signal(int, object, int, int)
    blank = Signal(object, int)
    reached = Signal(QPoint)
    placed = Signal()

    def __init__(self, warn: Warn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._warn = warn
        self._scene: Scene | None = None
        self._hours = (geometry.EARLIEST, geometry.LATEST)
        self._lanes: dict[int, geometry.Lane] = {}
        self._buttons: dict[int, SessionButton] = {}
        self._spare: list[SessionButton] = []
        self._drag: Drag | None = None
        self._chosen = 0
        self._ghost = Ghost(self)
        self._now_line = NowLine(self)

    # -- what it shows ------------------------------------------------------------------

    def show_scene(self, scene: Scene) -> None:
        """Show a week; the keyboard stays on the same session, or goes to the first."""
        self.stop_dragging()
        held = self._held_by_keyboard()
        self._scene = scene
        self._hours = geometry.hours_shown([face.card for face in scene.faces])
        self._lanes = {}
        for day in scene.days:
            self._lanes |= geometry.lanes([face.card for face in scene.on(day.day)])
        self._set_buttons(scene)
        length = (self._hours[1] - self._hours[0]) // 60
        self.setMinimumHeight(length * look.scaled(LEAST_HOUR) + geometry.FOOT)
        self._place()
        self.update()
        if held is not None:
            self.focus_session(held)

    def _held_by_keyboard(self) -> int | None:
        """The session the keyboard is on, 0 for none; None when it is elsewhere."""
        focus = QApplication.focusWidget()
        if focus is None or not (focus is self or self.isAncestorOf(focus)):
            return None
        return next((n for n, button in self._buttons.items() if button is focus), 0)

    def _set_buttons(self, scene: Scene) -> None:
        wanted = {face.card.id: face for face in scene.faces}
        for number in [number for number in self._buttons if number not in wanted]:
            button = self._buttons.pop(number)
            button.hide()
            self._spare.append(button)
        before: QWidget | None = None
        for number, face in wanted.items():
            button = self._buttons.get(number) or self._new_button(number)
            button.show_session(face)
            button.set_chosen(number == self._chosen)
            button.show()
            if before is not None:
                QWidget.setTabOrder(before, button)
            before = button

    def _new_button(self, number: int) -> SessionButton:
        button = self._spare.pop() if self._spare else self._make_button()
        self._buttons[number] = button
        return button

    def _make_button(self) -> SessionButton:
        button = SessionButton(self)
        button.clicked.connect(lambda _on=False: self._choose(button))
        button.opened.connect(lambda: self.opened.emit(button.face.card.id))
        button.pulled.connect(lambda grab, resizing: self._begin_drag(button, grab, resizing))
        button.pulled_to.connect(self._drag_to)
        button.let_go.connect(self._drop)
        return button

    def _choose(self, button: SessionButton) -> None:
        self.chosen.emit(button.face.card.id)

    def mark_chosen(self, session_id: int) -> None:
        """Mark the session that the side panel shows; 0 for none."""
        self._chosen = session_id
        for number, button in self._buttons.items():
            button.set_chosen(number == session_id)

    def button(self, session_id: int) -> SessionButton | None:
        """The button of a session, None when it isn't shown."""
        return self._buttons.get(session_id)

    def focus_session(self, session_id: int) -> None:
        """Bring the keyboard to a session, or to the first one, or to the bare grid."""
        button = self._buttons.get(session_id) or next(iter(self._buttons.values()), None)
        (button or self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_day(self, day: date) -> None:
        """Bring the keyboard to the first session of a day, or to the bare grid."""
        first = next((n for n, b in self._buttons.items() if b.face.card.day == day), 0)
        if first:
            self.focus_session(first)
        else:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- where things lie ---------------------------------------------------------------

    @property
    def scale(self) -> geometry.Scale:
        """How hours and days are spread over the pixels of the moment."""
        days = len(self._scene.days) if self._scene else 5
        margin = look.scaled(HOURS_WIDTH)
        return geometry.Scale(self.width(), self.height(), margin, days, *self._hours)

    def column(self, number: int) -> QRect:
        """The place of a day, over the whole height."""
        left, right = self.scale.edges(number)
        return QRect(left, 0, right - left, self.height())

    def _place_in(self, day: date) -> QRect:
        """The room for the sessions of a day, over the whole height."""
        assert self._scene is not None
        number = [state.day for state in self._scene.days].index(day)
        return self.column(number).adjusted(_GAP + 1, 0, -_GAP, 0)

    def _rect_of(self, card: SessionCard) -> QRect:
        column, lane = self._place_in(card.day), self._lanes[card.id]
        left = column.left() + column.width() * lane.left // lane.of
        right = column.left() + column.width() * lane.right // lane.of
        right -= 3 if lane.right < lane.of else 0
        top, bottom = self.scale.y_of(card.start) + 1, self.scale.y_of(card.end)
        return QRect(left, top, right - left, max(bottom - top, look.scaled(16)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        if self._scene is None:
            return
        for button in self._buttons.values():
            button.setGeometry(self._rect_of(button.face.card))
        self._place_now_line(self._scene)
        self.placed.emit()

    def _place_now_line(self, scene: Scene) -> None:
        days = [state.day for state in scene.days]
        minute = minute_of(scene.now)
        shown = scene.now.date() in days and self._hours[0] <= minute <= self._hours[1]
        self._now_line.setVisible(shown)
        if shown:
            column = self.column(days.index(scene.now.date()))
            top = self.scale.y_of(minute) - 5
            self._now_line.setGeometry(column.left() - 5, top, column.width() + 5, 11)
            self._now_line.raise_()

    # -- drawing ------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scene is None:
            return
        painter = QPainter(self)
        closed = [n for n, state in enumerate(self._scene.days) if not state.is_open]
        for number in closed:
            paint.hatch(painter, self.column(number))
        self._paint_lines(painter, set(closed))
        for number in closed:
            state = self._scene.days[number]
            if not self._scene.on(state.day):
                paint_closed_card(painter, self.column(number), state)

    def _paint_lines(self, painter: QPainter, closed: set[int]) -> None:
        line, scale = look.colour("border"), self.scale
        for minute in range(self._hours[0], self._hours[1] + 1, 60):
            y = scale.y_of(minute)
            self._paint_hour(painter, minute, y)
            for number in range(scale.days):
                if number not in closed and y > 0:
                    column = self.column(number)
                    painter.fillRect(column.left(), y, column.width(), 1, line)
        for number in range(scale.days):
            painter.fillRect(self.column(number).left(), 0, 1, self.height(), line)

    def _paint_hour(self, painter: QPainter, minute: int, y: int) -> None:
        height = look.scaled(16)
        width = look.scaled(HOURS_WIDTH) - look.SPACE_S
        spot = QRect(0, max(y - height // 2, 2), width, height)
        right = Qt.AlignmentFlag.AlignRight
        ink = look.colour("text2")
        paint.text(painter, spot, format_time(minute), look.font("caption"), ink, right)

    # -- dragging -----------------------------------------------------------------------

    def _begin_drag(self, button: SessionButton, grab: QPoint, resizing: bool) -> None:
        self._drag = Drag.begin(button.face, grab, resizing)

    def _drag_to(self, here: QPoint) -> None:
        drag = self._drag
        if drag is None:
            return
        card, scale = drag.face.card, self.scale
        if drag.resizing:
            day = card.day
            hours = geometry.resized(card.start, scale.minute_at(here.y()), scale.last)
        else:
            day = self._day_at(here.x())
            wanted = scale.minute_at(here.y() - drag.grab.y())
            hours = geometry.moved(card.start, card.end, wanted, scale.first, scale.last)
        target = Target(day, *hours)
        self.reached.emit(here)
        if target != drag.target or self._ghost.isHidden():
            drag.target = target
            warning = self._warn(card, *(target.day, target.start, target.end))
            self._ghost.show_at(self._ghost_rect(target), drag.face, target, warning)

    def _day_at(self, x: int) -> date:
        assert self._scene is not None
        return self._scene.days[self.scale.column_at(x)].day

    def _ghost_rect(self, target: Target) -> QRect:
        column = self._place_in(target.day)
        top, bottom = self.scale.y_of(target.start) + 1, self.scale.y_of(target.end)
        return QRect(column.left(), top, column.width(), max(bottom - top, look.scaled(20)))

    @property
    def ghost(self) -> Ghost:
        """What shows where a dragged session would go."""
        return self._ghost

    def _drop(self) -> None:
        drag = self._drag
        self.stop_dragging()
        if drag is not None and drag.changes:
            target = drag.target
            self.dropped.emit(drag.face.card.id, target.day, target.start, target.end)

    def stop_dragging(self) -> None:
        """Give the drag up: nothing moves."""
        self._drag = None
        self._ghost.hide()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Twice on a blank hour: a session there, from the half hour before."""
        here = event.position().toPoint()
        if self._scene is not None and here.x() > look.scaled(HOURS_WIDTH):
            minute = int(self.scale.minute_at(here.y())) // 30 * 30
            self.blank.emit(self._day_at(here.x()), min(minute, geometry.DAY_MINUTES - 60))

    # -- keys ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk; Alt moves, Shift resizes; Delete cancels; Escape gives a drag up."""
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
        current = next((b for b in self._buttons.values() if b.hasFocus()), None)
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape and self._drag is not None:
            self.stop_dragging()
        elif current is not None and step and modifiers == Qt.KeyboardModifier.AltModifier:
            self._nudge(current.face.card, step * geometry.QUARTER, step * geometry.QUARTER)
        elif current is not None and step and modifiers == Qt.KeyboardModifier.ShiftModifier:
            self._nudge(current.face.card, 0, step * geometry.QUARTER)
        elif current is not None and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cancel_wanted.emit(current.face.card.id)
        elif modifiers or not self._walk(key, current):
            super().keyPressEvent(event)

    def _nudge(self, card: SessionCard, start: int, end: int) -> None:
        first, last = card.start + start, card.end + end
        if 0 <= first < last <= geometry.DAY_MINUTES:
            self.dropped.emit(card.id, card.day, first, last)
        else:
            announce(self, _("The day ends here."))

    def _walk(self, key: Qt.Key, current: SessionButton | None) -> bool:
        """Go to the next session in a direction; False when the key is no arrow."""
        arrows = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0)}
        arrows |= {Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        if key not in arrows:
            return False
        cards = [button.face.card for button in self._buttons.values()]
        found = neighbour(cards, current.face.card if current else None, *arrows[key])
        if found is not None:
            self._buttons[found].setFocus(Qt.FocusReason.TabFocusReason)
            self._buttons[found].update()
            self.reached.emit(self._buttons[found].geometry().center())
        return True
