"""The places of a workshop: how many, who holds them, who waits for one.

A workshop is full over a span when on one of its days every place is taken. Last days
are included; no last day is "until further notice".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..database.models import Enrolment, Participant, Workshop, database
from ..i18n import _, ngettext
from .changes import InvalidInput
from .expected import NO_LAST_DAY, has_place, not_over
from .names import sentence_name
from .rows import fetch


@dataclass(frozen=True, slots=True)
class Places:
    """The places of a workshop on one day."""

    capacity: int | None  # None: no limit
    enrolled: int
    waiting: int

    @property
    def free(self) -> int | None:
        """Places left, never below 0; None without a limit."""
        return None if self.capacity is None else max(0, self.capacity - self.enrolled)


_WAITING = f"""
SELECT e.id, e.participant_id FROM enrolment e
JOIN participant p ON p.id = e.participant_id AND p.deleted_at IS NULL
WHERE e.workshop_id = :workshop AND e.state = 'WAITING' AND {not_over(":day")}
ORDER BY e.id
"""

_HELD = f"""
SELECT e.first_day, ifnull(e.last_day, '{NO_LAST_DAY}') FROM enrolment e
JOIN participant p ON p.id = e.participant_id AND p.deleted_at IS NULL
WHERE e.workshop_id = :workshop AND e.id <> :leaving AND {has_place(":first", ":last")}
"""


def places(workshop_id: int, day: date) -> Places:
    """The places of a workshop on a day. Raises InvalidInput for an unknown workshop."""
    workshop = fetch(Workshop, workshop_id)
    enrolled = most_held(workshop_id, day, day)
    return Places(workshop.capacity, enrolled, len(ranks(workshop_id, day)))


def who_waits(workshop_id: int, day: date) -> str:
    """Said when a place was freed: who is first on the waiting list, while a place is free
    on a day; else ""."""
    waiting = list(ranks(workshop_id, day))
    if not waiting or places(workshop_id, day).free == 0:
        return ""
    row = Enrolment.get_by_id(waiting[0])
    return _("First on the waiting list of {workshop}: {name}").format(
        workshop=label_of(row.workshop), name=name_of(row.participant)
    )


def who_waited_longer(enrolment: Enrolment, day: date) -> str:
    """Said when a place is given from a day on: who has waited for one longer; else ""."""
    before = [number for number in ranks(enrolment.workshop_id, day) if number < enrolment.id]
    if not before:
        return ""
    return ngettext(
        "{name} was waiting for a place",
        "{n} people were waiting for a place, {name} first",
        len(before),
    ).format(name=name_of(Enrolment.get_by_id(before[0]).participant), n=len(before))


def refuse_full(workshop: Workshop, first: date, last: date | None, leaving: int = 0) -> None:
    """Raise InvalidInput unless a place is free on every day of a span.

    The enrolment `leaving` doesn't count: it is the one that is being changed.
    """
    capacity = workshop.capacity
    if capacity is not None and most_held(workshop.id, first, last, leaving) >= capacity:
        raise InvalidInput(
            "first_day",
            ngettext(
                "{workshop} is full: its only place is taken at that time.",
                "{workshop} is full: its {n} places are taken at that time.",
                capacity,
            ).format(workshop=label_of(workshop), n=capacity),
        )


def most_held(workshop_id: int, first: date, last: date | None, leaving: int = 0) -> int:
    """The most places held on one day of a span, without counting the enrolment `leaving`."""
    start = first.isoformat()
    values = {"workshop": workshop_id, "leaving": leaving, "first": start, "last": as_text(last)}
    spans = database.execute_sql(_HELD, values).fetchall()
    # Places are only ever taken on the first day of the span or of an enrolment.
    steps = {max(start, begins) for begins, _ends in spans}
    return max((sum(a <= day <= b for a, b in spans) for day in steps), default=0)


def ranks(workshop_id: int, day: date) -> dict[int, int]:
    """Enrolment id → rank of those who wait on a day, first come first."""
    rows = database.execute_sql(_WAITING, {"workshop": workshop_id, "day": day.isoformat()})
    return {number: rank for rank, (number, _person) in enumerate(rows, 1)}


def name_of(person: Participant) -> str:
    """ "Zeynep Arslan"."""
    return sentence_name(person.last_name, person.first_name, person.own_script)


def label_of(workshop: Workshop) -> str:
    """The workshop's short name, or its name when it has none."""
    return str(workshop.short_name or workshop.name)


def as_text(last: date | None) -> str:
    """A last day as the rows compare it."""
    return NO_LAST_DAY if last is None else last.isoformat()
