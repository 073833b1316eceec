"""Tables of things counted once each: under a term or a family, or by a move between two.

Hides what becomes of terms that nothing was counted under, and where the unknown stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ...i18n import N_, _
from ..terms import LISTS, Book
from .figures import Amount, Column, Measure, MeasuredTable, Row, Subject, behind

UNKNOWN = "?"
"""The key of what isn't known."""

NOT_KNOWN = N_("Not known")

Choices = Sequence[tuple[str, str]]
"""Keys and labels, in the order of a table."""


def count(subject: Subject, ids: Iterable[int]) -> Measure:
    """How many different things, and which."""
    found = behind(subject, ids)
    return Measure(Amount(len(found.ids)), found)


def row(
    key: str,
    label: str,
    measures: Iterable[Measure | None],
    *,
    group: str = "",
    unknown: bool = False,
) -> Row:
    """A row of what was measured for each of its columns."""
    found = tuple(measures)
    return Row(
        key,
        label,
        tuple(measure.amount if measure else None for measure in found),
        tuple(measure.behind if measure else None for measure in found),
        group,
        unknown,
    )


def term_choices(book: Book, list_name: str) -> list[tuple[str, str]]:
    """The terms a list counts under, in the centre's order: retired ones too, and not those
    merged into another."""
    terms = [term for term in book.terms(list_name) if term.merged_into is None]
    return [(term.code, term.label) for term in sorted(terms, key=lambda term: term.position)]


def family_choices(list_name: str, *, besides: str = "") -> list[tuple[str, str]]:
    """The families of a list, in their order; `besides` leaves one out."""
    words = LISTS[list_name]
    return [(key, words.family_label(key)) for key in words.families if key != besides]


def term_key(book: Book, list_name: str, code: str | None) -> str:
    """The key a code counts under: that of the term it stands for today."""
    return book.current(list_name, code).code if code else UNKNOWN


def grouped(pairs: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    """Ids by key."""
    found: dict[str, list[int]] = {}
    for key, number in pairs:
        found.setdefault(key, []).append(number)
    return found


def distribution(
    choices: Choices,
    found: Mapping[str, Sequence[int]],
    column: Column,
    subject: Subject,
    *,
    unknown: str = NOT_KNOWN,
) -> MeasuredTable:
    """Each thing under one key; the rows add up to the base.

    Keys that nothing was counted under are left out; `unknown` is what stands for those not
    known (a source string), "" where everything is.
    """
    used = [(key, label) for key, label in choices if found.get(key)]
    rows = [row(key, label, [count(subject, found[key])]) for key, label in used]
    if unknown:
        measure = count(subject, found.get(UNKNOWN, ()))
        rows.append(row(UNKNOWN, _(unknown), [measure], unknown=True))
    base = sum(len(ids) for ids in found.values())
    return MeasuredTable(
        (column,), tuple(rows), base=base, left_out=len(choices) - len(used)
    )  # fmt: skip


def flow(
    choices: Choices, moves: Mapping[int, tuple[str, str]], *, unknown: str = NOT_KNOWN
) -> MeasuredTable:
    """People by where they were (rows) and where they are (columns), in the same order;
    what isn't known, and keys that aren't among the choices, come last."""
    known = {key for key, _label in choices}
    ends = [*choices, (UNKNOWN, _(unknown))]
    cells: dict[tuple[str, str], list[int]] = {}
    for person, (before, after) in moves.items():
        place = tuple(key if key in known else UNKNOWN for key in (before, after))
        cells.setdefault((place[0], place[1]), []).append(person)
    rows = (
        row(key, label, _across(key, ends, cells), unknown=key == UNKNOWN) for key, label in ends
    )
    columns = tuple(Column(key, label) for key, label in ends)
    return MeasuredTable(columns, tuple(rows), base=len(moves))


def _across(
    before: str, ends: Choices, cells: Mapping[tuple[str, str], Sequence[int]]
) -> Iterator[Measure]:
    for after, _label in ends:
        yield count(Subject.PERSON, cells.get((before, after), ()))
