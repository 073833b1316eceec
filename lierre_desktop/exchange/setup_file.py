"""The setup of a newer Lierre, chosen by the user: is it what was published?

Lierre never goes on the Internet, so the file and what proves it come by hand: its
published SHA-256, in `<setup>.sha256` beside it or pasted, or a signature in
`<setup>.minisig` beside it, once a key of the publisher is shipped. With a key, an
unsigned file is refused. A hash that stands beside the file tells only that the file is
whole: both came from the same hand.

What is checked is a copy that was made while it was read, in a folder of the user's own:
the file that was chosen may be exchanged afterwards, the copy is the one that starts, and
its digest is taken once more just before.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hmac import compare_digest
from pathlib import Path

from .. import __version__, paths
from ..centre.changes import InvalidInput
from ..i18n import _
from . import minisign, program_version

PRODUCT, INTERNAL = "Lierre", "lierre-setup"
"""What a setup says of itself, as installer.nsi writes it."""

LARGEST = 400 * 1024 * 1024  # bytes: ten setups
_SLICE = 1024 * 1024
_BESIDE = 4096  # bytes of the files that stand beside it
_FOLDER = "lierre-update-"
_HASH = re.compile(r"[0-9a-f]{64}")
_VERSION = re.compile(r"\d{1,5}(\.\d{1,5}){1,3}")


@dataclass(frozen=True, slots=True)
class Setup:
    """A setup that was checked, and the private copy of it that may be started."""

    copy: Path
    version: str
    sha256: str
    signed: bool


@dataclass(frozen=True, slots=True)
class _Digests:
    sha256: str
    blake2b: bytes


def version_of(path: Path) -> str:
    """The version that a setup says it brings. Raises InvalidInput when it isn't a setup of
    Lierre, or not of a newer one."""
    with _readable(), path.open("rb") as file:
        try:
            said = program_version.texts(file)
        except program_version.NotAProgram:
            said = {}
    version = said.get("ProductVersion", "")
    is_setup = (said.get("ProductName"), said.get("InternalName")) == (PRODUCT, INTERNAL)
    if not is_setup or not _VERSION.fullmatch(version):
        raise InvalidInput("file", _("This file isn’t a setup of Lierre."))
    _refuse_old(version)
    return version


def is_proven_beside(path: Path) -> bool:
    """True when what proves the file stands beside it: nothing has to be pasted."""
    return _shipped_key() is not None or _beside(path, ".sha256").is_file()


def check(path: Path, pasted: str = "") -> Setup:
    """Copy a setup and check the copy; `pasted` is its published SHA-256.

    Raises InvalidInput with the reason when it may not be started; nothing is left then.
    """
    _sweep()
    key = _shipped_key()
    with _readable():
        folder = Path(tempfile.mkdtemp(prefix=_FOLDER))  # its owner's alone
        copy = folder / f"{PRODUCT}-setup.exe"
        try:
            digests = _copied(path, copy)
            version = version_of(copy)
            if key is not None:
                _check_signature(path, digests, key)
            if key is None or pasted.strip() or _beside(path, ".sha256").is_file():
                _check_hash(path, digests, pasted)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
    return Setup(copy, version, digests.sha256, signed=key is not None)


def check_again(setup: Setup) -> None:
    """Just before it starts: the copy is still what was checked. Raises InvalidInput."""
    with _readable():
        with setup.copy.open("rb") as file:
            now = hashlib.file_digest(file, "sha256").hexdigest()
    if not compare_digest(now, setup.sha256):
        raise InvalidInput("file", _("The setup changed since it was checked: choose it again."))


def forget(setup: Setup) -> None:
    """Remove the copy of a setup that isn't started after all."""
    shutil.rmtree(setup.copy.parent, ignore_errors=True)


def _sweep() -> None:
    """Remove the copies of earlier updates; one that still runs stays."""
    for left in Path(tempfile.gettempdir()).glob(f"{_FOLDER}*"):
        shutil.rmtree(left, ignore_errors=True)


@contextmanager
def _readable() -> Iterator[None]:
    try:
        yield
    except OSError:
        raise InvalidInput(
            "file",
            _("This file can’t be read or copied: check where it lies, and the free space."),
        ) from None


# -- the version -------------------------------------------------------------------


def _refuse_old(version: str) -> None:
    """Raise InvalidInput unless the version is newer than the program's own."""
    brought, own = _numbers(version), _numbers(__version__)
    if brought == own:
        raise InvalidInput(
            "file", _("This is Lierre {version}: you already have it.").format(version=version)
        )
    if brought < own:
        raise InvalidInput(
            "file",
            _("This is Lierre {version}, older than yours ({own}).").format(
                version=version, own=__version__
            ),
        )


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(part) for part in version.split(".")]
    return (*numbers, *(0,) * (4 - len(numbers)))


# -- what proves it ----------------------------------------------------------------


def _copied(path: Path, copy: Path) -> _Digests:
    """Copy a file, and the digests of what was copied."""
    sha256, blake2b, length = hashlib.sha256(), hashlib.blake2b(), 0
    with path.open("rb") as source, copy.open("xb") as target:
        while piece := source.read(_SLICE):
            length += len(piece)
            if length > LARGEST:
                raise InvalidInput("file", _("This file isn’t a setup of Lierre."))
            sha256.update(piece)
            blake2b.update(piece)
            target.write(piece)
    return _Digests(sha256.hexdigest(), blake2b.digest())


def _check_hash(path: Path, digests: _Digests, pasted: str) -> None:
    """Compare with what was published. Raises InvalidInput."""
    published = _hash_in(pasted)
    if not pasted.strip():
        published = _hash_in(_text_beside(path, ".sha256"))
    if published is None:
        raise InvalidInput("hash", _why_no_hash(pasted))
    if not compare_digest(published, digests.sha256):
        raise InvalidInput(
            "hash" if pasted.strip() else "file",
            _("The file is damaged, or isn’t the one that was published: get it again."),
        )


def _why_no_hash(pasted: str) -> str:
    if pasted.strip():
        return _("The published SHA-256 has 64 characters, from 0 to 9 and from a to f.")
    return _("Paste the SHA-256 published beside the setup: without it, nothing proves the file.")


def _hash_in(text: str) -> str | None:
    """The digest of a line like "<hash>  <name>", or of the 64 characters, spaces and all."""
    words = text.lower().split()
    for candidate in (words[0] if words else "", "".join(words)):
        if _HASH.fullmatch(candidate):
            return candidate
    return None


def _check_signature(path: Path, digests: _Digests, key: minisign.PublicKey) -> None:
    try:
        minisign.verify(digests.blake2b, _text_beside(path, ".minisig"), key)
    except minisign.BadSignature:
        raise InvalidInput(
            "file",
            _("The signature of this file is missing or wrong: it isn’t what was published."),
        ) from None


def _shipped_key() -> minisign.PublicKey | None:
    """The publisher's key, if one is shipped."""
    path = paths.resource("data", "release.pub")
    return minisign.read_key(path.read_text(encoding="utf-8")) if path.is_file() else None


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _text_beside(path: Path, ending: str) -> str:
    """The beginning of a file that stands beside; "" when there is none, or not a text."""
    beside = _beside(path, ending)
    if not beside.is_file():
        return ""
    with beside.open("rb") as file:
        return file.read(_BESIDE).decode("utf-8-sig", errors="replace")
