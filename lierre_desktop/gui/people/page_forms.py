"""The forms that the People page opens in its panel, each made when it is first needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from ..components import SidePanel
from ..settings.panel_content import PanelContent
from .record_tab import Clock

if TYPE_CHECKING:
    from ..pathway.interview_form import InterviewForm
    from .enrolment_dates_form import EnrolmentDatesForm
    from .enrolment_form import EnrolmentForm
    from .merge_form import MergeForm
    from .participant_form import ParticipantForm

AnyForm = TypeVar("AnyForm", bound=PanelContent)


class PageForms(QObject):
    """`done`: what a form asked for is kept. `person_saved(id)` follows the form of a
    person, `person_wanted(id)` asks for the record of someone alike.

    `recent` are the people opened last, whom an interview is proposed with.
    """

    done = Signal()
    person_saved = Signal(int)
    person_wanted = Signal(int)

    def __init__(self, panel: SidePanel, clock: Clock, recent: Callable[[], Sequence[int]]) -> None:
        super().__init__(panel)
        self._panel, self._clock, self._recent = panel, clock, recent
        self._made: list[PanelContent] = []

    def retranslate(self) -> None:
        """Write the words of those that are made in the current language."""
        for form in self._made:
            form.retranslate()

    @cached_property
    def person(self) -> ParticipantForm:
        """Someone new, or someone's identity."""
        from .participant_form import ParticipantForm

        form = self._keep(ParticipantForm(self._clock))
        form.saved.connect(self.person_saved)
        form.known.connect(self.person_wanted)
        return form

    @cached_property
    def enrolment(self) -> EnrolmentForm:
        """A place in a workshop."""
        from .enrolment_form import EnrolmentForm

        form = self._keep(EnrolmentForm(self._clock))
        form.saved.connect(lambda _person: self.done.emit())
        return form

    @cached_property
    def dates(self) -> EnrolmentDatesForm:
        """From when until when someone has a place."""
        from .enrolment_dates_form import EnrolmentDatesForm

        form = self._keep(EnrolmentDatesForm(self._clock))
        form.saved.connect(lambda _person: self.done.emit())
        return form

    @cached_property
    def merge(self) -> MergeForm:
        """Two records that are about the same person."""
        from .merge_form import MergeForm

        form = self._keep(MergeForm(self._clock))
        form.merged.connect(lambda _kept: self.done.emit())
        return form

    @cached_property
    def interview(self) -> InterviewForm:
        """An interview, planned or held."""
        from ..pathway.interview_form import InterviewForm

        form = self._keep(InterviewForm(self._clock, self._recent))
        form.saved.connect(lambda _id: self.done.emit())
        form.removed.connect(self.done)
        return form

    def _keep(self, form: AnyForm) -> AnyForm:
        """The form, waiting in the panel, in the language of now."""
        form.setParent(self._panel)
        form.hide()
        form.retranslate()
        self._made.append(form)
        return form
