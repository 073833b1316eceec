"""The difficulties of an assessment, theme by theme, quick to fill while somebody talks.

The arrows go from theme to theme and from state to state, 1 to 5 set a state at once (the
top row of a French keyboard without Shift too), I says how much it weighs, P whether it
comes first. Restricted themes stay hidden until they are asked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...centre.pathway.assessments import Barrier
from ...centre.pathway.states import BarrierState, Impact
from ...centre.terms import Term
from ...i18n import _
from .. import look
from ..components import Badge, FlowLayout, button
from ..settings.answers import ManyEdit
from .barrier_row import BarrierRow
from .words import state_face

_SPOKEN = (BarrierState.NONE, BarrierState.IDENTIFIED, BarrierState.UNDER_WAY, BarrierState.LIFTED)


class BarrierGrid(ManyEdit):
    """A line a theme; answers a tuple of `Barrier`. In Designer: promote a QWidget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, BarrierRow] = {}
        self._restricted: set[str] = set()
        self._held: tuple[Barrier, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.SPACE_XS)
        self._legend = QWidget()
        self._signs = FlowLayout(self._legend, spacing=look.SPACE_XS)
        self._column.addWidget(self._legend)
        self._reveal = button("quiet", "", "lock-simple", on_click=self._show_restricted)
        self._column.addWidget(self._reveal, 0, Qt.AlignmentFlag.AlignLeft)

    def set_themes(self, themes: Sequence[Term], restricted: Sequence[str]) -> None:
        """Offer these themes, in order; those restricted are shown on demand."""
        self._restricted = set(restricted)
        known = [theme.code for theme in themes]
        for code in [code for code in self.rows if code not in known]:
            row = self.rows.pop(code)
            row.hide()
            row.deleteLater()
        self._write_legend()
        for place, theme in enumerate(themes, 1):
            if theme.code not in self.rows:
                row = BarrierRow()
                row.changed.connect(self.changed)
                self.rows[theme.code] = row
                self._column.insertWidget(place, row)
            self.rows[theme.code].set_theme(theme.label)
        self.rows = {code: self.rows[code] for code in known}
        self._reveal.setText(_("Show what is restricted"))
        self._reveal.updateGeometry()

    def _write_legend(self) -> None:
        """What each sign means, and its key."""
        while (item := self._signs.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, state in enumerate(BarrierState, 1):
            face = state_face(state)
            self._signs.addWidget(Badge(replace(face, words=f"{number} {face.words}")))

    def put(self, value: Any) -> None:
        self._held = tuple(value)
        by_theme = {barrier.theme: barrier for barrier in self._held}
        for code, row in self.rows.items():
            row.put(by_theme.get(code) or Barrier(code, BarrierState.NOT_RAISED))
            row.setVisible(code not in self._restricted)
        self._reveal.setVisible(bool(self._restricted))

    def answer(self) -> tuple[Barrier, ...]:
        """What is said of each theme spoken of; themes that aren't offered any more stay."""
        given = [barrier for barrier in self._held if barrier.theme not in self.rows]
        known = {barrier.theme for barrier in self._held}
        for code, row in self.rows.items():
            barrier = replace(row.barrier, theme=code)
            if barrier.state in _SPOKEN or barrier.remark or code in known:
                given.append(barrier)
        return tuple(given)

    def held(self) -> list[dict[str, Any]]:
        return [asdict(barrier) for barrier in self.answer()]

    def hold_again(self, held: Sequence[dict[str, Any]]) -> None:
        self.put([_barrier(each) for each in held])

    def focus_theme(self, theme: str) -> None:
        """Bring the keyboard to a theme."""
        row = self.rows.get(theme)
        if row is not None:
            row.show()
            row.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_restricted(self) -> None:
        for code in self._restricted & set(self.rows):
            self.rows[code].show()
        self._reveal.hide()
        shown = next((code for code in self.rows if code in self._restricted), "")
        self.focus_theme(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down, from theme to theme."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        shown = [row for row in self.rows.values() if row.isVisible()]
        here = next((place for place, row in enumerate(shown) if row.hasFocus()), None)
        if not step or here is None:
            super().keyPressEvent(event)
        elif 0 <= here + step < len(shown):
            shown[here + step].setFocus(Qt.FocusReason.TabFocusReason)


def _barrier(held: Mapping[str, Any]) -> Barrier:
    impact = held["impact"]
    return Barrier(
        theme=str(held["theme"]),
        state=BarrierState(held["state"]),
        impact=Impact(impact) if impact else None,
        priority=bool(held["priority"]),
        remark=str(held["remark"]),
    )
