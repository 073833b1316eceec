"""Someone nobody knew walks in: two names are enough, lookalikes are proposed.

Hides reading the names out of what was typed in the search.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ...centre.duplicates import Lookalike, lookalikes
from ...centre.participants import ParticipantData
from ...centre.vocabulary import Gender, label
from ...i18n import _, numeric_date
from ..components import Alert, FieldMessage, Form, Row, Segments, button
from ..forms.ui_newcomer_form import Ui_NewcomerForm
from . import words

NOT_SAID = ""


class NewcomerForm(QWidget):
    """Last name, first name, gender; `added` gives the data, `recognised` a known id."""

    added = Signal(object)
    recognised = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NewcomerForm()
        self.ui.setupUi(self)
        self._alert = Alert()
        self._alert.hide()
        self.ui.alerts_layout.addWidget(self._alert)
        self._gender = Segments()
        self.ui.gender_layout.addWidget(self._gender)
        last = FieldMessage(self.ui.last_name_edit, self.ui.last_name_help)
        first = FieldMessage(self.ui.first_name_edit, self.ui.first_name_help)
        self.form = Form({"last_name": last, "first_name": first}, self._alert.show_message)
        self._alike: list[Row] = []
        for edit in (self.ui.last_name_edit, self.ui.first_name_edit):
            edit.textChanged.connect(self._look_for_known)
            edit.returnPressed.connect(self._add)
        self.ui.add_button.clicked.connect(self._add)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the words in the current language."""
        self.ui.retranslateUi(self)
        choices = [(gender.value, label(gender)) for gender in (Gender.WOMAN, Gender.MAN)]
        self._gender.set_choices([(NOT_SAID, _("Unknown")), *choices])

    def start(self, typed: str) -> None:
        """Begin with what was typed in the search: "TKATCHENKO Olena", "tkatchenko olena"."""
        self.form.clear_errors()
        last, first = split_name(typed)
        self._gender.choose(NOT_SAID)
        self.ui.last_name_edit.setText(last)
        self.ui.first_name_edit.setText(first)
        empty = self.ui.last_name_edit if not last else self.ui.first_name_edit
        empty.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look_for_known()

    @property
    def data(self) -> ParticipantData:
        """What was typed."""
        return ParticipantData(
            last_name=self.ui.last_name_edit.text(),
            first_name=self.ui.first_name_edit.text(),
            gender=Gender(self._gender.key) if self._gender.key else None,
        )

    def _add(self) -> None:
        self.added.emit(self.data)

    def _look_for_known(self) -> None:
        for row in self._alike:
            row.hide()
            row.deleteLater()
        data = self.data
        typed = data.last_name.strip() and data.first_name.strip()
        found = lookalikes(data, 3) if typed else []
        self._alike = [self._row(each) for each in found]
        for row in self._alike:
            self.ui.alike_layout.addWidget(row)
        self.ui.alike_card.setVisible(bool(found))

    def _row(self, alike: Lookalike) -> Row:
        person = alike.person
        born = numeric_date(person.birth_date) if person.birth_date else ""
        known = button("secondary", _("It’s the same person"))
        known.setProperty("compact", True)
        known.clicked.connect(lambda _on=False: self.recognised.emit(person.id))
        detail = ", ".join(part for part in (alike.why, born) if part)
        return Row(words.list_name(person), detail, actions=[known])


def split_name(typed: str) -> tuple[str, str]:
    """(last name, first name): capitals are a last name, else the first word is."""
    parts = typed.split()
    shouted = [part for part in parts if part.isupper() and len(part) > 1]
    if shouted and len(shouted) < len(parts):
        return " ".join(shouted), " ".join(part for part in parts if part not in shouted)
    return (parts[0] if parts else "", " ".join(parts[1:]))
