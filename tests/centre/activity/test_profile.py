"""Who the people are, at which date: cases worked out by hand, whatever the queries say."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lierre_desktop.centre.activity.counts import profile
from lierre_desktop.centre.activity.facts import Facts
from lierre_desktop.centre.activity.figures import Amount, MeasuredTable, Row, Shape
from lierre_desktop.centre.activity.periods import Basis, Period, year
from lierre_desktop.centre.person.states import Aspect
from lierre_desktop.database.models import Contract, Setting, Term

from .conftest import Rows

YEAR = year(2026)
MARCH = date(2026, 3, 2)
UNKNOWN = "?"


def table(code: str, span: Period = YEAR, basis: Basis = Basis.FOLLOWED) -> MeasuredTable:
    """A table of the year."""
    return profile.measure(Facts(span, basis)).tables[code]


def counts(code: str, span: Period = YEAR) -> dict[str, int]:
    """The rows with somebody in them: how many people by key."""
    return {row.key: count for row in table(code, span).rows if (count := value(row))}


def value(row: Row, column: int = 0) -> int:
    """The amount of a cell."""
    cell = row.cells[column]
    assert cell is not None
    return cell.value


def seen(rows: Rows, day: date = date(2026, 5, 5), **values: Any) -> int:
    """Someone seen once in the year, and so counted."""
    person = rows.person(**values)
    rows.interview(person, day)
    return person


def entered(rows: Rows, day: date = MARCH, **values: Any) -> int:
    """Someone seen in the year whose pathway opened on a day."""
    person = seen(rows, **values)
    rows.pathway(person, day, welcomed=day)
    return person


def test_an_empty_centre_has_its_tables_and_their_unknown_row(rows: Rows) -> None:
    tables = profile.measure(Facts(YEAR, Basis.FOLLOWED)).tables

    assert set(tables) == set(profile.DEFINITIONS)
    for code, each in tables.items():
        assert each.base == 0, code
        assert each.rows[-1].key == UNKNOWN and each.rows[-1].unknown, code
        assert sum(row.unknown for row in each.rows) == 1, code
        assert not any(cell.value for row in each.rows for cell in row.cells if cell), code


def test_someone_of_whom_nothing_is_known_is_in_the_last_row_of_each_table(rows: Rows) -> None:
    who = rows.person()
    rows.held(rows.workshop(), MARCH, {who: "PRESENT"})

    for code, each in profile.measure(Facts(YEAR, Basis.PRESENT)).tables.items():
        if code == "PUB-35":  # she is new, that is known
            continue
        assert each.base == 1
        found = [row.key for row in each.rows if any(cell and cell.value for cell in row.cells)]
        assert found == [UNKNOWN], code


def test_the_rows_of_a_distribution_account_for_everyone(rows: Rows) -> None:
    for gender in ("F", "M", "X", None):
        entered(rows, gender=gender, birth_date=date(1990, 1, 1) if gender else None)
    every = profile.measure(Facts(YEAR, Basis.FOLLOWED)).tables

    for code, definition in profile.DEFINITIONS.items():
        if definition.shape in (Shape.DISTRIBUTION, Shape.PYRAMID):
            cells = [cell for row in every[code].rows for cell in row.cells]
            assert sum(cell.value for cell in cells if cell) == every[code].base == 4, code


# -- ages ------------------------------------------------------------------------------


def test_a_birthday_in_the_year_makes_two_ages(rows: Rows) -> None:
    """24 on the day of entry, 25 on 31 December."""
    entered(rows, birth_date=date(2001, 3, 3), gender="F")

    assert counts("PUB-21") == {"0": 1}
    (row,) = [row for row in table("PUB-22").rows if row.key == "25"]
    assert [cell.value for cell in row.cells if cell] == [1, 0, 0, 0]


def test_the_birthday_itself_is_of_age(rows: Rows) -> None:
    entered(rows, birth_date=date(2001, 3, 2))

    assert counts("PUB-21") == {"25": 1}


def test_the_entry_of_the_latest_pathway_gives_the_age(rows: Rows) -> None:
    who = seen(rows, birth_date=date(1991, 6, 15))
    rows.pathway(who, date(2026, 1, 5), welcomed=date(2026, 1, 5), closed=date(2026, 3, 1))
    rows.pathway(who, date(2026, 9, 1), welcomed=date(2026, 9, 1))

    assert counts("PUB-21") == {"35": 1}  # 34 in January, 35 in September
    assert table("PUB-21").base == 1


def test_bands_are_those_of_the_centre(rows: Rows) -> None:
    assert [row.key for row in table("PUB-21").rows] == ["0", "25", "35", "45", "55", "65", "?"]
    labels = [row.label for row in table("PUB-21").rows]
    assert labels[:2] == ["under 25 years", "25 to 34 years"]
    assert labels[-2:] == ["65 years and over", "Not known"]

    rows.add(Setting, key="age_bands", value='"25, 26, 60"')

    assert [row.key for row in table("PUB-22").rows] == ["0", "25", "26", "60", "?"]
    assert table("PUB-22").rows[1].label == "25 years"


@pytest.mark.parametrize(
    ("years", "key"), [(17, "0"), (18, "18"), (29, "18"), (30, "30"), (54, "30"), (55, "55")]
)
def test_the_bands_of_the_fse(rows: Rows, years: int, key: str) -> None:
    entered(rows, birth_date=MARCH.replace(year=2026 - years))

    assert counts("PUB-37") == {key: 1}


# -- situations ------------------------------------------------------------------------


def test_someone_who_moved_in_june_counts_where_she_lives_at_the_end(rows: Rows) -> None:
    who = entered(rows)
    rows.state(who, Aspect.DISTRICT, MARCH, district="Côte des Roses", qpv=True)
    rows.state(who, Aspect.DISTRICT, date(2026, 6, 15), district="Beauregard", qpv=False)
    june = Period(date(2026, 1, 1), date(2026, 6, 14))

    assert counts("PUB-30") == {"beauregard": 1}
    assert counts("PUB-31") == {"no": 1}
    assert counts("PUB-30", june) == {"cote des roses": 1}
    assert counts("PUB-31", june) == {"yes": 1}


def test_priority_neighbourhoods_by_gender_and_age_add_up_both_ways(rows: Rows) -> None:
    women = [entered(rows, gender="F", birth_date=date(1996, 12, 31)) for _one in range(3)]
    man, unsaid = entered(rows, gender="M", birth_date=date(1996, 12, 30)), entered(rows)
    for who, inside in ((women[0], True), (women[1], False), (man, True)):
        rows.state(who, Aspect.DISTRICT, MARCH, qpv=inside)
    rows.state(unsaid, Aspect.DISTRICT, MARCH, district="Beauregard")
    by_gender, by_age = table("PUB-39"), table("PUB-40")

    assert [column.key for column in by_gender.columns] == ["yes", "no", UNKNOWN, "total"]
    found = {row.key: [value(row, place) for place in range(4)] for row in by_gender.rows}
    assert found["F"] == [1, 1, 1, 3] and found["M"] == [1, 0, 0, 1]
    assert found[UNKNOWN] == [0, 0, 1, 1]
    for each in (by_gender, by_age):
        assert each.total is not None and each.base == 5
        assert [value(each.total, place) for place in range(4)] == [2, 1, 2, 5]
    thirty = next(row for row in by_age.rows if row.key == "25")  # 30 on the last day, all
    assert [value(thirty, place) for place in range(4)] == [2, 1, 1, 4]
    behind = by_gender.rows[0].behind[0]
    assert behind is not None and behind.ids == (women[0],)


def test_a_neighbourhood_spelt_two_ways_is_one(rows: Rows) -> None:
    for name in ("Cote des roses", "Côte des Roses", "Côte des Roses", "Beauregard", "", "?"):
        rows.state(seen(rows), Aspect.DISTRICT, MARCH, district=name, qpv=True)

    found = [(row.label, value(row)) for row in table("PUB-30").rows]

    assert found == [("Côte des Roses", 3), ("Beauregard", 1), ("Not known", 2)]


def test_housing_at_entry_is_what_held_that_day(rows: Rows) -> None:
    who = entered(rows)
    rows.state(who, Aspect.HOUSING, date(2024, 1, 1), housing="RUE")
    rows.state(who, Aspect.HOUSING, MARCH, housing="CHRS")
    rows.state(who, Aspect.HOUSING, date(2026, 4, 1), housing="LOC_SOCIAL")

    assert counts("PUB-26") == {"CHRS": 1}


@pytest.mark.parametrize(
    ("noted", "key"),
    [(date(2026, 6, 2), "CHRS"), (date(2026, 6, 3), UNKNOWN)],  # entered on 2 March
)
def test_the_intake_interview_tells_of_the_entry_for_three_months(
    rows: Rows, noted: date, key: str
) -> None:
    who = entered(rows)
    rows.state(who, Aspect.HOUSING, noted, housing="CHRS")
    rows.state(who, Aspect.HOUSING, date(2026, 8, 1), housing="LOC_SOCIAL")

    assert counts("PUB-26") == {key: 1}


def test_what_is_noted_after_the_period_is_not_known_in_it(rows: Rows) -> None:
    who = entered(rows, date(2026, 12, 1))
    rows.state(who, Aspect.WORK, date(2027, 1, 8), work="RECHERCHE")

    assert counts("PUB-36") == {UNKNOWN: 1}


def test_each_is_asked_at_her_own_entry(rows: Rows) -> None:
    for opened in (MARCH, date(2026, 9, 1)):
        who = entered(rows, opened)
        rows.state(who, Aspect.EDUCATION, date(2026, 1, 1), level="AFS")
        rows.state(who, Aspect.EDUCATION, date(2026, 6, 1), level="NV4")

    assert counts("PUB-27") == {"AFS": 1, "NV4": 1}


def test_french_is_spoken_else_heard_and_not_assessed_is_not_known(rows: Rows) -> None:
    for levels in (
        {"speaking": "A2", "listening": "B1"},
        {"speaking": "NE", "listening": "B1"},
        {"speaking": "NE", "listening": "NE"},
        {"reading": "C1"},
    ):
        rows.state(entered(rows), Aspect.FRENCH, MARCH, **levels)

    assert counts("PUB-28") == {"A2": 1, "B1": 1, UNKNOWN: 2}


def test_the_main_resource_is_the_first_in_the_order_of_the_centre(rows: Rows) -> None:
    who = seen(rows)
    rows.state(who, Aspect.RESOURCES, MARCH, resources=("SALAIRE", "AL", "RSA_SOCLE"))
    rows.state(seen(rows), Aspect.RESOURCES, MARCH, resources=("NC",))
    seen(rows)

    assert counts("PUB-24") == {"RSA_SOCLE": 1, UNKNOWN: 2}
    everything = table("PUB-38")
    assert {row.key: row.cells for row in everything.rows if value(row)} == {
        key: (Amount(count), Amount(count, 3))
        for key, count in {"RSA_SOCLE": 1, "AL": 1, "SALAIRE": 1, UNKNOWN: 2}.items()
    }
    assert everything.total is None  # rows don't add up


def test_what_was_not_told_or_not_recorded_is_not_known(rows: Rows) -> None:
    who = entered(rows)
    own = {"code": "NSP", "label_fr": "Ne sait pas", "label_en": "Doesn’t know", "position": 99}
    target = Term.get(Term.list == "niveau_formation", Term.code == "NR").id
    rows.add(Term, list="niveau_formation", merged_into=target, retired_on=MARCH, **own)
    rows.state(who, Aspect.RESOURCES, MARCH, resources=("RSA_SOCLE",), rsa_right="NR")
    rows.state(who, Aspect.HOUSING, MARCH, housing="NC")
    rows.state(who, Aspect.EDUCATION, MARCH, level="NR")
    rows.state(who, Aspect.STATUS, MARCH, nationality="NC")
    rows.state(entered(rows), Aspect.EDUCATION, MARCH, level="NSP")

    assert counts("PUB-25") == {"RSA_SOCLE ?": 1, UNKNOWN: 1}
    assert counts("PUB-26") == counts("PUB-27") == counts("PUB-29") == {UNKNOWN: 2}
    (row,) = table("PUB-27").rows
    assert row.unknown


def test_the_rsa_by_rate_and_state_of_the_right(rows: Rows) -> None:
    for right, resources in (
        ("OUVERT_VERSABLE", ("RSA_SOCLE", "AL")),
        (None, ("RSA_SOCLE",)),
        ("OUVERT_SUSPENDU", ("RSA_MAJORE",)),
        ("EN_ATTENTE", ("SALAIRE",)),
        (None, ("SALAIRE",)),
        ("REFUSE", ()),
    ):
        person = seen(rows)
        rows.state(person, Aspect.RESOURCES, MARCH, rsa_right=right, resources=resources)
    seen(rows)

    assert counts("PUB-25") == {
        "RSA_SOCLE OUVERT_VERSABLE": 1,
        "RSA_SOCLE ?": 1,
        "RSA_MAJORE OUVERT_SUSPENDU": 1,
        "none EN_ATTENTE": 1,
        "none ?": 1,
        "? REFUSE": 1,
        UNKNOWN: 1,
    }


def test_terms_merged_count_with_the_one_they_went_into(rows: Rows) -> None:
    for code in ("HOTEL_SOCIAL", "CHRS"):
        rows.state(entered(rows), Aspect.HOUSING, MARCH, housing=code)
    target = Term.get(Term.list == "logement", Term.code == "CHRS")
    Term.update(merged_into=target.id, retired_on=MARCH).where(
        Term.list == "logement", Term.code == "HOTEL_SOCIAL"
    ).execute()

    assert counts("PUB-26") == {"CHRS": 2}


def test_terms_nobody_is_in_are_left_out_and_counted(rows: Rows) -> None:
    rows.state(seen(rows), Aspect.STATUS, MARCH, nationality="FR")

    found = table("PUB-29")

    assert [row.key for row in found.rows] == ["FR", UNKNOWN]
    assert found.left_out == 2  # UE, HORS_UE


# -- pathways --------------------------------------------------------------------------


def test_sensitive_prescribers_are_together_under_other(rows: Rows) -> None:
    for code in ("CSAPA", "SPIP", "AUTRE", "CCAS"):
        pathway = rows.pathway(seen(rows), MARCH, welcomed=date(2026, 3, 9))
        rows.referral(pathway, MARCH, code)

    assert counts("PUB-32") == {"CCAS": 1, "AUTRE": 3}
    assert not {"CSAPA", "SPIP"} & {row.key for row in table("PUB-32").rows}


def test_who_sent_someone_without_a_referral(rows: Rows) -> None:
    rows.pathway(seen(rows), MARCH, welcomed=MARCH)
    rows.pathway(seen(rows), MARCH, start="RENCONTRE")
    rows.pathway(seen(rows), MARCH, start="ORIENTE")  # nobody noted by whom
    seen(rows)

    assert counts("PUB-32") == {"SPONTANE": 1, "ALLER_VERS": 1, UNKNOWN: 2}


def test_the_first_referral_of_the_latest_pathway_counts(rows: Rows) -> None:
    who = seen(rows)
    old = rows.pathway(who, date(2026, 1, 5), welcomed=date(2026, 1, 6), closed=date(2026, 2, 1))
    new = rows.pathway(who, date(2026, 9, 1), welcomed=date(2026, 9, 2))
    rows.referral(old, date(2026, 1, 5), "CAF")
    rows.referral(new, date(2026, 9, 9), "FT")
    rows.referral(new, date(2026, 9, 1), "CCAS")

    assert counts("PUB-32") == {"CCAS": 1}


def test_no_contract_is_not_the_same_as_not_known(rows: Rows) -> None:
    def contract(pathway: int, kind: str, first: date, last: date | None = None) -> None:
        rows.add(Contract, pathway=pathway, kind=kind, starts_on=first, ends_on=last)

    running, over, none, _nothing = (
        rows.pathway(seen(rows), MARCH, welcomed=MARCH) for _each in range(4)
    )
    contract(running, "CE", MARCH)
    contract(running, "CONTRAT_LIERRE", date(2026, 4, 1), date(2026, 12, 31))
    contract(over, "CE", MARCH, date(2026, 12, 30))
    contract(none, "AUCUN", MARCH)
    out = rows.pathway(seen(rows), MARCH, welcomed=MARCH, closed=date(2026, 6, 1))
    contract(out, "CE", MARCH)
    seen(rows)

    assert counts("PUB-33") == {"CONTRAT_LIERRE": 1, "AUCUN": 4, UNKNOWN: 1}


@pytest.mark.parametrize(
    ("opened", "closed", "key"),
    [
        (date(2026, 10, 1), None, "0"),  # two months and thirty days
        (date(2026, 9, 30), None, "3"),
        (date(2026, 1, 31), date(2026, 7, 30), "3"),
        (date(2026, 1, 31), date(2026, 7, 31), "6"),
        (date(2025, 12, 31), None, "12"),
        (date(2024, 12, 31), None, "24"),
    ],
)
def test_the_length_of_a_pathway_in_whole_months(
    rows: Rows, opened: date, closed: date | None, key: str
) -> None:
    rows.pathway(seen(rows), opened, welcomed=opened, closed=closed)

    assert counts("PUB-34") == {key: 1}


def test_new_people_and_people_carried_over(rows: Rows) -> None:
    entered(rows)
    entered(rows, date(2025, 12, 31))
    entered(rows, date(2026, 1, 1))

    assert counts("PUB-35") == {"new": 2, "before": 1}
