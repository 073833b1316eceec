"""What the steps of an import have in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from .. import look
from .draft import Draft

MOST_SHOWN = 60
"""Lines of a list shown at once; the rest is counted in words."""


class Step(QWidget):
    """A step: what it is called, what stands beside the title, and its content.

    `changed` says that something was chosen: the dry run follows.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft: Draft | None = None

    @property
    def title(self) -> str:
        """What heads the step."""
        raise NotImplementedError

    @property
    def side(self) -> str:
        """The quiet words at the right of the title."""
        return ""

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""

    def show_draft(self, draft: Draft | None) -> None:
        """Show a file from its beginning."""
        self.draft = draft
        self.forget()
        self.refresh()

    def forget(self) -> None:
        """What was built for another file, or in another language, is to be built again."""

    def refresh(self) -> None:
        """Show what the dry run says now; what is being chosen stays as it is."""

    def first_choice(self) -> QWidget | None:
        """The first thing to choose, None when there is nothing."""
        return None


def padded(widget: QWidget) -> QVBoxLayout:
    """The column of a step's content, with the padding of a card."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(look.CARD_PADDING, look.SPACE_M, look.CARD_PADDING, look.CARD_PADDING)
    column.setSpacing(look.SPACE_S)
    return column


def empty(layout: QLayout) -> None:
    """Take every widget out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
