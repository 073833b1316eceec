"""Searching as one types: any part of a name, any spelling of a phone."""

from __future__ import annotations

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lierre_desktop.centre import participants, phones
from lierre_desktop.centre.finder import Finder, typed_words
from lierre_desktop.centre.names import search_key, words
from lierre_desktop.centre.participants import ParticipantData
from lierre_desktop.database.connection import OpenCentre

from .conftest import TUESDAY

PEOPLE = (
    ParticipantData(last_name="Arslan", first_name="Zeynep", phone="06 12 34 56 78"),
    ParticipantData(last_name="Ben Ali", first_name="Marie-Ève", phone="+352 621 123 456"),
    ParticipantData(last_name="Łuć", first_name="Éloïse", birth_name="D’Angelo"),
    ParticipantData(last_name="Marlan", first_name="Ana", other_phone="03 82 00 11 22"),
    ParticipantData(last_name="Larsan", first_name="Arielle"),
    ParticipantData(own_script="زينب أرسلان"),
    ParticipantData(last_name="Ткаченко", first_name="Олена"),
)


@pytest.fixture
def finder(centre: OpenCentre) -> Finder:
    for person in PEOPLE:
        participants.save(person)
    return Finder.load()


def names(finder: Finder, text: str) -> list[str]:
    return [person.last_name or person.own_script for person in finder.search(text)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ars", ["Arslan", "Larsan"]),
        ("ARSLAN", ["Arslan"]),
        ("zey ars", ["Arslan"]),
        ("ars zey", ["Arslan"]),
        ("eve", ["Ben Ali"]),
        ("Marie Eve", ["Ben Ali"]),
        ("marieeve", ["Ben Ali"]),
        ("benali", ["Ben Ali"]),
        ("ben-ali", ["Ben Ali"]),
        ("luc", ["Łuć"]),
        ("eloise", ["Łuć"]),
        ("d'ang", ["Łuć"]),
        ("dangelo", ["Łuć"]),
        ("ngel", ["Łuć"]),
        ("زينب", ["زينب أرسلان"]),
        ("ткач", ["Ткаченко"]),
        ("arslan ana", []),
        ("nobody", []),
        ("", []),
        (" - ", []),
    ],
)
def test_by_any_part_of_a_name(finder: Finder, typed: str, expected: list[str]) -> None:
    assert names(finder, typed) == expected


@pytest.mark.parametrize(
    "typed",
    ["06 12", "0612", "06.12.34.56.78", "+33 6", "+33612345678", "0033 6 12", "0033612345678"]
    + ["+33 (0)6 12 34", "6 12 34 56 78", "56 78", "arslan 06 12", "06 12 zeynep", "٠٦١٢"],
)
def test_by_a_french_phone_in_any_spelling(finder: Finder, typed: str) -> None:
    assert names(finder, typed) == ["Arslan"]


@pytest.mark.parametrize("typed", ["621 123", "+352 621", "00352621123456", "352621", "21 123"])
def test_by_a_luxembourg_phone_in_any_spelling(finder: Finder, typed: str) -> None:
    assert names(finder, typed) == ["Ben Ali"]


def test_by_the_other_phone(finder: Finder) -> None:
    assert names(finder, "03 82 00") == ["Marlan"]


def test_last_names_come_first_then_words_then_the_rest(finder: Finder) -> None:
    # Arslan begins so; Larsan has a first name that does; Marlan only holds the letters.
    assert names(finder, "ar") == ["Arslan", "Larsan", "Ben Ali", "Marlan"]
    assert names(finder, "lan") == ["Arslan", "Marlan"]


def test_a_limit_keeps_the_best(finder: Finder) -> None:
    assert [person.last_name for person in finder.search("ar", limit=2)] == ["Arslan", "Larsan"]
    assert len(finder.find("ar")) == 4


def test_among_some_people_only_they_are_found(finder: Finder) -> None:
    found = finder.find("a")
    some = set(found[1:3])
    assert finder.among(some).find("a") == [each for each in found if each in some]
    assert finder.among(()).find("a") == []


def test_people_in_the_bin_are_not_found(finder: Finder) -> None:
    (person,) = finder.search("arslan")
    participants.remove(person.id, today=TUESDAY)
    assert finder.search("arslan") == []
    assert Finder.load().find("arslan") == []


def test_a_change_is_found_under_the_new_name_only(finder: Finder) -> None:
    (found,) = finder.search("larsan")
    read = participants.get(found.id)
    participants.save(ParticipantData(id=read.id, version=read.version, last_name="Dupont"))
    fresh = Finder.current(finder)
    assert names(fresh, "larsan") == []
    assert names(fresh, "dupont") == ["Dupont"]
    assert Finder.current(fresh) is fresh


def test_nobody_is_found_in_an_empty_centre(centre: OpenCentre) -> None:
    assert Finder.load().search("arslan") == []


def matches(key: str, needles: list[str]) -> bool:
    return all(needle in key for needle in needles)


def test_every_search_finds_exactly_who_holds_all_the_words() -> None:
    """Against the plainest search there is, over names that share many letters."""
    dice = random.Random(7)
    people = sorted(
        {
            search_key(
                ["".join(dice.choices("abl", k=4)), "".join(dice.choices("abl", k=3))],
                phones.search_digits(f"06 {dice.randrange(100):02d} 00 00 00"),
            )
            for _ in range(1_500)
        }
    )
    finder = Finder((key, number) for number, key in enumerate(people))
    for typed in ("a", "ab", "bal", "a b", "ab la", "lab 06", "aaaa", "06 1", "b 06 5", "llll b"):
        needles = typed_words(typed)
        expected = {number for number, key in enumerate(people) if matches(key, needles)}
        assert set(finder.find(typed)) == expected, typed
        best = finder.find(typed, 50)
        assert len(best) == min(50, len(expected)) and set(best) <= expected, typed


@given(st.text(max_size=12))
def test_anything_may_be_typed(text: str) -> None:
    finder = Finder([(" arslan zeynep 0612345678 33612345678", 1)])
    assert finder.find(text) in ([], [1])


@given(st.text(alphabet=string.ascii_letters + "éèçŁø -'", min_size=1, max_size=20))
def test_everyone_is_found_under_her_own_name(name: str) -> None:
    key = search_key([name], ())
    found = Finder([(key, 1)]).find(name)
    assert found == ([1] if words(name) else [])
