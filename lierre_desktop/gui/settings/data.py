"""Where the data are, their verified copies, and what Lierre is made of."""

from __future__ import annotations

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ... import __version__, paths
from ...centre.changes import Changes, Done
from ...database import backup
from ...database.connection import OpenCentre
from ...database.errors import StorageTrouble, storage_errors
from ...i18n import _, clock, long_date
from ..components import announce
from ..forms.ui_settings_data import Ui_SettingsData
from ..perform import perform
from .section import Section, scrolling

SHOWN_MS = 50
"""How long "Copying…" gets to be painted before the window is busy."""


class DataSection(Section):
    """The folder, the copies, and the program itself."""

    def __init__(self, centre: OpenCentre) -> None:
        super().__init__()
        self._centre = centre
        self._form = QWidget()
        self.ui = Ui_SettingsData()
        self.ui.setupUi(self._form)
        self.ui.copy_alert.hide()
        self.column.addWidget(scrolling(self._form), 1)
        self.ui.copy_button.clicked.connect(lambda _on=False: self._begin_copy())
        self.ui.folder_button.clicked.connect(lambda _on=False: self._open_folder())

    def retranslate(self) -> None:
        self.ui.retranslateUi(self._form)
        self.head.set_words(_("Data"), _("Where they are, and how they are kept safe."))
        self.ui.about_value.setText(f"Lierre {__version__}")
        self.ui.licence_value.setText(
            _("Free software under the European Union Public Licence, version 1.2 (EUPL-1.2)")
        )
        self.ui.credits_value.setText(
            _("Noto fonts (SIL Open Font License 1.1) and Phosphor pictograms (MIT licence)")
        )

    def reload(self) -> None:
        self.ui.folder_value.setText(str(self._centre.folder))
        self.ui.version_value.setText(str(self._centre.database.user_version))
        self._show_last()

    def _show_last(self) -> None:
        newest = backup.latest(paths.backup_folder(self._centre.folder))
        if newest is None:
            words = _("No copy yet")
        else:
            made = backup.made_at(newest).astimezone()
            words = _("{day} at {hour}").format(day=long_date(made.date()), hour=clock(made))
        self.ui.copy_value.setText(words)

    # -- copying -----------------------------------------------------------------------------

    def _begin_copy(self) -> None:
        """Say that it works before it does: only the window's thread may read the data."""
        self.ui.copy_button.setEnabled(False)
        self.ui.copy_button.setText(_("Copying and checking…"))
        announce(self, self.ui.copy_button.text())
        QTimer.singleShot(SHOWN_MS, self, self._copy)

    def _copy(self) -> None:
        try:
            perform(self, self._make_copy)
        except StorageTrouble as trouble:
            self.ui.copy_alert.show_message(f"{trouble.message} {trouble.gesture}", "danger")
        finally:
            self.ui.copy_button.setText(_("Make a copy now"))
            self.ui.copy_button.setEnabled(True)
            self.ui.copy_button.setFocus()
        self._show_last()

    def _make_copy(self) -> Done:
        folder = paths.backup_folder(self._centre.folder)
        with storage_errors():
            backup.make(self._centre.database, folder, "wanted")
            backup.keep_newest(folder, backup.NEWEST_KEPT)
        return Done(Changes.NONE, _("Copy made, and read back to check it"))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._centre.folder)))
