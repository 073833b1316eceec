"""The cards of a person's page: contact and notes, workshops, presence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ...centre.enrolment_clashes import PersonClash
from ...centre.enrolments import EnrolmentLine
from ...centre.languages import spoken
from ...centre.participants import ParticipantData
from ...centre.presences import PresenceLine, Presences
from ...centre.vocabulary import EnrolmentState, Gender, Mark, label, mark_label
from ...i18n import (
    _,
    collation_key,
    duration,
    format_time,
    ngettext,
    numeric_date,
    pgettext,
    short_day,
)
from .. import look
from ..attendance.words import TONES, uncapitalised
from ..components import Alert, BadgeFace, Button, Card, Row, ThemeMark, button
from ..components import label as text_label
from .frames import padded
from .words import never_came, since_words

RECENT = 8
"""Sessions shown before one asks for the whole season."""


class ContactCard(Card):
    """Identity and contact, a line a fact; what isn't known yet says so."""

    def __init__(self, on_change: Callable[[], object]) -> None:
        super().__init__()
        self._change = button("quiet", "", on_click=on_change)
        self.add_action(self._change)

    def show_person(self, person: ParticipantData) -> None:
        """Show what is known of someone."""
        self.set_title(_("Contact details"))
        self._change.setText(_("Change"))
        self._change.setAccessibleName(_("Change identity and contact"))
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.SPACE_M)
        grid.setVerticalSpacing(look.SPACE_S)
        grid.setColumnMinimumWidth(0, look.scaled(108))
        grid.setColumnStretch(1, 1)
        for row, (question, answer) in enumerate(_facts(person)):
            asked = text_label(question, "quiet", wrap=True)
            said = text_label(answer or _("Unknown"), "" if answer else "quiet", wrap=True)
            grid.addWidget(asked, row, 0)
            grid.addWidget(said, row, 1)
        self.clear()
        self.add(holder)


def _facts(person: ParticipantData) -> list[tuple[str, str]]:
    """Question and answer; "" for an answer that is worth asking for."""
    hidden = _("Hidden")
    phones = [phone for phone in (person.phone, person.other_phone) if phone]
    town = " ".join(part for part in (person.postcode, person.city) if part)
    address = "\n".join(part for part in (person.address, town) if part)
    languages, email = spoken(person.languages), person.email
    born = numeric_date(person.birth_date) if person.birth_date else ""
    if look.discreet():
        phones, address = [hidden] * bool(phones), hidden if address else ""
        email, born = hidden if person.email else "", hidden if born else ""
    facts = [
        (_("Phone"), "\n".join(phones)),
        (_("E-mail"), email),
        (_("Address"), address),
        (_("Birth date"), born),
        (_("Gender"), label(person.gender) if person.gender else ""),
        (_("Languages"), languages[:1].upper() + languages[1:]),
    ]
    if person.birth_name:
        facts.append((_("Birth name"), hidden if look.discreet() else person.birth_name))
    return facts


class NotesCard(Card):
    """The notes on a person, and who may read them."""

    def show_notes(self, notes: str) -> None:
        """Show the notes; the card goes away without any."""
        self.set_title(_("Notes"), _("the person may read them"))
        self.setVisible(bool(notes))
        self.clear()
        self.add(text_label(notes, wrap=True))


class WorkshopsCard(Card):
    """Workshops of a person: those running, those awaited, the past ones; clashes on top.

    Signals carry the line: `dates_wanted`, `end_wanted`, `place_wanted`, `leave_wanted`
    (the waiting list).
    """

    dates_wanted = Signal(object)
    end_wanted = Signal(object)
    place_wanted = Signal(object)
    leave_wanted = Signal(object)

    def __init__(self, on_enrol: Callable[[], object]) -> None:
        super().__init__()
        self._enrol = button("quiet", "", "plus", "Ctrl+N", on_enrol)
        self.add_action(self._enrol)

    def show_lines(
        self,
        lines: Sequence[EnrolmentLine],
        clashes: Sequence[PersonClash],
        free: Mapping[int, int | None],
        today: date,
    ) -> None:
        """Show enrolments; `free` are the places left by workshop, None without a limit."""
        self.set_title(_("Workshops"))
        self._enrol.setText(_("Enrol in a workshop"))
        rows: list[QWidget] = []
        if clashes:
            rows.append(_clash_alert(clashes))
        if not lines:
            rows.append(padded(text_label(_("No workshop yet."), "quiet")))
        past = [line for line in lines if line.last_day is not None and line.last_day < today]
        ahead = sorted(
            (line for line in lines if line not in past),
            key=lambda line: (_waits(line), collation_key(line.workshop)),
        )
        for line in ahead:
            free_places = free.get(line.workshop_id)
            waits = _waits(line)
            rows.append(
                self._waiting(line, today, free_places) if waits else self._running(line, today)
            )
        rows += [self._past(line, today) for line in past]
        self.fill(rows)

    def _running(self, line: EnrolmentLine, today: date) -> Row:
        row = Row(
            line.workshop,
            since_words(line.first_day, line.last_day, today),
            mark=ThemeMark(line.colour or line.theme),
            actions=[
                self._dates_button(line),
                self._button(
                    pgettext("enrolment", "End"),
                    _("End the enrolment in {workshop}"),
                    line,
                    self.end_wanted.emit,
                ),
            ],
        )
        row.clicked.connect(lambda: self.dates_wanted.emit(line))
        return row

    def _waiting(self, line: EnrolmentLine, today: date, free: int | None) -> Row:
        face = BadgeFace("clock", _("Waiting, number {rank}").format(rank=line.rank), "attention")
        give = self._button(
            _("Give the place"), _("Give the place in {workshop}"), line, self.place_wanted.emit
        )
        if free == 0:
            give.setEnabled(False)
            give.setToolTip(_("No place is free at the moment."))
        leave = self._button(
            _("Take off the list"),
            _("Take off the list of {workshop}"),
            line,
            self.leave_wanted.emit,
        )
        row = Row(
            line.workshop,
            since_words(line.first_day, line.last_day, today),
            mark=ThemeMark(line.colour or line.theme),
            badges=[face],
            actions=[give, leave],
        )
        row.clicked.connect(lambda: self.dates_wanted.emit(line))
        return row

    def _past(self, line: EnrolmentLine, today: date) -> Row:
        row = Row(
            line.workshop,
            since_words(line.first_day, line.last_day, today),
            mark=ThemeMark(),
            badges=[BadgeFace("check", _("Ended"))],
        )
        row.clicked.connect(lambda: self.dates_wanted.emit(line))
        return row

    def _dates_button(self, line: EnrolmentLine) -> Button:
        return self._button(_("Dates"), _("Dates of {workshop}"), line, self.dates_wanted.emit)

    @staticmethod
    def _button(
        words: str, spoken: str, line: EnrolmentLine, wanted: Callable[[EnrolmentLine], None]
    ) -> Button:
        made = button("quiet", words, on_click=lambda: wanted(line))
        made.setAccessibleName(spoken.format(workshop=line.workshop))
        return made


def _waits(line: EnrolmentLine) -> bool:
    return line.state is EnrolmentState.WAITING


def _clash_alert(clashes: Sequence[PersonClash]) -> QWidget:
    alert = Alert("\n".join(f"{clash.sentence}." for clash in clashes))
    return padded(alert)


class PresencesCard(Card):
    """The season's presence: what it adds up to, then the sessions, newest first.

    `session_wanted(id)` asks for a roll call.
    """

    session_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._all = False
        self._shown: tuple[Presences, Gender | None] = (Presences(()), None)

    def show_presences(self, seen: Presences, gender: Gender | None) -> None:
        """Show a person's season."""
        self._all = False
        self._shown = (seen, gender)
        self._write()

    def _show_all(self) -> None:
        self._all = True
        rows = self._write()
        rows[1 + RECENT].setFocus()

    def _write(self) -> list[QWidget]:
        seen, gender = self._shown
        self.set_title(_("Presence this season"), _hours(seen))
        rows: list[QWidget] = [padded(text_label(_totals(seen, gender), "quiet", wrap=True))]
        lines = seen.lines if self._all else seen.lines[:RECENT]
        rows += [self._row(line, gender) for line in lines]
        if len(lines) < len(seen.lines):
            text = ngettext("Show the {n} session", "Show all {n} sessions", len(seen.lines))
            more = button("quiet", text.format(n=len(seen.lines)), on_click=self._show_all)
            rows.append(padded(more))
        self.fill(rows)
        return rows

    def _row(self, line: PresenceLine, gender: Gender | None) -> Row:
        icon, tone = TONES[line.mark]
        row = Row(
            line.workshop,
            _detail(line),
            lead=short_day(line.day),
            lead_width=92,
            mark=ThemeMark(line.colour or line.theme),
            badges=[BadgeFace(icon, mark_label(line.mark, gender), tone)],
            inline=True,
        )
        row.clicked.connect(lambda: self.session_wanted.emit(line.session_id))
        return row


def _hours(seen: Presences) -> str:
    return duration(seen.minutes) if seen.minutes else ""


def _totals(seen: Presences, gender: Gender | None) -> str:
    """ "24 venues · 2 absences excusées · 1 absence · 1 séance non saisie"."""
    if not seen.lines:
        return f"{never_came(gender).capitalize()}."
    came, excused = seen.came, seen.count(Mark.EXCUSED)
    absent, unknown = seen.count(Mark.ABSENT), seen.count(None)
    parts = [ngettext("{n} visit", "{n} visits", came).format(n=came)]
    if excused:
        text = ngettext("{n} excused absence", "{n} excused absences", excused)
        parts.append(text.format(n=excused))
    if absent:
        parts.append(ngettext("{n} absence", "{n} absences", absent).format(n=absent))
    if unknown:
        text = ngettext("{n} session not entered", "{n} sessions not entered", unknown)
        parts.append(text.format(n=unknown))
    return " · ".join(parts)


def _detail(line: PresenceLine) -> str:
    """What is known besides the mark: how long, late, why, without enrolment."""
    parts = []
    if line.minutes:
        parts.append(duration(line.minutes))
    if line.late_minutes:
        time = format_time(line.start + line.late_minutes)
        parts.append(_("arrival at {time}").format(time=time))
    if line.early_minutes:
        time = format_time(line.end - line.early_minutes)
        parts.append(_("departure at {time}").format(time=time))
    if line.reason is not None:
        parts.append(uncapitalised(label(line.reason)))
    if line.walk_in:
        parts.append(_("without enrolment"))
    return ", ".join(parts)
