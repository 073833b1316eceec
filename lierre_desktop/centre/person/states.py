"""What is known of a person's situation, aspect by aspect, each as a dated state.

Hides which column belongs to which vocabulary and how a state is checked before it is
kept. A field that is None wasn't asked, or not answered.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, TypeVar

from ...i18n import N_, _
from .. import terms
from ..changes import InvalidInput
from ..rows import NAME_LIMIT, line

OLDEST_DAY = date(1900, 1, 1)
FARTHEST = timedelta(days=366)  # a move or a contract may be known ahead, not further
DETAIL_LIMIT = 500
MOST_CHILDREN = 30


class Aspect(StrEnum):
    """The sides of a situation, in the order a person's card shows them."""

    FAMILY = "family"
    HOUSING = "housing"
    RESOURCES = "resources"
    WORK = "work"
    EDUCATION = "education"
    FRENCH = "french"
    MOBILITY = "mobility"
    DISTRICT = "district"
    STATUS = "status"

    @property
    def label(self) -> str:
        """The aspect in the current language: "Logement"."""
        return _(_LABELS[self])


_LABELS = {
    Aspect.FAMILY: N_("Household"),
    Aspect.HOUSING: N_("Housing"),
    Aspect.RESOURCES: N_("Resources"),
    Aspect.WORK: N_("Employment"),
    Aspect.EDUCATION: N_("Education"),
    Aspect.FRENCH: N_("French"),
    Aspect.MOBILITY: N_("Getting around"),
    Aspect.DISTRICT: N_("Neighbourhood"),
    Aspect.STATUS: N_("Nationality and rights"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What every aspect has. `id` 0 is a new one; it holds from `since` on, until the next."""

    id: int = 0
    version: int = 0
    participant_id: int
    since: date
    checked_on: date | None = None  # the day a paper was seen
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HousingState(State):
    """Where the person lives."""

    housing: str | None = None  # term of "logement"
    eviction_threat: bool | None = None
    rent_arrears: bool | None = None
    domiciled: bool | None = None  # has a postal address with an association or the CCAS


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyState(State):
    """With whom the person lives."""

    marital: str | None = None  # term of "situation_matrimoniale"
    household: str | None = None  # term of "composition_foyer"
    children: int | None = None
    children_at_home: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourcesState(State):
    """What the person lives on. Never an amount."""

    resources: tuple[str, ...] = ()  # terms of "ressource"
    rsa_right: str | None = None  # term of "statut_droit_rsa"
    rsa_support: str | None = None  # term of "orientation_rsa"
    rsa_local: str = ""  # the département's own wording


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkState(State):
    """Where the person stands with work."""

    work: str | None = None  # term of "situation_pro"
    out_of_work_since: date | None = None
    registered: bool | None = None  # with France Travail


@dataclass(frozen=True, slots=True, kw_only=True)
class EducationState(State):
    """What the person has studied."""

    level: str | None = None  # term of "niveau_formation"
    diploma: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrenchState(State):
    """The person's French, skill by skill, and how it is learnt."""

    listening: str | None = None  # terms of "niveau_langue"
    reading: str | None = None
    speaking: str | None = None
    writing: str | None = None
    profile: str | None = None  # term of "profil_langue"


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictState(State):
    """The neighbourhood, and whether it is a priority one (QPV): never computed."""

    district: str = ""
    qpv: bool | None = None
    qpv_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MobilityState(State):
    """How the person gets around."""

    licence: bool | None = None
    vehicle: bool | None = None
    transport: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusState(State):
    """Nationality by group, and whether a disability is officially recognised."""

    nationality: str | None = None  # term of "nationalite_groupe"
    disability: bool | None = None


ASPECTS: Mapping[Aspect, type[State]] = {
    Aspect.FAMILY: FamilyState,
    Aspect.HOUSING: HousingState,
    Aspect.RESOURCES: ResourcesState,
    Aspect.WORK: WorkState,
    Aspect.EDUCATION: EducationState,
    Aspect.FRENCH: FrenchState,
    Aspect.MOBILITY: MobilityState,
    Aspect.DISTRICT: DistrictState,
    Aspect.STATUS: StatusState,
}

VOCABULARIES: Mapping[str, str] = {
    "housing": "logement",
    "marital": "situation_matrimoniale",
    "household": "composition_foyer",
    "resources": "ressource",
    "rsa_right": "statut_droit_rsa",
    "rsa_support": "orientation_rsa",
    "work": "situation_pro",
    "level": "niveau_formation",
    "listening": "niveau_langue",
    "reading": "niveau_langue",
    "speaking": "niveau_langue",
    "writing": "niveau_langue",
    "profile": "profil_langue",
    "nationality": "nationalite_groupe",
}
"""Which list the terms of a field come from, by the field's name."""

SomeState = TypeVar("SomeState", bound=State)

_ASPECT_OF = {kind: aspect for aspect, kind in ASPECTS.items()}
_HEAD = frozenset(field.name for field in fields(State)) - {"detail"}


def aspect_of(state: State) -> Aspect:
    """The aspect a state is about."""
    return _ASPECT_OF[type(state)]


def checked(state: SomeState, today: date) -> SomeState:
    """The state tidied. Raises InvalidInput for the first field that can't be kept."""
    _check_days(state, today)
    clean: dict[str, Any] = {
        field.name: _checked_value(field.name, getattr(state, field.name))
        for field in fields(state)
        if field.name not in _HEAD
    }
    if not any(value not in (None, "", ()) for value in clean.values()):
        raise InvalidInput("", _("Nothing is filled in here: choose or write at least one thing."))
    if isinstance(state, FamilyState):
        _check_children(state)
    return replace(state, **clean)


def _checked_value(name: str, value: Any) -> Any:
    if name == "resources":
        wanted = [terms.check(name, VOCABULARIES[name], code, required=True) for code in value]
        return tuple(dict.fromkeys(wanted))
    if name in VOCABULARIES:
        return terms.check(name, VOCABULARIES[name], value)
    if isinstance(value, str):
        return line(name, value, DETAIL_LIMIT if name == "detail" else NAME_LIMIT)
    return value


def _check_days(state: State, today: date) -> None:
    for field in fields(state):
        day = getattr(state, field.name)
        if not isinstance(day, date):
            continue
        if day < OLDEST_DAY:
            raise InvalidInput(field.name, _("This date lies before 1900. Check the year."))
        if day > today + (FARTHEST if field.name == "since" else timedelta(0)):
            far = _("This date lies more than a year ahead. Check the year.")
            ahead = _("This date lies in the future. Check the year.")
            raise InvalidInput(field.name, far if field.name == "since" else ahead)


def _check_children(state: FamilyState) -> None:
    for name in ("children", "children_at_home"):
        number = getattr(state, name)
        if number is not None and not 0 <= number <= MOST_CHILDREN:
            raise InvalidInput(name, _("Between 0 and {n} children.").format(n=MOST_CHILDREN))
    at_home = state.children_at_home or 0
    if state.children is not None and at_home > state.children:
        raise InvalidInput(
            "children_at_home", _("More children at home than children. Check both numbers.")
        )
