"""Forms: a label above, the editor, help or the error below; one column.

`Form` puts the message of an `InvalidInput` beside the field it names. Forms laid in
Designer use `FieldMessage` around their own labels; forms built in Python use `Field`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...centre.changes import InvalidInput
from ...i18n import _
from .. import icons, look
from ..style_sheet import restyle
from .feedback import announce
from .focus import bring_into_sight
from .labels import Pictogram, label


class ErrorPlace(Protocol):
    """Where the message about one field is shown."""

    def set_error(self, message: str) -> None:
        """Show the message; "" takes it away."""

    def focus(self) -> None:
        """Bring the keyboard to the field."""


class FieldMessage:
    """The line under an editor: help at rest, the error in its place when there is one."""

    def __init__(self, editor: QWidget, line: QLabel, help_text: str = "") -> None:
        self._editor, self._line = editor, line
        line.setProperty("role", "help")
        line.setWordWrap(True)
        self._mark = Pictogram("warning-circle", "danger.text", look.ICON_SMALL, parent=line)
        self.set_help(help_text or line.text())

    def set_help(self, help_text: str) -> None:
        """Change the help shown at rest."""
        self._help = help_text
        self.set_error("")

    def set_error(self, message: str) -> None:
        """Show what is wrong and how to mend it; "" goes back to the help."""
        self._show(message or self._help, "error" if message else "")
        restyle(self._editor, "state", "error" if message else "")
        if message:
            announce(self._editor, message)

    def set_warning(self, message: str) -> None:
        """Show something worth knowing that doesn't prevent saving."""
        self._show(message or self._help, "warning" if message else "")

    def follow_typing(self) -> None:
        """Take an error away as soon as its line is typed in again."""
        if isinstance(self._editor, QLineEdit):
            self._editor.textEdited.connect(lambda _text: self._typed_again())

    def _typed_again(self) -> None:
        if self._line.property("state") == "error":
            self.set_error("")

    def _show(self, words: str, state: str) -> None:
        self._line.setText(words)
        self._line.setVisible(bool(words))
        self._mark.setVisible(bool(state))
        sign = (
            ("warning-circle", "danger.text") if state == "error" else ("warning", "attention.text")
        )
        self._mark.set_icon(*sign)
        self._line.setIndent(look.ICON_SMALL + 4 if state else 0)
        restyle(self._line, "state", state)
        self._editor.setAccessibleDescription(words)

    def focus(self) -> None:
        """Bring the keyboard to the field."""
        bring_into_sight(self._editor, self._line)


class Field(QWidget):
    """One question of a form built in Python: `Field(_("First name"), QLineEdit())`.

    `help_text` stands under the editor; say _("optional") there, never a star.
    """

    def __init__(
        self,
        words: str,
        editor: QWidget,
        help_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_XS)
        self._label = label(words, "label")
        self._label.setBuddy(editor)
        if not editor.accessibleName():
            editor.setAccessibleName(words)
        line = label("", "help")
        column.addWidget(self._label)
        column.addWidget(editor)
        column.addWidget(line)
        self._message = FieldMessage(editor, line, help_text)

    def set_words(self, words: str, help_text: str = "") -> None:
        """Change the label and the help, for another language."""
        self._label.setText(words)
        self.editor.setAccessibleName(words)
        self._message.set_help(help_text)

    def set_error(self, message: str) -> None:
        """Show what is wrong and how to mend it; "" goes back to the help."""
        self._message.set_error(message)

    def set_warning(self, message: str) -> None:
        """Show something worth knowing that doesn't prevent saving."""
        self._message.set_warning(message)

    def focus(self) -> None:
        """Bring the keyboard to the field."""
        self._message.focus()


class Form:
    """The fields of a form by the names that commands use in `InvalidInput.field`.

    `whole` is told what concerns no single field ("" or a name not shown here).
    """

    def __init__(self, fields: Mapping[str, ErrorPlace], whole: Callable[[str], None]) -> None:
        self._fields = dict(fields)
        self._whole = whole

    def clear_errors(self) -> None:
        """Take every message away, before trying again."""
        for each in self._fields.values():
            each.set_error("")
        self._whole("")

    def show_invalid(self, error: InvalidInput) -> None:
        """Show the message beside its field and bring the keyboard there."""
        self.clear_errors()
        place = self._fields.get(error.field)
        if place is None:
            self._whole(error.message)
        else:
            place.set_error(error.message)
            place.focus()


def pair(*fields: QWidget) -> QWidget:
    """Short fields side by side, of equal width: a date and an hour."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(look.SPACE_M)
    for each in fields:
        line.addWidget(each, 1, Qt.AlignmentFlag.AlignTop)
    return holder


class Combo(QComboBox):
    """A choice in a list; in Designer: promote a QComboBox.

    A long choice is cut where room is short rather than widening its form; it is whole in
    the list.
    """

    SHORTEST = 8  # letters that always have room

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel brings no keyboard

    def minimumSizeHint(self) -> QSize:
        letters = self.fontMetrics().averageCharWidth() * self.SHORTEST
        return super().minimumSizeHint().boundedTo(QSize(letters + look.CONTROL, look.ANY_SIZE))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page: a choice must not change under a passing mouse."""
        event.ignore()


class NumberEdit(QSpinBox):
    """A whole number, typed or stepped with ↑ and ↓; in Designer: promote a QSpinBox."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(8, 0, 0, 0)  # rules can't reach the inner field
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page: a number must not change under a passing mouse."""
        event.ignore()


class PassphraseEdit(QLineEdit):
    """A passphrase: hidden, with an eye to show it; tells when Caps Lock seems on."""

    caps_lock = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "iconed")
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.addAction(
            QAction(icons.icon("key", "text2"), "", self), QLineEdit.ActionPosition.LeadingPosition
        )
        self._eye = QAction(self)
        self._eye.triggered.connect(self._turn)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._dress_eye()

    def _turn(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._dress_eye()

    def _dress_eye(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self._eye.setIcon(icons.icon("eye" if hidden else "eye-slash", "text2"))
        self._eye.setText(_("Show the passphrase") if hidden else _("Hide the passphrase"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._dress_eye()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if letter.isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock.emit(letter.isupper() != shifted and letter.upper() != letter.lower())
        super().keyPressEvent(event)
