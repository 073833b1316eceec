"""The pages of a PDF as Qt images, and on a real printer.

Hides pypdfium2, which is imported with the first document. A document stays in memory:
no temporary file ever holds it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

POINTS_PER_INCH = 72
MOST_DPI = 300
"""Beyond, a page takes 100 MB and looks no better on an office printer."""


class PrinterRefused(Exception):
    """The printer takes no page, or no further one."""


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

    def asked_for(self, printer: QPrinter) -> list[int]:
        """The pages chosen in the printer's dialog. Raises PrinterRefused if none exists."""
        chosen = printer.pageRanges()
        numbers = [n for n in range(len(self)) if chosen.isEmpty() or chosen.contains(n + 1)]
        if not numbers:
            raise PrinterRefused
        return numbers

    def print_on(self, printer: QPrinter, painter: QPainter, numbers: Collection[int]) -> None:
        """Print pages at their true size, for the sheets' marks are measured.

        `painter` comes from `printing`, told the layout of the first of them. Raises
        PrinterRefused.
        """
        for place, number in enumerate(numbers):
            printer.setPageLayout(self.layout(number))
            if place and not printer.newPage():
                raise PrinterRefused
            self._paint(painter, printer, number)

    def layout(self, number: int) -> QPageLayout:
        """The paper of a page, without margins."""
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


@contextmanager
def printing(printer: QPrinter, first: QPageLayout) -> Iterator[QPainter]:
    """Open the printer for a page of this layout. Raises PrinterRefused.

    After an error inside, what can be called back of the pages is called back.
    """
    from PySide6.QtPrintSupport import QPrinter

    painter = QPainter()
    printer.setPageLayout(first)
    if not painter.begin(printer):
        raise PrinterRefused
    try:
        yield painter
    except BaseException:
        printer.abort()
        painter.end()
        if printer.outputFileName():
            Path(printer.outputFileName()).unlink(missing_ok=True)
        raise
    failed = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)
    if not painter.end() or printer.printerState() in failed:
        raise PrinterRefused
