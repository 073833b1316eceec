"""The second step: which column of the file is what in Lierre."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QGridLayout, QWidget

from ...centre.changes import InvalidInput
from ...centre.tables.fields import FIELDS
from ...centre.tables.plan import ImportKind
from ...i18n import _, ngettext
from .. import look
from ..components import Badge, BadgeFace, Combo, ElidedLabel, Field, Pictogram, label, rule
from ..components.date_edit import DateEdit
from ..settings.answers import offer
from .draft import Draft
from .step import Step, empty, padded


class _Column:
    """The line of one column: its name and first values, what it becomes, how it reads."""

    def __init__(self, step: ColumnsStep, place: int, grid: QGridLayout) -> None:
        self._step, self._place = step, place
        self._header = ElidedLabel("", "strong")
        self._samples = ElidedLabel("", "caption")
        self.combo = Combo()
        self.combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(16)
        self._badge = Badge()
        line = 3 * place + 1
        grid.addWidget(rule(), line, 0, 1, 4)
        grid.addWidget(self._header, line + 1, 0)
        grid.addWidget(self._samples, line + 2, 0)
        grid.addWidget(Pictogram("arrow-right"), line + 1, 1, 2, 1)
        grid.addWidget(self.combo, line + 1, 2, 2, 1)
        grid.addWidget(self._badge, line + 1, 3, 2, 1)
        self.combo.currentIndexChanged.connect(lambda _row: self._chosen())

    def show(self, draft: Draft) -> None:
        """Show the column as it stands."""
        place = self._place
        header, forbidden = draft.found.headers[place], place in draft.forbidden
        self._header.setText(header)
        hidden = forbidden or look.discreet()
        self._samples.setText(_("content hidden") if hidden else draft.samples(place))
        self.combo.setAccessibleName(_("What the column “{name}” holds").format(name=header))
        self.combo.setEnabled(not forbidden)
        blocked = self.combo.blockSignals(True)
        code = draft.mapping.columns[place]
        self.combo.setCurrentIndex(self.combo.findData(code or ""))
        self.combo.blockSignals(blocked)
        self._badge.set_face(_face(draft, place))

    def _chosen(self) -> None:
        self._step.choose(self._place, self.combo.currentData() or None)


def _face(draft: Draft, place: int) -> BadgeFace:
    """How a column reads."""
    code = draft.mapping.columns[place]
    if place in draft.forbidden:
        return BadgeFace("shield-warning", _("Forbidden: never read"), "danger")
    if code is None:
        return BadgeFace("minus-circle", _("Left out"))
    unknown = draft.plan.unknown if draft.plan is not None else ()
    count = sum(each.field == code for each in unknown)
    if count:
        said = ngettext("{n} value to match", "{n} values to match", count)
        return BadgeFace("warning-circle", said.format(n=count), "attention")
    return BadgeFace("check", _("Understood"), "success")


class ColumnsStep(Step):
    """Every column of the table, and the day that situations are dated."""

    def __init__(self) -> None:
        super().__init__()
        column = padded(self)
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.SPACE_M)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(2, 5)
        column.addWidget(self._holder)
        self.day_edit = DateEdit()
        self.day_edit.setObjectName("day_edit")
        self._day_field = Field("", self.day_edit)
        column.addWidget(self._day_field)
        column.addStretch(1)
        self.day_edit.checked.connect(self._day_checked)
        self.columns: list[_Column] = []
        self._shown: object = None

    @property
    def title(self) -> str:
        return _("Your columns")

    @property
    def side(self) -> str:
        if self.draft is None or self.draft.is_whole:
            return ""
        columns = self.draft.mapping.columns
        taken, total = sum(code is not None for code in columns), len(columns)
        said = ngettext("{n} column of {total} is read", "{n} columns of {total} are read", taken)
        return said.format(n=taken, total=total)

    def retranslate(self) -> None:
        self._day_field.set_words(
            _("The situations of this file are of"),
            _("optional: today; a column with a date of its own comes first"),
        )
        self.forget()
        self.refresh()

    def forget(self) -> None:
        self._shown = None

    def refresh(self) -> None:
        draft = self.draft
        if draft is None or draft.is_whole:
            return
        shown = (draft.mapping.kind, draft.mapping.headers)
        if shown != self._shown:
            self._shown = shown
            self._build(draft)
        for column in self.columns:
            column.show(draft)
        self._day_field.setVisible(draft.mapping.kind is ImportKind.PARTICIPANTS)
        if not self.day_edit.hasFocus():
            self.day_edit.set_date(draft.mapping.day)

    def _build(self, draft: Draft) -> None:
        empty(self._grid)
        heads = (_("In your file"), "", _("In Lierre"), _("How it reads"))
        for place, words in enumerate(heads):
            if words:
                self._grid.addWidget(label(words, "caption"), 0, place)
        choices = [("", _("Don’t import"))]
        choices += [(field.code, field.label) for field in FIELDS[draft.mapping.kind].values()]
        self.columns = []
        for place in range(len(draft.found.headers)):
            column = _Column(self, place, self._grid)
            offer(column.combo, choices)
            self.columns.append(column)
        for before, after in pairwise([*(each.combo for each in self.columns), self.day_edit]):
            QWidget.setTabOrder(before, after)

    def first_choice(self) -> QWidget | None:
        return next((each.combo for each in self.columns if each.combo.isEnabled()), None)

    def choose(self, place: int, code: str | None) -> None:
        """Say what a column holds."""
        if self.draft is not None and self.draft.mapping.columns[place] != code:
            self.draft.set_column(place, code)
            self.changed.emit()

    def _day_checked(self, wrong: str) -> None:
        self._day_field.set_error(wrong)
        if wrong or self.draft is None:
            return
        try:
            day = self.day_edit.read("day")
        except InvalidInput:
            return
        if day != self.draft.mapping.day:
            self.draft.set_day(day)
            self.changed.emit()
