"""Showing sign-in sheets before they are printed, and registering them once they are.

Hides the preview: a sheet that was only looked at leaves no trace and no number.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QWidget

from ...centre import sheets
from ...centre.changes import Changes, Done
from ...centre.sheets import AnySheet
from ...i18n import join_names, ngettext
from ..perform import perform
from ..preview import PreviewWindow, show_preview


def preview_sheets(
    owner: QWidget,
    drafts: Sequence[AnySheet],
    title: str,
    file_name: str,
    clock: Callable[[], datetime],
) -> PreviewWindow:
    """Show drafts over the owner's window; printing or saving them enters the register."""
    from ...documents import sign_in_sheet

    window = show_preview(owner.window(), sign_in_sheet.render(drafts), title, file_name)
    window.printed.connect(lambda: perform(owner, lambda: _register(drafts, clock())))
    window.saved.connect(lambda _path: perform(owner, lambda: _register(drafts, clock())))
    return window


def _register(drafts: Sequence[AnySheet], printed_at: datetime) -> Done:
    """Enter sheets into the register; the same ones again keep their numbers."""
    numbers = [sheet.number for sheet in sheets.register(drafts, printed_at)]
    said = ngettext("Sheet {numbers} registered", "Sheets {numbers} registered", len(numbers))
    return Done(Changes.SHEETS, said.format(numbers=join_names(numbers)))
