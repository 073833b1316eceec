"""What is written as a section keeps it: hides the JSON, refuses what may not be kept."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from ...i18n import _
from ..changes import InvalidInput
from ..rows import is_unreadable, paragraphs
from .rich_text import Block, BlockKind, Form, Link, Span

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
    text = "\n".join(block.text for block in blocks).replace("\r\n", "\n")
    if any(is_unreadable(char) and char not in "\t\n" for char in text):
        raise InvalidInput(
            "body", _("An unreadable character slipped into the text. It is selected: erase it.")
        )
    paragraphs("body", text, MOST_LETTERS)
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
