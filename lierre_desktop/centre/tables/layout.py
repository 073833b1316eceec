"""Finding the table in a sheet: titles above it, its headers, totals below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from ...i18n import _, join_names, ngettext, plain
from ..changes import InvalidInput
from .cells import as_text
from .header_words import is_known
from .heading import header_text, heading
from .table import Cell, Line, Table

_TOTAL = re.compile(
    r"(?:sous[- ]?)?(?:total|totaux|somme|moyenne|effectif|average|sum|subtotal|grand total)\b(.*)"
)
# What may follow on its line without doubt: what is summed, never anybody's name.
_SUMMED = re.compile(
    r"\W*(?::.*|(?:(?:general|generale|generaux|total|par|de|des|du|d|l|le|la|les|of|the|all|age"
    r"|ages?|ans?|annees?|mois|jours?|heures?|semaines?|seances?|lignes?|personnes?|people"
    r"|participants?|participantes?|inscrits?|inscrites?|presents?|presentes?|presences?"
    r"|absents?|absences?|hommes?|femmes?|enfants?|adultes?|[0-9]+)\b\W*)*)"
)
_FIGURES = r"[-+0-9 .,/%€h:]*"
_COUNTED = re.compile(rf"{_FIGURES}|{_FIGURES}[0-9] ?[^\W\d_]{{1,12}}\.?")  # "2 personnes"
_FEWEST_OF_A_PHONE = 8  # digits


@dataclass(frozen=True, slots=True)
class Found:
    """The table of a sheet: its headers, and its lines with their number in the file.

    `header_lines` are the numbers of the lines that name the columns, none when no line does.
    """

    sheet: str
    headers: tuple[str, ...]
    lines: tuple[tuple[int, Line], ...]
    left_out: int = 0  # totals, repeated headers
    header_lines: tuple[int, ...] = ()
    dates_1904: bool = False
    others: tuple[tuple[str, int], ...] = ()  # the other sheets with a table, and their lines

    def sentence(self) -> str:
        """ "Sheet “2025”: 214 lines, 2 lines of totals left out. Line 4 names the columns."."""
        said = ngettext("Sheet “{sheet}”: {n} line", "Sheet “{sheet}”: {n} lines", len(self.lines))
        text = said.format(sheet=self.sheet, n=len(self.lines))
        if self.left_out:
            more = ngettext(
                ", {n} line of totals left out", ", {n} lines of totals left out", self.left_out
            )
            text += more.format(n=self.left_out)
        return f"{text}. {self._heading_sentence()}{self._others_sentence()}"

    def _heading_sentence(self) -> str:
        if not self.header_lines:
            return _("No line names the columns: they are numbered.")
        if len(self.header_lines) == 1:
            return _("Line {n} names the columns.").format(n=self.header_lines[0])
        first, last = self.header_lines
        return _("Lines {first} and {last} name the columns.").format(first=first, last=last)

    def _others_sentence(self) -> str:
        if not self.others:
            return ""
        names = (
            ngettext("{sheet} ({n} line)", "{sheet} ({n} lines)", n).format(sheet=sheet, n=n)
            for sheet, n in self.others
        )
        return " " + _("Also in this file: {sheets}.").format(sheets=join_names(names))


def find(sheets: Sequence[Table], sheet: str | None = None) -> Found:
    """The table of the sheet named, else of the one whose headers and lines say most.

    Raises InvalidInput when there is none.
    """
    wanted = [each for each in sheets if sheet is None or each.name == sheet]
    if not wanted:
        raise InvalidInput(
            "sheet",
            _("There is no sheet “{name}”. There are: {names}.").format(
                name=sheet, names=join_names(each.name for each in sheets)
            ),
        )
    found = [each for each in map(_in_sheet, wanted) if each is not None]
    if not found:
        raise InvalidInput("file", _("No table was found: its first line must name the columns."))
    best = max(found, key=lambda one: (bool(one.lines), _weight(one), len(one.lines)))
    return replace(best, others=_others(sheets, best.sheet, found))


def _others(
    sheets: Sequence[Table], chosen: str, known: Sequence[Found]
) -> tuple[tuple[str, int], ...]:
    """The sheets beside the one chosen that hold lines under headers of ours."""
    by_name = {each.sheet: each for each in known}
    found = (by_name.get(each.name) or _in_sheet(each) for each in sheets if each.name != chosen)
    return tuple(
        (each.sheet, len(each.lines)) for each in found if each and each.lines and _weight(each)
    )


def _weight(found: Found) -> int:
    return min(sum(map(is_known, found.headers)), 3)


def _in_sheet(sheet: Table) -> Found | None:
    if sheet.headers:
        numbered = [(number, row) for number, row in enumerate(sheet.rows, 2)]
        return _cleaned(sheet, sheet.headers, numbered, (1,))
    numbered = [(number, row) for number, row in enumerate(sheet.rows, 1) if _says(row)]
    head = heading([row for _number, row in numbered])
    if head is None:
        return None
    end = head.place + head.depth
    lines = tuple(number for number, _row in numbered[head.place : end])
    return _cleaned(sheet, head.names, numbered[end:], lines)


def _says(row: Line) -> bool:
    return any(cell is not None and cell != "" and as_text(cell) for cell in row)


def _cleaned(
    sheet: Table,
    headers: tuple[str, ...],
    numbered: Sequence[tuple[int, Line]],
    header_lines: tuple[int, ...],
) -> Found:
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
        sheet.name,
        tuple(headers[column] or _("Column {n}").format(n=column + 1) for column in columns),
        tuple((number, tuple(row[column] for column in columns)) for number, row in kept),
        len(rows) - len(kept),
        header_lines,
        sheet.dates_1904,
    )


def _repeats(row: Line, headers: Sequence[str]) -> bool:
    """True for the line of headers printed again further down."""
    pairs = zip(row, headers, strict=True)
    return all(plain(header_text(cell)) == header for cell, header in pairs)


def _is_total(row: Line) -> bool:
    """True for a line of sums: its first word says so and the rest are figures.

    "Total Kader" may be somebody: only plain counts beside such words make them a sum.
    """
    texts = ((cell, as_text(cell)) for cell in row if cell is not None)
    (_first, words), *rest = ((cell, text) for cell, text in texts if text)
    said = _TOTAL.fullmatch(plain(words))
    if said is None:
        return False
    if not all(not isinstance(cell, str) or _COUNTED.fullmatch(text) for cell, text in rest):
        return False
    return _SUMMED.fullmatch(said[1]) is not None or (
        bool(rest) and all(_is_count(cell, text) for cell, text in rest)
    )


def _is_count(cell: Cell, text: str) -> bool:
    """False for a date and for as many digits as a phone has."""
    if isinstance(cell, date) or re.search(r"[0-9][/.-][0-9]+[/.-][0-9]", text):
        return False
    return sum(map(str.isdigit, text)) < _FEWEST_OF_A_PHONE
