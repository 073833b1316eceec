"""What the editor gives to the clipboard and takes from it.

Within the program what is moved keeps its look, and its figures stay linked. From elsewhere
come words, headings, lists, bold and italics (`foreign`): no colours, no pictures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QTextBlock, QTextCursor

from ...centre.changes import InvalidInput
from ...centre.report import kept_text
from ...centre.report.rich_text import Block, BlockKind
from . import foreign
from . import rich_document as rich

_OWN = "application/x-lierre-report"


def taken(cursor: QTextCursor) -> QMimeData:
    """What is selected, for the clipboard."""
    blocks = _selected(cursor)
    data = QMimeData()
    data.setText("\n".join(block.text for block in blocks))
    try:
        kept = kept_text.to_json(blocks)
    except InvalidInput:
        return data  # why is said when the text is saved
    data.setData(_OWN, QByteArray(kept.encode("utf-8")))
    return data


def brings_words(source: QMimeData) -> bool:
    """Whether there is anything to paste: pictures are not."""
    return source.hasText() or source.hasHtml() or source.hasFormat(_OWN)


def brought(source: QMimeData) -> Sequence[Block]:
    """What the clipboard brings."""
    if source.hasFormat(_OWN):
        try:
            return kept_text.from_json(bytes(source.data(_OWN).data()).decode("utf-8"))
        except InvalidInput:
            pass  # a newer Lierre put it there: its words are good
    return foreign.from_html(source.html()) or foreign.from_text(source.text())


def _selected(cursor: QTextCursor) -> list[Block]:
    """What is selected; a few words of a heading or of a point are words alone."""
    document = cursor.document()
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    block, found = document.findBlock(first), []
    while block.isValid() and block.position() <= last:
        found.append(_part(block, first, last))
        block = block.next()
    return found


def _part(block: QTextBlock, first: int, last: int) -> Block:
    start, end = block.position(), block.position() + block.length() - 1
    pieces = []
    for piece in rich.pieces(block):
        low, high = max(first, piece.start), min(last, piece.end)
        if low < high:
            words = piece.text[low - piece.start : high - piece.start]
            pieces.append(replace(piece, start=low, text=words))
    keeps = first <= start and (end <= last or first < start)
    kind = rich.kind_of(block) if keeps and (pieces or start == end) else BlockKind.PARAGRAPH
    return Block(kind, rich.spans_from(pieces))
