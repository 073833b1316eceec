"""What a form keeps while one types, and finds again after a crash.

Hides when: a moment after the last key, at once when the form goes out of sight.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..centre.drafts import Kept

if TYPE_CHECKING:
    from .main_window import MainWindow

RECORDS = "people"
"""The page whose items are people."""


def resume(window: MainWindow, draft: Kept) -> None:
    """Go to where a draft was typed, and open its form where the page can."""
    window.go(draft.page, draft.participant_id if draft.page == RECORDS else 0)
    page = window.page(draft.page)
    if page is not None:
        page.resume(draft)
