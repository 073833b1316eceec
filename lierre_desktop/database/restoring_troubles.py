"""What may stand in the way of a restore: a plain sentence each, and what to do about it.

None of them has changed anything: neither the data of this computer, nor the copy.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from ..i18n import N_, _, long_date
from .errors import StorageTrouble, WrongPassphrase


class CopyGone(StorageTrouble):
    """The file can't be read: a key that was unplugged, a share that is away, a closed folder."""

    def __init__(self, copy: Path) -> None:
        super().__init__(
            _("The copy {file} can't be read.").format(file=copy.name),
            _(
                "Check that its drive, USB key or network folder is connected, or copy both "
                "files onto this computer first. Nothing has been changed."
            ),
        )


class KeysMissing(StorageTrouble):
    """A copy without its second file."""

    def __init__(self, keys: Path) -> None:
        super().__init__(
            _("The key file {file} isn't beside the copy.").format(file=keys.name),
            _(
                "It is looked for in {folder}. A copy is two files of the same name: put "
                "both in the same folder, then start again."
            ).format(folder=keys.parent),
        )


class WrongOfThatDay(WrongPassphrase):
    """The passphrase of today may not be the one of the copy."""

    def __init__(self, made: datetime) -> None:
        super().__init__(
            _("This passphrase doesn't open this copy."),
            _(
                "Type the one that you used on {day}, when the copy was made. Check the Caps "
                "Lock key and the spelling."
            ).format(day=long_date(made.astimezone().date())),
        )


class SpoiltCopy(StorageTrouble):
    text = N_("This copy is damaged, or it doesn't belong with the key file beside it.")
    advice = N_("Nothing has been changed. Try another copy: an older one, or one kept elsewhere.")


class SpoiltKeys(StorageTrouble):
    """The key file is there, but none of its three copies can be read."""

    def __init__(self, keys: Path) -> None:
        super().__init__(
            _("The key file {file} is damaged.").format(file=keys.name),
            SpoiltCopy.advice,
        )


class NoRoom(StorageTrouble):
    text = N_("There isn't enough room on this disk to restore the copy.")
    advice = N_("Nothing has been changed. Free some space, then start again.")


class NotPutAside(StorageTrouble):
    """Data that were put aside, then moved or erased by hand."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            _("The data put aside in {folder} aren't there any more.").format(folder=folder),
            _("Nothing has been changed. If this folder was moved, put it back, then start again."),
        )


class FolderRefuses(StorageTrouble):
    """The data folder can't be written."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            _("The data folder {folder} can't be written.").format(folder=folder),
            _("Nothing has been changed. Allow writing to the folder, then start again."),
        )
