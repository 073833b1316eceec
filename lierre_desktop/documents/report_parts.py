"""The parts of a section as blocks: titles, headlines, prose, quotations, definitions.

Hides where each stands on the page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from ..centre.activity.showing.shown import KeyFigure
from ..centre.report.papers import (
    ChartPart,
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
from . import report_definitions, report_figures
from .flow import Piece
from .frame import title_in
from .page import INK, IVY, SOFT
from .pen import Pen
from .report_flow import LEFT, MAIN, NOTE_RIGHT, RIGHT, Block, Note, note
from .report_setting import Setting, code_words, small
from .report_text import paragraph, runs_of
from .tagging import Tag
from .text import BOLD, ITALIC, REGULAR, shrink, width, wrap

ROOM = RIGHT - MAIN
_HEADLINE = (LEFT, MAIN, 110.0, 153.0)  # where each of four key figures begins


def bookmark(section: Section) -> str:
    """The name by which the table of contents links to a section."""
    return f"{section.code}-0"


def blocks(section: Section, document: Tag) -> list[Block]:
    """A section under its own tag, title first."""
    setting = Setting(section, document.add("Sect"))
    found = [_title(setting)]
    for part in section.parts:
        found += _part(part, setting)
    return found


def _part(part: Part, setting: Setting) -> Iterable[Block]:
    match part:
        case Prose():
            return _prose(part, setting)
        case Headline():
            return _headline(part, setting)
        case GridPart():
            return report_figures.table(part, setting)
        case ChartPart():
            return report_figures.figure(part, setting)
        case Quote():
            return [_quote(part, setting)]
        case Photo():
            return [_photo(part, setting)]
        case DefinitionsPart():
            return report_definitions.blocks(part, setting)


# -- title and headline ------------------------------------------------------------


def _title(setting: Setting) -> Block:
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


def _headline(part: Headline, setting: Setting) -> Iterator[Block]:
    for start in range(0, len(part.figures), 4):
        figures = part.figures[start : start + 4]
        fresh = [figure for figure in figures if figure.code not in setting.noted]
        if fresh:
            setting.waiting.append(_definition_note(fresh[0], setting))
        yield _key_figures(figures, setting.tag.add("L"))


def _definition_note(figure: KeyFigure, setting: Setting) -> Note:
    said = figure.brief or figure.definition
    setting.noted.update((figure.code, said))
    return note(
        _capitalised(figure.title),
        (said, code_words(figure.code)),
        setting.tag.add("Note"),
    )


def _capitalised(words: str) -> str:
    return words[:1].upper() + words[1:]


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
            large = shrink(figure.words, room - 3.0, 30, 12, BOLD) or 12
            with pen.under(tags[rank]):
                pen.text(x, y + 12.2, figure.words, large, BOLD, room=room)
                for down, line in enumerate(titles[rank]):
                    pen.text(x, y + 17.9 + 4.7 * down, line, size)
                for down, line in enumerate(changes[rank]):
                    top = y + 18.0 + 4.7 * len(titles[rank]) + 4.6 * down
                    pen.text(x, top, line, 9.5, colour=SOFT)
        with pen.under(None):
            pen.line(LEFT, y + height, RIGHT, y + height, thickness=0.6)

    return Block((Piece(height + 3.0, draw, 2.5, stays_with_next=True),), wide=True)


def _title_size(titles: Sequence[str], rooms: Sequence[float]) -> float:
    """The largest size at which each title holds in a line; else they are wrapped."""
    for size in (10.5, 10.0, 9.5):
        if all(width(title, size) <= room for title, room in zip(titles, rooms, strict=False)):
            return size
    return 10.0


# -- prose -------------------------------------------------------------------------


def _prose(part: Prose, setting: Setting) -> Iterator[Block]:
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


def _heading(written: Written, setting: Setting) -> Block:
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


def _point(written: Written, number: int, items: Tag, setting: Setting, *, gap: float) -> Block:
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


# -- quotations, pictures, definitions ---------------------------------------------


def _quote(part: Quote, setting: Setting) -> Block:
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


def _photo(part: Photo, setting: Setting) -> Block:
    from .frame import opened_picture

    tag = setting.tag.add("Figure", part.caption)
    picture = opened_picture(part.image)
    below = small(part.caption, MAIN, setting.tag) if part.caption else []
    if picture is None:
        return Block(tuple(below), setting.beside())
    across, down = picture.getSize()
    scale = min(ROOM / across, 86.0 / down, 25.4 / 110)

    def draw(pen: Pen, y: float) -> None:
        with pen.under(tag):
            pen.image(picture, MAIN, y, across * scale, down * scale)

    return Block((Piece(down * scale, draw, 5.0), *below), setting.beside(), whole=True)
