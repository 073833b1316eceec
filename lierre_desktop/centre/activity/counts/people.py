"""How many people: referred, received, still there, out; their households and children."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ....database.models import database
from ....i18n import N_, plain
from ...pathway.states import ATTENDING
from ...people import age
from ...person.households import LINKS, OF_AGE
from ..facts import Facts
from ..figures import Amount, Definition, Measure, Measures, Subject, Unit, behind, by_code

DEFINITIONS = by_code(
    Definition(
        "PUB-01",
        N_("Distinct people"),
        N_(
            "The {base}, each counted once, however many pathways, workshops or referrals she"
            " has. Referred: a referral was received in the period. Accompanied: seen in it, in"
            " an interview that was held or in a workshop. Enrolled: with a place in a workshop"
            " on some day of it. Present: in at least one session of it whose roll is closed."
        ),
        follows_basis=True,
    ),
    Definition(
        "PUB-02",
        N_("People referred"),
        N_(
            "People for whom a referral was received in the period, each counted once: those"
            " received, those who did not come and those still awaited, as of its last day."
        ),
    ),
    Definition(
        "PUB-03",
        N_("People received"),
        N_(
            "People welcomed in the period, that is whose pathway reached the welcome, whether"
            " they were referred in it, before it, or came by themselves."
        ),
    ),
    Definition(
        "PUB-04",
        N_("People referred who did not come"),
        N_(
            "Of the people referred in the period: those whose pathway ended by its last day"
            " without a welcome, redirected elsewhere or without follow-up."
        ),
        fewer_is_better=True,
    ),
    Definition(
        "PUB-05",
        N_("People referred still awaited"),
        N_(
            "Of the people referred in the period: those neither welcomed nor with a pathway"
            " that ended by its last day."
        ),
    ),
    Definition(
        "PUB-06",
        N_("New people"),
        N_(
            "Of the {base}: those who entered in the period, on the day their pathway was"
            " opened; without a pathway, the day of their first place in a workshop, presence"
            " or interview, whichever came first. Who came back within the period after a"
            " pathway that ran into it isn't new."
        ),
        follows_basis=True,
    ),
    Definition(
        "PUB-07",
        N_("People carried over"),
        N_(
            "Of the {base}: those who had entered before the first day of the period. New"
            " people and people carried over together are the distinct people."
        ),
        follows_basis=True,
    ),
    Definition(
        "PUB-08",
        N_("People in a pathway on the last day"),
        N_(
            "People with a pathway that was welcomed and isn't over on the last day of the"
            " period, suspended ones included, whether or not they were seen in it."
        ),
    ),
    Definition(
        "PUB-09",
        N_("People out"),
        N_(
            "People of whom a pathway that had been welcomed ended in the period, whatever its"
            " end, each counted once. Who began another pathway since is counted all the same."
        ),
    ),
    Definition(
        "PUB-10",
        N_("Mean length of the pathways that ended, in days"),
        N_(
            "Of the pathways that had been welcomed and ended in the period: the days from the"
            " opening, perhaps before the period, to the end. A person with two such pathways"
            " has two lengths."
        ),
        Unit.MEAN,
        Subject.PATHWAY,
    ),
    Definition(
        "PUB-12",
        N_("Households"),
        N_(
            "The households in which the {base} live on the last day of the period, each"
            " counted once. People whose household isn't noted count for none."
        ),
        subject=Subject.HOUSEHOLD,
        follows_basis=True,
    ),
    Definition(
        "PUB-13",
        N_("Children of these households"),
        N_(
            "Members noted as children of the households of the {base} who are under 18 on the"
            " last day of the period. A child noted in two households with the same names and"
            " birth date counts once. Children whose birth date isn't known are counted apart."
        ),
        subject=Subject.HOUSEHOLD,
        follows_basis=True,
    ),
    Definition(
        "PUB-14",
        N_("Children whose age isn't known"),
        N_(
            "Members noted as children of the households of the {base}, on the last day of the"
            " period, without a birth date: they may be of age."
        ),
        subject=Subject.HOUSEHOLD,
        follows_basis=True,
    ),
)

CHILD = "ENFANT"  # term of "lien_foyer"


def measure(facts: Facts) -> Measures:
    """The figures of one span."""
    people = facts.population()
    before = carried_over(facts, people)
    found = Measures()
    for code, who in (
        ("PUB-01", people),
        ("PUB-03", _welcomed(facts)),
        ("PUB-06", people - before),
        ("PUB-07", before),
        ("PUB-08", _under_way(facts)),
    ):
        found.figures[code] = _counted(who)
    found.add(_referred(facts))
    found.add(_out(facts))
    found.add(_households(facts, people))
    return found


def carried_over(facts: Facts, people: Iterable[int]) -> frozenset[int]:
    """Those of the people who were there before the span: by any pathway that runs into it,
    else by their day of entry."""
    first = dict(facts.entered_on)
    for pathway in reversed(facts.pathways):  # the one opened first has the last word
        first[pathway.participant_id] = pathway.opened_on
    return frozenset(person for person in people if first[person] < facts.span.first)


def _counted(people: Iterable[int]) -> Measure:
    who = behind(Subject.PERSON, people)
    return Measure(Amount(len(who.ids)), who)


# -- pathways --------------------------------------------------------------------------


def _welcomed(facts: Facts) -> set[int]:
    return {
        each.participant_id
        for each in facts.pathways
        if each.welcomed_on is not None and each.welcomed_on in facts.span
    }


def _under_way(facts: Facts) -> set[int]:
    return {
        each.participant_id
        for each in facts.pathways
        if each.closed_on is None and each.state in ATTENDING
    }


def _referred(facts: Facts) -> Measures:
    """Who was referred, and what became of it by the last day.

    Someone referred twice was received if she was once, and is awaited as long as one of
    her pathways is open.
    """
    known = {each.id: each for each in facts.pathways}
    received, awaited = set[int](), set[int]()
    for each in facts.referred:
        pathway = known.get(each.pathway_id)  # None: opened after the span
        if pathway is None or (pathway.welcomed_on is None and pathway.closed_on is None):
            awaited.add(each.participant_id)
        elif pathway.welcomed_on is not None:
            received.add(each.participant_id)
    everyone = {each.participant_id for each in facts.referred}
    found = Measures()
    found.figures["PUB-02"] = _counted(everyone)
    found.figures["PUB-04"] = _counted(everyone - received - awaited)
    found.figures["PUB-05"] = _counted(awaited - received)
    return found


def _out(facts: Facts) -> Measures:
    """Who is out, and after how long; a pathway of the span that is over ended in it."""
    ended = [
        (each, each.closed_on)
        for each in facts.pathways
        if each.closed_on is not None and each.welcomed_on is not None
    ]
    days = sum((closed - each.opened_on).days for each, closed in ended)
    pathways = behind(Subject.PATHWAY, (each.id for each, _closed in ended))
    found = Measures()
    found.figures["PUB-09"] = _counted(each.participant_id for each, _closed in ended)
    found.figures["PUB-10"] = Measure(Amount(days, len(ended)), pathways)
    return found


# -- households ------------------------------------------------------------------------

_HERE = """
m.deleted_at IS NULL AND ifnull(m.since, '') <= :day AND ifnull(m.until, '9999-12-31') >= :day
"""

# Who leaves one household for another on that very day is in the one she stays in.
_HOUSEHOLDS = f"""
SELECT j.value, (
    SELECT m.household_id FROM household_member m
    JOIN household h ON h.id = m.household_id AND h.deleted_at IS NULL
    WHERE m.participant_id = j.value AND {_HERE}
    ORDER BY m.until IS NOT NULL, m.since DESC, m.id DESC LIMIT 1
)
FROM json_each(:people) j
"""

_MEMBERS = f"""
SELECT m.household_id, m.link, ifnull(p.last_name, m.last_name),
       ifnull(p.first_name, m.first_name), ifnull(p.own_script, ''),
       CASE WHEN p.id IS NULL THEN m.birth_date ELSE p.birth_date END
FROM household_member m LEFT JOIN participant p ON p.id = m.participant_id
WHERE m.household_id IN (SELECT value FROM json_each(:households))
  AND p.deleted_at IS NULL AND {_HERE}
"""


@dataclass(frozen=True, slots=True)
class _Child:
    """A member noted as a child."""

    household_id: int
    last_name: str  # plain, as names are compared
    first_name: str
    birth_date: date | None


def _households(facts: Facts, people: frozenset[int]) -> Measures:
    households = {home for home in homes(facts, people).values() if home is not None}
    children = _children(facts, households)
    last = facts.span.last
    young = [each for each in children if each.birth_date and _is_young(each.birth_date, last)]
    unknown = [each for each in children if each.birth_date is None]
    found = Measures()
    found.figures["PUB-12"] = _in_homes(len(households), households)
    found.figures["PUB-13"] = _in_homes(_told_apart(young), (each.household_id for each in young))
    found.figures["PUB-14"] = _in_homes(len(unknown), (each.household_id for each in unknown))
    return found


def homes(facts: Facts, people: Iterable[int]) -> dict[int, int | None]:
    """The household of each person on the last day of the span; None when none is noted."""
    values = {"people": json.dumps(sorted(people)), "day": facts.span.iso["last"]}
    return dict(database.execute_sql(_HOUSEHOLDS, values).fetchall())


def _children(facts: Facts, households: Iterable[int]) -> list[_Child]:
    values = {"households": json.dumps(sorted(households)), "day": facts.span.iso["last"]}
    return [
        _Child(
            household,
            plain(last),
            plain(f"{first} {own}"),
            date.fromisoformat(birth) if birth else None,
        )
        for household, link, last, first, own, birth in database.execute_sql(_MEMBERS, values)
        if facts.book.current(LINKS, link).code == CHILD
    ]


def _is_young(birth: date, day: date) -> bool:
    years = age(birth, day)
    return years is not None and 0 <= years < OF_AGE


def _told_apart(children: Iterable[_Child]) -> int:
    """How many children these are: the one noted by both parents, each in a household of
    their own, is one. A last name left empty by one of them makes no difference."""
    names: dict[tuple[str, date | None], set[str]] = defaultdict(set)
    for each in children:
        names[each.first_name, each.birth_date].add(each.last_name)
    return sum(len(found - {""}) or 1 for found in names.values())


def _in_homes(count: int, households: Iterable[int]) -> Measure:
    return Measure(Amount(count), behind(Subject.HOUSEHOLD, households))
