"""Which libraries a Windows program or library asks Windows to load with it.

Reads just enough of the Portable Executable format for that: its import table and its
table of imports loaded later. Source: Microsoft, "PE Format", sections "The .idata
Section" and "Delay-Load Import Tables".
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from struct import error as _StructError
from struct import unpack_from

_OPTIONAL_64 = 0x20B
_DIRECTORIES = 112  # where the data directories begin in the optional header of 64 bits
_IMPORTS, _DELAYED = 1, 13  # which directory
_IMPORT_SIZE, _IMPORT_NAME = 20, 12  # of a descriptor, and where its name's address stands
_DELAYED_SIZE, _DELAYED_NAME = 32, 4


class NotAProgram(Exception):
    """The file isn't a Windows program or library of 64 bits."""


def imports(path: Path) -> set[str]:
    """The names of the libraries that this one imports, in lower case.

    Raises NotAProgram when the file is something else.
    """
    data = path.read_bytes()
    try:
        return {name.lower() for name in _names(data)}
    except (IndexError, ValueError, UnicodeDecodeError, _StructError) as error:
        raise NotAProgram(path.name) from error


def _names(data: bytes) -> Iterator[str]:
    (header,) = unpack_from("<I", data, 0x3C)
    if data[:2] != b"MZ" or data[header : header + 4] != b"PE\0\0":
        raise ValueError
    (sections,) = unpack_from("<H", data, header + 6)
    (optional_size,) = unpack_from("<H", data, header + 20)
    optional = header + 24
    (kind,) = unpack_from("<H", data, optional)
    if kind != _OPTIONAL_64:
        raise ValueError
    (count,) = unpack_from("<I", data, optional + _DIRECTORIES - 4)
    table = [
        unpack_from("<4I", data, optional + optional_size + 40 * n + 8) for n in range(sections)
    ]
    for directory, size, name in (
        (_IMPORTS, _IMPORT_SIZE, _IMPORT_NAME),
        (_DELAYED, _DELAYED_SIZE, _DELAYED_NAME),
    ):
        if directory < count:
            (address,) = unpack_from("<I", data, optional + _DIRECTORIES + 8 * directory)
            if address:
                yield from _listed(data, table, address, size, name)


def _listed(
    data: bytes, sections: list[tuple[int, ...]], address: int, size: int, name: int
) -> Iterator[str]:
    """The names in a table of descriptors, which ends with one that names nothing."""
    place = _offset(sections, address)
    while named := unpack_from("<I", data, place + name)[0]:
        start = _offset(sections, named)
        yield data[start : data.index(b"\0", start)].decode("ascii")
        place += size


def _offset(sections: list[tuple[int, ...]], address: int) -> int:
    """Where in the file stands what the program sees at this address."""
    for virtual_size, virtual, raw_size, raw in sections:
        if virtual <= address < virtual + max(virtual_size, raw_size):
            return raw + address - virtual
    raise ValueError
