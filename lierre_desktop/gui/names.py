"""How people are named on the screen, and whether their names are masked.

Every page names people through `person_name`, so that one gesture masks them all.
"""

from __future__ import annotations

_masked = False


def discreet() -> bool:
    """Whether names are masked on the screen."""
    return _masked


def set_discreet(masked: bool) -> None:
    """Mask or show names; the window then reloads its pages."""
    global _masked
    _masked = masked


def person_name(last: str, first: str, *, sentence: bool = False) -> str:
    """How a person is written on the screen: "ARSLAN Zeynep", in a sentence "Zeynep Arslan".

    While names are masked: "A. Z." and "Z. A.". Every page names people through this.
    """
    if _masked:
        letters = [f"{name.strip()[:1].upper()}." for name in (last, first) if name.strip()]
        return " ".join(reversed(letters) if sentence else letters)
    names = (first, _sentence_case(last)) if sentence else (last.upper(), first)
    return " ".join(name for name in names if name)


def _sentence_case(last: str) -> str:
    """ "ARSLAN" and "DUPONT-LÉVY" as a sentence writes them; a mixed spelling is kept."""
    return last.title() if last.isupper() else last


def initials(first: str, last: str) -> str:
    """The two letters of a round portrait: "ZA"."""
    return (first.strip()[:1] + last.strip()[:1]).upper()
