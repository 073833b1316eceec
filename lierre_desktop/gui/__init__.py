"""The window: the only room that knows Qt."""

from __future__ import annotations

import ctypes
import sys


def _keep_none_alive() -> None:
    """Give None more references than can ever be lost.

    The wheels of PySide6 6.12 are built for Pythons where None is immortal (3.12 on).
    Under 3.11 each Qt call that answers nothing loses a reference of None; a few
    minutes of painting would bring them to zero, which is the end of the process.
    """
    if sys.version_info < (3, 12):
        count = ctypes.c_ssize_t.from_address(id(None))  # an object begins with its count
        count.value += sys.maxsize // 2


_keep_none_alive()
