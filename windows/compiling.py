"""Compiles the modules of the payload; run by the payload's own Python, alone.

Each module stands compiled in place of its source, which is left out: it starts faster,
never writes beside the program, and is the same whoever builds it. Logs still name a
file as people know it: lierre_desktop/gui/app.py.

    python compiling.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path
from py_compile import PycInvalidationMode, PyCompileError, compile


def main(folder: Path) -> int:
    """Compile every module under a folder, in the order of their names."""
    for source in sorted(folder.rglob("*.py"), key=Path.as_posix):
        try:
            compile(
                str(source),
                str(source.with_suffix(".pyc")),
                dfile=source.relative_to(folder).as_posix(),
                doraise=True,
                optimize=0,
                invalidation_mode=PycInvalidationMode.UNCHECKED_HASH,
            )
        except PyCompileError as error:
            sys.stderr.write(f"{error.msg}\n")
            return 1
        source.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
