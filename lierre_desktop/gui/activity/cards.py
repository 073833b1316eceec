"""The cards of the key figures: what is counted, the number, and what it was before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ...centre.activity.shown import KeyFigure
from ...i18n import _
from .. import look
from ..components import ElidedLabel, button, label

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class FigureCard(QFrame):
    """One key figure. A click, Enter or ⓘ opens its definition and what is behind it."""

    opened = Signal(object)

    def __init__(self, figure: KeyFigure) -> None:
        super().__init__()
        self.figure = figure
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(figure.definition)
        said = ", ".join(part for part in (figure.title, figure.words, figure.change) if part)
        self.setAccessibleName(said)
        self.setAccessibleDescription(figure.definition)
        column = QVBoxLayout(self)
        padding = look.CARD_PADDING
        column.setContentsMargins(padding, look.SPACE_XS, look.SPACE_S, look.SPACE_S)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(look.SPACE_XS)
        title = label(figure.title, "quiet", wrap=True)
        head.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
        self.info = button("bare", "", "info", on_click=lambda: self.opened.emit(self.figure))
        self.info.setProperty("compact", True)
        self.info.setToolTip(figure.definition)
        self.info.setAccessibleName(_("Definition: {what}").format(what=figure.title))
        head.addWidget(self.info, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addStretch(1)
        column.addWidget(label(figure.words, "figure"))
        self.change = ElidedLabel(figure.change, "caption")
        column.addWidget(self.change)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.figure)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.opened.emit(self.figure)
        else:
            super().keyPressEvent(event)
