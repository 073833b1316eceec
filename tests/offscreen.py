"""What `dev.py run` does where no window can be opened: the same program, offscreen.

Builds the demo centre in build/demo, with the sign-in sheets of the week, the timetable
poster and a picture of every page, and says where they are.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

DEMO = Path(__file__).resolve().parent.parent / "build" / "demo"
# The demo centre holds invented people only: its passphrase is no secret.
PASSPHRASE = "un lierre grimpe sur le mur de la maison"


def main() -> int:
    """Make all of it; 0, or the exit code of the first command that failed."""
    say("No display here: the same program works offscreen, on a demo centre.")
    os.environ["LIERRE_PASSPHRASE"] = PASSPHRASE
    week = week_to_print() if DEMO.exists() else ""
    if not week:
        shutil.rmtree(DEMO, ignore_errors=True)
        if status := lierre("demo"):
            return status
        week = week_to_print()
    sheets = DEMO / "paper" / f"sign-in-sheets-{week}.pdf"
    poster = DEMO / "paper" / f"timetable-{week}.pdf"
    pictures = DEMO / "screens"
    sheets.parent.mkdir(exist_ok=True)
    status = (
        lierre("sheets", "--week", week, "--out", str(sheets))
        or lierre("poster", "--week", week, "--out", str(poster))
        or subprocess.run([sys.executable, "-m", "tests.screens", pictures], check=False).returncode
    )
    if status == 0:
        say(
            f"The demo centre is in {DEMO}\n"
            f"    (its people are invented; its passphrase is: {PASSPHRASE})\n"
            f"Sign-in sheets of {week}: {sheets}\n"
            f"Timetable poster: {poster}\n"
            f"A picture of every page: {pictures}"
        )
    return status


def week_to_print() -> str:
    """The first week with sheets to print, from this one on: "2026-W48"; "" if none is left."""
    monday = date.today() - timedelta(days=date.today().weekday())
    # Ten weeks look beyond the longest holidays.
    span = ["--from", f"{monday}", "--to", f"{monday + timedelta(weeks=10)}"]
    command = command_line("sessions", *span, "--json")
    answer = subprocess.run(command, stdout=subprocess.PIPE, check=False).stdout
    sessions = json.loads(answer or "[]")
    days = [each["date"] for each in sessions if each["status"] in ("planned", "held")]
    return f"{date.fromisoformat(min(days)):%G-W%V}" if days else ""


def lierre(*arguments: str) -> int:
    """Run a command of Lierre on the demo centre; its exit code."""
    return subprocess.run(command_line(*arguments), check=False).returncode


def command_line(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "lierre_desktop", "--data", str(DEMO), *arguments]


def say(message: str) -> None:
    """Speak at once, above the output of the commands started."""
    sys.stdout.write(f"{message}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
