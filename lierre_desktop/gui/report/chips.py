"""Linked figures in the editor's document: where one begins and ends."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor, QTextDocument

from .rich_document import pieces

_DELETES = {
    QKeySequence.StandardKey.Delete: QTextCursor.MoveOperation.NextCharacter,
    QKeySequence.StandardKey.DeleteEndOfWord: QTextCursor.MoveOperation.NextWord,
    QKeySequence.StandardKey.DeleteStartOfWord: QTextCursor.MoveOperation.PreviousWord,
    QKeySequence.StandardKey.DeleteEndOfLine: QTextCursor.MoveOperation.EndOfBlock,
}
_KEEP = QTextCursor.MoveMode.KeepAnchor


@dataclass(frozen=True, slots=True)
class Chip:
    """A linked figure: the positions of its ends, and which one it is."""

    start: int
    end: int
    number: int


def before(document: QTextDocument, position: int) -> Chip | None:
    """The figure that the letter before a position belongs to."""
    return _of_letter(document, position - 1)


def around(document: QTextDocument, position: int) -> Chip | None:
    """The figure that a position is strictly inside of."""
    found, after = before(document, position), _of_letter(document, position)
    if found is None or after is None or found.number != after.number:
        return None
    return found


def widen(cursor: QTextCursor) -> None:
    """Make a selection take a figure whole or not at all."""
    document = cursor.document()
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    low, high = around(document, first), around(document, last)
    ends = low.start if low else first, high.end if high else last
    if ends == (first, last):
        return
    forwards = cursor.position() == last
    cursor.setPosition(ends[0] if forwards else ends[1])
    cursor.setPosition(ends[1] if forwards else ends[0], _KEEP)


def take_deleted(cursor: QTextCursor, event: QKeyEvent) -> bool:
    """Select what a key deletes, figures whole; False when no figure is to be minded."""
    if event.key() == Qt.Key.Key_Backspace and not event.modifiers():
        whole = before(cursor.document(), cursor.position())
        if whole is not None:
            cursor.setPosition(whole.start, _KEEP)
        return whole is not None
    step = next((each for key, each in _DELETES.items() if event.matches(key)), None)
    if step is not None:
        cursor.movePosition(step, _KEEP)
        widen(cursor)
    return step is not None


def _of_letter(document: QTextDocument, position: int) -> Chip | None:
    block = document.findBlock(position)
    if position < 0 or not block.isValid():
        return None
    found = pieces(block)
    here = next((each for each in found if each.start <= position < each.end), None)
    if here is None or not here.chip:
        return None
    parts = [each for each in found if each.chip == here.chip]
    return Chip(parts[0].start, parts[-1].end, here.chip)
