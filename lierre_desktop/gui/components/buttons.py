"""Buttons of five kinds, with their pictogram, words and key.

A page has one `primary` button: the next gesture. Words are infinitives, given already
translated; give them again in the page's `retranslate()`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from .. import icons, look
from . import paint

Kind = Literal["primary", "secondary", "quiet", "bare", "danger"]
"""Filled; outlined; a green word; a plain word (in the top bar); outlined in red."""

DISPATCHED_KEYS = frozenset({"Ctrl+N", "Ctrl+P", "Ctrl+F", "Ctrl+K", "Ctrl+Z", "Return"})
"""Keys that a button only shows: the main window, or a dialog's default, acts on them."""

_INKS = {
    "primary": "on_primary",
    "secondary": "text",
    "quiet": "primary_text",
    "bare": "text",
    "danger": "danger.text",
}
# At rest, under the mouse, pressed.
_FILLS = {
    "primary": ("primary", "primary_hover", "primary_press"),
    "secondary": ("surface", "subtle", "selected"),
    "quiet": ("", "subtle", "selected"),
    "bare": ("", "subtle", "selected"),
    "danger": ("surface", "danger.soft", "danger.soft"),
}
_EDGES = {
    "primary": "",
    "secondary": "border_btn",
    "quiet": "",
    "bare": "",
    "danger": "danger.edge",
}
_FRAMELESS = ("quiet", "bare")
_GAP = 10


class Button(QPushButton):
    """A button with its pictogram, its words and its key; drawn here.

    In Designer: promote a QPushButton and set the dynamic properties `kind`,
    `icon_name` and `keys`. Unavailable means `set_reason("2 people remain")`: the
    button greys and `reason` is a label to lay beside it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason: QLabel | None = None
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def _kind(self) -> str:
        return str(self.property("kind") or "secondary")

    def _icon_name(self) -> str:
        return str(self.property("icon_name") or "")

    def _keys(self) -> str:
        return paint.keys_text(str(self.property("keys") or ""))

    def setText(self, words: str) -> None:
        """Change the words; the key stays, which Qt alone would drop."""
        keys = self.shortcut()
        super().setText(words)
        if not keys.isEmpty():
            self.setShortcut(keys)

    def set_icon_name(self, name: str) -> None:
        """Show another pictogram, "" for none."""
        self.setProperty("icon_name", name)
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: Kind) -> None:
        """Give the button another kind."""
        self.setProperty("kind", kind)
        self.updateGeometry()
        self.update()

    @property
    def reason(self) -> QLabel:
        """The words that say why the button is unavailable; lay them beside it."""
        if self._reason is None:
            self._reason = QLabel()
            self._reason.setProperty("role", "quiet")
            self._reason.setWordWrap(True)
            self._reason.hide()
        return self._reason

    def set_reason(self, reason: str) -> None:
        """Disable the button and say why; an empty reason makes it available again."""
        self.setEnabled(not reason)
        self.setAccessibleDescription(reason)
        self.setToolTip(reason)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason) and self.reason.parent() is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as it does everywhere on Windows."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def _font_kind(self) -> str:
        strong = self._kind() in ("primary", "quiet") and self.isEnabled()
        return "strong" if strong else "body"

    def _padding(self) -> int:
        if not self.text():
            return 7
        return 8 if self._kind() in ("quiet", "bare") else 15

    def sizeHint(self) -> QSize:
        font = look.font("strong" if self._kind() in ("primary", "quiet") else "body")
        parts = []
        if self._icon_name():
            parts.append(look.scaled(look.ICON))
        if self.text():
            parts.append(paint.text_width(self.text(), font) + 2)
        if self._keys():
            parts.append(paint.keycap_width(self._keys()) + 2)
        height = look.CONTROL_IN_ROW if self.property("compact") else look.CONTROL
        width = sum(parts) + _GAP * max(len(parts) - 1, 0) + 2 * self._padding()
        return QSize(max(width, height), max(height, look.scaled(height) - 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, edge = self._frame()
        paint.box(painter, self.rect(), fill, edge)
        self._paint_contents(painter)

    def _frame(self) -> tuple[QColor | None, QColor | None]:
        """Fill and edge of the moment: at rest, under the mouse, pressed, unavailable."""
        kind = self._kind()
        if not self.isEnabled():
            if kind in _FRAMELESS:
                return None, None
            return look.colour("subtle"), look.colour("border")
        fill = _FILLS[kind][2 if self.isDown() else int(self.underMouse())]
        edge = _EDGES[kind] or fill
        return (look.colour(fill) if fill else None, look.colour(edge) if edge else None)

    def _paint_contents(self, painter: QPainter) -> None:
        font = look.font(self._font_kind())
        ink = look.colour(_INKS[self._kind()] if self.isEnabled() else "text2")
        icon, keys = self._icon_name(), self._keys()
        room = self.width() - 2 * self._padding()
        side = look.scaled(look.ICON)
        if icon:
            room -= side + _GAP * bool(self.text())
        if keys:
            room -= paint.keycap_width(keys) + _GAP
        words = min(paint.text_width(self.text(), font) + 2, room)
        left = self._padding() + (room - words) // 2
        middle = self.height() // 2
        if icon:
            spot = QRect(QPoint(left, middle - side // 2), QSize(side, side))
            icons.paint(painter, icon, spot, ink)
            left += side + _GAP
        paint.text(painter, QRect(left, 0, words, self.height()), self.text(), font, ink)
        if keys:
            right = left + words + _GAP + paint.keycap_width(keys)
            plain = self._kind() == "primary" and self.isEnabled()
            paint.keycap(painter, right, middle, keys, ink if plain else None)


def button(
    kind: Kind,
    text: str,
    icon: str = "",
    shortcut: str = "",
    on_click: Callable[[], object] | None = None,
) -> Button:
    """A button ready to lay out: `button("primary", _("Add a session"), "plus", "Ctrl+N")`.

    The key is shown in the button. It also acts, unless it is one of DISPATCHED_KEYS.
    A button without text needs `setAccessibleName` and a tooltip.
    """
    made = Button()
    made.setProperty("kind", kind)
    made.setProperty("icon_name", icon)
    made.setProperty("keys", shortcut)
    made.setText(text)
    if shortcut and shortcut not in DISPATCHED_KEYS:
        made.setShortcut(paint.key_sequence(shortcut))
    if on_click is not None:
        made.clicked.connect(lambda _checked=False: on_click())
    return made


def icon_button(icon: str, name: str, on_click: Callable[[], object] | None = None) -> Button:
    """A square button with a pictogram only; `name` is its tooltip and accessible name."""
    made = button("secondary", "", icon, on_click=on_click)
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made
