"""What the four parts of the page have in common.

The page draws the head; a section says its sentence, what is added there, and how much
it holds.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt

from ..people.list_out import ShownList
from ..settings.editor import Editor
from ..settings.section import Listed, ListSection

T = TypeVar("T", bound=Listed)


class Part(ListSection[T], Generic[T]):
    """A list of things under the page's own head."""

    stays = False
    """Whether something new stays open once it is kept: more can be added to it then."""

    def __init__(self, editor: Editor[T], icon: str) -> None:
        super().__init__(editor, icon)
        self.head.hide()

    @property
    def sentence(self) -> str:
        """What the page says under its title."""
        raise NotImplementedError

    @property
    def adding(self) -> str:
        """What the page's button adds here."""
        raise NotImplementedError

    @property
    def is_empty(self) -> bool:
        """Whether the empty state offers the first gesture instead of the head."""
        return not self.items

    def shown_list(self) -> ShownList:
        """The list as it is printed or exported."""
        raise NotImplementedError

    def kept(self, number: int) -> None:
        if self.stays and not self._opened:
            self.open(number)
        else:
            super().kept(number)

    def panel_open(self, opened: bool) -> None:
        super().panel_open(opened)
        rows = list(self._rows.values())
        if not opened and rows and not any(row.hasFocus() for row in rows):
            rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.editor.retranslate()
        self.set_add_words(self.adding)


def choices(none: str, found: Sequence[tuple[int, str]]) -> list[tuple[object, str]]:
    """The choices of a list where nothing may be chosen."""
    first: list[tuple[object, str]] = [(None, none)]
    return first + [(number, name) for number, name in found]
