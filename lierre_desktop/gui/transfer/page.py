"""The page Import, export: a file brought in, or lists taken out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ...centre.changes import Changes
from ...i18n import N_, _
from ..components import PageHead, Segments
from ..page import Page
from .exporting import ExportPart
from .importing import ImportPart

TITLES = {"import": N_("Import a file"), "export": N_("Export lists")}
"""The two halves by their key, in the order they are shown."""
IMPORT, EXPORT = TITLES


class TransferPage(Page):
    """Files in and out. What is being prepared stays as it is while one is elsewhere."""

    shows = Changes.ALL

    def __init__(
        self, clock: Callable[[], datetime] = datetime.now, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.importing = ImportPart(clock)
        self.exporting = ExportPart(clock)
        self._head = PageHead()
        self._segments = Segments()
        self._head.add_action(self._segments)
        self._stack = QStackedWidget()
        self._parts: dict[str, ImportPart | ExportPart] = {
            IMPORT: self.importing,
            EXPORT: self.exporting,
        }
        for part in self._parts.values():
            self._stack.addWidget(part)
        self.body.addWidget(self._head)
        self.body.addWidget(self._stack, 1)
        self._segments.chosen.connect(self.open_part)
        self.importing.renamed.connect(self._say_part)
        self.importing.wanted.connect(lambda key: self.wanted.emit(key, 0))

    @property
    def title(self) -> str:
        return _("Import, export")

    def retranslate(self) -> None:
        self._segments.set_choices([(key, _(title)) for key, title in TITLES.items()])
        self._segments.setAccessibleName(self.title)
        for part in self._parts.values():
            part.retranslate()

    def reload(self) -> None:
        self.importing.reload()
        self._say_part()

    def add(self) -> None:
        self.open_part(IMPORT)
        self.importing.ask_file()

    def open_part(self, key: str) -> None:
        """Show a half of the page."""
        self._segments.choose(key)
        self._stack.setCurrentWidget(self._parts[key])
        self._say_part()

    def _say_part(self) -> None:
        part = self._parts[self._segments.key or IMPORT]
        self._head.set_words(self.title, part.sentence)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_stack"):
            self.refresh()  # lines are as high as the text asks when they are made
