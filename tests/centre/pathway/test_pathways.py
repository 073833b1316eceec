"""Opening a pathway, its words and number, who may attend, and the list."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lierre_desktop.centre import enrolments, participants, settings
from lierre_desktop.centre.changes import Changes, InvalidInput
from lierre_desktop.centre.pathway import pathways, referrals
from lierre_desktop.centre.pathway.attending import not_welcomed_yet
from lierre_desktop.centre.pathway.referrals import ReferralData
from lierre_desktop.centre.pathway.states import PathwayState
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import (
    Assessment,
    Pathway,
    PathwayTransition,
    Referent,
    database,
)

from ..conftest import Maker
from .conftest import OPENED

S = PathwayState
DAY = date(2026, 3, 2)


def test_someone_who_comes_by_herself_is_welcomed(
    centre: OpenCentre, make_participant: Maker
) -> None:
    done = pathways.open(make_participant("Diallo", "Amina"), OPENED, own_words=" Apprendre. ")
    kept = pathways.get(done.id)
    assert done.changes is Changes.PATHWAYS
    assert done.said == "Pathway 2026-001 of Amina Diallo opened on Tuesday 13 January"
    assert (kept.number, kept.state, kept.own_words) == ("2026-001", S.WELCOMED, "Apprendre.")
    assert kept.action == settings.load().action and kept.is_open
    (first,) = pathways.transitions(done.id)
    assert (first.state, first.day, first.author) == (S.WELCOMED, OPENED, "Claire Humbert")
    undo(done.batch)
    assert pathways.of_participant(kept.participant_id) == []


def test_a_referral_comes_with_the_pathway(centre: OpenCentre, make_participant: Maker) -> None:
    person = make_participant("Diallo", "Amina")
    sent = ReferralData(prescriber="UDAF", person="Mme Roux", received_on=OPENED, motive="RSA")
    done = pathways.open(person, OPENED, referral=sent)
    (kept,) = referrals.of_pathway(done.id)
    assert pathways.get(done.id).state is S.REFERRED
    assert (kept.prescriber, kept.person, kept.motive) == ("UDAF", "Mme Roux", "RSA")
    undo(done.batch)
    assert referrals.of_pathway(done.id) == []
    met = pathways.open(person, OPENED, state=S.MET, referral=sent)
    assert pathways.get(met.id).state is S.MET


def test_a_pathway_begins_where_the_rules_say(centre: OpenCentre, make_participant: Maker) -> None:
    person = make_participant("Diallo", "Amina")
    for values, field in (
        ({"state": S.UNDER_WAY}, "state"),
        ({"state": S.REFERRED}, "state"),
        ({"review_months": 0}, "review_months"),
        ({"review_months": 25}, "review_months"),
        ({"own_words": "x" * 501}, "own_words"),
        ({"referral": ReferralData(received_on=OPENED)}, "prescriber"),
    ):
        with pytest.raises(InvalidInput) as refused:
            pathways.open(person, OPENED, **values)
        assert refused.value.field == field
    with pytest.raises(InvalidInput):
        pathways.open(person, date(1789, 7, 14))
    with pytest.raises(InvalidInput):
        pathways.open(999, OPENED)
    assert Pathway.select().count() == 0


def test_one_pathway_is_open_a_person_and_action(
    centre: OpenCentre, make_participant: Maker, make_pathway: Maker
) -> None:
    person = make_participant("Diallo", "Amina")
    first = pathways.open(person, OPENED).id
    with pytest.raises(InvalidInput, match="2026-001 of this person is still open"):
        pathways.open(person, DAY)
    other = pathways.open(person, DAY, action="Mise à l’abri").id
    with pytest.raises(InvalidInput, match="still open"):
        pathways.open(person, DAY, action="mise à l’ABRI")
    with pytest.raises(InvalidInput, match="still open"):
        pathways.save(replace(pathways.get(other), action=pathways.get(first).action))


def test_a_return_is_a_new_pathway_after_the_old_one(
    centre: OpenCentre, make_participant: Maker, make_pathway: Maker
) -> None:
    person = make_participant("Diallo", "Amina")
    make_pathway(
        person,
        state="SORTI",
        opened_on=date(2025, 2, 3),
        closed_on=DAY,
        exit_kind="DEMENAGEMENT",
        action="Objectif",
    )
    with pytest.raises(InvalidInput, match="2025-001 of this person ran until 02/03/2026"):
        pathways.open(person, OPENED, action="Objectif")
    pathways.open(person, DAY, action="Objectif")
    assert [each.number for each in pathways.of_participant(person)] == ["2026-001", "2025-001"]


def test_numbers_in_the_bin_stay_taken(centre: OpenCentre, make_participant: Maker) -> None:
    person = make_participant("Diallo", "Amina")
    first = pathways.open(person, OPENED).id
    gone = pathways.remove(first)
    assert gone.said == "Pathway 2026-001 put in the bin"
    second = pathways.open(person, DAY)
    assert pathways.get(second.id).number == "2026-002"
    with pytest.raises(InvalidInput):
        pathways.get(first)
    with pytest.raises(InvalidInput, match="This stays"):
        undo(gone.batch)
    undo(second.batch)
    undo(gone.batch)
    assert pathways.get(first).is_open


def test_words_and_rhythm_may_change_and_nothing_else(
    centre: OpenCentre, make_pathway: Maker
) -> None:
    kept = pathways.get(make_pathway())
    done = pathways.save(
        replace(kept, own_words="Je sais où aller.", review_months=6, exit_kind="CDI", state=S.OUT)
    )
    changed = pathways.get(kept.id)
    assert (changed.own_words, changed.review_months) == ("Je sais où aller.", 6)
    assert (changed.state, changed.exit_kind) == (kept.state, None)
    assert pathways.save(changed).changes is Changes.NONE
    with pytest.raises(InvalidInput, match="changed meanwhile"):
        pathways.save(kept)
    undo(done.batch)
    assert pathways.get(kept.id).own_words == ""


def test_the_words_of_an_end_may_be_finished_later(centre: OpenCentre, make_pathway: Maker) -> None:
    ended = pathways.get(make_pathway(state="SORTI", closed_on=DAY, exit_kind="CDI"))
    pathways.save(replace(ended, exit_kind="SIAE", exit_review="Bilan relu avec elle."))
    assert pathways.get(ended.id).exit_review == "Bilan relu avec elle."
    with pytest.raises(InvalidInput) as refused:
        pathways.save(replace(pathways.get(ended.id), exit_kind=None))
    assert refused.value.field == "exit_kind"


def test_workshops_are_open_from_the_welcome_to_the_exit(
    centre: OpenCentre, make_participant: Maker, make_pathway: Maker, make_workshop: Maker
) -> None:
    person = make_participant("Diallo", "Amina")
    assert not not_welcomed_yet(person, DAY)  # nobody needs a pathway to come
    pathway = make_pathway(person, state="ORIENTE")
    with changing("test.make") as changes:
        for state, day in (
            ("ACCUEIL_PREVU", DAY),
            ("ACCUEILLI", DAY),
            ("SANS_SUITE", "2026-05-01"),
        ):
            changes.create(PathwayTransition, pathway=pathway, state=state, day=day)
    assert not not_welcomed_yet(person, date(2026, 1, 12))
    assert not_welcomed_yet(person, OPENED)
    assert not not_welcomed_yet(person, DAY)
    assert not not_welcomed_yet(person, date(2026, 5, 1))  # who has ended may go on coming
    make_pathway(person, state="ORIENTE", opened_on=date(2026, 6, 1), action="MIA")
    assert not_welcomed_yet(person, date(2026, 6, 1))
    done = enrolments.enrol(person, make_workshop("Couture"), date(2026, 6, 1))
    assert "Not welcomed yet" in done.said


def test_the_list_says_with_whom_and_what_comes(
    centre: OpenCentre,
    make_participant: Maker,
    make_pathway: Maker,
    make_staff: Maker,
    make_contract: Maker,
) -> None:
    amina, zeynep, rachid = (
        make_participant(*name)
        for name in (("Diallo", "Amina"), ("Arslan", "Zeynep"), ("Belkacem", "Rachid"))
    )
    first = make_pathway(amina, state="EN_PARCOURS", since=DAY, action="Objectif")
    paused = make_pathway(zeynep, state="SUSPENDU", action="MIA")
    make_pathway(rachid, state="SORTI", closed_on=DAY, exit_kind="CDI")
    make_contract(first, ends_on=date(2026, 6, 30))
    make_contract(first, date(2026, 7, 1), ends_on=date(2026, 12, 31))
    make_contract(first, date(2027, 1, 1))
    with changing("test.make") as changes:
        helene, tom = make_staff("Richter", "Hélène"), make_staff("Weber", "Tom")
        for staff, since, until in ((helene, OPENED, None), (tom, OPENED, DAY)):
            changes.create(
                Referent, pathway=first, staff=staff, role="TS", since=since, until=until
            )
        for day, review in ((OPENED, DAY), (DAY, date(2026, 12, 2))):
            changes.create(Assessment, pathway=first, day=day, kind="REVIEW", next_review_on=review)
        log = PathwayTransition.get(PathwayTransition.pathway == paused)
        changes.update(log, review_on=date(2026, 11, 30))
    today = date(2026, 11, 10)
    suspended, under_way = pathways.listed(today)
    assert (suspended.last_name, suspended.next_review_on) == ("Arslan", date(2026, 11, 30))
    assert suspended.since == OPENED and suspended.referents == ()
    assert (under_way.number, under_way.since) == ("2026-001", DAY)
    assert under_way.referents == ("Hélène Richter",)
    assert under_way.contract_ends_on == date(2026, 12, 31)
    assert under_way.next_review_on == date(2026, 12, 2)
    (ended,) = pathways.listed(today, states=[S.OUT])
    assert (ended.closed_on, ended.next_review_on) == (DAY, None)
    assert [each.id for each in pathways.listed(today, search="amin")] == [first]
    assert [each.id for each in pathways.listed(today, search="2026-002")] == [paused]
    assert [each.id for each in pathways.listed(today, action="mia")] == [paused]
    participants.remove(amina, today=today)
    assert [each.id for each in pathways.listed(today)] == [paused]


def test_the_list_costs_as_many_questions_for_many(
    centre: OpenCentre, make_participant: Maker, make_pathway: Maker
) -> None:
    def questions() -> int:
        asked: list[str] = []
        connection = database.connection()
        connection.set_trace_callback(asked.append)
        pathways.listed(DAY, search="a")
        connection.set_trace_callback(None)
        return len(asked)

    make_pathway()
    few = questions()
    for name in ("Adam", "Alba", "Anna"):
        make_pathway(make_participant(name))
    assert questions() == few > 0
