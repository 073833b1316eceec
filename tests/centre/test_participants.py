"""People: what is kept, what is refused, how they are listed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from lierre_desktop.centre import attendance, enrolments, participants, terms
from lierre_desktop.centre.changes import Changes, InvalidInput
from lierre_desktop.centre.languages import language_choices, language_label
from lierre_desktop.centre.participants import Listed, ParticipantData
from lierre_desktop.centre.undo import undo
from lierre_desktop.centre.vocabulary import Gender, Mark
from lierre_desktop.database import journal
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.models import Interview

from .conftest import TUESDAY, Maker

ZEYNEP = ParticipantData(
    last_name="Arslan",
    first_name="Zeynep",
    birth_name="Yılmaz",
    gender=Gender.WOMAN,
    birth_date=date(1985, 3, 4),
    phone="0612345678",
    other_phone="00352 621 123 456",
    email="zeynep@exemple.fr",
    address="12 rue du Four",
    postcode="57100",
    city="Thionville",
    languages=("tr", "fr"),
    notes="Vient à pied.\nPréfère le matin.",
)


# -- saving ------------------------------------------------------------------------


def test_everything_typed_is_kept(centre: OpenCentre) -> None:
    done = participants.save(ZEYNEP)
    assert (done.changes, done.said) == (Changes.PARTICIPANTS, "Zeynep Arslan added")
    assert participants.get(done.id) == replace(
        ZEYNEP, id=done.id, version=1, phone="06 12 34 56 78", other_phone="+352 621 123 456"
    )


def test_a_change_is_journalled_and_a_stale_form_refused(centre: OpenCentre) -> None:
    number = participants.save(ZEYNEP).id
    read = participants.get(number)
    done = participants.save(replace(read, city="Yutz"))
    assert journal.entries(done.batch)[0][0] == "participant"
    with pytest.raises(InvalidInput, match="changed meanwhile"):
        participants.save(replace(read, city="Metz"))
    assert participants.get(number).city == "Yutz"


def test_saving_the_same_again_changes_nothing(centre: OpenCentre) -> None:
    number = participants.save(ZEYNEP).id
    done = participants.save(participants.get(number))
    assert (done.changes, done.batch) == (Changes.NONE, 0)
    assert participants.get(number).version == 1


def test_names_are_composed_and_their_blanks_folded_only(centre: OpenCentre) -> None:
    typed = ParticipantData(last_name="  de  LA\tTour ", first_name="Rene\u0301e  anne")
    kept = participants.get(participants.save(typed).id)
    assert (kept.last_name, kept.first_name) == ("de LA Tour", "Ren\u00e9e anne")


@pytest.mark.parametrize("field", ["last_name", "first_name", "own_script"])
def test_one_name_is_enough(centre: OpenCentre, field: str) -> None:
    named: dict[str, Any] = {field: "Abeba"}
    kept = participants.get(participants.save(ParticipantData(**named)).id)
    assert kept.name == "Abeba"


@pytest.mark.parametrize("name", ["<b>&\"'", "O’Brien-Łuć", "ዘሪቱ", "'; DROP TABLE participant; --"])
def test_any_letters_come_back_as_typed(centre: OpenCentre, name: str) -> None:
    typed = replace(ZEYNEP, last_name=name, notes=name, address=name)
    kept = participants.get(participants.save(typed).id)
    assert (kept.last_name, kept.notes, kept.address) == (name, name, name)


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("last_name", "A" * 121, "Too long"),
        ("first_name", "é" * 300, "Too long"),
        ("birth_name", "A" * 300, "Too long"),
        ("own_script", "ዘ" * 121, "Too long"),
        ("address", "A" * 121, "Too long"),
        ("postcode", "5" * 13, "Too long"),
        ("notes", "A" * 10_001, "Too long"),
        ("last_name", "Ars\x00lan", "unreadable character"),
        ("first_name", "Zeynep\x1b[31m", "unreadable character"),
        ("notes", "\ud800", "unreadable character"),
        ("birth_date", date.today() + timedelta(days=1), "in the future"),
        ("birth_date", date(1899, 12, 31), "before 1900"),
        ("phone", "abc", "can't be read"),
        ("other_phone", "12", "can't be read"),
        ("email", "zeynep@exemple", "isn't complete"),
        ("email", "zeynep exemple.fr", "isn't complete"),
        ("languages", ("fr", "xx"), "Unknown language: xx"),
    ],
)
def test_what_cannot_be_kept_is_said_beside_its_field(
    centre: OpenCentre, field: str, value: Any, sentence: str
) -> None:
    with pytest.raises(InvalidInput, match=sentence) as refusal:
        participants.save(replace(ZEYNEP, **{field: value}))
    assert refusal.value.field == field
    assert participants.people(TUESDAY) == []


@pytest.mark.parametrize("blank", ["", "\u200b", "\u200b \u2060", "\u3164\u2800", "\u202e"])
def test_someone_without_any_name_is_refused(centre: OpenCentre, blank: str) -> None:
    with pytest.raises(InvalidInput, match="at least one name") as refusal:
        participants.save(replace(ZEYNEP, last_name=blank, first_name="\t", own_script=blank))
    assert refusal.value.field == "last_name"


def test_born_today_and_in_1900_are_possible(centre: OpenCentre) -> None:
    for birth in (date.today(), date(1900, 1, 1)):
        assert participants.save(replace(ZEYNEP, birth_date=birth)).id


def test_an_unknown_number_is_said(centre: OpenCentre) -> None:
    for command in (
        lambda: participants.get(404),
        lambda: participants.save(replace(ZEYNEP, id=404, version=1)),
        lambda: participants.remove(404, today=TUESDAY),
        lambda: participants.restore(404),
    ):
        with pytest.raises(InvalidInput, match="404"):
            command()


# -- the bin -----------------------------------------------------------------------


def test_removing_ends_what_runs_and_keeps_the_past(
    make_workshop: Maker, make_session: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    couture, cuisine, fle = (make_workshop(name) for name in ("Couture", "Cuisine", "FLE"))
    person = make_participant("Arslan", "Zeynep")
    session = make_session(couture)
    make_enrolment(person, couture)
    make_enrolment(person, cuisine, first_day=TUESDAY + timedelta(days=7))
    make_enrolment(person, fle, state="WAITING")
    attendance.record(session, [attendance.MarkEntry(person, Mark.PRESENT)], today=TUESDAY)
    done = participants.remove(person, today=TUESDAY)
    assert done.said == "Zeynep Arslan put in the bin, 3 enrolments ended"
    assert participants.people(TUESDAY) == []
    assert [row.mark for row in attendance.roll(session).rows] == [Mark.PRESENT]
    participants.restore(person)
    (line,) = participants.people(TUESDAY)
    assert (line.workshops, line.last_seen) == (("Couture",), TUESDAY)
    (kept,) = enrolments.of_participant(person, today=TUESDAY)
    assert (kept.workshop_id, kept.last_day) == (couture, TUESDAY)


def test_someone_in_the_bin_is_expected_nowhere(
    make_workshop: Maker, make_session: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    couture, outing = make_workshop("Couture"), make_workshop("Sorties")
    person, next_week = make_participant("Arslan", "Zeynep"), TUESDAY + timedelta(days=7)
    make_enrolment(person, couture)
    excused_from, invited_to = make_session(couture, next_week), make_session(outing, next_week)
    past = make_session(couture, TUESDAY - timedelta(days=7))
    entry = attendance.MarkEntry(person, Mark.EXCUSED)
    for session in (excused_from, past):
        attendance.record(session, [entry], today=TUESDAY)
    attendance.add_walk_in(invited_to, person, today=TUESDAY)
    done = participants.remove(person, today=TUESDAY)
    assert Changes.ATTENDANCE in done.changes
    for session in (excused_from, invited_to):
        assert attendance.roll(session).rows == ()
    assert len(attendance.roll(past).rows) == 1
    undo(done.batch)
    assert attendance.roll(excused_from).rows[0].mark is Mark.EXCUSED
    assert len(attendance.roll(invited_to).rows) == 1


def test_an_ended_enrolment_keeps_its_last_day(
    make_workshop: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    person, last_day = make_participant("Arslan"), date(2026, 10, 1)
    make_enrolment(person, make_workshop(), last_day=last_day)
    done = participants.remove(person, today=TUESDAY)
    assert done.said == "Arslan put in the bin"
    participants.restore(person)
    assert enrolments.of_participant(person)[0].last_day == last_day


def test_someone_in_the_bin_is_unknown_until_restored(make_participant: Maker) -> None:
    person = make_participant("Arslan", "Zeynep")
    participants.remove(person, today=TUESDAY)
    with pytest.raises(InvalidInput):
        participants.get(person)
    assert participants.restore(person).said == "Zeynep Arslan taken out of the bin"
    assert participants.get(person).last_name == "Arslan"
    with pytest.raises(InvalidInput, match="in the bin"):
        participants.restore(person)


def test_a_place_freed_by_leaving_for_good_goes_to_who_waits(
    make_workshop: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    couture = make_workshop(capacity=1)
    zeynep, samira = make_participant("Arslan", "Zeynep"), make_participant("Benali", "Samira")
    make_enrolment(zeynep, couture)
    make_enrolment(samira, couture, state="WAITING")
    done = participants.remove(zeynep, today=TUESDAY)
    assert done.said.endswith("First on the waiting list of Couture: Samira Benali")


# -- the list ----------------------------------------------------------------------


@pytest.fixture
def three(
    make_workshop: Maker, make_session: Maker, make_participant: Maker, make_enrolment: Maker
) -> tuple[int, int, int]:
    """Zeynep in Couture, Émile waiting for it, Abeba nowhere, by own script only."""
    couture = make_workshop("Couture et savoir-faire", short_name="Couture")
    zeynep = make_participant("Arslan", "Zeynep", birth_date=date(1985, 11, 11))
    emile = make_participant("Étienne", "Émile")
    abeba = make_participant("", own_script="አበባ", search_key=" አበባ")
    make_enrolment(zeynep, couture)
    make_enrolment(emile, couture, state="WAITING")
    for week, mark in enumerate((Mark.PRESENT, Mark.LATE, Mark.ABSENT, Mark.EXCUSED)):
        day = TUESDAY + timedelta(weeks=week)
        minutes = 10 if mark is Mark.LATE else 0
        entry = attendance.MarkEntry(zeynep, mark, late_minutes=minutes)
        attendance.record(make_session(couture, day), [entry], today=day)
    return zeynep, emile, abeba


def test_the_list_says_where_people_come_and_when_last(three: tuple[int, int, int]) -> None:
    zeynep, emile, abeba = participants.people(TUESDAY)
    assert (zeynep.display, zeynep.workshops, zeynep.waiting) == (
        "ARSLAN Zeynep",
        ("Couture",),
        (),
    )
    assert zeynep.last_seen == TUESDAY + timedelta(weeks=1)
    assert (zeynep.age, emile.age) == (40, None)
    assert (emile.workshops, emile.waiting, emile.last_seen) == ((), ("Couture",), None)
    assert (abeba.display, abeba.workshops) == ("አበባ", ())


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        (Listed.EVERYONE, (0, 1, 2)),
        (Listed.ENROLLED, (0,)),
        (Listed.WAITING, (1,)),
        (Listed.NOWHERE, (2,)),
    ],
)
def test_the_list_is_filtered(
    three: tuple[int, int, int], listed: Listed, expected: tuple[int, ...]
) -> None:
    lines = participants.people(TUESDAY, listed=listed)
    assert [line.id for line in lines] == [three[index] for index in expected]


def test_the_list_is_searched_and_narrowed(three: tuple[int, int, int]) -> None:
    zeynep, emile, abeba = three
    assert [line.id for line in participants.people(TUESDAY, search="emi")] == [emile]
    assert [line.id for line in participants.people(TUESDAY, ids=(abeba, zeynep))] == [
        zeynep,
        abeba,
    ]
    assert participants.people(TUESDAY, search="emi", ids=(zeynep,)) == []
    assert participants.people(TUESDAY, search="emi", listed=Listed.ENROLLED) == []


def test_an_enrolment_counts_on_its_days_only(
    make_workshop: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    person = make_participant("Arslan")
    make_enrolment(person, make_workshop(), first_day=TUESDAY, last_day=TUESDAY)
    workshops = [
        participants.people(TUESDAY + timedelta(days=days))[0].workshops for days in (-1, 0, 1)
    ]
    assert workshops == [(), ("Couture",), ()]


def test_the_list_follows_the_french_alphabet(make_participant: Maker) -> None:
    typed = ["Zola", "Éluard", "eluard", "Elbaz", "Łuć", "Lucas", "Œuvrard", "Obama", "Ткаченко"]
    for name in typed:
        make_participant(name)
    names = [line.last_name for line in participants.people(TUESDAY)]
    assert names == [
        *("Elbaz", "eluard", "Éluard", "Łuć", "Lucas", "Obama", "Œuvrard", "Zola"),
        "Ткаченко",
    ]


# -- names and languages -----------------------------------------------------------


@pytest.mark.parametrize(
    ("parts", "listed", "said"),
    [
        (("Arslan", "Zeynep"), "ARSLAN Zeynep", "Zeynep Arslan"),
        (("Lefèvre", "Zoë"), "LEFÈVRE Zoë", "Zoë Lefèvre"),
        (("", "Zeynep"), "Zeynep", "Zeynep"),
        (("Arslan", ""), "ARSLAN", "Arslan"),
        (("", "", "زينب"), "زينب", "زينب"),
        (("ბერიძე", "ნინო"), "ბერიძე ნინო", "ნინო ბერიძე"),
    ],
)
def test_a_name_is_written_for_lists_and_for_sentences(
    parts: tuple[str, ...], listed: str, said: str
) -> None:
    assert participants.display(*parts) == listed
    assert participants.sentence_name(*parts) == said


def test_every_language_has_a_name_and_french_comes_first() -> None:
    choices = language_choices()
    assert choices[0] == ("fr", "French")
    assert dict(choices).keys() == participants.LANGUAGES.keys()
    assert [label for _code, label in choices[1:]] == sorted(label for _c, label in choices[1:])
    assert language_label("kab") == "Kabyle"
    assert language_label("xx") == "xx"


def test_a_womens_workshop_is_recalled_when_the_gender_becomes_man(
    make_workshop: Maker, make_participant: Maker, make_enrolment: Maker
) -> None:
    person = make_participant("Arslan", "Deniz")
    make_enrolment(person, make_workshop("Paroles", audience="WOMEN"))
    done = participants.save(replace(participants.get(person), gender=Gender.MAN))
    assert done.said == "Deniz Arslan saved. Still enrolled in a women-only workshop: Paroles"


# -- the whole person --------------------------------------------------------------


def test_the_day_of_the_privacy_notice_is_kept(centre: OpenCentre) -> None:
    number = participants.save(replace(ZEYNEP, informed_on=date(2026, 3, 3))).id
    assert participants.get(number).informed_on == date(2026, 3, 3)
    for wrong in (date.today() + timedelta(days=1), date(1850, 1, 1)):
        with pytest.raises(InvalidInput) as refused:
            participants.save(replace(ZEYNEP, informed_on=wrong))
        assert refused.value.field == "informed_on"


def test_interviews_to_come_are_called_off_with_the_person(make_participant: Maker) -> None:
    terms.ship()
    person = make_participant("Arslan", "Zeynep")
    with journal.changing("test.make") as changes:
        for days, planned in ((-1, "DONE"), (0, "PLANNED"), (7, "PLANNED")):
            changes.create(
                Interview,
                participant=person,
                day=TUESDAY + timedelta(days=days),
                state=planned,
                kind="SUIVI",
            )
    done = participants.remove(person, today=TUESDAY)
    assert done.said == "Zeynep Arslan put in the bin, 2 interviews called off"
    assert Changes.PATHWAYS in done.changes
    states = [row.state for row in Interview.select().order_by(Interview.day)]
    assert states == ["DONE", "CANCELLED", "CANCELLED"]
    undo(done.batch)
    states = [row.state for row in Interview.select().order_by(Interview.day)]
    assert states == ["DONE", "PLANNED", "PLANNED"]
