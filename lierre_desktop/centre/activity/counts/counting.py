"""Tables of things counted once each: in the row of a term, a family or a band, or between two.

Hides what becomes of terms that nothing was counted under, and where the unknown stands.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ....i18n import N_, _, ngettext
from ...terms import LISTS, Book
from ..figures import Amount, Column, Measure, MeasuredTable, Row, Subject, behind

UNKNOWN = "?"
"""The key of what isn't known."""

NOT_KNOWN = N_("Not known")
PEOPLE = Column("people", N_("people"))
TOTAL = Column("total", N_("All together"))

Choices = Sequence[tuple[str, str]]
"""Keys and labels, in the order of a table."""

Place = Callable[[int], str | None]
"""The key of a person's row; None when it isn't known."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A row that something may be counted in."""

    key: str
    label: str
    group: str = ""
    closed: bool = True  # shown with nobody in it; False for terms that the centre edits
    in_use: bool = True  # False: nobody in it is what is expected


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


def term_slots(book: Book, list_name: str) -> list[Slot]:
    """The rows of a list of terms, in the centre's order: those nobody is in are left out.

    Retired ones too, and neither those merged into another nor those that say it isn't known.
    """
    terms = (
        term for term in book.terms(list_name) if book.known(list_name, term.code) == term.code
    )
    return [
        Slot(term.code, term.label, closed=False, in_use=term.in_use)
        for term in sorted(terms, key=lambda term: term.position)
    ]


def term_choices(book: Book, list_name: str) -> list[tuple[str, str]]:
    """The terms a list counts under."""
    return [(slot.key, slot.label) for slot in term_slots(book, list_name)]


def family_choices(list_name: str, *, besides: str = "") -> list[tuple[str, str]]:
    """The families of a list, in their order; `besides` leaves one out."""
    words = LISTS[list_name]
    return [(key, words.family_label(key)) for key in words.families if key != besides]


def term_key(book: Book, list_name: str, code: str | None) -> str:
    """The key a code counts under: that of the term it stands for today."""
    return book.known(list_name, code) or UNKNOWN


def grouped(pairs: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    """Ids by key."""
    found: dict[str, list[int]] = {}
    for key, number in pairs:
        found.setdefault(key, []).append(number)
    return found


def unknown() -> Slot:
    """The row of what isn't known."""
    return Slot(UNKNOWN, _(NOT_KNOWN))


# -- tables --------------------------------------------------------------------------------


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
    slots = [Slot(key, label, closed=False) for key, label in choices]
    return _one_column(slots, found, column, subject, unknown)


def spread(people: Iterable[int], slots: Sequence[Slot], place: Place) -> MeasuredTable:
    """A table of one column, whose rows add up to these people."""
    found = _by_key(sorted(people), [slot.key for slot in slots], place)
    return _one_column(slots, found, PEOPLE, Subject.PERSON, NOT_KNOWN)


def crossed(
    people: Iterable[int],
    slots: Sequence[Slot],
    place: Place,
    columns: Sequence[Column],
    column: Place,
    *,
    unknown: str = NOT_KNOWN,
) -> MeasuredTable:
    """A table of two ways, whose cells add up to these people; the last column is unknown's."""
    everyone = sorted(people)
    found = _by_key(everyone, [slot.key for slot in slots], place)
    keys = [each.key for each in columns]

    def across(inside: Sequence[int]) -> list[Measure]:
        parts = _by_key(inside, keys, column)
        return [count(Subject.PERSON, parts[key]) for key in keys]

    rows = [row(slot.key, slot.label, across(found[slot.key])) for slot in slots]
    rows.append(row(UNKNOWN, _(unknown), across(found[UNKNOWN]), unknown=True))
    return MeasuredTable(tuple(columns), tuple(rows), base=len(everyone))


def flow(
    choices: Choices, moves: Mapping[int, tuple[str, str]], *, unknown: str = NOT_KNOWN
) -> MeasuredTable:
    """People by where they were (rows) and where they are (columns), in the same order;
    what isn't known, and keys that aren't among the choices, come last."""
    columns = [Column(key, label) for key, label in (*choices, (UNKNOWN, _(unknown)))]
    slots = [Slot(key, label) for key, label in choices]
    return crossed(
        moves,
        slots,
        lambda person: moves[person][0],
        columns,
        lambda person: moves[person][1],
        unknown=unknown,
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
    sums = [count(Subject.PERSON, found[each.key]) for each in columns]
    total = row(TOTAL.key, _(TOTAL.title), sums)
    return replace(
        inside,
        columns=(*inside.columns, TOTAL),
        rows=tuple(map(_with_sum, inside.rows)),
        total=_with_sum(total),
    )


def _with_sum(line: Row) -> Row:
    """The row with everybody in it once more."""
    people = [number for each in line.behind if each for number in each.ids]
    return replace(
        line,
        cells=(*line.cells, Amount(len(people))),
        behind=(*line.behind, behind(Subject.PERSON, people)),
    )


def _one_column(
    slots: Sequence[Slot],
    found: Mapping[str, Sequence[int]],
    column: Column,
    subject: Subject,
    unknown: str,
) -> MeasuredTable:
    shown = [slot for slot in slots if slot.closed or found.get(slot.key)]
    rows = [
        row(slot.key, slot.label, [count(subject, found.get(slot.key, ()))], group=slot.group)
        for slot in shown
    ]
    if unknown:
        measure = count(subject, found.get(UNKNOWN, ()))
        rows.append(row(UNKNOWN, _(unknown), [measure], unknown=True))
    empty = [one for one in slots if one.in_use and not (one.closed or found.get(one.key))]
    base = sum(len(ids) for ids in found.values())
    return MeasuredTable((column,), tuple(rows), base=base, left_out=len(empty))


def _by_key(people: Sequence[int], keys: Sequence[str], place: Place) -> Mapping[str, list[int]]:
    """The people by key; what is in no row isn't known."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    known = frozenset(keys)
    for person in people:
        key = place(person)
        found[key if key is not None and key in known else UNKNOWN].append(person)
    return found


# -- bands of ages -------------------------------------------------------------------------


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
