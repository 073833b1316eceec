"""The words of a pathway summary, the same on PDF and in Word.

Who speaks: "I" on the person's copy, "Mrs Diallo" on the others. Headings of the person's
copy may stand in a second language too.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...i18n import N_, _, duration, format_date, format_time, ngettext
from ...own_language import P_, own
from ..pathway.states import AssessmentKind, BarrierState, ObjectiveState
from .papers import Attendance, Audience, NextStep, PaperPerson, PathwaySummary, Section

_MINE = {
    "title": P_("My pathway"),
    "start": P_("Beginning"),
    "review": P_("Last review"),
    "end": P_("End"),
    "referent": P_("Who is with me"),
    "interviews": P_("Meetings"),
    "changed": P_("What has changed"),
    "presence": P_("My attendance"),
    "workshops": P_("Sessions by workshop"),
    "objectives": P_("My goals"),
    "next": P_("What comes next"),
    "words": P_("In my own words"),
    "summary": P_("Where I stand"),
    "read": P_("I have read this page."),
    "told": P_("It was read and explained to me."),
    "copy": P_("I have my copy."),
    "rights": P_("I may ask to read, correct or erase what is written about me: at the reception."),
}
"""What the person's copy says, in the first person."""

_HERS = {
    "title": N_("Pathway summary"),
    "referent": N_("Support"),
    "presence": N_("Attendance"),
    "objectives": N_("Goals"),
    "words": N_("In the person’s own words"),
    "summary": N_("Situation"),
}
"""What the other copies say instead."""

COPIES = {
    Audience.PERSON: N_("the person’s copy"),
    Audience.PARTNER: N_("copy for the partner"),
    Audience.INTERNAL: N_("internal copy"),
}

PROGRESS = {
    ObjectiveState.OPEN: N_("in progress"),
    ObjectiveState.REACHED: N_("reached"),
    ObjectiveState.DROPPED: N_("set aside"),
}

CHAPTERS = {
    Section.REFERRAL: N_("How it began"),
    Section.CONTRACTS: N_("Contracts"),
    Section.STEPS: N_("Steps taken"),
    Section.INTERVIEWS: N_("Meetings"),
    Section.WORK: N_("Work and training"),
    Section.HOUSING: N_("Housing"),
    Section.NOTES: N_("Private notes"),
}


@dataclass(frozen=True, slots=True)
class Voice:
    """The words of one summary."""

    mine: bool
    language: str
    person: PaperPerson

    def source(self, key: str) -> str:
        """The message of a heading, to be translated."""
        return _MINE[key] if self.mine else _HERS.get(key, _MINE[key])

    def say(self, key: str) -> str:
        """A heading in the paper's language."""
        return _(self.source(key))

    @property
    def rights(self) -> str:
        """Who may ask to read and correct."""
        if self.mine:
            return self.say("rights")
        words = _("{person} may ask to read, correct or erase what is written here.")
        return words.format(person=self.person.polite_name)


def voice_of(summary: PathwaySummary) -> Voice:
    """Who speaks on a summary."""
    mine = summary.audience is Audience.PERSON
    return Voice(mine, summary.language if mine else "", summary.person)


STATES = {
    BarrierState.NOT_RAISED: P_("not discussed yet"),
    BarrierState.NONE: P_("no difficulty"),
    BarrierState.IDENTIFIED: P_("difficulty"),
    BarrierState.UNDER_WAY: P_("in progress"),
    BarrierState.LIFTED: P_("solved"),
}
MOMENTS = {
    AssessmentKind.ENTRY: N_("at the beginning"),
    AssessmentKind.REVIEW: N_("at the review"),
    AssessmentKind.EXIT: N_("at the end"),
}


# -- sentences ---------------------------------------------------------------------


def states_key(language: str) -> str:
    """The words of the bars in a second language: "difficulté = dificultate · …"."""
    shown = (BarrierState.IDENTIFIED, BarrierState.UNDER_WAY, BarrierState.LIFTED)
    return " · ".join(f"{_(STATES[each])} = {own(STATES[each], language).text}" for each in shown)


def sessions_words(attendance: Attendance) -> tuple[str, str]:
    """ "in 69 sessions", "of 83 planned"."""
    came = ngettext("in {n} session", "in {n} sessions", attendance.came)
    expected = ngettext("of {n} planned", "of {n} planned", attendance.expected)
    return came.format(n=attendance.came), expected.format(n=attendance.expected)


def when(step: NextStep) -> str:
    """ "2 décembre, 10 h", "jusqu’en juin 2027"; nothing without a day."""
    if step.day is None:
        return ""
    day = format_date(step.day, "d MMMM")
    if step.until:
        return _("before {day}").format(day=format_date(step.day, "d MMMM y"))
    return day if step.start is None else f"{day}, {format_time(step.start)}"


def facts(summary: PathwaySummary) -> list[tuple[str, str]]:
    """The dates, who accompanies and how many meetings: labels' keys and words."""
    found = [("start", format_date(summary.opened_on, "d MMMM y"))]
    reviews = [column.day for column in summary.columns[1:]]
    if summary.closed_on is not None:
        found.append(("end", format_date(summary.closed_on, "d MMMM y")))
    elif reviews:
        found.append(("review", format_date(reviews[-1], "d MMMM y")))
    if summary.referent is not None:
        found.append(("referent", summary.referent.name))
    meetings = str(summary.interviews)
    if summary.interview_minutes:
        meetings = _("{n}, that is {duration}").format(
            n=summary.interviews, duration=duration(summary.interview_minutes)
        )
    return [*found, ("interviews", meetings)]
