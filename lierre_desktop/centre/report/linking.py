"""Figures in what is written: a sentence nobody edited is said anew, a linked number follows."""

from __future__ import annotations

from collections.abc import Sequence

from ..activity.calculation import Activity
from .rich_text import Block


def said(blocks: Sequence[Block], activity: Activity, mask: int = 0) -> tuple[Block, ...]:
    """The blocks with the figures of today; counts of people below `mask` are hidden.

    A sentence that has nothing to say keeps its name and no words.
    """
    raise NotImplementedError
