"""What a form keeps while one types, and finds again after a crash.

Hides when: a moment after the last key, now and then while one types on, at once when the
form goes out of sight (another form, another page, the window that closes).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ..centre import drafts
from ..centre.changes import Done, InvalidInput
from ..centre.drafts import Draft, Kept, Place
from ..database.errors import StorageTrouble
from ..i18n import _, clock, day_and_month
from .page import Page

if TYPE_CHECKING:
    from .main_window import MainWindow

PAUSE_MS = 1_500
"""What is typed is kept after this pause."""
LONGEST_MS = 10_000
"""And at least this often while one types on."""
RECORDS = "people"
"""The page whose items are people."""

Content = dict[str, Any]

_keepers: WeakSet[Keeper] = WeakSet()


class Keeper(QObject):
    """Keeps what one form holds; `told` says that what can be said of it has changed.

    `unsaved` answers what is typed, None when nothing is; `title` what heads the form,
    without any person's name; `about` the person's number, 0 for whoever's record is shown.
    """

    told = Signal()

    def __init__(
        self,
        form: QWidget,
        unsaved: Callable[[], Content | None],
        title: Callable[[], str],
        now: Callable[[], datetime],
        about: Callable[[], int] = lambda: 0,
    ) -> None:
        super().__init__(form)
        self._form, self._unsaved, self._title, self._now = form, unsaved, title, now
        self._about = about
        self._place: Place | None = None
        self._held: Content | None = None  # what is kept of the place
        self._aside: dict[tuple[str, str], Draft] = {}  # what the disk refused
        self._erased: tuple[Place, Content] | None = None  # what may still be taken back
        self._since: datetime | None = None
        self._found: Draft | None = None
        self._outdated = False  # whether the thing has changed since the draft was begun
        self._trouble = ""
        self._pause = self._timer(PAUSE_MS)
        self._longest = self._timer(LONGEST_MS)
        form.installEventFilter(self)
        _keepers.add(self)

    def _timer(self, delay: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(delay)
        timer.timeout.connect(self.flush)
        return timer

    # -- opening and leaving -------------------------------------------------------------

    def begin(self, place: Place) -> Draft | None:
        """The form is over another thing: what was left of it, None when nothing was."""
        self._place, self._trouble = place, ""
        self._found = found = self._aside.get(_key(place)) or self._read(place)
        self._held = self._since = None
        self._outdated = False
        typed_since = found is not None and bool(found.content)
        if self._erased is not None and (typed_since or _key(self._erased[0]) != _key(place)):
            self._erased = None
        if found is not None:
            self._held, self._since = dict(found.content), found.changed_at
            self._outdated = found.begun_from != place.begun_from
            self._place = replace(place, begun_from=found.begun_from)
        return found

    def _read(self, place: Place) -> Draft | None:
        """What is kept of a place; a disk that can't be read is said, and the form opens."""
        try:
            return drafts.find(*_key(place))
        except StorageTrouble as trouble:
            self._trouble = trouble.message
            return None

    def restored(self) -> None:
        """What was found stands in the form, as far as it fits: it is written again only once
        something is typed."""
        self._held = self._unsaved() or self._held

    def leave(self) -> None:
        """Keep what is typed; the form is over nothing any more."""
        self.flush()
        self._place = self._found = self._held = self._since = None

    def touched(self) -> None:
        """Something was typed: keep it soon."""
        if self._erased is not None and self._unsaved() is not None:
            self._erased = None
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def flush(self) -> None:
        """Keep now what is typed, or forget what isn't any more."""
        for timer in (self._pause, self._longest):
            timer.stop()
        if self._place is None or not drafts.is_open():
            return
        content = self._unsaved()
        if content != self._held or _key(self._place) in self._aside:
            self._write(self._place, content)
            self.told.emit()

    def _write(self, place: Place, content: Content | None) -> None:
        now = self._now()
        try:
            if content is None:
                drafts.forget(place.form, place.subject)
            else:
                self._place = place = self._whole(place)
                drafts.keep(place, content, now)
        except StorageTrouble as trouble:
            self._trouble = trouble.message
            self._aside[_key(place)] = Draft(content or {}, place.begun_from, now)
            return
        self._trouble = ""
        self._aside.pop(_key(place), None)
        self._held, self._since = content, now if content is not None else None

    def _whole(self, place: Place) -> Place:
        """The place with what is known once the form stands in its page."""
        page = _page_of(self._form)
        shown = page.person_shown if page is not None else 0
        about = self._about() or place.participant_id or shown
        key = page.key if page is not None else ""
        return replace(place, title=self._title(), page=key, participant_id=about)

    # -- saving and giving up ------------------------------------------------------------

    def saving(self, command: Callable[[], Done]) -> Done:
        """Run the command that saves; the draft goes with it, or stays when it is refused."""
        if self._place is None:
            return command()
        done = drafts.saving(*_key(self._place), command)
        self._aside.pop(_key(self._place), None)
        self._held = None
        return done

    def forget(self) -> None:
        """What is typed is saved, or given up: nothing of it is kept any more."""
        for timer in (self._pause, self._longest):
            timer.stop()
        if self._place is not None and (self._held is not None or _key(self._place) in self._aside):
            self._write(self._place, None)
        self._held = self._since = self._found = self._erased = None

    def erase(self) -> None:
        """Give up what is typed; the form is to be opened afresh.

        It can be taken back until something is typed or saved, or another thing is opened.
        """
        place, content = self._place, self._unsaved()
        self.forget()
        if place is not None and content is not None:
            self._erased = place, content
        self._place = None

    def take_back(self) -> None:
        """Keep again what was erased; the form finds it once it is opened afresh."""
        if self._erased is not None:
            place, content = self._erased
            self._write(place, content)
            self._erased = self._place = None

    @property
    def erased(self) -> bool:
        """Whether what was typed was given up and can still be taken back."""
        return self._erased is not None

    # -- words ---------------------------------------------------------------------------

    def kept_words(self) -> str:
        """ "Brouillon gardé à 14:58", or why it isn't."""
        if self._trouble:
            return _("Not kept yet: {trouble}").format(trouble=self._trouble)
        if self._since is None:
            return ""
        return _("Draft kept at {time}").format(time=clock(self._since))

    @property
    def begun_new(self) -> bool:
        """Whether something new was found begun: its subject ends with the number 0."""
        place = self._place if self._found is not None else None
        return place is not None and place.subject.rpartition("/")[2] == "0"

    def above(self, dirty: bool) -> tuple[str, str]:
        """What to say above a form, "" for nothing, and on the gesture beside it."""
        if self.erased:
            return _("Draft erased."), _("Take it back")
        return self.found_words() if dirty else "", _("Erase the draft")

    def found_words(self) -> str:
        """What to say above a form that shows what was left of it; "" when nothing was."""
        if self._found is None:
            return ""
        since, today = self._found.changed_at, self._now().date()
        if since.date() == today:
            said = _("Here is your draft of {time}, not saved yet.").format(time=clock(since))
        else:
            text = _("Here is your draft of {day} at {time}, not saved yet.")
            said = text.format(day=day_and_month(since.date()), time=clock(since))
        if not self._outdated:
            return said
        changed = _("It was changed elsewhere since: note what you need, then erase the draft.")
        return f"{said} {changed}"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The form goes out of sight: whatever comes next, it is kept."""
        if event.type() == QEvent.Type.Hide:
            self.flush()
        return super().eventFilter(watched, event)


def _key(place: Place) -> tuple[str, str]:
    return place.form, place.subject


def _page_of(widget: QWidget) -> Page | None:
    """The page around a form."""
    around: QWidget | None = widget
    while around is not None and not isinstance(around, Page):
        around = around.parentWidget()
    return around


def flush_all() -> None:
    """Keep at once what is typed anywhere: the session ends, the program is locked."""
    for keeper in list(_keepers):
        if isValid(keeper):
            keeper.flush()


def subject_of(*parts: object) -> str:
    """What a draft is about, as one text: "p12/0"."""
    return "/".join(str(part) for part in parts if part is not None)


def gone() -> InvalidInput:
    """Why a draft can't be gone on with: what it is about isn't where it was typed."""
    return InvalidInput("", _("What this draft is about isn't there any more."))


def resume(window: MainWindow, draft: Kept) -> None:
    """Go to where a draft was typed, and open its form; where the thing is gone, say so."""
    window.go(draft.page, draft.participant_id if draft.page == RECORDS else 0)
    page = window.page(draft.page)
    if page is None:
        return
    try:
        page.resume(draft)
    except InvalidInput as refusal:  # what it was about is in the bin by now
        window.show_refusal(refusal.message)
