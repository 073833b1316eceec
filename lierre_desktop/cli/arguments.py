"""What was typed after `lierre-desktop`: read, checked, explained.

argparse cuts the words up; every sentence is ours, because its own exist in English
only. Values stay texts here: `readers` turns them into what commands take.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import NoReturn

from .. import i18n, own_language, paths
from ..centre.changes import InvalidInput
from ..i18n import _
from .readers import followed_by_nothing, needed
from .verbs import VERBS

PROGRAM = "lierre-desktop"


@dataclass(frozen=True, slots=True)
class Typed:
    """A command line. `verb` is "" for the window; `help` is what to show instead, if asked."""

    verb: str
    chosen: Path | None  # the folder of --data
    language: str  # "" when none was asked for
    options: argparse.Namespace
    version: bool = False
    help: str = ""
    on_paper: str = ""  # the second language of a person's own copy
    backup: Path | None = None  # a copy to open in the window

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
    verb, backup = (rest[0] if rest else ""), None
    if verb.lower().endswith(paths.BACKUP_SUFFIX):
        verb, backup = "", Path(verb).absolute()
    on_paper = ""
    if verb in VERBS and VERBS[verb].own_language and language in own_language.LANGUAGES:
        on_paper, language = language, language if language in i18n.LANGUAGES else ""
    if language and language not in i18n.LANGUAGES:
        raise InvalidInput(
            "language",
            _("Unknown language: {language}. Choose among {languages}.").format(
                language=language, languages=", ".join(i18n.LANGUAGES)
            ),
        )
    options = argparse.Namespace()
    help_text = shared.format_help() if known.help else ""
    if verb:
        parser = _verb_parser(verb)
        help_text = parser.format_help() if known.help else ""
        options, strange = _parsed(parser, rest[1:])
        if strange and not known.help:
            raise InvalidInput("", _("Not understood: {word}.").format(word=strange[0]))
    chosen = None if known.data is None else Path(needed("--data", known.data))
    return Typed(verb, chosen, language, options, known.version, help_text, on_paper, backup)


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


# -- parsers -----------------------------------------------------------------------


def _shared_parser() -> _Parser:
    width = max(map(len, VERBS))
    commands = "\n".join(f"  {name:{width}}  {_(verb.summary)}" for name, verb in VERBS.items())
    window = _("Without a command, opens the window.")
    copy = _("With the name of a backup (….lierre-backup), opens the window that restores it.")
    parser = _Parser(
        usage=_("lierre-desktop [OPTIONS] [COMMAND …]"),
        description="\n".join((window, copy, "", _("Commands:"), commands)),
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
    usage = " ".join(filter(None, (PROGRAM, name, verb.takes, "[OPTIONS]")))
    parser = _Parser(usage=usage, description=_(verb.summary))
    verb.options(parser.add_argument_group(_("Options:")))
    return parser


def _parsed(
    parser: argparse.ArgumentParser, words: Sequence[str]
) -> tuple[argparse.Namespace, list[str]]:
    try:
        return parser.parse_known_args(words)
    except argparse.ArgumentError as error:
        raise followed_by_nothing(error.argument_name or "") from None
