"""The forms of who sent a person and of who accompanies her."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from ...centre import programme
from ...centre.changes import Done
from ...centre.network.partners import KINDS as PRESCRIBERS
from ...centre.pathway import referents, referrals
from ...centre.pathway.referents import ReferentData, ReferentLine
from ...centre.pathway.referrals import ReferralData
from ...centre.pathway.states import ReferralAnswer, label
from ...i18n import _, pgettext
from ..forms.ui_pathway_referent_form import Ui_PathwayReferentForm
from ..forms.ui_pathway_referral_form import Ui_PathwayReferralForm
from ..settings.answers import offer
from ..settings.editor import Now
from ..watching import watch
from .form import PathwayForm, Structures, offer_terms, show_question

TEAM, OUTSIDE = "team", "outside"


class ReferralForm(PathwayForm[ReferralData]):
    """Who sent the person, when and why, and what was answered."""

    form_name = "referral"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_PathwayReferralForm()
        ui.setupUi(self)
        self._structures = Structures(self, ui)
        self.bind_named(
            ui,
            ("prescriber", "partner_id", "contact_id", "person", "received_on", "motive")
            + ("answer", "answered_on", "answer_text"),
        )
        watch(ui.motive_edit, self.messages["motive"])
        watch(ui.answer_text_edit, self.messages["answer_text"])
        ui.answer_combo.currentIndexChanged.connect(lambda _index: self._ask_when())

    def fill_choices(self) -> None:
        offer_terms(self.ui.prescriber_combo, PRESCRIBERS, self.held("prescriber"))
        self._structures.fill()
        offer(self.ui.answer_combo, [(answer, label(answer)) for answer in ReferralAnswer])

    def open(self, data: ReferralData) -> None:
        super().open(data)
        self._ask_when()

    def draft_key(self, data: ReferralData) -> tuple[object, ...]:
        return data.pathway_id, data.id

    def _ask_when(self) -> None:
        """An answer has a day and words: today, unless another is known."""
        answered = self.ui.answer_combo.currentData() not in (None, ReferralAnswer.OPEN)
        for name in ("answered_on", "answer_text"):
            show_question(self.ui, name, answered)
        if answered and not self._filling and not self.ui.answered_on_edit.text():
            self.ui.answered_on_edit.set_date(self._now().date())

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        return answers | {"answer": ReferralAnswer(answers["answer"])}

    def command(self, data: ReferralData) -> Done:
        return referrals.save(data)

    def removal(self, data: ReferralData) -> Done:
        return referrals.remove(data.id)

    def latest(self, data: ReferralData) -> ReferralData:
        return referrals.get(data.id) if data.id else data


@dataclass(frozen=True, slots=True)
class Accompanying:
    """Someone who accompanies a pathway, to be entered; `follows` is whom he takes over from."""

    id: int = 0
    version: int = 0
    pathway_id: int = 0
    place: str = TEAM
    staff_id: int | None = None
    partner_id: int | None = None
    contact_id: int | None = None
    role: str | None = None
    since: date | None = None
    until: date | None = None
    follows: int = 0
    follows_name: str = ""


def accompanying(line: ReferentLine) -> Accompanying:
    """A referent as the form shows him."""
    return Accompanying(
        line.id,
        line.version,
        line.pathway_id,
        TEAM if line.staff_id else OUTSIDE,
        line.staff_id,
        line.partner_id,
        line.contact_id,
        line.role,
        line.since,
        line.until,
    )


class ReferentForm(PathwayForm[Accompanying]):
    """A referent of the team or of a partner; also who takes over from another."""

    form_name = "referent"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_PathwayReferentForm()
        ui.setupUi(self)
        self._structures = Structures(self, ui)
        self.bind_named(
            ui, ("place", "staff_id", "partner_id", "contact_id", "role", "since", "until")
        )
        ui.place_segments.chosen.connect(lambda _key: self._show_place())

    def fill_choices(self) -> None:
        places = [
            (TEAM, pgettext("referent", "The team")),
            (OUTSIDE, pgettext("referent", "A partner")),
        ]
        self.ui.place_segments.set_choices(places)
        team = [(member.id, member.full_name) for member in programme.team()]
        self.ui.staff_id_combo.setPlaceholderText(_("Choose in the list"))
        offer(self.ui.staff_id_combo, team)
        self._structures.fill()
        offer_terms(self.ui.role_combo, "role_referent", self.held("role"))

    def open(self, data: Accompanying) -> None:
        super().open(data)
        self._show_place()

    def retranslate(self) -> None:
        super().retranslate()
        if self.filled:
            self._show_place()

    def _show_place(self) -> None:
        outside = self.ui.place_segments.key == OUTSIDE
        show_question(self.ui, "staff_id", not outside)
        self.ui.outside_frame.setVisible(outside)
        takes_over = bool(self.base.follows)
        words = _("Takes over from {name}; on that day both are there to meet.")
        self.ui.about_label.setText(words.format(name=self.base.follows_name))
        self.ui.about_label.setVisible(takes_over)
        show_question(self.ui, "until", not takes_over)

    def draft_key(self, data: Accompanying) -> tuple[object, ...]:
        return data.pathway_id, data.id, data.follows

    def command(self, data: Accompanying) -> Done:
        team = data.place == TEAM
        wanted = ReferentData(
            data.id,
            data.version,
            data.pathway_id,
            data.staff_id if team else None,
            None if team else data.contact_id,
            data.role,
            data.since,
            data.until,
        )
        if data.follows:
            return referents.hand_to(data.follows, wanted, data.since or self._now().date())
        return referents.save(wanted)

    def removal(self, data: Accompanying) -> Done:
        return referents.remove(data.id)
