"""A form laid out in Python, for fields that follow data: what Designer's forms offer an
`Editor`, without a file for each."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...i18n import _
from .. import look
from ..components import Alert, label


class BuiltForm:
    """One column of questions in a widget; a `settings.editor.FormUi`.

    `ask(name, words, editor, help)` takes words marked with `N_`, and answers the editor
    with the line under it, as `Editor.bind` wants them.
    """

    def __init__(self, owner: QWidget) -> None:
        self._column = QVBoxLayout(owner)
        padding = look.CARD_PADDING
        self._column.setContentsMargins(padding, look.SPACE_S, padding, padding)
        self._column.setSpacing(look.SPACE_M)
        self.whole_alert, self.draft_alert = Alert(tone="danger"), Alert(tone="info")
        for alert in (self.whole_alert, self.draft_alert):
            alert.hide()
            self._column.addWidget(alert)
        self._column.addStretch(1)
        self._asked: list[tuple[QWidget, QLabel, QLabel, str, str]] = []

    def ask(
        self, name: str, words: str, editor: QWidget, help_text: str = ""
    ) -> tuple[QWidget, QLabel]:
        """Add a question at the end."""
        asked, line = label("", "label"), label("", "help", wrap=True)
        asked.setBuddy(editor)
        editor.setObjectName(f"{name}_edit")
        box = QVBoxLayout()
        box.setSpacing(look.SPACE_XS)
        for widget in (asked, editor, line):
            box.addWidget(widget)
        self._column.insertLayout(self._column.count() - 1, box)
        self._asked.append((editor, asked, line, words, help_text))
        return editor, line

    def add(self, widget: QWidget) -> None:
        """Add something that isn't a question at the end."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def show_question(self, editor: QWidget, shown: bool) -> None:
        """Show a question, or hide it where it makes no sense."""
        for each, asked, line, _words, _help in self._asked:
            if each is editor:
                for widget in (each, asked):
                    widget.setVisible(shown)
                line.setVisible(shown and bool(line.text()))

    def retranslateUi(self, _form: Any) -> None:
        """Write the words in the current language."""
        for editor, asked, line, words, help_text in self._asked:
            asked.setText(_(words))
            editor.setAccessibleName(_(words))
            line.setText(_(help_text) if help_text else "")
