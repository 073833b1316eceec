"""The keyboard stays in a list whose lines are laid again after a gesture.

Hides where it was: in which line, at which of its gestures. A line that left the list gives
it to the next one.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from .components import Row


class KeptFocus:
    """Remembers the place of the keyboard among `rows`, before they are taken away."""

    def __init__(self, rows: Mapping[Hashable, Row]) -> None:
        self._keys = list(rows)
        self._key: Hashable | None = None
        self._stop = 0
        for key, row in rows.items():
            stops = _stops(row)
            focused = row.window().focusWidget()
            if focused in stops:
                self._key, self._stop = key, stops.index(focused)
                break

    def give_back(self, rows: Mapping[Hashable, Row], otherwise: QWidget) -> None:
        """Bring the keyboard to the same line, or the next one; to `otherwise` without any."""
        if self._key is None:
            return
        place = self._keys.index(self._key)
        near = [*self._keys[place:], *reversed(self._keys[:place])]
        key = next((each for each in near if each in rows), None)
        target = otherwise
        if key is not None:
            stops = _stops(rows[key])
            target = stops[min(self._stop, len(stops) - 1)]
        target.setFocus(Qt.FocusReason.OtherFocusReason)


def _stops(row: Row) -> list[QWidget]:
    """The line itself where it takes the keyboard, then its gestures."""
    own: list[QWidget] = [row] if row.focusPolicy() & Qt.FocusPolicy.TabFocus else []
    return own + row.findChildren(QAbstractButton)
