"""What the coordinator writes: paragraphs and lists whose figures stay linked.

A block made from the figures keeps the name
of its sentence while nobody edits it: it is said anew from today's figures, right in
grammar. Once edited, only the numbers in it stay linked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class BlockKind(StrEnum):
    """What a block is."""

    PARAGRAPH = "p"
    HEADING = "h"
    BULLET = "ul"
    NUMBERED = "ol"


class Form(StrEnum):
    """How a linked figure is said."""

    VALUE = "value"  # "86"
    BEFORE = "before"  # "77"
    CHANGE = "change"  # "+ 12 %", "+ 4 points"


@dataclass(frozen=True, slots=True)
class Link:
    """The figure that a span says. A row and a column name a cell of a table."""

    code: str
    form: Form = Form.VALUE
    row: str = ""
    column: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text of one look; `link` when a figure is said."""

    text: str
    bold: bool = False
    italic: bool = False
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading within a section, or one point of a list."""

    kind: BlockKind
    spans: tuple[Span, ...]
    sentence: str = ""  # the sentence it was made from, while nobody edited it

    @property
    def text(self) -> str:
        """Its words without look or links."""
        return "".join(span.text for span in self.spans)


def plain(blocks: Sequence[Block]) -> str:
    """The words alone, a line a block, points of lists after "– " or their number."""
    lines, number = [], 0
    for block in blocks:
        number = number + 1 if block.kind is BlockKind.NUMBERED else 0
        mark = {BlockKind.BULLET: "– ", BlockKind.NUMBERED: f"{number}. "}.get(block.kind, "")
        if block.text:
            lines.append(mark + block.text)
    return "\n".join(lines)


def from_plain(text: str) -> tuple[Block, ...]:
    """A paragraph for each line that says something."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(Block(BlockKind.PARAGRAPH, (Span(line),)) for line in lines if line)
