"""How a person's name is written, ordered and searched. No query here."""

from __future__ import annotations

from collections.abc import Iterable

from ..i18n import collation_key, plain

NameOrder = tuple[bool, tuple[str, str], tuple[str, str]]

# What separates the words of a name, besides blanks.
_SEPARATORS = str.maketrans(dict.fromkeys("-‐‑‒–—'’ʼ`´.,;:/\\()[]{}\"«»“”·•_+*&", " "))


def display(last: str, first: str, own_script: str = "") -> str:
    """The name in a list: "ARSLAN Zeynep"; the person's own script when there is nothing else."""
    return " ".join(part for part in (capitals(last), first) if part) or own_script


def sentence_name(last: str, first: str, own_script: str = "") -> str:
    """The name in a sentence: "Zeynep Arslan"."""
    return " ".join(part for part in (first, last) if part) or own_script


def capitals(text: str) -> str:
    """Capital letters, except for Georgian, which is never written so."""
    return "".join(ch if "\u10d0" <= ch <= "\u10ff" else ch.upper() for ch in text)


def name_order(last: str, first: str, own_script: str = "") -> NameOrder:
    """What a list of people is sorted by; people with only their own script come last."""
    shown = last or first
    return not shown, collation_key(shown or own_script), collation_key(first)


def words(text: str) -> list[str]:
    """The words of a name without case, accents, hyphens or apostrophes."""
    return plain(text).translate(_SEPARATORS).split()


def search_key(names: Iterable[str], digits: Iterable[str]) -> str:
    """What the finder scans: the words of the names, first the one that sorts, then phones.

    A name of several words stands joined too, so that "benali" finds Ben Ali. Every
    word has a blank before it: that is how a word's start is told from its middle.
    """
    parts: list[str] = []
    joined: list[str] = []
    for name in names:
        found = words(name)
        parts += found
        if len(found) > 1:
            joined.append("".join(found))
    return "".join(f" {part}" for part in dict.fromkeys((*parts, *joined, *digits)))
