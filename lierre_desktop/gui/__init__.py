"""The window: the only room that knows Qt."""

from __future__ import annotations

import ctypes
import sys

ETERNAL = (None, False, True, Ellipsis, NotImplemented)
"""What lives as long as the process, from Python 3.12 on whatever is done to it."""


def _keep_alive() -> None:
    """Give what never dies more references than can ever be lost.

    The wheels of PySide6 6.12 are built for Pythons where these objects are immortal
    (3.12 on). Under 3.11 each Qt call that answers nothing, or yes or no, loses a
    reference of None, True or False; a few minutes of painting would bring them to
    zero, which is the end of the process.
    """
    if sys.version_info < (3, 12):
        for each in ETERNAL:
            count = ctypes.c_ssize_t.from_address(id(each))  # an object begins with its count
            count.value += sys.maxsize // 2


_keep_alive()
