"""`restore`: a copy in the place of a folder's data, or what it had replaced put back."""

from __future__ import annotations

from pathlib import Path

from .. import paths
from ..centre.changes import InvalidInput
from ..database import restoring
from ..database.errors import AlreadyThere, storage_errors
from ..database.restoring import Replaced, What
from ..i18n import N_, _, clock, long_date, ngettext, numeric_date
from .arguments import Typed
from .opening import passphrase
from .output import say
from .readers import needed, read_file


def restore(typed: Typed) -> int:
    """Restore a copy into a folder; one that holds data asks for --replace."""
    options = typed.options
    folder = Path(needed("--to", options.to))
    if options.undo:
        return _undo(folder)
    copy = read_file("FILE", options.file).absolute()
    with storage_errors():
        if paths.holds_data(folder) and not options.replace:
            raise AlreadyThere(AlreadyThere.text, _ADVICE)
        made = restoring.glance(copy).made.astimezone()
        secret = passphrase()
        what = restoring.look_into(copy, secret)
        put_aside = restoring.restore(copy, secret, folder)
    text = _("The copy of {day} at {hour} is restored in {folder}")
    say(text.format(day=long_date(made.date()), hour=clock(made), folder=folder))
    say(_told(what))
    _say_where(put_aside)
    return 0


_ADVICE = N_("Choose an empty folder, or add --replace: what is there is put aside, not deleted.")


def _undo(folder: Path) -> int:
    kept = restoring.replaced(folder)
    if not kept:
        raise InvalidInput("--undo", _("Nothing was put aside in {folder}.").format(folder=folder))
    put_aside = restoring.restore_replaced(kept[0], folder)
    at = kept[0].at.astimezone()
    text = _("The data put aside on {day} at {hour} are back in {folder}")
    say(text.format(day=long_date(at.date()), hour=clock(at), folder=folder))
    _say_where(put_aside)
    return 0


def _told(what: What) -> str:
    """What was restored, in a line."""
    said = [
        ngettext("{n} person", "{n} people", what.people).format(n=what.people),
        ngettext("{n} session held", "{n} sessions held", what.sessions).format(n=what.sessions),
        ngettext("{n} interview", "{n} interviews", what.interviews).format(n=what.interviews),
    ]
    if what.changed is not None:
        day = numeric_date(what.changed.astimezone().date())
        said.append(_("last change on {day}").format(day=day))
    return ", ".join(said)


def _say_where(put_aside: Replaced | None) -> None:
    if put_aside is not None:
        text = _("What was there is kept in {folder}; “restore --undo” puts it back")
        say(text.format(folder=put_aside.folder))
