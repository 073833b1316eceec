"""People spread over the rows of a table: each in one row, those not known in the last."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ...i18n import N_, _, ngettext
from ..terms import Book
from .figures import Amount, Column, MeasuredTable, Row, Subject, behind

UNKNOWN = "?"
PEOPLE = Column("people", N_("people"))
TOTAL = Column("total", N_("All together"))

Place = Callable[[int], str | None]
"""The key of a person's row; None when it isn't known."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A row that people may be in."""

    key: str
    label: str
    group: str = ""
    closed: bool = True  # shown with nobody in it; False for terms that the centre edits
    in_use: bool = True  # False: nobody in it is what is expected


def spread(people: Iterable[int], slots: Sequence[Slot], place: Place) -> MeasuredTable:
    """A table of one column, whose rows add up to these people."""
    everyone = sorted(people)
    found = _by_key(everyone, [slot.key for slot in slots], place)
    rows = [_row(slot, found[slot.key]) for slot in slots if slot.closed or found[slot.key]]
    empty = [slot for slot in slots if slot.in_use and not slot.closed and not found[slot.key]]
    return MeasuredTable(
        columns=(PEOPLE,),
        rows=(*rows, _row(unknown(), found[UNKNOWN], is_unknown=True)),
        base=len(everyone),
        left_out=len(empty),
    )


def crossed(
    people: Iterable[int],
    slots: Sequence[Slot],
    place: Place,
    columns: Sequence[Column],
    column: Place,
) -> MeasuredTable:
    """A table of two ways, whose cells add up to these people; the last column is unknown's."""
    everyone = sorted(people)
    found = _by_key(everyone, [slot.key for slot in slots], place)
    keys = [each.key for each in columns]

    def row(slot: Slot, inside: Sequence[int], is_unknown: bool = False) -> Row:
        parts = _by_key(inside, keys, column)
        return Row(
            key=slot.key,
            label=slot.label,
            cells=tuple(Amount(len(parts[key])) for key in keys),
            behind=tuple(behind(Subject.PERSON, parts[key]) for key in keys),
            unknown=is_unknown,
        )

    return MeasuredTable(
        columns=tuple(columns),
        rows=(
            *(row(slot, found[slot.key]) for slot in slots),
            row(unknown(), found[UNKNOWN], is_unknown=True),
        ),
        base=len(everyone),
    )


def tabulated(
    people: Iterable[int],
    slots: Sequence[Slot],
    place: Place,
    columns: Sequence[Column],
    column: Place,
) -> MeasuredTable:
    """A table of two ways with a last column and a last row of all together."""
    everyone = sorted(people)
    inside = crossed(everyone, slots, place, columns, column)
    found = _by_key(everyone, [each.key for each in columns], column)
    total = Row(
        key=TOTAL.key,
        label=_(TOTAL.title),
        cells=tuple(Amount(len(found[each.key])) for each in columns),
        behind=tuple(behind(Subject.PERSON, found[each.key]) for each in columns),
    )
    return replace(
        inside,
        columns=(*inside.columns, TOTAL),
        rows=tuple(map(_with_sum, inside.rows)),
        total=_with_sum(total),
    )


def _with_sum(row: Row) -> Row:
    """The row with everybody in it once more."""
    people = [number for each in row.behind if each for number in each.ids]
    return replace(
        row,
        cells=(*row.cells, Amount(len(people))),
        behind=(*row.behind, behind(Subject.PERSON, people)),
    )


def unknown() -> Slot:
    """The row of what isn't known."""
    return Slot(UNKNOWN, _("Not known"))


def term_slots(book: Book, list_name: str) -> list[Slot]:
    """The rows of a list of terms, in its order: those nobody is in are left out."""
    return [
        Slot(term.code, term.label, closed=False, in_use=term.in_use)
        for term in book.terms(list_name)
        if term.merged_into is None
    ]


def age_slots(ages: Sequence[int]) -> list[Slot]:
    """The bands that begin at these ages: "moins de 25 ans", "25 à 34 ans", "65 ans et plus"."""
    slots = [Slot("0", _below(ages[0]))]
    slots += [Slot(str(low), _between(low, high - 1)) for low, high in pairwise(ages)]
    return [*slots, Slot(str(ages[-1]), _from(ages[-1]))]


def age_key(years: int | None, ages: Sequence[int]) -> str | None:
    """The band of an age; None for one that isn't known."""
    if years is None:
        return None
    return str(max((low for low in ages if low <= years), default=0))


def _below(age: int) -> str:
    return ngettext("under {n} year", "under {n} years", age).format(n=age)


def _between(first: int, last: int) -> str:
    if first == last:
        return ngettext("{n} year", "{n} years", first).format(n=first)
    return _("{first} to {last} years").format(first=first, last=last)


def _from(age: int) -> str:
    return ngettext("{n} year and over", "{n} years and over", age).format(n=age)


def _by_key(people: Sequence[int], keys: Sequence[str], place: Place) -> Mapping[str, list[int]]:
    """The people by key; what is in no row isn't known."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    known = frozenset(keys)
    for person in people:
        key = place(person)
        found[key if key is not None and key in known else UNKNOWN].append(person)
    return found


def _row(slot: Slot, people: Sequence[int], is_unknown: bool = False) -> Row:
    return Row(
        key=slot.key,
        label=slot.label,
        cells=(Amount(len(people)),),
        behind=(behind(Subject.PERSON, people),),
        group=slot.group,
        unknown=is_unknown,
    )
