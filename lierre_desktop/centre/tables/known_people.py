"""Whom a line of pathways or of attendance is about: someone the centre knows already."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from ...database.models import database
from ...i18n import _, numeric_date
from ..changes import InvalidInput
from ..names import sentence_name, words
from ..rows import storable
from .fields import FIELDS
from .mapping import Mapping
from .person_names import split
from .reading import Values

_EVERYONE = """
SELECT id, last_name, first_name, own_script, birth_name, birth_date, gender
FROM participant WHERE deleted_at IS NULL
"""


class KnownPeople:
    """Everyone living by number and by name, read once."""

    def __init__(self) -> None:
        self.genders: dict[int, str | None] = {}
        self._births: dict[int, date | None] = {}
        self._named: defaultdict[frozenset[str], set[int]] = defaultdict(set)
        for number, last, first, own, birth_name, birth, gender in database.execute_sql(_EVERYONE):
            self.genders[number] = gender
            self._births[number] = date.fromisoformat(birth) if birth else None
            for parts in ((last, first), (birth_name, first), (birth_name, last, first), (own,)):
                if all(parts):
                    self._named[_words(parts)].add(number)

    def find(self, values: Values) -> int:
        """The number of the person a line names: by number, else by name and birth date.

        Raises InvalidInput with a sentence when nobody or several people fit.
        """
        if "id" in values:
            return self._numbered(storable(values["id"]))
        name = _name(values)
        if not name:
            raise InvalidInput("full_name", _("No name on this line."))
        birth = values.get("birth_date")
        fitting = {
            number
            for number in self._named.get(_words((name,)), ())
            if birth is None or self._births[number] in (None, birth)
        }
        exact = {number for number in fitting if birth and self._births[number] == birth}
        fitting = exact or fitting
        if len(fitting) == 1:
            return fitting.pop()
        if fitting:
            raise InvalidInput(
                "full_name",
                _("Several people are called {name}: add the birth date or the number.").format(
                    name=name
                ),
            )
        raise InvalidInput("full_name", _unknown(name, birth))

    def _numbered(self, number: int) -> int:
        if number not in self._births:
            raise InvalidInput("id", _("There is nobody with the number {n}.").format(n=number))
        return number


def _unknown(name: str, birth: date | None) -> str:
    if birth is None:
        text = _("{name} isn't known: import the people first.")
        return text.format(name=name)
    text = _("{name}, born on {day}, isn't known: import the people first.")
    return text.format(name=name, day=numeric_date(birth))


def _name(values: Values) -> str:
    """The name of a line, in whatever columns it stands."""
    if "full_name" in values:
        parts = split(values["full_name"])
        return sentence_name(parts.last_name, parts.first_name)
    return sentence_name(values.get("last_name", ""), values.get("first_name", ""))


def _words(names: Iterable[str]) -> frozenset[str]:
    return frozenset(words(" ".join(names)))


def check_names(mapping: Mapping) -> None:
    """Refuse a mapping that names nobody."""
    if not {"id", "full_name", "last_name"} & set(mapping.columns):
        raise InvalidInput("mapping", _("Say which column holds the names."))


def check_column(mapping: Mapping, code: str) -> None:
    """Refuse a mapping without a column that the import can't do without."""
    if code not in mapping.columns:
        label = FIELDS[mapping.kind][code].label
        raise InvalidInput("mapping", _("Say which column holds: {field}.").format(field=label))
