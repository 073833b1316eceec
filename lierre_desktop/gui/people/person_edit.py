"""A field that finds a person as one types: any part of the name, or the phone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...centre.finder import Finder, Found, found
from ...i18n import numeric_date
from ..attendance.words import list_name
from ..components.suggest_edit import SuggestEdit

SHOWN = 12


class PersonEdit(SuggestEdit):
    """Holds one person; `person_changed` says that another one, or none, is held.

    In Designer: promote a QLineEdit. Give it a fresh `finder` when people changed.
    """

    person_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finder = Finder(())
        self._person: Found | None = None
        self._people: dict[str, Found] = {}
        self.suggest = self._search
        self.picked.connect(self._pick)
        self.textEdited.connect(self._let_go)

    @property
    def person(self) -> Found | None:
        """The person held, None while someone is being looked for."""
        return self._person

    @property
    def number(self) -> int:
        """The number of the person held, 0 for nobody."""
        return self._person.id if self._person is not None else 0

    def hold(self, person: Found | None) -> None:
        """Hold someone, or nobody."""
        self._person = person
        self.setText(_said(person) if person is not None else "")
        self.person_changed.emit()

    def held(self) -> int | str:
        """What stands in it, as a draft keeps it: the person's number, else what is typed."""
        return self._person.id if self._person is not None else self.text()

    def hold_again(self, held: int | str) -> None:
        """Show again what `held` answered; somebody who went to the bin isn't held."""
        if isinstance(held, int):
            self.hold(next(iter(found([held])), None))
        elif isinstance(held, str):
            self.hold(None)
            self.setText(held)

    def _search(self, text: str) -> list[tuple[str, str]]:
        self._people = {str(each.id): each for each in self.finder.search(text, SHOWN)}
        return [(key, _said(each)) for key, each in self._people.items()]

    def _pick(self, key: str) -> None:
        self.hold(self._people[key])

    def _let_go(self, _text: str) -> None:
        if self._person is not None:
            self._person = None
            self.person_changed.emit()


def _said(person: Found) -> str:
    """ "ARSLAN Zeynep, 14/03/1985": the birth date tells namesakes apart."""
    parts = (list_name(person), numeric_date(person.birth_date) if person.birth_date else "")
    return ", ".join(part for part in parts if part)
