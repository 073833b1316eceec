"""The window that restores a copy, step by step; leaving it before the end changes nothing.

Hides the steps: which copy, its passphrase, what it holds beside what is here, and where
data are here already, a second agreement. Reading and restoring run beside the window.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from .. import paths
from ..database import restoring
from ..database.errors import StorageTrouble, WrongPassphrase, storage_errors
from ..database.restoring import Copy, Replaced, What
from ..i18n import _
from . import folders, restore_words
from .components import Button, FieldMessage, announce
from .first_window import FirstWindow
from .forms.ui_restore import Ui_RestoreWindow
from .perform import run_in_background

_CELLS = ("centre", "people", "sessions", "interviews", "changed")


class Step(Enum):
    """Where one is on the way."""

    CHOOSE = "choose"
    ASK = "ask"
    FOUND = "found"
    SURE = "sure"
    STUCK = "stuck"  # in place, but it doesn't open


class RestoreWindow(FirstWindow):
    """Restores a copy over the data of a folder.

    Signals: `restored(centre, copy, replaced)` with what `open_centre` returned, the Copy and
    what was put aside, if anything; `left` when the user turns back.
    """

    restored = Signal(object, object, object)
    left = Signal()

    def __init__(
        self,
        folder: Path,
        open_centre: Callable[[str], Any],
        copy: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`open_centre` opens what was restored by its passphrase, or raises StorageTrouble."""
        super().__init__(parent)
        self._folder, self._open_centre = folder, open_centre
        self._copy: Copy | None = None
        self._what: What | None = None
        self._present: What | None = None
        self._written: datetime | None = None
        self._put_aside: Replaced | None = None
        self._is_copied = True
        self.has_data = paths.holds_data(folder)
        self.ui = Ui_RestoreWindow()
        self.ui.setupUi(self)
        self.dress(self.ui.logo_label, self.ui.ivy)
        self.ui.alert.hide()
        self._message = FieldMessage(self.ui.passphrase_edit, self.ui.passphrase_help)
        self.warn_of_caps_lock(self._message, [self.ui.passphrase_edit])
        self.ui.go_button.clicked.connect(lambda _on=False: self._go())
        self.ui.back_button.clicked.connect(lambda _on=False: self._back())
        self.ui.choose_button.clicked.connect(lambda _on=False: self.ask_for_copy())
        self.step = Step.CHOOSE
        self._show(Step.CHOOSE)
        if copy is not None:
            self.take(copy)

    # -- the copy ------------------------------------------------------------------------

    def ask_for_copy(self) -> QFileDialog:
        """Ask for the file, beginning where the copies of this computer are."""
        start = self._copy.path.parent if self._copy else paths.backup_folder(self._folder)
        kinds = _("Backup copies") + f" (*{paths.BACKUP_SUFFIX})"
        near = start if start.is_dir() else Path.home()
        dialog = QFileDialog(self, _("Choose a copy"), str(near), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.take(Path(chosen)))
        dialog.open()
        return dialog

    def take(self, copy: Path) -> None:
        """Begin with this copy, or say why it can't be; not while another is being restored."""
        if not self.ui.go_button.isEnabled():
            return
        try:
            self._copy = restoring.glance(copy)
        except StorageTrouble as trouble:
            self._copy = None
            self._show(Step.CHOOSE)
            self._say(trouble)
        else:
            self._show(Step.ASK)

    def say_uncopied(self) -> None:
        """Say, from now on, that no copy of the data of this computer could be made first."""
        self._is_copied = False
        if not self.ui.alert.words:
            self._say_what_stands()

    def _say_what_stands(self) -> None:
        """Take back what was said of a step that is over, not what is still true."""
        if self._is_copied or self.step is Step.STUCK:
            self.ui.alert.show_message("")
            return
        words = _(
            "No copy of the data of this computer could be made first: the disk may be full, or "
            "closed to Lierre. The data are still here, whole."
        )
        self.ui.alert.show_message(words, "attention")

    # -- the steps -----------------------------------------------------------------------

    def enter(self) -> None:
        """Press the button that has the keyboard; from anywhere else, go on."""
        here = self.focusWidget()
        (here if isinstance(here, Button) else self.ui.go_button).click()

    def _go(self) -> None:
        {
            Step.CHOOSE: self.ask_for_copy,
            Step.ASK: self._look,
            Step.FOUND: self._agree,
            Step.SURE: self._restore,
            Step.STUCK: self._put_back,
        }[self.step]()

    def _back(self) -> None:
        if self.step is Step.SURE:
            self._show(Step.FOUND)
        else:
            self.ui.passphrase_edit.clear()
            self.left.emit()

    def _look(self) -> None:
        copy, folder, typed = self._chosen().path, self._folder, self.ui.passphrase_edit.text()

        def look() -> tuple[What, What | None, datetime | None]:
            what = restoring.look_into(copy, typed)
            written = restoring.written_at(folder)  # looking at the data touches their files
            return what, restoring.look_at_present(folder, typed), written

        self._run(_("Checking the copy…"), look, self._looked)

    def _looked(self, seen: tuple[What, What | None, datetime | None]) -> None:
        self._what, self._present, self._written = seen
        self._show(Step.FOUND)

    def _agree(self) -> None:
        if self.has_data:
            self._show(Step.SURE)
        else:
            self._restore()

    def _restore(self) -> None:
        copy, folder, typed = self._chosen().path, self._folder, self.ui.passphrase_edit.text()
        self.ui.back_button.setEnabled(False)  # from here on, it is finished
        self._run(_("Restoring…"), lambda: restoring.restore(copy, typed, folder), self._in_place)

    def _in_place(self, put_aside: Replaced | None) -> None:
        self._put_aside = put_aside
        try:
            centre = self._open_centre(self.ui.passphrase_edit.text())
        except StorageTrouble as trouble:
            self._show(Step.STUCK)
            self._say(trouble)
        else:
            self.ui.passphrase_edit.clear()
            self.restored.emit(centre, self._copy, put_aside)

    def _put_back(self) -> None:
        put_aside, folder = self._put_aside, self._folder
        if put_aside is not None:
            self.ui.back_button.setEnabled(False)
            self._run(
                _("Putting back…"),
                lambda: restoring.restore_replaced(put_aside, folder),
                lambda _replaced: self.left.emit(),
            )

    def _chosen(self) -> Copy:
        if self._copy is None:
            raise RuntimeError("no copy was chosen")
        return self._copy

    def _run(self, words: str, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        """Work beside the window, whose button says what is going on."""
        ui = self.ui
        held = (ui.go_button, ui.choose_button, ui.passphrase_edit)
        self._say_what_stands()
        self._message.set_error("")
        ui.go_button.setText(words)
        announce(ui.go_button, words)
        for each in held:
            each.setEnabled(False)

        def rest() -> None:
            ui.go_button.setText(self._gesture())
            for each in (*held, ui.back_button):
                each.setEnabled(True)

        def ended(result: Any) -> None:
            rest()
            done(result)

        def failed(error: BaseException) -> None:
            rest()
            if isinstance(error, StorageTrouble):
                self._say(error)

        def told(_report: object) -> Any:
            with storage_errors():
                return work()

        run_in_background(self, told, lambda _count, _total: None, ended, failed)

    def _say(self, trouble: StorageTrouble) -> None:
        words = f"{trouble.message} {trouble.gesture}"
        if isinstance(trouble, WrongPassphrase) and self.step is Step.ASK:
            self._message.set_error(words)
            self.ui.passphrase_edit.setFocus()
            self.ui.passphrase_edit.selectAll()
        else:
            self.ui.alert.show_message(words, "danger")

    # -- what is shown -------------------------------------------------------------------

    def _show(self, step: Step) -> None:
        self.step = step
        ui, known = self.ui, self._copy is not None
        self._say_what_stands()
        ui.file_card.setVisible(known and step is not Step.SURE)
        ui.choose_button.setVisible(step in (Step.ASK, Step.FOUND))
        ui.passphrase_block.setVisible(step is Step.ASK)
        ui.found_card.setVisible(step in (Step.FOUND, Step.SURE))
        ui.go_button.setVisible(step is not Step.STUCK or self._put_aside is not None)
        self._dress_gesture()
        self._write_words()
        focus = {Step.ASK: ui.passphrase_edit, Step.SURE: ui.back_button}.get(step, ui.go_button)
        focus.setFocus()
        QTimer.singleShot(0, self, lambda: ui.scroll_area.ensureWidgetVisible(focus))

    def _dress_gesture(self) -> None:
        """The last step isn't taken by Enter: the keyboard is on the way back."""
        last = self.step is Step.SURE
        self.ui.go_button.setProperty("kind", "danger" if last else "primary")
        self.ui.go_button.setProperty("keys", "" if last else "Enter")
        self.ui.go_button.updateGeometry()
        self.ui.go_button.update()

    def _write_words(self) -> None:
        ui, step = self.ui, self.step
        ui.title_label.setText(_("Restore a copy") if self.has_data else _("Bring my centre here"))
        ui.intro_label.setText(self._intro())
        ui.go_button.setText(self._gesture())
        ui.back_button.setText(
            {Step.SURE: _("Go back"), Step.STUCK: _("Close")}.get(step, _("Cancel"))
        )
        if self._copy is not None:
            ui.file_when.setText(restore_words.title(self._copy))
            name, size = self._copy.path.name, restore_words.size(self._copy.size)
            ui.file_detail.setText(f"{folders.shown(Path(name))} · {size}")
            ui.file_place.setText(folders.shown(self._copy.path.parent))
        if self._what is not None:
            self._write_found(self._what)
        ui.here_help.setVisible(step is Step.FOUND and self.has_data and self._present is None)
        ui.here_help.setText(
            _("The data of this computer have another passphrase: only their date is known.")
        )
        ui.sure_alert.show_message(self._warning() if step is Step.SURE else "", "attention")

    def _write_found(self, what: What) -> None:
        columns = {
            "copy": restore_words.cells(what, None),
            "here": restore_words.cells(self._present, self._written),
        }
        for column, words in columns.items():
            for cell in _CELLS:
                getattr(self.ui, f"{cell}_{column}").setText(words[cell])
        for name in ("here_head", *(f"{cell}_here" for cell in _CELLS)):
            getattr(self.ui, name).setVisible(self.has_data)
        self.ui.copy_head.setVisible(self.has_data)

    def _intro(self) -> str:
        return {
            Step.CHOOSE: _(
                "A copy is two files of the same name, one in .lierre-backup and its keys in "
                ".cles. Choose the first; the second is found beside it."
            ),
            Step.ASK: _(
                "Nothing is changed for now: Lierre checks the copy and says what it holds."
            ),
            Step.FOUND: _(
                "The copy was read from end to end: it is whole. Nothing is changed yet."
            ),
            Step.SURE: _("The copy is about to take the place of the data of this computer."),
            Step.STUCK: _("The copy is in place, but it couldn’t be opened."),
        }[self.step]

    def _gesture(self) -> str:
        return {
            Step.CHOOSE: _("Choose a copy…"),
            Step.ASK: _("Look into this copy"),
            Step.FOUND: _("Restore this copy…")
            if self.has_data
            else _("Open my centre on this computer"),
            Step.SURE: _("Put my data aside and restore"),
            Step.STUCK: _("Put back what was here"),
        }[self.step]

    def _warning(self) -> str:
        if self._what is None or self._copy is None:
            return ""
        here = self._present.changed if self._present is not None else self._written
        kept = paths.replaced_folder(self._folder)
        return restore_words.before_replacing(self._what, self._copy.made, here, kept)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window stays while files change places, as its button says."""
        event.setAccepted(self.ui.back_button.isEnabled())

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._message.set_help(self.ui.passphrase_help.text())
            self._write_words()
