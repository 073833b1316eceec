"""The cards of the key figures: what is counted, the number, and what it was before."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from ...centre.activity.showing.shown import KeyFigure
from ...i18n import _
from .. import look
from ..components import button, label, paint


class CardButton(QAbstractButton):
    """A part of a page that is one button, whatever stands in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy.Policy.Preferred
        self.setSizePolicy(policy, policy)  # as high as what stands in it, unlike a button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as the space bar does; the arrows don't go from button to button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bare: what stands in it is enough, but for what is under the mouse."""
        if self.underMouse() or self.isDown():
            paint.box(QPainter(self), self.rect(), look.colour("subtle"))


class FigureCard(CardButton):
    """One key figure. A click, Enter or ⓘ opens its definition and what is behind it."""

    opened = Signal(object)

    def __init__(self, figure: KeyFigure) -> None:
        super().__init__()
        self.figure = figure
        self.clicked.connect(lambda _on=False: self.opened.emit(self.figure))
        self.setToolTip(figure.definition)
        said = ", ".join(part for part in (figure.title, figure.words, figure.change) if part)
        self.setAccessibleName(said)
        self.setAccessibleDescription(figure.definition)
        column = QVBoxLayout(self)
        padding = look.CARD_PADDING
        column.setContentsMargins(padding, look.SPACE_XS, look.SPACE_S, look.SPACE_S)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addStretch(1)
        column.addWidget(label(figure.words, "figure"))
        column.addWidget(self._change())

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(look.SPACE_XS)
        title = label(self.figure.title, "quiet", wrap=True)
        head.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
        # For the mouse: the keyboard opens the same from the card itself.
        self.info = button("bare", "", "info", on_click=self.click)
        self.info.setProperty("compact", True)
        self.info.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.info.setToolTip(self.figure.definition)
        self.info.setAccessibleName(_("Definition: {what}").format(what=self.figure.title))
        head.addWidget(self.info, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _change(self) -> QLabel:
        """What changed in bold, then what it was: "+ 12 % (77 in 2025)"."""
        was, moved = escape(self.figure.was), escape(self.figure.moved)
        words = f"<b>{moved}</b> ({was})" if was and moved else was
        said = label(words, "caption", wrap=True)
        said.setTextFormat(Qt.TextFormat.RichText)
        return said

    def paintEvent(self, event: QPaintEvent) -> None:
        lit = self.underMouse() or self.isDown()
        edge = look.colour("border_btn" if lit else "border")
        paint.box(QPainter(self), self.rect(), look.colour("surface"), edge)
