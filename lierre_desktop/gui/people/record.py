"""One person's page: who she is, her workshops, her presence, and what can be done.

Hides which queries it is made of. Forms are opened by the page around it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from ...centre import enrolments, participants, presences
from ...centre.changes import InvalidInput
from ...centre.enrolment_clashes import timetable_clashes
from ...centre.enrolments import EnrolmentLine
from ...centre.participants import ParticipantData
from ...centre.timetable import season_of
from ...centre.workshop_places import workshop_places
from ...i18n import _
from .. import icons, look
from ..attendance.words import sentence_name
from ..forms.ui_person_record import Ui_PersonRecord
from ..perform import perform
from .own_timetable import OwnTimetable
from .record_cards import ContactCard, NotesCard, PresencesCard, WorkshopsCard
from .words import person_facts

TURNS_AT = 860
"""Under this width the cards, and the buttons of the head, stand below each other."""
LEFT_WIDTH = 380


class PersonRecord(QWidget):
    """The page of one person.

    `back_wanted` leaves it, `change_wanted` and `enrol_wanted` ask for forms,
    `dates_wanted(line, proposed last day)` for an enrolment's, `session_wanted(id)` for
    a roll call.
    """

    back_wanted = Signal()
    change_wanted = Signal()
    enrol_wanted = Signal()
    dates_wanted = Signal(object, object)
    session_wanted = Signal(int)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.person = ParticipantData()
        self.ui = Ui_PersonRecord()
        self.ui.setupUi(self)
        self.ui.portrait.setFixedSize(56, 56)
        self.timetable = OwnTimetable(self, now)
        self._contact = ContactCard(self.change_wanted.emit)
        self._notes = NotesCard()
        self._workshops = WorkshopsCard(self.enrol_wanted.emit)
        self._presences = PresencesCard()
        self.ui.left_layout.addWidget(self._contact)
        self.ui.left_layout.addWidget(self._notes)
        self.ui.left_layout.addStretch(1)
        self.ui.right_layout.addWidget(self._workshops)
        self.ui.right_layout.addWidget(self._presences)
        self.ui.right_layout.addStretch(1)
        self._listen()

    def _listen(self) -> None:
        ui, workshops = self.ui, self._workshops
        ui.back_button.clicked.connect(lambda _on=False: self.back_wanted.emit())
        ui.print_button.clicked.connect(lambda _on=False: self._drop_print_menu())
        ui.more_button.clicked.connect(lambda _on=False: self._drop_more_menu())
        workshops.dates_wanted.connect(lambda line: self.dates_wanted.emit(line, line.last_day))
        workshops.end_wanted.connect(
            lambda line: self.dates_wanted.emit(line, max(self._now().date(), line.first_day))
        )
        workshops.place_wanted.connect(self._give_place)
        workshops.leave_wanted.connect(self._leave_list)
        self._presences.session_wanted.connect(self.session_wanted)

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""
        self.ui.retranslateUi(self)

    def focus_first(self) -> None:
        """Bring the keyboard to the first gesture."""
        self.ui.back_button.setFocus()

    # -- content -------------------------------------------------------------------------

    def show_person(self, participant_id: int) -> bool:
        """Show someone; False when there is no such person, or only in the bin."""
        try:
            self.person = participants.get(participant_id)
        except InvalidInput:
            return False
        today = self._now().date()
        self._show_head()
        self._contact.show_person(self.person)
        self._notes.show_notes(self.person.notes)
        self._workshops.show_lines(
            enrolments.of_participant(participant_id, today=today),
            timetable_clashes(participant_id, today),
            {each.id: each.free for each in workshop_places(today)},
            today,
        )
        season = season_of(today)[0]
        seen = presences.of_person(participant_id, season, self._now())
        self._presences.show_presences(seen, self.person.gender)
        return True

    def _show_head(self) -> None:
        ui, person = self.ui, self.person
        names = (person.first_name or person.own_script, person.last_name)
        ui.portrait.setText(look.initials(*names))
        ui.name_label.setText(sentence_name(person))
        latin = person.last_name or person.first_name
        ui.script_label.setText(person.own_script if latin and not look.discreet() else "")
        facts = person_facts(person, self._now().date())
        ui.facts_label.setText(facts)
        ui.facts_label.setVisible(bool(facts))

    # -- gestures ------------------------------------------------------------------------

    def _give_place(self, line: EnrolmentLine) -> None:
        perform(self, lambda: enrolments.promote(line.id, self._now().date()))

    def _leave_list(self, line: EnrolmentLine) -> None:
        perform(self, lambda: enrolments.end(line.id, self._now().date()))

    def _remove(self) -> None:
        """Put the person in the bin; the toast offers to take it back."""
        today = self._now().date()
        person = self.person.id
        if perform(self, lambda: participants.remove(person, today=today)) is not None:
            self.back_wanted.emit()

    def _drop_print_menu(self) -> None:
        self._drop(self.timetable.actions(self.person), self.ui.print_button)

    def _drop_more_menu(self) -> None:
        remove = QAction(_("Put in the bin"), self)
        remove.setIcon(icons.icon("trash", "danger.text"))
        remove.triggered.connect(lambda _on=False: self._remove())
        self._drop([remove], self.ui.more_button)

    def _drop(self, actions: list[QAction], under: QWidget) -> None:
        menu = QMenu(self)
        for action in actions:
            action.setParent(menu)
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setActiveAction(actions[0])
        menu.popup(under.mapToGlobal(QPoint(0, under.height() + 4)))

    # -- size ----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < look.scaled(TURNS_AT)
        direction = QBoxLayout.Direction
        turned = direction.TopToBottom if narrow else direction.LeftToRight
        self.ui.head_layout.setDirection(turned)
        self.ui.head_layout.setStretch(0, 0 if narrow else 1)
        self.ui.cards_layout.setDirection(turned)
        for card in (self._contact, self._notes):
            card.setMinimumWidth(0 if narrow else look.scaled(LEFT_WIDTH))
            card.setMaximumWidth(16_777_215 if narrow else look.scaled(LEFT_WIDTH))
