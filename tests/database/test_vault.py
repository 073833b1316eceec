"""The key file: who gets in, and what survives damage."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from lierre_desktop.database import vault
from lierre_desktop.database.errors import DamagedKeys, WrongPassphrase
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
