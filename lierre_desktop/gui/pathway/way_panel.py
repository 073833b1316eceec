"""The forms of a pathway in the side panel: built when first asked for, filled with a row
or with the proposal of a new one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from ...centre.drafts import Kept
from ...centre.pathway import (
    assessments,
    contracts,
    housing,
    objectives,
    placements,
    referrals,
    relays,
)
from ...centre.pathway.assessments import AssessmentData
from ...centre.pathway.contracts import ContractData
from ...centre.pathway.housing import HousingEventData, HousingMeasureData
from ...centre.pathway.objectives import ObjectiveData
from ...centre.pathway.placements import PlacementData
from ...centre.pathway.referents import ReferentLine
from ...centre.pathway.referrals import ReferralData
from ...centre.pathway.relays import RelayData
from ...centre.pathway.states import EXITS, TRANSITIONS, AssessmentKind, PathwayState, label
from ...i18n import N_, _
from ..drafts import gone
from ..people.record_tab import Clock
from .aim_forms import ObjectiveForm, RelayForm
from .form import PathwayForm
from .holdings import Holdings
from .life_forms import HousingEventForm, HousingForm, PlacementForm
from .people_forms import Accompanying, ReferentForm, ReferralForm, accompanying
from .plan_forms import AssessmentForm, ContractForm
from .way_forms import Ending, ExitForm, Move, MoveForm, Opening, OpeningForm, WordsForm

Form = PathwayForm[Any]
Title = Callable[[], str]

READ: dict[str, Callable[[int], Any]] = {
    "referral": referrals.get,
    "contract": contracts.get,
    "assessment": assessments.get,
    "objective": objectives.get,
    "housing_measure": housing.get,
    "housing_event": housing.get_event,
    "placement": placements.get,
    "relay": relays.get,
}
"""How a row of each table is read; a referent is known by his line."""

_FORMS: dict[str, tuple[type[Any], str]] = {
    "opening": (OpeningForm, N_("New pathway")),
    "words": (WordsForm, N_("Words of the pathway")),
    "move": (MoveForm, ""),
    "exit": (ExitForm, N_("End of the pathway")),
    "referral": (ReferralForm, N_("Referral received")),
    "referent": (ReferentForm, N_("Referent")),
    "contract": (ContractForm, N_("Contract")),
    "assessment": (AssessmentForm, N_("Assessment")),
    "objective": (ObjectiveForm, N_("Objective")),
    "housing_measure": (HousingForm, N_("Housing measure")),
    "housing_event": (HousingEventForm, N_("Event of the housing")),
    "placement": (PlacementForm, N_("Work or training")),
    "relay": (RelayForm, N_("Hand-over")),
}


class WayPanel(QObject):
    """`presented(form, title)` asks for the panel, `done` says that it may close."""

    presented = Signal(object, object)
    done = Signal()

    def __init__(self, now: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._now = now
        self._forms: dict[str, Form] = {}

    def retranslate(self) -> None:
        """Write the words of the forms built so far in the current language."""
        for form in self._forms.values():
            form.retranslate()

    def form(self, key: str) -> Form:
        """The form of a table or a gesture, built when it isn't yet."""
        if key not in self._forms:
            form: Form = _FORMS[key][0](self._now)
            form.retranslate()
            form.saved.connect(lambda _id: self.done.emit())
            form.removed.connect(self.done)
            self._forms[key] = form
        return self._forms[key]

    def present(self, key: str, data: Any, title: Title | None = None) -> Form:
        """Open a form on a row, saved or proposed."""
        form = self.form(key)
        form.open(data)
        self.presented.emit(form, title or partial(_, _FORMS[key][1]))
        return form

    # -- what each form is opened on -----------------------------------------------------

    def open_new(self, participant_id: int) -> None:
        """Ask how a pathway begins."""
        self.present("opening", Opening(participant_id=participant_id, opened_on=self._today()))

    def move(self, held: Holdings, state: PathwayState) -> None:
        """Ask since when a pathway is in its next state."""
        way = held.pathway
        data = Move(pathway_id=way.id, state=state, day=self._today())
        self.present("move", data, partial(label, state))

    def end(self, held: Holdings) -> None:
        """Ask how a pathway ends."""
        way = held.pathway
        state = next(each for each in EXITS if each in TRANSITIONS[way.state])
        ending = Ending(pathway_id=way.id, now_in=way.state, day=self._today(), state=state)
        self.present("exit", ending)

    def row(self, held: Holdings, table: str, row_id: int) -> Form | None:
        """Open a row of a table; 0 proposes a new one."""
        if table == "referent":
            return self._referent(held, row_id)
        if not row_id:
            return self.present(table, _new(held, table, self._today()))
        return self.present(table, READ[table](row_id))

    def _referent(self, held: Holdings, row_id: int) -> Form | None:
        if not row_id:
            new = Accompanying(pathway_id=held.pathway.id, since=self._today())
            return self.present("referent", new)
        line = _line(held, row_id)
        return self.present("referent", accompanying(line)) if line else None

    def resume(self, held: Holdings, draft: Kept) -> None:
        """Open the form of a draft about a pathway. Raises InvalidInput."""
        numbers = draft.numbers
        if draft.form == "pathway":
            self.present("words", held.pathway)
        elif draft.form == "move":
            self.move(held, PathwayState(draft.subject.partition("/")[2]))
        elif draft.form == "exit":
            self._resume_end(held)
        elif draft.form == "referent":
            self._resume_referent(held, numbers[1], numbers[2])
        elif draft.form == "contract" and len(numbers) > 2:
            self.renew(numbers[2])
        else:
            self.row(held, draft.form, numbers[1])

    def _resume_end(self, held: Holdings) -> None:
        if not set(EXITS) & set(TRANSITIONS[held.pathway.state]):  # it has ended since
            raise gone()
        self.end(held)

    def _resume_referent(self, held: Holdings, row_id: int, follows: int) -> None:
        known = row_id or follows
        if known and _line(held, known) is None:
            raise gone()
        if follows:
            self.hand_over(held, follows)
        else:
            self.row(held, "referent", row_id)

    def hand_over(self, held: Holdings, row_id: int) -> None:
        """Ask who takes over from a referent."""
        line = _line(held, row_id)
        if line is not None:
            data = Accompanying(
                pathway_id=held.pathway.id,
                role=line.role,
                since=self._today(),
                follows=line.id,
                follows_name=line.name,
            )
            self.present("referent", data, partial(_, N_("Hand over")))

    def renew(self, contract_id: int) -> None:
        """Propose the contract that follows another."""
        data = contracts.proposed_renewal(contract_id)
        self.present("contract", data, partial(_, N_("Renew the contract")))

    def note_event(self, measure_id: int) -> None:
        """Ask what happened in a housing measure."""
        data = HousingEventData(measure_id=measure_id, day=self._today())
        self.present("housing_event", data)

    def _today(self) -> date:
        return self._now().date()


def _line(held: Holdings, row_id: int) -> ReferentLine | None:
    return next((line for line in held.referents if line.id == row_id), None)


def _new(held: Holdings, table: str, today: date) -> Any:
    """What the form of a new row starts from."""
    if table == "assessment":
        return new_assessment(held, today)
    return _NEW[table](held.pathway.id, today)


_NEW: dict[str, Callable[[int, date], Any]] = {
    "referral": lambda way, today: ReferralData(pathway_id=way, received_on=today),
    "contract": lambda way, today: ContractData(pathway_id=way, starts_on=today),
    "objective": lambda way, today: ObjectiveData(pathway_id=way, set_on=today),
    "housing_measure": lambda way, today: HousingMeasureData(pathway_id=way, starts_on=today),
    "placement": lambda way, today: PlacementData(pathway_id=way, starts_on=today),
    "relay": lambda way, today: RelayData(pathway_id=way, decided_on=today),
}


def new_assessment(held: Holdings, today: date) -> AssessmentData:
    """An assessment that starts where the last one left the difficulties."""
    way = held.pathway
    day = min(today, way.closed_on or today)
    if not held.assessments:
        review = assessments.proposed_review(way.id, day)
        return AssessmentData(pathway_id=way.id, day=day, next_review_on=review)
    last = held.assessments[0]
    kind = AssessmentKind.REVIEW if way.is_open else AssessmentKind.EXIT
    review = assessments.proposed_review(way.id, day)
    return replace(
        last,
        id=0,
        version=0,
        day=day,
        kind=kind,
        summary="",
        next_review_on=review if way.is_open else None,
        author="",
    )
