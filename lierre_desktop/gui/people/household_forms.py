"""The forms of a household: its beginning and its name, and someone who lives in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ...centre import drafts, terms
from ...centre.changes import Done
from ...centre.finder import Finder, found
from ...centre.person import households
from ...centre.person.households import LINKS, MemberData
from ...centre.vocabulary import Gender
from ...i18n import N_, _
from ..components import Combo, Segments, button
from ..components.date_edit import DateEdit
from ..perform import perform
from ..settings.answers import offer
from ..settings.editor import Editor, Now
from .built_form import BuiltForm
from .participant_form import GENDERS, NOT_SAID
from .person_edit import PersonEdit

HEAD = "SOI"


@dataclass(frozen=True, slots=True)
class HouseholdStart:
    """A household to be begun with a person (id 0), or named."""

    id: int = 0
    version: int = 0
    participant_id: int = 0
    link: str | None = HEAD
    name: str = ""


class HouseholdForm(Editor[HouseholdStart]):
    """The beginning of a household, or its name."""

    form_name = "household"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = BuiltForm(self)
        self._link = Combo()
        self.bind(
            self.ui,
            {
                "link": self.ui.ask("link", N_("Place of this person in it"), self._link),
                "name": self.ui.ask("name", N_("Name of the household"), QLineEdit(), _OPTIONAL),
            },
        )

    def open(self, data: HouseholdStart) -> None:
        super().open(data)
        self.ui.show_question(self._link, self.is_new)

    def draft_key(self, data: HouseholdStart) -> tuple[object, ...]:
        return drafts.person(data.participant_id), data.id

    def fill_choices(self) -> None:
        offer(self._link, _links(self.base.link if self.filled else None))

    def command(self, data: HouseholdStart) -> Done:
        if data.id:
            return households.rename(data.id, data.version, data.name)
        return households.start(data.participant_id, data.link or "", data.name)


class MemberForm(Editor[MemberData]):
    """Someone of a household: a name, or somebody who has a record.

    `record_made(id)` follows the gesture that gives a member a record.
    """

    form_name = "household_member"

    record_made = Signal(int)

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = BuiltForm(self)
        self._person, self._link, self._gender = PersonEdit(), Combo(), Segments(GENDERS)
        person = ui.ask("participant_id", N_("Has a record"), self._person, _FIND)
        link = ui.ask("link", N_("Link"), self._link)
        self._own = {
            "first_name": ui.ask("first_name", N_("First name"), QLineEdit()),
            "last_name": ui.ask("last_name", N_("Surname"), QLineEdit(), _OPTIONAL),
            "gender": ui.ask("gender", N_("Gender"), self._gender),
            "birth_date": ui.ask("birth_date", N_("Birth date"), DateEdit(), _OPTIONAL),
        }
        fields = {
            "link": link,
            **self._own,
            "school": ui.ask("school", N_("School"), QLineEdit(), _OPTIONAL),
            "school_class": ui.ask("school_class", N_("Class"), QLineEdit(), _OPTIONAL),
            "note": ui.ask("note", N_("A word more"), QLineEdit(), _OPTIONAL),
            "since": ui.ask("since", N_("In the household since"), DateEdit(), _OPTIONAL),
            "until": ui.ask("until", N_("Left on"), DateEdit(), N_("The past keeps who left.")),
        }
        self.bind(ui, fields)
        self.also("participant_id", *person)
        self._person.person_changed.connect(self._typed)
        self._make = button("secondary", "", "user-plus", on_click=self._make_record)
        self._remove = button("danger", "", "trash", on_click=self.remove)
        ui.add(self._make)
        ui.add(self._remove)
        self.edited.connect(self._show_own)

    def set_finder(self, finder: Finder) -> None:
        """Look for people among these from now on."""
        self._person.finder = finder

    def open(self, data: MemberData) -> None:
        people = found([data.participant_id]) if data.participant_id else []
        self._person.hold(people[0] if people else None)
        super().open(data)
        self._make.setVisible(not self.is_new and data.participant_id is None)
        self._remove.setVisible(not self.is_new)
        self._show_own()

    def _show_own(self) -> None:
        """The names are the record's where there is one; a record doesn't change hands."""
        recorded = self._person.person is not None
        for editor, _line in self._own.values():
            self.ui.show_question(editor, not recorded)
        fixed = self.filled and self.base.participant_id is not None
        self.ui.show_question(self._person, not fixed)

    def retranslate(self) -> None:
        super().retranslate()
        self._make.setText(_("Give a record of her own"))
        self._remove.setText(_("Entered by mistake: take it away"))

    def kept_beside(self) -> dict[str, QWidget]:
        return {"participant_id": self._person}

    def draft_title(self) -> str:
        return _("Someone of the household")

    def person_of(self, data: MemberData) -> int:
        return 0  # the one whose record is shown, not the member

    def draft_key(self, data: MemberData) -> tuple[object, ...]:
        return data.household_id, data.id

    def fill_choices(self) -> None:
        self._gender.set_choices([(key, _(words)) for key, words in GENDERS])
        offer(self._link, _links(self.base.link if self.filled else None))

    def _fill(self, data: MemberData) -> None:
        values = {name: getattr(data, name) for name in self.fields}
        self._put(values | {"gender": data.gender or NOT_SAID})

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        gender, person = answers["gender"], self._person.person
        answers["gender"] = None if gender == NOT_SAID else Gender(gender)
        answers["participant_id"] = person.id if person is not None else None
        return answers

    def command(self, data: MemberData) -> Done:
        return households.save_member(data)

    def removal(self, data: MemberData) -> Done:
        return households.remove_member(data.id)

    def _make_record(self) -> None:
        member = self.base.id
        done = perform(self, lambda: households.make_participant(member), self.form)
        if done is not None:
            self.forget()
            self.record_made.emit(done.id)


_OPTIONAL = N_("optional")
_FIND = N_("Leave empty for a child or a relative without a record.")


def _links(kept: str | None) -> list[tuple[object, str]]:
    return [(term.code, term.label) for term in terms.book().choices(LINKS, keep=kept)]
