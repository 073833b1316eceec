"""What the record of a person expects of its tabs.

A tab is built when it is first shown. It never knows the record: it asks with signals for
a form in the side panel, for another page, for a row that another tab shows.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...centre.drafts import Kept

Clock = Callable[[], datetime]


class RecordTab(QWidget):
    """One tab of a record.

    `form_wanted(form, title)` shows a `settings.panel_content.PanelContent` (an `Editor`,
    mostly) under the words that `title()` gives, `form_done` closes the panel;
    `page_wanted(page's key, id)` goes to another page; `row_wanted(table, id, gesture)`
    opens a row of the database wherever it is shown, 0 being a new one and `gesture`
    what to do with it ("" opens it, "move" moves an appointment);
    `tab_wanted(tab's key)` shows another tab.
    """

    form_wanted = Signal(object, object)
    form_done = Signal()
    page_wanted = Signal(str, int)
    row_wanted = Signal(str, int, str)
    tab_wanted = Signal(str)

    def show_person(self, participant_id: int) -> None:
        """Read and show what the tab has of someone; called again after each change."""

    def retranslate(self) -> None:
        """Write the fixed words in the current language; `show_person` follows."""

    def show_row(self, table: str, row_id: int, gesture: str = "") -> None:
        """Open a row of one of the tables that the registry says this tab shows."""

    def resume(self, draft: Kept) -> None:
        """Open the form of a draft that was begun in this tab. Raises InvalidInput."""

    def add(self) -> bool:
        """Add here (Ctrl+N); False when there is nothing to add."""
        return False
