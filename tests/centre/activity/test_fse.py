"""The FSE+ indicators of a span, worked by hand."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from lierre_desktop.centre.activity.counts import fse
from lierre_desktop.centre.activity.facts import Facts
from lierre_desktop.centre.activity.figures import MeasuredTable, Measures
from lierre_desktop.centre.activity.periods import Basis, Period, year
from lierre_desktop.centre.person.states import Aspect
from lierre_desktop.database.models import Participant

from .conftest import INSTANT, Rows

OPENED, JUNE = date(2025, 1, 15), date(2025, 6, 30)
SOON, LATE = JUNE + timedelta(weeks=4), date(2025, 12, 30)
WHOLE: dict[str, Any] = {"gender": "F", "birth_date": date(1990, 5, 1), "phone": "0600000000"}


def measured(span: Period | None = None) -> Measures:
    return fse.measure(Facts(span or year(2025), Basis.FOLLOWED))


def cells(table: MeasuredTable) -> dict[str, list[int]]:
    """Women, men, others and everybody, by the key of the rows that count someone."""
    rows = (*table.rows, *((table.total,) if table.total else ()))
    counted = {row.key: [cell.value for cell in row.cells if cell] for row in rows}
    return {key: values for key, values in counted.items() if any(values)}


def come(rows: Rows, opened: date = OPENED, *, closed: date | None = None, **values: Any) -> int:
    """Someone seen on two days, with nothing missing but her situation."""
    person = rows.person(**(WHOLE | values))
    rows.pathway(person, opened, welcomed=opened, closed=closed)
    for days in (0, 1):
        rows.interview(person, opened + timedelta(days=days))
    return person


def settle(rows: Rows, person: int, day: date = OPENED, **known: Any) -> None:
    """What is noted of someone: `settle(rows, person, work="RECHERCHE", level="NV5")`."""
    fields = {
        "work": Aspect.WORK,
        "level": Aspect.EDUCATION,
        "housing": Aspect.HOUSING,
        "nationality": Aspect.STATUS,
    }
    for name, value in known.items():
        values = value if isinstance(value, dict) else {name: value}
        rows.state(person, fields[name], day, **values)


def test_an_empty_centre_has_no_participants(rows: Rows) -> None:
    found = measured()
    assert {*found.figures, *found.tables} == set(fse.DEFINITIONS)
    assert not any(figure.amount.value for figure in found.figures.values())
    assert cells(found.tables["FSE-20"]) == cells(found.tables["FSE-21"]) == {}
    keys = {row.key for row in found.tables["FSE-20"].rows}
    assert not keys & {"EECO14", "EECO15", "EECO17"}


def test_a_participant_was_seen_on_more_than_one_day(rows: Rows) -> None:
    twice = come(rows)
    workshop = rows.workshop()
    mixed, same_day, once, before = (rows.person(name) for name in "ABCD")
    for person in (mixed, same_day, once, before):
        rows.pathway(person, OPENED, welcomed=OPENED)
    rows.held(workshop, OPENED, {mixed: "RETARD", same_day: "PRESENT", once: "PRESENT"})
    rows.interview(mixed, JUNE)
    rows.interview(same_day, OPENED)
    rows.held(workshop, JUNE, {once: "ABSENT_EXCUSE", before: "PRESENT"})
    rows.interview(before, OPENED - timedelta(days=1))
    rows.interview(once, date(2026, 1, 5))
    gone = come(rows)
    Participant.update(deleted_at=INSTANT).where(Participant.id == gone).execute()
    come(rows, date(2024, 1, 8), closed=date(2024, 12, 31))
    assert measured().figures["FSE-01"].behind.ids == (twice, mixed)
    # of the next year's first week: all those still in a pathway
    january = Period(date(2026, 1, 1), date(2026, 1, 7))
    assert measured(january).figures["FSE-01"].behind.ids == (twice, mixed, once)


def test_the_entry_is_that_of_the_first_pathway(rows: Rows) -> None:
    person = come(rows, date(2020, 3, 2), closed=date(2020, 9, 1), birth_date=date(1991, 3, 2))
    rows.pathway(person, OPENED, welcomed=OPENED)
    settle(rows, person, date(2020, 3, 20), work="FOYER")
    settle(rows, person, OPENED, work="EMPLOI")
    found = cells(measured().tables["FSE-20"])
    assert found["EECO04"] == [1, 0, 0, 1]
    assert found["EECO07"] == [1, 0, 0, 1]  # 29 on the very day, 33 now


def test_entry_indicators_by_gender(rows: Rows) -> None:
    long_out = {"work": "RECHERCHE", "out_of_work_since": date(2024, 1, 14)}
    lately = {"work": "RECHERCHE", "out_of_work_since": date(2024, 1, 15)}
    young = {"work": "RECHERCHE", "out_of_work_since": date(2024, 7, 14)}
    first = come(rows)
    settle(rows, first, work=long_out, level="CP4", housing="RUE", nationality="HORS_UE")
    second = come(rows, gender="M", birth_date=date(1970, 1, 15))
    status = {"nationality": "FR", "disability": True}
    settle(rows, second, work=lately, level="NV5", housing="LOC_SOCIAL", nationality=status)
    third = come(rows, gender="M", birth_date=date(2007, 1, 16))
    evicted = {"housing": "LOC_PRIVE", "eviction_threat": True}
    settle(rows, third, work=young, level="NV1", housing=evicted, nationality="UE")
    fourth = come(rows, gender="X", birth_date=None)
    settle(rows, fourth, work={"work": "FORMATION", "registered": True}, level="NR", housing="NC")
    fifth = come(rows, gender=None)
    settle(rows, fifth, work="INTERIM", nationality="NC")
    assert cells(measured().tables["FSE-20"]) == {
        "EECO02": [1, 2, 1, 4],
        "EECO03": [1, 1, 0, 2],
        "?EECO03": [0, 0, 1, 1],
        "EECO05": [0, 0, 1, 1],
        "EECO06": [0, 1, 0, 1],
        "30-54": [1, 0, 1, 2],
        "EECO08": [0, 1, 0, 1],
        "?age": [0, 0, 1, 1],
        "EECO09": [1, 0, 0, 1],
        "EECO10": [0, 1, 0, 1],
        "EECO11": [0, 1, 0, 1],
        "?education": [0, 0, 2, 2],
        "EECO12": [0, 1, 0, 1],
        "?disability": [1, 1, 2, 4],
        "EECO13": [1, 0, 0, 1],
        "?nationality": [0, 0, 2, 2],
        "EECO16": [1, 1, 0, 2],
        "?housing": [0, 0, 2, 2],
        "total": [1, 2, 2, 5],
    }
    assert measured().figures["FSE-02"].behind.ids == (fourth, fifth)


def test_a_record_is_incomplete_for_each_thing_that_misses(rows: Rows) -> None:
    complete = come(rows)
    missing = [come(rows, gender=None), come(rows, birth_date=None)]
    missing.append(come(rows, phone=""))
    for person in (complete, *missing):
        settle(rows, person, work="AIDANT", level="AFS")
    by_mail = come(rows, phone="", email="awa@exemple.fr")
    settle(rows, by_mail, work="AIDANT", level="AFS")
    without_work, without_level = come(rows), come(rows)
    settle(rows, without_work, level="AFS")
    settle(rows, without_level, work="AUTRE", level="AFS")
    found = measured()
    assert found.figures["FSE-02"].behind.ids == (*missing, without_work, without_level)
    assert found.figures["FSE-01"].amount.value == 7


def test_results_are_those_noted_within_four_weeks(rows: Rows) -> None:
    def leave(before: str | None, after: str | None, noted: date, **values: Any) -> int:
        person = come(rows, closed=JUNE, **values)
        if before:
            settle(rows, person, work=before, level="CFG")
        if after:
            settle(rows, person, noted, work=after)
        return person

    leave("FOYER", "RECHERCHE", SOON)
    hired = leave("RECHERCHE", "EMPLOI", JUNE, gender="M")
    leave("RECHERCHE", "FORMATION", SOON)
    leave("EMPLOI", "INTERIM", SOON)  # in work already
    too_late = leave("RECHERCHE", "EMPLOI", SOON + timedelta(days=1))
    silent = leave("RECHERCHE", None, SOON)
    leave(None, "EMPLOI", SOON)
    settle(rows, hired, JUNE, level={"level": "NV5", "diploma": "CAP couture"})
    found = measured()
    assert found.figures["FSE-03"].behind.ids == (too_late, silent)
    assert cells(found.tables["FSE-21"]) == {
        "EECR01": [1, 0, 0, 1],
        "EECR02": [1, 0, 0, 1],
        "EECR03": [0, 1, 0, 1],
        "EECR04": [0, 1, 0, 1],
        "?result": [3, 0, 0, 3],
        "?later": [6, 1, 0, 7],
        "total": [6, 1, 0, 7],
    }


def test_six_months_later_asks_for_news_of_that_time(rows: Rows) -> None:
    def hired(checked: date | None, since: date = JUNE) -> None:
        person = come(rows, closed=JUNE)
        settle(rows, person, work="RECHERCHE")
        settle(rows, person, since, work={"work": "EMPLOI", "checked_on": checked})

    hired(LATE)
    hired(LATE - timedelta(days=1))
    hired(None)
    hired(None, LATE)
    found = cells(measured().tables["FSE-21"])
    assert found["EECR05"] == [2, 0, 0, 2]
    assert found["?later"] == [2, 0, 0, 2]
    assert found["EECR04"] == [3, 0, 0, 3]


def test_who_came_back_is_not_out(rows: Rows) -> None:
    person = come(rows, closed=JUNE)
    rows.pathway(person, SOON, welcomed=SOON)
    found = measured()
    assert found.figures["FSE-01"].amount.value == 1
    assert found.tables["FSE-21"].base == 0
