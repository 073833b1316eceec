"""Builds the Windows setup and the portable archive, on Linux or on Windows.

python -m windows.build --help
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

import lierre_desktop
from lierre_desktop.database import migrations

from . import layout, lock, payload, portable, published, setup, signing, wine
from .errors import CannotBuild

MEGABYTE = 1_000_000


def main(arguments: list[str]) -> int:
    """Build what was asked for and say how large it is; 1 when it can't be built."""
    asked = _parser().parse_args(arguments)
    try:
        if asked.lock:
            return lock.main()
        build(asked)
    except CannotBuild as error:
        print(error, file=sys.stderr)
    except subprocess.CalledProcessError as error:
        command = error.cmd if isinstance(error.cmd, str) else Path(error.cmd[0]).name
        print(f"{command} failed: it says why above", file=sys.stderr)
    except wine.TooSlow as error:
        print(f"Wine doesn't answer ({error}): run the same command again", file=sys.stderr)
    else:
        return 0
    return 1


def build(asked: argparse.Namespace) -> None:
    """Put the payload together, then pack it."""
    version, schema = lierre_desktop.__version__, len(migrations.STEPS)
    if asked.sign is not None:
        signing.check(asked.sign)
    payload.make(version, asked.python, asked.python_sha256)
    _say(layout.PAYLOAD, payload.size(layout.PAYLOAD))
    if asked.payload_only:
        return
    made = setup.build(
        layout.PAYLOAD,
        version,
        schema,
        output=layout.setup_file(version),
        quick=asked.quick,
        sign=asked.sign,
    )
    published.write_hash(made)
    _say(made, made.stat().st_size)
    archive = layout.portable_file(version)
    made = portable.build(layout.PAYLOAD, version, archive, sign=asked.sign)
    published.write_hash(made)
    _say(made, made.stat().st_size)


def _say(made: Path, size: int) -> None:
    print(f"{made.relative_to(layout.ROOT).as_posix()}: {size / MEGABYTE:.1f} MB")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dev.py installer",
        description="Build the Windows setup and the portable archive in build/.",
    )
    parser.add_argument(
        "--python",
        type=Path,
        metavar="FILE",
        help="a newer python-3.13.x-embed-amd64.zip from python.org, in place of the locked one",
    )
    parser.add_argument(
        "--python-sha256", default="", metavar="HASH", help="the SHA-256 that this file has"
    )
    parser.add_argument(
        "--payload-only", action="store_true", help="put together what is installed, pack nothing"
    )
    parser.add_argument(
        "--quick", action="store_true", help="compress fast and less well: for trials"
    )
    parser.add_argument(
        "--lock", action="store_true", help="write windows/wheels.txt anew, build nothing"
    )
    parser.add_argument(
        "--sign",
        metavar="COMMAND",
        help='a command of the shell that signs "{file}" in its place: the launchers, the'
        " uninstaller and the setup",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
