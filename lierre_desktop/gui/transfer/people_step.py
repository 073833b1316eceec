"""The fourth step: lines that look like someone known; somebody says who each is."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from ...centre.tables.plan import LEFT_OUT, NEW, Candidate, Question
from ...i18n import _, ngettext
from .. import look
from ..attendance.words import uncapitalised
from ..components import Alert, label, rule
from ..components.cards import breakable
from . import words
from .step import MOST_SHOWN, Step, empty, padded


class PeopleStep(Step):
    """Each line to decide, with those it looks like."""

    def __init__(self) -> None:
        super().__init__()
        column = padded(self)
        self._alert = Alert(tone="info")
        column.addWidget(self._alert)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.SPACE_S)
        column.addLayout(self._rows)
        self._more = label("", "quiet", wrap=True)
        column.addWidget(self._more)
        column.addStretch(1)
        self._shown: object = None

    @property
    def title(self) -> str:
        return _("People who look alike")

    def first_choice(self) -> QWidget | None:
        return self.findChild(QRadioButton) if self._shown and self._rows.count() else None

    def forget(self) -> None:
        self._shown = None

    def retranslate(self) -> None:
        self.forget()
        self.refresh()

    def refresh(self) -> None:
        if self.draft is None:
            return
        asked = list(self.draft.questions.values())[:MOST_SHOWN]
        shown = (asked, look.discreet())
        if shown != self._shown:
            self._shown = shown
            empty(self._rows)
            for question in asked:
                self._rows.addWidget(self._block(question))
        self._alert.show_message(
            _("A line to decide isn't imported as long as nobody has decided.")
            if asked
            else _("Nobody to decide about: each person is either new or known for certain.")
        )
        rest = len(self.draft.questions) - len(asked)
        more = ngettext(
            "{n} more line comes after these.", "{n} more lines come after these.", rest
        )
        self._more.setText(more.format(n=rest) if rest else "")

    def _block(self, question: Question) -> QWidget:
        """One line: whom it names, then who that may be."""
        block = QFrame()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        name, line = words.asked_name(question), _("line {n}").format(n=question.line)
        parts = (name, words.born(question), line if name != line else "")
        said = ", ".join(part for part in parts if part)
        column.addWidget(label(breakable(said), "strong", wrap=True))
        group = QButtonGroup(block)
        choices = [(one.id, _same(one)) for one in question.candidates]
        choices += [
            (NEW, _("Someone else: add a new person")),
            (LEFT_OUT, _("Leave this line out")),
        ]
        decided = self.draft.people.get(question.line) if self.draft is not None else None
        for person, text in choices:
            radio = QRadioButton(text)
            radio.setAccessibleName(f"{said}: {text}")
            radio.setToolTip(text)
            radio.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            radio.setChecked(person == decided)
            radio.clicked.connect(
                lambda _on=False, person=person: self._decide(question.line, person)
            )
            group.addButton(radio)
            column.addWidget(radio)
        column.addWidget(rule())
        return block

    def _decide(self, line: int, person: int) -> None:
        if self.draft is not None:
            self.draft.decide(line, person)
            self.changed.emit()


def _same(one: Candidate) -> str:
    """ "It is WÓJCIK Marek, born on 03/02/1984 (same phone)"."""
    who = ", ".join(part for part in (words.candidate_name(one), words.born(one)) if part)
    if not one.why:
        return _("It is {person}").format(person=who)
    return _("It is {person} ({why})").format(person=who, why=uncapitalised(one.why))
