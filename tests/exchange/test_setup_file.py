"""A setup is started only when it is proven to be what was published."""

from __future__ import annotations

import hashlib
import io
import os
import stat
import tempfile
from pathlib import Path
from random import Random

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from lierre_desktop import __version__, i18n, paths
from lierre_desktop.centre.changes import InvalidInput
from lierre_desktop.exchange import program_version, setup_file
from tests.exchange.setup_samples import (
    program,
    public_key,
    publish,
    setup,
    signature,
    version_resource,
)
from windows import published

SETUP = setup()
HASH = hashlib.sha256(SETUP).hexdigest()
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def temp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The computer's temporary folder; English, to read what is said."""
    folder = tmp_path / "temp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    i18n.set_language("en")
    return folder


@pytest.fixture
def chosen(tmp_path: Path) -> Path:
    """A setup without anything beside it."""
    path = tmp_path / "Lierre-9.8.7-setup.exe"
    path.write_bytes(SETUP)
    return path


@pytest.fixture
def key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ed25519PrivateKey:
    """A publisher whose key is shipped."""
    made = Ed25519PrivateKey.generate()
    (tmp_path / "release.pub").write_text(public_key(made))
    monkeypatch.setattr(paths, "resource", lambda *parts: tmp_path / parts[-1])
    return made


def refused(path: Path, pasted: str = "") -> str:
    """Why a setup isn't taken."""
    with pytest.raises(InvalidInput) as refusal:
        setup_file.check(path, pasted)
    return refusal.value.message


# -- what it says of itself --------------------------------------------------------


def test_the_version_is_read() -> None:
    said = program_version.texts(io.BytesIO(SETUP))
    assert said == {
        "ProductName": "Lierre",
        "InternalName": "lierre-setup",
        "ProductVersion": "9.8.7",
    }


def test_the_installer_says_what_is_looked_for() -> None:
    script = (ROOT / "installer.nsi").read_text(encoding="utf-8")
    assert f'"InternalName" "{setup_file.INTERNAL}"' in script
    assert '"ProductName" "${APP}"' in script and f'!define APP "{setup_file.PRODUCT}"' in script


def test_a_hostile_file_is_refused_and_no_more() -> None:
    """Cut anywhere, or with any of its bytes changed: words, or a refusal, in no time."""
    rng, cut = Random(1), 0
    for length in range(0, len(SETUP), 5):
        with pytest.raises(program_version.NotAProgram):
            program_version.texts(io.BytesIO(SETUP[:length]))
        cut += 1
    assert cut > 150
    for _turn in range(800):
        damaged = bytearray(SETUP)
        for _byte in range(rng.randint(1, 4)):
            damaged[rng.randrange(len(damaged))] = rng.choice((0, 1, 0x7F, 0x80, 0xFF))
        try:
            program_version.texts(io.BytesIO(damaged))
        except program_version.NotAProgram:
            continue


def test_a_huge_resource_is_not_read() -> None:
    small = version_resource(Comments="nothing")
    assert program_version.texts(io.BytesIO(program(small))) == {"Comments": "nothing"}
    with pytest.raises(program_version.NotAProgram):
        program_version.texts(io.BytesIO(program(small + b"\0" * 65_536)))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"MZ",
        b"Bonjour" * 100,
        setup(ProductName="Lierre+"),
        setup(InternalName="Lierre.exe"),
        setup("latest"),
        setup("1.2.3.4.5"),
    ],
)
def test_what_is_no_setup_of_lierre(chosen: Path, content: bytes) -> None:
    assert refused(publish(chosen, content)) == "This file isn’t a setup of Lierre."


@pytest.mark.parametrize(
    ("version", "why"),
    [
        (__version__, "you already have it"),
        (f"{__version__}.0", "you already have it"),
        ("0.0.9", "older than yours"),
    ],
)
def test_only_a_newer_one_is_taken(chosen: Path, version: str, why: str) -> None:
    assert why in refused(publish(chosen, setup(version)))


def test_what_cannot_be_read(tmp_path: Path) -> None:
    assert "can’t be read" in refused(tmp_path / "gone.exe")
    assert "can’t be read" in refused(tmp_path)
    with pytest.raises(InvalidInput, match="can’t be read"):
        setup_file.version_of(tmp_path / "gone.exe")


def test_one_too_large(chosen: Path, monkeypatch: pytest.MonkeyPatch, temp: Path) -> None:
    monkeypatch.setattr(setup_file, "LARGEST", len(SETUP) - 1)
    assert refused(chosen, HASH) == "This file isn’t a setup of Lierre."
    assert not any(temp.iterdir())


# -- the published hash ------------------------------------------------------------


def test_its_hash_beside_it(chosen: Path) -> None:
    assert not setup_file.is_proven_beside(chosen)
    publish(chosen, SETUP)
    assert setup_file.is_proven_beside(chosen)
    found = setup_file.check(chosen)
    assert (found.version, found.sha256, found.signed) == ("9.8.7", HASH, False)


def test_what_the_build_publishes_is_taken(chosen: Path) -> None:
    published.write_hash(chosen)
    assert setup_file.check(chosen).sha256 == HASH


@pytest.mark.parametrize(
    "pasted",
    [
        HASH,
        f"  {HASH.upper()}\n",
        " ".join(HASH[n : n + 8] for n in range(0, 64, 8)),
        f"{HASH} *Lierre-9.8.7-setup.exe",
    ],
)
def test_its_hash_pasted(chosen: Path, pasted: str) -> None:
    assert setup_file.check(chosen, pasted).sha256 == HASH


@pytest.mark.parametrize("pasted", ["abc", HASH[:-1], HASH + "0", "g" * 64])
def test_what_is_no_hash(chosen: Path, pasted: str) -> None:
    assert "64 characters" in refused(chosen, pasted)


def test_without_a_hash_nothing_is_taken(chosen: Path) -> None:
    assert "Paste the SHA-256" in refused(chosen)
    chosen.with_name(f"{chosen.name}.sha256").write_bytes(b"\xff\xfe")
    assert "Paste the SHA-256" in refused(chosen)


def test_another_file_than_the_published_one(chosen: Path, temp: Path) -> None:
    other = "The file is damaged, or isn’t the one that was published: get it again."
    assert refused(chosen, "0" * 64) == other
    publish(chosen, SETUP)
    chosen.write_bytes(SETUP + b"\0")
    assert refused(chosen) == other
    assert not any(temp.iterdir())


# -- the signature -----------------------------------------------------------------


def sign(path: Path, text: str) -> None:
    path.with_name(f"{path.name}.minisig").write_text(text, encoding="utf-8")


def test_a_signature_stands_for_the_hash(chosen: Path, key: Ed25519PrivateKey) -> None:
    sign(chosen, signature(key, SETUP))
    assert setup_file.is_proven_beside(chosen)
    assert setup_file.check(chosen).signed


def test_with_a_key_an_unsigned_file_is_refused(chosen: Path, key: Ed25519PrivateKey) -> None:
    assert "signature" in refused(publish(chosen, SETUP))


def test_a_signed_file_whose_hash_differs_is_refused(chosen: Path, key: Ed25519PrivateKey) -> None:
    sign(chosen, signature(key, SETUP))
    assert "damaged" in refused(chosen, "0" * 64)


def test_wrong_signatures(chosen: Path, key: Ed25519PrivateKey) -> None:
    good = signature(key, SETUP)
    wrong = {
        "of another file": signature(key, SETUP + b"\0"),
        "of another key": signature(Ed25519PrivateKey.generate(), SETUP),
        "of the older kind": signature(key, SETUP, kind=b"Ed"),
        "with a comment that was changed": good.replace("file:setup", "file:other"),
        "cut": good[:-20],
        "half of it": "".join(good.splitlines(keepends=True)[:2]),
        "empty": "",
        "no letters": "\0\0\0\n" * 4,
    }
    for what, text in wrong.items():
        sign(chosen, text)
        assert "signature" in refused(chosen), what


# -- the copy ----------------------------------------------------------------------


def test_the_copy_starts_whatever_becomes_of_the_file(chosen: Path) -> None:
    found = setup_file.check(chosen, HASH)
    chosen.write_bytes(b"MZ something else")
    setup_file.check_again(found)
    assert found.copy.read_bytes() == SETUP
    if os.name == "posix":
        assert stat.S_IMODE(found.copy.parent.stat().st_mode) == 0o700


def test_a_copy_that_changed_is_not_started(chosen: Path) -> None:
    found = setup_file.check(chosen, HASH)
    found.copy.write_bytes(SETUP + b"\0")
    with pytest.raises(InvalidInput, match="changed since"):
        setup_file.check_again(found)
    setup_file.forget(found)
    with pytest.raises(InvalidInput, match="can’t be read"):
        setup_file.check_again(found)


def test_copies_do_not_pile_up(chosen: Path, temp: Path) -> None:
    (temp / "notes").mkdir()
    for _turn in range(3):
        last = setup_file.check(chosen, HASH)
    assert set(temp.iterdir()) == {temp / "notes", last.copy.parent}
