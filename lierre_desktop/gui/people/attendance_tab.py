"""The tab of workshops and presence: enrolments, and the season's sessions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ...centre import enrolments, participants, presences
from ...centre.enrolment_clashes import timetable_clashes
from ...centre.enrolments import EnrolmentLine
from ...centre.timetable import season_of
from ...centre.workshop_places import workshop_places
from .. import look
from ..perform import perform
from .frames import scrolling
from .record_cards import PresencesCard, WorkshopsCard
from .record_tab import Clock, RecordTab


class AttendanceTab(RecordTab):
    """`enrol_wanted` and `dates_wanted(line, proposed last day)` ask the page for its forms."""

    enrol_wanted = Signal()
    dates_wanted = Signal(object, object)

    def __init__(self, now: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._workshops = WorkshopsCard(self.enrol_wanted.emit)
        self._presences = PresencesCard()
        inside = QWidget()
        column = QBoxLayout(QBoxLayout.Direction.TopToBottom, inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_L)
        column.addWidget(self._workshops)
        column.addWidget(self._presences)
        column.addStretch(1)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(scrolling(inside))
        workshops = self._workshops
        workshops.dates_wanted.connect(lambda line: self.dates_wanted.emit(line, line.last_day))
        workshops.end_wanted.connect(
            lambda line: self.dates_wanted.emit(line, max(self._now().date(), line.first_day))
        )
        workshops.place_wanted.connect(self._give_place)
        workshops.leave_wanted.connect(self._leave_list)
        self._presences.session_wanted.connect(
            lambda session: self.page_wanted.emit("attendance", session)
        )

    def show_person(self, participant_id: int) -> None:
        today = self._now().date()
        self._workshops.show_lines(
            enrolments.of_participant(participant_id, today=today),
            timetable_clashes(participant_id, today),
            {each.id: each.free for each in workshop_places(today)},
            today,
        )
        seen = presences.of_person(participant_id, season_of(today)[0], self._now())
        self._presences.show_presences(seen, participants.get(participant_id).gender)

    def add(self) -> bool:
        self.enrol_wanted.emit()
        return True

    def _give_place(self, line: EnrolmentLine) -> None:
        perform(self, lambda: enrolments.promote(line.id, self._now().date()))

    def _leave_list(self, line: EnrolmentLine) -> None:
        perform(self, lambda: enrolments.end(line.id, self._now().date()))
