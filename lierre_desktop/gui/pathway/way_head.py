"""Above a pathway: which one, where it stands since when, and what may be done next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ...centre.pathway.log import TransitionData
from ...centre.pathway.pathways import PathwayData
from ...centre.pathway.states import PathwayState, label
from ...i18n import _, format_date, ngettext
from .. import look
from ..components import Badge, BadgeFace, Button, Combo, FlowLayout, button
from ..components import label as text_label
from ..people.words import state_face
from ..settings.answers import offer
from .gestures import next_gestures

NEW = "new"
WORDS = 420
"""Room that the words want beside the gestures."""


class WayHead(QWidget):
    """`chosen(id)` is another pathway, `gesture(key)` a state to go to, `END`, `NEW`."""

    chosen = Signal(int)
    gesture = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge = Badge(BadgeFace("path", ""))
        self._title = text_label("", "strong")
        self._ways = Combo()
        self._ways.currentIndexChanged.connect(lambda _place: self._choose())
        self._facts = text_label("", "quiet", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(look.SPACE_M)
        for widget in (self._title, self._ways, self._badge):
            line.addWidget(widget)
        line.addStretch(1)
        self._gestures = QWidget()
        self._flow = FlowLayout(self._gestures)
        words = QVBoxLayout()
        words.setSpacing(look.SPACE_XS)
        words.addLayout(line)
        words.addWidget(self._facts)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.SPACE_S)
        self._box.addLayout(words, 1)
        self._box.addWidget(self._gestures)

    def show_way(
        self, ways: Sequence[PathwayData], shown: PathwayData, log: Sequence[TransitionData]
    ) -> None:
        """Show a pathway among those of a person, newest first."""
        self._title.setText(_("Pathway {number}").format(number=shown.number))
        self._title.setVisible(len(ways) == 1)
        self._ways.setVisible(len(ways) > 1)
        self._ways.setAccessibleName(_("Pathway shown"))
        offer(self._ways, [(way.id, _way_words(way)) for way in ways])
        blocked = self._ways.blockSignals(True)
        self._ways.setCurrentIndex([way.id for way in ways].index(shown.id))
        self._ways.blockSignals(blocked)
        last = log[-1] if log else None
        self._badge.set_face(state_face(shown.state))
        self._facts.setText(_facts(shown, last))
        self._write_gestures(ways, shown)

    def _write_gestures(self, ways: Sequence[PathwayData], shown: PathwayData) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        offered = next_gestures(shown.state)
        if not any(way.is_open for way in ways):
            offered.insert(0, (NEW, _("New pathway")))
        for key, words in offered:
            self._flow.addWidget(self._button(key, words))
        self._gestures.setVisible(bool(offered))
        self._gestures.updateGeometry()
        self._arrange()

    def _button(self, key: str, words: str) -> Button:
        made = button(
            "secondary",
            words,
            "plus" if key == NEW else "",
            on_click=lambda: self.gesture.emit(key),
        )
        made.setProperty("compact", True)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The gestures beside the words, or below where that leaves too little room."""
        wanted = self._flow.sizeHint().width()
        below = self.width() < wanted + look.scaled(WORDS)
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if below else direction.LeftToRight)
        self._gestures.setMinimumWidth(0 if below else wanted)

    def _choose(self) -> None:
        way = self._ways.currentData()
        if way:
            self.chosen.emit(way)


def _way_words(way: PathwayData) -> str:
    return f"{way.number} · {label(way.state)}"


def _day(day: date) -> str:
    return format_date(day, "d MMMM y")


def _facts(shown: PathwayData, last: TransitionData | None) -> str:
    """Since when it is so, why, and when it is looked at again."""
    parts = []
    if shown.opened_on is not None:
        parts.append(_("opened on {day}").format(day=_day(shown.opened_on)))
    if last is not None and last.day != shown.opened_on:
        words = _("in this state since {day}").format(day=_day(last.day))
        parts.append(words)
    if last is not None and last.reason and not look.discreet():
        parts.append(last.reason)
    if last is not None and last.review_on and shown.state is PathwayState.SUSPENDED:
        parts.append(_("to be looked at again on {day}").format(day=_day(last.review_on)))
    if shown.is_open:
        months = shown.review_months
        text = ngettext("a review every month", "a review every {n} months", months)
        parts.append(text.format(n=months))
    return " · ".join(parts)
