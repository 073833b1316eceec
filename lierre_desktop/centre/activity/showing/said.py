"""Amounts, changes and spans in words, the same ones for every output.

Everything is rounded here and once: half away from zero, from exact numbers. Numbers are
written without a locale library, since a report holds thousands of cells.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction

from ....i18n import N_, NBSP, THIN, _, date_span, duration, format_date, language, ngettext
from ..figures import Amount, Definition, Unit
from ..periods import Basis, Period, Query, season

NOTHING_TO_SAY = "·"
NO_BASE = "–"
HIDDEN = "*"  # a number hidden only because it would tell a smaller one
_LONG = 600  # minutes from which a length of time is written in whole hours
LEAST_BASE = 10  # things, or hours, from which a change is said in percent
_SMALL = (Unit.COUNT, Unit.MINUTES, Unit.MEAN, Unit.MEAN_MINUTES, Unit.MEAN_CENTS)


def amount(exact: Amount | None, unit: Unit) -> str:
    """An amount as it is read: "1 234", "4 312 h", "1 h 30", "71 %", "6,1", "45 100 €".

    "·" where there is nothing to say, "–" where there is no base to divide by.
    """
    if exact is None:
        return NOTHING_TO_SAY
    ratio = exact.ratio
    return NO_BASE if ratio is None else _WRITERS[unit](ratio)


def rounded(exact: Amount | None, unit: Unit) -> float | None:
    """The number as it is written: hours for lengths of time, euros, percents.

    None where no number is written.
    """
    ratio = exact.ratio if exact else None
    if ratio is None:
        return None
    if unit in (Unit.MINUTES, Unit.MEAN_MINUTES):
        minutes = _nearest(ratio)
        return float(_nearest(ratio / 60)) if abs(minutes) >= _LONG else minutes / 60
    divided_by, places = _SCALES[unit]
    return float(Fraction(_nearest(ratio * 10**places / divided_by), 10**places))


def change(now: Amount | None, before: Amount | None, unit: Unit) -> str:
    """What changed: "+ 12 %" of the earlier value, "+ 4 points" between two shares.

    "0" for no change, "nouveau" for something where there was nothing, "" where the two
    can't be compared, or the earlier one is too small for a percentage to mean anything.
    """
    if unit is Unit.SHARE:
        between = difference(now, before)
        return "" if between is None else points(between)
    later, earlier = now.ratio if now else None, before.ratio if before else None
    if later is None or earlier is None:
        return ""
    if earlier == 0:
        return _("new") if later else "0"
    if later != earlier and _is_small(before, unit):
        return ""
    return _signed(_nearest((later - earlier) * 100 / earlier), _percent)


def _is_small(before: Amount | None, unit: Unit) -> bool:
    """True of too few things, or hours, for a percentage; of a mean, those it is of."""
    if before is None:
        return False
    least = LEAST_BASE * 60 if unit is Unit.MINUTES else LEAST_BASE
    return unit in _SMALL and (before.value if before.base is None else before.base) < least


def points(count: int) -> str:
    """A difference between two shares: "+ 4 points", "– 1 point", "0"."""
    words = ngettext("{n} point", "{n} points", abs(count))
    return _signed(count, lambda number: words.format(n=whole(number)))


def signed(count: int) -> str:
    """A difference without its noun: "+ 4", "– 1", "0"."""
    return _signed(count, whole)


def difference(now: Amount | None, before: Amount | None) -> int | None:
    """The points between two shares, rounded once; None where one has no base."""
    later, earlier = now.ratio if now else None, before.ratio if before else None
    if later is None or earlier is None:
        return None
    return _nearest((later - earlier) * 100)


def share(value: int, base: int) -> str:
    """A part of a whole: "71 %"; "–" of nothing."""
    return amount(Amount(value, base), Unit.SHARE)


def percent(value: int, base: int) -> int:
    """A share as it is rounded: 71 of "71 %". Raises ZeroDivisionError over nothing."""
    return _nearest(Fraction(100 * value, base))


def masked(threshold: int) -> str:
    """What stands instead of a small count: "< 5"."""
    return f"<{THIN if language() == 'fr' else NBSP}{threshold}"


# -- spans and bases -------------------------------------------------------------------


def period(span: Period) -> str:
    """A span: "2025", "saison 2025-2026", "du 1er janvier au 10 novembre 2026"."""
    if span.is_year:
        return str(span.first.year)
    if is_season(span):
        return _("season {years}").format(years=short_period(span))
    return date_span(span.first, span.last)


def is_season(span: Period) -> bool:
    """True of a whole season."""
    return span == season(span.first.year)


def during(span: Period) -> str:
    """A span within a sentence: "en 2025", "pendant la saison 2025-2026", "du 1er…"."""
    if span.is_year:
        return _("in {year}").format(year=span.first.year)
    if is_season(span):
        return _("during the season {years}").format(years=short_period(span))
    return date_span(span.first, span.last)


def once(span: Period) -> str:
    """The earlier span as a short label, days left to the notes: "en 2024", "auparavant"."""
    return _("in {year}").format(year=short_period(span)) if _is_short(span) else _("before")


def then(query: Query) -> str:
    """The days compared with: "en 2024", "aux mêmes jours de 2025", "du 1er au 31 mars 2019"."""
    span = query.against
    if span is None:
        return ""
    if span.is_year or is_season(span):
        return once(span)
    return same_days(query) or during(span)


def same_days(query: Query) -> str:
    """ "aux mêmes jours de 2025"; "" for days that aren't exactly those of another year."""
    now, before = query.period, query.against
    if before is None or not query.compares_same_days or _dates(now) != _dates(before):
        return ""
    if now.first == now.last:
        return _("on the same day of {year}").format(year=before.first.year)
    if _is_short(before) or before.first.year == before.last.year:
        year = short_period(before) if _is_short(before) else before.first.year
        return _("on the same days of {year}").format(year=year)
    return ""


def _dates(span: Period) -> tuple[int, ...]:
    return span.first.month, span.first.day, span.last.month, span.last.day


def _is_short(span: Period) -> bool:
    """True of a year or a season, whole or not: it has a short name."""
    return len(short_period(span)) <= len("2024-2025")


def since(query: Query) -> str:
    """ "2024 : données depuis le 1er septembre 2024."; "" where the centre has data of all."""
    if query.since is None:
        return ""
    day = _day(query.since)
    if query.against is None:
        return _("The centre has no data before {day}.").format(day=day)
    earlier = period(query.against)
    return _("{period}: data since {day}; changes aren’t worked out.").format(
        period=earlier[:1].upper() + earlier[1:], day=day
    )


def no_promises(query: Query) -> str:
    """Why what is promised isn't set beside what was held; "" over a year or more."""
    if query.holds_promises:
        return ""
    return _("What is promised for a year isn’t held against a shorter period.")


def _day(day: date) -> str:
    return format_date(day, "d MMMM y")


def short_period(span: Period) -> str:
    """A span at the head of a column: "2025", "2025-2026", "01/03/2026 – 15/06/2026".

    A year or a season that isn't over keeps its short name; the notes say its days.
    """
    first, last = span.first, span.last
    if first == last:
        return f"{first:%d/%m/%Y}"
    if (first.month, first.day) == (1, 1) and first.year == last.year:
        return str(first.year)
    autumn = season(first.year)
    if first == autumn.first and first.year < last.year and last <= autumn.last:
        return f"{first.year}-{last.year}"
    return f"{first:%d/%m/%Y}{NBSP}– {last:%d/%m/%Y}"


def days(span: Period) -> str:
    """Days within one month, the month left out: "du 1er au 10", "le 1er"."""
    first, last = (_day_of_month(day) for day in (span.first.day, span.last.day))
    if first == last:
        return _("on {day}").format(day=first)
    return _("from {first} to {last}").format(first=first, last=last)


def listed(parts: Iterable[str]) -> str:
    """Parts of a sentence that hold commas: "a, 1 ; b, 2"."""
    mark = f"{THIN};" if language() == "fr" else ";"
    return f"{mark} ".join(parts)


def people(basis: Basis) -> str:
    """Whom a basis counts, within a sentence: "personnes accompagnées"."""
    return _(_PEOPLE[basis])


def base(count: int, definition: Definition, query: Query, before: int | None = None) -> str:
    """What shares are of: "Base : 94 personnes accompagnées en 2025, 88 en 2024"."""
    n, when = whole(count), during(query.period)
    if definition.follows_basis:
        text = _("Base: {who} {when}").format(who=_counted(count, query.basis), when=when)
    elif definition.base_said:
        of_whom = _(definition.base_said).replace("{base}", people(query.basis))
        text = _("Shares {of_whom}: {n} {when}").format(of_whom=of_whom, n=n, when=when)
    else:
        text = _("Base: {n} {when}").format(n=n, when=when)
    if before is None or query.against is None:
        return text
    return _("{base}, {n} {when}").format(base=text, n=whole(before), when=then(query))


def definition(code: Definition, query: Query) -> str:
    """The written definition in the current language, the basis filled in.

    The rate of exits says which families the centre's settings count.
    """
    from ...settings import load
    from ..counts.change import exit_words

    words = _(code.said)
    families = exit_words(load()) if "{positive}" in words else {}
    return words.format_map({"base": people(query.basis), **families})


def brief(code: Definition, query: Query) -> str:
    """The first sentence of a definition; of a long one, what comes before its details."""
    sentence = _SENTENCE.split(definition(code, query), maxsplit=1)[0].rstrip(".")
    if len(sentence) > _BRIEF:
        sentence = _CLAUSE.split(sentence, maxsplit=1)[0]
    return f"{sentence}."


_SENTENCE = re.compile(r"(?<=[.])\s")
_CLAUSE = re.compile(r"(?<=.{40})\s?[:;]\s")  # not "The people accompanied:" by itself
_BRIEF = 90  # letters: four lines at the side of a page
_PEOPLE = {
    Basis.ORIENTED: N_("people referred"),
    Basis.FOLLOWED: N_("people accompanied"),
    Basis.ENROLLED: N_("people enrolled"),
    Basis.PRESENT: N_("people present"),
}


def _counted(count: int, basis: Basis) -> str:
    words = {
        Basis.ORIENTED: ngettext("{n} person referred", "{n} people referred", count),
        Basis.FOLLOWED: ngettext("{n} person accompanied", "{n} people accompanied", count),
        Basis.ENROLLED: ngettext("{n} person enrolled", "{n} people enrolled", count),
        Basis.PRESENT: ngettext("{n} person present", "{n} people present", count),
    }
    return words[basis].format(n=whole(count))


def _day_of_month(day: int) -> str:
    return "1er" if day == 1 and language() == "fr" else str(day)


# -- numbers ---------------------------------------------------------------------------


def whole(number: int) -> str:
    """A whole number, its thousands apart: "1 234"."""
    text = f"{abs(number):,}"
    text = text.replace(",", THIN) if language() == "fr" else text
    return f"–{THIN}{text}" if number < 0 else text


def _decimal(value: Fraction, places: int) -> str:
    """A number with this many decimals."""
    units, decimals = divmod(abs(_nearest(value * 10**places)), 10**places)
    point = "," if language() == "fr" else "."
    text = f"{whole(units)}{point}{decimals:0{places}d}" if places else whole(units)
    return f"–{THIN}{text}" if value < 0 and (units or decimals) else text


def _nearest(value: Fraction) -> int:
    """The nearest whole number, halves away from zero."""
    size = abs(value)
    nearest = (2 * size.numerator + size.denominator) // (2 * size.denominator)
    return nearest if value >= 0 else -nearest


def _percent(number: int) -> str:
    return f"{whole(number)}{THIN}%" if language() == "fr" else f"{whole(number)}%"


def _signed(number: int, write: Callable[[int], str]) -> str:
    """A difference with its sign: "+ 12 %", "– 3 %"; "0" for none."""
    if number == 0:
        return "0"
    sign = "+" if number > 0 else "–"
    return f"{sign}{THIN if language() == 'fr' else ''}{write(abs(number))}"


def _hours(minutes: Fraction) -> str:
    """A length of time: "45 min", "1 h 30", whole hours from ten: "4 312 h"."""
    nearest = _nearest(minutes)
    if 0 < abs(nearest) < _LONG:
        sign = f"–{THIN}" if nearest < 0 else ""
        return f"{sign}{duration(abs(nearest))}"
    return f"{_decimal(minutes / 60, 0)}{THIN}h"


def _euros(cents: Fraction) -> str:
    """Money: "45 100 €", with cents only where there are some."""
    text = _decimal(cents / 100, 2 if cents % 100 else 0)
    return f"{text}{NBSP}€" if language() == "fr" else f"€{text}"


def _fte(thousandths: Fraction) -> str:
    places = 3 if thousandths % 10 else 2
    return _("{n} FTE").format(n=_decimal(thousandths / 1000, places))


_WRITERS: dict[Unit, Callable[[Fraction], str]] = {
    Unit.COUNT: lambda ratio: whole(_nearest(ratio)),
    Unit.MINUTES: _hours,
    Unit.SHARE: lambda ratio: _percent(_nearest(ratio * 100)),
    Unit.MEAN: lambda ratio: _decimal(ratio, 1),
    Unit.MEAN_MINUTES: _hours,
    Unit.CENTS: _euros,
    Unit.MEAN_CENTS: lambda ratio: _euros(Fraction(_nearest(ratio))),
    Unit.FTE: _fte,
}
_SCALES = {  # what the amount is divided by before it is rounded, and to how many decimals
    Unit.COUNT: (Fraction(1), 0),
    Unit.SHARE: (Fraction(1, 100), 0),
    Unit.MEAN: (Fraction(1), 1),
    Unit.CENTS: (Fraction(100), 2),
    Unit.MEAN_CENTS: (Fraction(100), 2),
    Unit.FTE: (Fraction(1000), 3),
}
