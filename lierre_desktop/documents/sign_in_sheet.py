"""The sign-in sheet: what is signed at each session, and what funders are shown.

Only names are printed of a person: everyone sees the sheet. Cells lie where `marks`
says, so that a scan can be read back.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..centre.papers import MonthSheet, SheetRow, SignInSheet
from ..i18n import NBSP, _, join_names, language, long_date, numeric_date, time_span
from . import marks, month_sheet, pictograms
from .frame import (
    BANNER_HEIGHT,
    FOOTER_LOGO_HEIGHT,
    address_words,
    head,
    logos,
    number_words,
    page_words,
    title_in,
)
from .page import INK, RULE, SOFT, TINT
from .pen import Pen
from .sheet_rows import PADDING, draw_rows
from .text import BOLD, fit, shrink, width

_LEFT = 20.0
_TITLE_ROOM = 146.0  # left of the QR code
_TITLE_STEPS = ((1, 26, 16), (2, 16, 11), (3, 10, 8))
_LABEL_GAP = 2.2
_SECOND_FACT = 109.0
_MOST_SIGNING = 3  # facilitators who have a place of their own to sign


def render(sheets: Sequence[SignInSheet | MonthSheet]) -> bytes:
    """One PDF of sign-in sheets in the current language, in the order given."""
    author = sheets[0].identity.centre if sheets else ""
    pen = Pen(_("Sign-in sheets"), author, language())
    for sheet in sheets:
        for page in range(1, len(sheet.pages) + 1):
            if isinstance(sheet, MonthSheet):
                month_sheet.draw_page(pen, sheet, page)
            else:
                _draw_page(pen, sheet, page)
    return pen.finish()


def _draw_page(pen: Pen, sheet: SignInSheet, page: int) -> None:
    rows = sheet.pages[page - 1]
    places = marks.geometry(sheet.geometry, "session", len(sheet.half_days))
    people = [row.participant_id for row in rows]
    cells = marks.cells(sheet.geometry, "session", len(sheet.half_days), people)
    pen.page(places.width, places.height)
    marks.draw_marks(pen, places)
    _head(pen, sheet, places, page)
    _table(pen, sheet, places, rows)
    draw_rows(pen, places, cells, rows)
    _totals(pen)
    _remarks(pen)
    _facilitators(pen, sheet.facilitators, places.facilitators[0])
    _foot(pen, sheet, places, page)


# -- head --------------------------------------------------------------------------


def _head(pen: Pen, sheet: SignInSheet, places: marks.Geometry, page: int) -> None:
    banner = sheet.identity.banner
    left = logos(pen, banner, places.qr.x - 5, 14.0, BANNER_HEIGHT, 72.0)
    head(pen, sheet.identity, _LEFT, 13.2, left - _LEFT - 4)
    _number(pen, sheet, places.qr, page)
    _title(pen, sheet)
    day = pen.text(_LEFT, 50.2, long_date(sheet.day), 14, BOLD)
    rule = _LEFT + day + 4
    pen.line(rule, 46.2, rule, 51.2, colour=RULE)
    pen.text(rule + 4, 50.2, time_span(sheet.start, sheet.end, evidence=True), 14, BOLD)
    _place_and_people(pen, sheet, places.right)


def _number(pen: Pen, sheet: SignInSheet, qr: marks.Box, page: int) -> None:
    """The QR code, with what it says in words below."""
    pages = len(sheet.pages)
    marks.draw_qr(pen, qr, marks.payload(sheet.number, page, pages))
    middle = qr.x + qr.width / 2
    pen.text(middle, qr.bottom + 3.2, number_words(sheet.number), 9, BOLD, align="centre")
    below = page_words(page, pages)
    pen.text(middle, qr.bottom + 7.6, below, 9, colour=SOFT, align="centre")


def _title(pen: Pen, sheet: SignInSheet) -> None:
    """The workshop's title in full: evidence compares titles."""
    title = title_in(sheet.workshop, _TITLE_ROOM, _TITLE_STEPS)
    leading = title.size * 0.4
    first, label = 42.2, 32.6
    if len(title.lines) > 1:
        first = 43.2 - leading * (len(title.lines) - 1)
        label = first - title.size * 0.26 - 2.4
    end = _LEFT + pen.capitals(_LEFT, label, _("Sign-in sheet"), 9)
    if sheet.enrolled == 0:
        pen.text(end + 2, label, "·" + NBSP + _("nobody enrolled on this date"), 10)
    for number, line in enumerate(title.lines):
        pen.text(_LEFT, first + leading * number, line, title.size, BOLD)


def _place_and_people(pen: Pen, sheet: SignInSheet, right: float) -> None:
    """Where and by whom, on one line, or on two when it is too short."""
    place = (_("Place"), sheet.venue)
    by = (_("Led by"), join_names(sheet.facilitators))
    apart = 6.0 + sum(width(label, 9) + _LABEL_GAP for label, _words in (place, by))
    size = shrink(place[1] + by[1], right - _LEFT - apart, 10.5, 9)
    if size is None:  # one above the other, as long as they are
        _fact(pen, _LEFT, 54.4, place, 9.5, right)
        _fact(pen, _LEFT, 58.5, by, 9.5, right)
        return
    start = _LEFT
    if sheet.venue:
        end = _fact(pen, _LEFT, 56.6, place, size, right) + 6
        own = width(by[0], 9) + _LABEL_GAP + width(by[1], size)
        start = _SECOND_FACT if end <= _SECOND_FACT <= right - own else end
    _fact(pen, start, 56.6, by, size, right)


def _fact(
    pen: Pen, x: float, line: float, fact: tuple[str, str], size: float, right: float
) -> float:
    """A soft label and what it says, cut at `right`; the x where they end."""
    label, words = fact
    if not words:
        return x
    x += pen.text(x, line, label, 9, colour=SOFT) + _LABEL_GAP
    return x + pen.text(x, line, words, size, room=right - x + 0.1)


# -- table -------------------------------------------------------------------------


def _table(pen: Pen, sheet: SignInSheet, places: marks.Geometry, rows: Sequence[SheetRow]) -> None:
    """Frame, columns and head; the rows are drawn over it."""
    top, left = places.head_y, places.number_x
    bottom = places.row(len(rows)).y
    pen.box(left, top, places.right - left, places.rows_y - top, fill=TINT)
    pen.line(places.name_x, top, places.name_x, bottom)
    for (x, _width), (absence, _absence_width) in zip(
        places.signatures, places.absences, strict=True
    ):
        pen.line(x, top, x, bottom, colour=RULE)
        pen.line(absence, top, absence, bottom)
    pen.line(left, places.rows_y, places.right, places.rows_y, colour=INK, thickness=0.9)
    pen.box(left, top, places.right - left, bottom - top, stroke=INK, thickness=0.9)
    _table_head(pen, sheet, places)


def _table_head(pen: Pen, sheet: SignInSheet, places: marks.Geometry) -> None:
    line = places.head_y + 4.8
    pen.text((places.number_x + places.name_x) / 2, line, _("No."), 9, BOLD, align="centre")
    x = places.name_x + PADDING
    pen.text(x, line, _("LAST NAME First name"), 10, BOLD)
    for half_day, (left, room) in zip(sheet.half_days, places.signatures, strict=True):
        _signature_head(pen, half_day, left, room, line)
    for left, room in places.absences:
        words = _("Absence") if room > 15 else _("abs.")
        pen.text(left + room / 2, line, words, 9, colour=SOFT, align="centre", room=room)


def _signature_head(pen: Pen, half_day: str, left: float, room: float, line: float) -> None:
    """ "I sign here · morning"; a narrow column says when, and its pencil what to do."""
    pen.drawing(pictograms.PENCIL, left + PADDING, line - 3.4, 4.0, stroke=INK)
    x = left + PADDING + 5.6
    if room < 60:
        when = {"morning": _("Morning"), "afternoon": _("Afternoon")}.get(half_day, half_day)
        pen.text(x, line, when, 10, BOLD)
        return
    when = {"morning": _("morning"), "afternoon": _("afternoon")}.get(half_day, half_day)
    x += pen.text(x, line, _("I sign here"), 10, BOLD)
    pen.text(x + 1.2, line, f"·{NBSP}{when}", 10)


# -- foot --------------------------------------------------------------------------


def _totals(pen: Pen) -> None:
    pen.text(_LEFT, 253.0, _("After the session"), 9.5, BOLD)
    pen.text(_LEFT, 257.0, _("Tick the absences, strike out the empty rows,"), 9, colour=SOFT)
    pen.text(_LEFT, 261.0, _("count, sign."), 9, colour=SOFT)
    for number, words in enumerate((_("Presences"), _("Absences"), _("Total"))):
        x = _LEFT + 25 * number
        pen.box(x, 264.0, 22.0, 11.0, stroke=INK, thickness=0.8)
        pen.text(x + 11, 278.4, words, 9, colour=SOFT, align="centre")


def _remarks(pen: Pen) -> None:
    pen.text(98.0, 253.0, _("Remarks"), 9.5, BOLD)
    pen.text(98.0, 257.0, _("late, left before the end"), 9, colour=SOFT, room=40.0)
    for y in (263.5, 271.0, 278.5):
        pen.line(98.0, y, 138.0, y)


def _facilitators(pen: Pen, facilitators: Sequence[str], box: marks.Box) -> None:
    """The place where those who ran the session sign, shared out between them."""
    pen.box(box.x, box.y, box.width, box.height, stroke=INK, thickness=0.9)
    names: Sequence[str] = facilitators or ("",)
    if len(names) > _MOST_SIGNING:
        names = (join_names(facilitators),)
    room = box.width - 2 * PADDING
    height = box.height / len(names)
    for number, words in enumerate(_to_sign(names, room)):
        part = marks.Box(box.x, box.y + height * number, box.width, height)
        if number:
            pen.line(part.x, part.y, part.right, part.y)
        below = _("signature") if words in names else ""
        if len(names) == 1 and facilitators:
            below = _("who led the session")
        _signing(pen, part, words, below)


def _signing(pen: Pen, part: marks.Box, words: str, below: str) -> None:
    """Who signs there, on two lines when the name is long, and how if there is room."""
    x, room = part.x + PADDING, part.width - 2 * PADDING
    title = title_in(words, room, ((1, 9.5, 8), (2, 8, 8)))
    line = part.y + 3.8
    for each in title.lines:
        pen.text(x, line, each, title.size, BOLD)
        line += 3.3
    if line + 0.3 < part.bottom:
        pen.text(x, line + 0.3, below, 8.5, colour=SOFT, room=room)


def _to_sign(names: Sequence[str], room: float) -> Sequence[str]:
    """What stands over each signature: the bare names where "Signature:" is too long."""
    if names == ("",):
        return (_("Facilitator’s signature"),)
    said = [_("Signature: {name}").format(name=name) for name in names]
    return said if all(width(words, 8, BOLD) <= room for words in said) else names


def _foot(pen: Pen, sheet: SignInSheet, places: marks.Geometry, page: int) -> None:
    rights = _(
        "This sheet proves that the workshop took place. It holds only names and signatures. "
        "Your rights over your data: at reception."
    )
    size = shrink(rights, places.right - _LEFT, 8, 7) or 7
    shown = sheet.identity.footer_logos
    line = 281.9 if shown else 283.0
    pen.text(_LEFT, line, rights, size, colour=SOFT, room=places.right - _LEFT)
    if shown:
        room = logos(pen, shown, places.right, 283.0, FOOTER_LOGO_HEIGHT, 84.0) - 3 - _LEFT
        pen.text(_LEFT, 286.4, address_words(sheet.identity), 8, colour=SOFT, room=room)
        pen.text(_LEFT, 289.8, _reference(sheet, page, room), 8, colour=SOFT)
        return
    address = pen.text(_LEFT, 287.0, address_words(sheet.identity), 8, colour=SOFT, room=85.0)
    words = _reference(sheet, page, places.right - _LEFT - address - 5)
    pen.text(places.right, 287.0, words, 8, colour=SOFT, align="right")


def _reference(sheet: SignInSheet, page: int, room: float) -> str:
    """Number, workshop, day and page; the workshop is cut, for it stands in full above."""
    before = _("Sheet {number}").format(number=number_words(sheet.number)) + " · "
    after = f" · {numeric_date(sheet.day)} · {page_words(page, len(sheet.pages))}"
    left = room - width(before + after, 8)
    return before + fit(sheet.workshop, left, 8) + after
