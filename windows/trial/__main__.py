"""Tries the Windows setup from its building to its removal. Run by `dev.py test-installer`."""

from __future__ import annotations

import argparse
import sys
from functools import partial

from .. import layout
from . import building
from .installing import Installation
from .obstacles import Obstacles
from .printing import same_week
from .signing import Signed
from .stage import Stage
from .steps import Step, Trial
from .upgrading import Upgrade
from .windowed import Windowed


def main(arguments: list[str]) -> int:
    """Pass every step; 1 when one of them fails."""
    parser = argparse.ArgumentParser(prog="dev.py test-installer", description=__doc__)
    parser.add_argument(
        "--twice", action="store_true", help="build the payload a second time, to compare"
    )
    parser.add_argument(
        "--as-built", action="store_true", help="try the setup that was built last, however old"
    )
    asked = parser.parse_args(arguments)
    if sys.platform != "linux":
        print("The setup is tried under Wine, on Linux.", file=sys.stderr)
        return 1
    stage = Stage()
    trial = Trial(_say, stage.log)
    try:
        code = trial.run(steps(stage, asked))
    finally:
        stage.close()
    _say(f"Log and pictures: {stage.folder.relative_to(layout.ROOT)}")
    return code


def steps(stage: Stage, asked: argparse.Namespace) -> list[Step]:
    """What is tried, in its order."""
    place = Installation(stage)
    build = partial(building.built, stage, as_it_is=asked.as_built)
    first = [Step("build", "Setup and portable archive", build, 1200)]
    if asked.twice:
        again = partial(building.built_twice, stage)
        first.append(Step("twice", "The payload, built twice", again, 900))
    signed = Signed(stage)
    obstacles = Obstacles(stage, signed)
    return [
        *first,
        *_installed(stage, place, obstacles),
        *_upgraded(stage, place, signed, obstacles),
    ]


def _installed(stage: Stage, place: Installation, obstacles: Obstacles) -> list[Step]:
    person = Windowed(stage)
    window, console = layout.LAUNCHER, layout.CONSOLE_LAUNCHER
    here, opened = ("installed",), ("unlocked",)
    return [
        Step("windows", "A fresh Windows, its registry noted", place.windows_made, 120),
        Step("installed", "Silent install", place.installed, 240, ("build", "windows")),
        Step("self-test", f"{console} self-test", lambda: place.self_tested(console), 300, here),
        Step("self-test-2", f"{window} self-test", lambda: place.self_tested(window), 300, here),
        Step("week", "The demo's week, as on Linux", lambda: same_week(stage), 300, here),
        Step("first-day", "Window: the first day", person.first_day, 120, here),
        Step("unlocked", "Window: passphrase, today, week", person.unlocked, 180, here),
        Step("started-twice", "Window: started twice", person.brought_forward, 120, opened),
        Step("killed", "Window: killed, started again", person.killed, 180, opened),
        Step("renamed", "Started between two renames", obstacles.between_renames, 60, here),
        Step("portable", "Portable, in an accented folder", place.portable, 360, here),
        Step("uninstalled", "Silent uninstall", place.uninstalled, 240, here),
        Step("for-all", "For all accounts, and removed", place.for_all, 300, ("uninstalled",)),
    ]


def _upgraded(
    stage: Stage, place: Installation, signed: Signed, obstacles: Obstacles
) -> list[Step]:
    upgrade = Upgrade(stage, signed)
    older, newer = ("older",), ("upgraded",)
    return [
        Step("signed", "An older setup, signed", signed.built, 300, ("build",)),
        Step("older", "The older build, with data", upgrade.older_installed, 240, ("signed",)),
        Step("verified", "Signatures of what it installed", signed.verified, 60, older),
        Step("moved", "Another name, another folder, and back", obstacles.moved, 180, older),
        Step("held", "Setup over a held file, then another", obstacles.held, 180, older),
        Step("upgraded", "Upgrade over it", upgrade.upgraded, 300, older),
        Step("downgrade", "The older setup, refused", upgrade.older_refused, 120, newer),
        Step("running", "Setup while the program runs", upgrade.running_refused, 180, newer),
        Step("removed", "Silent uninstall again", place.uninstalled, 240, newer),
    ]


def _say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
