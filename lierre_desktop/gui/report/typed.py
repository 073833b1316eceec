"""What a key does in the editor, and writing in place of a selection.

Hides Qt's handling of keys: asking it for the format of what is typed while letters are
selected would give those letters that format, and take the links off figures.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCharFormat, QTextCursor, QTextDocument

from ...centre.report.rich_text import BlockKind
from ...centre.rows import is_unreadable
from ..components import paint
from . import rich_document as rich

_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_REDO = "Ctrl+Y"  # on Linux too
KEYS = {
    BlockKind.HEADING: "Ctrl+Shift+T",
    BlockKind.BULLET: "Ctrl+Shift+L",
    BlockKind.NUMBERED: "Ctrl+Shift+N",
}
"""What turns a block into a kind: letters, which every keyboard has on keys of their own."""


def kind_asked(event: QKeyEvent) -> BlockKind | None:
    """The kind of block that a key asks for."""
    return next((kind for kind, keys in KEYS.items() if _is(event, keys)), None)


def redoes(event: QKeyEvent) -> bool:
    """Whether a key does again what was undone."""
    return event.matches(QKeySequence.StandardKey.Redo) or _is(event, _REDO)


def _is(event: QKeyEvent, keys: str) -> bool:
    return QKeySequence(event.keyCombination()) == paint.key_sequence(keys)


def words_of(event: QKeyEvent) -> str:
    """What a key writes, "" when it does something else: moves, copies, deletes."""
    if event.matches(QKeySequence.StandardKey.InsertLineSeparator):
        return rich.LINE
    held = event.modifiers() & (_CTRL | _ALT)
    if held == _CTRL or event.key() == Qt.Key.Key_Tab:  # with Alt too it is AltGr, which writes
        return ""
    return readable(event.text())


def readable(text: str) -> str:
    """A text without the characters that no report may hold."""
    return "".join(char for char in text if not _is_refused(char))


def first_unreadable(document: QTextDocument) -> int | None:
    """The position of the first character that no report may hold, None without one."""
    text = document.toRawText()
    place = next((place for place, char in enumerate(text) if _is_refused(char)), None)
    # Positions count UTF-16 units.
    return None if place is None else len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def _is_refused(char: str) -> bool:
    return is_unreadable(char) and char not in "\n\t"


def put(cursor: QTextCursor, words: str) -> None:
    """Write words in place of the selection, in its look: one edit to undo."""
    letters = plain(cursor.charFormat())
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    cursor.insertText(words, letters)
    cursor.endEditBlock()


def plain(letters: QTextCharFormat) -> QTextCharFormat:
    """The look of letters for what is typed, without the figure they belong to."""
    return rich.plain_letters(
        bold=bool(letters.property(rich.BOLD)), italic=bool(letters.property(rich.ITALIC))
    )
