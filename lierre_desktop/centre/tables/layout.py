"""Finding the table in a sheet: titles above it, headers on two lines, totals below it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from ...i18n import _, join_names, ngettext, plain
from ..changes import InvalidInput
from .cells import as_text
from .table import Cell, Line, Table

_DEEPEST_HEADER = 30  # lines among which headers are looked for
_LONGEST_HEADER = 80
_TOTAL = re.compile(
    r"(?:sous[- ]?)?(?:total|totaux|somme|moyenne|effectif|average|sum|subtotal|grand total)\b.*"
)
_KNOWN, _SEEN = 10, 1  # what a header that is known weighs, and one that is not

Known = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Found:
    """The table of a sheet: its headers, and its lines with their number in the file."""

    sheet: str
    headers: tuple[str, ...]
    lines: tuple[tuple[int, Line], ...]
    left_out: int = 0  # totals, repeated headers

    def sentence(self) -> str:
        """What was found: "Sheet “2025”: 214 lines, 2 totals left out"."""
        said = ngettext("Sheet “{sheet}”: {n} line", "Sheet “{sheet}”: {n} lines", len(self.lines))
        text = said.format(sheet=self.sheet, n=len(self.lines))
        if self.left_out:
            more = ngettext(
                ", {n} line of totals left out", ", {n} lines of totals left out", self.left_out
            )
            text += more.format(n=self.left_out)
        return text


def find(sheets: Sequence[Table], known: Known, sheet: str | None = None) -> Found:
    """The table of the sheet named, else of the one whose headers and lines say most.

    `known` tells headers that mean something. Raises InvalidInput when there is none.
    """
    wanted = [each for each in sheets if sheet is None or each.name == sheet]
    if not wanted:
        raise InvalidInput(
            "sheet",
            _("There is no sheet “{name}”. There are: {names}.").format(
                name=sheet, names=join_names(each.name for each in sheets)
            ),
        )
    found = [each for each in map(lambda one: _in_sheet(one, known), wanted) if each is not None]
    if not found:
        raise InvalidInput("file", _("No table was found: its first line must name the columns."))
    return max(found, key=lambda one: (_weight(one, known), len(one.lines)))


def _weight(found: Found, known: Known) -> int:
    return min(sum(map(known, found.headers)), 3)


def _in_sheet(sheet: Table, known: Known) -> Found | None:
    if sheet.headers:
        numbered = [(number, row) for number, row in enumerate(sheet.rows, 2)]
        return _cleaned(sheet.name, sheet.headers, numbered)
    numbered = [(number, row) for number, row in enumerate(sheet.rows, 1) if _says(row)]
    if len(numbered) < 2:
        return None
    place, depth, headers = _headers([row for _number, row in numbered], known)
    if not any(headers):
        return None
    return _cleaned(sheet.name, headers, numbered[place + depth :])


def _says(row: Line) -> bool:
    return any(cell is not None and cell != "" and as_text(cell) for cell in row)


def _headers(rows: Sequence[Line], known: Known) -> tuple[int, int, tuple[str, ...]]:
    """Where the headers are, on how many lines, and what they say."""
    best = (-1.0, 0, 1, ())  # type: tuple[float, int, int, tuple[str, ...]]
    for place, row in enumerate(rows[:_DEEPEST_HEADER]):
        single = tuple(map(header_text, row))
        choices = [(1, single)]
        if place + 1 < len(rows) and _all_words(rows[place + 1]) and len(set(single) - {""}) > 1:
            choices.append((2, _joined(row, rows[place + 1], known)))
        for depth, headers in choices:
            score = _score(headers, row, known) - place * 0.01 + (depth - 1) * 0.005
            if score > best[0]:
                best = (score, place, depth, headers)
    return best[1:]


def _score(headers: Sequence[str], row: Line, known: Known) -> float:
    """How much a line looks like headers: words that are known, then words at all."""
    words = {header for header in headers if header and len(header) <= _LONGEST_HEADER}
    numbers = sum(isinstance(cell, int | float) for cell in row)
    dates = sum(isinstance(cell, date) for cell in row)
    recognised = sum(map(known, words))
    # Dates are data, unless they head the columns of a register.
    strange = numbers + (dates if dates < 3 else -dates)
    return recognised * _KNOWN + len(words) * _SEEN - strange * 2


def header_text(cell: Cell) -> str:
    """A header in a line; days as 2026-11-10."""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    return as_text(cell).strip(" :*")


def _all_words(row: Line) -> bool:
    return all(cell is None or isinstance(cell, str) for cell in row)


def _joined(above: Line, below: Line, known: Known) -> tuple[str, ...]:
    """Two lines of headers as one: a merged cell above belongs to all the columns under it."""
    names, group = [], ""
    for upper, lower in zip(above, below, strict=True):
        over, under = header_text(upper), header_text(lower)
        group = over or (group if under else "")
        names.append(_one_name(over, group, under, known))
    return tuple(names)


def _one_name(over: str, group: str, under: str, known: Known) -> str:
    if not under:
        return over
    choices = (f"{group} {under}", f"{under} {group}", under)
    return next((name.strip() for name in choices if known(name.strip())), choices[0].strip())


def _cleaned(name: str, headers: tuple[str, ...], numbered: Sequence[tuple[int, Line]]) -> Found:
    """The table without the columns, totals and repeated headers that say nothing."""
    width = max([len(headers), *(len(row) for _number, row in numbered)])
    headers = headers + ("",) * (width - len(headers))
    rows = [(number, row + (None,) * (width - len(row))) for number, row in numbered if _says(row)]
    again = tuple(map(plain, headers))
    kept = [
        (number, row) for number, row in rows if not _is_total(row) and not _repeats(row, again)
    ]
    columns = [
        column
        for column in range(width)
        if headers[column] or any(row[column] is not None for _number, row in kept)
    ]
    return Found(
        name,
        tuple(headers[column] or _("Column {n}").format(n=column + 1) for column in columns),
        tuple((number, tuple(row[column] for column in columns)) for number, row in kept),
        len(rows) - len(kept),
    )


def _repeats(row: Line, headers: Sequence[str]) -> bool:
    """True for the line of headers printed again further down."""
    pairs = zip(row, headers, strict=True)
    return all(plain(header_text(cell)) == header for cell, header in pairs)


def _is_total(row: Line) -> bool:
    """True for a line of sums: its first word says so and the rest are figures."""
    texts = ((cell, as_text(cell)) for cell in row if cell is not None)
    said = ((cell, text) for cell, text in texts if text)
    _first, words = next(said)
    if not _TOTAL.fullmatch(plain(words)):
        return False
    return all(
        not isinstance(cell, str) or re.fullmatch(r"[-+0-9 .,/%€h:]*", text) for cell, text in said
    )
