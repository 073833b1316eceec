"""Which column of a file is which field: proposed, remembered by the headers, kept in a file."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ...database.journal import changing, now
from ...database.models import ImportMapping
from ...i18n import _
from ..changes import Changes, Done, InvalidInput
from .cells import as_date, as_text
from .fields import FIELDS
from .header_words import field_of, folded
from .layout import Found
from .plan import ImportKind
from .table import Cell

_FORMAT = 1
_SAMPLE = 50  # cells of a column looked at


@dataclass(frozen=True, slots=True)
class Mapping:
    """The fields of a file's columns, None for one that isn't imported.

    `day` is the date of situations that have none of their own; `dates_1904` tells that
    bare day numbers count from 1904, as old spreadsheets of the Macintosh do. `remembered`
    tells that the columns are those chosen last time, for the same headers.
    """

    kind: ImportKind
    headers: tuple[str, ...]
    columns: tuple[str | None, ...]
    day: date | None = None
    dates_1904: bool = False
    remembered: bool = False

    def place(self, code: str) -> int | None:
        """The column of a field."""
        return self.columns.index(code) if code in self.columns else None

    def to_json(self) -> str:
        """The mapping as a file that another computer reads."""
        values = {
            "format": _FORMAT,
            "kind": self.kind.value,
            "columns": [
                {"header": header, "field": code}
                for header, code in zip(self.headers, self.columns, strict=True)
            ],
            "day": self.day.isoformat() if self.day else None,
            "dates_1904": self.dates_1904,
        }
        return json.dumps(values, ensure_ascii=False, indent=1)


def from_json(text: str, found: Found) -> Mapping:
    """A mapping read from a file, for the columns of a table: by header, in any order.

    Raises InvalidInput when the text isn't one, or none of its columns is in the table.
    """
    try:
        values: dict[str, Any] = json.loads(text)
        kind = ImportKind(values["kind"])
        pairs = [(str(each["header"]), each["field"]) for each in values["columns"]]
        day = date.fromisoformat(values["day"]) if values.get("day") else None
        dates_1904 = bool(values.get("dates_1904", False))
        known = values["format"] == _FORMAT and all(
            code is None or code in FIELDS[kind] for _header, code in pairs
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        known = False
    if not known:
        raise InvalidInput("mapping", _("This file isn't a mapping of columns."))
    left = [(folded(header), code) for header, code in pairs]
    columns = tuple(_taken(left, folded(header)) for header in found.headers)
    if not any(columns):
        raise InvalidInput(
            "mapping", _("No column of this mapping is in the table: is it the right file?")
        )
    return Mapping(kind, found.headers, columns, day, dates_1904)


def _taken(left: list[tuple[str, str | None]], header: str) -> str | None:
    for pair in left:
        if pair[0] == header:
            left.remove(pair)
            return pair[1]
    return None


def propose(kind: ImportKind, found: Found, today: date) -> Mapping:
    """The mapping remembered for these headers, else what headers and contents suggest."""
    remembered = _remembered(kind, found)
    if remembered is not None:
        return remembered
    columns: list[str | None] = []
    for header in found.headers:
        code = field_of(kind, header)
        columns.append(None if code in columns else code)
    for place, code in enumerate(columns):
        if code is None:
            columns[place] = _by_content(kind, _column(found, place), columns, today)
    return Mapping(
        kind, found.headers, tuple(_full_names(found, columns)), dates_1904=found.dates_1904
    )


def remember(mapping: Mapping) -> Done:
    """Keep a mapping for the next file with the same headers."""
    key = _key(mapping.headers)
    row = ImportMapping.get_or_none(
        ImportMapping.kind == mapping.kind.value, ImportMapping.headers == key
    )
    with changing("import.mapping") as changes:
        values = {"mapping": mapping.to_json(), "used_at": now()}
        if row is None:
            changes.create(ImportMapping, kind=mapping.kind.value, headers=key, **values)
        elif row.mapping != values["mapping"]:
            changes.update(row, **values)
    touched = Changes.SETTINGS if changes.batch else Changes.NONE
    return Done(touched, _("Columns remembered"), changes.batch)


def _remembered(kind: ImportKind, found: Found) -> Mapping | None:
    if not found.header_lines:
        return None  # numbered columns of another file are other columns
    row = ImportMapping.get_or_none(
        ImportMapping.kind == kind.value, ImportMapping.headers == _key(found.headers)
    )
    if row is None:
        return None
    kept = from_json(row.mapping, found)
    return replace(kept, day=None, dates_1904=found.dates_1904, remembered=True)


def _key(headers: Sequence[str]) -> str:
    """Headers as they are recognised next time: neither case nor accents count."""
    return json.dumps([folded(header) for header in headers])


def _column(found: Found, place: int) -> list[Cell]:
    cells = (line[place] for _number, line in found.lines)
    filled: list[Cell] = [cell for cell in cells if cell is not None]
    return filled[:_SAMPLE]


def _by_content(
    kind: ImportKind, cells: Sequence[Cell], taken: Sequence[str | None], today: date
) -> str | None:
    """What a column holds by the look of its cells, when no other column is it."""
    if not cells:
        return None
    texts = [as_text(cell) for cell in cells]
    signs = (
        ("email", all(re.fullmatch(r"\S+@\S+\.\S+", text) for text in texts)),
        ("phone", all(re.fullmatch(r"(?:\+33|0)?[ .\-]?[1-9](?:[ .\-]?\d){8}", t) for t in texts)),
        ("gender", {text.lower().strip(".") for text in texts} <= {"mme", "m", "mr", "mlle"}),
        ("birth_date", _are_births(cells, today)),
    )
    for code, fits in signs:
        if fits and code in FIELDS[kind] and code not in taken:
            return code
    return None


def _are_births(cells: Sequence[Cell], today: date) -> bool:
    """True when nearly all the cells are dates, of more than sixteen years ago on the whole."""
    days = []
    for cell in cells:
        try:
            days.append(as_date(cell, today, birth=True))
        except InvalidInput:
            continue
    old = [day for day in days if day is not None and (today - day).days > 16 * 365]
    return len(old) >= 3 and len(old) >= 0.8 * len(cells)


def _full_names(found: Found, columns: Sequence[str | None]) -> list[str | None]:
    """A column "Nom" alone, whose cells hold two words, is the last and the first name."""
    result = list(columns)
    if "last_name" in result and "first_name" not in result and "full_name" not in result:
        place = result.index("last_name")
        texts = [as_text(cell) for cell in _column(found, place)]
        if texts and sum(" " in text for text in texts) > 0.7 * len(texts):
            result[place] = "full_name"
    elif "full_name" in result and "first_name" in result and "last_name" not in result:
        result[result.index("full_name")] = "last_name"
    return result
