"""What a Windows program says of itself: the texts of its version resource.

Hides the PE format (Microsoft, "PE Format", and the VS_VERSIONINFO structures). The file
may be hostile: every offset and length in it is checked before it is followed, and what
is read is bounded.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import IO

_SECTIONS = 96  # the Windows loader takes no more
_ENTRIES = 64  # of a folder of resources: ours has one or two
_LONGEST = 64 * 1024  # bytes of a version resource
_VERSION = 16  # RT_VERSION
_FOLDER = 0x8000_0000  # the bit that tells a folder from a leaf
_RESOURCES = 2  # their place in the data directory
_BEFORE_DIRECTORY = {0x10B: 96, 0x20B: 112}  # by the kind of header: 32 or 64 bits
_BLOCK = struct.Struct("<HHH")  # length, length of the value, text or not
_DEEPEST = 4  # VS_VERSION_INFO, StringFileInfo, StringTable, String

Section = tuple[int, int, int]
"""Where a section lies once loaded, how long it is in the file, and where there."""


class NotAProgram(ValueError):
    """The file isn't a Windows program, or says nothing of its version."""


def texts(file: IO[bytes]) -> dict[str, str]:
    """The version texts of a program by their name, like "ProductName".

    Raises NotAProgram, and OSError when the file can't be read.
    """
    try:
        resource = _version_resource(_Reader(file))
        return dict(_strings(resource))
    except (struct.error, UnicodeDecodeError) as error:
        raise NotAProgram() from error


class _Reader:
    """Bytes of a file by their place; less than what is asked for is refused."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def at(self, place: int, length: int) -> bytes:
        self._file.seek(place)
        found = self._file.read(length)
        if len(found) != length:
            raise NotAProgram()
        return found

    def numbers(self, place: int, layout: str) -> tuple[int, ...]:
        return struct.unpack(layout, self.at(place, struct.calcsize(layout)))


def _version_resource(read: _Reader) -> bytes:
    """The bytes of the first version resource."""
    if read.at(0, 2) != b"MZ":
        raise NotAProgram()
    (header,) = read.numbers(0x3C, "<I")
    if read.at(header, 4) != b"PE\0\0":
        raise NotAProgram()
    count, optional_length = (
        read.numbers(header + 6, "<H")[0],
        read.numbers(header + 20, "<H")[0],
    )
    optional = header + 24
    (magic,) = read.numbers(optional, "<H")
    if count > _SECTIONS or magic not in _BEFORE_DIRECTORY:
        raise NotAProgram()
    directory = optional + _BEFORE_DIRECTORY[magic] + 8 * _RESOURCES
    if directory + 8 > optional + optional_length:
        raise NotAProgram()
    (address,) = read.numbers(directory, "<I")
    sections = [_section(read, optional + optional_length + 40 * n) for n in range(count)]
    root = _in_file(sections, address)
    place, length = read.numbers(_leaf(read, root), "<II")
    if length > _LONGEST:
        raise NotAProgram()
    return read.at(_in_file(sections, place), length)


def _section(read: _Reader, place: int) -> Section:
    address, length, start = read.numbers(place + 12, "<III")
    return address, length, start


def _in_file(sections: list[Section], address: int) -> int:
    """Where in the file what is loaded at an address lies."""
    for first, length, start in sections:
        if first <= address < first + length:
            return start + address - first
    raise NotAProgram()


def _leaf(read: _Reader, root: int) -> int:
    """Where the version's data are described: by type, then first name, first language."""
    place, is_folder = root, True
    for level in range(3):
        if not is_folder:
            raise NotAProgram()
        place, is_folder = _entry(read, root, place, _VERSION if level == 0 else None)
    if is_folder:
        raise NotAProgram()
    return place


def _entry(read: _Reader, root: int, folder: int, wanted: int | None) -> tuple[int, bool]:
    """The entry of a folder by its number, or its first, and whether it is a folder."""
    named, numbered = read.numbers(folder + 12, "<HH")
    for n in range(min(named + numbered, _ENTRIES)):
        name, place = read.numbers(folder + 16 + 8 * n, "<II")
        if wanted in (None, name):
            return root + (place & ~_FOLDER), bool(place & _FOLDER)
    raise NotAProgram()


# -- the resource itself -----------------------------------------------------------


def _strings(block: bytes, depth: int = 1) -> Iterator[tuple[str, str]]:
    """The named texts of a block and of those inside it."""
    _length, value_length, is_text = _BLOCK.unpack_from(block)
    key, start = _key(block)
    start = _aligned(start)
    if depth == _DEEPEST:
        if is_text:
            yield key, block[start:].decode("utf-16-le").split("\0")[0]
        return
    if not is_text:
        start += value_length
    for inner in _blocks(block, _aligned(start)):
        yield from _strings(inner, depth + 1)


def _blocks(block: bytes, start: int) -> Iterator[bytes]:
    """The blocks that follow one another inside a block."""
    while start + _BLOCK.size <= len(block):
        length, _value, _text = _BLOCK.unpack_from(block, start)
        if length < _BLOCK.size or start + length > len(block):
            raise NotAProgram()
        yield block[start : start + length]
        start = _aligned(start + length)


def _key(block: bytes) -> tuple[str, int]:
    """The name of a block, and where what follows it begins."""
    for end in range(_BLOCK.size, len(block) - 1, 2):
        if block[end : end + 2] == b"\0\0":
            return block[_BLOCK.size : end].decode("utf-16-le"), end + 2
    raise NotAProgram()


def _aligned(place: int) -> int:
    """The next place that four divides: blocks and values begin there."""
    return (place + 3) & ~3
