"""The gestures of writing above the editor, each with its key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from ...centre.report.rich_text import BlockKind
from ...i18n import N_, _
from .. import look
from ..components import Button, FlowLayout, button, paint
from .editor import ReportEdit
from .typed import KEYS

_KINDS = {
    BlockKind.HEADING: (N_("Heading"), "text-h"),
    BlockKind.BULLET: (N_("List"), "list-bullets"),
    BlockKind.NUMBERED: (N_("Numbered list"), "list-numbers"),
}


class EditorBar(QWidget):
    """Bold, italics, headings and lists; `figure` asks for a figure to insert."""

    def __init__(
        self,
        edit: ReportEdit,
        figure: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._edit = edit
        self._bold = _Tool("text-b", edit.turn_bold)
        self._italic = _Tool("text-italic", edit.turn_italic)
        self._kinds: dict[BlockKind, _Tool] = {}
        for kind, (_words, icon) in _KINDS.items():
            self._kinds[kind] = _Tool(icon, partial(edit.make, kind))
        self.figure_button = button("quiet", "", "hash", on_click=figure)
        self.figure_button.setProperty("compact", True)
        self._flow = FlowLayout(self, look.SPACE_XS)
        for widget in (self._bold, self._italic, *self._kinds.values(), self.figure_button):
            self._flow.addWidget(widget)
        edit.cursorPositionChanged.connect(self._follow)
        edit.currentCharFormatChanged.connect(lambda _letters: self._follow())

    def retranslate(self) -> None:
        """Write the words in the current language."""
        _name(self._bold, _("Bold"), "Ctrl+B")
        _name(self._italic, _("Italics"), "Ctrl+I")
        for kind, (words, _icon) in _KINDS.items():
            _name(self._kinds[kind], _(words), KEYS[kind])
        self.figure_button.setText(_("Insert a figure"))

    def _follow(self) -> None:
        """Show what the cursor stands in."""
        self._bold.setChecked(self._edit.is_bold)
        self._italic.setChecked(self._edit.is_italic)
        here = self._edit.kind
        for kind, each in self._kinds.items():
            each.setChecked(kind is here)


class _Tool(Button):
    """A square button that stays tinted while what it does is on."""

    def __init__(self, icon: str, gesture: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "bare")
        self.setProperty("icon_name", icon)
        self.setProperty("compact", True)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor in the text
        self.clicked.connect(lambda _on=False: gesture())

    def _frame(self) -> tuple[QColor | None, QColor | None]:
        if self.isChecked() and self.isEnabled():
            return look.colour("selected"), None
        return super()._frame()


def _name(each: Button, words: str, keys: str) -> None:
    each.setAccessibleName(words)
    each.setToolTip(f"{words} ({paint.keys_text(keys)})")
