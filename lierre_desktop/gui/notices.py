"""What is worth knowing when the centre opens: said above the page until it is closed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal

from .. import whereabouts
from ..i18n import N_, _, long_date
from . import place_words
from .components import Alert, button
from .copies import Copies, Reached

if TYPE_CHECKING:
    from .main_window import MainWindow


class Notice(Alert):
    """A quiet message: `explained` asks for the settings that tell more; the cross closes it
    (`closed`). `words` is asked again in each language, and answers "" once all is well.
    """

    explained = Signal()
    closed = Signal()

    def __init__(self, words: Callable[[], str], more: str, tone: str = "attention") -> None:
        """`more` says what the settings tell, not translated yet."""
        super().__init__(words(), tone)
        self._say, self._more = words, more
        self.more_button = button("quiet", "", on_click=self._explain)
        self.close_button = button("quiet", "", "x", on_click=self._leave)
        for each in (self.more_button, self.close_button):
            self.add_action(each)
        self._name_buttons()

    def _explain(self) -> None:
        self.hide()
        self.explained.emit()

    def _leave(self) -> None:
        self.hide()
        self.closed.emit()

    def _name_buttons(self) -> None:
        self.more_button.setText(_(self._more))
        self.close_button.setAccessibleName(_("Close the message"))
        self.close_button.setToolTip(_("Close the message"))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
            self._name_buttons()

    def refresh(self) -> None:
        """Say it again if it changed; leave when there is nothing more to say."""
        words = self._say()
        if not self.isHidden() and words != self.words:
            self.show_message(words)


def show(window: MainWindow, notices: Iterable[Notice]) -> None:
    """Lay notices above the pages of a window."""

    def explain() -> None:
        from .settings.page import SettingsPage

        window.go("settings")
        page = window.page("settings")
        if isinstance(page, SettingsPage):
            page.open_section("data")

    for place, notice in enumerate(notices, start=1):
        window.ui.content_layout.insertWidget(place, notice)
        notice.explained.connect(explain)
        window.ui.page_stack.currentChanged.connect(notice.refresh)


def at_start(data: Path, copies: Copies, now: datetime) -> Iterator[Notice]:
    """What to say as the centre opens, the gravest first; nothing of a demo centre."""
    if copies.is_demo:
        return
    place = whereabouts.of(data)
    if place is not None and place.is_shared:
        yield Notice(lambda: place_words.in_short(place), N_("See what to do"))
    if copies.trouble is not Reached.THERE:
        yield Notice(lambda: trouble_words(copies), N_("See the copies"))
    elif copies.is_late(now):
        yield Notice(lambda: late_words(copies, now), N_("See the copies"), "info")
    if not copies.is_decided:
        notice = Notice(lambda: only_here_words(copies), N_("Choose another place"), "info")
        notice.closed.connect(copies.stop)
        yield notice


def only_here_words(copies: Copies) -> str:
    """That nobody chose a second place yet."""
    if copies.is_decided:
        return ""
    return _(
        "Backup copies are made on this computer only: a breakdown or a theft would take "
        "everything."
    )


def late_words(copies: Copies, now: datetime) -> str:
    """That the second place has had no copy for some time."""
    if not copies.is_late(now):
        return ""
    there = copies.last_there()
    if there is None:
        words = _("No copy was made yet in {folder}: it couldn’t be found when Lierre closed.")
        words = words.format(folder=copies.second)
    else:
        words = _("The last copy in {folder} is of {day}.")
        words = words.format(folder=copies.second, day=long_date(there.date()))
    return f"{words} " + _("Plug the drive in before closing Lierre: it catches up by itself.")


def trouble_words(copies: Copies) -> str:
    """That the second place refused the last copy, and what to do."""
    if copies.trouble is Reached.THERE:
        return ""
    if copies.trouble is Reached.FULL:
        words = _("There is no room left for the copies in {folder}.")
    else:
        words = _("The copies couldn’t be written in {folder}.")
    return words.format(folder=copies.second) + " " + _("Choose another folder in the settings.")
