"""Letters: to a structure, to the person, and the sheet of a hand-over.

The words come filled from the centre's templates. The person's own letter has the heart
of it, when and where, in a frame that her language shares.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..centre.letters.letter_words import (
    APPOINTMENT,
    CANNOT_COME,
    DAY,
    HOURS,
    agreement_words,
    appointment_lines,
    place_and_day,
    relay_facts,
)
from ..centre.letters.papers import Convocation, Letter, RelaySheet, Signer
from ..i18n import _, language
from ..own_language import RIGHT_TO_LEFT, OwnWords, own, own_day
from .flow import LEADING, Piece, draw_down, in_pages, text_lines
from .frame import foot, head, page_words
from .page import A4, INK, IVY, LINE, SOFT
from .pen import Align, Pen
from .text import BOLD, ITALIC, REGULAR, fit, shrink, wrap

_LEFT, _RIGHT = 25.0, 190.0
_ADDRESS = 110.0  # where the window of an envelope shows the recipient
_TOP, _LATER_TOP, _BOTTOM = 92.0, 36.0, 276.0
_BODY = 11.0
_SIGNATURE = 34.0


def render(letter: Letter) -> bytes:
    """A letter as a PDF in the current language."""
    return _written(letter, _paragraphs(letter.paragraphs))


def render_convocation(convocation: Convocation) -> bytes:
    """The person's letter about an appointment, in her language too where one is asked."""
    letter = convocation.letter
    first, *rest = letter.paragraphs or ("",)
    pieces = [*_paragraphs((first,)), _appointment(convocation), *_paragraphs(rest, 5.0)]
    return _written(letter, pieces)


def render_relay(relay: RelaySheet) -> bytes:
    """The sheet of a hand-over: who passes what to whom, and the person's agreement."""
    pieces = [
        *_paragraphs(relay.letter.paragraphs),
        *_relay_facts(relay),
        _heading(_("What is passed on")),
        *_paragraphs(relay.passed_on, 1.0),
        _agreement(relay),
    ]
    return _written(relay.letter, pieces, signed=False)


def _written(letter: Letter, pieces: Sequence[Piece], *, signed: bool = True) -> bytes:
    """The letter around its pieces; not `signed` when they carry the signatures."""
    pen = Pen(letter.subject, letter.identity.centre, language())
    kept = _SIGNATURE if signed else 0.0
    pages = in_pages(pieces, _BOTTOM - _TOP, _BOTTOM - _LATER_TOP, kept)
    y = _TOP
    for number, on_page in enumerate(pages, 1):
        pen.page(*A4)
        head(pen, letter.identity, _LEFT, 12.5, _RIGHT - _LEFT)
        if number == 1:
            _address(pen, letter)
        y = draw_down(pen, on_page, _TOP if number == 1 else _LATER_TOP)
        words = " · ".join(filter(None, (letter.identity.phone, page_words(number, len(pages)))))
        foot(pen, letter.identity, words, _LEFT, _RIGHT)
    if signed:
        _signature(pen, letter.signer, y + 10.0)
    return pen.finish()


# -- head and end ------------------------------------------------------------------


def _address(pen: Pen, letter: Letter) -> None:
    """The recipient where envelopes show it, the day, the subject."""
    y = 44.0
    for line in letter.recipient[:5]:
        for words in wrap(line, _RIGHT - _ADDRESS, _BODY, lines=2):
            pen.text(_ADDRESS, y, words, _BODY)
            y += 5.2
    pen.text(_ADDRESS, max(y + 4.0, 70.0), place_and_day(letter.place, letter.day), _BODY)
    subject = _("Subject: {subject}").format(subject=letter.subject)
    size = shrink(subject, _RIGHT - _LEFT, 12, 10, BOLD) or 10
    pen.text(_LEFT, 84.0, subject, size, BOLD, room=_RIGHT - _LEFT)


def _signature(pen: Pen, signer: Signer, y: float) -> None:
    pen.text(_ADDRESS, y, signer.name, _BODY, BOLD, room=_RIGHT - _ADDRESS)
    pen.text(_ADDRESS, y + 5.2, signer.role, 10, colour=SOFT, room=_RIGHT - _ADDRESS)


def _paragraphs(texts: Sequence[str], gap: float = 0.0) -> list[Piece]:
    """A piece a line, the first one `gap` mm lower.

    Paragraphs stand apart, the line breaks of the template are kept.
    """
    found: list[Piece] = []
    for text in texts:
        for number, line in enumerate(text_lines(text, _RIGHT - _LEFT, _BODY)):
            above = gap if not found else 0.0 if number else 3.2
            found.append(_words(line, _BODY, above))
    return found


def _words(line: str, size: float, gap: float, weight: str = REGULAR) -> Piece:
    height = size * LEADING

    def draw(pen: Pen, y: float) -> None:
        pen.text(_LEFT, y + height * 0.78, line, size, weight)

    return Piece(height, draw, gap)


def _heading(words: str) -> Piece:
    def draw(pen: Pen, y: float) -> None:
        pen.text(_LEFT, y + 5.0, words, 13, BOLD, room=_RIGHT - _LEFT)
        pen.line(_LEFT, y + 7.0, _RIGHT, y + 7.0, colour=INK, thickness=0.7)

    return Piece(9.0, draw, 6.0, stays_with_next=True)


# -- appointment -------------------------------------------------------------------


def _appointment(convocation: Convocation) -> Piece:
    """The appointment in a frame, mirrored on the right in the person's language."""
    lines = appointment_lines(convocation)
    bilingual = bool(convocation.language)
    room = (_RIGHT - _LEFT) / (2 if bilingual else 1) - 10.0
    wrapped = [(message, wrap(words, room - 20.0, 12, BOLD, lines=3)) for message, words in lines]
    height = 18.0 + sum(len(words) * 5.8 + 1.6 for _message, words in wrapped)
    if bilingual:
        height += 7.0

    def draw(pen: Pen, y: float) -> None:
        pen.box(_LEFT, y, _RIGHT - _LEFT, height, stroke=IVY, thickness=1.3, radius=2)
        pen.text(_LEFT + 5.0, y + 8.4, _(APPOINTMENT), 13.5, BOLD, colour=IVY)
        line = y + 17.0
        for message, words in wrapped:
            pen.text(_LEFT + 5.0, line, _(message), 9, colour=SOFT)
            for order, text in enumerate(words):
                pen.text(_LEFT + 25.0, line + 5.8 * order, text, 12, BOLD)
            line += len(words) * 5.8 + 1.6
        if bilingual:
            middle = (_LEFT + _RIGHT) / 2
            pen.line(middle, y + 4.0, middle, y + height - 4.0, colour=LINE)
            _mirror(pen, convocation, y, wrapped)
            pen.text(_LEFT + 5.0, line + 1.0, fit(_(CANNOT_COME), room, 10), 10)

    return Piece(height, draw, 5.0)


def _mirror(
    pen: Pen, convocation: Convocation, y: float, lines: Sequence[tuple[str, Sequence[str]]]
) -> None:
    """The same appointment in the person's language; names and streets stay as they are.

    Of the hours only the first one stands there: it reads the same in both directions.
    """
    code = convocation.language
    middle = (_LEFT + _RIGHT) / 2
    write = _writer(pen, code in RIGHT_TO_LEFT, middle + 5.0, _RIGHT - 5.0)
    write(0.0, y + 8.4, own(APPOINTMENT, code), 13.5, BOLD)
    line = y + 17.0
    for message, words in lines:
        write(0.0, line, own(message, code), 9, REGULAR)
        for order, text in enumerate(_in_own_words(convocation, message, words)):
            write(20.0, line + 5.8 * order, OwnWords(text), 12, BOLD)
        line += len(words) * 5.8 + 1.6
    write(0.0, line + 1.0, own(CANNOT_COME, code), 10, REGULAR)


def _in_own_words(convocation: Convocation, message: str, words: Sequence[str]) -> Sequence[str]:
    """A line of the appointment, in lines, as the person's language has it."""
    if message == DAY:
        return (own_day(convocation.day, convocation.language),)
    if message == HOURS and convocation.start is not None:
        return (f"{convocation.start // 60}:{convocation.start % 60:02d}",)
    return words


def _writer(
    pen: Pen, mirrored: bool, left: float, right: float
) -> Callable[[float, float, OwnWords, float, str], None]:
    """Write from the side where the language begins; what isn't translated in italics."""

    def write(indent: float, y: float, words: OwnWords, size: float, weight: str) -> None:
        style = ITALIC if words.missing else weight
        room = right - left - indent
        fitting = shrink(words.text, room, size, 8.5, style) or 8.5
        x = right - indent if mirrored else left + indent
        align: Align = "right" if mirrored else "left"
        pen.text(x, y, words.text, fitting, style, room=room, align=align)

    return write


# -- hand-over ---------------------------------------------------------------------


def _relay_facts(relay: RelaySheet) -> list[Piece]:
    found: list[Piece] = []
    for label, words in relay_facts(relay):
        lines = wrap(words, _RIGHT - _LEFT - 55.0, _BODY, BOLD)

        def draw(pen: Pen, y: float, label: str = label, lines: list[str] = lines) -> None:
            pen.text(_LEFT, y + 4.4, label, 9.5, colour=SOFT, room=53.0)
            for order, line in enumerate(lines):
                pen.text(_LEFT + 55.0, y + 4.4 + 5.4 * order, line, _BODY, BOLD)

        found.append(Piece(5.4 * len(lines) + 1.2, draw, 0.0 if found else 5.0))
    return found


def _agreement(relay: RelaySheet) -> Piece:
    """Three frames to sign: the person, who hands over, who receives."""
    signers = (Signer(relay.person.full_name), relay.referent, relay.receiver)
    wide = (_RIGHT - _LEFT - 8.0) / 3

    def draw(pen: Pen, y: float) -> None:
        pen.text(_LEFT, y + 4.0, fit(agreement_words(relay), _RIGHT - _LEFT, _BODY), _BODY)
        for order, signer in enumerate(signers):
            _sign_here(pen, signer, _LEFT + order * (wide + 4.0), y + 8.0, wide)

    return Piece(40.0, draw, 8.0)


def _sign_here(pen: Pen, signer: Signer, x: float, y: float, wide: float) -> None:
    pen.box(x, y, wide, 31.0, stroke=INK, thickness=0.9)
    line = y + 5.0
    for words in wrap(signer.name, wide - 5.0, 10, BOLD, lines=2):
        pen.text(x + 2.5, line, words, 10, BOLD)
        line += 4.4
    pen.text(x + 2.5, line, signer.role, 9, colour=SOFT, room=wide - 5.0)
    pen.text(x + 2.5, y + 28.6, _("Date and signature"), 8.5, colour=SOFT)
