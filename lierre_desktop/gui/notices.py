"""What is worth knowing when the centre opens: said above the page until it is closed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent

from .. import whereabouts
from ..i18n import _, long_date
from . import place_words
from .components import Alert, button
from .copies import Copies, Reached


class Notice(Alert):
    """A quiet message with a button that closes it; `words` is asked again in each language."""

    def __init__(self, words: Callable[[], str], tone: str = "attention") -> None:
        super().__init__(words(), tone)
        self._say = words
        self._close = button("quiet", "", "x", on_click=self.deleteLater)
        self._close.clicked.connect(self.hide)
        self.add_action(self._close)
        self._name_button()

    def _name_button(self) -> None:
        self._close.setAccessibleName(_("Close the message"))
        self._close.setToolTip(_("Close the message"))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and not self.isHidden():
            self.show_message(self._say())
            self._name_button()


def at_start(data: Path, copies: Copies, now: datetime) -> Iterator[Notice]:
    """What to say as the centre opens, the gravest first; nothing of a demo centre."""
    if copies.is_demo:
        return
    place = whereabouts.of(data)
    if place is not None and place.is_shared:
        yield Notice(lambda: f"{place_words.danger(place)} {place_words.remedy(place, data)}")
    if copies.trouble is not Reached.THERE:
        yield Notice(lambda: trouble_words(copies))
    elif copies.is_late(now):
        yield Notice(lambda: late_words(copies), "info")


def late_words(copies: Copies) -> str:
    """That the second place has had no copy for some time."""
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
    if copies.trouble is Reached.FULL:
        words = _("There is no room left for the copies in {folder}.")
    else:
        words = _("The copies couldn’t be written in {folder}.")
    return words.format(folder=copies.second) + " " + _("Choose another folder in the settings.")
