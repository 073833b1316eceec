"""The queries behind the facts about people: pathways, who counts, since when she is there.

Everything is as it was on the last day of the span: what came later isn't known yet.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from ....database.models import database
from ... import terms
from ...calendar import months_later
from ...pathway.pathways import EXIT_KINDS
from ...pathway.states import ATTENDING
from ...person.situations import Situation
from ...vocabulary import Gender
from ..facts import Facts, PathwayFact, PersonFact, ReferredFact
from ..periods import Basis, Period

INTAKE_MONTHS = 3
"""Within which the first situation noted after the entry is the one of the entry."""

_LOG = "FROM pathway_transition t WHERE t.pathway_id = k.id AND t.day <= :last"
_WELCOMED = ", ".join(f"'{state}'" for state in ATTENDING)

_PATHWAYS = f"""
SELECT k.id, k.participant_id, k.action, k.opened_on,
       (SELECT min(t.day) {_LOG} AND t.state IN ({_WELCOMED})),
       CASE WHEN k.closed_on <= :last THEN k.closed_on END,
       ifnull((SELECT t.state {_LOG} ORDER BY t.id DESC LIMIT 1), k.state),
       CASE WHEN k.closed_on <= :last THEN k.exit_kind END,
       r.prescriber, r.received_on,
       ifnull((SELECT t.state {_LOG} ORDER BY t.id LIMIT 1), k.state)
FROM pathway k
JOIN participant p ON p.id = k.participant_id AND p.deleted_at IS NULL
LEFT JOIN referral r ON r.id = (
    SELECT f.id FROM referral f
    WHERE f.pathway_id = k.id AND f.deleted_at IS NULL AND f.received_on <= :last
    ORDER BY f.received_on, f.id LIMIT 1
)
WHERE k.deleted_at IS NULL AND k.opened_on <= :last
  AND (k.closed_on IS NULL OR k.closed_on >= :first)
ORDER BY k.opened_on, k.id
"""

_REFERRED = """
SELECT r.id, r.pathway_id, k.participant_id, r.received_on FROM referral r
JOIN pathway k ON k.id = r.pathway_id AND k.deleted_at IS NULL
JOIN participant p ON p.id = k.participant_id AND p.deleted_at IS NULL
WHERE r.deleted_at IS NULL AND r.received_on BETWEEN :first AND :last
ORDER BY r.received_on, r.id
"""

_INTERVIEWED = """
SELECT DISTINCT i.participant_id FROM interview i
JOIN participant p ON p.id = i.participant_id AND p.deleted_at IS NULL
WHERE i.day BETWEEN :first AND :last AND i.state = 'DONE' AND i.deleted_at IS NULL
"""

_PERSONS = """
SELECT p.id, p.gender, p.birth_date, p.phone || p.other_phone || p.email <> ''
FROM participant p WHERE p.id IN (SELECT value FROM json_each(:people))
"""

# Looked up person by person: only those of the span, and only who has no pathway.
_FIRST_DAYS = """
SELECT j.value, (SELECT min(day) FROM (
    SELECT e.first_day AS day FROM enrolment e WHERE e.participant_id = j.value
    AND e.state = 'ENROLLED' AND e.deleted_at IS NULL
    UNION ALL
    SELECT s.day FROM attendance a JOIN session s ON s.id = a.session_id
    WHERE a.participant_id = j.value AND a.mark IN ('PRESENT', 'RETARD')
    AND s.status = 'TENUE' AND s.deleted_at IS NULL
    UNION ALL
    SELECT i.day FROM interview i WHERE i.participant_id = j.value
    AND i.state = 'DONE' AND i.deleted_at IS NULL
) WHERE day <= :last)
FROM json_each(:people) j
"""


def pathways(span: Period) -> tuple[PathwayFact, ...]:
    """The pathways with a day in the span, by day of opening; nobody's of the bin."""
    book = terms.book()
    return tuple(_pathway(row, book) for row in database.execute_sql(_PATHWAYS, span.iso))


def referred(span: Period) -> tuple[ReferredFact, ...]:
    """The referrals received in the span, in that order."""
    return tuple(
        ReferredFact(number, pathway, person, date.fromisoformat(received))
        for number, pathway, person, received in database.execute_sql(_REFERRED, span.iso)
    )


def interviewed(span: Period) -> frozenset[int]:
    """The people with an interview held in the span."""
    return frozenset(person for (person,) in database.execute_sql(_INTERVIEWED, span.iso))


def persons(facts: Facts) -> dict[int, PersonFact]:
    """Everyone some basis counts or who has a pathway in the span, by id."""
    everyone = {each.participant_id for each in facts.pathways}.union(*map(facts.population, Basis))
    rows = database.execute_sql(_PERSONS, {"people": _json(everyone)})
    return {
        number: PersonFact(number, Gender(gender) if gender else None, _day(birth), bool(reachable))
        for number, gender, birth, reachable in rows
    }


def population(facts: Facts, basis: Basis) -> frozenset[int]:
    """The people a basis counts. Someone of the bin stands in it by her presences only: they
    are on signed rolls."""
    if basis is Basis.ORIENTED:
        return frozenset(each.participant_id for each in facts.referred)
    if basis is Basis.ENROLLED:
        return frozenset().union(*facts.enrolled.values())
    present = frozenset(each.participant_id for each in facts.visitors if each.came)
    return present if basis is Basis.PRESENT else present | facts.interviewed


def entered_on(facts: Facts) -> dict[int, date]:
    """The day each person entered, by id: `Facts.entered_on` says which.

    Who has no pathway entered with her first place, presence or interview, whichever came
    first; who was referred and was never there, with the referral.
    """
    found = {each.participant_id: each.received_on for each in reversed(facts.referred)}
    begun = {each.participant_id: each.opened_on for each in facts.pathways}
    values = {"people": _json(set(facts.persons) - set(begun)), "last": facts.span.iso["last"]}
    for person, day in database.execute_sql(_FIRST_DAYS, values):
        if day:
            found[person] = date.fromisoformat(day)
    return found | begun


def at_entry(facts: Facts) -> dict[int, Situation]:
    """The situation of each person on the day she entered, by id.

    What was first noted within three months, and within the span, tells of that day where
    nothing was known before: the intake interview comes after the first visit.
    """
    days = facts.entered_on
    last = facts.span.last
    return facts.histories.at_days(
        days, {person: min(months_later(day, INTAKE_MONTHS), last) for person, day in days.items()}
    )


def at_end(facts: Facts) -> dict[int, Situation]:
    """The situation of each person on the last day of the span, by id."""
    return facts.histories.at_days(dict.fromkeys(facts.persons, facts.span.last))


def latest(pathways: Iterable[PathwayFact]) -> Mapping[int, PathwayFact]:
    """Of each person, the pathway of the span that was opened last."""
    return {each.participant_id: each for each in pathways}


def _pathway(row: tuple[Any, ...], book: terms.Book) -> PathwayFact:
    number, person, action, opened, welcomed, closed, state, kind, prescriber, received, began = row
    return PathwayFact(
        id=number,
        participant_id=person,
        action=action,
        opened_on=date.fromisoformat(opened),
        welcomed_on=_day(welcomed),
        closed_on=_day(closed),
        state=state,
        exit_kind=kind,
        exit_family=book.family(EXIT_KINDS, kind),
        prescriber=prescriber,
        referred_on=_day(received),
        began=began,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _json(people: Iterable[int]) -> str:
    return json.dumps(sorted(people))
