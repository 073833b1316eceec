"""The licences of all that the payload is made of: their texts, and an index of them.

Hides where each part keeps its own. A part without a text is an error, so that a new
library can't slip in without one.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesParser
from fnmatch import fnmatch
from importlib.metadata import PathDistribution
from pathlib import Path, PurePosixPath

from . import layout, pruned
from .errors import CannotBuild

NOTICES = Path(__file__).with_name("notices")
INDEX = "INDEX.txt"

_TEXTS = ("licen[cs]e*", "copying*", "notice*", "authors*", "contributors*")
_OURS = "lierre-desktop"
_FOR_SALE = "LicenseRef-Qt-Commercial.txt"  # the other licence that Qt is sold under

SPELT = {
    "lxml": "BSD-3-Clause AND MIT AND LGPL-2.1-only AND Zlib",
    "peewee": "MIT",
    "pypdfium2": "(Apache-2.0 OR BSD-3-Clause) AND those of PDFium",
    "pyside6-essentials": "LGPL-3.0-only",
    "python-bidi": "LGPL-3.0-or-later",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    "reportlab": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only",
    "sqlcipher3": "Zlib AND BSD-3-Clause AND Apache-2.0",
    "uharfbuzz": "Apache-2.0 AND MIT-Modern-Variant",
}
"""The licences of the packages that don't spell theirs as SPDX does, or leave out that of
what they bring inside; of Qt, the one chosen among several."""

ADDED = {
    "lxml": ("LGPL-2.1-only.txt",),  # of the iconv that it brings
    "pyside6-essentials": ("qt.txt", "LGPL-3.0-only.txt", "GPL-3.0-only.txt"),
    "shiboken6": ("qt.txt", "LGPL-3.0-only.txt", "GPL-3.0-only.txt"),
    "sqlcipher3": ("sqlcipher.txt", "Apache-2.0.txt"),
    "uharfbuzz": ("harfbuzz.txt",),
}
"""The texts that a package needs and doesn't bring: names in windows/notices."""

_HEAD = """\
Lierre est fait avec les éléments ci-dessous, chacun sous sa licence. Leurs textes sont dans le
dossier du même nom. Lierre lui-même est sous la licence EUPL-1.2, dans LICENCE.txt.

Lierre is made with the parts below, each under its own licence. Their texts are in the folder
of the same name. Lierre itself is under the licence EUPL-1.2, in LICENCE.txt.

"""


@dataclass(frozen=True, slots=True)
class Part:
    """Something that the payload contains, and the texts it comes under, by their names."""

    name: str
    version: str
    licence: str
    texts: dict[str, Path]


def gather(packages: Path, python: Path, payload: Path) -> None:
    """Put the texts of every part and their index into the payload, before it is pruned.

    Raises CannotBuild for a part without a text.
    """
    shutil.copyfile(layout.ROOT / "LICENSE", payload / layout.LICENCE)
    parts = sorted([*_own_parts(python), *_wheels(packages)], key=lambda part: part.name)
    for part in parts:
        if not part.texts:
            raise CannotBuild(f"{part.name} has no licence text: add one to windows/licences.py")
        for name, text in part.texts.items():
            target = payload / layout.LICENCES / part.name / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(text, target)
    index = payload / layout.LICENCES / INDEX
    index.write_text(_HEAD + listed(parts), encoding="utf-8-sig", newline="\r\n")


def listed(parts: list[Part]) -> str:
    """A line for each part: its name, its version, its licence."""
    wide = max(len(f"{part.name} {part.version}") for part in parts)
    named = [(f"{part.name} {part.version}".strip(), part.licence) for part in parts]
    return "".join(f"{name:<{wide}}  {licence}\n" for name, licence in named)


def _own_parts(python: Path) -> list[Part]:
    """What comes neither from a wheel nor from ourselves."""
    resources = layout.ROOT / "resources"
    fonts, icons = resources / "fonts" / "LICENCE.txt", resources / "icons" / "LICENCE.txt"
    runtime, launchers = NOTICES / "microsoft-runtime.txt", NOTICES / "mingw-w64.txt"
    return [
        Part("python", "3.13", "PSF-2.0 AND others", {"LICENSE.txt": python / "LICENSE.txt"}),
        Part("noto-fonts", "", "OFL-1.1", {fonts.name: fonts}),
        Part("phosphor-icons", "", "MIT", {icons.name: icons}),
        Part("microsoft-runtime", "14", "Microsoft Distributable Code", {runtime.name: runtime}),
        Part("mingw-w64", "", "ZPL-2.1 AND GCC-exception-3.1", {launchers.name: launchers}),
    ]


def _wheels(packages: Path) -> Iterator[Part]:
    """The packages of which something stays in the payload."""
    for folder in sorted(packages.glob("*.dist-info")):
        said = BytesParser().parsebytes((folder / "METADATA").read_bytes())
        name = said["Name"].lower().replace("_", "-")
        if name != _OURS and _stays(folder):
            added = {text: NOTICES / text for text in ADDED.get(name, ())}
            texts = {**_texts(folder), **added}
            yield Part(name, said["Version"], _licence(name, said), texts)


def _stays(folder: Path) -> bool:
    """Whether a package has a file that isn't pruned."""
    files = [file.as_posix() for file in PathDistribution(folder).files or ()]
    return any(pruned.PACKAGES.stays(file) for file in files if folder.name not in file)


def _texts(folder: Path) -> dict[str, Path]:
    """The texts that a package brings, by their names without the folders all have."""
    found = {}
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        inside = path.relative_to(folder).as_posix()
        name = PurePosixPath(inside.removeprefix("licenses/").removeprefix("licenses/"))
        named = any(fnmatch(name.name.lower(), pattern) for pattern in _TEXTS)
        if (named or inside.startswith("licenses/")) and name.name != _FOR_SALE:
            found[str(name)] = path
    return found


def _licence(name: str, said: Message) -> str:
    licence = SPELT.get(name) or said["License-Expression"] or said["License"]
    if not licence:
        raise CannotBuild(f"{name} doesn't say its licence: say it in windows/licences.py")
    return str(licence)
