"""What the small table builder can be asked, in words and as it is kept."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from ....i18n import N_, _
from ...changes import InvalidInput

_VERSION = 1
LIMIT = 10_000  # characters of a question as it is kept


class Counted(StrEnum):
    """What a question counts."""

    PEOPLE = "PEOPLE"  # of the basis
    PRESENCES = "PRESENCES"
    HOURS = "HOURS"  # of presence
    SESSIONS = "SESSIONS"

    @property
    def label(self) -> str:
        """ "Personnes"."""
        return _(_COUNTED[self])


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

    @property
    def label(self) -> str:
        """ "Logement à l’entrée"."""
        return _(_DIMENSIONS[self])


_COUNTED = {
    Counted.PEOPLE: N_("People"),
    Counted.PRESENCES: N_("Presences"),
    Counted.HOURS: N_("Hours of presence"),
    Counted.SESSIONS: N_("Sessions"),
}
_DIMENSIONS = {
    Dimension.GENDER: N_("Gender"),
    Dimension.AGE: N_("Age at entry"),
    Dimension.HOUSEHOLD: N_("Make-up of the household"),
    Dimension.RESOURCE: N_("Main resource"),
    Dimension.RSA: N_("RSA"),
    Dimension.HOUSING: N_("Housing at entry"),
    Dimension.EDUCATION: N_("Education at entry"),
    Dimension.FRENCH: N_("Spoken French at entry"),
    Dimension.NATIONALITY: N_("Nationality"),
    Dimension.DISTRICT: N_("Neighbourhood"),
    Dimension.QPV: N_("Priority neighbourhoods (QPV)"),
    Dimension.PRESCRIBER: N_("Who referred the people"),
    Dimension.ENTRY: N_("New people and people carried over"),
    Dimension.WORKSHOP: N_("Workshop"),
    Dimension.GROUP: N_("Kind of workshop"),
    Dimension.MONTH: N_("Month"),
    Dimension.WEEKDAY: N_("Day of the week"),
    Dimension.HOLIDAYS: N_("Term or school holidays"),
    Dimension.CAUSE: N_("Cause of cancellation"),
}

ABOUT_PEOPLE = tuple(Dimension)[: tuple(Dimension).index(Dimension.WORKSHOP)]
"""What is known of a person."""

ABOUT_SESSIONS = (
    Dimension.WORKSHOP, Dimension.GROUP, Dimension.MONTH, Dimension.WEEKDAY, Dimension.HOLIDAYS
)  # fmt: skip
"""What is known of a session that someone came to."""

_POSSIBLE = {
    Counted.PEOPLE: (*ABOUT_PEOPLE, *ABOUT_SESSIONS),
    Counted.PRESENCES: (*ABOUT_PEOPLE, *ABOUT_SESSIONS),
    Counted.HOURS: (*ABOUT_PEOPLE, *ABOUT_SESSIONS),
    Counted.SESSIONS: (*ABOUT_SESSIONS, Dimension.CAUSE),
}


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked. A filter keeps the rows of a dimension whose keys are named."""

    count: Counted = Counted.PEOPLE
    rows: Dimension = Dimension.GENDER
    columns: Dimension | None = None
    filters: Mapping[Dimension, tuple[str, ...]] = field(default_factory=dict)

    @property
    def dimensions(self) -> tuple[Dimension, ...]:
        """Every dimension it speaks of, once each."""
        spoken = (self.rows, self.columns, *self.filters)
        return tuple(dict.fromkeys(each for each in spoken if each is not None))


def dimensions(count: Counted) -> tuple[Dimension, ...]:
    """What such a count can be told by."""
    return _POSSIBLE[count]


def check(question: Question) -> None:
    """Raise InvalidInput when a question has no answer."""
    possible = dimensions(question.count)
    chosen = {"rows": (question.rows,), "columns": (question.columns,), "filters": question.filters}
    for name, found in chosen.items():
        wrong = next((each for each in found if each is not None and each not in possible), None)
        if wrong is not None:
            raise InvalidInput(
                name,
                _("“{count}” can't be counted by “{dimension}”. Choose another one.").format(
                    count=question.count.label, dimension=wrong.label
                ),
            )
    if question.rows is question.columns:
        raise InvalidInput("columns", _("Rows and columns are the same. Change one of them."))
    if not all(question.filters.values()):
        raise InvalidInput("filters", _("A filter keeps nothing. Choose what it keeps."))


# -- as it is kept -----------------------------------------------------------------------


def to_json(question: Question) -> str:
    """The question as it is kept. Raises InvalidInput when it has no answer or is too long."""
    check(question)
    kept = {
        "version": _VERSION,
        "count": question.count.value,
        "rows": question.rows.value,
        "columns": question.columns.value if question.columns else None,
        "filters": {each.value: list(keys) for each, keys in question.filters.items()},
    }
    text = json.dumps(kept, ensure_ascii=False)
    if len(text) > LIMIT:
        raise InvalidInput("filters", _("Too many filters. Keep fewer of them."))
    return text


def from_json(text: str) -> Question:
    """The question kept. Raises InvalidInput when it can't be read."""
    try:
        question = _read(json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InvalidInput(
            "", _("This question can't be read: a newer Lierre may have written it.")
        ) from error
    check(question)
    return question


def _read(kept: dict[str, Any]) -> Question:
    if kept["version"] > _VERSION:
        raise ValueError("a later version")
    return Question(
        Counted(kept["count"]),
        Dimension(kept["rows"]),
        Dimension(kept["columns"]) if kept["columns"] is not None else None,
        {Dimension(name): tuple(map(str, keys)) for name, keys in kept["filters"].items()},
    )
