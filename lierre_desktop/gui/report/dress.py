"""How the text of a section looks: headings in their size, figures in their colours.

It is laid over the document, which keeps no colour and no size: other colours or another
size of text need no edit, and what was written can still be undone.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat

from .. import look
from . import rich_document as rich


class Dress(QSyntaxHighlighter):
    """Dresses the letters of a document, anew as they change."""

    def highlightBlock(self, text: str) -> None:
        block = self.currentBlock()
        heading = bool(block.blockFormat().headingLevel())
        if heading:
            self.setFormat(0, block.length(), _heading())
        for piece in rich.pieces(block):
            if piece.chip:
                size = piece.end - piece.start
                self.setFormat(piece.start - block.position(), size, _figure(heading=heading))


def _heading() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontPointSize(look.font("card_title").pointSizeF())
    made.setFontWeight(QFont.Weight.DemiBold)
    return made


def _figure(*, heading: bool) -> QTextCharFormat:
    made = _heading() if heading else QTextCharFormat()
    made.setBackground(look.colour("selected"))
    made.setForeground(look.colour("primary_text"))
    return made
