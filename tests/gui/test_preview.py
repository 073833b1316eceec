"""The preview: its pages, its zoom, its way to the printer and to a file."""

from __future__ import annotations

import io
from collections.abc import Collection
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from lierre_desktop.gui.preview import PreviewWindow, show_preview
from lierre_desktop.i18n import _


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """Two upright pages and a wide one, with a mark whose place is known."""
    content = io.BytesIO()
    canvas = Canvas(content, pagesize=A4)
    for size in (A4, A4, landscape(A4)):
        canvas.setPageSize(size)
        canvas.rect(50, 100, 100, 60, fill=1)
        canvas.showPage()
    canvas.save()
    return content.getvalue()


@pytest.fixture
def window(qtbot: QtBot, pdf: bytes) -> PreviewWindow:
    window = PreviewWindow(pdf, "Feuilles de la semaine 46", "feuilles-2026-S46.pdf")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_every_page_is_listed_and_shown(qtbot: QtBot, window: PreviewWindow) -> None:
    pages = window.ui.page_list
    assert pages.count() == 3
    qtbot.waitUntil(lambda: all(not pages.item(n).icon().isNull() for n in range(3)))
    upright = window.ui.page_label.pixmap().size()
    assert upright.height() > upright.width()
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    assert pages.currentRow() == 2
    wide = window.ui.page_label.pixmap().size()
    assert wide.width() > wide.height()


def test_the_page_fits_until_a_zoom_is_chosen(window: PreviewWindow) -> None:
    room = window.ui.scroll_area.viewport().size()
    label = window.ui.page_label
    assert label.width() <= room.width()
    assert label.height() <= room.height()
    for _turn in range(9):
        window.ui.larger_button.click()
    assert label.width() == pytest.approx(A4[0] * 96 / 72 * 3, abs=2)
    assert "300" in window.ui.zoom_label.text()
    for _turn in range(9):
        window.ui.smaller_button.click()
    assert "50" in window.ui.zoom_label.text()


def test_a_narrow_preview_shows_the_page_alone(window: PreviewWindow) -> None:
    assert window.ui.page_list.isVisible()
    window.resize(560, 500)
    assert not window.ui.page_list.isVisible()


def black_box(page: pypdfium2.PdfPage) -> tuple[float, float, float, float]:
    """Where the mark stands on a printed page, in points: left, top, right, bottom."""
    picture = page.render(scale=2, grayscale=True).to_pil()
    left, top, right, bottom = picture.point(lambda grey: 255 if grey < 64 else 0).getbbox()
    return left / 2, top / 2, right / 2, bottom / 2


def test_papers_are_printed_at_their_true_size(window: PreviewWindow, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    window.print_on(printer)
    printed = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    sizes = [tuple(round(side) for side in page.get_size()) for page in printed]
    assert sizes == [(595, 842), (595, 842), (842, 595)]
    assert black_box(printed[0]) == pytest.approx((50, 842 - 160, 150, 842 - 100), abs=1.5)
    assert black_box(printed[2]) == pytest.approx((50, 595 - 160, 150, 595 - 100), abs=1.5)
    printed.close()
    assert window.ui.alert.words == _("Sent to the printer.")


@pytest.mark.parametrize("state", [QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted])
def test_a_printer_that_fails_at_the_end_is_said(
    window: PreviewWindow, tmp_path: Path, state: QPrinter.PrinterState
) -> None:
    class Failing(QPrinter):
        def printerState(self) -> QPrinter.PrinterState:  # noqa: N802 - Qt's name
            return state

    printer = Failing(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    window.print_on(printer)
    assert window.ui.alert.words == _("Printing failed. Check the printer, then print again.")


def test_only_the_pages_asked_for_are_printed(window: PreviewWindow, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 3)
    window.print_on(printer)
    printed = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert len(printed) == 2
    printed.close()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_fails_is_said_and_no_paper_leaves(
    qtbot: QtBot, pdf: bytes, tmp_path: Path
) -> None:
    left: list[Collection[int]] = []

    def final(pages: Collection[int]) -> bytes:
        left.append(pages)
        return pdf

    window = PreviewWindow(pdf, "Feuilles", "feuilles.pdf", final=final)
    qtbot.addWidget(window)
    window.show()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    window.print_on(printer)
    assert window.ui.alert.words == _("Printing failed. Check the printer, then print again.")
    assert left == []


def test_pages_that_do_not_exist_are_not_printed(window: PreviewWindow, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(7, 9)
    window.print_on(printer)
    assert window.ui.alert.words == _("Printing failed. Check the printer, then print again.")
    assert list(tmp_path.iterdir()) == []


def test_a_paper_is_saved_whole(window: PreviewWindow, pdf: bytes, tmp_path: Path) -> None:
    window.save_to(tmp_path / "feuilles.pdf")
    assert (tmp_path / "feuilles.pdf").read_bytes() == pdf
    assert [path.name for path in tmp_path.iterdir()] == ["feuilles.pdf"]


def test_a_paper_is_saved_as_word_where_it_can_be(qtbot: QtBot, pdf: bytes, tmp_path: Path) -> None:
    left: list[object] = []

    def leave(pages: Collection[int]) -> bytes:
        left.append(pages)
        return pdf

    window = PreviewWindow(pdf, "Courrier", "courrier.pdf", final=leave, word=lambda: b"Word")
    qtbot.addWidget(window)
    QTest.mouseClick(window.ui.save_button, Qt.MouseButton.LeftButton)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.nameFilters()[1] == _("Word document (*.docx)")
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert Path(dialog.selectedFiles()[0]).name == "courrier.docx"
    dialog.close()
    window.save_to(tmp_path / "courrier.docx")
    window.save_to(tmp_path / "courrier.pdf")
    assert (tmp_path / "courrier.docx").read_bytes() == b"Word"
    assert (tmp_path / "courrier.pdf").read_bytes() == pdf
    assert left == [range(3), range(3)]


def test_a_folder_that_refuses_is_said(window: PreviewWindow, tmp_path: Path) -> None:
    window.save_to(tmp_path / "nowhere" / "feuilles.pdf")
    assert window.ui.alert.isVisible()
    assert list(tmp_path.iterdir()) == []


def test_escape_closes_and_lets_the_paper_go(qtbot: QtBot, pdf: bytes) -> None:
    window = show_preview(None, pdf, "Affiche", "affiche.pdf")
    with qtbot.waitSignal(window.destroyed):
        QTest.keyClick(window, Qt.Key.Key_Escape)
