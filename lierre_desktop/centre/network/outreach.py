"""Going towards people: the places where they live, the visits, whom one meets there.

A visit counts people without naming them. Someone met may become a participant later:
the visit stays as her first contact, and the counts of that day don't change.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ...database.errors import storage_errors
from ...database.journal import Changing, changing
from ...database.models import (
    LivingPlace,
    OutreachVisit,
    Participant,
    Project,
    StaffMember,
    VisitPerson,
    VisitTeam,
    database,
)
from ...i18n import _, collation_key, ngettext, short_day
from .. import keeping, participants, terms
from ..changes import Changes, Done, InvalidInput
from ..names import name_order, sentence_name
from ..participants import ParticipantData
from ..pathway import pathways
from ..pathway.states import PathwayState
from ..rows import fetch, line, paragraphs, required_text

PLACES = "lieu_de_vie"
TEXT_LIMIT = 10_000
MOST = 999  # people counted in one visit, of one kind


@dataclass(frozen=True, slots=True)
class LivingPlaceData:
    """Where people live: a shantytown, a squat, a hotel, a street."""

    id: int = 0
    version: int = 0
    name: str = ""
    kind: str = ""  # term of lieu_de_vie
    address: str = ""
    city: str = ""
    known_since: date | None = None
    evacuated_on: date | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True)
class VisitData:
    """One visit. Counts are of people met, unnamed; `start` and `minutes` in minutes."""

    id: int = 0
    version: int = 0
    place_id: int = 0
    project_id: int | None = None
    day: date | None = None
    start: int | None = None
    minutes: int | None = None
    women: int = 0
    men: int = 0
    children: int = 0
    unknown: int = 0
    observed: str = ""
    asked: str = ""
    sheltered: str = ""  # who was sheltered, where, after an evacuation
    team: tuple[int, ...] = ()  # numbers of the staff who went

    @property
    def met(self) -> int:
        """Everybody met."""
        return self.women + self.men + self.children + self.unknown


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """One place of the list."""

    data: LivingPlaceData
    visits: int
    last_visit: date | None


@dataclass(frozen=True, slots=True)
class VisitLine:
    """One visit of the list."""

    data: VisitData
    place: str
    place_kind: str
    project: str
    team: tuple[str, ...]
    known: int  # people met there who are participants now


@dataclass(frozen=True, slots=True)
class PersonMet:
    """A participant whom a visit met."""

    participant_id: int
    last_name: str
    first_name: str
    own_script: str
    first: bool  # no earlier visit met her: this is the first contact


@dataclass(frozen=True, slots=True)
class VisitTotals:
    """What some visits add up to. The same person may have been met twice."""

    visits: int = 0
    women: int = 0
    men: int = 0
    children: int = 0
    unknown: int = 0

    @property
    def met(self) -> int:
        """Meetings counted in all."""
        return self.women + self.men + self.children + self.unknown


# -- places ------------------------------------------------------------------------------

_PLACES = """
SELECT p.id, count(v.id), max(v.day) FROM living_place p
LEFT JOIN outreach_visit v ON v.place_id = p.id AND v.deleted_at IS NULL
WHERE p.deleted_at IS NULL GROUP BY p.id
"""


def places() -> list[PlaceLine]:
    """The places of life, those still inhabited first, by name."""
    rows = {row.id: row for row in LivingPlace.select().where(LivingPlace.deleted_at.is_null())}
    found = [
        PlaceLine(
            keeping.data_of(LivingPlaceData, rows[number]),
            count,
            date.fromisoformat(last) if last else None,
        )
        for number, count, last in database.execute_sql(_PLACES)
    ]
    return sorted(
        found,
        key=lambda one: (one.data.evacuated_on is not None, collation_key(one.data.name)),
    )


def get_place(place_id: int) -> LivingPlaceData:
    """One place. Raises InvalidInput for one unknown or in the bin."""
    return keeping.data_of(LivingPlaceData, fetch(LivingPlace, place_id))


def save_place(data: LivingPlaceData) -> Done:
    """Keep a place of life. Raises InvalidInput."""
    if data.known_since and data.evacuated_on and data.evacuated_on < data.known_since:
        raise InvalidInput("evacuated_on", _("The evacuation comes before the place was known."))
    wanted = replace(
        data,
        name=required_text("name", data.name, _("Give the place a name.")),
        kind=terms.check("kind", PLACES, data.kind, missing=_("Say what place it is.")) or "",
        address=line("address", data.address, 250),
        city=line("city", data.city),
        notes=paragraphs("notes", data.notes, TEXT_LIMIT),
    )
    said = _("Place kept: {name}").format(name=wanted.name)
    return keeping.keep(LivingPlace, "place.save", wanted, Changes.OUTREACH, said)


def remove_place(place_id: int) -> Done:
    """Put a place in the bin. Raises InvalidInput while it has visits: they'd lose where
    they were."""
    name = get_place(place_id).name
    count = (
        OutreachVisit.select()
        .where(OutreachVisit.place == place_id, OutreachVisit.deleted_at.is_null())
        .count()
    )
    if count:
        raise InvalidInput(
            "id",
            ngettext(
                "{n} visit was made there: note the day it was evacuated instead.",
                "{n} visits were made there: note the day it was evacuated instead.",
                count,
            ).format(n=count),
        )
    said = _("Place put in the bin: {name}").format(name=name)
    return keeping.take_away(LivingPlace, "place.remove", place_id, Changes.OUTREACH, said)


# -- visits ------------------------------------------------------------------------------

_VISITS = """
SELECT v.id, l.name, l.kind, ifnull(p.name, ''),
       (SELECT count(*) FROM visit_person w JOIN participant x ON x.id = w.participant_id
        WHERE w.visit_id = v.id AND x.deleted_at IS NULL)
FROM outreach_visit v JOIN living_place l ON l.id = v.place_id
LEFT JOIN project p ON p.id = v.project_id
WHERE v.deleted_at IS NULL AND {where}
ORDER BY v.day DESC, v.start DESC, v.id DESC
"""

_TEAMS = """
SELECT t.visit_id, s.id, s.last_name, s.first_name FROM visit_team t
JOIN staff_member s ON s.id = t.staff_id ORDER BY t.id
"""


def visits(
    first: date | None = None,
    last: date | None = None,
    *,
    place_id: int | None = None,
    project_id: int | None = None,
) -> list[VisitLine]:
    """The visits of a span, both days included, the newest first."""
    wanted: dict[str, tuple[str, Any]] = {
        "first": ("v.day >= :first", first and first.isoformat()),
        "last": ("v.day <= :last", last and last.isoformat()),
        "place": ("v.place_id = :place", place_id),
        "project": ("v.project_id = :project", project_id),
    }
    asked = {name: value for name, (_sql, value) in wanted.items() if value is not None}
    where = " AND ".join([wanted[name][0] for name in asked]) or "1"
    return _visit_lines(database.execute_sql(_VISITS.format(where=where), asked).fetchall())


def _visit_lines(found: Sequence[tuple[Any, ...]]) -> list[VisitLine]:
    """The lines of the visits found, in their order, with who went."""
    teams = _teams()
    numbers = [row[0] for row in found]
    rows = {row.id: row for row in OutreachVisit.select().where(OutreachVisit.id.in_(numbers))}
    return [
        VisitLine(
            _visit(rows[number], [staff_id for staff_id, _name in teams.get(number, ())]),
            place,
            place_kind,
            project,
            tuple(name for _id, name in teams.get(number, ())),
            known,
        )
        for number, place, place_kind, project, known in found
    ]


def totals(lines: Iterable[VisitLine]) -> VisitTotals:
    """What these visits add up to."""
    found = [visit.data for visit in lines]
    return VisitTotals(
        len(found),
        sum(visit.women for visit in found),
        sum(visit.men for visit in found),
        sum(visit.children for visit in found),
        sum(visit.unknown for visit in found),
    )


def get(visit_id: int) -> VisitData:
    """One visit. Raises InvalidInput for one unknown or in the bin."""
    row = fetch(OutreachVisit, visit_id)
    team = VisitTeam.select().where(VisitTeam.visit == row).order_by(VisitTeam.id)
    return _visit(row, [link.staff_id for link in team])


def save(data: VisitData) -> Done:
    """Keep a visit and who went. Raises InvalidInput."""
    wanted = _checked(data)
    team = [{"staff_id": number} for number in dict.fromkeys(data.team)]

    def keep_team(changes: Changing, visit_id: int) -> None:
        keeping.replace_links(changes, VisitTeam, {"visit_id": visit_id}, team)

    said = _("Visit of {day} kept").format(day=short_day(wanted.day or date.min))
    return keeping.keep(OutreachVisit, "visit.save", wanted, Changes.OUTREACH, said, also=keep_team)


def remove(visit_id: int) -> Done:
    """Put a visit in the bin; the participants it met stay known."""
    day = get(visit_id).day
    said = _("Visit of {day} put in the bin").format(day=short_day(day or date.min))
    return keeping.take_away(OutreachVisit, "visit.remove", visit_id, Changes.OUTREACH, said)


# -- people met ----------------------------------------------------------------------------

_MET = """
SELECT p.id, p.last_name, p.first_name, p.own_script,
       NOT EXISTS (SELECT 1 FROM visit_person e JOIN outreach_visit ev ON ev.id = e.visit_id
                   WHERE e.participant_id = p.id AND ev.deleted_at IS NULL AND ev.day < v.day)
FROM visit_person m JOIN participant p ON p.id = m.participant_id
JOIN outreach_visit v ON v.id = m.visit_id
WHERE m.visit_id = ? AND p.deleted_at IS NULL
"""


def people_met(visit_id: int) -> list[PersonMet]:
    """The participants whom a visit met, by name."""
    found = [
        PersonMet(number, last, first, own, bool(is_first))
        for number, last, first, own, is_first in database.execute_sql(_MET, (visit_id,))
    ]
    return sorted(found, key=lambda one: name_order(one.last_name, one.first_name, one.own_script))


def of_participant(participant_id: int) -> list[VisitLine]:
    """The visits that met a person, the newest first: the last one is the first contact."""
    met = VisitPerson.select(VisitPerson.visit).where(VisitPerson.participant == participant_id)
    numbers = {link.visit_id for link in met}
    return [visit for visit in visits() if visit.data.id in numbers] if numbers else []


def meet(visit_id: int, participant_id: int) -> Done:
    """Note that a visit met a participant; its counts stay as they are."""
    visit = fetch(OutreachVisit, visit_id)
    person = fetch(Participant, participant_id)
    name = sentence_name(person.last_name, person.first_name, person.own_script)
    with changing("visit.save") as changes:
        if not _link(visit_id, participant_id):
            changes.create(VisitPerson, visit=visit, participant=person)
    said = _("{name} was met on {day}").format(name=name, day=short_day(visit.day))
    return Done(Changes.OUTREACH if changes.batch else Changes.NONE, said, changes.batch, visit_id)


def not_met(visit_id: int, participant_id: int) -> Done:
    """Take back that a visit met a participant. Raises InvalidInput when it didn't."""
    found = _link(visit_id, participant_id)
    if found is None:
        raise InvalidInput("", _("This visit didn't meet this person."))
    with changing("visit.save") as changes:
        changes.remove(found)
    return Done(Changes.OUTREACH, _("Taken off the visit"), changes.batch, visit_id)


def become_participant(visit_id: int, data: ParticipantData, action: str = "") -> Done:
    """Someone met becomes a participant: a record, the first contact kept, a pathway
    opened in RENCONTRE on the day of the visit; all of it or nothing.

    `action` is empty for the centre's own. Taking it back takes the pathway away; the
    record stays. Raises InvalidInput.
    """
    day = fetch(OutreachVisit, visit_id).day
    with storage_errors(), database.atomic():
        person = participants.save(data)
        met = meet(visit_id, person.id)
        opened = pathways.open(person.id, day, state=PathwayState.MET, action=action)
    touched = person.changes | met.changes | opened.changes
    return Done(touched, person.said, opened.batch, person.id)


def _link(visit_id: int, participant_id: int) -> VisitPerson | None:
    found: VisitPerson | None = VisitPerson.get_or_none(
        (VisitPerson.visit == visit_id) & (VisitPerson.participant == participant_id)
    )
    return found


def _teams() -> dict[int, list[tuple[int, str]]]:
    """By visit, who went: number and name."""
    teams: dict[int, list[tuple[int, str]]] = {}
    for visit_id, staff_id, last, first in database.execute_sql(_TEAMS):
        teams.setdefault(visit_id, []).append((staff_id, sentence_name(last, first)))
    return teams


def _visit(row: OutreachVisit, team: Iterable[int]) -> VisitData:
    return keeping.data_of(VisitData, row, team=tuple(team))


def _checked(data: VisitData) -> VisitData:
    if data.day is None:
        raise InvalidInput("day", _("Give the day of the visit."))
    if data.day > date.today():
        raise InvalidInput("day", _("This visit lies in the future. Check the date."))
    if not data.place_id:
        raise InvalidInput("place_id", _("Choose a place of life."))
    fetch(LivingPlace, data.place_id)
    if data.project_id is not None:
        fetch(Project, data.project_id)
    for staff_id in data.team:
        fetch(StaffMember, staff_id)
    if data.start is not None and not 0 <= data.start < 24 * 60:
        raise InvalidInput("start", _("Type an hour of the day, like 9:30."))
    if data.minutes is not None and not 0 <= data.minutes <= 24 * 60:
        raise InvalidInput("minutes", _("A visit lasts a day at most."))
    for name in ("women", "men", "children", "unknown"):
        if not 0 <= getattr(data, name) <= MOST:
            raise InvalidInput(name, _("Between 0 and {most} people.").format(most=MOST))
    return replace(
        data,
        observed=paragraphs("observed", data.observed, TEXT_LIMIT),
        asked=paragraphs("asked", data.asked, TEXT_LIMIT),
        sheltered=paragraphs("sheltered", data.sheltered, 500),
    )
