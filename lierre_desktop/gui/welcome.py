"""The window of the first day: create one's centre, or look around in a demo one.

Hides the form. What creating and demonstrating mean is given by `gui.app`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from .. import i18n, whereabouts
from ..centre.changes import InvalidInput
from ..database.errors import StorageTrouble
from ..i18n import _
from ..whereabouts import Place
from . import look, place_words
from .components import Button, FieldMessage, Form
from .first_window import FirstWindow
from .folders import ask_for_folder, shown
from .forms.ui_welcome import Ui_WelcomeWindow
from .perform import BackgroundWork, Report, Stopped, run_in_background

SHORTEST_PASSPHRASE = 12
FORM_WIDTH = 460


@dataclass(frozen=True, slots=True)
class NewCentre:
    """What the form asks; `model` is "lierre" or "empty", `copies` a second folder for them."""

    centre: str
    coordinator: str
    passphrase: str
    model: str
    copies: Path | None = None


@dataclass(frozen=True, slots=True)
class FirstPlaces:
    """Where the data will be, what kind of place that is, and what is proposed for copies."""

    data: Path
    place: Place | None
    copies: Path


def first_places(data: Path) -> FirstPlaces:
    """What this computer says of the data's folder and of its other drives."""
    proposed = whereabouts.for_copies(data, _("Lierre backups"))
    return FirstPlaces(data, whereabouts.of(data), proposed)


class WelcomeWindow(FirstWindow):
    """Asks what a new centre needs, or builds the demo one.

    Signals: `created(object)` with what `create` returned, `demo_ready(object)` with
    what `build_demo` returned, `restore_wanted` to bring a copy here, `language_chosen(code)`.
    """

    created = Signal(object)
    demo_ready = Signal(object)
    restore_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(
        self,
        create: Callable[[NewCentre], Any],
        build_demo: Callable[[Report], Any],
        places: FirstPlaces | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`create` runs here and may raise InvalidInput (fields of NewCentre) or
        StorageTrouble; `build_demo(report)` runs in the worker thread. Without `places`,
        nothing is said of the folder and no second place is proposed.
        """
        super().__init__(parent)
        self._create, self._build_demo, self._places = create, build_demo, places
        self._copies = places.copies if places is not None else None
        self._work: BackgroundWork[Any] | None = None
        self.ui = Ui_WelcomeWindow()
        self.ui.setupUi(self)
        self.dress(self.ui.logo_label, self.ui.ivy)
        for column in (self.ui.form, self.ui.actions):
            column.setMaximumWidth(look.scaled(FORM_WIDTH))
        self.ui.alert.hide()
        self._form = self._make_form()
        self._connect()
        self._write_words()
        self.ui.centre_edit.setFocus()

    def _make_form(self) -> Form:
        ui = self.ui
        places = {
            "centre": FieldMessage(ui.centre_edit, ui.centre_help),
            "coordinator": FieldMessage(ui.coordinator_edit, ui.coordinator_help),
            "passphrase": FieldMessage(ui.passphrase_edit, ui.passphrase_help),
            "again": FieldMessage(ui.again_edit, ui.again_help),
            "anyway": FieldMessage(ui.anyway_check, ui.anyway_help),
            "copies": FieldMessage(ui.copies_button, ui.copies_help),
        }
        for name in ("centre", "coordinator", "passphrase", "again"):
            places[name].follow_typing()
        self._copies_place = places["copies"]
        self._passphrase_place = places["passphrase"]
        return Form(places, lambda message: ui.alert.show_message(message, "danger"))

    def _connect(self) -> None:
        ui = self.ui
        ui.create_button.clicked.connect(self._ask_creation)
        ui.demo_button.clicked.connect(self._start_demo)
        ui.restore_button.clicked.connect(lambda _on=False: self.restore_wanted.emit())
        ui.progress.stopped.connect(self._stop_demo)
        ui.copies_check.toggled.connect(lambda _on: self._show_copies())
        ui.copies_button.clicked.connect(lambda _on=False: self.ask_for_copies())
        ui.language_segments.set_choices(list(i18n.LANGUAGES.items()))
        ui.language_segments.choose(i18n.language())
        ui.language_segments.chosen.connect(self.language_chosen)
        self.warn_of_caps_lock(self._passphrase_place, [ui.passphrase_edit, ui.again_edit])

    def enter(self) -> None:
        """Press the button that has the keyboard; from anywhere else, create the centre."""
        here = self.focusWidget()
        (here if isinstance(here, Button) else self.ui.create_button).click()

    # -- creating --------------------------------------------------------------------------

    def _ask_creation(self) -> None:
        """Refuse what can be seen at once, then let the button say that it works."""
        self._form.clear_errors()
        try:
            wanted = self._typed()
        except InvalidInput as error:
            self._form.show_invalid(error)
            return
        self.ui.create_button.set_reason(_("Creating your centre…"))
        self._let_leave(False)
        QTimer.singleShot(0, self, lambda: self._creation(wanted))

    def _typed(self) -> NewCentre:
        """What the form says; raises InvalidInput for what it can judge alone."""
        ui = self.ui
        centre, coordinator = ui.centre_edit.text().strip(), ui.coordinator_edit.text().strip()
        passphrase = ui.passphrase_edit.text()
        if not centre:
            raise InvalidInput("centre", _("Write the name of your centre."))
        if not coordinator:
            raise InvalidInput("coordinator", _("Write your name: it signs what you enter."))
        if len("".join(passphrase.split())) < SHORTEST_PASSPHRASE:
            raise InvalidInput(
                "passphrase",
                _("Write a longer sentence: {n} letters at least, spaces not counted.").format(
                    n=SHORTEST_PASSPHRASE
                ),
            )
        if ui.again_edit.text() != passphrase:
            raise InvalidInput("again", _("The two passphrases differ. Type this one again."))
        if self._is_risky() and not ui.anyway_check.isChecked():
            raise InvalidInput(
                "anyway", _("Move the folder first, or tick this box to create your centre here.")
            )
        model = "lierre" if ui.lierre_radio.isChecked() else "empty"
        copies = self._copies if ui.copies_check.isChecked() else None
        return NewCentre(centre, coordinator, passphrase, model, copies)

    def _creation(self, wanted: NewCentre) -> None:
        try:
            created = self._create(wanted)
        except InvalidInput as error:
            self._form.show_invalid(error)
        except StorageTrouble as trouble:
            self.show_trouble(trouble)
        else:
            self.ui.passphrase_edit.clear()
            self.ui.again_edit.clear()
            self.created.emit(created)
        finally:
            self._at_rest()

    # -- places ----------------------------------------------------------------------------------

    def _is_risky(self) -> bool:
        """Whether another program or computer may write in the folder of the data."""
        place = self._places.place if self._places is not None else None
        return place is not None and place.is_shared

    def _show_place(self) -> None:
        """Warn of the folder, if need be."""
        ui, places = self.ui, self._places
        place = places.place if places is not None else None
        ui.place_box.setVisible(place is not None)
        ui.anyway_check.setVisible(self._is_risky())
        if places is not None and place is not None:
            ui.place_alert.show_message(place_words.at_length(place, places.data), "attention")

    def _show_copies(self) -> None:
        """Show where copies will go, and what that place is worth."""
        ui, places, folder = self.ui, self._places, self._copies
        ui.copies_box.setVisible(places is not None)
        wanted = ui.copies_check.isChecked()
        ui.copies_value.setVisible(wanted)
        ui.copies_button.setVisible(wanted)
        if places is None or folder is None:
            return
        ui.copies_value.setText(shown(folder))
        near = whereabouts.same_drive(folder, places.data)
        help_text = place_words.for_copies(whereabouts.of(folder), near)
        self._copies_place.set_help(help_text if wanted else place_words.without_copies())

    def ask_for_copies(self) -> QFileDialog:
        """Ask for another folder for the copies."""
        return ask_for_folder(self, self._copies, self.take_copies)

    def take_copies(self, folder: Path) -> None:
        """Have the copies made in this folder too."""
        self._copies = folder
        self._show_copies()

    # -- looking around ----------------------------------------------------------------------

    def _start_demo(self) -> None:
        self._form.clear_errors()
        self.ui.create_button.set_reason(_("Building the demo centre…"))
        self._let_leave(False)
        self.ui.progress.start(_("Demo centre"))
        self._work = run_in_background(
            self, self._build_demo, self.ui.progress.show_progress, self._demo_built, self._failed
        )

    def _stop_demo(self) -> None:
        if self._work is not None:
            self._work.stop()

    def _demo_built(self, demo: Any) -> None:
        self._at_rest()
        self.demo_ready.emit(demo)

    def _failed(self, error: BaseException) -> None:
        self._at_rest()
        if isinstance(error, StorageTrouble):
            self.show_trouble(error)
        elif isinstance(error, Stopped):
            self.ui.alert.show_message(_("The demo centre was not built."), "info")

    def show_trouble(self, trouble: StorageTrouble) -> None:
        """Say what stands in the way, and what to do."""
        self.ui.alert.show_message(f"{trouble.message} {trouble.gesture}", "danger")

    def _at_rest(self) -> None:
        self.ui.progress.finish()
        self.ui.create_button.set_reason("")
        self._let_leave(True)

    def _let_leave(self, possible: bool) -> None:
        """Offer the other ways in, unless one was taken."""
        for each in (self.ui.restore_button, self.ui.demo_button):
            each.setEnabled(possible)

    # -- words ---------------------------------------------------------------------------------

    def _write_words(self) -> None:
        self.ui.lost_alert.show_message(
            _(
                "Without this passphrase nobody can open your data again, not even those who "
                "made Lierre. Write it down on paper and keep it locked away."
            ),
            "attention",
        )
        self._passphrase_place.set_help(self.ui.passphrase_help.text())
        self._show_place()
        self._show_copies()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._form.clear_errors()
            self.ui.retranslateUi(self)
            self._write_words()
