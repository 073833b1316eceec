"""A person's round portrait: her photo where there is one, else her initials."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from .labels import Portrait


class Avatar(Portrait):
    """Initials or a photo in a circle; the name stands beside it.

    In Designer: promote a QLabel.
    """

    def __init__(
        self, letters: str | QWidget = "", size: int = 56, parent: QWidget | None = None
    ) -> None:
        super().__init__(letters, size, parent)
        self._photo = QPixmap()

    @property
    def has_photo(self) -> bool:
        """Whether a photo is shown."""
        return not self._photo.isNull()

    def set_photo(self, image: bytes | None) -> None:
        """Show a photo given as JPEG; None shows the initials again."""
        self._photo = QPixmap()
        if image:
            self._photo.loadFromData(image)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.has_photo:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addEllipse(QRectF(self.rect()))
        painter.setClipPath(shape)
        painter.drawPixmap(self.rect(), self._photo, _middle(self._photo.size()))


def _middle(size: QSize) -> QRect:
    """The square in the middle of a picture, a little above it where it is upright."""
    side = min(size.width(), size.height())
    square = QRect(0, 0, side, side)
    square.moveCenter(QRect(0, 0, size.width(), size.height()).center())
    square.moveTop(min(square.top(), round(square.top() * 0.6)))
    return square
