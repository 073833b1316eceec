"""Legal recourses of a pathway (DALO, DAHO, legal aid…), with the terms that run."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import pairwise

from ...database.models import Recourse, Step
from ...i18n import _, numeric_date
from .. import keeping, settings, terms
from ..changes import Changes, Done, InvalidInput
from ..rows import fetch, line, paragraphs
from .checks import is_kept, open_to_writing, past_day
from .deadlines import Deadline, deadlines


class Decision(StrEnum):
    """What a commission, a prefect or an office answered."""

    FAVORABLE = "FAVORABLE"
    REDIRECTED = "REDIRECTED"
    REJECTED = "REJECTED"


@dataclass(frozen=True, slots=True)
class RecourseData:
    """A recourse and its dates. `contested_on` is the day the decision it is against was
    notified, `received_on` that of the acknowledgement of receipt."""

    id: int = 0
    version: int = 0
    pathway_id: int = 0
    step_id: int | None = None
    kind: str | None = None
    contested_on: date | None = None
    filed_on: date | None = None
    received_on: date | None = None
    decision_on: date | None = None
    decision: Decision | None = None
    offered_on: date | None = None
    court_filed_on: date | None = None
    court_decided_on: date | None = None
    closed_on: date | None = None
    reference: str = ""
    note: str = ""


def save(data: RecourseData) -> Done:
    """Keep a recourse. Raises InvalidInput."""
    open_to_writing(data.pathway_id)
    if data.step_id is not None and not is_kept(Recourse, data, "step_id", "pathway_id"):
        if fetch(Step, data.step_id).pathway_id != data.pathway_id:
            raise InvalidInput("step_id", _("This step belongs to another pathway."))
    wanted = replace(
        data,
        kind=terms.check("kind", "recours", data.kind, missing=_("Say which recourse it is.")),
        reference=line("reference", data.reference),
        note=paragraphs("note", data.note, 2_000),
    )
    _check_dates(wanted)
    return keeping.keep(
        Recourse, "recourse.save", wanted, Changes.PATHWAYS, _("Legal recourse kept")
    )


def remove(recourse_id: int) -> Done:
    """Put a recourse in the bin. Raises InvalidInput."""
    said = _("Legal recourse put in the bin")
    return keeping.take_away(Recourse, "recourse.remove", recourse_id, Changes.PATHWAYS, said)


def get(recourse_id: int) -> RecourseData:
    """One recourse. Raises InvalidInput when the number is unknown."""
    return data_of(fetch(Recourse, recourse_id))


def of_pathway(pathway_id: int) -> list[RecourseData]:
    """A pathway's recourses, the last filed first, those to be filed before all."""
    rows = Recourse.select().where(Recourse.pathway == pathway_id, Recourse.deleted_at.is_null())
    found = [data_of(row) for row in rows]
    return sorted(found, key=lambda data: (data.filed_on or date.max, data.id), reverse=True)


def deadlines_of(data: RecourseData, today: date) -> list[Deadline]:
    """The terms of a recourse that is open, in order of their end."""
    return deadlines(data, rule_of(data, terms.book()), settings.load().department, today)


def rule_of(data: RecourseData, book: terms.Book) -> str:
    """The code whose rules a recourse follows: that of its kind, merges followed."""
    return book.current("recours", data.kind).code if data.kind else ""


def data_of(row: Recourse) -> RecourseData:
    """A row as plain data."""
    decision = Decision(row.decision) if row.decision else None
    return keeping.data_of(RecourseData, row, decision=decision)


_DATES = (
    *("contested_on", "filed_on", "received_on", "decision_on", "offered_on"),
    *("court_filed_on", "court_decided_on", "closed_on"),
)


def _check_dates(data: RecourseData) -> None:
    for name in _DATES:
        past_day(name, getattr(data, name))
    if (data.decision is None) != (data.decision_on is None):
        field = "decision" if data.decision is None else "decision_on"
        raise InvalidInput(field, _("A decision and its date go together."))
    if data.court_decided_on and not data.court_filed_on:
        raise InvalidInput("court_filed_on", _("Say when the court was asked."))
    _in_order(data, ("contested_on", "filed_on", "received_on", "decision_on", "offered_on"))
    _in_order(data, ("contested_on", "filed_on", "court_filed_on", "court_decided_on"))


def _in_order(data: RecourseData, names: tuple[str, ...]) -> None:
    """Dates that are known must follow each other."""
    known = [(name, getattr(data, name)) for name in names if getattr(data, name) is not None]
    for (_earlier, before), (name, after) in pairwise(known):
        if after < before:
            raise InvalidInput(
                name, _("This day comes before {day}.").format(day=numeric_date(before))
            )
