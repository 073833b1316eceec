"""Honest sentences computed from the figures: how the narrative of a report begins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..report.rich_text import Link, Span
from .calculation import Activity


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence by its name, and the figures and tables it is said from."""

    name: str
    codes: tuple[str, ...]


SENTENCES: Mapping[str, Sentence] = {}


def say(name: str, activity: Activity, mask: int = 0) -> tuple[Span, ...]:
    """The sentence in the current language, its numbers linked.

    Counts of people from 1 to `mask` - 1 are said "fewer than 5 people". Empty when there
    is nothing honest to say.
    """
    raise NotImplementedError


def link_words(link: Link, activity: Activity, mask: int = 0) -> str:
    """A linked figure or cell as it is said; "" when the activity has it no more."""
    raise NotImplementedError
