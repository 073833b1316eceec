"""Does everything work on this computer? A line a check, on invented data put aside.

For after an installation, and for the telephone: the lines that fail say what to repair.
"""

from __future__ import annotations

import importlib.util
import shutil
import tempfile
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from .. import i18n, paths
from ..centre import founding, sheets, timetable
from ..centre.papers import Identity, SheetRow, SignInSheet
from ..database import backup, connection, vault
from ..database.errors import StorageTrouble, WrongPassphrase
from ..i18n import _
from .output import write_text

FAILED = 1

_PASSPHRASE = "essai du programme"
_CHEAP = vault.Cost(memory_kib=8 * 1024, passes=1, lanes=1)  # it guards invented data
_WEEK = date(2026, 11, 23), date(2026, 11, 29)

_NAMES = (
    "Świętosławska-Żółć",
    "Ștefănița",
    "Işık",
    "Nguyễn Thị Ánh",
    "Олена Їжак",
    "ნინო ბერიძე",
    "الخطيب مريم",
    "ሳራ አበበ",
    "கவிதா முருகன்",
    "রহিমা খাতুন",
)

Check = tuple[str, Callable[[], None]]


class _Failed(Exception):
    """A check found something amiss; the text says what."""


def run() -> int:
    """Make every check; 0 when all of them pass."""
    failures = 0
    with tempfile.TemporaryDirectory(prefix="lierre-") as name:
        for title, check in _checks(Path(name)):
            trouble = _trouble_of(check)
            failures += trouble is not None
            text = _("{check}: in order") if trouble is None else _("{check}: FAILED, {trouble}")
            write_text(text.format(check=title, trouble=trouble))
    return FAILED if failures else 0


def _trouble_of(check: Callable[[], None]) -> str | None:
    """What a check finds amiss, None when nothing is."""
    try:
        check()
    except (_Failed, StorageTrouble, OSError, ImportError, RuntimeError, ValueError) as error:
        return str(error) or type(error).__name__
    return None


def _checks(folder: Path) -> Iterator[Check]:
    centre = folder / "centre"
    yield _("Creating an encrypted centre"), lambda: _create(centre)
    yield _("Opening it again, with its passphrase only"), lambda: _open(centre)
    yield _("Copying it and opening the copy"), lambda: _copy(centre, folder / "copy")
    yield _("Printing sign-in sheets"), lambda: _print_sheet(centre)
    for name in _NAMES:
        yield _("Printing {name}").format(name=name), partial(_print_name, name)
    yield from _form_checks()


# -- data --------------------------------------------------------------------------


def _create(folder: Path) -> None:
    opened, _done = founding.found(folder, _PASSPHRASE, span=_WEEK, cost=_CHEAP)
    opened.close()
    content = (folder / paths.DATABASE_NAME).read_bytes()
    if content.startswith(b"SQLite format 3") or b"Relaxation" in content:
        raise _Failed(_("the file can be read without the passphrase"))


def _open(folder: Path) -> None:
    try:
        connection.open_centre(folder, "autre").close()
    except WrongPassphrase:
        pass
    else:
        raise _Failed(_("any passphrase opens it"))
    with connection.open_centre(folder, _PASSPHRASE):
        if len(timetable.sessions(*_WEEK)) != 8:
            raise _Failed(_("sessions are missing"))


def _copy(folder: Path, target: Path) -> None:
    with connection.open_centre(folder, _PASSPHRASE) as opened:
        copy = backup.make(opened.database, target, "self-test")
    shutil.copy(copy, target / paths.DATABASE_NAME)
    shutil.copy(copy.with_suffix(".cles"), target / paths.KEYS_NAME)
    _open(target)


# -- papers ------------------------------------------------------------------------


def _print_sheet(folder: Path) -> None:
    from ..documents import sign_in_sheet

    with connection.open_centre(folder, _PASSPHRASE):
        drafts = sheets.draft(card.id for card in timetable.sessions(*_WEEK))
        words = _read_back(sign_in_sheet.render(drafts))
    for sheet in drafts:
        if sheet.number not in words or sheet.workshop.split()[0] not in words:
            raise _Failed(_("words are missing on the paper"))


def _print_name(name: str) -> None:
    from ..documents import sign_in_sheet

    row = SheetRow(1, 1, own_script=name)
    if name not in _read_back(sign_in_sheet.render([replace(_EMPTY_SHEET, pages=((row,),))])):
        raise _Failed(_("the name doesn't come out as written"))


def _read_back(pdf: bytes) -> str:
    """The words of a paper; raises when a font would have to be on the reader's computer."""
    import pypdfium2

    if b"/FontFile2" not in pdf or b"/BaseFont /Helvetica" in pdf:
        raise _Failed(_("a font isn't inside the paper"))
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()
    return " ".join(unicodedata.normalize("NFC", " ".join(texts)).split())


_EMPTY_SHEET = SignInSheet(
    number="2026-0001",
    identity=Identity("Centre Le Lierre", "Objectif : Insertion(s)", ""),
    session_id=1,
    workshop="Couture",
    day=_WEEK[0] + timedelta(days=1),
    start=9 * 60,
    end=11 * 60,
    venue="Espace adultes",
    facilitators=(),
    half_days=("morning",),
    pages=(),
    enrolled=1,
)


# -- window ------------------------------------------------------------------------


def _form_checks() -> Iterator[Check]:
    """Every form in each language, where the window's libraries are installed."""
    if importlib.util.find_spec("PySide6") is None:
        return
    for code, name in i18n.LANGUAGES.items():
        yield _("Opening every form in {language}").format(language=name), partial(_forms, code)


def _forms(language: str) -> None:
    from ..gui.self_test import open_every_form

    open_every_form(language)
