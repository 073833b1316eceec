"""The discreet reminder under a text: words that suggest a diagnosis, an offence, an origin.

It never prevents saving: the person who writes decides (see `centre.watched_words`).
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit

from ..centre.watched_words import reminders, said
from .components import FieldMessage

PATIENCE_MS = 250
"""How long typing must pause before the text is read."""


def watch(editor: QPlainTextEdit, message: FieldMessage) -> None:
    """Show the reminders of what is typed in the editor, in place of its help."""
    patience = QTimer(editor)
    patience.setSingleShot(True)
    patience.setInterval(PATIENCE_MS)
    patience.timeout.connect(lambda: message.set_warning(said(reminders(editor.toPlainText()))))
    editor.textChanged.connect(patience.start)
