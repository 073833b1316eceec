"""Filters and choices that show their state: chips, chips with a list, segments."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QWidget,
)

from .. import icons, look
from . import paint
from .making import made_of


class DrawnButton(QAbstractButton):
    """A button that draws itself and follows the mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _ground(self) -> QColor:
        """The fill of the moment: checked, pressed, under the mouse, or at rest."""
        if self.isChecked() or self.isDown():
            return look.colour("selected")
        return look.colour("subtle" if self.underMouse() and self.isEnabled() else "surface")

    def _ink(self) -> QColor:
        if not self.isEnabled():
            return look.colour("text2")
        return look.colour("primary_text" if self.isChecked() else "text")


class Chip(DrawnButton):
    """A filter that is on or off: when on it has a tick and bold words (`toggled`)."""

    def __init__(
        self, text: str | QWidget = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        said, parent = made_of(text, parent, "")
        super().__init__(parent)
        self._icon_name = icon
        self.setText(said)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        height = look.scaled(32)
        words = paint.text_width(self.text(), look.font("strong")) + 2
        return QSize(words + 26 + (look.ICON_SMALL + 4 if self._sign() else 0), height)

    def _sign(self) -> str:
        return "check" if self.isChecked() else self._icon_name

    def checkStateSet(self) -> None:
        super().checkStateSet()
        self.updateGeometry()

    def nextCheckState(self) -> None:
        super().nextCheckState()
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = look.colour("primary" if self.isChecked() else "border_btn")
        paint.box(painter, self.rect(), self._ground(), edge, paint.PILL)
        self._paint_words(painter, self.rect().adjusted(13, 0, -11, 0))

    def _paint_words(self, painter: QPainter, rect: QRect) -> None:
        font = look.font("strong" if self.isChecked() else "body")
        if self._sign():
            side = look.ICON_SMALL
            top = (self.height() - side) // 2
            icons.paint(painter, self._sign(), QRect(rect.left(), top, side, side), self._ink())
            rect = rect.adjusted(side + 4, 0, 0, 0)
        paint.text(painter, rect, self.text(), font, self._ink())


class ChoiceChip(Chip):
    """A filter with a list: "All venues ⌄"; emits `chosen(key)`, "" meaning all."""

    chosen = Signal(str)

    def __init__(self, all_words: str | QWidget = "", parent: QWidget | None = None) -> None:
        self._all_words, parent = made_of(all_words, parent, "")
        super().__init__(self._all_words, parent=parent)
        self.setCheckable(False)
        self._choices: list[tuple[str, str]] = []
        self._key = ""
        self.clicked.connect(self._open)

    @property
    def key(self) -> str:
        """The key chosen, "" for all."""
        return self._key

    def set_choices(self, all_words: str, choices: Sequence[tuple[str, str]]) -> None:
        """Offer `(key, words)` pairs; a key that is no longer offered goes back to all."""
        self._all_words, self._choices = all_words, list(choices)
        if self._key not in dict(choices):
            self._key = ""
        self._show_choice()

    def choose(self, key: str) -> None:
        """Choose by key, as the user would."""
        if key != self._key:
            self._key = key
            self._show_choice()
            self.chosen.emit(key)

    def isChecked(self) -> bool:
        return bool(self._key)

    def _sign(self) -> str:
        return ""

    def _show_choice(self) -> None:
        self.setText(dict(self._choices).get(self._key, self._all_words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(look.ICON_SMALL + 4, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = look.ICON_SMALL
        spot = QRect(self.width() - side - 10, (self.height() - side) // 2, side, side)
        icons.paint(QPainter(self), "caret-down", spot, look.colour("text2"))

    def _paint_words(self, painter: QPainter, rect: QRect) -> None:
        super()._paint_words(painter, rect.adjusted(0, 0, -look.ICON_SMALL, 0))

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, words in [("", self._all_words), *self._choices]:
            action = QAction(words, menu)
            if key == self._key:
                action.setIcon(icons.icon("check", "primary_text"))
            action.triggered.connect(lambda _on=False, key=key: self.choose(key))
            menu.addAction(action)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))


class _Segment(DrawnButton):
    """One button of a Segments row; knows whether it is at an end."""

    first = last = False

    def sizeHint(self) -> QSize:
        width = paint.text_width(self.text(), look.font("strong")) + 30
        return QSize(width, max(look.CONTROL, look.scaled(look.CONTROL) - 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(self.rect())
        reach = look.RADIUS_CONTROL + 2
        frame = self.rect().adjusted(0 if self.first else -reach, 0, 0 if self.last else reach, 0)
        paint.box(painter, frame, self._ground(), look.colour("border_btn"))
        if not self.last:
            edge = QRect(self.width() - 1, 1, 1, self.height() - 2)
            painter.fillRect(edge, look.colour("border_btn"))
        font = look.font("strong" if self.isChecked() else "body")
        centre = Qt.AlignmentFlag.AlignHCenter
        paint.text(painter, self.rect(), self.text(), font, self._ink(), centre)


def _let_tab_stop(segment: QAbstractButton, chosen: bool) -> None:
    """Tab goes to the choice made, and the arrows from there; Qt settles it too late."""
    policy = Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
    segment.setFocusPolicy(policy)


def _stop_before(widget: QWidget) -> QWidget | None:
    """Where Tab comes from, labels and the inside of fields passed over; None: nowhere."""
    before = widget.previousInFocusChain()
    while before is not None and before is not widget:
        if before.focusPolicy() != Qt.FocusPolicy.NoFocus and before.focusProxy() is None:
            return before
        before = before.previousInFocusChain()
    return None


class Segments(QWidget):
    """One choice out of a few, side by side; emits `chosen(key)`. Arrow keys move in it."""

    chosen = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]] | QWidget = (), parent: QWidget | None = None
    ) -> None:
        offered, parent = made_of(choices, parent, ())
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonToggled.connect(_let_tab_stop)
        self._buttons: dict[str, _Segment] = {}
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if offered:
            self.set_choices(offered)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Show `(key, words)` pairs; known keys keep their button, the first starts chosen."""
        for key, words in choices:
            if key not in self._buttons:
                self._add(key)
            self._buttons[key].setText(words)
            self._buttons[key].updateGeometry()
        ends = list(self._buttons.values())
        for place, segment in enumerate(ends):
            segment.first, segment.last = place == 0, place == len(ends) - 1
        if self._group.checkedButton() is None:
            ends[0].setChecked(True)

    def _add(self, key: str) -> None:
        segment = _Segment(self)
        segment.setCheckable(True)
        segment.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        segment.clicked.connect(lambda _on=False: self.chosen.emit(key))
        before = [_stop_before(self), *self._buttons.values()][-1]
        if before is not None:  # else Qt puts it last of the window
            QWidget.setTabOrder(before, segment)
        self._buttons[key] = segment
        self._group.addButton(segment)
        self._layout.addWidget(segment)

    @property
    def key(self) -> str:
        """The key chosen."""
        return next((key for key, each in self._buttons.items() if each.isChecked()), "")

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys offered, in order."""
        return tuple(self._buttons)

    def choose(self, key: str) -> None:
        """Choose by key, silently."""
        self._buttons[key].setChecked(True)
