"""Nothing that is watched reaches for the network: an audit hook refuses it, and writes it down.

Python tells its audit hooks of every socket, name looked up and address opened, whichever
library asks (docs.python.org, "Audit events table"). A hook stays as long as its process:
this one sleeps unless `VARIABLE` names the file where attempts are written. The processes
that tests start get it through `sitecustomize.py` beside this file.
"""

from __future__ import annotations

import os
import sys
from functools import cache

VARIABLE = "LIERRE_NETWORK_ATTEMPTS"
FORBIDDEN = (
    "socket.",
    "urllib.",
    "http.",
    "ftplib.",
    "imaplib.",
    "nntplib.",
    "poplib.",
    "smtplib.",
    "telnetlib.",
    "webbrowser.",
)


class NetworkForbidden(BaseException):
    """What reaches for the network fails, even where every error is forgiven."""


@cache
def begin() -> None:
    """Watch this process until it ends; once is enough."""
    sys.addaudithook(_refuse)


def _refuse(event: str, _arguments: tuple[object, ...]) -> None:
    if event.startswith(FORBIDDEN) and (place := os.environ.get(VARIABLE)):
        with open(place, "a", encoding="ascii") as file:
            file.write(f"{event}\n")
        raise NetworkForbidden(event)
