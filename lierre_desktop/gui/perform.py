"""Running commands of the centre from the screen, and long works beside it.

Hides where errors are shown and who must reload. A page only writes:

    done = perform(self, lambda: attendance.record(session, marks), form)

`None` means that it was refused and that the user has been told why.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ..centre.changes import Done, InvalidInput
from ..database.errors import StorageTrouble, storage_errors
from .page import Page, host_of

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from .components import Form, ToastAction

T = TypeVar("T")
Report = Callable[[int, int], None]
"""What a work calls with (things done, things in all); raises Stopped when asked to stop."""


def perform(
    owner: QWidget,
    command: Callable[[], Done],
    form: Form | None = None,
    offers: Callable[[Done], Sequence[ToastAction]] = lambda _done: (),
) -> Done | None:
    """Run a command for a page; show what is refused, announce what is done.

    InvalidInput is shown beside its field through `form`, or by the window without one.
    StorageTrouble is shown by the window. A programming error goes to the crash dialog.
    `offers` are further gestures for the toast, before the one that takes it back.
    """
    host = host_of(owner)
    if form is not None:
        form.clear_errors()
    try:
        with storage_errors():
            done = command()
    except InvalidInput as error:
        if form is not None:
            form.show_invalid(error)
        elif host is not None:
            host.show_refusal(error.message)
        return None
    except StorageTrouble as trouble:
        if host is None:
            raise
        host.show_trouble(trouble)
        return None
    if host is not None:
        host.announce_done(done, offers(done))
    else:
        _reload_around(owner, done)
    return done


def _reload_around(owner: QWidget, done: Done) -> None:
    """A page without a window (in a test, in a dialog) still reloads."""
    widget: QWidget | None = owner
    while widget is not None:
        if isinstance(widget, Page):
            widget.changed(done.changes)
        widget = widget.parentWidget()


# -- long works ------------------------------------------------------------------------


class Stopped(Exception):
    """The user asked a long work to stop; what it had written is taken back by it."""


class BackgroundWork(QObject, Generic[T]):
    """A work under way: `stop()` asks it to end at its next report."""

    _progressed = Signal(int, int)
    _ended = Signal(object)

    def __init__(
        self,
        parent: QObject,
        progress: Callable[[int, int], object],
        done: Callable[[T], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        super().__init__()
        self._parent, self._wanted = parent, True
        self._progress, self._done, self._failed = progress, done, failed
        # Queued: emitted in the worker, heard in the window's thread.
        self._progressed.connect(self._tell_progress, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._tell_end, Qt.ConnectionType.QueuedConnection)
        _under_way.add(self)

    def stop(self) -> None:
        """Ask the work to end."""
        self._wanted = False

    def report(self, count: int, total: int) -> None:
        """Called by the work, in its thread."""
        if not self._wanted:
            raise Stopped
        self._progressed.emit(count, total)

    def start(self, work: Callable[[Report], T]) -> None:
        """Hand the work to the worker."""
        _worker().submit(work, self.report).add_done_callback(self._ended.emit)

    def _tell_progress(self, count: int, total: int) -> None:
        if isValid(self._parent):
            self._progress(count, total)

    def _tell_end(self, future: Future[T]) -> None:
        _under_way.discard(self)
        if not isValid(self._parent):
            return
        error = future.exception()
        if error is None:
            self._done(future.result())
            return
        self._failed(error)
        if not isinstance(error, (Stopped, StorageTrouble, InvalidInput)):
            raise error  # a bug: the crash dialog tells


_under_way: set[BackgroundWork[Any]] = set()
"""Keeps works alive until they have told their end, whatever became of their page."""


@cache
def _worker() -> ThreadPoolExecutor:
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="lierre")


def run_in_background(
    parent: QObject,
    work: Callable[[Report], T],
    progress: Callable[[int, int], object],
    done: Callable[[T], object],
    failed: Callable[[BaseException], object],
) -> BackgroundWork[T]:
    """Run `work(report)` in the one worker thread; the rest is called in the window's.

    `work` takes ids and dataclasses, opens its own connection, and calls
    `report(count, total)` now and then. `failed` receives Stopped after `stop()`,
    StorageTrouble or InvalidInput; also a bug, which then reaches the crash dialog.
    Nothing is called once `parent` is gone. Closing the program waits for the work.
    """
    under_way: BackgroundWork[T] = BackgroundWork(parent, progress, done, failed)
    under_way.start(work)
    return under_way
