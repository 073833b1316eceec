"""Who the people are: gender, age, household, resources, housing, where they come from.

Each table spreads the people of the basis over its rows. `portraits` says where each one
stands, and at which date.
"""

from __future__ import annotations

from ....i18n import N_
from ..facts import Facts
from ..figures import Definition, Measures, Shape, by_code
from . import portraits
from .portraits import Portraits

DEFINITIONS = by_code(
    Definition(
        "PUB-20",
        N_("Gender"),
        N_("The {base}, by the gender they say. Who doesn't say it is counted as not known."),
        shape=Shape.DISTRIBUTION,
        follows_basis=True,
    ),
    Definition(
        "PUB-21",
        N_("Age at entry"),
        N_(
            "The {base}, by their age in whole years on the day they entered: when their latest"
            " pathway of the period was opened, perhaps before it; without a pathway, on the"
            " first day of their first place, presence or interview. Without a birth date, the"
            " age isn't known."
        ),
        shape=Shape.DISTRIBUTION,
        follows_basis=True,
    ),
    Definition(
        "PUB-22",
        N_("Age and gender on the last day"),
        N_(
            "The {base}, by their age in whole years on the last day of the period and by the"
            " gender they say. An age or a gender that isn't known has its row and its column."
        ),
        shape=Shape.PYRAMID,
        follows_basis=True,
    ),
    Definition(
        "PUB-23",
        N_("Make-up of the household"),
        N_(
            "The {base}, by the make-up of their household as noted on the last day of the"
            " period. Nothing noted by then is not known."
        ),
        shape=Shape.DISTRIBUTION,
        follows_basis=True,
    ),
    Definition(
        "PUB-24",
        N_("Main resource"),
        N_(
            "The {base}, by the first of the resources they have on the last day of the period,"
            " in the centre's order of resources; each person counts once. Nothing noted by"
            " then, or asked and not told, is not known."
        ),
        shape=Shape.DISTRIBUTION,
        follows_basis=True,
    ),
    Definition(
        "PUB-25",
        N_("RSA: rate and state of the right"),
        N_(
            "The {base}, by the RSA among their resources on the last day of the period, then"
            " by the state of the right noted on that day. Who has neither noted is counted as"
            " not known; so is what was asked and not told, or not recorded."
        ),
        shape=Shape.DISTRIBUTION,
        follows_basis=True,
    ),
    Definition(
        "PUB-26",
        N_("Housing at entry"),
        N_(
            "The {base}, by their housing on the day they entered; where none was noted by"
            " then, the first one noted within the three months that follow and within the"
            " period. Later or never noted, or asked and not told, is not known."
        ),
        shape=Shape.DISTRIBUTION,
        follows_basis=True,
    ),
    Definition(
        "PUB-27",
        N_("Education at entry"),
        N_(
            "The {base}, by their level of education on the day they entered; where none was"
            " noted by then, the first one noted within the three months that follow and within"
            " the period. Later or never noted, or noted as not recorded, is not known."
        ),
        shape=Shape.DISTRIBUTION,
        follows_basis=True,
    ),
    Definition(
        "PUB-28",
        N_("Spoken French at entry"),
        N_(
            "The {base}, by their level in speaking, else in listening, on the day they"
            " entered; where none was noted by then, the first one noted within the three"
            " months that follow and within the period. Not assessed is not known."
        ),
        shape=Shape.DISTRIBUTION,
        follows_basis=True,
    ),
    Definition(
        "PUB-29",
        N_("Nationality"),
        N_(
            "The {base}, by group of nationalities as noted on the last day of the period."
            " Nothing noted by then, or asked and not told, is not known."
        ),
        shape=Shape.DISTRIBUTION,
        follows_basis=True,
        sensitive=True,
    ),
    Definition(
        "PUB-30",
        N_("Neighbourhood"),
        N_(
            "The {base}, by the neighbourhood they live in on the last day of the period: who"
            " moved within it counts where she lives at its end. Nothing noted by then is not"
            " known."
        ),
        shape=Shape.DISTRIBUTION,
        follows_basis=True,
    ),
    Definition(
        "PUB-31",
        N_("Priority neighbourhoods (QPV)"),
        N_(
            "The {base}, by whether they live in a priority neighbourhood on the last day of"
            " the period, as it was checked and noted by then. Not checked is not known."
        ),
        shape=Shape.DISTRIBUTION,
        follows_basis=True,
    ),
    Definition(
        "PUB-32",
        N_("Who referred the people"),
        N_(
            "The {base}, by the first referral of their latest pathway of the period; without"
            " one, a pathway that began with the welcome is a spontaneous step, one that began"
            " with a meeting outside is outreach. Services whose name would tell something"
            " sensitive are together under “Other”. No pathway, or a referral that isn't noted,"
            " is not known."
        ),
        shape=Shape.DISTRIBUTION,
        follows_basis=True,
        sensitive=True,
    ),
    Definition(
        "PUB-33",
        N_("Contract"),
        N_(
            "The {base}, by the contract that runs, signed or not yet, on the last day of the"
            " period in a pathway that isn't over; of several, the one begun last. Who has a"
            " pathway of the period and no contract that day has none; who has no pathway is"
            " counted as not known."
        ),
        shape=Shape.DISTRIBUTION,
        follows_basis=True,
    ),
    Definition(
        "PUB-34",
        N_("Length in pathway"),
        N_(
            "The {base}, by the whole months from the opening of their latest pathway of the"
            " period, perhaps before it, to its end, or to the last day of the period when it"
            " isn't over. Who has no pathway is counted as not known."
        ),
        shape=Shape.DISTRIBUTION,
        follows_basis=True,
    ),
    Definition(
        "PUB-35",
        N_("New people and people carried over"),
        N_(
            "The {base}: carried over when a pathway of theirs ran into the period or, without"
            " a pathway, when their first place, presence or interview came before it; else new."
            " Everyone has a day of entry: nobody is counted as not known."
        ),
        shape=Shape.DISTRIBUTION,
        follows_basis=True,
    ),
    Definition(
        "PUB-36",
        N_("Work situation at entry"),
        N_(
            "The {base}, by their work situation on the day they entered; where none was noted"
            " by then, the first one noted within the three months that follow and within the"
            " period. Later or never noted is not known."
        ),
        shape=Shape.DISTRIBUTION,
        follows_basis=True,
    ),
    Definition(
        "PUB-37",
        N_("Age at entry, in the bands of the FSE+"),
        N_(
            "The {base}, by their age in whole years on the day they entered, in the bands of"
            " the common indicators of the FSE+ (EECO06 to EECO08). Without a birth date, the"
            " age isn't known."
        ),
        shape=Shape.DISTRIBUTION,
        follows_basis=True,
    ),
    Definition(
        "PUB-38",
        N_("All resources"),
        N_(
            "The {base}, by each of the resources they have on the last day of the period. One"
            " person may have several: rows don't add up, shares are of all the {base}. Nothing"
            " noted by then, or asked and not told, is not known."
        ),
        shape=Shape.GRID,
        follows_basis=True,
    ),
    Definition(
        "PUB-39",
        N_("Priority neighbourhoods (QPV) by gender"),
        N_(
            "The {base}, by the gender they say and by whether they live in a priority"
            " neighbourhood on the last day of the period, as it was checked and noted by then."
            " Not said and not checked are a row and a column."
        ),
        shape=Shape.GRID,
        follows_basis=True,
    ),
    Definition(
        "PUB-40",
        N_("Priority neighbourhoods (QPV) by age"),
        N_(
            "The {base}, by their age in whole years and by whether they live in a priority"
            " neighbourhood, both on the last day of the period, as it was checked and noted by"
            " then. An age that isn't known and not checked are a row and a column."
        ),
        shape=Shape.GRID,
        follows_basis=True,
    ),
)


def measure(facts: Facts) -> Measures:
    """The tables of one span."""
    seen = Portraits(facts)
    found = Measures()
    for code, table in portraits.TABLES.items():
        found.tables[code] = table(seen)
    return found
