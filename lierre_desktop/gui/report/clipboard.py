"""What the editor gives to the clipboard and takes from it: words only.

Within the program what is moved keeps its look, and its figures stay linked.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QTextCursor, QTextDocument, QTextDocumentFragment

from ...centre.changes import InvalidInput
from ...centre.report import kept_text
from ...centre.report.rich_text import Span
from .rich_document import read

_OWN = "application/x-lierre-report"


def taken(selection: QTextDocumentFragment) -> QMimeData:
    """A selection for the clipboard."""
    held = QTextDocument()
    QTextCursor(held).insertFragment(selection)
    blocks = [replace(block, sentence="") for block in read(held)]
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
    return source.hasText() or source.hasFormat(_OWN)


def brought(source: QMimeData) -> list[tuple[Span, ...]]:
    """What the clipboard brings, line by line."""
    if source.hasFormat(_OWN):
        kept = bytes(source.data(_OWN).data()).decode("utf-8")
        return [block.spans for block in kept_text.from_json(kept)]
    lines = source.text().replace("\r\n", "\n").replace("\u2029", "\n").split("\n")
    return [(Span(line),) for line in lines]
