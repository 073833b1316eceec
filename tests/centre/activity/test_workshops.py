"""The figures of the workshops, each against a year that was counted by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from lierre_desktop.centre.activity.counts import workshops
from lierre_desktop.centre.activity.facts import Facts
from lierre_desktop.centre.activity.figures import Amount, Measures, Row
from lierre_desktop.centre.activity.periods import Basis, Period, season, year
from lierre_desktop.database.models import Participant, SchoolHoliday, Workshop

from .conftest import INSTANT, Rows

YEAR = year(2026)


def counted(span: Period = YEAR) -> Measures:
    return workshops.measure(Facts(span, Basis.PRESENT))


def value(code: str, span: Period = YEAR) -> int:
    return counted(span).figures[code].amount.value


def table_row(code: str, key: str, span: Period = YEAR) -> Row:
    table = counted(span).tables[code]
    rows = {row.key: row for row in table.rows}
    return table.total if key == "total" and table.total else rows[key]


def values(row: Row) -> list[int | None]:
    return [cell.value if cell else None for cell in row.cells]


@dataclass(frozen=True)
class Year:
    """Couture on Tuesdays, cooking on Fridays; Ana, Bia and Cem enrolled in Couture from
    January, Dia in neither."""

    couture: int
    cooking: int
    ana: int
    bia: int
    cem: int
    dia: int


@pytest.fixture
def centre_year(rows: Rows) -> Year:
    couture = rows.workshop("Couture", capacity=4)
    cooking = rows.workshop("Cuisine", position=1)
    ana, bia, cem, dia = (rows.person(name) for name in ("Ana", "Bia", "Cem", "Dia"))
    for person in (ana, bia, cem):
        rows.enrolment(person, couture, date(2026, 1, 1))
    return Year(couture, cooking, ana, bia, cem, dia)


def test_someone_of_two_workshops_counts_once_in_the_total(rows: Rows, centre_year: Year) -> None:
    it = centre_year
    rows.held(it.couture, date(2026, 3, 3), {it.ana: "PRESENT", it.bia: "PRESENT"})
    rows.held(it.cooking, date(2026, 3, 6), {it.ana: "PRESENT"})
    found = counted()
    assert found.figures["ATE-06"].amount == Amount(2)
    assert found.figures["ATE-06"].behind.ids == (it.ana, it.bia)
    assert found.figures["ATE-07"].amount == Amount(3)
    people = [row.cells[4] for row in found.tables["ATE-20"].rows]
    assert people == [Amount(2), Amount(1)]
    assert table_row("ATE-20", "total").cells[4] == Amount(2)
    assert [values(row) for row in found.tables["ATE-27"].rows] == [[1], [1], [0], [0]]
    assert found.tables["ATE-27"].base == 2


def test_sessions_by_what_became_of_them(rows: Rows, centre_year: Year) -> None:
    it = centre_year
    held = rows.held(it.couture, date(2026, 3, 3), {it.ana: "PRESENT"}, start=540, end=690)
    cancelled = rows.session(it.couture, date(2026, 3, 10), status="ANNULEE", cause="LOCAL")
    moved = rows.session(it.couture, date(2026, 3, 17), status="REPORTEE")
    replaced = rows.held(it.couture, date(2026, 3, 19), {it.ana: "ABSENT"}, moved_from=moved)
    waiting = rows.session(it.couture, date(2026, 3, 24))
    rows.mark(waiting, it.ana)  # entered, not closed: not yet a presence
    rows.session(it.couture, date(2026, 3, 31), deleted_at=INSTANT)
    rows.held(it.couture, date(2025, 12, 30), {it.bia: "PRESENT"})
    figures = counted().figures
    assert figures["ATE-01"].behind.ids == (held, cancelled, replaced, waiting)
    assert figures["ATE-02"].behind.ids == (held, replaced)
    assert figures["ATE-03"].behind.ids == (cancelled,)
    assert figures["ATE-16"].behind.ids == (waiting,)
    assert figures["ATE-04"].amount == Amount(150 + 120)
    assert figures["ATE-07"].amount == Amount(1)
    assert values(table_row("ATE-20", str(it.couture))) == [None, 4, 2, 1, 1, 1, 150, 1, 1]
    causes = {row.key: values(row) for row in counted().tables["ATE-24"].rows}
    assert causes.pop("LOCAL") == [1]
    assert set(map(tuple, causes.values())) == {(0,)}


def test_late_minutes_are_taken_off_the_hours(rows: Rows, centre_year: Year) -> None:
    it = centre_year
    session = rows.held(it.couture, date(2026, 3, 3), {it.ana: "PRESENT"})
    rows.mark(session, it.bia, "RETARD", late_minutes=20, early_minutes=10)
    rows.mark(session, it.cem, "RETARD", late_minutes=100, early_minutes=100)
    assert value("ATE-07") == 3
    assert value("ATE-08") == 120 + 90 + 0
    visitors = {v.participant_id: v.minutes for v in Facts(YEAR, Basis.PRESENT).visitors}
    assert visitors == {it.ana: 120, it.bia: 90, it.cem: 0}


def test_assiduity_leaves_out_excuses_blanks_and_walk_ins(rows: Rows, centre_year: Year) -> None:
    it = centre_year
    rows.held(it.couture, date(2026, 3, 3), {it.ana: "PRESENT", it.bia: "ABSENT"})
    rows.held(
        it.couture,
        date(2026, 3, 10),
        {it.ana: "RETARD", it.bia: "ABSENT_EXCUSE", it.cem: None},
        walk_ins=[it.dia],
    )
    found = counted()
    assert found.figures["ATE-09"].amount == Amount(2, 3)
    assert found.figures["ATE-13"].amount == Amount(1)
    assert found.figures["ATE-13"].behind.ids == (it.dia,)
    assert found.figures["ATE-05"].behind.ids == (it.ana, it.bia, it.cem)
    marks = {row.key: values(row)[0] for row in found.tables["ATE-28"].rows}
    assert marks == {"PRESENT": 2, "RETARD": 1, "ABSENT_EXCUSE": 1, "ABSENT": 1, "?": 1}
    assert found.tables["ATE-28"].base == 6
    assert found.tables["ATE-28"].rows[-1].unknown


def test_a_walk_in_corrected_to_absent_was_never_expected(rows: Rows, centre_year: Year) -> None:
    it = centre_year
    session = rows.held(it.couture, date(2026, 3, 3), {it.ana: "PRESENT"})
    rows.mark(session, it.dia, "ABSENT", walk_in=True)
    assert counted().figures["ATE-09"].amount == Amount(1, 1)
    assert counted().tables["ATE-28"].base == 1


def test_means_and_places_filled(rows: Rows, centre_year: Year) -> None:
    it = centre_year
    rows.held(it.couture, date(2026, 3, 3), {it.ana: "PRESENT", it.bia: "PRESENT"})
    rows.held(it.couture, date(2026, 3, 10), {it.ana: "ABSENT"})
    rows.held(it.cooking, date(2026, 3, 6), {it.ana: "PRESENT"})  # no capacity
    assert counted().figures["ATE-10"].amount == Amount(3, 3)
    assert counted().figures["ATE-11"].amount == Amount(2, 8)


def test_first_timers_came_to_no_workshop_before(rows: Rows, centre_year: Year) -> None:
    it = centre_year
    rows.held(it.cooking, date(2025, 6, 5), {it.ana: "PRESENT", it.bia: "ABSENT"})
    rows.mark(rows.session(it.cooking, date(2025, 6, 6)), it.cem)  # a roll never closed
    marks = dict.fromkeys((it.ana, it.bia, it.cem), "PRESENT")
    rows.held(it.couture, date(2026, 3, 3), marks)
    rows.held(it.couture, date(2027, 3, 2), {it.dia: "PRESENT"})
    assert counted().figures["ATE-12"].behind.ids == (it.bia, it.cem)


def test_an_enrolment_counts_on_any_day_of_the_period(rows: Rows) -> None:
    couture = rows.workshop()
    before, during, after, waiting = (rows.person(name) for name in "abcd")
    rows.enrolment(before, couture, date(2025, 1, 1), date(2025, 12, 31))
    rows.enrolment(during, couture, date(2025, 1, 1), date(2026, 1, 1))
    rows.enrolment(after, couture, date(2027, 1, 1))
    rows.enrolment(waiting, couture, date(2026, 1, 1), state="WAITING")
    gone = rows.person("e", deleted_at=INSTANT)
    rows.enrolment(gone, couture, date(2026, 1, 1))
    assert counted().figures["ATE-05"].behind.ids == (during,)


def test_someone_of_the_bin_stays_on_a_closed_roll(rows: Rows, centre_year: Year) -> None:
    it = centre_year
    rows.held(it.couture, date(2026, 3, 3), {it.ana: "PRESENT"})
    Participant.update(deleted_at=INSTANT).where(Participant.id == it.ana).execute()
    assert counted().figures["ATE-06"].behind.ids == (it.ana,)
    assert counted().figures["ATE-05"].behind.ids == (it.bia, it.cem)


def test_promises_are_kept_up_to_what_each_workshop_promised(rows: Rows) -> None:
    talking = rows.workshop("Paroles", promised=2, theme="talking")
    video = rows.workshop("Vidéo", promised=3, theme="arts", position=1)
    for day in (3, 10, 17):
        rows.held(talking, date(2026, 3, day))
    rows.held(video, date(2026, 3, 4))
    rows.session(video, date(2026, 3, 11), status="ANNULEE", cause="INTERVENANT")
    found = counted()
    assert found.figures["ATE-14"].amount == Amount(5)
    assert found.figures["ATE-15"].amount == Amount(2 + 1, 5)
    assert len(found.figures["ATE-15"].behind.ids) == 3
    rows_of_promises = [values(row) for row in found.tables["ATE-25"].rows]
    assert rows_of_promises == [[2, 3, 0], [3, 1, 1]]
    assert values(table_row("ATE-25", "total")) == [5, 4, 1]


def test_a_promise_is_for_each_year_begun_and_not_before_the_first_session(rows: Rows) -> None:
    rows.held(rows.workshop("Paroles", promised=20), date(2026, 3, 3))
    assert value("ATE-14", year(2025)) == 0
    assert value("ATE-14") == 20
    assert value("ATE-14", Period(date(2026, 1, 1), date(2027, 1, 31))) == 40


def test_workshops_stand_in_their_group(rows: Rows) -> None:
    by_theme = rows.workshop("Sortie", theme="outings", promised=10)
    promised = rows.workshop("Paroles", promised=20)
    weekly = rows.workshop("Couture")
    chosen = rows.workshop("Relaxation", report_group="HEALTH")
    for workshop in (by_theme, promised, weekly, chosen):
        rows.held(workshop, date(2026, 3, 3))
    table = counted().tables["ATE-20"]
    assert [int(row.key) for row in table.rows] == [weekly, promised, chosen, by_theme]
    assert len({row.group for row in table.rows}) == 3
    health = counted().tables["ATE-26"]
    assert [int(row.key) for row in health.rows] == [promised, chosen]
    assert health.total is not None
    assert values(health.total)[:3] == [20, 2, 2]


def test_a_workshop_of_the_bin_keeps_its_past(rows: Rows, centre_year: Year) -> None:
    it = centre_year
    rows.held(it.couture, date(2026, 3, 3), {it.ana: "PRESENT"})
    Workshop.update(deleted_at=INSTANT).where(Workshop.id == it.couture).execute()
    assert values(table_row("ATE-20", str(it.couture)))[2] == 1


def test_months_of_a_year_and_of_a_season(rows: Rows, centre_year: Year) -> None:
    it = centre_year
    rows.held(it.couture, date(2026, 3, 3), {it.ana: "PRESENT", it.bia: "PRESENT"})
    rows.held(it.couture, date(2026, 3, 31), {it.ana: "PRESENT"})
    rows.held(it.couture, date(2026, 4, 7), {it.ana: "PRESENT"})
    keys = [row.key for row in counted().tables["ATE-21"].rows]
    assert keys == [f"1-{month:02}" for month in range(1, 13)]
    assert values(table_row("ATE-21", "1-03")) == [2, 3, 2, 360]
    assert values(table_row("ATE-21", "1-04")) == [1, 1, 1, 120]
    assert values(table_row("ATE-21", "total")) == [3, 4, 2, 480]
    months = counted(season(2025)).tables["ATE-21"].rows
    assert [months[0].label, months[-1].label] == ["September 2025", "August 2026"]
    twice = counted(Period(date(2025, 12, 15), date(2026, 12, 15))).tables["ATE-21"].rows
    assert [twice[0].key, twice[-1].key] == ["1-12", "2-12"]


def test_weekdays_from_monday_with_a_weekend_only_when_used(rows: Rows, centre_year: Year) -> None:
    it = centre_year
    rows.held(it.couture, date(2026, 3, 3), {it.ana: "PRESENT"})  # a Tuesday
    assert [row.key for row in counted().tables["ATE-22"].rows] == ["1", "2", "3", "4", "5"]
    rows.held(it.couture, date(2026, 3, 7), {it.ana: "PRESENT"})
    held = {row.label: values(row)[0] for row in counted().tables["ATE-22"].rows}
    assert list(held) == ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    assert list(held.values()) == [0, 1, 0, 0, 0, 1]


def test_term_holidays_and_what_cant_be_said(rows: Rows, centre_year: Year) -> None:
    it = centre_year
    for zone, first, last in (("B", 14, 28), ("A", 7, 21)):
        rows.add(
            SchoolHoliday,
            zone=zone,
            name="Hiver",
            first_day=date(2026, 2, first),
            last_day=date(2026, 2, last),
        )
    rows.held(it.couture, date(2026, 2, 10), {it.ana: "PRESENT"})  # a holiday of zone A only
    rows.held(it.couture, date(2026, 2, 24), {it.ana: "PRESENT", it.bia: "PRESENT"})
    rows.held(it.couture, date(2026, 9, 1), {it.bia: "PRESENT"})  # nothing noted for 2026-2027
    table = counted().tables["ATE-23"]
    assert [(row.key, values(row)[:3]) for row in table.rows] == [
        ("TERM", [1, 1, 1]),
        ("HOLIDAYS", [1, 2, 2]),
        ("?", [1, 1, 1]),
    ]
    assert table.rows[-1].unknown
    assert values(table_row("ATE-23", "total"))[2] == 2


@pytest.mark.parametrize("span", [YEAR, Period(date(2031, 8, 15), date(2031, 8, 15))])
def test_nothing_is_counted_in_an_empty_centre(rows: Rows, span: Period) -> None:
    found = counted(span)
    assert {measure.amount.value for measure in found.figures.values()} == {0}
    assert found.figures["ATE-09"].amount.ratio is None
    assert found.tables["ATE-20"].rows == ()
    assert set(found.figures) | set(found.tables) == set(workshops.DEFINITIONS)


def test_a_period_without_sessions_has_only_who_is_enrolled(rows: Rows, centre_year: Year) -> None:
    rows.held(centre_year.couture, date(2026, 3, 3), {centre_year.ana: "PRESENT"})
    found = counted(Period(date(2026, 8, 1), date(2026, 8, 31)))
    filled = {code for code, measure in found.figures.items() if measure.amount.value}
    assert filled == {"ATE-05"}
    assert [row.key for row in found.tables["ATE-21"].rows] == ["1-08"]
