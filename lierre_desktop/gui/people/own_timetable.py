"""A person's own timetable, on paper or as a calendar file for her telephone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ...centre import posters, settings
from ...centre.changes import Done
from ...centre.participants import ParticipantData
from ...centre.timetable import monday_of, season_of
from ...i18n import _
from .. import calendar_saving, icons
from ..attendance.words import sentence_name
from ..perform import perform

FOUR_WEEKS = 4


@dataclass(frozen=True, slots=True)
class _Span:
    """The days of a paper, and how the menu calls them."""

    words: str
    first: date
    last: date


class OwnTimetable:
    """Prints and saves the timetable of the person shown."""

    def __init__(self, owner: QWidget, now: Callable[[], datetime]) -> None:
        self._owner, self._now = owner, now

    def actions(self, person: ParticipantData) -> list[QAction]:
        """The gestures of the menu: this week, the next four, the calendar file."""
        made = []
        for span in self._spans():
            action = QAction(icons.icon("printer"), span.words)
            action.triggered.connect(lambda _on=False, span=span: self._print(person, span))
            made.append(action)
        save = QAction(icons.icon("calendar-blank"), _("Save for a phone's calendar (.ics)…"))
        save.triggered.connect(lambda _on=False: self.ask_where(person))
        return [*made, save]

    def print_week(self, person: ParticipantData) -> None:
        """Print this week, without a menu (Ctrl+P)."""
        self._print(person, self._spans()[0])

    def _spans(self) -> list[_Span]:
        monday = monday_of(self._now().date())
        week = timedelta(days=6)
        after = monday + timedelta(weeks=FOUR_WEEKS) - timedelta(days=1)
        return [
            _Span(_("This week"), monday, monday + week),
            _Span(_("The next {n} weeks").format(n=FOUR_WEEKS), monday, after),
        ]

    def _print(self, person: ParticipantData, span: _Span) -> None:
        from ...documents import personal_timetable
        from ..preview import show_preview

        with settings.on_paper():
            timetable = posters.personal_timetable(
                person.id, span.first, span.last, printed_on=self._now().date()
            )
            pdf = personal_timetable.render(timetable)
        show_preview(self._owner, pdf, _title(person), _file_name("pdf"))

    # -- the calendar file ---------------------------------------------------------------

    def ask_where(self, person: ParticipantData) -> None:
        """Ask where to save the calendar file."""
        calendar_saving.ask_where(
            self._owner, _file_name("ics"), lambda chosen: self.save(person, Path(chosen))
        )

    def save(self, person: ParticipantData, path: Path) -> None:
        """Save the calendar file: the sessions from today to the end of the season."""
        perform(self._owner, lambda: self._save(person, path))

    def _save(self, person: ParticipantData, path: Path) -> Done:
        from ...exchange import calendar_file

        today = self._now().date()
        cards = posters.personal_sessions(person.id, today, season_of(today)[1])
        # On her phone, and wherever that is copied to, the calendar's name names nobody.
        data = calendar_file.render(
            cards, name=_("My timetable"), centre=settings.load(), made_at=self._now()
        )
        return calendar_saving.write(path, data)


def _title(person: ParticipantData) -> str:
    return _("Timetable of {name}").format(name=sentence_name(person))


def _file_name(ending: str) -> str:
    """A name for the file that names nobody."""
    return _("timetable") + f".{ending}"
