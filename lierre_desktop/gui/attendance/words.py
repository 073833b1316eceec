"""How sessions, marks and people of a roll are said: badges, details, names.

Today and the attendance pages share these words, so that a session reads the same
wherever it is met. Words agree with a known person's gender.
"""

from __future__ import annotations

from datetime import date
from typing import Protocol

from ...centre.attendance import MarkEntry, RollRow
from ...centre.names import name_order
from ...centre.timetable import SessionCard
from ...centre.vocabulary import Gender, Mark, SessionStatus, label, mark_label
from ...i18n import (
    _,
    day_and_month,
    duration,
    format_time,
    join_names,
    ngettext,
    pgettext,
    short_day,
    time_span,
)
from .. import look
from ..components import BadgeFace

KEYS: dict[Mark, str] = {Mark.PRESENT: "P", Mark.LATE: "R", Mark.EXCUSED: "E", Mark.ABSENT: "A"}
"""The key of each mark, the same in every language: it stands on the papers' legend too."""

TONES: dict[Mark | None, tuple[str, str]] = {
    Mark.PRESENT: ("check", "success"),
    Mark.LATE: ("clock", "info"),
    Mark.EXCUSED: ("envelope-simple", "attention"),
    Mark.ABSENT: ("x", "danger"),
    None: ("circle-dashed", "pending"),
}
"""The pictogram and the tone of each mark; None is "not entered"."""


class Named(Protocol):
    """Whoever carries a name."""

    @property
    def last_name(self) -> str: ...
    @property
    def first_name(self) -> str: ...
    @property
    def own_script(self) -> str: ...


# -- people ----------------------------------------------------------------------------


def list_name(person: Named) -> str:
    """ "ARSLAN Zeynep"; the person's own script when there is nothing else."""
    return look.person_name(person.last_name, person.first_name) or _own(person)


def surname(person: Named) -> str:
    """The beginning of `list_name` that is set in bold; nothing while names are masked."""
    shown = look.person_name(person.last_name, "")
    return "" if look.discreet() else shown


def sentence_name(person: Named) -> str:
    """ "Zeynep Arslan"."""
    return look.person_name(person.last_name, person.first_name, sentence=True) or _own(person)


def _own(person: Named) -> str:
    return f"{person.own_script[:1]}." if look.discreet() else person.own_script


def alphabetical(person: Named) -> object:
    """What a list of people is sorted by."""
    return name_order(person.last_name, person.first_name, person.own_script)


# -- marks -----------------------------------------------------------------------------


def mark_face(row: RollRow) -> BadgeFace:
    """The state of someone on a roll: "Présente", "Parti avant la fin", "Non saisi"."""
    icon, tone = TONES[row.mark]
    words = mark_label(row.mark, row.gender)
    if row.mark is Mark.LATE and row.early_minutes and not row.late_minutes:
        words = _agreeing(
            row.gender,
            pgettext("woman", "Left early"),
            pgettext("man", "Left early"),
            _("Early departure"),
        )
    return BadgeFace(icon, words, tone)


def origin_face(row: RollRow) -> BadgeFace | None:
    """Why someone who isn't enrolled stands on the roll; None for people enrolled."""
    if row.enrolled:
        return None
    if row.walk_in:
        words = _agreeing(
            row.gender,
            pgettext("woman", "Came without enrolment"),
            pgettext("man", "Came without enrolment"),
            _("Without enrolment"),
        )
    else:
        words = _agreeing(
            row.gender,
            pgettext("woman", "Invited"),
            pgettext("man", "Invited"),
            _("By invitation"),
        )
    return BadgeFace("user-plus", words)


def _agreeing(gender: Gender | None, woman: str, man: str, otherwise: str) -> str:
    """The words that fit a known person; a noun for anyone else."""
    if gender is Gender.WOMAN:
        return woman
    return man if gender is Gender.MAN else otherwise


def mark_detail(row: RollRow, session: SessionCard) -> str:
    """What is known besides the mark: hours, reason, absences in a row."""
    if row.mark is Mark.LATE:
        return late_words(row.late_minutes, row.early_minutes, session)
    if row.mark is Mark.EXCUSED and row.reason is not None:
        return uncapitalised(label(row.reason))
    if row.mark is Mark.ABSENT and row.absences_in_a_row:
        return _("absence number {n} in a row").format(n=row.absences_in_a_row + 1)
    return ""


def late_words(late: int, early: int, session: SessionCard) -> str:
    """ "arrivée à 9 h 20, départ à 10 h 45"."""
    parts = []
    if late:
        parts.append(_("arrival at {time}").format(time=format_time(session.start + late)))
    if early:
        parts.append(_("departure at {time}").format(time=format_time(session.end - early)))
    return ", ".join(parts)


def entry_words(entry: MarkEntry | None, gender: Gender | None, session: SessionCard) -> str:
    """One side of a correction: "Retard, arrivée à 9 h 20"."""
    if entry is None:
        return _("Not on the list")
    words = mark_label(entry.mark, gender)
    detail = late_words(entry.late_minutes, entry.early_minutes, session)
    if entry.reason is not None:
        detail = uncapitalised(label(entry.reason))
    return f"{words}, {detail}" if detail else words


def uncapitalised(words: str) -> str:
    """The words as they stand inside a sentence."""
    return words[:1].lower() + words[1:]


# -- sessions --------------------------------------------------------------------------


def session_face(card: SessionCard, day: date, minute: int) -> BadgeFace:
    """The state of a session at a moment."""
    if card.status is SessionStatus.HELD:
        return BadgeFace("calendar-check", label(card.status), "success")
    if card.status is SessionStatus.CANCELLED:
        return BadgeFace("calendar-x", label(card.status), "danger")
    if card.status is SessionStatus.MOVED:
        return BadgeFace("arrow-right", label(card.status), "info")
    if card.is_over(day, minute):
        words = _("Roll call begun") if card.entered else _("To enter")
        return BadgeFace("pencil-simple", words, "attention")
    if card.day == day and card.start <= minute:
        return BadgeFace("clock", _("Under way"), "info")
    return BadgeFace("calendar-blank", label(card.status))


def session_place(card: SessionCard) -> str:
    """ "9 h – 11 h · Espace adultes · Brigitte Klein"."""
    parts = (time_span(card.start, card.end), card.venue, join_names(card.facilitators))
    return " · ".join(part for part in parts if part)


def expected(card: SessionCard) -> str:
    """ "12 personnes attendues"."""
    if not card.enrolled:
        return _("nobody expected")
    return ngettext("{n} person expected", "{n} people expected", card.enrolled).format(
        n=card.enrolled
    )


def how_many(card: SessionCard) -> str:
    """ "12 personnes", where there is little room."""
    if not card.enrolled:
        return _("nobody expected")
    return ngettext("{n} person", "{n} people", card.enrolled).format(n=card.enrolled)


def headcount(card: SessionCard) -> str:
    """ "12 personnes attendues, 1 venue en plus"."""
    if not card.walk_ins:
        return expected(card)
    extra = ngettext("{n} came besides", "{n} came besides", card.walk_ins)
    return f"{expected(card)}, {extra.format(n=card.walk_ins)}"


def why_off(card: SessionCard) -> str:
    """Why a session doesn't take place: its cause, or where it went; "" when it does."""
    if card.status is SessionStatus.MOVED and card.moved_to is not None:
        return _("moved to {day}").format(day=short_day(card.moved_to))
    if card.status is SessionStatus.CANCELLED and card.cause is not None:
        return uncapitalised(label(card.cause))
    return ""


def how_far(card: SessionCard, day: date, minute: int) -> str:
    """Where today's session stands: "dans 2 h 10", "en cours", "terminée"."""
    if card.is_over(day, minute):
        return _("over")
    if card.start <= minute:
        return _("under way")
    return _("in {time}").format(time=duration(card.start - minute))


def days_ago(day: date, today: date) -> str:
    """ "hier", "il y a 4 jours"."""
    days = (today - day).days
    if days == 1:
        return _("yesterday")
    return ngettext("{n} day ago", "{n} days ago", days).format(n=days)


def session_title(card: SessionCard) -> str:
    """ "Couture, mardi 10 novembre"."""
    return _("{workshop}, {day}").format(workshop=card.label, day=day_and_month(card.day))
