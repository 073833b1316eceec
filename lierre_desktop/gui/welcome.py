"""The window of the first day: create one's centre, or look around in a demo one.

Hides the form. What creating and demonstrating mean is given by `gui.app`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QWidget

from .. import i18n
from ..centre.changes import InvalidInput
from ..database.errors import StorageTrouble
from ..i18n import _
from .components import Button, FieldMessage, Form
from .first_window import FirstWindow
from .forms.ui_welcome import Ui_WelcomeWindow
from .perform import BackgroundWork, Report, Stopped, run_in_background

SHORTEST_PASSPHRASE = 12


@dataclass(frozen=True, slots=True)
class NewCentre:
    """What the form asks; `model` is "lierre" or "empty"."""

    centre: str
    coordinator: str
    passphrase: str
    model: str


class WelcomeWindow(FirstWindow):
    """Asks what a new centre needs, or builds the demo one.

    Signals: `created(object)` with what `create` returned, `demo_ready(object)` with
    what `build_demo` returned, `language_chosen(code)`.
    """

    created = Signal(object)
    demo_ready = Signal(object)
    language_chosen = Signal(str)

    def __init__(
        self,
        create: Callable[[NewCentre], Any],
        build_demo: Callable[[Report], Any],
        parent: QWidget | None = None,
    ) -> None:
        """`create` runs here and may raise InvalidInput (fields of NewCentre) or
        StorageTrouble; `build_demo(report)` runs in the worker thread.
        """
        super().__init__(parent)
        self._create, self._build_demo = create, build_demo
        self._work: BackgroundWork[Any] | None = None
        self.ui = Ui_WelcomeWindow()
        self.ui.setupUi(self)
        self.dress(self.ui.logo_label, self.ui.ivy)
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
        }
        self._passphrase_place = places["passphrase"]
        return Form(places, lambda message: ui.alert.show_message(message, "danger"))

    def _connect(self) -> None:
        ui = self.ui
        ui.create_button.clicked.connect(self._ask_creation)
        ui.demo_button.clicked.connect(self._start_demo)
        ui.progress.stopped.connect(self._stop_demo)
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
        self.ui.demo_button.setEnabled(False)
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
        model = "lierre" if ui.lierre_radio.isChecked() else "empty"
        return NewCentre(centre, coordinator, passphrase, model)

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

    # -- looking around ----------------------------------------------------------------------

    def _start_demo(self) -> None:
        self._form.clear_errors()
        self.ui.create_button.set_reason(_("Building the demo centre…"))
        self.ui.demo_button.setEnabled(False)
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
        self.ui.demo_button.setEnabled(True)

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

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._form.clear_errors()
            self.ui.retranslateUi(self)
            self._write_words()
