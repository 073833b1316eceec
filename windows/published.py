"""What is published beside a file, so that whoever gets it can check it: its SHA-256.

Lierre looks for it beside a new setup (lierre_desktop/exchange/setup_file.py).
"""

from __future__ import annotations

from hashlib import file_digest
from pathlib import Path


def write_hash(file: Path) -> Path:
    """Write `<file>.sha256` beside a file, as `sha256sum` does; its path."""
    with file.open("rb") as content:
        digest = file_digest(content, "sha256").hexdigest()
    beside = file.with_name(f"{file.name}.sha256")
    beside.write_text(f"{digest}  {file.name}\n", encoding="utf-8", newline="\n")
    return beside
