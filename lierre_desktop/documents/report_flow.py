"""The pages of the report: pieces down the main column, notes beside them.

Hides how pages are filled: what stays together, where a note goes when the one above is
longer than its text, and the head of a table said again overleaf.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from .flow import Piece
from .page import INK, IVY, SOFT
from .pen import Pen
from .tagging import Tag
from .text import BOLD, REGULAR, wrap

LEFT, NOTE_RIGHT = 20.0, 60.0
MAIN, RIGHT = 66.0, 195.0
TOP, BOTTOM = 26.0, 276.0

SMALL = 8.5
SMALL_LEADING = 4.1
_NOTE_GAP = 5.0


@dataclass(frozen=True, slots=True)
class Note:
    """A note of the side column: a title and lines that hold in it."""

    title: tuple[str, ...]
    lines: tuple[str, ...]
    tag: Tag

    @property
    def height(self) -> float:
        """How far down it reaches, in mm."""
        return SMALL_LEADING * (len(self.title) + len(self.lines)) + 0.5

    def draw(self, pen: Pen, y: float) -> None:
        """Draw it from its top."""
        with pen.under(self.tag):
            for rank, line in enumerate((*self.title, *self.lines)):
                heading = rank < len(self.title)
                pen.text(
                    LEFT,
                    y + 3.7 + SMALL_LEADING * rank,
                    line,
                    SMALL,
                    BOLD if heading else REGULAR,
                    colour=IVY if heading else SOFT,
                )


def note(title: str, words: Sequence[str], tag: Tag) -> Note:
    """A note of so many paragraphs, wrapped."""
    room = NOTE_RIGHT - LEFT
    lines = (line for part in words if part for line in wrap(part, room, SMALL))
    return Note(tuple(wrap(title, room, SMALL, BOLD)), tuple(lines), tag)


def height_of_notes(notes: Sequence[Note]) -> float:
    """How far down notes reach under one another, in mm."""
    return sum(one.height for one in notes) + _NOTE_GAP * (len(notes) - 1)


@dataclass(frozen=True, slots=True)
class Block:
    """Pieces that belong together, with their notes.

    `whole`: on one page wherever a page can hold it. `wide`: over the side column too.
    """

    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...] = ()
    wide: bool = False
    whole: bool = False
    repeated: Piece | None = None  # said again at the top of each further page


@dataclass(slots=True)
class Page:
    """What stands where on a page."""

    pieces: list[tuple[Piece, float]] = field(default_factory=list)
    notes: list[tuple[Note, float]] = field(default_factory=list)

    def draw(self, pen: Pen) -> None:
        """Draw everything."""
        for piece, y in self.pieces:
            piece.draw(pen, y)
        for beside, y in self.notes:
            beside.draw(pen, y)


@dataclass(frozen=True, slots=True)
class _Step:
    """A piece on its way to a page, and the block it is from."""

    piece: Piece
    block: Block
    first: bool
    stays: bool  # with the next one


def in_pages(blocks: Sequence[Block]) -> list[Page]:
    """Blocks shared out over pages; at least one."""
    steps = [step for block in blocks for step in _steps(block)]
    filling = _Filling()
    rank = 0
    while rank < len(steps):
        end = rank + 1
        while end < len(steps) and steps[end - 1].stays:
            end += 1
        for group in filling.groups(steps[rank:end]):
            filling.place(group)
        rank = end
    return filling.pages


def _steps(block: Block) -> list[_Step]:
    last = len(block.pieces) - 1
    return [
        _Step(piece, block, not rank, piece.stays_with_next or (block.whole and rank < last))
        for rank, piece in enumerate(block.pieces)
    ]


class _Filling:
    """Pages as they fill: how far down the text and the notes are."""

    def __init__(self) -> None:
        self.pages = [Page()]
        self._y = self._notes = TOP

    def groups(self, chain: list[_Step]) -> list[list[_Step]]:
        """What must stay together; in its pieces when no page could hold it."""
        if _reach(chain, TOP, TOP, top=True)[0] <= BOTTOM:
            return [chain]
        return [[step] for step in chain]

    def place(self, group: list[_Step]) -> None:
        """Put a group where it fits: here, or on the next page."""
        here = self.pages[-1]
        fresh = not here.pieces
        low, side = _reach(group, self._y, self._notes, top=fresh)
        if not fresh and max(low, side) > BOTTOM:
            self.pages.append(Page())
            self._y = self._notes = TOP
            head = group[0].block.repeated
            if head is not None and not group[0].first:
                self.pages[-1].pieces.append((head, self._y))
                self._y += head.height
        for step in group:
            self._put(step)

    def _put(self, step: _Step) -> None:
        page = self.pages[-1]
        y = _start(step, self._y, self._notes, top=not page.pieces)
        page.pieces.append((step.piece, y))
        if step.first:
            for beside in step.block.notes:
                place = max(y, self._notes)
                page.notes.append((beside, place))
                self._notes = place + beside.height + _NOTE_GAP
        self._y = y + step.piece.height


def _start(step: _Step, y: float, notes: float, *, top: bool) -> float:
    """Where a piece begins: lower than the notes when it is as wide as the page."""
    if step.first and step.block.wide:
        y = max(y, notes - _NOTE_GAP)
    return y if top else y + step.piece.gap


def _reach(group: Sequence[_Step], y: float, notes: float, *, top: bool) -> tuple[float, float]:
    """How far down the text and the notes of a group would come."""
    side = TOP
    for rank, step in enumerate(group):
        y = _start(step, y, notes, top=top and not rank)
        if step.first:
            for beside in step.block.notes:
                side = max(y, notes) + beside.height
                notes = side + _NOTE_GAP
        y += step.piece.height
    return y, side


def rule(y: float, left: float = LEFT, *, strong: bool = True) -> Piece:
    """A line across the page, at `y` below the top of its piece."""

    def draw(pen: Pen, top: float) -> None:
        with pen.under(None):
            if strong:
                pen.line(left, top + y, RIGHT, top + y, colour=INK, thickness=1.0)
            else:
                pen.line(left, top + y, RIGHT, top + y, thickness=0.6)

    return Piece(y, draw)
