"""The forms of where a pathway goes: an objective, a hand-over to another worker."""

from __future__ import annotations

from typing import Any

from ...centre.changes import Done
from ...centre.pathway import objectives, relays
from ...centre.pathway.assessments import THEMES
from ...centre.pathway.objectives import ObjectiveData
from ...centre.pathway.relays import RelayData
from ...centre.pathway.states import ObjectiveState, label
from ..forms.ui_pathway_objective_form import Ui_PathwayObjectiveForm
from ..forms.ui_pathway_relay_form import Ui_PathwayRelayForm
from ..settings.answers import offer
from ..settings.editor import Now
from ..watching import watch
from .form import PathwayForm, Structures, offer_terms, show_question


class ObjectiveForm(PathwayForm[ObjectiveData]):
    """An objective: reached or dropped, it says since when."""

    form_name = "objective"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_PathwayObjectiveForm()
        ui.setupUi(self)
        self.bind_named(ui, ("title", "theme", "set_on", "due_on", "state", "closed_on", "detail"))
        watch(ui.detail_edit, self.messages["detail"])
        ui.state_combo.currentIndexChanged.connect(lambda _index: self._ask_since())

    def fill_choices(self) -> None:
        offer_terms(self.ui.theme_combo, THEMES, self.held("theme"), unsaid=True)
        offer(self.ui.state_combo, [(state, label(state)) for state in ObjectiveState])

    def open(self, data: ObjectiveData) -> None:
        super().open(data)
        self._ask_since()

    def retranslate(self) -> None:
        super().retranslate()
        if self.filled:
            self._ask_since()

    def _ask_since(self) -> None:
        over = self.ui.state_combo.currentData() not in (None, ObjectiveState.OPEN)
        show_question(self.ui, "closed_on", over)
        if over and not self._filling and not self.ui.closed_on_edit.text():
            self.ui.closed_on_edit.set_date(self._now().date())

    def draft_key(self, data: ObjectiveData) -> tuple[object, ...]:
        return data.pathway_id, data.id

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        return answers | {"state": ObjectiveState(answers["state"])}

    def command(self, data: ObjectiveData) -> Done:
        return objectives.save(data)

    def removal(self, data: ObjectiveData) -> Done:
        return objectives.remove(data.id)

    def latest(self, data: ObjectiveData) -> ObjectiveData:
        return objectives.get(data.id) if data.id else data


class RelayForm(PathwayForm[RelayData]):
    """Who takes over, when they meet, and what is passed on with the person's agreement."""

    form_name = "relay"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_PathwayRelayForm()
        ui.setupUi(self)
        self._structures = Structures(self, ui)
        self.bind_named(
            ui,
            ("partner_id", "contact_id", "worker", "decided_on", "meeting_on", "passed_on")
            + ("agreed", "done_on", "feedback", "feedback_on"),
        )
        for name in ("passed_on", "feedback"):
            watch(getattr(ui, f"{name}_edit"), self.messages[name])
        ui.feedback_edit.textChanged.connect(self._ask_day)

    def fill_choices(self) -> None:
        self._structures.fill()

    def open(self, data: RelayData) -> None:
        super().open(data)
        self._ask_day()

    def retranslate(self) -> None:
        super().retranslate()
        if self.filled:
            self._ask_day()

    def _ask_day(self) -> None:
        told = bool(self.ui.feedback_edit.toPlainText().strip())
        show_question(self.ui, "feedback_on", told or bool(self.ui.feedback_on_edit.text()))

    def draft_key(self, data: RelayData) -> tuple[object, ...]:
        return data.pathway_id, data.id

    def command(self, data: RelayData) -> Done:
        return relays.save(data)

    def removal(self, data: RelayData) -> Done:
        return relays.remove(data.id)

    def latest(self, data: RelayData) -> RelayData:
        return relays.get(data.id) if data.id else data
