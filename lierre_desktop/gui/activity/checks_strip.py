"""The strip "Before the year is closed": what is left undone, and the way to each gesture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from ...centre.activity.checks import Check
from ...i18n import _, ngettext, pgettext
from .. import look
from ..components import Card, Pictogram, button, label
from .cards import CardButton
from .sight import in_order
from .spread import EvenGrid

SHOWN_FIRST = 3
NARROWEST, TITLE, WIDE = 240, 112, 1000
ENTER, PLAN = "enter_sessions", "plan_sessions"
"""Gestures that have a page of their own; the others begin with the list."""


def gesture_words(gesture: str) -> str:
    """What the button of a check says."""
    if gesture == ENTER:
        return pgettext("gesture", "Enter")
    if gesture == PLAN:
        return pgettext("gesture", "Plan")
    return pgettext("gesture", "Complete")


class _CheckRow(CardButton):
    """One check: its words open the list, its button leads to the gesture.

    Where both are the same, Tab stops once.
    """

    opened = Signal(object)
    wanted = Signal(object)

    def __init__(self, check: Check) -> None:
        super().__init__()
        self.check = check
        self.clicked.connect(lambda _on=False: self.opened.emit(self.check))
        self.setAccessibleName(check.words)
        self.setMinimumHeight(look.scaled(look.ROW))
        line = QHBoxLayout(self)
        line.setContentsMargins(look.SPACE_S, 0, 0, 0)
        line.setSpacing(look.SPACE_S)
        line.addWidget(Pictogram("warning-circle", "attention.edge", fill=True))
        line.addWidget(label(check.words, wrap=True), 1)
        self.stops: list[QWidget] = [self]
        if check.gesture:
            line.addWidget(self._gesture())

    def _gesture(self) -> QWidget:
        check = self.check
        gesture = button(
            "quiet", gesture_words(check.gesture), on_click=lambda: self.wanted.emit(self.check)
        )
        gesture.setProperty("compact", True)
        gesture.setAccessibleName(f"{gesture.text()}, {check.words}")
        if check.gesture in (ENTER, PLAN):
            self.stops.append(gesture)
        else:
            gesture.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return gesture


class ChecksStrip(Card):
    """The checks of a period, the first ones at once, the others on demand; hidden without any."""

    opened = Signal(object)
    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.checks: Sequence[Check] = ()
        self.rows: list[_CheckRow] = []
        self._whole = False
        self._heading = label("", "strong", wrap=True)
        self._more = button("quiet", "", on_click=self._turn)
        self._more.setProperty("compact", True)
        self._grid = EvenGrid(NARROWEST, look.SPACE_S)
        holder = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, holder)
        self._box.setContentsMargins(look.SPACE_L, look.SPACE_XS, look.SPACE_XS, look.SPACE_XS)
        self._box.setSpacing(look.SPACE_S)
        self._box.addWidget(self._heading)
        self._box.addWidget(self._grid, 1)
        self._box.addWidget(self._more, 0, Qt.AlignmentFlag.AlignRight)
        self.add_row(holder)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_round()

    def _turn_round(self) -> None:
        """In a line only where there is room for it, and for the first checks."""
        wide = self.width() >= look.scaled(WIDE) and not self._whole
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._heading.setMinimumWidth(look.scaled(TITLE) if wide else 0)
        self._heading.setMaximumWidth(look.scaled(TITLE) if wide else look.ANY_SIZE)

    def show_checks(self, checks: Sequence[Check], title: str) -> None:
        """Show what is left undone; nothing left hides the strip."""
        self.checks = checks
        self._heading.setText(title)
        self.setAccessibleName(title)
        self.setVisible(bool(checks))
        self._write()

    def _turn(self) -> None:
        self._whole = not self._whole
        self._write()

    def _write(self) -> None:
        hidden = len(self.checks) - SHOWN_FIRST
        shown = self.checks if self._whole else self.checks[:SHOWN_FIRST]
        self._more.setVisible(hidden > 0)
        more = ngettext("{n} other check", "{n} other checks", max(hidden, 0))
        self._more.setText(_("Show fewer") if self._whole else more.format(n=hidden))
        self.rows = []
        for check in shown:
            row = _CheckRow(check)
            row.opened.connect(self.opened)
            row.wanted.connect(self.wanted)
            self.rows.append(row)
        self._grid.fill(self.rows)
        self._turn_round()
        in_order(self.stops)

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in reading order."""
        return [stop for row in self.rows for stop in row.stops] + [self._more]
