"""Dated situations: what is kept, what is refused, what holds on a day, how it is said."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from lierre_desktop import i18n
from lierre_desktop.centre import terms
from lierre_desktop.centre.changes import Changes, InvalidInput
from lierre_desktop.centre.person import situations
from lierre_desktop.centre.person.situation_words import card_line, words
from lierre_desktop.centre.person.situations import (
    Aspect,
    DistrictState,
    EducationState,
    FamilyState,
    FrenchState,
    HousingState,
    MobilityState,
    ResourcesState,
    Situation,
    State,
    StatusState,
    WorkState,
)
from lierre_desktop.centre.undo import undo
from lierre_desktop.database import models
from lierre_desktop.database.models import database

from ..conftest import Maker

MARCH, SEPTEMBER = date(2026, 3, 3), date(2026, 9, 1)
NOVEMBER = date(2026, 11, 10)
PAST = date(2025, 1, 6)  # before any real today of these tests


def everything(person: int, since: date = PAST) -> list[State]:
    """A state of each aspect with every column filled."""
    head: dict[str, Any] = {"participant_id": person, "since": since, "detail": "Dit elle-même"}
    return [
        FamilyState(
            **head, marital="SEPARE", household="PARENT_ISOLE", children=3, children_at_home=2
        ),
        HousingState(
            **head,
            checked_on=PAST,
            housing="HEBERGE_TIERS",
            eviction_threat=False,
            rent_arrears=True,
            domiciled=True,
        ),
        ResourcesState(
            **head,
            resources=("RSA_MAJORE", "AL"),
            rsa_right="OUVERT_VERSABLE",
            rsa_support="SOCIAL",
            rsa_local="champ 2",
        ),
        WorkState(**head, work="RECHERCHE", out_of_work_since=date(2024, 3, 1), registered=True),
        EducationState(**head, level="C3A", diploma="Brevet", country="Turquie"),
        FrenchState(
            **head, listening="A2", speaking="A2", reading="A1", writing="A1_1", profile="FLE"
        ),
        MobilityState(**head, licence=False, vehicle=False, transport="bus"),
        DistrictState(**head, district="Côte des Roses", qpv=True, qpv_name="Côte des Roses"),
        StatusState(**head, nationality="HORS_UE", disability=False),
    ]


@contextmanager
def queries() -> Iterator[list[str]]:
    """The statements that run meanwhile."""
    seen: list[str] = []
    connection = database.connection()
    connection.set_trace_callback(seen.append)
    try:
        yield seen
    finally:
        connection.set_trace_callback(None)


def wordings(state: State) -> tuple[str, str]:
    return words(state, terms.book())


# -- saving ------------------------------------------------------------------------


def test_every_aspect_comes_back_as_it_was_typed(zeynep: int) -> None:
    for state in everything(zeynep):
        done = situations.save(state)
        aspect = situations.aspect_of(state)
        assert done.changes is Changes.SITUATIONS
        assert done.said == f"{aspect.label}: kept, from 6 January 2025"
        assert situations.history(zeynep, aspect) == [replace(state, id=done.id, version=1)]
    assert set(situations.current_and_before(zeynep, NOVEMBER)) == set(Aspect)


def test_a_change_adds_a_state_and_the_old_one_stays(zeynep: int) -> None:
    old = HousingState(participant_id=zeynep, since=date(2024, 5, 1), housing="HEBERGE_TIERS")
    new = replace(old, since=PAST, housing="LOC_SOCIAL")
    situations.save(new)
    situations.save(old)
    history = situations.history(zeynep, Aspect.HOUSING)
    assert [state.since for state in history] == [PAST, date(2024, 5, 1)]
    latest = situations.current_and_before(zeynep, NOVEMBER)[Aspect.HOUSING]
    assert (latest.current, latest.before) == (history[0], history[1])


def test_a_known_state_is_corrected_and_undo_brings_the_resources_back(zeynep: int) -> None:
    first = ResourcesState(participant_id=zeynep, since=PAST, resources=("RSA_SOCLE", "AL"))
    number = situations.save(first).id
    (kept,) = situations.history(zeynep, Aspect.RESOURCES)
    assert isinstance(kept, ResourcesState)
    done = situations.save(replace(kept, resources=("AL", "SALAIRE"), rsa_local="champ 3"))
    (corrected,) = situations.history(zeynep, Aspect.RESOURCES)
    assert isinstance(corrected, ResourcesState)
    assert (corrected.id, corrected.resources) == (number, ("AL", "SALAIRE"))
    with pytest.raises(InvalidInput, match="changed meanwhile"):
        situations.save(replace(kept, detail="autre"))
    undo(done.batch)
    (back,) = situations.history(zeynep, Aspect.RESOURCES)
    assert isinstance(back, ResourcesState)
    assert (set(back.resources), back.rsa_local) == ({"RSA_SOCLE", "AL"}, "")
    assert situations.save(replace(back)).changes is Changes.NONE


def test_a_second_state_of_one_day_corrects_the_first_and_says_so(zeynep: int) -> None:
    state = WorkState(participant_id=zeynep, since=PAST, work="RECHERCHE")
    first = situations.save(state)
    second = situations.save(replace(state, work="FORMATION"))
    assert second.said == "Employment: what was noted for 6 January 2025 is corrected"
    assert second.id == first.id
    (kept,) = situations.history(zeynep, Aspect.WORK)
    assert isinstance(kept, WorkState) and kept.work == "FORMATION"


def test_a_correction_takes_neither_another_day_nor_another_person(
    zeynep: int, make_participant: Maker
) -> None:
    state = WorkState(participant_id=zeynep, since=PAST, work="RECHERCHE")
    number = situations.save(state).id
    situations.save(replace(state, since=PAST + timedelta(days=1)))
    for wrong, field in (
        (replace(state, id=number, version=1, since=PAST + timedelta(days=1)), "since"),
        (
            replace(state, id=number, version=1, participant_id=make_participant("Benali")),
            "participant_id",
        ),
    ):
        with pytest.raises(InvalidInput) as refused:
            situations.save(wrong)
        assert refused.value.field == field


def test_a_state_removed_leaves_the_one_before(zeynep: int) -> None:
    state = DistrictState(participant_id=zeynep, since=PAST, district="Côte des Roses")
    situations.save(state)
    number = situations.save(replace(state, since=MARCH, district="La Malgrange")).id
    done = situations.remove(Aspect.DISTRICT, number)
    now = situations.at(zeynep, NOVEMBER).district
    assert now is not None and now.district == "Côte des Roses"
    undo(done.batch)
    now = situations.at(zeynep, NOVEMBER).district
    assert now is not None and now.district == "La Malgrange"


@pytest.mark.parametrize(
    ("kind", "values", "field"),
    [
        (HousingState, {}, ""),
        (ResourcesState, {"resources": ()}, ""),
        (HousingState, {"housing": "CHATEAU"}, "housing"),
        (ResourcesState, {"resources": ("RSA_SOCLE", "LOTO")}, "resources"),
        (FamilyState, {"children": 1, "children_at_home": 2}, "children_at_home"),
        (FamilyState, {"children": 31}, "children"),
        (FamilyState, {"children": -1}, "children"),
        (DistrictState, {"district": "x" * 121}, "district"),
        (WorkState, {"detail": "x" * 501}, "detail"),
        (WorkState, {"work": "EMPLOI", "since": date(1899, 12, 31)}, "since"),
        (WorkState, {"work": "EMPLOI", "since": date.today() + timedelta(days=367)}, "since"),
        (
            WorkState,
            {"work": "EMPLOI", "checked_on": date.today() + timedelta(days=1)},
            "checked_on",
        ),
        (WorkState, {"out_of_work_since": date(1850, 1, 1)}, "out_of_work_since"),
    ],
)
def test_what_is_refused(
    zeynep: int, kind: type[State], values: dict[str, Any], field: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        head: dict[str, Any] = {"participant_id": zeynep, "since": PAST}
        situations.save(kind(**head | values))
    assert refused.value.field == field


def test_a_move_may_be_known_a_year_ahead(zeynep: int) -> None:
    ahead = date.today() + timedelta(days=366)
    situations.save(HousingState(participant_id=zeynep, since=ahead, housing="LOC_PRIVE"))
    assert situations.at(zeynep, date.today()) == Situation()


def test_children_at_home_alone_are_enough(zeynep: int) -> None:
    assert situations.save(FamilyState(participant_id=zeynep, since=PAST, children_at_home=2)).batch


# -- asking for a day --------------------------------------------------------------


def test_a_day_has_the_newest_state_begun_by_then(zeynep: int) -> None:
    state = HousingState(participant_id=zeynep, since=date(2024, 3, 1), housing="RUE")
    situations.save(state)
    situations.save(replace(state, since=PAST, housing="CHRS"))

    def housing(day: date) -> str | None:
        found = situations.at(zeynep, day).housing
        return found.housing if found else None

    assert housing(date(2024, 2, 29)) is None
    assert housing(date(2024, 3, 1)) == "RUE"
    assert housing(PAST - timedelta(days=1)) == "RUE"
    assert housing(PAST) == housing(NOVEMBER) == "CHRS"


def test_many_people_take_as_many_queries_as_one(make_participant: Maker) -> None:
    people = [make_participant(name) for name in ("Arslan", "Benali", "Ferreira")]
    for person in people[:2]:
        for state in everything(person):
            situations.save(state)
    with queries() as of_one:
        situations.at(people[0], NOVEMBER)
    with queries() as of_all:
        found = situations.at_many(people, NOVEMBER)
    assert len(of_all) == len(of_one) == 10
    assert found[people[0]] == situations.at(people[0], NOVEMBER)
    assert found[people[2]] == Situation()
    assert set(situations.at_many(None, NOVEMBER)) == set(people[:2])
    assert situations.at_many([], NOVEMBER) == {}


def test_each_person_on_a_day_of_her_own(make_participant: Maker) -> None:
    people = [make_participant("Arslan"), make_participant("Diallo"), make_participant("Okafor")]
    for person in people[:2]:
        for state in everything(person):
            situations.save(state)
            situations.save(replace(state, since=MARCH, detail="Depuis mars"))
    days = dict(zip(people, (MARCH - timedelta(days=1), NOVEMBER, NOVEMBER), strict=True))
    with queries() as asked:
        found = situations.Histories().at_days(days)
    assert len(asked) == 10
    assert found == {person: situations.at(person, day) for person, day in days.items()}
    assert found[people[0]] != found[people[1]]


def test_the_first_state_noted_tells_of_a_day_of_which_nothing_was_known(zeynep: int) -> None:
    for since, housing in ((MARCH, "CHRS"), (SEPTEMBER, "LOC_SOCIAL")):
        situations.save(HousingState(participant_id=zeynep, since=since, housing=housing))
    before = MARCH - timedelta(days=10)
    histories = situations.Histories()

    def told(day: date, noted_by: date) -> str | None:
        found = histories.at_days({zeynep: day}, {zeynep: noted_by})[zeynep].housing
        return found.housing if found else None

    assert told(before, MARCH - timedelta(days=1)) is None
    assert told(before, MARCH) == "CHRS"
    assert told(before, NOVEMBER) == "CHRS"
    assert told(MARCH, NOVEMBER) == "CHRS"
    assert told(NOVEMBER, NOVEMBER) == "LOC_SOCIAL"


def test_people_in_the_bin_are_in_no_figure(zeynep: int) -> None:
    situations.save(WorkState(participant_id=zeynep, since=PAST, work="EMPLOI"))
    models.Participant.update(deleted_at="2026-01-01T00:00:00+00:00").execute()
    assert situations.at_many(None, NOVEMBER) == {}


# -- words -------------------------------------------------------------------------


def test_english_words(zeynep: int) -> None:
    said = [wordings(state) for state in everything(zeynep)]
    assert said == [
        ("Lone parent, 3 children", "separated · 2 at home · Dit elle-même"),
        ("Staying with someone else", "rent arrears · has a postal address · Dit elle-même"),
        (
            "RSA, higher rate (lone parent), housing benefit (APL/ALF/ALS)",
            "right open, payable · RSA support: social · champ 2 · Dit elle-même",
        ),
        (
            "Looking for work",
            "without work since March 2024 · registered with France Travail · Dit elle-même",
        ),
        ("3e completed, or brevet", "Brevet · Turquie · Dit elle-même"),
        (
            "Oral A2, reading A1, writing A1.1",
            "French as a foreign language (schooled in another language) · Dit elle-même",
        ),
        ("No driving licence, no vehicle, bus", "Dit elle-même"),
        (
            "Côte des Roses",
            "in the priority neighbourhood (QPV) Côte des Roses · Dit elle-même",
        ),
        ("Nationality: Outside the EU", "Dit elle-même"),
    ]


def test_levels_that_differ_or_were_not_assessed(zeynep: int) -> None:
    state = FrenchState(participant_id=zeynep, since=PAST)
    cases: tuple[tuple[dict[str, Any], str], ...] = (
        ({"listening": "B1", "speaking": "A2"}, "Listening B1, speaking A2"),
        ({"speaking": "A2", "reading": "NE"}, "Oral A2"),
        ({"writing": "INFRA"}, "Writing below A1.1"),
        ({"profile": "POST_ALPHA"}, "Post-literacy"),
    )
    for levels, said in cases:
        assert wordings(replace(state, **levels))[0] == said


def test_the_card_says_since_when_and_what_was_before(zeynep: int) -> None:
    before = HousingState(participant_id=zeynep, since=MARCH, housing="HEBERGE_TIERS")
    current = replace(before, since=SEPTEMBER, housing="LOC_SOCIAL", checked_on=date(2025, 10, 12))
    line = card_line(situations.Latest(current, before), terms.book(), NOVEMBER)
    assert line.main == "Social housing tenant"
    assert line.detail == (
        "since 1 September · before: staying with someone else · checked on 12 October 2025"
    )
    assert line.is_new
    assert not card_line(situations.Latest(current, before), terms.book(), date(2027, 1, 1)).is_new
    same_day = situations.Latest(replace(current, checked_on=SEPTEMBER), before)
    assert card_line(same_day, terms.book(), NOVEMBER).detail == (
        "before: staying with someone else · checked on 1 September"
    )
    alone = card_line(situations.Latest(before, None), terms.book(), MARCH)
    assert (alone.detail, alone.is_new) == ("", False)


def test_labels_follow_the_language(zeynep: int) -> None:
    state = HousingState(participant_id=zeynep, since=PAST, housing="LOC_SOCIAL")
    i18n.set_language("fr")
    assert wordings(state)[0] == "Locataire parc social"
