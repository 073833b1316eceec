"""The steps (démarches) of a pathway: who carries them, until when, what came of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from ...database.models import Objective, Pathway, Step, database
from ...i18n import _
from .. import terms
from ..changes import Changes, Done, InvalidInput
from ..keeping import data_of, keep, take_away
from ..rows import fetch, line, paragraphs
from ..terms import Book
from .checks import known_partner, later_day, needed_day
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


@dataclass(frozen=True, slots=True)
class DueStep:
    """An open step whose date comes or has passed."""

    id: int
    kind: str
    title: str
    due_on: date
    pathway_id: int
    participant_id: int
    last_name: str
    first_name: str
    own_script: str


_DUE = """
SELECT s.id, s.kind, s.title, s.due_on, k.id, p.id, p.last_name, p.first_name, p.own_script
FROM step s
JOIN pathway k ON k.id = s.pathway_id AND k.deleted_at IS NULL AND k.closed_on IS NULL
JOIN participant p ON p.id = k.participant_id AND p.deleted_at IS NULL
WHERE s.deleted_at IS NULL AND s.closed_on IS NULL AND s.due_on <= ?
ORDER BY s.due_on, s.id
"""


def save(data: StepData) -> Done:
    """Keep a step. Raises InvalidInput.

    A status that says it is over, by its family, closes it on the day given, else today;
    another one opens it again.
    """
    fetch(Pathway, data.pathway_id)
    book = terms.book()
    wanted = checked(data, book)
    said = _("Step kept: {title}").format(title=title_of(wanted, book))
    return keep(Step, "step.save", wanted, Changes.PATHWAYS, said)


def remove(step_id: int) -> Done:
    """Put a step in the bin. Raises InvalidInput when there is none."""
    said = _("Step put in the bin: {title}").format(title=title_of(get(step_id), terms.book()))
    return take_away(Step, "step.remove", step_id, Changes.PATHWAYS, said)


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


def due(today: date, within: int = 30) -> list[DueStep]:
    """Open steps of open pathways due within so many days, late ones too."""
    until = (today + timedelta(days=within)).isoformat()
    return [
        DueStep(number, kind, title, date.fromisoformat(due_on), *whose)
        for number, kind, title, due_on, *whose in database.execute_sql(_DUE, (until,))
    ]


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
        closed_on = later_day("closed_on", data.closed_on or date.today(), opened_on)
    if data.objective_id is not None:
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
