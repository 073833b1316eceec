"""A certificate of attendance: hours only, summed by month and in all.

It never says an absence, a reason or a target. The total and the signature stay together
on the last page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from ..centre.letters.papers import Certificate, CertificateRow
from ..i18n import (
    _,
    date_span,
    format_date,
    language,
    ngettext,
    numeric_date,
    time_span,
)
from .flow import LEADING
from .frame import action_words, foot, head, page_words
from .page import A4, INK, LINE, SOFT, TINT
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
from .text import BOLD, shrink, wrap

MOST_ROWS = 18
"""Sessions on a page: beyond, a second one with the head repeated."""

_WORKSHOP, _HOURS, _DURATION = 71.0, 165.5, 188.5
_ROW, _MONTH, _GAP = 5.8, 6.2, 1.6
_BODY = 11.5
_LATER_TOP = 44.0


@dataclass(frozen=True, slots=True)
class _Month:
    """The rows of a month on a page; the subtotal stands once, with its first rows."""

    month: date
    rows: tuple[CertificateRow, ...]
    minutes: int | None


def render(certificate: Certificate) -> bytes:
    """A certificate of attendance as a PDF in the current language."""
    pen = Pen(_("Certificate of attendance"), certificate.identity.centre, language())
    pages = _pages(certificate)
    for number, months in enumerate(pages, 1):
        pen.page(*A4)
        head(pen, certificate.identity, LEFT, 12.5, RIGHT - LEFT)
        y = _introduction(pen, certificate) if number == 1 else _repeated(pen, certificate)
        y = _table(pen, months, y)
        if number == len(pages):
            _end(pen, certificate, y)
        words = _("Certificate of {day}").format(day=numeric_date(certificate.printed_on))
        foot(pen, certificate.identity, f"{words} · {page_words(number, len(pages))}", LEFT, RIGHT)
    return pen.finish()


# -- sharing out -------------------------------------------------------------------


def _pages(certificate: Certificate) -> list[list[_Month]]:
    """The rows by pages, each by months: as few pages as hold them and the signature."""
    count = max(1, -(-len(certificate.rows) // MOST_ROWS))
    while True:
        pages = _shared(certificate.rows, count)
        rooms = _rooms(certificate, count)
        held = all(_height(page) <= room for page, room in zip(pages, rooms, strict=True))
        if held or count > len(certificate.rows):
            return pages
        count += 1


def _shared(rows: tuple[CertificateRow, ...], count: int) -> list[list[_Month]]:
    """The rows shared evenly over so many pages."""
    totals = {
        month: sum(row.minutes for row in of_month)
        for month, of_month in groupby(rows, key=_month_of)
    }
    pages, start, told = [], 0, set[date]()
    for number in range(count):
        size = len(rows) // count + (number < len(rows) % count)
        pages.append(list(_months(rows[start : start + size], totals, told)))
        start += size
    return pages


def _months(
    rows: tuple[CertificateRow, ...], totals: dict[date, int], told: set[date]
) -> Iterator[_Month]:
    for month, group in groupby(rows, key=_month_of):
        yield _Month(month, tuple(group), None if month in told else totals[month])
        told.add(month)


def _month_of(row: CertificateRow) -> date:
    return row.day.replace(day=1)


def _rooms(certificate: Certificate, count: int) -> list[float]:
    """How tall the table of each page may be, in mm."""
    texts = (opening_words(certificate), attended_words(certificate))
    lines = sum(len(wrap(words, RIGHT - LEFT, _BODY)) for words in texts)
    box = 27.6 if born_words(certificate.person) else 21.0
    first = 55.0 + lines * _BODY * LEADING + box + 2.2
    closing = len(wrap(certificate.closing, RIGHT - LEFT, 11, lines=4))
    signed_bottom = 279.0 - SIGNATURE - 20.0 - 5.4 * closing
    tops = [first, *(_LATER_TOP + 2.2 for _page in range(count - 1))]
    bottoms = [*(272.0 for _page in range(count - 1)), signed_bottom]
    return [bottom - top for top, bottom in zip(tops, bottoms, strict=True)]


def _height(months: list[_Month]) -> float:
    rows = sum(len(month.rows) for month in months)
    return rows * _ROW + len(months) * (_MONTH + _GAP) - _GAP


# -- words -------------------------------------------------------------------------


def _introduction(pen: Pen, certificate: Certificate) -> float:
    """Who certifies what of whom; the y where the table begins."""
    pen.text(LEFT, 42.0, _("Certificate of attendance"), 25, BOLD)
    y = paragraph(pen, opening_words(certificate), 55.0, _BODY)
    y = person_box(pen, certificate.person, y + 1.0)
    return paragraph(pen, attended_words(certificate), y + 8.0, _BODY) + 3.0


def opening_words(certificate: Certificate) -> str:
    """ "Je soussignée, Hélène Richter, coordinatrice…"."""
    signer = ", ".join(filter(None, (certificate.signer.name, certificate.signer.role)))
    centre = certificate.identity.centre
    if not certificate.signer.name:
        return _("{centre} certifies that").format(centre=centre)
    action = action_words(certificate.identity)
    if not action:
        return _("I the undersigned, {signer}, of {centre}, certify that").format(
            signer=signer, centre=centre
        )
    return _("I the undersigned, {signer}, for {centre} ({action}), certify that").format(
        signer=signer, centre=centre, action=action
    )


def attended_words(certificate: Certificate) -> str:
    """What is certified: how many sessions, between which days."""
    count = len(certificate.rows)
    span = date_span(certificate.first, certificate.last)
    if not count:
        return _("attended no session recorded {span}.").format(span=span)
    return ngettext(
        "attended the following session, {span}.",
        "attended the following {n} sessions, {span}.",
        count,
    ).format(n=count, span=span)


def _repeated(pen: Pen, certificate: Certificate) -> float:
    """The head of a further page."""
    repeated(pen, _("Certificate of attendance"), certificate.person)
    return _LATER_TOP


# -- table -------------------------------------------------------------------------


def _table(pen: Pen, months: list[_Month], y: float) -> float:
    """The sessions by month; the y of the line under them."""
    heads: tuple[tuple[float, str, Align], ...] = (
        (LEFT + 1.6, _("Date"), "left"),
        (_WORKSHOP, _("Workshop"), "left"),
        (_HOURS, _("Hours of presence"), "right"),
        (_DURATION, _("Duration"), "right"),
    )
    for x, words, align in heads:
        pen.text(x, y, words, 9, colour=SOFT, align=align)
    y += 2.2
    pen.line(LEFT, y, RIGHT, y, colour=INK, thickness=1)
    for month in months:
        pen.box(LEFT, y + 0.2, RIGHT - LEFT, _MONTH - 0.4, fill=TINT)
        name = format_date(month.month, "MMMM y")
        if month.minutes is None:
            name = _("{month} (continued)").format(month=name)
        else:
            pen.text(_DURATION, y + 4.3, hours(month.minutes), 10, BOLD, align="right")
        pen.text(LEFT + 1.6, y + 4.3, name, 10, BOLD)
        y += _MONTH
        for row in month.rows:
            _row(pen, row, y)
            y += _ROW
        y += _GAP
    pen.line(LEFT, y - _GAP, RIGHT, y - _GAP, colour=INK, thickness=1)
    return y - _GAP


def _row(pen: Pen, row: CertificateRow, y: float) -> None:
    line = y + 4.2
    pen.text(LEFT + 1.6, line, format_date(row.day, "EEEE d"), 10)
    room = _HOURS - 36.0 - _WORKSHOP
    size = shrink(row.workshop, room, 10, 8.5) or 8.5
    pen.text(_WORKSHOP, line, row.workshop, size, room=room)
    pen.text(_HOURS, line, time_span(row.start, row.end, evidence=True), 10, align="right")
    pen.text(_DURATION, line, hours(row.minutes), 10, align="right")
    pen.line(LEFT, y + _ROW, RIGHT, y + _ROW, colour=LINE, thickness=0.4)


# -- end ---------------------------------------------------------------------------


def _end(pen: Pen, certificate: Certificate, y: float) -> None:
    """Total, closing sentence, place and signature."""
    pen.text(LEFT + 1.6, y + 7.4, _("Total hours of presence"), 12, BOLD)
    pen.text(_DURATION, y + 7.8, hours(certificate.minutes), 17, BOLD, align="right")
    y += 16.0
    for line in wrap(certificate.closing, RIGHT - LEFT, 11, lines=4):
        pen.text(LEFT, y, line, 11)
        y += 5.4
    signature(pen, certificate.signer, certificate.place, certificate.printed_on, y + 4.0)
