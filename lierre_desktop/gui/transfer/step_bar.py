"""The steps of an import on one line: done, current, to come; each is a way back."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ...i18n import _
from .. import icons, look
from ..components import DrawnButton, FlowLayout, paint

_CIRCLE = 24


class StepButton(DrawnButton):
    """A number or a tick in a circle, and what the step is about."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._done = False
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def set_state(self, *, done: bool, open_: bool) -> None:
        """Show whether the step is behind, and whether one can go there."""
        self._done = done
        self.setEnabled(open_)
        said = _("done") if done else ""
        self.setAccessibleName(", ".join(part for part in (self.text(), said) if part))
        self.update()

    def sizeHint(self) -> QSize:
        side = look.scaled(_CIRCLE)
        words = paint.text_width(self.text(), look.font("strong")) + 2
        return QSize(side + look.SPACE_S + words + look.SPACE_M, side + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = look.scaled(_CIRCLE)
        circle = QRect(2, (self.height() - side) // 2, side, side)
        here = self.isChecked()
        fill = "primary" if here else "selected" if self._done else "surface"
        edge = "primary" if here or self._done else "border_btn"
        paint.box(painter, circle, look.colour(fill), look.colour(edge), paint.PILL)
        ink = look.colour("on_primary" if here else "primary_text" if self._done else "text2")
        if self._done and not here:
            inset = (side - look.ICON_SMALL) // 2
            icons.paint(painter, "check", circle.adjusted(inset, inset, -inset, -inset), ink)
        else:
            centre = Qt.AlignmentFlag.AlignHCenter
            paint.text(painter, circle, str(self._number), look.font("caption_strong"), ink, centre)
        font = look.font("strong" if here else "body")
        ink = look.colour("primary_text" if here else "text" if self._done else "text2")
        room = self.rect().adjusted(circle.right() + look.SPACE_S + 1, 0, 0, 0)
        paint.text(painter, room, self.text(), font, ink)


class StepBar(QWidget):
    """The steps by their key; emits `chosen(key)`."""

    chosen = Signal(str)

    def __init__(self, keys: Sequence[str]) -> None:
        super().__init__()
        flow = FlowLayout(self, look.SPACE_S)
        flow.setContentsMargins(4, 4, 4, 4)  # room for the focus ring
        self._steps = {key: StepButton(number) for number, key in enumerate(keys, 1)}
        for key, step in self._steps.items():
            step.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
            flow.addWidget(step)

    def set_words(self, words: dict[str, str]) -> None:
        """Name the steps in the current language."""
        for key, said in words.items():
            self._steps[key].setText(said)
            self._steps[key].updateGeometry()

    def show_state(self, current: str, done: Collection[str], open_: Collection[str]) -> None:
        """Show which step is current, which are behind, and where one can go."""
        for key, step in self._steps.items():
            step.set_state(done=key in done, open_=key in open_)
        self._steps[current].setChecked(True)
