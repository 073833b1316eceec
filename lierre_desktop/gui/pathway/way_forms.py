"""The forms of a pathway itself: its opening, its words, its next state, its end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from ...centre import drafts, terms
from ...centre.changes import Done
from ...centre.network.partners import KINDS as PRESCRIBERS
from ...centre.pathway import exits, pathways, stages
from ...centre.pathway.exits import ExitData
from ...centre.pathway.pathways import EXIT_KINDS, PathwayData
from ...centre.pathway.referrals import ReferralData
from ...centre.pathway.states import (
    EXITS,
    STARTS,
    TRANSITIONS,
    PathwayState,
    label,
)
from ...i18n import _, format_date, pgettext
from ..forms.ui_pathway_exit_form import Ui_PathwayExitForm
from ..forms.ui_pathway_move_form import Ui_PathwayMoveForm
from ..forms.ui_pathway_opening_form import Ui_PathwayOpeningForm
from ..forms.ui_pathway_words_form import Ui_PathwayWordsForm
from ..settings.answers import offer
from ..settings.editor import Now
from ..watching import watch
from .form import PathwayForm, Structures, offer_terms, show_question


@dataclass(frozen=True, slots=True)
class Opening:
    """A pathway to be opened, and the referral it may begin with."""

    id: int = 0
    participant_id: int = 0
    state: PathwayState = PathwayState.REFERRED
    opened_on: date | None = None
    review_months: int = 3
    own_words: str = ""
    prescriber: str | None = None
    partner_id: int | None = None
    contact_id: int | None = None
    person: str = ""
    motive: str = ""


class OpeningForm(PathwayForm[Opening]):
    """How a person comes to the centre: sent by someone, by herself, or met outside."""

    form_name = "opening"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_PathwayOpeningForm()
        ui.setupUi(self)
        self._structures = Structures(self, ui)
        self.bind_named(
            ui,
            ("state", "opened_on", "prescriber", "partner_id", "contact_id", "person", "motive")
            + ("review_months", "own_words"),
        )
        for name in ("motive", "own_words"):
            watch(getattr(ui, f"{name}_edit"), self.messages[name])
        ui.state_combo.currentIndexChanged.connect(lambda _index: self._show_referral())

    def fill_choices(self) -> None:
        words = {
            PathwayState.MET: pgettext("a pathway begins", "Met outside the centre"),
            PathwayState.REFERRED: pgettext("a pathway begins", "Referred by someone"),
            PathwayState.WELCOMED: pgettext("a pathway begins", "Came by themselves"),
        }
        offer(self.ui.state_combo, [(state, words[state]) for state in STARTS])
        offer_terms(self.ui.prescriber_combo, PRESCRIBERS, self.held("prescriber"))
        self._structures.fill()

    def open(self, data: Opening) -> None:
        super().open(data)
        self._show_referral()

    def _show_referral(self) -> None:
        referred = self.ui.state_combo.currentData() == PathwayState.REFERRED
        self.ui.referral_frame.setVisible(referred)

    def draft_key(self, data: Opening) -> tuple[object, ...]:
        return (drafts.person(data.participant_id),)

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        return answers | {"state": PathwayState(answers["state"])}

    def command(self, data: Opening) -> Done:
        referral = None
        if data.state is PathwayState.REFERRED:
            referral = ReferralData(
                prescriber=data.prescriber,
                partner_id=data.partner_id,
                contact_id=data.contact_id,
                person=data.person,
                received_on=data.opened_on,
                motive=data.motive,
            )
        return pathways.open(
            data.participant_id,
            data.opened_on or self._now().date(),
            state=data.state,
            own_words=data.own_words,
            review_months=data.review_months,
            referral=referral,
        )

    def latest(self, data: Opening) -> Opening:
        return Opening(participant_id=data.participant_id, opened_on=self._now().date())


class WordsForm(PathwayForm[PathwayData]):
    """The person's own words, the rhythm of reviews, and the words of an end."""

    form_name = "pathway"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_PathwayWordsForm()
        ui.setupUi(self)
        self.bind_named(
            ui, ("own_words", "review_months", "exit_kind", "exit_motive", "exit_review")
        )
        for name in ("own_words", "exit_review"):
            watch(getattr(ui, f"{name}_edit"), self.messages[name])

    def fill_choices(self) -> None:
        offer_exits(self.ui.exit_kind_combo, self.held("exit_kind"))

    def open(self, data: PathwayData) -> None:
        super().open(data)
        self.ui.end_frame.setVisible(not data.is_open)

    def command(self, data: PathwayData) -> Done:
        return pathways.save(data)

    def removal(self, data: PathwayData) -> Done:
        return pathways.remove(data.id)

    def latest(self, data: PathwayData) -> PathwayData:
        return pathways.get(data.id)


@dataclass(frozen=True, slots=True)
class Move:
    """The next state of a pathway, to be entered."""

    id: int = 0
    pathway_id: int = 0
    state: PathwayState = PathwayState.WELCOMED
    day: date | None = None
    reason: str = ""
    review_on: date | None = None


class MoveForm(PathwayForm[Move]):
    """A pathway goes to its next state, on a day, for a reason where one is wanted."""

    form_name = "move"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_PathwayMoveForm()
        ui.setupUi(self)
        self.bind_named(ui, ("day", "review_on", "reason"))
        watch(ui.reason_edit, self.messages["reason"])

    def open(self, data: Move) -> None:
        super().open(data)
        self._say_state()

    def retranslate(self) -> None:
        super().retranslate()
        if self.filled:
            self._say_state()

    def _say_state(self) -> None:
        words = _("The pathway becomes: {state}.").format(state=label(self.base.state))
        self.ui.about_label.setText(words)
        suspends = self.base.state is PathwayState.SUSPENDED
        show_question(self.ui, "review_on", suspends)

    def draft_key(self, data: Move) -> tuple[object, ...]:
        return data.pathway_id, data.state

    def command(self, data: Move) -> Done:
        day = data.day or self._now().date()
        return stages.move(data.pathway_id, data.state, day, data.reason, review_on=data.review_on)


@dataclass(frozen=True, slots=True)
class Ending:
    """The end of a pathway, to be entered."""

    id: int = 0
    pathway_id: int = 0
    now_in: PathwayState = PathwayState.UNDER_WAY
    day: date | None = None
    state: PathwayState = PathwayState.OUT
    exit_kind: str | None = None
    exit_motive: str = ""
    exit_review: str = ""
    also_end: bool = False


class ExitForm(PathwayForm[Ending]):
    """How a pathway ends; what goes on after that day is named, and may end with it."""

    form_name = "exit"

    def __init__(self, now: Now) -> None:
        super().__init__(now)
        self.ui = ui = Ui_PathwayExitForm()
        ui.setupUi(self)
        self.bind_named(ui, ("state", "day", "exit_kind", "exit_motive", "exit_review", "also_end"))
        watch(ui.exit_review_edit, self.messages["exit_review"])
        ui.day_edit.textChanged.connect(lambda _text: self._say_what_follows())

    def fill_choices(self) -> None:
        after = TRANSITIONS[self.base.now_in] if self.filled else EXITS
        ends = [(state, label(state)) for state in EXITS if state in after]
        offer(self.ui.state_combo, ends)
        show_question(self.ui, "state", len(ends) > 1)
        offer_exits(self.ui.exit_kind_combo, self.held("exit_kind"))

    def open(self, data: Ending) -> None:
        super().open(data)
        self._say_what_follows()

    def retranslate(self) -> None:
        super().retranslate()
        if self.filled:
            self._say_what_follows()

    def _say_what_follows(self) -> None:
        """What goes on after the day, and until when results may be noted."""
        day = self.ui.day_edit.day if self.filled else None
        way = self.base.pathway_id
        said = (
            exits.goes_on(exits.still_enrolled(way, day), exits.still_planned(way, day))
            if day
            else ""
        )
        self.ui.enrolments_frame.setVisible(bool(said))
        self.messages["also_end"].set_help(said)
        until = _("For the FSE+, the results can be noted until {day}, four weeks later.")
        self.ui.results_label.setText(
            until.format(day=format_date(exits.results_until(day), "d MMMM y")) if day else ""
        )

    def draft_key(self, data: Ending) -> tuple[object, ...]:
        return (data.pathway_id,)

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        return answers | {"state": PathwayState(answers["state"])}

    def command(self, data: Ending) -> Done:
        ended = ExitData(data.day, data.state, data.exit_kind, data.exit_motive, data.exit_review)
        return exits.exit(data.pathway_id, ended, also_end=data.also_end)


def offer_exits(combo: Any, held: str | None) -> None:
    """Offer the outcomes under the families that reports count them by."""
    book = terms.book()
    choices: list[tuple[object, str]] = [(None, _("Not stated"))]
    families: dict[str, list[tuple[object, str]]] = {}
    for term in book.choices(EXIT_KINDS, keep=held):
        families.setdefault(term.family, []).append((term.code, term.label))
    heads = []
    for family, found in families.items():
        heads.append(len(choices))
        code = found[0][0]
        choices.append((f"#{family}", book.family_label(EXIT_KINDS, str(code))))
        choices += found
    offer(combo, choices)
    for place in heads:
        combo.model().item(place).setEnabled(False)
