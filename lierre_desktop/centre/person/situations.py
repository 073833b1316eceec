"""Dated situations: a change adds a state, the old one stays, any day can be asked for.

Hides the nine tables they stand in. What a state is made of and how it is checked is in
`states`, its words are in `situation_words`.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from peewee import BooleanField, DateField

from ...database import models
from ...database.journal import Changing
from ...database.models import BinnableRow, Participant, ResourcesItem, database
from ...i18n import _, format_date
from ..changes import Changes, Done, InvalidInput
from ..keeping import keep, replace_links, take_away
from ..rows import fetch
from .states import ASPECTS as ASPECTS
from .states import VOCABULARIES as VOCABULARIES
from .states import Aspect as Aspect
from .states import DistrictState as DistrictState
from .states import EducationState as EducationState
from .states import FamilyState as FamilyState
from .states import FrenchState as FrenchState
from .states import HousingState as HousingState
from .states import MobilityState as MobilityState
from .states import ResourcesState as ResourcesState
from .states import State as State
from .states import StatusState as StatusState
from .states import WorkState as WorkState
from .states import aspect_of as aspect_of
from .states import checked

_KINDS: Mapping[Aspect, type[BinnableRow]] = {
    Aspect.FAMILY: models.FamilyState,
    Aspect.HOUSING: models.HousingState,
    Aspect.RESOURCES: models.ResourcesState,
    Aspect.WORK: models.WorkState,
    Aspect.EDUCATION: models.EducationState,
    Aspect.FRENCH: models.FrenchState,
    Aspect.MOBILITY: models.MobilityState,
    Aspect.DISTRICT: models.DistrictState,
    Aspect.STATUS: models.StatusState,
}


def model_of(aspect: Aspect) -> type[BinnableRow]:
    """The table of an aspect, for imports that write many states at once."""
    return _KINDS[aspect]


@dataclass(frozen=True, slots=True)
class Situation:
    """What holds of a person on a day; None for what isn't known."""

    family: FamilyState | None = None
    housing: HousingState | None = None
    resources: ResourcesState | None = None
    work: WorkState | None = None
    education: EducationState | None = None
    french: FrenchState | None = None
    mobility: MobilityState | None = None
    district: DistrictState | None = None
    status: StatusState | None = None

    def state(self, aspect: Aspect) -> State | None:
        """The state of one aspect."""
        found: State | None = getattr(self, aspect.value)
        return found


@dataclass(frozen=True, slots=True)
class Latest:
    """The state of an aspect that holds on a day, and the one it took the place of."""

    current: State
    before: State | None


def save(state: State) -> Done:
    """Keep a state: a new one (id 0) is added to the history, a known one corrected.

    A new state of a day that has one corrects that day's. Raises InvalidInput beside the
    field at fault, when the person is unknown, or when the state was changed meanwhile.
    """
    wanted = checked(state, date.today())
    aspect = aspect_of(wanted)
    kind: Any = _KINDS[aspect]
    fetch(Participant, wanted.participant_id)
    same_day = _other_of_the_day(kind, wanted)
    said = _("{aspect}: kept, from {day}")
    if wanted.id:
        _refuse_elsewhere(fetch(kind, wanted.id), wanted, same_day)
    elif same_day is not None:
        wanted = replace(wanted, id=same_day.id, version=same_day.version)
        said = _("{aspect}: what was noted for {day} is corrected")
    said = said.format(aspect=aspect.label, day=format_date(wanted.since, "d MMMM y"))

    def items(changes: Changing, row_id: int) -> None:
        if isinstance(wanted, ResourcesState):
            rows = [{"resource": code} for code in wanted.resources]
            replace_links(changes, ResourcesItem, {"resources_state": row_id}, rows)

    return keep(kind, "situation.save", wanted, Changes.SITUATIONS, said, also=items)


def remove(aspect: Aspect, state_id: int) -> Done:
    """Put a state in the bin: the one before it holds again. Raises InvalidInput."""
    said = _("{aspect}: removed from the history").format(aspect=aspect.label)
    return take_away(_KINDS[aspect], "situation.remove", state_id, Changes.SITUATIONS, said)


def history(participant_id: int, aspect: Aspect) -> list[State]:
    """Every state of an aspect of a person, newest first."""
    where = "s.participant_id = :person"
    found = list(_states(aspect, where, person=participant_id))
    return sorted(found, key=lambda state: state.since, reverse=True)


def at(participant_id: int, day: date) -> Situation:
    """A person's situation on a day: of each aspect, the newest state begun by then."""
    return at_many((participant_id,), day)[participant_id]


def at_many(participant_ids: Iterable[int] | None, day: date) -> dict[int, Situation]:
    """The situations of these people on a day, by id, in ten queries whatever their number.

    None asks for everyone of whom something is known.
    """
    wanted = None if participant_ids is None else sorted({int(one) for one in participant_ids})
    who = "SELECT id FROM participant WHERE deleted_at IS NULL"
    if wanted is not None:
        who = ", ".join(map(str, wanted))
    newest = (
        "s.id IN (SELECT id FROM (SELECT n.id, max(n.since) FROM {table} n"
        " WHERE n.deleted_at IS NULL AND n.since <= :day"
        f" AND n.participant_id IN ({who}) GROUP BY n.participant_id))"
    )
    return _situations(wanted or (), newest, day=day.isoformat())


class Histories:
    """Situations of many people on any of their days: all the states of a person are read
    when she is first asked for, in ten queries for everyone asked for at once."""

    def __init__(self) -> None:
        self._read: set[int] = set()
        self._of: dict[Aspect, dict[int, list[State]]] = {aspect: {} for aspect in ASPECTS}

    def at_days(
        self,
        days: Mapping[int, date],
        noted_by: Mapping[int, date] | None = None,
        aspects: Iterable[Aspect] = ASPECTS,
    ) -> dict[int, Situation]:
        """The situation of each person on a day of her own, by id; of some aspects only.

        An aspect of which nothing was known yet is told by the first state begun up to her
        day of `noted_by`: what an intake interview finds was so when she came.
        """
        self._add(days.keys() - self._read)
        found: dict[int, dict[str, Any]] = {person: {} for person in days}
        until = noted_by or days
        for aspect in aspects:
            name, of_people = aspect.value, self._of[aspect]
            for person, day in days.items():
                states = of_people.get(person)
                if states:
                    begun = bisect_right(states, day, key=_since)
                    if begun or states[0].since <= until[person]:
                        found[person][name] = states[max(begun - 1, 0)]
        return {person: Situation(**states) for person, states in found.items()}

    def _add(self, people: Set[int]) -> None:
        if not people:
            return
        self._read |= people
        where = "s.participant_id IN (SELECT value FROM json_each(:people))"
        asked = json.dumps(sorted(people))
        for aspect, of_people in self._of.items():
            for state in sorted(_states(aspect, where, people=asked), key=_since):
                of_people.setdefault(state.participant_id, []).append(state)


def current_and_before(participant_id: int, day: date) -> dict[Aspect, Latest]:
    """Of each aspect known on a day: the state that holds and the one before it."""
    found = {}
    for aspect in ASPECTS:
        begun = [state for state in history(participant_id, aspect) if state.since <= day]
        if begun:
            found[aspect] = Latest(begun[0], begun[1] if len(begun) > 1 else None)
    return found


def _other_of_the_day(kind: Any, wanted: State) -> Any:
    """Another living state of the person that begins on the same day, None for none."""
    return kind.get_or_none(
        (kind.participant == wanted.participant_id)
        & (kind.since == wanted.since)
        & (kind.id != wanted.id)
        & kind.deleted_at.is_null()
    )


def _refuse_elsewhere(row: Any, wanted: State, same_day: Any) -> None:
    """A correction stays with its person and doesn't take the day of another state."""
    if row.participant_id != wanted.participant_id:
        raise InvalidInput("participant_id", _("This belongs to someone else."))
    if same_day is not None:
        raise InvalidInput(
            "since", _("Something is noted from this day already: correct or remove that first.")
        )


def _situations(people: Iterable[int], which: str, **values: object) -> dict[int, Situation]:
    """The situations made of the states that the SQL `which` picks from each table."""
    found: dict[int, dict[str, Any]] = {number: {} for number in people}
    for aspect in ASPECTS:
        for state in _states(aspect, which.format(table=_table(aspect)), **values):
            found.setdefault(state.participant_id, {})[aspect.value] = state
    return {number: Situation(**states) for number, states in found.items()}


def _since(state: State) -> date:
    return state.since


def _table(aspect: Aspect) -> str:
    name: str = _KINDS[aspect]._meta.table_name
    return name


def _states(aspect: Aspect, where: str, **values: object) -> Iterator[State]:
    """The living states s that the SQL `where` is true of, in no order."""
    kind = ASPECTS[aspect]
    names = [field.name for field in fields(kind) if field.name != "resources"]
    readers = {name: read for name in names if (read := _reader(aspect, name))}
    rows = database.execute_sql(
        f"SELECT {', '.join(f's.{name}' for name in names)} FROM {_table(aspect)} s"
        f" WHERE s.deleted_at IS NULL AND {where}",
        values,
    ).fetchall()
    items = _items(where, values) if aspect is Aspect.RESOURCES else {}
    for row in rows:
        columns: dict[str, Any] = dict(zip(names, row, strict=True))
        for name, read in readers.items():
            if columns[name] is not None:
                columns[name] = read(columns[name])
        if aspect is Aspect.RESOURCES:
            columns["resources"] = tuple(items.get(columns["id"], ()))
        yield kind(**columns)


def _reader(aspect: Aspect, name: str) -> Callable[[Any], Any] | None:
    """What makes a dataclass' value of a column's; None where they are the same."""
    field = _KINDS[aspect]._meta.combined[name]
    if isinstance(field, DateField):
        return date.fromisoformat
    return bool if isinstance(field, BooleanField) else None


def _items(where: str, values: Mapping[str, object]) -> dict[int, list[str]]:
    """The resources of these states, by the state's id, in the vocabulary's order."""
    found: dict[int, list[str]] = {}
    for number, code in database.execute_sql(
        "SELECT i.resources_state_id, i.resource FROM resources_item i"
        " JOIN resources_state s ON s.id = i.resources_state_id"
        " JOIN term t ON t.list = 'ressource' AND t.code = i.resource"
        f" WHERE {where} ORDER BY t.position, i.id",
        values,
    ):
        found.setdefault(number, []).append(code)
    return found
