"""What the sections of the settings have in common, and those that are a list.

A section asks the page for the side panel with `panel_wanted(title, widget)`, where
`title` is called for the words, and leaves it with `panel_done`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ...centre.drafts import Kept
from .. import look
from ..components import Button, Card, EmptyState, PageHead, Row, button
from ..drafts import gone
from .editor import Editor


class Section(QWidget):
    """A part of the settings: its head, what it shows, and perhaps forms in the panel."""

    panel_wanted = Signal(object, object)
    panel_done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PageHead()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.SPACE_M)
        self.column.addWidget(self.head)

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""

    def reload(self) -> None:
        """Read again what is shown."""

    def resume(self, draft: Kept) -> None:
        """Open the form of a draft, where it isn't in sight already. Raises InvalidInput."""

    def add(self) -> None:
        """Add here (Ctrl+N)."""

    def save(self) -> None:
        """Save here (Ctrl+S)."""

    def panel_open(self, opened: bool) -> None:
        """The panel opened or closed: only one filled button is shown at a time."""


class Listed(Protocol):
    """What a list section needs of the things it lists."""

    @property
    def id(self) -> int:
        """Its number, 0 for a new one."""


T = TypeVar("T", bound=Listed)


class ListSection(Section, Generic[T]):
    """A list of things, each opened in the panel.

    A subclass gives the editor, reads `items`, draws a `row`, and says its words.
    """

    def __init__(self, editor: Editor[T], icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.items: Sequence[T] = ()
        self._rows: dict[int, Row] = {}
        self._opened = 0
        self.add_button: Button = button("primary", "", "plus", "Ctrl+N", self.add)
        self.head.add_action(self.add_button)
        self.card = Card()
        self._first: Button = button("primary", "", "plus", "Ctrl+N", self.add)
        self.empty = EmptyState(icon, "", "", [self._first])
        self._views = QStackedWidget()
        self._views.addWidget(scrolling(self.card))
        self._views.addWidget(self.empty)
        self.column.addWidget(self._views, 1)
        self.own(editor)
        editor.saved.connect(self.kept)
        editor.removed.connect(self.panel_done)

    def own(self, form: QWidget) -> None:
        """Keep a form until the panel asks for it: it goes when the section goes."""
        form.setParent(self)
        form.hide()

    # -- for subclasses --------------------------------------------------------------------

    def read_items(self) -> Sequence[T]:
        """Everything listed, in its order."""
        raise NotImplementedError

    def new_item(self) -> T:
        """What the form of a new thing starts from."""
        raise NotImplementedError

    def row(self, item: T) -> Row:
        """The line of one thing."""
        raise NotImplementedError

    def item_title(self, item: T) -> str:
        """What the panel says of a thing."""
        raise NotImplementedError

    def set_add_words(self, words: str) -> None:
        """Say what is added here."""
        for each in (self.add_button, self._first):
            each.setText(words)

    def kept(self, _number: int) -> None:
        """Something was saved."""
        self.panel_done.emit()

    # -- content ---------------------------------------------------------------------------

    def reload(self) -> None:
        focused = next((number for number, row in self._rows.items() if row.hasFocus()), 0)
        self.items = self.read_items()
        self._fill()
        self._views.setCurrentIndex(0 if self.items else 1)
        self.add_button.setVisible(bool(self.items))
        if focused in self._rows:
            self._rows[focused].setFocus()
        self._refresh_editor()

    def _fill(self) -> None:
        self._rows = {item.id: self.row(item) for item in self.items}
        for number, row in self._rows.items():
            row.clicked.connect(lambda number=number: self.open(number))
        self.card.fill(list(self._rows.values()))

    def _refresh_editor(self) -> None:
        """Show the thing in the panel as it is now; leave the panel when it is gone."""
        if not self._opened:
            return
        item = self.item(self._opened)
        if item is None:
            self._opened = 0
            self.panel_done.emit()
        else:
            self.editor.refresh(item)

    def item(self, number: int) -> T | None:
        """The thing of this number, None when it isn't listed any more."""
        return next((item for item in self.items if item.id == number), None)

    # -- gestures --------------------------------------------------------------------------

    def add(self) -> None:
        self._present(self.new_item())

    def open(self, number: int) -> None:
        """Open one thing in the panel."""
        item = self.item(number)
        if item is not None:
            self._present(item)

    def resume(self, draft: Kept) -> None:
        number = draft.numbers[-1]
        if number and self.item(number) is None:
            raise gone()
        if number:
            self.open(number)
        else:
            self.add()

    def _present(self, item: T) -> None:
        self._opened = item.id
        self.editor.open(item)
        self.panel_wanted.emit(lambda: self.item_title(item), self.editor)
        self.editor.focus_first()

    def panel_open(self, opened: bool) -> None:
        self.add_button.set_kind("secondary" if opened else "primary")
        if not opened:
            row = self._rows.get(self._opened)
            target = row if row is not None else self.add_button
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self._opened = 0


def scrolling(content: QWidget) -> QScrollArea:
    """The content in a frame that scrolls down when room is short."""
    frame = QScrollArea()
    frame.setWidgetResizable(True)
    frame.setFrameShape(QFrame.Shape.NoFrame)
    frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    frame.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    frame.setWidget(content)
    return frame
