"""From the letter to the feedback: what is due when, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from lierre_desktop.centre.changes import Changes, InvalidInput
from lierre_desktop.centre.network import orientations, partners
from lierre_desktop.centre.network.orientations import Answer, OrientationData, Stage
from lierre_desktop.centre.network.partners import ContactData, PartnerData
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre

from ..conftest import Maker

DAY = date(2026, 11, 10)
DUE = DAY + timedelta(days=15)

Make = Callable[..., int]


@pytest.fixture
def make(centre: OpenCentre, make_participant: Maker) -> Make:
    """Make an orientation of Zeynep Arslan to Écluse and answer its id."""
    person = make_participant("Arslan", "Zeynep")
    partner = partners.save(PartnerData(name="Écluse")).id

    def make(**values: object) -> int:
        given = {"participant_id": person, "partner_id": partner, "made_on": DAY} | values
        return orientations.save(OrientationData(**given)).id  # type: ignore[arg-type]

    return make


def stage(number: int, today: date) -> Stage:
    return orientations.stage_of(orientations.get(number), today)


def test_an_orientation_goes_from_letter_to_feedback(make: Make) -> None:
    number = make(consent=True)
    assert orientations.get(number).remind_on == DUE
    assert stage(number, DAY) is Stage.LETTER
    orientations.letter_sent(number, DAY)
    assert stage(number, DAY) is Stage.ANSWER
    assert orientations.unanswered(DUE - timedelta(days=1)) == []
    assert [one.data.id for one in orientations.unanswered(DUE)] == [number]

    orientations.remind(number, DUE)
    assert orientations.unanswered(DUE) == []
    assert orientations.unanswered(DUE + timedelta(days=15))[0].data.reminded_on == DUE

    orientations.answer(number, Answer.ACCEPTED, DUE, "  Reçue le 26.  ")
    assert orientations.unanswered(date(2027, 6, 1)) == []
    (line,) = orientations.everything(DUE)
    assert (line.stage, line.data.answer_text) == (Stage.FEEDBACK, "Reçue le 26.")

    done = orientations.feedback(number, DUE)
    assert done.changes is Changes.PATHWAYS
    assert stage(number, DUE) is Stage.NOTHING
    undo(done.batch)
    assert stage(number, DUE) is Stage.FEEDBACK


def test_a_waiting_list_asks_again(make: Make) -> None:
    number = make()
    orientations.answer(number, Answer.WAITING, DAY, remind_on=date(2027, 1, 4))
    assert stage(number, date(2027, 1, 3)) is Stage.ANSWER
    assert stage(number, date(2027, 1, 4)) is Stage.REMINDER
    orientations.answer(number, Answer.WAITING, date(2027, 1, 4))
    assert orientations.get(number).remind_on == date(2027, 1, 19)
    with pytest.raises(InvalidInput) as refused:
        orientations.feedback(number, date(2027, 1, 4))
    assert refused.value.field == "answer"


def test_the_referent_told_of_a_waiting_list_is_asked_again_all_the_same(make: Make) -> None:
    told = {"answer": Answer.WAITING, "answered_on": DAY, "feedback_on": DAY, "remind_on": DUE}
    number = make(**told)
    assert stage(number, DUE) is Stage.REMINDER
    assert [one.data.id for one in orientations.unanswered(DUE)] == [number]


def test_no_letter_leaves_without_consent(make: Make) -> None:
    number = make()
    for attempt in (
        lambda: orientations.letter_sent(number, DAY),
        lambda: make(letter_on=DAY),
    ):
        with pytest.raises(InvalidInput) as refused:
            attempt()
        assert refused.value.field == "consent"
    assert orientations.get(number).letter_on is None


def test_a_closed_orientation_comes_back_no_more(make: Make) -> None:
    number = make()
    orientations.close(number, DUE)
    assert orientations.unanswered(date(2027, 6, 1)) == []
    with pytest.raises(InvalidInput):
        orientations.remind(number, DUE)
    # A partner who answers after all opens it again.
    orientations.answer(number, Answer.REFUSED, date(2027, 6, 1))
    assert stage(number, date(2027, 6, 1)) is Stage.FEEDBACK


def test_days_follow_each_other(make: Make) -> None:
    number = make(consent=True)
    before = DAY - timedelta(days=1)
    for attempt in (
        lambda: orientations.letter_sent(number, before),
        lambda: orientations.remind(number, before),
        lambda: orientations.answer(number, Answer.ACCEPTED, before),
        lambda: orientations.answer(number, Answer.WAITING, DAY, remind_on=DAY),
        lambda: make(remind_on=before),
    ):
        with pytest.raises(InvalidInput):
            attempt()
    orientations.answer(number, Answer.DID_NOT_GO, DUE)
    with pytest.raises(InvalidInput) as refused:
        orientations.feedback(number, DAY)
    assert refused.value.field == "feedback_on"


def test_an_orientation_says_who_is_sent_where(make: Make) -> None:
    elsewhere = partners.save(PartnerData(name="Ailleurs")).id
    stranger = partners.save_contact(ContactData(partner_id=elsewhere, last_name="Weber")).id
    for values, field in (
        ({"made_on": None}, "made_on"),
        ({"participant_id": 0}, "participant_id"),
        ({"partner_id": 0}, "partner_id"),
        ({"contact_id": stranger}, "contact_id"),
        ({"motive": "x" * 2_001}, "motive"),
    ):
        with pytest.raises(InvalidInput) as refused:
            make(**values)
        assert refused.value.field == field


def test_the_lists_name_the_person_and_the_contact(make: Make) -> None:
    first = make(motive="Lunettes")
    data = orientations.get(first)
    contact = partners.save_contact(
        ContactData(partner_id=data.partner_id, last_name="Weber", first_name="Anne")
    )
    second = make(made_on=DUE, contact_id=contact.id)
    lines = orientations.of_participant(data.participant_id, DUE)
    assert [one.data.id for one in lines] == [second, first]
    assert (lines[0].last_name, lines[0].partner, lines[0].contact) == (
        "Arslan",
        "Écluse",
        "Anne Weber",
    )
    assert lines[1].data == data
    orientations.remove(second)
    assert [one.data.id for one in orientations.everything(DUE)] == [first]
