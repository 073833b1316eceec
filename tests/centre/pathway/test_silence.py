""" "Sans nouvelles": which weeks count, who is meant, and what counts as having been seen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from lierre_desktop.centre import calendar, settings
from lierre_desktop.centre.calendar import Span
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.pathway.silence import silent, unseen_from
from lierre_desktop.centre.settings import CentreSettings
from lierre_desktop.database.models import (
    Attendance,
    Interview,
    LivingPlace,
    OutreachVisit,
    VisitPerson,
)

from ..conftest import Maker
from .rows import make

TODAY = date(2026, 11, 27)  # a Friday; the three weeks before are those of 2, 9 and 16 November
SEEN_LAST = date(2026, 10, 30)
WEEK = timedelta(weeks=1)


@pytest.fixture
def sewing(make_workshop: Maker, make_session: Maker) -> int:
    """A workshop that meets every Tuesday from 6 October to 24 November."""
    workshop = make_workshop()
    for week in range(8):
        make_session(workshop, date(2026, 10, 6) + week * WEEK)
    return workshop


@pytest.fixture
def zeynep(make_participant: Maker) -> int:
    return make_participant("Arslan", "Zeynep")


Names = Callable[..., list[str]]


@pytest.fixture
def names(sewing: int) -> Names:
    """The last names of those without news."""
    return lambda today=TODAY, weeks=None: [each.last_name for each in silent(today, weeks)]


# -- who -----------------------------------------------------------------------------------


def test_three_open_weeks_without_anyone_seeing_her(
    names: Names, zeynep: int, make_pathway: Maker
) -> None:
    make_pathway(zeynep, state="EN_PARCOURS")
    make(Interview, participant=zeynep, state="DONE", kind="SUIVI", day=SEEN_LAST)
    (found,) = silent(TODAY)
    assert (found.participant_id, found.last_seen, found.since) == (zeynep, SEEN_LAST, SEEN_LAST)
    assert found.next_interview is None
    assert names(TODAY - WEEK) == [] and names(weeks=4) == []


def test_who_was_never_seen_counts_from_the_beginning(
    zeynep: int, sewing: int, make_pathway: Maker
) -> None:
    make_pathway(zeynep, opened_on=SEEN_LAST)
    (found,) = silent(TODAY)
    assert (found.last_seen, found.since) == (None, SEEN_LAST)


def test_a_beginner_is_left_in_peace(names: Names, zeynep: int, make_pathway: Maker) -> None:
    make_pathway(zeynep, opened_on=date(2026, 11, 4))
    assert names() == []


def test_an_enrolment_is_enough(
    names: Names, zeynep: int, sewing: int, make_enrolment: Maker, make_participant: Maker
) -> None:
    make_enrolment(zeynep, sewing)
    make_enrolment(make_participant("Nowak"), sewing, last_day=date(2026, 11, 1))
    make_enrolment(make_participant("Thill"), sewing, state="WAITING")
    assert names() == ["Arslan"]


@pytest.mark.parametrize("state", ["ORIENTE", "ACCUEIL_PREVU", "SUSPENDU"])
def test_not_yet_welcomed_or_suspended_is_no_silence(
    names: Names, zeynep: int, sewing: int, make_pathway: Maker, make_enrolment: Maker, state: str
) -> None:
    make_pathway(zeynep, state=state)
    if state == "SUSPENDU":
        make_enrolment(zeynep, sewing)
    assert names() == []


def test_a_planned_interview_is_told(zeynep: int, sewing: int, make_pathway: Maker) -> None:
    make_pathway(zeynep)
    make(Interview, participant=zeynep, state="PLANNED", kind="SUIVI", day=date(2026, 12, 1))
    assert silent(TODAY)[0].next_interview == date(2026, 12, 1)


# -- seen ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mark", "seen"), [("PRESENT", True), ("RETARD", True), ("ABSENT_EXCUSE", False), (None, False)]
)
def test_only_presence_counts_in_workshops(
    names: Names,
    zeynep: int,
    sewing: int,
    make_pathway: Maker,
    make_session: Maker,
    mark: str | None,
    seen: bool,
) -> None:
    make_pathway(zeynep)
    session = make_session(sewing, date(2026, 11, 17), start=840, end=900)
    make(Attendance, session=session, participant=zeynep, mark=mark)
    assert names() == ([] if seen else ["Arslan"])


@pytest.mark.parametrize(("state", "seen"), [("DONE", True), ("MISSED", False), ("EXCUSED", False)])
def test_only_interviews_held_count(
    names: Names, zeynep: int, make_pathway: Maker, state: str, seen: bool
) -> None:
    make_pathway(zeynep)
    make(Interview, participant=zeynep, state=state, kind="SUIVI", day=date(2026, 11, 17))
    assert names() == ([] if seen else ["Arslan"])


def test_met_outside_is_seen(names: Names, zeynep: int, make_pathway: Maker) -> None:
    make_pathway(zeynep)
    place = make(LivingPlace, name="Squat", kind="SQUAT")
    visit = make(OutreachVisit, place=place, day=date(2026, 11, 18))
    make(VisitPerson, visit=visit, participant=zeynep)
    assert names() == []


# -- weeks ---------------------------------------------------------------------------------


def test_closed_weeks_are_not_counted(names: Names, zeynep: int, make_pathway: Maker) -> None:
    make_pathway(zeynep, opened_on=SEEN_LAST)
    assert names() == ["Arslan"]
    calendar.save_closure(Span(0, "Travaux", date(2026, 11, 9), date(2026, 11, 13)))
    assert names() == [] and names(weeks=2) == ["Arslan"]


def test_weeks_without_a_session_are_not_counted(
    zeynep: int, make_pathway: Maker, make_workshop: Maker, make_session: Maker
) -> None:
    make_pathway(zeynep)
    make_session(make_workshop(), date(2026, 11, 11))  # a holiday: nothing was open
    assert unseen_from(TODAY, 3) is None and silent(TODAY) == []


def test_the_week_that_runs_is_not_over(sewing: int) -> None:
    assert unseen_from(TODAY, 1) == date(2026, 11, 16)


def test_the_number_of_weeks_is_a_setting(names: Names, zeynep: int, make_pathway: Maker) -> None:
    make_pathway(zeynep, opened_on=SEEN_LAST)
    settings.save(CentreSettings(silence_weeks=4))
    assert names() == []
    with pytest.raises(InvalidInput):
        settings.save(CentreSettings(silence_weeks=27))
