"""How the demo centre's people were referred; a few never came."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

from ...database.models import Interview, Pathway, PathwayTransition, Referral
from .ledger import Ledger
from .people import Person

_PRESCRIBERS = {"AS_SECTEUR": 46, "UDAF": 22, "CCAS": 12, "FT": 8, "CSAPA": 3, "CIDFF": 4}
_WELCOME_AFTER, _GIVEN_UP_AFTER = timedelta(days=9), timedelta(days=40)


def refer(
    rng: Random,
    ledger: Ledger,
    pathway: int,
    texts: dict[str, Any],
    received_on: date,
    answered_on: date,
) -> None:
    """A referral received, and answered."""
    prescriber = rng.choices(list(_PRESCRIBERS), list(_PRESCRIBERS.values()))[0]
    ledger.add(
        Referral,
        pathway=pathway,
        prescriber=prescriber,
        person=rng.choice(texts["prescribers"]),
        received_on=received_on,
        motive=rng.choice(texts["motives"]),
        answer="VALIDEE",
        answered_on=answered_on,
    )


def await_in_vain(
    rng: Random,
    ledger: Ledger,
    person: Person,
    texts: dict[str, Any],
    number: tuple[int, int],
    until: date,
) -> None:
    """Someone referred who didn't come: awaited for some weeks, then no more."""
    first = person.arrival
    welcome, given_up = first + _WELCOME_AFTER, first + _GIVEN_UP_AFTER
    stages = [("ORIENTE", first), ("ACCUEIL_PREVU", first + timedelta(days=2))]
    stages += [("SANS_SUITE", given_up)]
    lived = [(state, day) for state, day in stages if day <= until]
    pathway = ledger.add(
        Pathway,
        year=number[0],
        rank=number[1],
        participant=person.id,
        state=lived[-1][0],
        opened_on=first,
        closed_on=given_up if given_up <= until else None,
    )
    refer(rng, ledger, pathway, texts, first, min(first + timedelta(days=2), until))
    for state, day in lived:
        ledger.add(PathwayTransition, pathway=pathway, state=state, day=day)
    if welcome < until:
        ledger.add(
            Interview,
            participant=person.id,
            pathway=pathway,
            state="MISSED",
            kind="ACCUEIL",
            mode="RDV",
            place="Centre Le Lierre",
            day=welcome - timedelta(days=max(0, welcome.isoweekday() - 5)),
            start=10 * 60,
        )
