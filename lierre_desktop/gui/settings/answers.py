"""What a field holds, whatever its kind: to fill, read, compare and follow any form alike.

Hides the differences between Qt's editors and ours. A number field whose least value is
said in words ("No limit") holds None there; a text field with the dynamic property
`lines` holds a tuple, a line each.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from ..components import ChipSet, Segments
from ..components.date_edit import DateEdit
from ..components.time_edit import TimeEdit
from .team_choice import TeamChoice


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of editor is filled, read (raises InvalidInput) and followed.

    `typed` is what stands in it, readable or not: equal means that nothing was typed.
    """

    put: Callable[[Any, Any], object]
    read: Callable[[Any, str], object]
    typed: Callable[[Any], object]
    follow: Callable[[Any, Callable[[], object]], object]


class ManyEdit(QWidget):
    """An editor made of several, which answer one value together (`changed`)."""

    changed = Signal()

    def put(self, value: Any) -> None:
        """Show a value, silently."""
        raise NotImplementedError

    def answer(self) -> Any:
        """The value of the moment. Raises InvalidInput."""
        raise NotImplementedError


def kind_of(editor: QWidget) -> Kind:
    """The kind of an editor; a programming error for one that isn't known here."""
    return next(kind for widget, kind in _KINDS if isinstance(editor, widget))


def _put_number(editor: QSpinBox, value: int | None) -> None:
    editor.setValue(editor.minimum() if value is None else value)


def _read_number(editor: QSpinBox) -> int | None:
    unsaid = editor.specialValueText() and editor.value() == editor.minimum()
    return None if unsaid else editor.value()


def _put_text(editor: QPlainTextEdit, value: str | tuple[str, ...]) -> None:
    editor.setPlainText(value if isinstance(value, str) else "\n".join(value))


def written(editor: QPlainTextEdit) -> str:
    """What an editor holds, no-break spaces too: `toPlainText` makes blanks of them."""
    return editor.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


def _read_text(editor: QPlainTextEdit) -> str | tuple[str, ...]:
    text = written(editor)
    if not editor.property("lines"):
        return text
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _put_choice(editor: QComboBox, value: object) -> None:
    """Qt's own findData finds neither None nor the terms of a vocabulary."""
    held = [editor.itemData(row) for row in range(editor.count())]
    editor.setCurrentIndex(held.index(value) if value in held else -1)


def offer(combo: QComboBox, choices: Sequence[tuple[object, str]]) -> None:
    """Offer these (key, words) pairs, silently; what was chosen stays where it can."""
    chosen = combo.currentData()
    blocked = combo.blockSignals(True)
    combo.clear()
    for key, words in choices:
        combo.addItem(words, key)
    _put_choice(combo, chosen)
    combo.blockSignals(blocked)


_KINDS: tuple[tuple[type[QWidget], Kind], ...] = (
    (
        TimeEdit,
        Kind(
            TimeEdit.set_minute,
            TimeEdit.read,
            TimeEdit.text,
            lambda editor, tell: editor.textChanged.connect(tell),
        ),
    ),
    (
        DateEdit,
        Kind(
            DateEdit.set_date,
            DateEdit.read,
            DateEdit.text,
            lambda editor, tell: editor.textChanged.connect(tell),
        ),
    ),
    (
        QLineEdit,
        Kind(
            QLineEdit.setText,
            lambda editor, _field: editor.text(),
            QLineEdit.text,
            lambda editor, tell: editor.textChanged.connect(tell),
        ),
    ),
    (
        QPlainTextEdit,
        Kind(
            _put_text,
            lambda editor, _field: _read_text(editor),
            QPlainTextEdit.toPlainText,
            lambda editor, tell: editor.textChanged.connect(tell),
        ),
    ),
    (
        QSpinBox,
        Kind(
            _put_number,
            lambda editor, _field: _read_number(editor),
            QSpinBox.value,
            lambda editor, tell: editor.valueChanged.connect(tell),
        ),
    ),
    (
        QCheckBox,
        Kind(
            QCheckBox.setChecked,
            lambda editor, _field: editor.isChecked(),
            QCheckBox.isChecked,
            lambda editor, tell: editor.toggled.connect(tell),
        ),
    ),
    (
        QComboBox,
        Kind(
            _put_choice,
            lambda editor, _field: editor.currentData(),
            QComboBox.currentData,
            lambda editor, tell: editor.currentIndexChanged.connect(tell),
        ),
    ),
    (
        Segments,
        Kind(
            Segments.choose,
            lambda editor, _field: editor.key,
            lambda editor: editor.key,
            lambda editor, tell: editor.chosen.connect(tell),
        ),
    ),
    (
        ChipSet,
        Kind(
            ChipSet.set_keys,
            lambda editor, _field: editor.keys,
            lambda editor: editor.keys,
            lambda editor, tell: editor.changed.connect(tell),
        ),
    ),
    (
        TeamChoice,
        Kind(
            TeamChoice.choose,
            lambda editor, _field: editor.ids,
            lambda editor: editor.ids,
            lambda editor, tell: editor.changed.connect(tell),
        ),
    ),
    (
        ManyEdit,
        Kind(
            lambda editor, value: editor.put(value),
            lambda editor, _field: editor.answer(),
            lambda editor: editor.answer(),
            lambda editor, tell: editor.changed.connect(tell),
        ),
    ),
)
