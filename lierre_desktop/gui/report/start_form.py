"""What a report is about: its title, its days, what it is compared with, whom it counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from ...centre.activity import periods
from ...centre.activity.periods import Basis
from ...centre.changes import Done, InvalidInput
from ...centre.report import reports, views
from ...centre.report.reports import ReportData
from ...i18n import N_, _
from ..components import Combo
from ..components.date_edit import DateEdit
from ..settings.answers import offer
from .asking import AskingForm

_CLOSES_IN = 7  # from this month on, the report of the year under way is the next one


def proposed_year(today: date) -> int:
    """The year that a new report is most likely about: the last one until the summer."""
    return today.year if today.month >= _CLOSES_IN else today.year - 1


class StartForm(AskingForm):
    """A new report, or what a report is about. `kept(id)` follows a save, `removed` a removal."""

    kept = Signal(int)
    removed = Signal()

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__(now)
        self._report = ReportData(date.min, date.min)
        self.title_edit, self.subtitle_edit = QLineEdit(), QLineEdit()
        self.first_edit, self.last_edit = DateEdit(), DateEdit()
        self.against_first_edit, self.against_last_edit = DateEdit(), DateEdit()
        self.basis_combo, self.view_combo = Combo(), Combo()
        self._ask_all()
        self.remove_button = self.add_removal(self.remove)
        self.keep_draft("report", self._open_again)

    def _ask_all(self) -> None:
        for name, words, editor, help_text in (
            ("view", N_("For whom"), self.view_combo, ""),
            ("first_day", N_("First day"), self.first_edit, ""),
            ("last_day", N_("Last day"), self.last_edit, ""),
            (
                "against_first",
                N_("Compared with the days from"),
                self.against_first_edit,
                N_("empty: compared with nothing"),
            ),
            ("against_last", N_("until"), self.against_last_edit, ""),
            ("basis", N_("Whom the figures count"), self.basis_combo, ""),
            ("title", N_("Title"), self.title_edit, ""),
            ("subtitle", N_("Subtitle"), self.subtitle_edit, N_("optional")),
        ):
            self.ask(name, words, editor, help_text)

    def retranslate(self) -> None:
        super().retranslate()
        self._offer()
        self.remove_button.setText(_("Put in the bin"))
        self.save_button.setText(_("Save") if self._report.id else _("Begin this report"))

    def _offer(self) -> None:
        offer(self.basis_combo, [(each, each.label) for each in Basis])
        offer(self.view_combo, [(view.key, view.name) for view in views.views()])

    # -- opening ---------------------------------------------------------------------------

    def open_new(self) -> None:
        """Ask about a new report; the year proposed is compared with the one before."""
        whole = periods.year(proposed_year(self._now().date()))
        against = periods.asked(whole, whole.last).against
        self.open(
            ReportData(
                whole.first,
                whole.last,
                title=_("Report on our activity"),
                against_first=against.first if against else None,
                against_last=against.last if against else None,
            )
        )

    def open(self, report: ReportData) -> None:
        """Show what a report is about; a frozen one is only put in the bin once reopened."""
        assert self.draft is not None
        self.draft.leave()
        self._report = report
        self.retranslate()
        self.title_edit.setText(report.title)
        self.subtitle_edit.setText(report.subtitle)
        self.first_edit.set_date(report.first_day)
        self.last_edit.set_date(report.last_day)
        self.against_first_edit.set_date(report.against_first)
        self.against_last_edit.set_date(report.against_last)
        self.basis_combo.setCurrentIndex(list(Basis).index(report.basis))
        self.view_combo.setCurrentIndex(self.view_combo.findData(report.view))
        self.view_combo.setEnabled(not report.id)  # its sections were made from it
        self.remove_button.setVisible(bool(report.id))
        begun = self.draft.opened(report.id, begun_from=report.version)
        if begun is not None:
            self._report = replace(report, version=begun)

    def _open_again(self) -> None:
        """What is kept, once what was typed is given up."""
        if self._report.id:
            self.open(reports.get(self._report.id))
        else:
            self.open_new()
        self.focus_first()

    @property
    def report_id(self) -> int:
        """The report shown, 0 for a new one."""
        return self._report.id

    def focus_field(self) -> None:
        (self.title_edit if self._report.id else self.view_combo).setFocus()

    # -- keeping ---------------------------------------------------------------------------

    def read(self) -> ReportData:
        """The report as typed. Raises InvalidInput beside the field at fault."""
        typed = replace(
            self._report,
            title=self.title_edit.text(),
            subtitle=self.subtitle_edit.text(),
            basis=Basis(self.basis_combo.currentData()),
            view=str(self.view_combo.currentData()),
            against_first=self.against_first_edit.read("against_first"),
            against_last=self.against_last_edit.read("against_last"),
        )
        if (typed.against_first is None) != (typed.against_last is None):
            missing = "against_last" if typed.against_first else "against_first"
            raise InvalidInput(missing, _("Give the first and last day."))
        days = periods.checked(self.first_edit.read("first_day"), self.last_edit.read("last_day"))
        return replace(typed, first_day=days.first, last_day=days.last)

    def save(self) -> None:
        """Begin the report, or keep what was changed."""
        done = self.perform(self._command)
        if done is not None:
            self.kept.emit(done.id or self._report.id)

    def _command(self) -> Done:
        wanted = self.read()
        if wanted.id:
            return reports.change(wanted)
        query = wanted.query(self._now().date())
        return reports.start(query, wanted.view, wanted.title, wanted.subtitle)

    def remove(self) -> None:
        """Put the report in the bin."""
        if self.perform(lambda: reports.remove(self._report.id)) is not None:
            self.removed.emit()
