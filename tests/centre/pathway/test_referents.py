"""Who referred, who accompanies, and who takes over without a gap."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lierre_desktop.centre import terms
from lierre_desktop.centre.changes import Changes, InvalidInput
from lierre_desktop.centre.network import partners
from lierre_desktop.centre.pathway import pathways, referents, referrals
from lierre_desktop.centre.pathway.referents import ReferentData
from lierre_desktop.centre.pathway.referrals import ReferralData
from lierre_desktop.centre.pathway.states import ReferralAnswer
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre

from ..conftest import Maker
from .conftest import OPENED

DAY = date(2026, 3, 2)
ANSWER = ReferralAnswer


def referral(pathway: int, **values: object) -> ReferralData:
    data = ReferralData(pathway_id=pathway, prescriber="UDAF", received_on=OPENED)
    return replace(data, **values)  # type: ignore[arg-type]


def test_a_referral_is_kept_with_who_wrote(
    centre: OpenCentre, make_pathway: Maker, make_partner: Maker, make_contact: Maker
) -> None:
    pathway, udaf = make_pathway(), make_partner("UDAF de Moselle")
    done = referrals.save(
        referral(pathway, contact_id=make_contact(udaf, "Roux"), motive="RSA,\nlogement")
    )
    kept = referrals.get(done.id)
    assert (kept.partner_id, kept.motive, kept.answer) == (udaf, "RSA,\nlogement", ANSWER.OPEN)
    assert done.changes is Changes.PATHWAYS and referrals.of_pathway(pathway) == [kept]
    undo(referrals.remove(done.id).batch)
    assert referrals.of_pathway(pathway)[0].partner_id == udaf


def test_a_referral_that_cannot_be_is_refused(
    centre: OpenCentre, make_pathway: Maker, make_partner: Maker, make_contact: Maker
) -> None:
    pathway, stranger = make_pathway(), make_contact(make_partner("CCAS"), "Weiss")
    for values, field in (
        ({"prescriber": None}, "prescriber"),
        ({"prescriber": "VOISIN"}, "prescriber"),
        ({"received_on": None}, "received_on"),
        ({"answer": ANSWER.ACCEPTED}, "answered_on"),
        ({"answer": ANSWER.REFUSED, "answered_on": date(2026, 1, 12)}, "answered_on"),
        ({"partner_id": 999}, "partner_id"),
        ({"contact_id": 999}, "contact_id"),
        ({"partner_id": make_partner("CAF"), "contact_id": stranger}, "contact_id"),
        ({"motive": "x" * 2_001}, "motive"),
        ({"pathway_id": 999}, "id"),
    ):
        with pytest.raises(InvalidInput) as refused:
            referrals.save(referral(pathway, **values))
        assert refused.value.field == field
    assert referrals.of_pathway(pathway) == []


def test_an_unanswered_referral_expires_after_30_days() -> None:
    waiting = referral(1)
    assert waiting.state_at(date(2026, 2, 12)) is ANSWER.OPEN
    assert waiting.state_at(date(2026, 2, 13)) is ANSWER.EXPIRED
    answered = referral(1, answer=ANSWER.ACCEPTED, answered_on=DAY)
    assert answered.state_at(date(2026, 3, 1)) is ANSWER.EXPIRED
    assert answered.state_at(DAY) is ANSWER.ACCEPTED


def test_an_open_referral_has_no_answer_s_day(centre: OpenCentre, make_pathway: Maker) -> None:
    done = referrals.save(referral(make_pathway(), answered_on=DAY))
    assert referrals.get(done.id).answered_on is None


def test_a_sensitive_prescriber_is_masked(centre: OpenCentre, make_partner: Maker) -> None:
    book = terms.book()
    udaf = partners.get(make_partner("UDAF de Moselle"))
    shelter = partners.get(make_partner("Foyer des femmes", sensitive=True))
    assert not referrals.is_masked(referral(1), book, None)
    assert not referrals.is_masked(referral(1), book, udaf)
    assert referrals.is_masked(referral(1), book, shelter)
    assert referrals.is_masked(referral(1, prescriber="SPIP"), book, udaf)


def test_several_accompany_at_a_time(
    centre: OpenCentre,
    make_pathway: Maker,
    make_staff: Maker,
    make_partner: Maker,
    make_contact: Maker,
) -> None:
    pathway, helene = make_pathway(), make_staff("Richter", "Hélène", phone="0382000000")
    chantier = make_contact(make_partner("Valo’"), "Lambert", first_name="Inès")
    data = ReferentData(pathway_id=pathway, staff_id=helene, role="COORDINATRICE", since=OPENED)
    done = referents.save(data)
    other = ReferentData(
        pathway_id=pathway, contact_id=chantier, role="REFERENT_CHANTIER", since=DAY
    )
    referents.save(other)
    assert [each.name for each in referents.current(pathway, OPENED)] == ["Hélène Richter"]
    both = referents.current(pathway, DAY)
    assert [each.name for each in both] == ["Hélène Richter", "Inès Lambert"]
    assert [(each.organisation, each.phone) for each in both] == [("", "0382000000"), ("Valo’", "")]
    with pytest.raises(InvalidInput, match="Hélène Richter already has this role"):
        referents.save(replace(data, since=DAY))
    referents.save(replace(referents.get(done.id), until=date(2026, 3, 1)))
    assert [each.name for each in referents.current(pathway, DAY)] == ["Inès Lambert"]
    undo(referents.remove(done.id).batch)
    assert len(referents.of_pathway(pathway)) == 2


def test_a_referent_that_cannot_be_is_refused(
    centre: OpenCentre, make_pathway: Maker, make_staff: Maker
) -> None:
    staff = make_staff("Richter")
    good = ReferentData(pathway_id=make_pathway(), staff_id=staff, role="TS", since=DAY)
    for values, field in (
        ({"staff_id": None}, "staff_id"),
        ({"contact_id": 1}, "staff_id"),
        ({"staff_id": 999}, "staff_id"),
        ({"staff_id": None, "contact_id": 999}, "contact_id"),
        ({"role": None}, "role"),
        ({"since": None}, "since"),
        ({"until": date(2026, 3, 1)}, "until"),
        ({"pathway_id": 999}, "id"),
    ):
        with pytest.raises(InvalidInput) as refused:
            referents.save(replace(good, **values))
        assert refused.value.field == field


def test_another_takes_over_without_a_gap(
    centre: OpenCentre, make_pathway: Maker, make_staff: Maker
) -> None:
    pathway, state = make_pathway(state="EN_PARCOURS"), "EN_PARCOURS"
    helene, tom = make_staff("Richter", "Hélène"), make_staff("Weber", "Tom")
    first = referents.save(
        ReferentData(pathway_id=pathway, staff_id=helene, role="REFERENT_UNIQUE", since=OPENED)
    )
    logged = pathways.transitions(pathway)
    done = referents.hand_to(first.id, ReferentData(staff_id=tom), DAY)
    assert done.said == "Tom Weber takes over from Monday 2 March"
    assert [each.name for each in referents.current(pathway, DAY)] == [
        "Hélène Richter",
        "Tom Weber",
    ]
    (after,) = referents.current(pathway, date(2026, 3, 3))
    assert (after.name, after.role, after.since) == ("Tom Weber", "REFERENT_UNIQUE", DAY)
    assert pathways.transitions(pathway) == logged and pathways.get(pathway).state == state
    with pytest.raises(InvalidInput, match="isn't there on that day"):
        referents.hand_to(first.id, ReferentData(staff_id=tom), date(2026, 3, 3))
    with pytest.raises(InvalidInput, match="someone else"):
        referents.hand_to(done.id, ReferentData(staff_id=tom), DAY)
    undo(done.batch)
    (alone,) = referents.current(pathway, date(2026, 3, 3))
    assert (alone.name, alone.until) == ("Hélène Richter", None)
