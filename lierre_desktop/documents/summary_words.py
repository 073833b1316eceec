"""Headings of a pathway summary, with the person's own language beside them."""

from __future__ import annotations

from ..centre.letters.words import Voice
from .page import SOFT
from .pen import Pen
from .text import BOLD, ITALIC, REGULAR, fit, shrink, width


def beside(
    pen: Pen, message: str, language: str, x: float, y: float, room: float, size: float
) -> None:
    """Write a message in the person's language, softly, where there is room for it."""
    if not language or room <= 8:
        return
    from ..own_language import own

    words = own(message, language)
    weight = ITALIC if words.missing else REGULAR
    fitting = shrink(words.text, room, size, 8.5, weight) or 8.5
    pen.text(x, y, fit(words.text, room, fitting, weight), fitting, weight, colour=SOFT)


def heading(
    pen: Pen, voice: Voice, key: str, x: float, y: float, right: float, size: float = 13.5
) -> None:
    """A heading and, beside it, the person's language."""
    said = voice.say(key)
    pen.text(x, y, said, size, BOLD, room=right - x)
    start = x + width(said, size, BOLD) + 3
    beside(pen, voice.source(key), voice.language, start, y, right - start, size - 2.5)
