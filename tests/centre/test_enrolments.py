"""Places, waiting lists and their rules."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lierre_desktop.centre import attendance, enrolments, sheets, timetable
from lierre_desktop.centre.attendance import MarkEntry
from lierre_desktop.centre.changes import Changes, InvalidInput
from lierre_desktop.centre.enrolments import Places
from lierre_desktop.centre.vocabulary import EnrolmentState, Mark
from lierre_desktop.database.connection import OpenCentre

from .conftest import TUESDAY, Maker

LATER = TUESDAY + timedelta(days=30)


@pytest.fixture
def couture(make_workshop: Maker) -> int:
    """A workshop of two places."""
    return make_workshop("Couture et savoir-faire", short_name="Couture", capacity=2)


@pytest.fixture
def people(make_participant: Maker) -> list[int]:
    """Four people, in alphabetical order."""
    names = [("Arslan", "Zeynep"), ("Benali", "Samira"), ("Ferreira", "Maria"), ("Kaya", "Gülşen")]
    return [make_participant(*name) for name in names]


# -- a place -----------------------------------------------------------------------


def test_enrolling_gives_a_place(couture: int, people: list[int]) -> None:
    done = enrolments.enrol(people[0], couture, TUESDAY)
    assert done.said == "Zeynep Arslan enrolled in Couture from Tuesday 10 November"
    assert Changes.ENROLMENTS in done.changes
    (line,) = enrolments.of_participant(people[0])
    assert (line.id, line.workshop, line.short_name) == (
        done.id,
        "Couture et savoir-faire",
        "Couture",
    )
    assert (line.state, line.first_day, line.last_day, line.rank) == (
        EnrolmentState.ENROLLED,
        TUESDAY,
        None,
        0,
    )


def test_beyond_capacity_one_waits_in_the_order_of_asking(couture: int, people: list[int]) -> None:
    for person in people[:2]:
        enrolments.enrol(person, couture, TUESDAY)
    said = [enrolments.enrol(person, couture, TUESDAY).said for person in (people[3], people[2])]
    assert said == [
        "Couture is full: Gülşen Kaya is number 1 on the waiting list",
        "Couture is full: Maria Ferreira is number 2 on the waiting list",
    ]
    assert enrolments.places(couture, TUESDAY) == Places(capacity=2, enrolled=2, waiting=2)
    lines = enrolments.of_workshop(couture, TUESDAY)
    assert [(line.last_name, line.rank) for line in lines] == [
        ("Arslan", 0),
        ("Benali", 0),
        ("Kaya", 1),
        ("Ferreira", 2),
    ]
    assert enrolments.of_participant(people[2], today=TUESDAY)[0].rank == 2


def test_one_may_wait_though_places_are_free(couture: int, people: list[int]) -> None:
    done = enrolments.enrol(people[0], couture, TUESDAY, force_waiting=True)
    assert done.said == "Zeynep Arslan is number 1 on the waiting list of Couture"
    places = enrolments.places(couture, TUESDAY)
    assert (places.enrolled, places.waiting, places.free) == (0, 1, 2)


def test_a_workshop_without_capacity_is_never_full(make_workshop: Maker, people: list[int]) -> None:
    cuisine = make_workshop("Cuisine")
    for person in people:
        enrolments.enrol(person, cuisine, TUESDAY)
    places = enrolments.places(cuisine, TUESDAY)
    assert (places.enrolled, places.free) == (4, None)


def test_a_place_is_counted_over_the_whole_span(couture: int, people: list[int]) -> None:
    # Both places are free today, and taken on one day of the month to come.
    for person in people[:2]:
        enrolments.enrol(person, couture, LATER, last_day=LATER)
    until_then = enrolments.enrol(people[2], couture, TUESDAY, last_day=LATER - timedelta(days=1))
    beyond = enrolments.enrol(people[3], couture, TUESDAY)
    states = [enrolments.of_participant(person)[0].state.name for person in (people[2], people[3])]
    assert states == ["ENROLLED", "WAITING"]
    assert until_then.id != beyond.id


def test_places_that_follow_each_other_are_one(make_workshop: Maker, people: list[int]) -> None:
    single = make_workshop("Musique", capacity=1)
    enrolments.enrol(people[0], single, TUESDAY, last_day=TUESDAY)
    next_day = TUESDAY + timedelta(days=1)
    assert "enrolled" in enrolments.enrol(people[1], single, next_day).said
    assert enrolments.places(single, TUESDAY).enrolled == 1


# -- who may -----------------------------------------------------------------------


def test_men_are_refused_where_only_women_are_welcome(
    make_workshop: Maker, make_participant: Maker
) -> None:
    women = make_workshop("Paroles", audience="WOMEN")
    with pytest.raises(InvalidInput, match="women only"):
        enrolments.enrol(make_participant("Nowak", "Piotr", gender="M"), women, TUESDAY)
    said = {
        gender: enrolments.enrol(make_participant("X", gender=gender), women, TUESDAY).said
        for gender in ("F", "X", None)
    }
    assert "gender" not in said["F"] and "gender" not in said["X"]
    assert said[None].endswith("(women only: the gender isn't noted)")


def test_nobody_is_enrolled_twice_at_the_same_time(couture: int, people: list[int]) -> None:
    enrolments.enrol(people[0], couture, TUESDAY, last_day=LATER)
    for first, last in ((TUESDAY, None), (LATER, None), (date(2026, 1, 1), TUESDAY)):
        with pytest.raises(InvalidInput, match="Already enrolled in Couture"):
            enrolments.enrol(people[0], couture, first, last_day=last)
    enrolments.enrol(people[0], couture, LATER + timedelta(days=1))
    assert len(enrolments.of_participant(people[0])) == 2


def test_nobody_waits_twice(couture: int, people: list[int]) -> None:
    enrolments.enrol(people[0], couture, LATER, force_waiting=True)
    with pytest.raises(InvalidInput, match="Already on the waiting list of Couture"):
        enrolments.enrol(people[0], couture, TUESDAY)


def test_numbers_that_no_row_can_have_are_unknown(couture: int, people: list[int]) -> None:
    endless = 2**70
    for command in (
        lambda: timetable.session(endless),
        lambda: attendance.roll(-endless),
        lambda: attendance.record(endless, [], today=TUESDAY),
        lambda: sheets.draft([endless]),
        lambda: enrolments.enrol(endless, couture, TUESDAY),
        lambda: enrolments.enrol(people[0], endless, TUESDAY),
        lambda: enrolments.end(endless, TUESDAY),
    ):
        with pytest.raises(InvalidInput, match=str(endless)):
            command()


def test_dates_and_numbers_that_cannot_be_are_refused(couture: int, people: list[int]) -> None:
    with pytest.raises(InvalidInput, match="before the first") as reversed_dates:
        enrolments.enrol(people[0], couture, LATER, last_day=TUESDAY)
    assert reversed_dates.value.field == "last_day"
    with pytest.raises(InvalidInput, match="year"):
        enrolments.enrol(people[0], couture, date(206, 11, 10))
    for command in (
        lambda: enrolments.enrol(404, couture, TUESDAY),
        lambda: enrolments.enrol(people[0], 404, TUESDAY),
        lambda: enrolments.end(404, TUESDAY),
        lambda: enrolments.promote(404, TUESDAY),
        lambda: enrolments.remove(404),
        lambda: enrolments.change(404, TUESDAY, None, version=1),
        lambda: enrolments.places(404, TUESDAY),
    ):
        with pytest.raises(InvalidInput, match="404"):
            command()
    assert enrolments.of_participant(people[0]) == []


# -- later -------------------------------------------------------------------------


def test_ending_frees_a_place_and_says_who_waits(couture: int, people: list[int]) -> None:
    places = [enrolments.enrol(person, couture, TUESDAY).id for person in people[:2]]
    enrolments.enrol(people[2], couture, TUESDAY)
    done = enrolments.end(places[0], LATER)
    assert done.said == (
        "Zeynep Arslan leaves Couture after Thursday 10 December. "
        "First on the waiting list of Couture: Maria Ferreira"
    )
    next_day = LATER + timedelta(days=1)
    assert [enrolments.places(couture, day).free for day in (LATER, next_day)] == [0, 1]


def test_nobody_is_named_while_no_place_is_free(
    make_workshop: Maker, people: list[int], make_enrolment: Maker
) -> None:
    crowded = make_workshop("Musique", capacity=1)
    first = make_enrolment(people[0], crowded)
    make_enrolment(people[1], crowded)
    enrolments.enrol(people[2], crowded, TUESDAY)
    assert "waiting list" not in enrolments.end(first, TUESDAY).said


def test_who_leaves_is_expected_no_longer(
    couture: int, people: list[int], make_session: Maker
) -> None:
    last_day, next_week = TUESDAY + timedelta(days=2), TUESDAY + timedelta(days=7)
    session, other = make_session(couture, next_week), make_session(couture, TUESDAY)
    attendance.add_walk_in(session, people[0], today=TUESDAY)  # invited before she enrolled
    number = enrolments.enrol(people[0], couture, TUESDAY).id
    excused = [MarkEntry(people[0], Mark.EXCUSED)]
    for each in (session, other):
        attendance.record(each, excused, today=TUESDAY)
    enrolments.end(number, last_day)
    assert attendance.roll(session).rows == ()
    assert [row.mark for row in attendance.roll(other).rows] == [Mark.EXCUSED]
    assert [timetable.session(each).enrolled for each in (session, other)] == [0, 1]
    enrolments.change(number, next_week, None, version=2)
    assert attendance.roll(other).rows == ()


def test_that_someone_came_after_leaving_stays_a_fact(
    couture: int, people: list[int], make_session: Maker
) -> None:
    session = make_session(couture, LATER)
    number = enrolments.enrol(people[0], couture, TUESDAY).id
    attendance.record(session, [MarkEntry(people[0], Mark.PRESENT)], today=LATER)
    enrolments.end(number, TUESDAY)
    assert [row.mark for row in attendance.roll(session).rows] == [Mark.PRESENT]


def test_an_invitation_goes_with_an_enrolment_entered_by_mistake(
    couture: int, people: list[int], make_session: Maker
) -> None:
    session = make_session(couture, LATER)
    attendance.add_walk_in(session, people[0], today=TUESDAY)
    enrolments.remove(enrolments.enrol(people[0], couture, TUESDAY).id)
    assert attendance.roll(session).rows == ()


def test_an_enrolment_cannot_end_before_it_begins(couture: int, people: list[int]) -> None:
    number = enrolments.enrol(people[0], couture, TUESDAY).id
    with pytest.raises(InvalidInput, match="before the first"):
        enrolments.end(number, TUESDAY - timedelta(days=1))
    enrolments.end(number, TUESDAY)
    assert enrolments.of_participant(people[0])[0].last_day == TUESDAY


def test_a_wait_that_ends_leaves_the_list(couture: int, people: list[int]) -> None:
    waits = [enrolments.enrol(p, couture, TUESDAY, force_waiting=True).id for p in people[:2]]
    done = enrolments.end(waits[0], TUESDAY)
    assert done.said.startswith("Zeynep Arslan doesn't wait for Couture any more")
    (line,) = enrolments.of_workshop(couture, TUESDAY)
    assert (line.last_name, line.rank) == ("Benali", 1)


def test_an_end_in_a_year_nobody_means_is_refused(couture: int, people: list[int]) -> None:
    waiting = enrolments.enrol(people[0], couture, TUESDAY, force_waiting=True).id
    placed = enrolments.enrol(people[1], couture, TUESDAY).id
    for number in (waiting, placed):
        with pytest.raises(InvalidInput, match="year") as refusal:
            enrolments.end(number, date.max)
        assert refusal.value.field == "last_day"


def test_who_waits_is_given_a_place_only_when_one_is_free(couture: int, people: list[int]) -> None:
    places = [enrolments.enrol(person, couture, TUESDAY).id for person in people[:2]]
    waiting = enrolments.enrol(people[2], couture, TUESDAY).id
    with pytest.raises(InvalidInput, match="its 2 places are taken"):
        enrolments.promote(waiting, LATER)
    enrolments.end(places[0], LATER)
    with pytest.raises(InvalidInput, match="its 2 places are taken"):
        enrolments.promote(waiting, LATER)
    done = enrolments.promote(waiting, LATER + timedelta(days=1))
    assert done.said == "Maria Ferreira enrolled in Couture from Friday 11 December"
    assert enrolments.places(couture, TUESDAY).waiting == 0
    with pytest.raises(InvalidInput, match="has a place already"):
        enrolments.promote(waiting, LATER)


def test_whoever_waited_is_named_when_the_place_goes_to_another(
    make_workshop: Maker, people: list[int]
) -> None:
    single = make_workshop("Musique", capacity=1)
    held = enrolments.enrol(people[0], single, TUESDAY).id
    enrolments.enrol(people[1], single, TUESDAY)
    enrolments.end(held, TUESDAY)
    next_day = TUESDAY + timedelta(days=1)
    foreseen = enrolments.foresee(people[2], single, next_day)
    assert (foreseen.state, foreseen.waiting) == (EnrolmentState.ENROLLED, 1)
    assert enrolments.enrol(people[2], single, next_day).said == (
        "Maria Ferreira enrolled in Musique from Wednesday 11 November."
        " Samira Benali was waiting for a place"
    )


def test_whoever_waited_longer_is_named_when_another_is_given_the_place(
    couture: int, people: list[int]
) -> None:
    waits = [enrolments.enrol(p, couture, TUESDAY, force_waiting=True).id for p in people[:3]]
    assert enrolments.promote(waits[2], TUESDAY).said.endswith(
        "from Tuesday 10 November. 2 people were waiting for a place, Zeynep Arslan first"
    )
    said = enrolments.promote(waits[0], TUESDAY).said
    assert said == "Zeynep Arslan enrolled in Couture from Tuesday 10 November"


def test_dates_are_corrected_within_the_places_left(couture: int, people: list[int]) -> None:
    number = enrolments.enrol(people[0], couture, TUESDAY, last_day=LATER).id
    enrolments.change(number, LATER, LATER, version=1)
    for person in people[1:3]:
        enrolments.enrol(person, couture, TUESDAY, last_day=LATER - timedelta(days=1))
    with pytest.raises(InvalidInput, match="its 2 places are taken"):
        enrolments.change(number, TUESDAY, LATER, version=2)
    with pytest.raises(InvalidInput, match="changed meanwhile"):
        enrolments.change(number, LATER, None, version=1)
    done = enrolments.change(number, LATER, None, version=2)
    assert done.said == "Zeynep Arslan, Couture: dates changed"
    assert enrolments.change(number, LATER, None, version=3).batch == 0


def test_an_overfull_workshop_lets_dates_shrink(
    make_workshop: Maker, people: list[int], make_enrolment: Maker
) -> None:
    crowded = make_workshop("Musique", capacity=1)
    first = make_enrolment(people[0], crowded)
    make_enrolment(people[1], crowded)
    assert enrolments.change(first, date(2026, 9, 1), LATER, version=1).batch


def test_a_mistake_is_taken_away_until_someone_was_on_a_roll(
    couture: int, people: list[int], make_session: Maker
) -> None:
    mistaken = enrolments.enrol(people[0], couture, TUESDAY).id
    done = enrolments.remove(mistaken)
    assert done.said == "Zeynep Arslan is no longer enrolled in Couture"
    assert enrolments.of_participant(people[0]) == []
    kept = enrolments.enrol(people[0], couture, TUESDAY).id
    session = make_session(couture)
    attendance.record(session, [MarkEntry(people[0], Mark.ABSENT)], today=TUESDAY)
    with pytest.raises(InvalidInput, match="End the enrolment instead"):
        enrolments.remove(kept)
    attendance.record(session, [MarkEntry(people[0], None)], today=TUESDAY)
    enrolments.remove(kept)


def test_a_closed_roll_keeps_the_enrolment_of_someone_not_entered(
    couture: int, people: list[int], make_session: Maker
) -> None:
    number = enrolments.enrol(people[0], couture, TUESDAY).id
    attendance.close(make_session(couture), today=TUESDAY)
    with pytest.raises(InvalidInput, match="End the enrolment instead"):
        enrolments.remove(number)


def test_people_in_the_bin_hold_no_place(
    couture: int, people: list[int], make_enrolment: Maker, make_participant: Maker
) -> None:
    gone = make_participant("Parti", deleted_at="2026-11-01T00:00:00+00:00")
    make_enrolment(gone, couture)
    make_enrolment(gone, couture, state="WAITING")
    assert enrolments.places(couture, TUESDAY) == Places(2, 0, 0)
    assert enrolments.of_workshop(couture, TUESDAY) == []


def test_what_enrolling_would_do_is_foreseen(
    centre: OpenCentre, couture: int, people: list[int]
) -> None:
    assert enrolments.foresee(people[0], couture, TUESDAY).state is EnrolmentState.ENROLLED
    for person in people[:2]:
        enrolments.enrol(person, couture, TUESDAY)
    foreseen = enrolments.foresee(people[2], couture, TUESDAY)
    assert (foreseen.state, foreseen.rank, foreseen.held) == (EnrolmentState.WAITING, 1, 2)
    assert len(enrolments.of_workshop(couture, TUESDAY)) == 2
