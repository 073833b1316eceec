"""Templates of sentences, filled as runs of text.

`<b>` and `</b>` set words in bold, `{names}` take numbers, labels or a clause.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...report.rich_text import Span

Spans = tuple[Span, ...]
Part = str | Span | Spans

_TOKENS = re.compile(r"(</?b>|\{\w+\})")


def fill(template: str, **parts: Part) -> Spans:
    """A template as runs of text: the numbers linked, bold where it says so."""
    found: list[Span] = []
    bold = False
    for token in _TOKENS.split(template):
        if token in ("<b>", "</b>"):
            bold = token == "<b>"
        else:
            part = parts[token[1:-1]] if token[:1] == "{" else token
            found += (replace(span, bold=span.bold or bold) for span in _spans(part))
    return tuple(_joined(found))


def capital(spans: Spans) -> Spans:
    """A sentence that begins with a capital letter, whatever its first word was filled with."""
    if not spans:
        return ()
    first = spans[0]
    return (replace(first, text=first.text[:1].upper() + first.text[1:]), *spans[1:])


def one_after_another(*sentences: Spans) -> Spans:
    """Those of several sentences that say something, a space between them."""
    found: list[Span] = []
    for spans in filter(None, map(capital, sentences)):
        found += (Span(" "), *spans) if found else spans
    return tuple(_joined(found))


def _spans(part: Part) -> Spans:
    if isinstance(part, str):
        return (Span(part),) if part else ()
    return (part,) if isinstance(part, Span) else part


def _joined(spans: list[Span]) -> list[Span]:
    """Runs of the same look made one."""
    found: list[Span] = []
    for span in spans:
        last = found[-1] if found else None
        if last and last.link is None and span.link is None and last.bold == span.bold:
            found[-1] = replace(last, text=last.text + span.text)
        elif span.text:
            found.append(span)
    return found
