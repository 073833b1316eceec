"""What people's pathways ask for: ends, deadlines, reviews, answers, silences. For Today."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from ..person.last_contact import retention
from .due import Need as Need
from .due import NeedKind as NeedKind
from .due import due
from .silence import silent

NOTICE = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Needs:
    """Everything that waits, in order of kind, the oldest day first within a kind."""

    lines: tuple[Need, ...] = ()

    def of(self, kind: NeedKind) -> tuple[Need, ...]:
        """The lines of one kind."""
        return tuple(line for line in self.lines if line.kind is kind)


def needs(today: date, minute: int) -> Needs:
    """What waits on a day at a minute since midnight, over the next thirty days."""
    found = [_entered(need, today, minute) for need in due(today, today + NOTICE)]
    found += _silences(today)
    found += _retentions(today)
    order = {kind: place for place, kind in enumerate(NeedKind)}
    return Needs(
        tuple(sorted(found, key=lambda need: (order[need.kind], need.day, need.start or 0)))
    )


def _entered(need: Need, today: date, minute: int) -> Need:
    """An interview still planned once it is over waits to be entered."""
    if need.kind is not NeedKind.APPOINTMENT:
        return need
    over = need.start is not None and need.start + need.minutes <= minute
    if need.day < today or over:
        return replace(need, kind=NeedKind.INTERVIEW_TO_ENTER)
    return need


def _silences(today: date) -> list[Need]:
    """Those nobody has thought of: an interview planned to come is an answer."""
    return [
        Need(
            NeedKind.SILENCE,
            each.participant_id,
            each.last_name,
            each.first_name,
            each.own_script,
            "",
            each.since,
            "participant",
            each.participant_id,
        )
        for each in silent(today)
        if each.next_interview is None
    ]


def _retentions(today: date) -> list[Need]:
    return [
        Need(
            NeedKind.RETENTION,
            each.id,
            each.last_name,
            each.first_name,
            each.own_script,
            "",
            each.ends_on,
            "participant",
            each.id,
        )
        for each in retention(today, NOTICE.days)
    ]
