"""The papers of an appointment and of a hand-over, shown before they are printed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from ...centre import settings
from ...centre.changes import InvalidInput
from ...centre.letters import letters
from ...centre.letters.papers import Convocation, RelaySheet
from ...i18n import _
from ..page import host_of

SomePaper = TypeVar("SomePaper", Convocation, RelaySheet)


def show_convocation(owner: QWidget, interview_id: int, today: date, language: str = "") -> None:
    """The person's letter about an appointment, in her language too where one is given."""

    def write() -> Convocation:
        return letters.convocation(interview_id, today, language or None)

    def draw(paper: Convocation) -> bytes:
        from ...documents import letter

        return letter.render_convocation(paper)

    def in_word(paper: Convocation) -> bytes:
        from ...exchange import word_papers

        return word_papers.convocation(paper)

    _show(owner, write, (draw, in_word), _("Convocation"), _("convocation") + ".pdf")


def show_relay(owner: QWidget, relay_id: int, today: date) -> None:
    """The sheet of a hand-over, which the person signs."""

    def write() -> RelaySheet:
        return letters.relay_sheet(relay_id, today)

    def draw(paper: RelaySheet) -> bytes:
        from ...documents import letter

        return letter.render_relay(paper)

    def in_word(paper: RelaySheet) -> bytes:
        from ...exchange import word_papers

        return word_papers.relay(paper)

    _show(owner, write, (draw, in_word), _("Sheet of the hand-over"), _("hand-over") + ".pdf")


def _show(
    owner: QWidget,
    write: Callable[[], SomePaper],
    formats: tuple[Callable[[SomePaper], bytes], Callable[[SomePaper], bytes]],
    title: str,
    file_name: str,
) -> None:
    """Show a paper over the window, drawn as PDF and as Word (`formats`); what stands in its
    way is said there."""
    from ..preview import show_preview

    draw, draw_in_word = formats
    try:
        paper = write()
    except InvalidInput as refusal:
        host = host_of(owner)
        if host is not None:
            host.show_refusal(refusal.message)
        return

    def in_word() -> bytes:
        with settings.on_paper():
            return draw_in_word(paper)

    with settings.on_paper():
        pdf = draw(paper)
    show_preview(owner.window(), pdf, title, file_name, word=in_word)
