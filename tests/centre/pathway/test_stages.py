"""What may follow what in a pathway, when, and what each stage asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from lierre_desktop.centre.changes import Changes, Done, InvalidInput
from lierre_desktop.centre.pathway import checks, exits, pathways
from lierre_desktop.centre.pathway.exits import ExitData
from lierre_desktop.centre.pathway.states import (
    EXITS,
    OPEN,
    TRANSITIONS,
    AssessmentKind,
    BarrierState,
    Carrier,
    Impact,
    ObjectiveState,
    PathwayState,
    ReferralAnswer,
    label,
)
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.journal import changing
from lierre_desktop.database.models import Attendance, PathwayTransition, Referral, Relay

from ..conftest import Maker

S = PathwayState
DAY = date(2026, 3, 2)
LATER = date(2026, 6, 1)
LONG_AFTER = date(2028, 6, 1)

# The table of the domain (section 7), written once more: state → what may come next.
TABLE = {
    "RENCONTRE": "ORIENTE ACCUEILLI",
    "ORIENTE": "ACCUEIL_PREVU REORIENTE SANS_SUITE",
    "ACCUEIL_PREVU": "ACCUEILLI ACCUEIL_PREVU SANS_SUITE",
    "ACCUEILLI": "DIAGNOSTIC REORIENTE SANS_SUITE",
    "DIAGNOSTIC": "EN_PARCOURS REORIENTE SANS_SUITE",
    "EN_PARCOURS": "SUSPENDU RELAIS SORTI",
    "SUSPENDU": "EN_PARCOURS RELAIS SORTI",
    "RELAIS": "SORTI EN_PARCOURS",
    "SORTI": "ARCHIVE",
    "REORIENTE": "ARCHIVE",
    "SANS_SUITE": "ARCHIVE",
    "ARCHIVE": "",
}


@pytest.fixture
def at(make_pathway: Maker) -> Maker:
    """Make a pathway that is in a state since 2 March 2026, with what the next ones ask."""

    def make(state: PathwayState) -> int:
        values: dict[str, Any] = {}
        if state not in OPEN:
            values = {"closed_on": DAY, "exit_kind": "CDI"}
        if state is S.ARCHIVED:
            values["archived_on"] = DAY
        pathway = make_pathway(state=state.value, since=DAY, **values)
        with changing("test.make") as changes:
            changes.create(Relay, pathway=pathway, worker="Mme Lambert", decided_on=DAY)
            sent = {"prescriber": "CCAS", "received_on": DAY, "answer": "VALIDEE"}
            changes.create(Referral, pathway=pathway, **sent)
        return pathway

    return make


def reach(pathway: int, state: PathwayState) -> Done:
    """Bring a pathway to a state with everything it asks for."""
    if state in EXITS:
        return exits.exit(pathway, ExitData(LATER, state, "CDI", "Contrat signé."))
    day = LONG_AFTER if state is S.ARCHIVED else LATER
    return pathways.move(pathway, state, day, "Comme convenu.", review_on=day)


def test_the_table_is_the_domain_s() -> None:
    assert {now: set(after) for now, after in TRANSITIONS.items()} == {
        S(now): {S(each) for each in after.split()} for now, after in TABLE.items()
    }


def test_every_move_of_the_table_passes_and_every_other_is_refused(
    centre: OpenCentre, at: Maker
) -> None:
    for now in S:
        pathway = at(now)
        for wanted in S:
            if wanted in TRANSITIONS[now]:
                continue
            with pytest.raises(InvalidInput) as refused:
                reach(pathway, wanted)
            assert refused.value.field == "state", (now, wanted)
        assert pathways.get(pathway).state is now


@pytest.mark.parametrize("now", [now for now in S if TRANSITIONS[now]])
def test_an_allowed_move_is_logged_and_taken_back(
    centre: OpenCentre, at: Maker, now: PathwayState
) -> None:
    pathway = at(now)
    before, log = pathways.get(pathway), pathways.transitions(pathway)
    for wanted in TRANSITIONS[now]:
        done = reach(pathway, wanted)
        last = pathways.transitions(pathway)[-1]
        assert done.changes & Changes.PATHWAYS
        assert (last.state, last.author) == (wanted, "Claire Humbert")
        assert pathways.get(pathway).state is wanted
        undo(done.batch)
        assert replace(pathways.get(pathway), version=before.version) == before
        assert pathways.transitions(pathway) == log


def test_a_refusal_says_what_may_come(centre: OpenCentre, at: Maker) -> None:
    with pytest.raises(InvalidInput) as refused:
        pathways.move(at(S.WELCOMED), S.UNDER_WAY, LATER)
    assert refused.value.message == (
        "After “Welcomed” comes: Assessment under way, Redirected elsewhere and No follow-up."
    )
    with pytest.raises(InvalidInput, match="archived: open a new one"):
        pathways.move(at(S.ARCHIVED), S.WELCOMED, LATER)
    with pytest.raises(InvalidInput, match="End the pathway"):
        pathways.move(at(S.UNDER_WAY), S.OUT, LATER)


def test_days_only_go_forward(centre: OpenCentre, at: Maker) -> None:
    pathway = at(S.WELCOMED)
    with pytest.raises(InvalidInput, match="since 02/03/2026: choose a later day") as refused:
        pathways.move(pathway, S.ASSESSING, date(2026, 3, 1))
    assert refused.value.field == "day"
    with pytest.raises(InvalidInput, match="Check the year"):
        pathways.move(pathway, S.ASSESSING, date(2206, 3, 3))
    pathways.move(pathway, S.ASSESSING, DAY)
    with pytest.raises(InvalidInput) as refused:
        exits.exit(pathway, ExitData(date(2026, 3, 1), S.REDIRECTED, "REORIENTE"))
    assert refused.value.field == "day"


def test_a_pathway_without_log_counts_from_its_opening(
    centre: OpenCentre, make_pathway: Maker
) -> None:
    pathway = make_pathway()
    with changing("test.make") as changes:
        changes.remove(PathwayTransition.get(PathwayTransition.pathway == pathway))
    with pytest.raises(InvalidInput, match="since 13/01/2026"):
        pathways.move(pathway, S.ASSESSING, date(2026, 1, 12))


def test_a_suspension_wants_a_reason_and_a_later_review(centre: OpenCentre, at: Maker) -> None:
    pathway = at(S.UNDER_WAY)
    for reason, review_on, field in (
        (" ", LATER, "reason"),
        ("x" * 501, LATER, "reason"),
        ("Hospitalisation d’un proche.", None, "review_on"),
        ("Hospitalisation d’un proche.", date(2026, 5, 1), "review_on"),
    ):
        with pytest.raises(InvalidInput) as refused:
            pathways.move(pathway, S.SUSPENDED, LATER, reason, review_on=review_on)
        assert refused.value.field == field
    done = pathways.move(pathway, S.SUSPENDED, LATER, "Garde d’enfant.", review_on=date(2026, 7, 1))
    assert done.said == "Pathway suspended since Monday 1 June"
    assert pathways.transitions(pathway)[-1].review_on == date(2026, 7, 1)


def test_the_way_begins_with_a_contract_or_says_why_not(
    centre: OpenCentre, at: Maker, make_contract: Maker
) -> None:
    without, signed, back = at(S.ASSESSING), at(S.ASSESSING), at(S.SUSPENDED)
    for values in ({}, {"kind": "AUCUN", "signed_on": DAY}, {"kind": "CER"}):
        if values:
            make_contract(without, **values)
        with pytest.raises(InvalidInput, match="no signed contract yet") as refused:
            pathways.move(without, S.UNDER_WAY, LATER)
        assert refused.value.field == "reason"
    pathways.move(without, S.UNDER_WAY, LATER, "Contrat en cours de signature.")
    make_contract(signed, signed_on=DAY)
    pathways.move(signed, S.UNDER_WAY, LATER)
    pathways.move(back, S.UNDER_WAY, LATER)


def test_who_met_outside_is_referred_by_someone(centre: OpenCentre, at: Maker) -> None:
    pathway = at(S.MET)
    with changing("test.make") as changes:
        changes.remove(Referral.get(Referral.pathway == pathway))
    with pytest.raises(InvalidInput, match="fill in the referral") as refused:
        pathways.move(pathway, S.REFERRED, LATER)
    assert refused.value.field == "state"


@pytest.mark.parametrize("wanted", [S.SUSPENDED, S.OUT])
def test_no_state_begins_in_the_future(
    centre: OpenCentre, at: Maker, wanted: PathwayState, monkeypatch: pytest.MonkeyPatch
) -> None:
    pathway = at(S.UNDER_WAY)
    monkeypatch.setattr(checks, "latest", lambda: DAY)
    with pytest.raises(InvalidInput, match="in the future") as refused:
        reach(pathway, wanted)
    assert refused.value.field == "day"


def test_a_hand_over_names_who_takes_over(centre: OpenCentre, make_pathway: Maker) -> None:
    pathway = make_pathway(state="EN_PARCOURS")
    with changing("test.make") as changes:
        unnamed = changes.create(Relay, pathway=pathway, decided_on=DAY)
        changes.create(
            Relay, pathway=pathway, worker="M. Roux", decided_on=DAY, agreed=True, done_on=DAY
        )
    with pytest.raises(InvalidInput, match="name who takes over"):
        pathways.move(pathway, S.RELAY, LATER)
    with changing("test.make") as changes:
        changes.update(unnamed, worker="Mme Lambert")
    pathways.move(pathway, S.RELAY, LATER)
    pathways.move(pathway, S.UNDER_WAY, LATER)


def test_a_pathway_is_archived_24_months_after_the_last_contact(
    centre: OpenCentre, at: Maker, make_workshop: Maker, make_session: Maker
) -> None:
    pathway = at(S.OUT)
    with pytest.raises(InvalidInput, match="on 02/03/2026: it can be archived from 02/03/2028 on"):
        pathways.move(pathway, S.ARCHIVED, date(2028, 3, 1))
    undo(pathways.move(pathway, S.ARCHIVED, date(2028, 3, 2)).batch)
    session = make_session(make_workshop(), date(2026, 4, 30))
    person = pathways.get(pathway).participant_id
    with changing("test.make") as changes:
        changes.create(Attendance, session=session, participant=person, mark="PRESENT")
    with pytest.raises(InvalidInput, match="archived from 30/04/2028 on"):
        pathways.move(pathway, S.ARCHIVED, date(2028, 3, 2))
    pathways.move(pathway, S.ARCHIVED, date(2028, 4, 30))
    assert pathways.get(pathway).archived_on == date(2028, 4, 30)


def test_every_term_has_its_words() -> None:
    kinds = (S, ReferralAnswer, AssessmentKind, BarrierState, Impact, ObjectiveState, Carrier)
    words = [label(term) for kind in kinds for term in kind]
    assert all(words) and len(set(words)) == len(words)
