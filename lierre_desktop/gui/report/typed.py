"""What a key writes in the editor, and writing it in place of a selection.

Hides Qt's handling of keys: asking it for the format of what is typed while letters are
selected would give those letters that format, and take the links off figures.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCharFormat, QTextCursor

from ...centre.report.rich_text import BlockKind
from ...centre.rows import is_unreadable
from . import rich_document as rich

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def words_of(event: QKeyEvent) -> str:
    """What a key writes, "" when it does something else: moves, copies, deletes."""
    if event.matches(QKeySequence.StandardKey.InsertLineSeparator):
        return rich.LINE
    if event.modifiers() in (_CTRL, _CTRL | _SHIFT):  # with Alt too it is AltGr, which writes
        return ""
    return readable(event.text())


def readable(text: str) -> str:
    """A text without the characters that no report may hold."""
    return "".join(char for char in text if char in "\n\t" or not is_unreadable(char))


def put(cursor: QTextCursor, words: str) -> None:
    """Write words in place of the selection, in its look: one edit to undo."""
    letters = plain(cursor.charFormat(), cursor)
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    cursor.insertText(words, letters)
    cursor.endEditBlock()


def plain(letters: QTextCharFormat, cursor: QTextCursor) -> QTextCharFormat:
    """The look of letters for what is typed at a cursor, without the figure they belong to."""
    return rich.plain_letters(
        bold=bool(letters.property(rich.BOLD)),
        italic=bool(letters.property(rich.ITALIC)),
        heading=rich.kind_of(cursor.block()) is BlockKind.HEADING,
    )
