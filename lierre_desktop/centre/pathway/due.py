"""What pathways wait for, of everyone or of one person: each row with its day, in words.

Today lists what is due soon (`needs`), a record shows the first (`next_action`). The
number of queries doesn't grow with the centre.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from ...database.models import Recourse, database
from ...i18n import _
from .. import settings, terms
from ..calendar import months_later
from .deadlines import Deadline, deadlines, pressing
from .housing import measure_label, reviews
from .recourses import RecourseData, data_of, rule_of
from .restricted import Reserved, reserved

ANSWER_WITHIN = timedelta(days=15)
"""How long an orientation may stay without an answer, when no day of reminding was set."""


class NeedKind(StrEnum):
    """What a line is about, most urgent first."""

    APPOINTMENT = "appointment"  # today, or later for one person
    INTERVIEW_TO_ENTER = "interview_to_enter"
    RECOURSE = "recourse"
    STEP = "step"
    OBJECTIVE = "objective"
    CONTRACT = "contract"
    REVIEW = "review"
    SUSPENSION = "suspension"
    HOUSING_REVIEW = "housing_review"
    PLACEMENT = "placement"
    RELAY = "relay"  # the three of them meet
    ORIENTATION = "orientation"  # unanswered
    FEEDBACK = "feedback"  # answered, and the referent doesn't know
    SILENCE = "silence"
    RETENTION = "retention"


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that waits: whose, what (in words), for when, and the row that opens it."""

    kind: NeedKind
    participant_id: int
    last_name: str
    first_name: str
    own_script: str
    what: str
    day: date
    table: str
    id: int
    start: int | None = None  # minutes since midnight, of an appointment
    minutes: int = 0
    partner_id: int = 0  # of an orientation


_OPEN = "JOIN pathway w ON w.id = x.pathway_id AND w.deleted_at IS NULL AND w.closed_on IS NULL"

# kind, participant, words, list and code of a term, theme, theme of the objective, day,
# table, id, start, minutes, partner.
_ROWS = f"""
SELECT 'appointment' AS kind, x.participant_id AS person, x.purpose, 'type_entretien', x.kind,
       NULL, j.theme, x.day AS day, 'interview', x.id, x.start AS start, x.minutes, 0
FROM interview x LEFT JOIN objective j ON j.id = x.objective_id
WHERE x.state = 'PLANNED' AND x.deleted_at IS NULL AND x.day <= :planned
UNION ALL
SELECT 'step', w.participant_id, x.title, 'demarche', x.kind, x.theme, j.theme, x.due_on,
       'step', x.id, NULL, 0, 0
FROM step x {_OPEN} LEFT JOIN objective j ON j.id = x.objective_id
WHERE x.deleted_at IS NULL AND x.closed_on IS NULL AND x.due_on <= :until
UNION ALL
SELECT 'objective', w.participant_id, x.title, '', NULL, x.theme, NULL, x.due_on, 'objective',
       x.id, NULL, 0, 0
FROM objective x {_OPEN} WHERE x.deleted_at IS NULL AND x.closed_on IS NULL AND x.due_on <= :until
UNION ALL
SELECT 'relay', w.participant_id,
       ifnull(nullif(x.worker, ''), ifnull(trim(c.first_name || ' ' || c.last_name), '')),
       '', NULL, NULL, NULL, x.meeting_on, 'relay', x.id, NULL, 0, 0
FROM relay x {_OPEN} LEFT JOIN contact c ON c.id = x.contact_id
WHERE x.deleted_at IS NULL AND x.done_on IS NULL AND x.meeting_on <= :until
UNION ALL
SELECT 'contract', w.participant_id, '', 'contrat', x.kind, NULL, NULL, x.ends_on, 'contract',
       x.id, NULL, 0, 0
FROM contract x {_OPEN} WHERE x.deleted_at IS NULL AND x.ends_on <= :until
  AND NOT EXISTS (SELECT 1 FROM contract n WHERE n.pathway_id = x.pathway_id
      AND n.deleted_at IS NULL AND n.id <> x.id AND n.starts_on >= x.starts_on
      AND (n.ends_on IS NULL OR n.ends_on > x.ends_on))
UNION ALL
SELECT 'suspension', x.participant_id, '', '', NULL, NULL, NULL, t.review_on, 'pathway', x.id,
       NULL, 0, 0
FROM pathway x JOIN pathway_transition t ON t.id = (SELECT l.id FROM pathway_transition l
    WHERE l.pathway_id = x.id ORDER BY l.day DESC, l.id DESC LIMIT 1)
WHERE x.deleted_at IS NULL AND x.state = 'SUSPENDU' AND t.review_on <= :until
UNION ALL
SELECT 'placement', w.participant_id, ifnull(nullif(x.employer, ''), ifnull(o.name, '')),
       'placement', x.kind, NULL, NULL, x.ends_on, 'placement', x.id, NULL, 0, 0
FROM placement x {_OPEN} LEFT JOIN partner o ON o.id = x.partner_id
WHERE x.deleted_at IS NULL AND x.ends_on BETWEEN :today AND :until
UNION ALL
SELECT CASE WHEN x.answer IS NULL OR x.answer = 'WAITING' THEN 'orientation' ELSE 'feedback' END,
       x.participant_id, o.name, '', NULL, NULL, NULL,
       CASE WHEN x.answer IS NULL OR x.answer = 'WAITING'
            THEN ifnull(x.remind_on, date(x.made_on, '+{ANSWER_WITHIN.days} days'))
            ELSE x.answered_on END AS due, 'orientation', x.id, NULL, 0, o.id
FROM orientation x JOIN partner o ON o.id = x.partner_id
WHERE x.deleted_at IS NULL AND x.closed_on IS NULL AND x.feedback_on IS NULL
  AND due <= :answers
"""

_NAMED = f"""
SELECT x.*, p.last_name, p.first_name, p.own_script FROM ({_ROWS}) x
JOIN participant p ON p.id = x.person AND p.deleted_at IS NULL
WHERE :person IN (0, p.id) ORDER BY x.day, x.start IS NULL, x.start
"""

# Assessed pathways look back at the last assessment, others at their beginning.
_REVIEWED = """
SELECT w.id, w.review_months, w.opened_on, a.day, a.kind, a.next_review_on,
       p.id, p.last_name, p.first_name, p.own_script
FROM pathway w JOIN participant p ON p.id = w.participant_id AND p.deleted_at IS NULL
LEFT JOIN assessment a ON a.id = (SELECT l.id FROM assessment l WHERE l.pathway_id = w.id
    AND l.deleted_at IS NULL ORDER BY l.day DESC LIMIT 1)
WHERE w.deleted_at IS NULL AND w.state IN ('EN_PARCOURS', 'RELAIS') AND :person IN (0, p.id)
"""

_RECOURSES = """
SELECT x.id, p.id, p.last_name, p.first_name, p.own_script FROM recourse x
JOIN pathway w ON w.id = x.pathway_id AND w.deleted_at IS NULL AND w.closed_on IS NULL
JOIN participant p ON p.id = w.participant_id AND p.deleted_at IS NULL
WHERE x.deleted_at IS NULL AND x.closed_on IS NULL AND :person IN (0, p.id)
"""


def due(
    today: date,
    until: date,
    *,
    person: int = 0,
    planned_until: date | None = None,
    answers_until: date | None = None,
) -> list[Need]:
    """All that is due up to a day, late things included, the earliest first within a kind.

    `person` is one person's id, 0 for everyone. Interviews planned and answers awaited
    are read up to days of their own, today unless given.
    """
    book = terms.book()
    hidden = reserved(book)
    moment = {
        "today": today.isoformat(),
        "until": until.isoformat(),
        "planned": (planned_until or today).isoformat(),
        "answers": (answers_until or today).isoformat(),
        "person": person,
    }
    found = [_need(row, book, hidden) for row in database.execute_sql(_NAMED, moment)]
    found += (need for need in _reviews(person) if need.day <= until)
    found += (need for need in _housing(person) if need.day <= until)
    found += (need for need in _recourses(person, today, book) if need.day <= until)
    return found


def _need(row: tuple[Any, ...], book: terms.Book, hidden: Reserved) -> Need:
    kind, person, words, list_name, code, theme, about, day, table, number, start, *rest = row
    minutes, partner, last, first, own = rest
    label = book.label(list_name, code) if list_name else ""
    if kind == NeedKind.PLACEMENT:
        what = " · ".join(part for part in (label, words) if part)
    elif kind == NeedKind.STEP and hidden.step(theme, code, about):
        what = _("Step")
    elif kind == NeedKind.OBJECTIVE and hidden.theme(theme):
        what = _("Objective")
    else:
        what = label if hidden.theme(about) else words or label
    return Need(
        NeedKind(kind),
        person,
        last,
        first,
        own,
        what,
        date.fromisoformat(day),
        table,
        number,
        start,
        minutes,
        partner,
    )


def _reviews(person: int) -> Iterator[Need]:
    """The next look at the difficulties, unless the last one was that of the exit."""
    for row in database.execute_sql(_REVIEWED, {"person": person}):
        pathway, months, opened_on, held_on, kind, wished, *who = row
        if kind == "EXIT":
            continue
        day = (
            date.fromisoformat(wished)
            if wished
            else months_later(date.fromisoformat(held_on or opened_on), months)
        )
        number, last, first, own = who
        what = _("Review of the pathway") if held_on else _("First assessment")
        yield Need(NeedKind.REVIEW, number, last, first, own, what, day, "pathway", pathway)


def _housing(person: int) -> Iterator[Need]:
    for each in reviews(person or None):
        yield Need(
            NeedKind.HOUSING_REVIEW,
            each.participant_id,
            each.last_name,
            each.first_name,
            each.own_script,
            measure_label(each.kind),
            each.due,
            "housing_measure",
            each.measure_id,
        )


def _recourses(person: int, today: date, book: terms.Book) -> Iterator[Need]:
    """The term to watch of each recourse: the next to come, else the last that passed."""
    whose = {row[0]: row[1:] for row in database.execute_sql(_RECOURSES, {"person": person})}
    if not whose:
        return
    department = settings.load().department
    for row in Recourse.select().where(Recourse.id.in_(list(whose))):
        data = data_of(row)
        found = _pressing(data, rule_of(data, book), department, today)
        if found is None:
            continue
        number, last, first, own = whose[row.id]
        label = book.label("recours", data.kind)
        what = _("{recourse}: {deadline}").format(recourse=label, deadline=found.what)
        yield Need(NeedKind.RECOURSE, number, last, first, own, what, found.due, "recourse", row.id)


def _pressing(data: RecourseData, rule: str, department: str, today: date) -> Deadline | None:
    """The term to watch; none where a date is so far off that no calendar holds its terms:
    one slip in one record leaves Today to everyone else."""
    try:
        return pressing(deadlines(data, rule, department, today))
    except (OverflowError, ValueError):
        return None
