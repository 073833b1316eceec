"""Contracts: dates, hours agreed, renewals, those that end; and the hours really spent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.pathway import contracts
from lierre_desktop.centre.pathway.contracts import ContractData
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Attendance, Interview

from ..conftest import Maker
from .conftest import OPENED

JUNE = date(2026, 6, 30)
JULY = date(2026, 7, 1)


def contract(pathway: int, **values: object) -> ContractData:
    data = ContractData(pathway_id=pathway, kind="CE", starts_on=OPENED, ends_on=JUNE)
    return replace(data, **values)  # type: ignore[arg-type]


def test_a_contract_agrees_on_hours_or_exempts(centre: OpenCentre, make_pathway: Maker) -> None:
    pathway = make_pathway()
    first = contracts.save(contract(pathway, weekly_minutes=15 * 60, exempt_reason="non"))
    kept = contracts.get(first.id)
    assert (kept.weekly_minutes, kept.exempt_reason) == (900, "")
    contracts.save(replace(kept, exempt=True, exempt_reason="Seule avec un enfant de 3 ans."))
    exempt = contracts.get(first.id)
    assert (exempt.weekly_minutes, exempt.exempt_reason) == (None, "Seule avec un enfant de 3 ans.")
    assert contracts.save(contract(pathway, kind="CONTRAT_LIERRE", weekly_minutes=0)).batch
    assert {each.weekly_minutes for each in contracts.of_pathway(pathway)} == {None, 0}


def test_a_contract_that_cannot_be_is_refused(centre: OpenCentre, make_pathway: Maker) -> None:
    pathway = make_pathway()
    for values, field in (
        ({"kind": None}, "kind"),
        ({"kind": "BAIL"}, "kind"),
        ({"starts_on": None}, "starts_on"),
        ({"ends_on": date(2026, 1, 12)}, "ends_on"),
        ({"signed_on": date(1226, 1, 13)}, "signed_on"),
        ({"weekly_minutes": -1}, "weekly_minutes"),
        ({"weekly_minutes": 50 * 60 + 1}, "weekly_minutes"),
        ({"exempt": True}, "exempt_reason"),
        ({"renews_id": 999}, "renews_id"),
        ({"pathway_id": 999}, "id"),
    ):
        with pytest.raises(InvalidInput) as refused:
            contracts.save(contract(pathway, **values))
        assert refused.value.field == field
    assert contracts.of_pathway(pathway) == []


def test_contracts_of_a_kind_follow_each_other(centre: OpenCentre, make_pathway: Maker) -> None:
    pathway = make_pathway()
    first = contracts.save(contract(pathway)).id
    with pytest.raises(InvalidInput, match="it began on 13/01/2026"):
        contracts.save(contract(pathway, starts_on=JUNE, ends_on=None))
    contracts.save(contract(pathway, kind="CONTRAT_LIERRE"))
    with pytest.raises(InvalidInput, match="begins after") as refused:
        contracts.save(contract(pathway, kind="CER", renews_id=first))
    assert refused.value.field == "starts_on"
    renewed = contracts.save(contract(pathway, starts_on=JULY, ends_on=None, renews_id=first))
    with pytest.raises(InvalidInput, match="renews that one already"):
        contracts.save(contract(pathway, kind="CER", starts_on=JULY, ends_on=None, renews_id=first))
    with pytest.raises(InvalidInput, match="renews this one"):
        contracts.remove(first)
    assert [each.id for each in contracts.of_pathway(pathway)][0] == renewed.id
    undo(renewed.batch)
    undo(contracts.remove(first).batch)
    assert contracts.get(first).ends_on == JUNE


def test_hours_are_presence_and_interviews_of_the_span(
    centre: OpenCentre, make_participant: Maker, make_workshop: Maker, make_session: Maker
) -> None:
    person, monday, sunday = make_participant("Diallo"), date(2026, 3, 2), date(2026, 3, 8)
    couture, tea = make_workshop(), make_workshop("Café", counts_as_activity=False)
    with changing("test.make") as changes:
        for workshop, day, mark in (
            (couture, monday, {"mark": "PRESENT"}),
            (couture, sunday, {"mark": "RETARD", "late_minutes": 20, "early_minutes": 10}),
            (couture, date(2026, 3, 3), {"mark": "ABSENT_EXCUSE"}),
            (couture, date(2026, 3, 4), {"mark": "ABSENT"}),
            (couture, date(2026, 3, 9), {"mark": "PRESENT"}),
            (tea, monday, {"mark": "PRESENT"}),
        ):
            session = make_session(workshop, day)
            changes.create(Attendance, session=session, participant=person, **mark)
        for state, day in (("DONE", monday), ("MISSED", monday), ("DONE", date(2026, 3, 1))):
            changes.create(
                Interview, participant=person, state=state, kind="SUIVI", day=day, minutes=45
            )
    assert contracts.actual_minutes(person, monday, sunday) == 120 + 90 + 45
    assert contracts.actual_minutes(make_participant("Roux"), monday, sunday) == 0
