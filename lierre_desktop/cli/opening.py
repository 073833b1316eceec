"""How commands come to a centre: its passphrase, its language, a folder for a new one."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .. import i18n, paths
from ..centre import settings, shipped
from ..centre.changes import InvalidInput
from ..database import connection, vault
from ..database.connection import OpenCentre
from ..database.errors import AlreadyThere, NoCentre, storage_errors
from ..i18n import _
from .arguments import PROGRAM, Typed


@contextmanager
def centre(typed: Typed) -> Iterator[OpenCentre]:
    """The open centre; its language is spoken from here on unless another was asked for."""
    if not _holds_data(typed.data):
        raise NoCentre()
    secret = passphrase()
    with storage_errors(), connection.open_centre(typed.data, secret, actor=PROGRAM) as opened:
        if not typed.language:
            i18n.set_language(settings.load().language)
        shipped.bring_up()
        yield opened


def passphrase() -> str:
    """The passphrase of what is there. Raises InvalidInput."""
    secret = os.environ.get("LIERRE_PASSPHRASE") or _asked(_("Passphrase: "))
    if vault.is_blank(secret):
        raise InvalidInput("passphrase", _("The passphrase holds nothing but blanks."))
    return secret


@contextmanager
def new_folder(folder: Path) -> Iterator[None]:
    """Make room for a new centre; nothing is left of it, nor of its folder, on failure."""
    if _holds_data(folder):
        raise AlreadyThere()
    was_there = folder.exists()
    try:
        yield
    except BaseException:
        if not was_there and folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
        raise


def _holds_data(folder: Path) -> bool:
    with storage_errors():
        return paths.holds_data(folder)


def new_passphrase() -> str:
    """The passphrase of a centre to be made, typed twice in a terminal. Raises InvalidInput."""
    from ..centre.founding import check_passphrase

    secret = os.environ.get("LIERRE_PASSPHRASE")
    if not secret:
        secret = _asked(_("Passphrase: "))
        check_passphrase(secret)
        if _asked(_("The same again: ")) != secret:
            raise InvalidInput("passphrase", _("The two passphrases differ. Start again."))
    check_passphrase(secret)
    return secret


def _asked(prompt: str) -> str:
    try:
        if sys.stdin.isatty():
            return getpass.getpass(prompt)
    except EOFError:  # the terminal was left
        pass
    raise InvalidInput(
        "passphrase", _("No passphrase: put it into LIERRE_PASSPHRASE, or work in a terminal.")
    )


@contextmanager
def found_empty(typed: Typed) -> Iterator[OpenCentre]:
    """A centre just made, open and empty; nothing is left of it when the work fails."""
    with new_folder(typed.data):
        made = not typed.data.exists()
        secret = new_passphrase()
        with storage_errors():
            opened = connection.create_centre(typed.data, secret, actor=PROGRAM)
        try:
            yield opened
            opened.database.close()
        except BaseException:
            opened.database.close()
            connection.forget(typed.data, opened.lock, made)
            raise
        opened.close()
