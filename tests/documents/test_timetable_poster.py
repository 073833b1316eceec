"""The week's poster: cards, lanes, closed days, and the paper they need."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lierre_desktop.centre.papers import PosterDay, PosterVenue
from lierre_desktop.centre.themes import THEMES
from lierre_desktop.documents import pictograms, poster_foot, poster_layout
from lierre_desktop.documents.marks import Box
from lierre_desktop.documents.page import THEME_COLOURS
from lierre_desktop.documents.timetable_poster import render

from . import reading, samples
from .samples import WEEK, card

A4, A3 = (297, 210), (420, 297)


def day(*cards_: object) -> PosterDay:
    return PosterDay(samples.MONDAY, tuple(cards_))  # type: ignore[arg-type]


# -- words -------------------------------------------------------------------------


def test_the_week_says_what_when_and_where() -> None:
    words = reading.text(render(samples.poster()))

    for expected in (
        "This week’s workshops",
        "from Monday 23 to Friday 27 November 2026",
        "Monday 23",
        "Friday 27",
        "9:00 – 11:00",
        "14:30 – 15:45",
        "Permanence Emploi",
        "Français Langue Étrangère",
        "informatique, vidéo, Internet",
        "19 boulevard Charlemagne",
        "Cuisine pédagogique AFAD",
        "sorties en famille.",
        "Printed on 20/11/2026",
    ):
        assert expected in words


def test_sessions_at_the_same_time_are_said_in_words() -> None:
    words = reading.text(render(samples.poster()))

    assert (
        "Espace Vie et Quotidien and Relaxation are at the same time, in different places." in words
    )


def test_a_sentence_without_room_goes_to_the_notes() -> None:
    full = (*WEEK[0], card("16:00-17:00", "Chorale", "", "arts", "C"))
    words = reading.text(render(samples.poster((full, *WEEK[1:]))))

    assert "On Monday 23: Espace Vie et Quotidien and Relaxation are at the same time" in words


def test_a_place_takes_two_lines_rather_than_lose_words() -> None:
    chorale = card("9:00-11:00", "Chorale", "", "arts")
    week = (*WEEK[:3], (*WEEK[3], chorale), WEEK[4])
    words = reading.text(render(samples.poster(week)))

    assert words.count("Espace multimédia") == 2  # on its narrow card and in the legend
    far = replace(WEEK[3][0], venue="Grande salle polyvalente de la maison de quartier")
    words = reading.text(render(samples.poster((*WEEK[:3], (far, chorale), WEEK[4]))))
    assert "B Grande salle polyvalente d…" in words


def test_no_word_is_cut_in_two_on_a_narrow_card() -> None:
    cancelled = card("9:00-11:00", "Sophrologie", "", "wellbeing")
    cancelled = replace(cancelled, cancelled=True, cause="intervenante absente")
    pair = (cancelled, card("9:30-11:00", "Permanence Emploi", "remobilisation", "employment"))
    words = reading.text(render(samples.poster((pair, pair, pair, pair, pair[:1]))))

    assert words.count("Sophrologie Cancelled: intervenante absente") == 5
    assert words.count("Permanence Emploi") == 4


def test_without_a_place_nothing_stands_for_it() -> None:
    nowhere = replace(WEEK[3][0], venue="", venue_letter="")
    page = reading.picture(render(samples.poster(((nowhere,),))))

    assert reading.darkest(page, Box(28, 163, 30, 9)) == 255
    placed = reading.picture(render(samples.poster(((WEEK[3][0],),))))
    assert reading.darkest(placed, Box(28, 163, 30, 9)) < 60


def test_hours_are_whole_on_the_narrowest_card() -> None:
    full = tuple(
        card(hours, f"Atelier {number}", "", "arts", letter)
        for number, hours in enumerate(("10:30-12:45", "14:30-16:45"))
        for letter in "AB"
    )
    words = reading.text(render(samples.poster((full,) * 5)))

    assert words.count("10:30 – 12:45") == words.count("14:30 – 16:45") == 10


# -- foot --------------------------------------------------------------------------


def venues(count: int) -> tuple[PosterVenue, ...]:
    return tuple(
        PosterVenue("ABCDEFGHIJKLMNOPQRSTUVWXYZ"[n % 26], f"Salle {n}", f"{n} rue des Jardins")
        for n in range(count)
    )


@pytest.mark.parametrize("count", [0, 4, 15, 24, 60])
def test_however_many_places_there_are_the_timetable_keeps_its_height(count: int) -> None:
    poster = samples.poster(venues=venues(count), notes=("note " * 60,) * 4)
    foot = poster_foot.measured(poster.venues, poster.notes, poster.printed_on)
    words = reading.text(render(poster))
    named = [venue for venue in poster.venues if f"{venue.name} {venue.address}" in words]

    assert foot.top >= poster_foot.HIGHEST
    assert len(named) == count or f"and {count - len(named)} other places" in words
    assert len(named) >= min(count, 15)


def test_notes_without_room_are_counted() -> None:
    sessions = tuple(
        card(f"{hour}:00-{hour + 1}:00", f"{title} {hour}", "", "arts", letter)
        for hour in (9, 10, 14, 15)
        for title, letter in (("Chorale", "A"), ("Théâtre", "B"))
    )
    words = reading.text(render(samples.poster((sessions,) * 5)))

    said = words.count("are at the same time")
    assert said == 4 and words.count("Chorale 9 and Théâtre 9") == 1
    assert f"{4 * 5 - said + 2} more remarks: ask at reception." in words


@pytest.mark.parametrize("notes", [("note " * 200,), ("note " * 33,), ("note " * 30,) * 9])
def test_notes_leave_the_date_of_printing_alone(notes: tuple[str, ...]) -> None:
    page = reading.picture(render(samples.poster(notes=notes)))
    between = Box(246, 200.4, 4, 4.5)  # left of "Printed on 20/11/2026"

    assert reading.darkest(page, between) == 255


# -- days --------------------------------------------------------------------------


def test_an_empty_day_says_why() -> None:
    words = reading.text(render(samples.crowded_poster()))

    assert "Wednesday 25 – Férié : Armistice" in words
    assert "Wednesday 25 – no workshop" in reading.text(render(samples.poster()))


def test_a_week_without_workshops_is_still_a_poster() -> None:
    empty = samples.poster(((),) * 5)
    closed = replace(empty, days=tuple(replace(d, reason="Vacances de Noël") for d in empty.days))

    assert reading.text(render(empty)).count("no workshop") == 5
    assert reading.text(render(closed)).count("Vacances de Noël") == 5
    assert render(samples.poster((), venues=(), notes=())).startswith(b"%PDF")


def test_a_cancelled_card_gives_its_cause() -> None:
    cancelled = replace(WEEK[1][0], cancelled=True, cause="intervenante malade")
    words = reading.text(render(samples.poster((WEEK[0], (cancelled, WEEK[1][1]), *WEEK[2:]))))

    assert "Cancelled: intervenante malade" in words
    unsaid = replace(cancelled, cause="")
    assert "Cancelled" in reading.text(render(samples.poster((WEEK[0], (unsaid,), *WEEK[2:]))))


def test_a_cancelled_card_has_no_band() -> None:
    one_day = samples.poster((WEEK[1][:1],))
    cancelled = samples.poster(((replace(WEEK[1][0], cancelled=True),),))
    band = Box(120, 47, 60, 3)

    assert reading.darkest(reading.picture(render(one_day)), band) < 110
    assert reading.darkest(reading.picture(render(cancelled)), band) == 255


# -- paper -------------------------------------------------------------------------


def test_paper_follows_the_rows_unless_it_is_chosen() -> None:
    assert reading.sizes(render(samples.poster(), "auto")) == [A4]
    assert reading.sizes(render(samples.crowded_poster(), "auto")) == [A3]
    assert reading.sizes(render(samples.poster(), "A3")) == [A3]
    assert reading.sizes(render(samples.crowded_poster(), "A4")) == [A4]


def test_nothing_is_printed_near_the_edges() -> None:
    page = reading.picture(render(samples.crowded_poster(), "A4"))

    for edge in (Box(0, 0, 297, 6), Box(0, 206, 297, 4), Box(0, 0, 12, 210), Box(286, 0, 11, 210)):
        assert reading.darkest(page, edge) == 255


def test_same_poster_same_bytes_and_every_font_inside() -> None:
    pdf = render(samples.poster())

    assert render(samples.poster()) == pdf
    assert all(reading.fonts(pdf).values())


@pytest.mark.parametrize("cards", [1, 3, 6, 12])
def test_long_and_hostile_words_keep_their_card(cards: int) -> None:
    endless = card("9:00-10:00", "<b>Remobilisation</b> &\"' " * 20, "mot " * 80, "unknown", "D")
    pile = tuple(
        replace(endless, start=540 + 15 * n, end=555 + 15 * n, venue="Salle " * 40)
        for n in range(cards)
    )
    poster = samples.poster(
        (pile, pile, (), pile, pile), notes=("note " * 200, "سلمى 😀"), venues=samples.VENUES * 3
    )
    page = reading.picture(render(poster, "auto"))

    assert page.size[0] > page.size[1]
    assert "<b>Remobilisation</b>" in reading.text(render(poster, "auto")) or cards > 6


def test_every_theme_has_its_pictogram_and_colour() -> None:
    assert set(pictograms.THEMES) == set(THEMES) == set(THEME_COLOURS)
    assert len(set(pictograms.THEMES.values())) == len(THEMES)
    for colour in THEME_COLOURS.values():
        red, green, blue = (
            channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
            for channel in colour
        )
        assert 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) >= 7


# -- layout ------------------------------------------------------------------------


def test_a_session_takes_the_first_lane_free_when_it_begins() -> None:
    assert poster_layout.lanes(poster_layout.in_order(samples.poster().days[0])) == [0, 1, 0]


def test_days_share_the_width_by_their_lanes() -> None:
    columns = poster_layout.columns(samples.poster().days, 26, 284)
    widths = [column.width for column in columns]

    assert widths[2] == poster_layout.EMPTY_WIDTH
    assert widths[0] == pytest.approx(2 * widths[1] + poster_layout.GAP)
    assert columns[-1].x + widths[-1] == pytest.approx(284)


def test_half_days_are_as_high_as_their_longest_pile() -> None:
    morning, afternoon = poster_layout.bands(samples.poster().days, 46, 174)

    assert (morning.rows, afternoon.rows) == (1, 2)
    assert morning.row_height == pytest.approx(afternoon.row_height)
    assert afternoon.y + afternoon.height == pytest.approx(174)


def test_a_card_takes_the_room_that_its_half_day_leaves() -> None:
    (column,) = poster_layout.columns(
        [day(card("9:00-10:00", "Alone", "", "arts"), *samples.WEEK[0][:2])], 26, 284
    )
    found = poster_layout.placed([column], poster_layout.bands([column.day], 46, 174))

    assert [place.across for place in found] == [
        (26, column.width),
        (26, pytest.approx((column.width - poster_layout.GAP) / 2)),
        (pytest.approx(26 + (column.width + poster_layout.GAP) / 2), found[1].across[1]),
    ]


def test_an_evening_session_opens_an_evening() -> None:
    days = [day(card("9:00-10:00", "A", "", "arts"), card("18:30-20:00", "B", "", "arts"))]

    assert [band.part for band in poster_layout.bands(days, 46, 174)] == [0, 2]


def test_cards_never_overlap() -> None:
    days = samples.crowded_poster().days
    placed = poster_layout.placed(
        poster_layout.columns(days, 26, 284), poster_layout.bands(days, 46, 174)
    )
    spots = {(place.column.day.day, place.band.part, place.lane, place.row) for place in placed}

    assert len(spots) == len(placed) == sum(len(day.cards) for day in days)


def test_only_overlapping_sessions_are_simultaneous() -> None:
    one = card("9:00-11:00", "One", "", "arts")
    two = card("10:00-12:00", "Two", "", "arts")
    three = card("10:30-11:30", "Three", "", "arts")
    later = card("12:00-13:00", "Later", "", "arts")

    assert poster_layout.simultaneous(day(one, later)) == []
    assert poster_layout.simultaneous(day(two, later)) == []
    assert poster_layout.simultaneous(day(later, three, one, two)) == [(one, two, three)]
    assert poster_layout.simultaneous(day(one, replace(two, cancelled=True))) == []
    beside = replace(one, title="Beside")
    assert poster_layout.simultaneous(day(one, beside)) == [(beside, one)]


def test_dates_over_two_months_are_written_in_full() -> None:
    days = tuple(PosterDay(date(2026, 11, 30 - n), ()) for n in (1, 0))
    later = PosterDay(date(2026, 12, 1), ())

    words = reading.text(render(samples.poster(days=(*days, later))))
    assert "from Sunday 29 November to Tuesday 1 December 2026" in words
