"""The contract between the window and its pages.

A page shows something, says what it depends on, and reloads when that changed; while
hidden it only notes that it is stale. It never knows the window: it asks to go
elsewhere with `wanted`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ..centre.changes import Changes, Done
from ..database.errors import StorageTrouble, storage_errors
from . import look

if TYPE_CHECKING:
    from ..centre.drafts import Kept
    from .components import ToastAction


@runtime_checkable
class Host(Protocol):
    """The window around a page: hears what was done and what went wrong."""

    def announce_done(self, done: Done, offers: Sequence[ToastAction] = ()) -> None:
        """Something was made durable: reload what shows it, say so, offer what may follow."""

    def show_trouble(self, trouble: StorageTrouble) -> None:
        """The disk or the file stands in the way."""

    def show_refusal(self, message: str) -> None:
        """A command was refused and no form can show why."""


def host_of(owner: QWidget) -> Host | None:
    """The nearest widget around the owner that hosts pages, if there is one."""
    widget: QWidget | None = owner
    while widget is not None and not isinstance(widget, Host):
        widget = widget.parentWidget()
    return widget


class Page(QWidget):
    """One page of the window, built on its first visit.

    A subclass sets `shows`, builds its widgets in `__init__` (in `self.body`), fills
    them in `reload()` and writes fixed words in `retranslate()`; both are called before
    it is seen, in that order: words, then data.

    Signals: `wanted(key, id)` asks for another page ("people", 12); `row_wanted(person,
    table, id)` for a row of someone's record, an interview say; `title_changed`.
    """

    wanted = Signal(str, int)
    row_wanted = Signal(int, str, int)
    title_changed = Signal()

    key: str = ""
    """What the window calls the page, once it stands there."""
    shows: Changes = Changes.NONE
    """The kinds of changes after which the page must reload."""
    scrolls: bool = False
    """Whether the window scrolls the page as a whole where it is too small for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        margin = look.PAGE_MARGIN
        self.body.setContentsMargins(margin, look.SPACE_L, margin, look.SPACE_L)
        self.body.setSpacing(look.GUTTER)
        self._stale = True
        self._worded = False

    @property
    def title(self) -> str:
        """What the window's title says; never a person's name."""
        return ""

    @property
    def person_shown(self) -> int:
        """Whose record is shown, 0 for none: what is typed beside it is about that person."""
        return 0

    def retranslate(self) -> None:
        """Write the fixed words in the current language."""

    def reload(self) -> None:
        """Read again what the page shows."""

    def show_item(self, item: int) -> None:
        """Show one thing of this page: a person, a session, by its id; 0 is the page itself.

        Called each time the window goes to the page, once it is visible and loaded.
        """

    def show_row(self, table: str, row_id: int) -> None:
        """Open a row of the record shown, by its table and id."""

    def resume(self, draft: Kept) -> None:
        """Open the form of a draft that was begun on this page. Raises InvalidInput when what
        it is about is gone."""

    def begin_interview(self) -> None:
        """Begin an interview (Ctrl+E): with the person shown, else ask with whom."""

    def add(self) -> None:
        """Add here (Ctrl+N)."""

    def print_(self) -> None:
        """Print what is shown (Ctrl+P)."""

    def find_here(self) -> None:
        """Bring the keyboard to the page's filter (Ctrl+F)."""

    def may_close(self) -> bool:
        """Asked before the window closes. False to stay, when something would be lost, and the
        page says what and why; asked once more, it lets the window close."""
        return True

    # -- what the window calls -----------------------------------------------------------

    def changed(self, changes: Changes) -> None:
        """Something changed somewhere: reload if it matters here, now or when next shown."""
        if changes & self.shows:
            self.refresh()

    def refresh(self) -> None:
        """Reload now when visible, else when next shown."""
        self._stale = True
        if self.isVisible():
            self._freshen()

    def prepare(self) -> None:
        """Load before the window is shown. Windows paints it and gives the keyboard away within
        `show`, when rows that were added meanwhile aren't visible yet."""
        self._freshen()

    def _freshen(self) -> None:
        if not self._worded:
            self._worded = True
            self.retranslate()
        if self._stale:
            self._stale = False
            self._read_again()

    def _read_again(self) -> None:
        """Reload; a trouble of the disk is said by the window, and reading is tried later."""
        host = host_of(self)
        try:
            with storage_errors():
                self.reload()
        except StorageTrouble as trouble:
            self._stale = True
            if host is None:
                raise
            host.show_trouble(trouble)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._freshen()

    def changeEvent(self, event: QEvent) -> None:
        """Another language: fixed words and data are both written again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._worded, self._stale = False, True
            if self.isVisible():
                QTimer.singleShot(0, self, self._freshen)


def in_frame(page: Page) -> QScrollArea:
    """A page that scrolls as a whole, in the frame it scrolls in."""
    frame = QScrollArea()
    frame.setWidgetResizable(True)
    frame.setFrameShape(QFrame.Shape.NoFrame)
    frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    frame.setWidget(page)
    return frame
