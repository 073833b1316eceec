"""The forms of the Partners page: a structure, a contact, an orientation, its answer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from ...centre import drafts, terms
from ...centre.changes import Done, InvalidInput
from ...centre.finder import Finder, found
from ...centre.network import orientations, partners
from ...centre.network.orientations import Answer, OrientationData
from ...centre.network.partners import AXES, KINDS, ContactData, PartnerData
from ...i18n import _
from ..forms.ui_answer_form import Ui_AnswerForm
from ..forms.ui_contact_form import Ui_ContactForm
from ..forms.ui_orientation_form import Ui_OrientationForm
from ..forms.ui_partner_form import Ui_PartnerForm
from ..settings.answers import offer
from ..settings.editor import Editor, Now
from ..watching import watch
from . import words


class PartnerForm(Editor[PartnerData]):
    """A structure."""

    form_name = "partner"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_PartnerForm()
        ui.setupUi(self)
        self.bind(
            ui,
            {
                "name": (ui.name_edit, ui.name_help),
                "short_name": (ui.short_name_edit, ui.short_name_help),
                "axis": (ui.axis_combo, ui.axis_help),
                "kind": (ui.kind_combo, ui.kind_help),
                "sensitive": (ui.sensitive_check, ui.sensitive_help),
                "address": (ui.address_edit, ui.address_help),
                "postcode": (ui.postcode_edit, ui.postcode_help),
                "city": (ui.city_edit, ui.city_help),
                "phone": (ui.phone_edit, ui.phone_help),
                "email": (ui.email_edit, ui.email_help),
                "website": (ui.website_edit, ui.website_help),
                "opening": (ui.opening_edit, ui.opening_help),
                "notes": (ui.notes_edit, ui.notes_help),
            },
        )
        ui.remove_button.clicked.connect(lambda _on=False: self.remove())

    def fill_choices(self) -> None:
        book = terms.book()
        base = self.base if self.filled else PartnerData()
        axes = book.choices(AXES, keep=base.axis)
        offer(self.ui.axis_combo, [(term.code, term.label) for term in axes])
        kinds = book.choices(KINDS, keep=base.kind)
        unsaid: list[tuple[object, str]] = [(None, _("Not stated"))]
        offer(self.ui.kind_combo, unsaid + [(term.code, term.label) for term in kinds])

    def open(self, data: PartnerData) -> None:
        super().open(data)
        self.ui.remove_button.setVisible(not self.is_new)

    def command(self, data: PartnerData) -> Done:
        return partners.save(data)

    def removal(self, data: PartnerData) -> Done:
        return partners.remove(data.id)

    def latest(self, data: PartnerData) -> PartnerData:
        return partners.get(data.id) if data.id else PartnerData()


class ContactForm(Editor[ContactData]):
    """Someone at a partner's."""

    form_name = "contact"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_ContactForm()
        ui.setupUi(self)
        self.bind(
            ui,
            {
                "first_name": (ui.first_name_edit, ui.first_name_help),
                "last_name": (ui.last_name_edit, ui.last_name_help),
                "role": (ui.role_edit, ui.role_help),
                "phone": (ui.phone_edit, ui.phone_help),
                "email": (ui.email_edit, ui.email_help),
                "until": (ui.until_edit, ui.until_help),
                "notes": (ui.notes_edit, ui.notes_help),
            },
        )
        watch(ui.notes_edit, self.messages["notes"])
        ui.remove_button.clicked.connect(lambda _on=False: self.remove())

    def draft_key(self, data: ContactData) -> tuple[object, ...]:
        return data.partner_id, data.id

    def open(self, data: ContactData) -> None:
        super().open(data)
        self.ui.remove_button.setVisible(not self.is_new)

    def command(self, data: ContactData) -> Done:
        return partners.save_contact(data)

    def removal(self, data: ContactData) -> Done:
        return partners.remove_contact(data.id)

    def latest(self, data: ContactData) -> ContactData:
        return partners.get_contact(data.id) if data.id else ContactData(partner_id=data.partner_id)


class OrientationForm(Editor[OrientationData]):
    """Someone sent to a partner."""

    form_name = "orientation"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_OrientationForm()
        ui.setupUi(self)
        self.bind(
            ui,
            {
                "partner_id": (ui.partner_id_combo, ui.partner_id_help),
                "contact_id": (ui.contact_id_combo, ui.contact_id_help),
                "made_on": (ui.made_on_edit, ui.made_on_help),
                "remind_on": (ui.remind_on_edit, ui.remind_on_help),
                "motive": (ui.motive_edit, ui.motive_help),
                "consent": (ui.consent_check, ui.consent_help),
            },
        )
        watch(ui.motive_edit, self.messages["motive"])
        self.also("participant_id", ui.participant_id_edit, ui.participant_id_help)
        ui.participant_id_edit.textChanged.connect(self._typed)
        ui.partner_id_combo.currentIndexChanged.connect(lambda _index: self._offer_contacts())
        ui.remove_button.clicked.connect(lambda _on=False: self.remove())

    def kept_beside(self) -> dict[str, QWidget]:
        return {"participant_id": self.ui.participant_id_edit}

    def person_of(self, data: OrientationData) -> int:
        return self.ui.participant_id_edit.number

    def draft_key(self, data: OrientationData) -> tuple[object, ...]:
        begun_at = 0 if data.id else data.partner_id
        return drafts.person(data.participant_id), data.id, begun_at

    def set_finder(self, finder: Finder) -> None:
        """Look for people among these from now on."""
        self.ui.participant_id_edit.finder = finder

    def fill_choices(self) -> None:
        known = [(line.id, line.name) for line in partners.listed()]
        chosen: list[tuple[object, str]] = [(0, _("Choose a partner"))]
        offer(self.ui.partner_id_combo, [*chosen, *known])
        self._offer_contacts()

    def _offer_contacts(self) -> None:
        """The people at the partner chosen; another partner has others."""
        partner = self.ui.partner_id_combo.currentData() or 0
        held = self.base.contact_id if self.filled else None
        people = [
            each
            for each in (partners.contacts_of(partner) if partner else [])
            if each.until is None or each.id == held
        ]
        nobody: list[tuple[object, str]] = [(None, _("Nobody in particular"))]
        offer(
            self.ui.contact_id_combo,
            nobody + [(each.id, each.full_name) for each in people],
        )
        if self.ui.contact_id_combo.currentIndex() < 0:
            self.ui.contact_id_combo.setCurrentIndex(0)

    def open(self, data: OrientationData) -> None:
        people = found([data.participant_id]) if data.participant_id else []
        self.ui.participant_id_edit.hold(people[0] if people else None)
        self.ui.participant_id_edit.setReadOnly(bool(data.id))
        super().open(data)
        self.ui.remove_button.setVisible(not self.is_new)

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        person = self.ui.participant_id_edit.person
        return answers | {"participant_id": person.id if person is not None else 0}

    def focus_field(self) -> None:
        ui = self.ui
        known = ui.participant_id_edit.person is not None
        (ui.motive_edit if known else ui.participant_id_edit).setFocus()

    def command(self, data: OrientationData) -> Done:
        return orientations.save(data)

    def removal(self, data: OrientationData) -> Done:
        return orientations.remove(data.id)

    def latest(self, data: OrientationData) -> OrientationData:
        return orientations.get(data.id) if data.id else data


class AnswerForm(Editor[OrientationData]):
    """What the partner answered; a waiting list asks when to remind again.

    One that nobody will answer any more can be closed.
    """

    form_name = "answer"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_AnswerForm()
        ui.setupUi(self)
        self.bind(
            ui,
            {
                "answer": (ui.answer_combo, ui.answer_help),
                "answered_on": (ui.answered_on_edit, ui.answered_on_help),
                "remind_on": (ui.remind_on_edit, ui.remind_on_help),
                "answer_text": (ui.answer_text_edit, ui.answer_text_help),
            },
        )
        watch(ui.answer_text_edit, self.messages["answer_text"])
        ui.close_button.clicked.connect(lambda _on=False: self.remove())
        ui.answer_combo.currentIndexChanged.connect(lambda _index: self._ask_when())

    def fill_choices(self) -> None:
        choices: list[tuple[object, str]] = [(None, _("Choose an answer"))]
        offer(
            self.ui.answer_combo, choices + [(key, _(said)) for key, said in words.ANSWERS.items()]
        )

    def open(self, data: OrientationData) -> None:
        waits = data.answer is Answer.WAITING
        today = self._now().date()
        super().open(
            replace(
                data,
                answered_on=data.answered_on or today,
                remind_on=data.remind_on if waits else None,
            )
        )
        self._ask_when()
        self.ui.close_button.setVisible(data.answer in (None, Answer.WAITING))

    def _ask_when(self) -> None:
        """Only a waiting list is asked about again."""
        waits = self.ui.answer_combo.currentData() == Answer.WAITING
        for each in (self.ui.remind_on_label, self.ui.remind_on_edit):
            each.setVisible(waits)
        self.messages["remind_on"].set_help(_("15 days later if empty") if waits else "")

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        chosen = Answer(answers["answer"]) if answers["answer"] else None
        remind_on = answers["remind_on"] if chosen is Answer.WAITING else None
        return answers | {"answer": chosen, "remind_on": remind_on}

    def command(self, data: OrientationData) -> Done:
        if data.answer is None:
            raise InvalidInput("answer", _("Choose what the partner answered."))
        if data.answered_on is None:
            raise InvalidInput("answered_on", _("Give the day of the answer."))
        return orientations.answer(
            data.id, data.answer, data.answered_on, data.answer_text, remind_on=data.remind_on
        )

    def removal(self, data: OrientationData) -> Done:
        return orientations.close(data.id, self._now().date())

    def latest(self, data: OrientationData) -> OrientationData:
        return orientations.get(data.id)
