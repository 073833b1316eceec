"""The small print under a table: what shares are of, what is hidden, what doesn't add up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ....i18n import N_, _, date_span, join_names, ngettext
from ..figures import Amount, Column, Shape, Subject, Table, Unit
from ..periods import Period, Query
from . import margins, said
from .masking import Masking
from .shown import Cell, GridRow

_NONE = {
    Subject.PERSON: N_("No one {when}."),
    Subject.PATHWAY: N_("No pathway {when}."),
    Subject.SESSION: N_("No session {when}."),
    Subject.ENROLMENT: N_("No enrolment {when}."),
    Subject.INTERVIEW: N_("No interview {when}."),
    Subject.STEP: N_("No step {when}."),
    Subject.ORIENTATION: N_("No orientation {when}."),
    Subject.REFERRAL: N_("No referral {when}."),
    Subject.RECOURSE: N_("No recourse {when}."),
    Subject.PARTNER: N_("No partner {when}."),
    Subject.HOUSEHOLD: N_("No household {when}."),
    Subject.VISIT: N_("No visit {when}."),
    Subject.MEANS: N_("No means noted {when}."),
    Subject.FUNDING: N_("No funding noted {when}."),
}


def nothing(table: Table, query: Query, hidden: Masking) -> str:
    """The sentence that stands instead of a table: nothing, or too few to be told apart."""
    when = said.during(query.period)
    if hidden.withheld:
        return _("Too few people {when}: this table isn’t published.").format(when=when)
    if not table.is_empty:
        return ""
    cells = [cell for row in margins.all_rows(table) for cell in (*row.cells, *row.before)]
    if cells and not any(cells):
        return _("Nothing is noted {when}.").format(when=when)
    definition = table.definition
    return _(definition.none_said or _NONE[definition.subject]).format(when=when)


def of_table(
    table: Table, query: Query, hidden: Masking, rows: Iterable[GridRow]
) -> tuple[str, ...]:
    """Every note that a table needs, the base first."""
    lines = tuple(rows)
    return tuple(
        note
        for note in (
            *_of_shares(table, query, hidden),
            *_of_totals(table),
            *of_hidden(lines, hidden),
            *_of_marks(lines, hidden),
            _left_out(table),
            _of_spans(table, query, hidden),
            said.since(query) if _is_compared(table) else "",
            said.no_promises(query) if _promises(table) else "",
        )
        if note
    )


def _of_shares(table: Table, query: Query, hidden: Masking) -> Iterator[str]:
    is_distribution = table.definition.shape is Shape.DISTRIBUTION
    if not table.base or not (is_distribution or _has_shares(table)):
        return
    if not hidden.hides((len(table.rows), 0), table.base):
        before = table.base_before if is_distribution and hidden.before else None
        yield said.base(table.base, table.definition, query, before) + "."
    if not table.columns[0].additive:
        yield _("Several answers are possible: the shares add up to more than 100.")
    elif is_distribution and _are_off(table, hidden):
        yield _("Shares are rounded; their sum may differ from 100.")
    if is_distribution and query.tells_changes and _move_otherwise(table, hidden):
        yield _(
            "Points are worked out from the exact shares: they may differ by one from those"
            " between the rounded shares."
        )


def _has_shares(table: Table) -> bool:
    """True when a column says shares of the table's base."""
    return any(
        column.unit is Unit.SHARE
        and all(
            one is None or one.base == table.base
            for row in table.rows
            for one in (row.cells[place],)
        )
        for place, column in enumerate(table.columns)
    )


def _are_off(table: Table, hidden: Masking) -> bool:
    """True when the shares as written don't add up, or some are hidden."""
    sides: list[tuple[int | None, list[int]]] = [
        (table.base, [one.value for row in table.rows if (one := row.cells[0])])
    ]
    if hidden.before:
        before = [one.value for row in table.rows if row.before and (one := row.before[0])]
        sides.append((table.base_before, before))
    return bool(hidden.cells) or any(
        base and sum(said.percent(value, base) for value in values) != 100 for base, values in sides
    )


def _move_otherwise(table: Table, hidden: Masking) -> bool:
    """True where the points of a row aren't those between its shares as written."""
    now, then = table.base, table.base_before
    if not hidden.before or hidden.cells or not now or not then:
        return False
    pairs = (
        (Amount(row.cells[0].value, now), Amount(row.before[0].value, then))
        for row in table.rows
        if row.before and row.cells[0] and row.before[0]
    )
    return any(
        said.difference(later, earlier)
        != said.percent(later.value, now) - said.percent(earlier.value, then)
        for later, earlier in pairs
    )


def _of_totals(table: Table) -> Iterator[str]:
    """Columns whose total counts once who stands in several rows."""
    if table.total is None or table.definition.shape is Shape.DISTRIBUTION:
        return
    once = [_(one.title) for one in table.columns if not one.additive and _is_counted(one)]
    if once:
        yield _(
            "{columns}: who is counted in several rows counts once in “{total}”, which isn’t"
            " the sum of the column."
        ).format(columns=_capital(join_names(once)), total=table.total.label)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _is_counted(column: Column) -> bool:
    return column.unit in (Unit.COUNT, Unit.MINUTES)


def of_hidden(rows: Iterable[GridRow], hidden: Masking) -> tuple[str, ...]:
    """What stands instead of hidden numbers."""
    return tuple(_hidden_marks([cell for row in rows for cell in row.cells], hidden))


def _hidden_marks(cells: list[Cell], hidden: Masking) -> Iterator[str]:
    words = {cell.words for cell in cells}
    small = said.masked(hidden.threshold)
    if hidden.cells and small in words:
        yield _("{mark}: from 1 to {most}.").format(mark=small, most=hidden.threshold - 1)
    if said.HIDDEN in words:
        yield _("{mark}: hidden, so that smaller numbers can’t be worked out.").format(
            mark=said.HIDDEN
        )
    if _hides_ratios(cells, hidden):
        yield _("“{mark}”: share or mean hidden with its numbers.").format(mark=said.NO_BASE)


def _hides_ratios(cells: list[Cell], hidden: Masking) -> bool:
    return bool(hidden.cells) and any(cell.masked and cell.words == said.NO_BASE for cell in cells)


def _of_marks(rows: Iterable[GridRow], hidden: Masking) -> Iterator[str]:
    cells = [cell for row in rows for cell in row.cells]
    words = {cell.words for cell in cells}
    if said.NO_BASE in words and not _hides_ratios(cells, hidden):
        yield _("“{mark}”: nothing to divide by.").format(mark=said.NO_BASE)
    if said.NOTHING_TO_SAY in words:
        yield _("“{mark}”: does not apply.").format(mark=said.NOTHING_TO_SAY)


def _left_out(table: Table) -> str:
    if not table.left_out:
        return ""
    if table.definition.shape is Shape.FLOW:
        return _("Rows and columns of zeros aren’t shown.")
    return ngettext(
        "{n} row of zero isn’t shown.", "{n} rows of zero aren’t shown.", table.left_out
    ).format(n=table.left_out)


def _of_spans(table: Table, query: Query, hidden: Masking) -> str:
    """The days counted and compared, unless they are whole years or seasons."""
    against = query.against if _is_compared(table) else None
    if against is not None and not hidden.before:
        return _("Too few people {when} for a comparison to be published.").format(
            when=said.during(against)
        )
    return of_spans(query.period, against)


def _promises(table: Table) -> bool:
    """True when it says what is promised for a year."""
    places = [place for place, one in enumerate(table.columns) if one.key == "promised"]
    return any(row.cells[place] for row in table.rows for place in places)


def _is_compared(table: Table) -> bool:
    return any(row.before for row in margins.all_rows(table))


def comparison(query: Query) -> str:
    """Which days are counted, and beside which others: what a reader is told first."""
    if query.against is None:
        days = _capital(date_span(query.period.first, query.period.last))
        told = _("{days}, without comparison.").format(days=days)
    elif query.is_unfinished and query.compares_same_days:
        told = _same_days(query)
    elif _is_named(query.period) and _is_named(query.against):
        told = _("{period}, compared with {earlier}.").format(
            period=_capital(said.period(query.period)), earlier=said.short_period(query.against)
        )
    else:
        told = _("{period}; compared with: {earlier}.").format(
            period=_capital(said.period(query.period)), earlier=said.period(query.against)
        )
    return " ".join(filter(None, (told, said.since(query))))


def _is_named(span: Period) -> bool:
    """True of a whole year or season: it is more than its days."""
    return span.is_year or said.is_season(span)


def _same_days(query: Query) -> str:
    if query.whole.is_year:
        return _("The year isn't over: it is compared with the same days of last year.")
    if said.is_season(query.whole):
        return _("The season isn't over: it is compared with the same days of last season.")
    return _("The period isn't over: it is compared with the same days before.")


def of_spans(period: Period, against: Period | None) -> str:
    """The days counted and compared; "" of whole years and seasons."""
    spans = (period, against) if against else (period,)
    if all(map(_is_named, spans)):
        return ""
    now = said.period(period)
    if against is None:
        return _("Period: {now}.").format(now=now)
    return _("Period: {now}; compared with: {before}.").format(now=now, before=said.period(against))
