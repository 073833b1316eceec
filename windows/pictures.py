"""What Windows shows of Lierre, drawn from its logo.

The pictures of the setup are drawn when it is built. The icon is kept with the sources, so
that the launchers are the same everywhere; `python -m windows.pictures` draws it again when
the logo changes.
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from .launcher import ICON

LOGO = ICON.with_name("lierre.svg")
SMALL = ICON.with_name("lierre-small.svg")  # with fewer veins, which stay apart
SMALL_TO = 24
# What Windows asks for at 100 %, 125 %, 150 % and 200 %: lists, taskbar, desktop, tiles.
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
FINER = 2  # Windows shrinks them, or shows them whole on a fine screen
PNG_FROM = 128  # above, a picture is compressed; below, every reader of icons knows bitmaps


def picture(size: int) -> QImage:
    """The logo on nothing, in a square of so many pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    logo = SMALL if size <= SMALL_TO else LOGO
    QSvgRenderer(str(logo)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def entry(size: int) -> bytes:
    """One picture of an icon file."""
    image = picture(size)
    return _png(image) if size >= PNG_FROM else _bitmap(image)


def _png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(content.data())


def _bitmap(image: QImage) -> bytes:
    """Rows from the bottom, then a mask that the transparency makes useless: all zeros."""
    size = image.width()
    upside_down = image.flipped(Qt.Orientation.Vertical)
    pixels = bytes(upside_down.constBits())
    mask = bytes((size + 31) // 32 * 4 * size)
    header = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, len(pixels), 0, 0, 0, 0)
    return header + pixels + mask


def icon() -> bytes:
    """The icon file: a directory, then every picture."""
    entries = [(size, entry(size)) for size in SIZES]
    offset = 6 + 16 * len(entries)
    directory, pictures = struct.pack("<HHH", 0, 1, len(entries)), b""
    for size, content in entries:
        # A side of 256 is written 0.
        directory += struct.pack(
            "<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(content), offset + len(pictures)
        )
        pictures += content
    return directory + pictures


def side(target: Path) -> Path:
    """The picture beside the first and the last page of the setup."""
    return _page(target, QSize(164, 314), QColor("#EEF4EF"), QRectF(0.19, 0.1, 0.62, 0.62))


def header(target: Path) -> Path:
    """The picture at the top right of the other pages."""
    return _page(target, QSize(150, 57), QColor("#FFFFFF"), QRectF(0.68, 0.07, 0.25, 0.25))


def _page(target: Path, size: QSize, ground: QColor, place: QRectF) -> Path:
    """The logo in a place, in parts of the width, on a plain ground; twice as fine as asked."""
    image = QImage(size * FINER, QImage.Format.Format_RGB888)
    image.fill(ground)
    painter = QPainter(image)
    width = image.width()
    box = QRectF(place.topLeft() * width, place.size() * width)
    QSvgRenderer(str(LOGO)).render(painter, box)
    painter.end()
    image.save(str(target))
    return target


def main(target: Path = ICON) -> None:
    """Write the icon."""
    target.write_bytes(icon())
    print(target)


if __name__ == "__main__":
    main()
