"""The small table builder: what to count, by one or two dimensions, among whom.

A question is asked of both periods and answered as a table like the others, so that it is
shown, masked, charted and printed as they are. `question_cuts` says what is counted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from ....database.models import SavedQuestion as SavedQuestionRow
from ....database.models import database
from ....i18n import N_, _, join_names
from ... import keeping
from ...changes import Changes, Done, InvalidInput
from ...rows import fetch, required_text
from ..counts import profile
from ..counts.counting import UNKNOWN, Slot
from ..figures import Amount, Behind, Column, Definition, Row, Shape, Subject, Table, Unit, behind
from ..periods import Basis, Query
from ..showing import said
from ..showing.margins import TOTAL
from .question_cuts import TABLE_OF, Span, Thing, merged
from .question_words import Counted as Counted
from .question_words import Dimension as Dimension
from .question_words import Question as Question
from .question_words import check, from_json, to_json
from .question_words import dimensions as dimensions

__all__ = [
    "Counted", "Dimension", "Question", "SavedQuestion", "ask", "dimensions", "from_json",
    "remove", "save", "saved", "to_json", "values",
]  # fmt: skip

CODE = "ASK"
_Things = Sequence[Thing]
_Parts = Mapping[tuple[str, str], list[Thing]]


def ask(question: Question, query: Query) -> Table:
    """The answer as a table of code "ASK". Raises InvalidInput when it can't be asked."""
    check(question)
    now = Span(question, query.period, query.basis)
    before = Span(question, query.against, query.basis) if query.against else None
    rows = _Axis(question.rows, now, before)
    columns = _Axis(question.columns, now, before) if question.columns else None
    counting = _Counting(question, rows, columns)
    return counting.table(now, before, _definition(question, now))


def values(dimension: Dimension, query: Query) -> list[tuple[str, str]]:
    """The keys of a dimension with their labels, for a filter: what isn't known too."""
    count = Counted.SESSIONS if dimension is Dimension.CAUSE else Counted.PEOPLE
    span = Span(Question(count, dimension), query.period, query.basis)
    return [(slot.key, slot.label) for slot in span.cut(dimension).slots]


class _Axis:
    """The rows, or the columns, of an answer: those of both periods."""

    def __init__(self, dimension: Dimension, now: Span, before: Span | None) -> None:
        self.dimension = dimension
        self.now = now.cut(dimension)
        self.before = before.cut(dimension) if before else None
        self.slots = merged(self.now, self.before)


@dataclass(frozen=True, slots=True)
class _Counting:
    """How things are counted into the cells of a table."""

    question: Question
    rows: _Axis
    columns: _Axis | None

    def table(self, now: Span, before: Span | None, definition: Definition) -> Table:
        """The cells of both periods, in the rows and columns that either of them has."""
        parts = self._parts(now, earlier=False)
        old = self._parts(before, earlier=True) if before else None
        columns = self._columns(parts, old)
        total = self._row(Slot(TOTAL, _("All together")), columns, parts, old)
        is_distribution = definition.shape is Shape.DISTRIBUTION
        return Table(
            definition,
            columns,
            tuple(
                self._row(slot, columns, parts, old)
                for slot in self.rows.slots
                if slot.closed or _there(parts, old, (slot.key, TOTAL))
            ),
            total,
            total.cells[-1].value if is_distribution and total.cells[-1] else None,
            total.before[-1].value
            if is_distribution and total.before and total.before[-1]
            else None,
        )

    def _parts(self, span: Span, *, earlier: bool) -> _Parts:
        """The things of a period by row and column, and those of each sum."""
        row = self.rows.before if earlier else self.rows.now
        column = self.columns and (self.columns.before if earlier else self.columns.now)
        parts: defaultdict[tuple[str, str], list[Thing]] = defaultdict(list)
        for thing in span.things:
            key = row.key(thing) if row else UNKNOWN
            for place in (key, TOTAL):
                parts[place, TOTAL].append(thing)
                if column:
                    parts[place, column.key(thing)].append(thing)
        return parts

    def _columns(self, now: _Parts, before: _Parts | None) -> tuple[Column, ...]:
        """The columns with anything in them, then that of all together."""
        people = self.question.count is Counted.PEOPLE
        unit = Unit.MINUTES if self.question.count is Counted.HOURS else Unit.COUNT
        distinct = people and not set(self.question.dimensions) <= set(TABLE_OF)
        slots = self.columns.slots if self.columns else []
        found = [
            Column(slot.key, slot.label, unit, additive=not distinct)
            for slot in slots
            if _there(now, before, (TOTAL, slot.key))
        ]
        title = _("All together") if self.columns else self.question.count.label
        return (*found, Column(TOTAL, title, unit, additive=not distinct))

    def _row(
        self, slot: Slot, columns: Iterable[Column], now: _Parts, before: _Parts | None
    ) -> Row:
        places = [(slot.key, column.key) for column in columns]
        here = [now.get(place, []) for place in places]
        return Row(
            slot.key,
            slot.label,
            tuple(map(self._amount, here)),
            tuple(map(self._behind, here)),
            unknown=slot.key == UNKNOWN,
            before=tuple(self._amount(before.get(place, [])) for place in places)
            if before is not None
            else (),
        )

    def _amount(self, things: _Things) -> Amount:
        if self.question.count is Counted.PEOPLE:
            return Amount(len({thing.person for thing in things}))
        if self.question.count is Counted.HOURS:
            return Amount(sum(thing.minutes for thing in things))
        return Amount(len(things))

    def _behind(self, things: _Things) -> Behind:
        if self.question.count is Counted.PEOPLE:
            return behind(Subject.PERSON, (thing.person for thing in things))
        return behind(
            Subject.SESSION, (thing.session.id for thing in things if thing.session is not None)
        )


def _there(now: _Parts, before: _Parts | None, place: tuple[str, str]) -> bool:
    return bool(now.get(place) or (before and before.get(place)))


# -- what it means -----------------------------------------------------------------------

_SAID = {
    Counted.PEOPLE: N_(
        "The {base}. Someone who stands in several rows or columns counts once in each, and once"
        " in all together."
    ),
    Counted.PRESENCES: N_(
        "Everyone present, late or not, at each session held within the period: someone who came"
        " ten times counts ten times."
    ),
    Counted.HOURS: N_(
        "The length of each session held within the period, counted once for everyone present;"
        " the minutes of who came late or left early are taken off."
    ),
    Counted.SESSIONS: N_(
        "Sessions of the period’s days, whatever became of them. A session moved to another day"
        " counts once, on the day it was moved to."
    ),
}
_BASES = {
    Counted.PEOPLE: N_("of the people chosen"),
    Counted.PRESENCES: N_("of the presences counted"),
    Counted.HOURS: "",
    Counted.SESSIONS: N_("of the sessions counted"),
}


_NONE = {
    Counted.PEOPLE: N_("No one {when}."),
    Counted.PRESENCES: N_("No presence {when}."),
    Counted.HOURS: N_("No presence {when}."),
    Counted.SESSIONS: N_("No session {when}."),
}
_NONE_CHOSEN = {
    Counted.PEOPLE: N_("No one corresponds to these choices {when}."),
    Counted.PRESENCES: N_("No presence corresponds to these choices {when}."),
    Counted.HOURS: N_("No presence corresponds to these choices {when}."),
    Counted.SESSIONS: N_("No session corresponds to these choices {when}."),
}


def _definition(question: Question, span: Span) -> Definition:
    """The definition of an answer, in the current language already."""
    people = question.count is Counted.PEOPLE
    return Definition(
        CODE,
        _title(question),
        _said(question, span),
        Unit.MINUTES if question.count is Counted.HOURS else Unit.COUNT,
        Subject.PERSON if people else Subject.SESSION,
        base_said=_BASES[question.count],
        none_said=_NONE_CHOSEN[question.count] if question.filters else _NONE[question.count],
        follows_basis=people and not question.filters,
        shape=_shape(question),
        sensitive=any(
            profile.DEFINITIONS[TABLE_OF[each]].sensitive
            for each in question.dimensions
            if each in TABLE_OF
        ),
    )


def _shape(question: Question) -> Shape:
    """One dimension is a distribution; hours have no share, two dimensions are a grid."""
    if question.columns is None and question.count is not Counted.HOURS:
        return Shape.DISTRIBUTION
    return Shape.GRID


def _title(question: Question) -> str:
    if question.columns is None:
        return _("{count}: {rows}").format(count=question.count.label, rows=question.rows.label)
    return _("{count}: {rows} × {columns}").format(
        count=question.count.label, rows=question.rows.label, columns=question.columns.label
    )


def _said(question: Question, span: Span) -> str:
    """Who is counted, at which date each dimension is looked at, who is left out."""
    parts = [_(_SAID[question.count])]
    parts += (
        _(profile.DEFINITIONS[TABLE_OF[each]].said)
        for each in question.dimensions
        if each in TABLE_OF
    )
    if question.count is not Counted.PEOPLE:  # of those who came, whatever the basis
        parts = [part.format(base=said.people(Basis.PRESENT)) for part in parts]
        parts = [_literal(part) for part in parts]
    parts += (_literal(_filter(span, each, keys)) for each, keys in question.filters.items())
    return " ".join(parts)


def _filter(span: Span, dimension: Dimension, keys: Sequence[str]) -> str:
    labels = {slot.key: slot.label for slot in span.cut(dimension).slots}
    known = [labels[key] for key in keys if key in labels]
    return _("Only {dimension}: {values}.").format(
        dimension=dimension.label,
        values=join_names(known) or _("(none of these values in the period)"),
    )


def _literal(text: str) -> str:
    """A text whose braces are its own, for one that will be filled."""
    return text.replace("{", "{{").replace("}", "}}")


# -- questions kept ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SavedQuestion:
    """A question as a form carries it to be kept under a name (id 0: a new one)."""

    name: str
    question: Question
    id: int = 0
    version: int | None = None


@dataclass(frozen=True, slots=True)
class _Kept:
    """A question as its row holds it."""

    id: int
    version: int | None
    name: str
    question: str


def saved() -> list[SavedQuestion]:
    """The questions kept, by name, those that a newer Lierre wrote left out."""
    rows = (
        SavedQuestionRow.select()
        .where(SavedQuestionRow.deleted_at.is_null())
        .order_by(SavedQuestionRow.name, SavedQuestionRow.id)
    )
    found = []
    for row in rows:
        with suppress(InvalidInput):
            found.append(SavedQuestion(row.name, from_json(row.question), row.id, row.version))
    return found


def save(data: SavedQuestion) -> Done:
    """Keep a question under a name of its own. Raises InvalidInput."""
    name = required_text("name", data.name, _("Give the question a name."))
    other = SavedQuestionRow.get_or_none(
        SavedQuestionRow.deleted_at.is_null(),
        SavedQuestionRow.name == name,
        SavedQuestionRow.id != data.id,
    )
    if other is not None:
        raise InvalidInput("name", _("Another question has this name. Choose another one."))
    kept = _Kept(data.id, data.version, name, to_json(data.question))
    said_so = _("Question kept: {name}").format(name=name)
    return keeping.keep(SavedQuestionRow, "question.save", kept, Changes.REPORTS, said_so)


_USED = """
SELECT r.title FROM report_item i
JOIN report_section s ON s.id = i.section_id AND s.deleted_at IS NULL
JOIN report r ON r.id = s.report_id AND r.deleted_at IS NULL
WHERE i.question_id = ? AND i.deleted_at IS NULL
ORDER BY r.last_day DESC LIMIT 1
"""


def remove(question_id: int) -> Done:
    """Put a kept question in the bin. Raises InvalidInput while a report answers it."""
    fetch(SavedQuestionRow, question_id)
    used = database.execute_sql(_USED, (question_id,)).fetchone()
    if used:
        text = _("The report “{title}” answers this question: take it off there first.")
        raise InvalidInput("id", text.format(title=used[0]))
    return keeping.take_away(
        SavedQuestionRow,
        "question.remove",
        question_id,
        Changes.REPORTS,
        _("Question put in the bin"),
    )
