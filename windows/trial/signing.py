"""The hook for code signing, tried with a certificate made on the spot."""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path

from .. import layout
from . import building
from .installing import UNINSTALLER
from .stage import Stage
from .steps import expect

_NAME = "Lierre essai"


class Signed:
    """The older setup, signed with a certificate that nobody trusts."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._certificate = stage.folder / "certificate.pem"
        self._key = stage.folder / "key.pem"
        self.setup = stage.folder / f"Lierre-{building.OLDER_VERSION}-setup.exe"

    def built(self) -> str:
        """Build the older setup with a signing command, and verify its signature."""
        self._make_certificate()
        size = building.older_setup(self._stage, self._command()).stat().st_size
        self._verify(self.setup)
        return f"{building.megabytes(size)}, compressed in haste"

    def verified(self) -> str:
        """Verify what the signed setup installed: both launchers and the uninstaller."""
        names = (layout.LAUNCHER, layout.CONSOLE_LAUNCHER, UNINSTALLER)
        for name in names:
            self._verify(self._stage.program / name)
        return ", ".join(names)

    def _make_certificate(self) -> None:
        subject = ["-subj", f"/CN={_NAME}", "-addext", "extendedKeyUsage=codeSigning"]
        kind = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", *subject]
        files = ["-keyout", str(self._key), "-out", str(self._certificate)]
        self._call("openssl", "req", *kind, *files)

    def _command(self) -> str:
        """What a publisher gives to `dev.py installer --sign`."""
        pair = f"-certs {_quoted(self._certificate)} -key {_quoted(self._key)}"
        sign = f'osslsigncode sign {pair} -n Lierre -in "{{file}}" -out "{{file}}.signed"'
        return f'{sign} && mv "{{file}}.signed" "{{file}}"'

    def _verify(self, file: Path) -> None:
        trust = ["-CAfile", str(self._certificate)]
        said = self._call("osslsigncode", "verify", *trust, "-in", str(file))
        expect(_NAME in said, f"{file.name} isn't signed by {_NAME}")

    def _call(self, *command: str) -> str:
        done = subprocess.run(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        self._stage.log(f"> {shlex.join(command)}\n{done.stdout}")
        last = done.stdout.strip().rpartition("\n")[2]
        expect(done.returncode == 0, f"{command[0]}: {last}")
        return done.stdout


def _quoted(path: Path) -> str:
    return shlex.quote(str(path))
