"""Figures in what is written: a sentence nobody edited is said anew, a linked number follows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .. import settings
from ..activity.calculation import Activity
from ..activity.showing.said import NO_BASE
from ..activity.telling import sentences
from .rich_text import Block, Span


def said(blocks: Sequence[Block], activity: Activity, mask: int = 0) -> tuple[Block, ...]:
    """The blocks with the figures of today, in the language of the centre's papers.

    Counts of people below `mask` are hidden. A sentence that has nothing to say keeps its
    name and no words. A linked number whose figure is no more (its row was removed) keeps
    its words, hidden where others are masked.
    """
    with settings.on_paper():
        return tuple(_said(block, activity, mask) for block in blocks)


def _said(block: Block, activity: Activity, mask: int) -> Block:
    if block.sentence in sentences.SENTENCES:
        return replace(block, spans=sentences.say(block.sentence, activity, mask))
    return replace(block, spans=tuple(_followed(span, activity, mask) for span in block.spans))


def _followed(span: Span, activity: Activity, mask: int) -> Span:
    if span.link is None:
        return span
    words = sentences.link_words(span.link, activity, mask)
    return replace(span, text=words or (NO_BASE if mask > 1 else span.text))
