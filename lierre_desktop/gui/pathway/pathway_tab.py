"""The tab "Pathway and difficulties": the difficulties drawn over the time, and all that
the pathway holds in cards; forms in the side panel."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ...centre import participants
from ...centre.changes import Done, InvalidInput
from ...centre.drafts import Kept
from ...centre.pathway import housing, objectives, pathways, trajectory
from ...centre.pathway.assessments import THEMES
from ...centre.pathway.due import due
from ...centre.pathway.pathways import PathwayData
from ...centre.pathway.states import ObjectiveState, PathwayState
from ...i18n import _
from .. import look
from ..components import Card, EmptyState, TwoColumns, button
from ..drafts import gone
from ..people.frames import scrolling
from ..people.record_tab import Clock, RecordTab
from ..perform import perform
from . import holdings
from .gestures import END
from .holdings import Holdings
from .lanes_card import LanesCard
from .plan_forms import AssessmentForm
from .sections import Sections
from .side_cards import NextCard, SimpleWordsCard
from .way_head import NEW, WayHead
from .way_panel import READ, WayPanel

if TYPE_CHECKING:
    from ..people.paper_forms import SummaryForm

TURNS_AT = 860
"""Under this width the cards stand in one column."""
SIDE_WIDTH = 284


class PathwayTab(RecordTab):
    """The pathway of a person, the open one first, or one of those before."""

    def __init__(self, now: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._person = self._shown = 0
        self._ways: list[PathwayData] = []
        self._held: Holdings | None = None
        self._summary_form: SummaryForm | None = None
        self._revealed = False
        self.head = WayHead()
        self.lanes = LanesCard()
        self.words = SimpleWordsCard()
        self.next = NextCard()
        self.sections = Sections()
        self.panel = WayPanel(now, self)
        self._open_button = button("primary", "", "plus", on_click=self._open_new)
        self._empty = EmptyState("path", "", "", [self._open_button])
        self._lay_out()
        self._listen()

    # -- building ------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._summary = button("secondary", "", "file-text", on_click=self._ask_summary)
        self._summary_card = Card()
        self._summary_card.add(self._summary)
        drawn = _column(self.lanes)
        side = _column(self.words, self.next, self._summary_card)
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(look.GUTTER)
        whole.addWidget(self.head)
        whole.addWidget(TwoColumns(drawn, side, SIDE_WIDTH, TURNS_AT))
        whole.addWidget(self.sections)
        whole.addStretch(1)
        self._stack = QStackedWidget()
        self._way = scrolling(inside)
        self._stack.addWidget(self._way)
        self._stack.addWidget(scrolling(self._empty))
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._stack)

    def _listen(self) -> None:
        self.head.chosen.connect(self._choose)
        self.head.gesture.connect(self._do)
        self.lanes.assess_wanted.connect(lambda: self._open_row("assessment", 0))
        self.lanes.restricted_wanted.connect(self._reveal)
        self.lanes.chosen.connect(self._look_at)
        self.words.change_wanted.connect(self._change_words)
        self.next.wanted.connect(lambda table, row: self.row_wanted.emit(table, row, ""))
        self.sections.wanted.connect(self._section_gesture)
        self.panel.presented.connect(self.form_wanted)
        self.panel.done.connect(self.form_done)

    def retranslate(self) -> None:
        self._open_button.setText(_("Open a pathway"))
        self._empty.set_words(
            _("No pathway yet"),
            _(
                "A pathway gathers the referral, the difficulties and what is agreed with the"
                " person, from the welcome to the end. Workshops can be joined without one."
            ),
        )
        self._summary.setText(_("Prepare the summary"))
        for part in (self.lanes, self.words, self.sections, self.panel):
            part.retranslate()
        if self._summary_form is not None:
            self._summary_form.retranslate()

    # -- content -------------------------------------------------------------------------

    def show_person(self, participant_id: int) -> None:
        if participant_id != self._person:
            self._person, self._shown, self._revealed = participant_id, 0, False
            self._way.verticalScrollBar().setValue(0)
        self._ways = pathways.of_participant(participant_id)
        if self._shown not in [way.id for way in self._ways]:
            running = [way for way in self._ways if way.is_open]
            self._shown = next((way.id for way in (*running, *self._ways)), 0)
        self._stack.setCurrentIndex(0 if self._ways else 1)
        self._held = None
        if self._ways:
            self._show_way()

    def _show_way(self) -> None:
        today = self._now().date()
        way = next(way for way in self._ways if way.id == self._shown)
        held = self._held = holdings.read(way, today)
        self.head.show_way(self._ways, way, held.log)
        public = trajectory.trajectory(way.id, today)
        hides = _has_restricted(held) and not look.discreet()
        shown = public
        if hides and self._revealed:
            shown = trajectory.trajectory(way.id, today, restricted=True)
        self.lanes.show_trajectory(
            shown, public, hides=hides, may_assess=way.is_open or not way.archived_on
        )
        self.words.show_words(public, held)
        needs = due(
            today,
            date.max,
            person=self._person,
            planned_until=date.max,
            answers_until=date.max,
        )
        self.next.show_needs(sorted(needs, key=lambda need: need.day), today)
        self.sections.show_holdings(held)

    def _choose(self, pathway_id: int) -> None:
        if pathway_id != self._shown:
            self._shown, self._revealed = pathway_id, False
            self._show_way()

    def _reveal(self, on: bool) -> None:
        self._revealed = on
        self._show_way()

    # -- gestures ------------------------------------------------------------------------

    def add(self) -> bool:
        """A new assessment; a new pathway for someone who has none open."""
        if any(way.is_open for way in self._ways):
            self._open_row("assessment", 0)
        else:
            self._open_new()
        return True

    def show_row(self, table: str, row_id: int, gesture: str = "") -> None:
        way = _pathway_of(table, row_id)
        if way:
            self._choose(way)
        if table in READ or table == "referent":
            self._open_row(table, row_id)

    def resume(self, draft: Kept) -> None:
        first = draft.numbers[0]
        if draft.form == "opening":
            self._open_new()
        elif draft.form == "housing_event":
            self._resume_event(*draft.numbers)
        else:
            self.panel.resume(self._holdings_of(first), draft)

    def _resume_event(self, measure: int, event: int) -> None:
        self._holdings_of(housing.get(measure).pathway_id)
        if event:
            self._open_row("housing_event", event)
        else:
            self.panel.note_event(measure)

    def _holdings_of(self, pathway_id: int) -> Holdings:
        """What one of the person's pathways holds, which is shown. Raises InvalidInput."""
        if pathway_id not in [way.id for way in self._ways]:
            raise gone()
        self._choose(pathway_id)
        assert self._held is not None  # a pathway is shown
        return self._held

    def _open_new(self) -> None:
        self.panel.open_new(self._person)

    def _open_row(self, table: str, row_id: int) -> None:
        if self._held is not None:
            self.panel.row(self._held, table, row_id)

    def _look_at(self, theme: str) -> None:
        """The last assessment, at a theme."""
        if self._held is None or not self._held.assessments:
            return
        form = self.panel.row(self._held, "assessment", self._held.assessments[0].id)
        if isinstance(form, AssessmentForm):
            form.ui.barriers_grid.focus_theme(theme)

    def _do(self, key: str) -> None:
        """A gesture of the head: another state, the end, a new pathway."""
        held = self._held
        if key == NEW:
            self._open_new()
        elif held is not None and key == END:
            self.panel.end(held)
        elif held is not None:
            state = PathwayState(key)
            ready = any(relay.done_on is None for relay in held.relays)
            if state is PathwayState.RELAY and not ready:
                self._open_row("relay", 0)  # who takes over must be known first
            else:
                self.panel.move(held, state)

    def _section_gesture(self, table: str, row_id: int, gesture: str) -> None:
        held = self._held
        if held is None:
            return
        if gesture == holdings.HAND_OVER:
            self.panel.hand_over(held, row_id)
        elif gesture == holdings.RENEW:
            self.panel.renew(row_id)
        elif gesture == holdings.EVENT:
            self.panel.note_event(row_id)
        elif gesture == holdings.REACHED:
            perform(self, lambda: self._reach(row_id))
        elif gesture == holdings.UP:
            perform(self, lambda: self._move_up(held, row_id))
        else:
            self._open_row(table, row_id)

    def _reach(self, objective_id: int) -> Done:
        data = objectives.get(objective_id)
        today = self._now().date()
        return objectives.save(replace(data, state=ObjectiveState.REACHED, closed_on=today))

    @staticmethod
    def _move_up(held: Holdings, objective_id: int) -> Done:
        order = [each.id for each in held.objectives]
        place = order.index(objective_id)
        order[place - 1 : place + 1] = order[place], order[place - 1]
        return objectives.order(held.pathway.id, order)

    def _change_words(self) -> None:
        if self._held is not None:
            self.panel.present("words", self._held.pathway)

    def _ask_summary(self) -> None:
        """The options of the paper, in the panel."""
        from ..people.paper_forms import SummaryForm

        if self._held is None:
            return
        if self._summary_form is None:
            self._summary_form = SummaryForm(self._now)
        person = participants.get(self._person)
        self._summary_form.open_for(person, self._held.pathway.id)
        self.form_wanted.emit(self._summary_form, lambda: _("Summary of the pathway"))

    # -- size ----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sections.set_narrow(self.width() < look.scaled(TURNS_AT))


def _column(*cards: QWidget) -> QWidget:
    """Cards under one another, as tall as what they hold."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.GUTTER)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return holder


def _has_restricted(held: Holdings) -> bool:
    """Whether something restricted was said at one of the assessments."""
    return any(
        held.book.sensitive(THEMES, barrier.theme)
        for each in held.assessments
        for barrier in each.barriers
    )


def _pathway_of(table: str, row_id: int) -> int:
    """The pathway of a row, 0 when that isn't known."""
    try:
        if table == "pathway":
            return pathways.get(row_id).id
        if row_id and table in READ:
            return int(getattr(READ[table](row_id), "pathway_id", 0))
    except InvalidInput:
        return 0
    return 0
