"""An entry of a list of places to go: the pages of the sidebar, the sections of the settings."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from .. import look
from . import paint
from .chips import DrawnButton


class Entry(DrawnButton):
    """One of several, of which one is current. A subclass writes its words over the ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens too; arrows move between entries (Qt's own)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _paint_ground(self, painter: QPainter, *, marked: bool = True) -> None:
        """Fill what is current or under the mouse; a bar at the left marks what is current."""
        current = self.isChecked()
        if current or self.underMouse():
            ground = look.colour("selected" if current else "subtle")
            paint.box(painter, self.rect(), ground)
        if current and marked:
            mark = QRect(0, 9, 3, self.height() - 18)
            paint.box(painter, mark, look.colour("primary"), None, 2)

    def _paint_words(self, painter: QPainter, room: QRect) -> None:
        """The name of the place, bold where one is."""
        current = self.isChecked()
        font = look.font("strong" if current else "body")
        ink = look.colour("primary_text" if current else "text")
        paint.text(painter, room, self.text(), font, ink)
