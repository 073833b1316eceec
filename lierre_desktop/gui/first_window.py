"""What the windows before an open centre have in common: logo, ivy, Enter, Caps Lock."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from ..i18n import _
from . import icons, look, placing
from .components import FieldMessage, FocusRing, PassphraseEdit

IVY_FROM = 900
"""Under this width of the window the ivy makes room for the form."""
IVY_WIDTH = 500


class FirstWindow(QWidget):
    """A window that leads to an open centre. A subclass lays its form out, then dresses itself."""

    def dress(self, logo: QLabel, ivy: QWidget) -> None:
        """Take the logo and the ivy in charge, and the keys."""
        self._logo, self._ivy = logo, ivy
        self._ring = FocusRing(self)
        self.setWindowIcon(icons.window_icon())
        self.setMinimumSize(480, 420)
        placing.stand(self, QSize(1366, 768))
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self).activated.connect(self.enter)

    def enter(self) -> None:
        """What Enter does, wherever the keyboard is."""
        raise NotImplementedError

    @staticmethod
    def warn_of_caps_lock(place: FieldMessage, edits: Iterable[PassphraseEdit]) -> None:
        """Have Caps Lock told beside a field while one of these is typed in."""
        for edit in edits:
            edit.caps_lock.connect(
                lambda on: place.set_warning(_("Caps Lock is on.") if on else "")
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ivy takes its share, or leaves where the window is small."""
        super().resizeEvent(event)
        self._ivy.setVisible(self.width() >= look.scaled(IVY_FROM))
        self._ivy.setFixedWidth(self.width() * IVY_WIDTH // 1366)
        self._logo.setPixmap(icons.logo(look.scaled(48), self.devicePixelRatioF()))
