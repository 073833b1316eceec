"""Why an absence is excused: eight numbered reasons under the line, all optional.

The strip never takes the keyboard: the list keeps it and passes the figure on.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...centre.vocabulary import Reason, label
from ...i18n import _
from .. import look
from ..components import DrawnButton, FlowLayout, announce, paint
from ..components import label as text_label

REASONS: tuple[Reason, ...] = tuple(Reason)


class _ReasonButton(DrawnButton):
    """A reason with its figure."""

    def __init__(self, figure: int, reason: Reason) -> None:
        super().__init__()
        self._figure, self._reason = str(figure), reason
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.retranslate()

    def retranslate(self) -> None:
        self.setText(label(self._reason))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = paint.text_width(self.text(), look.font("strong")) + 2
        return QSize(words + paint.keycap_width(self._figure) + 26, look.scaled(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = look.colour("primary" if self.isChecked() else "border_btn")
        paint.box(painter, self.rect(), self._ground(), edge)
        cap = paint.keycap_width(self._figure)
        paint.keycap(painter, 8 + cap, self.height() // 2, self._figure, None)
        font = look.font("strong" if self.isChecked() else "body")
        words = self.rect().adjusted(8 + cap + 8, 0, -8, 0)
        paint.text(painter, words, self.text(), font, self._ink())


class ReasonStrip(QFrame):
    """The eight reasons; emits `chosen` with the person's id and the Reason."""

    chosen = Signal(int, object)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setProperty("role", "accented")
        self._participant_id = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(look.SPACE_M, 6, look.SPACE_M, look.SPACE_S)
        column.setSpacing(6)
        self._title = text_label("", "caption")
        column.addWidget(self._title)
        flow = FlowLayout(spacing=6)
        column.addLayout(flow)
        self._buttons = [_ReasonButton(place, each) for place, each in enumerate(REASONS, 1)]
        for button, reason in zip(self._buttons, REASONS, strict=True):
            button.clicked.connect(lambda _on=False, reason=reason: self._choose(reason))
            flow.addWidget(button)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Write the words in the current language."""
        self._title.setText(_("Reason, optional: a figure, or Enter for none"))
        for button in self._buttons:
            button.retranslate()

    def ask(self, participant_id: int, reason: Reason | None, line: QRect) -> None:
        """Open under a line of the list, or above the last ones."""
        self._participant_id = participant_id
        for button, each in zip(self._buttons, REASONS, strict=True):
            button.setChecked(each is reason)
        room = self._over.rect()
        width = min(room.width(), look.scaled(700))
        layout = self.layout()
        assert layout is not None
        height = layout.heightForWidth(width)
        top = line.bottom() + 1
        if top + height > room.bottom():
            top = max(0, line.top() - height)
        left = max(0, room.width() - width)
        self.setGeometry(QRect(QPoint(left, top), QSize(width, height)))
        self.show()
        self.raise_()
        spoken = ", ".join(f"{place} {label(each)}" for place, each in enumerate(REASONS, 1))
        announce(self, f"{self._title.text()}: {spoken}")

    def answer(self, figure: int) -> bool:
        """Choose by figure; False when the strip is closed or there is no such reason."""
        if self.isHidden() or not 1 <= figure <= len(REASONS):
            return False
        self._choose(REASONS[figure - 1])
        return True

    def _choose(self, reason: Reason) -> None:
        self.hide()
        self.chosen.emit(self._participant_id, reason)
