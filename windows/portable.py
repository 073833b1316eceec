"""The portable archive: the payload in a folder of its own, which keeps its data beside itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from . import layout, signing

OLDEST = (1980, 1, 1, 0, 0, 0)  # of every file, so that the same payload gives the same bytes
READ_ME = "LISEZMOI.txt"

MARK_TEXT = """\
Ce fichier dit à Lierre de garder ses données à côté de lui, dans le dossier « donnees ».

Ne pas l’effacer : sans lui, Lierre chercherait les données dans la session Windows.
"""
READ_ME_TEXT = """\
Lierre {version}, sans installation

1. Garder ce dossier entier, là où il peut rester : un disque ou une clé chiffrée.
2. Ouvrir Lierre.exe. Au premier démarrage, il demande le nom du centre et une phrase de passe.
3. Ce qui est enregistré se trouve dans le dossier « donnees », à côté de Lierre.exe.
4. Fermer Lierre avant de retirer la clé, et faire des sauvegardes ailleurs.

Pour passer à une version plus récente : décompresser la nouvelle à côté, y déplacer le dossier
« donnees », ouvrir Lierre, puis effacer l’ancienne.


Lierre {version}, without installing

1. Keep this folder whole, where it can stay: a disk, or an encrypted key.
2. Open Lierre.exe. At its first start it asks for the name of the centre and for a passphrase.
3. What is recorded is in the folder “donnees”, beside Lierre.exe.
4. Close Lierre before taking the key out, and keep backups elsewhere.

To go on with a newer version: unpack the new one beside, move the folder “donnees” into it, open
Lierre, then delete the old one.
"""


def build(payload: Path, version: str, output: Path, *, sign: str | None = None) -> Path:
    """Pack a payload; the path of the archive, whose bytes depend on the payload alone.

    `sign` is a command that signs "{file}", here the launchers (signing.py).
    """
    output.parent.mkdir(parents=True, exist_ok=True)
    with (
        TemporaryDirectory(prefix="lierre-portable-") as scratch,
        ZipFile(output, "w", ZIP_DEFLATED, compresslevel=9) as archive,
    ):
        signed = signing.launchers(payload, Path(scratch), sign)
        for name, content in _files(payload, signed, version):
            entry = ZipInfo(f"Lierre-{version}/{name}", OLDEST)
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    return output


def _files(payload: Path, signed: Path, version: str) -> Iterator[tuple[str, bytes]]:
    """The name and the content of each file, in the order of the names."""
    own = {
        layout.PORTABLE_MARK: _text(MARK_TEXT),
        READ_ME: _text(READ_ME_TEXT.format(version=version)),
    }
    files = {path.relative_to(payload).as_posix(): path for path in payload.rglob("*")}
    for name in sorted({*own, *(name for name, path in files.items() if path.is_file())}):
        source = signed / name if name in signing.LAUNCHERS else files.get(name)
        yield name, own[name] if source is None else source.read_bytes()


def _text(words: str) -> bytes:
    """For the editor of any Windows: with the mark of UTF-8 and its line ends."""
    return words.replace("\n", "\r\n").encode("utf-8-sig")
