"""Which libraries a Windows program or library asks Windows to load with it.

Reads just enough of the Portable Executable format for that: its table of imports, and
that of imports loaded when first used. Source: Microsoft, "PE Format", sections "The
.idata Section" and "Delay-Load Import Tables".
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_FOR_64_BITS = 0x20B
_DIRECTORIES = 112  # where the addresses of the tables stand, in the optional header
_SECTION = 40  # the size of a section's header
# Of each table: which one it is, the size of an entry, where a library's name is told in it.
_TABLES = ((1, 20, 12), (13, 32, 4))


class NotAProgram(Exception):
    """The file isn't a Windows program or library of 64 bits."""


def imports(path: Path) -> set[str]:
    """The names of the libraries that this one imports, in lower case.

    Raises NotAProgram when the file is something else.
    """
    try:
        image = _read(path.read_bytes())
        return {name.lower() for table in _TABLES for name in image.names(*table)}
    except (struct.error, ValueError) as error:
        raise NotAProgram(path.name) from error


@dataclass(frozen=True, slots=True)
class _Image:
    """A file as Windows lays it out in memory."""

    data: bytes
    sections: list[tuple[int, int, int, int]]  # size and address in memory, then in the file
    tables: list[int]  # their addresses in memory, 0 for one that it hasn't

    def names(self, table: int, entry: int, place: int) -> Iterator[str]:
        """The libraries of a table, whose last entry names none."""
        if table >= len(self.tables) or not self.tables[table]:
            return
        start = self._offset(self.tables[table])
        while address := struct.unpack_from("<I", self.data, start + place)[0]:
            name = self._offset(address)
            yield self.data[name : self.data.index(b"\0", name)].decode("ascii")
            start += entry

    def _offset(self, address: int) -> int:
        """Where in the file stands what the program sees at an address."""
        for size, begin, size_in_file, begin_in_file in self.sections:
            if begin <= address < begin + max(size, size_in_file):
                return begin_in_file + address - begin
        raise ValueError(f"no section holds {address:#x}")


def _read(data: bytes) -> _Image:
    """Raises ValueError or struct.error where the format isn't kept to."""
    (header,) = struct.unpack_from("<I", data, 0x3C)
    signature, sections, size, kind = struct.unpack_from("<4s2xH12xH2xH", data, header)
    if data[:2] != b"MZ" or signature != b"PE\0\0" or kind != _FOR_64_BITS:
        raise ValueError("not a program of 64 bits")
    optional = header + 24
    (count,) = struct.unpack_from("<I", data, optional + _DIRECTORIES - 4)
    begins = range(optional + size, optional + size + sections * _SECTION, _SECTION)
    return _Image(
        data,
        [struct.unpack_from("<8x4I", data, begin) for begin in begins],
        [struct.unpack_from("<I", data, optional + _DIRECTORIES + 8 * n)[0] for n in range(count)],
    )
