"""Which days the centre is open: public holidays, school holidays, its own closures.

Public holidays are computed for the department of the settings. School holidays are
data: shipped for zone B, then edited by the centre when the ministry publishes.
"""

from __future__ import annotations

import json
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from .. import paths
from ..database.journal import changing
from ..database.models import Closure, SchoolHoliday, database
from ..i18n import _, date_span, ngettext
from . import settings
from .changes import Changes, Done, InvalidInput
from .public_holidays import has_local_law as has_local_law
from .public_holidays import public_holidays as public_holidays
from .rows import fetch, required_text

EARLIEST = date(1990, 1, 1)
LATEST = date(2100, 12, 31)


@dataclass(frozen=True, slots=True)
class DayState:
    """What is special about a day; the three names are empty on an ordinary one."""

    day: date
    public_holiday: str = ""
    school_holiday: str = ""
    closure: str = ""

    @property
    def is_open(self) -> bool:
        """False on a public holiday and during a closure of the centre."""
        return not (self.public_holiday or self.closure)

    @property
    def reason(self) -> str:
        """Why the centre is closed: the closure's name, else the holiday's."""
        return self.closure or self.public_holiday


@dataclass(frozen=True, slots=True)
class Span:
    """A named run of days: a closure, or school holidays of a zone. `id` 0 is a new one."""

    id: int
    name: str
    first_day: date
    last_day: date
    zone: str = ""
    version: int = 1


def days(first: date, last: date) -> dict[date, DayState]:
    """The state of each day from `first` to `last`, both included."""
    centre = settings.load()
    closures = _covering(Closure, first, last)
    school = [span for span in _covering(SchoolHoliday, first, last) if span.zone == centre.zone]
    states = {}
    for day in every_day(first, last):
        public = public_holidays(centre.department, centre.good_friday, day.year)
        states[day] = DayState(
            day, public.get(day, ""), _name_on(school, day), _name_on(closures, day)
        )
    return states


def every_day(first: date, last: date) -> list[date]:
    """The days of a span, both ends included; empty when it is reversed."""
    return [first + timedelta(days=step) for step in range((last - first).days + 1)]


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or earlier; the month's last day when it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def closures() -> list[Span]:
    """The centre's own closures, latest first."""
    return _spans(Closure)


def school_holidays() -> list[Span]:
    """The school holidays of the centre's zone, latest first."""
    zone = settings.load().zone
    return [span for span in _spans(SchoolHoliday) if span.zone == zone]


def save_closure(span: Span) -> Done:
    """Keep a closure; says how many planned sessions fall into it. Raises InvalidInput."""
    name = _check(span)
    with changing("calendar.closure") as changes:
        if span.id:
            row = fetch(Closure, span.id, span.version)
            changes.update(row, name=name, first_day=span.first_day, last_day=span.last_day)
        else:
            row = changes.create(
                Closure, name=name, first_day=span.first_day, last_day=span.last_day
            )
    touched = len(sessions_within(span.first_day, span.last_day))
    said = _("Closure kept: {span}").format(span=date_span(span.first_day, span.last_day))
    if touched:
        said += ". " + ngettext(
            "{n} planned session falls into it", "{n} planned sessions fall into it", touched
        ).format(n=touched)
    return Done(Changes.CALENDAR, said, changes.batch, row.id)


def save_school_holiday(span: Span) -> Done:
    """Keep school holidays of a zone. Raises InvalidInput."""
    name = _check(span)
    if span.zone not in settings.ZONES:
        raise InvalidInput("zone", _("The school zone is A, B or C."))
    values = {
        "name": name,
        "zone": span.zone,
        "first_day": span.first_day,
        "last_day": span.last_day,
    }
    with changing("calendar.school_holiday") as changes:
        if span.id:
            row = fetch(SchoolHoliday, span.id, span.version)
            changes.update(row, **values)
        else:
            row = changes.create(SchoolHoliday, **values)
    return Done(Changes.CALENDAR, _("School holidays kept"), changes.batch, row.id)


def remove_closure(closure_id: int) -> Done:
    """Take a closure away; sessions cancelled for it stay cancelled."""
    with changing("calendar.remove_closure") as changes:
        changes.remove(fetch(Closure, closure_id))
    return Done(Changes.CALENDAR, _("Closure removed"), changes.batch)


def remove_school_holiday(holiday_id: int) -> Done:
    """Take school holidays away; sessions already made are left as they are."""
    with changing("calendar.remove_school_holiday") as changes:
        changes.remove(fetch(SchoolHoliday, holiday_id))
    return Done(Changes.CALENDAR, _("School holidays removed"), changes.batch)


def sessions_within(first: date, last: date) -> list[int]:
    """The planned sessions of a span of days: what a closure would cancel."""
    rows = database.execute_sql(
        "SELECT id FROM session WHERE status = 'PREVUE' AND deleted_at IS NULL"
        " AND day BETWEEN ? AND ? ORDER BY day, start",
        (first.isoformat(), last.isoformat()),
    )
    return [int(row[0]) for row in rows]


def shipped_school_holidays() -> list[Span]:
    """The school holidays that come with the program (zone B, 2024–2027)."""
    text = paths.resource("data", "school_holidays.json").read_text(encoding="utf-8")
    return [
        Span(
            0,
            row["name"],
            date.fromisoformat(row["first"]),
            date.fromisoformat(row["last"]),
            row["zone"],
        )
        for row in json.loads(text)["holidays"]
    ]


def known_until() -> date | None:
    """The last day of the school holidays known for the zone: beyond, term is a guess."""
    return max((span.last_day for span in school_holidays()), default=None)


def _check(span: Span) -> str:
    name = required_text("name", span.name, _("Give it a name: it is printed on the week."))
    check_span(span.first_day, span.last_day, "first_day", "last_day")
    return name


def check_span(first: date, last: date, first_field: str, last_field: str) -> None:
    """Refuse reversed dates and years nobody means. Raises InvalidInput."""
    for field, day in ((first_field, first), (last_field, last)):
        if not EARLIEST <= day <= LATEST:
            raise InvalidInput(field, _("Check the year: it lies between 1990 and 2100."))
    if last < first:
        raise InvalidInput(last_field, _("The last day comes before the first."))


def _spans(kind: type[Closure] | type[SchoolHoliday]) -> list[Span]:
    rows = kind.select().where(kind.deleted_at.is_null()).order_by(kind.first_day.desc())
    return [_span(row) for row in rows]


def _covering(kind: type[Closure] | type[SchoolHoliday], first: date, last: date) -> list[Span]:
    rows = kind.select().where(
        kind.deleted_at.is_null(), kind.first_day <= last, kind.last_day >= first
    )
    return [_span(row) for row in rows]


def _span(row: Closure | SchoolHoliday) -> Span:
    zone = row.zone if isinstance(row, SchoolHoliday) else ""
    return Span(row.id, row.name, row.first_day, row.last_day, zone, row.version)


def _name_on(spans: list[Span], day: date) -> str:
    for span in spans:
        if span.first_day <= day <= span.last_day:
            return span.name
    return ""
