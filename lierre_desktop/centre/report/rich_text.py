"""What the coordinator writes: paragraphs and lists whose figures stay linked.

Hides the JSON in which a section keeps it. A block made from the figures keeps the name
of its sentence while nobody edits it: it is said anew from today's figures, right in
grammar. Once edited, only the numbers in it stay linked.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any

from ...i18n import _
from ..changes import InvalidInput
from ..rows import paragraphs


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


VERSION = 1  # of the JSON
MOST_LETTERS = 100_000  # of one section, some forty pages
MOST_BLOCKS = 2_000


def checked(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks as they may be kept: in Unicode NFC, without spans of nothing.

    Raises InvalidInput beside "body" when they are too long, have unreadable characters or
    hold a social-security number.
    """
    if len(blocks) > MOST_BLOCKS:
        raise InvalidInput("body", _("This text has too many paragraphs for one section."))
    # All at once: a number may go over two spans, or over two lines.
    paragraphs("body", "\n".join(block.text for block in blocks), MOST_LETTERS)
    return tuple(
        replace(block, spans=tuple(_normal(span) for span in block.spans if span.text))
        for block in blocks
    )


def to_json(blocks: Sequence[Block]) -> str:
    """The blocks as a section keeps them. Raises InvalidInput as `checked`."""
    kept = [_block_out(block) for block in checked(blocks)]
    if not kept:
        return ""
    return json.dumps({"version": VERSION, "blocks": kept}, ensure_ascii=False)


def from_json(text: str) -> tuple[Block, ...]:
    """The blocks of a kept text; none of an empty one. Raises InvalidInput when it can't be
    read: written by a newer Lierre."""
    if not text:
        return ()
    try:
        kept = json.loads(text)
        if kept["version"] > VERSION:
            raise ValueError("a later version")
        return tuple(_block_in(block) for block in kept["blocks"])
    except (KeyError, TypeError, ValueError) as error:
        raise _unreadable() from error


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


def _unreadable() -> InvalidInput:
    return InvalidInput(
        "body", _("This text was written by a newer version of Lierre: install that one.")
    )


def _normal(span: Span) -> Span:
    return replace(span, text=unicodedata.normalize("NFC", span.text.replace("\r\n", "\n")))


def _block_out(block: Block) -> dict[str, Any]:
    kept: dict[str, Any] = {"kind": block.kind.value, "spans": list(map(_span_out, block.spans))}
    return kept | ({"sentence": block.sentence} if block.sentence else {})


def _span_out(span: Span) -> dict[str, Any]:
    """What isn't the default: most spans are words alone."""
    kept: dict[str, Any] = {"text": span.text}
    kept |= {name: True for name in ("bold", "italic") if getattr(span, name)}
    if span.link is not None:
        kept["link"] = {name: str(value) for name, value in asdict(span.link).items() if value}
    return kept


def _block_in(kept: dict[str, Any]) -> Block:
    spans = tuple(_span_in(span) for span in kept["spans"])
    return Block(BlockKind(kept["kind"]), spans, str(kept.get("sentence", "")))


def _span_in(kept: dict[str, Any]) -> Span:
    link = kept.get("link")
    return Span(
        str(kept["text"]), bool(kept.get("bold")), bool(kept.get("italic")),
        None if link is None else _link_in(link),
    )  # fmt: skip


def _link_in(kept: dict[str, str]) -> Link:
    return Link(kept["code"], Form(kept["form"]), kept.get("row", ""), kept.get("column", ""))
