"""The tabs of a record: words over a line, the one shown underlined in green."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .. import look
from . import paint
from .chips import DrawnButton
from .panels import FlowLayout

HEIGHT = 40
LINE = 3
STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class _Tab(DrawnButton):
    """One tab; it takes the keyboard while it is the one shown."""

    def sizeHint(self) -> QSize:
        return QSize(
            paint.text_width(self.text(), look.font("strong")) + 4,
            max(HEIGHT, look.scaled(HEIGHT) - 4),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows belong to the row: Qt's own would move the keyboard alone."""
        if event.key() in STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = look.font("strong" if self.isChecked() else "body")
        lit = self.isChecked() or self.underMouse()
        ink = look.colour("primary_text" if lit else "text2")
        paint.text(painter, self.rect().adjusted(0, 0, 0, -LINE), self.text(), font, ink)
        if self.isChecked():
            line = QRect(0, self.height() - LINE, self.width(), LINE)
            painter.fillRect(line, look.colour("primary"))


class Tabs(QWidget):
    """Parts of one thing, shown one at a time; emits `chosen(key)`.

    Tab stops at the one shown, the arrows go on from there; without room for all, the
    last ones go to a second line. In Designer: promote a QWidget.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: dict[str, _Tab] = {}
        self._key = ""
        self._flow = FlowLayout(self, spacing=look.SPACE_XL, lines=0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Show `(key, words)` pairs; known keys keep their tab, the first starts chosen."""
        for key, words in choices:
            if key not in self._tabs:
                self._add(key)
            self._tabs[key].setText(words)
            self._tabs[key].updateGeometry()
        if not self._key and choices:
            self.choose(choices[0][0])

    def _add(self, key: str) -> None:
        tab = _Tab(self)
        tab.setCheckable(True)
        tab.clicked.connect(lambda _on=False: self._press(key))
        tab.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._tabs[key] = tab
        self._flow.addWidget(tab)

    def _press(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit(key)

    @property
    def key(self) -> str:
        """The key of the tab shown."""
        return self._key

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys offered, in order."""
        return tuple(self._tabs)

    def choose(self, key: str) -> None:
        """Show a tab as the chosen one, silently; the keyboard goes along if it is here."""
        held = any(tab.hasFocus() for tab in self._tabs.values())
        self._key = key
        for each, tab in self._tabs.items():
            shown = each == key
            tab.setChecked(shown)
            policy = Qt.FocusPolicy.StrongFocus if shown else Qt.FocusPolicy.ClickFocus
            tab.setFocusPolicy(policy)
        if held:
            self._tabs[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus(self) -> None:
        """Bring the keyboard to the tab shown."""
        self._tabs[self._key].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows show the neighbour, at the ends the other end."""
        step = STEPS.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        keys = self.keys
        self._press(keys[(keys.index(self._key) + step) % len(keys)])
        self.focus()

    def paintEvent(self, event: QPaintEvent) -> None:
        line = QRect(0, self.height() - 1, self.width(), 1)
        QPainter(self).fillRect(line, look.colour("border"))
