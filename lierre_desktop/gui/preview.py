"""A paper before it is printed: its pages, zoom, printing, saving.

Hides the printing and file dialogs. The paper comes as bytes and stays in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QIcon, QPixmap, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QListView, QListWidgetItem, QWidget

from ..i18n import _, ngettext
from ..paths import whole_file
from . import look, placing
from .components import FocusRing, paint
from .forms.ui_preview import Ui_PreviewWindow
from .pdf_pages import PdfPages, PrinterRefused, printing

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

ZOOMS = (50, 75, 100, 125, 150, 200, 300)
"""Per cent of the size on paper; before the first choice the page fits the window."""
PIXELS_PER_POINT = 96 / 72
THUMBNAIL = 120
THUMBNAILS_FROM = 700
"""Under this width of the window the list of pages makes room for the page."""


class PaperRefused(Exception):
    """The paper may not leave; whoever asked for it was told why."""


Final = Callable[[Collection[int]], bytes]
"""Makes the paper as it leaves: is told which pages do, gives them all, as many as were
shown. Raises PaperRefused."""

WordMaker = Callable[[], bytes]
"""Makes the same paper as a Word document, to be completed."""

PDF, WORD = "pdf", "docx"


class PreviewWindow(QDialog):
    """Shows a PDF, prints and saves it."""

    def __init__(
        self,
        pdf: bytes,
        title: str,
        file_name: str,
        parent: QWidget | None = None,
        final: Final | None = None,
        word: WordMaker | None = None,
    ) -> None:
        """`title` heads the window; `file_name` is proposed when saving, without a name in it.

        Without `final` the paper leaves as it is shown; with `word` it is saved as a Word
        document too.
        """
        super().__init__(parent)
        self._word = word
        self._pdf, self._file_name = pdf, file_name
        self._final = final or (lambda _numbers: pdf)
        self._pages = PdfPages(pdf)
        self._zoom = 0  # 0: fit
        self._closed = False
        self.ui = Ui_PreviewWindow()
        self.ui.setupUi(self)
        self.setWindowTitle(_("Preview"))
        self.resize(placing.fitted(QSize(1000, 720), self.screen().availableGeometry()))
        self.setMinimumSize(480, 360)
        self.ui.alert.hide()
        count = ngettext("{n} page", "{n} pages", len(self._pages)).format(n=len(self._pages))
        self.ui.title_label.setText(f"{title} · {count}")
        self._ring = FocusRing(self)
        self._list_pages()
        self._draw_thumbnail(0)
        self._connect()
        self.ui.page_list.setCurrentRow(0)
        self.ui.page_list.setFocus()

    def _connect(self) -> None:
        ui = self.ui
        ui.page_list.currentRowChanged.connect(lambda _row: self._show_page())
        ui.smaller_button.clicked.connect(lambda: self._step_zoom(-1))
        ui.larger_button.clicked.connect(lambda: self._step_zoom(1))
        ui.save_button.clicked.connect(self._ask_where)
        ui.print_button.clicked.connect(self._ask_printer)
        ui.close_button.clicked.connect(self.reject)
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+P": ui.print_button.click,
            "Ctrl+S": ui.save_button.click,
            "Ctrl++": ui.larger_button.click,
            "Ctrl+-": ui.smaller_button.click,
            "PgDown": lambda: self._turn(1),
            "PgUp": lambda: self._turn(-1),
        }
        for sequence, action in keys.items():
            QShortcut(paint.key_sequence(sequence), self).activated.connect(action)

    # -- pages -----------------------------------------------------------------------------

    def _list_pages(self) -> None:
        ui = self.ui
        ui.page_list.setViewMode(QListView.ViewMode.IconMode)
        ui.page_list.setFlow(QListView.Flow.TopToBottom)
        ui.page_list.setWrapping(False)
        ui.page_list.setMovement(QListView.Movement.Static)
        ui.page_list.setIconSize(QSize(THUMBNAIL, THUMBNAIL))
        ui.page_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ui.page_list.setFixedWidth(THUMBNAIL + 48)
        for number in range(len(self._pages)):
            item = QListWidgetItem(_("Page {n}").format(n=number + 1), ui.page_list)
            item.setSizeHint(QSize(THUMBNAIL + 20, THUMBNAIL + look.scaled(36)))

    def _draw_thumbnail(self, number: int) -> None:
        """Draw the page's small picture, then let the window live before the next one."""
        if self._closed or number >= len(self._pages):
            return
        size = self._pages.size(number)
        picture = self._picture(number, THUMBNAIL / max(size.width(), size.height()))
        icon = QIcon(picture)
        icon.addPixmap(picture, QIcon.Mode.Selected)  # paper stays white when selected
        self.ui.page_list.item(number).setIcon(icon)
        QTimer.singleShot(0, self, lambda: self._draw_thumbnail(number + 1))

    def _picture(self, number: int, scale: float) -> QPixmap:
        """A page at a scale in logical pixels per point, crisp on this screen."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap.fromImage(self._pages.image(number, scale * ratio))
        picture.setDevicePixelRatio(ratio)
        return picture

    def _turn(self, step: int) -> None:
        last = len(self._pages) - 1
        self.ui.page_list.setCurrentRow(min(max(self.ui.page_list.currentRow() + step, 0), last))

    def _show_page(self) -> None:
        number = max(self.ui.page_list.currentRow(), 0)
        percent = self._zoom or self._fitting_zoom(number)
        picture = self._picture(number, percent / 100 * PIXELS_PER_POINT)
        self.ui.page_label.setPixmap(picture)
        self.ui.page_label.resize(picture.deviceIndependentSize().toSize())
        self.ui.page_label.setAccessibleName(_("Page {n}").format(n=number + 1))
        self.ui.zoom_label.setText(_("{n}%").format(n=percent))

    def _fitting_zoom(self, number: int) -> int:
        """The zoom at which the whole page shows."""
        room = self.ui.scroll_area.viewport().size() - QSize(48, 32)
        paper = self._pages.size(number) * PIXELS_PER_POINT
        fit = min(room.width() / paper.width(), room.height() / paper.height())
        return max(min(int(fit * 100), ZOOMS[-1]), 20)

    def _step_zoom(self, step: int) -> None:
        now = self._zoom or self._fitting_zoom(max(self.ui.page_list.currentRow(), 0))
        further = [zoom for zoom in ZOOMS if (zoom > now if step > 0 else zoom < now)]
        if further:
            self._zoom = further[0] if step > 0 else further[-1]
            self._show_page()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ui.page_list.setVisible(self.width() >= look.scaled(THUMBNAILS_FROM))
        self._show_page()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now is the room for the page known."""
        super().showEvent(event)
        self._show_page()

    # -- printing ----------------------------------------------------------------------------

    def _ask_printer(self) -> None:
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._file_name)
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, len(self._pages))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def print_on(self, printer: QPrinter) -> None:
        """Print on a printer that is ready: the paper leaves once the printer takes it."""
        try:
            numbers = self._pages.asked_for(printer)
            with printing(printer, self._pages.layout(numbers[0])) as painter:
                self._leaving(numbers)
                self._pages.print_on(printer, painter, numbers)
        except PaperRefused:
            self._say_refused()
        except PrinterRefused:
            message = _("Printing failed. Check the printer, then print again.")
            self.ui.alert.show_message(message, "danger")
        else:
            self.ui.alert.show_message(_("Sent to the printer."), "success")

    def _leaving(self, numbers: Collection[int]) -> bytes:
        """The paper as these pages leave, shown from now on. Raises PaperRefused."""
        pdf = self._final(numbers)
        if pdf != self._pdf:
            self._pages.close()
            self._pdf, self._pages = pdf, PdfPages(pdf)
            self._draw_thumbnail(0)
            self._show_page()
        return pdf

    def _say_refused(self) -> None:
        message = _("The register refuses this paper: it is neither printed nor saved.")
        self.ui.alert.show_message(message, "danger")

    # -- saving ------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, _("Save as"), str(Path(folder) / self._file_name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {_("PDF document (*.pdf)"): PDF}
        if self._word is not None:
            filters[_("Word document (*.docx)")] = WORD
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix(PDF)
        dialog.selectFile(self._file_name)
        dialog.filterSelected.connect(lambda chosen: _turn_into(dialog, filters[chosen]))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path)))
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Save the paper whole or not at all, in the format that the name's ending says; a
        folder that refuses it is asked first."""
        try:
            with whole_file(path) as file:
                paper = self._leaving(range(len(self._pages)))
                if self._word is not None and path.suffix.lower() == f".{WORD}":
                    paper = self._word()
                file.write(paper)
        except PaperRefused:
            self._say_refused()
        except OSError:
            self.ui.alert.show_message(
                _("The document can't be written there. Choose another folder."), "danger"
            )
        else:
            self.ui.alert.show_message(_("Saved: {name}").format(name=path.name), "success")

    def done(self, result: int) -> None:
        """Closed: the paper leaves the memory."""
        super().done(result)
        self._closed = True
        self._pages.close()


def _turn_into(dialog: QFileDialog, suffix: str) -> None:
    """Propose the same name with another ending."""
    dialog.setDefaultSuffix(suffix)
    for chosen in dialog.selectedFiles()[:1]:
        dialog.selectFile(Path(chosen).with_suffix(f".{suffix}").name)


def show_preview(
    parent: QWidget | None,
    pdf: bytes,
    title: str,
    file_name: str,
    final: Final | None = None,
    word: WordMaker | None = None,
) -> PreviewWindow:
    """Open a paper over the window: `title` heads it, `file_name` is proposed for saving.

    `final` makes the paper as it is printed or saved, if it differs from what is shown;
    `word` makes it as a Word document, if it can be saved as one.
    """
    window = PreviewWindow(pdf, title, file_name, parent, final, word)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.open()
    return window
