"""Stands in the payload where the standard library has its sockets: there are none.

Libraries import the name without using it (peewee, logging.handlers). Whatever would open
a connection fails here, and the extension that could is left out.
"""

from __future__ import annotations

from typing import NoReturn


def __getattr__(name: str) -> NoReturn:
    """Refuse everything that the real module has."""
    raise AttributeError(f"Lierre opens no connection: there is no socket.{name}")
