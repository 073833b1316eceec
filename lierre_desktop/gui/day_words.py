"""What Today says first: who is greeted, what is left of the day's work."""

from __future__ import annotations

from ..centre import settings
from ..centre.today import Today
from ..i18n import _, join_names, ngettext


def greeting(day: Today) -> str:
    """ "Bonjour Claire. Il reste 4 séances à saisir et 1 feuille à imprimer."."""
    first_name = settings.load().coordinator.partition(" ")[0]
    hello = _("Hello {name}.").format(name=first_name) if first_name else _("Hello.")
    return f"{hello} {what_is_left(day)}" if has_begun(day) else hello


def has_begun(day: Today) -> bool:
    """Whether the centre has anything to show yet."""
    return day.has_workshops or bool(day.sessions or day.to_enter)


def what_is_left(day: Today) -> str:
    """What remains of the day's work, in a sentence."""
    left = []
    if count := day.left_to_enter:
        text = ngettext("{n} session to enter", "{n} sessions to enter", count)
        left.append(text.format(n=count))
    if count := len(day.sheets_to_print):
        text = ngettext("{n} sheet to print", "{n} sheets to print", count)
        left.append(text.format(n=count))
    if not left:
        return _("Everything is entered and printed.")
    return _("Left to do: {things}.").format(things=join_names(left))
