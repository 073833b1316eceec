"""The records opened last, one press away. Only their numbers are remembered."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ...centre.person import recent
from ...i18n import _
from .. import look
from ..attendance.words import list_name
from ..components import FlowLayout, button, label
from .frames import empty

KEY = "people/recent"
SHOWN = 4
KEPT = 12
"""A few more than are shown: some may go to the bin meanwhile."""


class RecentBar(QWidget):
    """`opened(id)` asks for a record."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings: QSettings | None = None
        self._ids: list[int] = []
        self._words = label("", "caption")
        self._people = QWidget()
        self._flow = FlowLayout(self._people, spacing=look.SPACE_XS)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._words)
        line.addWidget(self._people, 1)
        self.hide()

    def remember(self, settings: QSettings) -> None:
        """Keep the numbers from one day to the next."""
        self._settings = settings
        kept = str(settings.value(KEY, "") or "")
        self._ids = [int(number) for number in kept.split(",") if number.isdigit()]

    @property
    def ids(self) -> tuple[int, ...]:
        """Whose records were opened, the last first; some may be in the bin since."""
        return tuple(self._ids)

    def add(self, person: int) -> None:
        """Someone's record was opened."""
        self._ids = [person, *(number for number in self._ids if number != person)][:KEPT]
        if self._settings is not None:
            self._settings.setValue(KEY, ",".join(map(str, self._ids)))

    def reload(self) -> None:
        """Show who was opened last, under the names of today."""
        empty(self._flow)
        people = recent.recent(self._ids, SHOWN) if self._ids else []
        self._words.setText(_("Opened lately:"))
        for person in people:
            made = button("quiet", list_name(person))
            made.setProperty("compact", True)
            made.clicked.connect(lambda _on=False, number=person.id: self.opened.emit(number))
            made.setAccessibleName(_("Open the page of {name}").format(name=list_name(person)))
            self._flow.addWidget(made)
        self.setVisible(bool(people))
