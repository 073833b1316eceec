"""The reports of the centre: their period, for whom, and whether they are frozen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ...centre.activity.showing import said
from ...centre.report import reports, views
from ...centre.report.reports import ReportData
from ...i18n import _, format_date
from .. import look
from ..components import BadgeFace, Card, EmptyState, PageHead, Row, button
from ..settings.section import scrolling


class ReportsList(QWidget):
    """`opened(id)` wants a report, `start_wanted` a new one, `views_wanted` and
    `budget_wanted` what they are made with, `back_wanted` the figures."""

    opened = Signal(int)
    start_wanted = Signal()
    views_wanted = Signal()
    budget_wanted = Signal()
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.reports: Sequence[ReportData] = ()
        self._rows: list[Row] = []
        self.head = PageHead()
        self._back = button("quiet", "", "arrow-left", on_click=self.back_wanted.emit)
        self._views = button("secondary", "", on_click=self.views_wanted.emit)
        self._budget = button("secondary", "", "coins", on_click=self.budget_wanted.emit)
        self.start_button = button("primary", "", "plus", "Ctrl+N", self.start_wanted.emit)
        for each in (self._back, self._views, self._budget, self.start_button):
            self.head.add_action(each)
        self.card = Card()
        self._first = button("primary", "", "plus", "Ctrl+N", self.start_wanted.emit)
        self.empty = EmptyState("file-text", "", "", [self._first])
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolling(self.card))
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_M)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)

    def retranslate(self) -> None:
        """Write the words in the current language."""
        self._back.setText(_("To the figures"))
        self._views.setText(_("Funders' views"))
        self._budget.setText(_("Budget of the year"))
        for each in (self.start_button, self._first):
            each.setText(_("Begin a report"))
        self.empty.set_words(
            _("No report yet"),
            _(
                "A report begins from the figures of a year: its sections, tables and sentences"
                " are there at once, and you write on from there."
            ),
        )
        self.head.set_words(_("Reports"))

    def reload(self) -> None:
        """Read the reports again."""
        self.reports = reports.reports()
        names = {view.key: view.name for view in views.views()}
        rows = [self._row(each, names) for each in self.reports]
        self.card.fill(rows)
        self._rows = rows
        self._stack.setCurrentIndex(0 if rows else 1)
        self.start_button.setVisible(bool(rows))

    def focus_first(self) -> None:
        """Bring the keyboard to the first report, or to the gesture that begins one."""
        first = self._rows[0] if self._rows else self._first
        first.show()  # a line just laid is hidden for a moment, and takes no keyboard
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def panel_open(self, opened: bool) -> None:
        """Only one filled button is shown at a time."""
        for each in (self.start_button, self._first):
            each.set_kind("secondary" if opened else "primary")

    def _row(self, report: ReportData, names: dict[str, str]) -> Row:
        funder = "" if report.view == views.ACTIVITY else names.get(report.view, "")
        details = [said.period(report.period), funder]
        row = Row(
            report.title,
            " · ".join(filter(None, (report.subtitle, *details))),
            badges=[state_face(report)],
        )
        row.clicked.connect(lambda: self.opened.emit(report.id))
        return row


def state_face(report: ReportData) -> BadgeFace:
    """Whether a report is still being written."""
    if report.frozen_on is None:
        return BadgeFace("pencil-simple", _("Working version"), "info")
    day = format_date(report.frozen_on, "d MMMM y")
    return BadgeFace("lock-simple", _("Frozen on {day}").format(day=day), "success")
