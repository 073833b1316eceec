"""Invented setups: the smallest Windows programs that say their version, and signatures."""

from __future__ import annotations

import base64
import hashlib
import struct
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from lierre_desktop.exchange import setup_file

HEADER, SECTION, RESOURCES = 0x40, 0x200, 0x1000  # where each begins, the last once loaded
NUMBER = b"\x01lierre\x02"


def block(key: str, value: bytes, is_text: bool, *inside: bytes) -> bytes:
    """A block of a version resource."""
    head = aligned(b"\0" * 6 + f"{key}\0".encode("utf-16-le"))
    body = head + value
    for each in inside:
        body = aligned(body) + each
    count = len(value) // 2 if is_text else len(value)
    return struct.pack("<HHH", len(body), count, is_text) + body[6:]


def aligned(content: bytes) -> bytes:
    return content + b"\0" * (-len(content) % 4)


def version_resource(**texts: str) -> bytes:
    """What a program says of itself."""
    strings = [block(name, f"{said}\0".encode("utf-16-le"), True) for name, said in texts.items()]
    table = block("StringFileInfo", b"", True, block("040904b0", b"", True, *strings))
    return block("VS_VERSION_INFO", b"\xbd\x04" + b"\0" * 50, False, table)


def folder(number: int, place: int) -> bytes:
    """A folder of resources with one entry."""
    return struct.pack("<IIHHHHII", 0, 0, 0, 0, 0, 1, number, place)


def program(resource: bytes) -> bytes:
    """A Windows program of 32 bits that holds a version resource and nothing else."""
    inside, leaf = 0x8000_0000, 72
    tree = folder(16, inside | 24) + folder(1, inside | 48) + folder(1033, leaf)
    section = tree + struct.pack("<IIII", RESOURCES + leaf + 16, len(resource), 0, 0) + resource
    optional = struct.pack("<H", 0x10B).ljust(112, b"\0")
    optional += struct.pack("<II", RESOURCES, len(section))
    head = b"MZ".ljust(0x3C, b"\0") + struct.pack("<I", HEADER)
    head += b"PE\0\0" + struct.pack("<HHIIIHH", 0x14C, 1, 0, 0, 0, len(optional), 0) + optional
    head += b".rsrc\0\0\0" + struct.pack("<IIII", len(section), RESOURCES, len(section), SECTION)
    return head.ljust(SECTION, b"\0") + section


def setup(version: str = "9.8.7", **said: str) -> bytes:
    """A setup of Lierre."""
    texts = {
        "ProductName": setup_file.PRODUCT,
        "InternalName": setup_file.INTERNAL,
        "ProductVersion": version,
    }
    return program(version_resource(**(texts | said)))


def publish(path: Path, content: bytes, name: str = "") -> Path:
    """Put a setup there, with its hash beside it as `sha256sum` writes it."""
    path.write_bytes(content)
    line = f"{hashlib.sha256(content).hexdigest()}  {name or path.name}\n"
    path.with_name(f"{path.name}.sha256").write_text(line, encoding="ascii")
    return path


def public_key(key: Ed25519PrivateKey) -> str:
    """The publisher's key as `minisign -G` writes it."""
    data = base64.b64encode(b"Ed" + NUMBER + key.public_key().public_bytes_raw()).decode()
    return f"untrusted comment: minisign public key\n{data}\n"


def signature(
    key: Ed25519PrivateKey, content: bytes, kind: bytes = b"ED", comment: str = "file:setup"
) -> str:
    """A signature as `minisign -S` writes it."""
    own = key.sign(hashlib.blake2b(content).digest())
    whole = base64.b64encode(key.sign(own + comment.encode())).decode()
    first = base64.b64encode(kind + NUMBER + own).decode()
    return f"untrusted comment: signature\n{first}\ntrusted comment: {comment}\n{whole}\n"
