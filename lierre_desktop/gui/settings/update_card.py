"""A newer Lierre: its setup chosen by hand, checked, and started after a verified copy.

Hides how the setup is started. What makes a file worthy of it is known by
`exchange.setup_file`, which is loaded when a file is chosen.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from ... import __version__, paths
from ...centre.changes import Changes, Done, InvalidInput
from ...i18n import _
from ..components import Button, FieldMessage, FlowLayout, Form, announce
from ..forms.ui_settings_update import Ui_SettingsUpdate
from ..perform import perform

if TYPE_CHECKING:
    from ...exchange.setup_file import Setup

SHOWN_MS = 50
"""How long "Copying…" gets to be painted before the window is busy."""


class UpdateCard(QWidget):
    """Choose a setup, see whether it may be trusted, copy the data and start it.

    `make_copy` makes the verified copy; it raises StorageTrouble. `platform` is that of
    `sys`: the setup is for Windows.
    """

    def __init__(self, make_copy: Callable[[], object], platform: str = sys.platform) -> None:
        super().__init__()
        self._make_copy, self._platform = make_copy, platform
        self._chosen: Path | None = None
        self._setup: Setup | None = None
        self.ui = Ui_SettingsUpdate()
        self.ui.setupUi(self)
        self._hash = FieldMessage(self.ui.hash_edit, self.ui.hash_help)
        self._form = Form({"hash": self._hash}, self._refuse)
        flow = FlowLayout(self.ui.update_line)
        for each in self.ui.update_line.findChildren(Button):
            flow.addWidget(each)
        self.ui.choose_button.clicked.connect(lambda _on=False: self.ask_for_file())
        self.ui.check_button.clicked.connect(lambda _on=False: self._check())
        self.ui.hash_edit.returnPressed.connect(self._check)
        self.ui.install_button.clicked.connect(lambda _on=False: self._begin())
        self.ui.update_alert.hide()
        self.retranslate()
        self._show_step()

    def retranslate(self) -> None:
        """Write the words in the current language."""
        self.ui.retranslateUi(self)
        self._hash.set_help(self.ui.hash_help.text())
        reason = self._why_not()
        self.ui.reason_label.setText(reason)
        self.ui.reason_label.setVisible(bool(reason))
        for each in (self.ui.update_line, self.ui.update_text):
            each.setVisible(not reason)

    def _why_not(self) -> str:
        """Why no setup can be started here; "" where one can."""
        if self._platform != "win32":
            return _("The setup is for Windows; here, update Lierre the way you installed it.")
        if paths.portable_folder():
            return _(
                "This Lierre is portable: unpack the new one beside it, close Lierre, then move"
                " the folder “donnees” into the new one."
            )
        return ""

    # -- choosing ----------------------------------------------------------------------------

    def ask_for_file(self) -> QFileDialog:
        """Ask which setup, beginning where browsers put what they get."""
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        dialog = QFileDialog(self.window(), _("Setup of a newer Lierre"), start)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(_("Setup of Lierre (*.exe)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.take(Path(chosen)))
        dialog.open()
        return dialog

    def take(self, path: Path) -> None:
        """Look at a setup: say its version, and check it or ask for its published hash."""
        from ...exchange import setup_file

        self._let_go()
        try:
            version = setup_file.version_of(path)
        except InvalidInput as error:
            self._refuse(error.message)
            return
        self._chosen = path
        if setup_file.is_proven_beside(path):
            self._check()
            return
        words = _("This is Lierre {version}; yours is {own}.")
        self.ui.update_alert.show_message(words.format(version=version, own=__version__), "info")
        self._show_step()
        self.ui.hash_edit.setFocus()

    def _check(self) -> None:
        """Check the file that was chosen, with the hash that was pasted if any."""
        from ...exchange import setup_file

        if self._chosen is None:
            return
        self._form.clear_errors()
        try:
            typed = self.ui.hash_edit.text()
            self._setup = setup_file.check(self._chosen, typed)
        except InvalidInput as error:
            self._form.show_invalid(error)
            return
        self._chosen = None
        if self._setup.signed or typed.strip():
            words = _("Lierre {version}: the file is what was published. Yours is {own}.")
        else:  # who gave the file may have given its hash, too
            words = _("Lierre {version}: the file matches the hash beside it. Yours is {own}.")
        words = words.format(version=self._setup.version, own=__version__)
        self.ui.update_alert.show_message(words, "success")
        self._show_step()
        self.ui.install_button.setFocus()

    def _refuse(self, words: str) -> None:
        """Say why a file isn't taken; another may be chosen. Empty words say nothing."""
        if not words:
            return
        self._let_go()
        self.ui.update_alert.show_message(words, "danger")
        self.ui.choose_button.setFocus()

    def _let_go(self) -> None:
        """Forget what was chosen, and the copy of it."""
        if self._setup is not None:
            from ...exchange import setup_file

            setup_file.forget(self._setup)
        self._chosen = self._setup = None
        self.ui.hash_edit.clear()
        self._form.clear_errors()
        self.ui.update_alert.hide()
        self._show_step()

    def _show_step(self) -> None:
        """Offer what comes next, and nothing else."""
        asked = self._chosen is not None
        self.ui.hash_part.setVisible(asked)
        self.ui.check_button.setVisible(asked)
        self.ui.install_button.setVisible(self._setup is not None)

    # -- installing --------------------------------------------------------------------------

    def _begin(self) -> None:
        """Say that it works before it does: only the window's thread may read the data."""
        self.ui.update_line.setEnabled(False)
        self.ui.install_button.setText(_("Copying and checking…"))
        announce(self, self.ui.install_button.text())
        QTimer.singleShot(SHOWN_MS, self, self._install)

    def _install(self) -> None:
        try:
            done = perform(self, self._copy_and_start, self._form)
        finally:
            self.ui.update_line.setEnabled(True)
            self.ui.install_button.setText(_("Make a copy and install"))
        if done is not None:
            self.window().close()

    def _copy_and_start(self) -> Done:
        """Nothing is started unless the copy was verified and the setup is still the same."""
        from ...exchange import setup_file

        assert self._setup is not None
        self._make_copy()
        setup_file.check_again(self._setup)
        if not start(self._setup.copy):
            raise InvalidInput("file", _("Windows didn’t start the setup: choose it again."))
        self._setup = None  # its copy is in use: the next check removes it
        return Done(Changes.NONE, _("The setup is starting; Lierre closes."))


def start(program: Path) -> bool:
    """Start a program that outlives this one; False when the system refuses."""
    process = QProcess()
    process.setProgram(str(program))
    process.setWorkingDirectory(str(program.parent))
    return bool(process.startDetached())
