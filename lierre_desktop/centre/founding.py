"""The first day of a centre: an encrypted folder, its settings, its first programme."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from ..database import connection, vault
from ..database.connection import OpenCentre
from ..i18n import _
from . import model_centre, settings, shipped
from .changes import Done, InvalidInput
from .network import partners
from .settings import CentreSettings
from .timetable import monday_of, season_of

MODELS = ("lierre", "empty")


def found(
    folder: Path,
    passphrase: str,
    *,
    model: str = "lierre",
    span: tuple[date, date] | None = None,
    change: Callable[[CentreSettings], CentreSettings] = lambda centre: centre,
    cost: vault.Cost | None = None,
) -> tuple[OpenCentre, Done]:
    """Create a centre in a folder that holds none; answers it open, and what was planted.

    `model` is "lierre" (its partners and its real programme, sessions made over `span`, by
    default this season) or "empty". `change` adapts the settings. Raises InvalidInput and
    StorageTrouble, and leaves nothing behind then.
    """
    if model not in MODELS:
        raise InvalidInput("model", _("The model is “lierre” or “empty”."))
    check_passphrase(passphrase)
    made = not folder.exists()
    opened = connection.create_centre(folder, passphrase, cost=cost)
    try:
        own = replace(settings.load(), calendar_id=secrets.token_hex(8))
        settings.save(change(own))
        opened.database.actor = settings.load().coordinator
        shipped.bring_up()
        if model == "empty":
            done = model_centre.plant_empty()
        else:
            partners.ship()
            done = model_centre.plant(*(span or season_of(date.today())))
    except BaseException:
        opened.database.close()
        connection.forget(folder, opened.lock, made)
        raise
    return opened, done


def span_from(today: date) -> tuple[date, date]:
    """What a centre that begins to use Lierre plans: this week to the season's end, or to
    the next one's when fewer than three months are left."""
    _first, last = season_of(today)
    if (last - today).days < 92:
        _first, last = season_of(last + timedelta(days=1))
    return monday_of(today), last


def check_passphrase(passphrase: str) -> None:
    """Refuse a passphrase of blanks for a new centre. Raises InvalidInput."""
    if vault.is_blank(passphrase):
        raise InvalidInput(
            "passphrase", _("Type a passphrase: without one, anybody could read the data.")
        )
