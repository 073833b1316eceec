"""Answers what pip asks of a source package before it hands the file over: its name.

pip would run the package's own set-up for it, with whatever setuptools is the newest that
day. The package says it in its PKG-INFO too, which this reads.
"""

from __future__ import annotations

import sys
from email import message_from_string
from pathlib import Path


def prepare_metadata_for_build_wheel(
    folder: str, _settings: dict[str, str | list[str] | None] | None = None
) -> str:
    """Write what the package in the current folder says of itself; the name of that folder."""
    said = Path("PKG-INFO").read_text(encoding="utf-8")
    fields = message_from_string(said)
    made = Path(folder, f"{fields['Name'].replace('-', '_')}-{fields['Version']}.dist-info")
    made.mkdir()
    (made / "METADATA").write_text(said, encoding="utf-8")
    return made.name


__legacy__ = sys.modules[__name__]  # how pip calls it for a package that names no builder
