"""What people's pathways wait for, in words: a line each, or one for several."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lierre_desktop import i18n
from lierre_desktop.centre.pathway.needs import Need, NeedKind, Needs
from lierre_desktop.centre.today import Today, today
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.gui import look
from lierre_desktop.gui.awaits import (
    TO_FEED_BACK_ITEM,
    TO_REMIND_ITEM,
    Await,
    every,
    lines,
)

TUESDAY = date(2026, 11, 10)
PEOPLE = ("Arslan Zeynep", "Thill Monique", "Popa Ilie", "Weiland Marc", "Kowalczyk Danuta")


@pytest.fixture(autouse=True)
def english() -> None:
    """Words are compared in English, their source."""
    i18n.set_language("en")


@pytest.fixture
def quiet(centre: OpenCentre) -> Today:
    """The day of an empty centre: nothing waits."""
    return today(TUESDAY, 9 * 60)


def need(kind: NeedKind, person: int = 1, what: str = "", day: date = TUESDAY, **more: int) -> Need:
    last, first = PEOPLE[person - 1].split()
    return Need(kind, person, last, first, "", what, day, "", 0, **more)


def said(quiet: Today, *found: Need) -> list[Await]:
    return lines(replace(quiet, needs=Needs(found)))


@pytest.mark.parametrize(
    ("one", "title", "detail", "gesture"),
    [
        (
            need(NeedKind.RECOURSE, what="DAHO: the answer", day=date(2026, 11, 17)),
            "DAHO: the answer",
            "Zeynep Arslan, in 7 days, on 17 Nov",
            "See",
        ),
        (
            need(NeedKind.STEP, what="Dossier FSL", day=date(2026, 11, 2)),
            "Dossier FSL",
            "Zeynep Arslan, since 2 Nov",
            "See",
        ),
        (
            need(NeedKind.CONTRACT, what="CE"),
            "Contract of Zeynep Arslan",
            "today · CE",
            "Prepare",
        ),
    ],
)
def test_a_need_says_whose_what_and_when(
    quiet: Today, one: Need, title: str, detail: str, gesture: str
) -> None:
    (line,) = said(quiet, one)
    words = (line.title, line.detail.replace("\xa0", " "), line.gesture)
    assert words == (title, detail, gesture)
    assert (line.page, line.item) == ("people", 1)


def test_answers_lead_to_the_orientations_due(quiet: Today) -> None:
    found = (
        need(NeedKind.ORIENTATION, what="TREMPLIN", partner_id=34),
        need(NeedKind.FEEDBACK, what="CCAS", partner_id=7),
    )
    assert [(line.title, line.page, line.item) for line in said(quiet, *found)] == [
        ("TREMPLIN hasn’t answered", "partners", TO_REMIND_ITEM),
        ("CCAS has answered", "partners", TO_FEED_BACK_ITEM),
    ]


def test_more_than_four_are_one_line_that_opens_them_all(quiet: Today) -> None:
    steps = [need(NeedKind.STEP, person, "CV") for person in (1, 2, 3, 4)]
    assert [line.opens for line in said(quiet, *steps)] == [None] * 4
    steps.append(need(NeedKind.STEP, 5, "CV"))
    (line,) = said(quiet, *steps)
    assert (line.title, line.gesture, line.opens) == ("5 steps with a date", "See", NeedKind.STEP)
    assert line.detail == "Zeynep Arslan, Monique Thill, Ilie Popa and 2 others"
    listed = every(NeedKind.STEP, replace(quiet, needs=Needs(tuple(steps))))
    assert [(each.title, each.item, each.opens) for each in listed] == [
        ("CV", person, None) for person in (1, 2, 3, 4, 5)
    ]


def test_many_answers_lead_to_their_own_list(quiet: Today) -> None:
    found = [need(NeedKind.ORIENTATION, person, "CCAS") for person in (1, 2, 3, 4, 5)]
    (line,) = said(quiet, *found)
    assert (line.page, line.item, line.opens) == ("partners", TO_REMIND_ITEM, None)


def test_silences_are_met_together_and_stand_last(quiet: Today) -> None:
    found = [need(NeedKind.SILENCE, 2), need(NeedKind.SILENCE, 1), need(NeedKind.PLACEMENT)]
    assert [line.title for line in said(quiet, *found)] == ["End of ", "No news of 2 people"]


@pytest.mark.parametrize("kind", [kind for kind in NeedKind if kind is not NeedKind.APPOINTMENT])
def test_every_kind_has_words_and_masks_names(quiet: Today, kind: NeedKind) -> None:
    look.set_discreet(True)
    try:
        (one,) = said(quiet, need(kind, what="X"))
        (many,) = said(quiet, *(need(kind, person, "X") for person in (1, 2, 3, 4, 5)))
    finally:
        look.set_discreet(False)
    for line in (one, many):
        assert line.title and line.detail and line.gesture
        assert "Arslan" not in line.title + line.detail
    assert "Z. A." in one.title + one.detail
