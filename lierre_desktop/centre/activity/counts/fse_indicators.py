"""How a situation becomes an indicator of the FSE+ (regulation (EU) 2021/1057, annex I).

Part of `fse`, which defines the figures.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ....i18n import N_
from ...calendar import months_later
from ...people import age
from ...person.situations import VOCABULARIES, EducationState, Situation, WorkState
from ...terms import Book
from ..facts import PersonFact
from .counting import term_key

_YOUNG = 25  # under which six months without work are long


@dataclass(frozen=True, slots=True)
class Participant:
    """Someone the FSE+ counts, with what was known of her at entry."""

    person: PersonFact
    entered: date
    out_on: date | None  # in the span
    entry: Situation


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is known of someone after her exit; None for what wasn't noted in time."""

    participant: Participant
    work: WorkState | None
    education: EducationState | None
    later_work: WorkState | None


@dataclass(frozen=True, slots=True)
class Theme:
    """Indicators that a situation is told by: keys and labels, those not known after."""

    title: str
    indicators: Mapping[str, str]


# -- at entry ------------------------------------------------------------------------------

AT_ENTRY = (
    Theme(
        N_("Work"),
        {
            "EECO02": N_("EECO02 Unemployed"),
            "EECO03": N_("EECO03 of whom for a long time"),
            "?EECO03": N_("of whom since a day not known"),
            "EECO04": N_("EECO04 Inactive"),
            "EECO05": N_("EECO05 Employed, or self-employed"),
            "?work": N_("Work not known"),
        },
    ),
    Theme(
        N_("Age"),
        {
            "EECO06": N_("EECO06 Under 18"),
            "EECO07": N_("EECO07 18 to 29"),
            "30-54": N_("30 to 54"),
            "EECO08": N_("EECO08 55 and over"),
            "?age": N_("Age not known"),
        },
    ),
    Theme(
        N_("Education"),
        {
            "EECO09": N_("EECO09 Up to lower secondary (CITE 0-2)"),
            "EECO10": N_("EECO10 Upper secondary (CITE 3-4)"),
            "EECO11": N_("EECO11 Higher education (CITE 5-8)"),
            "?education": N_("Education not known"),
        },
    ),
    Theme(
        N_("Disability"),
        {"EECO12": N_("EECO12 With a disability"), "?disability": N_("Disability not known")},
    ),
    Theme(
        N_("Nationality"),
        {
            "EECO13": N_("EECO13 Nationals of countries outside the EU"),
            "?nationality": N_("Nationality not known"),
        },
    ),
    Theme(
        N_("Housing"),
        {
            "EECO16": N_("EECO16 Homeless, or excluded from housing"),
            "?housing": N_("Housing not known"),
        },
    ),
)

PART_OF = {"EECO03": "EECO02", "?EECO03": "EECO02"}

_ACTIVITIES = {
    "RECHERCHE": "EECO02",
    "EMPLOI": "EECO05",
    "FORMATION": "EECO04",
    "SANS_ACTIVITE": "EECO04",
}
_LEVELS = {"CITE_0_2": "EECO09", "CITE_3_4": "EECO10", "CITE_5_8": "EECO11"}
_NATIONALITIES = {"FR": False, "UE": False, "HORS_UE": True}
_AGES = ((18, "EECO06"), (30, "EECO07"), (55, "30-54"))
_EXCLUDED = ("SANS_ABRI", "SANS_LOGEMENT", "PRECAIRE", "INADEQUAT")
_HOUSED = ("ACCOMPAGNE", "ORDINAIRE")


def entry_keys(each: Participant, book: Book) -> Iterator[str]:
    """The rows someone stands in."""
    work = activity(each.entry.work, book)
    yield work or "?work"
    if work == "EECO02":
        yield from _for_long(each)
    yield _age_key(each)
    yield education_level(each.entry, book) or "?education"
    status = each.entry.status
    yield from _answer("EECO12", "?disability", status.disability if status else None)
    yield from _answer("EECO13", "?nationality", _is_from_outside(each.entry, book))
    yield from _answer("EECO16", "?housing", _is_excluded(each.entry, book))


def activity(work: WorkState | None, book: Book) -> str | None:
    """Unemployed, inactive or employed. Who is registered as unemployed is so, unless in work."""
    if work is None:
        return None
    activity = _ACTIVITIES.get(book.family(VOCABULARIES["work"], work.work))
    return "EECO02" if work.registered and activity != "EECO05" else activity


def _for_long(each: Participant) -> Iterator[str]:
    """Long-term: a year without work, six months under 25, by the toolkit of the Commission."""
    since = each.entry.work.out_of_work_since if each.entry.work else None
    if since is None:
        yield "?EECO03"
        return
    years = age(each.person.birth_date, each.entered)
    young = years is not None and years < _YOUNG
    if months_later(since, 6 if young else 12) < each.entered:
        yield "EECO03"


def _age_key(each: Participant) -> str:
    years = age(each.person.birth_date, each.entered)
    if years is None:
        return "?age"
    return next((key for below, key in _AGES if years < below), "EECO08")


def _is_from_outside(situation: Situation, book: Book) -> bool | None:
    group = situation.status.nationality if situation.status else None
    return _NATIONALITIES.get(term_key(book, VOCABULARIES["nationality"], group))


def _is_excluded(situation: Situation, book: Book) -> bool | None:
    """The groups of ETHOS but supported housing, where one has a lease; and evictions to come."""
    state = situation.housing
    if state is None:
        return None
    family = book.family(VOCABULARIES["housing"], state.housing)
    if state.eviction_threat or family in _EXCLUDED:
        return True
    return False if family in _HOUSED else None


def education_level(situation: Situation, book: Book) -> str | None:
    level = situation.education.level if situation.education else None
    return _LEVELS.get(book.family(VOCABULARIES["level"], level))


def _answer(indicator: str, unknown: str, value: bool | None) -> Iterator[str]:
    """An indicator for yes, nothing for no, the row of the unknown for neither."""
    if value is None:
        yield unknown
    elif value:
        yield indicator


# -- at exit -------------------------------------------------------------------------------

AT_EXIT = (
    Theme(
        N_("Four weeks after the exit"),
        {
            "EECR01": N_("EECR01 Looking for work, inactive at entry"),
            "EECR02": N_("EECR02 In education or training"),
            "EECR03": N_("EECR03 With a new qualification"),
            "EECR04": N_("EECR04 In work"),
            "?result": N_("Not known at entry or not noted after the exit"),
        },
    ),
    Theme(
        N_("Six months after the exit"),
        {
            "EECR05": N_("EECR05 In work after six months"),
            "?later": N_("Not known at entry or not noted after six months"),
        },
    ),
)
_TRAINING = "FORMATION"


def result_keys(each: Outcome, book: Book) -> Iterator[str]:
    """The rows someone stands in, by what is new since her entry."""
    before = each.participant.entry.work
    was, now = activity(before, book), activity(each.work, book)
    if was is None or now is None:
        yield "?result"
    else:
        if (was, now) == ("EECO04", "EECO02"):
            yield "EECR01"
        if _trains(each.work, book) and not _trains(before, book):
            yield "EECR02"
        if now == "EECO05" and was != now:
            yield "EECR04"
    if _is_qualified(each, book):
        yield "EECR03"
    later = activity(each.later_work, book)
    if was is None or later is None:
        yield "?later"
    elif later == "EECO05" and was != later:
        yield "EECR05"


def _trains(work: WorkState | None, book: Book) -> bool:
    return work is not None and book.family(VOCABULARIES["work"], work.work) == _TRAINING


def _is_qualified(each: Outcome, book: Book) -> bool:
    """True when a higher level, or another diploma, was noted since the entry."""
    before, after = each.participant.entry.education, each.education
    if before is None or after is None or after.since <= before.since:
        return False
    if after.diploma and after.diploma != before.diploma:
        return True
    places = [
        book.current(VOCABULARIES["level"], state.level).position
        for state in (before, after)
        if state.level and _LEVELS.get(book.family(VOCABULARIES["level"], state.level))
    ]
    return len(places) == 2 and places[0] < places[1]
