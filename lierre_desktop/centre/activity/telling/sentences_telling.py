"""How a sentence is put together: whole templates, filled with numbers that stay linked.

The one clause that is filled in says what a number is compared with. It agrees with nothing
around it, so that it can be said of anything, in any language of the program.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from ....i18n import _, format_date, join_names, ngettext
from ...report.rich_text import Form, Link, Span
from ..calculation import Activity
from ..figures import Amount, Figure, Row, Shape, Table, Unit
from ..periods import Query
from ..showing import said
from ..showing.grids import readied
from ..showing.margins import Place
from ..showing.masking import Masking
from ..showing.small_counts import hides_code, hides_figure
from .sentences_templates import Part, Spans, fill, one_after_another

SHARE = "share"
"""The column that names, in a link, the share of a row of a distribution."""

_FEWEST_KNOWN = 3  # of whom something can be the most frequent
_MOST_TOGETHER = 3  # rows that come first together and can still be named


@dataclass(frozen=True, slots=True)
class Telling:
    """The figures of which sentences are said, and under which counts of people are hidden."""

    activity: Activity
    mask: int = 0
    _tables: dict[str, Told] = field(default_factory=dict, compare=False)

    # -- what a sentence speaks of ---------------------------------------------------

    @property
    def query(self) -> Query:
        """What was asked of the calculation."""
        return self.activity.query

    @property
    def when(self) -> str:
        """ "en 2025"."""
        return said.during(self.query.period)

    @property
    def last_day(self) -> str:
        """ "le 31 décembre 2025"."""
        return _("on {day}").format(day=format_date(self.query.period.last, "d MMMM y"))

    def figure(self, code: str) -> Figure:
        """A figure."""
        return self.activity.figures[code]

    def count(self, code: str) -> int:
        """The exact value of a figure."""
        return self.figure(code).amount.value

    def table(self, code: str) -> Told:
        """A table, with what is hidden of it."""
        if code not in self._tables:
            laid = readied(self.activity.tables[code], self.mask)
            self._tables[code] = Told(laid.table, laid.hidden, self)
        return self._tables[code]

    # -- numbers ---------------------------------------------------------------------

    def plural(self, code: str) -> int:
        """The number a sentence agrees with: "fewer than 5 people are", even when one is."""
        return self.mask if self.hides(code) else self.count(code)

    def hides(self, code: str, *, before: bool = False) -> bool:
        """True when a figure tells of too few people to be said, or what it was does."""
        return hides_code(code, self.activity.figures, self.mask, before=before)

    def value(self, code: str) -> Span:
        """ "86", linked."""
        return self.span(Link(code))

    def span(self, link: Link) -> Span:
        """A linked number."""
        return Span(words(link, self), link=link)

    def compared(self, code: str) -> Spans:
        """The clause that says what a figure was: ", contre 77 l’année précédente (+ 12 %)"."""
        before = self.figure(code).before
        if before is None or before.ratio is None:
            return ()
        hidden = self.hides(code), self.hides(code, before=True)
        is_count = self.figure(code).definition.unit is Unit.COUNT
        return () if all(hidden) or (any(hidden) and not is_count) else self.clause(code)

    def since_noted(self, code: str) -> Spans:
        """The same, but for what nobody had noted a year before: nothing isn't zero there."""
        before = self.figure(code).before
        return self.compared(code) if before is not None and before.value else ()

    def clause(self, code: str, row: str = "", column: str = "") -> Spans:
        """The same for any link; how much it changed is left out where it can't be told."""
        now, before, change = (
            self.span(Link(code, form, row, column))
            for form in (Form.VALUE, Form.BEFORE, Form.CHANGE)
        )
        if not before.text or self.query.against is None:
            return ()
        then = _then(self.query)
        if now.text == before.text:
            return fill(_(", as {then}"), then=then)
        if change.text in ("", "0", _("new")):
            return fill(_(", against {before} {then}"), before=before, then=then)
        template = _(", against {before} {then} ({change})")
        return fill(template, before=before, then=then, change=change)

    # -- sentences -------------------------------------------------------------------

    def counted(self, code: str, none: str, some: Callable[[int], str], **more: Part) -> Spans:
        """A sentence about one count: `none` (a translated template, "" for silence) or `some`.

        {n} is the number, {compared} the clause, {when} the period.
        """
        template = some(self.plural(code)) if self.count(code) else none
        return self.tell(template, code, **more)

    def leading(
        self,
        code: str,
        one: Callable[[int], str],
        several: Callable[[int], str],
        missing: Callable[[int], str] | None = None,
    ) -> Spans:
        """A sentence about the most frequent row of a distribution, or the few that share it.

        {label} and {n} are the row's, {share} its part of {base}, {compared} the clause about
        that part. A second sentence says of how many it isn't known. Nothing when too few are
        known for one row to be frequent, or to be said, or when too many come first together.
        """
        told = self.table(code)
        rows = told.first()
        if told.known < _FEWEST_KNOWN or len(rows) > _MOST_TOGETHER or any(map(told.hides, rows)):
            return ()
        template = (one if len(rows) == 1 else several)(row_count(rows[0]))
        return one_after_another(
            fill(
                template,
                label=join_names(quoted(row.label) for row in rows),
                n=told.count(rows[0]),
                base=told.all(),
                share=told.share(rows[0]),
                compared=told.compared(rows[0]),
            ),
            told.not_known(missing or _people_missing),
        )

    def tell(self, template: str, code: str, **more: Part) -> Spans:
        """A template about one figure, filled."""
        parts: dict[str, Part] = {
            "n": self.value(code),
            "compared": self.compared(code),
            "when": self.when,
        }
        return fill(template, **(parts | more))


@dataclass(frozen=True, slots=True)
class Told:
    """A table of which a sentence is said."""

    table: Table
    hidden: Masking
    telling: Telling

    @property
    def base(self) -> int:
        """What its shares are of; 0 when nobody is counted."""
        return self.table.base or 0

    def row(self, key: str) -> Row | None:
        """A row, None when the table has none of this key."""
        return next((row for row in self.table.rows if row.key == key), None)

    def hides(self, row: Row, column: int = 0, *, before: bool = False) -> bool:
        """True when a cell isn't published, or what it was."""
        amounts = row.before if before else row.cells
        amount = amounts[column] if amounts else None
        if amount is None or not amount.value:
            return False
        place = self._place(row, column)
        return self.hidden.withheld or self.hidden.hides(place, amount.value, before=before)

    def _place(self, row: Row, column: int) -> Place:
        rows = (*self.table.rows, row)  # the total is the row after the last
        return rows.index(row), column

    def instead(self, row: Row, column: int, value: int) -> str:
        """What stands in a sentence instead of a hidden number."""
        place = self._place(row, column)
        small = not self.hidden.withheld and self.hidden.is_small(value, place)
        return fewer_than(self.telling.mask) if small else _("some")

    def first(self) -> list[Row]:
        """The rows with the largest count among those that are known; several when equal."""
        known = [row for row in self.table.rows if not row.unknown and row_count(row)]
        most = max(map(row_count, known), default=0)
        return [row for row in known if row_count(row) == most]

    @property
    def known(self) -> int:
        """How many are in a row that is known."""
        return sum(row_count(row) for row in self.table.rows if not row.unknown)

    def not_known(self, words: Callable[[int], str]) -> Spans:
        """The sentence that says of how many it isn't known; nothing when all is known."""
        row = next((row for row in self.table.rows if row.unknown), None)
        if row is None or not row_count(row):
            return ()
        number = self.telling.mask if self.hides(row) else row_count(row)
        return fill(words(number), n=self.count(row))

    def amount(self, row: Row, column: str) -> int:
        """The exact value of a cell; 0 where there is nothing to say."""
        place = [each.key for each in self.table.columns].index(column)
        amount = row.cells[place]
        return amount.value if amount is not None else 0

    def cell(self, row: Row, column: str) -> Span:
        """A cell, linked."""
        return self._span(row, column)

    def count(self, row: Row) -> Span:
        """The count of a row, linked."""
        return self._span(row, self.table.columns[0].key)

    def share(self, row: Row) -> Span:
        """The share of a row, linked."""
        return self._span(row, SHARE)

    def all(self) -> Span:
        """What shares are of, linked."""
        return self.telling.span(Link(self.table.code))

    def compared(self, row: Row) -> Spans:
        """What the share of a row was; nothing where the earlier period isn't published."""
        if not row.before or not self.table.base_before or self.hides(row, before=True):
            return ()
        return self.telling.clause(self.table.code, row=row.key, column=SHARE)

    def _span(self, row: Row, column: str) -> Span:
        return self.telling.span(Link(self.table.code, Form.VALUE, row.key, column))


def row_count(row: Row) -> int:
    """The first amount of a row; 0 when it has none."""
    amount = row.cells[0]
    return amount.value if amount is not None else 0


def quoted(label: str) -> str:
    """A label of the vocabularies within a sentence: "« Sans ressources »"."""
    return _("“{words}”").format(words=label)


def _people_missing(count: int) -> str:
    return ngettext("It isn't known for {n} person.", "It isn't known for {n} people.", count)


# -- linked numbers ----------------------------------------------------------------------


def words(link: Link, telling: Telling) -> str:
    """A linked number as it is said; "" when it isn't there any more, or isn't compared."""
    figure = telling.activity.figures.get(link.code)
    if figure is not None:
        return _figure_words(figure, link.form, telling)
    table = telling.activity.tables.get(link.code)
    return "" if table is None else _cell_words(telling.table(link.code), link)


def _figure_words(figure: Figure, form: Form, telling: Telling) -> str:
    unit = figure.definition.unit
    hidden = (telling.hides(figure.code), telling.hides(figure.code, before=True))
    if form is Form.CHANGE:
        tells = telling.query.tells_changes and not any(hidden)
        return said.change(figure.amount, figure.before, unit) if tells else ""
    amount = figure.amount if form is Form.VALUE else figure.before
    if amount is None:
        return ""
    if hidden[form is Form.BEFORE]:
        if unit is Unit.COUNT:
            return fewer_than(telling.mask) if amount.value < telling.mask else _("some")
        return said.NO_BASE
    return said.amount(amount, unit)


def _cell_words(told: Told, link: Link) -> str:
    table = told.table
    if not link.row:
        return _base_words(told, link.form)
    place = _place(table, link)
    if place is None:
        return ""
    row, column = place
    unit = Unit.SHARE if link.column == SHARE else table.columns[column].unit
    now, before = _amounts(table, row, column, link.column == SHARE)
    hidden = told.hides(row, column), told.hides(row, column, before=True)
    if link.form is not Form.VALUE and not told.hidden.before:
        return ""
    if link.form is Form.CHANGE:
        tells = told.telling.query.tells_changes and not any(hidden)
        return said.change(now, before, unit) if tells else ""
    amount = now if link.form is Form.VALUE else before
    if amount is None or amount.ratio is None:
        return ""
    if hidden[link.form is Form.BEFORE]:
        return told.instead(row, column, amount.value) if unit is Unit.COUNT else said.NO_BASE
    return said.amount(amount, unit)


def _base_words(told: Told, form: Form) -> str:
    """What the shares of a table are of; "" for its change, which isn't said."""
    count = {Form.VALUE: told.table.base, Form.BEFORE: told.table.base_before}.get(form)
    if count is None:
        return ""
    subject, mask = told.table.definition.subject, told.telling.mask
    if hides_figure(subject, Unit.COUNT, Amount(count), mask):
        return fewer_than(mask)
    return said.whole(count)


def fewer_than(threshold: int) -> str:
    """What stands in a sentence instead of a small count of people."""
    return _("fewer than {n}").format(n=threshold)


def _place(table: Table, link: Link) -> tuple[Row, int] | None:
    """The row and the place of the column that a link names."""
    rows = (*table.rows, *((table.total,) if table.total else ()))
    row = next((row for row in rows if row.key == link.row), None)
    keys = [column.key for column in table.columns]
    if row is None or link.column not in (*keys, SHARE):
        return None
    if link.column != SHARE:
        return row, keys.index(link.column)
    return (row, 0) if table.definition.shape is Shape.DISTRIBUTION else None


def _amounts(
    table: Table, row: Row, column: int, share: bool
) -> tuple[Amount | None, Amount | None]:
    now = row.cells[column]
    before = row.before[column] if row.before else None
    if not share:
        return now, before
    return (
        Amount(now.value, table.base) if now else None,
        Amount(before.value, table.base_before) if before and table.base_before else None,
    )


# -- the period compared with ------------------------------------------------------------


def _then(query: Query) -> str:
    """The period compared with, within a sentence: "l’année précédente"."""
    period, against = query.period, query.against
    if against is None:
        return ""
    if query.compares_same_days and period.is_year:
        return _("the year before")
    if query.compares_same_days and said.is_season(period):
        return _("the season before")
    return said.same_days(query) or said.during(against)
