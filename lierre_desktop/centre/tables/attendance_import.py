"""Attendance of the past: marks of people known already, in sessions made where missing."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ...database.journal import last_seq, now
from ...database.models import Attendance, Session, Workshop, database
from ...i18n import _, join_names, ngettext, numeric_date, plain
from .. import terms
from ..calendar import check_span
from ..changes import InvalidInput
from ..rows import line as one_line
from ..themes import THEMES
from ..vocabulary import CAME, Audience, Gender, Mark, SessionStatus
from .known_people import KnownPeople, check_column, check_names
from .layout import Found
from .mapping import Mapping as ColumnMapping
from .matching import Matcher
from .plan import (
    Decisions,
    ImportKind,
    ImportPlan,
    Insert,
    Refused,
    Report,
    Update,
    counted,
    followed,
    last_sentences,
    next_id,
    unheard,
)
from .reading import Reader, Values

_USUAL_START, _USUAL_LENGTH = 9 * 60, 2 * 60
_LONGEST = 14 * 60
_DAY = 24 * 60

_SIGNS = {
    Mark.PRESENT: "p|pres|present|presente|presence|oui|o|x|1|v|yes|y|vrai|✓|✔|ok|vu",
    Mark.LATE: "r|ret|retard|en retard|late|late or left early|retard ou depart avant la fin",
    Mark.EXCUSED: "e|ae|abj|exc|excuse|excusee|absent excuse|absente excusee|abs exc|excused"
    "|absence excusee|excused absence",
    Mark.ABSENT: "a|abs|absent|absente|absence|non|n|0|ai|ani|no|faux",
}
_BY_SIGN = {sign: mark for mark, signs in _SIGNS.items() for sign in signs.split("|")}


@dataclass(frozen=True, slots=True)
class _Said:
    """What a line says: someone, somewhere, some day."""

    line: int
    cells: tuple[Any, ...]
    person: int
    workshop: str  # "#12" when it is known, else its name as first written
    day: date
    start: int | None
    minutes: int | None
    mark: Mark


@dataclass(slots=True)
class _Meeting:
    """A session of the centre's past, known or to be made."""

    id: int
    start: int
    end: int
    closed: bool
    marks: dict[int, tuple[int, str | None]]  # person → row, mark


@dataclass(slots=True)
class _Work:
    """What is known of the centre, and what is found out."""

    today: date
    people: KnownPeople
    workshops: Matcher
    women_only: set[str]
    habits: dict[str, tuple[int, int]]  # workshop → usual start and length
    known: defaultdict[tuple[str, date], list[_Meeting]]
    enrolled: set[tuple[str, int]]
    said: defaultdict[tuple[str, date, int | None], list[_Said]] = field(
        default_factory=lambda: defaultdict(list)
    )
    refused: list[Refused] = field(default_factory=list)
    new_workshops: dict[str, dict[str, Any]] = field(default_factory=dict)
    sessions: list[dict[str, Any]] = field(default_factory=list)
    marks: list[dict[str, Any]] = field(default_factory=list)
    updates: list[Update] = field(default_factory=list)
    spellings: dict[str, str] = field(default_factory=dict)
    already: int = 0

    def spelling(self, name: str) -> str:
        """A workshop that isn't known, under the spelling it was first met with."""
        return self.spellings.setdefault(plain(name), name.lstrip("# "))


def plan(
    found: Found,
    mapping: ColumnMapping,
    decisions: Decisions,
    today: date,
    report: Report = unheard,
) -> ImportPlan:
    """The dry run of a list of attendance; `register_file.unfolded` makes one of a register."""
    check_names(mapping)
    check_column(mapping, "day")
    check_column(mapping, "workshop")
    reader = Reader(mapping, terms.book(), decisions, today)
    work = _work(today)
    for number, cells in followed(found.lines, report):
        try:
            values = reader.values(cells)
            said = _said(work, number, cells, values) if values else None
        except InvalidInput as error:
            work.refused.append(Refused(number, error.message, cells))
            continue
        if said is not None:
            work.said[said.workshop, said.day, said.start].append(said)
    for (workshop, day, start), group in work.said.items():
        _settle(work, workshop, day, start, group)
    return _planned(found, work, reader)


# -- one line ------------------------------------------------------------------------------


def _said(work: _Work, number: int, cells: tuple[Any, ...], values: Values) -> _Said | None:
    """What a line says, None when it says nothing of the person's presence."""
    mark, minutes = _mark(values)
    if mark is None:
        return None
    day: date | None = values.get("day")
    name = values.get("workshop", "")
    if day is None or not name:
        raise InvalidInput("day", _("Write the workshop and the date."))
    check_span(day, day, "day", "day")
    if day > work.today:
        raise InvalidInput("day", _("This day is still to come: attendance is of the past."))
    workshop = work.workshops.code(name) or work.spelling(one_line("workshop", name))
    person = work.people.find(values)
    if workshop in work.women_only and work.people.genders[person] == Gender.MAN:
        raise InvalidInput("workshop", _("This workshop is for women only."))
    return _Said(number, cells, person, workshop, day, values.get("start"), minutes, mark)


def _mark(values: Values) -> tuple[Mark | None, int | None]:
    """The mark and the minutes of a line. Raises InvalidInput for a sign nobody knows."""
    minutes: int | None = values.get("minutes")
    text = plain(values.get("mark", "")).strip(" .")
    if found := re.fullmatch(r"([0-9]+(?:[.,][0-9]+)?) ?h?|([0-9]+) ?h ?([0-9]{2})", text):
        if text not in ("0", "1"):  # hours stand where the mark would
            whole = float((found[1] or found[2]).replace(",", "."))
            minutes, text = round(whole * 60) + int(found[3] or 0), "p"
    if minutes is not None and not 0 <= minutes <= _LONGEST:
        raise InvalidInput("minutes", _("Between 0 and 14 hours."))
    if not text:
        if "mark" in values or (minutes == 0):
            return None, None
        return Mark.PRESENT, minutes
    if text in "-–—/?":
        return None, None
    mark = _BY_SIGN.get(text)
    if mark is None:
        raise InvalidInput(
            "mark",
            _("“{sign}” isn't understood: write {choices}.").format(
                sign=text[:40], choices=join_names(("P", "R", "E", "A"))
            ),
        )
    return mark, minutes if mark in CAME and minutes else None


# -- one session ---------------------------------------------------------------------------


def _settle(work: _Work, workshop: str, day: date, start: int | None, group: list[_Said]) -> None:
    """Note what the lines of one session write; refuse those that can't be."""
    known = work.known[workshop, day]
    fitting = [one for one in known if start is None or one.start == start]
    if len(fitting) > 1:
        reason = _("There are several sessions that day: add the hour.")
        work.refused += [Refused(each.line, reason, each.cells) for each in group]
        return
    meeting = fitting[0] if fitting else _made(work, workshop, day, start, group)
    met: dict[int, int] = {}
    for each in group:
        try:
            if each.person in met:
                raise InvalidInput(
                    "", _("This person is already on line {n}.").format(n=met[each.person])
                )
            _note(work, meeting, each, is_new=not fitting)
            met[each.person] = each.line
        except InvalidInput as error:
            work.refused.append(Refused(each.line, error.message, each.cells))


def _note(work: _Work, meeting: _Meeting, said: _Said, *, is_new: bool) -> None:
    """Note one mark. Raises InvalidInput when the roll call says otherwise or is closed."""
    length = meeting.end - meeting.start
    if said.minutes is not None and said.minutes > length:
        raise InvalidInput("minutes", _("This is longer than the session."))
    row, mark = meeting.marks.get(said.person, (0, None))
    if mark is not None:
        if (mark in CAME) != (said.mark in CAME):
            raise InvalidInput("mark", _("The roll call of that day says otherwise."))
        work.already += 1
        return
    if meeting.closed:
        raise InvalidInput(
            "mark", _("The roll call of that day is closed: correct it there, with a reason.")
        )
    early = length - said.minutes if said.minutes and said.mark in CAME else 0
    values = {
        "mark": (Mark.LATE if early else said.mark).value,
        "early_minutes": early,
    }
    if row:
        work.updates.append(Update(Attendance, row, values))
        return
    invited = is_new or (said.workshop, said.person) in work.enrolled
    work.marks.append(
        {"session": meeting.id, "participant": said.person, "walk_in": not invited} | values
    )


def _made(work: _Work, workshop: str, day: date, start: int | None, group: list[_Said]) -> _Meeting:
    """A session of the past that the centre doesn't know yet, held and closed."""
    usual_start, usual_length = work.habits.get(workshop, (_USUAL_START, _USUAL_LENGTH))
    length = max((each.minutes for each in group if each.minutes), default=usual_length)
    begins = min(usual_start if start is None else start, _DAY - length)
    number = next_id(Session) + len(work.sessions)
    work.sessions.append(
        {
            "id": number,
            "workshop": _workshop_id(work, workshop),
            "day": day,
            "start": begins,
            "end": begins + length,
            "status": SessionStatus.HELD.value,
            "by_hand": True,
            "closed_at": now(),
        }
    )
    return _Meeting(number, begins, begins + length, False, {})


def _workshop_id(work: _Work, workshop: str) -> int:
    if workshop.startswith("#"):
        return int(workshop[1:])
    if workshop not in work.new_workshops:
        theme = next(iter(THEMES))
        work.new_workshops[workshop] = {
            "id": next_id(Workshop) + len(work.new_workshops),
            "name": workshop,
            "theme": theme,
            "colour": theme,
            "audience": Audience.EVERYONE.value,
        }
    return int(work.new_workshops[workshop]["id"])


# -- what is known -------------------------------------------------------------------------


def _work(today: date) -> _Work:
    rows = database.execute_sql(
        "SELECT id, name, short_name, audience FROM workshop WHERE deleted_at IS NULL"
    ).fetchall()
    enrolled = database.execute_sql(
        "SELECT DISTINCT workshop_id, participant_id FROM enrolment"
        " WHERE deleted_at IS NULL AND state = 'ENROLLED'"
    )
    known = _meetings(today)
    return _Work(
        today,
        KnownPeople(),
        Matcher(((f"#{number}", names) for number, *names, _audience in rows), {}),
        {f"#{number}" for number, *_names, audience in rows if audience == Audience.WOMEN},
        _habits(known),
        known,
        {(f"#{workshop}", person) for workshop, person in enrolled},
    )


def _meetings(today: date) -> defaultdict[tuple[str, date], list[_Meeting]]:
    """The sessions that took place or still could, by workshop and day, with their marks."""
    found: defaultdict[tuple[str, date], list[_Meeting]] = defaultdict(list)
    by_id: dict[int, _Meeting] = {}
    for number, workshop, day, start, end, status in database.execute_sql(
        'SELECT id, workshop_id, day, start, "end", status FROM session'
        " WHERE deleted_at IS NULL AND day <= ? AND status IN ('PREVUE', 'TENUE')",
        (today.isoformat(),),
    ):
        closed = status == SessionStatus.HELD
        by_id[number] = _Meeting(number, start, end, closed, {})
        found[f"#{workshop}", date.fromisoformat(day)].append(by_id[number])
    for row, session, person, mark in database.execute_sql(
        "SELECT id, session_id, participant_id, mark FROM attendance"
    ):
        if session in by_id:
            by_id[session].marks[person] = (row, mark)
    return found


def _habits(known: defaultdict[tuple[str, date], list[_Meeting]]) -> dict[str, tuple[int, int]]:
    """When each workshop usually begins, and how long it lasts."""
    counts: defaultdict[str, Counter[tuple[int, int]]] = defaultdict(Counter)
    for (workshop, _day), meetings in known.items():
        counts[workshop].update((one.start, one.end - one.start) for one in meetings)
    return {workshop: counter.most_common(1)[0][0] for workshop, counter in counts.items()}


# -- in words ------------------------------------------------------------------------------


def _planned(found: Found, work: _Work, reader: Reader) -> ImportPlan:
    work.refused.sort(key=lambda refused: refused.line)
    # A session of which every line was refused isn't made, nor its workshop.
    attended = {row["session"] for row in work.marks}
    sessions = [row for row in work.sessions if row["id"] in attended]
    led = {row["workshop"] for row in sessions}
    workshops = [row for row in work.new_workshops.values() if row["id"] in led]
    pairs = ((Workshop, workshops), (Session, sessions), (Attendance, work.marks))
    inserts = tuple(Insert(kind, tuple(rows)) for kind, rows in pairs if rows)
    rows = sum(len(insert.rows) for insert in inserts) + len(work.updates)
    new, refused = len(work.marks) + len(work.updates), len(work.refused)
    return ImportPlan(
        ImportKind.ATTENDANCE,
        found.headers,
        new,
        work.already,
        (),
        (),
        reader.unknown(),
        tuple(work.refused),
        (*_sentences(new, work.already, refused, sessions, workshops),
         *last_sentences(rows, refused, 0)),
        inserts,
        tuple(work.updates),
        last_seq(),
    )  # fmt: skip


def _sentences(
    new: int,
    already: int,
    refused: int,
    sessions: list[dict[str, Any]],
    workshops: list[dict[str, Any]],
) -> list[str]:
    parts = (
        (ngettext("{n} mark", "{n} marks", new), new),
        (ngettext("{n} already there", "{n} already there", already), already),
        (ngettext("{n} line refused", "{n} lines refused", refused), refused),
    )
    said = [counted(parts) or _("There is no mark in this table.")]
    if sessions:
        first, last = min(row["day"] for row in sessions), max(row["day"] for row in sessions)
        text = ngettext(
            "{n} session that the centre doesn't know is made and closed ({first} to {last}).",
            "{n} sessions that the centre doesn't know are made and closed ({first} to {last}).",
            len(sessions),
        )
        said.append(
            text.format(n=len(sessions), first=numeric_date(first), last=numeric_date(last))
        )
    if workshops:
        text = ngettext(
            "A workshop is made with the name as it is: {names}.",
            "{n} workshops are made with their names as they are: {names}.",
            len(workshops),
        )
        names = join_names(row["name"] for row in workshops)
        said.append(text.format(n=len(workshops), names=names))
    return said
