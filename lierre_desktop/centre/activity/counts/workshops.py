"""Workshops: sessions promised, planned, held and cancelled, who came and how often.

The definitions are what a report prints. `workshop_tables` cuts the same sessions by
workshop, month, weekday and school holidays.
"""

from __future__ import annotations

from ....i18n import N_
from ..facts import Facts
from ..figures import Amount, Definition, Measure, Measures, Subject, Unit, behind, by_code
from . import workshop_tables
from .read_sessions import never_before
from .tallies import Tally
from .workshop_tables import Promises

_FIGURES = by_code(
    Definition(
        "ATE-01",
        N_("Sessions planned"),
        N_(
            "Sessions of the period’s days, whatever became of them. A session moved to another"
            " day counts once, on the day it was moved to."
        ),
        subject=Subject.SESSION,
    ),
    Definition(
        "ATE-02",
        N_("Sessions held"),
        N_("Sessions of the period whose roll call is closed."),
        subject=Subject.SESSION,
    ),
    Definition(
        "ATE-03",
        N_("Sessions cancelled"),
        N_("Sessions of the period that were cancelled, whatever the cause; not those moved."),
        subject=Subject.SESSION,
        fewer_is_better=True,
    ),
    Definition(
        "ATE-04",
        N_("Hours of the sessions held"),
        N_("The lengths of the sessions held within the period, from start to end, together."),
        Unit.MINUTES,
        Subject.SESSION,
    ),
    Definition(
        "ATE-05",
        N_("People enrolled"),
        N_(
            "Distinct people with a place in a workshop on some day of the period, whether they"
            " came or not; who waits for a place isn’t counted."
        ),
    ),
    Definition(
        "ATE-06",
        N_("People present"),
        N_(
            "Distinct people present, late or not, at one session held within the period at"
            " least. Someone who came to several workshops counts once."
        ),
    ),
    Definition(
        "ATE-07",
        N_("Presences"),
        N_(
            "Everyone present, late or not, at each session held within the period: someone who"
            " came ten times counts ten times."
        ),
        subject=Subject.SESSION,
    ),
    Definition(
        "ATE-08",
        N_("Hours of presence"),
        N_(
            "The length of each session held within the period, counted once for everyone"
            " present; the minutes of who came late or left early are taken off."
        ),
        Unit.MINUTES,
        Subject.SESSION,
    ),
    Definition(
        "ATE-09",
        N_("Assiduity"),
        N_(
            "Presences of the people who were expected, divided by these presences and the"
            " absences that weren’t excused, over the sessions held within the period. Excused"
            " absences, marks not entered and people who came without a place are left out."
        ),
        Unit.SHARE,
        Subject.SESSION,
        base_said=N_("of the presences expected, excused absences apart"),
    ),
    Definition(
        "ATE-10",
        N_("Presences per session"),
        N_("Presences divided by the sessions held within the period, those without anyone too."),
        Unit.MEAN,
        Subject.SESSION,
    ),
    Definition(
        "ATE-11",
        N_("Places filled"),
        N_(
            "Presences divided by the places of the same sessions: those held within the period"
            " by workshops with a number of places, as it is noted today."
        ),
        Unit.SHARE,
        Subject.SESSION,
        base_said=N_("of the places of the sessions held, in workshops that limit them"),
    ),
    Definition(
        "ATE-12",
        N_("People who came for the first time"),
        N_("People present within the period who had never come to any workshop before it."),
    ),
    Definition(
        "ATE-13",
        N_("Presences without a place"),
        N_(
            "Presences, within the period, of people who came to a session without a place in"
            " its workshop that day."
        ),
    ),
    Definition(
        "ATE-14",
        N_("Sessions promised"),
        N_(
            "What the workshops promise for a year, as noted today, times the years that the"
            " period has begun. An unfinished year counts whole. A workshop promises nothing"
            " for the time before its first session."
        ),
        subject=Subject.SESSION,
        compared=False,
    ),
    Definition(
        "ATE-15",
        N_("Promised sessions held"),
        N_(
            "Sessions held within the period, in each workshop up to what it promised: one"
            " workshop’s further sessions don’t make up for another’s missing ones."
        ),
        Unit.SHARE,
        Subject.SESSION,
        base_said=N_("of the sessions promised"),
        compared=False,
    ),
    Definition(
        "ATE-16",
        N_("Sessions not entered"),
        N_(
            "Sessions of the period, until the day before today, whose roll call isn’t closed."
            " They count neither as held nor as cancelled, and who was there isn’t counted yet."
        ),
        subject=Subject.SESSION,
        fewer_is_better=True,
    ),
)

DEFINITIONS = {**_FIGURES, **workshop_tables.DEFINITIONS}


def measure(facts: Facts) -> Measures:
    """The workshops of a span."""
    by_workshop = workshop_tables.tallies_of(facts)
    whole = Tally(facts, facts.sessions, by_workshop.values())
    promises = Promises(facts, by_workshop)
    figures = {
        "ATE-01": whole.planned,
        "ATE-02": whole.held,
        "ATE-03": whole.cancelled,
        "ATE-04": whole.length,
        "ATE-05": _people(frozenset().union(*facts.enrolled.values())),
        "ATE-06": whole.people,
        "ATE-07": whole.presences,
        "ATE-08": whole.minutes,
        "ATE-09": whole.assiduity,
        "ATE-10": whole.mean,
        "ATE-11": whole.filled,
        "ATE-12": _people(never_before(facts.span.first, whole.persons)),
        "ATE-13": _without_a_place(facts),
        "ATE-14": promises.promised(),
        "ATE-15": promises.kept(),
        "ATE-16": whole.not_entered,
    }
    return Measures(figures, workshop_tables.measured(facts, whole, by_workshop, promises))


def _people(people: frozenset[int]) -> Measure:
    return Measure(Amount(len(people)), behind(Subject.PERSON, people))


def _without_a_place(facts: Facts) -> Measure:
    came = [visitor for visitor in facts.visitors if visitor.walk_ins]
    return Measure(
        Amount(sum(visitor.walk_ins for visitor in came)),
        behind(Subject.PERSON, (visitor.participant_id for visitor in came)),
    )
