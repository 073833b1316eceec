"""The lines of a year's budget: kept, checked, taken back, in the order of the form."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lierre_desktop.centre.changes import Changes, InvalidInput
from lierre_desktop.centre.report import budget
from lierre_desktop.centre.report.budget import BudgetLineData
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre

SUBSIDY = BudgetLineData(year=2025, account="74", label="Département", planned_cents=30_000_00)


def test_lines_of_a_year_come_in_the_order_of_the_accounts(centre: OpenCentre) -> None:
    budget.save(SUBSIDY)
    budget.save(replace(SUBSIDY, label="Ville", planned_cents=12_600_00))
    budget.save(BudgetLineData(year=2025, account="60", realised_cents=0))
    budget.save(replace(SUBSIDY, year=2024))
    found = budget.of_year(2025)
    assert [(line.account, line.label) for line in found] == [
        ("60", ""),
        ("74", "Département"),
        ("74", "Ville"),
    ]
    assert found[0].title == "60 Achats"
    assert (found[0].planned_cents, found[0].realised_cents) == (None, 0)


def test_a_line_is_changed_put_in_the_bin_and_both_are_taken_back(centre: OpenCentre) -> None:
    number = budget.save(SUBSIDY).id
    changed = budget.save(
        replace(budget.get(number), realised_cents=29_000_00, explanation=" Solde en mars. ")
    )
    assert changed.changes == Changes.REPORTS | Changes.OUTREACH
    assert budget.get(number).explanation == "Solde en mars."
    undo(changed.batch)
    assert budget.get(number).realised_cents is None
    done = budget.remove(number)
    assert budget.of_year(2025) == []
    undo(done.batch)
    assert [line.id for line in budget.of_year(2025)] == [number]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("year", 1989),
        ("account", "69"),
        ("account", ""),
        ("planned_cents", -1),
        ("realised_cents", 100_000_000_001),
        ("planned_cents", None),
        ("label", "L" * 121),
    ],
)
def test_what_cannot_be_kept_is_said_beside_its_field(
    centre: OpenCentre, field: str, value: object
) -> None:
    with pytest.raises(InvalidInput) as refused:
        budget.save(replace(SUBSIDY, **{field: value}))  # type: ignore[arg-type]
    assert refused.value.field == field
    assert budget.of_year(2025) == []


def test_every_account_stands_on_one_side_of_the_form() -> None:
    sides = [account for side in budget.SIDES for account in side.accounts]
    assert sides == list(budget.ACCOUNTS)
