"""Words and signs: labels, badges, pictograms, theme marks, portraits."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from .. import icons, look
from . import paint
from .making import made_of
from .paint import BadgeFace


def breakable(sentence: str) -> str:
    """Words that wrap even within a very long one, which would widen the window."""
    return _LONG_WORD.sub(f"\\g<0>{BREAK}", sentence)


_LONG_WORD = re.compile(r"\S{24}")
BREAK = "\u200b"  # takes no room, and a line may end there


class _WrappedLabel(QLabel):
    """Words in as many lines as they need, even a single very long one."""

    def __init__(self, words: str) -> None:
        super().__init__(breakable(words))
        self.setWordWrap(True)

    def setText(self, words: str) -> None:
        super().setText(breakable(words))

    def text(self) -> str:
        return super().text().replace(BREAK, "")


def label(words: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A QLabel of plain text with a role of the style sheet.

    Roles: page_title, card_title, figure, strong, label, quiet, caption, help. One that
    wraps also breaks a word that is longer than its line.
    """
    made = _WrappedLabel(words) if wrap else QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


def rule() -> QFrame:
    """A one-pixel line between rows."""
    made = QFrame()
    made.setProperty("role", "rule")
    made.setFixedHeight(1)
    return made


class ElidedLabel(QLabel):
    """One line that ends with an ellipsis when room is short; the whole text is a tooltip."""

    def __init__(
        self, words: str | QWidget = "", role: str = "", parent: QWidget | None = None
    ) -> None:
        said, parent = made_of(words, parent, "")
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self.setText(said)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…") * 3, super().sizeHint().height())

    def setText(self, words: str) -> None:
        """Show other words."""
        super().setText(words)
        self._explain()

    def _explain(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(self.text() if cut else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        mode = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.text(), mode, self.width())
        painter.drawText(self.rect(), self.alignment(), shown)


class Badge(QLabel):
    """A state, as a pictogram and a word in a pill.

    `Badge(BadgeFace("check", _("Present"), "success"))`
    """

    def __init__(
        self, face: BadgeFace | QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        shown, parent = made_of(face, parent, None)
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_face(shown or BadgeFace("circle-dashed", "", "pending"))

    def set_face(self, face: BadgeFace) -> None:
        """Show another state."""
        self._face = face
        self.setText(face.words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return paint.badge_size(self._face)

    def minimumSizeHint(self) -> QSize:
        return QSize(look.scaled(44), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.badge(QPainter(self), self.rect(), self._face)


class Pictogram(QWidget):
    """A pictogram in a token's colour; decoration: the words beside it say it all."""

    def __init__(
        self,
        name: str,
        token: str = "text2",
        size: int = look.ICON,
        *,
        fill: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._token, self._fill = name, token, fill
        self.setFixedSize(size, size)

    def set_icon(self, name: str, token: str, *, fill: bool = False) -> None:
        """Show another pictogram."""
        self._name, self._token, self._fill = name, token, fill
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = look.colour(self._token)
        icons.paint(QPainter(self), self._name, self.rect(), ink, fill=self._fill)


class ThemeMark(QWidget):
    """The upright bar of a workshop theme, grey if unknown; the name beside it says which."""

    def __init__(self, theme: str | QWidget = "", parent: QWidget | None = None) -> None:
        self._theme, parent = made_of(theme, parent, "")
        super().__init__(parent)
        self.setFixedWidth(4)
        self.setMinimumHeight(look.scaled(20))
        self.setMaximumHeight(look.scaled(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        bar = look.qcolor(look.theme(self._theme).bar)
        paint.box(QPainter(self), self.rect(), bar, None, 2)


class ThemeTag(QLabel):
    """A workshop theme in full: bar, fill, pictogram and name."""

    def __init__(self, theme: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._theme = theme
        self.setFont(look.font("caption_strong"))
        self.setWordWrap(True)
        self.setContentsMargins(34, 4, 8, 4)
        self.setMinimumHeight(look.scaled(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        worn = look.theme(self._theme)
        paint.theme_block(painter, self.rect(), self._theme)
        side = look.ICON_SMALL + 2
        spot = QRect(11, (self.height() - side) // 2, side, side)
        icons.paint(painter, worn.icon, spot, look.qcolor(worn.bar))
        painter.end()
        super().paintEvent(event)


class Portrait(QLabel):
    """A person's initials in a circle; the name stands beside it."""

    def __init__(
        self, letters: str | QWidget = "", size: int = 32, parent: QWidget | None = None
    ) -> None:
        said, parent = made_of(letters, parent, "")
        super().__init__(said, parent)
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.box(painter, self.rect(), look.colour("selected"), None, paint.PILL)
        kind = "page_title" if self.width() >= 48 else "caption_strong"
        ink, centre = look.colour("primary_text"), Qt.AlignmentFlag.AlignHCenter
        paint.text(painter, self.rect(), self.text(), look.font(kind), ink, centre)


class Keycap(QLabel):
    """A key in its frame: `Keycap("Esc")` reads "Échap" in French."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the key's name in the current language."""
        self.setText(paint.keys_text(self._keys))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def sizeHint(self) -> QSize:
        return QSize(paint.keycap_width(self.text()), look.scaled(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.keycap(QPainter(self), self.width(), self.height() // 2, self.text(), None)
