"""Hours as people type them: "9", "9h30", "14:00", "0930", "midi". No query here."""

from __future__ import annotations

import re

from ..i18n import _, plain
from .changes import InvalidInput

DAY_MINUTES = 24 * 60

_WORDS = {"midi": 12 * 60, "noon": 12 * 60, "minuit": DAY_MINUTES, "midnight": DAY_MINUTES}
_SPACED = re.compile(r"(\d{1,2})(?: ?(?:h|heures?|:) ?(\d{1,2})?(?: ?(?:min|mn|m))?|[.,](\d{2}))?")
_TOGETHER = re.compile(r"(\d{1,2})(\d{2})")
_HALF_DAY = re.compile(r"(.*?) ?([ap])\.?m\.?")


def read_time(text: str) -> int | None:
    """The minutes since midnight (0–1440) that were typed; None for nothing typed.

    Raises InvalidInput (for the field "") with a sentence that says what is wrong.
    """
    typed = " ".join(plain(text).split())
    if not typed:
        return None
    if typed in _WORDS:
        return _WORDS[typed]
    if half := _HALF_DAY.fullmatch(typed):
        return _of_half_day(_parts(half[1]), afternoon=half[2] == "p")
    hour, minute = _parts(typed)
    if minute > 59 or hour * 60 + minute > DAY_MINUTES:
        raise InvalidInput("", _("This hour doesn't exist: a day goes from 0:00 to 24:00."))
    return hour * 60 + minute


def _parts(typed: str) -> tuple[int, int]:
    """The hour and the minute of what was typed."""
    if found := _SPACED.fullmatch(typed):
        return int(found[1]), int(found[2] or found[3] or 0)
    if found := _TOGETHER.fullmatch(typed):
        return int(found[1]), int(found[2])
    raise InvalidInput("", _("This hour can't be read. Type it like 9, 9h30 or 14:00."))


def _of_half_day(parts: tuple[int, int], *, afternoon: bool) -> int:
    """The minutes of an English hour: 12 am is midnight, 2 pm is 14:00."""
    hour, minute = parts
    if not 1 <= hour <= 12 or minute > 59:
        raise InvalidInput("", _("This hour doesn't exist: a day goes from 0:00 to 24:00."))
    return (hour % 12 + 12 * afternoon) * 60 + minute
