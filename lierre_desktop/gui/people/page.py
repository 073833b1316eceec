"""The People page: the list, the lists by workshop, one person's page, and the side panel.

Hides who shows what when: the three views are a stack beside one panel, whose forms keep
what was typed when it closes.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ...centre.changes import Changes
from ...centre.enrolments import EnrolmentLine
from ...centre.finder import Finder, found
from ...centre.pathway.register import listed
from ...centre.people import people
from ...centre.workshop_places import workshop_places
from ...i18n import _
from .. import look
from ..attendance.words import sentence_name
from ..components import PageHead, Segments, SidePanel, WithPanel, button
from ..page import Page
from ..settings.editor import Editor
from ..settings.panel_content import PanelContent, PanelRoom
from . import list_out
from .by_workshop import ByWorkshop
from .frames import scrolling
from .list_out import ShownList
from .page_forms import PageForms
from .people_list import PeopleList
from .record import PersonRecord
from .record_tab import RecordTab

if TYPE_CHECKING:
    from ...centre.drafts import Kept
    from ..pathway.interview_form import InterviewForm

PEOPLE, WORKSHOPS = "people", "workshops"


class PeoplePage(Page):
    """Everyone who comes, and each person's own page (`show_item(id)`).

    `settings` keeps the widths of columns between two days.
    """

    shows = (
        Changes.PARTICIPANTS
        | Changes.ENROLMENTS
        | Changes.ATTENDANCE
        | Changes.TIMETABLE
        | Changes.SITUATIONS
        | Changes.PATHWAYS
        | Changes.PARTNERS
        | Changes.VOCABULARY
    )

    def __init__(
        self,
        clock: Callable[[], datetime] = datetime.now,
        parent: QWidget | None = None,
        *,
        settings: QSettings | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._person = 0  # whose page is shown; 0: the lists
        self._finder: Finder | None = None
        self._lists_stale = True
        self.list = PeopleList()
        self.by_workshop = ByWorkshop(clock)
        self.record = PersonRecord(clock)
        self.panel = SidePanel()
        self.forms = PageForms(self.panel, clock, lambda: self.list.recent.ids)
        self._lay_out()
        self._listen()
        if settings is not None:
            self.list.remember(settings)
            self.by_workshop.remember(settings)

    # -- building ------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._head = PageHead()
        self._segments = Segments()
        self._add_button = button("primary", "", "user-plus", "Ctrl+N", self.add)
        self._out_button = button("secondary", "", "dots-three-vertical")
        self._out_button.clicked.connect(lambda _on=False: self._drop_out_menu())
        self._head.add_action(self._segments)
        self._head.add_action(self._out_button)
        self._head.add_action(self._add_button)
        self._views = QStackedWidget()
        self._views.addWidget(self.list)
        self._views.addWidget(scrolling(self.by_workshop))
        self._overview = QWidget()
        column = QVBoxLayout(self._overview)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_M)
        column.addWidget(self._head)
        column.addWidget(self._views, 1)
        self._main = QStackedWidget()
        self._main.addWidget(self._overview)
        self._main.addWidget(self.record)
        self.body.addWidget(WithPanel(self._main, self.panel), 1)
        self._room = PanelRoom(self.panel)

    def _listen(self) -> None:
        self._segments.chosen.connect(lambda _key: self._change_view())
        self.list.opened.connect(self._open)
        self.list.adding.connect(self._ask_for_person)
        self.list.shown_changed.connect(self._count)
        self.by_workshop.opened.connect(self._open)
        self.by_workshop.enrol_wanted.connect(self.ask_for_enrolment)
        self.by_workshop.dates_wanted.connect(self.ask_for_dates)
        self.record.back_wanted.connect(lambda: self._open(0))
        self.record.change_wanted.connect(self._change_person)
        self.record.merge_wanted.connect(lambda: self._ask_for_merge(0))
        self.record.page_wanted.connect(self.wanted)
        self.record.form_wanted.connect(self._present_of_tab)
        self.record.form_done.connect(self.panel.close_panel)
        self.record.interview_wanted.connect(self._open_interview)
        self.record.tab_built.connect(self._listen_to_tab)
        self.forms.done.connect(self.panel.close_panel)
        self.forms.person_saved.connect(self._person_saved)
        self.forms.person_wanted.connect(self._open)
        self.panel.closed.connect(self._leave_panel)
        self._save_keys = QShortcut(QKeySequence("Ctrl+S"), self)
        self._save_keys.activated.connect(self._save)
        leave = QShortcut(QKeySequence("Esc"), self.record)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(lambda: self._open(0))

    def _listen_to_tab(self, tab: RecordTab) -> None:
        """The forms that the page already has are asked for by signals of their own."""
        from .attendance_tab import AttendanceTab  # here: the list shows without any tab
        from .overview_tab import OverviewTab

        if isinstance(tab, OverviewTab):
            tab.change_wanted.connect(self._change_person)
        elif isinstance(tab, AttendanceTab):
            tab.enrol_wanted.connect(lambda: self.ask_for_enrolment(0))
            tab.dates_wanted.connect(self.ask_for_dates)

    # -- the page's contract -------------------------------------------------------------

    @property
    def title(self) -> str:
        """The page's name, never a person's."""
        return _("People")

    @property
    def person_shown(self) -> int:
        return self._person

    def retranslate(self) -> None:
        self._segments.set_choices([(PEOPLE, _("People")), (WORKSHOPS, _("By workshop"))])
        self._add_button.setText(_("Add"))
        self._add_button.setAccessibleName(_("Add a person"))
        self._out_button.setAccessibleName(_("Print or export the list"))
        self._out_button.setToolTip(_("Print or export the list"))
        for part in (self.list, self.by_workshop, self.record):
            part.retranslate()
        self.forms.retranslate()

    def reload(self) -> None:
        self._lists_stale = True
        self._show()

    def show_item(self, item: int) -> None:
        """Show a person's page; 0 is the list as it was left."""
        if item != self._person:
            self.panel.close_panel()
        self._person = item
        if self.isVisible():
            self._show()
            self._focus_view()

    def show_row(self, table: str, row_id: int) -> None:
        """Open a row of the record shown, if one is."""
        if self._person:
            self.record.show_row(table, row_id)

    def resume(self, draft: Kept) -> None:
        from .resuming import resume

        resume(self, draft)

    def begin_interview(self) -> None:
        """An interview with the person shown, else with whoever is chosen first."""
        form = self.forms.interview
        if self._person:
            form.begin_with(self._person)
        else:
            form.begin()
        self._present_interview(form)

    def _show(self) -> None:
        """Fill and show the view of the moment; back to the lists when the person is gone."""
        if self._person and not self.record.show_person(self._person):
            self._person = 0
        if self._person:
            self.list.recent.add(self._person)
        if not self._person and self._lists_stale:
            self._reload_lists()
        elif not self._person:
            self.list.recent.reload()
        self._main.setCurrentWidget(self.record if self._person else self._overview)

    def add(self) -> None:
        """Someone new; on a person's page, what its tab shows, else an enrolment."""
        if not self._person:
            self._ask_for_person("")
        elif not self.record.add():
            self.ask_for_enrolment(0)

    def print_(self) -> None:
        """The timetable of the person shown, this week's; else the list, as it is shown."""
        if self._person:
            self.record.timetable.print_week(self.record.person)
        elif self._segments.key == PEOPLE and self.list.shown:
            list_out.show_paper(self, self._shown_list(), self._today())

    def find_here(self) -> None:
        """The search field of the list."""
        if self._person:
            self._open(0)
        self._segments.choose(PEOPLE)
        self._change_view()
        self.list.focus_search()

    # -- lists ---------------------------------------------------------------------------

    def _today(self) -> date:
        return self._clock().date()

    def _reload_lists(self) -> None:
        self._lists_stale = False
        self._finder = Finder.current(self._finder)
        today = self._today()
        self.list.show_people(people(today), self._finder, today, listed(today))
        self.by_workshop.reload()

    def _change_view(self) -> None:
        by_workshop = self._segments.key == WORKSHOPS
        self._views.setCurrentIndex(1 if by_workshop else 0)
        self._out_button.setVisible(bool(self.list.total) and not by_workshop)
        self._focus_view()

    def _focus_view(self) -> None:
        """Bring the keyboard to what is shown."""
        if self._person:
            self.record.focus_first()
        elif self._segments.key == WORKSHOPS:
            self.by_workshop.focus_list()
        elif self.list.total:
            self.list.ui.people_table.setFocus()

    def _count(self) -> None:
        """Say how many people there are, and how many are shown."""
        some = bool(self.list.total)
        self._head.set_words(self.title, self.list.said)
        self._add_button.setVisible(some)
        self._out_button.setVisible(some and self._segments.key == PEOPLE)
        self._segments.setVisible(some)

    def _shown_list(self) -> ShownList:
        headers, rows = self.list.as_shown
        data = list_out.as_data(self.title, self.list.shown, self.list.pathways)
        return ShownList(self.title, self.list.said, headers, rows, data)

    def _drop_out_menu(self) -> None:
        list_out.drop_menu(self._out_button, self._shown_list(), self._today())

    def _open(self, person: int) -> None:
        """Ask the window for a person's page, so that Alt+Left comes back."""
        self.wanted.emit("people", person)

    # -- the panel -----------------------------------------------------------------------

    def _ask_for_person(self, hint: str) -> None:
        self.forms.person.open_new(hint)
        self._present(self.forms.person, lambda: _("New person"))
        self.forms.person.focus_first()

    def _change_person(self) -> None:
        person = self.record.person
        self.forms.person.open_known(person)
        self._present(self.forms.person, lambda: sentence_name(person))
        self.forms.person.focus_first()

    def ask_for_identity(self) -> None:
        """The form of the person shown, of someone new beside the lists."""
        if self._person:
            self._change_person()
        else:
            self._ask_for_person("")

    def resume_interview(self, person: int, interview_id: int) -> None:
        """An interview as it was left: one that is kept, or a new one with someone."""
        form = self.forms.interview
        if interview_id:
            form.show_interview(interview_id, begins=False)
        else:
            form.plan_with(person)
        self._present_interview(form)

    def _ask_for_merge(self, other: int) -> None:
        """Join another record to the one shown."""
        self._finder = Finder.current(self._finder)
        self.forms.merge.open_for(self._person, other, self._finder)
        self._present(self.forms.merge, lambda: _("Join two records"))
        self.forms.merge.focus_first()

    def ask_for_enrolment(self, workshop_id: int) -> None:
        """Enrol the person shown, or one to be found; 0 is a workshop to be chosen."""
        person = found([self._person]) if self._person else []
        self._finder = Finder.current(self._finder)
        self.forms.enrolment.set_finder(self._finder)
        self.forms.enrolment.open_for(
            person[0] if person else None, workshop_places(self._today()), workshop_id
        )
        self._present(self.forms.enrolment, lambda: _("Enrol in a workshop"))
        self.forms.enrolment.focus_first()

    def ask_for_dates(self, line: EnrolmentLine, last_day: date | None) -> None:
        """Change the dates of an enrolment; `last_day` is proposed as its end."""
        self.forms.dates.open_line(line, last_day=last_day)
        self._present(self.forms.dates, lambda: _("Dates of the enrolment"))
        self.forms.dates.focus_first()

    def _open_interview(self, interview_id: int, gesture: str) -> None:
        """A planned one begins when its day has come, unless it is to be moved; 0 is one
        to be planned."""
        form = self.forms.interview
        if interview_id:
            form.show_interview(interview_id, begins=gesture != "move")
        else:
            form.plan_with(self._person)
        self._present_interview(form)
        if gesture == "move":
            form.focus_day()

    def _present_interview(self, form: InterviewForm) -> None:
        self._present(form, lambda: _("Interview") if form.is_kept else _("New interview"))
        form.focus_first()

    def _present_of_tab(self, form: PanelContent, title: Callable[[], str]) -> None:
        """Show a form that a tab of the record asks for; it has brought its words along."""
        self._present(form, title)
        form.focus_first()

    def _present(self, form: PanelContent, title: Callable[[], str]) -> None:
        self._add_button.set_kind("secondary")  # the form's button is the next gesture
        self.record.ui.next_bar.step_back(True)
        self._save_keys.setEnabled(isinstance(form, Editor))  # other forms have their own
        self._room.present(title, form)
        for scroll in self.panel.findChildren(QScrollArea):
            scroll.verticalScrollBar().setValue(0)

    def _save(self) -> None:
        content = self.panel.content
        if not self.panel.isHidden() and isinstance(content, Editor):
            content.save()

    def _leave_panel(self) -> None:
        self._add_button.set_kind("primary")
        self.record.ui.next_bar.step_back(False)
        self._focus_view()

    def _person_saved(self, person: int) -> None:
        self.panel.close_panel()
        self._open(person)
