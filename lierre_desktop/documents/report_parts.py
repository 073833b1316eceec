"""The parts of a section as blocks: titles, headlines, prose, figures, tables, quotations.

Hides where each stands on the page and what is noted beside it: a definition is noted
once a section, at the first figure it explains.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from ..centre.activity.shown import Grid, KeyFigure
from ..centre.report.papers import (
    ChartPart,
    DefinitionLine,
    DefinitionsPart,
    GridPart,
    Headline,
    Part,
    Photo,
    Prose,
    Quote,
    Section,
)
from ..centre.report.rich_text import Block as Written
from ..centre.report.rich_text import BlockKind
from ..i18n import _
from . import chart, report_table
from .flow import Piece, height_of
from .frame import title_in
from .page import INK, IVY, SOFT
from .pen import Pen
from .report_flow import LEFT, MAIN, NOTE_RIGHT, RIGHT, SMALL, SMALL_LEADING, Block, Note, note
from .report_text import paragraph, runs_of
from .tagging import Tag
from .text import BOLD, ITALIC, REGULAR, shrink, width, wrap

ROOM = RIGHT - MAIN
_UNBROKEN = 100.0  # mm up to which a table stands on one page
_HEADLINE = (LEFT, MAIN, 110.0, 153.0)  # where each of four key figures begins


@dataclass(slots=True)
class _Setting:
    """A section as it is set: its tag, what was noted, which heading comes next."""

    section: Section
    tag: Tag
    noted: set[str] = field(default_factory=set)
    waiting: list[Note] = field(default_factory=list)  # notes of a part as wide as the page
    headings: int = 0

    def key(self, rank: int = 0) -> str:
        """The name of its bookmark, or of one of its headings."""
        return f"{self.section.code}-{rank}"

    def beside(self, *notes: Note | None) -> tuple[Note, ...]:
        """The notes of a block, after those that waited for one."""
        found = (*self.waiting, *(one for one in notes if one is not None))
        self.waiting.clear()
        return found


def bookmark(section: Section) -> str:
    """The name by which the table of contents links to a section."""
    return f"{section.code}-0"


def blocks(section: Section, document: Tag) -> list[Block]:
    """A section under its own tag, title first."""
    setting = _Setting(section, document.add("Sect"))
    found = [_title(setting)]
    for part in section.parts:
        found += _part(part, setting)
    return found


def _part(part: Part, setting: _Setting) -> Iterable[Block]:
    match part:
        case Prose():
            return _prose(part, setting)
        case Headline():
            return _headline(part, setting)
        case GridPart():
            return _table(part, setting)
        case ChartPart():
            return _figure(part, setting)
        case Quote():
            return [_quote(part, setting)]
        case Photo():
            return [_photo(part, setting)]
        case DefinitionsPart():
            return [_definition(line, setting) for line in part.lines]


# -- title and headline ------------------------------------------------------------


def _title(setting: _Setting) -> Block:
    section = setting.section
    title = title_in(section.title, ROOM, ((1, 26, 22), (2, 22, 18), (4, 16, 14)))
    leading = title.size * 0.44
    height = 9.8 + leading * (len(title.lines) - 1) + 7.4
    tag = setting.tag.add("H1")

    def draw(pen: Pen, y: float) -> None:
        pen.bookmark(setting.key(), f"{section.number} · {section.title}", 0, y)
        with pen.under(tag):
            pen.text(
                LEFT, y + 9.8, f"{section.number} ", 26, BOLD, colour=IVY, room=NOTE_RIGHT - LEFT
            )
            for rank, line in enumerate(title.lines):
                pen.text(MAIN, y + 9.8 + leading * rank, line, title.size, BOLD)
        with pen.under(None):
            pen.line(LEFT, y + height, RIGHT, y + height, colour=INK, thickness=1.0)

    return Block((Piece(height, draw, stays_with_next=True),), wide=True)


def _headline(part: Headline, setting: _Setting) -> Iterator[Block]:
    for start in range(0, len(part.figures), 4):
        figures = part.figures[start : start + 4]
        fresh = [figure for figure in figures if figure.code not in setting.noted]
        if fresh:
            setting.waiting.append(_definition_note(fresh[0], setting))
        yield _key_figures(figures, setting.tag.add("L"))


def _definition_note(figure: KeyFigure, setting: _Setting) -> Note:
    setting.noted.add(figure.code)
    return note(
        _capitalised(figure.title),
        (figure.definition, _code_words(figure.code)),
        setting.tag.add("Note"),
    )


def _capitalised(words: str) -> str:
    return words[:1].upper() + words[1:]


def _code_words(code: str) -> str:
    return _("Code {code}.").format(code=code)


def _key_figures(figures: Sequence[KeyFigure], tag: Tag) -> Block:
    rooms = [
        right - left - 3.0
        for left, right in zip(_HEADLINE, (*_HEADLINE[1:], RIGHT + 3.0), strict=True)
    ]
    size = _title_size([figure.title for figure in figures], rooms)
    titles = [
        wrap(figure.title, room, size, lines=4)
        for figure, room in zip(figures, rooms, strict=False)
    ]
    lines = max(map(len, titles), default=1)
    changes = [
        wrap(figure.change, room, 9.5, lines=2)
        for figure, room in zip(figures, rooms, strict=False)
    ]
    below = max(map(len, changes), default=0)
    height = 17.5 + lines * 4.7 + below * 4.6
    tags = [tag.add("LI").add("LBody") for _figure in figures]

    def draw(pen: Pen, y: float) -> None:
        for rank, figure in enumerate(figures):
            x, room = _HEADLINE[rank], rooms[rank]
            large = shrink(figure.words, room, 30, 12, BOLD) or 12
            with pen.under(tags[rank]):
                pen.text(x, y + 12.2, figure.words, large, BOLD, room=room)
                for down, line in enumerate(titles[rank]):
                    pen.text(x, y + 17.9 + 4.7 * down, line, size)
                for down, line in enumerate(changes[rank]):
                    top = y + 18.0 + 4.7 * len(titles[rank]) + 4.6 * down
                    pen.text(x, top, line, 9.5, colour=SOFT)
        with pen.under(None):
            pen.line(LEFT, y + height, RIGHT, y + height, thickness=0.6)

    return Block((Piece(height + 3.0, draw, stays_with_next=True),), wide=True)


def _title_size(titles: Sequence[str], rooms: Sequence[float]) -> float:
    """The largest size at which each title holds in a line; else they are wrapped."""
    for size in (10.5, 10.0, 9.5):
        if all(width(title, size) <= room for title, room in zip(titles, rooms, strict=False)):
            return size
    return 10.0


# -- prose -------------------------------------------------------------------------


def _prose(part: Prose, setting: _Setting) -> Iterator[Block]:
    tag = items = setting.tag
    number, before = 0, None
    for written in part.blocks:
        if not written.text.strip():
            continue
        if written.kind is BlockKind.HEADING:
            yield _heading(written, setting)
        elif written.kind is BlockKind.PARAGRAPH:
            pieces = paragraph(runs_of(written.spans), MAIN, ROOM, tag.add("P"), gap=3.2)
            yield Block(tuple(pieces), setting.beside())
        else:
            continued = written.kind is before
            number = number + 1 if continued else 1
            items = items if continued else tag.add("L")
            yield _point(written, number, items, setting, gap=1.2 if continued else 2.6)
        before = written.kind


def _heading(written: Written, setting: _Setting) -> Block:
    setting.headings += 1
    rank = setting.headings
    number = f"{setting.section.number}.{rank}"
    tag = setting.tag.add("H2")
    lines = wrap(written.text, ROOM, 16, BOLD)
    leading = 7.2

    def draw(pen: Pen, y: float) -> None:
        pen.bookmark(setting.key(rank), f"{number} {written.text}", 1, y)
        with pen.under(tag):
            pen.text(LEFT, y + 5.6, f"{number} ", 16, BOLD, colour=IVY)
            for down, line in enumerate(lines):
                pen.text(MAIN, y + 5.6 + leading * down, line, 16, BOLD)

    piece = Piece(leading * len(lines), draw, 9.0, stays_with_next=True)
    return Block((piece,), wide=True)


def _point(written: Written, number: int, items: Tag, setting: _Setting, *, gap: float) -> Block:
    """A point of a list: its sign hangs to the left of its lines."""
    item = items.add("LI")
    sign, body = item.add("Lbl"), item.add("LBody")
    indent = 7.0
    pieces = paragraph(runs_of(written.spans), MAIN + indent, ROOM - indent, body, gap=gap)
    first = pieces[0]

    def draw(pen: Pen, y: float) -> None:
        with pen.under(sign):
            if written.kind is BlockKind.NUMBERED:
                pen.text(MAIN + indent - 2.2, y + 3.9, f"{number}.", 10.5, BOLD, align="right")
            else:
                pen.disc(MAIN + 3.6, y + 2.6, 0.7, IVY)
        first.draw(pen, y)

    return Block((replace(first, draw=draw), *pieces[1:]), setting.beside())


# -- figures and tables ------------------------------------------------------------


def _numbered(words: str, title: str, x: float, tag: Tag, gap: float) -> Piece:
    """ "Figure 5" and its title, over what they name."""
    start = x + width(words, 9.5, BOLD) + 3.0
    lines = wrap(title, RIGHT - start, 10.5, BOLD)
    leading = 4.9

    def draw(pen: Pen, y: float) -> None:
        with pen.under(tag):
            pen.text(x, y + 3.6, f"{words} ", 9.5, BOLD, colour=IVY)
            for down, line in enumerate(lines):
                pen.text(start, y + 3.6 + leading * down, line, 10.5, BOLD)

    return Piece(leading * max(1, len(lines)) + 1.4, draw, gap, stays_with_next=True)


def _grid_note(grid: Grid, title: str, setting: _Setting, *, notes: bool = True) -> Note | None:
    """Its definition unless it was said, its base and what else is to be known of it."""
    words: list[str] = []
    if grid.code not in setting.noted:
        words += [grid.definition]
    words += grid.notes if notes else ()
    if not any(words):
        return None
    setting.noted.add(grid.code)
    heading = grid.title if grid.title != title else _("Definition")
    return note(heading, (*words, _code_words(grid.code)), setting.tag.add("Note"))


def _figure(part: ChartPart, setting: _Setting) -> Iterator[Block]:
    words = _("Figure {number}").format(number=part.number)
    drawn = part.chart
    beside = _grid_note(part.grid, drawn.title, setting)
    tag = setting.tag.add("Div")
    title = _numbered(words, drawn.title, MAIN, tag.add("Caption"), 6.0)
    if part.grid.empty or not drawn.rows:
        yield Block((title, *_small(part.grid.empty, MAIN, tag)), setting.beside(beside))
        return
    pieces = chart.pieces(drawn, MAIN, ROOM, tag.add("Figure", drawn.said))
    below = _small(drawn.note, MAIN, tag) if drawn.note else []
    yield Block((title, *pieces, *below), setting.beside(beside), whole=True)


def _table(part: GridPart, setting: _Setting) -> Iterator[Block]:
    words = _("Table {number}").format(number=part.number)
    grid = part.grid
    table = setting.tag.add("Table")
    if grid.empty or not grid.rows:
        title = _numbered(words, grid.title, MAIN, table.add("Caption"), 6.0)
        beside = _grid_note(grid, grid.title, setting)
        lines = _small(grid.empty, MAIN, table)
        yield Block((title, *lines), setting.beside(beside), whole=True)
        return
    layout = report_table.layout(grid)
    title = _numbered(words, grid.title, layout.left, table.add("Caption"), 6.0)
    pieces, head = report_table.pieces(grid, layout, table)
    if not layout.wide:
        beside = _grid_note(grid, grid.title, setting)
        whole = height_of(pieces) <= _UNBROKEN
        yield Block((title, *pieces), setting.beside(beside), whole=whole, repeated=head)
        return
    said = () if grid.code in setting.noted else (grid.definition,)
    setting.noted.add(grid.code)
    words = " ".join(filter(None, (*said, *grid.notes, _code_words(grid.code))))
    below = _small(words, LEFT, setting.tag)
    pieces[-1] = replace(pieces[-1], stays_with_next=bool(below))
    whole = height_of(pieces) <= _UNBROKEN
    yield Block((title, *pieces, *below), setting.beside(), True, whole, head)


def _small(words: str, x: float, tag: Tag) -> list[Piece]:
    """Soft words under a figure, or in its place."""
    return paragraph(
        [(words, REGULAR)],
        x,
        RIGHT - x,
        tag.add("P"),
        size=SMALL + 0.5,
        leading=SMALL_LEADING + 0.3,
        colour=SOFT,
        gap=1.6,
    )


# -- quotations, pictures, definitions ---------------------------------------------


def _quote(part: Quote, setting: _Setting) -> Block:
    tag = setting.tag.add("BlockQuote")
    x = MAIN + 5.0
    lines = [
        *paragraph(
            [(_("“{words}”").format(words=part.words), ITALIC)],
            x,
            RIGHT - x,
            tag.add("P"),
            size=12,
            leading=6.0,
            gap=5.0,
        ),
    ]
    said = _("– {name}").format(name=part.said_by) if part.said_by else ""
    if said:
        lines += paragraph(
            [(said, REGULAR)], x, RIGHT - x, tag.add("P"), size=9.5, leading=5.2, colour=SOFT
        )
    pieces = [replace(piece, draw=partial(_barred, piece=piece)) for piece in lines]
    return Block(tuple(pieces), setting.beside(), whole=True)


def _barred(pen: Pen, y: float, piece: Piece) -> None:
    """A line of a quotation, the bar beside it."""
    with pen.under(None):
        pen.box(MAIN, y, 1.0, piece.height, fill=IVY)
    piece.draw(pen, y)


def _photo(part: Photo, setting: _Setting) -> Block:
    from .frame import opened_picture

    tag = setting.tag.add("Figure", part.caption)
    picture = opened_picture(part.image)
    below = _small(part.caption, MAIN, setting.tag) if part.caption else []
    if picture is None:
        return Block(tuple(below), setting.beside())
    across, down = picture.getSize()
    scale = min(ROOM / across, 86.0 / down, 25.4 / 110)

    def draw(pen: Pen, y: float) -> None:
        with pen.under(tag):
            pen.image(picture, MAIN, y, across * scale, down * scale)

    return Block((Piece(down * scale, draw, 5.0), *below), setting.beside(), whole=True)


def _definition(line: DefinitionLine, setting: _Setting) -> Block:
    """A code in the side column, its title and its words beside it."""
    tag = setting.tag.add("P")
    title = paragraph([(line.title, BOLD)], MAIN, ROOM, tag, size=9.5, leading=4.8, gap=3.4)
    said = paragraph([(line.said, REGULAR)], MAIN, ROOM, tag, size=9.5, leading=4.6)
    first = title[0] if title else Piece(4.8, lambda _pen, _y: None, 3.4)

    def draw(pen: Pen, y: float) -> None:
        with pen.under(tag):
            pen.text(LEFT, y + 3.5, f"{line.code} ", 9.5, BOLD, colour=IVY, room=NOTE_RIGHT - LEFT)
        first.draw(pen, y)

    return Block((replace(first, draw=draw), *title[1:], *said), whole=True)
