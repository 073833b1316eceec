"""What the action ran on over a span: time, volunteers, money, and what a person cost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from ....i18n import N_, NBSP, _
from ...calendar import months_later
from ...network import means
from ...network.means import FundingData, HumanMeansData, MeansKind
from ...report import budget
from ...report.budget import BudgetLineData
from ..facts import Facts
from ..figures import (
    Amount,
    Behind,
    Column,
    Definition,
    Measure,
    MeasuredTable,
    Measures,
    Row,
    Shape,
    Subject,
    Unit,
    behind,
    by_code,
)
from ..periods import Period
from .counting import row

DEFINITIONS = by_code(
    Definition(
        "MOY-01",
        N_("Full-time equivalents"),
        N_(
            "Full-time equivalents of the staff and of the people seconded to the centre,"
            " each in proportion of its days within the period. Volunteers aren’t counted."
        ),
        Unit.FTE,
        Subject.MEANS,
    ),
    Definition(
        "MOY-02",
        N_("Volunteers"),
        N_(
            "Volunteers with time noted on a day of the period: each member of the team"
            " once, and one for each line of time that names nobody."
        ),
        subject=Subject.MEANS,
    ),
    Definition(
        "MOY-03",
        N_("Volunteers’ hours"),
        N_(
            "Hours of the volunteers, in proportion of the days within the period where a"
            " line of time goes beyond it. The hours of a line without a last day are those"
            " of one year."
        ),
        Unit.MINUTES,
        Subject.MEANS,
    ),
    Definition(
        "MOY-04",
        N_("Funding planned"),
        N_(
            "Amounts that funders granted, in proportion of the days within the period"
            " where a funding goes beyond it."
        ),
        Unit.CENTS,
        Subject.FUNDING,
    ),
    Definition(
        "MOY-05",
        N_("Funding realised"),
        N_(
            "Amounts really received or spent, in proportion of the days within the period"
            " where a funding goes beyond it. A funding whose realised amount isn’t noted"
            " counts for nothing here; while none is noted, there is no figure."
        ),
        Unit.CENTS,
        Subject.FUNDING,
    ),
    Definition(
        "MOY-06",
        N_("Cost per person"),
        N_(
            "Funding realised, or planned where the realised amount isn’t noted, divided by"
            " the number of people of the basis."
        ),
        Unit.MEAN_CENTS,
        Subject.FUNDING,
        follows_basis=True,
    ),
    Definition(
        "MOY-07",
        N_("Cost per hour of presence"),
        N_(
            "Funding realised, or planned where the realised amount isn’t noted, divided by"
            " the hours that people spent in the workshops of the period."
        ),
        Unit.MEAN_CENTS,
        Subject.FUNDING,
    ),
    Definition(
        "MOY-20",
        N_("Funders"),
        N_(
            "Fundings of the period by funder, planned and realised, in proportion of the"
            " days within the period. The difference is realised less planned, said once"
            " every realised amount of a funder is noted."
        ),
        Unit.CENTS,
        Subject.FUNDING,
        shape=Shape.GRID,
    ),
    Definition(
        "MOY-21",
        N_("Human means"),
        N_(
            "Time given to the action, in full-time equivalents or in hours, in proportion"
            " of the days within the period."
        ),
        Unit.FTE,
        Subject.MEANS,
        shape=Shape.GRID,
    ),
    Definition(
        "MOY-22",
        N_("Budget by account"),
        N_(
            "Budget of the calendar year in which the period ends, whole, by account of the"
            " Cerfa 15059: planned, realised, and realised less planned. An amount that"
            " isn’t noted is left empty."
        ),
        Unit.CENTS,
        Subject.FUNDING,
        shape=Shape.GRID,
    ),
)


_MONEY = (
    Column("planned", N_("planned"), Unit.CENTS),
    Column("realised", N_("realised"), Unit.CENTS),
    Column("difference", N_("difference"), Unit.CENTS),
)
_TIME = (
    Column("fte", N_("full-time equivalents"), Unit.FTE),
    Column("hours", N_("hours"), Unit.MINUTES),
)
_KINDS = {
    MeansKind.STAFF: N_("Staff"),
    MeansKind.SECONDED: N_("People seconded to the centre"),
    MeansKind.VOLUNTEER: N_("Volunteers"),
}
_TOGETHER = N_("All together")


def measure(facts: Facts) -> Measures:
    """The means of a span, and what a person and an hour cost."""
    found = _human(facts.span)
    found.add(_funding(facts))
    found.tables["MOY-22"] = _budget(facts.span.last.year)
    return found


# -- people's time -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Time:
    """A line of time, and what of it falls within the span: exact, rounded when shown."""

    data: HumanMeansData
    fte: Fraction  # thousandths of a full-time equivalent over the whole span
    minutes: Fraction


def _human(span: Period) -> Measures:
    times = [_time(line.data, span) for line in means.human(span.first, span.last)]
    employed = [one for one in times if one.data.kind is not MeansKind.VOLUNTEER]
    volunteers = [one for one in times if one.data.kind is MeansKind.VOLUNTEER]
    known = {one.data.staff_id for one in volunteers} - {None}
    unnamed = sum(1 for one in volunteers if one.data.staff_id is None)
    figures = {
        "MOY-01": _fte(employed),
        "MOY-02": Measure(Amount(len(known) + unnamed), _these(volunteers)),
        "MOY-03": _hours(volunteers),
    }
    by_line: dict[tuple[MeansKind, str], list[_Time]] = {}
    for one in times:
        by_line.setdefault((one.data.kind, one.data.title), []).append(one)
    rows = [
        row(f"{kind}:{title}", title, [_fte(those), _hours(those)], group=_(_KINDS[kind]))
        for (kind, title), those in by_line.items()
    ]
    total = row("total", _(_TOGETHER), [_fte(times), _hours(times)])
    return Measures(figures, {"MOY-21": MeasuredTable(_TIME, tuple(rows), total)})


def _time(data: HumanMeansData, span: Period) -> _Time:
    first = data.starts_on or span.first
    within = _days(first, data.ends_on or span.last, span)
    last = data.ends_on or months_later(first, 12) - timedelta(days=1)
    return _Time(
        data,
        Fraction((data.fte_thousandths or 0) * within, _days(span.first, span.last, span)),
        Fraction((data.hours or 0) * 60 * within, (last - first).days + 1),
    )


def _fte(times: Iterable[_Time]) -> Measure:
    given = [one for one in times if one.data.fte_thousandths is not None]
    return Measure(Amount(_nearest(sum((one.fte for one in given), Fraction()))), _these(given))


def _hours(times: Iterable[_Time]) -> Measure:
    given = [one for one in times if one.data.hours is not None]
    minutes = sum((one.minutes for one in given), Fraction())
    return Measure(Amount(_nearest(minutes)), _these(given))


def _these(times: Iterable[_Time]) -> Behind:
    return behind(Subject.MEANS, (one.data.id for one in times))


# -- money -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Grant:
    """A funding, and what of it falls within the span, in cents."""

    data: FundingData
    planned: int
    realised: int | None

    @property
    def cost(self) -> int:
        """What was realised, else what was planned."""
        return self.planned if self.realised is None else self.realised


def _funding(facts: Facts) -> Measures:
    span = facts.span
    grants = [_grant(line.data, span) for line in means.fundings(span.first, span.last)]
    known = [one for one in grants if one.realised is not None]
    cost = sum(one.cost for one in grants)
    everything = _granted(grants)
    minutes = sum(one.minutes for one in facts.visitors)
    figures = {
        "MOY-04": Measure(Amount(sum(one.planned for one in grants)), everything),
        "MOY-05": Measure(_realised(known), _granted(known)),
        "MOY-06": Measure(Amount(cost, len(facts.population())), everything),
        "MOY-07": Measure(Amount(cost * 60, minutes), everything),  # cents an hour
    }
    by_funder: dict[str, list[_Grant]] = {}
    for one in grants:
        by_funder.setdefault(one.data.funder, []).append(one)
    rows = [row(funder, funder, _sums(those)) for funder, those in by_funder.items()]
    total = row("total", _(_TOGETHER), _sums(grants))
    return Measures(figures, {"MOY-20": MeasuredTable(_MONEY, tuple(rows), total)})


def _realised(known: Sequence[_Grant]) -> Amount:
    """What was realised; without a base, so without a figure, while nothing of it is noted."""
    return Amount(sum(one.realised or 0 for one in known), None if known else 0)


def _grant(data: FundingData, span: Period) -> _Grant:
    first, last = data.starts_on or span.first, data.ends_on or span.last
    part = Fraction(_days(first, last, span), (last - first).days + 1)
    realised = data.realised_cents
    return _Grant(
        data,
        _nearest(data.amount_cents * part),
        None if realised is None else _nearest(realised * part),
    )


def _sums(grants: Sequence[_Grant]) -> list[Measure | None]:
    """Planned, realised of those known, and the difference once all are."""
    known = [one for one in grants if one.realised is not None]
    planned = sum(one.planned for one in grants)
    realised = sum(one.realised or 0 for one in known)
    all_known = bool(grants) and len(known) == len(grants)
    return [
        Measure(Amount(planned), _granted(grants)),
        Measure(Amount(realised), _granted(known)) if known else None,
        Measure(Amount(realised - planned), _granted(grants)) if all_known else None,
    ]


def _granted(grants: Iterable[_Grant]) -> Behind:
    return behind(Subject.FUNDING, (one.data.id for one in grants))


# -- the budget --------------------------------------------------------------------------

_BUDGET = (
    *_MONEY,
    Column("rate", N_("realised, of what was planned"), Unit.SHARE, additive=False),
)


def _budget(year: int) -> MeasuredTable:
    """The accounts of a year; each side of it adds up, both sides don't."""
    lines = budget.of_year(year)
    rows = []
    for side in budget.SIDES:
        those = [line for line in lines if line.account in side.accounts]
        by_label: dict[str, list[BudgetLineData]] = {}
        for line in those:
            by_label.setdefault(_label(line), []).append(line)
        name = _(side.title)
        rows += [_budget_row(label, label, same, name) for label, same in by_label.items()]
        if those:
            rows.append(_budget_row(f"total:{side.key}", _(side.total), those, name))
    return MeasuredTable(_BUDGET, tuple(rows))


def _label(line: BudgetLineData) -> str:
    """ "74 Subventions d’exploitation : Département"."""
    return f"{line.title}{NBSP}: {line.label}" if line.label else line.title


def _budget_row(key: str, label: str, lines: Sequence[BudgetLineData], group: str) -> Row:
    """Lines added up; what compares both amounts is said once every one is noted."""
    planned = _known(line.planned_cents for line in lines)
    realised = _known(line.realised_cents for line in lines)
    cells = [None if cents is None else Amount(cents) for cents in (planned, realised)]
    noted = all(None not in (line.planned_cents, line.realised_cents) for line in lines)
    if noted and planned is not None and realised is not None:
        cells += [Amount(realised - planned), Amount(realised, planned)]
    else:
        cells += [None, None]
    return Row(key, label, tuple(cells), (None,) * len(cells), group)


def _known(cents: Iterable[int | None]) -> int | None:
    """The sum of what is noted; None when nothing is."""
    known = [one for one in cents if one is not None]
    return sum(known) if known else None


# -- proportions ---------------------------------------------------------------------------


def _days(first: date, last: date, span: Period) -> int:
    """The days of a span that lie between two days, both included."""
    return max(0, (min(last, span.last) - max(first, span.first)).days + 1)


def _nearest(exact: Fraction) -> int:
    """The whole number next to it, halves up: nothing here is less than nothing."""
    return int(exact + Fraction(1, 2))
