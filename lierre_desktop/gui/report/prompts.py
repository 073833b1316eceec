"""What to write, shown whole where it is asked: in an empty block, over as many lines as it
takes. Hides how that block gets the room, which isn't an edit of its own to undo.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextBlock, QTextCursor, QTextDocument

from .. import look
from . import rich_document as rich

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop


def shown(block: QTextBlock) -> str:
    """The prompt that a block shows, "" for none."""
    return "" if block.text() else str(block.blockFormat().property(rich.PROMPTED) or "")


def make_room(document: QTextDocument, width: int) -> None:
    """Give each prompt that is shown the height it needs, and take it back from the others."""
    if document.isRedoAvailable():
        return  # it would be lost
    for block in rich.blocks_of(document):
        if not block.blockFormat().property(rich.PROMPTED):
            continue
        wanted = look.SPACE_S + _more(block, width)
        if block.blockFormat().bottomMargin() != wanted:
            _set_room(document, block, wanted)


def paint(painter: QPainter, block: QTextBlock, spot: QPoint, width: int) -> None:
    """Write the prompt of a block where the block is."""
    painter.setFont(_font())
    painter.setPen(look.colour("text2"))
    painter.drawText(QRect(spot, QSize(width, look.ANY_SIZE)), _WRAPPED, shown(block))


def _more(block: QTextBlock, width: int) -> int:
    """The height of the lines behind the first."""
    words, metrics = shown(block), QFontMetrics(_font())
    if not words:
        return 0
    whole = metrics.boundingRect(QRect(0, 0, width, look.ANY_SIZE), _WRAPPED, words)
    return max(0, whole.height() - metrics.height())


def _font() -> QFont:
    font = QFont(look.font())
    font.setItalic(True)
    return font


def _set_room(document: QTextDocument, block: QTextBlock, wanted: float) -> None:
    made = block.blockFormat()
    made.setBottomMargin(wanted)
    cursor = QTextCursor(block)
    if document.isUndoAvailable():
        cursor.joinPreviousEditBlock()
        cursor.setBlockFormat(made)
        cursor.endEditBlock()
    else:
        modified = document.isModified()
        document.setUndoRedoEnabled(False)
        cursor.setBlockFormat(made)
        document.setUndoRedoEnabled(True)
        document.setModified(modified)
