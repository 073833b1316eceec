"""A card of what a pathway holds: a line each, newest first, the older ones on demand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...i18n import _, ngettext
from .. import look
from ..components import BadgeFace, Card, Row, button, icon_button, label
from ..people.frames import padded

MOST = 4
"""How many lines are shown before the others are asked for."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a table in words; `gestures` are (key, words) besides opening it."""

    table: str
    id: int
    title: str
    detail: str = ""
    badges: tuple[BadgeFace, ...] = ()
    gestures: tuple[tuple[str, str], ...] = ()


class SectionCard(Card):
    """`wanted(table, id, gesture)`: "" opens a row, an id of 0 is a new one."""

    wanted = Signal(str, int, str)

    def __init__(self, table: str) -> None:
        super().__init__()
        self.table = table
        self._unrolled = False
        self._lines: tuple[Line, ...] = ()
        self._empty = ""
        self._add = button("quiet", "", on_click=lambda: self.wanted.emit(table, 0, ""))
        self.add_action(self._add)

    def set_words(self, title: str, add: str, add_name: str, empty: str) -> None:
        """Change the words; `add_name` says alone what the button adds."""
        self.set_title(title)
        self._add.setText(add)
        self._add.setAccessibleName(add_name)
        self._add.updateGeometry()
        self._empty = empty

    def show_lines(self, lines: Sequence[Line], *, may_add: bool) -> None:
        """Show these lines, in their order."""
        if {line.id for line in lines}.isdisjoint(line.id for line in self._lines):
            self._unrolled = False  # somebody else's
        self._lines = tuple(lines)
        self._add.setVisible(may_add)
        self._write()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What the card holds, shown or not."""
        return self._lines

    def _write(self) -> None:
        shown = self._lines if self._unrolled else self._lines[:MOST]
        rows: list[QWidget] = [self._row(line) for line in shown]
        if not rows:
            rows = [padded(label(self._empty, "quiet", wrap=True))]
        hidden = len(self._lines) - len(shown)
        if hidden:
            words = ngettext("Show {n} more", "Show {n} more", hidden).format(n=hidden)
            rows.append(button("quiet", words, "caret-down", on_click=self._unroll))
        self.fill(rows)

    def _unroll(self) -> None:
        self._unrolled = True
        self._write()

    def _row(self, line: Line) -> QWidget:
        actions: list[QWidget] = []
        for key, words in line.gestures:
            gesture = button("quiet", words, on_click=partial(self._ask, line, key))
            gesture.setAccessibleName(f"{words}, {line.title}")
            actions.append(gesture)
        if actions:
            name = _("Change: {what}").format(what=line.title)
            actions.append(icon_button("pencil-simple", name, lambda: self._ask(line, "")))
        row = Row(line.title, line.detail, badges=line.badges, actions=actions)
        row.clicked.connect(lambda: self._ask(line, ""))
        row.setMinimumWidth(look.scaled(240))
        return row

    def _ask(self, line: Line, gesture: str) -> None:
        self.wanted.emit(line.table, line.id, gesture)
