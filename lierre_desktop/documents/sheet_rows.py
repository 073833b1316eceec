"""The rows of a sign-in sheet, for a session or a month: names, boxes, blank lines.

Places come from `marks`, so that what is drawn here is what a scan is read by.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..centre.names import capitals
from ..centre.papers import SheetRow
from ..i18n import _
from . import marks
from .page import INK, LINE, RULE, SOFT, Colour
from .pen import DOTTED, Pen
from .text import BOLD, REGULAR, fit, reads_right_to_left, shrink, width, wrap

PADDING = 2.0
"""Between the edge of a cell and its words."""

_BESIDE_FROM = 70.0  # a column as wide holds two scripts side by side
_BESIDE_GAP = 6.0
_WORD_SPACE = 0.26  # em


@dataclass(frozen=True, slots=True)
class _Words:
    """Words placed in a name cell: baseline under the top of the row, size, weight."""

    drop: float
    parts: tuple[tuple[str, str], ...]  # text and weight, on one line
    size: float
    colour: Colour = INK
    at_right: bool = False


def draw_rows(
    pen: Pen, places: marks.Geometry, cells: Sequence[marks.Cell], rows: Sequence[SheetRow]
) -> None:
    """Draw the rows of a page: lines, numbers, names and boxes to tick."""
    blank_before = False
    for index, row in enumerate(rows):
        box = places.row(index)
        blank = row.participant_id == 0
        if index:
            first_blank = blank and not blank_before
            colour, thickness = (INK, 0.9) if first_blank else (LINE, 0.5)
            pen.line(box.x, box.y, box.right, box.y, colour=colour, thickness=thickness)
        middle = (places.number_x + places.name_x) / 2
        pen.text(middle, box.y + 7.2, str(row.number), 10, colour=SOFT, align="centre")
        room = places.signatures[0][0] - places.name_x - 2 * PADDING
        if blank:
            _walk_in(pen, places.name_x + PADDING, box.y, room, explained=not blank_before)
        else:
            _name(pen, row, places.name_x + PADDING, box.y, room)
        blank_before = blank
    for cell in cells:
        if cell.tick is not None:
            pen.box(
                cell.tick.x,
                cell.tick.y,
                cell.tick.width,
                cell.tick.height,
                stroke=RULE,
                thickness=0.7,
            )


def _walk_in(pen: Pen, x: float, top: float, room: float, *, explained: bool) -> None:
    """A line for somebody nobody expected; the first one says so."""
    if explained:
        words = _("Person not enrolled: LAST NAME and first name")
        size = shrink(words, room, 8, 7) or 7
        pen.text(x, top + 3.6, words, size, colour=SOFT, room=room)
    pen.line(x, top + 9.0, x + room, top + 9.0, colour=RULE, thickness=0.6, dash=DOTTED)


# -- names -------------------------------------------------------------------------


def _name(pen: Pen, row: SheetRow, x: float, top: float, room: float) -> None:
    for words in _placed(row, room):
        if words.at_right:
            text, weight = words.parts[0]
            right = x + room
            pen.text(
                right,
                top + words.drop,
                text,
                words.size,
                weight,
                colour=words.colour,
                align="right",
            )
            continue
        start = x
        for text, weight in words.parts:
            length = pen.text(
                start, top + words.drop, text, words.size, weight, colour=words.colour
            )
            start += length + _word_space(words.size)


def _placed(row: SheetRow, room: float) -> list[_Words]:
    """How a name is set in its cell.

    One line first, then the last name above the first name, then "…". The own script
    stands beside the Latin name in a wide column, else below it, always softer.
    """
    latin = _latin(row)
    own = row.own_script.strip()
    if not latin:
        return _only_own(own, room)
    if not own:
        return _one_line(latin, room, 12, 11, 7.4) or _two_lines(latin, room, (5.1, 10.0), 11)
    if room >= _BESIDE_FROM and (beside := _beside(latin, own, room)):
        return beside
    size = shrink(own, room, 10.5, 8.5) or 8.5
    below = _Words(10.0, ((fit(own, room, size), REGULAR),), size, SOFT)
    one = _one_line(latin, room, 12, 10, 4.9)
    if one:
        return [*one, below]
    below = _Words(10.7, ((fit(own, room, 8.5), REGULAR),), 8.5, SOFT)
    return [*_two_lines(latin, room, (3.5, 7.0), 9), below]


def _latin(row: SheetRow) -> tuple[tuple[str, str], ...]:
    """The parts of the name that are there: NOM in bold, then the first name.

    A name typed from right to left is one part, or its two words would be swapped.
    """
    last, first = capitals(row.last_name.strip()), row.first_name.strip()
    if first and reads_right_to_left(last):
        return ((f"{last} {first}", BOLD),)
    return tuple((text, weight) for text, weight in ((last, BOLD), (first, REGULAR)) if text)


def _one_line(
    parts: tuple[tuple[str, str], ...], room: float, largest: float, least: float, drop: float
) -> list[_Words]:
    """The whole name on one line, nothing when it does not hold at the least size."""
    size = largest
    while size >= least:
        if _length(parts, size) <= room:
            return [_Words(drop, parts, size)]
        size -= 0.5
    return []


def _two_lines(
    parts: tuple[tuple[str, str], ...], room: float, drops: tuple[float, float], largest: float
) -> list[_Words]:
    """The last name above the first name, at one size, cut with "…" at the least one."""
    size = largest
    while size > 9 and any(width(text, size, weight) > room for text, weight in parts):
        size -= 0.5
    return [
        _Words(drop, ((fit(text, room, size, weight), weight),), size)
        for drop, (text, weight) in zip(drops, parts, strict=False)
    ]


def _only_own(own: str, room: float) -> list[_Words]:
    """A name without Latin letters, large, on a second line rather than too small."""
    size = shrink(own, room, 13.5, 11, BOLD)
    if size is not None:
        return [_Words(7.6, ((own, BOLD),), size)]
    lines = wrap(own, room, 10, BOLD, lines=2)
    drops = (5.1, 10.0)
    return [_Words(drop, ((line, BOLD),), 10) for drop, line in zip(drops, lines, strict=False)]


def _beside(parts: tuple[tuple[str, str], ...], own: str, room: float) -> list[_Words]:
    """Both scripts on one line, the own one at the right edge; nothing if too long."""
    for size in (12.0, 11.5, 11.0):
        if _length(parts, size) + _BESIDE_GAP + width(own, 12.5) <= room:
            words = _Words(7.4, ((own, REGULAR),), 12.5, SOFT, at_right=True)
            return [_Words(7.4, parts, size), words]
    return []


def _length(parts: tuple[tuple[str, str], ...], size: float) -> float:
    words = sum(width(text, size, weight) for text, weight in parts)
    return words + _word_space(size) * (len(parts) - 1)


def _word_space(size: float) -> float:
    return _WORD_SPACE * size * 25.4 / 72
