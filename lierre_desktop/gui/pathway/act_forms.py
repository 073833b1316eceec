"""The forms of what is done together: objectives, steps, hand-overs."""

from __future__ import annotations

from typing import Any

from ...centre import terms
from ...centre.changes import Done
from ...centre.pathway import objectives, relays, steps
from ...centre.pathway.objectives import ObjectiveData
from ...centre.pathway.relays import RelayData
from ...centre.pathway.states import Carrier, ObjectiveState, label
from ...centre.pathway.steps import STATUSES, STILL_OPEN, StepData
from ...i18n import _
from ..forms.ui_objective_form import Ui_ObjectiveForm
from ..forms.ui_relay_form import Ui_RelayForm
from ..forms.ui_step_form import Ui_StepForm
from ..settings.answers import offer
from ..settings.editor import Now
from ..watching import watch
from .form import PathwayForm, Structures, offer_terms, show_question
from .papers import show_relay

Choices = list[tuple[object, str]]


class ObjectiveForm(PathwayForm[ObjectiveData]):
    """What the person wants to reach."""

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_ObjectiveForm()
        ui.setupUi(self)
        self.bind_named(ui, ("title", "detail", "theme", "set_on", "due_on", "state", "closed_on"))
        watch(ui.detail_edit, self.messages["detail"])
        ui.state_combo.currentIndexChanged.connect(lambda _index: self._show_end())

    def fill_choices(self) -> None:
        offer_terms(self.ui.theme_combo, "frein", self.held("theme"), unsaid=True)
        offer(self.ui.state_combo, [(state, label(state)) for state in ObjectiveState])

    def open(self, data: ObjectiveData) -> None:
        super().open(data)
        self._show_end()

    def retranslate(self) -> None:
        super().retranslate()
        self._show_end()

    def _show_end(self) -> None:
        ended = self.ui.state_combo.currentData() != ObjectiveState.OPEN
        show_question(self.ui, "state", self.filled and not self.is_new)
        show_question(self.ui, "closed_on", ended)

    def draft_key(self, data: ObjectiveData) -> tuple[int, int]:
        return data.pathway_id, data.id

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        return answers | {"state": ObjectiveState(answers["state"])}

    def command(self, data: ObjectiveData) -> Done:
        return objectives.save(data)

    def removal(self, data: ObjectiveData) -> Done:
        return objectives.remove(data.id)

    def latest(self, data: ObjectiveData) -> ObjectiveData:
        return objectives.get(data.id) if data.id else data


class StepForm(PathwayForm[StepData]):
    """A step: what, who does it, until when, what came of it."""

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_StepForm()
        ui.setupUi(self)
        self._structures = Structures(self, ui)
        self.bind_named(
            ui,
            ("kind", "title", "status", "who", "opened_on", "due_on", "closed_on")
            + ("objective_id", "theme", "partner_id", "contact_id", "result"),
        )
        watch(ui.result_edit, self.messages["result"])
        ui.status_combo.currentIndexChanged.connect(lambda _index: self._show_end())

    def fill_choices(self) -> None:
        ui = self.ui
        offer_terms(ui.kind_combo, steps.KINDS, self.held("kind"))
        offer_terms(ui.status_combo, STATUSES, self.held("status"))
        offer_terms(ui.theme_combo, "frein", self.held("theme"), unsaid=True)
        offer(ui.who_combo, [(each, label(each)) for each in Carrier])
        none: Choices = [(None, _("None in particular"))]
        known = objectives.of_pathway(self.base.pathway_id) if self.filled else []
        held = self.held("objective_id")
        offered = [
            (each.id, each.title)
            for each in known
            if each.state is ObjectiveState.OPEN or each.id == held
        ]
        offer(ui.objective_id_combo, [*none, *offered])
        self._structures.fill()

    def open(self, data: StepData) -> None:
        super().open(data)
        self._show_end()

    def retranslate(self) -> None:
        super().retranslate()
        self._show_end()

    def _show_end(self) -> None:
        """Only a step that is over has a day of its end."""
        status = self.ui.status_combo.currentData()
        over = bool(status) and terms.book().family(STATUSES, status) != STILL_OPEN
        show_question(self.ui, "closed_on", over)

    def draft_key(self, data: StepData) -> tuple[int, int]:
        return data.pathway_id, data.id

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        return answers | {"who": Carrier(answers["who"])}

    def command(self, data: StepData) -> Done:
        return steps.save(data)

    def removal(self, data: StepData) -> Done:
        return steps.remove(data.id)

    def latest(self, data: StepData) -> StepData:
        return steps.get(data.id) if data.id else data


class RelayForm(PathwayForm[RelayData]):
    """A hand-over to another worker, from its decision to the news that follow."""

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_RelayForm()
        ui.setupUi(self)
        self._kept = 0  # the hand-over saved last
        self._structures = Structures(self, ui)
        self.bind_named(
            ui,
            ("partner_id", "contact_id", "worker", "decided_on", "meeting_on", "passed_on")
            + ("agreed", "done_on", "feedback", "feedback_on"),
        )
        for name in ("passed_on", "feedback"):
            watch(getattr(ui, f"{name}_edit"), self.messages[name])
        ui.sheet_button.clicked.connect(lambda _on=False: self._preview())
        self.saved.connect(self._remember)

    def fill_choices(self) -> None:
        self._structures.fill()

    def open(self, data: RelayData) -> None:
        super().open(data)
        for name in ("feedback", "feedback_on"):
            show_question(self.ui, name, data.done_on is not None)

    def draft_key(self, data: RelayData) -> tuple[int, int]:
        return data.pathway_id, data.id

    def command(self, data: RelayData) -> Done:
        return relays.save(data)

    def removal(self, data: RelayData) -> Done:
        return relays.remove(data.id)

    def latest(self, data: RelayData) -> RelayData:
        return relays.get(data.id) if data.id else data

    def _remember(self, relay_id: int) -> None:
        self._kept = relay_id

    def _preview(self) -> None:
        """The sheet of what is kept: what was typed is saved first."""
        self._kept = self.base.id
        if self.dirty or self.is_new:
            self._kept = 0
            self.save()
        if self._kept:
            show_relay(self, self._kept, self._now().date())
