"""Pathway summaries and letters as Word documents, to be completed or sent on.

They say what the PDF says, in the same words (`centre.letters.words`). The trajectory is
a table: fuller is better there too, and each cell has its word.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..centre.letters.letter_words import (
    APPOINTMENT,
    CANNOT_COME,
    DAY,
    agreement_words,
    appointment_lines,
    place_and_day,
    relay_facts,
)
from ..centre.letters.papers import (
    Attendance,
    Chapter,
    Convocation,
    Letter,
    PathwaySummary,
    RelaySheet,
    Section,
    Signer,
)
from ..centre.letters.words import (
    CHAPTERS,
    COPIES,
    MOMENTS,
    PROGRESS,
    STATES,
    Voice,
    facts,
    sessions_words,
    states_key,
    voice_of,
    when,
)
from ..centre.pathway.states import BarrierState
from ..i18n import _, duration, format_date, language, numeric_date
from ..own_language import own, own_day
from .inks import IVY, PALE, SOFT, WHITE
from .word_file import WordFile

if TYPE_CHECKING:
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

_SHEET, _LETTER = 18.0, 25.0
_MOST_COLUMNS = 5
_MONTHS = 12


# -- pathway summary ---------------------------------------------------------------


def summary(paper: PathwaySummary) -> bytes:
    """A pathway summary as a Word document, every part of it whole."""
    voice = voice_of(paper)
    word = WordFile(voice.say("title"), paper.identity, language(), paper.printed_on, _SHEET)
    _head(word, paper, voice)
    if Section.SUMMARY in paper.sections:
        for text, bold in ((paper.before, False), (paper.now, len(paper.now) <= 300)):
            if text.strip():
                word.paragraph(text, bold=bold)
    if Section.TRAJECTORY in paper.sections and paper.trajectory:
        _trajectory(word, paper, voice)
    if Section.ATTENDANCE in paper.sections:
        _attendance(word, paper.attendance, voice)
    _goals(word, paper, voice)
    _next_steps(word, paper, voice)
    if Section.OWN_WORDS in paper.sections and paper.own_words.strip():
        _heading(word, voice, "words")
        word.quotation(_("“{words}”").format(words=paper.own_words.strip()))
    for chapter in paper.chapters:
        _chapter(word, chapter)
    if Section.SIGNATURES in paper.sections:
        _signatures(word, paper, voice)
    word.write(word.paragraph(), voice.rights, size=9, colour=SOFT)
    return word.finish()


def _head(word: WordFile, paper: PathwaySummary, voice: Voice) -> None:
    title = word.title(voice.say("title"))
    _beside(word, title, voice, "title")
    name = " ".join(
        filter(None, ("" if voice.mine else paper.person.civility, paper.person.full_name))
    )
    who = word.paragraph()
    word.write(who, name, bold=True, size=14)
    about = (_(COPIES[paper.audience]), numeric_date(paper.printed_on), paper.number)
    word.write(who, " · ".join(("", *about)), colour=SOFT)
    told = facts(paper)
    table = word.table(2, [word.width / len(told)] * len(told), framed=False)
    for place, (key, words) in enumerate(told):
        label = word.fill(table.cell(0, place), voice.say(key), size=9, colour=SOFT)
        _beside(word, label, voice, key)
        word.fill(table.cell(1, place), words, bold=True, size=10.5)


def _heading(word: WordFile, voice: Voice, key: str) -> None:
    _beside(word, word.heading(voice.say(key)), voice, key)


def _beside(word: WordFile, paragraph: Paragraph, voice: Voice, key: str) -> None:
    """The same heading in the person's language, in italics where it isn't translated."""
    if voice.language:
        words = own(voice.source(key), voice.language)
        word.write(paragraph, "  ", size=9)
        word.write(
            paragraph,
            words.text,
            italic=words.missing,
            size=11,
            colour=SOFT,
            language="" if words.missing else voice.language,
        )


def _trajectory(word: WordFile, paper: PathwaySummary, voice: Voice) -> None:
    """The difficulties, at most five assessments a table."""
    _heading(word, voice, "changed")
    for first in range(0, len(paper.columns), _MOST_COLUMNS):
        places = range(len(paper.columns))[first : first + _MOST_COLUMNS]
        wide = (word.width - 50.0) / len(places)
        table = word.table(1 + len(paper.trajectory), [50.0, *[wide] * len(places)])
        word.repeat_head(table)
        for cell, place in zip(table.rows[0].cells[1:], places, strict=True):
            column = paper.columns[place]
            word.fill(cell, _(MOMENTS[column.kind]), bold=True, size=9, align="centre")
            word.add_line(cell, numeric_date(column.day), size=9, colour=SOFT)
        for line, row in zip(table.rows[1:], paper.trajectory, strict=True):
            word.fill(line.cells[0], row.label)
            for cell, place in zip(line.cells[1:], places, strict=True):
                _state(word, cell, row.states[place])
        word.paragraph()
    if voice.language:
        word.write(word.paragraph(), states_key(voice.language), size=9, colour=SOFT)


def _state(word: WordFile, cell: _Cell, state: BarrierState) -> None:
    words, colour, shade = _(STATES[state]), "", ""
    if state is BarrierState.LIFTED:
        words, colour, shade = f"✓ {words}", WHITE, IVY
    elif state is BarrierState.UNDER_WAY:
        shade = PALE
    word.fill(
        cell,
        words,
        bold=state is BarrierState.LIFTED,
        italic=state is BarrierState.NOT_RAISED,
        colour=colour,
        shade=shade,
        align="centre",
    )


def _attendance(word: WordFile, attendance: Attendance, voice: Voice) -> None:
    _heading(word, voice, "presence")
    total = word.paragraph()
    word.write(total, duration(attendance.minutes), bold=True, size=14)
    word.write(total, " ".join(("", *sessions_words(attendance))))
    for first in range(0, len(attendance.months), _MONTHS):
        months = attendance.months[first : first + _MONTHS]
        table = word.table(2, [word.width / len(months)] * len(months))
        for place, month in enumerate(months):
            name = format_date(month.month, "MMM yy")
            word.fill(table.cell(0, place), name, size=8, colour=SOFT, align="centre")
            hours = duration(month.minutes) if month.minutes else "0"
            word.fill(table.cell(1, place), hours, size=8, align="centre")
        word.paragraph()
    for each in attendance.workshops:
        word.paragraph(
            _("{workshop}: {came} of {expected}").format(
                workshop=each.workshop, came=each.came, expected=each.expected
            ),
            size=9.5,
        )


def _goals(word: WordFile, paper: PathwaySummary, voice: Voice) -> None:
    if Section.OBJECTIVES not in paper.sections or not paper.objectives:
        return
    _heading(word, voice, "objectives")
    for goal in paper.objectives:
        title = word.heading(goal.title, 2)
        word.write(title, f" – {_(PROGRESS[goal.state])}", colour=SOFT)
        if goal.detail.strip():
            word.paragraph(goal.detail)


def _next_steps(word: WordFile, paper: PathwaySummary, voice: Voice) -> None:
    if Section.NEXT_STEPS not in paper.sections or not paper.next_steps:
        return
    _heading(word, voice, "next")
    table = word.table(len(paper.next_steps), [45.0, word.width - 45.0])
    for row, step in zip(table.rows, paper.next_steps, strict=True):
        word.fill(row.cells[0], when(step), bold=True)
        word.fill(row.cells[1], step.title, bold=True)
        if step.detail.strip():
            word.add_line(row.cells[1], step.detail, colour=SOFT)


def _chapter(word: WordFile, chapter: Chapter) -> None:
    if not chapter.facts:
        return
    word.heading(_(CHAPTERS[chapter.section]))
    table = word.table(len(chapter.facts), [45.0, word.width - 45.0])
    for row, fact in zip(table.rows, chapter.facts, strict=True):
        days = [numeric_date(day) for day in (fact.first, fact.last) if day is not None]
        word.fill(row.cells[0], " – ".join(dict.fromkeys(days)), colour=SOFT)
        word.fill(row.cells[1], fact.title, bold=True)
        if fact.detail.strip():
            word.add_line(row.cells[1], fact.detail)


def _signatures(word: WordFile, paper: PathwaySummary, voice: Voice) -> None:
    signers = [Signer(paper.person.full_name), *([paper.referent] if paper.referent else [])]
    _frames(word, signers, [f"☐ {voice.say(key)}" for key in ("read", "told", "copy")])


def _frames(word: WordFile, signers: Sequence[Signer], ticks: Sequence[str] = ()) -> None:
    """Frames side by side, each with a name, a role and room to sign; boxes in the first."""
    table = word.table(1, [word.width / len(signers)] * len(signers))
    cells = list(table.rows[0].cells)
    for cell, signer in zip(cells, signers, strict=True):
        word.fill(cell, signer.name, bold=True, size=10.5)
        if signer.role:
            word.add_line(cell, signer.role, colour=SOFT)
        for tick in ticks if cell is cells[0] else ():
            word.add_line(cell, tick)
        word.add_line(cell, _("Date and signature"), size=9, colour=SOFT)
        for _line in range(2):
            word.add_line(cell, "")


# -- letters -----------------------------------------------------------------------


def letter(paper: Letter) -> bytes:
    """A letter as a Word document."""
    word = _begun(paper)
    for text in paper.paragraphs:
        word.paragraph(text)
    _signed(word, paper)
    return word.finish()


def convocation(paper: Convocation) -> bytes:
    """The person's letter about an appointment, in her language too where one is given."""
    word = _begun(paper.letter)
    first, *rest = paper.letter.paragraphs or ("",)
    word.paragraph(first)
    _appointment(word, paper)
    for text in rest:
        word.paragraph(text)
    _signed(word, paper.letter)
    return word.finish()


def relay(paper: RelaySheet) -> bytes:
    """The sheet of a hand-over as a Word document."""
    word = _begun(paper.letter)
    for text in paper.letter.paragraphs:
        word.paragraph(text)
    told = relay_facts(paper)
    table = word.table(len(told), [50.0, word.width - 50.0], framed=False)
    for row, (label, words) in zip(table.rows, told, strict=True):
        word.fill(row.cells[0], label, colour=SOFT)
        word.fill(row.cells[1], words, bold=True, size=10.5)
    word.heading(_("What is passed on"))
    for text in paper.passed_on:
        word.paragraph(text)
    word.paragraph(agreement_words(paper))
    _frames(word, (Signer(paper.person.full_name), paper.referent, paper.receiver))
    return word.finish()


def _begun(paper: Letter) -> WordFile:
    """The recipient, where and when, and the subject as a heading."""
    word = WordFile(paper.subject, paper.identity, language(), paper.day, _LETTER)
    word.paragraph("\n".join(paper.recipient), indent=85.0)
    word.paragraph(place_and_day(paper.place, paper.day), indent=85.0)
    word.heading(_("Subject: {subject}").format(subject=paper.subject))
    return word


def _signed(word: WordFile, paper: Letter) -> None:
    word.paragraph()
    name = word.paragraph("", indent=85.0)
    word.write(name, paper.signer.name, bold=True)
    if paper.signer.role:
        word.write(word.paragraph("", indent=85.0), paper.signer.role, colour=SOFT)


def _appointment(word: WordFile, paper: Convocation) -> None:
    """When and where as a table; the third column is in the person's language."""
    code, lines = paper.language, appointment_lines(paper)
    widths = [25.0, word.width - 25.0] if not code else [25.0, 70.0, word.width - 95.0]
    word.heading(_(APPOINTMENT), 2)
    table = word.table(len(lines), widths)
    for row, (message, words) in zip(table.rows, lines, strict=True):
        word.fill(row.cells[0], _(message), colour=SOFT)
        word.fill(row.cells[1], words, bold=True, size=11)
        if code:
            said = own(message, code)
            translated = word.fill(row.cells[2], "")
            spoken = "" if said.missing else code
            word.write(translated, said.text, italic=said.missing, language=spoken)
            if message == DAY:
                word.write(translated, f" {own_day(paper.day, code)}", bold=True, language=code)
    word.paragraph()
    if code:
        said = own(CANNOT_COME, code)
        note = word.paragraph(f"{_(CANNOT_COME)} ")
        spoken = "" if said.missing else code
        word.write(note, said.text, italic=said.missing, language=spoken)
