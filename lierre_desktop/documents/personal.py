"""What papers of hours share: who the person is, durations, the centre's signature."""

from __future__ import annotations

from datetime import date

from ..centre.letters.letter_words import place_and_day
from ..centre.letters.papers import PaperPerson, Signer
from ..centre.vocabulary import Gender
from ..i18n import THIN, _, format_date, pgettext
from .flow import LEADING
from .page import IVY, LINE, SOFT
from .pen import Pen
from .text import BOLD, shrink, wrap

LEFT, RIGHT = 25.0, 190.0
SIGNATURE = 33.4  # mm from the signer's name to the foot of the frame

_SIGNED_AT = 118.0


def hours(minutes: int) -> str:
    """A duration as evidence writes it: "2 h 00"."""
    return f"{minutes // 60}{THIN}h{THIN}{minutes % 60:02d}"


def born_words(person: PaperPerson) -> str:
    """ "née le 14 mars 1988"; nothing without a birth date."""
    if person.birth_date is None:
        return ""
    day = format_date(person.birth_date, "d MMMM y")
    if person.gender is Gender.WOMAN:
        return pgettext("a woman", "born on {day}").format(day=day)
    return _("born on {day}").format(day=day)


def name_words(person: PaperPerson) -> str:
    """ "Mme Agnieszka NOWAK"."""
    return " ".join(filter(None, (person.civility, person.full_name)))


def person_box(pen: Pen, person: PaperPerson, y: float) -> float:
    """Her name beside a bar of ivy; the y under it."""
    room = RIGHT - LEFT - 12.0
    name, born = name_words(person), born_words(person)
    size = shrink(name, room - 40.0 * bool(person.own_script), 17, 11, BOLD) or 11
    height = 15.6 if born else 9.0
    pen.box(LEFT, y, 1.6, height, fill=IVY)
    pen.text(LEFT + 6.2, y + 6.0, name, size, BOLD, room=room)
    if person.own_script != name:
        own = person.own_script
        pen.text(RIGHT, y + 6.0, own, 12, colour=SOFT, align="right", room=38.0)
    pen.text(LEFT + 6.2, y + 13.2, born, 11.5)
    return y + height


def repeated(pen: Pen, title: str, person: PaperPerson) -> None:
    """The head of a further page."""
    words = " – ".join((title, name_words(person)))
    size = shrink(words, RIGHT - LEFT, 14, 10, BOLD) or 10
    pen.text(LEFT, 38.0, words, size, BOLD, room=RIGHT - LEFT)


def paragraph(pen: Pen, words: str, y: float, size: float) -> float:
    """Words in lines; the baseline after the last one."""
    for line in wrap(words, RIGHT - LEFT, size):
        pen.text(LEFT, y, line, size)
        y += size * LEADING
    return y


def signature(pen: Pen, signer: Signer, place: str, day: date, y: float) -> None:
    """ "À Thionville, le 24 novembre 2026", and the room to sign."""
    room = RIGHT - _SIGNED_AT
    pen.text(LEFT, y, place_and_day(place, day), 11, room=RIGHT - LEFT)
    pen.text(_SIGNED_AT, y, signer.name, 11, BOLD, room=room)
    pen.text(_SIGNED_AT, y + 5.2, signer.role, 10, colour=SOFT, room=room)
    pen.box(_SIGNED_AT, y + 8.4, room, 25.0, stroke=LINE, thickness=0.8)
    words = _("signature and stamp of the centre")
    pen.text(_SIGNED_AT + 2.0, y + 12.0, words, 8.5, colour=SOFT)
