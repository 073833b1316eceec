"""What stands in the way of a person, theme by theme, at entry, reviews and exit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from ...database.models import Assessment, Pathway, database
from ...database.models import Barrier as BarrierRow
from ...i18n import _, day_and_month
from .. import terms
from ..calendar import months_later
from ..changes import Changes, Done, InvalidInput
from ..keeping import data_of, keep, replace_links, take_away, values_of
from ..rows import fetch, line, paragraphs
from .checks import later_day, needed_day, open_to_writing, past_day
from .states import AssessmentKind, BarrierState, Impact

THEMES = "frein"
WITHOUT_DIFFICULTY = (BarrierState.NOT_RAISED, BarrierState.NONE)


@dataclass(frozen=True, slots=True)
class Barrier:
    """Where one theme stands on the day of an assessment."""

    theme: str  # term of "frein"
    state: BarrierState
    impact: Impact | None = None
    priority: bool = False
    remark: str = ""


@dataclass(frozen=True, slots=True)
class AssessmentData:
    """An assessment and its barriers, one a theme."""

    id: int = 0
    version: int = 0
    pathway_id: int = 0
    day: date | None = None
    kind: AssessmentKind = AssessmentKind.ENTRY
    strengths: str = ""
    summary: str = ""
    next_review_on: date | None = None
    author: str = ""  # "": who saves it
    barriers: tuple[Barrier, ...] = ()


def save(data: AssessmentData) -> Done:
    """Keep an assessment with its barriers. Raises InvalidInput, also for a second entry or
    exit, or one that isn't the first or the last."""
    pathway = open_to_writing(data.pathway_id)
    wanted = _checked(data, pathway.opened_on)
    _check_place(wanted, [other for other in of_pathway(pathway.id) if other.id != data.id])
    barriers = [values_of(barrier) for barrier in wanted.barriers]
    said = _("Assessment of {day} kept").format(day=day_and_month(wanted.day or pathway.opened_on))
    return keep(
        Assessment,
        "assessment.save",
        wanted,
        Changes.PATHWAYS,
        said,
        also=lambda changes, number: replace_links(
            changes, BarrierRow, {"assessment": number}, barriers
        ),
    )


def remove(assessment_id: int) -> Done:
    """Put an assessment in the bin. Raises InvalidInput when there is none."""
    said = _("Assessment put in the bin")
    return take_away(Assessment, "assessment.remove", assessment_id, Changes.PATHWAYS, said)


def get(assessment_id: int) -> AssessmentData:
    """One assessment. Raises InvalidInput when the number is unknown."""
    row = fetch(Assessment, assessment_id)
    return _as_data(row, list(BarrierRow.select().where(BarrierRow.assessment == row.id)))


def of_pathway(pathway_id: int) -> list[AssessmentData]:
    """A pathway's assessments, first to last."""
    rows = list(
        Assessment.select()
        .where(Assessment.pathway == pathway_id, Assessment.deleted_at.is_null())
        .order_by(Assessment.day)
    )
    barriers: dict[int, list[BarrierRow]] = {row.id: [] for row in rows}
    found = BarrierRow.select().where(BarrierRow.assessment.in_(list(barriers)))
    for barrier in found.order_by(BarrierRow.id):
        barriers[barrier.assessment_id].append(barrier)
    return [_as_data(row, barriers[row.id]) for row in rows]


def proposed_review(pathway_id: int, day: date) -> date:
    """When to look again after an assessment on a day, by the pathway's rhythm."""
    return months_later(day, fetch(Pathway, pathway_id).review_months)


def _checked(data: AssessmentData, opened_on: date) -> AssessmentData:
    day = needed_day("day", data.day, _("Which day was it?"))
    past_day("day", later_day("day", day, opened_on))
    next_review_on = None
    if data.kind is not AssessmentKind.EXIT:
        next_review_on = later_day("next_review_on", data.next_review_on, day)
    strengths = paragraphs("strengths", data.strengths, 2_000)
    summary = paragraphs("summary", data.summary, 4_000)
    if not (data.barriers or strengths or summary):
        raise InvalidInput(
            "barriers", _("Say at least one theme, what goes well, or a few words to conclude.")
        )
    return replace(
        data,
        strengths=strengths,
        summary=summary,
        next_review_on=next_review_on,
        author=line("author", data.author) or database.obj.actor,
        barriers=_checked_barriers(data.barriers),
    )


def _checked_barriers(barriers: tuple[Barrier, ...]) -> tuple[Barrier, ...]:
    """What weighs on a person only goes with a difficulty."""
    if len({barrier.theme for barrier in barriers}) < len(barriers):
        raise InvalidInput("barriers", _("Each theme is looked at once."))
    checked = []
    for barrier in barriers:
        terms.check("barriers", THEMES, barrier.theme, required=True)
        weighs = barrier.state not in WITHOUT_DIFFICULTY
        checked.append(
            replace(
                barrier,
                impact=barrier.impact if weighs else None,
                priority=barrier.priority and weighs,
                remark=line("barriers", barrier.remark, 500),
            )
        )
    return tuple(checked)


def _check_place(data: AssessmentData, others: list[AssessmentData]) -> None:
    """One a day; the entry, once, before all others; the exit, once, after them."""
    days = {other.kind: other.day for other in others}
    day, kind = data.day or date.min, data.kind
    known = [other.day or date.min for other in others]
    if day in known:
        raise InvalidInput("day", _("There is an assessment on this day already."))
    if kind is not AssessmentKind.REVIEW and kind in days:
        text = _("This pathway has its entry assessment already: make it a review.")
        if kind is AssessmentKind.EXIT:
            text = _("This pathway has its exit assessment already: make it a review.")
        raise InvalidInput("kind", text)
    entry, ended = days.get(AssessmentKind.ENTRY), days.get(AssessmentKind.EXIT)
    if (kind is AssessmentKind.ENTRY and known and day > min(known)) or (entry and day < entry):
        raise InvalidInput("day", _("The entry assessment comes before all others."))
    if (kind is AssessmentKind.EXIT and known and day < max(known)) or (ended and day > ended):
        raise InvalidInput("day", _("The exit assessment comes after all others."))


def _as_data(row: Assessment, barriers: list[BarrierRow]) -> AssessmentData:
    seen = tuple(
        Barrier(
            theme=barrier.theme,
            state=BarrierState(barrier.state),
            impact=Impact(barrier.impact) if barrier.impact else None,
            priority=barrier.priority,
            remark=barrier.remark,
        )
        for barrier in barriers
    )
    return data_of(AssessmentData, row, kind=AssessmentKind(row.kind), barriers=seen)
