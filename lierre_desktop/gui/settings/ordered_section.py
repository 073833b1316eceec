"""A list of the settings whose order the centre decides.

Two ways to move a line: Alt with an arrow key on it, or two buttons a line while the
order is changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ...centre.changes import Done
from ...i18n import _
from ..components import Button, button, icon_button
from ..perform import perform
from .editor import Editor
from .section import ListSection, T

UP, DOWN = -1, 1
_KEYS = {UP: "Alt+Up", DOWN: "Alt+Down"}


class OrderedSection(ListSection[T]):
    """A list whose lines change places; a subclass keeps the order and names a line."""

    def __init__(self, editor: Editor[T], icon: str, parent: QWidget | None = None) -> None:
        self._ordering = self._in_panel = False
        self._arrows: dict[tuple[int, int], Button] = {}
        super().__init__(editor, icon, parent)
        self.order_button = button("quiet", "", on_click=self._turn_ordering)
        self.head.add_action(self.order_button)
        for step, keys in _KEYS.items():
            shortcut = QShortcut(QKeySequence(keys), self.card)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._move_current, step))

    # -- for subclasses --------------------------------------------------------------------

    def keep_order(self, numbers: Sequence[int]) -> Done:
        """Keep the lines that move in this order. Raises InvalidInput."""
        raise NotImplementedError

    def name(self, item: T) -> str:
        """What a line is called by the buttons that move it."""
        raise NotImplementedError

    def movable(self) -> Sequence[T]:
        """The lines that have a place in the order."""
        return self.items

    # -- the list --------------------------------------------------------------------------

    def reload(self) -> None:
        focused = next((key for key, each in self._arrows.items() if each.hasFocus()), None)
        self._arrows = {}
        super().reload()
        self.order_button.setText(_("Done") if self._ordering else _("Change the order"))
        self._show_order_button()
        if focused in self._arrows:
            self._focus_arrow(*focused)

    def panel_open(self, opened: bool) -> None:
        super().panel_open(opened)
        self._in_panel = opened
        self._show_order_button()

    def _show_order_button(self) -> None:
        self.order_button.setVisible(len(self.movable()) > 1 and not self._in_panel)

    # -- the order -------------------------------------------------------------------------

    @property
    def ordering(self) -> bool:
        """Whether the order is being changed."""
        return self._ordering

    def _turn_ordering(self) -> None:
        self._ordering = not self._ordering
        self.reload()
        self.order_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrow_buttons(self, item: T) -> Sequence[QWidget]:
        """The two gestures of a line while the order is changed, none at other times."""
        moving = [each.id for each in self.movable()]
        if not self._ordering or item.id not in moving:
            return ()
        made = {
            UP: icon_button("caret-up", _("Move up: {name}").format(name=self.name(item))),
            DOWN: icon_button("caret-down", _("Move down: {name}").format(name=self.name(item))),
        }
        for step, each in made.items():
            each.setProperty("compact", True)
            each.clicked.connect(lambda _on=False, step=step: self._press_arrow(item.id, step))
            self._arrows[item.id, step] = each
        made[UP].setEnabled(item.id != moving[0])
        made[DOWN].setEnabled(item.id != moving[-1])
        return list(made.values())

    def arrow(self, number: int, step: int) -> Button:
        """The button that moves a line up (-1) or down (1), while the order is changed."""
        return self._arrows[number, step]

    def _press_arrow(self, number: int, step: int) -> None:
        self._move(number, step)
        self._focus_arrow(number, step)

    def _move_current(self, step: int) -> None:
        """Move the line where the keyboard is; it stays there."""
        for number, row in self._rows.items():
            if row.hasFocus() or row.isAncestorOf(self.focusWidget()):
                self._move(number, step)
                return

    def _move(self, number: int, step: int) -> None:
        order = [item.id for item in self.movable()]
        if number not in order or not 0 <= order.index(number) + step < len(order):
            return
        place = order.index(number)
        order.insert(place + step, order.pop(place))
        perform(self, partial(self.keep_order, order))

    def _focus_arrow(self, number: int, step: int) -> None:
        """Stay on the arrow of the line that moved, or on its other one at an end."""
        same = self.arrow(number, step)
        target = same if same.isEnabled() else self.arrow(number, -step)
        target.setFocus(Qt.FocusReason.OtherFocusReason)
