"""The key file `lierre.cles`: a random key, opened by a passphrase.

The database key is 32 random bytes that never change with the passphrase; each
slot wraps it with AES-256-GCM under a key that Argon2id derives from what the
person knows. The file holds three identical copies, each framed by its SHA-256,
so that one surviving copy is enough. A key file may come with a copy from anywhere: what
it asks of this computer is bounded.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import secrets
import unicodedata
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from .errors import DamagedKeys, WrongPassphrase

FRAME = b"LIERRE-CLES-1"
COPIES = 3
LARGEST = 64 * 1024  # bytes that are read of a key file: ours have less than 2 000
MOST_SLOTS = 4


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess of the passphrase costs: Argon2id memory (KiB), passes, lanes.

    The default takes 0.5 to 1 s and 256 MiB (OWASP asks for at least 19 MiB, 2 passes).
    """

    memory_kib: int = 256 * 1024
    passes: int = 3
    lanes: int = 2

    @property
    def is_bearable(self) -> bool:
        """Whether Argon2id takes it and a computer bears one guess: 1 GiB, 16 passes at most."""
        return (
            1 <= self.passes <= 16
            and 1 <= self.lanes <= 16
            and 8 * self.lanes <= self.memory_kib <= 1024 * 1024
        )


@dataclass(frozen=True, slots=True, repr=False)
class RawKey:
    """The key of one database file: 32 bytes, and the 16-byte salt of that file."""

    key: bytes
    salt: bytes

    def literal(self) -> str:
        """The key as SQLCipher's raw-key literal."""
        return f"x'{self.key.hex()}{self.salt.hex()}'"


def normalised(passphrase: str) -> bytes:
    """The passphrase as it is hashed: NFKC, runs of blanks folded, ends trimmed."""
    return " ".join(unicodedata.normalize("NFKC", passphrase).split()).encode()


def is_blank(passphrase: str) -> bool:
    """True when nothing but blanks was typed."""
    return not normalised(passphrase)


def create(path: Path, passphrase: str, cost: Cost | None = None) -> RawKey:
    """Make a key file with a fresh random key, opened by `passphrase`.

    Raises ValueError for a blank passphrase and OSError when the file can't be written.
    """
    if is_blank(passphrase):
        raise ValueError("blank passphrase")
    raw = RawKey(secrets.token_bytes(32), secrets.token_bytes(16))
    slot = _wrap(raw.key, normalised(passphrase), cost or Cost())
    write(path, {"salt": raw.salt.hex(), "slots": [slot]})
    return raw


def unlock(path: Path, passphrase: str) -> RawKey:
    """The key of the database beside this key file.

    Raises WrongPassphrase, DamagedKeys, or OSError when the file can't be read.
    """
    header = read(path)
    secret = normalised(passphrase)
    for slot in header["slots"]:
        key = _unwrap(slot, secret)
        if key is not None:
            return RawKey(key, bytes.fromhex(header["salt"]))
    raise WrongPassphrase()


def write(path: Path, header: dict[str, Any]) -> None:
    """Write the three copies aside, then put them in place in one step."""
    body = base64.b64encode(json.dumps(header, sort_keys=True).encode())
    line = b" ".join((FRAME, hashlib.sha256(body).hexdigest().encode(), body)) + b"\n"
    part = path.with_name(path.name + ".part")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(line * COPIES)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def read(path: Path) -> dict[str, Any]:
    """The first copy that is whole. Raises DamagedKeys when none is, or no file."""
    if not path.is_file():
        raise DamagedKeys()
    with open(path, "rb") as file:
        content = file.read(LARGEST)
    for line in content.split(b"\n"):
        parts = line.split(b" ")
        if len(parts) != 3 or parts[0] != FRAME:
            continue
        if hashlib.sha256(parts[2]).hexdigest().encode() == parts[1]:
            return _header(parts[2])
    raise DamagedKeys()


def _header(body: bytes) -> dict[str, Any]:
    """What a framed copy holds. Its digest tells chance damage, not a file made on purpose:
    raises DamagedKeys unless everything that is used later has its shape."""
    try:
        header: dict[str, Any] = json.loads(base64.b64decode(body))
        slots = header["slots"]
        sound = _is_hex(header["salt"], 16) and 1 <= len(slots) <= MOST_SLOTS
        sound = sound and all(map(_is_slot, slots))
    except (ValueError, TypeError, LookupError, RecursionError):
        sound = False
    if not sound:
        raise DamagedKeys()
    return header


def _is_slot(slot: dict[str, Any]) -> bool:
    """Whether a slot can be tried. Raises TypeError or LookupError when it isn't one at all."""
    sizes = {"salt": 16, "nonce": 12, "wrapped": 48}  # bytes
    return (
        isinstance(slot["kind"], str)
        and all(_is_hex(slot[name], size) for name, size in sizes.items())
        and isinstance(slot["cost"], dict)
        and all(type(number) is int for number in slot["cost"].values())
        and Cost(**slot["cost"]).is_bearable
    )


def _is_hex(text: object, size: int) -> bool:
    """True for `size` bytes as we write them."""
    return isinstance(text, str) and re.fullmatch(f"[0-9a-f]{{{2 * size}}}", text) is not None


def for_another_file(source: Path, target: Path, raw: RawKey) -> RawKey:
    """Write the same slots for a copy of the database that has a fresh salt of its own."""
    copy = RawKey(raw.key, secrets.token_bytes(16))
    write(target, read(source) | {"salt": copy.salt.hex()})
    return copy


def _derive(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    return Argon2id(
        salt=salt,
        length=32,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    ).derive(secret)


def _parameters(slot: dict[str, Any]) -> bytes:
    """What the wrapping authenticates besides the key: nobody can weaken a slot unseen."""
    return json.dumps([slot["kind"], slot["salt"], slot["cost"]], sort_keys=True).encode()


def _wrap(key: bytes, secret: bytes, cost: Cost) -> dict[str, Any]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    slot: dict[str, Any] = {"kind": "passphrase", "salt": salt.hex(), "cost": asdict(cost)}
    wrapped = AESGCM(_derive(secret, salt, cost)).encrypt(nonce, key, _parameters(slot))
    return slot | {"nonce": nonce.hex(), "wrapped": wrapped.hex()}


def _unwrap(slot: dict[str, Any], secret: bytes) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    derived = _derive(secret, bytes.fromhex(slot["salt"]), Cost(**slot["cost"]))
    try:
        return AESGCM(derived).decrypt(
            bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["wrapped"]), _parameters(slot)
        )
    except InvalidTag:
        return None
