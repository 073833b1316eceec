"""Printing sign-in sheets: preview, then the register once they are on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from ..centre import sheets
from ..centre.changes import Changes, Done
from ..i18n import _, ngettext
from .perform import perform
from .preview import PreviewWindow, show_preview


def print_sheets(
    owner: QWidget, session_ids: Iterable[int], now: Callable[[], datetime]
) -> PreviewWindow:
    """Show the sheets of sessions that take place; printed or saved, they are registered."""
    from ..documents import sign_in_sheet

    drafts = sheets.draft(session_ids, today=now().date())
    title = _("Sign-in sheets")
    if len(drafts) == 1:
        title = _("Sign-in sheet {number}").format(number=drafts[0].number)
    file_name = _("sign-in-sheets") + f"-{drafts[0].day.isoformat()}.pdf"
    window = show_preview(owner.window(), sign_in_sheet.render(drafts), title, file_name)

    def register() -> Done:
        sheets.register(drafts, now())
        said = ngettext("{n} sheet printed", "{n} sheets printed", len(drafts))
        return Done(Changes.SHEETS, said.format(n=len(drafts)))

    window.printed.connect(lambda: perform(owner, register))
    window.saved.connect(lambda _path: perform(owner, register))
    return window
