"""What scrolls the views of the page: each by itself, or the page as a whole.

In a low window a view would show a few lines between its own scroll bar and the page's:
there it stands whole, and the page alone scrolls.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from .. import look

LEAST_VIEW = 340
"""The least height of a view that scrolls by itself."""
LOW = 640
"""In a window lower than that, the page scrolls as a whole."""


class ViewFrame(QScrollArea):
    """Scrolls what it holds, or is as high as that."""

    def __init__(self, content: QWidget | None = None) -> None:
        super().__init__()
        self._whole = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if content is not None:
            self.setWidget(content)

    def stand_whole(self, whole: bool) -> None:
        """Be as high as the content, or scroll it."""
        self._whole = whole
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if whole else policy.ScrollBarAsNeeded
        )
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        least, content = super().minimumSizeHint(), self.widget()
        layout = content.layout() if content is not None else None
        if not self._whole or layout is None:
            return least
        return QSize(least.width(), layout.totalHeightForWidth(self.viewport().width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._whole and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The content may have become higher."""
        if self._whole and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class ViewStack(QStackedWidget):
    """The views, of which the one shown alone says how high it must be."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = False
        self.currentChanged.connect(lambda _at: self.updateGeometry())

    def settle(self, window_height: int) -> None:
        """Let views scroll by themselves, or stand whole in a low window."""
        self._whole = window_height < look.scaled(LOW)
        for frame in self.findChildren(ViewFrame):
            frame.stand_whole(self._whole)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        least = QSize(0, look.scaled(LEAST_VIEW))
        if shown is None:
            return least
        hint = shown.minimumSizeHint()
        return hint.expandedTo(least) if self._whole else QSize(hint.width(), least.height())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()
