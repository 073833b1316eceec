"""The week on paper and as a calendar file: poster, sign-in sheets, .ics."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Literal

from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from ...centre import posters, settings, sheets, timetable, week
from ...centre.changes import Done, InvalidInput
from ...centre.pathway import interviews
from ...i18n import _, numeric_date
from .. import calendar_saving, icons
from ..attendance.printing import preview_sheets
from ..perform import perform
from ..preview import PreviewWindow, show_preview
from . import words

APPOINTMENTS_SPAN = timedelta(weeks=13, days=-1)
"""How far ahead the calendar file of appointments goes."""


class Printing:
    """What the week's menu prints and saves; `day` is any day of the week shown."""

    def __init__(self, owner: QWidget, day: Callable[[], date], now: Callable[[], datetime]):
        self._owner, self._day, self._now = owner, day, now
        self.preview: PreviewWindow | None = None

    def menu(self) -> QMenu:
        """Everything that can be printed or saved of the week."""
        menu = QMenu(self._owner)
        entries: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("printer", _("Poster, A4"), lambda: self.poster("A4")),
            ("printer", _("Poster, A3"), lambda: self.poster("A3")),
            ("file-text", _("Sign-in sheets of the week"), self.sheets),
            ("calendar-blank", _("Save for a calendar (.ics)…"), self.ask_where),
            (
                "calendar-check",
                _("Appointments for a calendar, with initials (.ics)…"),
                lambda: self.ask_for_appointments(in_full=False),
            ),
            (
                "calendar-check",
                _("Appointments for a calendar, with names (.ics)…"),
                lambda: self.ask_for_appointments(in_full=True),
            ),
        )
        for icon, text, act in entries:
            action = menu.addAction(icons.icon(icon), text)
            action.triggered.connect(lambda _on=False, act=act: act())
        return menu

    def poster(self, paper: Literal["A4", "A3"] = "A4") -> None:
        """Show the poster of the week before printing it."""
        from ...documents import timetable_poster

        monday = timetable.monday_of(self._day())
        name = _("timetable") + f"-{monday:%G-S%V}-{paper}.pdf"
        with settings.on_paper():
            poster = posters.week_poster(monday, printed_on=self._now().date())
            pdf = timetable_poster.render(poster, paper)
        self.preview = show_preview(self._owner.window(), pdf, self._title(), name)

    def sheets(self) -> None:
        """Show the sign-in sheets of the week's sessions that take place."""
        found = week.week(self._day()).sessions
        printable = [card.id for card in found if sheets.is_printable(card)]
        if printable:
            monday = timetable.monday_of(self._day())
            self._show_sheets(printable, self._title(), f"{monday:%G-S%V}")
        else:
            perform(self._owner, _nothing_to_print)

    def sheet_of(self, session_id: int) -> None:
        """Show the sign-in sheet of one session."""
        card = timetable.session(session_id)
        self._show_sheets([session_id], f"{card.label}, {numeric_date(card.day)}", "")

    def _show_sheets(self, session_ids: list[int], title: str, what: str) -> None:
        """Show sheets under a title; the file is named after `what`, or their number."""
        drafts = sheets.draft(session_ids, today=self._now().date())
        name = f"emargement-{what or drafts[0].number}.pdf"
        self.preview = preview_sheets(self._owner, drafts, title, name, self._now)

    def _title(self) -> str:
        monday = timetable.monday_of(self._day())
        span = week.week(monday)
        last = span.states[week.days_shown(span.states, span.sessions) - 1].day
        return words.week_title(monday, last)

    # -- the calendar file ---------------------------------------------------------------

    def ask_where(self) -> QFileDialog:
        """Ask where to save the week as a calendar file."""
        name = _("timetable") + f"-{timetable.monday_of(self._day()):%G-S%V}.ics"
        return calendar_saving.ask_where(self._owner, name, self.save_chosen)

    def save_chosen(self, path: str) -> None:
        """Write the calendar file that was chosen, and say so."""
        perform(self._owner, lambda: self._save(Path(path)))

    def _save(self, path: Path) -> Done:
        """Write the week's sessions as a calendar file. Raises InvalidInput when it can't."""
        from ...exchange import calendar_file

        data = calendar_file.render(
            week.week(self._day()).sessions,
            name=self._title(),
            centre=settings.load(),
            made_at=self._now(),
        )
        return calendar_saving.write(path, data)

    def ask_for_appointments(self, *, in_full: bool) -> QFileDialog:
        """Ask where to save the interviews from this week on; names only when asked for."""
        name = _("appointments") + f"-{timetable.monday_of(self._day()):%G-S%V}.ics"
        return calendar_saving.ask_where(
            self._owner,
            name,
            lambda path: perform(
                self._owner, lambda: self.save_appointments(Path(path), in_full=in_full)
            ),
        )

    def save_appointments(self, path: Path, *, in_full: bool) -> Done:
        """Write three months of interviews as a calendar file. Raises InvalidInput."""
        from ...exchange import calendar_file

        monday = timetable.monday_of(self._day())
        centre = settings.load()
        data = calendar_file.render_appointments(
            interviews.appointments(monday, monday + APPOINTMENTS_SPAN),
            name=_("Appointments, {centre}").format(centre=centre.centre),
            centre=centre,
            made_at=self._now(),
            in_full=in_full,
        )
        return calendar_saving.write(path, data)


def _nothing_to_print() -> Done:
    raise InvalidInput("", _("No session takes place this week: there is no sheet to print."))
