"""Troubles of the environment, each with a plain sentence and what to do about it.

Bugs are not here: a broken constraint or a wrong SQL goes to the crash dialog.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ..i18n import N_, _


class StorageTrouble(Exception):
    """The disk, the file or another program stands in the way; the work is not lost.

    `message` says what happens and `gesture` what to do, both translated.
    """

    text = N_("The data can't be read or written.")
    advice = N_("Restart the computer and try again.")

    def __init__(self, text: str = "", advice: str = "") -> None:
        super().__init__(text or self.text)
        self._text = text or self.text
        self._advice = advice or self.advice

    @property
    def message(self) -> str:
        """What happens, in the current language."""
        return _(self._text)

    @property
    def gesture(self) -> str:
        """What to do, in the current language."""
        return _(self._advice)

    def __str__(self) -> str:
        return f"{self.message} {self.gesture}"


class WrongPassphrase(StorageTrouble):
    text = N_("This passphrase doesn't open this centre.")
    advice = N_("Check the Caps Lock key and the spelling, then type it again.")


class DamagedKeys(StorageTrouble):
    text = N_("The key file lierre.cles is damaged or missing.")
    advice = N_("Put back the one from a backup: every backup carries a copy.")


class DamagedData(StorageTrouble):
    text = N_("The data file is damaged, or it doesn't belong with this key file.")
    advice = N_("Nothing has been changed. Restore the last backup.")


class DamagedCopy(StorageTrouble):
    text = N_("The copy doesn't read back as it was written.")
    advice = N_("Your data are safe here. Choose another drive for the copies.")


class NewerData(StorageTrouble):
    text = N_("These data were written by a newer version of Lierre.")
    advice = N_("Nothing has been changed. Install the newest Lierre on this computer.")


class InUse(StorageTrouble):
    text = N_("Lierre is already open with these data.")
    advice = N_("Go back to the open window, or close it first.")


class NoCentre(StorageTrouble):
    text = N_("There is no centre in this folder.")
    advice = N_("Create one, or choose another folder.")


class AlreadyThere(StorageTrouble):
    text = N_("This folder already holds a centre.")
    advice = N_("Choose an empty folder: nothing is ever overwritten.")


class NotEncrypted(StorageTrouble):
    text = N_("The encryption engine isn't working on this computer.")
    advice = N_("Lierre refuses to write anything unencrypted. Install it again.")


_SIGNS = (
    (
        "disk is full",
        N_("The disk is full."),
        N_("What you typed is still here. Free some space, then save again."),
    ),
    (
        "readonly database",
        N_("The data folder is read-only."),
        N_("What you typed is still here. Allow writing to the folder, then save again."),
    ),
    (
        "unable to open database file",
        N_("The data file can't be opened."),
        N_("Check that the folder exists and that you may write to it."),
    ),
    (
        "disk I/O error",
        N_("The disk doesn't answer."),
        N_("What you typed is still here. Check the disk or the USB key, then save again."),
    ),
    (
        "database is locked",
        N_("Another program holds the data file."),
        N_("Close it (backup or synchronisation program), then save again."),
    ),
    ("malformed", DamagedData.text, DamagedData.advice),
    ("not a database", DamagedData.text, DamagedData.advice),
)


def as_trouble(error: BaseException) -> StorageTrouble | None:
    """The environment's trouble behind a database error, or None when it is a bug.

    A failed COMMIT hides the true cause two `__context__` deep: look at them all.
    """
    seen: BaseException | None = error
    while seen is not None:
        words = str(seen)
        for sign, text, advice in _SIGNS:
            if sign in words:
                return StorageTrouble(text, advice)
        seen = seen.__context__
    return None


class RowRefused(Exception):
    """A row breaks a constraint of the schema: what was to be written isn't sound."""


@contextmanager
def sound_rows() -> Iterator[None]:
    """Turn a broken constraint into RowRefused, where rows come from a file."""
    from peewee import IntegrityError
    from sqlcipher3.dbapi2 import IntegrityError as EngineIntegrityError

    try:
        yield
    except (IntegrityError, EngineIntegrityError) as error:
        raise RowRefused(str(error)) from error


@contextmanager
def storage_errors() -> Iterator[None]:
    """Turn the environment's database and file errors into StorageTrouble."""
    from peewee import DatabaseError
    from sqlcipher3.dbapi2 import DatabaseError as EngineError

    try:
        yield
    except (DatabaseError, EngineError) as error:
        trouble = as_trouble(error)
        if trouble is None:
            raise
        raise trouble from error
    except PermissionError as error:
        raise StorageTrouble(_SIGNS[1][1], _SIGNS[1][2]) from error
    except OSError as error:
        if error.errno == 28:  # ENOSPC
            raise StorageTrouble(_SIGNS[0][1], _SIGNS[0][2]) from error
        raise StorageTrouble() from error
