"""What changed for people: difficulties lifted, French, housing and work from entry to exit,
exits by family, people without news.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from ....i18n import N_, _, join_names
from ...calendar import months_later
from ...pathway import silence
from ...pathway.pathways import EXIT_KINDS
from ...pathway.states import ATTENDING, PathwayState
from ...person.situations import VOCABULARIES, Aspect, Situation
from ...settings import CentreSettings
from ...terms import LISTS
from ..facts import Facts, PathwayFact
from ..figures import (
    Amount,
    Column,
    Definition,
    Measure,
    MeasuredTable,
    Measures,
    Shape,
    Subject,
    Unit,
    behind,
    by_code,
)
from . import difficulties, read_change, read_people
from .counting import (
    UNKNOWN,
    count,
    distribution,
    family_choices,
    flow,
    grouped,
    term_choices,
    term_key,
)

DEFINITIONS = by_code(
    Definition(
        "EVO-01",
        N_("People assessed at least twice"),
        N_(
            "People welcomed whose pathway touches the period and was assessed on at least"
            " two different days by its last day: the first assessment of the pathway, perhaps"
            " before the period, and the last one. Those assessed once or never aren’t"
            " counted."
        ),
    ),
    Definition(
        "EVO-02",
        N_("Difficulties lifted"),
        N_(
            "Difficulties of the people assessed at least twice that were not lifted at"
            " their first assessment and are at the last one that speaks of them: since the"
            " pathway began, not only within the period. One person may have several."
        ),
    ),
    Definition(
        "EVO-03",
        N_("People whose French improved"),
        N_(
            "People welcomed whose pathway touches the period and whose level in speaking"
            " is higher on the day of exit, or on the last day of the period, than on the"
            " day of entry. A level that isn’t known on one of both days isn’t counted as"
            " an improvement."
        ),
    ),
    Definition(
        "EVO-04",
        N_("Rate of positive exits"),
        N_(
            "People welcomed whose pathway ended in the period with a positive exit, among"
            " all those whose pathway ended. Positive families: {positive}. {neutral} An"
            " exit whose kind isn’t known is in the base."
        ),
        Unit.SHARE,
        base_said=N_("of the people out"),
    ),
    Definition(
        "EVO-05",
        N_("People without news"),
        N_(
            "People accompanied or enrolled on the last day of the period whom nobody had"
            " seen, in a workshop, an interview or outside, for as many open weeks as the"
            " centre’s settings say. People whose pathway is suspended aren’t counted."
        ),
        fewer_is_better=True,
    ),
    Definition(
        "EVO-06",
        N_("Objectives reached"),
        N_("Objectives noted as reached on a day of the period, whenever they were set."),
        subject=Subject.PATHWAY,
    ),
    Definition(
        "EVO-20",
        N_("Difficulties by theme"),
        N_(
            "People assessed at least twice for whom the theme was a difficulty, now or"
            " before, by its state at the last assessment that speaks of it; and those for"
            " whom it was lifted since the first one. Sensitive themes are counted together."
            " People assessed once and people never assessed are rows apart."
        ),
        shape=Shape.GRID,
        sensitive=True,
    ),
    Definition(
        "EVO-21",
        N_("Housing, from entry to exit"),
        N_(
            "People welcomed whose pathway ended in the period: their housing on the day"
            " the pathway began, or as it was first noted in the three months that follow,"
            " and on the day it ended, by family. Other and not known are a row and a"
            " column."
        ),
        base_said=N_("of the people out"),
        shape=Shape.FLOW,
    ),
    Definition(
        "EVO-22",
        N_("Work, from entry to exit"),
        N_(
            "People welcomed whose pathway ended in the period: their work situation on the"
            " day the pathway began, or as it was first noted in the three months that"
            " follow, and on the day it ended, by family. Other and not known are a row and"
            " a column."
        ),
        base_said=N_("of the people out"),
        shape=Shape.FLOW,
    ),
    Definition(
        "EVO-23",
        N_("Exits by family"),
        N_(
            "People welcomed whose pathway ended in the period, by the family of their exit,"
            " the last one when there are several; an exit without a kind is a row."
        ),
        base_said=N_("of the people out"),
        shape=Shape.DISTRIBUTION,
    ),
    Definition(
        "EVO-24",
        N_("French, from entry on"),
        N_(
            "People welcomed whose pathway touches the period: their level in speaking on"
            " the day the pathway began, or as it was first noted in the three months that"
            " follow; and on the day it ended, or on the last day of the period. Not known"
            " and not assessed are a row and a column."
        ),
        base_said=N_("of the people accompanied"),
        shape=Shape.FLOW,
    ),
)


_NEUTRAL = "NEUTRE"
_OTHER = "AUTRE"  # the family of situations that say nothing: "other", "not communicated"
_EXITS = Column("people", N_("people"))
_FOLLOWED = frozenset(ATTENDING) - {PathwayState.SUSPENDED}


def measure(facts: Facts) -> Measures:
    """The figures and tables of change over a span."""
    accompanied = read_people.latest(each for each in facts.pathways if each.welcomed_on)
    found = difficulties.measure(facts, accompanied)
    found.add(_exits(facts))
    found.add(_french(facts, accompanied))
    found.figures["EVO-05"] = _without_news(facts)
    reached = read_change.reached(facts.span)
    pathways = behind(Subject.PATHWAY, (one.pathway_id for one in reached))
    found.figures["EVO-06"] = Measure(Amount(len(reached)), pathways)
    return found


def exit_words(centre: CentreSettings) -> dict[str, str]:
    """What stands for {positive} and {neutral} in the definition of the rate of exits."""
    families = LISTS[EXIT_KINDS].families
    counted = [_(words) for key, words in families.items() if key in centre.positive_exits]
    in_base = _("Neutral exits are in the base.")
    left_out = _("Neutral exits are left out of the base.")
    return {
        "positive": join_names(counted) or _("none"),
        "neutral": in_base if centre.neutral_exits_count else left_out,
    }


# -- exits -------------------------------------------------------------------------------


def _exits(facts: Facts) -> Measures:
    """Who went out, how, and with which housing and work."""
    out = _out(facts)
    families = {person: each.exit_family or UNKNOWN for person, each in out.items()}
    counted = [
        person
        for person, family in families.items()
        if family != _NEUTRAL or facts.centre.neutral_exits_count
    ]
    positive = [person for person in counted if families[person] in facts.centre.positive_exits]
    rate = Measure(Amount(len(positive), len(counted)), behind(Subject.PERSON, positive))
    first, last = _first_and_last(facts, out, (Aspect.HOUSING, Aspect.WORK))
    kinds = distribution(
        family_choices(EXIT_KINDS),
        grouped((family, person) for person, family in families.items()),
        _EXITS,
        Subject.PERSON,
        unknown=N_("Kind of exit not noted"),
    )
    tables = {
        "EVO-21": _family_flow(facts, "housing", first, last),
        "EVO-22": _family_flow(facts, "work", first, last),
        "EVO-23": kinds,
    }
    return Measures({"EVO-04": rate}, tables)


def _out(facts: Facts) -> dict[int, PathwayFact]:
    """By person: of her pathways that began with a welcome and ended in the span, the last."""
    ended = [each for each in facts.pathways if each.welcomed_on and each.closed_on]
    ended.sort(key=lambda each: (each.closed_on or date.max, each.id))
    return {each.participant_id: each for each in ended}


Situations = Mapping[int, Situation]


def _first_and_last(
    facts: Facts, pathways: Mapping[int, PathwayFact], aspects: Sequence[Aspect]
) -> tuple[Situations, Situations]:
    """The situations on the day each pathway began, as `Facts.at_entry` tells them, and on
    the day it ended or the last of the span, by person."""
    opened = {person: each.opened_on for person, each in pathways.items()}
    until = {person: each.closed_on or facts.span.last for person, each in pathways.items()}
    noted_by = {
        person: min(months_later(day, read_people.INTAKE_MONTHS), until[person])
        for person, day in opened.items()
    }
    at_days = facts.histories.at_days
    return at_days(opened, noted_by, aspects), at_days(until, aspects=aspects)


def _family_flow(facts: Facts, name: str, first: Situations, last: Situations) -> MeasuredTable:
    """Moves between the families of a field of the situation, which bears its aspect's name."""
    list_name = VOCABULARIES[name]

    def family(situation: Situation) -> str:
        code = getattr(getattr(situation, name), name, None)
        return facts.book.family(list_name, code)

    moves = {person: (family(first[person]), family(last[person])) for person in last}
    choices = family_choices(list_name, besides=_OTHER)
    return flow(choices, moves, unknown=LISTS[list_name].families[_OTHER])


# -- French ------------------------------------------------------------------------------


def _french(facts: Facts, accompanied: Mapping[int, PathwayFact]) -> Measures:
    """The level in speaking at entry and at the end, in the order of the centre's list."""
    first, last = _first_and_last(facts, accompanied, (Aspect.FRENCH,))
    moves = {
        person: (_level(facts, first[person]), _level(facts, last[person]))
        for person in accompanied
    }
    choices = term_choices(facts.book, VOCABULARIES["speaking"])
    place = {code: position for position, (code, _label) in enumerate(choices)}
    better = [
        person
        for person, (before, after) in moves.items()
        if before in place and after in place and place[after] > place[before]
    ]
    return Measures({"EVO-03": count(Subject.PERSON, better)}, {"EVO-24": flow(choices, moves)})


def _level(facts: Facts, situation: Situation) -> str:
    code = situation.french.speaking if situation.french else None
    return term_key(facts.book, VOCABULARIES["speaking"], code)


# -- without news ------------------------------------------------------------------------


def _without_news(facts: Facts) -> Measure:
    """The rule of `silence`, as it stood on the last day of the span."""
    day = facts.span.last
    first = silence.unseen_from(day, facts.centre.silence_weeks)
    if first is None:
        return count(Subject.PERSON, ())
    open_ones = [each for each in facts.pathways if each.closed_on is None]
    since = read_change.placed(day)
    for each in open_ones:
        if each.state in _FOLLOWED:
            begun = since.get(each.participant_id, each.opened_on)
            since[each.participant_id] = min(begun, each.opened_on)
    suspended = {each.participant_id for each in open_ones if each.state == PathwayState.SUSPENDED}
    seen = read_change.seen(first, day)
    away = {person for person, begun in since.items() if begun < first} - seen - suspended
    return count(Subject.PERSON, away)
