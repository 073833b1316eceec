"""Every kind of file for other programs, written from the invented centre and read back."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from html import unescape
from pathlib import Path

from ...centre import posters, settings
from ...centre.letters import letters, summary
from ...centre.letters.papers import Audience
from ...centre.pathway import interviews
from ...centre.tables import exports
from ...exchange import (
    calendar_file,
    report_json,
    report_sheet,
    report_word,
    spreadsheet_in,
    spreadsheet_out,
    word_papers,
)
from ...i18n import N_, _
from .check import Check, Failed
from .reading import holds_all
from .samples import (
    NOW,
    TODAY,
    Samples,
    Someone,
    centre_name,
    everybodys_names,
    her_name,
    report_paper,
)

_SPAN = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: its name and ending, what writes it, and what must stand in it."""

    title: str
    suffix: str
    write: Callable[[Samples, Someone], bytes]
    says: Callable[[Samples, Someone], str]

    def check(self, samples: Samples, folder: Path) -> None:
        """Write it in the language of the centre's papers, and read it back. Raises Failed."""
        someone = samples.people[0]
        with settings.on_paper():
            content = self.write(samples, someone)
        path = folder / f"written{self.suffix}"
        path.write_bytes(content)
        if not holds_all(_READ[self.suffix](path), self.says(samples, someone)):
            raise Failed(_("words are missing in the file"))


# -- reading back ------------------------------------------------------------------


def _word(path: Path) -> str:
    """The parts of a Word document, marks and all."""
    with zipfile.ZipFile(path) as parts:
        texts = [parts.read(name).decode() for name in parts.namelist() if name.endswith(".xml")]
    return unescape(" ".join(texts))


def _sheet(path: Path) -> str:
    """The cells of a spreadsheet, read as an import reads them."""
    lines = (line for table in spreadsheet_in.read(path) for line in (table.headers, *table.rows))
    return " ".join(str(cell) for line in lines for cell in line)


def _json(path: Path) -> str:
    return json.dumps(json.loads(path.read_bytes()), ensure_ascii=False)


def _calendar(path: Path) -> str:
    """What a calendar file says, its long lines joined again (RFC 5545, 3.1)."""
    return path.read_bytes().replace(b"\r\n ", b"").decode()


_READ: dict[str, Callable[[Path], str]] = {
    ".docx": _word,
    ".xlsx": _sheet,
    ".ods": _sheet,
    ".csv": _sheet,
    ".json": _json,
    ".ics": _calendar,
}


# -- what files hold ---------------------------------------------------------------


def _summary(audience: Audience, full: bool, _samples: Samples, someone: Someone) -> bytes:
    paper = summary.pathway_summary(someone.pathway, audience, full=full, today=TODAY)
    return word_papers.summary(paper)


def _list(suffix: str, _samples: Samples, _someone: Someone) -> bytes:
    return spreadsheet_out.render(suffix, [exports.people(TODAY)])


def _whole_centre(suffix: str, _samples: Samples, _someone: Someone) -> bytes:
    return spreadsheet_out.render(suffix, exports.everything())


def _sessions(_samples: Samples, someone: Someone) -> bytes:
    cards = posters.personal_sessions(someone.participant, TODAY, TODAY + _SPAN)
    return calendar_file.render(cards, name=_("My timetable"), centre=settings.load(), made_at=NOW)


def _appointments(_samples: Samples, _someone: Someone) -> bytes:
    return calendar_file.render_appointments(
        interviews.appointments(TODAY, TODAY + _SPAN),
        name=_("appointments"),
        centre=settings.load(),
        made_at=NOW,
        in_full=True,
    )


def _word_kinds() -> Iterator[Kind]:
    for audience in Audience:
        for full in (False, True):
            write = partial(_summary, audience, full)
            yield Kind(N_("Pathway summary"), ".docx", write, her_name)
    yield Kind(
        N_("Letter of orientation"),
        ".docx",
        lambda _all, one: word_papers.letter(letters.orientation_letter(one.orientation, TODAY)),
        her_name,
    )
    yield Kind(
        N_("Convocation"),
        ".docx",
        lambda _all, one: word_papers.convocation(letters.convocation(one.interview, TODAY)),
        her_name,
    )
    yield Kind(
        N_("Sheet of the hand-over"),
        ".docx",
        lambda _all, one: word_papers.relay(letters.relay_sheet(one.relay, TODAY)),
        her_name,
    )


def _other_kinds() -> Iterator[Kind]:
    for suffix, render in (
        (".docx", report_word.render),
        (".xlsx", report_sheet.render),
        (".json", report_json.render),
    ):
        yield Kind(
            N_("Activity report"),
            suffix,
            partial(lambda render, _all, _one: render(report_paper()), render),
            centre_name,
        )
    for suffix in spreadsheet_out.SUFFIXES:
        yield Kind(N_("People"), suffix, partial(_list, suffix), everybodys_names)
    for suffix in (".xlsx", ".ods"):
        yield Kind(N_("The whole centre"), suffix, partial(_whole_centre, suffix), everybodys_names)
    yield Kind(N_("Timetable of a person"), ".ics", _sessions, lambda *_all: "BEGIN:VEVENT")
    yield Kind(N_("Appointments"), ".ics", _appointments, everybodys_names)


KINDS: tuple[Kind, ...] = (*_word_kinds(), *_other_kinds())
"""Every kind of file that the program writes for others."""


def checks(samples: Samples, folder: Path, language: str) -> Iterator[Check]:
    """Each kind, in the language that the papers of the centre speak; `language` names it."""
    for title, suffix in dict.fromkeys((kind.title, kind.suffix) for kind in KINDS):
        said = _("{paper} ({language}, {suffix})").format(
            paper=_(title), language=language, suffix=suffix
        )
        alike = [kind for kind in KINDS if (kind.title, kind.suffix) == (title, suffix)]
        yield Check(said, partial(_check_all, alike, samples, folder))


def _check_all(kinds: list[Kind], samples: Samples, folder: Path) -> None:
    for kind in kinds:
        kind.check(samples, folder)
