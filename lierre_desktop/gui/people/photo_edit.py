"""The photo of a person in the form of her identity: from a file, or taken away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ...centre import pictures
from ...centre.changes import Done, InvalidInput
from ...centre.participants import ParticipantData
from ...centre.person import photos
from ...i18n import _
from .. import look
from ..components import Alert, Avatar, Form, button, label
from ..perform import perform


class PhotoEdit(QWidget):
    """Kept at once, apart from the form's other fields: a picture is no draft."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = 0
        self._avatar = Avatar("", 56)
        self._choose = button("secondary", "", on_click=self.ask_for_file)
        self._remove = button("quiet", "", on_click=self._take_away)
        self._help = label("", "help", wrap=True)
        self._refused = Alert(tone="danger")
        self._refused.hide()
        self._form = Form({}, self._refused.show_message)
        line = QHBoxLayout()
        line.setSpacing(look.SPACE_S)
        line.addWidget(self._avatar)
        line.addWidget(self._choose)
        line.addWidget(self._remove)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_XS)
        column.addLayout(line)
        column.addWidget(self._help)
        column.addWidget(self._refused)

    def retranslate(self) -> None:
        """Write the words in the current language."""
        self._choose.setText(_("Choose a photo…"))
        self._remove.setText(_("Remove"))
        self._remove.setAccessibleName(_("Remove the photo"))
        self._help.setText(_("optional, with the person's agreement"))

    def show_person(self, person: ParticipantData) -> None:
        """Show the photo of someone known; someone new has none yet."""
        self._person = person.id
        self._refused.hide()
        self.setVisible(bool(person.id))
        if person.id:
            names = (person.first_name or person.own_script, person.last_name)
            self._avatar.setText(look.initials(*names))
            self._show_photo()

    def _show_photo(self) -> None:
        self._avatar.set_photo(None if look.discreet() else photos.load(self._person))
        self._remove.setVisible(self._avatar.has_photo)

    def ask_for_file(self) -> QFileDialog:
        """Ask for the picture."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        dialog = QFileDialog(self.window(), _("Choose a photo"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(_("Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.keep(Path(chosen)))
        dialog.open()
        return dialog

    def keep(self, path: Path) -> None:
        """Keep the picture of a file."""
        self._do(lambda: photos.save(self._person, _read(path)))

    def _take_away(self) -> None:
        self._do(lambda: photos.remove(self._person))

    def _do(self, command: Callable[[], Done]) -> None:
        if perform(self, command, self._form) is not None:
            self._show_photo()


def _read(path: Path) -> bytes:
    """The file, no further than a picture may reach. Raises InvalidInput."""
    try:
        with path.open("rb") as file:
            return file.read(pictures.HEAVIEST + 1)
    except OSError as error:
        raise InvalidInput("", _("This file can't be opened. Choose another one.")) from error
