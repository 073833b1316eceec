"""Turning paragraphs into headings and lists, and back, in one undoable gesture."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from ...centre.report.rich_text import BlockKind
from . import rich_document as rich

_LISTS = (BlockKind.BULLET, BlockKind.NUMBERED)


def turn_into(cursor: QTextCursor, kind: BlockKind) -> None:
    """Turn the blocks of a selection into a kind."""
    document = cursor.document()
    cursor.beginEditBlock()
    made = None
    for block in _selected(cursor):
        each = QTextCursor(block)
        points = block.textList()
        if points is not None:
            points.remove(block)
        each.setBlockFormat(rich.shape(kind))
        _redress(document, block, heading=kind is BlockKind.HEADING)
        if kind in _LISTS and made is None:
            made = each.createList(rich.list_format(kind))
        elif kind in _LISTS and made is not None:
            made.add(each.block())
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


def _redress(document: QTextDocument, block: QTextBlock, *, heading: bool) -> None:
    """Give the letters of a block the size of a heading, or of a paragraph."""
    for piece in rich.pieces(block):
        own = rich.plain_letters(
            bold=bool(piece.letters.property(rich.BOLD)),
            italic=bool(piece.letters.property(rich.ITALIC)),
            heading=heading,
        )
        if piece.chip:
            for name in (rich.LINK, rich.CHIP, rich.SAID):
                own.setProperty(name, piece.letters.property(name))
            own.setBackground(piece.letters.background())
            own.setForeground(piece.letters.foreground())
        cursor = QTextCursor(document)
        cursor.setPosition(piece.start)
        cursor.setPosition(piece.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(own)
