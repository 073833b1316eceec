"""Dates as people type them: "3/5/85", "3 mai 1985", "03051985", "demain". No query here.

The day always comes first, as the centre's papers write it; only the ISO order
(1985-05-03) is read the other way round.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from ..i18n import _, plain
from .changes import InvalidInput

FIRST_YEAR, LAST_YEAR = 1900, 2199

# Month names of both languages without accents; a start that only one of them has is enough.
_MONTHS = (
    ("janvier", "january"),
    ("fevrier", "february"),
    ("mars", "march"),
    ("avril", "april"),
    ("mai", "may"),
    ("juin", "june"),
    ("juillet", "july"),
    ("aout", "august"),
    ("septembre", "september"),
    ("octobre", "october"),
    ("novembre", "november"),
    ("decembre", "december"),
)
_OPENING = re.compile(
    r"(?:le )?(?:(?:lun|mar|mer|jeu|ven|sam|dim)(?:di|credi|dredi|edi|anche)?\.? (?=\d)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
)
_NEAR = {"aujourd'hui": 0, "today": 0, "demain": 1, "tomorrow": 1, "hier": -1, "yesterday": -1}

_YEAR_FIRST = re.compile(r"(\d{4})[ ./-]+(\d{1,2})[ ./-]+(\d{1,2})")
_DAY_FIRST = re.compile(
    r"(\d{1,2})(?:er|st|nd|rd|th)?[ ./-]*(?:(?<=[ ./-])(\d{1,2})|([a-z]{3,})\.?)"
    r"(?:(?:[ ./,-]+|(?<=[a-z]))(\d{2}|\d{4}))?"
)
_TOGETHER = re.compile(r"(\d{2})(\d{2})(\d{2}|\d{4})")


def read_date(text: str, today: date, *, birth: bool = False) -> date | None:
    """The date typed; None for nothing typed.

    A year of two figures is the last one gone by for a birth, else the one nearest to
    `today`, as is a year left out; a birth needs its year. Raises InvalidInput (for
    the field "") with a sentence that says what is wrong.
    """
    typed = " ".join(plain(text).split())
    if not typed:
        return None
    if typed in _NEAR:
        return today + timedelta(days=_NEAR[typed])
    day, month, year = _parts(_OPENING.sub("", typed, count=1))
    if not year and birth:
        raise InvalidInput("", _("Write the year too, like 3/5/1985."))
    if not year:
        return _nearest(day, month, today)
    whole = int(year) if len(year) == 4 else _century(int(year), today, birth=birth)
    if not FIRST_YEAR <= whole <= LAST_YEAR:
        raise InvalidInput("", _("The year {year} can't be right. Check it.").format(year=whole))
    return _day(whole, month, day)


def _parts(typed: str) -> tuple[int, int, str]:
    """Day, month and the figures of the year ("" when left out)."""
    if found := _YEAR_FIRST.fullmatch(typed):
        year, month, day = found.groups()
        return int(day), int(month), year
    if found := _TOGETHER.fullmatch(typed):
        day, month, year = found.groups()
        return int(day), int(month), year
    found = _DAY_FIRST.fullmatch(typed)
    if found is None:
        raise InvalidInput("", _unreadable())
    day, number, name, year = found.groups()
    return int(day), int(number) if number else _month(name), year or ""


def _month(name: str) -> int:
    """The number of a month by the start of its name in either language."""
    starts = [
        number
        for number, names in enumerate(_MONTHS, start=1)
        if any(each.startswith(name) for each in names)
    ]
    if len(starts) != 1:
        raise InvalidInput("", _unreadable())
    return starts[0]


def _century(two_figures: int, today: date, *, birth: bool) -> int:
    """The whole year that two figures mean."""
    if birth:
        return today.year - (today.year - two_figures) % 100
    return min((1900 + two_figures, 2000 + two_figures), key=lambda year: abs(year - today.year))


def _nearest(day: int, month: int, today: date) -> date:
    """That day of the year nearest to today: 5/1 typed in November is next January's."""
    near = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            near.append(date(year, month, day))
        except ValueError:
            continue
    if not near:
        raise InvalidInput("", _no_such_day())
    return min(near, key=lambda found: abs(found - today))


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise InvalidInput("", _no_such_day()) from None


def _no_such_day() -> str:
    return _("This day doesn't exist.")


def _unreadable() -> str:
    return _("This date can't be read. Type it like 3/5/1985 or 3 mai 1985.")
