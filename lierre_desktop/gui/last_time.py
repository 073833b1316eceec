"""What is said when the program ended badly last time: what is there, what is kept, where to look.

Hides the words and the block at the top of Today: an alert, the drafts with their way back,
the log and the report. Nothing of it names a person while names are masked.
"""

from __future__ import annotations

import platform
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..centre import drafts
from ..centre.drafts import Kept
from ..database.errors import StorageTrouble
from ..i18n import _, clock, day_and_month, ngettext, short_day
from . import look
from .attendance.words import list_name
from .components import Alert, Card, FlowLayout, Row, button, icon_button
from .page import Page
from .session import Cause, Ending

if TYPE_CHECKING:
    from .main_window import MainWindow

MOST = 3
"""How many drafts are laid at first."""


def in_short() -> str:
    """For the window that asks for the passphrase."""
    stopped = _("Last time, Lierre stopped without being closed.")
    return f"{stopped} {_('Everything that had been saved is there.')}"


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
    text = _("Last time, Lierre stopped without being closed ({day}, at {hour} at the earliest).")
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

        def resume(draft: Kept) -> None:
            from .drafts import resume as go

            go(window, draft)

        page.body.insertWidget(0, LastTime(page, ending, logs, resume))


class LastTime(QWidget):
    """The block at the top of the page; its drafts are read again whenever the page is."""

    def __init__(
        self, page: Page, ending: Ending, logs: Path, resume: Callable[[Kept], object]
    ) -> None:
        super().__init__(page)
        self.setObjectName("last_time")  # Today's own list of drafts gives way to this one
        self._ending, self._logs, self._resume = ending, logs, resume
        self._all = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SPACE_S)
        self.alert = Alert(tone="info")
        self._close = icon_button("x", "", self.hide)
        self._close.setProperty("kind", "quiet")
        self.alert.add_action(self._close)
        column.addWidget(self.alert)
        self.drafts_card = Card()
        column.addWidget(self.drafts_card)
        column.addLayout(self._log_line())
        page.reloaded.connect(self.reload)
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
        """Write the fixed words in the current language."""
        where = _("The log is in the folder {folder}.").format(folder=self._logs)
        self.alert.show_message(f"{at_length(self._ending)} {where}")
        self._close.setAccessibleName(_("Close the message"))
        self._close.setToolTip(_("Close the message"))
        self.open_button.setText(_("Open the folder of the log"))
        self.copy_button.setText(_("Copy the report"))

    def reload(self) -> None:
        """Read again what is kept: what was saved since goes."""
        try:
            kept = drafts.kept() if not self.isHidden() else ()
        except StorageTrouble:
            kept = ()  # the window says it, from the page's own reading
        shown = kept if self._all else kept[:MOST]
        rows: list[QWidget] = [self._row(draft) for draft in shown]
        if more := len(kept) - len(shown):
            words = ngettext("Show {n} more", "Show {n} more", more).format(n=more)
            rows.append(button("quiet", words, on_click=self._show_all))
        self.drafts_card.set_title(_("What you were typing is kept"))
        self.drafts_card.fill(rows)
        self.drafts_card.setVisible(bool(kept))

    def _row(self, draft: Kept) -> Row:
        when = f"{short_day(draft.changed_at.date())}, {clock(draft.changed_at)}"
        person = list_name(draft) if draft.participant_id else ""
        action = button("secondary", _("Resume"), on_click=lambda: self._resume(draft))
        action.setAccessibleName(_("Resume: {what}").format(what=draft.title))
        row = Row(draft.title, person, aside=when, actions=[action], inline=True)
        row.clicked.connect(lambda: self._resume(draft))
        return row

    def _show_all(self) -> None:
        self._all = True
        self.reload()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._logs)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(report(self._ending))
        self.copy_button.setText(_("Report copied"))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
