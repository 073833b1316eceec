"""The cover of the report: what it is about, and one leaf a session along the year."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import pi, sin

from ..centre.report.papers import Cover, CoverRow, ReportPaper
from ..i18n import _, ngettext, pgettext
from .frame import BANNER_HEIGHT, head, logos, title_in
from .page import HAIRLINE, INK, IVY, SOFT, WHITE
from .pen import Pen
from .report_flow import LEFT, RIGHT
from .report_text import balanced
from .tagging import Tag
from .text import BOLD, REGULAR, shrink, width, wrap

_LEAF = (
    "M12 24 C10 21.5 6.4 22.4 3.4 21 C4.4 18.6 3.6 14.6 1 10.4 C4.6 11.4 7 10.8 8.4 8.4 "
    "C9.6 6 10.8 3 12.4 0 C13.6 3 14.6 6 15.6 8.4 C17 10.8 19.4 11.4 23 10.4 "
    "C20.4 14.6 19.6 18.6 20.6 21 C17.6 22.4 14 21.5 12 24 Z"
)
_START, _END = 66.4, 183.0  # of the period, across the page
_LAST = 249.0  # the foot of the rows
_ROW, _LEAST_ROW = 10.0, 5.0
_WAVE = 1.1  # mm the stems rise and fall
_STEPS = 24
_LARGEST_LEAF, _LEAST_LEAF = 4.2, 2.6


def draw(pen: Pen, paper: ReportPaper, tag: Tag) -> None:
    """Draw the cover on the page already begun."""
    pen.bookmark("cover", paper.title, 0, 0.0)
    _draw_head(pen, paper, tag)
    top = _draw_title(pen, paper, tag)
    if paper.cover is not None and paper.cover.rows:
        _draw_year(pen, paper.cover, top, tag.add("Figure", _said(paper.cover)))
    with pen.under(None):
        start = logos(pen, paper.identity.footer_logos, RIGHT, 268.6, BANNER_HEIGHT, 110.0)
    with pen.under(tag.add("P")):
        address = paper.identity.address
        pen.text(LEFT, 274.2, address, 10, colour=SOFT, room=start - LEFT - 5.0)


def _said(cover: Cover) -> str:
    """The drawing in words: the sessions of each workshop."""
    rows = (_("{name}: {value}").format(name=row.label, value=row.held) for row in cover.rows)
    return f"{_held(cover)}, {_cancelled(cover)}. {'; '.join(rows)}."


def _held(cover: Cover) -> str:
    words = ngettext("{count} session held", "{count} sessions held", cover.held)
    return words.format(count=cover.held)


def _cancelled(cover: Cover) -> str:
    words = ngettext("{count} session cancelled", "{count} sessions cancelled", cover.cancelled)
    return words.format(count=cover.cancelled)


# -- head and title ----------------------------------------------------------------


def _draw_head(pen: Pen, paper: ReportPaper, tag: Tag) -> None:
    with pen.under(tag.add("P")):
        end = head(pen, paper.identity, LEFT, 16.0, 100.0)
    room = RIGHT - end - 6.0
    with pen.under(tag.add("P")):
        lines = wrap(paper.period, room, 11, lines=2)
        for rank, line in enumerate(lines):
            pen.text(RIGHT, 20.4 + 5.0 * rank, line, 11, align="right")
        down = 20.4 + 5.0 * len(lines)
        pen.text(RIGHT, down, paper.version, 9, colour=SOFT, align="right", room=room)


def _draw_title(pen: Pen, paper: ReportPaper, tag: Tag) -> float:
    """Title, year and action; the y where the sessions may begin."""
    title = title_in(paper.title, RIGHT - LEFT, ((1, 40, 30), (2, 30, 22), (4, 20, 14)))
    leading = title.size * 0.42
    y = 62.0
    with pen.under(tag.add("H1")):
        for rank, line in enumerate(title.lines):
            pen.text(LEFT - 0.8, y + leading * rank, line, title.size, BOLD)
        y += leading * (len(title.lines) - 1)
        left = LEFT
        if paper.year:
            y += 28.0
            size = 80.0 if width(paper.year, 80, BOLD) <= 90.0 else 60.0
            year = pen.text(LEFT - 1.4, y, paper.year, size, BOLD, colour=IVY, room=RIGHT - LEFT)
            left += year + 10.0
    beside = RIGHT - left >= 80.0 and bool(paper.year)
    with pen.under(tag.add("P")):
        return _draw_action(pen, paper, left if beside else LEFT, y, beside=beside)


def _draw_action(pen: Pen, paper: ReportPaper, left: float, y: float, *, beside: bool) -> float:
    """The action and what it does, beside the year when there is room, else under it."""
    room = RIGHT - left
    action = _("“{words}”").format(words=paper.identity.action) if paper.identity.action else ""
    size = shrink(action, room, 17, 11, BOLD) or 11
    lines = [(line, size, BOLD) for line in wrap(action, room, size, BOLD, lines=2)]
    lines += [(line, 11.5, REGULAR) for line in wrap(paper.subtitle, room, 11.5, lines=2)]
    heights = [points * 0.5 + 1.0 for _line, points, _weight in lines]
    down = y - 2.0 - sum(heights[1:]) if beside else y + 14.0
    for rank, (line, points, weight) in enumerate(lines):
        down += heights[rank] if rank else 0.0
        colour = INK if weight == BOLD else SOFT
        if beside:
            pen.text(RIGHT, down, line, points, weight, colour=colour, align="right")
        else:
            pen.text(LEFT, down, line, points, weight, colour=colour)
    return max(y, down if lines else y) + 12.0


# -- sessions ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Year:
    """How the rows stand on the page."""

    rows: tuple[CoverRow, ...]
    left_out: int
    top: float
    row: float
    leaf: float

    @property
    def foot(self) -> float:
        """Where the last row ends."""
        return self.top + self.row * (len(self.rows) + bool(self.left_out))

    def middle(self, rank: int) -> float:
        """The middle of a row."""
        return self.top + self.row * (rank + 0.5)


def _set(cover: Cover, top: float) -> _Year:
    room = _LAST - top
    most = int(room / _LEAST_ROW)
    rows, left_out = cover.rows, 0
    if len(rows) > most:
        left_out = len(rows) - most + 1
        rows = rows[: most - 1]
    row = min(_ROW, room / (len(rows) + bool(left_out)))
    busiest = max((_closest(one) for one in rows), default=1.0)
    size = max(_LEAST_LEAF, min(_LARGEST_LEAF, busiest, row * 0.44))
    return _Year(rows, left_out, top, row, size)


def _closest(row: CoverRow) -> float:
    """The size of leaves that hardly touch along a stem, in mm."""
    return 2.1 * (_END - _START) / max(1, len(row.sessions))


def _draw_year(pen: Pen, cover: Cover, top: float, tag: Tag) -> None:
    year = _set(cover, top + 6.0)
    with pen.under(tag):
        _draw_months(pen, cover, year)
        for rank, row in enumerate(year.rows):
            _draw_row(pen, row, rank, year)
        if year.left_out:
            _draw_others(pen, cover, year)
        _draw_totals(pen, cover, year)


def _at(place: float) -> float:
    return _START + (_END - _START) * min(1.0, max(0.0, place))


def _draw_months(pen: Pen, cover: Cover, year: _Year) -> None:
    y = year.top - 2.2
    edges = [*(_at(place) for place, _name in cover.months), _END]
    for (left, right), (_place, name) in zip(pairwise(edges), cover.months, strict=True):
        if width(name, 8.5) <= right - left + 1.0:
            pen.text((left + right) / 2, y, name, 8.5, colour=SOFT, align="centre")
    for x in edges:
        pen.line(x, year.top, x, year.foot, colour=HAIRLINE)
    pen.text(RIGHT, y, pgettext("sessions", "held"), 8.5, colour=SOFT, align="right")


def _draw_row(pen: Pen, row: CoverRow, rank: int, year: _Year) -> None:
    y = year.middle(rank)
    lines = balanced(row.label, _START - LEFT - 3.0, 9.5, lines=2 if year.row >= 8.4 else 1)
    for number, line in enumerate(lines):
        pen.text(LEFT, y + 1.2 + (number - (len(lines) - 1) / 2) * 3.9, line, 9.5)
    pen.text(RIGHT, y + 1.5, str(row.held), 11 if year.row >= 7 else 9.5, BOLD, align="right")
    places = [(_at(n / _STEPS), y + _wave(n / _STEPS, rank)) for n in range(_STEPS + 1)]
    orders = [("M", places[0]), *(("L", place) for place in places[1:])]
    pen.path(orders, stroke=IVY, thickness=0.6)
    _draw_leaves(pen, row, rank, year)


def _wave(place: float, rank: int) -> float:
    """How far a stem is from its middle; neighbours don't wave together."""
    return _WAVE * sin(2 * pi * 1.3 * place + rank * 1.9)


def _draw_leaves(pen: Pen, row: CoverRow, rank: int, year: _Year) -> None:
    """Leaves in turn above and under the stem; outlined ones last, to be seen."""
    numbered = sorted(enumerate(row.sessions), key=lambda one: not one[1][1])
    for number, (place, held) in numbered:
        x, y = _at(place), year.middle(rank) + _wave(place, rank)
        turn = -36.0 if number % 2 else -144.0
        _draw_leaf(pen, x, y, year.leaf, turn, held=held)


def _draw_leaf(pen: Pen, x: float, y: float, size: float, turn: float, *, held: bool) -> None:
    if held:
        pen.stamp(_LEAF, x, y, size, turn, fill=IVY)
    else:
        pen.stamp(_LEAF, x, y, size, turn, fill=WHITE, stroke=IVY, thickness=2.4)


def _draw_others(pen: Pen, cover: Cover, year: _Year) -> None:
    """The workshops for which the page has no row, counted."""
    y = year.middle(len(year.rows))
    words = ngettext("+ {count} other", "+ {count} others", year.left_out)
    held = sum(row.held for row in cover.rows[len(year.rows) :])
    pen.text(LEFT, y + 1.2, words.format(count=year.left_out), 9.5, colour=SOFT)
    pen.text(RIGHT, y + 1.5, str(held), 9.5, BOLD, align="right")


def _draw_totals(pen: Pen, cover: Cover, year: _Year) -> None:
    """The line of all sessions, which says what the leaves are."""
    y = year.foot + 1.4
    pen.line(LEFT, y, RIGHT, y, colour=INK, thickness=1.0)
    pen.text(LEFT, y + 5.4, _("All sessions"), 9.5, BOLD)
    x = _START + 2.0
    for words, held in ((_("a session held"), True), (_cancelled_words(cover), False)):
        _draw_leaf(pen, x, y + 6.2, 3.8, -20.0, held=held)
        x += 3.4 + pen.text(x + 3.4, y + 5.4, words, 9.5) + 8.0
    pen.text(RIGHT, y + 5.8, str(cover.held), 13, BOLD, colour=IVY, align="right")


def _cancelled_words(cover: Cover) -> str:
    return _("a session cancelled ({count})").format(count=cover.cancelled)
