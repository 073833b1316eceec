"""What the demo centre knows of its invented people: dated states, households, notes."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

from ...database.models import (
    DistrictState,
    EducationState,
    FamilyState,
    FrenchState,
    Household,
    HouseholdMember,
    HousingState,
    MobilityState,
    Note,
    ResourcesItem,
    ResourcesState,
    StatusState,
    WorkState,
)
from .ledger import Ledger
from .people import Person

_LEVELS = ("INFRA", "A1_1", "A1", "A2", "B1", "B2")
_NATIVE = "C2"
_TOWN = "Thionville"  # whose districts are told apart
_HOUSING = {
    "LOC_SOCIAL": 48,
    "LOC_PRIVE": 18,
    "HEBERGE_TIERS": 12,
    "HEBERGE_PARENTS": 6,
    "HOTEL_SOCIAL": 4,
    "CADA_HUDA_CPH": 4,
    "SOUS_LOCATION": 3,
    "PROPRIETAIRE": 5,
}
_EDUCATION = {"AFS": 14, "CP4": 18, "C3A": 20, "C12": 10, "NV5": 20, "NV4": 10, "NV3": 4, "NR": 4}
_WORK = {"RECHERCHE": 60, "FOYER": 20, "FORMATION": 6, "EMPLOI": 5, "AIDANT": 3, "MALADIE": 4}
_REGISTERED = {"RECHERCHE": 0.92, "FOYER": 0.4, "FORMATION": 0.5}


def describe(
    rng: Random, ledger: Ledger, person: Person, texts: dict[str, Any], until: date
) -> None:
    """Everything that is known of one person, and what changed since she came."""
    first = person.arrival
    family = _family(rng, ledger, person, texts, first)
    _resources(rng, ledger, person, family, first)
    _housing(rng, ledger, person, first, until)
    known = {"participant": person.id, "since": first}
    _work(rng, ledger, person)
    ledger.add(EducationState, **known, level=_drawn(rng, _EDUCATION))
    _districts(rng, ledger, person, texts["districts"], until)
    ledger.add(MobilityState, **known, licence=rng.random() < 0.3, transport="bus")
    nationality = "FR" if person.speaks_french else rng.choice(("FR", "UE", "HORS_UE", "HORS_UE"))
    disability = rng.choices((True, False, None), (6, 80, 14))[0]
    ledger.add(StatusState, **known, nationality=nationality, disability=disability)
    if person.speaks_french:
        _own_french(rng, ledger, person)
    else:
        _french(rng, ledger, person, until)
    if rng.random() < 0.15:
        day = min(first + timedelta(days=rng.randrange(200)), until)
        text = rng.choice(texts["notes"])
        ledger.add(Note, participant=person.id, day=day, kind="SHAREABLE", text=text)


def _family(rng: Random, ledger: Ledger, person: Person, texts: dict[str, Any], first: date) -> str:
    """The composition of the household; most families are noted by name."""
    household = rng.choices(("SEUL", "PARENT_ISOLE", "COUPLE", "COUPLE_ENFANTS"), (34, 30, 10, 26))
    composition: str = household[0]
    children = rng.randrange(1, 4) if composition in ("PARENT_ISOLE", "COUPLE_ENFANTS") else 0
    marital = {"SEUL": "CELIBATAIRE", "PARENT_ISOLE": "SEPARE"}.get(composition, "MARIE")
    ledger.add(
        FamilyState,
        participant=person.id,
        since=first,
        household=composition,
        marital=marital,
        children=children,
        children_at_home=children,
    )
    if children and person.columns["last_name"] and rng.random() < 0.7:
        home = ledger.add(Household)
        ledger.add(HouseholdMember, household=home, participant=person.id, link="SOI", since=first)
        for _child in range(children):
            _child_at_home(rng, ledger, home, person, texts, first)
    return composition


def _child_at_home(
    rng: Random, ledger: Ledger, home: int, person: Person, texts: dict[str, Any], first: date
) -> None:
    years = rng.randrange(2, 16)
    ledger.add(
        HouseholdMember,
        household=home,
        link="ENFANT",
        last_name=person.columns["last_name"],
        first_name=rng.choice(("Deniz", "Elif", "Adam", "Lina", "Noé", "Inès", "Sacha", "Maya")),
        birth_date=first - timedelta(days=365 * years + rng.randrange(365)),
        school=rng.choice(texts["schools"]) if years > 2 else "",
        since=first,
    )


def _resources(rng: Random, ledger: Ledger, person: Person, family: str, first: date) -> None:
    alone = family == "PARENT_ISOLE" and rng.random() < 0.6
    on_rsa = rng.random() < 0.72
    main = ("RSA_MAJORE" if alone else "RSA_SOCLE") if on_rsa else rng.choice(("ASS", "AAH", "ARE"))
    state = ledger.add(
        ResourcesState,
        participant=person.id,
        since=first,
        checked_on=first,
        rsa_right="OUVERT_VERSABLE" if on_rsa else None,
        rsa_support=rng.choice(("SOCIAL", "SOCIO_PRO")) if on_rsa else None,
    )
    others = [code for code, chance in (("AL", 0.5), ("PF", 0.4)) if rng.random() < chance]
    for code in (main, *others):
        ledger.add(ResourcesItem, resources_state=state, resource=code)


def _housing(rng: Random, ledger: Ledger, person: Person, first: date, until: date) -> None:
    housing = _drawn(rng, _HOUSING)
    threat = housing in ("LOC_SOCIAL", "LOC_PRIVE") and rng.random() < 0.08
    ledger.add(
        HousingState,
        participant=person.id,
        since=first,
        housing=housing,
        eviction_threat=threat,
        rent_arrears=threat or rng.random() < 0.1,
    )
    moved = first + timedelta(days=rng.randrange(90, 420))
    unsettled = housing in ("HEBERGE_TIERS", "HEBERGE_PARENTS", "HOTEL_SOCIAL", "CADA_HUDA_CPH")
    if unsettled and moved < min(until, person.departure) and rng.random() < 0.5:
        ledger.add(HousingState, participant=person.id, since=moved, housing="LOC_SOCIAL")


def _work(rng: Random, ledger: Ledger, person: Person) -> None:
    """The work at the entry; how long someone has been without isn't always known."""
    work = _drawn(rng, _WORK)
    without = timedelta(days=round(rng.triangular(40, 3000, 420)))
    known = work != "EMPLOI" and rng.random() < 0.8
    ledger.add(
        WorkState,
        participant=person.id,
        since=person.arrival,
        work=work,
        registered=rng.random() < _REGISTERED.get(work, 0.1),
        out_of_work_since=person.arrival - without if known else None,
    )


def _districts(
    rng: Random, ledger: Ledger, person: Person, districts: list[dict[str, Any]], until: date
) -> None:
    """The district at the entry, and the one a few moved to."""
    _live(rng, ledger, person, districts, person.arrival)
    moved = person.arrival + timedelta(days=rng.randrange(60, 400))
    if rng.random() < 0.08 and moved < min(until, person.departure):
        _live(rng, ledger, person, districts, moved)


def _live(
    rng: Random, ledger: Ledger, person: Person, districts: list[dict[str, Any]], since: date
) -> None:
    """Somewhere from a day on; for most it was checked whether it is a priority neighbourhood."""
    town = person.columns["city"] or _TOWN
    drawn = rng.choices(districts, [each["weight"] for each in districts])[0]
    where = drawn if town == _TOWN else {"name": town, "qpv": ""}
    checked = rng.random() < 0.88
    ledger.add(
        DistrictState,
        participant=person.id,
        since=since,
        district=where["name"],
        qpv=bool(where["qpv"]) if checked else None,
        qpv_name=where["qpv"] if checked else "",
        checked_on=since if checked else None,
    )


def _own_french(rng: Random, ledger: Ledger, person: Person) -> None:
    """Who grew up in French speaks it; some don't read it with ease."""
    if rng.random() < 0.25:
        return  # nobody asked
    written = rng.choice((_NATIVE, _NATIVE, _NATIVE, "B2", "A2"))
    ledger.add(
        FrenchState,
        participant=person.id,
        since=person.arrival,
        speaking=_NATIVE,
        listening=_NATIVE,
        reading=written,
        writing=written,
        profile="ILLETTRISME" if written == "A2" else None,
    )


def _french(rng: Random, ledger: Ledger, person: Person, until: date) -> None:
    level = rng.randrange(0, 4)
    profile = rng.choice(("FLE", "FLE", "ALPHA", "POST_ALPHA"))
    day = person.arrival
    while day < min(until, person.departure):
        written = max(0, level - rng.randrange(0, 2))
        ledger.add(
            FrenchState,
            participant=person.id,
            since=day,
            speaking=_LEVELS[level],
            listening=_LEVELS[level],
            reading=_LEVELS[written],
            writing=_LEVELS[max(0, written - 1)],
            profile=profile,
        )
        level = min(len(_LEVELS) - 1, level + (rng.random() < 0.6))
        day += timedelta(days=rng.randrange(150, 260))


def _drawn(rng: Random, weights: dict[str, int]) -> str:
    return rng.choices(list(weights), list(weights.values()))[0]
