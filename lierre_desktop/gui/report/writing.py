"""A report open on the page: its sections at the left, the one being written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ...centre.activity.periods import Query
from ...centre.activity.showing import notes
from ...centre.changes import InvalidInput
from ...centre.report import building, freezing, items, remarks, reports, views
from ...centre.report.papers import Files
from ...centre.report.reports import ReportData, SectionData
from ...i18n import _, format_date
from .. import icons, look
from ..components import Alert, Button, Card, PageHead, ProgressLine, announce, button
from ..perform import perform
from . import out
from .section_list import SectionList
from .section_view import SectionView
from .sitting import Sitting

_LIST, _NARROW_LIST = 250, 190
_WIDE = 980


class Writing(QWidget):
    """One report. `changing_wanted` and `freezing_wanted` open their forms,
    `section_wanted(section)` that of a section (None: a new one), `back_wanted` the list."""

    back_wanted = Signal()
    changing_wanted = Signal()
    freezing_wanted = Signal()
    section_wanted = Signal(object)

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self.sitting: Sitting | None = None
        self.list = SectionList()
        self.view = SectionView(now)
        self._lay_out()
        self.list.chosen.connect(self.open_section)
        self.list.ordered.connect(self._order)

    # -- building --------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.head = PageHead()
        self._back = button("quiet", "", "arrow-left", on_click=self.back_wanted.emit)
        self._more = button("secondary", "", "dots-three-vertical", on_click=self._drop_menu)
        self._export = button("secondary", "", "download-simple", on_click=self._drop_exports)
        self._freeze = button("secondary", "", "lock-simple", on_click=self.freezing_wanted.emit)
        self.preview_button = button("primary", "", "file-text", "Ctrl+P", self.preview)
        for each in (self._back, self._more, self._freeze, self._export, self.preview_button):
            self.head.add_action(each)
        self.frozen = Alert(tone="success", icon="lock-simple")
        self._thaw = button("quiet", "", on_click=self.thaw)
        self.frozen.add_action(self._thaw)
        self.progress = ProgressLine()
        self._sections = Card()
        self._sections.body.addWidget(self.list, 1)
        self._sections.add_row(self._lay_gestures())
        text = Card()
        text.body.addWidget(self.view, 1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(look.GUTTER)
        self._box.addWidget(self._sections)
        self._box.addWidget(text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_M)
        for part in (self.head, self.frozen, self.progress):
            column.addWidget(part)
        column.addLayout(self._box, 1)

    def _lay_gestures(self) -> QWidget:
        self._up = _small("caret-up", lambda: self.list.move_current(-1))
        self._down = _small("caret-down", lambda: self.list.move_current(1))
        self._hide = _small("eye-slash", self._turn_hidden)
        self._rename = _small("pencil-simple", self._change_section)
        self._add = _small("plus", lambda: self.section_wanted.emit(None))
        self._gestures = QWidget()
        line = QHBoxLayout(self._gestures)
        line.setContentsMargins(look.SPACE_S, look.SPACE_XS, look.SPACE_S, look.SPACE_XS)
        line.setSpacing(0)
        for each in (self._up, self._down, self._hide, self._rename, self._add):
            line.addWidget(each)
        line.addStretch(1)
        return self._gestures

    def retranslate(self) -> None:
        """Write the words in the current language."""
        self._back.setText(_("Reports"))
        _name(self._more, _("Other gestures"))
        self._name_wide()
        self.preview_button.setText(_("Preview"))
        self._thaw.setText(_("Open again"))
        self.list.setAccessibleName(_("Sections of the report"))
        _name(self._up, _("Move the section up (Alt+↑)"))
        _name(self._down, _("Move the section down (Alt+↓)"))
        _name(self._rename, _("Change the section"))
        _name(self._add, _("Add a section"))
        self.view.retranslate()

    # -- content ---------------------------------------------------------------------------

    @property
    def report_id(self) -> int:
        """The report shown, 0 for none."""
        return self.sitting.report.id if self.sitting is not None else 0

    def show_report(self, report_id: int, *, measure: bool = True) -> None:
        """Show a report as it is kept; what is written in another was kept, as `leave` says.

        `measure`: the figures may have changed. Raises InvalidInput when there is no such
        report.
        """
        kept = self.leave()
        same = self.sitting is not None and self.report_id == report_id
        before = self.sitting if same and not measure else None
        self.sitting = Sitting(report_id, self._now().date(), before)
        self._show_head(self.sitting.report, self.sitting.query)
        here = self.view.section
        section = self.sitting.section(here.id) if here is not None else None
        if section is None and not kept:
            self.view.autosave.give_up()  # the section was removed, its text with it
        self._show(section or self.sitting.sections[0])

    def _show_head(self, report: ReportData, query: Query) -> None:
        self.head.set_words(report.title, _about(report, query))
        frozen = report.frozen_on
        day = format_date(frozen, "d MMMM y") if frozen else ""
        words = _("Frozen on {day}. Texts and figures don't change any more.").format(day=day)
        self.frozen.show_message(words if frozen else "")
        self._freeze.setVisible(not frozen)
        self._gestures.setVisible(not frozen)

    def _show(self, section: SectionData) -> None:
        sitting = self.sitting
        assert sitting is not None
        self.list.show_sections(sitting.sections, section.id, sitting.report.is_frozen)
        self._hide.set_icon_name("eye" if section.hidden else "eye-slash")
        words = _("Show the section again") if section.hidden else _("Hide the section")
        _name(self._hide, words)
        self.view.show_section(sitting, section, items.items(section.id))

    def open_section(self, section_id: int) -> None:
        """Show a section; what is written in the one before is kept first."""
        sitting, here = self.sitting, self.view.section
        if sitting is None or (here is not None and here.id == section_id):
            return
        kept = self.view.flush()
        sitting.sections = reports.sections(sitting.report.id)
        section = sitting.section(section_id if kept or here is None else here.id)
        if section is not None:
            self._show(section)
        if not kept:
            announce(self, self.view.autosave.trouble)

    def leave(self) -> bool:
        """Keep what is being written: the report is left. False when it is refused, which
        is said; True of a report that was removed, with what was written in it."""
        if self.view.flush():
            return True
        try:
            reports.get(self.report_id)
        except InvalidInput:
            self.view.autosave.give_up()
            return True
        announce(self, self.view.autosave.trouble)
        return False

    def refused(self) -> str:
        """What isn't kept, and why."""
        section = self.view.section
        return _("What you wrote in “{section}” isn't kept. {why}").format(
            section=section.title if section else "", why=self.view.autosave.trouble
        )

    # -- sections --------------------------------------------------------------------------

    def _order(self, ids: Sequence[int]) -> None:
        if perform(self, lambda: reports.order(self.report_id, ids)) is None:
            self.show_report(self.report_id, measure=False)
        self.list.setFocus()

    def _turn_hidden(self) -> None:
        section = self.view.section
        if section is not None and self.view.flush():
            perform(self, lambda: reports.hide(section.id, not section.hidden))

    def _change_section(self) -> None:
        if self.view.section is not None:
            self.section_wanted.emit(self.view.section)

    # -- what leaves -----------------------------------------------------------------------

    def preview(self) -> None:
        """Show the whole document; it is printed or saved from there."""
        if self.sitting is None or not self.view.flush():
            return
        report, kinds = self.sitting.report, (out.PDF, out.WORD)
        self.progress.start(_("Putting the report together…"))
        self.preview_button.setEnabled(False)
        out.draw(self, report, kinds, self._now(), self._previewed, self.progress.show_progress)

    def _previewed(self, files: Files | None) -> None:
        from ..preview import show_preview

        self._drawn()
        if files is None or self.sitting is None:
            return
        report, word = self.sitting.report, files[out.WORD]
        name = out.file_name(report, out.PDF)
        show_preview(self.window(), files[out.PDF], report.title, name, word=lambda: word)

    def _drawn(self) -> None:
        self.progress.finish()
        self.preview_button.setEnabled(True)

    def _drop_exports(self) -> None:
        menu = QMenu(self)
        for kind, (words, suffix) in out.KINDS.items():
            action = menu.addAction(f"{_(words)} (.{suffix})")
            action.triggered.connect(lambda _on=False, kind=kind: self._ask_where(kind))
        _drop(menu, self._export)

    def _ask_where(self, kind: str) -> None:
        if self.sitting is not None and self.view.flush():
            out.ask_where(self, self.sitting.report, kind, lambda path: self.save_to(path, kind))

    def save_to(self, path: Path, kind: str) -> None:
        """Save the report as a kind of file."""
        if self.sitting is None:
            return

        def ended(files: Files | None) -> None:
            self._drawn()
            if files is not None:
                out.write(self, path, files[kind])

        self.progress.start(_("Putting the report together…"))
        out.draw(self, self.sitting.report, (kind,), self._now(), ended)

    def remarks(self) -> list[str]:
        """What to look at before the report is frozen."""
        from ...documents import text

        return remarks.remarks(self.report_id, text.undrawn) if self.view.flush() else []

    def freeze(self, by: str, ended: Callable[[bool], object]) -> None:
        """Make the four files and freeze the report with them; `ended` is told the outcome."""
        if self.sitting is None or not self.view.flush():
            ended(False)
            return
        try:
            paper, proof = building.final(self.sitting.report.id, self._now())
        except InvalidInput as error:
            out.refuse(self, error)
            ended(False)
            return
        self.view.hold(True)  # what is written from now on wouldn't be in the files

        def drawn(files: Files | None) -> None:
            done = None
            if files is not None and self.view.flush():
                done = perform(self, lambda: freezing.freeze(proof, files, by))
            self.view.hold(False)
            ended(done is not None)

        out.render(self, paper, freezing.KINDS, drawn)

    def thaw(self) -> None:
        """Open a frozen report again."""
        perform(self, lambda: freezing.thaw(self.report_id))

    def _drop_menu(self) -> None:
        menu = QMenu(self)
        change = menu.addAction(icons.icon("pencil-simple"), _("Title, days and comparison…"))
        change.triggered.connect(lambda _on=False: self.changing_wanted.emit())
        if self.sitting is not None and self.sitting.report.is_frozen:
            change.setEnabled(False)
            again = menu.addAction(icons.icon("lock-simple"), _("Open again"))
            again.triggered.connect(lambda _on=False: self.thaw())
        else:
            bin_ = menu.addAction(icons.icon("trash"), _("Put the report in the bin"))
            bin_.triggered.connect(lambda _on=False: self._remove())
        _drop(menu, self._more)

    def _remove(self) -> None:
        number = self.report_id
        if self.view.flush() and perform(self, lambda: reports.remove(number)) is not None:
            self.back_wanted.emit()

    def panel_open(self, opened: bool) -> None:
        """Only one filled button is shown at a time."""
        self.preview_button.set_kind("secondary" if opened else "primary")

    # -- size ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sections.setFixedWidth(look.scaled(_LIST if self._is_wide else _NARROW_LIST))
        self._name_wide()

    @property
    def _is_wide(self) -> bool:
        return self.width() >= look.scaled(_WIDE)

    def _name_wide(self) -> None:
        """Where room is short these two are pictograms: the text needs the height."""
        gestures = ((self._freeze, _("Freeze this version")), (self._export, _("Export")))
        for each, words in gestures:
            each.setText(words if self._is_wide else "")
            _name(each, words)
            each.updateGeometry()


def _about(report: ReportData, query: Query) -> str:
    """ "Année 2025, comparée à 2024. · Version de travail"."""
    parts = [notes.comparison(query)]
    if report.view != views.ACTIVITY:
        parts.append(views.get(report.view).name)
    if not report.is_frozen:
        parts.append(_("Working version"))
    return " · ".join(parts)


def _small(icon: str, gesture: Callable[[], object]) -> Button:
    made = button("bare", "", icon, on_click=gesture)
    made.setProperty("compact", True)
    return made


def _name(each: Button, words: str) -> None:
    each.setAccessibleName(words)
    each.setToolTip(words)


def _drop(menu: QMenu, under: Button) -> None:
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(under.mapToGlobal(QPoint(0, under.height() + look.SPACE_XS)))
