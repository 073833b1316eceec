"""What commands say: sentences to stderr, tables and JSON to stdout, files written whole."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, Any

from ..database.errors import StorageTrouble
from ..i18n import _


def say(sentence: str) -> None:
    """Tell the person at the terminal, or the log of a scheduled task."""
    sys.stderr.write(f"{sentence}\n")


def write_text(text: str) -> None:
    """Data a person reads."""
    sys.stdout.write(f"{text}\n")


def write_json(rows: Sequence[Mapping[str, Any]]) -> None:
    """Data another program reads."""
    # Escapes are for streams that can't hold every letter, as on an older Windows.
    plain = not (sys.stdout.encoding or "").lower().replace("-", "").startswith("utf")
    sys.stdout.write(json.dumps(list(rows), ensure_ascii=plain, indent=1) + "\n")


def write_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Rows under their head, in aligned columns."""
    lines = [head, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    for line in lines:
        cells = (f"{cell:{width}}" for cell, width in zip(line, widths, strict=True))
        write_text("  ".join(cells).rstrip())


@contextmanager
def whole_file(path: Path) -> Iterator[IO[bytes]]:
    """Write beside a file, then take its place: readable by its owner only, never half there.

    Raises StorageTrouble when the disk refuses.
    """
    beside: Path | None = None
    try:
        with NamedTemporaryFile(dir=path.parent, prefix=".lierre-", delete=False) as file:
            beside = Path(file.name)
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError as error:
        raise StorageTrouble(
            _("{file} can't be written.").format(file=path),
            _("Check the folder and the free space, then try again."),
        ) from error
    finally:
        if beside is not None:
            beside.unlink(missing_ok=True)
