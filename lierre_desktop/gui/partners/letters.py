"""The letters to a partner: shown first, and noted as sent when they leave."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from ...centre import settings
from ...centre.changes import InvalidInput
from ...centre.letters import letters
from ...centre.letters.papers import Letter
from ...centre.network import orientations
from ...i18n import _
from ..page import host_of
from ..perform import perform


def show_letter(owner: QWidget, orientation_id: int, today: date) -> None:
    """Show the letter that announces the person; printed or saved, it is noted as sent."""
    from ..preview import PaperRefused, show_preview

    letter = _written(owner, orientation_id, today, reminder=False)
    if letter is None:
        return
    pdf = _drawn(letter)

    def leave(_pages: Collection[int]) -> bytes:
        sent = perform(owner, lambda: orientations.letter_sent(orientation_id, today))
        if sent is None:
            raise PaperRefused
        return pdf

    name, word = _("letter") + ".pdf", partial(_in_word, letter)
    show_preview(owner.window(), pdf, letter.subject, name, leave, word)


def show_reminder(owner: QWidget, orientation_id: int, today: date) -> None:
    """Show the letter that asks for news of someone sent."""
    from ..preview import show_preview

    letter = _written(owner, orientation_id, today, reminder=True)
    if letter is not None:
        name, word = _("letter") + ".pdf", partial(_in_word, letter)
        show_preview(owner.window(), _drawn(letter), letter.subject, name, word=word)


def _written(owner: QWidget, orientation_id: int, today: date, *, reminder: bool) -> Letter | None:
    """The letter of the centre's template; None when it is refused, and said why."""
    write = letters.reminder_letter if reminder else letters.orientation_letter
    try:
        return write(orientation_id, today)
    except InvalidInput as refusal:
        host = host_of(owner)
        if host is not None:
            host.show_refusal(refusal.message)
        return None


def _drawn(letter: Letter) -> bytes:
    from ...documents import letter as paper

    with settings.on_paper():
        return paper.render(letter)


def _in_word(letter: Letter) -> bytes:
    from ...exchange import word_papers

    with settings.on_paper():
        return word_papers.letter(letter)
