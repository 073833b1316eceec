"""What to look at before a year is closed: each with its list and the gesture that mends it.

Hides a query a check. Each one is about the period as it stands today, and says nothing
when all is in order.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ...database.models import database
from ...i18n import ngettext, number
from .. import terms, timetable
from ..expected import not_over
from ..network.orientations import REMIND_AFTER
from ..pathway.restricted import quoted
from ..pathway.states import ATTENDING, PathwayState
from .facts import Facts
from .figures import Behind, Subject, behind
from .periods import Query


@dataclass(frozen=True, slots=True)
class Check:
    """Something left undone: "14 sessions aren't entered".

    `gesture` is a code that the page maps to a way there: "enter_sessions"…; "" where nothing
    mends it any more.
    """

    code: str
    count: int
    words: str
    behind: Behind
    gesture: str


def checks(query: Query, now: datetime) -> list[Check]:
    """What is left undone in the period, most important first; nothing that is in order.

    `now` is in the centre's own time.
    """
    people = Facts(query.period, query.basis).population()
    book = terms.book()
    values = query.period.iso | {
        "today": now.date().isoformat(),
        "minute": now.hour * 60 + now.minute,
        "people": json.dumps(sorted(people)),
        "untold_resources": json.dumps(book.unknown("ressource")),
        "untold_housing": json.dumps(book.unknown("logement")),
    }
    found = [_checked(rule, values) for rule in _RULES]
    if query.holds_promises:
        found.append(_promises(query))
    return [check for check in found if check.count]


Words = Callable[[int], str]


@dataclass(frozen=True, slots=True)
class _Rule:
    """A check that a query answers: the ids of what is left undone."""

    code: str
    gesture: str
    subject: Subject
    sql: str
    words: Words


def _checked(rule: _Rule, values: Mapping[str, Any]) -> Check:
    rows = database.execute_sql(rule.sql, values).fetchall()
    undone = behind(rule.subject, (row[0] for row in rows))
    count = len(undone.ids)
    words = rule.words(count).format(n=number(count))
    return Check(rule.code, count, words, undone, rule.gesture)


def _promises(query: Query) -> Check:
    """Sessions promised to funders and not held yet; behind them, those that are planned."""
    whole, years = query.whole, query.whole.years
    missing: dict[int, int] = {}
    for promise in timetable.promises(whole.first, whole.last):
        left = (promise.promised or 0) * years - promise.held
        if left > 0:
            missing[promise.workshop_id] = left
    rows = database.execute_sql(
        "SELECT id FROM session WHERE deleted_at IS NULL AND status = 'PREVUE'"
        " AND day BETWEEN :first AND :last"
        " AND workshop_id IN (SELECT value FROM json_each(:workshops))",
        whole.iso | {"workshops": json.dumps(sorted(missing))},
    ).fetchall()
    count = sum(missing.values())
    planned = behind(Subject.SESSION, (row[0] for row in rows))
    if query.is_unfinished:
        words = ngettext(
            "{n} promised session isn't held yet", "{n} promised sessions aren't held yet", count
        )
        return Check("promises", count, words.format(n=number(count)), planned, "plan_sessions")
    words = ngettext(
        "{n} promised session wasn't held", "{n} promised sessions weren't held", count
    )  # nothing can be planned any more
    return Check("promises", count, words.format(n=number(count)), planned, "")


# -- the queries -------------------------------------------------------------------------

_SESSIONS = """
SELECT id FROM session
WHERE deleted_at IS NULL AND status = 'PREVUE' AND day BETWEEN :first AND :last AND day < :today
"""
"""As the figure ATE-16: today's may still be held."""

_INTERVIEWS = """
SELECT i.id FROM interview i JOIN participant p ON p.id = i.participant_id
WHERE i.deleted_at IS NULL AND p.deleted_at IS NULL AND i.state = 'PLANNED'
  AND i.day BETWEEN :first AND :last
  AND (i.day < :today OR (i.day = :today AND ifnull(i.start, 1440) + i.minutes <= :minute))
"""

_WITHOUT_PATHWAY = """
SELECT DISTINCT a.participant_id FROM session s JOIN attendance a ON a.session_id = s.id
JOIN participant p ON p.id = a.participant_id AND p.deleted_at IS NULL
WHERE s.deleted_at IS NULL AND s.status = 'TENUE' AND s.day BETWEEN :first AND :last
  AND a.mark IN ('PRESENT', 'RETARD')
  AND NOT EXISTS (SELECT 1 FROM pathway h
      WHERE h.participant_id = p.id AND h.deleted_at IS NULL
        AND h.opened_on <= :last AND ifnull(h.closed_on, :last) >= :first)
"""

_ENDED = """
FROM pathway h JOIN participant p ON p.id = h.participant_id AND p.deleted_at IS NULL
WHERE h.deleted_at IS NULL AND h.closed_on BETWEEN :first AND :last
  AND EXISTS (SELECT 1 FROM pathway_transition t
      WHERE t.pathway_id = h.id AND t.state IN ({states}))
"""

# Someone welcomed who was redirected elsewhere is an exit too: reports count its family.
_WITHOUT_KIND = f"SELECT h.id {_ENDED.format(states=quoted(ATTENDING))} AND h.exit_kind IS NULL"

_WITHOUT_ASSESSMENT = f"""
SELECT h.id {_ENDED.format(states=quoted([PathwayState.OUT]))}
  AND NOT EXISTS (SELECT 1 FROM assessment a
      WHERE a.pathway_id = h.id AND a.deleted_at IS NULL AND a.kind = 'EXIT')
"""

_WITHOUT_PRESCRIBER = """
SELECT h.id FROM pathway h JOIN participant p ON p.id = h.participant_id AND p.deleted_at IS NULL
WHERE h.deleted_at IS NULL AND h.opened_on <= :last AND ifnull(h.closed_on, :last) >= :first
  AND NOT EXISTS (SELECT 1 FROM referral r WHERE r.pathway_id = h.id AND r.deleted_at IS NULL)
  AND ifnull((SELECT t.state FROM pathway_transition t WHERE t.pathway_id = h.id
      ORDER BY t.id LIMIT 1), h.state) NOT IN ('ACCUEILLI', 'RENCONTRE')
"""

_UNANSWERED = f"""
SELECT o.id FROM orientation o JOIN participant p ON p.id = o.participant_id
WHERE o.deleted_at IS NULL AND p.deleted_at IS NULL AND o.made_on BETWEEN :first AND :last
  AND o.answer IS NULL AND o.closed_on IS NULL
  AND ifnull(o.remind_on, date(o.made_on, '+{REMIND_AFTER.days} days')) <= :today
"""

_STILL_ENROLLED = f"""
SELECT e.id FROM enrolment e JOIN participant p ON p.id = e.participant_id
WHERE p.deleted_at IS NULL AND e.first_day <= :last AND {not_over(":last")}
  AND EXISTS (SELECT 1 FROM pathway h WHERE h.participant_id = p.id AND h.deleted_at IS NULL
      AND h.closed_on < :last)
  AND NOT EXISTS (SELECT 1 FROM pathway h WHERE h.participant_id = p.id
      AND h.deleted_at IS NULL AND ifnull(h.closed_on, :last) >= :last)
"""

_KNOWN_PEOPLE = """
SELECT p.id FROM participant p
WHERE p.deleted_at IS NULL AND p.id IN (SELECT value FROM json_each(:people))
"""
"""The people of the basis, but those whose record can't be completed any more."""

_NEVER_SAID = _KNOWN_PEOPLE + (
    " AND NOT EXISTS (SELECT 1 FROM {table} x WHERE x.participant_id = p.id"
    " AND x.deleted_at IS NULL AND x.since <= :last AND {said})"
)
_RESOURCES = _NEVER_SAID.format(
    table="resources_state",
    said="EXISTS (SELECT 1 FROM resources_item r WHERE r.resources_state_id = x.id"
    " AND r.resource NOT IN (SELECT value FROM json_each(:untold_resources)))",
)
_HOUSING = _NEVER_SAID.format(
    table="housing_state",
    said="x.housing NOT IN (SELECT value FROM json_each(:untold_housing))",
)
_QPV = _NEVER_SAID.format(table="district_state", said="x.qpv IS NOT NULL")

_RULES = (
    _Rule(
        "sessions", "enter_sessions", Subject.SESSION, _SESSIONS,
        lambda n: ngettext("{n} session isn't entered", "{n} sessions aren't entered", n),
    ),
    _Rule(
        "interviews", "mark_interviews", Subject.INTERVIEW, _INTERVIEWS,
        lambda n: ngettext(
            "{n} past interview is still said to be planned",
            "{n} past interviews are still said to be planned", n,
        ),
    ),
    _Rule(
        "without_pathway", "open_pathway", Subject.PERSON, _WITHOUT_PATHWAY,
        lambda n: ngettext(
            "{n} person came without a pathway", "{n} people came without a pathway", n
        ),
    ),
    _Rule(
        "exit_kind", "complete_exit", Subject.PATHWAY, _WITHOUT_KIND,
        lambda n: ngettext(
            "{n} exit has no kind: reports count it", "{n} exits have no kind: reports count it", n
        ),
    ),
    _Rule(
        "exit_assessment", "assess_exit", Subject.PATHWAY, _WITHOUT_ASSESSMENT,
        lambda n: ngettext(
            "{n} pathway is over without an assessment at the exit",
            "{n} pathways are over without an assessment at the exit", n,
        ),
    ),
    _Rule(
        "still_enrolled", "end_enrolments", Subject.ENROLMENT, _STILL_ENROLLED,
        lambda n: ngettext(
            "{n} enrolment goes on though the pathway is over",
            "{n} enrolments go on though the pathway is over", n,
        ),
    ),
    _Rule(
        "orientations", "note_answers", Subject.ORIENTATION, _UNANSWERED,
        lambda n: ngettext(
            "{n} orientation has no answer yet", "{n} orientations have no answer yet", n
        ),
    ),
    _Rule(
        "prescriber", "complete_pathway", Subject.PATHWAY, _WITHOUT_PRESCRIBER,
        lambda n: ngettext(
            "{n} pathway doesn't say who sent the person",
            "{n} pathways don't say who sent the person", n,
        ),
    ),
    _Rule(
        "birth_date", "complete_person", Subject.PERSON,
        _KNOWN_PEOPLE + " AND p.birth_date IS NULL",
        lambda n: ngettext(
            "{n} person has no birth date", "{n} people have no birth date", n
        ),
    ),
    _Rule(
        "gender", "complete_person", Subject.PERSON, _KNOWN_PEOPLE + " AND p.gender IS NULL",
        lambda n: ngettext(
            "{n} person's gender isn't known", "{n} people's gender isn't known", n
        ),
    ),
    _Rule(
        "resources", "complete_situation", Subject.PERSON, _RESOURCES,
        lambda n: ngettext(
            "{n} person's resources aren't known", "{n} people's resources aren't known", n
        ),
    ),
    _Rule(
        "housing", "complete_situation", Subject.PERSON, _HOUSING,
        lambda n: ngettext(
            "{n} person's housing isn't known", "{n} people's housing isn't known", n
        ),
    ),
    _Rule(
        "qpv", "complete_situation", Subject.PERSON, _QPV,
        lambda n: ngettext(
            "{n} person's neighbourhood isn't told: QPV or not",
            "{n} people's neighbourhood isn't told: QPV or not", n,
        ),
    ),
)  # fmt: skip
"""In order of what they change in the figures: presences first, then situations."""
