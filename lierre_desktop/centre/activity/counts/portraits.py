"""Where each person of a basis stands in the tables about the public, and at which date."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property

from ....database.models import database
from ....i18n import N_, _, collation_key, plain
from ... import settings, terms
from ...pathway.stages import NO_CONTRACT
from ...pathway.states import PathwayState
from ...people import age
from ...person.situations import Situation
from ...person.states import VOCABULARIES, FrenchState
from ...vocabulary import Gender
from ..facts import Facts, PathwayFact
from ..figures import Amount, Column, MeasuredTable, Row, Subject, Unit, behind
from . import read_people
from .counting import (
    PEOPLE,
    UNKNOWN,
    Slot,
    age_key,
    age_slots,
    crossed,
    spread,
    tabulated,
    term_slots,
    unknown,
)
from .people import carried_over

FSE_AGES = (18, 30, 55)
"""Where the age bands of the FSE+ begin (regulation (EU) 2021/1057, annex I; EECO06-08)."""

PRESCRIBERS, CONTRACTS, RESOURCES = "orienteur", "contrat", "ressource"
RSA_RIGHTS = "statut_droit_rsa"
SPONTANEOUS, OUTREACH, OTHER = "SPONTANE", "ALLER_VERS", "AUTRE"
RSA_RATES = ("RSA_SOCLE", "RSA_MAJORE")

GENDERS = (
    Column(Gender.WOMAN.value, N_("women")),
    Column(Gender.MAN.value, N_("men")),
    Column(Gender.OTHER.value, N_("other gender")),
    Column(UNKNOWN, N_("not known")),
)

PRIORITY = (
    Column("yes", N_("in a priority neighbourhood")),
    Column("no", N_("elsewhere")),
    Column(UNKNOWN, N_("not checked")),
)

LENGTHS = (  # whole months from which a row begins
    (0, N_("less than 3 months")),
    (3, N_("3 to 5 months")),
    (6, N_("6 to 11 months")),
    (12, N_("12 to 23 months")),
    (24, N_("24 months and over")),
)

# A pathway that is over has no contract any more, whatever its dates say.
_CONTRACTS = """
SELECT k.participant_id, c.kind FROM contract c
JOIN pathway k ON k.id = c.pathway_id AND (k.closed_on IS NULL OR k.closed_on > :day)
WHERE c.pathway_id IN (SELECT value FROM json_each(:pathways)) AND c.deleted_at IS NULL
  AND c.starts_on <= :day AND ifnull(c.ends_on, '9999-12-31') >= :day
ORDER BY c.starts_on, c.id
"""


class Portraits:
    """The people of the chosen basis, each with what the tables ask of her."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.book: terms.Book = facts.book
        self.people = facts.population()
        self.ages = settings.age_bands(facts.centre.age_bands)
        self.pathway: Mapping[int, PathwayFact] = read_people.latest(facts.pathways)

    @cached_property
    def contracts(self) -> Mapping[int, str]:
        """The kind of the contract that runs on the last day, by person who has one."""
        values = {
            "pathways": json.dumps([each.id for each in self.facts.pathways]),
            "day": self.facts.span.iso["last"],
        }
        running = {}
        for person, noted in database.execute_sql(_CONTRACTS, values):
            kind = self.code(CONTRACTS, noted)
            if kind is not None and kind != NO_CONTRACT:
                running[person] = kind
        return running

    @cached_property
    def carried_over(self) -> frozenset[int]:
        """Who was there before the span."""
        return carried_over(self.facts, self.people)

    def code(self, list_name: str, code: str | None) -> str | None:
        """The code a term counts under, merges followed; None when it isn't known."""
        return self.book.known(list_name, code)

    def at_entry(self, person: int) -> Situation:
        """Her situation on the day she entered."""
        return self.facts.at_entry[person]

    def at_end(self, person: int) -> Situation:
        """Her situation on the last day."""
        return self.facts.at_end[person]

    def age(self, person: int, day: date) -> int | None:
        """Her age on a day in whole years; None when it isn't known."""
        return age(self.facts.persons[person].birth_date, day)

    def band_at_end(self, person: int) -> str | None:
        """The band of her age on the last day."""
        return age_key(self.age(person, self.facts.span.last), self.ages)

    def gender(self, person: int) -> str | None:
        """Her gender's code."""
        return self.facts.persons[person].gender

    def priority(self, person: int) -> str | None:
        """Whether she lives in a priority neighbourhood on the last day; None: not checked."""
        state = self.at_end(person).district
        if state is None or state.qpv is None:
            return None
        return "yes" if state.qpv else "no"

    def months(self, person: int) -> int | None:
        """The whole months of her latest pathway; None without one."""
        pathway = self.pathway.get(person)
        if pathway is None:
            return None
        first, last = pathway.opened_on, pathway.closed_on or self.facts.span.last
        months = (last.year - first.year) * 12 + last.month - first.month
        return months - (last.day < first.day)

    def prescriber(self, person: int) -> str | None:
        """Who referred her; what is sensitive isn't named."""
        pathway = self.pathway.get(person)
        if pathway is None:
            return None
        if pathway.prescriber is None:
            return {
                PathwayState.WELCOMED.value: SPONTANEOUS,
                PathwayState.MET.value: OUTREACH,
            }.get(pathway.began)
        if self.book.sensitive(PRESCRIBERS, pathway.prescriber):
            return OTHER
        return self.code(PRESCRIBERS, pathway.prescriber)

    def contract(self, person: int) -> str | None:
        """The kind of her contract, the term "none" without one; None without a pathway."""
        if person not in self.pathway:
            return None
        return self.contracts.get(person, NO_CONTRACT)

    def resources(self, person: int) -> tuple[str, ...]:
        """Her resources on the last day, in the centre's order."""
        state = self.at_end(person).resources
        if state is None:
            return ()
        held = {self.code(RESOURCES, code) for code in state.resources}
        return tuple(code for code in self._resources if code in held)

    @cached_property
    def _resources(self) -> tuple[str, ...]:
        return tuple(term.code for term in self.book.terms(RESOURCES))

    def spoken(self, state: FrenchState | None) -> str | None:
        """Her level in speaking, else in listening; None when neither was assessed."""
        if state is None:
            return None
        for level in (state.speaking, state.listening):
            code = self.code(VOCABULARIES["speaking"], level)
            if code is not None:
                return code
        return None


# -- tables ----------------------------------------------------------------------------


def _gender_slots() -> list[Slot]:
    return [
        Slot(Gender.WOMAN.value, _("Women")),
        Slot(Gender.MAN.value, _("Men")),
        Slot(Gender.OTHER.value, _("Other gender")),
    ]


def _genders(seen: Portraits) -> MeasuredTable:
    return spread(seen.people, _gender_slots(), seen.gender)


def _ages_at_entry(seen: Portraits) -> MeasuredTable:
    return _by_age_at_entry(seen, seen.ages)


def _fse_ages(seen: Portraits) -> MeasuredTable:
    return _by_age_at_entry(seen, FSE_AGES)


def _by_age_at_entry(seen: Portraits, ages: tuple[int, ...]) -> MeasuredTable:
    entered = seen.facts.entered_on

    def place(person: int) -> str | None:
        return age_key(seen.age(person, entered[person]), ages)

    return spread(seen.people, age_slots(ages), place)


def _pyramid(seen: Portraits) -> MeasuredTable:
    return crossed(seen.people, age_slots(seen.ages), seen.band_at_end, GENDERS, seen.gender)


def _of_terms(
    list_name: str, told: Callable[[Portraits, int], str | None]
) -> Callable[[Portraits], MeasuredTable]:
    """A table of a list of terms: `told` is the code noted of a person."""

    def table(seen: Portraits) -> MeasuredTable:
        slots = term_slots(seen.book, list_name)
        return spread(seen.people, slots, lambda person: seen.code(list_name, told(seen, person)))

    return table


def _at_entry(aspect: str, name: str) -> Callable[[Portraits], MeasuredTable]:
    """A table of a field of the situations, on the day each person entered."""
    return _of_terms(
        VOCABULARIES[name],
        lambda seen, person: getattr(getattr(seen.at_entry(person), aspect), name, None),
    )


def _at_end(aspect: str, name: str) -> Callable[[Portraits], MeasuredTable]:
    """A table of a field of the situations, on the last day."""
    return _of_terms(
        VOCABULARIES[name],
        lambda seen, person: getattr(getattr(seen.at_end(person), aspect), name, None),
    )


def _main_resource(seen: Portraits, person: int) -> str | None:
    return next(iter(seen.resources(person)), None)


def _rsa(seen: Portraits) -> MeasuredTable:
    """Rates, the higher one where both are noted, with the states of the right under each."""
    rates = [(code, seen.book.label(RESOURCES, code)) for code in RSA_RATES]
    groups = [
        *rates,
        ("none", _("No RSA among the resources")),
        (UNKNOWN, _("Resources not known")),
    ]
    rights = [
        *((each.key, each.label) for each in term_slots(seen.book, RSA_RIGHTS)),
        (UNKNOWN, _("State of the right not noted")),
    ]
    slots = [
        Slot(f"{rate} {right}", words, group, closed=False, in_use=False)
        for rate, group in groups
        for right, words in rights
        if (rate, right) != (UNKNOWN, UNKNOWN)
    ]

    def place(person: int) -> str:
        state = seen.at_end(person).resources
        right = seen.code(RSA_RIGHTS, state.rsa_right) if state else None
        held = seen.resources(person)
        rate = next((code for code in reversed(RSA_RATES) if code in held), "none")
        return f"{rate if held else UNKNOWN} {right or UNKNOWN}"

    return spread(seen.people, slots, place)


def _districts(seen: Portraits) -> MeasuredTable:
    """Neighbourhoods are typed: one spelt two ways is one, under its most frequent name."""
    spelt: defaultdict[str, Counter[str]] = defaultdict(Counter)
    where: dict[int, str] = {}
    for person in seen.people:
        state = seen.at_end(person).district
        name = plain(state.district) if state else ""
        if state and name.strip(f" {UNKNOWN}"):
            where[person] = name
            spelt[name][state.district] += 1
    slots = [
        Slot(key, min(names, key=lambda name: (-names[name], name))) for key, names in spelt.items()
    ]
    slots.sort(key=lambda slot: (-spelt[slot.key].total(), collation_key(slot.label)))
    return spread(seen.people, slots, where.get)


def _qpv(seen: Portraits) -> MeasuredTable:
    slots = [Slot("yes", _("In a priority neighbourhood")), Slot("no", _("Elsewhere"))]
    return spread(seen.people, slots, seen.priority)


def _qpv_by_gender(seen: Portraits) -> MeasuredTable:
    return tabulated(seen.people, _gender_slots(), seen.gender, PRIORITY, seen.priority)


def _qpv_by_age(seen: Portraits) -> MeasuredTable:
    return tabulated(seen.people, age_slots(seen.ages), seen.band_at_end, PRIORITY, seen.priority)


def _lengths(seen: Portraits) -> MeasuredTable:
    slots = [Slot(str(first), _(words)) for first, words in LENGTHS]

    def place(person: int) -> str | None:
        months = seen.months(person)
        if months is None:
            return None
        return str(max(first for first, _words in LENGTHS if first <= months))

    return spread(seen.people, slots, place)


def _new(seen: Portraits) -> MeasuredTable:
    slots = [Slot("new", _("New in the period")), Slot("before", _("There before the period"))]
    return spread(
        seen.people, slots, lambda person: "before" if person in seen.carried_over else "new"
    )


def _all_resources(seen: Portraits) -> MeasuredTable:
    held: defaultdict[str, list[int]] = defaultdict(list)
    for person in sorted(seen.people):
        for code in seen.resources(person) or (UNKNOWN,):
            held[code].append(person)
    slots = term_slots(seen.book, RESOURCES)
    base = len(seen.people)

    def row(slot: Slot) -> Row:
        who = behind(Subject.PERSON, held[slot.key])
        cells = (Amount(len(who.ids)), Amount(len(who.ids), base))
        return Row(slot.key, slot.label, cells, (who, who), unknown=slot.key == UNKNOWN)

    return MeasuredTable(
        columns=(
            Column(PEOPLE.key, PEOPLE.title, additive=False),
            Column("share", N_("share"), Unit.SHARE, additive=False),
        ),
        rows=(*(row(slot) for slot in slots if held[slot.key]), row(unknown())),
        base=base,
        left_out=sum(slot.in_use and not held[slot.key] for slot in slots),
    )


TABLES: Mapping[str, Callable[[Portraits], MeasuredTable]] = {
    "PUB-20": _genders,
    "PUB-21": _ages_at_entry,
    "PUB-22": _pyramid,
    "PUB-23": _at_end("family", "household"),
    "PUB-24": _of_terms(RESOURCES, _main_resource),
    "PUB-25": _rsa,
    "PUB-26": _at_entry("housing", "housing"),
    "PUB-27": _at_entry("education", "level"),
    "PUB-28": _of_terms(
        VOCABULARIES["speaking"], lambda seen, person: seen.spoken(seen.at_entry(person).french)
    ),
    "PUB-29": _at_end("status", "nationality"),
    "PUB-30": _districts,
    "PUB-31": _qpv,
    "PUB-32": _of_terms(PRESCRIBERS, Portraits.prescriber),
    "PUB-33": _of_terms(CONTRACTS, Portraits.contract),
    "PUB-34": _lengths,
    "PUB-35": _new,
    "PUB-36": _at_entry("work", "work"),
    "PUB-37": _fse_ages,
    "PUB-38": _all_resources,
    "PUB-39": _qpv_by_gender,
    "PUB-40": _qpv_by_age,
}
"""How each table is made, by code."""
