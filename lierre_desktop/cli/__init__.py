"""The command line: what `lierre-desktop` answers to scheduled tasks and to those who type.

Data go to stdout, sentences to stderr. Exit codes: 0 done, 2 bad input, 3 wrong
passphrase, 4 storage trouble; `self-test` leaves with 1 when a check fails. The rooms a
command needs are imported with it: the window starts without them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from .. import __version__, i18n
from ..centre.changes import InvalidInput
from ..database.errors import AlreadyThere, StorageTrouble, WrongPassphrase
from ..paths import APP_NAME
from .arguments import Typed, asked_language, read
from .output import say, write_text

DONE, BAD_INPUT, WRONG_PASSPHRASE, STORAGE_TROUBLE = 0, 2, 3, 4
INTERRUPTED = 130  # as a shell says it

Window = Callable[[Path, str | None, Path | None], int]


def main(arguments: Sequence[str], window: Window) -> int:
    """Do what the arguments say; `window` opens the program on a data folder, in the
    language asked for, or None for the one it remembers, and on a backup if one is named."""
    i18n.set_language(asked_language(arguments) or i18n.DEFAULT_LANGUAGE)
    try:
        typed = read(arguments)
        if typed.help or typed.version:
            write_text(typed.help.rstrip() or f"{APP_NAME} {__version__}")
            return DONE
        if typed.verb:
            return _command(typed.verb)(typed)
    except InvalidInput as refused:
        say(refused.message)
        return BAD_INPUT
    except StorageTrouble as trouble:
        say(str(trouble))
        return _code_of(trouble)
    except KeyboardInterrupt:
        return INTERRUPTED
    return window(typed.data, typed.language or None, typed.backup)


def _code_of(trouble: StorageTrouble) -> int:
    if isinstance(trouble, WrongPassphrase):
        return WRONG_PASSPHRASE
    return BAD_INPUT if isinstance(trouble, AlreadyThere) else STORAGE_TROUBLE


def _command(verb: str) -> Callable[[Typed], int]:
    from . import commands, paper_commands, report_commands, restore_command, transfer_commands

    return {
        "init": commands.init,
        "demo": commands.demo,
        "sessions": commands.sessions,
        "sheets": commands.sheets,
        "poster": commands.poster,
        "participants": commands.participants,
        "attendance": commands.roll_call,
        "import": transfer_commands.import_file,
        "export": transfer_commands.export_file,
        "pathway": paper_commands.pathway,
        "certificate": paper_commands.certificate,
        "report": report_commands.report,
        "figures": report_commands.figures,
        "restore": restore_command.restore,
        "self-test": _self_test,
    }[verb]


def _self_test(typed: Typed) -> int:
    from . import self_test

    return self_test.run(typed)
