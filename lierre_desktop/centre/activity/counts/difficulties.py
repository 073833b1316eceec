"""Difficulties between the first and the last assessment of the people accompanied.

Part of `change`, which defines the figures.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ....i18n import N_, _
from ...pathway.assessments import THEMES
from ...pathway.states import BarrierState
from ..facts import Facts, PathwayFact
from ..figures import Amount, Column, Measure, MeasuredTable, Measures, Row, Subject, behind
from . import read_change
from .counting import UNKNOWN, count, row, term_choices

_AT_LAST = N_("at the last assessment")
_COLUMNS = (
    Column("people", N_("people"), additive=False),
    Column("identified", N_("identified"), group=_AT_LAST),
    Column("under_way", N_("in progress"), group=_AT_LAST),
    Column("lifted", N_("lifted"), group=_AT_LAST),
    Column("lifted_since", N_("lifted since the first assessment")),
)
_DIFFICULTIES = (BarrierState.IDENTIFIED, BarrierState.UNDER_WAY, BarrierState.LIFTED)
_WEIGHT = (*_DIFFICULTIES, BarrierState.NONE)
"""Of terms merged into one, the heaviest state is kept, as on a person's record."""

_SENSITIVE = "*"


class _Difficulty(NamedTuple):
    """A theme of a person, at the first assessment (None: not spoken of) and at the last."""

    person: int
    theme: str
    first: BarrierState | None
    last: BarrierState
    is_one: bool  # what was a difficulty at some assessment

    @property
    def lifted_since(self) -> bool:
        """True of what was not lifted at the first assessment and is at the last."""
        lifted = BarrierState.LIFTED
        return self.last is lifted and self.first is not lifted


@dataclass(slots=True)
class _Assessments:
    """The days a pathway was assessed on, and the state of each theme on each of them."""

    states: dict[str, dict[str, BarrierState]] = field(default_factory=dict)

    def note(self, day: str, theme: str, state: BarrierState) -> None:
        """Add a theme of a day."""
        known = self.states.setdefault(day, {})
        known[theme] = min(known.get(theme, state), state, key=_WEIGHT.index)

    def difficulties(self, person: int) -> list[_Difficulty]:
        """Its themes, with the state of the last assessment that speaks of each."""
        days = sorted(self.states)
        told = [(theme, state) for day in days for theme, state in self.states[day].items()]
        last, first = dict(told), self.states[days[0]]
        ever = {theme for theme, state in told if state in _DIFFICULTIES}
        return [
            _Difficulty(person, theme, first.get(theme), last[theme], theme in ever)
            for theme in last
        ]


def measure(facts: Facts, accompanied: Mapping[int, PathwayFact]) -> Measures:
    """The difficulties of these people, each by her pathway, up to the last day."""
    assessed = _assessed(facts, accompanied)
    twice = [person for person, one in assessed.items() if len(one.states) > 1]
    found = [each for person in twice for each in assessed[person].difficulties(person)]
    themes = _rows(facts, [each for each in found if each.is_one])
    apart = (
        ("once", N_("Assessed once only"), assessed.keys() - set(twice)),
        (UNKNOWN, N_("Not assessed"), accompanied.keys() - assessed.keys()),
    )
    rows = [*themes, *(_apart(key, _(words), people) for key, words, people in apart)]
    everyone = (number for one in rows if one.behind[0] for number in one.behind[0].ids)
    people = count(Subject.PERSON, everyone)
    total = row("total", _("All together"), [people, *_cells(found)[1:]])
    listed = sum(1 for key, _label in _choices(facts) if key != _SENSITIVE)
    named = sum(1 for one in themes if one.key != _SENSITIVE)
    lifted = _cells(found)[-1]
    return Measures(
        {"EVO-01": count(Subject.PERSON, twice), "EVO-02": lifted},
        {"EVO-20": MeasuredTable(_COLUMNS, tuple(rows), total, left_out=listed - named)},
    )


def _assessed(facts: Facts, accompanied: Mapping[int, PathwayFact]) -> dict[int, _Assessments]:
    """By person, the assessments of her pathway; nobody who has none."""
    person_of = {pathway.id: person for person, pathway in accompanied.items()}
    found: dict[int, _Assessments] = {}
    for pathway, day, theme, state in read_change.assessed(person_of, facts.span.last):
        assessments = found.setdefault(person_of[pathway], _Assessments())
        assessments.states.setdefault(day, {})
        if theme and state and state != BarrierState.NOT_RAISED:  # else it doesn't speak of it
            code = facts.book.current(THEMES, theme).code
            assessments.note(day, code, BarrierState(state))
    return found


def _choices(facts: Facts) -> list[tuple[str, str]]:
    """The themes that may be named, then the others together."""
    named = [
        (code, label)
        for code, label in term_choices(facts.book, THEMES)
        if not facts.book.sensitive(THEMES, code)
    ]
    return [*named, (_SENSITIVE, _("Other difficulties"))]


def _rows(facts: Facts, found: Iterable[_Difficulty]) -> list[Row]:
    by_theme: dict[str, list[_Difficulty]] = {}
    for each in found:
        hidden = facts.book.sensitive(THEMES, each.theme)
        by_theme.setdefault(_SENSITIVE if hidden else each.theme, []).append(each)
    return [
        row(key, label, _cells(by_theme[key])) for key, label in _choices(facts) if key in by_theme
    ]


def _cells(found: Sequence[_Difficulty]) -> list[Measure]:
    """People, then difficulties: one person may have several sensitive ones."""
    return [
        count(Subject.PERSON, (each.person for each in found if each.is_one)),
        *(_counted(each for each in found if each.last is state) for state in _DIFFICULTIES),
        _counted(each for each in found if each.lifted_since),
    ]


def _counted(found: Iterable[_Difficulty]) -> Measure:
    people = [each.person for each in found]
    return Measure(Amount(len(people)), behind(Subject.PERSON, people))


def _apart(key: str, label: str, people: Iterable[int]) -> Row:
    """People of whom no change can be told."""
    number = count(Subject.PERSON, people)
    return row(key, label, [number, *(None for _column in _COLUMNS[1:])], unknown=True)
