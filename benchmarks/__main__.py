"""`dev.py bench [--json FILE]`: a line a case, with its ratio and its aim."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from lierre_desktop.centre.demo import build

from . import activity, import_people, mark, record, report, search, sheets, start, week
from .measure import Case

PASSPHRASE = "banc d'essai"


def main(arguments: list[str] | None = None) -> int:
    """Run every case; exit 0 whether or not the aims are reached: the figures say it."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures there")
    options = parser.parse_args(arguments)
    cases = []
    with tempfile.TemporaryDirectory(prefix="lierre-bench-") as name:
        folder = Path(name)
        build(folder / "demo", PASSPHRASE)
        runs: tuple[Callable[[], Case], ...] = (
            lambda: start.run(folder / "demo", PASSPHRASE),
            sheets.run,
            report.run,
            lambda: mark.run(folder),
            lambda: search.run(folder),
            lambda: week.run(folder),
            lambda: record.run(folder),
        )
        for run in runs:
            cases.append(run())
            print(line(cases[-1]), flush=True)
        for several in (activity.run, import_people.run):
            for case in several(folder):
                cases.append(case)
                print(line(case), flush=True)
    if options.json:
        text = json.dumps([asdict(case) for case in cases], ensure_ascii=False, indent=1)
        options.json.write_text(text + "\n", encoding="utf-8")
    return 0


def line(case: Case) -> str:
    """ "cold start to a usable window   1.62x   aim 2x   kept   (310 ms over 191 ms)"."""
    verdict = "kept" if case.kept else "MISSED"
    return f"{case.name:<46} {case.ratio:6.2f}x  aim {case.aim:g}x  {verdict:<6} ({case.detail})"


if __name__ == "__main__":
    sys.exit(main())
