"""The pages of a PDF as Qt images, and on a real printer.

Hides pypdfium2, which is imported with the first document. A document stays in memory:
no temporary file ever holds it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

POINTS_PER_INCH = 72
MOST_DPI = 300
"""Beyond, a page takes 100 MB and looks no better on an office printer."""


class PdfPages:
    """An open document; close it when done."""

    def __init__(self, pdf: bytes) -> None:
        import pypdfium2

        self._document: Any = pypdfium2.PdfDocument(pdf)

    def __len__(self) -> int:
        return len(self._document)

    def close(self) -> None:
        """Let the document go."""
        self._document.close()

    def size(self, number: int) -> QSizeF:
        """The size of a page in points (1/72 inch)."""
        return QSizeF(*self._document.get_page_size(number))

    def image(self, number: int, pixels_per_point: float) -> QImage:
        """A page as it looks on white paper."""
        page = self._document[number]
        bitmap = page.render(scale=pixels_per_point, rev_byteorder=True)
        kind = {
            1: QImage.Format.Format_Grayscale8,
            3: QImage.Format.Format_RGB888,
            4: QImage.Format.Format_RGBX8888,
        }[bitmap.n_channels]
        shared = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, kind)
        image = shared.copy()  # the bitmap's memory goes with it
        bitmap.close()
        page.close()
        return image

    def print_on(self, printer: QPrinter) -> None:
        """Print the pages asked for at their true size: the sheets' marks are measured."""
        first = printer.fromPage() or 1
        last = printer.toPage() or len(self)
        numbers = [n - 1 for n in range(first, last + 1) if 1 <= n <= len(self)]
        painter = QPainter()
        for place, number in enumerate(numbers):
            printer.setPageLayout(self._layout(number))
            if place == 0:
                painter.begin(printer)
            else:
                printer.newPage()
            self._paint(painter, printer, number)
        painter.end()

    def _layout(self, number: int) -> QPageLayout:
        size = self.size(number)
        wide = size.width() > size.height()
        orientation = (
            QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
        )
        upright = size.transposed() if wide else size
        paper = QPageSize(upright, QPageSize.Unit.Point)
        layout = QPageLayout(paper, orientation, QMarginsF())
        layout.setMode(QPageLayout.Mode.FullPageMode)
        return layout

    def _paint(self, painter: QPainter, printer: QPrinter, number: int) -> None:
        size = self.size(number)
        dots = printer.resolution() / POINTS_PER_INCH
        sharpness = min(printer.resolution(), MOST_DPI) / POINTS_PER_INCH
        paper = QRectF(0, 0, size.width() * dots, size.height() * dots)
        painter.drawImage(paper, self.image(number, sharpness))
