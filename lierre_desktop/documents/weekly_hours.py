"""A person's hours of activity, week by week: what was done, and nothing else.

It never says an absence, a reason or a rate. Hours that a contract sets out are a sentence
apart, set against nothing.
"""

from __future__ import annotations

from ..centre.letters.papers import AgreedHours, WeeklyHours, WeekRow
from ..i18n import _, date_span, format_date, language, numeric_date
from .flow import LEADING
from .frame import foot, head, page_words
from .page import A4, INK, LINE, SOFT
from .pen import Align, Pen
from .personal import (
    LEFT,
    RIGHT,
    SIGNATURE,
    born_words,
    hours,
    paragraph,
    person_box,
    repeated,
    signature,
)  # fmt: skip
from .text import BOLD, wrap

_WORKSHOPS, _INTERVIEWS, _TOTAL = 126.0, 156.0, 188.5
_ROW = 5.6
_BODY, _SMALL = 11.5, 10.0
_SMALL_LEADING = 4.8
_BOTTOM, _SIGNED_BOTTOM = 272.0, 279.0
_LATER_TOP = 44.0


def render(paper: WeeklyHours) -> bytes:
    """Hours of activity by week as a PDF in the current language."""
    pen = Pen(title(), paper.identity.centre, language())
    pages = _pages(paper)
    for number, weeks in enumerate(pages, 1):
        pen.page(*A4)
        head(pen, paper.identity, LEFT, 12.5, RIGHT - LEFT)
        if number == 1:
            y = _introduction(pen, paper)
        else:
            repeated(pen, title(), paper.person)
            y = _LATER_TOP
        y = _table(pen, weeks, y)
        if number == len(pages):
            _end(pen, paper, y)
        words = _("Hours of activity, {day}").format(day=numeric_date(paper.printed_on))
        foot(pen, paper.identity, f"{words} · {page_words(number, len(pages))}", LEFT, RIGHT)
    return pen.finish()


def title() -> str:
    """ "Heures d’activité par semaine"."""
    return _("Hours of activity by week")


# -- sharing out -------------------------------------------------------------------


def _pages(paper: WeeklyHours) -> list[tuple[WeekRow, ...]]:
    """The weeks by pages, as many as hold them; the last one holds the signature too."""
    pages: list[tuple[WeekRow, ...]] = []
    left = list(paper.weeks)
    top = _first_top(paper)
    while True:
        room = int((_BOTTOM - top) // _ROW)
        signed = int((_SIGNED_BOTTOM - _end_height(paper) - top) // _ROW)
        if len(left) <= signed:
            return [*pages, tuple(left)]
        taken = min(room, len(left) - 1)  # a signature never stands alone
        pages.append(tuple(left[:taken]))
        left = left[taken:]
        top = _LATER_TOP + 2.2


def _first_top(paper: WeeklyHours) -> float:
    """Where the first row begins, in mm."""
    lines = len(wrap(_opening(paper), RIGHT - LEFT, _BODY))
    box = 15.6 if born_words(paper.person) else 9.0
    return 55.0 + box + 9.0 + lines * _BODY * LEADING + 3.0 + 2.2


def _end_height(paper: WeeklyHours) -> float:
    return 14.0 + len(_notes(paper)) * _SMALL_LEADING + 6.0 + SIGNATURE


# -- words -------------------------------------------------------------------------


def _opening(paper: WeeklyHours) -> str:
    span = date_span(paper.first, paper.last)
    return _(
        "Hours noted {span}: time present in workshops, late arrivals and early departures"
        " taken off, and interviews held. A week goes from Monday to Sunday."
    ).format(span=span)


def _notes(paper: WeeklyHours) -> list[str]:
    """The lines under the total: what contracts set out, then for whom the paper is."""
    said = [_agreed_words(one) for one in paper.agreed]
    said.append(_("Given to the person at her request; she decides who may read it."))
    return [line for words in said for line in wrap(words, RIGHT - LEFT, _SMALL)]


def _agreed_words(agreed: AgreedHours) -> str:
    """ "Heures prévues au contrat : 10 h 00 par semaine, du … au …"."""
    weekly = hours(agreed.weekly_minutes)
    if agreed.last is None:
        first = format_date(agreed.first, "d MMMM y")
        return _("Hours set out in the contract: {hours} a week, from {day} on.").format(
            hours=weekly, day=first
        )
    span = date_span(agreed.first, agreed.last)
    return _("Hours set out in the contract: {hours} a week, {span}.").format(
        hours=weekly, span=span
    )


# -- drawing -----------------------------------------------------------------------


def _introduction(pen: Pen, paper: WeeklyHours) -> float:
    """Of whom and of what; the y where the table begins."""
    pen.text(LEFT, 42.0, title(), 25, BOLD, room=RIGHT - LEFT)
    y = person_box(pen, paper.person, 51.0)
    return paragraph(pen, _opening(paper), y + 9.0, _BODY) + 3.0


def _table(pen: Pen, weeks: tuple[WeekRow, ...], y: float) -> float:
    """The weeks; the y of the line under them."""
    heads: tuple[tuple[float, str, Align], ...] = (
        (LEFT + 1.6, _("Week"), "left"),
        (_WORKSHOPS, _("Workshops"), "right"),
        (_INTERVIEWS, _("Interviews"), "right"),
        (_TOTAL, _("Total"), "right"),
    )
    for x, words, align in heads:
        pen.text(x, y, words, 9, colour=SOFT, align=align)
    y += 2.2
    pen.line(LEFT, y, RIGHT, y, colour=INK, thickness=1)
    for week in weeks:
        line = y + 4.0
        span = date_span(week.first, week.last)
        pen.text(LEFT + 1.6, line, span[:1].upper() + span[1:], 10, room=76.0)
        pen.text(_WORKSHOPS, line, _or_nothing(week.workshops), 10, align="right")
        pen.text(_INTERVIEWS, line, _or_nothing(week.interviews), 10, align="right")
        pen.text(_TOTAL, line, _or_nothing(week.minutes), 10, BOLD, align="right")
        y += _ROW
        pen.line(LEFT, y, RIGHT, y, colour=LINE, thickness=0.4)
    pen.line(LEFT, y, RIGHT, y, colour=INK, thickness=1)
    return y


def _or_nothing(minutes: int) -> str:
    return hours(minutes) if minutes else "–"


def _end(pen: Pen, paper: WeeklyHours, y: float) -> None:
    """Total, what contracts set out, place and signature."""
    pen.text(LEFT + 1.6, y + 7.4, _("Total of the hours noted"), 12, BOLD)
    pen.text(_TOTAL, y + 7.8, hours(paper.minutes), 17, BOLD, align="right")
    y += 14.0
    for line in _notes(paper):
        pen.text(LEFT, y, line, _SMALL, colour=SOFT)
        y += _SMALL_LEADING
    signature(pen, paper.signer, paper.place, paper.printed_on, y + 6.0)
