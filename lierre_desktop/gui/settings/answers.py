"""What a field holds, whatever its kind: to fill, read, compare and follow any form alike.

Hides the differences between Qt's editors and ours. A number field whose least value is
said in words ("No limit") holds None there; a text field with the dynamic property
`lines` holds a tuple, a line each.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

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
    `held` is that as JSON has it, and `hold` puts it back; a field that does without either
    holds what is typed, and is filled with it.
    """

    put: Callable[[Any, Any], object]
    read: Callable[[Any, str], object]
    typed: Callable[[Any], object]
    follow: Callable[[Any, Callable[[], object]], object]
    held: Callable[[Any], object] | None = None
    hold: Callable[[Any, Any], object] | None = None


class ManyEdit(QWidget):
    """An editor made of several, which answer one value together (`changed`)."""

    changed = Signal()

    def put(self, value: Any) -> None:
        """Show a value, silently."""
        raise NotImplementedError

    def answer(self) -> Any:
        """The value of the moment. Raises InvalidInput."""
        raise NotImplementedError

    def held(self) -> Any:
        """What stands in it, as JSON has it."""
        return self.answer()

    def hold_again(self, held: Any) -> None:
        """Show again what `held` answered."""
        self.put(held)


@runtime_checkable
class Holding(Protocol):
    """An editor that says itself what stands in it."""

    def held(self) -> Any:
        """What stands in it, as JSON has it."""

    def hold_again(self, held: Any) -> None:
        """Show again what `held` answered."""


def held_in(editor: QWidget | Holding) -> object:
    """What stands in an editor, as JSON has it: dates and hours as they are typed."""
    if isinstance(editor, Holding):
        return _listed(editor.held())
    kind = kind_of(editor)
    return _listed(kind.typed(editor) if kind.held is None else kind.held(editor))


def _listed(held: object) -> object:
    """JSON has lists and no tuples."""
    return [_listed(each) for each in held] if isinstance(held, list | tuple) else held


def hold_again(editor: QWidget | Holding, held: object) -> bool:
    """Put back what `held_in` answered; False when the editor can't take it any more."""
    try:
        if isinstance(editor, Holding):
            editor.hold_again(held)
        else:
            kind = kind_of(editor)
            (kind.hold or kind.put)(editor, held)
    except (TypeError, ValueError, LookupError, AttributeError, OverflowError):
        return False
    return True


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


def _hold_number(editor: QSpinBox, value: int) -> None:
    """What is beyond the editor's bounds now leaves it as it is."""
    if editor.minimum() <= value <= editor.maximum():
        editor.setValue(value)


def _hold_choice(editor: QComboBox, value: object) -> None:
    """What isn't offered any more leaves the choice as it is."""
    if value in [editor.itemData(row) for row in range(editor.count())]:
        _put_choice(editor, value)


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
            hold=TimeEdit.setText,
        ),
    ),
    (
        DateEdit,
        Kind(
            DateEdit.set_date,
            DateEdit.read,
            DateEdit.text,
            lambda editor, tell: editor.textChanged.connect(tell),
            hold=DateEdit.setText,
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
            written,
            QPlainTextEdit.setPlainText,
        ),
    ),
    (
        QSpinBox,
        Kind(
            _put_number,
            lambda editor, _field: _read_number(editor),
            QSpinBox.value,
            lambda editor, tell: editor.valueChanged.connect(tell),
            hold=_hold_number,
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
            hold=_hold_choice,
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
