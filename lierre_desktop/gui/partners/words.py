"""How partners and orientations are said on the screen."""

from __future__ import annotations

from datetime import date

from ...centre.network.orientations import Answer, OrientationLine, Stage
from ...centre.network.partners import AXES, PartnerLine
from ...centre.terms import Book
from ...i18n import N_, _, ngettext, short_day
from ..components import BadgeFace

ANSWERS: dict[Answer, str] = {
    Answer.ACCEPTED: N_("Request accepted"),
    Answer.WAITING: N_("On the partner's waiting list"),
    Answer.DID_NOT_GO: N_("Did not go there"),
    Answer.REFUSED: N_("Request refused"),
}

_FACES: dict[Answer, tuple[str, str]] = {
    Answer.ACCEPTED: ("check", "success"),
    Answer.WAITING: ("clock", "info"),
    Answer.DID_NOT_GO: ("calendar-x", "neutral"),
    Answer.REFUSED: ("x", "neutral"),
}


def short_axis(book: Book, axis: str) -> str:
    """A kind of partner in few words: "Médiation" of "Médiation / partenaires tiers (eau…)"."""
    return book.label(AXES, axis).split(" (")[0].split(" / ")[0]


def sensitive_face() -> BadgeFace:
    """The mark of a structure whose name stays inside the centre."""
    return BadgeFace("shield-warning", _("Sensitive"), "attention")


def orientations_words(line: PartnerLine) -> str:
    """ "3, dont 1 réponse"; "" when nobody was sent there yet."""
    if not line.orientations:
        return ""
    if not line.answered:
        return _("{n}, no answer yet").format(n=line.orientations)
    text = ngettext("{n}, {answers} answered", "{n}, {answers} answered", line.answered)
    return text.format(n=line.orientations, answers=line.answered)


def stage_face(line: OrientationLine) -> BadgeFace:
    """Where an orientation stands: what is due, else the partner's answer."""
    if line.stage is Stage.REMINDER:
        return BadgeFace("clock", _("To be reminded"), "attention")
    if line.data.answer is not None:
        icon, tone = _FACES[line.data.answer]
        return BadgeFace(icon, _(ANSWERS[line.data.answer]), tone)
    if line.data.closed_on is not None:
        return BadgeFace("x-circle", _("Closed without an answer"), "neutral")
    if line.stage is Stage.LETTER:
        return BadgeFace("paper-plane-tilt", _("Letter not sent"), "neutral")
    return BadgeFace("clock", _("Answer awaited"), "info")


def history_words(line: OrientationLine) -> str:
    """What happened, in a line: "Orientation du mar. 10 nov. · relancé le…"."""
    data = line.data
    parts = [_said(_("made on {day}"), data.made_on), line.contact]
    parts += [
        _said(_("letter of {day}"), data.letter_on),
        _said(_("reminded on {day}"), data.reminded_on),
        _said(_("answered on {day}"), data.answered_on),
        _said(_("fed back on {day}"), data.feedback_on),
    ]
    return " · ".join(part for part in parts if part)


def _said(words: str, day: date | None) -> str:
    return words.format(day=short_day(day)) if day is not None else ""
