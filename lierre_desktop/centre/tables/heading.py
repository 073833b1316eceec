"""Where a sheet names its columns: below its titles, on one line or two, or nowhere.

A line of data taken for headers is a person lost: a line is data as soon as it holds what
only data hold, and headers go over two lines only when the second is headers as well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from .cells import as_text
from .header_words import is_known, names_someone
from .table import Cell, Line

_DEEPEST = 30  # lines among which headers are looked for
_LONGEST = 80
_BELOW = 200  # lines below in which a word is looked for again
_KNOWN, _SEEN = 10, 1  # what a header that is known weighs, and one that is not

_DATUM = re.compile(
    r"[-+]?[0-9][-+0-9\s.,:/h€%]*|\S+@\S+|oui|non"
    r"|(?:m\.?|mr\.?|mme\.?|mlle\.?|monsieur|madame)\s+[^/\s].*",
    re.IGNORECASE,
)
_DAY = re.compile(r"(?:[^\W\d]+\.? )?[0-9]{1,2}[/.-][0-9]{1,2}(?:[/.-](?:20)?([0-9]{2}))?")
_CAPITALS_FIRST = re.compile(r"[^\W\d_a-zà-ÿ][^\W\d_a-zà-ÿ' -]+\s[^\W\d_a-zà-ÿ][a-zà-ÿ]+.*")


@dataclass(frozen=True, slots=True)
class Heading:
    """The first line of the headers among those looked at, on how many lines they stand
    (0 without any), and what they say."""

    place: int
    depth: int
    names: tuple[str, ...]


NOWHERE = Heading(0, 0, ())


def heading(rows: Sequence[Line]) -> Heading | None:
    """The headers of a sheet whose lines all say something; None when it holds no table."""
    best, most = None, -1.0
    for place, row in enumerate(rows[:_DEEPEST]):
        if place and not _may_stand_below(rows[:place], row):
            continue
        choices = [Heading(place, 1, tuple(map(header_text, row)))]
        if place + 1 < len(rows) and (both := _on_two_lines(row, rows[place + 1])):
            choices.append(Heading(place, 2, both))
        for each in choices:
            score = _score(each.names, row) - place * 0.01 + each.depth * 0.005
            if score > most:
                best, most = each, score
    if best is None:
        return None
    below = rows[best.place + best.depth :]
    if best.depth == 1 and _is_data(rows[best.place], below):
        return NOWHERE if len(_filled(rows[best.place])) > 1 or below else None
    says = any(map(is_known, best.names)) if not below else any(best.names)
    return best if says else None


def header_text(cell: Cell) -> str:
    """A header in a line; days as 2026-11-10."""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    return as_text(cell).strip(" :*")


def _score(headers: Sequence[str], row: Line) -> float:
    """How much a line looks like headers: words that are known, then words at all."""
    words = {header for header in headers if header and len(header) <= _LONGEST}
    numbers = sum(isinstance(cell, int | float) for cell in row)
    dates = sum(isinstance(cell, date) for cell in row)
    # Dates are data, unless they head the columns of a register.
    strange = numbers + (dates if dates < 3 else -dates)
    return sum(map(is_known, words)) * _KNOWN + len(words) * _SEEN - strange * 2


def _filled(row: Line) -> list[str]:
    return [text for cell in row if (text := header_text(cell))]


def _may_stand_below(above: Sequence[Line], row: Line) -> bool:
    """True for headers under mere titles, or headers beyond doubt."""
    return all(len(_filled(each)) < 2 for each in above) or _is_sure(_filled(row))


def _is_sure(texts: Sequence[str]) -> bool:
    """True when the texts can't be somebody's: names of columns, and of a person's ones."""
    known, telling = sum(map(is_known, texts)), sum(map(names_someone, texts))
    if known == len(texts) > 1 or telling > 1:
        return True
    return telling > 0 and known * 2 >= len(texts)


# -- data ----------------------------------------------------------------------------------


def _is_data(row: Line, below: Sequence[Line]) -> bool:
    """True for a line that is the first of the data: no line names the columns."""
    texts = _filled(row)
    if any(map(names_someone, texts)) or _is_sure(texts) or _names_days(row):
        return False
    return any(map(_is_datum, row)) or _comes_back(row, below) or _begins_like(row, below)


def _is_datum(cell: Cell) -> bool:
    """True for what no header is: a number, a date, an address, "Mme …", yes or no."""
    if isinstance(cell, int | float | date | time):
        return True
    return _DATUM.fullmatch(as_text(cell)) is not None


def _names_days(row: Line) -> bool:
    """True for the head of a register: days of the same year or of two in a row."""
    days, years = 0, set()
    for cell in row:
        found = _DAY.fullmatch(as_text(cell)) if isinstance(cell, str) else None
        if isinstance(cell, date):
            years.add(cell.year % 100)
        elif found is not None and found[1]:
            years.add(int(found[1]))
        days += isinstance(cell, date) or found is not None
    return days > 1 and (not years or max(years) - min(years) <= 1)


def _comes_back(row: Line, below: Sequence[Line]) -> bool:
    """True when a word stands again further down its column: a town, a kind of contract."""
    words = {
        place: text.casefold()
        for place, cell in enumerate(row)
        if (text := header_text(cell)) and not is_known(text)
    }
    return any(
        each != row and each[place] is not None and header_text(each[place]).casefold() == word
        for each in below[:_BELOW]
        for place, word in words.items()
    )


def _begins_like(row: Line, below: Sequence[Line]) -> bool:
    """True when the first column holds last names in capitals, this line's as the others'."""
    firsts = [as_text(each[0]) for each in (row, *below[:_BELOW]) if each[0] is not None]
    if len(firsts) < 2 or row[0] is None or is_known(firsts[0]):
        return False
    if all(map(_CAPITALS_FIRST.fullmatch, firsts)):
        return True
    others = [text for text in _filled(row[1:]) if text.isupper()]
    return bool(_filled(row[1:])) and not others and all(map(_is_capitals, firsts))


def _is_capitals(text: str) -> bool:
    return len(text) > 2 and text.isupper()


# -- headers on two lines --------------------------------------------------------------------


def _on_two_lines(above: Line, below: Line) -> tuple[str, ...] | None:
    """Two lines of headers as one; None when the second isn't headers, or the first has no
    merged cell. A merged cell belongs to all the columns under it."""
    overs, unders = tuple(map(header_text, above)), tuple(map(header_text, below))
    merged = any(under and not over for over, under in zip(overs, unders, strict=True))
    if not merged or len(set(overs) - {""}) < 2:
        return None
    if any(map(_is_datum, above)) or any(map(_is_datum, below)):
        return None
    names, group = [], ""
    for over, under in zip(overs, unders, strict=True):
        group = over or (group if under else "")
        names.append(_one_name(over, group, under))
    lower = [name for name, under in zip(names, unders, strict=True) if under]
    known = sum(map(is_known, lower))
    lost = any(
        is_known(over) and not is_known(name) for over, name in zip(overs, names, strict=True)
    )
    enough = known * 2 > len(lower) or (known * 2 == len(lower) and _is_sure(_filled(above)))
    return tuple(names) if enough and not lost and any(map(names_someone, lower)) else None


def _one_name(over: str, group: str, under: str) -> str:
    if not under:
        return over
    choices = (f"{group} {under}", f"{under} {group}", under)
    return next((name.strip() for name in choices if is_known(name.strip())), choices[0].strip())
