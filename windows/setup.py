"""The setup: what makensis makes of the payload and of installer.nsi.

Hides makensis, the pictures of the pages, and the signing of what is shipped.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from . import layout, signing
from .errors import CannotBuild
from .launcher import ICON, numbers

SCRIPT = layout.ROOT / "installer.nsi"


def build(
    payload: Path,
    version: str,
    schema: int,
    *,
    output: Path,
    quick: bool = False,
    sign: str | None = None,
) -> Path:
    """Make the setup of a payload; its path.

    `schema` is the newest schema of data that the program reads. `quick` compresses less, for a
    trial. `sign` is a command that signs "{file}" (signing.py): the launchers, the uninstaller
    and the setup. Raises CannotBuild, or CalledProcessError when a tool refuses.
    """
    makensis = shutil.which("makensis")
    if makensis is None:
        raise CannotBuild("makensis is missing: install NSIS 3.08 or newer")
    from . import pictures

    output.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="lierre-setup-") as scratch:
        work = Path(scratch)
        given = {
            "VERSION": version,
            "NUMBERS": ".".join(map(str, numbers(version))),
            "SCHEMA": str(schema),
            "PAYLOAD": str(payload.resolve()),
            "LAUNCHERS": str(signing.launchers(payload, work, sign)),
            "LICENCE": str(_licence(payload, work)),
            "ICON": str(ICON),
            "SIDE": str(pictures.side(work / "side.bmp")),
            "HEADER": str(pictures.header(work / "header.bmp")),
            "SIZE": str(kilobytes(payload)),
            "OUTPUT": str(output.resolve()),
        }
        if quick:
            given["QUICK"] = "1"
        if sign is not None:
            given["SIGN"] = sign.replace("{file}", "%1")
        defines = [f"-D{name}={value}" for name, value in given.items()]
        arguments = ["-V2", "-WX", "-INPUTCHARSET", "UTF8", *defines, str(SCRIPT)]
        subprocess.run([makensis, *arguments], check=True)
    if sign is not None:
        signing.sign(output, sign)
    return output


def kilobytes(payload: Path) -> int:
    """What the payload takes once it is installed, as Windows shows it in "Apps"."""
    return sum(-(-path.stat().st_size // 1024) for path in payload.rglob("*") if path.is_file())


def _licence(payload: Path, folder: Path) -> Path:
    """The licence as the page of the setup reads it: with the mark of UTF-8, and paragraphs on one
    line, since the page is narrower than the text."""
    text = (payload / layout.LICENCE).read_text(encoding="utf-8-sig")
    text = re.sub(r"^(.{90,})\n(?=\S)", r"\1 ", text, flags=re.M)
    page = folder / layout.LICENCE
    page.write_text(text, encoding="utf-8-sig", newline="\r\n")
    return page
