"""Individual accompaniment over a span: interviews, steps, orientations, recourses,
partners, visits outside. The rows are read by `read_accompaniment`.
"""

from __future__ import annotations

from collections.abc import Iterable

from ....i18n import N_
from ...pathway.appointment import InterviewState
from ...pathway.interviews import CASE_MEETING
from ..facts import Facts
from ..figures import (
    Amount,
    Column,
    Definition,
    Measure,
    Measures,
    Shape,
    Subject,
    Unit,
    behind,
    by_code,
)
from . import read_accompaniment, undertaken
from .counting import count, distribution, grouped, term_choices, term_key
from .read_accompaniment import InterviewRow

DEFINITIONS = by_code(
    Definition(
        "ACC-01",
        N_("Interviews held"),
        N_(
            "Interviews held on a day of the period, case meetings included. Those planned,"
            " excused, missed or cancelled aren’t counted."
        ),
        subject=Subject.INTERVIEW,
    ),
    Definition(
        "ACC-02",
        N_("People met in interviews"),
        N_(
            "People with at least one interview held in the period, each counted once,"
            " whatever their pathway and the basis chosen."
        ),
    ),
    Definition(
        "ACC-03",
        N_("Hours of interviews"),
        N_("Lengths of the interviews held in the period, as they were noted, added up."),
        Unit.MINUTES,
        Subject.INTERVIEW,
    ),
    Definition(
        "ACC-04",
        N_("Mean length of an interview"),
        N_("Hours of the interviews held in the period, divided by their number."),
        Unit.MEAN_MINUTES,
        Subject.INTERVIEW,
    ),
    Definition(
        "ACC-05",
        N_("Interviews missed or excused"),
        N_(
            "Interviews of the period to which the person did not come, whether she had"
            " said so or not. Those the centre cancelled aren’t counted."
        ),
        subject=Subject.INTERVIEW,
        fewer_is_better=True,
    ),
    Definition(
        "ACC-06",
        N_("Steps opened"),
        N_("Steps of a pathway that began in the period, whatever became of them since."),
        subject=Subject.STEP,
    ),
    Definition(
        "ACC-07",
        N_("Steps closed"),
        N_(
            "Steps that ended in the period, with or without a result, whenever they began:"
            " some were opened in an earlier period."
        ),
        subject=Subject.STEP,
    ),
    Definition(
        "ACC-08",
        N_("Orientations to partners"),
        N_("Orientations to a partner made in the period; one person may have several."),
        subject=Subject.ORIENTATION,
    ),
    Definition(
        "ACC-09",
        N_("Legal recourses filed"),
        N_(
            "Recourses whose day of filing lies in the period. Those prepared and not filed"
            " aren’t counted."
        ),
        subject=Subject.RECOURSE,
    ),
    Definition(
        "ACC-10",
        N_("Case meetings"),
        N_("Case meetings with partners held in the period. They are interviews as well."),
        subject=Subject.INTERVIEW,
    ),
    Definition(
        "ACC-11",
        N_("Partners mobilised"),
        N_(
            "Different structures with, in the period, an orientation made, a step begun, an"
            " interview held that one of their workers attended, a hand-over decided, or a"
            " job or training begun. Sensitive ones are counted and never named."
        ),
        subject=Subject.PARTNER,
    ),
    Definition(
        "ACC-12",
        N_("Hours of activity under contract"),
        N_(
            "Time spent by people under a contract, on the days of the contract within the"
            " period: presence in the workshops that count as activity, late and early"
            " minutes taken off, and interviews held. Measured only when the centre asks for"
            " it in its settings. No closed list says what counts towards the hours of the"
            " law (art. L. 5411-6 of the Code du travail)."
        ),
        Unit.MINUTES,
    ),
    Definition(
        "ACC-13",
        N_("Outreach visits"),
        N_("Visits outside the centre made in the period."),
        subject=Subject.VISIT,
    ),
    Definition(
        "ACC-14",
        N_("People met outside"),
        N_(
            "Women, men, children and people not told apart whom the visits of the period"
            " counted, added up: someone met at two visits counts twice, without a name."
        ),
        subject=Subject.VISIT,
    ),
    Definition(
        "ACC-20",
        N_("Interviews by kind"),
        N_("Interviews held in the period, each under its kind."),
        subject=Subject.INTERVIEW,
        base_said=N_("of the interviews held"),
        shape=Shape.DISTRIBUTION,
    ),
    Definition(
        "ACC-21",
        N_("Interviews by way of meeting"),
        N_("Interviews held in the period, each under its way of meeting; not noted is a row."),
        subject=Subject.INTERVIEW,
        base_said=N_("of the interviews held"),
        shape=Shape.DISTRIBUTION,
    ),
    Definition(
        "ACC-22",
        N_("Steps by kind"),
        N_(
            "Steps opened in the period; and steps that ended in the period by what came of"
            " them, whenever they began: the columns aren’t parts of the first one. Kinds"
            " that say too much about a person are counted with the other steps."
        ),
        subject=Subject.STEP,
        shape=Shape.GRID,
    ),
    Definition(
        "ACC-23",
        N_("Orientations by outcome"),
        N_(
            "Orientations made in the period, by the partner’s last answer known on the last"
            " day of the period; no answer by then is a row."
        ),
        subject=Subject.ORIENTATION,
        base_said=N_("of the orientations made"),
        shape=Shape.DISTRIBUTION,
    ),
    Definition(
        "ACC-24",
        N_("Legal recourses by kind and decision"),
        N_(
            "Recourses filed in the period, by the decision made by its last day; those"
            " without a decision by then are a column."
        ),
        subject=Subject.RECOURSE,
        shape=Shape.GRID,
    ),
    Definition(
        "ACC-25",
        N_("Partners mobilised by axis"),
        N_(
            "Structures counted once under their axis, and what was done with them in the"
            " period: orientations made, steps begun, interviews held that they attended,"
            " hand-overs decided, jobs and training begun. No structure is named."
        ),
        subject=Subject.PARTNER,
        shape=Shape.GRID,
    ),
)

_NO_CONTRACT = "AUCUN"
_KINDS, _MODES = "type_entretien", "modalite_entretien"
_INTERVIEWS = Column("interviews", N_("interviews"))


def measure(facts: Facts) -> Measures:
    """The figures and tables of individual accompaniment over a span."""
    found = _interviews(facts)
    found.add(undertaken.steps_taken(facts))
    found.add(undertaken.orientations(facts))
    found.add(undertaken.recourses(facts))
    found.add(undertaken.partners(facts))
    found.figures["ACC-12"] = _activity(facts)
    visits = read_accompaniment.visits(facts.span)
    outside = behind(Subject.VISIT, visits.ids)
    found.figures["ACC-13"] = Measure(Amount(len(visits.ids)), outside)
    found.figures["ACC-14"] = Measure(Amount(visits.met), outside)
    return found


def _interviews(facts: Facts) -> Measures:
    every = read_accompaniment.interviews(facts.span)
    held = [one for one in every if one.state == InterviewState.DONE]
    missed = (InterviewState.MISSED, InterviewState.EXCUSED)
    meetings = [one for one in held if _kind(facts, one) == CASE_MEETING]
    number, minutes = _these(held), sum(one.minutes for one in held)
    figures = {
        "ACC-01": number,
        "ACC-02": count(Subject.PERSON, (one.participant_id for one in held)),
        "ACC-03": Measure(Amount(minutes), number.behind),
        "ACC-04": Measure(Amount(minutes, len(held)), number.behind),
        "ACC-05": _these(one for one in every if one.state in missed),
        "ACC-10": _these(meetings),
    }
    kinds = grouped((_kind(facts, one), one.id) for one in held)
    modes = grouped((term_key(facts.book, _MODES, one.mode), one.id) for one in held)
    tables = {
        "ACC-20": distribution(
            term_choices(facts.book, _KINDS), kinds, _INTERVIEWS, Subject.INTERVIEW, unknown=""
        ),
        "ACC-21": distribution(
            term_choices(facts.book, _MODES), modes, _INTERVIEWS, Subject.INTERVIEW
        ),
    }
    return Measures(figures, tables)


def _kind(facts: Facts, interview: InterviewRow) -> str:
    return term_key(facts.book, _KINDS, interview.kind)


def _these(interviews: Iterable[InterviewRow]) -> Measure:
    return count(Subject.INTERVIEW, (one.id for one in interviews))


def _activity(facts: Facts) -> Measure:
    """Time under contract; nothing unless the centre measures it."""
    if not facts.centre.activity_hours:
        return Measure(Amount(0), behind(Subject.PERSON, ()))
    book = facts.book
    not_one = frozenset(
        term.code
        for term in book.terms("contrat")
        if term_key(book, "contrat", term.code) == _NO_CONTRACT
    )
    minutes = read_accompaniment.activity(facts.span, not_one)
    spent = {person: one for person, one in minutes.items() if one}
    return Measure(Amount(sum(spent.values())), behind(Subject.PERSON, spent))
