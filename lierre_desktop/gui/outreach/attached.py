"""What belongs to a project: workshops, people, steps; each added and taken off at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...centre import programme, terms
from ...centre.changes import Done
from ...centre.finder import Finder
from ...centre.network import projects
from ...centre.network.projects import Attached, ProjectPerson, ProjectStepLine, ProjectView
from ...centre.terms import Book
from ...i18n import _, numeric_date
from .. import look
from ..attendance.words import list_name
from ..components import Button, Card, Combo, Field, Row, icon_button
from ..people.person_edit import PersonEdit
from ..perform import perform
from ..settings.answers import offer
from ..settings.editor import Now


class AttachedThings(QWidget):
    """Three cards, each with a field to add to it; hidden while the project is a new one.

    `person_wanted(id)` asks for someone's page.
    """

    person_wanted = Signal(int)

    def __init__(self, now: Now) -> None:
        super().__init__()
        self._now = now
        self._project = 0
        self._finder: Finder | None = None
        self._workshops, self._people, self._steps = Card(), Card(), Card()
        self.workshop_combo, self.step_combo = Combo(), Combo()
        for combo in (self.workshop_combo, self.step_combo):
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)
        self.person_edit = PersonEdit()
        self._fields = [
            Field("", each) for each in (self.workshop_combo, self.person_edit, self.step_combo)
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_M)
        cards = (self._workshops, self._people, self._steps)
        for card, field in zip(cards, self._fields, strict=True):
            column.addWidget(card)
            column.addWidget(field)
        self.workshop_combo.activated.connect(lambda _row: self._add_chosen(Attached.WORKSHOP))
        self.step_combo.activated.connect(lambda _row: self._add_chosen(Attached.STEP))
        self.person_edit.person_changed.connect(self._add_person)

    def retranslate(self) -> None:
        """Write every word in the current language."""
        words = (_("Add a workshop"), _("Add a person"), _("Add a step"))
        help_texts = ("", "", _("an open step of someone of the project"))
        for field, said, help_text in zip(self._fields, words, help_texts, strict=True):
            field.set_words(said, help_text)
        self.show_project(self._project)

    def show_project(self, project: int) -> None:
        """Show what belongs to this project; 0 is one that isn't kept yet."""
        self._project = project
        self.setVisible(bool(project))
        if not project:
            return
        self._finder = Finder.current(self._finder)
        self.person_edit.finder = self._finder
        view, book = projects.view(project), terms.book()
        self._fill_workshops(view)
        people = [self._person_row(each) for each in view.people]
        self._fill(self._people, _("People of the project"), people)
        steps = [self._step_row(each, book) for each in view.steps]
        self._fill(self._steps, _("Steps of the project"), steps)
        self._offer_steps(project, book, attached=bool(steps))

    def _fill_workshops(self, view: ProjectView) -> None:
        rows = []
        for number, name in view.workshops:
            row = Row(name, actions=[self._leaver(Attached.WORKSHOP, number, name)])
            rows.append(row)
        self._fill(self._workshops, _("Workshops of the project"), rows)
        held = {number for number, _name in view.workshops}
        left = [(each.id, each.label) for each in programme.workshops() if each.id not in held]
        offer(self.workshop_combo, [(0, _("Choose a workshop")), *left])
        self.workshop_combo.setCurrentIndex(0)

    def _fill(self, card: Card, title: str, rows: Sequence[Row]) -> None:
        card.set_title(title, str(len(rows)) if rows else "")
        card.fill(rows)

    def _person_row(self, person: ProjectPerson) -> Row:
        detail = ""
        if person.until is not None:
            detail = _("until {day}").format(day=numeric_date(person.until))
        elif person.since is not None:
            detail = _("since {day}").format(day=numeric_date(person.since))
        number, name = person.participant_id, list_name(person)
        actions = []
        if person.until is None:
            said = _("{name} leaves the project today").format(name=name)
            today = self._now().date()
            actions.append(
                icon_button(
                    "arrow-right",
                    said,
                    self._run(lambda: projects.leave(self._project, number, today)),
                )
            )
        actions.append(self._leaver(Attached.PARTICIPANT, number, name))
        row = Row(name, detail, actions=actions)
        row.clicked.connect(lambda: self.person_wanted.emit(number))
        return row

    def _step_row(self, step: ProjectStepLine, book: Book) -> Row:
        said = _step_words(step, book)
        status = book.label("statut_demarche", step.status)
        detail = f"{list_name(step)} · {status}"
        return Row(said, detail, actions=[self._leaver(Attached.STEP, step.step_id, said)])

    def _leaver(self, what: Attached, number: int, name: str) -> Button:
        said = _("Take {name} off the project").format(name=name)
        return icon_button(
            "x", said, self._run(lambda: projects.detach(self._project, what, number))
        )

    def _offer_steps(self, project: int, book: Book, *, attached: bool) -> None:
        open_steps = [
            (step.step_id, f"{list_name(step)} · {_step_words(step, book)}")
            for step in projects.attachable_steps(project)
        ]
        offer(self.step_combo, [(0, _("Choose a step")), *open_steps])
        self.step_combo.setCurrentIndex(0)
        self._fields[2].setVisible(bool(open_steps))
        self._steps.setVisible(bool(open_steps or attached))

    # -- gestures ------------------------------------------------------------------------

    def _add_chosen(self, what: Attached) -> None:
        combo = self.workshop_combo if what is Attached.WORKSHOP else self.step_combo
        number = int(combo.currentData() or 0)
        if number:
            self._run(lambda: projects.attach(self._project, what, number))()

    def _add_person(self) -> None:
        person = self.person_edit.person
        if person is not None:
            number, today = person.id, self._now().date()
            self.person_edit.hold(None)
            self._run(
                lambda: projects.attach(self._project, Attached.PARTICIPANT, number, since=today)
            )()

    def _run(self, command: Callable[[], Done]) -> Callable[[], None]:
        """The gesture that runs a command and shows what belongs to the project then."""

        def run() -> None:
            if perform(self, command) is not None:
                self.show_project(self._project)

        return run


def _step_words(step: ProjectStepLine, book: Book) -> str:
    return step.title or book.label("demarche", step.kind)
