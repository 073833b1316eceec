"""The list of people: who they are, where they come, when they were last seen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from ..database.models import database
from .expected import has_place, not_over, workshop_label
from .finder import Finder
from .names import display, name_order
from .vocabulary import EnrolmentState, Gender


class Listed(StrEnum):
    """Whom the list shows."""

    EVERYONE = "everyone"
    ENROLLED = "enrolled"  # in at least one workshop today
    WAITING = "waiting"  # for at least one place
    NOWHERE = "nowhere"  # neither enrolled nor waiting


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person of the list."""

    id: int
    last_name: str
    first_name: str
    own_script: str
    gender: Gender | None
    age: int | None  # on the day of the list
    birth_date: date | None
    phone: str
    workshops: tuple[str, ...]  # short names of those enrolled in today
    waiting: tuple[str, ...]  # short names of those a place is awaited in
    last_seen: date | None  # last session with a presence, late or not

    @property
    def display(self) -> str:
        """ "ARSLAN Zeynep"."""
        return display(self.last_name, self.first_name, self.own_script)


_PEOPLE = """
SELECT p.id, p.last_name, p.first_name, p.own_script, p.gender, p.birth_date, p.phone,
       (SELECT max(s.day) FROM attendance a JOIN session s ON s.id = a.session_id
        WHERE a.participant_id = p.id AND a.mark IN ('PRESENT', 'RETARD'))
FROM participant p WHERE p.deleted_at IS NULL AND {where}
"""

_PLACES = f"""
SELECT e.participant_id, e.state, {workshop_label()}
FROM enrolment e JOIN workshop w ON w.id = e.workshop_id AND w.deleted_at IS NULL
WHERE (e.state = 'WAITING' AND {not_over(":day")}) OR ({has_place(":day")})
ORDER BY w.position, w.name
"""

Places = dict[int, tuple[list[str], list[str]]]


def people(
    today: date,
    *,
    search: str = "",
    ids: Iterable[int] | None = None,
    listed: Listed = Listed.EVERYONE,
) -> list[PersonLine]:
    """The people of the list in alphabetical order, those with only their own script last.

    `search` keeps whom the finder would find, `ids` those people only; both, `listed`
    and the ages are as of `today`. People in the bin are left out.
    """
    places = _places(today)
    wanted = None if ids is None else {int(number) for number in ids}
    if search.strip():
        hits = set(Finder.load().find(search))
        wanted = hits if wanted is None else wanted & hits
    if listed is Listed.ENROLLED or listed is Listed.WAITING:
        held = {number for number, lists in places.items() if lists[listed is Listed.WAITING]}
        wanted = held if wanted is None else wanted & held
    where = "1" if wanted is None else f"p.id IN ({', '.join(map(str, sorted(wanted)))})"
    lines = [_line(row, places, today) for row in database.execute_sql(_PEOPLE.format(where=where))]
    if listed is Listed.NOWHERE:
        lines = [line for line in lines if line.id not in places]
    return sorted(
        lines, key=lambda line: name_order(line.last_name, line.first_name, line.own_script)
    )


def age(birth: date | None, today: date) -> int | None:
    """Whole years lived on a day; None when the birth date isn't known."""
    if birth is None:
        return None
    return today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))


def _places(today: date) -> Places:
    """By person: the workshops enrolled in, and those awaited."""
    places: Places = {}
    values = {"day": today.isoformat()}
    for participant_id, state, name in database.execute_sql(_PLACES, values):
        lists = places.setdefault(participant_id, ([], []))
        lists[state == EnrolmentState.WAITING].append(name)
    return places


def _line(row: tuple[Any, ...], places: Places, today: date) -> PersonLine:
    number, last, first, own, gender, birth_text, phone, seen = row
    birth = date.fromisoformat(birth_text) if birth_text else None
    enrolled, waiting = places.get(number, ([], []))
    return PersonLine(
        id=number,
        last_name=last,
        first_name=first,
        own_script=own,
        gender=Gender(gender) if gender else None,
        age=age(birth, today),
        birth_date=birth,
        phone=phone,
        workshops=tuple(enrolled),
        waiting=tuple(waiting),
        last_seen=date.fromisoformat(seen) if seen else None,
    )
