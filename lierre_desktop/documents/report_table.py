"""A grid as a table: no vertical line, numbers to the right, its head said again overleaf.

Hides how wide columns are, when a table needs the whole width of the page, and where it
may be cut: never with fewer than three rows on a side.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby

from ..centre.activity.shown import Cell, Grid, GridColumn, GridRow, RowKind
from .flow import Piece
from .page import HAIRLINE, INK, SOFT, TINT, Colour
from .pen import Pen
from .report_flow import LEFT, MAIN, RIGHT
from .tagging import COLUMN_HEAD, ROW_HEAD, Tag
from .text import BOLD, ITALIC, REGULAR, width, wrap

SIZES = (9.5, 9.0, 8.5)
_LINE = 3.9  # mm from a line of a cell to the next
_AIR = 2.0  # above and below the words of a row, together
_APART = 3.6  # between two columns
_LEAST_LABEL, _LONGEST_LABEL = 42.0, 74.0
_LONGEST_WORDS = 44.0
_TOGETHER = 3
"""Rows that stay together at either end of a table."""


@dataclass(frozen=True, slots=True)
class _Column:
    """A column set: its right edge, and the room of its words, in mm."""

    column: GridColumn
    right: float
    room: float
    title: tuple[str, ...]
    words: bool  # words read from the left, numbers from the right

    @property
    def weight(self) -> str:
        """Of its title and its cells."""
        return BOLD if self.column.strong else REGULAR

    @property
    def colour(self) -> Colour:
        """What was before is softer."""
        return SOFT if self.column.soft else INK


@dataclass(frozen=True, slots=True)
class Layout:
    """Where a table stands and how its columns share its width."""

    left: float
    label: float
    size: float
    columns: tuple[_Column, ...]

    @property
    def wide(self) -> bool:
        """True when it needs the side column too."""
        return self.left == LEFT


# -- widths ------------------------------------------------------------------------


def layout(grid: Grid) -> Layout:
    """The widest setting that holds: beside its note, else over the page, else smaller."""
    labels = max((width(row.label, SIZES[0]) for row in grid.rows), default=0.0)
    titles = grid.columns[1:]
    for left, size in ((MAIN, SIZES[0]), *((LEFT, size) for size in SIZES)):
        rooms = [_room(grid, rank, size) for rank in range(len(titles))]
        label = RIGHT - left - sum(rooms)
        if label >= min(labels + 1.0, _LEAST_LABEL):
            spare = max(0.0, label - min(labels + 2.0, _LONGEST_LABEL))
            more = min(6.0, spare / max(1, len(rooms)))
            return _set(grid, left, size, [room + more for room in rooms])
    narrowest = (RIGHT - LEFT - _LEAST_LABEL) / len(titles)
    return _set(grid, LEFT, SIZES[-1], [min(room, narrowest) for room in rooms])


def _room(grid: Grid, rank: int, size: float) -> float:
    """What a column needs: its longest cell, and the longest word of its title."""
    column = grid.columns[rank + 1]
    cells = [row.cells[rank].words for row in grid.rows if rank < len(row.cells)]
    longest = max((width(words, size, BOLD) for words in cells), default=0.0)
    heads = max((width(word, size, BOLD) for word in column.title.split(" ")), default=0.0)
    alone = sum(other.group == column.group for other in grid.columns) == 1
    if column.group and alone:
        heads = max(heads, *(width(word, size, BOLD) for word in column.group.split(" ")))
    return max(min(longest, _LONGEST_WORDS), heads) + _APART


def _set(grid: Grid, left: float, size: float, rooms: Sequence[float]) -> Layout:
    right = RIGHT - sum(rooms)
    label = right - left
    columns = []
    for rank, (column, room) in enumerate(zip(grid.columns[1:], rooms, strict=True)):
        right += room
        title = tuple(wrap(column.title, room - _APART + 0.1, size, BOLD))
        columns.append(_Column(column, right, room - _APART, title, _is_words(grid, rank)))
    return Layout(left, label, size, tuple(columns))


def _is_words(grid: Grid, rank: int) -> bool:
    """Whether a column holds words rather than numbers or their differences."""
    if grid.columns[rank + 1].unit is not None:
        return False
    cells = [row.cells[rank] for row in grid.rows if rank < len(row.cells)]
    return any(sum(map(str.isalpha, cell.words)) > 3 and cell.number is None for cell in cells)


# -- pieces ------------------------------------------------------------------------


def pieces(grid: Grid, setting: Layout, table: Tag) -> tuple[list[Piece], Piece]:
    """The head and rows of a table, tagged under `table`; and its head for further pages."""
    head = _head(grid, setting, table)
    following = [*(row.kind for row in grid.rows[1:]), None]
    rows = [
        _row(row, below in (RowKind.BODY, RowKind.UNKNOWN), setting, table)
        for row, below in zip(grid.rows, following, strict=False)
    ]
    last = len(rows) - 1
    closed = bool(grid.rows) and grid.rows[-1].kind is RowKind.TOTAL
    body = [
        replace(
            piece,
            stays_with_next=rank < last
            and (
                rank < _TOGETHER - 1
                or rank > last - _TOGETHER
                or grid.rows[rank].kind is RowKind.GROUP
                or grid.rows[rank + 1].kind is RowKind.TOTAL
            ),
        )
        for rank, piece in enumerate(rows)
    ]
    foot = [] if closed else [_foot(setting)]
    if foot and body:
        body[-1] = replace(body[-1], stays_with_next=True)
    return [replace(head, stays_with_next=True), *body, *foot], _head(grid, setting, None)


def _foot(setting: Layout) -> Piece:
    def draw(pen: Pen, y: float) -> None:
        with pen.under(None):
            pen.line(setting.left, y, RIGHT, y, colour=INK, thickness=1.0)

    return Piece(0.4, draw)


# -- head --------------------------------------------------------------------------


def _head(grid: Grid, setting: Layout, table: Tag | None) -> Piece:
    """Titles over a strong line, the groups of columns above them."""
    groups = _groups(setting)
    above = 5.6 if any(not low for _words, _columns, low in groups) else 0.0
    lines = max((len(column.title) for column in setting.columns), default=1)
    height = above + max(lines, 1) * _LINE + 2.2
    upper = table.add("TR") if table and above else None
    lower = table.add("TR") if table else None
    if upper:
        upper.add("TD")
    label = grid.columns[0].title if grid.columns else ""
    cells = [lower.add("TH", attributes=COLUMN_HEAD) if lower else None for _c in grid.columns]
    spans = [
        upper.add("TH", attributes=_spanning(len(columns))) if upper else None
        for _words, columns, _low in groups
    ]

    def draw(pen: Pen, y: float) -> None:
        for (words, columns, low), tag in zip(groups, spans, strict=True):
            if words:
                _draw_group(
                    pen, y + (height - 2.1 if low else 3.8), words, columns, setting, tag, low
                )
        with pen.under(cells[0]):
            pen.text(setting.left, y + height - 2.1, label, setting.size, colour=SOFT)
        for column, tag in zip(setting.columns, cells[1:], strict=True):
            _draw_title(pen, y + height - 2.1, column, setting.size, tag)
        with pen.under(None):
            pen.line(setting.left, y + height, RIGHT, y + height, colour=INK, thickness=1.0)

    return Piece(height, draw)


def _spanning(columns: int) -> str:
    return f" /A <</O /Table /Scope /Column /ColSpan {columns}>>"


_Group = tuple[str, list[_Column], bool]  # words, columns, set on the line of the titles


def _groups(setting: Layout) -> list[_Group]:
    """The headings over several columns; one over untitled columns stands lower."""
    found = []
    for words, group in groupby(setting.columns, key=lambda column: column.column.group):
        columns = list(group)
        low = not words or not any(column.column.title for column in columns)
        found.append((words, columns, low))
    return found


def _draw_group(
    pen: Pen,
    y: float,
    words: str,
    columns: Sequence[_Column],
    setting: Layout,
    tag: Tag | None,
    low: bool,
) -> None:
    left, right = columns[0].right - columns[0].room, columns[-1].right
    strong = any(column.column.strong for column in columns)
    weight = BOLD if strong else REGULAR
    with pen.under(tag):
        if low:
            pen.text(right, y, words, setting.size, weight, align="right", room=right - left + 3)
        else:
            middle = (left + right) / 2
            room = right - left
            pen.text(middle, y, words, setting.size, colour=SOFT, align="centre", room=room)
    if not low:
        with pen.under(None):
            pen.line(left, y + 1.6, right, y + 1.6, colour=SOFT, thickness=0.6)


def _draw_title(pen: Pen, y: float, column: _Column, size: float, tag: Tag | None) -> None:
    x = column.right - column.room if column.words else column.right
    with pen.under(tag):
        for rank, line in enumerate(reversed(column.title)):
            pen.text(
                x,
                y - rank * _LINE,
                line,
                size,
                column.weight,
                colour=column.colour,
                align="left" if column.words else "right",
            )


# -- rows --------------------------------------------------------------------------


def _row(row: GridRow, hairline: bool, setting: Layout, table: Tag) -> Piece:
    tag = table.add("TR")
    if row.kind is RowKind.GROUP:
        return _group_row(row, setting, tag)
    weight = BOLD if row.kind is RowKind.TOTAL else REGULAR
    label = wrap(row.label, setting.label - 1.0, setting.size, weight)
    texts = [
        tuple(wrap(cell.words, column.room + 0.1, setting.size)) if column.words else (cell.words,)
        for cell, column in zip(row.cells, setting.columns, strict=False)
    ]
    lines = max([len(label), *map(len, texts)])
    height = lines * _LINE + _AIR
    tags = [tag.add("TH", attributes=ROW_HEAD), *(tag.add("TD") for _cell in row.cells)]
    draw = partial(
        _draw_row,
        row=row,
        label=label,
        texts=texts,
        setting=setting,
        tags=tags,
        height=height,
        hairline=hairline,
    )
    return Piece(height, draw)


def _group_row(row: GridRow, setting: Layout, tag: Tag) -> Piece:
    heading = tag.add("TH", attributes=_spanning(len(setting.columns) + 1))
    height = 5.8

    def draw(pen: Pen, y: float) -> None:
        with pen.under(None):
            pen.box(setting.left, y, RIGHT - setting.left, height, fill=TINT)
        with pen.under(heading):
            room = RIGHT - setting.left - 2.4
            pen.text(setting.left + 1.2, y + 4.0, row.label, setting.size, BOLD, room=room)

    return Piece(height, draw)


def _draw_row(
    pen: Pen,
    y: float,
    *,
    row: GridRow,
    label: Sequence[str],
    texts: Sequence[Sequence[str]],
    setting: Layout,
    tags: Sequence[Tag],
    height: float,
    hairline: bool,
) -> None:
    total = row.kind is RowKind.TOTAL
    with pen.under(None):
        if total:
            pen.line(setting.left, y, RIGHT, y, colour=INK, thickness=1.0)
        if hairline:
            pen.line(setting.left, y + height, RIGHT, y + height, colour=HAIRLINE)
    first = y + height / 2 + 1.15
    _draw_lines(pen, setting.left, first, label, setting.size, BOLD if total else REGULAR, tags[0])
    for cell, column, words, tag in zip(row.cells, setting.columns, texts, tags[1:], strict=False):
        if cell.words:
            _draw_cell(pen, first, cell, column, words, setting.size, total, tag)


def _draw_lines(
    pen: Pen, x: float, middle: float, lines: Sequence[str], size: float, weight: str, tag: Tag
) -> None:
    """Lines around a middle baseline."""
    with pen.under(tag):
        for rank, line in enumerate(lines):
            pen.text(x, middle + (rank - (len(lines) - 1) / 2) * _LINE, line, size, weight)


def _draw_cell(
    pen: Pen,
    y: float,
    cell: Cell,
    column: _Column,
    words: Sequence[str],
    size: float,
    total: bool,
    tag: Tag,
) -> None:
    weight = ITALIC if cell.masked else BOLD if total else column.weight
    if column.words:
        _draw_lines(pen, column.right - column.room, y, words, size, weight, tag)
        return
    with pen.under(tag):
        pen.text(column.right, y, cell.words, size, weight, colour=column.colour, align="right")
