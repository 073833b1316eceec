"""The situation of a person, an aspect a card, and her household; filled in one by one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ...centre import terms
from ...centre.drafts import Kept
from ...centre.finder import Finder
from ...centre.person import households, situations
from ...centre.person.households import HouseholdView, MemberData, MemberLine
from ...centre.person.states import ASPECTS, Aspect, State
from ...i18n import _
from .. import look
from ..components import button
from ..components import label as text_label
from ..drafts import gone
from .aspect_card import AspectCard
from .frames import scrolling
from .household_card import HouseholdCard
from .household_forms import HouseholdForm, HouseholdStart, MemberForm
from .household_words import household_title, member_name
from .record_tab import Clock, RecordTab
from .state_form import StateForm

TURNS_AT = 860
"""Under this width the cards stand in one column."""


class SituationTab(RecordTab):
    """Cards of the aspects, the household first; forms in the panel."""

    def __init__(self, now: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._person = 0
        self._states: dict[Aspect, list[State]] = {}
        self._household: HouseholdView | None = None
        self._finder: Finder | None = None
        self._forms: dict[Aspect, StateForm] = {}
        self._in_a_row: list[Aspect] = []
        self._member_form: MemberForm | None = None
        self._household_form: HouseholdForm | None = None
        self.household = HouseholdCard()
        self.cards = {aspect: AspectCard(aspect) for aspect in ASPECTS}
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        self._intro = text_label("", "quiet", wrap=True)
        self._row = button("secondary", "", "pencil-simple", on_click=self.fill_in_a_row)
        top = QHBoxLayout()
        top.addWidget(self._intro, 1)
        top.addWidget(self._row)
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(look.SPACE_M)
        whole.addLayout(top)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(look.GUTTER)
        whole.addLayout(self._box, 1)
        columns = [QVBoxLayout(), QVBoxLayout()]
        cards = [self.household, *self.cards.values()]
        for column, part in zip(columns, (cards[:5], cards[5:]), strict=True):
            column.setSpacing(look.GUTTER)
            for card in part:
                column.addWidget(card)
            column.addStretch(1)
            self._box.addLayout(column, 1)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(scrolling(inside))

    def _listen(self) -> None:
        for card in self.cards.values():
            card.change_wanted.connect(self._add_state)
            card.correct_wanted.connect(self._correct)
        home = self.household
        home.start_wanted.connect(self._start_household)
        home.rename_wanted.connect(self._rename_household)
        home.add_wanted.connect(lambda: self._open_member(None))
        home.member_wanted.connect(self._open_member)
        home.person_wanted.connect(lambda person: self.page_wanted.emit("people", person))

    def retranslate(self) -> None:
        self._row.setText(_("Fill in one after the other"))
        self._intro.setText(
            _("Each change is dated; what was before stays. Ask only what is of use.")
        )
        for form in (*self._forms.values(), self._member_form, self._household_form):
            if form is not None:
                form.retranslate()

    def show_person(self, participant_id: int) -> None:
        if participant_id != self._person:
            self._person = participant_id
            for card in self.cards.values():
                card.fold()
        today = self._now().date()
        book = terms.book()
        for aspect, card in self.cards.items():
            self._states[aspect] = situations.history(participant_id, aspect)
            card.show_states(self._states[aspect], book, today)
        self._household = households.of_participant(participant_id, today)
        self.household.show_household(self._household, participant_id)

    def show_row(self, table: str, row_id: int, gesture: str = "") -> None:
        if gesture == "row":
            self.fill_in_a_row()

    def resume(self, draft: Kept) -> None:
        number = draft.numbers[-1]
        form, _dot, aspect = draft.form.partition(".")
        if aspect:
            self._resume_state(Aspect(aspect), number)
        elif form == "household" and not number:
            self._start_household()
        else:
            self._resume_household(form, number)

    def _resume_state(self, aspect: Aspect, number: int) -> None:
        if not number:
            self._add_state(aspect)
            return
        found = [state for state in self._states[aspect] if state.id == number]
        if not found:
            raise gone()
        self._correct(found[0])

    def _resume_household(self, form: str, number: int) -> None:
        """The name of the household (its number), or someone of it (0: someone new)."""
        home = self._household
        if home is None:
            raise gone()
        there = {line.data.id: line for line in (*home.members, *home.former)}
        if form == "household" and number == home.id:
            self._rename_household()
        elif form == "household_member" and (not number or number in there):
            self._open_member(there.get(number))
        else:
            raise gone()

    # -- states ----------------------------------------------------------------------------

    def fill_in_a_row(self) -> None:
        """Go from aspect to aspect, as at a first interview."""
        self._in_a_row = list(ASPECTS)
        self._go_on()

    def _go_on(self) -> None:
        """The next aspect of the row, or the end of it."""
        if not self._in_a_row:
            self.form_done.emit()
            return
        aspect = self._in_a_row.pop(0)
        form = self._state_form(aspect)
        following = self._in_a_row[0] if self._in_a_row else None
        form.open(self._new_state(aspect))
        self._present_state(form, len(ASPECTS) - len(self._in_a_row))
        form.in_a_row(following, last=following is None)

    def _next(self, form: StateForm) -> None:
        """Keep what was typed, if anything was; then the next aspect."""
        if form.dirty:
            form.save()  # what is refused keeps the form open
        else:
            self._go_on()

    def _saved(self) -> None:
        if self._in_a_row:
            self._go_on()
        else:
            self.form_done.emit()

    def _new_state(self, aspect: Aspect) -> State:
        """A new state from today on, beginning with what holds."""
        today = self._now().date()
        known = self._states.get(aspect)
        if known:
            return replace(known[0], id=0, version=0, since=today, checked_on=None)
        return ASPECTS[aspect](participant_id=self._person, since=today)

    def _add_state(self, aspect: Aspect) -> None:
        self._open_state(aspect, self._new_state(aspect))

    def _correct(self, state: State) -> None:
        self._open_state(situations.aspect_of(state), state)

    def _open_state(self, aspect: Aspect, state: State) -> None:
        self._in_a_row = []
        form = self._state_form(aspect)
        form.open(state)
        self._present_state(form, 0)
        form.in_a_row(None)

    def _present_state(self, form: StateForm, number: int) -> None:
        aspect = form.aspect

        def title() -> str:
            if not number:
                return aspect.label
            words = _("{number} of {count}: {aspect}")
            return words.format(number=number, count=len(ASPECTS), aspect=aspect.label)

        self.form_wanted.emit(form, title)

    def _state_form(self, aspect: Aspect) -> StateForm:
        if aspect not in self._forms:
            form = StateForm(aspect, self._now)
            form.retranslate()
            form.saved.connect(lambda _id: self._saved())
            form.removed.connect(self.form_done)
            form.next_wanted.connect(lambda: self._next(form))
            self._forms[aspect] = form
        return self._forms[aspect]

    # -- household -------------------------------------------------------------------------

    def _start_household(self) -> None:
        self._open_household(HouseholdStart(participant_id=self._person), lambda: _("Household"))

    def _rename_household(self) -> None:
        home = self._household
        if home is not None:
            data = HouseholdStart(home.id, home.version, self._person, None, home.name)
            self._open_household(data, lambda: household_title(home))

    def _open_household(self, data: HouseholdStart, title: Callable[[], str]) -> None:
        if self._household_form is None:
            self._household_form = HouseholdForm(self._now)
            self._household_form.retranslate()
            self._household_form.saved.connect(lambda _id: self.form_done.emit())
        self._household_form.open(data)
        self.form_wanted.emit(self._household_form, title)

    def _open_member(self, line: MemberLine | None) -> None:
        if self._household is None:
            return
        form = self._member()
        self._finder = Finder.current(self._finder)
        form.set_finder(self._finder)
        form.open(MemberData(household_id=self._household.id) if line is None else line.data)
        self.form_wanted.emit(
            form, lambda: member_name(line) if line is not None else _("Add someone")
        )

    def _member(self) -> MemberForm:
        if self._member_form is None:
            form = MemberForm(self._now)
            form.retranslate()
            form.saved.connect(lambda _id: self.form_done.emit())
            form.removed.connect(self.form_done)
            form.record_made.connect(lambda person: self.page_wanted.emit("people", person))
            self._member_form = form
        return self._member_form

    # -- size ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < look.scaled(TURNS_AT)
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
