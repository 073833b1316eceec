"""The papers of an appointment and of a hand-over, shown before they are printed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from ...centre import settings
from ...centre.changes import InvalidInput
from ...centre.letters import letters
from ...i18n import _
from ..page import host_of


def show_convocation(owner: QWidget, interview_id: int, today: date, language: str = "") -> None:
    """The person's letter about an appointment, in her language too where one is given."""

    def draw() -> bytes:
        from ...documents import letter

        paper = letters.convocation(interview_id, today, language or None)
        with settings.on_paper():
            return letter.render_convocation(paper)

    _show(owner, draw, _("Convocation"), _("convocation") + ".pdf")


def show_relay(owner: QWidget, relay_id: int, today: date) -> None:
    """The sheet of a hand-over, which the person signs."""

    def draw() -> bytes:
        from ...documents import letter

        paper = letters.relay_sheet(relay_id, today)
        with settings.on_paper():
            return letter.render_relay(paper)

    _show(owner, draw, _("Sheet of the hand-over"), _("hand-over") + ".pdf")


def _show(owner: QWidget, draw: Callable[[], bytes], title: str, file_name: str) -> None:
    """Show a paper over the window; what stands in its way is said there."""
    from ..preview import show_preview

    try:
        pdf = draw()
    except InvalidInput as refusal:
        host = host_of(owner)
        if host is not None:
            host.show_refusal(refusal.message)
        return
    show_preview(owner.window(), pdf, title, file_name)
