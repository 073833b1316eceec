"""Going back: restore a copy, or put back the data that a restore had put aside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...database import restoring
from ...database.errors import StorageTrouble, storage_errors
from ...database.restoring import Replaced
from ...i18n import _
from .. import folders, look, restore_words
from ..components import Card, FlowLayout, Row, button, label
from ..main_window import MainWindow


class RestoreCard(Card):
    """The card of the settings; the main window is asked, since the centre must be closed."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._words = label("", "quiet", wrap=True)
        self.restore_button = button("secondary", "", "arrow-counter-clockwise", on_click=self._ask)
        line = QWidget()
        FlowLayout(line).addWidget(self.restore_button)
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_M)
        column.addWidget(self._words)
        column.addWidget(line)
        self.add(block)
        self._rows: list[Row] = []

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""
        self.set_title(_("Going back to a copy"))
        self._words.setText(
            _(
                "After a big mistake, or on a new computer. Lierre first shows what the copy "
                "holds; the data of today are put aside, never deleted."
            )
        )
        self.restore_button.setText(_("Restore a copy…"))

    def reload(self) -> None:
        """Read again what was put aside."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        try:
            with storage_errors():
                kept = restoring.replaced(self._folder)
        except StorageTrouble:
            kept = []  # the folder doesn't answer: the window says it, where it matters
        self._rows = [self._row(each) for each in kept]
        for row in self._rows:
            self.add_row(row)

    def _row(self, kept: Replaced) -> Row:
        moment = restore_words.moment(kept.at)
        back = button("secondary", _("Put back…"), on_click=lambda: self._ask_back(kept))
        back.setAccessibleName(_("Put back the data put aside on {moment}").format(moment=moment))
        shown = button("quiet", _("Open the folder"), on_click=lambda: self._open(kept))
        shown.setAccessibleName(
            _("Open the folder of the data put aside on {moment}").format(moment=moment)
        )
        row = Row(_("Data put aside on {moment}").format(moment=moment), actions=[shown, back])
        row.clicked.connect(lambda: self._ask_back(kept))
        return row

    def _open(self, kept: Replaced) -> None:
        folders.open_folder(kept.folder)

    def _ask(self) -> None:
        window = self.window()
        if isinstance(window, MainWindow):
            window.restore_wanted.emit()

    def _ask_back(self, kept: Replaced) -> None:
        window = self.window()
        if isinstance(window, MainWindow):
            window.putting_back_wanted.emit(kept)
