"""The list that a click on a number opens, in the words of the staff.

Hides one query a kind of thing. These lists can be printed and copied: reserved steps and
sensitive partners keep their place in them without being named.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from ...database.models import database
from ...i18n import N_, _, collation_key, duration, join_names, number, numeric_date
from .. import terms, vocabulary
from ..expected import session_label, workshop_label
from ..names import display, name_order
from ..network.means import MeansKind, format_euros, format_fte
from ..network.orientations import Answer
from ..network.partners import AXES
from ..pathway.appointment import InterviewState
from ..pathway.recourses import Decision
from ..pathway.restricted import Reserved, reserved
from ..pathway.states import PathwayState, ReferralAnswer
from ..pathway.states import label as state_label
from ..vocabulary import SessionStatus
from .figures import Behind, Subject


@dataclass(frozen=True, slots=True)
class Line:
    """One thing counted. `opens` and `open_id` are where a page can jump to (None: nowhere)."""

    id: int
    cells: tuple[str, ...]
    opens: Subject | None = None
    open_id: int = 0
    gone: bool = False  # in the bin, or joined to another record
    person: tuple[str, str] = ("", "")  # last and first name, of a line that names someone


@dataclass(frozen=True, slots=True)
class Listing:
    """The lines behind a number, in reading order, under their columns.

    `names` is the column that holds people's names, for who hides them (None: none does);
    `private` are those that go with them: birth dates.
    """

    subject: Subject
    columns: tuple[str, ...]
    lines: tuple[Line, ...]
    names: int | None = None
    private: tuple[int, ...] = ()


def listed(behind: Behind) -> Listing:
    """What was counted, readable; as many queries for one line as for a thousand.

    People and things that were put in the bin since are there, told by `gone`.
    """
    kind = _KINDS[behind.subject]
    rows = database.execute_sql(kind.sql, {"ids": json.dumps(behind.ids)}).fetchall()
    if kind.order is not None:
        rows.sort(key=kind.order)
    columns = tuple(_(title) for title in kind.columns)
    lines = tuple(kind.lines(rows))
    return Listing(behind.subject, columns, lines, kind.names, kind.private)


Rows = Iterable[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class _Kind:
    """How one subject is read: its columns (source strings), its query, its lines.

    `order` sorts what SQL can't: names. The others come in the order of the query.
    """

    columns: tuple[str, ...]
    sql: str
    lines: Callable[[Rows], Iterator[Line]]
    names: int | None = None
    order: Callable[[tuple[Any, ...]], Any] | None = None
    private: tuple[int, ...] = ()


_WHO = "p.id, p.last_name, p.first_name, p.own_script"
_GONE = "p.deleted_at IS NOT NULL"
_IDS = "IN (SELECT value FROM json_each(:ids))"

_PERSONS = f"""
SELECT {_WHO}, {_GONE}, p.birth_date,
       (SELECT max(h.opened_on) FROM pathway h
        WHERE h.participant_id = p.id AND h.deleted_at IS NULL)
FROM participant p WHERE p.id {_IDS}
"""

_PATHWAYS = f"""
SELECT {_WHO}, {_GONE} OR h.deleted_at IS NOT NULL, h.id, h.opened_on, h.closed_on, h.state,
       h.exit_kind
FROM pathway h JOIN participant p ON p.id = h.participant_id WHERE h.id {_IDS}
"""

_SESSIONS = f"""
SELECT s.id, s.deleted_at IS NOT NULL, s.day, {session_label()}, s.status, s.cause,
       (SELECT count(*) FROM attendance a
        WHERE a.session_id = s.id AND a.mark IN ('PRESENT', 'RETARD'))
FROM session s JOIN workshop w ON w.id = s.workshop_id
WHERE s.id {_IDS} ORDER BY s.day, s.start, s.id
"""

_ENROLMENTS = f"""
SELECT {_WHO}, {_GONE} OR e.deleted_at IS NOT NULL, e.id, {workshop_label()}, e.first_day,
       e.last_day
FROM enrolment e JOIN participant p ON p.id = e.participant_id
JOIN workshop w ON w.id = e.workshop_id WHERE e.id {_IDS}
"""

_INTERVIEWS = f"""
SELECT {_WHO}, {_GONE} OR i.deleted_at IS NOT NULL, i.id, i.day, i.kind, i.state, i.minutes
FROM interview i JOIN participant p ON p.id = i.participant_id
WHERE i.id {_IDS} ORDER BY i.day, i.start, i.id
"""

_STEPS = f"""
SELECT {_WHO}, {_GONE} OR t.deleted_at IS NOT NULL, t.id, t.opened_on, t.kind, t.status,
       t.closed_on, t.theme, j.theme
FROM step t JOIN pathway h ON h.id = t.pathway_id JOIN participant p ON p.id = h.participant_id
LEFT JOIN objective j ON j.id = t.objective_id
WHERE t.id {_IDS} ORDER BY t.opened_on, t.id
"""

_ORIENTATIONS = f"""
SELECT {_WHO}, {_GONE} OR o.deleted_at IS NOT NULL, o.id, o.made_on, n.name, n.sensitive, o.answer
FROM orientation o JOIN participant p ON p.id = o.participant_id
JOIN partner n ON n.id = o.partner_id
WHERE o.id {_IDS} ORDER BY o.made_on, o.id
"""

_REFERRALS = f"""
SELECT {_WHO}, {_GONE} OR r.deleted_at IS NOT NULL, r.id, r.received_on, r.prescriber, r.answer
FROM referral r JOIN pathway h ON h.id = r.pathway_id JOIN participant p ON p.id = h.participant_id
WHERE r.id {_IDS} ORDER BY r.received_on, r.id
"""

_RECOURSES = f"""
SELECT {_WHO}, {_GONE} OR r.deleted_at IS NOT NULL, r.id, r.filed_on, r.kind, r.decision
FROM recourse r JOIN pathway h ON h.id = r.pathway_id JOIN participant p ON p.id = h.participant_id
WHERE r.id {_IDS} ORDER BY r.filed_on, r.id
"""

_PARTNERS = f"""
SELECT id, deleted_at IS NOT NULL, name, axis, sensitive FROM partner WHERE id {_IDS}
"""

_HOUSEHOLDS = f"""
SELECT h.id, h.deleted_at IS NOT NULL, m.participant_id,
       ifnull(p.last_name, m.last_name), ifnull(p.first_name, m.first_name),
       ifnull(p.own_script, '')
FROM household h
LEFT JOIN household_member m ON m.household_id = h.id AND m.deleted_at IS NULL
LEFT JOIN participant p ON p.id = m.participant_id
WHERE h.id {_IDS} ORDER BY h.id, m.id
"""

_VISITS = f"""
SELECT v.id, v.deleted_at IS NOT NULL, v.day, l.name, v.women + v.men + v.children + v.unknown
FROM outreach_visit v JOIN living_place l ON l.id = v.place_id
WHERE v.id {_IDS} ORDER BY v.day, v.start, v.id
"""

_MEANS = f"""
SELECT id, deleted_at IS NOT NULL, title, kind, starts_on, ends_on, fte_thousandths, hours
FROM human_means WHERE id {_IDS} ORDER BY starts_on, id
"""

_FUNDINGS = f"""
SELECT id, deleted_at IS NOT NULL, funder, starts_on, ends_on, amount_cents, realised_cents
FROM funding WHERE id {_IDS} ORDER BY starts_on, id
"""

_ANSWERS = {
    Answer.ACCEPTED: N_("Request accepted"),
    Answer.WAITING: N_("On the partner's waiting list"),
    Answer.DID_NOT_GO: N_("Did not go there"),
    Answer.REFUSED: N_("Request refused"),
}
_DECISIONS = {
    Decision.FAVORABLE: N_("Granted"),
    Decision.REDIRECTED: N_("Redirected to shelter"),
    Decision.REJECTED: N_("Rejected"),
}
_MEANS_KINDS = {
    MeansKind.STAFF: N_("Employee of the centre"),
    MeansKind.SECONDED: N_("Seconded by another employer"),
    MeansKind.VOLUNTEER: N_("Volunteer"),
}


def _day(value: str | None) -> str:
    return numeric_date(date.fromisoformat(value)) if value else ""


def _of_person(number: int, who: tuple[Any, ...], cells: tuple[str, ...]) -> Line:
    """A line that opens someone's record, unless it is gone."""
    person, last, first, _own_script, gone = who
    opens = None if gone else Subject.PERSON
    return Line(number, cells, opens, 0 if gone else person, bool(gone), (last, first))


def _own(subject: Subject, number: int, gone: int, cells: tuple[str, ...]) -> Line:
    """A line that opens the thing itself, unless it is gone."""
    return Line(number, cells, None if gone else subject, 0 if gone else number, bool(gone))


def _persons(rows: Rows) -> Iterator[Line]:
    for *who, born, since in rows:
        person = tuple(who)
        yield _of_person(who[0], person, (display(*who[1:4]), _day(born), _day(since)))


def _pathways(rows: Rows) -> Iterator[Line]:
    book = terms.book()
    for *who, pathway, opened, closed, state, exit_kind in rows:
        end = book.label("sortie", exit_kind) or state_label(PathwayState(state))
        cells = (display(*who[1:4]), _day(opened), _day(closed), end)
        yield _of_person(pathway, tuple(who), cells)


def _sessions(rows: Rows) -> Iterator[Line]:
    for session, gone, day, name, status, cause, came in rows:
        state = vocabulary.label(SessionStatus(status))
        if cause:
            state = vocabulary.label(vocabulary.Cause(cause))
        present = number(came) if status == SessionStatus.HELD else ""
        cells = (_day(day), name, state, present)
        yield _own(Subject.SESSION, session, gone, cells)


def _enrolments(rows: Rows) -> Iterator[Line]:
    for *who, enrolment, workshop, first, last in rows:
        cells = (display(*who[1:4]), workshop, _day(first), _day(last))
        yield _of_person(enrolment, tuple(who), cells)


def _interviews(rows: Rows) -> Iterator[Line]:
    book = terms.book()
    for *who, interview, day, kind, state, minutes in rows:
        length = duration(minutes) if state == InterviewState.DONE else InterviewState(state).label
        cells = (_day(day), display(*who[1:4]), book.label("type_entretien", kind), length)
        yield _of_person(interview, tuple(who), cells)


def _steps(rows: Rows) -> Iterator[Line]:
    book = terms.book()
    hidden = reserved(book)
    for *who, step, opened, kind, status, closed, theme, objective in rows:
        name = _step(book, hidden, kind, theme, objective)
        progress = book.label("statut_demarche", status)
        cells = (_day(opened), display(*who[1:4]), name, progress, _day(closed))
        yield _of_person(step, tuple(who), cells)


def _step(
    book: terms.Book, hidden: Reserved, kind: str, theme: str | None, objective: str | None
) -> str:
    return _("Step") if hidden.step(theme, kind, objective) else book.label("demarche", kind)


def _orientations(rows: Rows) -> Iterator[Line]:
    for *who, orientation, made, partner, sensitive, answer in rows:
        name = _("Partner") if sensitive else partner
        said = _(_ANSWERS[Answer(answer)]) if answer else ""
        cells = (_day(made), display(*who[1:4]), name, said)
        yield _of_person(orientation, tuple(who), cells)


def _referrals(rows: Rows) -> Iterator[Line]:
    book = terms.book()
    for *who, referral, received, prescriber, answer in rows:
        code = "AUTRE" if book.sensitive("orienteur", prescriber) else prescriber
        cells = (_day(received), display(*who[1:4]), book.label("orienteur", code))
        yield _of_person(referral, tuple(who), (*cells, state_label(ReferralAnswer(answer))))


def _recourses(rows: Rows) -> Iterator[Line]:
    book = terms.book()
    for *who, recourse, filed, kind, decision in rows:
        said = _(_DECISIONS[Decision(decision)]) if decision else ""
        cells = (_day(filed), display(*who[1:4]), book.label("recours", kind), said)
        yield _of_person(recourse, tuple(who), cells)


def _partners(rows: Rows) -> Iterator[Line]:
    book = terms.book()
    for partner, gone, name, axis, sensitive in rows:
        cells = (_("Partner") if sensitive else name, book.label(AXES, axis))
        yield _own(Subject.PARTNER, partner, gone, cells)


def _households(rows: Rows) -> Iterator[Line]:
    """A line a household, its members in one cell; it opens the first who has a record."""
    members: dict[int, list[tuple[Any, ...]]] = {}
    gone: dict[int, int] = {}
    for household, binned, *member in rows:
        gone[household] = binned
        members.setdefault(household, []).append(tuple(member))
    for household, found in members.items():
        named = [display(*names) for _person, *names in found if any(names)]
        first = next((person for person, *_names in found if person), 0)
        opens = Subject.PERSON if first and not gone[household] else None
        cells = (join_names(named), number(len(found)))
        yield Line(household, cells, opens, first if opens else 0, bool(gone[household]))


def _visits(rows: Rows) -> Iterator[Line]:
    for visit, gone, day, place, met in rows:
        yield _own(Subject.VISIT, visit, gone, (_day(day), place, number(met)))


def _means(rows: Rows) -> Iterator[Line]:
    for means, gone, title, kind, first, last, fte, hours in rows:
        time = "" if fte is None else _("{n} FTE").format(n=format_fte(Decimal(fte) / 1000))
        if hours is not None:
            time = duration(hours * 60)
        cells = (title, _(_MEANS_KINDS[MeansKind(kind)]), time, _day(first), _day(last))
        yield _own(Subject.MEANS, means, gone, cells)


def _fundings(rows: Rows) -> Iterator[Line]:
    for funding, gone, funder, first, last, planned, realised in rows:
        cells = (funder, _day(first), _day(last), format_euros(planned), format_euros(realised))
        yield _own(Subject.FUNDING, funding, gone, cells)


def _by_name(row: tuple[Any, ...]) -> Any:
    """What people are listed by; the same person's lines by their number."""
    return name_order(*row[1:4]), row[0], row[5]


def _by_title(row: tuple[Any, ...]) -> Any:
    return collation_key(row[2])


_KINDS = {
    Subject.PERSON: _Kind(
        (N_("Name"), N_("Birth date"), N_("Pathway opened on")), _PERSONS, _persons, 0,
        lambda row: name_order(*row[1:4]), (1,),
    ),
    Subject.PATHWAY: _Kind(
        (N_("Name"), N_("Opened on"), N_("Closed on"), N_("State")), _PATHWAYS, _pathways, 0,
        _by_name,
    ),
    Subject.SESSION: _Kind(
        (N_("Day"), N_("Workshop"), N_("State"), N_("People present")), _SESSIONS, _sessions
    ),
    Subject.ENROLMENT: _Kind(
        (N_("Name"), N_("Workshop"), N_("From"), N_("Until")), _ENROLMENTS, _enrolments, 0,
        _by_name,
    ),
    Subject.INTERVIEW: _Kind(
        (N_("Day"), N_("Name"), N_("Interview"), N_("Length or outcome")),
        _INTERVIEWS, _interviews, 1,
    ),
    Subject.STEP: _Kind(
        (N_("Opened on"), N_("Name"), N_("Step"), N_("State"), N_("Closed on")), _STEPS, _steps, 1
    ),
    Subject.ORIENTATION: _Kind(
        (N_("Made on"), N_("Name"), N_("Partner"), N_("Answer")), _ORIENTATIONS, _orientations, 1
    ),
    Subject.REFERRAL: _Kind(
        (N_("Received on"), N_("Name"), N_("Prescriber"), N_("Answer")), _REFERRALS, _referrals, 1
    ),
    Subject.RECOURSE: _Kind(
        (N_("Filed on"), N_("Name"), N_("Recourse"), N_("Decision")), _RECOURSES, _recourses, 1
    ),
    Subject.PARTNER: _Kind((N_("Partner"), N_("Axis")), _PARTNERS, _partners, None, _by_title),
    Subject.HOUSEHOLD: _Kind((N_("Household"), N_("People")), _HOUSEHOLDS, _households, 0),
    Subject.VISIT: _Kind((N_("Day"), N_("Place"), N_("People met")), _VISITS, _visits),
    Subject.MEANS: _Kind(
        (N_("Means"), N_("Kind"), N_("Time"), N_("From"), N_("Until")), _MEANS, _means
    ),
    Subject.FUNDING: _Kind(
        (N_("Funder"), N_("From"), N_("Until"), N_("Amount planned"), N_("Amount realised")),
        _FUNDINGS, _fundings,
    ),
}  # fmt: skip
