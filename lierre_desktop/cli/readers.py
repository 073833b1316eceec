"""What was typed behind an option, turned into what commands take. Every sentence is ours."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from ..centre.changes import InvalidInput
from ..i18n import _

_WEEK = re.compile(r"(\d{4})-[WS](\d{1,2})", re.IGNORECASE)  # S: "semaine"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def read_day(option: str, text: str | None) -> date:
    """A day typed as 2026-11-24. Raises InvalidInput when it is missing or unreadable."""
    typed = needed(option, text)
    try:
        if not _DAY.fullmatch(typed):
            raise ValueError
        return date.fromisoformat(typed)
    except ValueError:
        raise InvalidInput(
            option, _("This day doesn't exist: {text}. Type it like 2026-11-24.").format(text=typed)
        ) from None


def read_week(option: str, text: str | None) -> date:
    """The Monday of a week typed as 2026-W48. Raises InvalidInput."""
    typed = needed(option, text)
    found = _WEEK.fullmatch(typed)
    try:
        if found is None:
            raise ValueError
        return date.fromisocalendar(int(found[1]), int(found[2]), 1)
    except ValueError:
        raise InvalidInput(
            option, _("This week doesn't exist: {text}. Type it like 2026-W48.").format(text=typed)
        ) from None


def read_number(option: str, text: str | None) -> int:
    """A whole number. Raises InvalidInput."""
    typed = needed(option, text)
    if not re.fullmatch(r"-?[0-9]{1,9}", typed):
        raise InvalidInput(
            option,
            _("{option} takes a whole number, not {text}.").format(option=option, text=typed),
        )
    return int(typed)


def read_out(option: str, text: str | None) -> Path:
    """A file to write, in a folder that exists. Raises InvalidInput."""
    path = Path(needed(option, text))
    try:
        if path.parent.is_dir() and not path.is_dir():
            return path
    except OSError:  # a name longer than disks hold, a folder closed to us
        pass
    raise InvalidInput(
        option,
        _("{file} can't be written: give a file in a folder that exists.").format(file=path),
    )


def needed(option: str, text: str | None) -> str:
    """The text of an option. Raises InvalidInput when nothing was typed."""
    if text is None:
        raise InvalidInput(option, _("The option {option} is missing.").format(option=option))
    if not text.strip():
        raise followed_by_nothing(option)
    return text.strip()


def followed_by_nothing(option: str) -> InvalidInput:
    """What to say of an option at the end of the line."""
    return InvalidInput(
        option, _("The option {option} isn't followed by what it needs.").format(option=option)
    )


def read_file(option: str, text: str | None) -> Path:
    """A file that exists. Raises InvalidInput."""
    path = Path(needed(option, text))
    try:
        if path.is_file():
            return path
    except OSError:  # a name longer than disks hold, a folder closed to us
        pass
    raise InvalidInput(option, _("There is no file {file}.").format(file=path))
