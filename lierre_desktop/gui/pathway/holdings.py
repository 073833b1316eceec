"""What a pathway holds, read once: each kind of row in the words of its card.

Hides the queries; their number doesn't grow with the rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from ...centre import terms
from ...centre.network import partners
from ...centre.network.partners import KINDS as PRESCRIBERS
from ...centre.network.partners import PartnerData
from ...centre.pathway import (
    assessments,
    contracts,
    housing,
    objectives,
    placements,
    referents,
    referrals,
    relays,
)
from ...centre.pathway.assessments import THEMES, AssessmentData
from ...centre.pathway.contracts import ContractData
from ...centre.pathway.housing import HousingMeasureData, measure_label
from ...centre.pathway.log import TransitionData
from ...centre.pathway.objectives import ObjectiveData
from ...centre.pathway.pathways import PathwayData, transitions
from ...centre.pathway.placements import PlacementData
from ...centre.pathway.referents import ReferentLine
from ...centre.pathway.referrals import ReferralData
from ...centre.pathway.relays import RelayData
from ...centre.pathway.states import BarrierState, ObjectiveState, ReferralAnswer, label
from ...centre.terms import Book
from ...i18n import _, duration, format_date, ngettext
from .. import look
from ..components import BadgeFace
from .section_card import Line

HAND_OVER, RENEW, EVENT, REACHED, UP = "hand_over", "renew", "event", "reached", "up"


@dataclass(frozen=True, slots=True)
class Holdings:
    """A pathway and all that hangs on it."""

    pathway: PathwayData
    today: date
    book: Book
    referrals: list[ReferralData]
    referents: list[ReferentLine]
    contracts: list[ContractData]
    assessments: list[AssessmentData]
    objectives: list[ObjectiveData]
    measures: list[HousingMeasureData]
    events: dict[int, list[housing.HousingEventData]]
    placements: list[PlacementData]
    relays: list[RelayData]
    log: list[TransitionData]
    structures: dict[int, PartnerData]
    week_minutes: int  # of activity and interviews since Monday

    def structure(self, partner_id: int | None) -> str:
        """A structure's name, "" for none."""
        found = self.structures.get(partner_id or 0)
        return found.label if found else ""


def read(pathway: PathwayData, today: date) -> Holdings:
    """Read what hangs on a pathway."""
    received = referrals.of_pathway(pathway.id)
    measures = housing.of_pathway(pathway.id)
    work = placements.of_pathway(pathway.id)
    handed = relays.of_pathway(pathway.id)
    named = {
        *(referral.partner_id for referral in received),
        *(measure.partner_id for measure in measures),
        *(placement.partner_id for placement in work),
        *(relay.partner_id for relay in handed),
    }
    return Holdings(
        pathway=pathway,
        today=today,
        book=terms.book(),
        referrals=received[::-1],
        referents=referents.lines(pathway.id),
        contracts=contracts.of_pathway(pathway.id),
        assessments=assessments.of_pathway(pathway.id)[::-1],
        objectives=objectives.of_pathway(pathway.id),
        measures=measures,
        events=housing.events_of_pathway(pathway.id),
        placements=work,
        relays=handed,
        log=transitions(pathway.id),
        structures=partners.known(number for number in named if number is not None),
        week_minutes=contracts.actual_minutes(
            pathway.participant_id, today - timedelta(days=today.weekday()), today
        ),
    )


def short(day: date | None) -> str:
    """A day in a line: "6 janv. 2026"."""
    return format_date(day, "d MMM y") if day else ""


def span(first: date | None, last: date | None) -> str:
    """From a day to another; an end that isn't known is left open."""
    if last is None:
        return _("since {day}").format(day=short(first))
    return _("from {first} to {last}").format(first=short(first), last=short(last))


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)


def _own(text: str) -> str:
    """Words about a person on one line; masked while names are."""
    return "" if look.discreet() else " ".join(text.split())


# -- the lines of each card --------------------------------------------------------------


_ANSWERS = {
    ReferralAnswer.OPEN: ("clock", "info"),
    ReferralAnswer.ACCEPTED: ("check", "success"),
    ReferralAnswer.REFUSED: ("x", "neutral"),
    ReferralAnswer.EXPIRED: ("clock", "attention"),
}


def referral_lines(held: Holdings) -> Iterator[Line]:
    """Who sent the person."""
    for each in held.referrals:
        answer = each.state_at(held.today)
        icon, tone = _ANSWERS[answer]
        title = held.structure(each.partner_id) or held.book.label(PRESCRIBERS, each.prescriber)
        received = _("received on {day}").format(day=short(each.received_on))
        detail = _joined((received, _own(each.person), _own(each.motive)))
        yield Line("referral", each.id, title, detail, (BadgeFace(icon, label(answer), tone),))


def referent_lines(held: Holdings) -> Iterator[Line]:
    """Who accompanies the person; those still there first."""
    there = [each for each in held.referents if each.until is None or each.until >= held.today]
    gone = [each for each in held.referents if each not in there]
    for each in (*there, *gone):
        role = held.book.label("role_referent", each.role)
        detail = _joined((role, each.organisation, span(each.since, each.until)))
        goes_on = each in there and held.pathway.is_open
        gestures = ((HAND_OVER, _("Hand over")),) if goes_on else ()
        yield Line("referent", each.id, each.name, detail, (), gestures)


def contract_lines(held: Holdings) -> Iterator[Line]:
    """The contracts, the one begun last first; it alone may be renewed."""
    renewed = {each.renews_id for each in held.contracts}
    for place, each in enumerate(held.contracts):
        hours = ""
        if each.exempt:
            hours = _("no hours asked")
        elif each.weekly_minutes is not None:
            hours = _("{hours} a week").format(hours=duration(each.weekly_minutes))
        detail = _joined((span(each.starts_on, each.ends_on), hours, _done(each, held)))
        renewable = place == 0 and held.pathway.is_open and each.id not in renewed
        gestures = ((RENEW, _("Renew")),) if renewable and each.ends_on else ()
        title = held.book.label("contrat", each.kind)
        yield Line("contract", each.id, title, detail, (), gestures)


def _done(contract: ContractData, held: Holdings) -> str:
    """The hours done this week under a contract that runs and asks for some: as they are,
    never against those agreed."""
    begun = contract.starts_on is not None and contract.starts_on <= held.today
    runs = begun and (contract.ends_on is None or contract.ends_on >= held.today)
    if not runs or not held.pathway.is_open or contract.weekly_minutes is None:
        return ""
    return _("{hours} done this week").format(hours=duration(held.week_minutes))


def assessment_lines(held: Holdings) -> Iterator[Line]:
    """The assessments, newest first, with how many difficulties stand where."""
    for each in held.assessments:
        counts = ", ".join(_counts(each, held.book))
        coming = ""
        if each.next_review_on and each is held.assessments[0] and held.pathway.is_open:
            coming = _("next on {day}").format(day=short(each.next_review_on))
        title = _("{when}, {day}").format(when=label(each.kind), day=short(each.day))
        yield Line("assessment", each.id, title, _joined((counts, coming)))


def _counts(data: AssessmentData, book: Book) -> Iterator[str]:
    """How many difficulties stand where, those restricted left out."""
    states = [
        barrier.state for barrier in data.barriers if not book.sensitive(THEMES, barrier.theme)
    ]
    if number := states.count(BarrierState.IDENTIFIED):
        yield ngettext("{n} identified", "{n} identified", number).format(n=number)
    if number := states.count(BarrierState.UNDER_WAY):
        yield ngettext("{n} under way", "{n} under way", number).format(n=number)
    if number := states.count(BarrierState.LIFTED):
        yield ngettext("{n} lifted", "{n} lifted", number).format(n=number)


_OBJECTIVES = {
    ObjectiveState.REACHED: ("check-circle", "success"),
    ObjectiveState.DROPPED: ("x", "neutral"),
}


def objective_lines(held: Holdings) -> Iterator[Line]:
    """The objectives in their order; an open one may be reached, or moved up."""
    for place, each in enumerate(held.objectives):
        due = _("hoped for by {day}").format(day=short(each.due_on)) if each.due_on else ""
        if each.state is not ObjectiveState.OPEN:
            due = _("since {day}").format(day=short(each.closed_on))
        title = _own(each.title) or _("Objective")
        detail = _joined((due, held.book.label(THEMES, each.theme)))
        gestures = []
        if each.state is ObjectiveState.OPEN and held.pathway.is_open:
            gestures.append((REACHED, _("Reached")))
            if place:
                gestures.append((UP, _("Move up")))
        faces: tuple[BadgeFace, ...] = ()
        if each.state in _OBJECTIVES:
            icon, tone = _OBJECTIVES[each.state]
            faces = (BadgeFace(icon, label(each.state), tone),)
        yield Line("objective", each.id, title, detail, faces, tuple(gestures))


def housing_lines(held: Holdings) -> Iterator[Line]:
    """The housing measures, each followed by what happened in it."""
    for each in held.measures:
        happened = held.events.get(each.id, [])
        coming = housing.next_review(each, happened) if held.pathway.is_open else None
        review = _("next review on {day}").format(day=short(coming)) if coming else ""
        until = each.closed_on or each.slid_on or each.ends_on
        detail = _joined(
            (held.structure(each.partner_id), span(each.starts_on, until), _own(each.address))
        )
        gestures = ((EVENT, _("Note an event")),) if held.pathway.is_open else ()
        detail = _joined((review, detail))
        yield Line("housing_measure", each.id, measure_label(each.kind), detail, (), gestures)
        for event in happened:
            title = held.book.label("evenement_logement", event.kind)
            detail = _joined((short(event.day), _own(event.note)))
            yield Line("housing_event", event.id, title, detail)


def placement_lines(held: Holdings) -> Iterator[Line]:
    """Work and training, newest first."""
    for each in held.placements:
        kind = held.book.label("placement", each.kind)
        employer = each.employer or held.structure(each.partner_id)
        hours = duration(each.weekly_minutes) if each.weekly_minutes else ""
        weekly = _("{hours} a week").format(hours=hours) if hours else ""
        title = _("{what} at {where}").format(what=kind, where=employer) if employer else kind
        detail = _joined((each.job, span(each.starts_on, each.ends_on), weekly, each.outcome))
        yield Line("placement", each.id, title, detail)


def relay_lines(held: Holdings) -> Iterator[Line]:
    """Hand-overs to other workers."""
    for each in held.relays:
        title = _joined((each.worker, held.structure(each.partner_id))) or _("Hand-over")
        parts = [_("decided on {day}").format(day=short(each.decided_on))]
        if each.meeting_on:
            parts.append(_("first meeting on {day}").format(day=short(each.meeting_on)))
        if each.done_on:
            parts.append(_("done on {day}").format(day=short(each.done_on)))
        yield Line("relay", each.id, title, _joined(parts))


def log_lines(held: Holdings) -> Iterator[tuple[str, str]]:
    """The states the pathway went through, newest first: (state, when and why)."""
    for each in reversed(held.log):
        yield label(each.state), _joined((short(each.day), _own(each.reason), each.author))
