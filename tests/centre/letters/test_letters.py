"""Certificates, convocations, letters to partners and sheets of hand-overs, from the rows."""

from __future__ import annotations

from datetime import date

import pytest

from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.centre.letters import letters
from lierre_desktop.centre.letters.certificate import certificate
from lierre_desktop.centre.network import partners
from lierre_desktop.database.models import Contact, Orientation, Partner, Relay

from ..conftest import Maker
from ..pathway.rows import make
from .conftest import TODAY, Story

AUTUMN = (date(2026, 9, 1), TODAY)


def test_a_certificate_counts_the_minutes_really_there(attended: Story) -> None:
    paper = certificate(attended.person, *AUTUMN, TODAY)

    assert [(row.day.day, row.start, row.end) for row in paper.rows] == [
        (6, 540, 660),
        (3, 570, 660),
        (10, 540, 645),
    ]
    assert paper.minutes == 120 + 90 + 105
    assert (paper.place, paper.signer.name) == ("Thionville", "Hélène Richter")
    assert paper.closing and "{" not in paper.closing
    assert paper.identity.banner == ()


def test_a_certificate_keeps_to_its_days(attended: Story) -> None:
    october = certificate(attended.person, date(2026, 10, 1), date(2026, 10, 31), TODAY)

    assert [row.workshop for row in october.rows] == ["Couture"]
    with pytest.raises(InvalidInput) as refusal:
        certificate(attended.person, TODAY, date(2026, 10, 1), TODAY)
    assert refusal.value.field == "last"


def test_a_convocation_says_when_where_and_with_whom(story: Story) -> None:
    paper = letters.convocation(story.interview, TODAY, "ro")

    assert (paper.day, paper.start, paper.place) == (date(2026, 12, 2), 600, "Espace adultes")
    assert (paper.met, paper.purpose, paper.language) == ("Hélène Richter", "faire le point", "ro")
    assert paper.letter.recipient == ("Mrs Amina Diallo", "Thionville")
    assert "Wednesday 2 December 2026" in " ".join(paper.letter.paragraphs)
    with pytest.raises(InvalidInput):
        letters.convocation(story.interview, TODAY, "xx")


@pytest.fixture
def orientation(story: Story, make_partner: Maker, make_contact: Maker) -> int:
    """Sent to the mission locale, with her agreement."""
    partner = make_partner(
        "Mission locale", address="2 rue du Pont", postcode="57100", city="Thionville"
    )
    return make(
        Orientation, participant=story.person, pathway=story.pathway, partner=partner,
        contact=make_contact(partner, "Weber", first_name="Claire"), made_on=date(2026, 11, 2),
        motive="préparer une formation", consent=True,
    )  # fmt: skip


def test_an_orientation_is_announced_then_recalled(orientation: int) -> None:
    letter = letters.orientation_letter(orientation, TODAY)
    reminder = letters.reminder_letter(orientation, TODAY)

    assert letter.recipient == (
        "Mission locale",
        "Claire Weber",
        "2 rue du Pont",
        "57100 Thionville",
    )
    assert letter.subject == "Orientation of Mrs Amina Diallo"
    assert "préparer une formation" in " ".join(letter.paragraphs)
    assert "2 November 2026" in " ".join(reminder.paragraphs)


def test_no_letter_without_her_agreement(orientation: int) -> None:
    Orientation.update(consent=False).where(Orientation.id == orientation).execute()

    with pytest.raises(InvalidInput) as refusal:
        letters.orientation_letter(orientation, TODAY)
    assert refusal.value.field == "consent"


def test_a_hand_over_names_the_three(story: Story) -> None:
    sheet = letters.relay_sheet(story.relay, TODAY)

    assert (sheet.person.full_name, sheet.referent.name) == ("Amina DIALLO", "Hélène Richter")
    assert (sheet.receiver.name, sheet.structure) == ("Sophie Lambert", "CCAS de Thionville")
    assert sheet.passed_on == ("Logement stable.", "Dossier envoyé.")
    assert sheet.agreed and sheet.meeting_on == date(2026, 12, 9)
    assert "Sophie Lambert (CCAS de Thionville)" in " ".join(sheet.letter.paragraphs)


def test_a_sensitive_structure_stands_in_the_address_only(story: Story) -> None:
    partner = Partner.get(Partner.name == "CCAS de Thionville")
    partner.sensitive = True
    partner.save()
    contact = make(Contact, partner=partner.id, last_name="Roux", role="Infirmière")
    Relay.update(partner=partner.id, contact=contact).where(Relay.id == story.relay).execute()

    sheet = letters.relay_sheet(story.relay, TODAY)

    assert "CCAS de Thionville" in sheet.letter.recipient
    assert (sheet.structure, sheet.receiver.name, sheet.receiver.role) == ("Other", "Roux", "")
    assert "CCAS" not in " ".join(sheet.letter.paragraphs)


def test_a_letter_stays_when_its_contact_left(orientation: int) -> None:
    contact = Orientation.get_by_id(orientation).contact_id
    assert contact is not None
    partners.remove_contact(contact)

    assert letters.orientation_letter(orientation, TODAY).recipient[1]
