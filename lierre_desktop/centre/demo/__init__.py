"""The demo centre: Le Lierre's programme brought to life with invented people.

For looking around, for pictures of the screens and for measuring: the same wish makes
the same centre. Rows are written in bulk, and only counted in the journal.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random

from ...database import connection, vault
from ...database.journal import Changing, changing
from ...database.models import (
    Attendance,
    Enrolment,
    Participant,
    Session,
    SessionFacilitator,
    StaffMember,
    database,
)
from ...i18n import _
from .. import model_centre, settings, shipped
from ..calendar import EARLIEST, LATEST
from ..changes import Changes, Done, InvalidInput
from ..founding import check_passphrase
from ..network import partners
from ..settings import CentreSettings
from . import desk, people, programme, rolls, surroundings
from .people import Person
from .programme import Meeting
from .rolls import Membership

YEARS, PEOPLE, SEED = 3, 180, 57  # the year before this one is whole
MOST_YEARS = 35
MOST_PEOPLE = 60_000
COORDINATOR = "Claire Humbert"

_USUAL_CROWD = 60  # people a year in an ordinary centre
_STAGES = 5  # the key, the programme, the people, the roll calls, the papers

Report = Callable[[int, int], None]
"""Called with (stages done, stages in all); what it raises stops the building."""


@dataclass(frozen=True, slots=True)
class DemoWish:
    """What the demo centre shall be like: its "today", its seasons, how many people."""

    until: date
    years: int = YEARS
    participants: int = PEOPLE
    seed: int = SEED


def _unheard(_done: int, _all: int) -> None:
    """Nobody follows the building."""


def build(
    folder: Path,
    passphrase: str,
    *,
    until: date | None = None,
    years: int = YEARS,
    participants: int = PEOPLE,
    seed: int = SEED,
    report: Report = _unheard,
    cost: vault.Cost | None = None,
) -> Done:
    """Make a demo centre, until today by default, in a folder that holds none; leaves it closed.

    Raises InvalidInput and StorageTrouble, and leaves nothing behind then.
    """
    wish = DemoWish(until or date.today(), years, participants, seed)
    _check(wish)
    check_passphrase(passphrase)
    with connection.create_centre(folder, passphrase, actor=COORDINATOR, cost=cost) as opened:
        try:
            report(1, _STAGES)
            return plant(wish, report)
        except BaseException:
            opened.database.close()
            connection.forget(folder, opened.lock)
            raise


def plant(wish: DemoWish, report: Report = _unheard) -> Done:
    """Fill a new centre as if it had lived until a day and planned the rest of its season.

    Raises InvalidInput for figures out of reach and for a centre that isn't new.
    """
    _check(wish)
    model_centre.refuse_twice()
    shipped.bring_up()
    partners.ship()
    rng = Random(wish.seed)
    seasons = programme.seasons(wish.until, wish.years)
    crowd = wish.participants / wish.years / _USUAL_CROWD
    with changing("demo.plant") as changes:
        _furnish(changes, seasons[0][0], seasons[-1][1])
        activities = programme.plant_activities(changes, crowd)
        planned = programme.plan(changes, activities, seasons, _next_id("session"))
        meetings = programme.settle(rng, planned, wish.until)
        report(2, _STAGES)
        first_id = _next_id("participant")
        invented = people.invent(rng, wish.participants, seasons[0][0], wish.until, first_id)
        memberships = rolls.enrol(rng, invented, activities, wish.until)
        _write(changes, meetings, invented, memberships)
        report(3, _STAGES)
        for activity in activities:
            rows = rolls.roll_calls(rng, activity, meetings, memberships, invented)
            changes.bulk(Attendance, rows)
        changes.bulk(Attendance, rolls.half_entered(meetings, memberships, wish.until))
        days = (seasons[0][0], wish.until)
        surroundings.plant(changes, wish.seed, invented, _coordinator(), days)
        report(4, _STAGES)
        desk.print_sheets(meetings, wish.until)
        desk.correct_rolls(wish.until)
        report(5, _STAGES)
    said = _("A demo centre: {people} invented people, {sessions} sessions").format(
        people=len(invented), sessions=len(meetings)
    )
    return Done(Changes.ALL, said, changes.batch)


def _check(wish: DemoWish) -> None:
    if not 1 <= wish.years <= MOST_YEARS:
        raise InvalidInput("years", _("Between 1 and {most} years.").format(most=MOST_YEARS))
    if not 1 <= wish.participants <= MOST_PEOPLE:
        raise InvalidInput(
            "participants", _("Between 1 and {most} people.").format(most=MOST_PEOPLE)
        )
    seasons_fit = EARLIEST.year + wish.years <= wish.until.year < LATEST.year
    if not seasons_fit:
        raise InvalidInput("until", _("Check the year: it lies between 1990 and 2100."))


def _furnish(changes: Changing, first: date, last: date) -> None:
    """The centre's settings and calendar."""
    settings.save(
        CentreSettings(
            phone="03 53 01 12 34",
            email="accueil@example.org",
            coordinator=COORDINATOR,
            banner=("Département de la Moselle", "Ville de Thionville"),
            demo=True,
        )
    )
    model_centre.plant_school_holidays(changes)
    programme.plant_closures(changes, first, last)


def _write(
    changes: Changing,
    meetings: Sequence[Meeting],
    invented: Sequence[Person],
    memberships: Sequence[Membership],
) -> None:
    """Write sessions, people and enrolments, parents before children."""
    # A replacement may come on an earlier day than what it replaces, never before its id.
    by_id = sorted(meetings, key=lambda meeting: meeting.id)
    changes.bulk(Session, (meeting.columns() for meeting in by_id))
    changes.bulk(
        SessionFacilitator,
        (
            {"session": meeting.id, "staff": member}
            for meeting in by_id
            for member in meeting.activity.team
        ),
    )
    changes.bulk(Participant, (person.columns for person in invented))
    changes.bulk(Enrolment, (membership.columns() for membership in memberships))


def _coordinator() -> int:
    """The number of the team member who accompanies people."""
    last_name = COORDINATOR.split()[-1]
    number: int = StaffMember.get(StaffMember.last_name == last_name).id
    return number


def _next_id(table: str) -> int:
    row = database.execute_sql(f'SELECT ifnull(max(id), 0) + 1 FROM "{table}"').fetchone()
    return int(row[0])
