"""The register of sign-in sheets: which came back signed, marking them, printing again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ...centre import programme, sheets, timetable
from ...centre.changes import InvalidInput
from ...centre.sheets import AnySheet, SheetKind, SheetLine, SheetState
from ...centre.timetable import season_of
from ...i18n import N_, _, format_date, month_and_year
from .. import look
from ..components import BadgeFace, EmptyState
from ..forms.ui_sheet_register import Ui_SheetRegister
from ..perform import perform
from ..table_model import Column, TableModel
from .printing import preview_sheets

OUT, ALL = "out", "all"
PRINTED_COLUMN = 3
NARROW_UNDER = 900

_FACES: dict[SheetState, tuple[str, str]] = {
    SheetState.PRINTED: ("printer", "neutral"),
    SheetState.RETURNED: ("tray", "info"),
    SheetState.ENTERED: ("check", "success"),
    SheetState.REPLACED: ("arrow-right", "neutral"),
}


class SheetRegister(QWidget):
    """The sheets of this season and the last; `session_asked(id)` opens a roll call."""

    session_asked = Signal(int)

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.ui = Ui_SheetRegister()
        self.ui.setupUi(self)
        self._model: TableModel[SheetLine] = TableModel(self._columns(), self)
        self.ui.sheets_table.show_model(self._model)
        self._empty = EmptyState("file-text", "", "")
        self.ui.empty_layout.addWidget(self._empty)
        self.ui.message_alert.hide()
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.which_segments.chosen.connect(lambda _key: self.reload())
        ui.workshop_chip.chosen.connect(lambda _key: self.reload())
        ui.sheets_table.activated.connect(lambda _index: self.mark_returned())
        ui.sheets_table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        ui.returned_button.clicked.connect(self.mark_returned)
        ui.print_button.clicked.connect(self.print_again)
        ui.roll_button.clicked.connect(self._open_roll)

    def _columns(self) -> list[Column[SheetLine]]:
        return [
            Column("number", N_("Number"), lambda line: line.number, width=120),
            Column("workshop", N_("Workshop"), lambda line: line.workshop),
            Column("days", N_("Sessions"), days_words, sort=_first_day, width=190),
            Column("printed", N_("Printed"), _printed, sort=_printed_at, width=110),
            Column("returned", N_("Come back"), _returned, sort=_returned_at, width=110),
            Column("state", N_("State"), lambda line: "", badge=_face, sort=_state, width=170),
        ]

    # -- what the page calls -----------------------------------------------------------------

    def retranslate(self) -> None:
        """Write the words in the current language."""
        self.ui.retranslateUi(self)
        choices = [(OUT, _("Not come back")), (ALL, _("All of the season"))]
        self.ui.which_segments.set_choices(choices)
        self._model.retranslate()

    def reload(self) -> None:
        """Read the register again."""
        workshops = [(str(each.id), each.label) for each in programme.workshops()]
        self.ui.workshop_chip.set_choices(_("All workshops"), workshops)
        chosen = self._chosen()
        lines = self._lines()
        self._model.set_rows(lines)
        ids = [line.id for line in self._model.rows]
        place = ids.index(chosen.id) if chosen is not None and chosen.id in ids else 0
        if ids:
            self.ui.sheets_table.setCurrentIndex(self._model.index(place, 0))
        self._show_emptiness(bool(lines))
        self._show_chosen()

    def show_waiting(self) -> None:
        """Show the sheets that haven't come back."""
        self.ui.which_segments.choose(OUT)
        self.ui.workshop_chip.choose("")
        self.reload()

    def focus_list(self) -> None:
        """Bring the keyboard to the list."""
        self.ui.sheets_table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def lines(self) -> list[SheetLine]:
        """The sheets shown."""
        return list(self._model.rows)

    def mark_returned(self) -> None:
        """Note that the chosen sheet came back signed."""
        line, now = self._chosen(), self._clock()
        if line is not None and line.returned_at is None:
            perform(self, lambda: sheets.mark_returned(line.id, at=now))

    def print_again(self) -> None:
        """Print the chosen sheet again; unchanged, it keeps its number."""
        line = self._chosen()
        if line is None:
            return
        try:
            drafts = self._drafts(line)
        except InvalidInput as error:
            self.ui.message_alert.show_message(error.message, "attention")
            return
        numbers = [sheet.number for sheet in drafts]
        if line.number not in numbers:
            text = _("What sheet {old} says has changed since: it is printed under {new}.")
            told = text.format(old=line.number, new=", ".join(numbers))
            self.ui.message_alert.show_message(told, "info")
        title = f"{line.workshop}, {days_words(line)}"
        preview_sheets(self, drafts, title, f"emargement-{line.number}.pdf", self._clock)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the day of printing leaves its room to the workshop."""
        super().resizeEvent(event)
        narrow = self.width() < look.scaled(NARROW_UNDER)
        self.ui.sheets_table.setColumnHidden(PRINTED_COLUMN, narrow)

    # -- inside --------------------------------------------------------------------------------

    def _lines(self) -> list[SheetLine]:
        today = self._clock().date()
        first, last = season_of(today)
        wanted = self.ui.workshop_chip.key
        found = sheets.register_lines(first.replace(year=first.year - 1), last)
        if self.ui.which_segments.key == ALL:
            found = [line for line in found if line.last_day >= first]
        else:
            found = [line for line in found if _is_out(line, today)]
        return [line for line in found if wanted in ("", str(line.workshop_id))]

    def _drafts(self, line: SheetLine) -> list[AnySheet]:
        today = self._clock().date()
        if line.kind is SheetKind.SESSION:
            return list(sheets.draft(line.session_ids, today=today))
        months = sheets.draft_month(line.workshop_id, line.first_day, today=today)
        wanted = set(line.session_ids)
        same = [
            sheet for sheet in months if wanted & {column.session_id for column in sheet.columns}
        ]
        return list(same)

    def _chosen(self) -> SheetLine | None:
        return self._model.row_at(self.ui.sheets_table.currentIndex())

    def _show_chosen(self) -> None:
        line = self._chosen()
        if line is None:
            return
        self.ui.message_alert.hide()
        self.ui.chosen_label.setText(f"{line.number} · {line.workshop}")
        self.ui.returned_button.setEnabled(line.returned_at is None)
        self.ui.print_button.setEnabled(not line.replaced_by)

    def _show_emptiness(self, any_shown: bool) -> None:
        card = self.ui.table_card if any_shown else self.ui.empty_card
        self.ui.sheets_stack.setCurrentWidget(card)
        title, text = _("Every sheet has come back"), _("A sheet stands here once it is printed.")
        if self.ui.which_segments.key == ALL or not sheets.register_lines(date.min, date.max):
            title = _("No sheet printed yet")
        self._empty.set_words(title, text)

    def _open_roll(self) -> None:
        line = self._chosen()
        if line is None:
            return
        cards = timetable.sessions_by_id(line.session_ids)
        waiting = [card for card in cards if card.entered < card.enrolled + card.walk_ins]
        self.session_asked.emit((waiting or cards)[0].id)


def days_words(line: SheetLine) -> str:
    """When the sheet's sessions are: a day, or a month."""
    if line.kind is SheetKind.MONTH:
        return month_and_year(line.first_day)
    return format_date(line.first_day, "EEE d MMM y")


def _is_out(line: SheetLine, today: date) -> bool:
    """Whether the sheet should be back by now and isn't."""
    return line.returned_at is None and not line.replaced_by and line.last_day <= today


def _first_day(line: SheetLine) -> date:
    return line.first_day


def _printed_at(line: SheetLine) -> datetime:
    return line.printed_at


def _printed(line: SheetLine) -> str:
    return format_date(line.printed_at, "d MMM")


def _returned(line: SheetLine) -> str:
    if line.returned_at is None:
        return "" if line.replaced_by else _("not yet")
    return format_date(line.returned_at, "d MMM")


def _returned_at(line: SheetLine) -> tuple[bool, datetime]:
    return line.returned_at is not None, line.returned_at or line.printed_at


def _state(line: SheetLine) -> str:
    return line.state.label


def _face(line: SheetLine) -> BadgeFace:
    icon, tone = _FACES[line.state]
    return BadgeFace(icon, line.state.label, tone)
