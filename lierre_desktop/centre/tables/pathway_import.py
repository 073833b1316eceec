"""Lists of pathways: opening, referral, referent, contract and end of people known already."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from ...database.journal import last_seq
from ...database.models import (
    Contract,
    Pathway,
    PathwayTransition,
    Referent,
    Referral,
    Row,
    database,
)
from ...i18n import _, ngettext, plain, speaking
from .. import settings, terms
from ..calendar import check_span
from ..changes import InvalidInput
from ..pathway import pathways, referrals
from ..pathway.checks import later_day
from ..pathway.contracts import ContractData
from ..pathway.pathways import PathwayData
from ..pathway.referents import ReferentData
from ..pathway.referrals import ReferralData
from ..pathway.states import EXITS, PathwayState, ReferralAnswer, label
from ..rows import line, paragraphs
from .fields import FIELDS
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
    counted,
    followed,
    last_sentences,
    next_id,
    row_of,
    unheard,
)
from .reading import Reader, Values, named

_OVER = (*EXITS, PathwayState.ARCHIVED)
_NO_CONTRACT = "AUCUN"
_TEAM_ROLE, _OUTSIDE_ROLE = "TS", "AUTRE"
_OTHER = "AUTRE"
_MOST_WEEKLY = 50 * 60


_Span = tuple[date, date | None]
"""The first and the last day of a pathway; no last day while it runs."""


@dataclass(slots=True)
class _Work:
    """What is known of the centre, and what is found out line after line."""

    people: KnownPeople
    partners: Matcher
    team: Matcher
    states: Matcher
    action: str
    first_id: int
    ranks: dict[int, int]  # the last rank of each year
    begun: defaultdict[tuple[int, date], set[str]]  # person and day → actions, plain
    spans: defaultdict[tuple[int, str], list[_Span]]  # of a person in an action, plain
    rows: defaultdict[type[Row], list[dict[str, Any]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    known: int = 0


def plan(
    found: Found,
    mapping: ColumnMapping,
    decisions: Decisions,
    today: date,
    report: Report = unheard,
) -> ImportPlan:
    """The dry run of a list of pathways."""
    check_names(mapping)
    check_column(mapping, "opened_on")
    reader = Reader(mapping, terms.book(), decisions, today)
    work = _work()
    refused = []
    for number, cells in followed(found.lines, report):
        try:
            values = reader.values(cells)
            if values:
                _settle(work, values, today)
        except InvalidInput as error:
            refused.append(Refused(number, _said(error), cells))
    return _planned(found, work, reader, tuple(refused))


def _said(error: InvalidInput) -> str:
    """The trouble with the name of its column, unless it has it already."""
    column = FIELDS[ImportKind.PATHWAYS].get(error.field)
    if column is None or error.message.startswith(column.label):
        return error.message
    return named(column, error.message)


def _work() -> _Work:
    begun: defaultdict[tuple[int, date], set[str]] = defaultdict(set)
    spans: defaultdict[tuple[int, str], list[_Span]] = defaultdict(list)
    ranks: dict[int, int] = {}
    for person, action, opened, closed, year, rank, deleted in database.execute_sql(
        "SELECT participant_id, action, opened_on, closed_on, year, rank, deleted_at FROM pathway"
    ):
        ranks[year] = max(rank, ranks.get(year, 0))
        if deleted is None:
            day, last = date.fromisoformat(opened), date.fromisoformat(closed) if closed else None
            begun[person, day].add(plain(action))
            spans[person, plain(action)].append((day, last))
    return _Work(
        KnownPeople(), _partners(), _team(), _states(), settings.load().action,
        next_id(Pathway), ranks, begun, spans,
    )  # fmt: skip


def _partners() -> Matcher:
    rows = database.execute_sql("SELECT id, name, short_name FROM partner WHERE deleted_at IS NULL")
    return Matcher(((str(number), names) for number, *names in rows), {})


def _team() -> Matcher:
    """Who may be a referent: the team ("S12") and the contacts of partners ("C3")."""
    rows = database.execute_sql(
        "SELECT 'S' || id, last_name, first_name FROM staff_member WHERE deleted_at IS NULL"
        " UNION ALL"
        " SELECT 'C' || id, last_name, first_name FROM contact WHERE deleted_at IS NULL"
    )
    people = [(code, last, first) for code, last, first in rows]
    return Matcher(
        ((code, (f"{first} {last}", f"{last} {first}", last)) for code, last, first in people), {}
    )


def _states() -> Matcher:
    with speaking("fr"):
        french = {state: label(state) for state in PathwayState}
    with speaking("en"):
        english = {state: label(state) for state in PathwayState}
    also = {"en cours": PathwayState.UNDER_WAY.value, "sorti": PathwayState.OUT.value}
    return Matcher(((state.value, (french[state], english[state])) for state in PathwayState), also)


# -- one line ------------------------------------------------------------------------------


def _settle(work: _Work, values: Values, today: date) -> None:
    """Note the rows of a line, all of them or none."""
    person = work.people.find(values)
    data = _pathway(work, values, person, today)
    action, begun = plain(data.action), work.begun[person, _opened(data)]
    # A file without a column for it says nothing of the action.
    if action in begun or (begun and "action" not in values):
        work.known += 1
        return
    spans = work.spans[person, action]
    _refuse_twice(data, spans)
    number = work.first_id + len(work.rows[Pathway])
    referral = _referral(work, values, data, number)
    referent = _referent(work, values, data, number)
    contract = _contract(values, data, number)
    rank = work.ranks.get(data.year, 0) + 1
    # Nothing can be refused from here on.
    work.ranks[data.year] = rank
    begun.add(action)
    spans.append((_opened(data), data.closed_on))
    work.rows[Pathway].append({"id": number} | row_of(Pathway, replace(data, rank=rank)))
    work.rows[PathwayTransition] += _log(data, number, referral is not None)
    for kind, made in ((Referral, referral), (Referent, referent), (Contract, contract)):
        if made is not None:
            work.rows[kind].append(row_of(kind, made))


def _refuse_twice(data: PathwayData, spans: Iterable[_Span]) -> None:
    """One pathway an action at any time; one may begin on the last day of another."""
    opened, closed = _opened(data), data.closed_on or date.max
    for first, last in spans:
        if last is None and data.is_open:
            raise InvalidInput("state", _("Another pathway of this person is open in this action."))
        if opened < (last or date.max) and first < closed:
            raise InvalidInput(
                "opened_on",
                _("Another pathway of this person covers these days in the same action."),
            )


def _pathway(work: _Work, values: Values, person: int, today: date) -> PathwayData:
    opened: date | None = values.get("opened_on")
    if opened is None:
        raise InvalidInput("opened_on", _("On which day was the pathway opened?"))
    check_span(opened, opened, "opened_on", "opened_on")
    closed = later_day("closed_on", values.get("closed_on"), opened)
    for name, day in (("opened_on", opened), ("closed_on", closed)):
        if day is not None and day > today:
            raise InvalidInput(name, _("This date lies in the future. Check the year."))
    state = _state(work, values, closed)
    data = PathwayData(
        participant_id=person,
        action=line("action", values.get("action", "")) or work.action,
        state=state,
        year=opened.year,
        opened_on=opened,
        closed_on=closed,
        archived_on=closed if state is PathwayState.ARCHIVED else None,
    )
    if closed is None:
        return data
    motive = values.get("exit_motive", "")
    return pathways.checked_end(data, values.get("exit_kind"), motive, "")


def _opened(data: PathwayData) -> date:
    """The first day, which a checked pathway has."""
    assert data.opened_on is not None
    return data.opened_on


def _state(work: _Work, values: Values, closed: date | None) -> PathwayState:
    """The state as said, else what the other columns tell."""
    if "state" not in values:
        if closed is not None:
            return PathwayState.OUT
        begun = "contract" in values or "contract_from" in values
        return PathwayState.UNDER_WAY if begun else PathwayState.WELCOMED
    code = work.states.code(values["state"])
    if code is None:
        raise InvalidInput(
            "state", _("“{term}” isn't a state of a pathway.").format(term=values["state"][:60])
        )
    state = PathwayState(code)
    if state in _OVER and closed is None:
        raise InvalidInput("closed_on", _("It is over: say on which day."))
    if state not in _OVER and closed is not None:
        raise InvalidInput("state", _("It has a last day: its state must be an end."))
    return state


def _log(data: PathwayData, number: int, was_referred: bool) -> list[dict[str, Any]]:
    """The lines of a pathway's log: how it began, and where it stands."""
    start = PathwayState.REFERRED if was_referred else PathwayState.WELCOMED
    if data.state is PathwayState.MET:
        start = PathwayState.MET
    states = [(start, data.opened_on)]
    if data.state is not start:
        states.append((data.state, data.closed_on or data.opened_on))
    return [
        {
            "pathway": number,
            "state": state.value,
            "day": day,
            "reason": _("Imported from a file"),
            "author": database.obj.actor,
        }
        for state, day in states
    ]


def _referral(work: _Work, values: Values, data: PathwayData, number: int) -> ReferralData | None:
    if not {"prescriber", "partner", "received_on", "prescriber_person"} & values.keys():
        return None
    structure = values.get("partner", "")
    partner = work.partners.code(structure) if structure else None
    person = values.get("prescriber_person", "")
    if structure and partner is None:
        person = ", ".join(part for part in (person, structure) if part)
    opened = _opened(data)
    received: date = values.get("received_on", opened)
    waiting = data.state in (PathwayState.REFERRED, PathwayState.WELCOME_PLANNED)
    return referrals.checked(
        ReferralData(
            pathway_id=number,
            prescriber=values.get("prescriber", _OTHER),
            partner_id=int(partner) if partner else None,
            person=person,
            received_on=received,
            motive=paragraphs("motive", values.get("motive", ""), 2_000),
            answer=ReferralAnswer.OPEN if waiting else ReferralAnswer.ACCEPTED,
            answered_on=None if waiting else max(received, opened),
        )
    )


def _referent(work: _Work, values: Values, data: PathwayData, number: int) -> ReferentData | None:
    name = values.get("referent", "")
    if not name:
        return None
    code = work.team.code(name)
    if code is None:
        raise InvalidInput(
            "referent",
            _(
                "{name} is neither of the team nor a contact of a partner: add this name"
                " there first, or leave the column out."
            ).format(name=name[:60]),
        )
    staff = int(code[1:]) if code.startswith("S") else None
    return ReferentData(
        pathway_id=number,
        staff_id=staff,
        contact_id=None if staff else int(code[1:]),
        role=_TEAM_ROLE if staff else _OUTSIDE_ROLE,
        since=data.opened_on,
        until=data.closed_on,
    )


def _contract(values: Values, data: PathwayData, number: int) -> ContractData | None:
    kind = values.get("contract")
    if kind == _NO_CONTRACT:
        return None
    if kind is None:
        if {"contract_from", "contract_to", "weekly"} & values.keys():
            raise InvalidInput("contract", _("Say which contract it is."))
        return None
    starts: date = values.get("contract_from") or _opened(data)
    check_span(starts, starts, "contract_from", "contract_from")
    weekly = values.get("weekly")
    if weekly is not None and not 0 <= weekly <= _MOST_WEEKLY:
        raise InvalidInput("weekly", _("Between 0 and 50 hours a week."))
    return ContractData(
        pathway_id=number,
        kind=kind,
        starts_on=starts,
        ends_on=later_day("contract_to", values.get("contract_to"), starts),
        weekly_minutes=weekly,
    )


def _planned(found: Found, work: _Work, reader: Reader, refused: tuple[Refused, ...]) -> ImportPlan:
    order = (Pathway, PathwayTransition, Referral, Referent, Contract)
    inserts = tuple(Insert(kind, tuple(work.rows[kind])) for kind in order if work.rows[kind])
    new = len(work.rows[Pathway])
    parts: Mapping[str, int] = {
        ngettext("{n} new pathway", "{n} new pathways", new): new,
        ngettext("{n} already there", "{n} already there", work.known): work.known,
        ngettext("{n} line refused", "{n} lines refused", len(refused)): len(refused),
    }
    rows = sum(len(insert.rows) for insert in inserts)
    said = counted(parts.items()) or _("There is no pathway in this table.")
    return ImportPlan(
        ImportKind.PATHWAYS,
        found.headers,
        new,
        work.known,
        (),
        (),
        reader.unknown(),
        refused,
        (said, *last_sentences(rows, len(refused), 0)),
        inserts,
        (),
        last_seq(),
    )
