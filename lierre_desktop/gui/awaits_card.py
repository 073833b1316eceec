"""The right card of Today: what awaits, line by line, or all the needs of one kind.

Hides which of the two is shown: a line that stands for several opens their list in the same
place, and Esc or its gesture comes back to the day.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ..centre.pathway.needs import NeedKind
from ..centre.today import Today
from ..i18n import _, ngettext
from . import awaits
from .awaits import Await
from .components import Button, Card, Pictogram, Row, button

MOST = 40
"""How many lines of a kind are laid at first: each has a button of its own."""
FIRST = "await_0_button"
"""The object name of the first line's gesture."""


class GestureMaker(Protocol):
    """Makes a gesture of the page, which finds it again by its object name."""

    def __call__(
        self, name: str, text: str, act: Callable[[], object], kind: str = ...
    ) -> Button: ...


class AwaitsCard:
    """Fills `card`; `follow` goes where a line leads, `again` asks for the page's reload."""

    def __init__(
        self,
        card: Card,
        gesture: GestureMaker,
        follow: Callable[[Await], object],
        again: Callable[[str], object],
    ) -> None:
        self._card, self._gesture, self._follow, self._again = card, gesture, follow, again
        self._kind: NeedKind | None = None
        self._opener = ""  # the object name of the gesture that opened the list
        self._most = MOST
        self._back = button("quiet", "", "arrow-left", on_click=self.close)
        self._back.setObjectName("back_button")
        card.add_action(self._back)
        leave = QShortcut(QKeySequence("Esc"), card)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.close)

    def show_day(self, day: Today, nothing: Callable[[], QWidget]) -> None:
        """Show what awaits on a day; a list whose last line went gives way to the whole."""
        found = awaits.every(self._kind, day) if self._kind is not None else []
        self._back.setText(_("Back to the day"))
        self._back.setVisible(bool(found))
        if self._kind is not None and found:
            self._card.set_title(awaits.heading(self._kind, len(found)))
        else:
            self._kind, found = None, awaits.lines(day)
            count = ngettext("{n} line", "{n} lines", len(found)).format(n=len(found))
            self._card.set_title(_("What awaits you"), count if found else "")
        laid = found if self._kind is None else found[: self._most]
        rows: list[QWidget] = [self._row(line, place) for place, line in enumerate(laid)]
        if more := len(found) - len(laid):
            words = ngettext("Show {n} more", "Show {n} more", more).format(n=more)
            rows.append(self._gesture("await_more_button", words, self._lay_more, "quiet"))
        self._card.fill(rows or [nothing()])

    def close(self) -> None:
        """Back to everything that awaits."""
        if self._kind is not None:
            self._kind, self._most = None, MOST
            self._again(self._opener)

    def _open(self, kind: NeedKind, opener: str) -> None:
        self._kind, self._opener = kind, opener
        self._again(FIRST)

    def _lay_more(self) -> None:
        next_one = f"await_{self._most}_button"
        self._most += MOST
        self._again(next_one)

    def _row(self, line: Await, place: int) -> Row:
        name = f"await_{place}_button"

        def act() -> None:
            if line.opens is not None:
                self._open(line.opens, name)
            else:
                self._follow(line)

        action = self._gesture(name, line.gesture, act, "quiet")
        action.setAccessibleName(f"{line.gesture}: {line.title}")
        row = Row(line.title, line.detail, mark=Pictogram(line.icon, line.token), actions=[action])
        row.clicked.connect(act)
        return row
