"""What commands say: sentences to stderr, tables and JSON to stdout, files written whole."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TextIO

from .. import paths
from ..database.errors import StorageTrouble
from ..i18n import _


def say(sentence: str) -> None:
    """Tell the person at the terminal, or the log of a scheduled task."""
    try:
        sys.stderr.write(f"{sentence}\n")
        sys.stderr.flush()
    except OSError:  # nobody hears: the exit code says the same
        _silence(sys.stderr)


def write_text(text: str) -> None:
    """Data a person reads. Raises StorageTrouble when they can't go where they are sent."""
    try:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads us has read enough
        _silence(sys.stdout)
    except OSError as error:
        _silence(sys.stdout)
        raise _refused(_("The output can't be written.")) from error


def write_json(rows: Sequence[Mapping[str, Any]]) -> None:
    """Data another program reads. Raises as `write_text`."""
    # Escapes are for streams that can't hold every letter, as on an older Windows.
    plain = not (sys.stdout.encoding or "").lower().replace("-", "").startswith("utf")
    write_text(json.dumps(list(rows), ensure_ascii=plain, indent=1))


def write_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Rows under their head, in aligned columns. Raises as `write_text`."""
    lines = [head, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    aligned = (
        "  ".join(f"{cell:{width}}" for cell, width in zip(line, widths, strict=True))
        for line in lines
    )
    write_text("\n".join(line.rstrip() for line in aligned))


@contextmanager
def whole_paper(path: Path) -> Iterator[IO[bytes]]:
    """A paper to write whole or not at all. Raises StorageTrouble when the disk refuses."""
    try:
        with paths.whole_file(path) as file:
            yield file
    except OSError as error:
        raise _refused(_("{file} can't be written.").format(file=path)) from error


def _refused(text: str) -> StorageTrouble:
    return StorageTrouble(text, _("Check the folder and the free space, then try again."))


def _silence(stream: TextIO) -> None:
    """Send what is left in a stream nowhere: flushed at exit, it would fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
