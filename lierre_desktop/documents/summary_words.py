"""Who speaks on a pathway summary: "I" on the person's copy, "Mrs Diallo" on the others.

Headings of the person's copy may stand in a second language too.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..centre.letters.papers import Audience, PaperPerson, PathwaySummary, Section
from ..centre.pathway.states import ObjectiveState
from ..i18n import N_, _
from ..own_language import P_
from .page import SOFT
from .pen import Pen
from .text import BOLD, ITALIC, REGULAR, fit, shrink, width

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


def beside(
    pen: Pen, message: str, language: str, x: float, y: float, room: float, size: float
) -> None:
    """Write a message in the person's language, softly, where there is room for it."""
    if not language or room <= 8:
        return
    from ..own_language import own

    words = own(message, language)
    weight = ITALIC if words.missing else REGULAR
    fitting = shrink(words.text, room, size, 8.5, weight) or 8.5
    pen.text(x, y, fit(words.text, room, fitting, weight), fitting, weight, colour=SOFT)


def heading(
    pen: Pen, voice: Voice, key: str, x: float, y: float, right: float, size: float = 13.5
) -> None:
    """A heading and, beside it, the person's language."""
    said = voice.say(key)
    pen.text(x, y, said, size, BOLD, room=right - x)
    start = x + width(said, size, BOLD) + 3
    beside(pen, voice.source(key), voice.language, start, y, right - start, size - 2.5)
