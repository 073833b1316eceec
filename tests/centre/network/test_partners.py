"""Structures, the people one knows there, and what papers call them outside."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lierre_desktop.centre import terms
from lierre_desktop.centre.changes import Changes, InvalidInput
from lierre_desktop.centre.network import orientations, partners
from lierre_desktop.centre.network.orientations import Answer, OrientationData
from lierre_desktop.centre.network.partners import ContactData, PartnerData
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.i18n import speaking

from ..conftest import Maker

DAY = date(2026, 11, 10)


def partner(name: str = "Maison des habitants", **values: object) -> int:
    return partners.save(PartnerData(name=name, **values)).id  # type: ignore[arg-type]


def test_the_shipped_partners_come_once(centre: OpenCentre) -> None:
    done = partners.ship()
    found = partners.listed()
    assert len(found) == 34 and done.changes is Changes.PARTNERS
    assert [one.name for one in found if one.sensitive] == [
        "A.T.A.V",
        "C.I.D.F.F Metz",
        "C.M.P. 1er et 2e secteur adultes",
        "C.S.A.P.A",
        "F.O.M.A.L",
        "Vie libre",
    ]
    assert any("France Travail" in one.name for one in partners.listed(axis="EMPLOI"))
    # Renamed or removed by the centre, they don't come back.
    partners.save(replace(partners.get(found[0].id), name="Dansons"))
    partners.remove(found[1].id)
    assert partners.ship().batch == 0
    assert len(partners.listed()) == 33


def test_taking_the_shipped_partners_back_empties_the_list(centre: OpenCentre) -> None:
    undo(partners.ship().batch)
    assert partners.listed() == []


def test_the_list_is_searched_and_counts_what_was_done(
    centre: OpenCentre, make_participant: Maker
) -> None:
    squash = partner("Écluse", city="Yutz", axis="TIERS")
    partner("Maison des habitants")
    people = [make_participant("Arslan", "Zeynep"), make_participant("Nowak", "Ewa")]
    made = [
        orientations.save(OrientationData(participant_id=person, partner_id=squash, made_on=DAY)).id
        for person in (*people, people[0])
    ]
    orientations.answer(made[0], Answer.ACCEPTED, DAY)
    orientations.answer(made[1], Answer.WAITING, DAY)
    (line,) = partners.listed("yutz eclu")
    assert (line.orientations, line.answered, line.people) == (3, 1, 2)
    assert [one.name for one in partners.listed(axis="ASSOCIATIF")] == ["Maison des habitants"]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "x" * 121}, "name"),
        ({"name": "Ailleurs"}, "name"),  # taken
        ({"axis": "MARS"}, "axis"),
        ({"axis": ""}, "axis"),
        ({"kind": "MARS"}, "kind"),
        ({"opening": "x" * 501}, "opening"),
    ],
)
def test_what_cannot_be_kept_is_said_beside_its_field(
    centre: OpenCentre, values: dict[str, str], field: str
) -> None:
    partner("Ailleurs")
    with pytest.raises(InvalidInput) as refused:
        partner(**({"name": "Ici"} | values))
    assert refused.value.field == field


def test_outside_a_sensitive_structure_is_another_one(centre: OpenCentre) -> None:
    book = terms.book()
    marked = PartnerData(name="Vie libre", sensitive=True)
    by_kind = PartnerData(name="CIDFF de Metz", kind="CIDFF")
    plain = PartnerData(name="Ludothèque")
    with speaking("fr"):
        assert partners.outside_name(marked, book) == "Autre"
        assert partners.outside_name(by_kind, book) == "Autre"
        assert partners.outside_name(plain, book) == "Ludothèque"


def test_a_partner_with_work_under_way_stays(centre: OpenCentre, make_participant: Maker) -> None:
    number = partner()
    made = orientations.save(
        OrientationData(participant_id=make_participant("Nowak"), partner_id=number, made_on=DAY)
    )
    with pytest.raises(InvalidInput):
        partners.remove(number)
    orientations.close(made.id, DAY)
    done = partners.remove(number)
    assert partners.listed() == []
    assert orientations.of_partner(number, DAY)[0].partner == "Maison des habitants"
    assert partners.known([number])[number].name == "Maison des habitants"
    undo(done.batch)
    assert partners.get(number).name == "Maison des habitants"


def test_contacts_stand_by_name_those_who_left_last(centre: OpenCentre) -> None:
    number = partner()
    for last, until in (("Weber", None), ("Adam", DAY), ("Émard", None)):
        partners.save_contact(ContactData(partner_id=number, last_name=last, until=until))
    found = partners.contacts_of(number)
    assert [one.last_name for one in found] == ["Émard", "Weber", "Adam"]
    done = partners.remove_contact(found[0].id)
    assert len(partners.contacts_of(number)) == 2
    assert partners.known_contacts([found[0].id])[found[0].id].full_name == "Émard"
    undo(done.batch)
    assert partners.get_contact(found[0].id).full_name == "Émard"
    with pytest.raises(InvalidInput) as refused:
        partners.save_contact(ContactData(partner_id=number))
    assert refused.value.field == "last_name"


def test_capitals_do_not_make_another_partner(centre: OpenCentre) -> None:
    partner()
    with pytest.raises(InvalidInput) as refused:
        partners.save(PartnerData(name="MAISON des Habitants"))
    assert refused.value.field == "name"
