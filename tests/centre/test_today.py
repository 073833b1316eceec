"""The home page: today's sessions, what is left to enter, the days ahead."""

from __future__ import annotations

from datetime import date

from lierre_desktop.centre import calendar, sessions
from lierre_desktop.centre.calendar import Span
from lierre_desktop.centre.today import today
from lierre_desktop.centre.vocabulary import Cause
from lierre_desktop.database.connection import OpenCentre
from tests.centre.conftest import Maker

TUESDAY = date(2026, 11, 10)


def test_a_day_of_the_week(make_workshop: Maker, make_session: Maker) -> None:
    couture = make_workshop()
    past = make_session(couture, date(2026, 11, 6))
    morning = make_session(couture, TUESDAY)
    evening = make_session(couture, TUESDAY, start=900, end=1080)
    thursday = make_session(couture, date(2026, 11, 12))
    sessions.cancel(thursday, Cause.FACILITATOR)
    home = today(TUESDAY, 680)
    assert [card.id for card in home.sessions] == [morning, evening]
    assert [card.id for card in home.to_enter] == [past]
    assert home.left_to_enter == 2
    assert home.sheets_to_print == (evening,)
    assert [ahead.state.day for ahead in home.ahead] == [date(2026, 11, 11), date(2026, 11, 12)]
    assert home.ahead[0].state.public_holiday == "Armistice"
    assert home.ahead[1].sessions[0].cause is Cause.FACILITATOR


def test_an_empty_centre_asks_for_nothing(centre: OpenCentre) -> None:
    home = today(date(2026, 11, 14), 600)
    assert (home.sessions, home.to_enter, home.left_to_enter) == ((), (), 0)
    assert home.sheets_to_print == () and home.clashes == ()


def test_a_closed_day_says_so(centre: OpenCentre) -> None:
    calendar.save_closure(Span(0, "Inventaire", TUESDAY, TUESDAY))
    assert today(TUESDAY, 600).state.reason == "Inventaire"


def test_an_outing_on_saturday_is_ahead(make_workshop: Maker, make_session: Maker) -> None:
    make_session(make_workshop("Sorties"), date(2026, 11, 14), start=780, end=1020)
    home = today(date(2026, 11, 13), 600)
    assert [ahead.state.day for ahead in home.ahead] == [date(2026, 11, 14)]
