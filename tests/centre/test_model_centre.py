"""Le Lierre's programme as planted: the week of the domain facts, term and closed days."""

from __future__ import annotations

import json
from datetime import date

import pytest

from lierre_desktop import paths
from lierre_desktop.centre import calendar, clashes, model_centre, programme, slots, timetable
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.rows import tidy
from lierre_desktop.centre.themes import THEMES
from lierre_desktop.centre.vocabulary import Audience, Runs
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.models import JournalEntry, Slot

SEASON = (date(2026, 9, 1), date(2027, 8, 31))
ADULTS = ("Espace adultes", "31 avenue de Guise")

# Workshop, venue, address, weekday, start, end, in term only.
WEEK = [
    ("Espace Vie et Quotidien, paroles et projets", *ADULTS, 1, "14:00", "16:00", True),
    ("Relaxation", "Salle polyvalente", "place Roland", 1, "14:30", "15:45", False),
    ("Permanence Emploi", *ADULTS, 1, "16:00", "18:00", False),
    ("Couture", *ADULTS, 2, "09:00", "11:00", False),
    ("Atelier français, remobilisation des savoirs de base", *ADULTS, 2, "15:00", "18:00", False),
    (
        "Multimédia (informatique, vidéo, Internet)",
        *("Espace multimédia", "19 boulevard Charlemagne", 4, "09:00", "11:00", False),
    ),
    (
        "Cuisine (AFAD Moselle / Centre « Le Lierre »)",
        *("Cuisine pédagogique AFAD", "56 route de la Briquerie", 5, "08:30", "13:00", False),
    ),
    ("Atelier « Français Langue Étrangère »", *ADULTS, 5, "14:00", "16:00", False),
]
PROMISES = {
    "Ateliers de sophrologie": 24,
    "Groupes de paroles": 20,
    "Ateliers Arts plastiques": 15,
    "Ateliers de création vidéo": 4,
    "Ateliers d’initiation musicale": 5,
    "Sorties culturelles (« Loisirs en famille »)": 10,
}


def clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def test_the_week_is_the_centre_s_own(centre: OpenCentre) -> None:
    model_centre.plant(*SEASON)
    names = {each.id: each.name for each in programme.workshops()}
    places = {venue.id: (venue.name, venue.address) for venue in programme.venues()}
    planted = [
        (
            names[slot.workshop_id],
            *places[slot.venue_id or 0],
            slot.weekday,
            clock(slot.start),
            clock(slot.end),
            slot.runs is Runs.TERM,
        )
        for slot in slots.slots()
    ]
    assert sorted(planted) == sorted(WEEK)
    weekly = sum(slot.end - slot.start for slot in slots.slots())
    assert weekly == 18 * 60 + 45  # as the domain facts count it


def test_promised_workshops_are_left_to_be_placed(centre: OpenCentre) -> None:
    model_centre.plant(*SEASON)
    promises = {each.workshop: each for each in timetable.promises(*SEASON) if each.promised}
    assert {name: each.promised for name, each in promises.items()} == PROMISES
    assert all(each.planned == 0 for each in promises.values())


def test_sessions_keep_to_term_and_open_days(centre: OpenCentre) -> None:
    done = model_centre.plant(*SEASON)
    states = calendar.days(*SEASON)
    cards = timetable.sessions(*SEASON)
    assert done.said.startswith(f"{len(cards)} sessions created, ")
    assert "Armistice" not in done.said  # a Wednesday: nobody meets then
    assert "Vacances de Noël (2)" in done.said
    assert all(not states[card.day].public_holiday for card in cards)
    term_only = [card for card in cards if card.short_name == "Espace Vie et Quotidien"]
    assert len(term_only) == 33
    assert all(not states[card.day].school_holiday for card in term_only)
    assert any(states[card.day].school_holiday for card in cards if card not in term_only)
    assert any(card.day.month == 8 for card in cards)
    assert all(card.facilitators == () for card in cards)


def test_every_session_is_in_the_journal_of_one_command(centre: OpenCentre) -> None:
    done = model_centre.plant(date(2026, 11, 2), date(2026, 11, 8))
    entries = JournalEntry.select().where(JournalEntry.batch == done.batch)
    assert sum(entry.subject == "session" for entry in entries) == 8
    assert {entry.command for entry in entries} == {"model.plant"}
    assert {entry.actor for entry in entries} == {"Claire Humbert"}


def test_monday_is_a_clash_for_nobody_yet(centre: OpenCentre) -> None:
    model_centre.plant(date(2026, 11, 2), date(2026, 11, 8))
    week = timetable.sessions(date(2026, 11, 2), date(2026, 11, 8))
    assert clashes.among(week) == []


def test_an_empty_centre_has_the_school_holidays_alone(centre: OpenCentre) -> None:
    model_centre.plant_empty()
    assert programme.workshops() == [] and programme.venues() == []
    assert len(calendar.school_holidays()) == len(calendar.shipped_school_holidays())


def test_nothing_is_planted_twice_nor_upside_down(centre: OpenCentre) -> None:
    with pytest.raises(InvalidInput, match="comes before the first"):
        model_centre.plant(SEASON[1], SEASON[0])
    with pytest.raises(InvalidInput, match="5 years at most"):
        model_centre.plant(SEASON[0], date(2040, 1, 1))
    assert programme.workshops() == [] and Slot.select().count() == 0
    model_centre.plant(*SEASON)
    with pytest.raises(InvalidInput, match="has its workshops already"):
        model_centre.plant(*SEASON)


def test_the_shipped_file_is_as_a_form_would_keep_it() -> None:
    text = paths.resource("data", "lierre_model.json").read_text(encoding="utf-8")
    assert len(json.loads(text)["workshops"]) == 14
    model = model_centre.read_model()
    for data, slot in model.workshops:
        assert tidy(data.name) == data.name and len(data.short_name) <= 40
        assert data.theme in THEMES and data.audience is Audience.EVERYONE
        assert slot is None or slot.venue in model.venues
