"""Arrivals and departures as people type them: "20" minutes, or an hour like "9 h 20"."""

from __future__ import annotations

from ...centre.changes import InvalidInput
from ...centre.timetable import SessionCard
from ...centre.typed_times import read_time
from ...i18n import _, time_span

LONGEST_COUNT = 2
"""Up to so many figures alone are minutes; "930" and "9h" are hours."""


def read_late(text: str, session: SessionCard) -> int:
    """How many minutes after the start someone came; 0 for nothing typed.

    Raises InvalidInput (field "late") for what can't be read or lies outside the session.
    """
    minutes = _count(text)
    if minutes is None:
        minutes = _hour("late", text) - session.start
    return _within("late", minutes, session)


def read_early(text: str, session: SessionCard) -> int:
    """How many minutes before the end someone left; 0 for nothing typed.

    Raises InvalidInput (field "early") for what can't be read or lies outside the session.
    """
    minutes = _count(text)
    if minutes is None:
        minutes = session.end - _hour("early", text)
    return _within("early", minutes, session)


def _count(text: str) -> int | None:
    """Minutes typed as a plain number; None when an hour was typed."""
    typed = text.strip().removesuffix("min").strip()
    if not typed:
        return 0
    return int(typed) if typed.isdecimal() and len(typed) <= LONGEST_COUNT else None


def _hour(field: str, text: str) -> int:
    try:
        moment = read_time(text)
    except InvalidInput as error:
        raise InvalidInput(field, error.message) from None
    assert moment is not None, "an empty field is no hour"
    return moment


def _within(field: str, minutes: int, session: SessionCard) -> int:
    if 0 <= minutes < session.minutes:
        return minutes
    hours = time_span(session.start, session.end)
    raise InvalidInput(
        field, _("The session goes from {hours}. Check what you typed.").format(hours=hours)
    )
