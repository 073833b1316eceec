"""What the record of a person expects of its tabs, and the page of their forms.

A tab is built when it is first shown. It never knows the record: it asks with signals for
a form in the side panel, for another page, for a row that another tab shows.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

Clock = Callable[[], datetime]


class PanelForm(QWidget):
    """A form of the side panel. `foot` are the widgets laid at the panel's foot.

    `left` says that it is over: saved, or there is nothing more to do in it. What is
    typed stays in its fields when the panel closes.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.foot: list[QWidget] = []

    def retranslate(self) -> None:
        """Write every word in the current language; what is typed stays."""

    def focus_first(self) -> None:
        """Bring the keyboard to the first field."""

    def keep_draft(self) -> None:
        """Keep what was typed and not saved: the panel is closing."""


class RecordTab(QWidget):
    """One tab of a record.

    `form_wanted(form, title)` shows a PanelForm under the words that `title()` gives;
    `page_wanted(page's key, id)` goes to another page; `row_wanted(table, id, gesture)`
    opens a row of the database wherever it is shown, 0 being a new one and `gesture`
    what to do with it ("" opens it, "move" moves an appointment);
    `tab_wanted(tab's key)` shows another tab.
    """

    form_wanted = Signal(object, object)
    page_wanted = Signal(str, int)
    row_wanted = Signal(str, int, str)
    tab_wanted = Signal(str)

    def show_person(self, participant_id: int) -> None:
        """Read and show what the tab has of someone; called again after each change."""

    def retranslate(self) -> None:
        """Write the fixed words in the current language; `show_person` follows."""

    def show_row(self, table: str, row_id: int, gesture: str = "") -> None:
        """Open a row of one of the tables that the registry says this tab shows."""

    def add(self) -> bool:
        """Add here (Ctrl+N); False when there is nothing to add."""
        return False
