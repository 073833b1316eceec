"""What is said when the program ended badly last time: what is there, what is kept, where to look.

Hides the words and the block at the top of Today: an alert, the log and the report. Today's
own list of drafts leads back to what was being typed. Nothing here names a person.
"""

from __future__ import annotations

import platform
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..centre import drafts
from ..database.errors import StorageTrouble
from ..i18n import _, clock, day_and_month, ngettext
from . import look
from .components import Alert, FlowLayout, button, icon_button
from .session import Cause, Ending

if TYPE_CHECKING:
    from .main_window import MainWindow


def in_short() -> str:
    """For the window that asks for the passphrase."""
    stopped = _("Last time, Lierre stopped without being closed.")
    kept = _("Everything that had been saved is there; what was being typed is kept as a draft.")
    return f"{stopped} {kept}"


def at_length(ending: Ending) -> str:
    """What happened, in a few sentences."""
    said = [_stopped(ending), _why(ending.cause), _("Everything that had been saved is there.")]
    if ending.careful:
        text = ngettext(
            "It happened {n} time in a row: as a precaution, the window opens as on the first day.",
            "It happened {n} times in a row: as a precaution, the window opens as on the first "
            "day.",
            ending.in_a_row,
        )
        said.append(text.format(n=ending.in_a_row))
    return " ".join(said)


def _stopped(ending: Ending) -> str:
    if ending.seen is None:
        return _("Last time, Lierre stopped without being closed.")
    text = _("Last time, Lierre stopped without being closed ({day}, around {hour}).")
    return text.format(day=day_and_month(ending.seen.date()), hour=clock(ending.seen))


def _why(cause: Cause) -> str:
    return {
        Cause.FAULT: _("It had just made a mistake."),
        Cause.NATIVE: _("A part of the program failed in the middle of its work."),
        Cause.UNKNOWN: _("No mistake was noted: perhaps the computer was switched off."),
    }[cause]


def report(ending: Ending) -> str:
    """What whoever helps needs to know: hours, versions, files and lines, and no name."""
    moments = [
        f"{each:%Y-%m-%d %H:%M}" if each is not None else "?"
        for each in (ending.began, ending.seen)
    ]
    lines = (
        f"Lierre {ending.version or '?'}, Python {platform.python_version()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"{' – '.join(moments)}, {ending.cause.value}, {ending.in_a_row}",
        ending.report,
    )
    return "\n".join(line for line in lines if line)


def tell(window: MainWindow, ending: Ending, logs: Path) -> None:
    """Say it at the top of the page Today, until it is closed."""
    page = window.page("today")
    if page is not None:
        page.body.insertWidget(0, LastTime(ending, logs))


def kept_words() -> str:
    """What is kept of what was typed, "" when nothing is; Today lists and counts it."""
    try:
        some = bool(drafts.kept())
    except StorageTrouble:  # the page says it, which reads them too
        some = False
    return _("What you were typing is kept: it awaits you below.") if some else ""


class LastTime(QWidget):
    """The block at the top of the page, until its cross is pressed."""

    def __init__(self, ending: Ending, logs: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ending, self._logs = ending, logs
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_XS)
        self.alert = Alert(tone="info")
        self._close = icon_button("x", "", self.hide)
        self._close.setProperty("kind", "quiet")
        self.alert.add_action(self._close)
        column.addWidget(self.alert)
        column.addLayout(self._log_line())
        self.retranslate()

    def _log_line(self) -> FlowLayout:
        """What can be done with the log."""
        self.open_button = button("quiet", "", "folder-open", on_click=self._open_folder)
        self.copy_button = button("quiet", "", "copy", on_click=self._copy)
        line = FlowLayout(spacing=look.SPACE_S)
        for each in (self.open_button, self.copy_button):
            line.addWidget(each)
        return line

    def retranslate(self) -> None:
        """Write everything in the current language."""
        self._say()
        self._close.setAccessibleName(_("Close the message"))
        self._close.setToolTip(_("Close the message"))
        self.open_button.setText(_("Open the folder of the log"))
        self.copy_button.setText(_("Copy the report"))

    def _say(self) -> None:
        where = _("The log is in the folder {folder}.").format(folder=self._logs)
        said = (at_length(self._ending), kept_words(), where)
        words = " ".join(filter(None, said))
        if words != self.alert.words:  # which a screen reader says aloud
            self.alert.show_message(words)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._logs)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(report(self._ending))
        self.copy_button.setText(_("Report copied"))

    def showEvent(self, event: QShowEvent) -> None:
        """The page is shown again: what was kept may have been saved or erased since."""
        super().showEvent(event)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
