"""The small table builder: what to count, by one or two dimensions, among whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ..changes import Done
from .figures import Table
from .periods import Query


class Counted(StrEnum):
    """What a question counts."""

    PEOPLE = "PEOPLE"
    PRESENCES = "PRESENCES"
    HOURS = "HOURS"
    SESSIONS = "SESSIONS"


class Dimension(StrEnum):
    """What a question counts by."""

    GENDER = "GENDER"
    AGE = "AGE"
    HOUSEHOLD = "HOUSEHOLD"
    RESOURCE = "RESOURCE"
    RSA = "RSA"
    HOUSING = "HOUSING"
    EDUCATION = "EDUCATION"
    FRENCH = "FRENCH"
    NATIONALITY = "NATIONALITY"
    DISTRICT = "DISTRICT"
    QPV = "QPV"
    PRESCRIBER = "PRESCRIBER"
    ENTRY = "ENTRY"
    WORKSHOP = "WORKSHOP"
    GROUP = "GROUP"
    MONTH = "MONTH"
    WEEKDAY = "WEEKDAY"
    HOLIDAYS = "HOLIDAYS"
    CAUSE = "CAUSE"


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked. A filter keeps the rows of a dimension whose keys are named."""

    count: Counted = Counted.PEOPLE
    rows: Dimension = Dimension.GENDER
    columns: Dimension | None = None
    filters: Mapping[Dimension, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SavedQuestion:
    """A question as a form carries it to be kept under a name (id 0: a new one)."""

    name: str
    question: Question
    id: int = 0
    version: int | None = None


def dimensions(count: Counted) -> tuple[Dimension, ...]:
    """What such a count can be told by."""
    raise NotImplementedError


def values(dimension: Dimension, query: Query) -> list[tuple[str, str]]:
    """The keys of a dimension with their labels, for a filter."""
    raise NotImplementedError


def ask(question: Question, query: Query) -> Table:
    """The answer as a table of code "ASK". Raises InvalidInput when it can't be asked."""
    raise NotImplementedError


def to_json(question: Question) -> str:
    """The question as it is kept."""
    raise NotImplementedError


def from_json(text: str) -> Question:
    """The question kept. Raises InvalidInput when it can't be read."""
    raise NotImplementedError


def saved() -> list[SavedQuestion]:
    """The questions kept, by name."""
    raise NotImplementedError


def save(data: SavedQuestion) -> Done:
    """Keep a question under a name. Raises InvalidInput."""
    raise NotImplementedError


def remove(question_id: int) -> Done:
    """Put a kept question in the bin. Raises InvalidInput."""
    raise NotImplementedError
