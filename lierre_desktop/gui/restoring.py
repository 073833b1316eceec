"""From an open centre, or none, to the restored one: which window comes when a copy is restored.

Hides that the centre that is open is closed first, and what is asked before that.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from .. import paths
from ..database import restoring
from ..database.connection import OpenCentre
from ..database.errors import StorageTrouble, storage_errors
from ..database.restoring import Copy, Replaced
from ..i18n import N_, _
from . import notices, restore_words
from .main_window import MainWindow
from .notices import Notice
from .restore_window import RestoreWindow
from .unlock import UnlockWindow
from .welcome import WelcomeWindow

if TYPE_CHECKING:
    from .app import Program


class Restoring:
    """What the program does when a copy is named, or data put aside are wanted back."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def offer(self, copy: Path | None = None) -> None:
        """Show the window that restores a copy; ask first where work would be left."""
        if isinstance(self._program.window, WelcomeWindow):
            self._ask(
                self._program.window,
                _("Leave this form to restore a copy?"),
                _(
                    "What is typed here isn’t kept. Lierre shows what the copy holds: nothing is "
                    "brought onto this computer before you agree."
                ),
                _("Leave it and go on"),
                lambda: self.show(copy),
            )
            return
        self._once_agreed(
            _("Close this centre to restore a copy?"),
            _(
                "What is typed is kept, and a copy of this centre is made first. Then Lierre "
                "shows what the copy holds: nothing is replaced before you agree."
            ),
            _("Close the centre and go on"),
            lambda: self.show(copy),
        )

    def show(self, copy: Path | None = None) -> None:
        """Show the window that restores a copy, and close the centre that was open.

        One that is shown already takes the copy.
        """
        shown = self._program.window
        if isinstance(shown, RestoreWindow) and copy is not None:
            shown.take(copy)
            return
        if not self._may_leave():
            return
        window = RestoreWindow(self._program.folder, self._program.unlock, copy)
        window.restored.connect(self._open_restored)
        window.left.connect(self._program.open_first_window)
        self._program.show(window)
        if not self._program.close_centre():
            window.say_uncopied()

    def offer_back(self, replaced: Replaced) -> None:
        """Put back what a restore had put aside, once that is agreed to."""
        self._once_agreed(
            _("Put back the data put aside on {moment}?").format(
                moment=restore_words.moment(replaced.at)
            ),
            _(
                "This centre is closed, and its data are put aside in turn: nothing is deleted. "
                "The data that come back are opened by their own passphrase."
            ),
            _("Close the centre and put them back"),
            lambda: self._put_back(replaced),
        )

    def _put_back(self, replaced: Replaced) -> None:
        if not self._may_leave():
            return
        self._program.open_first_window()
        self._program.close_centre()
        try:
            with storage_errors():
                restoring.restore_replaced(replaced, self._program.folder)
        except StorageTrouble as trouble:
            words, tone = f"{trouble.message} {trouble.gesture}", "danger"
        else:
            text = _("The data put aside on {moment} are back.")
            words, tone = text.format(moment=restore_words.moment(replaced.at)), "success"
        if isinstance(self._program.window, UnlockWindow):
            self._program.window.say(words, tone)

    def _may_leave(self) -> bool:
        window = self._program.window
        return not isinstance(window, MainWindow) or window.may_close()

    def _open_restored(self, centre: OpenCentre, copy: Copy, put_aside: Replaced | None) -> None:
        self._program.open_main_window(centre)
        if isinstance(self._program.window, MainWindow):
            said = Notice(lambda: restore_words.done(copy, put_aside), N_("The data"), "success")
            notices.show(self._program.window, [said])

    def _once_agreed(
        self, question: str, explained: str, gesture: str, then: Callable[[], object]
    ) -> None:
        window = self._program.window
        if window is None or not self._program.has_centre:
            then()
        else:
            self._ask(window, question, explained, gesture, then)

    def _ask(
        self,
        window: QWidget,
        question: str,
        explained: str,
        gesture: str,
        then: Callable[[], object],
    ) -> None:
        box = QMessageBox(window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(paths.APP_NAME)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        box.setInformativeText(explained)
        agreed = box.addButton(gesture, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(_("Cancel"), QMessageBox.ButtonRole.RejectRole))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        agreed.clicked.connect(lambda _on=False: then())
        box.open()
