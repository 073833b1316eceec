""" "Sans nouvelles": people the centre accompanies whom nobody has seen for some open weeks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Silent:
    """A person without news; `last_seen` is None when nobody ever saw her."""

    participant_id: int
    last_name: str
    first_name: str
    own_script: str
    last_seen: date | None
    since: date  # the last time she was seen, else the day she was welcomed or enrolled
    open_weeks: int


def silent(today: date, weeks: int | None = None) -> list[Silent]:
    """Who was seen neither in a workshop nor in an interview for `weeks` open weeks.

    `weeks` is the centre's setting unless given; the longest silence comes first.
    """
    raise NotImplementedError
