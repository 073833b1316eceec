"""The means of a year: people's time and money, in two tables with what they add up to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ...centre.changes import InvalidInput
from ...centre.drafts import Kept
from ...centre.network import means
from ...centre.network.means import (
    FundingData,
    FundingLine,
    HumanLine,
    HumanMeansData,
    Totals,
)
from ...i18n import N_, _, ngettext, numeric_date
from .. import look
from ..components import (
    Alert,
    Button,
    Card,
    EmptyState,
    Table,
    button,
    icon_button,
    label,
)
from ..people.list_out import drop_menu
from ..settings.editor import Editor, Now
from ..settings.section import Section, scrolling
from ..table_model import Column, TableModel
from .list_out import fundings_out, time_out
from .means_forms import KINDS, FundingForm, HumanMeansForm, fte_words

PROJECT_LEAVES_UNDER = 860
"""Under which width the column of the projects leaves."""


class MeansPart(Section):
    """What the action runs on in a year; `editor` is the form opened last.

    `turned` says that another year is shown.
    """

    turned = Signal()

    def __init__(self, now: Now) -> None:
        super().__init__()
        self.head.hide()
        self._now = now
        self._year = now().year
        self._presented = False
        self.human_form, self.funding_form = HumanMeansForm(now), FundingForm(now)
        self.editor: Editor[Any] = self.human_form
        self._humans: Sequence[HumanLine] = ()
        self._fundings: Sequence[FundingLine] = ()
        self._time = TableModel(_TIME, self)
        self._money = TableModel(_MONEY, self)
        self._lay_out()
        for form in (self.human_form, self.funding_form):
            form.setParent(self)
            form.hide()
            form.saved.connect(lambda _id: self.panel_done.emit())
            form.removed.connect(self.panel_done)

    # -- building ------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._earlier = icon_button("caret-left", "", lambda: self._turn(-1))
        self._later = icon_button("caret-right", "", lambda: self._turn(1))
        self._span = label("", "strong")
        bar = QHBoxLayout()
        for widget in (self._earlier, self._span, self._later):
            bar.addWidget(widget)
        bar.addStretch(1)
        self.column.addLayout(bar)
        self._time_card, self._time_table = _table_card(self._time)
        self._money_card, self._money_table = _table_card(self._money)
        self._time_table.activated.connect(lambda _at: self._open_time())
        self._time_table.clicked.connect(lambda _at: self._open_time())
        self._money_table.activated.connect(lambda _at: self._open_money())
        self._money_table.clicked.connect(lambda _at: self._open_money())
        self._add_time = button("quiet", "", "plus", on_click=self.add)
        self._add_money = button("quiet", "", "plus", on_click=self.add_funding)
        self._time_card.add_action(self._add_time)
        self._money_card.add_action(self._add_money)
        self._outs = (  # each table is printed or exported by itself
            icon_button("dots-three-vertical", "", self._drop_time),
            icon_button("dots-three-vertical", "", self._drop_money),
        )
        for card, out in zip((self._time_card, self._money_card), self._outs, strict=True):
            card.add_action(out)
        self.column.addWidget(self._lay_views(), 1)

    def _lay_views(self) -> QStackedWidget:
        """The two tables, or the first gestures where the year has nothing yet."""
        self._whole = Alert(tone="info")
        self._whole.hide()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GUTTER)
        for part in (self._time_card, self._money_card, self._whole):
            column.addWidget(part)
        column.addStretch(1)
        self._first: list[Button] = [
            button("primary", "", "plus", "Ctrl+N", self.add),
            button("secondary", "", "coins", on_click=self.add_funding),
        ]
        self.empty = EmptyState("coins", "", "", self._first)
        self._views = QStackedWidget()
        self._views.addWidget(scrolling(content))
        self._views.addWidget(scrolling(self.empty))
        return self._views

    def retranslate(self) -> None:
        for form in (self.human_form, self.funding_form):
            form.retranslate()
        for each, name in ((self._earlier, _("Year before")), (self._later, _("Year after"))):
            each.setAccessibleName(name)
            each.setToolTip(name)
        self._add_time.setText(_("Add time"))
        self._add_money.setText(_("Add a funding"))
        self._first[0].setText(_("Add time"))
        self._first[1].setText(_("Add a funding"))
        self._time_table.setAccessibleName(_("People's time"))
        self._money_table.setAccessibleName(_("Fundings"))
        self.empty.set_words(
            _("No means in this year"),
            _(
                "Note who gives time, in full-time equivalents or in hours, and who funds the"
                " action: totals are made of it."
            ),
        )
        for out, what in zip(self._outs, (_("People's time"), _("Fundings")), strict=True):
            said = _("Print or export: {what}").format(what=what)
            out.setAccessibleName(said)
            out.setToolTip(said)
        for model in (self._time, self._money):
            model.retranslate()
        self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The project leaves where there is no room for it."""
        super().resizeEvent(event)
        narrow = self.width() < look.scaled(PROJECT_LEAVES_UNDER)
        tables: tuple[tuple[Table, TableModel[Any]], ...] = (
            (self._time_table, self._time),
            (self._money_table, self._money),
        )
        for table, model in tables:
            for number, column in enumerate(model.columns):
                table.setColumnHidden(number, narrow and column.key == "project")

    # -- what the page asks --------------------------------------------------------------

    @property
    def sentence(self) -> str:
        """What the page says under its title."""
        if self.is_empty:
            return _("Nothing here for the moment")
        total = means.added_up(self._humans, self._fundings)
        said = _("{fte} employed or seconded · {amount} planned")
        return said.format(fte=fte_words(total.fte), amount=means.format_euros(total.planned_cents))

    @property
    def adding(self) -> str:
        """What the page's button adds here."""
        return _("Add time")

    @property
    def is_empty(self) -> bool:
        """Whether the year has no means at all."""
        return not (self._humans or self._fundings)

    def _drop_time(self) -> None:
        shown = time_out(self._humans, self._span.text())
        drop_menu(self._outs[0], shown, self._now().date())

    def _drop_money(self) -> None:
        shown = fundings_out(self._fundings, self._span.text())
        drop_menu(self._outs[1], shown, self._now().date())

    def reload(self) -> None:
        first, last = self._bounds()
        self._humans, self._fundings = means.human(first, last), means.fundings(first, last)
        self._write()
        self._refresh_forms()

    def panel_open(self, opened: bool) -> None:
        if not opened and self._presented:
            table = self._money_table if self.editor is self.funding_form else self._time_table
            table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._presented = opened

    # -- content -------------------------------------------------------------------------

    def _bounds(self) -> tuple[date, date]:
        return date(self._year, 1, 1), date(self._year, 12, 31)

    def _turn(self, years: int) -> None:
        self._year += years
        self.reload()
        self.turned.emit()

    def _write(self) -> None:
        self._span.setText(_("Year {year}").format(year=self._year))
        self._time.set_rows(self._humans)
        self._money.set_rows(self._fundings)
        total = means.added_up(self._humans, self._fundings)
        self._time_card.set_title(_("People's time"), _time_words(total))
        self._money_card.set_title(_("Fundings"), _money_words(total))
        for table, rows in ((self._time_table, self._humans), (self._money_table, self._fundings)):
            _fit(table, len(rows))
        said = ngettext(
            "{n} funding reaches beyond {year}: it is counted whole, not shared out.",
            "{n} fundings reach beyond {year}: they are counted whole, not shared out.",
            total.overlapping,
        ).format(n=total.overlapping, year=self._year)
        if self._whole.words != said or not total.overlapping:
            self._whole.show_message(said if total.overlapping else "")
        self._views.setCurrentIndex(int(self.is_empty))

    def _refresh_forms(self) -> None:
        """Show the thing in the panel as it is now; leave the panel when it is gone."""
        if not self._presented or self.editor.is_new:
            return
        try:
            self.editor.refresh(self.editor.latest(self.editor.base))
        except InvalidInput:
            self.panel_done.emit()

    # -- gestures ------------------------------------------------------------------------

    def add(self) -> None:
        """Someone's time, from the beginning of the year shown."""
        first, _last = self._bounds()
        self._present(self.human_form, HumanMeansData(starts_on=first), _("Someone's time"))

    def add_funding(self) -> None:
        """A funding of the year shown."""
        first, last = self._bounds()
        data = FundingData(starts_on=first, ends_on=last)
        self._present(self.funding_form, data, _("New funding"))

    def resume(self, draft: Kept) -> None:
        """Open the form of a draft. Raises InvalidInput when its line is gone."""
        humans = draft.form == "human_means"
        if number := draft.numbers[0]:
            (self.open_human if humans else self.open_funding)(number)
        else:
            (self.add if humans else self.add_funding)()

    def open_human(self, number: int) -> None:
        """Open a line of time in the panel."""
        data = means.get_human(number)
        self._present(self.human_form, data, data.title)

    def open_funding(self, number: int) -> None:
        """Open a funding in the panel."""
        data = means.get_funding(number)
        self._present(self.funding_form, data, data.funder)

    def _open_time(self) -> None:
        if (line := self._time.row_at(self._time_table.currentIndex())) is not None:
            self.open_human(line.data.id)

    def _open_money(self) -> None:
        if (line := self._money.row_at(self._money_table.currentIndex())) is not None:
            self.open_funding(line.data.id)

    def _present(self, form: Editor[Any], data: Any, title: str) -> None:
        self.editor = form
        form.open(data)
        self.panel_wanted.emit(lambda: title, form)
        form.focus_first()


_TIME: list[Column[HumanLine]] = [
    Column(
        "title", N_("What for"), lambda line: line.data.title, strong=lambda line: line.data.title
    ),
    Column("kind", N_("Who gives it"), lambda line: _giver(line)),
    Column("project", N_("Project"), lambda line: line.project, quiet=True, width=170),
    Column(
        "fte",
        N_("FTE"),
        lambda line: means.format_fte(line.data.fte),
        sort=lambda line: line.data.fte_thousandths or 0,
        align_right=True,
        width=110,
    ),
    Column(
        "hours",
        N_("Hours given"),
        lambda line: str(line.data.hours) if line.data.hours is not None else "",
        sort=lambda line: line.data.hours or 0,
        align_right=True,
        width=110,
    ),
]

_MONEY: list[Column[FundingLine]] = [
    Column(
        "funder", N_("Funder"), lambda line: line.data.funder, strong=lambda line: line.data.funder
    ),
    Column("span", N_("Period"), lambda line: _period(line.data), width=200),
    Column("project", N_("Project"), lambda line: line.project, quiet=True, width=170),
    Column(
        "planned",
        N_("Amount planned"),
        lambda line: means.format_euros(line.data.amount_cents),
        sort=lambda line: line.data.amount_cents,
        align_right=True,
        width=140,
    ),
    Column(
        "realised",
        N_("Amount realised"),
        lambda line: means.format_euros(line.data.realised_cents) or _("not known"),
        sort=lambda line: line.data.realised_cents or -1,
        align_right=True,
        width=140,
    ),
]


def _giver(line: HumanLine) -> str:
    name = line.staff or line.data.provided_by
    kind = _(KINDS[line.data.kind])
    return f"{name}, {kind}" if name else kind


def _period(data: FundingData) -> str:
    if data.starts_on is None or data.ends_on is None:
        return ""
    return f"{numeric_date(data.starts_on)} – {numeric_date(data.ends_on)}"


def _time_words(total: Totals) -> str:
    """ "0,65 ETP · 120 heures bénévoles"."""
    parts = [fte_words(total.fte)]
    if total.volunteer_fte:
        parts.append(_("{fte} of volunteers").format(fte=fte_words(total.volunteer_fte)))
    if total.hours:
        text = ngettext("{n} hour of volunteers", "{n} hours of volunteers", total.hours)
        parts.append(text.format(n=total.hours))
    return " · ".join(parts)


def _money_words(total: Totals) -> str:
    """ "45 100 € prévus · 32 500 € réalisés"."""
    planned = _("{amount} planned").format(amount=means.format_euros(total.planned_cents))
    realised = _("{amount} realised").format(amount=means.format_euros(total.realised_cents))
    return f"{planned} · {realised}"


def _table_card(model: TableModel[Any]) -> tuple[Card, Table]:
    card, table = Card(), Table()
    table.show_model(model)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    card.add_row(table)
    return card, table


def _fit(table: Table, rows: int) -> None:
    """All the rows stand there: the page scrolls, not the table."""
    height = table.horizontalHeader().sizeHint().height()
    table.setFixedHeight(
        height + rows * table.verticalHeader().defaultSectionSize() + look.SPACE_XXS
    )
    table.setVisible(bool(rows))
