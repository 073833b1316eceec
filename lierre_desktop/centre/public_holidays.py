"""The public holidays of a French department.

Hides where they come from: Easter and the Labour Code for mainland France and for the
local law of Alsace-Moselle, the `holidays` library for overseas departments, whose
extra days have a history of their own. The library takes 95 ms to load, a third of
the program's start: centres of the mainland don't pay for it, a test compares both.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

OVERSEAS = ("971", "972", "973", "974", "976")
LOCAL_LAW = ("57", "67", "68")

# C. trav. L3133-1: (month, day) or days after Easter.
_FIXED = {
    (1, 1): "Jour de l’an",
    (5, 1): "Fête du Travail",
    (5, 8): "Fête de la Victoire",
    (7, 14): "Fête nationale",
    (8, 15): "Assomption",
    (11, 1): "Toussaint",
    (11, 11): "Armistice",
    (12, 25): "Noël",
}
_AFTER_EASTER = {1: "Lundi de Pâques", 39: "Ascension", 50: "Lundi de Pentecôte"}

# C. trav. L3134-13: Good Friday, only in communes with a Protestant church, and 26 December.
GOOD_FRIDAY = "Vendredi saint"
_SECOND_CHRISTMAS_DAY = "Saint-Étienne"


def has_local_law(department: str) -> bool:
    """Whether Good Friday may be a public holiday there: Moselle, Bas-Rhin, Haut-Rhin."""
    return department in LOCAL_LAW


@cache
def public_holidays(department: str, good_friday: bool, year: int) -> dict[date, str]:
    """The year's public holidays of a department, by day, with their French names.

    `good_friday` says whether the commune has a Protestant church (local law only). Two
    holidays on one day share it: "Ascension ; Fête de la Victoire".
    """
    found = _overseas(department, year) if department in OVERSEAS else _mainland(year)
    if has_local_law(department):
        found.append((date(year, 12, 26), _SECOND_CHRISTMAS_DAY))
        if good_friday:
            found.append((_easter(year) - timedelta(days=2), GOOD_FRIDAY))
    names: dict[date, str] = {}
    for day, name in sorted(found):
        names[day] = f"{names[day]} ; {name}" if day in names else name
    return names


def _mainland(year: int) -> list[tuple[date, str]]:
    fixed = [(date(year, *when), name) for when, name in _FIXED.items()]
    easter = _easter(year)
    return fixed + [(easter + timedelta(days=after), name) for after, name in _AFTER_EASTER.items()]


def _overseas(department: str, year: int) -> list[tuple[date, str]]:
    from holidays import country_holidays

    found = country_holidays("FR", subdiv=department, language="fr", years=year)
    return [(day, name.replace("'", "’").replace("; ", " ; ")) for day, name in found.items()]


@cache
def _easter(year: int) -> date:
    from dateutil.easter import easter

    return easter(year)
