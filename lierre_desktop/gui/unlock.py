"""The window that asks for the passphrase; nothing of the centre is read before it.

Hides the passphrase: it is handed to `unlock` and forgotten, typed right or wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from .. import __version__
from ..database.errors import StorageTrouble, WrongPassphrase
from ..i18n import _
from . import icons, look
from .components import FieldMessage, FocusRing
from .forms.ui_unlock import Ui_UnlockWindow

IVY_FROM = 900
"""Under this width of the window the ivy makes room for the form."""
IVY_WIDTH = 500


class UnlockWindow(QWidget):
    """Asks for the passphrase until it opens the centre; emits `opened` with what it opened."""

    opened = Signal(object)

    def __init__(
        self,
        unlock: Callable[[str], Any],
        centre: str = "",
        address: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`unlock` takes the passphrase and raises StorageTrouble when it can't open."""
        super().__init__(parent)
        self._unlock = unlock
        self.ui = Ui_UnlockWindow()
        self.ui.setupUi(self)
        self.setWindowIcon(icons.window_icon())
        self.setMinimumSize(480, 420)
        self.resize(1366, 768)
        self.ui.alert.hide()
        self.ui.ivy.name_centre(centre, address)
        self._message = FieldMessage(self.ui.passphrase_edit, self.ui.passphrase_help)
        self._ring = FocusRing(self)
        self.ui.unlock_button.clicked.connect(self._try)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self).activated.connect(self.ui.unlock_button.click)
        self.ui.passphrase_edit.caps_lock.connect(self._warn_caps_lock)
        self._write_words()
        self.ui.passphrase_edit.setFocus()

    def say(self, words: str, tone: str = "info") -> None:
        """Show why the window is here: "Since 12:04, after 5 minutes without activity."."""
        self.ui.alert.show_message(words, tone)

    def _try(self) -> None:
        """Show that it works before it does: deriving the key takes half a second."""
        self.ui.unlock_button.set_reason(_("Opening…"))
        self.ui.alert.hide()
        QTimer.singleShot(0, self, self._open)

    def _open(self) -> None:
        field = self.ui.passphrase_edit
        try:
            opened = self._unlock(field.text())
        except WrongPassphrase as wrong:
            self._message.set_error(f"{wrong.message} {wrong.gesture}")
            field.setFocus()
            field.selectAll()
        except StorageTrouble as trouble:
            self.say(f"{trouble.message} {trouble.gesture}", "danger")
        else:
            field.clear()
            self.opened.emit(opened)
        finally:
            self.ui.unlock_button.set_reason("")

    def _warn_caps_lock(self, on: bool) -> None:
        self._message.set_warning(_("Caps Lock is on.") if on else "")

    def _write_words(self) -> None:
        self.ui.offline_line.show_state(
            "shield-check", "neutral", _("Everything stays on this computer, without Internet")
        )
        self.ui.version_label.setText(f"Lierre {__version__}")

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._write_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        arrange_ivy(self.ui.ivy, self.width())
        self.ui.logo_label.setPixmap(icons.logo(look.scaled(48), self.devicePixelRatioF()))


def arrange_ivy(ivy: QWidget, window_width: int) -> None:
    """Give the ivy its share of a first window, or none when the window is small."""
    ivy.setVisible(window_width >= look.scaled(IVY_FROM))
    ivy.setFixedWidth(window_width * IVY_WIDTH // 1366)
