"""The form of one aspect of a situation: a few fields, filled while somebody is talking.

Hides how the fields follow the aspect's dataclass: a term is a list, a yes or no three
buttons, resources are chips.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from ...centre import drafts, terms
from ...centre.changes import Done
from ...centre.person import situations
from ...centre.person.states import ASPECTS, VOCABULARIES, Aspect, State
from ...i18n import N_, _
from ..components import ChipSet, Combo, NumberEdit, Segments, button
from ..components.date_edit import DateEdit
from ..settings.answers import offer
from ..settings.editor import Editor, Now
from .built_form import BuiltForm

YES, NO, UNKNOWN = "yes", "no", "unknown"
ANSWERS = ((YES, N_("Yes")), (NO, N_("No")), (UNKNOWN, N_("Not known")))
_TRUTH = {YES: True, NO: False, UNKNOWN: None}
MOST_CHILDREN = 30

QUESTIONS = {
    "marital": N_("Marital status"),
    "household": N_("Lives"),
    "children": N_("Children"),
    "children_at_home": N_("Of whom at home"),
    "housing": N_("Housing"),
    "eviction_threat": N_("Threatened with eviction"),
    "rent_arrears": N_("Rent arrears"),
    "domiciled": N_("Postal address with an association or the CCAS"),
    "resources": N_("Resources"),
    "rsa_right": N_("Right to RSA"),
    "rsa_support": N_("RSA support"),
    "rsa_local": N_("In the Department's words"),
    "work": N_("Work"),
    "out_of_work_since": N_("Without work since"),
    "registered": N_("Registered with France Travail"),
    "level": N_("Level reached"),
    "diploma": N_("Diploma"),
    "country": N_("Country of studies"),
    "listening": N_("Understands"),
    "speaking": N_("Speaks"),
    "reading": N_("Reads"),
    "writing": N_("Writes"),
    "profile": N_("How French is learnt"),
    "licence": N_("Driving licence"),
    "vehicle": N_("Vehicle"),
    "transport": N_("Usual transport"),
    "district": N_("Neighbourhood"),
    "qpv": N_("In a priority neighbourhood (QPV)"),
    "qpv_name": N_("Name of the QPV"),
    "nationality": N_("Nationality"),
    "disability": N_("Disability officially recognised"),
    "since": N_("Since"),
    "checked_on": N_("Paper seen on"),
    "detail": N_("A word more"),
}
_HELP = {
    "since": N_("The first day on which this held."),
    "checked_on": N_("optional"),
    "detail": N_("optional, without diagnosis"),
    "disability": N_("Only whether it is recognised: no diagnosis, no rate."),
    "qpv": N_("To be checked on the official map; the program doesn't work it out."),
}
_LAST = ("since", "checked_on", "detail")
_NEVER = ("id", "version", "participant_id")


class StateForm(Editor[State]):
    """A state of one aspect, new or corrected.

    `next_wanted` asks for the next aspect, while they are filled in one after the other.
    """

    next_wanted = Signal()

    def __init__(self, aspect: Aspect, now: Now) -> None:
        super().__init__(now)
        self.aspect = aspect
        self.form_name = f"situation.{aspect}"
        self.ui = BuiltForm(self)
        named = {field.name: str(field.type) for field in fields(ASPECTS[aspect])}
        asked = [name for name in named if name not in (*_LAST, *_NEVER)]
        questions: dict[str, tuple[QWidget, QLabel]] = {}
        for name in (*asked, *_LAST):
            editor = _editor(name, named[name])
            questions[name] = self.ui.ask(name, QUESTIONS[name], editor, _HELP.get(name, ""))
        self._editors = {name: editor for name, (editor, _line) in questions.items()}
        self.bind(self.ui, questions)
        self._remove = button("danger", "", "trash", on_click=self.remove)
        self.ui.add(self._remove)
        going_on = self.next_wanted.emit
        self.next_button = button("primary", "", "", "Ctrl+Return", going_on)
        self.foot.append(self.next_button)
        self.next_button.hide()

    def in_a_row(self, following: Aspect | None, *, last: bool = False) -> None:
        """Offer to go on with the aspect that follows, or to end with the last one.

        To be called once the panel has the form: its buttons have no window before.
        """
        going_on = following is not None or last
        self.next_button.setVisible(going_on)
        self.save_button.setVisible(not going_on)
        if following is not None:
            words = _("Next: {aspect}").format(aspect=following.label)
        else:
            words = _("Finish")
        self.next_button.setText(words)
        self.next_button.updateGeometry()

    # -- what an Editor asks for -----------------------------------------------------------

    def open(self, data: State) -> None:
        super().open(data)
        self._remove.setVisible(not self.is_new)

    def retranslate(self) -> None:
        super().retranslate()
        self._remove.setText(_("Entered by mistake: take it away"))

    def draft_key(self, data: State) -> tuple[object, ...]:
        return drafts.person(data.participant_id), data.id

    def latest(self, data: State) -> State:
        held = situations.history(data.participant_id, self.aspect)
        return next((each for each in held if each.id == data.id), data)

    def fill_choices(self) -> None:
        book = terms.book()
        for name, editor in self._editors.items():
            kept = getattr(self.base, name) if self.filled else None
            if isinstance(editor, ChipSet):
                known = book.choices(VOCABULARIES[name])
                codes = [term.code for term in known]
                extra = [code for code in kept or () if code not in codes]
                choices = [(term.code, term.label) for term in known]
                choices += [(code, book.label(VOCABULARIES[name], code)) for code in extra]
                editor.set_choices(choices)
            elif isinstance(editor, Combo):
                unsaid: list[tuple[object, str]] = [(None, _("Not known"))]
                known = book.choices(VOCABULARIES[name], keep=kept)
                offer(editor, unsaid + [(term.code, term.label) for term in known])
            elif isinstance(editor, Segments):
                editor.set_choices([(key, _(words)) for key, words in ANSWERS])
            elif isinstance(editor, NumberEdit):
                editor.setSpecialValueText(_("Not known"))

    def _fill(self, data: State) -> None:
        said = {True: YES, False: NO, None: UNKNOWN}
        values = {name: getattr(data, name) for name in self._editors}
        for name, editor in self._editors.items():
            if isinstance(editor, Segments):
                values[name] = said[values[name]]
        self._put(values)

    def shape(self, answers: dict[str, Any]) -> dict[str, Any]:
        for name, editor in self._editors.items():
            if isinstance(editor, Segments):
                answers[name] = _TRUTH[answers[name]]
        answers["since"] = answers["since"] or self._now().date()
        return answers

    def command(self, data: State) -> Done:
        return situations.save(data)

    def removal(self, data: State) -> Done:
        return situations.remove(self.aspect, data.id)


def _editor(name: str, kind: str) -> QWidget:
    """The editor of a field, by what it holds."""
    if name == "resources":
        return ChipSet()
    if name in VOCABULARIES:
        return Combo()
    if kind.startswith("bool"):
        return Segments(ANSWERS)
    if kind.startswith("int"):
        number = NumberEdit()
        number.setRange(-1, MOST_CHILDREN)
        return number
    return DateEdit() if kind.startswith("date") else QLineEdit()
