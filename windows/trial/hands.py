"""Hands and eyes of a trial: presses keys in a Windows and says which windows stand there.

Run by a Python of that Windows, alone; its answer is JSON. Keys go to the window that has
the keyboard, as those of a person do.

    python hands.py windows | type TEXT | press KEY… | click X Y | close TITLE
"""

from __future__ import annotations

import ctypes
import json
import sys
from ctypes import wintypes
from typing import Any

_user = getattr(ctypes, "WinDLL")("user32")  # noqa: B009 - mypy reads this on Linux

KEYS = {
    "enter": 0x0D,
    "tab": 0x09,
    "escape": 0x1B,
    "space": 0x20,
    "ctrl": 0x11,
    "alt": 0x12,
    "shift": 0x10,
    "f4": 0x73,
    "delete": 0x2E,
}

_KEYBOARD, _MOUSE = 1, 0
_KEY_UP, _UNICODE = 0x0002, 0x0004
_LEFT_DOWN, _LEFT_UP = 0x0002, 0x0004
_CLOSE, _GET_ICON = 0x0010, 0x007F


class _Key(ctypes.Structure):
    _fields_ = [
        ("key", wintypes.WORD),
        ("scan", wintypes.WORD),
        ("flags", wintypes.DWORD),
        ("time", wintypes.DWORD),
        ("extra", ctypes.c_void_p),
    ]


class _Mouse(ctypes.Structure):
    _fields_ = [
        ("dx", wintypes.LONG),
        ("dy", wintypes.LONG),
        ("data", wintypes.DWORD),
        ("flags", wintypes.DWORD),
        ("time", wintypes.DWORD),
        ("extra", ctypes.c_void_p),
    ]


class _Either(ctypes.Union):
    _fields_ = [("keyboard", _Key), ("mouse", _Mouse)]


class _Input(ctypes.Structure):
    _fields_ = [("kind", wintypes.DWORD), ("what", _Either)]


def windows() -> list[dict[str, Any]]:
    """Every visible window with a title: the front one first."""
    found: list[dict[str, Any]] = []
    front = _user.GetForegroundWindow()

    def note(handle: int, _more: int) -> bool:
        length = _user.GetWindowTextLengthW(handle)
        if _user.IsWindowVisible(handle) and length:
            found.append(_told(handle, length, handle == front))
        return True

    kind = ctypes.CFUNCTYPE(wintypes.BOOL, wintypes.HWND, wintypes.LPARAM)
    _user.EnumWindows(kind(note), 0)
    return sorted(found, key=lambda window: not window["front"])


def _told(handle: int, length: int, front: bool) -> dict[str, Any]:
    title = ctypes.create_unicode_buffer(length + 1)
    _user.GetWindowTextW(handle, title, length + 1)
    process, place = wintypes.DWORD(), wintypes.RECT()
    _user.GetWindowThreadProcessId(handle, ctypes.byref(process))
    _user.GetWindowRect(handle, ctypes.byref(place))
    return {
        "handle": handle,
        "title": title.value,
        "process": process.value,
        "front": front,
        "icon": bool(_user.SendMessageW(handle, _GET_ICON, 1, 0)),
        "place": [place.left, place.top, place.right, place.bottom],
    }


def _send(*events: tuple[int, _Either]) -> None:
    inputs = (_Input * len(events))(*(_Input(kind, what) for kind, what in events))
    if _user.SendInput(len(events), inputs, ctypes.sizeof(_Input)) != len(events):
        raise OSError("Windows refused the keys")


def write(text: str) -> None:
    """Type letters, whatever the keyboard has."""
    codes = text.encode("utf-16-le")
    for code in (int.from_bytes(codes[at : at + 2], "little") for at in range(0, len(codes), 2)):
        for flags in (_UNICODE, _UNICODE | _KEY_UP):
            _send((_KEYBOARD, _Either(keyboard=_Key(0, code, flags, 0, None))))


def press(names: list[str]) -> None:
    """Press keys one after the other; "ctrl+p" holds the first while the second is pressed."""
    for name in names:
        keys = [KEYS.get(part, ord(part[0].upper())) for part in name.split("+")]
        for key in keys:
            _send((_KEYBOARD, _Either(keyboard=_Key(key, 0, 0, 0, None))))
        for key in reversed(keys):
            _send((_KEYBOARD, _Either(keyboard=_Key(key, 0, _KEY_UP, 0, None))))


def click(x: int, y: int) -> None:
    """Click where this point of the screen is."""
    _user.SetCursorPos(x, y)
    for flags in (_LEFT_DOWN, _LEFT_UP):
        _send((_MOUSE, _Either(mouse=_Mouse(0, 0, 0, flags, 0, None))))


def close(title: str) -> None:
    """Ask the windows whose title holds these words to close."""
    for window in windows():
        if title in window["title"]:
            _user.PostMessageW(window["handle"], _CLOSE, 0, 0)


def main(arguments: list[str]) -> None:
    """Do what is asked, then say which windows stand there."""
    match arguments:
        case ["type", text]:
            write(text)
        case ["press", *keys]:
            press(keys)
        case ["click", x, y]:
            click(int(x), int(y))
        case ["close", title]:
            close(title)
    json.dump(windows(), sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1:])
