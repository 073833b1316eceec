"""What the action runs on: people's time, in full-time equivalents or hours, and money.

Time is kept in thousandths of a full-time equivalent and money in cents, so that sums
are exact; both are typed and shown as the centre writes them ("0,05", "12 600,50 €").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from ...database.models import Funding, HumanMeans, Partner, Project, StaffMember, database
from ...i18n import NBSP, THIN, _, collation_key, language
from .. import keeping
from ..calendar import check_span
from ..changes import Changes, Done, InvalidInput
from ..pathway.checks import is_kept
from ..rows import fetch, line, paragraphs, required_text

_NUMBER = re.compile(r"(\d{1,9})(?:[.,](\d+))?")
MOST_FTE = 100  # full-time equivalents of one line
MOST_HOURS = 100_000
MOST_CENTS = 100_000_000_000


class MeansKind(StrEnum):
    """Who gives the time."""

    STAFF = "STAFF"
    SECONDED = "SECONDED"  # put at the centre's disposal by another employer
    VOLUNTEER = "VOLUNTEER"


@dataclass(frozen=True, slots=True)
class HumanMeansData:
    """Someone's time: thousandths of a full-time equivalent, or hours in the span."""

    id: int = 0
    version: int = 0
    title: str = ""  # "Coordination", "Écrivain public"
    kind: MeansKind = MeansKind.STAFF
    staff_id: int | None = None
    project_id: int | None = None
    fte_thousandths: int | None = None
    hours: int | None = None
    provided_by: str = ""
    starts_on: date | None = None
    ends_on: date | None = None

    @property
    def fte(self) -> Decimal | None:
        """Full-time equivalents: 0.05."""
        return None if self.fte_thousandths is None else Decimal(self.fte_thousandths) / 1000


@dataclass(frozen=True, slots=True)
class FundingData:
    """Money from a funder over a span, in cents; `realised_cents` once it is known."""

    id: int = 0
    version: int = 0
    funder: str = ""
    partner_id: int | None = None
    project_id: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    amount_cents: int = 0
    realised_cents: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class HumanLine:
    """One line of the table of time."""

    data: HumanMeansData
    staff: str
    project: str


@dataclass(frozen=True, slots=True)
class FundingLine:
    """One line of the table of money; `overlaps`: its span goes beyond the one asked."""

    data: FundingData
    project: str
    overlaps: bool


@dataclass(frozen=True, slots=True)
class Totals:
    """What the means of a span add up to.

    A funding that reaches beyond the span is counted whole; `overlapping` says how many.
    """

    fte: Decimal  # of staff and seconded people
    volunteer_fte: Decimal
    hours: int  # of volunteers, typed as hours
    planned_cents: int
    realised_cents: int  # of those whose amount is known
    awaited: int  # fundings whose realised amount isn't known yet
    overlapping: int


# -- reading -----------------------------------------------------------------------------


def human(first: date, last: date) -> list[HumanLine]:
    """The time given within a span, staff first, by title."""
    rows = HumanMeans.select().where(
        HumanMeans.deleted_at.is_null(),
        HumanMeans.starts_on <= last,
        HumanMeans.ends_on.is_null() | (HumanMeans.ends_on >= first),
    )
    projects, staff = _project_names(), _staff_names()
    lines = [
        HumanLine(
            keeping.data_of(HumanMeansData, row, kind=MeansKind(row.kind)),
            staff.get(row.staff_id, ""),
            projects.get(row.project_id, ""),
        )
        for row in rows
    ]
    order = list(MeansKind)
    return sorted(
        lines, key=lambda one: (order.index(one.data.kind), collation_key(one.data.title))
    )


def fundings(first: date, last: date) -> list[FundingLine]:
    """The money of a span, by funder; one that reaches beyond it is shown whole."""
    rows = Funding.select().where(
        Funding.deleted_at.is_null(), Funding.starts_on <= last, Funding.ends_on >= first
    )
    projects = _project_names()
    lines = [
        FundingLine(
            keeping.data_of(FundingData, row),
            projects.get(row.project_id, ""),
            row.starts_on < first or row.ends_on > last,
        )
        for row in rows
    ]
    return sorted(lines, key=lambda one: (collation_key(one.data.funder), one.data.starts_on))


def totals(first: date, last: date) -> Totals:
    """What the means of a span add up to; nothing is shared out by days."""
    return added_up(human(first, last), fundings(first, last))


def added_up(people: Sequence[HumanLine], money: Sequence[FundingLine]) -> Totals:
    """What these lines add up to."""
    times = [one.data for one in people]
    sums = [one.data for one in money]
    known = [one.realised_cents for one in sums if one.realised_cents is not None]
    volunteers = [one for one in times if one.kind is MeansKind.VOLUNTEER]
    employed = [one for one in times if one.kind is not MeansKind.VOLUNTEER]
    return Totals(
        fte=_fte(employed),
        volunteer_fte=_fte(volunteers),
        hours=sum(one.hours or 0 for one in volunteers),
        planned_cents=sum(one.amount_cents for one in sums),
        realised_cents=sum(known),
        awaited=len(sums) - len(known),
        overlapping=sum(one.overlaps for one in money),
    )


def get_human(means_id: int) -> HumanMeansData:
    """One line of time. Raises InvalidInput for one unknown or in the bin."""
    row = fetch(HumanMeans, means_id)
    return keeping.data_of(HumanMeansData, row, kind=MeansKind(row.kind))


def get_funding(funding_id: int) -> FundingData:
    """One funding. Raises InvalidInput for one unknown or in the bin."""
    return keeping.data_of(FundingData, fetch(Funding, funding_id))


# -- keeping -----------------------------------------------------------------------------


def save_human(data: HumanMeansData) -> Done:
    """Keep a line of time. Raises InvalidInput."""
    wanted = replace(
        data,
        title=required_text("title", data.title, _("Say what this time is for.")),
        kind=MeansKind(data.kind),
        provided_by=line("provided_by", data.provided_by),
    )
    if data.fte_thousandths is None and data.hours is None:
        raise InvalidInput("fte_thousandths", _("Give full-time equivalents or hours."))
    if data.fte_thousandths is not None and not 0 <= data.fte_thousandths <= MOST_FTE * 1000:
        raise InvalidInput("fte_thousandths", _("Between 0 and {most}.").format(most=MOST_FTE))
    if data.hours is not None and not 0 <= data.hours <= MOST_HOURS:
        raise InvalidInput("hours", _("Between 0 and {most}.").format(most=MOST_HOURS))
    _check_span(data.starts_on, data.ends_on)
    if data.staff_id is not None and not is_kept(HumanMeans, data, "staff_id"):
        fetch(StaffMember, data.staff_id)
    if data.project_id is not None and not is_kept(HumanMeans, data, "project_id"):
        fetch(Project, data.project_id)
    said = _("Means kept: {title}").format(title=wanted.title)
    return keeping.keep(HumanMeans, "means.save", wanted, Changes.OUTREACH, said)


def remove_human(means_id: int) -> Done:
    """Put a line of time in the bin."""
    said = _("Means put in the bin: {title}").format(title=get_human(means_id).title)
    return keeping.take_away(HumanMeans, "means.remove", means_id, Changes.OUTREACH, said)


def save_funding(data: FundingData) -> Done:
    """Keep a funding. Raises InvalidInput."""
    wanted = replace(
        data,
        funder=required_text("funder", data.funder, _("Give the funder's name.")),
        note=paragraphs("note", data.note, 500),
    )
    if data.ends_on is None:
        raise InvalidInput("ends_on", _("Give the last day of the funding."))
    _check_span(data.starts_on, data.ends_on)
    for name in ("amount_cents", "realised_cents"):
        cents = getattr(data, name)
        if cents is not None and cents < 0:
            raise InvalidInput(name, _("An amount isn't less than nothing."))
        if cents is not None and cents > MOST_CENTS:
            raise InvalidInput(name, _("This amount is too large."))
    if data.partner_id is not None and not is_kept(Funding, data, "partner_id"):
        fetch(Partner, data.partner_id)
    if data.project_id is not None and not is_kept(Funding, data, "project_id"):
        fetch(Project, data.project_id)
    said = _("Funding kept: {name}").format(name=wanted.funder)
    return keeping.keep(Funding, "funding.save", wanted, Changes.OUTREACH, said)


def remove_funding(funding_id: int) -> Done:
    """Put a funding in the bin."""
    said = _("Funding put in the bin: {name}").format(name=get_funding(funding_id).funder)
    return keeping.take_away(Funding, "funding.remove", funding_id, Changes.OUTREACH, said)


# -- as typed and shown --------------------------------------------------------------------


def parse_fte(text: str, field: str = "fte_thousandths") -> int | None:
    """Thousandths of "0,05 ETP", None for nothing typed. Raises InvalidInput."""
    return _typed(field, re.sub(r"(?i)\s*(etp|fte)\s*$", "", text), 3)


def format_fte(fte: Decimal | None) -> str:
    """ "0,05" as the language writes it; "" for None."""
    return "" if fte is None else _written(fte, 2)


def parse_euros(text: str, field: str = "amount_cents") -> int | None:
    """Cents of "12 600,50 €", None for nothing typed. Raises InvalidInput."""
    return _typed(field, text.replace("€", ""), 2)


def format_euros(cents: int | None) -> str:
    """ "45 100 €", with cents only where there are some; "" for None."""
    if cents is None:
        return ""
    amount = _written(Decimal(cents) / 100, 2 if cents % 100 else 0)
    return f"{amount}{NBSP}€" if language() == "fr" else f"€{amount}"


def _typed(field: str, text: str, places: int) -> int | None:
    """A decimal number as typed, as a whole number of its last place."""
    compact = re.sub(r"[\s\u00a0\u202f]", "", text)
    if not compact:
        return None
    found = _NUMBER.fullmatch(compact)
    if found is None or len((found[2] or "").rstrip("0")) > places:
        raise InvalidInput(
            field,
            _("Type a number with at most {n} decimals, like 0,05.").format(n=places)
            if places == 3
            else _("Type an amount in euros, like 12600,50."),
        )
    decimals = (found[2] or "").ljust(places, "0")[:places]
    return int(found[1] + decimals)


def _written(value: Decimal, least: int) -> str:
    """A number with at least this many decimals, thousands apart, in the language."""
    text = f"{value:,.3f}".rstrip("0")
    whole, decimals = text.split(".")
    decimals = decimals.ljust(least, "0")
    point, thousands = (",", THIN) if language() == "fr" else (".", ",")
    whole = whole.replace(",", thousands)
    return f"{whole}{point}{decimals}" if decimals else whole


def _fte(times: Iterable[HumanMeansData]) -> Decimal:
    return sum((one.fte or Decimal(0) for one in times), Decimal(0))


def _check_span(first: date | None, last: date | None) -> None:
    if first is None:
        raise InvalidInput("starts_on", _("Give the first day."))
    check_span(first, last or first, "starts_on", "ends_on")


def _project_names() -> dict[int | None, str]:
    return dict(database.execute_sql("SELECT id, name FROM project").fetchall())


def _staff_names() -> dict[int | None, str]:
    sql = "SELECT id, trim(first_name || ' ' || last_name) FROM staff_member"
    return dict(database.execute_sql(sql).fetchall())
