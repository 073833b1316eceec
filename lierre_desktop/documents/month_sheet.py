"""The sign-in sheet of a workshop's month: one page across, a column a session."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..centre.papers import MonthSheet, SheetColumn, SheetRow
from ..i18n import _, format_date, join_names, month_and_year, time_span
from . import marks
from .frame import BANNER_HEIGHT, address_words, head, logos, number_words, page_words, title_in
from .page import INK, RULE, SOFT, TINT
from .pen import DOTTED, Pen
from .sheet_rows import PADDING, draw_rows
from .text import BOLD, ELLIPSIS, shrink, width

_LEFT = 20.0
_RIGHT = 282.0
_TITLE_STEPS = ((1, 23, 15), (2, 13, 9))
_LOW_TITLE_STEPS = ((1, 23, 12), (2, 11, 9))  # above facts on two lines
_SIGNED = marks.Box(_LEFT, 178.0, _RIGHT - _LEFT, 12.0)
_COUNTED = marks.Box(_LEFT, 190.0, _RIGHT - _LEFT, 7.0)
_LOGOS_HEIGHT = 5.6  # what the foot of this page leaves
_LEAST = 8.0  # of place and people


def draw_page(pen: Pen, sheet: MonthSheet, page: int) -> None:
    """Draw one page of a month sheet."""
    rows = sheet.pages[page - 1]
    places = marks.geometry(sheet.geometry, "month", len(sheet.columns))
    people = [row.participant_id for row in rows]
    cells = marks.cells(sheet.geometry, "month", len(sheet.columns), people)
    pen.page(places.width, places.height)
    marks.draw_marks(pen, places)
    _head(pen, sheet, places, page)
    _table(pen, sheet, places, rows)
    draw_rows(pen, places, cells, rows)
    _signed_and_counted(pen, sheet, places)
    _foot(pen, sheet, page)


# -- head --------------------------------------------------------------------------


def _head(pen: Pen, sheet: MonthSheet, places: marks.Geometry, page: int) -> None:
    qr = places.qr
    pages = len(sheet.pages)
    marks.draw_qr(pen, qr, marks.payload(sheet.number, page, pages))
    left = logos(pen, sheet.identity.banner, qr.x - 5, 14.0, BANNER_HEIGHT, 72.0)
    words = _("Sign-in sheet of the month")
    label = width(words.upper(), 9, BOLD) * 1.16
    end = head(pen, sheet.identity, _LEFT, 13.2, left - _LEFT - label - 14)
    pen.line(end + 5, 14.4, end + 5, 22.6)
    pen.capitals(end + 9, 19.4, words, 9)
    one_line = _holds_on_one_line(sheet, page)
    steps, last = (_TITLE_STEPS, 33.4) if one_line else (_LOW_TITLE_STEPS, 31.4)
    title = title_in(sheet.workshop, qr.x - _LEFT - 4, steps)
    leading = title.size * 0.42
    first = last - leading * (len(title.lines) - 1)
    for number, line in enumerate(title.lines):
        pen.text(_LEFT, first + leading * number, line, title.size, BOLD)
    _facts(pen, sheet, page, one_line)


def _facts(pen: Pen, sheet: MonthSheet, page: int, one_line: bool) -> None:
    """Month, day and hours, and number; place and people beside them, or below if long."""
    if one_line:
        x, right = _when(pen, sheet, page, 40.6)
        _place_and_people(pen, sheet, x + 8, 40.6, right)
    else:
        _when(pen, sheet, page, 37.9)
        _place_and_people(pen, sheet, _LEFT, 42.3, _RIGHT)


def _when_words(sheet: MonthSheet, page: int) -> tuple[str, str, str]:
    """The month, the day and hours when they are the same, the number and page."""
    number = f"{number_words(sheet.number)} · {page}/{len(sheet.pages)}"
    return month_and_year(sheet.month), _same_hours(sheet.columns), number


def _when(pen: Pen, sheet: MonthSheet, page: int, line: float) -> tuple[float, float]:
    """Write when it is and the number; what is free between them."""
    month, hours, number = _when_words(sheet, page)
    right = _RIGHT - pen.text(_RIGHT, line, number, 9, BOLD, align="right") - 6
    x = _LEFT + pen.text(_LEFT, line, month, 13, BOLD)
    if hours:
        pen.line(x + 4, line - 3.8, x + 4, line + 0.8, colour=RULE)
        x += 8 + pen.text(x + 8, line, hours, 13, BOLD)
    return x, right


def _pairs(sheet: MonthSheet) -> list[tuple[str, str]]:
    """Where and by whom, each with its label; nothing for what isn't known."""
    people = join_names(sheet.facilitators)
    pairs = ((_("Place"), sheet.venue), (_("Led by"), people))
    return [(label, words) for label, words in pairs if words]


def _length(pairs: Sequence[tuple[str, str]], size: float) -> float:
    words = sum(2 + width(label, 9) + width(words, size) for label, words in pairs)
    return words + 8 * (len(pairs) - 1)


def _holds_on_one_line(sheet: MonthSheet, page: int) -> bool:
    month, hours, number = _when_words(sheet, page)
    when = width(month, 13, BOLD) + (8 + width(hours, 13, BOLD) if hours else 0)
    free = _RIGHT - _LEFT - when - 8 - width(number, 9, BOLD) - 6
    return _length(_pairs(sheet), _LEAST) <= free


def _place_and_people(pen: Pen, sheet: MonthSheet, x: float, line: float, right: float) -> None:
    """Where and by whom, as large as holds; cut only when a whole line is too short."""
    pairs, size = _pairs(sheet), 10.5
    while size > _LEAST and _length(pairs, size) > right - x:
        size -= 0.5
    for number, (label, words) in enumerate(pairs):
        x += pen.text(x, line, label, 9, colour=SOFT) + 2
        own = right - x
        if number < len(pairs) - 1:
            own = max(own - _length(pairs[1:], size) - 8, own * 0.4)
        x += pen.text(x, line, words, size, room=own + 0.1) + 8


def _same_hours(columns: Sequence[SheetColumn]) -> str:
    """ "on Mondays, 14:00 – 16:00" when every session is so, else nothing."""
    hours = {(column.start, column.end) for column in columns}
    weekdays = {column.day.weekday() for column in columns}
    if len(hours) != 1 or len(weekdays) != 1:
        return ""
    span = time_span(*hours.pop(), evidence=True)
    weekday = format_date(columns[0].day, "EEEE")
    return _("on {weekday}, {hours}").format(weekday=weekday, hours=span)


# -- table -------------------------------------------------------------------------


def _table(pen: Pen, sheet: MonthSheet, places: marks.Geometry, rows: Sequence[SheetRow]) -> None:
    top, left, right = places.head_y, places.number_x, places.right
    bottom = places.row(len(rows)).y
    named = places.row(sum(row.participant_id > 0 for row in rows)).y
    pen.box(left, top, right - left, places.rows_y - top, fill=TINT)
    pen.line(places.name_x, top, places.name_x, bottom)
    for (x, _width), (absence, _absence_width) in zip(
        places.signatures, places.absences, strict=True
    ):
        pen.line(x, top, x, bottom, colour=INK, thickness=0.6)
        pen.line(absence, top + 8.6, absence, named, colour=RULE, dash=DOTTED)
    pen.line(left, places.rows_y, right, places.rows_y, colour=INK, thickness=0.9)
    pen.box(left, top, right - left, bottom - top, stroke=INK, thickness=0.9)
    _table_head(pen, sheet, places)


def _table_head(pen: Pen, sheet: MonthSheet, places: marks.Geometry) -> None:
    top = places.head_y
    middle = (places.number_x + places.name_x) / 2
    pen.text(middle, top + 8.2, _("No."), 9, BOLD, align="centre")
    x = places.name_x + PADDING
    room = places.signatures[0][0] - x - PADDING
    nobody = sheet.enrolled == 0
    pen.text(x, top + (5.8 if nobody else 8.2), _("LAST NAME First name"), 10, BOLD, room=room)
    if nobody:
        words = _("nobody enrolled in this month")
        pen.text(x, top + 10.6, words, shrink(words, room, 9, 8) or 8, colour=SOFT, room=room)
    same = bool(_same_hours(sheet.columns))
    for column, (left, across), (absence, apart) in zip(
        sheet.columns, places.signatures, places.absences, strict=True
    ):
        centre = left + across / 2
        day = _session_day(column.day, sheet.month)
        pen.text(centre, top + 5.2, day, 10.5, BOLD, align="centre", room=across - 1)
        words = _("signature") if same else time_span(column.start, column.end, evidence=True)
        size = shrink(words, across - 1, 9, 7.5) or 7.5
        pen.text(centre, top + 10.6, words, size, colour=SOFT, align="centre", room=across - 1)
        short = _("abs.")
        pen.text(absence + apart / 2, top + 10.6, short, 9, colour=SOFT, align="centre", room=apart)


def _session_day(day: date, month: date) -> str:
    """ "Monday 2"; with its month when it is not the month of the sheet."""
    same = (day.year, day.month) == (month.year, month.month)
    return format_date(day, "EEEE d" if same else "EEE d MMM")


# -- foot --------------------------------------------------------------------------


def _signed_and_counted(pen: Pen, sheet: MonthSheet, places: marks.Geometry) -> None:
    """Where each session is signed by those who led it, and its presences counted."""
    left, right = places.number_x, places.right
    x = places.name_x + PADDING
    room = places.signatures[0][0] - x - PADDING
    names = join_names(sheet.facilitators)
    signed = _("Signature: {name}").format(name=names) if names else _("Facilitator’s signature")
    title = title_in(signed, room, ((1, 10, 9), (2, 9, 8)))
    if title.lines[-1].endswith(ELLIPSIS):  # the names stand in full above
        title = title_in(_("Facilitator’s signature"), room, ((1, 10, 9), (2, 9, 8)))
    step = 4.4 if len(title.lines) == 1 else 3.5
    line = _SIGNED.y + 9.4 - step * len(title.lines) + (1.4 if len(title.lines) > 1 else 0)
    for words in title.lines:
        pen.text(x, line, words, title.size, BOLD)
        line += step
    pen.text(x, line, _("at each session"), 9, colour=SOFT, room=room)
    pen.text(x, _COUNTED.y + 4.8, _("Number of presences"), 10, BOLD, room=room)
    for box in places.facilitators:
        pen.line(box.x, box.y, box.x, _COUNTED.bottom, colour=INK, thickness=0.6)
    pen.line(left, _COUNTED.y, right, _COUNTED.y, colour=RULE)
    height = _COUNTED.bottom - _SIGNED.y
    pen.box(left, _SIGNED.y, right - left, height, stroke=INK, thickness=0.9)


def _foot(pen: Pen, sheet: MonthSheet, page: int) -> None:
    line = 201.0
    right = _RIGHT
    shown = sheet.identity.footer_logos
    if shown:
        right = logos(pen, shown, _RIGHT, 198.0, _LOGOS_HEIGHT, 84.0) - 4
    words = " · ".join(
        (
            _("Sheet {number}").format(number=number_words(sheet.number)),
            page_words(page, len(sheet.pages)),
        )
    )
    right -= pen.text(right, line, words, 8, colour=SOFT, align="right") + 5
    rights = _("We sign at each session, never ahead. Your rights over your data: at reception.")
    left = right - _LEFT - width(rights, 8) - 8
    address = address_words(sheet.identity)
    shown_address = address if width(address, 8) <= left else sheet.identity.centre
    x = _LEFT + pen.text(_LEFT, line, shown_address, 8, colour=SOFT, room=left)
    x += 3 + pen.text(x + 2, line, "·", 8, colour=SOFT)
    pen.text(x + 1, line, rights, 8, colour=SOFT)
