"""A choice among the themes of workshops, or their colours, each with its sample."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from ...centre.themes import THEMES, theme_label
from ...i18n import N_, _
from .. import icons, look
from ..components import Combo

COLOURS = {
    "daily_life": N_("Moss"),
    "wellbeing": N_("Lagoon"),
    "employment": N_("Navy"),
    "digital": N_("Cornflower"),
    "french": N_("Violet"),
    "sewing": N_("Rose"),
    "talking": N_("Garnet"),
    "cooking": N_("Earth"),
    "arts": N_("Ochre"),
    "outings": N_("Slate"),
}
"""The name of each theme's colour."""
_SAMPLE = QSize(36, 22)


class ThemeCombo(Combo):
    """Themes by their key (`fill_themes`) or colours by their theme's key (`fill_colours`).

    In Designer: promote a QComboBox.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIconSize(_SAMPLE)

    def fill_themes(self) -> None:
        """Offer the themes, in the current language; what was chosen stays."""
        self._fill({key: theme_label(key) for key in THEMES}, pictogram=True)

    def fill_colours(self) -> None:
        """Offer the colours, in the current language; what was chosen stays."""
        self._fill({key: _(name) for key, name in COLOURS.items()}, pictogram=False)

    def _fill(self, words: dict[str, str], *, pictogram: bool) -> None:
        for row, (key, said) in enumerate(words.items()):
            if row == self.count():
                self.addItem(QIcon(_Sample(key, pictogram)), said, key)
            self.setItemText(row, said)


class _Sample(QIconEngine):
    """A theme's bar, fill and pictogram, looked up each time they are painted."""

    def __init__(self, theme: str, pictogram: bool) -> None:
        super().__init__()
        self._theme, self._pictogram = theme, pictogram

    def clone(self) -> QIconEngine:
        return _Sample(self._theme, self._pictogram)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        worn = look.theme(self._theme)
        painter.fillRect(rect, look.qcolor(worn.fill))
        bar = QRect(rect.left(), rect.top(), 5, rect.height())
        painter.fillRect(bar, look.qcolor(worn.bar))
        if self._pictogram:
            side = look.ICON_SMALL
            spot = QRect(0, 0, side, side)
            spot.moveCenter(rect.center())
            spot.translate(2, 0)
            icons.paint(painter, worn.icon, spot, look.qcolor(worn.bar))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        made = QPixmap(size * scale)
        made.setDevicePixelRatio(scale)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return made
