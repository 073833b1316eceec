"""The appointments of Today, as lines among the sessions of the day."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ..centre.pathway.needs import Need
from ..centre.today import Today
from ..i18n import _, duration, ngettext, time_span
from .attendance.words import sentence_name
from .components import Row, ThemeMark


def appointment_row(need: Need, day: Today, lead_width: int, action: QWidget) -> Row:
    """An interview planned today that isn't over; `action` opens the person's record."""
    lead, how_far = _("today"), ""
    if need.start is not None:
        lead = time_span(need.start, need.start + need.minutes)
        how_far = _("under way")
        if need.start > day.minute:
            how_far = _("in {time}").format(time=duration(need.start - day.minute))
    return Row(
        _("Interview with {name}").format(name=sentence_name(need)),
        need.what,
        lead=lead,
        lead_detail=how_far,
        lead_width=lead_width,
        mark=ThemeMark(),
        actions=[action],
    )


def how_many(sessions: int, interviews: int) -> str:
    """ "2 sessions, 1 interview": what the day holds; "" when it holds nothing."""
    parts = []
    if sessions:
        parts.append(ngettext("{n} session", "{n} sessions", sessions).format(n=sessions))
    if interviews:
        text = ngettext("{n} interview", "{n} interviews", interviews)
        parts.append(text.format(n=interviews))
    return ", ".join(parts)
