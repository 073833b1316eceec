"""Gives the Windows of the trial a printer, which writes PostScript into a file.

Run by a Python of that Windows, alone.

    python printer.py FOLDER-OF-DRIVERS FILE
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes

NAME = "Imprimante de l’essai"
_DRIVER, _DESCRIPTION = "wineps.drv", "printer.ppd"
_KIND = "Trial"
_VERSION = 3  # of drivers since Windows 2000
_LOCAL = 0x40


def _structure(words: str) -> type[ctypes.Structure]:
    """A structure whose members are texts, or numbers where their name ends with a colon."""
    kinds = {True: wintypes.DWORD, False: wintypes.LPWSTR}
    members = [(word.rstrip(":"), kinds[word.endswith(":")]) for word in words.split()]
    return type("Information", (ctypes.Structure,), {"_fields_": members})


_Driver = _structure("version: name system driver data config help files monitor kind")
_Printer = _structure(
    "server name share port driver comment place mode separator processor kind options rights"
    " attributes: priority: default: start: until: status: jobs: pace:"
)


def add(folder: str, file: str) -> None:
    """Add the printer, which writes into a file of Linux, and make it the default one."""
    spooler = getattr(ctypes, "WinDLL")("winspool.drv", use_last_error=True)  # noqa: B009
    spooler.AddPrinterW.restype = ctypes.c_void_p
    driver = _Driver(
        version=_VERSION,
        name=_KIND,
        driver=rf"{folder}\{_DRIVER}",
        data=rf"{folder}\{_DESCRIPTION}",
        config=rf"{folder}\{_DRIVER}",
    )
    printer = _Printer(
        name=NAME,
        port=file,
        driver=_KIND,
        processor="WinPrint",
        kind="RAW",
        attributes=_LOCAL,
        priority=1,
        default=1,
    )
    done = (
        spooler.AddPrinterDriverW(None, 3, ctypes.byref(driver)),
        spooler.AddPrinterW(None, 2, ctypes.byref(printer)),
        spooler.SetDefaultPrinterW(NAME),
    )
    if not all(done):
        raise OSError(f"Windows refused the printer: {done}")


if __name__ == "__main__":
    add(*sys.argv[1:])
