"""A certificate of attendance: hours only, summed by month and in all.

It never says an absence, a reason or a target. The total and the signature stay together
on the last page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from ..centre.letters.letter_words import place_and_day
from ..centre.letters.papers import Certificate, CertificateRow
from ..centre.vocabulary import Gender
from ..i18n import (
    THIN,
    _,
    date_span,
    format_date,
    language,
    ngettext,
    numeric_date,
    pgettext,
    time_span,
)
from .flow import LEADING
from .frame import action_words, foot, head, page_words
from .page import A4, INK, IVY, LINE, SOFT, TINT
from .pen import Align, Pen
from .text import BOLD, shrink, wrap

MOST_ROWS = 18
"""Sessions on a page: beyond, a second one with the head repeated."""

_LEFT, _RIGHT = 25.0, 190.0
_WORKSHOP, _HOURS, _DURATION = 71.0, 165.5, 188.5
_ROW, _MONTH, _GAP = 5.8, 6.2, 1.6
_BODY = 11.5
_LATER_TOP = 44.0
_SIGNATURE = 33.4  # from the signer's name to the foot of the frame


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
        head(pen, certificate.identity, _LEFT, 12.5, _RIGHT - _LEFT)
        y = _introduction(pen, certificate) if number == 1 else _repeated(pen, certificate)
        y = _table(pen, months, y)
        if number == len(pages):
            _end(pen, certificate, y)
        words = _("Certificate of {day}").format(day=numeric_date(certificate.printed_on))
        foot(
            pen, certificate.identity, f"{words} · {page_words(number, len(pages))}", _LEFT, _RIGHT
        )
    return pen.finish()


def hours(minutes: int) -> str:
    """A duration as evidence writes it: "2 h 00"."""
    return f"{minutes // 60}{THIN}h{THIN}{minutes % 60:02d}"


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
    lines = sum(len(wrap(words, _RIGHT - _LEFT, _BODY)) for words in texts)
    first = 55.0 + lines * _BODY * LEADING + (27.6 if born_words(certificate) else 21.0) + 2.2
    closing = len(wrap(certificate.closing, _RIGHT - _LEFT, 11, lines=4))
    signed_bottom = 279.0 - _SIGNATURE - 20.0 - 5.4 * closing
    tops = [first, *(_LATER_TOP + 2.2 for _page in range(count - 1))]
    bottoms = [*(272.0 for _page in range(count - 1)), signed_bottom]
    return [bottom - top for top, bottom in zip(tops, bottoms, strict=True)]


def _height(months: list[_Month]) -> float:
    rows = sum(len(month.rows) for month in months)
    return rows * _ROW + len(months) * (_MONTH + _GAP) - _GAP


# -- words -------------------------------------------------------------------------


def _introduction(pen: Pen, certificate: Certificate) -> float:
    """Who certifies what of whom; the y where the table begins."""
    pen.text(_LEFT, 42.0, _("Certificate of attendance"), 25, BOLD)
    y = _paragraph(pen, opening_words(certificate), 55.0)
    y = _person(pen, certificate, y + 1.0)
    return _paragraph(pen, attended_words(certificate), y + 8.0) + 3.0


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


def born_words(certificate: Certificate) -> str:
    """ "née le 14 mars 1988"; nothing without a birth date."""
    person = certificate.person
    if person.birth_date is None:
        return ""
    day = format_date(person.birth_date, "d MMMM y")
    if person.gender is Gender.WOMAN:
        return pgettext("a woman", "born on {day}").format(day=day)
    return _("born on {day}").format(day=day)


def name_words(certificate: Certificate) -> str:
    """ "Mme Agnieszka NOWAK"."""
    person = certificate.person
    return " ".join(filter(None, (person.civility, person.full_name)))


def _person(pen: Pen, certificate: Certificate, y: float) -> float:
    room = _RIGHT - _LEFT - 12.0
    name, born = name_words(certificate), born_words(certificate)
    size = shrink(name, room - 40.0 * bool(certificate.person.own_script), 17, 11, BOLD) or 11
    height = 15.6 if born else 9.0
    pen.box(_LEFT, y, 1.6, height, fill=IVY)
    pen.text(_LEFT + 6.2, y + 6.0, name, size, BOLD, room=room)
    if certificate.person.own_script != name:
        own = certificate.person.own_script
        pen.text(_RIGHT, y + 6.0, own, 12, colour=SOFT, align="right", room=38.0)
    pen.text(_LEFT + 6.2, y + 13.2, born, 11.5)
    return y + height


def _repeated(pen: Pen, certificate: Certificate) -> float:
    """The head of a further page."""
    title = " – ".join((_("Certificate of attendance"), name_words(certificate)))
    size = shrink(title, _RIGHT - _LEFT, 14, 10, BOLD) or 10
    pen.text(_LEFT, 38.0, title, size, BOLD, room=_RIGHT - _LEFT)
    return _LATER_TOP


def _paragraph(pen: Pen, words: str, y: float) -> float:
    for line in wrap(words, _RIGHT - _LEFT, _BODY):
        pen.text(_LEFT, y, line, _BODY)
        y += _BODY * LEADING
    return y


# -- table -------------------------------------------------------------------------


def _table(pen: Pen, months: list[_Month], y: float) -> float:
    """The sessions by month; the y of the line under them."""
    heads: tuple[tuple[float, str, Align], ...] = (
        (_LEFT + 1.6, _("Date"), "left"),
        (_WORKSHOP, _("Workshop"), "left"),
        (_HOURS, _("Hours of presence"), "right"),
        (_DURATION, _("Duration"), "right"),
    )
    for x, words, align in heads:
        pen.text(x, y, words, 9, colour=SOFT, align=align)
    y += 2.2
    pen.line(_LEFT, y, _RIGHT, y, colour=INK, thickness=1)
    for month in months:
        pen.box(_LEFT, y + 0.2, _RIGHT - _LEFT, _MONTH - 0.4, fill=TINT)
        name = format_date(month.month, "MMMM y")
        if month.minutes is None:
            name = _("{month} (continued)").format(month=name)
        else:
            pen.text(_DURATION, y + 4.3, hours(month.minutes), 10, BOLD, align="right")
        pen.text(_LEFT + 1.6, y + 4.3, name, 10, BOLD)
        y += _MONTH
        for row in month.rows:
            _row(pen, row, y)
            y += _ROW
        y += _GAP
    pen.line(_LEFT, y - _GAP, _RIGHT, y - _GAP, colour=INK, thickness=1)
    return y - _GAP


def _row(pen: Pen, row: CertificateRow, y: float) -> None:
    line = y + 4.2
    pen.text(_LEFT + 1.6, line, format_date(row.day, "EEEE d"), 10)
    room = _HOURS - 36.0 - _WORKSHOP
    size = shrink(row.workshop, room, 10, 8.5) or 8.5
    pen.text(_WORKSHOP, line, row.workshop, size, room=room)
    pen.text(_HOURS, line, time_span(row.start, row.end, evidence=True), 10, align="right")
    pen.text(_DURATION, line, hours(row.minutes), 10, align="right")
    pen.line(_LEFT, y + _ROW, _RIGHT, y + _ROW, colour=LINE, thickness=0.4)


# -- end ---------------------------------------------------------------------------


def _end(pen: Pen, certificate: Certificate, y: float) -> None:
    """Total, closing sentence, place and signature."""
    pen.text(_LEFT + 1.6, y + 7.4, _("Total hours of presence"), 12, BOLD)
    pen.text(_DURATION, y + 7.8, hours(certificate.minutes), 17, BOLD, align="right")
    y += 16.0
    for line in wrap(certificate.closing, _RIGHT - _LEFT, 11, lines=4):
        pen.text(_LEFT, y, line, 11)
        y += 5.4
    y += 4.0
    signed(pen, certificate.place, certificate.printed_on, _LEFT, _RIGHT, y)
    middle = 118.0
    pen.text(middle, y, certificate.signer.name, 11, BOLD, room=_RIGHT - middle)
    pen.text(middle, y + 5.2, certificate.signer.role, 10, colour=SOFT, room=_RIGHT - middle)
    pen.box(middle, y + 8.4, _RIGHT - middle, 25.0, stroke=LINE, thickness=0.8)
    pen.text(middle + 2.0, y + 12.0, _("signature and stamp of the centre"), 8.5, colour=SOFT)


def signed(pen: Pen, place: str, day: date, left: float, right: float, y: float) -> None:
    """ "À Thionville, le 24 novembre 2026"."""
    pen.text(left, y, place_and_day(place, day), 11, room=right - left)
