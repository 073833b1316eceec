"""The steps (démarches) of a pathway: who carries them, until when, what came of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from ...database.journal import Changing
from ...database.models import Objective, Orientation, Recourse, Step
from ...i18n import _
from .. import terms
from ..changes import Changes, Done, InvalidInput
from ..keeping import data_of, keep, take_away
from ..rows import fetch, line, paragraphs
from ..terms import Book
from .checks import is_kept, known_partner, later_day, needed_day, open_to_writing, past_day
from .states import Carrier

KINDS = "demarche"
STATUSES = "statut_demarche"
STILL_OPEN = "OUVERTE"
"""The family of the statuses of a step that isn't over."""

OTHER = "AUTRE"


@dataclass(frozen=True, slots=True)
class StepData:
    """A step. It is closed on a day as soon as its status says that it is over."""

    id: int = 0
    version: int = 0
    pathway_id: int = 0
    objective_id: int | None = None
    kind: str | None = None  # term of "demarche"
    title: str = ""
    status: str | None = None  # term of "statut_demarche"
    theme: str | None = None  # term of "frein"
    opened_on: date | None = None
    due_on: date | None = None
    closed_on: date | None = None
    partner_id: int | None = None
    contact_id: int | None = None
    who: Carrier = Carrier.PERSON
    result: str = ""


def save(data: StepData) -> Done:
    """Keep a step. Raises InvalidInput.

    A status that says it is over, by its family, closes it on the day given, else today;
    another one opens it again.
    """
    open_to_writing(data.pathway_id)
    book = terms.book()
    wanted = checked(data, book)
    said = _("Step kept: {title}").format(title=title_of(wanted, book))
    return keep(Step, "step.save", wanted, Changes.PATHWAYS, said)


def remove(step_id: int) -> Done:
    """Put a step in the bin; its recourses and orientations stay, without step. Raises
    InvalidInput when there is none."""
    said = _("Step put in the bin: {title}").format(title=title_of(get(step_id), terms.book()))

    def detach(changes: Changing, number: int) -> None:
        for kind in (Recourse, Orientation):
            for row in kind.select().where(kind.step == number, kind.deleted_at.is_null()):
                changes.update(row, step=None)

    return take_away(Step, "step.remove", step_id, Changes.PATHWAYS, said, before=detach)


def get(step_id: int) -> StepData:
    """One step. Raises InvalidInput when the number is unknown."""
    return _as_data(fetch(Step, step_id))


def of_pathway(pathway_id: int) -> list[StepData]:
    """A pathway's steps, the one opened last first."""
    rows = (
        Step.select()
        .where(Step.pathway == pathway_id, Step.deleted_at.is_null())
        .order_by(Step.opened_on.desc(), Step.id.desc())
    )
    return [_as_data(row) for row in rows]


def title_of(step: StepData, book: Book) -> str:
    """What a step is called: its own title, else its kind."""
    return step.title or book.label(KINDS, step.kind)


def redundant_steps(pathway_id: int) -> list[tuple[StepData, ...]]:
    """Open steps of one kind that different people or partners carry, together: the same
    thing may be done twice. Steps of kind "other" have nothing in common."""
    book = terms.book()
    by_kind: dict[str, list[StepData]] = {}
    for step in of_pathway(pathway_id):
        if step.closed_on is None and step.kind not in (None, OTHER):
            by_kind.setdefault(book.current(KINDS, step.kind or "").code, []).append(step)
    return [
        tuple(together)
        for together in by_kind.values()
        if len({(step.who, step.partner_id, step.contact_id) for step in together}) > 1
    ]


def checked(data: StepData, book: Book) -> StepData:
    """The step tidied, as `save` keeps it. Raises InvalidInput."""
    kind = terms.check("kind", KINDS, data.kind, missing=_("Say what kind of step it is."))
    status = terms.check(
        "status", STATUSES, data.status, missing=_("Say how far the step has come.")
    )
    opened_on = needed_day("opened_on", data.opened_on, _("When did it begin?"))
    closed_on = None
    if book.family(STATUSES, status) != STILL_OPEN:
        closed_on = past_day("closed_on", data.closed_on or date.today())
        later_day("closed_on", closed_on, opened_on)
    if data.objective_id is not None and not is_kept(Step, data, "objective_id", "pathway_id"):
        objective = fetch(Objective, data.objective_id)
        if objective.pathway_id != data.pathway_id:
            raise InvalidInput("objective_id", _("This objective isn't of this pathway."))
    return replace(
        data,
        kind=kind,
        title=line("title", data.title, 160),
        status=status,
        theme=terms.check("theme", "frein", data.theme),
        due_on=later_day("due_on", data.due_on, opened_on),
        closed_on=closed_on,
        partner_id=known_partner(data.partner_id, data.contact_id),
        result=paragraphs("result", data.result, 2_000),
    )


def _as_data(row: Step) -> StepData:
    return data_of(StepData, row, who=Carrier(row.who))
