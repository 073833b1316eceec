"""What a page is made of: its head, cards, and rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from .. import look
from . import paint
from .labels import Badge, ElidedLabel, label, rule
from .labels import breakable as breakable
from .making import made_of
from .paint import BadgeFace


class Card(QFrame):
    """A white panel: a title row (48 px), then `body`.

    `add(widget)` lays a padded block, `add_row(widget)` a full-width line under a rule.
    `set_side` writes the quiet words at the right; `add_action` lays a button or badge
    there. A card without title has no title row.
    """

    def __init__(
        self, title: str | QWidget = "", side: str = "", parent: QWidget | None = None
    ) -> None:
        said, parent = made_of(title, parent, "")
        super().__init__(parent)
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)  # the edge
        column.setSpacing(0)
        self._title = ElidedLabel(said, "card_title")
        self._side = label(side, "quiet")
        self._head = QWidget()
        self._actions = QHBoxLayout(self._head)
        self._actions.setContentsMargins(
            look.CARD_PADDING - 1, look.SPACE_XS, look.CARD_PADDING - 1, look.SPACE_XS
        )
        self._actions.setSpacing(look.SPACE_S)
        self._actions.addWidget(self._title)
        self._actions.addStretch(1)
        self._actions.addWidget(self._side)
        self._head.setMinimumHeight(look.scaled(48))
        column.addWidget(self._head)
        self._side.setVisible(bool(side))
        self._head.setVisible(bool(said))  # once it has a parent: else it flashes as a window
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        column.addLayout(self.body, 1)

    def set_title(self, title: str, side: str = "") -> None:
        """Change the words of the title row."""
        self._title.setText(title)
        self.set_side(side)
        self._head.setVisible(bool(title))

    def set_side(self, words: str) -> None:
        """Change the quiet words at the right of the title."""
        self._side.setText(words)
        self._side.setVisible(bool(words))

    def add_action(self, widget: QWidget) -> None:
        """Lay a button or a badge at the right of the title."""
        self._actions.addWidget(widget)
        right = _right_margin([widget])
        self._actions.setContentsMargins(look.CARD_PADDING - 1, look.SPACE_XS, right, look.SPACE_XS)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Lay a widget with the card's padding around it, under a rule if there is a title."""
        holder = QWidget()
        box = QVBoxLayout(holder)
        padding = look.CARD_PADDING - 1
        box.setContentsMargins(padding, look.SPACE_M, padding, padding)
        box.addWidget(widget)
        self.add_row(holder, stretch)

    def add_row(self, widget: QWidget, stretch: int = 0) -> None:
        """Lay a widget over the full width, separated from what is above by a rule."""
        if self.body.count() or not self._head.isHidden():
            self.body.addWidget(rule())
        self.body.addWidget(widget, stretch)

    def clear(self) -> None:
        """Take every row away."""
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def fill(self, rows: Sequence[QWidget]) -> None:
        """Replace the content by rows, kept at the top."""
        self.clear()
        for row in rows:
            self.add_row(row)
        self.body.addStretch(1)


def _right_margin(actions: Sequence[QWidget]) -> int:
    """The margin that aligns the last action's words, or its frame, with the card's padding."""
    quiet = bool(actions) and actions[-1].property("kind") == "quiet"
    return look.CARD_PADDING - 1 - (look.SPACE_S + 1 if quiet else 0)


class Row(QFrame):
    """A line of a list: when, mark, what, badges, gesture. The whole line is clickable.

    `lead` stands in a first column (`lead_width` px wide so that lines align), `mark` is
    a ThemeMark, Pictogram or Portrait. `inline` puts `detail` after the title instead
    of under it. `aside` is a small word before the actions. Without an action button the
    line takes the keyboard itself (Enter).
    """

    clicked = Signal()

    def __init__(
        self,
        title: str,
        detail: str = "",
        *,
        lead: str = "",
        lead_detail: str = "",
        lead_width: int = 0,
        mark: QWidget | None = None,
        badges: Sequence[BadgeFace] = (),
        aside: str = "",
        actions: Sequence[QWidget] = (),
        inline: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if not actions:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAccessibleName(f"{title}, {detail}" if detail else title)
        line = _row_line(self, _right_margin(actions))
        two = bool(lead_detail or (detail and not inline))
        self.setMinimumHeight(look.scaled(look.ROW_TWO_LINES if two else look.ROW) - 1)
        if lead:
            line.addWidget(_lead(lead, lead_detail, lead_width))
        if mark is not None:
            mark.setMaximumHeight(look.scaled(40 if two else 24))
            line.addWidget(mark)
        line.addWidget(_words(title, detail, inline), 1)
        for face in badges:
            line.addWidget(Badge(face))
        if aside:
            line.addWidget(label(aside, "caption"))
        for action in actions:
            line.addWidget(action)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.underMouse():
            ground = self.rect().adjusted(3, 3, -3, -3)
            paint.box(QPainter(self), ground, look.colour("subtle"))


def _row_line(row: QWidget, right: int) -> QHBoxLayout:
    """The layout of a line, `right` px from its end."""
    line = QHBoxLayout(row)
    line.setContentsMargins(look.CARD_PADDING - 1, look.SPACE_XS, right, look.SPACE_XS)
    line.setSpacing(look.SPACE_M)
    return line


def _column(*words: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addStretch(1)
    for each in words:
        column.addWidget(each)
    column.addStretch(1)
    return holder


def _lead(words: str, detail: str, width: int) -> QWidget:
    lead = label(words, "strong" if detail else "")
    holder = _column(lead, label(detail, "caption")) if detail else _column(lead)
    if width:
        holder.setFixedWidth(look.scaled(width))
    return holder


def _words(title: str, detail: str, inline: bool) -> QWidget:
    strong = ElidedLabel(title, "strong")
    if not detail:
        return _column(strong)
    if not inline:
        return _column(strong, ElidedLabel(detail, "quiet"))
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(look.SPACE_XS)
    line.addWidget(strong)
    line.addWidget(ElidedLabel(f"· {detail}", "quiet"), 1)
    return holder


class PageHead(QWidget):
    """A page's title and the sentence under it; its actions at the right, or below.

    The actions go under the title when the page is too narrow for both.
    """

    def __init__(
        self, title: str | QWidget = "", subtitle: str = "", parent: QWidget | None = None
    ) -> None:
        said, parent = made_of(title, parent, "")
        super().__init__(parent)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.SPACE_M)
        self._title = ElidedLabel(said, "page_title")
        self._subtitle = label(subtitle, "quiet", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(look.SPACE_S)
        self._actions.addStretch(1)
        self._box.addLayout(words, 1)
        self._box.addLayout(self._actions)

    def set_words(self, title: str, subtitle: str = "") -> None:
        """Change the title and its sentence."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self._arrange()

    def add_action(self, widget: QWidget) -> None:
        """Lay a button at the right, after those already there."""
        self._actions.addWidget(widget, 0, Qt.AlignmentFlag.AlignBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        title = paint.text_width(self._title.text(), look.font("page_title"))
        wanted = title + look.GUTTER + self._actions.sizeHint().width()
        direction = QBoxLayout.Direction
        turned = direction.TopToBottom if wanted > self.width() else direction.LeftToRight
        if turned != self._box.direction():
            self._box.setDirection(turned)
