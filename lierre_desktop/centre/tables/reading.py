"""A line of a file read field by field, the first trouble told with its column."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any

from ...i18n import _, join_names
from .. import phones
from ..changes import InvalidInput
from ..terms import Book
from . import cells
from .fields import FIELDS, Field, Holds
from .mapping import Mapping as ColumnMapping
from .matching import Matcher, of_languages, of_list, several
from .person_names import gender_of, proper
from .plan import Decisions, Unknown, unknown_first
from .table import Cell, Line

Values = dict[str, Any]


@dataclass(slots=True)
class Reader:
    """Reads the lines of one file; keeps count of the values that no term matches."""

    mapping: ColumnMapping
    book: Book
    decisions: Decisions
    today: date
    _matchers: dict[str, Matcher] = field(default_factory=dict)
    _unknown: Counter[tuple[str, str]] = field(default_factory=Counter)
    _readers: list[tuple[int, Field, Callable[[Cell], Any]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        fields = FIELDS[self.mapping.kind]
        for place, code in enumerate(self.mapping.columns):
            if code is not None:
                self._readers.append((place, fields[code], self._reader(fields[code])))

    def values(self, line: Line) -> Values:
        """What a line says, by field; empty cells are left out.

        Raises InvalidInput with a sentence that names the column at fault.
        """
        found: Values = {}
        for place, column, read in self._readers:
            cell = line[place]
            if cell is None:
                continue
            try:
                value = read(cell)
            except InvalidInput as error:
                raise InvalidInput(column.code, named(column, error.message)) from None
            if value is not None and value != "" and value != ():
                found[column.code] = value
        return found

    def unknown(self) -> tuple[Unknown, ...]:
        """The values met so far that no term matches, the most frequent first."""
        fields = FIELDS[self.mapping.kind]
        found = [
            Unknown(code, fields[code].label, fields[code].list or "languages", value, lines)
            for (code, value), lines in self._unknown.items()
        ]
        return tuple(sorted(found, key=unknown_first))

    def _reader(self, column: Field) -> Callable[[Cell], Any]:
        epoch = cells.EPOCH_1904 if self.mapping.dates_1904 else cells.EPOCH_1900
        day = partial(cells.as_date, today=self.today, epoch=epoch)
        readers: Mapping[Holds, Callable[[Cell], Any]] = {
            Holds.TEXT: _text_reader(column.code),
            Holds.PARAGRAPHS: cells.as_paragraphs,
            Holds.NAME: lambda cell: proper(cells.as_text(cell)),
            Holds.FULL_NAME: cells.as_text,
            Holds.GENDER: _gender,
            Holds.DATE: day,
            Holds.BIRTH: partial(day, birth=True),
            Holds.YES_NO: cells.as_yes_no,
            Holds.WHOLE: cells.as_whole,
            Holds.MINUTES: cells.as_minutes,
            Holds.CLOCK: cells.as_clock,
            Holds.MARK: cells.as_text,
            Holds.TERM: partial(self._term, column),
            Holds.TERMS: partial(self._terms, column),
            Holds.LANGUAGES: partial(self._terms, column),
        }
        return readers[column.holds]

    def _term(self, column: Field, cell: Cell) -> str | None:
        text = cells.as_text(cell)
        return None if cells.is_nothing(text) else self._code(column, text)

    def _terms(self, column: Field, cell: Cell) -> tuple[str, ...]:
        text = cells.as_text(cell)
        if cells.is_nothing(cell):
            return ()
        parts = several(text)
        found: list[str | None] = []
        while parts:
            # Some labels hold a comma themselves: the longest run that is a term counts.
            runs = (", ".join(parts[:length]) for length in range(len(parts), 1, -1))
            known = next((run for run in runs if self._matcher(column).code(run)), parts[0])
            found.append(self._code(column, known))
            parts = parts[known.count(", ") + 1 :]
        return tuple(dict.fromkeys(code for code in found if code))

    def _code(self, column: Field, text: str) -> str | None:
        decided = self.decisions.values.get((column.code, text))
        if decided is not None:
            return decided or None
        code = self._matcher(column).code(text)
        if code is None:
            self._unknown[column.code, text] += 1
            raise InvalidInput(column.code, _("“{term}” isn't in the list.").format(term=text[:60]))
        return code

    def _matcher(self, column: Field) -> Matcher:
        name = column.list
        if name not in self._matchers:
            self._matchers[name] = of_list(self.book, name) if name else of_languages()
        return self._matchers[name]


def named(column: Field, message: str) -> str:
    """A trouble with the name of its column: "Birth date: 31/02/1990: this day…"."""
    return _("{field}: {message}").format(field=column.label, message=message)


def _text_reader(code: str) -> Callable[[Cell], str]:
    readers = {"phone": _phone, "other_phone": _phone, "postcode": _postcode}
    return readers.get(code, cells.as_text)


def _phone(cell: Cell) -> str:
    """A number; spreadsheets take its zero off ("612345678")."""
    text = cells.as_text(cell)
    digits = phones.only_digits(text)
    if len(digits) == 9 and text.replace(" ", "").isdecimal() and digits[0] != "0":
        text = f"0{digits}"
    return text


def _postcode(cell: Cell) -> str:
    text = cells.as_text(cell).replace(" ", "")
    return text.zfill(5) if text.isdecimal() and len(text) == 4 else text


def _gender(cell: Cell) -> str | None:
    if cells.is_nothing(cell):
        return None
    found = gender_of(cells.as_text(cell))
    if found is None:
        raise InvalidInput(
            "gender",
            _("“{term}” isn't understood: write {choices}.").format(
                term=cells.as_text(cell)[:40], choices=join_names(("F", "M", "X"))
            ),
        )
    return found.value
