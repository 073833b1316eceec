"""Showing sign-in sheets before they are printed, and registering them once they are.

Hides the preview: a sheet that was only looked at leaves no trace and no number.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from itertools import accumulate

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
    """Show drafts over the owner's window; those printed or saved enter the register.

    The paper that leaves bears the numbers the register gave it.
    """

    def registered(pages: Collection[int]) -> bytes:
        leaving, at = _on_pages(drafts, pages), clock()
        if perform(owner, lambda: _register(leaving, at)) is None:
            raise PaperRefused
        return _pdf(sheets.numbered(drafts, today=at.date()))

    return show_preview(owner.window(), _pdf(drafts), title, file_name, registered)


def _pdf(drafts: Sequence[AnySheet]) -> bytes:
    from ...documents import sign_in_sheet

    with settings.on_paper():
        return sign_in_sheet.render(drafts)


def _on_pages(drafts: Sequence[AnySheet], pages: Collection[int]) -> list[AnySheet]:
    """The sheets that have one of these pages, counted from 0 through all the sheets."""
    ends = list(accumulate(len(sheet.pages) for sheet in drafts))
    return [
        sheet
        for sheet, end in zip(drafts, ends, strict=True)
        if any(end - len(sheet.pages) <= page < end for page in pages)
    ]


def _register(drafts: Sequence[AnySheet], printed_at: datetime) -> Done:
    """Enter sheets into the register; those it has already keep their number."""
    numbers = [sheet.number for sheet in sheets.register(drafts, printed_at)]
    said = ngettext("Sheet {numbers} registered", "Sheets {numbers} registered", len(numbers))
    return Done(Changes.SHEETS, said.format(numbers=join_names(numbers)))
