"""What the sections show in the side panel, with what stays in sight around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from .. import look
from ..components import SidePanel


class PanelContent(QWidget):
    """Something for the panel: `foot` goes at its bottom, `notes` just above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.foot: list[QWidget] = []
        self.notes: list[QWidget] = []
        self.heading: Callable[[], str] = str  # what heads the panel; nothing yet

    def retranslate(self) -> None:
        """Write every word in the current language; what is typed stays."""

    def focus_first(self) -> None:
        """Bring the keyboard to the first field."""


class PanelRoom:
    """The panel shared by every section: each content brings its own foot and notes."""

    def __init__(self, panel: SidePanel) -> None:
        self._panel = panel
        self._around: dict[PanelContent, tuple[QWidget, QWidget]] = {}

    def present(self, title: Callable[[], str], content: PanelContent) -> None:
        """Show a content, with what belongs around it and nothing else."""
        content.heading = title
        if content not in self._around:
            self._around[content] = self._lay_around(content)
        for each, holders in self._around.items():
            for holder in holders:
                holder.setVisible(each is content)
        self._panel.present(title, content)

    def _lay_around(self, content: PanelContent) -> tuple[QWidget, QWidget]:
        foot = _holder(QHBoxLayout(), content.foot)
        notes = _holder(QVBoxLayout(), content.notes, margin=look.SPACE_S)
        self._panel.add_foot(foot, 1)
        self._panel.add_note(notes)
        return foot, notes


def _holder(line: QBoxLayout, widgets: Sequence[QWidget], margin: int = 0) -> QWidget:
    """The widgets together; in a line, words take the room and buttons stand at the right."""
    holder = QWidget()
    line.setContentsMargins(0, margin if widgets else 0, 0, margin if widgets else 0)
    line.setSpacing(look.SPACE_S)
    holder.setLayout(line)
    if not any(isinstance(widget, QLabel) for widget in widgets):
        line.addStretch(1)
    for widget in widgets:
        line.addWidget(widget, 1 if isinstance(widget, QLabel) else 0)
    return holder
