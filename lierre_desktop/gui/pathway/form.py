"""What the forms of a pathway share: their fields by name, and who stands in their lists."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from ...centre import terms
from ...centre.network import partners
from ...i18n import _
from ..settings.answers import offer
from ..settings.editor import Editor

T = TypeVar("T")
_ENDS = ("edit", "combo", "spin", "check", "segments", "grid")


class PathwayForm(Editor[T]):
    """An editor whose fields are named after the columns: `kind_combo` and `kind_help`."""

    ui: Any  # the generated form of each subclass

    def bind_named(self, ui: Any, names: Iterable[str]) -> None:
        """Bind the fields of these names; a `remove_button` removes."""
        self.bind(ui, {name: (field_of(ui, name), help_of(ui, name)) for name in names})
        self._remove = getattr(ui, "remove_button", None)
        if self._remove is not None:
            self._remove.clicked.connect(lambda _on=False: self.remove())

    def open(self, data: T) -> None:
        super().open(data)
        if self._remove is not None:
            self._remove.setVisible(not self.is_new)

    def held(self, name: str) -> Any:
        """What the thing opened holds under a name, None before there is one."""
        return getattr(self.base, name) if self.filled else None


def field_of(ui: Any, name: str) -> QWidget:
    """The editor of a name, whatever its kind."""
    found: QWidget = next(
        getattr(ui, f"{name}_{end}") for end in _ENDS if hasattr(ui, f"{name}_{end}")
    )
    return found


def help_of(ui: Any, name: str) -> QLabel:
    """The line under the editor of a name."""
    found: QLabel = getattr(ui, f"{name}_help")
    return found


def show_question(ui: Any, name: str, shown: bool) -> None:
    """Show a question with its label, or hide it where it makes no sense."""
    label, line = getattr(ui, f"{name}_label", None), help_of(ui, name)
    for widget in (label, field_of(ui, name)):
        if widget is not None:
            widget.setVisible(shown)
    line.setVisible(shown and bool(line.text()))


def offer_terms(
    combo: QComboBox, list_name: str, held: str | None, *, unsaid: bool = False
) -> None:
    """Offer a vocabulary; `unsaid` lets a question stay without an answer."""
    choices: list[tuple[object, str]] = [(None, _("Not stated"))] if unsaid else []
    found = terms.book().choices(list_name, keep=held)
    combo.setPlaceholderText(_("Choose in the list"))
    offer(combo, choices + [(term.code, term.label) for term in found])


class Structures:
    """The lists of structures and of the people there, the second following the first."""

    def __init__(self, form: PathwayForm[Any], ui: Any) -> None:
        self._form = form
        self._structures: QComboBox = ui.partner_id_combo
        self._people: QComboBox | None = getattr(ui, "contact_id_combo", None)
        self._structures.currentIndexChanged.connect(lambda _index: self._fill_people())

    def fill(self) -> None:
        """Offer the structures in use, and the one held even if it is in the bin."""
        known = [(line.id, line.name) for line in partners.listed()]
        held = self._form.held("partner_id")
        if held is not None and held not in dict(known):
            known += [(number, data.name) for number, data in partners.known([held]).items()]
        none: list[tuple[object, str]] = [(None, _("None"))]
        offer(self._structures, [*none, *known])
        self._fill_people()

    def _fill_people(self) -> None:
        if self._people is None:
            return
        structure = self._structures.currentData()
        held = self._form.held("contact_id")
        found = partners.contacts_of(structure) if structure else []
        people = [each for each in found if each.until is None or each.id == held]
        nobody: list[tuple[object, str]] = [(None, _("Nobody in particular"))]
        offer(self._people, nobody + [(each.id, each.full_name) for each in people])
        if self._people.currentIndex() < 0:
            self._people.setCurrentIndex(0)
