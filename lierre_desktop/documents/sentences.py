"""Sentences on the poster with some words in bold: wrapped to a width, then written.

Hides how the bold words are marked while the sentence is translated and wrapped.
"""

from __future__ import annotations

from .pen import Pen
from .text import BOLD, ELLIPSIS, REGULAR, fit, width

SIZE = 12.0

_ON, _OFF = "\x02", "\x03"

Words = list[tuple[str, str]]
"""The words of a line, each with its weight."""


def bold(words: str) -> str:
    """Words that will stand in bold, wherever they come in a sentence."""
    return f"{_ON}{words}{_OFF}"


def in_lines(sentence: str, room: float, most: int | None = None) -> list[Words]:
    """A sentence in lines of at most `room` mm; the last of `most` ends with "…" if cut."""
    lines: list[Words] = [[]]
    used, space, weight = 0.0, width(" ", SIZE), REGULAR
    for word in sentence.split(" "):
        if word.startswith(_ON):
            weight = BOLD
        shown = fit(word.replace(_ON, "").replace(_OFF, ""), room, SIZE, weight)
        length = width(shown, SIZE, weight)
        if lines[-1] and used + space + length > room:
            if len(lines) == most:
                return [*lines[:-1], _cut(lines[-1], room)]
            lines.append([])
        used = length if not lines[-1] else used + space + length
        lines[-1].append((shown, weight))
        if _OFF in word:
            weight = REGULAR
    return lines


def _cut(line: Words, room: float) -> Words:
    """The line with "…" after its last word, or after the last one that leaves room for it."""
    kept = list(line)
    while len(kept) > 1 and _length(kept) + width(ELLIPSIS, SIZE, kept[-1][1]) > room:
        kept.pop()
    word, weight = kept[-1]
    before = _length(kept) - width(word, SIZE, weight)
    word = word if word.endswith(ELLIPSIS) else fit(word + ELLIPSIS, room - before, SIZE, weight)
    return [*kept[:-1], (word, weight)]


def _length(line: Words) -> float:
    words = sum(width(word, SIZE, weight) for word, weight in line)
    return words + width(" ", SIZE) * (len(line) - 1)


def write(pen: Pen, x: float, y: float, line: Words) -> None:
    """Write a line on its baseline."""
    for word, weight in line:
        x += pen.text(x, y, word, SIZE, weight) + width(" ", SIZE)
