"""How pages share their width: the side panel, two columns, lines that wrap."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...i18n import _
from .. import look
from .buttons import button
from .feedback import clear_toast
from .labels import ElidedLabel, Keycap


class SidePanel(QFrame):
    """A form beside the list instead of a dialog: 384 px, title, scrolling body, foot.

    `present(title, content)` shows a widget under the words that `title` gives;
    presenting the same widget again finds its draft as it was left, because closing only
    hides it. `add_foot(widget)` lays a button at the bottom. Escape closes; `closed` is
    emitted.
    """

    closed = Signal()
    WIDTH = 384

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)  # the edge
        column.setSpacing(0)
        column.addLayout(self._head())
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._scroll, 1)
        self._notes = QVBoxLayout()
        column.addLayout(self._notes)
        self._foot = QFrame()
        self._foot.setProperty("role", "foot")
        self._foot_line = QHBoxLayout(self._foot)
        padding = look.CARD_PADDING
        self._foot_line.setContentsMargins(padding, look.SPACE_M, padding, look.SPACE_M)
        self._foot_line.setSpacing(look.SPACE_S)
        self._foot_line.addStretch(1)
        self._foot.hide()
        column.addWidget(self._foot)
        self._content: QWidget | None = None
        self._words: Callable[[], str] = str  # nothing yet
        self.hide()
        for moving in (self, self._foot):
            moving.installEventFilter(self)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(look.CARD_PADDING, look.SPACE_S, look.SPACE_S, look.SPACE_XS)
        head.setSpacing(look.SPACE_S)
        self._title = ElidedLabel("", "card_title")
        self._keycap = Keycap("Esc")
        self._close = button("quiet", "", "x", on_click=self.close_panel)
        head.addWidget(self._title, 1)
        head.addWidget(self._keycap)
        head.addWidget(self._close)
        return head

    def present(self, title: Callable[[], str], content: QWidget) -> None:
        """Open with this content; what was there before is kept by its owner, hidden.

        `title` is asked once more after a change of language.
        """
        self._words = title
        self._write_head()
        if content is not self._content:
            old = self._scroll.takeWidget()
            if old is not None:
                old.setParent(self)
                old.hide()
            self._scroll.setWidget(content)
            self._content = content
        content.show()
        self._lead_to_foot(content)
        self.show()

    def _lead_to_foot(self, content: QWidget) -> None:
        """Tab goes from the last field to the foot's buttons, which were there before it."""
        before = _last_stop(content)
        for widget in self._foot.findChildren(QWidget):
            if before is not None and _stops(widget):
                QWidget.setTabOrder(before, widget)
                before = widget

    def _write_head(self) -> None:
        self._title.setText(self._words())
        self._close.setAccessibleName(_("Close the panel"))
        self._close.setToolTip(_("Close the panel"))

    def focus_close(self) -> None:
        """Bring the keyboard to the button that closes: the content has nothing to stop at."""
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def content(self) -> QWidget | None:
        """The widget presented last, open or not."""
        return self._content

    def add_foot(self, widget: QWidget, stretch: int = 0) -> None:
        """Lay a widget at the bottom right: the form's button, "Draft kept at 14:58"."""
        self._foot_line.addWidget(widget, stretch)
        self._foot.show()

    def show_foot(self, shown: bool) -> None:
        """Show the foot, or hide it under a content that has no button there."""
        self._foot.setVisible(shown)

    def add_note(self, widget: QWidget) -> None:
        """Lay a widget above the foot, in sight whatever is scrolled: what saving would do."""
        self._notes.setContentsMargins(look.CARD_PADDING, 0, look.CARD_PADDING, 0)
        self._notes.addWidget(widget)

    def close_panel(self) -> None:
        """Hide; the content keeps what was typed."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write_head()

    def showEvent(self, event: object) -> None:
        self._keycap.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The toast makes way, wherever the panel comes to stand."""
        moved = QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.Resize
        if event.type() in moved:
            clear_toast(self)
        return super().eventFilter(watched, event)


def _stops(widget: QWidget) -> bool:
    """Whether Tab stops at a widget itself, not at what it stands for."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def _last_stop(content: QWidget) -> QWidget | None:
    """The last widget within a form, in the order of Tab."""
    left = {each for each in content.findChildren(QWidget) if _stops(each)}
    last, each = None, content.nextInFocusChain()
    while left and each is not None and each is not content:  # the chain is the whole window's
        if each in left:
            left.discard(each)
            last = each
        each = each.nextInFocusChain()
    return last


class WithPanel(QWidget):
    """A list and its side panel; under 1100 px of window the panel replaces the list."""

    TURNS_AT = 1100

    def __init__(self, main: QWidget, panel: SidePanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._main, self._panel = main, panel
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.GUTTER)
        line.addWidget(main, 1)
        line.addWidget(panel)
        self._shown = False
        panel.installEventFilter(self)

    def eventFilter(self, watched: object, event: object) -> bool:
        self._arrange()
        return False

    def minimumSizeHint(self) -> QSize:
        """Room for the larger of the two: a narrow window shows one at a time.

        Were it the sum, opening the panel would widen a narrow window before it turns.
        """
        return self._main.minimumSizeHint().expandedTo(self._panel.minimumSizeHint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.window().width() < look.scaled(self.TURNS_AT)
        self._main.setVisible(not (narrow and not self._panel.isHidden()))
        width = look.scaled(SidePanel.WIDTH)
        if narrow:
            self._panel.setMinimumWidth(0)
            self._panel.setMaximumWidth(look.ANY_SIZE)
        else:
            self._panel.setFixedWidth(width)


class TwoColumns(QWidget):
    """Two columns side by side; the right one goes under the left when room is short.

    The right column is `right_width` px wide; below `turns_at` px of its own width the
    whole is one column.
    """

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        right_width: int,
        turns_at: int = 860,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._right, self._right_width, self._turns_at = right, right_width, turns_at
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.GUTTER)
        self._box.addWidget(left, 1)
        self._box.addWidget(right)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        narrow = self.width() < look.scaled(self._turns_at)
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        width = look.scaled(self._right_width)
        self._right.setMinimumWidth(0 if narrow else width)
        self._right.setMaximumWidth(look.ANY_SIZE if narrow else width)


class FlowLayout(QLayout):
    """Widgets one after the other, going to the next line when the line is full.

    `lines` is the room between two lines, that between widgets unless it is given.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        spacing: int = look.SPACE_S,
        lines: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._between = spacing if lines is None else lines
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._flow(rect, move=True)

    def sizeHint(self) -> QSize:
        widths = [each.sizeHint().width() for each in self._visible()]
        return QSize(sum(widths) + self.spacing() * max(len(widths) - 1, 0), self._tallest())

    def minimumSize(self) -> QSize:
        widest = max((each.minimumSize().width() for each in self._visible()), default=0)
        return QSize(widest, self._tallest())

    def _visible(self) -> list[QLayoutItem]:
        return [each for each in self._items if not each.isEmpty()]

    def _tallest(self) -> int:
        return max((each.sizeHint().height() for each in self._visible()), default=0)

    def _flow(self, rect: QRect, *, move: bool) -> int:
        """Place the items in lines within `rect` when `move`; return the height they take."""
        x, y, line = rect.left(), rect.top(), 0
        for item in self._visible():
            size = item.sizeHint().boundedTo(QSize(rect.width(), item.sizeHint().height()))
            if x > rect.left() and x + size.width() > rect.right() + 1:
                x, y, line = rect.left(), y + line + self._between, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, line = x + size.width() + self.spacing(), max(line, size.height())
        return y + line - rect.top()
