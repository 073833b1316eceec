"""A pathway on a single page that the person can sign, or in full.

Hides how what gives way is found (`summary_plan`) and how each part is drawn
(`summary_parts`); nothing is drawn before the whole page is measured.
"""

from __future__ import annotations

from ..centre.letters.papers import PathwaySummary, Section, Signer
from ..centre.letters.words import COPIES, Voice, facts, voice_of
from ..i18n import _, format_date, language
from . import summary_full, summary_parts, summary_plan
from .flow import Piece, draw_down, height_of, in_pages
from .frame import foot, head, number_words, page_words
from .page import A4, INK, SOFT
from .pen import Pen
from .summary_plan import Plan
from .summary_words import beside
from .text import BOLD, fit, shrink, width, wrap
from .trajectory import LEFT, RIGHT

TOP = 51.5
_SIGNATURES = 29.0
_SIGN_TOP = 246.5
_BOTTOM = 274.0
_LATER_TOP = 30.0


def render(summary: PathwaySummary) -> bytes:
    """A pathway summary as a PDF in the current language."""
    voice = voice_of(summary)
    pen = Pen(voice.say("title"), summary.identity.centre, language())
    pages = _pages(summary, voice)
    for number, pieces in enumerate(pages, 1):
        pen.page(*A4)
        _top(pen, summary, voice, number)
        draw_down(pen, pieces, TOP if number == 1 else _LATER_TOP)
        if number == len(pages) and Section.SIGNATURES in summary.sections:
            signatures(pen, summary, voice, _SIGN_TOP)
        pen.text(LEFT, 280.0, fit(voice.rights, RIGHT - LEFT, 8.5), 8.5, colour=SOFT)
        words = " ".join((_("Pathway"), number_words(summary.number)))
        foot(pen, summary.identity, f"{words} · {page_words(number, len(pages))}", LEFT, RIGHT)
    return pen.finish()


def _pages(summary: PathwaySummary, voice: Voice) -> list[list[Piece]]:
    signed = Section.SIGNATURES in summary.sections
    bottom = _SIGN_TOP - 2.0 if signed else _BOTTOM
    if not summary.full:
        return [fitting(summary, voice, bottom - TOP)]
    pieces = summary_full.pieces(summary, voice)
    room = (_BOTTOM - TOP, _BOTTOM - _LATER_TOP)
    return in_pages(pieces, *room, _BOTTOM - bottom)


def fitting(summary: PathwaySummary, voice: Voice, room: float) -> list[Piece]:
    """The pieces of the roomiest plan that holds in `room` mm."""
    pieces: list[Piece] = []
    for plan in summary_plan.plans():
        pieces = _one_page(summary, voice, plan)
        if height_of(pieces) <= room:
            break
    return pieces


def _one_page(summary: PathwaySummary, voice: Voice, plan: Plan) -> list[Piece]:
    return [
        *summary_parts.situation(summary, plan),
        *summary_parts.changes(summary, plan, voice),
        *summary_parts.presence(summary, plan, voice),
        *summary_parts.goals_and_next(summary, plan, voice),
        *summary_parts.quotation(summary, plan),
    ]


# -- head --------------------------------------------------------------------------


def _top(pen: Pen, summary: PathwaySummary, voice: Voice, number: int) -> None:
    copy = " · ".join((_("Pathway summary"), _(COPIES[summary.audience])))
    start = RIGHT - max(width(copy, 9), 40)
    head(pen, summary.identity, LEFT, 11.0, start - LEFT - 6)
    pen.text(RIGHT, 15.4, copy, 9, colour=SOFT, align="right")
    day = format_date(summary.printed_on, "d MMMM y")
    if number > 1:
        day = f"{day} · {summary.person.full_name}"
    room = RIGHT - LEFT - 70.0
    size = shrink(day, room, 9.5, 8.5, BOLD) or 8.5
    pen.text(RIGHT, 20.0, fit(day, room, size, BOLD), size, BOLD, align="right")
    if number == 1:
        _title(pen, summary, voice)
        summary_parts.draw_facts(pen, facts(summary), voice, 43.4)


def _title(pen: Pen, summary: PathwaySummary, voice: Voice) -> None:
    said = voice.say("title")
    title = pen.text(LEFT, 34.6, said, 24, BOLD)
    room = RIGHT - LEFT - title - 8
    if voice.language:
        beside(pen, voice.source("title"), voice.language, LEFT + title + 4, 34.6, room * 0.4, 14)
        room *= 0.6
    name = summary.person.full_name
    if not voice.mine:
        name = " ".join(filter(None, (summary.person.civility, name)))
    size = shrink(name, room, 19, 11, BOLD)
    if size is not None:
        pen.text(RIGHT, 34.6, name, size, BOLD, align="right")
    else:
        lines = wrap(name, room, 11, BOLD, lines=2)
        for order, line in enumerate(lines):
            pen.text(RIGHT, 34.6 - 4.8 * (len(lines) - 1 - order), line, 11, BOLD, align="right")
    pen.line(LEFT, 38.0, RIGHT, 38.0, colour=INK, thickness=1)


# -- signatures --------------------------------------------------------------------


def signatures(pen: Pen, summary: PathwaySummary, voice: Voice, y: float) -> None:
    """The frames to sign in, with the boxes to tick; never made smaller."""
    middle = 120.0 if summary.referent else RIGHT + 4.0
    _frame(pen, Signer(summary.person.full_name), LEFT, middle, y)
    for order, key in enumerate(("read", "told", "copy")):
        top = y + 10.6 + 6.0 * order
        pen.box(LEFT + 3.0, top, 4.4, 4.4, stroke=INK, thickness=0.9)
        words = voice.say(key)
        room = middle - LEFT - 16.0
        said = pen.text(LEFT + 9.4, top + 3.5, words, 10, room=room)
        start = LEFT + 9.4 + said + 3
        beside(pen, voice.source(key), voice.language, start, top + 3.5, middle - 6 - start, 9)
    if summary.referent is not None:
        _frame(pen, summary.referent, middle + 4.0, RIGHT + 4.0, y)


def _frame(pen: Pen, signer: Signer, left: float, right: float, y: float) -> None:
    """A frame of `_SIGNATURES` mm that ends 4 mm before `right`."""
    right -= 4.0
    pen.box(left, y, right - left, _SIGNATURES, stroke=INK, thickness=0.9)
    note = _("Date and signature")
    whole = right - left - 6.0
    size = shrink(signer.name, whole - width(note, 9) - 3.0, 10.5, 8.5, BOLD)
    lines = [signer.name] if size else wrap(signer.name, whole, 9, BOLD, lines=2)
    pen.text(
        right - 3.0, y + (5.0 if size else _SIGNATURES - 2.4), note, 9, colour=SOFT, align="right"
    )
    line = y + 5.0
    for words in lines:
        pen.text(left + 3.0, line, words, size or 9, BOLD)
        line += 3.9
    pen.text(left + 3.0, line + 0.4, signer.role, 9, colour=SOFT, room=whole)
