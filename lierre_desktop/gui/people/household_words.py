"""How a household is said: its members by name and age, their link, school and class."""

from __future__ import annotations

from ...centre.person.households import HouseholdView, MemberLine
from ...i18n import _
from .. import look
from .words import age_words


def member_name(member: MemberLine) -> str:
    """ "Deniz Arslan", masked with the other names."""
    own = member.own_script if not look.discreet() else member.own_script[:1]
    return look.person_name(member.last_name, member.first_name, sentence=True) or own


def member_words(member: MemberLine) -> str:
    """The line under a name: "fille · 7 ans · école Poincaré, CE1 · depuis 2024"."""
    school = ", ".join(part for part in (member.data.school, member.data.school_class) if part)
    parts = (member.link, age_words(member.age), school, member.data.note)
    return " · ".join(part for part in parts if part)


def children_words(household: HouseholdView) -> str:
    """The children in one line: "Deniz, 11 ans · Elif, 7 ans, école Poincaré"."""
    said = []
    for member in household.members:
        if member.is_child:
            name = look.person_name("", member.first_name or member.last_name, sentence=True)
            parts = (name, age_words(member.age), member.data.school)
            said.append(", ".join(part for part in parts if part))
    return " · ".join(said)


def household_title(household: HouseholdView) -> str:
    """The name that the centre gave it, or what the card is about."""
    return household.name if household.name and not look.discreet() else _("Who lives together")
