"""The form of an interview: everything proposed, the cursor in what may be shared of it.

Hides what each state asks for: an appointment has no summary yet, an interview that took
place has one, and a private note apart from it. One gesture keeps it with the next
appointment and the steps spoken of.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt

from ...centre import drafts, participants, terms
from ...centre.changes import Done
from ...centre.finder import Finder
from ...centre.pathway import interviews, objectives, present, sittings, steps
from ...centre.pathway.interview_clashes import clashes
from ...centre.pathway.interviews import InterviewData, InterviewState
from ...centre.pathway.sittings import Sitting
from ...centre.pathway.states import ObjectiveState
from ...centre.people import age
from ...i18n import _, pgettext, plain
from ...own_language import LANGUAGES
from .. import look
from ..attendance.words import sentence_name
from ..components import bring_into_sight
from ..forms.ui_interview_form import Ui_InterviewForm
from ..people.words import age_words
from ..settings.answers import offer
from ..settings.editor import Editor, Now
from ..watching import watch
from .papers import show_convocation

Choices = list[tuple[object, str]]
PORTRAIT = 32

FIELDS = (
    "day_edit",
    "start_edit",
    "minutes_edit",
    "state_combo",
    "kind_combo",
    "objective_id_combo",
    "summary_edit",
    "private_note_edit",
    "purpose_edit",
    "mode_combo",
    "staff_id_combo",
    "place_edit",
    "attendees_edit",
    "next_day_edit",
    "next_start_edit",
    "next_purpose_edit",
    "statuses_edit",
)


class InterviewForm(Editor[Sitting]):
    """`begin()` asks who it is with, `begin_with(id)` begins with someone, `show_interview`
    opens one that is kept. `recent` answers whom to propose after today's appointments."""

    form_name = "interview"

    def __init__(self, now: Now, recent: Callable[[], Sequence[int]] = lambda: ()) -> None:
        super().__init__(now)
        self._recent = recent
        self._finder: Finder | None = None
        self._person = 0  # whose interview it is; 0 while it is being asked
        self._note_wanted = False
        self._kept = 0  # the interview saved last
        self.ui = ui = Ui_InterviewForm()
        ui.setupUi(self)
        fields = {name.rpartition("_")[0]: getattr(ui, name) for name in FIELDS}
        self.bind(
            ui, {name: (field, getattr(ui, f"{name}_help")) for name, field in fields.items()}
        )
        self.also("participant_id", ui.participant_id_edit, ui.participant_id_help)
        for name in ("summary", "private_note"):
            watch(fields[name], self.messages[name])
        ui.place_edit.suggest = _places
        ui.clash_alert.hide()
        self._listen()

    def _listen(self) -> None:
        ui = self.ui
        ui.participant_id_edit.person_changed.connect(self._person_typed)
        ui.expected_people.picked.connect(lambda person: self.begin_with(person.id, focus=True))
        ui.change_button.clicked.connect(lambda _on=False: self.begin())
        ui.private_button.clicked.connect(lambda _on=False: self._open_note())
        ui.remove_button.clicked.connect(lambda _on=False: self.remove())
        ui.convocation_button.clicked.connect(lambda _on=False: self._print())
        self.edited.connect(self._follow)
        self.saved.connect(self._remember)

    def retranslate(self) -> None:
        super().retranslate()
        self.ui.minutes_edit.retranslate()
        self._show_person()

    # -- whose it is -----------------------------------------------------------------------

    def begin(self) -> None:
        """Ask who the interview is with: those expected are one press away."""
        self._show_parts(asking=True)
        ui = self.ui
        self._finder = Finder.current(self._finder)
        ui.participant_id_edit.finder = self._finder
        ui.participant_id_edit.hold(None)
        ui.expected_people.show_people(sittings.expected_people(self._now(), list(self._recent())))

    def begin_with(self, participant_id: int, *, focus: bool = False) -> None:
        """The interview that begins now with someone, everything proposed."""
        self.open(sittings.start_now(participant_id, self._now()))
        if focus:
            self.focus_first()

    def plan_with(self, participant_id: int) -> None:
        """An appointment to be made with someone."""
        proposed = sittings.start_now(participant_id, self._now())
        if proposed.id:
            proposed = replace(proposed, id=0, version=0, purpose="", attendees=())
        self.open(
            replace(
                proposed,
                state=InterviewState.PLANNED,
                mode=interviews.BY_APPOINTMENT,
                day=None,
                start=None,
            )
        )

    def show_interview(self, interview_id: int, *, begins: bool = True) -> None:
        """One that is kept; a planned one whose hour has come begins, unless told not to."""
        data = interviews.get(interview_id)
        held = sittings.takes_place(data, self._now())
        self.open(held if begins else sittings.of_interview(data))

    def _person_typed(self) -> None:
        person = self.ui.participant_id_edit.person
        if person is not None and not self._filling:
            self.begin_with(person.id, focus=True)

    def _show_person(self) -> None:
        """The head of the form; someone else may be chosen while it is a new one."""
        ui = self.ui
        if not self._person:
            return
        person = participants.get(self._person)
        letters = look.initials(person.first_name or person.own_script, person.last_name)
        ui.person_portrait.setText(letters)
        ui.person_portrait.setFixedSize(look.scaled(PORTRAIT), look.scaled(PORTRAIT))
        ui.person_label.setText(sentence_name(person))
        years = age(person.birth_date, self._now().date())
        ui.person_detail_label.setText(age_words(years))
        ui.change_button.setVisible(self.is_new)

    def _show_parts(self, *, asking: bool) -> None:
        self.ui.who_holder.setVisible(asking)
        self.ui.interview_holder.setVisible(not asking)
        if asking:
            self.keeper.leave()
            self.filled, self._clean = False, self.typed()
            self._person = 0
            self._tell_draft()
            self.draft_label.setText(_("Choose the person first."))

    # -- opening ---------------------------------------------------------------------------

    def open(self, data: Sitting) -> None:
        self._show_parts(asking=False)
        self._person = data.participant_id
        self._note_wanted = bool(data.private_note)
        super().open(data)
        self._note_wanted = bool(self.ui.private_note_edit.toPlainText())
        self._show_person()
        self.ui.remove_button.setVisible(not self.is_new)
        self._offer_languages(data.participant_id)
        self._follow()

    def draft_key(self, data: Sitting) -> tuple[object, ...]:
        return drafts.person(data.participant_id), data.id

    def latest(self, data: Sitting) -> Sitting:
        if data.id:
            return sittings.of_interview(interviews.get(data.id))
        return data

    def focus_field(self) -> None:
        """Who it is, when it will be, or what may be said of it."""
        ui = self.ui
        if not self._person:
            ui.participant_id_edit.setFocus()
        elif self._state() is InterviewState.PLANNED or ui.summary_edit.isHidden():
            ui.day_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            bring_into_sight(ui.summary_edit, ui.summary_label)

    def focus_day(self) -> None:
        """Bring the keyboard to the day: the interview is to be moved."""
        self.ui.day_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.day_edit.selectAll()

    @property
    def is_kept(self) -> bool:
        """Whether the interview shown was kept before."""
        return self.filled and not self.is_new

    # -- choices ---------------------------------------------------------------------------

    def fill_choices(self) -> None:
        """Everything that the lists propose, for the interview being shown."""
        if not self.filled:
            return
        ui, base, book = self.ui, self.base, terms.book()
        offer(ui.state_combo, _states())
        kinds = book.choices("type_entretien", keep=base.kind)
        offer(ui.kind_combo, [(term.code, term.label) for term in kinds])
        modes = book.choices("modalite_entretien", keep=base.mode)
        unsaid: Choices = [(None, _("Not stated"))]
        offer(ui.mode_combo, unsaid + [(term.code, term.label) for term in modes])
        there = base.attendees
        team = present.team_names((base.staff_id, *(each.staff_id for each in there)))
        offer(ui.staff_id_combo, [*unsaid, *team.items()])
        contacts = present.contact_names(each.contact_id for each in there)
        ui.attendees_edit.set_people(team, contacts)
        self._offer_objectives()
        open_steps = sittings.open_steps_of(base.pathway_id)
        statuses = [(term.code, term.label) for term in book.choices(steps.STATUSES)]
        titles = {step.id: steps.title_of(step, book) for step in open_steps}
        ui.statuses_edit.offer_steps(titles, statuses)

    def _offer_objectives(self) -> None:
        none: Choices = [(None, _("None in particular"))]
        known = objectives.of_pathway(self.base.pathway_id) if self.base.pathway_id else []
        offered = [
            (each.id, each.title)
            for each in known
            if each.state is ObjectiveState.OPEN or each.id == self.base.objective_id
        ]
        offer(self.ui.objective_id_combo, [*none, *offered])

    def _offer_languages(self, participant_id: int) -> None:
        """The languages of the person's own papers, hers first."""
        spoken = [code for code in participants.get(participant_id).languages if code in LANGUAGES]
        rest = [code for code in LANGUAGES if code not in spoken]
        none: Choices = [("", _("French only"))]
        offer(self.ui.language_combo, none + [(code, LANGUAGES[code]) for code in spoken + rest])
        self.ui.language_combo.setCurrentIndex(1 if spoken else 0)

    # -- what the state asks for -------------------------------------------------------------

    def _state(self) -> InterviewState:
        return InterviewState(self.ui.state_combo.currentData() or InterviewState.PLANNED)

    def _follow(self) -> None:
        """Show what the state asks for, and what stands against the hours."""
        if not self._person:
            return
        ui, state = self.ui, self._state()
        planned = state is InterviewState.PLANNED
        ui.held_holder.setVisible(not planned or bool(ui.summary_edit.toPlainText()))
        ui.after_holder.setVisible(not planned)
        has_steps = bool(ui.statuses_edit.answer())
        for widget in (ui.statuses_label, ui.statuses_edit):
            widget.setVisible(has_steps)
        self._hide_with_names()
        self._show_note()
        for part in (ui.convocation_button, ui.language_label, ui.language_combo):
            part.setVisible(planned)
        self._show_clashes(state)

    def _hide_with_names(self) -> None:
        """A summary that is kept isn't read over a shoulder; one being written is."""
        ui, kept = self.ui, bool(self.filled and self.base.summary)
        hidden = look.discreet() and kept
        for widget in (ui.summary_edit, ui.summary_help):
            widget.setVisible(not hidden)
        ui.summary_hidden_label.setVisible(hidden)

    def _show_note(self) -> None:
        """The private note apart; while names are hidden it isn't shown at all."""
        ui, hidden = self.ui, look.discreet()
        ui.private_button.setVisible(not self._note_wanted)
        ui.private_frame.setVisible(self._note_wanted)
        for widget in (ui.private_note_edit, ui.private_note_help):
            widget.setVisible(not hidden)
        ui.private_hidden_label.setVisible(hidden)

    def _open_note(self) -> None:
        self._note_wanted = True
        self._show_note()
        self.ui.private_note_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_clashes(self, state: InterviewState) -> None:
        """A warning, never a refusal: a person may leave a workshop for an appointment."""
        ui = self.ui
        said = ""
        if state in (InterviewState.PLANNED, InterviewState.DONE):
            data = InterviewData(
                id=self.base.id,
                participant_id=self._person,
                day=ui.day_edit.day,
                start=ui.start_edit.minute,
                minutes=ui.minutes_edit.answer(),
                staff_id=ui.staff_id_combo.currentData(),
                attendees=ui.attendees_edit.answer(),
            )
            said = "\n".join(clashes(data))
        if said != ui.clash_alert.words or not said:
            ui.clash_alert.show_message(said, "attention")

    # -- keeping ---------------------------------------------------------------------------

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        return answers | {"state": InterviewState(answers["state"])}

    def command(self, data: Sitting) -> Done:
        return sittings.save(data, now=self._now())

    def removal(self, data: Sitting) -> Done:
        return interviews.remove(data.id)

    # -- paper -----------------------------------------------------------------------------

    def _remember(self, interview_id: int) -> None:
        self._kept = interview_id

    def _print(self) -> None:
        """The convocation of what is kept: what was typed is saved first."""
        language = str(self.ui.language_combo.currentData() or "")
        self._kept = self.base.id
        if self.dirty or self.is_new:
            self._kept = 0
            self.save()
        if self._kept:
            show_convocation(self, self._kept, self._now().date(), language)


def _states() -> Choices:
    return [
        (InterviewState.PLANNED, pgettext("interview", "Planned")),
        (InterviewState.DONE, pgettext("interview", "Took place")),
        (InterviewState.EXCUSED, pgettext("interview", "Excused absence")),
        (InterviewState.MISSED, pgettext("interview", "Nobody came")),
        (InterviewState.CANCELLED, pgettext("interview", "Cancelled")),
    ]


def _places(typed: str) -> list[tuple[str, str]]:
    """The places known, those that begin as typed first."""
    wanted = plain(typed).strip()
    known = [place for place in interviews.places() if wanted in plain(place)]
    known.sort(key=lambda place: not plain(place).startswith(wanted))
    return [(place, place) for place in known]
