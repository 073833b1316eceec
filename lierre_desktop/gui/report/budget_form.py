"""The budget of a year as form 15059 asks for it: the lines of an account, and one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout

from ...centre.changes import Done
from ...centre.network import means
from ...centre.report import budget
from ...centre.report.budget import ACCOUNTS, SIDES, BudgetLineData, Side
from ...i18n import N_, _
from .. import look
from ..components import Card, Combo, Row, button, icon_button, label
from ..people.built_form import BuiltForm
from ..settings.answers import offer
from ..settings.editor import Editor
from ..settings.panel_content import PanelContent

_UNSAID = "·"


class BudgetList(PanelContent):
    """Every line of a year with what it adds up to. `line_wanted(line)` opens one."""

    line_wanted = Signal(object)

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.year = now().year
        self._earlier = icon_button("caret-left", "", lambda: self._turn(-1))
        self._later = icon_button("caret-right", "", lambda: self._turn(1))
        self._year_label = label("", "strong")
        bar = QHBoxLayout()
        for widget in (self._earlier, self._year_label, self._later):
            bar.addWidget(widget)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        padding = look.CARD_PADDING
        column.setContentsMargins(padding, look.SPACE_S, padding, padding)
        column.setSpacing(look.SPACE_M)
        column.addLayout(bar)
        self._none = label("", "quiet", wrap=True)
        column.addWidget(self._none)
        self._cards = {side.key: Card() for side in SIDES}
        for card in self._cards.values():
            column.addWidget(card)
        column.addStretch(1)
        self.add_button = button("primary", "", "plus", "Ctrl+N", self.add)
        self.foot = [self.add_button]

    def retranslate(self) -> None:
        self._earlier.setAccessibleName(_("Year before"))
        self._later.setAccessibleName(_("Year after"))
        self.add_button.setText(_("Add a line"))
        self._none.setText(
            _("Type what was planned and what was spent: the report and the Cerfa form show it.")
        )
        self.reload()

    def focus_first(self) -> None:
        self.add_button.setFocus()

    def show_year(self, year: int) -> None:
        """Show the budget of a year."""
        self.year = year
        self.reload()

    def _turn(self, step: int) -> None:
        self.show_year(self.year + step)

    def reload(self) -> None:
        """Read the lines again."""
        lines = budget.of_year(self.year)
        self._year_label.setText(str(self.year))
        self._none.setVisible(not lines)
        for side in SIDES:
            self._fill(side, [line for line in lines if line.account in side.accounts])

    def _fill(self, side: Side, lines: Sequence[BudgetLineData]) -> None:
        card = self._cards[side.key]
        card.set_title(_(side.title))
        rows = [self._row(line) for line in lines]
        card.fill(rows)
        card.set_side(_totals(lines))
        card.setVisible(bool(rows))

    def _row(self, line: BudgetLineData) -> Row:
        title = f"{line.title}, {line.label}" if line.label else line.title
        row = Row(title, _amounts(line.planned_cents, line.realised_cents))
        row.clicked.connect(partial(self.line_wanted.emit, line))
        return row

    def add(self) -> None:
        """Ask for a new line."""
        self.line_wanted.emit(BudgetLineData(year=self.year))


def _amounts(planned: int | None, realised: int | None) -> str:
    return _("planned {planned}, realised {realised}").format(
        planned=_euros(planned), realised=_euros(realised)
    )


def _totals(lines: Sequence[BudgetLineData]) -> str:
    planned = [line.planned_cents for line in lines if line.planned_cents is not None]
    realised = [line.realised_cents for line in lines if line.realised_cents is not None]
    return f"{_euros(sum(planned) if planned else None)} / " + _euros(
        sum(realised) if realised else None
    )


def _euros(cents: int | None) -> str:
    if cents is None:
        return _UNSAID
    return means.format_euros(cents)


class BudgetLineForm(Editor[BudgetLineData]):
    """One line, its amounts typed in euros."""

    form_name = "budget_line"

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__(now)
        self.account_combo = Combo()
        self.label_edit, self.planned_edit = QLineEdit(), QLineEdit()
        self.realised_edit, self.explanation_edit = QLineEdit(), QPlainTextEdit()
        self.explanation_edit.setTabChangesFocus(True)
        self.explanation_edit.setFixedHeight(look.scaled(96))
        self.ui = BuiltForm(self)
        asked = {
            "account": (N_("Account"), self.account_combo, ""),
            "label": (
                N_("Detail"), self.label_edit, N_("the funder, the supplier; optional"),
            ),
            "planned_cents": (N_("Planned, in euros"), self.planned_edit, ""),
            "realised_cents": (N_("Realised, in euros"), self.realised_edit, ""),
            "explanation": (
                N_("Why they differ"), self.explanation_edit, N_("optional"),
            ),
        }  # fmt: skip
        self.bind(
            self.ui,
            {
                name: self.ui.ask(name, words, editor, help_text)
                for name, (words, editor, help_text) in asked.items()
            },
        )
        self.remove_button = button("danger", "", "trash", on_click=self.remove)
        self.ui.add(self.remove_button)

    def retranslate(self) -> None:
        super().retranslate()
        self.remove_button.setText(_("Put in the bin"))

    def fill_choices(self) -> None:
        offer(self.account_combo, [(key, f"{key} {name}") for key, name in ACCOUNTS.items()])

    def open(self, data: BudgetLineData) -> None:
        super().open(data)
        self.remove_button.setVisible(not self.is_new)

    def _fill(self, data: BudgetLineData) -> None:
        values = {name: getattr(data, name) for name in self.fields}
        for name in ("planned_cents", "realised_cents"):
            values[name] = means.format_euros(values[name])
        self._put(values)

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        amounts = {
            name: means.parse_euros(answers[name], name)
            for name in ("planned_cents", "realised_cents")
        }
        return answers | amounts | {"account": answers["account"] or ""}

    def draft_key(self, data: BudgetLineData) -> tuple[object, ...]:
        return data.year, data.id

    def command(self, data: BudgetLineData) -> Done:
        return budget.save(data)

    def removal(self, data: BudgetLineData) -> Done:
        return budget.remove(data.id)

    def latest(self, data: BudgetLineData) -> BudgetLineData:
        return budget.get(data.id) if data.id else data
