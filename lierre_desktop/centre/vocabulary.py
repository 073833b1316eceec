"""The closed lists of the week, with the codes that rows and files carry.

The codes are those of the centre's vocabularies (official French terms kept); the
names are English, for code and for the command line.
"""

from __future__ import annotations

from enum import StrEnum

from ..i18n import N_, _, pgettext


class SessionStatus(StrEnum):
    """Where a session stands."""

    PLANNED = "PREVUE"
    HELD = "TENUE"
    CANCELLED = "ANNULEE"
    MOVED = "REPORTEE"


class Cause(StrEnum):
    """Why a session was cancelled."""

    PUBLIC_HOLIDAY = "FERIE"
    SCHOOL_HOLIDAY = "VACANCES"
    CLOSURE = "FERMETURE"
    FACILITATOR = "INTERVENANT"
    ATTENDANCE = "EFFECTIF"
    VENUE = "LOCAL"
    OTHER = "AUTRE"


class Mark(StrEnum):
    """What the roll call says of a person; no mark at all is "not yet entered"."""

    PRESENT = "PRESENT"
    LATE = "RETARD"  # present, arrived late or left early
    EXCUSED = "ABSENT_EXCUSE"
    ABSENT = "ABSENT"


CAME = (Mark.PRESENT, Mark.LATE)
"""The marks of who was there."""


class Reason(StrEnum):
    """Why an absence is excused: optional, and never in detail."""

    HEALTH = "SANTE"
    CHILD = "ENFANT"
    APPOINTMENT = "RDV"
    WORK = "EMPLOI_FORMATION"
    TRANSPORT = "TRANSPORT"
    FAMILY = "FAMILLE"
    OTHER = "AUTRE"
    NOT_SAID = "NON_COMMUNIQUE"


class Audience(StrEnum):
    """Whom a workshop is for."""

    EVERYONE = "EVERYONE"
    WOMEN = "WOMEN"


class Runs(StrEnum):
    """When a slot takes place in the school year."""

    TERM = "TERM"
    HOLIDAYS = "HOLIDAYS"
    BOTH = "BOTH"


class EnrolmentState(StrEnum):
    """Enrolled, or waiting for a place."""

    ENROLLED = "ENROLLED"
    WAITING = "WAITING"


class Gender(StrEnum):
    """Gender as the person says it; no value at all is "not said"."""

    WOMAN = "F"
    MAN = "M"
    OTHER = "X"


_LABELS: dict[tuple[type[StrEnum], str], str] = {
    (type(term), term.value): words
    for term, words in (
        (SessionStatus.PLANNED, N_("Planned")),
        (SessionStatus.HELD, N_("Held")),
        (SessionStatus.CANCELLED, N_("Cancelled")),
        (SessionStatus.MOVED, N_("Moved")),
        (Cause.PUBLIC_HOLIDAY, N_("Public holiday")),
        (Cause.SCHOOL_HOLIDAY, N_("School holidays")),
        (Cause.CLOSURE, N_("Centre closed")),
        (Cause.FACILITATOR, N_("Facilitator absent")),
        (Cause.ATTENDANCE, N_("Too few people")),
        (Cause.VENUE, N_("Room not available")),
        (Cause.OTHER, N_("Other cause")),
        (Mark.PRESENT, N_("Presence")),
        (Mark.LATE, N_("Late or left early")),
        (Mark.EXCUSED, N_("Excused absence")),
        (Mark.ABSENT, N_("Absence")),
        (Reason.HEALTH, N_("Health")),
        (Reason.CHILD, N_("Child to look after")),
        (Reason.APPOINTMENT, N_("Appointment")),
        (Reason.WORK, N_("Work or training")),
        (Reason.TRANSPORT, N_("Transport")),
        (Reason.FAMILY, N_("Family event")),
        (Reason.OTHER, N_("Other reason")),
        (Reason.NOT_SAID, N_("Not said")),
        (Audience.EVERYONE, N_("Everyone")),
        (Audience.WOMEN, N_("Women only")),
        (Runs.TERM, N_("In term time")),
        (Runs.HOLIDAYS, N_("In school holidays")),
        (Runs.BOTH, N_("All year")),
        (EnrolmentState.ENROLLED, N_("Enrolled")),
        (EnrolmentState.WAITING, N_("On the waiting list")),
        (Gender.WOMAN, N_("Woman")),
        (Gender.MAN, N_("Man")),
        (Gender.OTHER, N_("Other gender")),
    )
}
"""By kind too: two lists may use one code (AUTRE), and terms equal their codes."""


def label(term: StrEnum) -> str:
    """The term in the current language, as a noun that fits anyone."""
    return _(_LABELS[type(term), term.value])


def mark_label(mark: Mark | None, gender: str | None) -> str:
    """The mark said of a known person: "Présente", "Absent"; a noun when gender isn't said."""
    if mark is None:
        return _("Not entered")
    if gender == Gender.WOMAN:
        return {
            Mark.PRESENT: pgettext("woman", "Present"),
            Mark.LATE: pgettext("woman", "Late"),
            Mark.EXCUSED: pgettext("woman", "Excused"),
            Mark.ABSENT: pgettext("woman", "Absent"),
        }[mark]
    if gender == Gender.MAN:
        return {
            Mark.PRESENT: pgettext("man", "Present"),
            Mark.LATE: pgettext("man", "Late"),
            Mark.EXCUSED: pgettext("man", "Excused"),
            Mark.ABSENT: pgettext("man", "Absent"),
        }[mark]
    return label(mark)
