"""An import under way: it runs in the window's thread, which alone may write.

Between two of its slices the window breathes: the progress bar moves and only the button
that stops the work hears the mouse and the keyboard.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget

from ..components import Button, ProgressLine
from ..perform import Report, Stopped

T = TypeVar("T")

_GESTURES = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.Shortcut,
    QEvent.Type.ContextMenu,
    QEvent.Type.DragEnter,
    QEvent.Type.Drop,
    QEvent.Type.Close,
}


class _OnlyStop(QObject):
    """Swallows every gesture but those upon the line with the button that stops the work."""

    def __init__(self, line: ProgressLine) -> None:
        super().__init__()
        self._line = line
        self.wanted = True

    def end(self) -> None:
        """The work was asked to stop."""
        self.wanted = False

    def take_keyboard(self) -> None:
        """Bring the keyboard to the button as soon as it shows."""
        stop = self._line.findChild(Button)
        if self._line.isVisible() and stop is not None and not stop.hasFocus():
            stop.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _GESTURES or isinstance(watched, QWindow):
            return False
        if isinstance(watched, QWidget) and self._line.isAncestorOf(watched):
            return False
        event.ignore()
        return True


def run_in_slices(progress: ProgressLine, words: str, work: Callable[[Report], T]) -> T:
    """Run `work(report)` here, letting the window breathe at each report.

    Raises Stopped once the progress line was asked to stop, and whatever the work raises.
    """
    guard = _OnlyStop(progress)
    progress.stopped.connect(guard.end)
    progress.start(words)

    def report(count: int, total: int) -> None:
        progress.show_progress(count, total)
        QApplication.processEvents()
        guard.take_keyboard()
        if not guard.wanted:
            raise Stopped

    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(guard)
    try:
        return work(report)
    finally:
        app.removeEventFilter(guard)
        progress.stopped.disconnect(guard.end)
        progress.finish()
