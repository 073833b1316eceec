"""What the program says: alerts in the page, the toast, progress, empty pages.

Every message is also announced to screen readers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...i18n import _
from .. import icons, look
from ..style_sheet import restyle
from . import paint
from .buttons import Button, button
from .labels import Pictogram, label
from .making import made_of


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say the words, without moving the focus."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class Alert(QFrame):
    """A message in the page: soft fill, pictogram, words, and perhaps a gesture."""

    _ICONS = {
        "attention": "warning",
        "danger": "warning-circle",
        "info": "info",
        "success": "check-circle",
        "neutral": "info",
    }

    def __init__(
        self,
        words: str | QWidget = "",
        tone: str = "attention",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        said, parent = made_of(words, parent, "")
        super().__init__(parent)
        self._tone, self._icon = tone, icon
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(look.SPACE_M, look.SPACE_S, look.SPACE_M, look.SPACE_S)
        self._line.setSpacing(look.SPACE_S)
        self._mark = Pictogram(icon or self._ICONS[tone], f"{tone}.text")
        self._words = label(said, wrap=True)
        self._line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(self._words, 1)
        self._words.setProperty("tone", tone)

    def show_message(self, words: str, tone: str = "") -> None:
        """Say something; empty words hide the alert."""
        if tone:
            self._tone = tone
            self._mark.set_icon(self._icon or self._ICONS[tone], f"{tone}.text")
        self._words.setText(words)
        restyle(self._words, "tone", self._tone)
        self.setVisible(bool(words))
        if words:
            announce(self, words)

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def add_action(self, widget: QWidget) -> None:
        """Lay a gesture at the right."""
        self._line.setAlignment(self._mark, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        tone = look.tone(self._tone)
        edge = look.qcolor(tone.edge) if look.high_contrast_on() else None
        paint.box(QPainter(self), self.rect(), look.qcolor(tone.soft), edge)


# -- the toast ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ToastAction:
    """A gesture offered by the toast: its words, what it does, the key to show."""

    words: str
    run: Callable[[], object]
    keys: str = ""


class _ToastButton(QAbstractButton):
    """A gesture written in the toast's link colour, with its key."""

    def __init__(self, action: ToastAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(action.words)
        self._keys = paint.keys_text(action.keys)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _keys_width(self) -> int:
        return paint.keycap_width(self._keys) + 8 if self._keys else 0

    def sizeHint(self) -> QSize:
        words = paint.text_width(self.text(), look.font("strong")) + 2
        return QSize(words + self._keys_width() + 12, look.CONTROL_IN_ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = look.colour("toast_link")
        rect = self.rect().adjusted(6, 0, -6, 0)
        if self._keys:
            paint.keycap(painter, rect.right(), self.height() // 2, self._keys, ink)
        words = rect.adjusted(0, 0, -self._keys_width(), 0)
        paint.text(painter, words, self.text(), look.font("strong"), ink)


class Toast(QFrame):
    """What just happened, at the bottom right of its window, with a way back.

    It leaves after ten seconds, but stays while the mouse or the keyboard is on it.
    It stands beside an open panel, or above one that takes the whole width: nothing asked
    there is covered, and neither is the foot of a page. The parent calls `place()` when it
    is resized; who opens a panel calls `clear_toast()`.
    """

    time_out = Signal()
    """Its time is over; it left unless someone was on it."""
    MARGIN = look.PAGE_MARGIN
    NARROWEST = 320

    def __init__(self, parent: QWidget, stays_ms: int = 10_000) -> None:
        super().__init__(parent)
        self._window = parent
        self.setAccessibleName(_("What just happened"))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(look.SPACE_L, look.SPACE_S, look.SPACE_M, look.SPACE_S)
        self._line.setSpacing(look.SPACE_M)
        self._mark = Pictogram("check-circle", "toast_link", fill=True)
        self._words = label(wrap=True)
        self._words.setProperty("tone", "toast")
        self._line.addWidget(self._mark)
        self._line.addWidget(self._words, 1)
        self._buttons: list[_ToastButton] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(stays_ms)
        self._timer.timeout.connect(self._leave)
        self.hide()

    def show_message(self, words: str, actions: Sequence[ToastAction] = ()) -> None:
        """Say what happened, in place of what was said before."""
        self._drop_buttons()
        self._words.setText(words)
        for action in actions:
            made = _ToastButton(action, self)
            made.clicked.connect(lambda _on=False, run=action.run: self._act(run))
            made.installEventFilter(self)
            self._line.addWidget(made)
            self._buttons.append(made)
        self.show()
        self.raise_()
        self.place()
        self._timer.start()
        announce(self, words)

    @property
    def words(self) -> str:
        """What is said, "" when nothing is."""
        return "" if self.isHidden() else self._words.text()

    def place(self) -> None:
        """Sit at the bottom right of the parent, or of what a panel leaves of it."""
        parent, panel = self._window, self._panel()
        right, bottom = parent.width() - self.MARGIN - look.SPACE_S, parent.height() - self.MARGIN
        beside = panel is not None and panel.left() - 2 * self.MARGIN >= look.scaled(self.NARROWEST)
        if panel is not None and beside:
            right = panel.left() - look.GUTTER
        size = self._size(right - self.MARGIN + look.SPACE_S)
        wanted = QRect(QPoint(right - size.width(), bottom - size.height()), size)
        for foot in self._feet():
            if foot.intersects(wanted):
                wanted.moveBottom(foot.top() - look.SPACE_S)
        if panel is not None and not beside:
            wanted.moveTop(max(panel.top() - size.height() - look.SPACE_XS, look.SPACE_XS))
        self.setGeometry(wanted)

    def _size(self, most: int) -> QSize:
        """What the words and the gestures need, within a width."""
        one_line = paint.text_width(self._words.text(), look.font()) + look.SPACE_XS
        sides = self._line.contentsMargins()
        fixed = sides.left() + sides.right() + look.ICON + look.SPACE_M
        fixed += sum(each.sizeHint().width() + look.SPACE_M for each in self._buttons)
        width = min(max(fixed + one_line, look.scaled(self.NARROWEST)), most)
        return QSize(width, max(self._line.heightForWidth(width), 48))

    def _feet(self) -> list[QRect]:
        """Where pages lay the next gesture: it stays in reach."""
        feet = (each for each in self._frames() if each.property("role") == "foot")
        return [self._spot(each) for each in feet]

    def _panel(self) -> QRect | None:
        """Where a side panel is open, if one is."""
        panels = (each for each in self._frames() if each.inherits("SidePanel"))
        return next((self._spot(each) for each in panels), None)

    def _frames(self) -> list[QFrame]:
        frames = [] if self.isHidden() else self._window.findChildren(QFrame)
        return [each for each in frames if each.isVisible()]

    def _spot(self, frame: QFrame) -> QRect:
        return QRect(frame.mapTo(self._window, QPoint(0, 0)), frame.size())

    def _drop_buttons(self) -> None:
        for each in self._buttons:
            each.hide()
            each.deleteLater()
        self._buttons.clear()

    def _act(self, run: Callable[[], object]) -> None:
        self.hide()
        run()

    def _leave(self) -> None:
        if not (self.underMouse() or any(each.hasFocus() for each in self._buttons)):
            self.hide()
        self.time_out.emit()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._timer.start()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = look.colour("border_btn") if look.high_contrast_on() else None
        paint.box(QPainter(self), self.rect(), look.colour("toast"), edge, look.RADIUS_CARD)


def clear_toast(opened: QWidget) -> None:
    """Move the toast of the window out of the way of what has just been opened."""
    for toast in opened.window().findChildren(
        Toast, options=Qt.FindChildOption.FindDirectChildrenOnly
    ):
        toast.place()


# -- progress and emptiness ----------------------------------------------------------------


class ProgressLine(QWidget):
    """A long work under way: words, bar, "54 of 88", and a button to stop (`stopped`).

    Call `start()`; nothing shows before 300 ms, so short works don't flicker.
    """

    stopped = Signal()
    PATIENCE_MS = 300

    def __init__(self, words: str | QWidget = "", parent: QWidget | None = None) -> None:
        said, parent = made_of(words, parent, "")
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.SPACE_M)
        self._words, self._count = label(said), label("", "quiet")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = button("secondary", _("Stop"), on_click=self.stopped.emit)
        line.addWidget(self._words)
        line.addWidget(self._bar, 1)
        line.addWidget(self._count)
        line.addWidget(self._stop)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(self.PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self.hide()

    def start(self, words: str) -> None:
        """A work begins."""
        self._words.setText(words)
        self._stop.setText(_("Stop"))
        self.show_progress(0, 0)
        self._patience.start()

    def show_progress(self, count: int, total: int) -> None:
        """So many things out of so many; a total of 0 is not known yet."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(count)
        text = _("{count} of {total}").format(count=count, total=total) if total else ""
        self._count.setText(text)
        self._bar.setAccessibleName(f"{self._words.text()} {text}")

    def finish(self) -> None:
        """The work is over, one way or another."""
        self._patience.stop()
        self.hide()


class EmptyState(QWidget):
    """A list that waits for its first thing: what it is for, and the first gestures.

    The first button should be primary; a quiet last one goes on its own line.
    """

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        buttons: Sequence[Button] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        column = QVBoxLayout(self)
        column.setContentsMargins(look.SPACE_XL, look.SPACE_XL, look.SPACE_XL, look.SPACE_XL)
        column.setSpacing(look.SPACE_S)
        column.addStretch(1)
        self._medal = _Medal(icon)
        column.addWidget(self._medal, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(look.SPACE_L)
        self._title = label(title, "card_title", wrap=True)
        self._text = label(text, "quiet", wrap=True)
        for words in (self._title, self._text):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            words.setMaximumWidth(look.scaled(460))
            column.addLayout(_centred(words))
        column.addSpacing(look.SPACE_M)
        self._lay_buttons(column, buttons)
        column.addStretch(1)

    def _lay_buttons(self, column: QVBoxLayout, buttons: Sequence[Button]) -> None:
        line = QHBoxLayout()
        line.setSpacing(look.SPACE_S)
        line.addStretch(1)
        for each in buttons:
            if each.property("kind") != "quiet":
                line.addWidget(each)
        line.addStretch(1)
        column.addLayout(line)
        for each in buttons:
            if each.property("kind") == "quiet":
                column.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)

    def set_words(self, title: str, text: str) -> None:
        """Change the words, for another language."""
        self._title.setText(title)
        self._text.setText(text)


def _centred(widget: QWidget) -> QHBoxLayout:
    """A line that centres a wrapping text without cutting it, as an alignment would."""
    line = QHBoxLayout()
    line.addStretch(1)
    line.addWidget(widget, 1000)
    line.addStretch(1)
    return line


class _Medal(QWidget):
    """A large pictogram in a soft circle."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(96, 96)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.box(painter, self.rect(), look.colour("selected"), None, paint.PILL)
        icons.paint(painter, self._icon, QRect(24, 24, 48, 48), look.colour("primary_text"))
