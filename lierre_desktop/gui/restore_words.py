"""What the restore window says of a copy and of the data here. No widget, no file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from ..centre.settings import CentreSettings
from ..database.restoring import Copy, Replaced, What
from ..i18n import _, clock, long_date, number, numeric_date
from . import folders

UNKNOWN = "–"


def moment(instant: datetime) -> str:
    """An instant as the coordinator's clock showed it: "mardi 10 novembre 2026 à 11 h 20"."""
    local = instant.astimezone()
    return _("{day} at {hour}").format(day=long_date(local.date()), hour=clock(local))


def _short(instant: datetime) -> str:
    """The same in a column: "10/11/2026 à 11 h 20"."""
    local = instant.astimezone()
    return _("{day} at {hour}").format(day=numeric_date(local.date()), hour=clock(local))


def size(count: int) -> str:
    """How much room bytes take: "850 KB", "2.4 MB"."""
    kilo = count / 1000
    if kilo < 1000:
        return _("{n} KB").format(n=number(max(1, round(kilo))))
    return _("{n} MB").format(n=number(round(kilo / 1000, 1)))


def title(copy: Copy) -> str:
    """The copy in a line, by when it was made."""
    return _("Copy of {moment}").format(moment=moment(copy.made))


def cells(what: What | None, written: datetime | None) -> dict[str, str]:
    """What stands in a column: what is held, or only when it was `written`."""
    changed = written if what is None else what.changed
    told = {"changed": _short(changed) if changed is not None else UNKNOWN}
    if what is None:
        return dict.fromkeys(("centre", "people", "sessions", "interviews"), UNKNOWN) | told
    return told | {
        "centre": _("Demonstration") if what.demo else what.centre or CentreSettings().centre,
        "people": number(what.people),
        "sessions": number(what.sessions),
        "interviews": number(what.interviews),
    }


def before_replacing(what: What, made: datetime, here: datetime | None, folder: Path) -> str:
    """What is about to happen to the data of this computer, last changed `here`."""
    said = [
        _(
            "The data of this computer are put aside, whole, in the folder {folder}. Nothing is "
            "deleted: they can be put back from the settings."
        ).format(folder=folders.shown(folder))
    ]
    known = what.changed or made
    if here is not None and here > known:
        text = _("What was entered here after {moment} isn’t in the copy.")
        said.insert(0, text.format(moment=moment(known)))
    return " ".join(said)


def done(copy: Copy, put_aside: Replaced | None) -> str:
    """What is said over the centre that was just restored."""
    said = _("The copy of {moment} is in place.").format(moment=moment(copy.made))
    if put_aside is None:
        return said
    kept = _("The data that were here before are put aside: the settings can put them back.")
    return f"{said} {kept}"
