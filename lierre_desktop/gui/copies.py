"""The copies of the open centre: beside the data, and in a second place that was chosen.

Hides the second place: what this computer remembers of it, and that its drive may be
away. That is never an error: it is said, and made up for as soon as the drive is back.
"""

from __future__ import annotations

import errno
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path

from .. import paths, whereabouts
from ..centre import settings
from ..centre.changes import InvalidInput
from ..database import backup
from ..database.connection import OpenCentre
from ..database.errors import DamagedCopy, storage_errors
from ..i18n import _
from .preferences import Preferences

LATE_AFTER = timedelta(days=7)
"""Without a newer copy there for so long, the second place is asked for."""


class Reached(Enum):
    """How carrying the newest copy to the second place went."""

    NOT_ASKED = "not asked"
    THERE = ""
    AWAY = "away"
    FULL = "full"
    REFUSED = "refused"


class Copies:
    """Makes the copies of an open centre and tells of them."""

    def __init__(self, centre: OpenCentre, preferences: Preferences) -> None:
        self._centre, self._preferences = centre, preferences
        self.first = paths.backup_folder(centre.folder)
        self.is_demo = settings.load().demo

    @property
    def is_decided(self) -> bool:
        """Whether anyone said where else copies go: not so for a centre that came from a copy."""
        return self.is_demo or self._preferences.copies_decided

    # -- the second place --------------------------------------------------------------------

    @property
    def second(self) -> Path | None:
        """Where copies go too. Those of a demo centre, which holds nobody, stay in its folder."""
        return None if self.is_demo else self._preferences.copies_folder

    def choose(self, folder: Path) -> Reached:
        """Copy there too from now on, beginning with the newest copy.

        Raises InvalidInput("copies") for a folder that can't be the second place.
        """
        prepare(folder, self._centre.folder)
        self._preferences.copies_folder = folder
        return self.carry()

    def stop(self) -> None:
        """Make copies beside the data only; those already made elsewhere stay there."""
        self._preferences.copies_folder = None

    # -- making ------------------------------------------------------------------------------

    def make(self) -> Reached:
        """Make a copy now, in both places. Raises StorageTrouble for the first."""
        with storage_errors():
            backup.make(self._centre.database, self.first, "wanted")
            backup.keep_newest(self.first, self._centre.database.key)
        return self.carry()

    def make_on_closing(self) -> None:
        """Make a copy here if anything changed; `carry` it once the data are closed.

        Raises StorageTrouble.
        """
        backup.make_if_changed(self._centre.database, self.first, "closing")

    def carry(self) -> Reached:
        """Have the newest copy in the second place too; never waits for a drive that is away.

        The data may be closed already: only copies are read.
        """
        if self.second is None:
            return Reached.NOT_ASKED
        if not whereabouts.answers(self.second):
            return Reached.AWAY
        reached = self._carry_to(self.second)
        self._preferences.copy_trouble = reached.value
        self._preferences.settings.sync()  # Qt would, but the program may be ending
        return reached

    def _carry_to(self, second: Path) -> Reached:
        try:
            there = backup.catch_up(self.first, second, self._centre.database.key)
        except OSError as error:
            return Reached.FULL if error.errno == errno.ENOSPC else Reached.REFUSED
        except DamagedCopy:
            return Reached.REFUSED
        if there is not None:
            self._preferences.copy_there = there.name
        return Reached.THERE

    # -- telling -----------------------------------------------------------------------------

    def last_here(self) -> datetime | None:
        """When the newest copy beside the data was made, in local time; None where the folder
        can't be read: a copy that nobody can find is none.
        """
        try:
            newest = backup.latest(self.first)
        except OSError:
            return None
        return None if newest is None else _local(newest)

    def last_there(self) -> datetime | None:
        """When the newest copy of the second place was made: as remembered, whatever is plugged."""
        name = self._preferences.copy_there
        return _local(Path(name)) if backup.is_named(name) else None

    @property
    def trouble(self) -> Reached:
        """How the second place refused the last copy; THERE when it took it, or was away."""
        return Reached.THERE if self.second is None else Reached(self._preferences.copy_trouble)

    def is_late(self, now: datetime) -> bool:
        """Whether newer copies were made and none has reached the second place for a week."""
        here, there = self.last_here(), self.last_there()
        if self.second is None or here is None or here == there:
            return False
        return there is None or not is_recent(there, now, LATE_AFTER)


def prepare(folder: Path, data: Path) -> None:
    """Make a folder ready for copies. Raises InvalidInput("copies") when it can't be used."""
    if folder.resolve().is_relative_to(data.resolve()):
        raise InvalidInput(
            "copies", _("The data are in this folder: choose another one, best on another drive.")
        )
    try:
        backup.prepare(folder)
    except OSError as error:
        words = _("Nothing can be written in this folder: choose another one.")
        raise InvalidInput("copies", words) from error


def is_recent(made: datetime, now: datetime, age: timedelta) -> bool:
    """Whether a copy is younger than `age`; one of a clock that was far ahead isn't."""
    return abs(now - made) < age


def _local(copy: Path) -> datetime:
    return backup.made_at(copy).astimezone().replace(tzinfo=None)
