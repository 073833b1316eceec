"""Charts of tables: marks with the words that stand on them, hidden as their grids are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from ....i18n import N_, _, format_date
from ...vocabulary import Gender
from ..figures import Amount, Row, Shape, Table, Unit
from ..periods import Period, Query
from . import margins, notes, said
from .grids import Readied, readied
from .shown import Chart, ChartKind, ChartRow, Mark

_PROMISES = ("held", "cancelled", "promised")
_MONTHS = 12  # of a year, each named once
_MOST_PARTS = 3  # of a bar of the whole


def chart(table: Table, query: Query, *, mask: int = 0) -> Chart | None:
    """The chart of a table; None where its shape has none, or nothing was counted."""
    laid = readied(table, mask)
    if not laid.table.rows or notes.nothing(laid.table, query, laid.hidden):
        return None
    drawn = {
        Shape.DISTRIBUTION: _distribution,
        Shape.MONTHS: _months,
        Shape.GRID: _promises,
        Shape.PYRAMID: _pyramid,
        Shape.FLOW: _flow,
    }
    return drawn[table.definition.shape or Shape.GRID](laid, query)


# -- one kind after the other ----------------------------------------------------------


def _distribution(laid: Readied, query: Query) -> Chart | None:
    """Bars; one bar of the whole where it has two or three parts."""
    table = laid.table
    if _is_whole(table):
        rows = [
            ChartRow(row.key, _label(row), (_part(laid, place),), row.unknown)
            for place, row in enumerate(table.rows)
            if (count := row.cells[0]) and count.value
        ]
        return _chart(ChartKind.STACK, laid, query, _series(query, compared=False), rows)
    compared = laid.is_compared and query.against is not None
    rows = [
        ChartRow(
            row.key,
            _label(row),
            (_part(laid, place), _mark(laid, (place, 0), before=True))
            if compared
            else (_part(laid, place),),
            row.unknown,
        )
        for place, row in enumerate(table.rows)
    ]
    return _chart(ChartKind.BARS, laid, query, _series(query, compared=compared), rows)


def _is_whole(table: Table) -> bool:
    """True of a few parts that make a whole, as many as both periods have."""
    there = [row for row in table.rows if _value(row.cells) or _value(row.before)]
    return (
        table.columns[0].additive
        and 2 <= len(there) <= _MOST_PARTS
        and len(table.rows) <= _MOST_PARTS + 1
        and bool(table.base)
    )


def _months(laid: Readied, query: Query) -> Chart | None:
    column = margins.charted_column(laid.table)
    if column is None:
        return None
    compared = laid.is_compared and query.against is not None
    sides = (False, True) if compared else (False,)
    rows = [
        ChartRow(
            row.key,
            _month(row, laid.table),
            tuple(_mark(laid, (place, column), before=one) for one in sides),
        )
        for place, row in enumerate(laid.table.rows)
    ]
    unit = laid.table.columns[column].unit
    series = _series(query, compared=compared)
    note = _partial_month(query, compared)
    return _chart(ChartKind.COLUMNS, laid, query, series, rows, unit=unit, note=note)


def _month(row: Row, table: Table) -> str:
    """A month in short, "sept.", by its key, which ends with "-09"; whole over several years."""
    if len(table.rows) > _MONTHS:
        return row.label
    return format_date(date(2000, int(row.key[-2:]), 1), "MMM")


def _promises(laid: Readied, query: Query) -> Chart | None:
    """Held, cancelled and promised, of the rows that promise something."""
    keys = [column.key for column in laid.table.columns]
    if not set(_PROMISES) <= set(keys) or not query.holds_promises:
        return None
    held, cancelled, promised = (keys.index(key) for key in _PROMISES)
    rows = []
    for place, row in enumerate(laid.table.rows):
        target, done = row.cells[promised], row.cells[held]
        if not target or not target.value:
            continue
        words = _("{held} of {promised}").format(
            held=said.whole(done.value if done else 0), promised=said.whole(target.value)
        )
        first = _mark(laid, (place, held)) or Mark(0, "")
        marks = (
            Mark(first.value, words, first.masked, first.behind),
            _mark(laid, (place, cancelled)),
            _mark(laid, (place, promised)),
        )
        rows.append(ChartRow(row.key, row.label, marks))
    if not rows:
        return None
    series = (_("sessions held"), _("sessions cancelled"), _("sessions promised"))
    return _chart(ChartKind.PROMISES, laid, query, series, rows)


def _pyramid(laid: Readied, query: Query) -> Chart | None:
    keys = [column.key for column in laid.table.columns]
    men = [place for place, key in enumerate(keys) if key == Gender.MAN]
    women = [place for place, key in enumerate(keys) if key == Gender.WOMAN]
    told = (Gender.MAN, Gender.WOMAN, margins.TOTAL)
    others = [place for place, key in enumerate(keys) if key not in told]
    rows = [
        ChartRow(
            row.key,
            row.label,
            tuple(_together(laid, place, side) for side in (men, women, others)),
            row.unknown,
        )
        for place, row in enumerate(laid.table.rows)
    ]
    series = (_("men"), _("women"), _("others, or not said"))
    return _chart(ChartKind.PYRAMID, laid, query, series, rows)


def _flow(laid: Readied, query: Query) -> Chart | None:
    table = laid.table
    columns = [place for place, one in enumerate(table.columns) if one.key != margins.TOTAL]
    rows = [
        ChartRow(
            row.key, row.label, tuple(_there(laid, (place, column)) for column in columns),
            row.unknown,
        )
        for place, row in enumerate(table.rows)
    ]  # fmt: skip
    series = tuple(_(table.columns[column].title) for column in columns)
    return _chart(ChartKind.FLOW, laid, query, series, rows)


# -- marks -----------------------------------------------------------------------------


def _mark(laid: Readied, place: margins.Place, *, before: bool = False) -> Mark | None:
    cell = laid.cell(place, before=before)
    if cell.masked:
        return Mark(0, cell.words, masked=True)
    return None if cell.number is None else Mark(cell.number, cell.words, behind=cell.behind)


def _there(laid: Readied, place: margins.Place) -> Mark | None:
    """A mark only where there is someone."""
    mark = _mark(laid, place)
    return mark if mark and (mark.value or mark.masked) else None


def _part(laid: Readied, place: int) -> Mark | None:
    """A count with its share: "21 · 22 %"."""
    mark, base = _mark(laid, (place, 0)), laid.table.base
    if mark is None or mark.masked or not base:
        return mark
    share = said.share(int(mark.value), base)
    return Mark(mark.value, f"{mark.words} · {share}", behind=mark.behind)


def _together(laid: Readied, row: int, columns: Sequence[int]) -> Mark | None:
    """Several columns as one mark; hidden when one of them is."""
    marks = [mark for column in columns if (mark := _mark(laid, (row, column))) is not None]
    if not marks or len(marks) == 1:
        return marks[0] if marks else None
    if any(mark.masked for mark in marks):
        return Mark(0, said.HIDDEN, masked=True)
    value = int(sum(mark.value for mark in marks))
    return Mark(value, said.whole(value))


def _label(row: Row) -> str:
    """A row's name, with the heading it stands under."""
    if not row.group:
        return row.label
    return _("{group}: {row}").format(group=row.group, row=row.label)


def _value(amounts: Sequence[Amount | None]) -> int:
    return amounts[0].value if amounts and amounts[0] else 0


# -- words -----------------------------------------------------------------------------


def _series(query: Query, *, compared: bool) -> tuple[str, ...]:
    now = said.short_period(query.period)
    before = query.against if compared else None
    return (now, said.short_period(before)) if before else (now,)


def _chart(
    kind: ChartKind,
    laid: Readied,
    query: Query,
    series: tuple[str, ...],
    rows: list[ChartRow],
    *,
    unit: Unit = Unit.COUNT,
    note: str = "",
) -> Chart:
    definition = laid.table.definition
    return Chart(
        kind,
        definition.code,
        definition.label,
        series,
        tuple(rows),
        unit,
        _said(kind, definition.label, query, series, rows),
        note,
    )


def _said(
    kind: ChartKind, title: str, query: Query, series: tuple[str, ...], rows: list[ChartRow]
) -> str:
    """Every mark in one sentence, in the order they are drawn."""
    parts = []
    for row in rows:
        if kind is ChartKind.PROMISES:
            words = [row.marks[0].words] if row.marks[0] else []
        elif kind in (ChartKind.PYRAMID, ChartKind.FLOW):
            words = _with_series(series, row.marks)
        else:
            words = _with_before(query, row.marks)
        if words:
            parts.append(f"{row.label}, {', '.join(words)}")
    return _("{title}, {when}: {rows}.").format(
        title=title, when=said.during(query.period), rows=said.listed(parts)
    )


def _with_series(series: tuple[str, ...], marks: Iterable[Mark | None]) -> list[str]:
    """ "hommes 6", "femmes 12": only those that are there."""
    return [
        _("{name} {words}").format(name=name, words=mark.words)
        for name, mark in zip(series, marks, strict=True)
        if mark and (mark.value or mark.masked)
    ]


def _with_before(query: Query, marks: Sequence[Mark | None]) -> list[str]:
    """ "21 · 22 %", "20 en 2024"."""
    words = [marks[0].words if marks[0] else said.NOTHING_TO_SAY]
    if len(marks) > 1 and marks[1] and query.against:
        when = said.once(query.against)
        words.append(_("{amount} {when}").format(amount=marks[1].words, when=when))
    return words


def _partial_month(query: Query, compared: bool) -> str:
    """ "Novembre : du 1er au 10, les deux années." for a period that stops within a month."""
    last = query.period.last
    if (last + timedelta(days=1)).day == 1:
        return ""
    first = max(query.period.first, last.replace(day=1))
    words = _PARTIAL[compared and query.compares_same_days]
    month = format_date(last, "MMMM")
    days = said.days(Period(first, last))
    return _(words).format(month=month[:1].upper() + month[1:], days=days)


_PARTIAL = {True: N_("{month}: {days}, both years."), False: N_("{month}: {days}.")}
