"""What other programs bring by the clipboard: words, headings, lists, bold and italics.

Hides their ways of writing: HTML with its styles, points that Word writes as a sign and a
tab, its signs for breaks. Everything else is dropped; nothing that is linked is loaded.
"""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtGui import QFont, QTextBlock, QTextDocument, QTextListFormat

from ...centre.report.rich_text import Block, BlockKind, Span
from . import rich_document as rich
from .typed import readable

_LINE_BREAKS = str.maketrans({"\x0b": "\n", "\u2028": "\n", "\ufffc": None})
_PARAGRAPHS = re.compile(r"\r\n|[\n\r\f\x85\u2029]")
_POINTS = (
    (BlockKind.BULLET, re.compile(r"\s*(?:[•·▪◦‣●○∙]|[-–—o§](?=\t|[ \u00a0]{2}))[\t \u00a0]+")),
    (BlockKind.NUMBERED, re.compile(r"\s*\d{1,2}[.)](?=\t|[ \u00a0]{2})[\t \u00a0]+")),
)
_BULLETS = (
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
)


class _Document(QTextDocument):
    """A document that reads neither pictures nor style sheets."""

    def loadResource(self, _kind: int, _name: object) -> None:
        return None


def from_text(text: str) -> list[Block]:
    """A paragraph a line, or a point where the line begins as one."""
    lines = _PARAGRAPHS.split(text)
    return [_pointed(Block(BlockKind.PARAGRAPH, _spans([Span(line)]))) for line in lines]


def from_html(html: str) -> list[Block]:
    """What a page says; nothing when it says nothing."""
    if not html:
        return []
    document = _Document()
    document.setHtml(html)
    found = [_pointed(_block(block)) for block in rich.blocks_of(document)]
    return [block for block in found if block.text.strip()]


def _block(block: QTextBlock) -> Block:
    kind = BlockKind.PARAGRAPH
    points = block.textList()
    if block.blockFormat().headingLevel():
        kind = BlockKind.HEADING
    elif points is not None:
        bullets = points.format().style() in _BULLETS
        kind = BlockKind.BULLET if bullets else BlockKind.NUMBERED
    spans = []
    for piece in rich.pieces(block):
        heavy = piece.letters.fontWeight() >= QFont.Weight.DemiBold
        bold = heavy and kind is not BlockKind.HEADING
        spans.append(Span(piece.text, bold, piece.letters.fontItalic()))
    return Block(kind, _spans(spans))


def _spans(spans: list[Span]) -> tuple[Span, ...]:
    cleaned = (replace(span, text=readable(span.text.translate(_LINE_BREAKS))) for span in spans)
    return rich.joined(list(cleaned))


def _pointed(block: Block) -> Block:
    """A paragraph that begins with the sign of a point, as that point."""
    if block.kind is not BlockKind.PARAGRAPH or not block.spans:
        return block
    first, *rest = block.spans
    for kind, sign in _POINTS:
        if found := sign.match(first.text):
            words = replace(first, text=first.text[found.end() :])
            return Block(kind, rich.joined([words, *rest]))
    return block
