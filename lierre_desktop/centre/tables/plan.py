"""A dry run: what an import would write, in words, before anything is written.

A plan holds the very rows that will be created: carrying it out takes no further decision,
and refuses once anything has changed in the centre since it was made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from ...database.journal import Changing, changing, last_seq
from ...database.models import Row, database
from ...i18n import N_, _, ngettext
from ..changes import Changes, Done, InvalidInput
from ..keeping import values_of
from .table import Cell, Line, Table

MOST_TAKEN_BACK = 2_000
"""Rows above which an import is written in bulk: it can't be taken back then, but takes
seconds instead of minutes, and the journal stays readable."""

_CHUNK = 500  # lines or rows between two reports

Report = Callable[[int, int], None]
"""Called with (lines read or rows written, all of them); what it raises stops the work and
takes everything back."""


def unheard(_done: int, _all: int) -> None:
    """Nobody follows the work."""


class ImportKind(StrEnum):
    """What a file can hold."""

    PARTICIPANTS = "PARTICIPANTS"
    PATHWAYS = "PATHWAYS"
    ATTENDANCE = "ATTENDANCE"

    @property
    def label(self) -> str:
        """The kind in the current language."""
        return _(_LABELS[self])


_LABELS = {
    ImportKind.PARTICIPANTS: N_("People"),
    ImportKind.PATHWAYS: N_("Pathways"),
    ImportKind.ATTENDANCE: N_("Attendance"),
}

_TOUCHED = {
    ImportKind.PARTICIPANTS: Changes.PARTICIPANTS | Changes.SITUATIONS,
    ImportKind.PATHWAYS: Changes.PATHWAYS,
    ImportKind.ATTENDANCE: Changes.ATTENDANCE | Changes.TIMETABLE,
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """Someone known who may be the person of a line."""

    id: int
    name: str
    birth_date: date | None
    why: str


@dataclass(frozen=True, slots=True)
class Question:
    """A line of which somebody must say whether the person is new."""

    line: int
    name: str
    birth_date: date | None
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Unknown:
    """A value of the file that no term of its vocabulary matches."""

    field: str
    label: str  # of the field
    list: str  # the vocabulary, "languages" for languages
    value: str
    lines: int  # how many say it


def unknown_first(unknown: Unknown) -> tuple[int, str, str]:
    """The order in which values are asked about: what most lines say comes first."""
    return -unknown.lines, unknown.field, unknown.value


@dataclass(frozen=True, slots=True)
class Refused:
    """A line that isn't imported, and why."""

    line: int
    reason: str
    cells: tuple[Cell, ...]


NEW, LEFT_OUT = 0, -1


@dataclass(frozen=True, slots=True)
class Decisions:
    """What somebody said of the open questions.

    `people`: by line, the number of the known person, NEW or LEFT_OUT. `values`: by field
    and value as written, the code to take, "" to leave the field empty.
    """

    people: Mapping[int, int] = field(default_factory=dict)
    values: Mapping[tuple[str, str], str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Insert:
    """Rows of one kind to create, parents before children; their ids are given."""

    kind: type[Row]
    rows: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Update:
    """Columns of a known row to change."""

    kind: type[Row]
    id: int
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do; `sentences` say it in words, the most important first."""

    kind: ImportKind
    headers: tuple[str, ...]
    new: int
    known: int
    questions: tuple[Question, ...]
    matched: tuple[Question, ...]  # lines of people already known, each with that one person
    unknown: tuple[Unknown, ...]
    refused: tuple[Refused, ...]
    sentences: tuple[str, ...]
    inserts: tuple[Insert, ...]
    updates: tuple[Update, ...]
    seq: int  # the journal's newest entry when it was made

    @property
    def rows(self) -> int:
        """How many rows it writes."""
        return sum(len(insert.rows) for insert in self.inserts) + len(self.updates)

    @property
    def can_be_undone(self) -> bool:
        """Whether it is small enough to be taken back afterwards."""
        return self.rows <= MOST_TAKEN_BACK

    def refused_table(self) -> Table:
        """The refused lines as they stood, their number and reason before them: once
        corrected, the table can be imported itself."""
        headers = (_("Line"), _("Reason"), *self.headers)
        rows = tuple((each.line, each.reason, *each.cells) for each in self.refused)
        return Table(_("Refused lines"), headers, rows)


def carry_out(plan: ImportPlan, report: Report = unheard) -> Done:
    """Write everything a plan announced, or nothing.

    `report` may raise to stop: nothing is left then. Raises InvalidInput when the plan
    writes nothing or the centre has changed since.
    """
    if not plan.rows:
        raise InvalidInput("", _("There is nothing to import."))
    if plan.seq != last_seq():
        raise InvalidInput(
            "", _("Something has changed since the dry run. Look at it again, then import.")
        )
    with changing(
        {
            ImportKind.PARTICIPANTS: "import.participants",
            ImportKind.PATHWAYS: "import.pathways",
            ImportKind.ATTENDANCE: "import.attendance",
        }[plan.kind]
    ) as changes:
        count = 0
        for count in _written(changes, plan):
            report(count, plan.rows)
    said = ngettext("{n} row imported", "{n} rows imported", count).format(n=count)
    if plan.sentences:
        said = plan.sentences[0]
    return Done(_TOUCHED[plan.kind], said, changes.batch)


def _written(changes: Changing, plan: ImportPlan) -> Iterator[int]:
    """Write the rows, chunk after chunk; answers how many so far."""
    count = 0
    for insert in plan.inserts:
        for start in range(0, len(insert.rows), _CHUNK):
            chunk = insert.rows[start : start + _CHUNK]
            if plan.can_be_undone:
                for values in chunk:
                    changes.create(insert.kind, **values)
            else:
                changes.bulk(insert.kind, chunk)
            count += len(chunk)
            yield count
    for update in plan.updates:
        changes.update(update.kind.get_by_id(update.id), **update.values)
        count += 1
        yield count


def stands(plan: ImportPlan) -> bool:
    """Whether what a plan wrote first is still as it was written: not once it was taken back."""
    for insert in plan.inserts:
        for values in insert.rows[:1]:
            row = insert.kind.get_or_none(insert.kind._meta.primary_key == values["id"])
            return row is not None and getattr(row, "deleted_at", None) is None
    for update in plan.updates[:1]:
        row = update.kind.get_or_none(update.kind._meta.primary_key == update.id)
        return row is not None and all(
            getattr(row, name) == value for name, value in update.values.items()
        )
    return False


def followed(lines: Sequence[tuple[int, Line]], report: Report) -> Iterator[tuple[int, Line]]:
    """The lines of a file one after the other, told now and then to who follows the work."""
    for count, line in enumerate(lines):
        if count % _CHUNK == 0:
            report(count, len(lines))
        yield line


def next_id(kind: type[Row]) -> int:
    """The number of the next row of a table."""
    row = database.execute_sql(
        f'SELECT ifnull(max(id), 0) + 1 FROM "{kind._meta.table_name}"'
    ).fetchone()
    return int(row[0])


def counted(pairs: Iterable[tuple[str, int]]) -> str:
    """ "214 new people, 12 already known": the parts that count something."""
    return ", ".join(text.format(n=number) for text, number in pairs if number)


def row_of(kind: type[Row], data: Any, **more: Any) -> dict[str, Any]:
    """The columns of a checked dataclass by the names of the model's fields."""
    columns = kind._meta.combined
    return {columns[name].name: value for name, value in (values_of(data) | more).items()}


def last_sentences(plan_rows: int, refused: int, questions: int) -> tuple[str, ...]:
    """What every dry run ends with: what isn't imported, and whether it can be undone."""
    said = []
    if questions:
        said.append(_("A line to decide isn't imported as long as nobody has decided."))
    if refused:
        said.append(_("Refused lines aren't imported: they are written to a file of their own."))
    if not plan_rows:
        said.append(_("Nothing would be written."))
    elif plan_rows <= MOST_TAKEN_BACK:
        said.append(_("The import can be taken back."))
    else:
        said.append(
            _(
                "With more than {most} rows the import can't be taken back:"
                " make a backup of the folder first."
            ).format(most=MOST_TAKEN_BACK)
        )
    return tuple(said)
