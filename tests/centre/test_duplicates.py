"""Who is proposed as perhaps the same person, and who isn't."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lierre_desktop.centre import participants
from lierre_desktop.centre.duplicates import lookalikes
from lierre_desktop.centre.participants import ParticipantData
from lierre_desktop.centre.spelling import one_slip_apart, sound
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.i18n import plain

from .conftest import TUESDAY

BIRTH = date(1985, 3, 4)
ZEYNEP = ParticipantData(
    last_name="Arslan",
    first_name="Zeynep",
    birth_name="Yılmaz",
    birth_date=BIRTH,
    phone="06 12 34 56 78",
)


@pytest.fixture
def zeynep(centre: OpenCentre) -> int:
    """Zeynep Arslan, and two people who are not like her."""
    participants.save(ParticipantData(last_name="Nowak", first_name="Piotr", birth_date=BIRTH))
    participants.save(ParticipantData(last_name="Arslan", first_name="Mehmet"))
    return participants.save(ZEYNEP).id


def why(**typed: object) -> str:
    """Why Zeynep is proposed for what was typed; "" when she isn't."""
    data = replace(ParticipantData(), **typed)  # type: ignore[arg-type]
    found = [like.why for like in lookalikes(data) if like.person.first_name == "Zeynep"]
    return "".join(found)


@pytest.mark.parametrize(
    ("last", "first", "expected"),
    [
        ("Arslan", "Zeynep", "Same name"),
        ("ARSLAN", "zeynep", "Same name"),
        ("Zeynep", "Arslan", "Same name"),
        ("Ars-lan", "Zeynep", "Same name"),
        ("Árslan", "Zéynep", "Same name"),
        ("Yilmaz", "Zeynep", "Same name"),
        ("Arslan", "Zeinep", "Nearly the same name"),
        ("Arsaln", "Zeynep", "Nearly the same name"),
        ("Arslane", "Zeynep", "Nearly the same name"),
        ("Arslan Kaya", "Zeynep", "Nearly the same name"),
        ("Aslan", "Zeynep", "Nearly the same name"),
        ("Arslan", "Zaynab", ""),
        ("Arslan", "Fatma", ""),
        ("Kaya", "Zeynep", ""),
    ],
)
def test_names_that_are_the_same_or_nearly(
    zeynep: int, last: str, first: str, expected: str
) -> None:
    assert why(last_name=last, first_name=first) == expected


@pytest.mark.parametrize(
    ("kept", "typed"),
    [
        (("Mohamed", "Ali"), ("Muhammad", "Aly")),
        (("Youssef", "Khadija"), ("Yusuf", "Khadidja")),
        (("Tkachenko", "Olena"), ("Tkatchenko", "Olena")),
        (("Ткаченко", "Олена"), ("Tkachenko", "Olena")),
        (("Beridze", "Giorgi"), ("ბერიძე", "გიორგი")),
        (("Benali", "Zeinab"), ("Ben Ali", "Zaynab")),
    ],
)
def test_another_spelling_or_script_is_recognised(
    centre: OpenCentre, kept: tuple[str, str], typed: tuple[str, str]
) -> None:
    participants.save(ParticipantData(last_name=kept[0], first_name=kept[1]))
    (found,) = lookalikes(ParticipantData(last_name=typed[0], first_name=typed[1]))
    assert found.why == "Nearly the same name"


def test_the_own_script_is_recognised_too(centre: OpenCentre) -> None:
    participants.save(ParticipantData(own_script="محمد شريف"))
    assert lookalikes(ParticipantData(last_name="Cherif", first_name="Mohamed"))


def test_reasons_add_up_and_the_most_alike_come_first(zeynep: int) -> None:
    participants.save(replace(ZEYNEP, birth_name="", phone="", birth_date=None))
    found = lookalikes(ZEYNEP)
    assert [like.why for like in found] == [
        "Same name, same birth date, same phone number",
        "Same name",
    ]
    assert found[0].person.id == zeynep
    assert len(lookalikes(ZEYNEP, limit=1)) == 1


def test_a_phone_is_enough_even_between_two_fields(zeynep: int) -> None:
    assert why(last_name="Kaya", other_phone="+33 6 12 34 56 78") == "Same phone number"
    assert why(last_name="Kaya", phone="06 12") == ""


def test_a_birth_date_needs_a_name_in_common(zeynep: int) -> None:
    assert why(last_name="Kaya", first_name="Zeynep", birth_date=BIRTH) == "Same birth date"
    assert why(last_name="Kaya", first_name="Fatma", birth_date=BIRTH) == ""


def test_another_birth_date_parts_names_that_are_only_near(zeynep: int) -> None:
    other = date(1990, 1, 1)
    assert why(last_name="Aslan", first_name="Zeynep", birth_date=other) == ""
    assert why(last_name="Arslan", first_name="Zeynep", birth_date=other) == "Same name"


def test_nobody_resembles_herself_nor_someone_in_the_bin(zeynep: int) -> None:
    assert lookalikes(replace(ZEYNEP, id=zeynep)) == []
    participants.remove(zeynep, today=TUESDAY)
    assert lookalikes(ZEYNEP) == []


def test_an_empty_form_resembles_nobody(zeynep: int) -> None:
    assert lookalikes(ParticipantData()) == []
    assert lookalikes(ParticipantData(phone="abc")) == []


def test_resemblance_never_blocks(zeynep: int) -> None:
    assert participants.save(ZEYNEP).id != zeynep


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("abcdef", "abcdef", False),
        ("abcdef", "abdcef", True),
        ("abcdef", "abcde", True),
        ("abcdef", "abxdef", True),
        ("abcdef", "abcxdef", True),
        ("abcdef", "badcef", False),
        ("abcdef", "abcdxy", False),
        ("aab", "ab", True),
        ("", "a", True),
    ],
)
def test_one_slip_of_the_hand(one: str, other: str, expected: bool) -> None:
    assert one_slip_apart(one, other) is one_slip_apart(other, one) is expected


@pytest.mark.parametrize(
    "spellings",
    [
        "Mohamed Muhammad Mouhamad محمد",
        "Youssef Yusuf",
        "Khadija Khadidja خديجة",
        "Tkachenko Tkatchenko Ткаченко",
        "Oksana Oxana Оксана",
        "Giorgi გიორგი",
        "Chérif Sharif شريف",
    ],
)
def test_spellings_of_one_name_sound_alike(spellings: str) -> None:
    assert len({sound(plain(name)) for name in spellings.split()}) == 1
