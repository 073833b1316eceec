"""What the demo centre noted of its people's work once they were out."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from ...database.models import WorkState
from ..pathway.exits import RESULTS_WITHIN
from .ledger import Ledger

_WORK = {
    "CDI": ("EMPLOI",),
    "CDD_PLUS_6": ("EMPLOI",),
    "CDD_MOINS_6": ("EMPLOI", "INTERIM"),
    "FORMATION": ("FORMATION",),
    "SIAE": ("IAE",),
    "SANTE": ("MALADIE",),
    "RELAIS_DC": ("RECHERCHE", "FOYER"),
}
_ELSE = ("RECHERCHE", "RECHERCHE", "FOYER")
_LOST = "PERDU_DE_VUE"
_NOTED, _NOTED_OF_LOST = 0.86, 0.15
_IN_WORK = ("EMPLOI", "INTERIM", "IAE")
_HALF_A_YEAR = timedelta(days=184)


def note(rng: Random, ledger: Ledger, person: int, exit_kind: str, day: date, until: date) -> None:
    """The work within four weeks of an exit for most, and six months later for some."""
    heard = rng.random() < (_NOTED_OF_LOST if exit_kind == _LOST else _NOTED)
    again = rng.random() < 0.5
    work = rng.choice(_WORK.get(exit_kind, _ELSE))
    _note(rng, ledger, person, work, day, until, told=heard)
    stayed = work if rng.random() < 0.75 else rng.choice(("RECHERCHE", "EMPLOI"))
    _note(rng, ledger, person, stayed, day + _HALF_A_YEAR, until, told=heard and again)


def _note(
    rng: Random, ledger: Ledger, person: int, work: str, day: date, until: date, *, told: bool
) -> None:
    since = day + timedelta(days=rng.randrange(RESULTS_WITHIN.days - 7))
    if told and since <= until:
        ledger.add(
            WorkState,
            participant=person,
            since=since,
            work=work,
            registered=work not in _IN_WORK and rng.random() < 0.8,
        )
