"""Whom a visit met who is a participant, or becomes one with that first contact."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...centre.changes import Done
from ...centre.finder import Finder
from ...centre.network import outreach
from ...centre.network.outreach import PersonMet
from ...centre.participants import ParticipantData
from ...centre.vocabulary import Gender
from ...i18n import N_, _
from .. import look
from ..attendance.words import list_name
from ..components import BadgeFace, Card, Field, Row, button, icon_button
from ..forms.ui_met_person_form import Ui_MetPersonForm
from ..people.lookalikes import LookalikesAlert
from ..people.person_edit import PersonEdit
from ..perform import perform
from ..settings.editor import Editor, Now

NOT_SAID = "none"
GENDERS = (
    (Gender.WOMAN, N_("Woman")),
    (Gender.MAN, N_("Man")),
    (Gender.OTHER, N_("Other")),
    (NOT_SAID, N_("Not told")),
)


class PeopleMet(QWidget):
    """The participants of a visit that is kept; hidden while it is a new one.

    `become_wanted` asks for the form of someone new, `person_wanted(id)` for a page.
    """

    become_wanted = Signal()
    person_wanted = Signal(int)

    def __init__(self, holder: QWidget) -> None:
        super().__init__(holder)
        self._visit = 0
        self._finder: Finder | None = None
        self._card = Card()
        self.known_edit = PersonEdit()
        self.known_edit.person_changed.connect(self._meet)
        self._field = Field("", self.known_edit)
        self._become = button("secondary", "", "user-plus", on_click=self.become_wanted.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_M)
        for widget in (self._card, self._field, self._become):
            column.addWidget(widget)
        around = QVBoxLayout(holder)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self)

    def retranslate(self) -> None:
        """Write every word in the current language."""
        self._field.set_words(
            _("Add someone known"), _("type a name: the visit stays with this person")
        )
        self._become.setText(_("Someone met becomes a participant"))
        self.show_visit(self._visit)

    def show_visit(self, visit: int) -> None:
        """Show whom this visit met; 0 is a visit that isn't kept yet."""
        self._visit = visit
        self.setVisible(bool(visit))
        if visit:
            self._finder = Finder.current(self._finder)
            self.known_edit.finder = self._finder
            people = outreach.people_met(visit)
            self._card.set_title(_("Known by name"), str(len(people)) if people else "")
            self._card.fill([self._row(each) for each in people])

    def _row(self, person: PersonMet) -> Row:
        leave = icon_button(
            "x",
            _("Take {name} off this visit").format(name=list_name(person)),
            lambda: self._leave(person.participant_id),
        )
        first = [BadgeFace("footprints", _("First contact"), "info")] if person.first else []
        row = Row(list_name(person), badges=first, actions=[leave])
        row.clicked.connect(lambda: self.person_wanted.emit(person.participant_id))
        return row

    def _meet(self) -> None:
        person = self.known_edit.person
        if person is not None and self._visit:
            visit = self._visit
            self.known_edit.hold(None)
            if perform(self, lambda: outreach.meet(visit, person.id)) is not None:
                self.show_visit(visit)

    def _leave(self, participant: int) -> None:
        visit = self._visit
        if perform(self, lambda: outreach.not_met(visit, participant)) is not None:
            self.show_visit(visit)


class MetPersonForm(Editor[ParticipantData]):
    """The few words that make a participant of someone met; the rest comes with time.

    `person_wanted(id)` asks for the page of someone alike.
    """

    form_name = "met_person"

    person_wanted = Signal(int)

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.visit = 0
        self.ui = ui = Ui_MetPersonForm()
        ui.setupUi(self)
        ui.gender_choice.set_choices([(key, _(words)) for key, words in GENDERS])
        self.bind(
            ui,
            {
                "first_name": (ui.first_name_edit, ui.first_name_help),
                "last_name": (ui.last_name_edit, ui.last_name_help),
                "own_script": (ui.own_script_edit, ui.own_script_help),
                "gender": (ui.gender_choice, ui.gender_help),
                "birth_date": (ui.birth_date_edit, ui.birth_date_help),
                "phone": (ui.phone_edit, ui.phone_help),
            },
        )
        self._alike = LookalikesAlert(after=ui.phone_edit)
        self._alike.opened.connect(self.person_wanted)
        around = QVBoxLayout(ui.lookalikes_holder)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._alike)

    def fill_choices(self) -> None:
        self.ui.gender_choice.set_choices([(key, _(words)) for key, words in GENDERS])

    def retranslate(self) -> None:
        super().retranslate()
        self._alike.retranslate()

    def draft_key(self, data: ParticipantData) -> tuple[object, ...]:
        return (self.visit,)

    def open_for(self, visit: int) -> None:
        """Someone whom this visit met."""
        self.visit = visit
        self._alike.start()
        self.open(ParticipantData())

    def _fill(self, data: ParticipantData) -> None:
        values = {name: getattr(data, name) for name in self.fields}
        self._put(values | {"gender": data.gender or NOT_SAID})

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        key = answers["gender"]
        return answers | {"gender": None if key == NOT_SAID else Gender(key)}

    def save(self) -> None:
        """Save, unless someone alike was just found: then show them first."""
        typed = ParticipantData(
            last_name=self.ui.last_name_edit.text(), first_name=self.ui.first_name_edit.text()
        )
        if self._alike.look(replace(typed, birth_date=self.ui.birth_date_edit.day)):
            self._alike.focus()
        else:
            super().save()

    def command(self, data: ParticipantData) -> Done:
        return outreach.become_participant(self.visit, data)
