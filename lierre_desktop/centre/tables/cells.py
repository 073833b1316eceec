"""What the cells of a coordinator's spreadsheet mean: texts, dates, hours, yes and no."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from ...i18n import _, plain
from ..changes import InvalidInput
from ..typed_dates import FIRST_YEAR, LAST_YEAR, read_date
from ..typed_times import read_time
from .table import Cell

# What spreadsheets count days from. In the older one 29 February 1900 is a day too: dates
# before March 1900 aren't told apart, and nobody living was born then.
EPOCH_1900, EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)

_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_SERIAL = re.compile(r"[0-9]{4,6}(?:[.,]0+)?")
_MIDNIGHT = re.compile(r"[ T]+0{1,2}[:h]00(?::00(?:\.0+)?)?Z?$")
_YES = frozenset("oui o yes y x vrai true 1 ok ✓ ✔ ☑ ✗ v".split())
_NO = frozenset("non n no faux false 0 ☐".split())
_NOTHING = frozenset(("", "-", "–", "—", "?", "/", "nc", "nr", "nsp", "n/a", "na", "neant", "ras"))


def as_text(cell: Cell) -> str:
    """A cell as a line of text: no invisible signs, blanks folded, numbers as they read."""
    if isinstance(cell, str):
        if cell.isascii() and cell.isprintable():
            return " ".join(cell.split())
        text = _INVISIBLE.sub("", _CONTROL.sub(" ", cell))
        return " ".join(text.split())
    if isinstance(cell, bool):
        return _("yes") if cell else _("no")
    if isinstance(cell, datetime):
        return f"{cell:%d/%m/%Y %H:%M}"
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}"
    if isinstance(cell, time):
        return f"{cell:%H:%M}"
    return "" if cell is None else str(cell)


def as_paragraphs(cell: Cell) -> str:
    """A cell as a longer text, its line breaks kept."""
    if not isinstance(cell, str):
        return as_text(cell)
    lines = cell.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(as_text(line) for line in lines).strip()


def is_nothing(cell: Cell) -> bool:
    """True for an empty cell and for the signs people type into one that stays empty."""
    return cell is None or (isinstance(cell, str) and plain(as_text(cell)) in _NOTHING)


def as_date(
    cell: Cell, today: date, *, birth: bool = False, epoch: date = EPOCH_1900
) -> date | None:
    """The date in a cell, a day number of a spreadsheet included; None for nothing.

    Raises InvalidInput (for the field "") with a sentence.
    """
    if isinstance(cell, datetime):
        return _sensible(cell.date())
    if isinstance(cell, date):
        return _sensible(cell)
    if is_nothing(cell):
        return None
    text = as_text(cell)
    if isinstance(cell, bool | time):
        raise InvalidInput("", _unreadable(text))
    text = _MIDNIGHT.sub("", text)
    if _SERIAL.fullmatch(text) and not _is_together(text):
        return _of_serial(text, epoch)
    if len(text) > 40:
        raise InvalidInput("", _unreadable(f"{text[:40]}…"))
    try:
        return read_date(text, today, birth=birth)
    except InvalidInput as error:
        said = _("{field}: {message}").format(field=text, message=error.message)
        raise InvalidInput("", said) from None


def _is_together(text: str) -> bool:
    """True for six figures that can only be a day, a month and a year: 120385."""
    return len(text) == 6 and text.isdecimal() and int(text) > 80_000


def _of_serial(text: str, epoch: date) -> date:
    number = int(re.split("[.,]", text)[0])
    if FIRST_YEAR <= number <= LAST_YEAR:
        raise InvalidInput(
            "", _("{text}: write the whole date, not the year alone.").format(text=text)
        )
    try:
        return _sensible(epoch + timedelta(days=number))
    except OverflowError:
        raise InvalidInput("", _unreadable(text)) from None


def _sensible(day: date) -> date:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise InvalidInput("", _("The year {year} can't be right. Check it.").format(year=day.year))
    return day


def _unreadable(text: str) -> str:
    return _("{text}: this isn't a date. Type it like 12/03/1985.").format(text=text)


def as_yes_no(cell: Cell) -> bool | None:
    """Yes, no, or None for what isn't said. Raises InvalidInput."""
    if isinstance(cell, bool):
        return cell
    if is_nothing(cell):
        return None
    word = plain(as_text(cell)).rstrip(".")
    if word in _YES or word.startswith("oui"):
        return True
    if word in _NO or word.startswith("non"):
        return False
    raise InvalidInput("", _("{text}: write yes or no.").format(text=as_text(cell)[:40]))


def as_number(cell: Cell) -> float | None:
    """A number, decimal comma included; None for nothing. Raises InvalidInput."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return float(cell)
    if is_nothing(cell):
        return None
    text = as_text(cell)
    found = re.fullmatch(r"([0-9]{1,9}(?:[.,][0-9]{1,6})?) ?(?:h|heures?|enfants?|ans)?", text)
    if found is None:
        raise InvalidInput("", _("{text}: this isn't a number.").format(text=text[:40]))
    return float(found[1].replace(",", "."))


def as_whole(cell: Cell) -> int | None:
    """A whole number, None for nothing. Raises InvalidInput."""
    number = as_number(cell)
    if number is None:
        return None
    if not number.is_integer() or abs(number) >= 2**53:
        raise InvalidInput("", _("{text}: this isn't a whole number.").format(text=as_text(cell)))
    return int(number)


def as_minutes(cell: Cell) -> int | None:
    """How long something took: 2 and "2,5" are hours, "1h30" and 1:30 too. Raises InvalidInput."""
    if isinstance(cell, time):
        return cell.hour * 60 + cell.minute
    if is_nothing(cell):
        return None
    text = as_text(cell)
    if found := re.fullmatch(r"([0-9]{1,3}) ?[h:] ?([0-5][0-9])?", text):
        return int(found[1]) * 60 + int(found[2] or 0)
    hours = as_number(cell)
    return None if hours is None else round(hours * 60)


def as_clock(cell: Cell) -> int | None:
    """An hour of the day in minutes: 9:00, "9h30", 0.375 of a day. Raises InvalidInput."""
    if isinstance(cell, datetime | time):
        return cell.hour * 60 + cell.minute
    if is_nothing(cell):
        return None
    if isinstance(cell, float) and 0 <= cell < 1:
        return round(cell * 24 * 60)
    text = as_text(cell)
    # "9h-11h", "de 9h à 11h": the beginning.
    first = re.match(r"(?:de )?([0-9]{1,2} ?[h:] ?(?:[0-5][0-9])?)\s*(?:-|–|à|a)\s*[0-9]", text)
    return read_time(first[1] if first else text[:20])
