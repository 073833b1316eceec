"""The closed lists of a pathway, with the codes that its rows carry, and their words.

What the centre may reword is a term of its vocabularies; what the program reasons on is
here.
"""

from __future__ import annotations

from enum import StrEnum

from ...i18n import N_, _


class PathwayState(StrEnum):
    """Where a pathway stands."""

    MET = "RENCONTRE"  # by outreach
    REFERRED = "ORIENTE"
    WELCOME_PLANNED = "ACCUEIL_PREVU"
    WELCOMED = "ACCUEILLI"
    ASSESSING = "DIAGNOSTIC"
    UNDER_WAY = "EN_PARCOURS"
    SUSPENDED = "SUSPENDU"
    RELAY = "RELAIS"
    OUT = "SORTI"
    REDIRECTED = "REORIENTE"
    NO_FOLLOW_UP = "SANS_SUITE"
    ARCHIVED = "ARCHIVE"


EXITS = (PathwayState.OUT, PathwayState.REDIRECTED, PathwayState.NO_FOLLOW_UP)
"""The three ways a pathway ends."""

OPEN = tuple(
    state for state in PathwayState if state not in EXITS and state is not PathwayState.ARCHIVED
)
"""The states of a pathway that isn't over."""

ATTENDING = (
    PathwayState.WELCOMED,
    PathwayState.ASSESSING,
    PathwayState.UNDER_WAY,
    PathwayState.SUSPENDED,
    PathwayState.RELAY,
)
"""The states in which someone may come to workshops."""

STARTS = (PathwayState.MET, PathwayState.REFERRED, PathwayState.WELCOMED)
"""How a pathway begins: met outside, referred by someone, or come by oneself."""

TRANSITIONS: dict[PathwayState, tuple[PathwayState, ...]] = {
    PathwayState.MET: (PathwayState.REFERRED, PathwayState.WELCOMED),
    PathwayState.REFERRED: (
        PathwayState.WELCOME_PLANNED,
        PathwayState.REDIRECTED,
        PathwayState.NO_FOLLOW_UP,
    ),
    PathwayState.WELCOME_PLANNED: (
        PathwayState.WELCOMED,
        PathwayState.WELCOME_PLANNED,
        PathwayState.NO_FOLLOW_UP,
    ),
    PathwayState.WELCOMED: (
        PathwayState.ASSESSING,
        PathwayState.REDIRECTED,
        PathwayState.NO_FOLLOW_UP,
    ),
    PathwayState.ASSESSING: (
        PathwayState.UNDER_WAY,
        PathwayState.REDIRECTED,
        PathwayState.NO_FOLLOW_UP,
    ),
    PathwayState.UNDER_WAY: (PathwayState.SUSPENDED, PathwayState.RELAY, PathwayState.OUT),
    PathwayState.SUSPENDED: (PathwayState.UNDER_WAY, PathwayState.RELAY, PathwayState.OUT),
    PathwayState.RELAY: (PathwayState.OUT, PathwayState.UNDER_WAY),
    PathwayState.OUT: (PathwayState.ARCHIVED,),
    PathwayState.REDIRECTED: (PathwayState.ARCHIVED,),
    PathwayState.NO_FOLLOW_UP: (PathwayState.ARCHIVED,),
    PathwayState.ARCHIVED: (),
}
"""What may follow each state; a return after an exit is a new pathway."""


class ReferralAnswer(StrEnum):
    """What the centre answered to a referral."""

    OPEN = "OUVERTE"
    ACCEPTED = "VALIDEE"
    REFUSED = "REFUSEE"
    EXPIRED = "EXPIREE"


class AssessmentKind(StrEnum):
    """When in a pathway its difficulties are looked at."""

    ENTRY = "ENTRY"
    REVIEW = "REVIEW"
    EXIT = "EXIT"


class BarrierState(StrEnum):
    """Where a difficulty stands on the day of an assessment."""

    NOT_RAISED = "NON_ABORDE"
    NONE = "SANS_DIFFICULTE"
    IDENTIFIED = "IDENTIFIE"
    UNDER_WAY = "EN_COURS"
    LIFTED = "LEVE"


class Impact(StrEnum):
    """How much a difficulty weighs."""

    LOW = "FAIBLE"
    HIGH = "FORT"


class ObjectiveState(StrEnum):
    """Where an objective stands."""

    OPEN = "OPEN"
    REACHED = "REACHED"
    DROPPED = "DROPPED"


class Carrier(StrEnum):
    """Who carries a step."""

    PERSON = "PERSON"
    CENTRE = "CENTRE"
    PARTNER = "PARTNER"
    TOGETHER = "TOGETHER"


_LABELS: dict[tuple[type[StrEnum], str], str] = {
    (type(term), term.value): words
    for term, words in (
        (PathwayState.MET, N_("Met outside the centre")),
        (PathwayState.REFERRED, N_("Referred to the centre")),
        (PathwayState.WELCOME_PLANNED, N_("Welcome planned")),
        (PathwayState.WELCOMED, N_("Welcomed")),
        (PathwayState.ASSESSING, N_("Assessment under way")),
        (PathwayState.UNDER_WAY, N_("Pathway under way")),
        (PathwayState.SUSPENDED, N_("Pathway suspended")),
        (PathwayState.RELAY, N_("Hand-over under way")),
        (PathwayState.OUT, N_("Pathway completed")),
        (PathwayState.REDIRECTED, N_("Redirected elsewhere")),
        (PathwayState.NO_FOLLOW_UP, N_("No follow-up")),
        (PathwayState.ARCHIVED, N_("Pathway archived")),
        (ReferralAnswer.OPEN, N_("Being looked at")),
        (ReferralAnswer.ACCEPTED, N_("Referral accepted")),
        (ReferralAnswer.REFUSED, N_("Referral refused")),
        (ReferralAnswer.EXPIRED, N_("Referral expired")),
        (AssessmentKind.ENTRY, N_("At the entry")),
        (AssessmentKind.REVIEW, N_("At a review")),
        (AssessmentKind.EXIT, N_("At the exit")),
        (BarrierState.NOT_RAISED, N_("Not spoken of")),
        (BarrierState.NONE, N_("No difficulty")),
        (BarrierState.IDENTIFIED, N_("Difficulty identified")),
        (BarrierState.UNDER_WAY, N_("Difficulty being worked on")),
        (BarrierState.LIFTED, N_("Difficulty lifted")),
        (Impact.LOW, N_("Weighs little")),
        (Impact.HIGH, N_("Weighs much")),
        (ObjectiveState.OPEN, N_("Objective under way")),
        (ObjectiveState.REACHED, N_("Objective reached")),
        (ObjectiveState.DROPPED, N_("Objective dropped")),
        (Carrier.PERSON, N_("The person")),
        (Carrier.CENTRE, N_("The centre")),
        (Carrier.PARTNER, N_("A partner")),
        (Carrier.TOGETHER, N_("Together")),
    )
}
"""By kind too: two lists may use one code (EN_COURS, OPEN), and terms equal their codes."""


def label(term: StrEnum) -> str:
    """A term of these lists in the current language."""
    return _(_LABELS[type(term), term.value])
