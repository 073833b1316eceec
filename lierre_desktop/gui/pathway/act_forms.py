"""The forms that the tab of steps opens in the side panel, each made when first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from ...centre.drafts import Kept
from ...centre.finder import Finder
from ...centre.network import orientations
from ...centre.network.orientations import OrientationData
from ...centre.pathway import objectives, recourses, steps
from ...centre.pathway.objectives import ObjectiveData
from ...centre.pathway.recourses import RecourseData
from ...centre.pathway.steps import StepData
from ...i18n import _
from ..partners.forms import AnswerForm, OrientationForm
from ..settings.editor import Editor, Now
from .aim_forms import ObjectiveForm
from .recourse_form import RecourseForm
from .step_form import StepForm
from .step_words import TO_DO

Titles = Callable[[], str]


class ActForms(QObject):
    """`wanted(form, title)` shows one, `done` follows a save. A number of 0 is a new thing,
    of the `person` and the `pathway` set here (0: none)."""

    wanted = Signal(object, object)
    done = Signal()

    def __init__(self, owner: QObject, now: Now) -> None:
        super().__init__(owner)
        self._now = now
        self._forms: dict[type[Editor[Any]], Editor[Any]] = {}
        self._finder: Finder | None = None
        self.person = self.pathway = 0

    def retranslate(self) -> None:
        """Write the words of the forms made so far in the current language."""
        for form in self._forms.values():
            form.retranslate()

    def open_row(self, table: str, number: int) -> None:
        """The form of a row of "step", "recourse" or "orientation"."""
        openers: dict[str, Callable[[int], None]] = {
            "step": self.open_step,
            "recourse": self.open_recourse,
            "orientation": self.open_orientation,
        }
        openers[table](number)

    def resume(self, draft: Kept) -> None:
        """The form of a draft. Raises InvalidInput."""
        if draft.form == "answer":
            self.open_answer(draft.numbers[0])
        else:
            self.open_row(draft.form, draft.numbers[1])

    def open_step(self, number: int, objective_id: int | None = None) -> None:
        """A step; a new one may belong to an objective already."""
        new = StepData(
            pathway_id=self.pathway,
            objective_id=objective_id,
            status=TO_DO,
            opened_on=self._now().date(),
        )
        data = steps.get(number) if number else new
        self._show(StepForm, data, lambda: _("Step") if number else _("New step"))

    def open_objective(self, number: int) -> None:
        """An objective."""
        new = ObjectiveData(pathway_id=self.pathway, set_on=self._now().date())
        data = objectives.get(number) if number else new
        self._show(ObjectiveForm, data, lambda: _("Objective") if number else _("New objective"))

    def open_recourse(self, number: int) -> None:
        """A legal recourse."""
        data = recourses.get(number) if number else RecourseData(pathway_id=self.pathway)
        self._show(
            RecourseForm,
            data,
            lambda: _("Legal recourse") if number else _("New legal recourse"),
        )

    def open_orientation(self, number: int) -> None:
        """Someone sent to a partner: consent, motive, day of reminding."""
        form = self._form(OrientationForm)
        assert isinstance(form, OrientationForm)
        self._finder = Finder.current(self._finder)
        form.set_finder(self._finder)
        new = OrientationData(
            participant_id=self.person,
            pathway_id=self.pathway or None,
            made_on=self._now().date(),
        )
        data = orientations.get(number) if number else new
        self._show(
            OrientationForm,
            data,
            lambda: _("Orientation") if number else _("Send someone to a partner"),
        )

    def open_answer(self, number: int) -> None:
        """What the partner answered."""
        data = orientations.get(number)
        self._show(AnswerForm, data, lambda: _("Answer of the partner"))

    def _show(self, kind: type[Editor[Any]], data: object, title: Titles) -> None:
        form = self._form(kind)
        form.open(data)
        self.wanted.emit(form, title)

    def _form(self, kind: type[Editor[Any]]) -> Editor[Any]:
        if kind not in self._forms:
            form = self._forms[kind] = kind(self._now)
            form.retranslate()
            form.saved.connect(lambda _id: self.done.emit())
            form.removed.connect(self.done)
        return self._forms[kind]
