"""Gestures on whole blocks, each undone at once: turning paragraphs into headings and lists
and back, writing blocks brought from elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from ...centre.report.rich_text import Block, BlockKind
from . import rich_document as rich

_LISTS = (BlockKind.BULLET, BlockKind.NUMBERED)


def turn_into(cursor: QTextCursor, kind: BlockKind) -> None:
    """Turn the blocks of a selection into a kind."""
    cursor.beginEditBlock()
    made = None
    for block in _selected(cursor):
        each = QTextCursor(block)
        points = block.textList()
        if points is not None:
            points.remove(block)
        each.setBlockFormat(rich.shape(kind))
        if kind in _LISTS and made is None:
            made = each.createList(rich.list_format(kind))
        elif kind in _LISTS and made is not None:
            made.add(each.block())
    cursor.endEditBlock()


def write_after(cursor: QTextCursor, blocks: Sequence[Block]) -> None:
    """Write blocks after the one of the cursor, in its place if it is empty."""
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    if cursor.block().text():
        cursor.insertBlock(rich.shape(BlockKind.PARAGRAPH), QTextCharFormat())
    rich.insert(cursor, blocks)
    cursor.endEditBlock()


def pour(cursor: QTextCursor, blocks: Sequence[Block]) -> None:
    """Write blocks in place of the selection: the first goes on in the block of the cursor,
    unless that one is empty; what stood behind the cursor follows the last.
    """
    if not blocks:
        return
    first, *rest = blocks
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    here, points = rich.kind_of(cursor.block()), cursor.block().textList()
    if cursor.block().text() or first.kind is BlockKind.PARAGRAPH:
        rich.insert_spans(cursor, first.spans)
        if rest:
            cursor.insertBlock(rich.shape(BlockKind.PARAGRAPH), QTextCharFormat())
            rich.insert(cursor, rest, points)
    else:
        rich.insert(cursor, blocks)
    if rest and not rest[-1].spans:
        at = cursor.position()
        turn_into(cursor, here)
        cursor.setPosition(at)
    cursor.endEditBlock()


def _selected(cursor: QTextCursor) -> list[QTextBlock]:
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    found = [block]
    while block != last:
        block = block.next()
        found.append(block)
    return found
