"""Where a file may be dropped: it lights up while one is held above it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from .. import look
from ..components import paint


class DropZone(QFrame):
    """Takes one file of this computer; emits `dropped(path)`. In Designer: promote a QFrame."""

    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._held = False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_of(event.mimeData()) is not None:
            self._held = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._let_go()

    def dropEvent(self, event: QDropEvent) -> None:
        self._let_go()
        path = _file_of(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(str(path))

    def _let_go(self) -> None:
        self._held = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        fill = look.colour("selected" if self._held else "subtle")
        edge = look.colour("primary" if self._held else "border_btn")
        paint.box(QPainter(self), self.rect(), fill, edge, look.RADIUS_CARD, dashed=True)


def _file_of(data: QMimeData) -> Path | None:
    """The one file held, None for anything else."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())
