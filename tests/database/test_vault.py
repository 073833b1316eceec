"""The key file: who gets in, and what survives damage."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from lierre_desktop import paths
from lierre_desktop.database import connection, restoring, vault
from lierre_desktop.database.errors import DamagedKeys, WrongPassphrase
from lierre_desktop.database.restoring_troubles import SpoiltKeys
from tests.database.conftest import CHEAP


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    return tmp_path / "lierre.cles"


def test_the_passphrase_opens_what_it_closed(keys: Path) -> None:
    made = vault.create(keys, "été à la mer", CHEAP)
    assert vault.unlock(keys, "été à la mer") == made
    assert len(made.key) == 32 and len(made.salt) == 16


@pytest.mark.parametrize(
    "typed",
    [unicodedata.normalize("NFD", "été à la mer"), "  été   à la\u00a0mer "],
    ids=["decomposed accents", "extra blanks"],
)
def test_the_same_words_typed_otherwise_open_too(keys: Path, typed: str) -> None:
    made = vault.create(keys, "été à la mer", CHEAP)
    assert vault.unlock(keys, typed) == made


@pytest.mark.parametrize("typed", ["", "Été à la mer", "été à la mer.", "\x00"])
def test_other_words_do_not_open(keys: Path, typed: str) -> None:
    vault.create(keys, "été à la mer", CHEAP)
    with pytest.raises(WrongPassphrase):
        vault.unlock(keys, typed)


@pytest.mark.parametrize("blank", ["", "   ", "\t\n", "\u00a0\u2003"])
def test_a_blank_passphrase_is_refused(keys: Path, blank: str) -> None:
    assert vault.is_blank(blank)
    with pytest.raises(ValueError, match="blank"):
        vault.create(keys, blank, CHEAP)
    assert not keys.exists()


def test_one_whole_copy_of_three_is_enough(keys: Path) -> None:
    made = vault.create(keys, "trois copies", CHEAP)
    whole = keys.read_bytes()
    third = len(whole) // 3
    for survivor in range(3):
        damaged = bytearray(whole)
        for copy in range(3):
            if copy != survivor:
                damaged[copy * third + third // 2] ^= 0xFF
        keys.write_bytes(bytes(damaged))
        assert vault.unlock(keys, "trois copies") == made


def test_damage_everywhere_is_said_to_be_damage(keys: Path) -> None:
    vault.create(keys, "trois copies", CHEAP)
    whole = keys.read_bytes()
    third = len(whole) // 3
    damaged = bytearray(whole)
    for copy in range(3):
        damaged[copy * third + third // 2] ^= 0x01
    keys.write_bytes(bytes(damaged))
    with pytest.raises(DamagedKeys):
        vault.unlock(keys, "trois copies")


SLOT: dict[str, Any] = {
    "kind": "passphrase",
    "salt": "00" * 16,
    "cost": {"memory_kib": 8, "passes": 1, "lanes": 1},
    "nonce": "00" * 12,
    "wrapped": "00" * 48,
}


def with_slot(**changed: object) -> dict[str, Any]:
    return {"salt": "00" * 16, "slots": [SLOT | changed]}


def with_cost(**changed: object) -> dict[str, Any]:
    return with_slot(cost=SLOT["cost"] | changed)


HOSTILE = {
    "not a record": [1],
    "no salt": {"slots": [SLOT]},
    "salt that isn't hexadecimal": with_slot() | {"salt": "zz" * 16},
    "salt that is too long": with_slot() | {"salt": "00" * 17},
    "no slots": {"salt": "00" * 16},
    "none of the slots": with_slot() | {"slots": []},
    "slots that aren't a list": with_slot() | {"slots": {"a": SLOT}},
    "too many slots": with_slot() | {"slots": [SLOT] * 5},
    "a slot that isn't a record": with_slot() | {"slots": [7]},
    "a slot without its key": with_slot() | {"slots": [{**SLOT, "wrapped": None}]},
    "a nonce that is empty": with_slot(nonce=""),
    "a cost that isn't a record": with_slot(cost=[8, 1, 1]),
    "an unknown cost": with_cost(patience=1),
    "4 TiB of memory": with_cost(memory_kib=2**32 - 1),
    "no memory": with_cost(memory_kib=0),
    "too little memory for its lanes": with_cost(lanes=2),
    "passes for days": with_cost(passes=10**9),
    "no lanes": with_cost(lanes=0),
    "passes in words": with_cost(passes="1"),
    "passes that are true": with_cost(passes=True),
}


def framed(body: bytes) -> bytes:
    """A line whose digest is right, whatever it holds."""
    digest = hashlib.sha256(body).hexdigest().encode()
    return b" ".join((vault.FRAME, digest, body)) + b"\n"


BODIES = {name: json.dumps(header).encode() for name, header in HOSTILE.items()} | {
    "nothing": b"",
    "not a text": b"\xff\xfe",
    "a number without end": b"9" * 5000,
    "brackets without end": b"[" * 40_000,
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_keys_made_to_do_harm_are_damaged_keys(body: bytes, tmp_path: Path) -> None:
    """Of one's own centre, and beside a copy that was received."""
    copy = tmp_path / f"received{paths.BACKUP_SUFFIX}"
    for file in (tmp_path / paths.DATABASE_NAME, copy):
        file.touch()
    for keys in (tmp_path / paths.KEYS_NAME, restoring.keys_of(copy)):
        keys.write_bytes(framed(b64encode(body)))
    with pytest.raises(DamagedKeys):
        connection.open_centre(tmp_path, "trois copies")
    with pytest.raises(SpoiltKeys):
        restoring.look_into(copy, "trois copies")


def test_the_shape_that_hostile_keys_lack_is_ours(keys: Path) -> None:
    keys.write_bytes(framed(b64encode(json.dumps(with_slot()).encode())))
    with pytest.raises(WrongPassphrase):
        vault.unlock(keys, "trois copies")
    keys.write_bytes(framed(b"=not base 64"))
    with pytest.raises(DamagedKeys):
        vault.unlock(keys, "trois copies")


def test_an_endless_key_file_is_not_read_to_its_end(keys: Path) -> None:
    made = vault.create(keys, "trois copies", CHEAP)
    whole = keys.read_bytes()
    keys.write_bytes(whole + b"x" * vault.LARGEST)
    assert vault.unlock(keys, "trois copies") == made
    keys.write_bytes(b"\n" * vault.LARGEST + whole)
    with pytest.raises(DamagedKeys):
        vault.unlock(keys, "trois copies")


def test_nobody_can_weaken_the_cost_of_a_guess(keys: Path) -> None:
    vault.create(keys, "cher à deviner", CHEAP)
    header = vault.read(keys)
    header["slots"][0]["cost"]["passes"] += 1
    vault.write(keys, header)
    with pytest.raises(WrongPassphrase):
        vault.unlock(keys, "cher à deviner")


def test_the_key_is_nowhere_in_the_file(keys: Path) -> None:
    made = vault.create(keys, "rien en clair", CHEAP)
    text = keys.read_bytes() + json.dumps(vault.read(keys)).encode()
    assert made.key not in text and made.key.hex().encode() not in text
    assert made.key.hex() not in repr(made)


def test_a_copy_has_a_salt_of_its_own(keys: Path, tmp_path: Path) -> None:
    made = vault.create(keys, "deux fichiers", CHEAP)
    copy = vault.for_another_file(keys, tmp_path / "copie.cles", made)
    assert copy.key == made.key and copy.salt != made.salt
    assert vault.unlock(tmp_path / "copie.cles", "deux fichiers") == copy


def test_the_default_cost_is_what_the_design_asks() -> None:
    assert vault.Cost() == vault.Cost(memory_kib=262_144, passes=3, lanes=2)
