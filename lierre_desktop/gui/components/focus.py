"""Where the keyboard is: the one focus ring, and fields brought into sight.

Hides the frame, which is made when the keyboard is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from .cards import Row

if TYPE_CHECKING:
    from .focus_frame import FocusFrame


class FocusRing(QObject):
    """Follows the keyboard through the buttons, rows and tabs of a window.

    Fields show their own edge and lists their own line, so the ring leaves them alone.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._frame: FocusFrame | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        wanted = new if new is not None and self._is_ours(new) else None
        if self._frame is None:
            if wanted is None:
                return
            from .focus_frame import FocusFrame

            self._frame = FocusFrame(self._window)
        self._frame.surround(wanted)

    def _is_ours(self, widget: QWidget) -> bool:
        return (
            self._takes_ring(widget)
            and widget.window() is self._window
            and QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton
            and self._window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        )

    @staticmethod
    def _takes_ring(widget: QWidget) -> bool:
        return isinstance(widget, (QAbstractButton, Row)) or widget.inherits("QTabBar")


def bring_into_sight(widget: QWidget, words: QWidget | None = None) -> None:
    """Give a widget the keyboard; scroll until it and the `words` about it are seen."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            _settle_layout(around)
            for each in (words, widget):
                if each is not None:
                    around.ensureWidgetVisible(each)
        around = around.parentWidget()


def _settle_layout(area: QScrollArea) -> None:
    """Lines that have just appeared take their room now, not at the next event."""
    content = area.widget()
    layout = content.layout() if content is not None else None
    if layout is not None:
        layout.activate()
