"""Places of every workshop, and what an enrolment would do before it is saved."""

from __future__ import annotations

from datetime import date

import pytest

from lierre_desktop.centre import enrolments
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.vocabulary import EnrolmentState
from lierre_desktop.centre.workshop_places import workshop_places
from tests.centre.conftest import TUESDAY, Maker


def test_every_workshop_counts_its_own(
    make_workshop: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    couture = make_workshop("Couture", capacity=3, position=1)
    talk = make_workshop("Groupe de paroles", short_name="Paroles", position=2)
    one, two, three, four = (make_participant(name) for name in ("Un", "Deux", "Trois", "Quatre"))
    make_enrolment(one, couture)
    make_enrolment(two, couture, last_day=date(2026, 11, 9))  # has left
    make_enrolment(three, couture, first_day=date(2026, 12, 1))  # not yet there
    make_enrolment(four, couture, state="WAITING", first_day=date(2026, 12, 1))
    found = workshop_places(TUESDAY)
    assert [(line.id, line.label, line.enrolled, line.waiting, line.free) for line in found] == [
        (couture, "Couture", 1, 1, 2),
        (talk, "Paroles", 0, 0, None),
    ]


def test_someone_in_the_bin_takes_no_place(
    make_workshop: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    couture = make_workshop(capacity=1)
    make_enrolment(make_participant("Parti", deleted_at="2026-11-01"), couture)
    assert workshop_places(TUESDAY)[0].free == 1


def test_a_free_place_is_foreseen_as_it_will_be_given(
    make_workshop: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    couture = make_workshop(capacity=2)
    make_enrolment(make_participant("Un"), couture)
    newcomer = make_participant("Deux")
    seen = enrolments.foresee(newcomer, couture, TUESDAY)
    assert (seen.state, seen.rank, seen.held) == (EnrolmentState.ENROLLED, 0, 1)
    enrolments.enrol(newcomer, couture, TUESDAY)
    assert enrolments.of_participant(newcomer, today=TUESDAY)[0].state is seen.state


def test_a_full_workshop_is_foreseen_with_the_rank(
    make_workshop: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    couture = make_workshop(capacity=1)
    make_enrolment(make_participant("Un"), couture)
    make_enrolment(make_participant("Deux"), couture, state="WAITING")
    newcomer = make_participant("Trois")
    seen = enrolments.foresee(newcomer, couture, TUESDAY)
    assert (seen.state, seen.rank) == (EnrolmentState.WAITING, 2)
    enrolments.enrol(newcomer, couture, TUESDAY)
    assert enrolments.of_participant(newcomer, today=TUESDAY)[0].rank == seen.rank


def test_women_only_is_foreseen(make_workshop: Maker, make_participant: Maker) -> None:
    relax = make_workshop("Relaxation", audience="WOMEN")
    assert enrolments.foresee(make_participant("Inconnue"), relax, TUESDAY).gender_unknown
    assert not enrolments.foresee(
        make_participant("Une", gender="F"), relax, TUESDAY
    ).gender_unknown
    with pytest.raises(InvalidInput, match="women only"):
        enrolments.foresee(make_participant("Un", gender="M"), relax, TUESDAY)
