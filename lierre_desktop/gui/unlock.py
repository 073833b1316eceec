"""The window that asks for the passphrase; nothing of the centre is read before it.

Hides the passphrase: it is handed to `unlock` and forgotten, typed right or wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QWidget

from .. import __version__
from ..database.errors import StorageTrouble, WrongPassphrase
from ..i18n import _
from .components import Button, FieldMessage
from .first_window import FirstWindow
from .forms.ui_unlock import Ui_UnlockWindow


class UnlockWindow(FirstWindow):
    """Asks for the passphrase until it opens the centre.

    Signals: `opened(object)` with what it opened, `restore_wanted` to restore a copy instead.
    """

    opened = Signal(object)
    restore_wanted = Signal()

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
        self.dress(self.ui.logo_label, self.ui.ivy)
        self.ui.alert.hide()
        self.ui.ivy.name_centre(centre, address)
        self._message = FieldMessage(self.ui.passphrase_edit, self.ui.passphrase_help)
        self.warn_of_caps_lock(self._message, [self.ui.passphrase_edit])
        self.ui.unlock_button.clicked.connect(self._try)
        self.ui.restore_button.clicked.connect(lambda _on=False: self.restore_wanted.emit())
        self._write_words()
        self.ui.passphrase_edit.setFocus()

    def say(self, words: str, tone: str = "info") -> None:
        """Show why the window is here: "Since 12:04, after 5 minutes without activity."."""
        self.ui.alert.show_message(words, tone)

    def enter(self) -> None:
        """Press the button that has the keyboard; from anywhere else, unlock."""
        here = self.focusWidget()
        (here if isinstance(here, Button) else self.ui.unlock_button).click()

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
