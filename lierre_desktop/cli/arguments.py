"""What was typed after `lierre-desktop`: read, checked, explained.

argparse cuts the words up; every sentence is ours, because its own exist in English
only. Values stay texts here, the readers below turn them into what commands take.
"""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any, NoReturn, Protocol

from .. import i18n, paths
from ..centre.changes import InvalidInput
from ..i18n import N_, _

PROGRAM = "lierre-desktop"

_WEEK = re.compile(r"(\d{4})-[WS](\d{1,2})", re.IGNORECASE)  # S: "semaine"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Group(Protocol):
    """Where a command's options are declared."""

    def add_argument(self, *names: str, **settings: Any) -> argparse.Action:
        """Declare one."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A command: what it does, in a line, and the options it takes."""

    summary: str
    options: Callable[[Group], None]


@dataclass(frozen=True, slots=True)
class Typed:
    """A command line. `verb` is "" for the window; `help` is what to show instead, if asked."""

    verb: str
    chosen: Path | None  # the folder of --data
    language: str  # "" when none was asked for
    options: argparse.Namespace
    version: bool = False
    help: str = ""

    @property
    def data(self) -> Path:
        """The centre's folder: the one asked for, else the user's own."""
        return self.chosen or paths.data_folder()


class _Parser(argparse.ArgumentParser):
    """A parser that raises instead of leaving, and never guesses at half an option."""

    def __init__(self, usage: str, description: str = "", epilog: str = "") -> None:
        super().__init__(
            prog=PROGRAM,
            usage=usage,
            description=description,
            epilog=epilog,
            formatter_class=_Formatter,
            add_help=False,
            allow_abbrev=False,
            exit_on_error=False,
        )

    def error(self, message: str) -> NoReturn:
        raise argparse.ArgumentError(None, message)


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Help with its headings in the current language."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or _("Usage: "))

    def start_section(self, heading: str | None) -> None:
        # argparse puts the colon; ours comes with the space that a language wants before it.
        super().start_section(heading and heading.removesuffix(":"))


def read(arguments: Sequence[str]) -> Typed:
    """Understand a command line. Raises InvalidInput with what is wrong in it."""
    shared = _shared_parser()
    known, rest = _parsed(shared, arguments)
    language = known.language or asked_language(())
    if language and language not in i18n.LANGUAGES:
        raise InvalidInput(
            "language",
            _("Unknown language: {language}. Choose among {languages}.").format(
                language=language, languages=", ".join(i18n.LANGUAGES)
            ),
        )
    verb = rest[0] if rest else ""
    options = argparse.Namespace()
    help_text = shared.format_help() if known.help else ""
    if verb:
        parser = _verb_parser(verb)
        help_text = parser.format_help() if known.help else ""
        options, strange = _parsed(parser, rest[1:])
        if strange and not known.help:
            raise InvalidInput("", _("Not understood: {word}.").format(word=strange[0]))
    chosen = None if known.data is None else Path(needed("--data", known.data))
    return Typed(verb, chosen, language, options, known.version, help_text)


def asked_language(arguments: Sequence[str]) -> str:
    """The language asked for by --language or LIERRE_LANGUAGE, "" when neither is sensible.

    Looked for before anything is understood, so that mistakes are told in it.
    """
    asked = [os.environ.get("LIERRE_LANGUAGE", "")]
    for word, following in pairwise((*arguments, "")):
        if word == "--language":
            asked.append(following)
        elif word.startswith("--language="):
            asked.append(word.partition("=")[2])
    return next((code for code in reversed(asked) if code in i18n.LANGUAGES), "")


# -- what each command takes -------------------------------------------------------


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
        ("--years", "2", _("seasons, this one included (default: {default})")),
        ("--participants", "120", _("invented people (default: {default})")),
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


def _nothing(_group: Group) -> None:
    """A command without an option of its own."""


VERBS: dict[str, Verb] = {
    "init": Verb(N_("Create a centre in an empty folder"), _init),
    "demo": Verb(N_("Create a demo centre with invented people"), _demo),
    "sessions": Verb(N_("List the sessions of some days"), _sessions),
    "sheets": Verb(N_("Print sign-in sheets into a PDF"), _sheets),
    "poster": Verb(N_("Print the week's timetable into a PDF"), _poster),
    "participants": Verb(N_("List people, all of them or some"), _participants),
    "attendance": Verb(N_("Enter a roll call"), _attendance),
    "self-test": Verb(N_("Check that everything works on this computer"), _nothing),
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


# -- readers -----------------------------------------------------------------------


def read_day(option: str, text: str | None) -> date:
    """A day typed as 2026-11-24. Raises InvalidInput when it is missing or unreadable."""
    typed = needed(option, text)
    try:
        if not _DAY.fullmatch(typed):
            raise ValueError
        return date.fromisoformat(typed)
    except ValueError:
        raise InvalidInput(
            option, _("This day doesn't exist: {text}. Type it like 2026-11-24.").format(text=typed)
        ) from None


def read_week(option: str, text: str | None) -> date:
    """The Monday of a week typed as 2026-W48. Raises InvalidInput."""
    typed = needed(option, text)
    found = _WEEK.fullmatch(typed)
    try:
        if found is None:
            raise ValueError
        return date.fromisocalendar(int(found[1]), int(found[2]), 1)
    except ValueError:
        raise InvalidInput(
            option, _("This week doesn't exist: {text}. Type it like 2026-W48.").format(text=typed)
        ) from None


def read_number(option: str, text: str | None) -> int:
    """A whole number. Raises InvalidInput."""
    typed = needed(option, text)
    if not re.fullmatch(r"-?[0-9]{1,9}", typed):
        raise InvalidInput(
            option,
            _("{option} takes a whole number, not {text}.").format(option=option, text=typed),
        )
    return int(typed)


def read_out(option: str, text: str | None) -> Path:
    """A file to write, in a folder that exists. Raises InvalidInput."""
    path = Path(needed(option, text))
    try:
        if path.parent.is_dir() and not path.is_dir():
            return path
    except OSError:  # a name longer than disks hold, a folder closed to us
        pass
    raise InvalidInput(
        option,
        _("{file} can't be written: give a file in a folder that exists.").format(file=path),
    )


def needed(option: str, text: str | None) -> str:
    """The text of an option. Raises InvalidInput when nothing was typed."""
    if text is None:
        raise InvalidInput(option, _("The option {option} is missing.").format(option=option))
    if not text.strip():
        raise _followed_by_nothing(option)
    return text.strip()


def _followed_by_nothing(option: str) -> InvalidInput:
    return InvalidInput(
        option, _("The option {option} isn't followed by what it needs.").format(option=option)
    )


# -- parsers -----------------------------------------------------------------------


def _shared_parser() -> _Parser:
    width = max(map(len, VERBS))
    commands = "\n".join(f"  {name:{width}}  {_(verb.summary)}" for name, verb in VERBS.items())
    window = _("Without a command, opens the window.")
    parser = _Parser(
        usage=_("lierre-desktop [OPTIONS] [COMMAND …]"),
        description="\n".join((window, "", _("Commands:"), commands)),
        epilog="\n".join(
            (
                _("The passphrase is asked for, or read from LIERRE_PASSPHRASE."),
                _(
                    "Exit codes: 0 done, 1 a check of self-test failed, 2 bad input,"
                    " 3 wrong passphrase, 4 storage trouble."
                ),
            )
        ),
    )
    group = parser.add_argument_group(_("Options:"))
    group.add_argument("--data", metavar=_("FOLDER"), help=_("the centre's folder"))
    group.add_argument("--language", metavar="fr|en", help=_("the language to speak"))
    group.add_argument("-h", "--help", action="store_true", help=_("show this help"))
    group.add_argument("--version", action="store_true", help=_("show the version"))
    return parser


def _verb_parser(name: str) -> _Parser:
    verb = VERBS.get(name)
    if verb is None:
        text = _("Unknown command: {word}. The commands are {commands}.")
        if name.startswith("-"):
            text = _("Unknown option: {word}.")
        raise InvalidInput("", text.format(word=name, commands=", ".join(VERBS)))
    parser = _Parser(usage=f"{PROGRAM} {name} [OPTIONS]", description=_(verb.summary))
    verb.options(parser.add_argument_group(_("Options:")))
    return parser


def _parsed(
    parser: argparse.ArgumentParser, words: Sequence[str]
) -> tuple[argparse.Namespace, list[str]]:
    try:
        return parser.parse_known_args(words)
    except argparse.ArgumentError as error:
        raise _followed_by_nothing(error.argument_name or "") from None
