"""A grid as a table: no vertical line, numbers to the right, its head said again overleaf.

Hides how wide columns are, when a table needs the whole width of the page, and where it
may be cut: never with fewer than three rows on a side.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby

from ..centre.activity.showing.shown import Cell, Grid, GridColumn, GridRow, RowKind
from .flow import Piece
from .page import HAIRLINE, INK, SOFT, TINT, Colour
from .pen import Pen
from .report_flow import LEFT, MAIN, RIGHT
from .report_text import balanced
from .tagging import COLUMN_HEAD, ROW_HEAD, Tag
from .text import BOLD, ITALIC, REGULAR, width, wrap

HEADS = 8.5  # points of the titles of columns
_SETTINGS = (  # left edge, points of the cells, mm between two columns, least room of labels
    (MAIN, 9.5, 4.4, 42.0),
    (LEFT, 9.5, 4.4, 42.0),
    (LEFT, 9.5, 2.6, 36.0),
    (LEFT, 9.0, 2.2, 34.0),
    (LEFT, 8.5, 2.0, 32.0),
)
_LINE = 3.9  # mm from a line of a cell to the next
_AIR = 2.0  # above and below the words of a row, together
_LONGEST_LABEL = 74.0
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
    labels = max((width(row.label, _SETTINGS[0][1]) for row in grid.rows), default=0.0)
    rooms: list[float] = []
    for left, size, apart, least in _SETTINGS:
        rooms = [_room(grid, rank, size) + apart for rank in range(len(grid.columns) - 1)]
        label = RIGHT - left - sum(rooms)
        if left == MAIN:  # the whole page rather than labels of many lines
            least = max(least, min(labels / 2.2, _LONGEST_LABEL))
        if label >= min(labels + 1.0, least):
            spare = max(0.0, label - min(labels + 2.0, _LONGEST_LABEL))
            more = min(6.0, spare / max(1, len(rooms)))
            return _set(grid, left, size, apart, [room + more for room in rooms])
    narrowest = (RIGHT - left - least) / len(rooms)
    return _set(grid, left, size, apart, [min(room, narrowest) for room in rooms])


def _room(grid: Grid, rank: int, size: float) -> float:
    """What a column needs: its longest cell, and the longest word of its title."""
    column = grid.columns[rank + 1]
    cells = [row.cells[rank].words for row in grid.rows if rank < len(row.cells)]
    longest = max((width(words, size, BOLD) for words in cells), default=0.0)
    weight = BOLD if column.strong else REGULAR
    heads = [width(word, HEADS, weight) for word in column.title.split(" ")]
    if sum(other.group == column.group for other in grid.columns) == 1:
        heads += [width(word, HEADS, weight) for word in column.group.split(" ")]
    return max(min(longest, _LONGEST_WORDS), *heads) + 0.2


def _set(grid: Grid, left: float, size: float, apart: float, rooms: Sequence[float]) -> Layout:
    right = RIGHT - sum(rooms)
    label = right - left
    columns = []
    for rank, (column, room) in enumerate(zip(grid.columns[1:], rooms, strict=True)):
        right += room
        weight = BOLD if column.strong else REGULAR
        title = tuple(wrap(column.title, room - apart, HEADS, weight))
        columns.append(_Column(column, right, room - apart, title, _is_words(grid, rank)))
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
    kinds = [row.kind for row in grid.rows]
    rows = [
        _row(row, _Edges(above, row.kind, below), setting, table)
        for row, above, below in zip(grid.rows, [None, *kinds], [*kinds[1:], None], strict=False)
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
    above = 5.4 if any(not group.low for group in groups) else 0.0
    lines = max((len(column.title) for column in setting.columns), default=1)
    height = above + max(lines, 1) * _LINE + 2.2
    upper = table.add("TR") if table and above else None
    lower = table.add("TR") if table else None
    if upper:
        upper.add("TD")
    label = grid.columns[0].title if grid.columns else ""
    cells = [lower.add("TH", attributes=COLUMN_HEAD) if lower else None for _c in grid.columns]
    spans = [
        upper.add("TH", attributes=_spanning(len(group.columns))) if upper else None
        for group in groups
    ]

    def draw(pen: Pen, y: float) -> None:
        for group, tag in zip(groups, spans, strict=True):
            if group.words:
                _draw_group(pen, y + (height - 2.1 if group.low else 3.6), group, tag)
        with pen.under(cells[0]):
            pen.text(setting.left, y + height - 2.1, label, HEADS, colour=SOFT)
        for column, tag in zip(setting.columns, cells[1:], strict=True):
            _draw_title(pen, y + height - 2.1, column, tag)
        with pen.under(None):
            pen.line(setting.left, y + height, RIGHT, y + height, colour=INK, thickness=1.0)

    return Piece(height, draw)


def _spanning(columns: int) -> str:
    return f" /A <</O /Table /Scope /Column /ColSpan {columns}>>"


@dataclass(frozen=True, slots=True)
class _Group:
    """A heading over several columns; over untitled ones it stands on their line (`low`)."""

    words: str
    columns: tuple[_Column, ...]
    low: bool


def _groups(setting: Layout) -> list[_Group]:
    found = []
    for words, group in groupby(setting.columns, key=lambda column: column.column.group):
        columns = tuple(group)
        low = not words or not any(column.column.title for column in columns)
        found.append(_Group(words, columns, low))
    return found


def _draw_group(pen: Pen, y: float, group: _Group, tag: Tag | None) -> None:
    first, last = group.columns[0], group.columns[-1]
    left, right = first.right - first.room, last.right
    with pen.under(tag):
        if group.low:
            colour = first.colour
            pen.text(right, y, group.words, HEADS, first.weight, colour=colour, align="right")
        else:
            middle, room = (left + right) / 2, right - left
            pen.text(middle, y, group.words, HEADS, colour=SOFT, align="centre", room=room)
    if not group.low:
        with pen.under(None):
            pen.line(left, y + 1.6, right, y + 1.6, colour=SOFT, thickness=0.6)


def _draw_title(pen: Pen, y: float, column: _Column, tag: Tag | None) -> None:
    x = column.right - column.room if column.words else column.right
    with pen.under(tag):
        for rank, line in enumerate(reversed(column.title)):
            pen.text(
                x,
                y - rank * _LINE,
                line,
                HEADS,
                column.weight,
                colour=column.colour,
                align="left" if column.words else "right",
            )


@dataclass(frozen=True, slots=True)
class _Edges:
    """A row between those above and below it: which lines it draws."""

    above: RowKind | None
    kind: RowKind
    below: RowKind | None

    @property
    def bold(self) -> bool:
        """Of the first total; the one of the period before stands plain under it."""
        return self.kind is RowKind.TOTAL and self.above is not RowKind.TOTAL

    @property
    def hairline(self) -> bool:
        """Under a row, unless a strong line or a heading follows."""
        if self.kind is RowKind.TOTAL:
            return self.below is RowKind.TOTAL
        return self.below in (RowKind.BODY, RowKind.UNKNOWN)


# -- rows --------------------------------------------------------------------------


def _row(row: GridRow, edges: _Edges, setting: Layout, table: Tag) -> Piece:
    tag = table.add("TR")
    if row.kind is RowKind.GROUP:
        return _group_row(row, setting, tag)
    weight = BOLD if edges.bold else REGULAR
    label = balanced(row.label, setting.label - 1.0, setting.size, weight)
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
        edges=edges,
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
    edges: _Edges,
) -> None:
    with pen.under(None):
        if edges.bold:
            pen.line(setting.left, y, RIGHT, y, colour=INK, thickness=1.0)
        if edges.hairline:
            pen.line(setting.left, y + height, RIGHT, y + height, colour=HAIRLINE)
    first = y + height / 2 + 1.15
    _draw_lines(
        pen, setting.left, first, label, setting.size, BOLD if edges.bold else REGULAR, tags[0]
    )
    for cell, column, words, tag in zip(row.cells, setting.columns, texts, tags[1:], strict=False):
        if cell.words:
            _draw_cell(pen, first, cell, column, words, setting.size, edges.bold, tag)


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
    bold: bool,
    tag: Tag,
) -> None:
    weight = ITALIC if cell.masked else BOLD if bold else column.weight
    if column.words:
        _draw_lines(pen, column.right - column.room, y, words, size, weight, tag)
        return
    with pen.under(tag):
        pen.text(column.right, y, cell.words, size, weight, colour=column.colour, align="right")
