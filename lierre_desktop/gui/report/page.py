"""The page where the yearly report is written: the list of reports, then one of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from ...centre import settings
from ...centre.changes import Changes, InvalidInput
from ...centre.drafts import Kept
from ...centre.report import budget, items, reports, views
from ...centre.report.budget import BudgetLineData
from ...centre.report.items import ItemData, ItemKind
from ...centre.report.reports import SectionData
from ...centre.report.rich_text import Span
from ...i18n import _
from ..components import SidePanel, WithPanel
from ..drafts import gone
from ..page import Page, host_of
from ..settings.editor import Editor
from ..settings.panel_content import PanelContent, PanelRoom
from .asking import AskingForm
from .budget_form import BudgetLineForm, BudgetList
from .figure_choice import FigureChoice
from .freeze_form import FreezeForm
from .item_forms import FORMS
from .reports_list import ReportsList
from .section_form import SectionForm
from .section_view import TEXT
from .start_form import StartForm
from .views_form import ViewsForm
from .writing import Writing

FIGURES = "activity"
"""The page of the figures, where this one is opened from."""
_COUNTED = (
    Changes.SETTINGS
    | Changes.CALENDAR
    | Changes.TIMETABLE
    | Changes.PARTICIPANTS
    | Changes.ENROLMENTS
    | Changes.ATTENDANCE
    | Changes.SITUATIONS
    | Changes.PATHWAYS
    | Changes.PARTNERS
    | Changes.OUTREACH
    | Changes.VOCABULARY
)
"""What the figures of a report are counted from."""


class ReportPage(Page):
    """Reports are written here; `show_item(id)` opens one, 0 lists them."""

    shows = _COUNTED | Changes.REPORTS

    def __init__(
        self, clock: Callable[[], datetime] = datetime.now, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._measure = True  # whether the figures may have changed since they were measured
        self._report_id: int | None = None  # 0: the list; None before anything was shown
        self.panel = SidePanel()
        self._room = PanelRoom(self.panel)
        self.list = ReportsList()
        self.writing = Writing(clock)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.writing)
        self.body.addWidget(WithPanel(self._stack, self.panel), 1)
        self._make_forms(clock)
        self._listen()

    def _make_forms(self, clock: Callable[[], datetime]) -> None:
        self.start_form = StartForm(clock)
        self.section_form, self.freeze_form = SectionForm(), FreezeForm()
        self.figure_choice, self.views_form = FigureChoice(), ViewsForm()
        self.item_forms = {form.kind: form(clock) for form in FORMS}
        self.budget_list, self.budget_form = BudgetList(clock), BudgetLineForm(clock)
        self._forms: tuple[PanelContent, ...] = (
            self.start_form,
            self.section_form,
            self.freeze_form,
            self.figure_choice,
            self.views_form,
            *self.item_forms.values(),
            self.budget_list,
            self.budget_form,
        )
        for form in self._forms:
            form.setParent(self.panel)
            form.hide()

    def _listen(self) -> None:
        self.list.opened.connect(lambda number: self.wanted.emit("report", number))
        self.list.back_wanted.connect(lambda: self.wanted.emit(FIGURES, 0))
        self.list.start_wanted.connect(self.add)
        self.writing.back_wanted.connect(lambda: self.wanted.emit("report", 0))
        self.writing.changing_wanted.connect(self._change_report)
        self.writing.section_wanted.connect(self._ask_section)
        self.writing.freezing_wanted.connect(self._ask_freezing)
        self.writing.view.figure_wanted.connect(self._ask_figure)
        self.start_form.kept.connect(self._report_kept)
        self.start_form.removed.connect(self._report_removed)
        self.section_form.kept.connect(self._section_kept)
        self.section_form.removed.connect(self._done)
        self.freeze_form.wanted.connect(self._freeze)
        self.figure_choice.chosen.connect(self._insert)
        self.list.views_wanted.connect(self._ask_views)
        self.list.budget_wanted.connect(lambda: self.show_budget(self._clock().year))
        self.writing.view.shown.budget_wanted.connect(self._ask_budget)
        self.writing.view.added.wanted.connect(self._ask_item)
        for form in self.item_forms.values():
            form.kept.connect(self._done)
        self.budget_list.line_wanted.connect(self._ask_line)
        self.budget_form.saved.connect(lambda _number: self._budget_changed())
        self.budget_form.removed.connect(self._budget_changed)
        self.panel.closed.connect(lambda: self._panel_open(False))
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self._save)

    # -- the page's contract -----------------------------------------------------------------

    @property
    def title(self) -> str:
        return _("Report")

    def retranslate(self) -> None:
        self.list.retranslate()
        self.writing.retranslate()
        for form in self._forms:
            form.retranslate()

    def changed(self, changes: Changes) -> None:
        self._measure = self._measure or bool(changes & _COUNTED)
        super().changed(changes)

    def reload(self) -> None:
        if self.panel.content is self.budget_list:
            self.budget_list.reload()
        if self._report_id and self._shows_report(self._report_id):
            return
        if self._report_id:  # it is gone
            self._report_id = 0
        self._stack.setCurrentWidget(self.list)
        self.list.reload()

    def _shows_report(self, number: int) -> bool:
        """Show the report; False when it is gone."""
        try:
            self.writing.show_report(number, measure=self._measure)
        except InvalidInput:
            return False
        self._measure = False
        self._stack.setCurrentWidget(self.writing)
        return True

    def show_item(self, item: int) -> None:
        """Open a report; 0 is the list. A report whose text is refused isn't left."""
        if item != self._report_id and self.writing.leave():
            self.panel.close_panel()
            self._report_id = item
            self._measure = True
            self.reload()
            self._focus_first()

    def _focus_first(self) -> None:
        """Bring the keyboard to the text, or to the first report."""
        if self._report_id:
            self.writing.view.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.list.focus_first()

    def resume(self, draft: Kept) -> None:
        first, *rest = draft.numbers
        if draft.form == "report" and first:
            if self._go_to(first):
                self._change_report()
        elif draft.form == "report":
            self.show_item(0)
            self.add()
        elif draft.form == "funder_view":
            if first not in [view.id for view in views.views() if view.is_own]:
                raise gone()
            self._ask_views()
            self.views_form.choose_own(first)
        elif draft.form == "budget_line":
            number = rest[0]
            self._ask_line(budget.get(number) if number else BudgetLineData(year=first))
        else:
            self._resume_in_report(draft.form, first, rest[0])

    def _go_to(self, report_id: int) -> bool:
        """Open a report; False when another one, whose text is refused, isn't left. Raises
        InvalidInput."""
        self.show_item(reports.get(report_id).id)
        return self._report_id == report_id

    def _resume_in_report(self, form: str, first: int, number: int) -> None:
        """What stands in a report: the title of a section, or what is added to one."""
        if form == "report_section":
            section = reports.section(number) if number else None
            if self._go_to(first):
                self._ask_section(section)
            return
        if not self._go_to(reports.section(first).report_id):
            return
        self.writing.open_section(first)
        kind = ItemKind(form.partition(".")[2].upper())
        held = [item for item in items.items(first) if item.id == number]
        if number and not held:
            raise gone()
        self._ask_item(kind, held[0] if held else ItemData(first, kind))

    def add(self) -> None:
        """Begin a report, or add a section to the one that is open."""
        if self._report_id:
            self._ask_section(None)
        else:
            self.start_form.open_new()
            self._present(lambda: _("New report"), self.start_form)

    def print_(self) -> None:
        if self._report_id:
            self.writing.preview()

    def find_here(self) -> None:
        if self._report_id:
            self.writing.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is written is kept when the page is left; what is refused waits there."""
        host = host_of(self)
        if not self.writing.leave() and host is not None:
            host.show_refusal(self.writing.refused())
        super().hideEvent(event)

    def may_close(self) -> bool:
        """Say once that a text which is refused would be lost."""
        if self.writing.view.autosave.may_close():
            return True
        host = host_of(self)
        if host is not None:
            again = _("Close once more to leave without it.")
            host.show_refusal(f"{self.writing.refused()} {again}")
        return False

    # -- the panel ---------------------------------------------------------------------------

    def _present(self, title: Callable[[], str], content: PanelContent) -> None:
        self._room.present(title, content)
        self._panel_open(True)
        content.focus_first()

    def _panel_open(self, opened: bool) -> None:
        self.list.panel_open(opened)
        self.writing.panel_open(opened)
        if not opened and self._report_id:
            self.writing.view.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self) -> None:
        """Close the panel over a gesture that "Undo" takes back: Ctrl+Z is the window's, not
        the text's, while the keyboard is in the list."""
        self.panel.close_panel()
        if self._report_id:
            self.writing.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        """Ctrl+S: the form that is open, else the text."""
        content = self.panel.content
        if self.panel.isHidden():
            self.writing.leave()
        elif isinstance(content, AskingForm | Editor):
            content.save()

    # -- reports -----------------------------------------------------------------------------

    def _change_report(self) -> None:
        if self.writing.sitting is not None:
            self.start_form.open(self.writing.sitting.report)
            self._present(lambda: _("This report"), self.start_form)

    def _report_kept(self, number: int) -> None:
        self._done()
        self.wanted.emit("report", number)

    def _report_removed(self) -> None:
        self.panel.close_panel()
        self.wanted.emit("report", 0)

    def _ask_freezing(self) -> None:
        self.freeze_form.show_remarks(self.writing.remarks())
        self._present(lambda: _("Freeze this version"), self.freeze_form)

    def _freeze(self) -> None:
        self.freeze_form.set_busy(True)
        self.writing.freeze(settings.load().coordinator, self._frozen)

    def _frozen(self, done: bool) -> None:
        self.freeze_form.set_busy(False)
        if done:
            self._done()

    # -- sections ----------------------------------------------------------------------------

    def _ask_section(self, section: SectionData | None) -> None:
        self.section_form.open(self.writing.report_id, section)
        title = (lambda: section.title) if section else (lambda: _("New section"))
        self._present(title, self.section_form)

    def _section_kept(self, number: int) -> None:
        self._done()
        self.writing.open_section(number)

    def _ask_figure(self) -> None:
        if self.writing.sitting is not None:
            self.writing.view.show_view(TEXT)
            self.figure_choice.open(self.writing.sitting)
            self._present(lambda: _("Insert a figure"), self.figure_choice)

    def _insert(self, span: Span) -> None:
        self.panel.close_panel()
        self.writing.view.insert_figure(span)

    def _ask_item(self, kind: ItemKind, item: ItemData) -> None:
        form = self.item_forms[kind]
        if self.writing.sitting is not None and not self.writing.sitting.report.is_frozen:
            form.open(item)
            self._present(lambda: form.title, form)

    # -- views and budget --------------------------------------------------------------------

    def _ask_views(self) -> None:
        self.views_form.open()
        self._present(lambda: _("Funders' views"), self.views_form)

    def _ask_budget(self) -> None:
        if self.writing.sitting is not None:
            self.show_budget(self.writing.sitting.report.last_day.year)

    def show_budget(self, year: int) -> None:
        """Show the budget of a year in the panel."""
        self.budget_list.show_year(year)
        self._back_to_budget()

    def _budget_changed(self) -> None:
        """Back to the year; the figures were measured again, as after any change."""
        self._back_to_budget()

    def _back_to_budget(self) -> None:
        self.budget_list.reload()
        self._present(lambda: _("Budget of the year"), self.budget_list)

    def _ask_line(self, line: BudgetLineData) -> None:
        self.budget_form.open(line)
        self._present(lambda: line.title if line.id else _("New budget line"), self.budget_form)
