"""Time as decimals of an equivalent, money in cents, and what they add up to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.network import means, partners, projects
from lierre_desktop.centre.network.means import FundingData, HumanMeansData, MeansKind
from lierre_desktop.centre.network.partners import PartnerData
from lierre_desktop.centre.network.projects import ProjectData
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.i18n import speaking

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)


def fund(funder: str, euros: int, **values: object) -> int:
    given = {"starts_on": FIRST, "ends_on": LAST} | values
    data = FundingData(funder=funder, amount_cents=euros * 100, **given)  # type: ignore[arg-type]
    return means.save_funding(data).id


def test_the_fundings_of_aide_accueil_make_45_100_euros(centre: OpenCentre) -> None:
    fund("État", 30_000, realised_cents=30_000_00)
    fund("Département", 12_600)
    fund("Commune", 2_500, realised_cents=2_000_00)
    total = means.totals(FIRST, LAST)
    assert (total.planned_cents, total.realised_cents) == (45_100_00, 32_000_00)
    assert (total.awaited, total.overlapping) == (1, 0)
    with speaking("fr"):
        assert means.format_euros(total.planned_cents) == "45\u202f100\u00a0€"


def test_a_funding_that_reaches_beyond_the_span_is_whole_and_said_so(centre: OpenCentre) -> None:
    number = fund("Région", 1_000, ends_on=date(2027, 6, 30))
    fund("Commune", 500, starts_on=date(2027, 1, 1), ends_on=date(2027, 12, 31))
    (line,) = means.fundings(FIRST, LAST)
    assert line.overlaps
    total = means.totals(FIRST, LAST)
    assert (total.planned_cents, total.overlapping) == (1_000_00, 1)
    undo(means.remove_funding(number).batch)
    assert len(means.fundings(FIRST, LAST)) == 1


def test_time_adds_up_by_who_gives_it(centre: OpenCentre) -> None:
    for title, kind, fte, hours in (
        ("Coordination", MeansKind.STAFF, 50, None),
        ("Secrétariat", MeansKind.STAFF, 150, None),
        ("Écrivain public", MeansKind.SECONDED, 1_000, None),
        ("Couture", MeansKind.VOLUNTEER, None, 120),
        ("Français", MeansKind.VOLUNTEER, 100, 80),
    ):
        means.save_human(
            HumanMeansData(
                title=title, kind=kind, fte_thousandths=fte, hours=hours, starts_on=FIRST
            )
        )
    total = means.totals(FIRST, LAST)
    assert (total.fte, total.volunteer_fte, total.hours) == (
        Decimal("1.2"),
        Decimal("0.1"),
        200,
    )
    lines = means.human(FIRST, LAST)
    assert [one.data.title for one in lines][:2] == ["Coordination", "Secrétariat"]
    assert means.human(date(2025, 1, 1), date(2025, 12, 31)) == []


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("0,05 ETP", 50), ("0.05", 50), ("1", 1000), ("0,125 FTE", 125), ("", None), ("1,500", 1500)],
)
def test_equivalents_are_read_as_typed(typed: str, kept: int | None) -> None:
    assert means.parse_fte(typed) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("30 000", 30_000_00),
        ("12\u202f600,50\u00a0€", 12_600_50),
        ("2500.5", 2_500_50),
        ("0", 0),
        (" ", None),
    ],
)
def test_amounts_are_read_as_typed(typed: str, kept: int | None) -> None:
    assert means.parse_euros(typed) == kept


def test_what_is_no_number_is_refused() -> None:
    for read, texts in (
        (means.parse_fte, ("mi-temps", "0,0005", "-1", "1,2,3")),
        (means.parse_euros, ("beaucoup", "12,345", "-5", "1e3")),
    ):
        for text in texts:
            with pytest.raises(InvalidInput):
                read(text)


def test_numbers_are_shown_as_each_language_writes_them() -> None:
    with speaking("fr"):
        assert means.format_fte(Decimal("0.05")) == "0,05"
        assert means.format_fte(Decimal("0.125")) == "0,125"
        assert means.format_euros(12_600_50) == "12\u202f600,50\u00a0€"
        assert means.format_euros(None) == ""
    with speaking("en"):
        assert means.format_fte(Decimal(1)) == "1.00"
        assert means.format_euros(45_100_00) == "€45,100"


def test_a_line_says_how_much_and_when(centre: OpenCentre) -> None:
    good = {"title": "Coordination", "fte_thousandths": 50, "starts_on": FIRST}
    for values, field in (
        ({"title": ""}, "title"),
        ({"fte_thousandths": None}, "fte_thousandths"),
        ({"fte_thousandths": 100_001}, "fte_thousandths"),
        ({"hours": -1}, "hours"),
        ({"starts_on": None}, "starts_on"),
        ({"ends_on": date(2025, 1, 1)}, "ends_on"),
    ):
        with pytest.raises(InvalidInput) as refused:
            means.save_human(HumanMeansData(**(good | values)))  # type: ignore[arg-type]
        assert refused.value.field == field
    for values, field in (
        ({"funder": ""}, "funder"),
        ({"ends_on": None}, "ends_on"),
        ({"amount_cents": -1}, "amount_cents"),
        ({"realised_cents": 10**12}, "realised_cents"),
    ):
        with pytest.raises(InvalidInput) as refused:
            means.save_funding(
                FundingData(**({"funder": "État", "starts_on": FIRST, "ends_on": LAST} | values))  # type: ignore[arg-type]
            )
        assert refused.value.field == field


def test_an_amount_below_nothing_is_called_so(centre: OpenCentre) -> None:
    with pytest.raises(InvalidInput, match="less than nothing"):
        fund("Ville", -5)


def test_means_stay_when_what_they_are_of_went_to_the_bin(centre: OpenCentre) -> None:
    project = projects.save(ProjectData(name="Femmes")).id
    partner = partners.save(PartnerData(name="Ville")).id
    funding = fund("Ville", 100, partner_id=partner, project_id=project)
    given = HumanMeansData(title="Aide", hours=10, project_id=project, starts_on=FIRST)
    human = means.save_human(given).id
    projects.remove(project)
    partners.remove(partner)
    means.save_funding(replace(means.get_funding(funding), note="Versée"))
    means.save_human(replace(means.get_human(human), hours=12))
    with pytest.raises(InvalidInput):
        fund("Région", 100, project_id=project)


def test_years_nobody_means_are_refused(centre: OpenCentre) -> None:
    with pytest.raises(InvalidInput, match="Check the year"):
        fund("Ville", 100, ends_on=date(9999, 12, 31))
