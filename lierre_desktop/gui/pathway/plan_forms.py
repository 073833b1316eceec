"""The forms of what is agreed and looked at together: contracts and assessments."""

from __future__ import annotations

from typing import Any

from ...centre import terms
from ...centre.changes import Done
from ...centre.pathway import assessments, contracts
from ...centre.pathway.assessments import THEMES, AssessmentData
from ...centre.pathway.contracts import ContractData
from ...centre.pathway.states import AssessmentKind
from ...i18n import _, numeric_date, pgettext
from ..forms.ui_pathway_assessment_form import Ui_PathwayAssessmentForm
from ..forms.ui_pathway_contract_form import Ui_PathwayContractForm
from ..settings.editor import Now
from ..watching import watch
from .form import PathwayForm, offer_terms, show_question


class ContractForm(PathwayForm[ContractData]):
    """A contract: dates, hours agreed or none asked, objectives."""

    form_name = "contract"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_PathwayContractForm()
        ui.setupUi(self)
        self.bind_named(
            ui,
            ("kind", "starts_on", "ends_on", "signed_on", "exempt", "weekly_minutes")
            + ("exempt_reason", "objectives"),
        )
        watch(ui.objectives_edit, self.messages["objectives"])
        ui.exempt_check.toggled.connect(lambda _on: self._show_hours())

    def fill_choices(self) -> None:
        offer_terms(self.ui.kind_combo, "contrat", self.held("kind"))
        self.ui.weekly_minutes_spin.setSpecialValueText(_("Not agreed"))

    def open(self, data: ContractData) -> None:
        super().open(data)
        self._show_hours()

    def retranslate(self) -> None:
        super().retranslate()
        if self.filled:
            self._show_hours()

    def _show_hours(self) -> None:
        exempt = self.ui.exempt_check.isChecked()
        self.ui.hours_frame.setVisible(not exempt)
        self.ui.exempt_frame.setVisible(exempt)
        renews = self.base.renews_id
        self.ui.about_label.setVisible(bool(renews) and self.is_new)
        if renews and self.is_new and self.base.starts_on:
            words = _("Follows the contract before, from {day} on. Its words are taken over.")
            self.ui.about_label.setText(words.format(day=numeric_date(self.base.starts_on)))

    def draft_key(self, data: ContractData) -> tuple[object, ...]:
        return data.pathway_id, data.id, None if data.id else data.renews_id

    def command(self, data: ContractData) -> Done:
        return contracts.save(data)

    def removal(self, data: ContractData) -> Done:
        return contracts.remove(data.id)

    def latest(self, data: ContractData) -> ContractData:
        return contracts.get(data.id) if data.id else data


class AssessmentForm(PathwayForm[AssessmentData]):
    """Where each difficulty stands: the grid comes first, prefilled from the time before."""

    form_name = "assessment"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_PathwayAssessmentForm()
        ui.setupUi(self)
        self.bind_named(ui, ("kind", "day", "barriers", "strengths", "summary", "next_review_on"))
        watch(ui.strengths_edit, self.messages["strengths"])
        watch(ui.summary_edit, self.messages["summary"])
        ui.kind_segments.chosen.connect(lambda _key: self._ask_next())

    def fill_choices(self) -> None:
        kinds = [
            (AssessmentKind.ENTRY, pgettext("assessment", "Entry")),
            (AssessmentKind.REVIEW, pgettext("assessment", "Review")),
            (AssessmentKind.EXIT, pgettext("assessment", "End")),
        ]
        self.ui.kind_segments.set_choices(kinds)
        book = terms.book()
        themes = book.choices(THEMES)
        restricted = [term.code for term in themes if book.sensitive(THEMES, term.code)]
        self.ui.barriers_grid.set_themes(themes, restricted)

    def open(self, data: AssessmentData) -> None:
        super().open(data)
        self._ask_next()

    def retranslate(self) -> None:
        super().retranslate()
        if self.filled:
            self._ask_next()

    def _ask_next(self) -> None:
        last = self.ui.kind_segments.key == AssessmentKind.EXIT
        show_question(self.ui, "next_review_on", not last)

    def focus_field(self) -> None:
        first = next(iter(self.ui.barriers_grid.rows), "")
        self.ui.barriers_grid.focus_theme(first)

    def draft_key(self, data: AssessmentData) -> tuple[object, ...]:
        return data.pathway_id, data.id

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        kind = AssessmentKind(answers["kind"])
        next_on = None if kind is AssessmentKind.EXIT else answers["next_review_on"]
        return answers | {"kind": kind, "next_review_on": next_on}

    def command(self, data: AssessmentData) -> Done:
        return assessments.save(data)

    def removal(self, data: AssessmentData) -> Done:
        return assessments.remove(data.id)

    def latest(self, data: AssessmentData) -> AssessmentData:
        return assessments.get(data.id) if data.id else data
