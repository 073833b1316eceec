"""What is said of the place of the data, and of the place of the copies, in plain words.

Hides the sentences: the first window, the settings and the notices of a start share them.
"""

from __future__ import annotations

from pathlib import Path

from .. import paths
from ..i18n import _
from ..whereabouts import Kind, Place


def danger(place: Place) -> str:
    """Why the data aren't safe in such a place."""
    if place.kind is Kind.SYNCED:
        words = _(
            "The data are in a folder that {place} copies to the Internet by itself. While Lierre "
            "writes in a file, {place} may write in it too: the data can be damaged, or an older "
            "version can take the place of the newest."
        )
    elif place.kind is Kind.NETWORK:
        words = _(
            "The data are on the network, in {place}. If another computer opens the same file, or "
            "if the network stops while Lierre writes, the data can be damaged."
        )
    else:
        words = _(
            "The data are on a drive that can be unplugged, {place}. Unplugged while Lierre is "
            "open, it may lose what was being written."
        )
    return words.format(place=place.name)


def in_short(place: Place) -> str:
    """The danger in a line, for the notice of a start; of a place that is shared."""
    if place.kind is Kind.NETWORK:
        words = _("The data are on the network, in {place}, where they can be damaged.")
    else:
        words = _("The data are in {place}, which may write in the same files and damage them.")
    return words.format(place=place.name)


def at_length(place: Place, data: Path) -> str:
    """The danger, then what to do about it."""
    return f"{danger(place)}\n{remedy(place, data)}"


def remedy(place: Place, data: Path) -> str:
    """What to do about it."""
    if place.kind is Kind.REMOVABLE:
        words = _("Close Lierre before unplugging it, and have the copies made on this computer.")
    elif paths.portable_folder() == data:
        words = _(
            "Close Lierre, then move its whole folder, {folder}, to this computer’s own disk, "
            "outside {place}, and open Lierre from there."
        )
        data = data.parent
    else:
        words = _(
            "Close Lierre, move the folder {folder} to this computer’s own disk, outside {place}, "
            "then ask whoever installed Lierre to tell it the new folder (LIERRE_DATA)."
        )
    return words.format(folder=data, place=place.name)


def for_copies(place: Place | None, on_same_drive: bool) -> str:
    """Why a place is good for copies, or what would be better."""
    if place is not None and place.kind is Kind.SYNCED:
        words = _(
            "This folder is synchronised by {place}: that is fine for copies, which are encrypted "
            "and no longer change once they are made."
        )
        return words.format(place=place.name)
    if place is not None and place.kind is Kind.NETWORK:
        return _(
            "This folder is on the network: that is fine for copies, which are encrypted and no "
            "longer change once they are made."
        )
    if on_same_drive:
        return _(
            "This folder is on the same drive as the data. A USB key or an external drive would "
            "also protect you from a breakdown or a theft of this computer."
        )
    return _(
        "If this computer breaks down or is stolen, the newest copy there gives your data back, "
        "with your passphrase."
    )


def without_copies() -> str:
    """What declining the second place means."""
    return _(
        "Copies will be made beside the data only: a breakdown or a theft of this computer would "
        "take everything. A second place can be chosen later in the settings."
    )
