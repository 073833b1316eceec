"""Households: children without a record, people who move in and out, counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from lierre_desktop.centre import participants
from lierre_desktop.centre.changes import Changes, InvalidInput
from lierre_desktop.centre.person import households
from lierre_desktop.centre.person.households import FamilyCounts, HouseholdView, MemberData
from lierre_desktop.centre.undo import undo
from lierre_desktop.centre.vocabulary import Gender

from ..conftest import Maker

DAY = date(2026, 7, 1)
YESTERDAY = date.today() - timedelta(days=1)


@pytest.fixture
def home(zeynep: int) -> int:
    """The household of Zeynep Arslan."""
    return households.start(zeynep, "SOI").id


def child(home: int, first_name: str, birth: date, **values: str) -> int:
    data = MemberData(
        household_id=home,
        last_name="Arslan",
        first_name=first_name,
        birth_date=birth,
        link="ENFANT",
        **values,  # type: ignore[arg-type]
    )
    return households.save_member(data).id


def view(person: int, day: date | None = None) -> HouseholdView:
    found = households.of_participant(person, day)
    assert found is not None
    return found


def test_a_family_with_its_children(zeynep: int, home: int) -> None:
    child(home, "Elif", date(2019, 2, 3), school="École Poincaré", school_class="CE1")
    child(home, "Deniz", date(2015, 2, 3))
    seen = view(zeynep, DAY)
    assert [
        (one.name, one.age, one.link, one.has_record, one.is_child) for one in seen.members
    ] == [
        ("Zeynep Arslan", None, "Reference person", True, False),
        ("Deniz Arslan", 11, "Child", False, True),
        ("Elif Arslan", 7, "Child", False, True),
    ]
    assert (seen.members[2].data.school, seen.members[2].data.school_class) == (
        "École Poincaré",
        "CE1",
    )


def test_a_person_without_a_household(zeynep: int) -> None:
    assert households.of_participant(zeynep) is None
    with pytest.raises(InvalidInput, match="isn't in a household"):
        households.leave(zeynep, DAY)


def test_one_household_at_a_time(zeynep: int, home: int, make_participant: Maker) -> None:
    samira = make_participant("Benali", "Samira")
    elsewhere = households.start(samira, "SOI").id
    already = "Zeynep Arslan is in a household already"
    with pytest.raises(InvalidInput, match=already):
        households.start(zeynep, "SOI")
    for other in (elsewhere, home):
        with pytest.raises(InvalidInput, match=already):
            households.join(zeynep, other, "AUTRE")
    households.leave(zeynep, YESTERDAY)
    done = households.join(zeynep, elsewhere, "AUTRE", since=date.today())
    assert {one.name for one in view(zeynep).members} == {"Zeynep Arslan", "Samira Benali"}
    assert [one.name for one in view(zeynep, YESTERDAY).members] == ["Zeynep Arslan"]
    undo(done.batch)
    assert households.of_participant(zeynep) is None


def test_who_left_is_kept_apart(zeynep: int, home: int) -> None:
    number = child(home, "Deniz", date(2005, 2, 3))
    done = households.end_member(number, YESTERDAY)
    assert done.said == "Deniz Arslan left the household"
    assert [one.name for one in view(zeynep).former] == ["Deniz Arslan"]
    assert len(view(zeynep, YESTERDAY).members) == 2
    households.remove_member(number)
    assert view(zeynep).former == ()


def test_a_child_gets_a_record(zeynep: int, home: int) -> None:
    number = child(home, "Deniz", date(2005, 2, 3))
    done = households.make_participant(number)
    assert done.changes == Changes.PARTICIPANTS | Changes.SITUATIONS
    person = participants.get(done.id)
    assert (person.name, person.birth_date) == ("Deniz Arslan", date(2005, 2, 3))
    seen = view(done.id)
    assert seen.id == home
    assert {one.data.participant_id for one in seen.members} == {zeynep, done.id}
    with pytest.raises(InvalidInput, match="Deniz Arslan has a record already"):
        households.make_participant(number)
    undo(done.batch)
    assert [one.name for one in view(zeynep).members] == ["Zeynep Arslan", "Deniz Arslan"]


def test_a_member_is_linked_to_her_record_but_not_exchanged(
    home: int, make_participant: Maker
) -> None:
    number = child(home, "Deniz", date(2005, 2, 3))
    deniz, samira = make_participant("Arslan", "Deniz"), make_participant("Benali", "Samira")
    data = next(one.data for one in view_of_home(home, deniz, number) if one.data.id == number)
    assert (data.participant_id, data.last_name, data.birth_date) == (deniz, "", None)
    with pytest.raises(InvalidInput, match="belongs to someone else"):
        households.save_member(replace(data, participant_id=samira))


def view_of_home(home: int, person: int, number: int) -> tuple[households.MemberLine, ...]:
    """The household once a member is linked to a person."""
    linked = MemberData(
        id=number, version=1, household_id=home, participant_id=person, link="ENFANT"
    )
    households.save_member(linked)
    return view(person).members


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"first_name": "", "last_name": " "}, "first_name"),
        ({"link": None}, "link"),
        ({"link": "VOISIN"}, "link"),
        ({"birth_date": date.today() + timedelta(days=1)}, "birth_date"),
        ({"birth_date": date(1850, 1, 1)}, "birth_date"),
        ({"since": DAY, "until": DAY - timedelta(days=1)}, "until"),
    ],
)
def test_what_is_refused(home: int, changed: dict[str, object], field: str) -> None:
    data = MemberData(household_id=home, first_name="Elif", link="ENFANT", gender=Gender.WOMAN)
    with pytest.raises(InvalidInput) as refused:
        households.save_member(replace(data, **changed))  # type: ignore[arg-type]
    assert refused.value.field == field


def test_a_household_has_a_name(zeynep: int, home: int) -> None:
    households.rename(home, 1, "  Famille   Arslan ")
    assert view(zeynep).name == "Famille Arslan"
    with pytest.raises(InvalidInput, match="changed meanwhile"):
        households.rename(home, 1, "Arslan")
    assert households.rename(home, 2, "Famille Arslan").changes is Changes.NONE


def test_families_are_counted_on_a_day(zeynep: int, home: int, make_participant: Maker) -> None:
    child(home, "Elif", date(2019, 2, 3))
    child(home, "Deniz", date(2008, 7, 2))  # 18 the day after
    samira = make_participant("Benali", "Samira", birth_date=date(1990, 1, 1))
    households.start(samira, "SOI")
    alone = make_participant("Ferreira", "Maria")
    assert households.families([zeynep, samira, alone], DAY) == FamilyCounts(2, 4, 2)
    assert households.families(None, DAY + timedelta(days=1)) == FamilyCounts(2, 4, 1)
    assert households.families([alone], DAY) == FamilyCounts(0, 0, 0)
    participants.remove(samira, today=DAY)
    assert households.families(None, DAY).households == 1
