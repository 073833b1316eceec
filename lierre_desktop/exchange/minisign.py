"""Signatures of published files, in the format of minisign.

Ed25519 over the BLAKE2b-512 digest of the file ("ED" in the signature), and over the
signature and its trusted comment. Source: jedisct1.github.io/minisign, "Minisign keys and
signatures formats". The older signatures, over the whole file, aren't taken.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass

_NUMBER, _KEY, _SIGNATURE = 8, 32, 64  # bytes
_KEY_KIND, _SIGNATURE_KIND = b"Ed", b"ED"
_COMMENT = "trusted comment: "


class BadSignature(ValueError):
    """It isn't a signature, not one of this key, or not one of this file."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """The key that a publisher's signatures are checked with, and its number."""

    number: bytes
    key: bytes


def read_key(text: str) -> PublicKey:
    """The key of a file like `minisign.pub`. Raises ValueError."""
    lines = text.strip().splitlines()
    data = _bytes(lines[-1] if lines else "", 2 + _NUMBER + _KEY)
    if data[:2] != _KEY_KIND:
        raise ValueError("not a public key of minisign")
    return PublicKey(data[2 : 2 + _NUMBER], data[2 + _NUMBER :])


def verify(digest: bytes, signature: str, public: PublicKey) -> None:
    """Check a signature of the file whose BLAKE2b-512 digest this is. Raises BadSignature."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    lines = signature.strip().splitlines()
    if len(lines) != 4 or not lines[2].startswith(_COMMENT):
        raise BadSignature()
    data = _bytes(lines[1], 2 + _NUMBER + _SIGNATURE)
    own, whole = data[2 + _NUMBER :], _bytes(lines[3], _SIGNATURE)
    if data[:2] != _SIGNATURE_KIND or data[2 : 2 + _NUMBER] != public.number:
        raise BadSignature()
    key = Ed25519PublicKey.from_public_bytes(public.key)
    try:
        key.verify(own, digest)
        key.verify(whole, own + lines[2].removeprefix(_COMMENT).encode())
    except InvalidSignature:
        raise BadSignature() from None


def _bytes(text: str, length: int) -> bytes:
    """So many bytes, written in base 64."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise BadSignature() from None
    if len(data) != length:
        raise BadSignature()
    return data
