"""The form of a legal recourse, with its terms computed as one types, and explained."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...centre import terms
from ...centre.changes import Done, InvalidInput
from ...centre.pathway import recourses, steps
from ...centre.pathway.deadlines import Deadline
from ...centre.pathway.recourses import Decision, RecourseData
from ...i18n import N_, _
from .. import look
from ..components import Badge, BadgeFace, Card, label
from ..forms.ui_recourse_form import Ui_RecourseForm
from ..settings.answers import offer
from ..settings.editor import Now
from ..watching import watch
from .form import PathwayForm, offer_terms, show_question
from .step_words import short

DECISIONS = {
    Decision.FAVORABLE: N_("Granted"),
    Decision.REDIRECTED: N_("Redirected to shelter"),
    Decision.REJECTED: N_("Rejected"),
}
HOUSING = ("DALO", "DAHO")
"""The recourses that end with an offer."""
BENEFITS = ("RSA_RAPO", "CAF")
"""Those whose first term runs from the contested decision."""

Choices = list[tuple[object, str]]


class RecourseForm(PathwayForm[RecourseData]):
    """A recourse: its dates, and what runs from each of them."""

    form_name = "recourse"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_RecourseForm()
        ui.setupUi(self)
        self._terms = Card()
        ui.deadlines_holder_layout.addWidget(self._terms)
        self.bind_named(
            ui,
            ("kind", "contested_on", "filed_on", "received_on", "decision", "decision_on")
            + ("offered_on", "court_filed_on", "court_decided_on", "reference", "step_id")
            + ("note", "closed_on"),
        )
        watch(ui.note_edit, self.messages["note"])
        self.edited.connect(self._show_terms)

    def fill_choices(self) -> None:
        ui = self.ui
        offer_terms(ui.kind_combo, "recours", self.held("kind"))
        unknown: Choices = [(None, _("Awaited"))]
        offer(ui.decision_combo, unknown + [(each, _(said)) for each, said in DECISIONS.items()])
        none: Choices = [(None, _("None in particular"))]
        book = terms.book()
        known = steps.of_pathway(self.base.pathway_id) if self.filled else []
        titles = [(step.id, steps.title_of(step, book)) for step in known]
        offer(ui.step_id_combo, [*none, *titles])

    def draft_key(self, data: RecourseData) -> tuple[object, ...]:
        return data.pathway_id, data.id

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        decision = answers["decision"]
        return answers | {"decision": Decision(decision) if decision else None}

    def command(self, data: RecourseData) -> Done:
        return recourses.save(data)

    def removal(self, data: RecourseData) -> Done:
        return recourses.remove(data.id)

    def latest(self, data: RecourseData) -> RecourseData:
        return recourses.get(data.id) if data.id else data

    # -- its terms -------------------------------------------------------------------------

    def _show_terms(self) -> None:
        """What runs from the dates as they are typed; nothing while one can't be read."""
        try:
            data = self.read()
        except InvalidInput:
            return
        rule = recourses.rule_of(data, terms.book())
        contests = rule in BENEFITS or data.contested_on is not None
        show_question(self.ui, "contested_on", contests)
        show_question(self.ui, "offered_on", rule in HOUSING or data.offered_on is not None)
        found = recourses.deadlines_of(data, self._now().date())
        self._terms.set_title(_("Terms to watch"))
        self._terms.fill([_term(each) for each in found])
        self.ui.deadlines_holder.setVisible(bool(found))


def _term(deadline: Deadline) -> QWidget:
    """What ends, when, how that is counted, and the text that says so."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    padding = look.CARD_PADDING - 1
    column.setContentsMargins(padding, look.SPACE_S, padding, look.SPACE_S)
    column.setSpacing(look.SPACE_XS)
    column.addWidget(label(deadline.what, "strong", wrap=True))
    until = _("until {day}").format(day=short(deadline.due))
    face = BadgeFace("clock", until, "info")
    if deadline.passed:
        face = BadgeFace(
            "warning", _("over since {day}").format(day=short(deadline.due)), "attention"
        )
    column.addWidget(Badge(face))
    column.addWidget(label(deadline.explained, "quiet", wrap=True))
    column.addWidget(label(deadline.source, "caption", wrap=True))
    return holder
