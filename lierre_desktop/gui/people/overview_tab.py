"""The overview of a record: situation and contact at the left, the thread at the right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ...centre import participants
from ...centre.pathway.timeline import Entry
from .. import look
from .frames import scrolling
from .record_cards import ContactCard
from .record_tab import Clock, RecordTab
from .record_tabs import ATTENDANCE, SITUATION
from .situation_card import SituationCard
from .timeline_card import TimelineCard

TURNS_AT = 820
"""Under this width the two columns stand below each other."""
LEFT_WIDTH = 412


class OverviewTab(RecordTab):
    """`change_wanted` asks for the form of identity and contact."""

    change_wanted = Signal()

    def __init__(self, now: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.situation = SituationCard(
            lambda: self.tab_wanted.emit(SITUATION),
            lambda: self.row_wanted.emit("situation", 0, "row"),
        )
        self._contact = ContactCard(self.change_wanted.emit)
        self.timeline = TimelineCard(lambda: self._now().date())
        self.timeline.opened.connect(self._open)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(look.GUTTER)
        left.addWidget(self.situation)
        left.addWidget(self._contact)
        left.addStretch(1)
        inside = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.GUTTER)
        self._box.addWidget(self._left)
        self._box.addWidget(self.timeline, 1)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(scrolling(inside))

    def retranslate(self) -> None:
        self.situation.retranslate()
        self.timeline.retranslate()

    def show_person(self, participant_id: int) -> None:
        self.situation.show_person(participant_id, self._now().date())
        self._contact.show_person(participants.get(participant_id))
        self.timeline.show_person(participant_id)
        self._share_width()

    def _open(self, entry: Entry) -> None:
        """What an entry is about: its roll call, several of them, or its row in a tab."""
        if entry.table == "session" and entry.first is not None:
            self.tab_wanted.emit(ATTENDANCE)
        elif entry.table == "session":
            self.page_wanted.emit("attendance", entry.id)
        else:
            self.row_wanted.emit(entry.table, entry.id, "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        narrow = self.width() < look.scaled(TURNS_AT)
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        # A title longer than in French makes the column a little wider.
        width = max(look.scaled(LEFT_WIDTH), self._left.minimumSizeHint().width())
        self._left.setMinimumWidth(0 if narrow else width)
        self._left.setMaximumWidth(look.ANY_SIZE if narrow else width)
