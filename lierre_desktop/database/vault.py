"""The key file `lierre.cles`: a random key, opened by a passphrase.

The database key is 32 random bytes that never change with the passphrase; each
slot wraps it with AES-256-GCM under a key that Argon2id derives from what the
person knows. The file holds three identical copies, each framed by its SHA-256,
so that one surviving copy is enough.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import secrets
import unicodedata
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from .errors import DamagedKeys, WrongPassphrase

FRAME = b"LIERRE-CLES-1"
COPIES = 3


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess of the passphrase costs: Argon2id memory (KiB), passes, lanes.

    The default takes 0.5 to 1 s and 256 MiB (OWASP asks for at least 19 MiB, 2 passes).
    """

    memory_kib: int = 256 * 1024
    passes: int = 3
    lanes: int = 2


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
    for line in path.read_bytes().split(b"\n"):
        parts = line.split(b" ")
        if len(parts) != 3 or parts[0] != FRAME:
            continue
        if hashlib.sha256(parts[2]).hexdigest().encode() == parts[1]:
            header: dict[str, Any] = json.loads(base64.b64decode(parts[2]))
            return header
    raise DamagedKeys()


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
