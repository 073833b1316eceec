"""The commands of the command line: what each does, in a line, and the options it takes."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from ..i18n import N_, _


class Group(Protocol):
    """Where a command's options are declared."""

    def add_argument(self, *names: str, **settings: Any) -> argparse.Action:
        """Declare one."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A command: what it does, in a line, and the options it takes."""

    summary: str
    options: Callable[[Group], None]
    takes: str = ""  # what stands right behind its name
    own_language: bool = False  # --language may name one that only papers speak


def _init(group: Group) -> None:
    group.add_argument(
        "--model",
        metavar="lierre|empty",
        default="lierre",
        help=_("Le Lierre's programme, or nothing (default: lierre)"),
    )
    _span(group, _("sessions are made from this day (default: this season)"))


def _demo(group: Group) -> None:
    group.add_argument("--until", metavar=_("DATE"), help=_("its “today” (default: today)"))
    for option, default, meaning in (
        ("--years", "3", _("seasons, this one included (default: {default})")),
        ("--participants", "180", _("invented people (default: {default})")),
        ("--seed", "57", _("the same number makes the same centre (default: {default})")),
    ):
        text = meaning.format(default=default)
        group.add_argument(option, metavar="N", default=default, help=text)


def _sessions(group: Group) -> None:
    _span(group, _("first day, like 2026-11-23"))
    _json(group)


def _sheets(group: Group) -> None:
    _week(group)
    group.add_argument("--session", metavar="N", help=_("or the number of one session"))
    _out(group)


def _poster(group: Group) -> None:
    _week(group)
    _out(group)


def _participants(group: Group) -> None:
    group.add_argument(
        "--search", metavar=_("TEXT"), default="", help=_("part of a name or of a phone number")
    )
    _json(group)


def _attendance(group: Group) -> None:
    group.add_argument("--session", metavar="N", help=_("number of the session"))
    group.add_argument(
        "--mark",
        metavar=_("PERSON=MARK"),
        action="extend",
        nargs="+",
        default=[],
        help=_("PRESENT or P; RETARD:10 or R:10; ABSENT_EXCUSE or E, E:SANTE; ABSENT or A"),
    )
    group.add_argument("--close", action="store_true", help=_("close the roll call afterwards"))


def _import(group: Group) -> None:
    group.add_argument("kind", nargs="?", help=argparse.SUPPRESS)
    group.add_argument("file", nargs="?", help=argparse.SUPPRESS)
    group.add_argument("--dry-run", action="store_true", help=_("say what it would do, no more"))
    group.add_argument(
        "--mapping", metavar=_("FILE.json"), help=_("the fields of the columns, as saved")
    )
    group.add_argument("--sheet", metavar=_("NAME"), help=_("the sheet (default: the fullest)"))
    _json(group)


def _export(group: Group) -> None:
    group.add_argument("kind", nargs="?", help=argparse.SUPPRESS)
    group.add_argument("--out", metavar=_("FILE"), help=_("the file to write: .xlsx, .ods or .csv"))


def _pathway(group: Group) -> None:
    group.add_argument("number", nargs="?", help=argparse.SUPPRESS)
    group.add_argument("--audience", metavar="person|partner|internal", help=_("who reads it"))
    group.add_argument("--full", action="store_true", help=_("more than a single page"))
    group.add_argument("--out", metavar=_("FILE"), help=_("the file to write: .pdf or .docx"))


def _certificate(group: Group) -> None:
    group.add_argument("number", nargs="?", help=argparse.SUPPRESS)
    _span(group, _("first day, like 2026-11-23"))
    _out(group)


def _asked_period(group: Group) -> None:
    group.add_argument("--year", metavar="2025", help=_("a calendar year"))
    _span(group, _("or the first day, like 2025-09-01"))
    group.add_argument(
        "--against",
        metavar="2024|none",
        help=_("what it is compared with (default: the same days a year before)"),
    )
    group.add_argument(
        "--basis",
        metavar="oriented|followed|enrolled|present",
        help=_("whom it counts (default: followed)"),
    )


def _report(group: Group) -> None:
    _asked_period(group)
    group.add_argument(
        "--view",
        metavar="activity|rsa|caf|fse|qpv|cerfa",
        help=_("for whom it is written (default: activity)"),
    )
    group.add_argument(
        "--out", metavar=_("FILE"), help=_("the file to write: .pdf, .docx, .xlsx or .json")
    )


def _restore(group: Group) -> None:
    group.add_argument("file", nargs="?", help=argparse.SUPPRESS)
    group.add_argument("--to", metavar=_("FOLDER"), help=_("the folder of the centre"))
    group.add_argument(
        "--replace",
        action="store_true",
        help=_("put aside the data that are there; nothing is deleted"),
    )
    group.add_argument("--undo", action="store_true", help=_("put back what was put aside last"))


def _figures(group: Group) -> None:
    _asked_period(group)
    group.add_argument("--code", metavar="PUB-01", help=_("one figure only"))
    group.add_argument("--people", action="store_true", help=_("with the rows counted"))
    _json(group)


def _self_test(group: Group) -> None:
    group.add_argument(
        "--only",
        metavar="data|papers|pages|forms",
        action="extend",
        nargs="+",
        default=[],
        help=_("a part of the checks (default: all of them)"),
    )
    _json(group)


VERBS: dict[str, Verb] = {
    "init": Verb(N_("Create a centre in an empty folder"), _init),
    "demo": Verb(N_("Create a demo centre with invented people"), _demo),
    "sessions": Verb(N_("List the sessions of some days"), _sessions),
    "sheets": Verb(N_("Print sign-in sheets into a PDF"), _sheets),
    "poster": Verb(N_("Print the week's timetable into a PDF"), _poster),
    "participants": Verb(N_("List people, all of them or some"), _participants),
    "attendance": Verb(N_("Enter a roll call"), _attendance),
    "import": Verb(
        N_("Import people, pathways, attendance, or a whole centre"),
        _import,
        takes="participants|pathways|attendance|all FILE",
    ),
    "export": Verb(
        N_("Export a list, or the whole centre"),
        _export,
        takes="participants|pathways|attendance|partners|all",
    ),
    "pathway": Verb(N_("Print the summary of a pathway"), _pathway, takes="N", own_language=True),
    "certificate": Verb(N_("Print a certificate of attendance"), _certificate, takes="N"),
    "report": Verb(N_("Write the activity report of a period"), _report),
    "figures": Verb(N_("Print the figures of a period"), _figures),
    "restore": Verb(N_("Put a backup copy in place"), _restore, takes="FILE"),
    "self-test": Verb(N_("Check that everything works on this computer"), _self_test),
}


def _span(group: Group, first: str) -> None:
    group.add_argument("--from", dest="first", metavar=_("DATE"), help=first)
    group.add_argument("--to", dest="last", metavar=_("DATE"), help=_("last day, included"))


def _week(group: Group) -> None:
    group.add_argument("--week", metavar="2026-W48", help=_("a week of the year"))


def _json(group: Group) -> None:
    group.add_argument("--json", action="store_true", help=_("as JSON, for another program"))


def _out(group: Group) -> None:
    group.add_argument("--out", metavar=_("FILE.pdf"), help=_("the file to write"))
