"""Showing sign-in sheets before they are printed, and registering them once they are.

Hides the preview: a sheet that was only looked at leaves no trace and no number.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QWidget

from ...centre import settings, sheets
from ...centre.changes import Changes, Done
from ...centre.sheets import AnySheet
from ...i18n import join_names, ngettext
from ..perform import perform
from ..preview import PaperRefused, PreviewWindow, show_preview


def preview_sheets(
    owner: QWidget,
    drafts: Sequence[AnySheet],
    title: str,
    file_name: str,
    clock: Callable[[], datetime],
) -> PreviewWindow:
    """Show drafts over the owner's window; printing or saving them enters the register.

    The paper that leaves bears the numbers the register gave it.
    """

    def registered() -> bytes:
        printed: list[AnySheet] = []
        if perform(owner, lambda: _register(drafts, clock(), printed)) is None:
            raise PaperRefused
        return _pdf(printed)

    return show_preview(owner.window(), _pdf(drafts), title, file_name, registered)


def _pdf(drafts: Sequence[AnySheet]) -> bytes:
    from ...documents import sign_in_sheet

    with settings.on_paper():
        return sign_in_sheet.render(drafts)


def _register(drafts: Sequence[AnySheet], printed_at: datetime, printed: list[AnySheet]) -> Done:
    """Enter sheets into the register and fill `printed` with them; kept ones keep their number."""
    printed += sheets.register(drafts, printed_at)
    numbers = [sheet.number for sheet in printed]
    said = ngettext("Sheet {numbers} registered", "Sheets {numbers} registered", len(numbers))
    return Done(Changes.SHEETS, said.format(numbers=join_names(numbers)))
