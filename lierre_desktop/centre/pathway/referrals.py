"""Who referred a person to the centre, when and why, and what was answered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from ...database.models import Referral
from ...i18n import _
from .. import terms
from ..changes import Changes, Done, InvalidInput
from ..keeping import data_of, keep, take_away
from ..network.partners import KINDS as PRESCRIBERS
from ..network.partners import PartnerData, is_sensitive
from ..rows import fetch, line, paragraphs
from ..terms import Book
from .checks import known_partner, later_day, needed_day, open_to_writing, past_day
from .states import ReferralAnswer

EXPIRES_AFTER = timedelta(days=30)
"""After which an unanswered referral has expired, as the national service DORA counts."""


@dataclass(frozen=True, slots=True)
class ReferralData:
    """A referral received."""

    id: int = 0
    version: int = 0
    pathway_id: int = 0
    prescriber: str | None = None  # term of "orienteur"
    partner_id: int | None = None
    contact_id: int | None = None
    person: str = ""  # who referred, where it is no contact of a partner
    received_on: date | None = None
    motive: str = ""
    answer: ReferralAnswer = ReferralAnswer.OPEN
    answered_on: date | None = None
    answer_text: str = ""

    def state_at(self, day: date) -> ReferralAnswer:
        """The answer as it was on a day: unanswered for 30 days, a referral has expired."""
        given = self.answered_on is None or self.answered_on <= day
        if self.answer is not ReferralAnswer.OPEN and given:
            return self.answer
        if self.received_on is not None and day > self.received_on + EXPIRES_AFTER:
            return ReferralAnswer.EXPIRED
        return ReferralAnswer.OPEN


def save(data: ReferralData) -> Done:
    """Keep a referral. Raises InvalidInput."""
    open_to_writing(data.pathway_id)
    return keep(Referral, "referral.save", checked(data), Changes.PATHWAYS, _("Referral kept"))


def remove(referral_id: int) -> Done:
    """Put a referral in the bin. Raises InvalidInput when there is none."""
    said = _("Referral put in the bin")
    return take_away(Referral, "referral.remove", referral_id, Changes.PATHWAYS, said)


def get(referral_id: int) -> ReferralData:
    """One referral. Raises InvalidInput when the number is unknown."""
    return _as_data(fetch(Referral, referral_id))


def of_pathway(pathway_id: int) -> list[ReferralData]:
    """A pathway's referrals, first to last."""
    rows = (
        Referral.select()
        .where(Referral.pathway == pathway_id, Referral.deleted_at.is_null())
        .order_by(Referral.received_on, Referral.id)
    )
    return [_as_data(row) for row in rows]


def checked(data: ReferralData) -> ReferralData:
    """The data tidied, of a pathway that may not exist yet. Raises InvalidInput."""
    received_on = needed_day("received_on", data.received_on, _("When was it received?"))
    past_day("received_on", received_on)
    answered_on = None
    if data.answer is not ReferralAnswer.OPEN:
        answered_on = later_day("answered_on", data.answered_on, received_on)
        past_day("answered_on", answered_on)
        if answered_on is None and data.answer is not ReferralAnswer.EXPIRED:
            raise InvalidInput("answered_on", _("When was it answered?"))
    return replace(
        data,
        prescriber=terms.check(
            "prescriber", PRESCRIBERS, data.prescriber, missing=_("Say who sent the person.")
        ),
        partner_id=known_partner(data.partner_id, data.contact_id),
        person=line("person", data.person),
        motive=paragraphs("motive", data.motive, 2_000),
        answered_on=answered_on,
        answer_text=line("answer_text", data.answer_text, 500),
    )


def is_masked(referral: ReferralData, book: Book, partner: PartnerData | None) -> bool:
    """True when papers that leave the centre name neither the prescriber nor who wrote:
    to have been sent by such a structure says too much about someone."""
    if book.sensitive(PRESCRIBERS, referral.prescriber):
        return True
    return partner is not None and is_sensitive(partner, book)


def _as_data(row: Referral) -> ReferralData:
    return data_of(ReferralData, row, answer=ReferralAnswer(row.answer))
