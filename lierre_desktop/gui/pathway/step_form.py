"""The form of a step (démarche): what, who does it, until when, what came of it."""

from __future__ import annotations

from typing import Any

from ...centre import terms
from ...centre.changes import Done
from ...centre.pathway import objectives, steps
from ...centre.pathway.states import Carrier, ObjectiveState, label
from ...centre.pathway.steps import STATUSES, STILL_OPEN, StepData
from ...i18n import _
from ..forms.ui_step_form import Ui_StepForm
from ..settings.answers import offer
from ..settings.editor import Now
from ..watching import watch
from .form import PathwayForm, Structures, offer_terms, show_question

Choices = list[tuple[object, str]]


class StepForm(PathwayForm[StepData]):
    """One step; only one that is over has a day of its end."""

    form_name = "step"

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

    def draft_key(self, data: StepData) -> tuple[object, ...]:
        return data.pathway_id, data.id

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        return answers | {"who": Carrier(answers["who"])}

    def command(self, data: StepData) -> Done:
        return steps.save(data)

    def removal(self, data: StepData) -> Done:
        return steps.remove(data.id)

    def latest(self, data: StepData) -> StepData:
        return steps.get(data.id) if data.id else data
