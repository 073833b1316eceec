"""What was undertaken with people over a span: steps, orientations, recourses, and the
partners it was done with. Part of `accompaniment`, which defines the figures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from ....i18n import N_, _
from ...network.orientations import Answer
from ...network.partners import AXES
from ...pathway import steps
from ...pathway.recourses import Decision
from ...pathway.restricted import reserved
from ..facts import Facts
from ..figures import Amount, Column, Measure, MeasuredTable, Measures, Subject, behind
from . import read_accompaniment
from .counting import UNKNOWN, count, distribution, grouped, row, term_choices, term_key
from .read_accompaniment import PartnerRow, RecourseRow, StepRow

_ORIENTATIONS = Column("orientations", N_("orientations"))
_STEPS = (
    Column("opened", N_("steps opened")),
    Column("closed", N_("steps closed")),
    Column("ABOUTIE", N_("steps that came to a result"), group=N_("of the steps closed")),
    Column("REFUSEE", N_("steps refused"), group=N_("of the steps closed")),
    Column("ABANDONNEE", N_("steps given up"), group=N_("of the steps closed")),
)
"""The last ones by the family of the status."""
_RECOURSES = (
    Column("filed", N_("recourses filed")),
    Column(Decision.FAVORABLE.value, N_("granted"), group=N_("decision")),
    Column(Decision.REDIRECTED.value, N_("redirected to shelter"), group=N_("decision")),
    Column(Decision.REJECTED.value, N_("rejected"), group=N_("decision")),
    Column("none", N_("no decision yet"), group=N_("decision")),
)
_PARTNERS = (
    Column("partners", N_("partners")),
    Column("orientation", N_("orientations")),
    Column("step", N_("steps")),
    Column("interview", N_("interviews"), additive=False),
    Column("relay", N_("hand-overs")),
    Column("placement", N_("jobs and training")),
)
_DONE_TOGETHER = {
    "orientation": Subject.ORIENTATION,
    "step": Subject.STEP,
    "interview": Subject.INTERVIEW,
}
_ANSWERS = {
    Answer.ACCEPTED: N_("Request accepted"),
    Answer.WAITING: N_("On the partner's waiting list"),
    Answer.DID_NOT_GO: N_("Did not go there"),
    Answer.REFUSED: N_("Request refused"),
}
_TOGETHER = N_("All together")


def steps_taken(facts: Facts) -> Measures:
    """Steps that began or ended in the span, by kind."""
    found = read_accompaniment.steps(facts.span)
    book, hidden = facts.book, reserved(facts.book).kinds
    families = {one.id: book.family(steps.STATUSES, one.status) for one in found if one.closed}

    def cells(those: Iterable[StepRow]) -> list[Measure]:
        kept = list(those)
        closed = [one.id for one in kept if one.closed]
        by_family = grouped((families[number], number) for number in closed)
        return [
            count(Subject.STEP, (one.id for one in kept if one.opened)),
            count(Subject.STEP, closed),
            *(count(Subject.STEP, by_family.get(column.key, ())) for column in _STEPS[2:]),
        ]

    def kind(step: StepRow) -> str:
        return steps.OTHER if step.kind in hidden else term_key(book, steps.KINDS, step.kind)

    total = cells(found)
    return Measures(
        {"ACC-06": total[0], "ACC-07": total[1]},
        {"ACC-22": _grid(facts, steps.KINDS, _STEPS, found, kind, cells)},
    )


def orientations(facts: Facts) -> Measures:
    """Orientations made, by what came of them."""
    found = read_accompaniment.orientations(facts.span)
    table = distribution(
        [(answer, _(words)) for answer, words in _ANSWERS.items()],
        grouped((one.answer or UNKNOWN, one.id) for one in found),
        _ORIENTATIONS,
        Subject.ORIENTATION,
        unknown=N_("No answer known"),
    )
    number = count(Subject.ORIENTATION, (one.id for one in found))
    return Measures({"ACC-08": number}, {"ACC-23": table})


def recourses(facts: Facts) -> Measures:
    """Recourses filed, by kind and decision."""
    found = read_accompaniment.recourses(facts.span)

    def cells(those: Iterable[RecourseRow]) -> list[Measure]:
        kept = list(those)
        decided = grouped((one.decision or "none", one.id) for one in kept)
        return [
            count(Subject.RECOURSE, (one.id for one in kept)),
            *(count(Subject.RECOURSE, decided.get(column.key, ())) for column in _RECOURSES[1:]),
        ]

    def kind(recourse: RecourseRow) -> str:
        return term_key(facts.book, "recours", recourse.kind)

    return Measures(
        {"ACC-09": cells(found)[0]},
        {"ACC-24": _grid(facts, "recours", _RECOURSES, found, kind, cells)},
    )


def partners(facts: Facts) -> Measures:
    """Structures with which something was done, by axis."""
    found = read_accompaniment.partners(facts.span)

    def cells(those: Iterable[PartnerRow]) -> list[Measure]:
        kept = list(those)
        return [
            count(Subject.PARTNER, (one.partner_id for one in kept)),
            *(
                _done(column.key, [one for one in kept if one.what == column.key])
                for column in _PARTNERS[1:]
            ),
        ]

    def axis(partner: PartnerRow) -> str:
        return term_key(facts.book, AXES, partner.axis)

    return Measures(
        {"ACC-11": cells(found)[0]},
        {"ACC-25": _grid(facts, AXES, _PARTNERS, found, axis, cells)},
    )


def _done(what: str, those: Sequence[PartnerRow]) -> Measure:
    """What was done with structures; hand-overs and jobs show the structures themselves."""
    if what in _DONE_TOGETHER:
        return count(_DONE_TOGETHER[what], (one.id for one in those))
    structures = behind(Subject.PARTNER, (one.partner_id for one in those))
    return Measure(Amount(len(those)), structures)


Some = TypeVar("Some")


def _grid(
    facts: Facts,
    list_name: str,
    columns: tuple[Column, ...],
    found: Sequence[Some],
    key: Callable[[Some], str],
    cells: Callable[[Iterable[Some]], list[Measure]],
) -> MeasuredTable:
    """A row for each term that something is counted under, and everything together."""
    by_key: dict[str, list[Some]] = {}
    for one in found:
        by_key.setdefault(key(one), []).append(one)
    choices = term_choices(facts.book, list_name)
    rows = [row(code, label, cells(by_key[code])) for code, label in choices if code in by_key]
    total = row("total", _(_TOGETHER), cells(found))
    return MeasuredTable(columns, tuple(rows), total, left_out=len(choices) - len(rows))
