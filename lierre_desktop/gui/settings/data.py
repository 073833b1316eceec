"""Where the data are, their verified copies in two places, and what Lierre is made of."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from ... import __version__, whereabouts
from ...centre.changes import Changes, Done, InvalidInput
from ...database.connection import OpenCentre
from ...i18n import _, clock, long_date
from .. import folders, place_words
from ..components import Button, FlowLayout, announce
from ..copies import Copies, Reached
from ..forms.ui_settings_data import Ui_SettingsData
from ..notices import Notice
from ..perform import perform
from ..preferences import Preferences
from .restore_card import RestoreCard
from .section import Section, scrolling
from .update_card import UpdateCard

SHOWN_MS = 50
"""How long "Copying…" gets to be painted before the window is busy."""


class DataSection(Section):
    """The folder, the copies, and the program itself."""

    def __init__(self, centre: OpenCentre, preferences: Preferences) -> None:
        super().__init__()
        self._centre, self._copies = centre, Copies(centre, preferences)
        self._form = QWidget()
        self.ui = Ui_SettingsData()
        self.ui.setupUi(self._form)
        self.ui.copy_alert.hide()
        self.update_card = UpdateCard(self._copies.make)
        above_about = self.ui.form_layout.indexOf(self.ui.about_card)
        self.ui.form_layout.insertWidget(above_about, self.update_card)
        self.restore_card = RestoreCard(centre.folder)
        under_copies = self.ui.form_layout.indexOf(self.ui.copies_card) + 1
        self.ui.form_layout.insertWidget(under_copies, self.restore_card)
        self._lay_buttons()
        self._connect()
        self.column.addWidget(scrolling(self._form), 1)

    def _lay_buttons(self) -> None:
        """The buttons of a line go to the next one where room is short."""
        ui = self.ui
        for line in (ui.folder_line, ui.first_line, ui.second_line, ui.copy_line):
            flow = FlowLayout(line)
            for each in line.findChildren(Button):
                flow.addWidget(each)

    def _connect(self) -> None:
        ui, copies = self.ui, self._copies
        ui.folder_button.clicked.connect(lambda _on=False: self._open(self._centre.folder))
        ui.first_button.clicked.connect(lambda _on=False: self._open(copies.first))
        ui.second_button.clicked.connect(lambda _on=False: self._open(copies.second))
        ui.choose_button.clicked.connect(lambda _on=False: self.ask_for_second())
        ui.stop_button.clicked.connect(lambda _on=False: self._stop())
        ui.copy_button.clicked.connect(lambda _on=False: self._begin_copy())

    # -- words -------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.ui.retranslateUi(self._form)
        self.update_card.retranslate()
        self.restore_card.retranslate()
        self.head.set_words(_("Data"), _("Where they are, and how they are kept safe."))
        self.ui.about_value.setText(f"Lierre {__version__}")
        self.ui.licence_value.setText(
            _("Free software under the European Union Public Licence, version 1.2 (EUPL-1.2)")
        )
        self.ui.credits_value.setText(
            _("Noto fonts (SIL Open Font License 1.1) and Phosphor pictograms (MIT licence)")
        )

    def reload(self) -> None:
        self.restore_card.reload()
        folder = self._centre.folder
        self.ui.folder_value.setText(folders.shown(folder))
        self.ui.version_value.setText(str(self._centre.database.user_version))
        place = whereabouts.of(folder)
        words = place_words.at_length(place, folder) if place is not None else ""
        self.ui.folder_alert.show_message(words, "attention")
        self._show_copies()

    def _show_copies(self) -> None:
        ui, copies = self.ui, self._copies
        ui.first_value.setText(folders.shown(copies.first))
        ui.first_help.setText(_last(copies.last_here()))
        ui.first_line.setVisible(copies.first.is_dir())
        self._show_second(copies.second)

    def _show_second(self, second: Path | None) -> None:
        ui, copies = self.ui, self._copies
        for each in (ui.second_button, ui.stop_button, ui.second_advice):
            each.setVisible(second is not None)
        ui.choose_button.setVisible(not copies.is_demo)
        if second is None:
            ui.choose_button.setText(_("Choose a folder…"))
            ui.second_value.setText(_("Nowhere"))
            ui.second_help.setText(self._why_nowhere())
            return
        ui.choose_button.setText(_("Choose another folder…"))
        ui.second_value.setText(folders.shown(second))
        ui.second_help.setText(_last(copies.last_there()))
        near = whereabouts.same_drive(second, self._centre.folder)
        ui.second_advice.setText(place_words.for_copies(whereabouts.of(second), near))

    def _why_nowhere(self) -> str:
        if self._copies.is_demo:
            return _("The copies of a demonstration centre stay in its folder.")
        return _("If this computer breaks down or is stolen, the data and their copies go with it.")

    # -- the second place --------------------------------------------------------------------

    def ask_for_second(self) -> QFileDialog:
        """Ask where else copies go."""
        return folders.ask_for_folder(self, self._copies.second, self.choose_second)

    def choose_second(self, folder: Path) -> None:
        """Copy there too from now on, beginning now."""
        self._tell("")
        try:
            reached = self._copies.choose(folder)
        except InvalidInput as error:
            self._tell(error.message)
        else:
            self._tell(self._trouble(reached, self._copies.second))
        self._second_decided()

    def _stop(self) -> None:
        self._copies.stop()
        self._tell(_("The copies already made there stay where they are."), "info")
        self._second_decided()

    def _second_decided(self) -> None:
        """Show it, and let the notices go that asked for it."""
        self._show_copies()
        self.ui.choose_button.setFocus()
        for notice in self.window().findChildren(Notice):
            notice.refresh()

    def _open(self, folder: Path | None) -> None:
        if folder is not None and not (whereabouts.answers(folder) and folders.open_folder(folder)):
            self._tell(self._trouble(Reached.AWAY, folder))

    @staticmethod
    def _trouble(reached: Reached, folder: Path | None) -> str:
        """What to say when the second place didn't get its copy; "" when it did."""
        words = {
            Reached.AWAY: _("{folder} can’t be found: plug the drive in, then try again."),
            Reached.FULL: _("There is no room left in {folder}: choose another folder."),
            Reached.REFUSED: _("{folder} can’t be written: choose another folder."),
        }.get(reached, "")
        return words.format(folder=folder)

    def _tell(self, words: str, tone: str = "attention") -> None:
        self.ui.copy_alert.show_message(words, tone)

    # -- copying -----------------------------------------------------------------------------

    def _begin_copy(self) -> None:
        """Say that it works before it does: only the window's thread may read the data."""
        self.ui.copy_button.setEnabled(False)
        self.ui.copy_button.setText(_("Copying and checking…"))
        announce(self, self.ui.copy_button.text())
        QTimer.singleShot(SHOWN_MS, self, self._copy)

    def _copy(self) -> None:
        self._tell("")
        try:
            perform(self, self._make_copy)
        finally:
            self.ui.copy_button.setText(_("Make a copy now"))
            self.ui.copy_button.setEnabled(True)
            self.ui.copy_button.setFocus()
        self._show_copies()

    def _make_copy(self) -> Done:
        reached = self._copies.make()
        if reached is Reached.THERE:
            said = _("Copy made in both places, and read back to check it")
        else:
            said = _("Copy made, and read back to check it")
            self._tell(self._trouble(reached, self._copies.second))
        return Done(Changes.NONE, said)


def _last(made: datetime | None) -> str:
    """When the last verified copy of a place was made."""
    if made is None:
        return _("No copy yet")
    when = _("{day} at {hour}").format(day=long_date(made.date()), hour=clock(made))
    return _("Last verified copy: {when}").format(when=when)
