"""French typography of what is typed: its apostrophes, and the blanks no line breaks at.

Rules of the Imprimerie nationale: a no-break space before ":" and inside « », a narrow one
before ";", "!", "?" and "%". Words that figures say are left as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ...i18n import NBSP, THIN
from .. import settings
from .rich_text import Block, Span

_BLANKS = rf"[ {NBSP}{THIN}\u2009]"
_RULES = (
    (re.compile(r"(?<=[^\W\d_])'(?=[\w«“])"), "’"),
    (re.compile(rf"(?<=\S){_BLANKS}+(?=:)|(?<=[\w)»’])(?=:(?:\s|$))"), NBSP),
    (re.compile(rf"(?<=\S){_BLANKS}+(?=[;?!])|(?<=[\w)»’])(?=[;?!](?:[\s;?!»)]|$))"), THIN),
    (re.compile(rf"(?<=\d){_BLANKS}*(?=%(?!\w))"), THIN),
    (re.compile(rf"(?<=«){_BLANKS}*(?=[^\s»])"), NBSP),
    (re.compile(rf"(?<=\S){_BLANKS}*(?=»)"), NBSP),
)
_MARKS = {"«": "»", "“": "”", '"': '"'}


def typeset(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks as the language of the centre's papers is typeset: French has its blanks.

    A sentence that nobody edited is said anew, and is left alone.
    """
    if not _in_french():
        return tuple(blocks)
    return tuple(
        block if block.sentence else replace(block, spans=_typeset(block.spans)) for block in blocks
    )


def typeset_words(words: str) -> str:
    """Words alone, as `typeset` does blocks."""
    return "".join(span.text for span in _typeset([Span(words)])) if _in_french() else words


def without_marks(words: str) -> str:
    """A quotation without the quotation marks around it, which its paper writes."""
    bare = words.strip()
    while len(bare) > 1 and _is_marked(bare):
        bare = bare[1:-1].strip()
    return bare


def _in_french() -> bool:
    return settings.load().language == "fr"


@dataclass(frozen=True, slots=True)
class _Edit:
    """Letters to replace, by their place in the block; none when one is put in."""

    start: int
    end: int
    by: str

    @property
    def touched(self) -> int:
        """The place behind the last letter that must not be a figure's: a blank put in goes
        with the sign after it."""
        return max(self.end, self.start + 1)


def _typeset(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Rules look at the whole block: an apostrophe may stand before a word in bold."""
    spans = tuple(spans)
    text = "".join(span.text for span in spans)
    edits = [
        _Edit(*found.span(), by)
        for rule, by in _RULES
        for found in rule.finditer(text)
        if found.group() != by
    ]
    made, start = [], 0
    for span in spans:
        made.append(span if span.link else replace(span, text=_edited(span.text, start, edits)))
        start += len(span.text)
    return tuple(made)


def _edited(text: str, start: int, edits: Iterable[_Edit]) -> str:
    """The text of a span that begins at a place of its block, its own edits made."""
    own = [each for each in edits if start <= each.start and each.touched <= start + len(text)]
    for each in sorted(own, key=lambda edit: edit.start, reverse=True):
        text = text[: each.start - start] + each.by + text[each.end - start :]
    return text


def _is_marked(words: str) -> bool:
    """Whether the first mark is closed by the last, and not before."""
    opening, closing = words[0], _MARKS.get(words[0])
    if closing is None or words[-1] != closing:
        return False
    if opening == closing:
        return words.count(opening) == 2
    depth = 0
    for place, letter in enumerate(words):
        depth += (letter == opening) - (letter == closing)
        if depth == 0:
            return place == len(words) - 1
    return False
