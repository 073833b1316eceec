"""What a person wants to reach, in an order of hers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from ...database.journal import Changing, changing
from ...database.models import Interview, Objective, Step
from ...i18n import _, ngettext
from .. import terms
from ..changes import Changes, Done, InvalidInput
from ..enrolments import sentences
from ..keeping import data_of, keep, take_away
from ..rows import fetch, paragraphs, required_text
from .checks import later_day, needed_day, open_to_writing, past_day
from .states import ObjectiveState


@dataclass(frozen=True, slots=True)
class ObjectiveData:
    """An objective, in words the person can sign."""

    id: int = 0
    version: int = 0
    pathway_id: int = 0
    title: str = ""
    detail: str = ""
    theme: str | None = None  # term of "frein"
    state: ObjectiveState = ObjectiveState.OPEN
    set_on: date | None = None
    due_on: date | None = None
    closed_on: date | None = None
    position: int = 0


def save(data: ObjectiveData) -> Done:
    """Keep an objective; a new one comes last. Raises InvalidInput.

    Reached or dropped, it is closed on the day given, else today; open, on none.
    """
    pathway = open_to_writing(data.pathway_id)
    wanted = _checked(data)
    if not wanted.id:
        last = max((other.position for other in of_pathway(pathway.id)), default=0)
        wanted = replace(wanted, position=last + 1)
    said = _("Objective kept: {title}").format(title=wanted.title)
    return keep(Objective, "objective.save", wanted, Changes.PATHWAYS, said)


def remove(objective_id: int) -> Done:
    """Put an objective in the bin; its steps and interviews stay, without objective."""
    row = fetch(Objective, objective_id)
    steps = _about(Step, row.id)

    def detach(changes: Changing, _number: int) -> None:
        for each in (*steps, *_about(Interview, row.id)):
            changes.update(each, objective=None)

    said = _("Objective put in the bin: {title}").format(title=row.title)
    if steps:
        kept = ngettext("Its {n} step stays", "Its {n} steps stay", len(steps))
        said = sentences(said, kept.format(n=len(steps)))
    return take_away(
        Objective, "objective.remove", objective_id, Changes.PATHWAYS, said, before=detach
    )


def get(objective_id: int) -> ObjectiveData:
    """One objective. Raises InvalidInput when the number is unknown."""
    return _as_data(fetch(Objective, objective_id))


def of_pathway(pathway_id: int) -> list[ObjectiveData]:
    """A pathway's objectives, in their order."""
    return [_as_data(row) for row in _rows(pathway_id)]


def order(pathway_id: int, objective_ids: list[int]) -> Done:
    """Put the objectives in this order; those not named come after.

    Raises InvalidInput for a number that isn't one of the pathway's.
    """
    rows = {row.id: row for row in _rows(pathway_id)}
    for number in objective_ids:
        if number not in rows:
            raise InvalidInput("", _("This objective isn't of this pathway."))
    ordered = dict.fromkeys([*objective_ids, *rows])
    with changing("objective.order") as changes:
        for position, number in enumerate(ordered, 1):
            changes.update(rows[number], position=position)
    touched = Changes.PATHWAYS if changes.batch else Changes.NONE
    return Done(touched, _("Objectives ordered"), changes.batch)


def _about(kind: type[Step] | type[Interview], objective_id: int) -> list[Step | Interview]:
    return list(kind.select().where(kind.objective == objective_id, kind.deleted_at.is_null()))


def _rows(pathway_id: int) -> list[Objective]:
    return list(
        Objective.select()
        .where(Objective.pathway == pathway_id, Objective.deleted_at.is_null())
        .order_by(Objective.position, Objective.id)
    )


def _checked(data: ObjectiveData) -> ObjectiveData:
    set_on = needed_day("set_on", data.set_on, _("When was it agreed?"))
    closed_on = None
    if data.state is not ObjectiveState.OPEN:
        closed_on = past_day("closed_on", data.closed_on or date.today())
        later_day("closed_on", closed_on, set_on)
    return replace(
        data,
        title=required_text("title", data.title, _("Say what is to be reached."), 160),
        detail=paragraphs("detail", data.detail, 2_000),
        theme=terms.check("theme", "frein", data.theme),
        due_on=later_day("due_on", data.due_on, set_on),
        closed_on=closed_on,
    )


def _as_data(row: Objective) -> ObjectiveData:
    return data_of(ObjectiveData, row, state=ObjectiveState(row.state))
