"""What is written is kept by itself: a moment after the last key, and on leaving."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from ...centre.changes import Changes, InvalidInput
from ...centre.report import reports
from ...centre.report.reports import SectionData
from ...database.errors import StorageTrouble, storage_errors
from ..page import host_of
from .editor import ReportEdit

DELAY_MS = 1_500
LONGEST_MS = 10_000
"""Who writes without a pause is kept at the latest this long after the first change."""


class Autosave(QObject):
    """Keeps the text of one section; what is refused stays in the editor, pending.

    `changed` says that `pending`, `saved_at` or `trouble` did.
    """

    changed = Signal()

    def __init__(self, edit: ReportEdit, clock: Callable[[], datetime]) -> None:
        super().__init__(edit)
        self._edit, self._clock = edit, clock
        self.section_id = self._version = 0
        self._pending = False
        self._warned = False  # whether it was said that what is pending would be lost
        self.saved_at: datetime | None = None
        self.trouble = ""
        self.conflict = False
        self._pause, self._longest = self._timer(DELAY_MS), self._timer(LONGEST_MS)
        edit.edited.connect(self._edited)

    def _timer(self, delay: int) -> QTimer:
        made = QTimer(self, singleShot=True, interval=delay)
        made.timeout.connect(self.flush)
        return made

    @property
    def pending(self) -> bool:
        """Whether something is written that isn't kept yet."""
        return self._pending

    def follow(self, section: SectionData) -> None:
        """Keep this section's text from now on; the caller has flushed the one before."""
        self.section_id, self._version = section.id, section.version
        self.give_up()
        self._say("")

    def _edited(self) -> None:
        self._pending, self._warned = True, False
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
        self.changed.emit()

    def flush(self) -> bool:
        """Keep what is pending now; False when it is refused, `trouble` says why."""
        self._wait_no_more()
        if not self._pending:
            return True
        host = host_of(self._edit)
        try:
            with storage_errors():
                done = reports.write(self.section_id, self._version, self._edit.blocks())
        except InvalidInput as error:
            self._edit.select_unreadable()
            self._say(error.message, conflict=self._is_changed_elsewhere())
            return False
        except StorageTrouble as trouble:
            self._say(f"{trouble.message} {trouble.gesture}")
            return False
        self._version += bool(done.batch)
        self._pending = False
        self.saved_at = self._clock()
        self._say("")
        if host is not None:
            host.announce_done(replace(done, changes=Changes.NONE, said="", batch=0))
        return True

    def overwrite(self) -> None:
        """Keep what stands in the editor in place of what was written elsewhere."""
        self.catch_up()
        self.flush()

    def catch_up(self) -> SectionData:
        """Write from now on over what was written elsewhere, which is answered."""
        section = reports.section(self.section_id)
        self._version = section.version
        return section

    def give_up(self) -> None:
        """Forget what is pending: it has no place any more."""
        self._pending = False
        self._wait_no_more()

    def may_close(self) -> bool:
        """Whether nothing would be lost, or it was asked for once more since that was said."""
        if self.flush() or self._warned:
            return True
        self._warned = True
        return False

    def _wait_no_more(self) -> None:
        self._pause.stop()
        self._longest.stop()

    def _is_changed_elsewhere(self) -> bool:
        try:
            return reports.section(self.section_id).version != self._version
        except InvalidInput:
            return False

    def _say(self, trouble: str, *, conflict: bool = False) -> None:
        self.trouble, self.conflict = trouble, conflict
        self.changed.emit()
