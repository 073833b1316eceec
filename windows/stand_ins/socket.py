"""Stands in the payload where the standard library has its sockets: there are none.

Libraries import the name without using it (peewee, logging.handlers). Whatever would open
a connection fails here, and the extension that could is left out.
"""

from __future__ import annotations

from typing import NoReturn

_REFUSED = "Lierre opens no connection: there is no socket."


def gethostname() -> NoReturn:
    """Fail as it does without a network: `platform` then does without the computer's name."""
    raise OSError(_REFUSED + "gethostname")


def __getattr__(name: str) -> NoReturn:
    """Refuse everything else that the real module has."""
    raise AttributeError(_REFUSED + name)
