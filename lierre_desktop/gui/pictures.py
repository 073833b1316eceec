"""Pictures that are kept, as the pages show them, and those that are taken from a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel

from ..centre import pictures
from ..centre.changes import InvalidInput
from ..i18n import _


def fitted(image: bytes, room: QSize) -> QPixmap:
    """A picture as large as its room allows, its proportions kept; nothing without one."""
    picture = QPixmap()
    picture.loadFromData(image)
    if picture.isNull():
        return picture
    keeps, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.scaled(room, keeps, smooth)


def thumbnail(image: bytes, room: QSize) -> QLabel:
    """A picture at the head of a line."""
    made = QLabel()
    made.setPixmap(fitted(image, room))
    return made


def read(path: Path) -> bytes:
    """A file, no further than a picture may reach. Raises InvalidInput beside "image"."""
    try:
        with path.open("rb") as file:
            return file.read(pictures.HEAVIEST + 1)
    except OSError as error:
        raise InvalidInput("image", _("This file can't be opened. Choose another one.")) from error
