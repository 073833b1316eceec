"""Taking a list out: which one, in which format, and what the file then holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ...centre.changes import InvalidInput
from ...centre.tables import exports
from ...centre.tables.table import Table
from ...i18n import N_, _
from .. import look
from ..components import Card
from ..forms.ui_export_lists import Ui_ExportLists
from ..settings.answers import offer
from ..settings.section import scrolling
from . import saving

WHOLE, ATTENDANCE = "all", "attendance"

_LISTS = {
    "people": (N_("People"), N_("identity, contact and what holds of them today; no note")),
    "pathways": (
        N_("Pathways"),
        N_("states, referents, contracts and ends; sensitive prescribers read “Autre”"),
    ),
    ATTENDANCE: (N_("Attendance"), N_("a line a person and session, with the hours")),
    "partners": (N_("Partners"), N_("structures, axes and how to reach them; nobody’s name")),
    WHOLE: (
        N_("The whole centre"),
        N_("one workbook, a sheet a table: an empty centre can be restored from it"),
    ),
}
"""What can be taken out, by key: its name, and what is in it."""

_WIDEST = 760
_EARLIEST = date(1990, 1, 1)


class ExportPart(QWidget):
    """The lists, and the whole centre."""

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._form = QWidget()
        self.ui = Ui_ExportLists()
        self.ui.setupUi(self._form)
        self._card = Card(_("Take a list out"))
        self._card.add_row(scrolling(self._form), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card, 1)
        self._listen()

    def _listen(self) -> None:
        ui = self.ui
        ui.whole_alert.hide()
        ui.list_combo.currentIndexChanged.connect(lambda _row: self._show())
        ui.format_segments.set_choices([(form, form) for form in saving.FORMATS])
        ui.format_segments.chosen.connect(lambda _key: self._show())
        ui.export_line.insertWidget(1, ui.export_button.reason)
        ui.export_button.clicked.connect(lambda _on=False: self.ask_where())
        for edit in (ui.first_edit, ui.last_edit):
            edit.set_today(lambda: self._clock().date())
            edit.checked.connect(self._say_wrong)

    def retranslate(self) -> None:
        """Write every word in the current language."""
        ui = self.ui
        ui.retranslateUi(self._form)
        offer(ui.list_combo, [(key, _(name)) for key, (name, _what) in _LISTS.items()])
        if ui.list_combo.currentIndex() < 0:
            ui.list_combo.setCurrentIndex(0)
        self._card.set_title(_("Take a list out"))
        self._show()

    @property
    def sentence(self) -> str:
        """What stands under the page's title."""
        return _("Lists for a spreadsheet, and everything when you move or leave.")

    @property
    def key(self) -> str:
        """Which list is chosen."""
        return str(self.ui.list_combo.currentData())

    def _show(self) -> None:
        """Say what the list chosen holds, and what its file is worth."""
        ui, whole = self.ui, self.key == WHOLE
        self._card.setMaximumWidth(look.scaled(_WIDEST))
        ui.list_help.setText(_(_LISTS[self.key][1]))
        ui.days_frame.setVisible(self.key == ATTENDANCE)
        one_table = whole and ui.format_segments.key == ".csv"
        ui.export_button.set_reason(
            _("A .csv file holds one table only: choose .xlsx or .ods.") if one_table else ""
        )
        ui.open_alert.show_message(
            _(
                "This file isn’t encrypted and holds everything: every person, every note,"
                " restricted ones too. Keep it as you keep a paper file: locked away, and deleted"
                " when it has served."
            )
            if whole
            else _("This file isn’t encrypted: whoever opens it reads it. It holds no note."),
            "attention" if whole else "info",
        )

    # -- writing -----------------------------------------------------------------------------

    def ask_where(self) -> QFileDialog | None:
        """Ask where the list goes; None when the days are wrong, which is said."""
        try:
            self._days()
        except InvalidInput as error:
            self._say_wrong(error.message)
            return None
        name = f"{self.ui.list_combo.currentText()} {self._clock():%Y-%m-%d}"
        return saving.ask_where(self, name + self.ui.format_segments.key, self.save_to)

    def save_to(self, path: str) -> None:
        """Write the list chosen into a file."""
        self.ui.export_button.set_reason(_("Writing the file…"))
        saving.write(self, Path(path), self._tables(), self._show)

    def _tables(self) -> list[Table]:
        today = self._clock().date()
        if self.key == WHOLE:
            return exports.everything()
        if self.key == ATTENDANCE:
            return [exports.attendance(*self._days())]
        lists: dict[str, Callable[[], Table]] = {
            "people": lambda: exports.people(today),
            "pathways": lambda: exports.pathways(today),
            "partners": exports.partners,
        }
        return [lists[self.key]()]

    def _days(self) -> tuple[date, date]:
        """The days of attendance. Raises InvalidInput."""
        if self.key != ATTENDANCE:
            return _EARLIEST, self._clock().date()
        first = self.ui.first_edit.read("first") or _EARLIEST
        last = self.ui.last_edit.read("last") or self._clock().date()
        if last < first:
            raise InvalidInput("last", _("The last day comes before the first one."))
        return first, last

    def _say_wrong(self, message: str) -> None:
        self.ui.whole_alert.show_message(message, "danger")
