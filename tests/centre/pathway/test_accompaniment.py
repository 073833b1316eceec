"""Hand-overs, work and training, housing measures: what is kept and what comes due."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.pathway import housing, placements, relays
from lierre_desktop.centre.pathway.housing import (
    HousingEventData,
    HousingMeasureData,
    MeasureKind,
)
from lierre_desktop.centre.pathway.placements import PlacementData
from lierre_desktop.centre.pathway.relays import RelayData
from lierre_desktop.centre.undo import undo

from ..conftest import Maker

TODAY = date(2026, 11, 10)


@pytest.fixture
def way(make_pathway: Maker) -> int:
    return make_pathway(state="EN_PARCOURS")


# -- hand-overs ----------------------------------------------------------------------------


def test_a_hand_over_knows_the_contact_s_partner(
    way: int, make_partner: Maker, make_contact: Maker
) -> None:
    siao = make_partner("SIAO")
    worker = make_contact(siao, "Weber")
    done = relays.save(RelayData(pathway_id=way, contact_id=worker, decided_on=TODAY))
    assert relays.get(done.id).partner_id == siao
    removed = relays.remove(done.id)
    assert relays.of_pathway(way) == []
    undo(removed.batch)
    assert len(relays.of_pathway(way)) == 1


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"worker": ""}, "worker"),
        ({"decided_on": None}, "decided_on"),
        ({"done_on": TODAY}, "agreed"),
        ({"feedback": "Tout va bien"}, "feedback_on"),
        ({"meeting_on": date(2026, 11, 9)}, "meeting_on"),
        ({"agreed": True, "done_on": date(2026, 11, 9)}, "done_on"),
    ],
)
def test_a_hand_over_is_agreed_before_it_is_done(
    way: int, values: dict[str, Any], field: str
) -> None:
    data = RelayData(pathway_id=way, worker="Mme Weber", decided_on=TODAY)
    with pytest.raises(InvalidInput) as refused:
        relays.save(replace(data, **values))
    assert refused.value.field == field


# -- work and training ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"employer": ""}, "employer"),
        ({"kind": "NOPE"}, "kind"),
        ({"structure": "NOPE"}, "structure"),
        ({"starts_on": None}, "starts_on"),
        ({"ends_on": date(2026, 11, 9)}, "ends_on"),
        ({"weekly_minutes": 3001}, "weekly_minutes"),
    ],
)
def test_a_placement_says_where_and_when(way: int, values: dict[str, Any], field: str) -> None:
    data = PlacementData(pathway_id=way, kind="CDDI", employer="ACI", starts_on=TODAY)
    with pytest.raises(InvalidInput) as refused:
        placements.save(replace(data, **values))
    assert refused.value.field == field


# -- housing -------------------------------------------------------------------------------

LEASE = HousingMeasureData(kind=MeasureKind.SLIDING_LEASE, starts_on=date(2026, 3, 31))


def test_reviews_follow_the_last_one(way: int) -> None:
    lease = housing.save(replace(LEASE, pathway_id=way)).id
    assert [each.due for each in housing.reviews()] == [date(2026, 9, 30)]
    held = HousingEventData(measure_id=lease, kind="BILAN", day=date(2026, 6, 10))
    event = housing.save_event(held)
    housing.save_event(replace(held, kind="VISITE", day=date(2026, 9, 1)))
    assert [each.due for each in housing.reviews()] == [date(2026, 12, 10)]
    data, happened = housing.get(lease), housing.events(lease)
    assert housing.next_review(data, happened) == date(2026, 12, 10)
    assert [each.kind for each in happened] == ["VISITE", "BILAN"]
    housing.remove_event(event.id)
    assert housing.next_review(data, housing.events(lease)) == date(2026, 9, 30)


def test_a_lease_that_slid_asks_for_nothing_more(way: int) -> None:
    lease = housing.save(replace(LEASE, pathway_id=way)).id
    data = housing.get(lease)
    housing.save(replace(data, slid_on=TODAY))
    slid = housing.get(lease)
    assert housing.reviews() == [] and housing.next_review(slid, []) is None


def test_an_eviction_follows_the_procedure_not_a_rhythm(way: int) -> None:
    eviction = replace(LEASE, pathway_id=way, kind=MeasureKind.EVICTION_PREVENTION)
    housing.save(eviction)
    assert housing.reviews() == []
    assert housing.next_review(eviction, []) is None
    (found,) = housing.of_pathway(way)
    housing.remove(found.id)
    assert housing.of_pathway(way) == []


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"starts_on": None}, "starts_on"),
        ({"review_months": 0}, "review_months"),
        ({"ends_on": date(2026, 3, 30)}, "ends_on"),
        ({"kind": MeasureKind.SUBLET, "slid_on": TODAY}, "slid_on"),
    ],
)
def test_a_measure_that_cannot_be(way: int, values: dict[str, Any], field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        housing.save(replace(LEASE, pathway_id=way, **values))
    assert refused.value.field == field


def test_an_event_comes_after_the_start(way: int) -> None:
    lease = housing.save(replace(LEASE, pathway_id=way)).id
    with pytest.raises(InvalidInput) as refused:
        housing.save_event(HousingEventData(measure_id=lease, kind="VISITE", day=date(2026, 3, 1)))
    assert refused.value.field == "day"
