"""Sending someone to a partner and hearing back: letter, reminder, answer, feedback.

An orientation that nobody answered comes back by itself on its day of reminding,
until it is answered, fed back to the referent, or closed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from ...database.models import Contact, Orientation, Participant, Partner, Pathway, Step, database
from ...i18n import _
from .. import keeping
from ..calendar import check_span
from ..changes import Changes, Done, InvalidInput
from ..names import sentence_name
from ..pathway.checks import is_kept, past_day
from ..rows import fetch, paragraphs

REMIND_AFTER = timedelta(days=15)
TEXT_LIMIT = 2_000


class Answer(StrEnum):
    """What came of it, by the partner's answer."""

    ACCEPTED = "ACCEPTED"
    WAITING = "WAITING"  # on a waiting list: another reminder is due
    DID_NOT_GO = "DID_NOT_GO"
    REFUSED = "REFUSED"


class Stage(StrEnum):
    """What an orientation needs next."""

    LETTER = "LETTER"  # made, nothing sent yet
    ANSWER = "ANSWER"  # sent, no answer is due yet
    REMINDER = "REMINDER"  # no answer on the day of reminding
    FEEDBACK = "FEEDBACK"  # answered, the referent hasn't been told
    NOTHING = "NOTHING"  # fed back or closed


@dataclass(frozen=True, slots=True)
class OrientationData:
    """Someone sent to a partner. `consent`: the person agrees that the letter is written."""

    id: int = 0
    version: int = 0
    participant_id: int = 0
    pathway_id: int | None = None
    partner_id: int = 0
    contact_id: int | None = None
    step_id: int | None = None
    made_on: date | None = None
    motive: str = ""
    consent: bool = False
    letter_on: date | None = None
    remind_on: date | None = None  # 15 days after it was made, when nothing is given
    reminded_on: date | None = None
    answer: Answer | None = None
    answered_on: date | None = None
    answer_text: str = ""
    feedback_on: date | None = None
    closed_on: date | None = None


@dataclass(frozen=True, slots=True)
class OrientationLine:
    """One orientation of a list, with the names it speaks of."""

    data: OrientationData
    stage: Stage
    last_name: str
    first_name: str
    own_script: str
    partner: str
    sensitive: bool
    contact: str


# -- reading -----------------------------------------------------------------------------

_LINES = """
SELECT o.id, o.version, o.participant_id, o.pathway_id, o.partner_id, o.contact_id, o.step_id,
       o.made_on, o.motive, o.consent, o.letter_on, o.remind_on, o.reminded_on, o.answer,
       o.answered_on, o.answer_text, o.feedback_on, o.closed_on,
       w.last_name, w.first_name, w.own_script, p.name, p.sensitive,
       ifnull(c.last_name, ''), ifnull(c.first_name, '')
FROM orientation o JOIN participant w ON w.id = o.participant_id
JOIN partner p ON p.id = o.partner_id LEFT JOIN contact c ON c.id = o.contact_id
WHERE o.deleted_at IS NULL AND w.deleted_at IS NULL AND {where}
ORDER BY {order}
"""

_NEWEST = "o.made_on DESC, o.id DESC"
_OLDEST_DUE = "o.remind_on, o.made_on, o.id"
_UNSETTLED = "o.closed_on IS NULL AND (o.answer IS NULL OR o.answer = 'WAITING')"


def unanswered(today: date) -> list[OrientationLine]:
    """Those whose day of reminding has come without a settled answer, the oldest first."""
    where = f"{_UNSETTLED} AND o.remind_on <= :day"
    return _lines(today, where, _OLDEST_DUE, day=today.isoformat())


def everything(today: date) -> list[OrientationLine]:
    """All the orientations, the newest first."""
    return _lines(today, "1", _NEWEST)


def of_participant(participant_id: int, today: date) -> list[OrientationLine]:
    """The orientations of a person, the newest first."""
    return _lines(today, "o.participant_id = :id", _NEWEST, id=participant_id)


def of_pathway(pathway_id: int, today: date) -> list[OrientationLine]:
    """The orientations made within a pathway, the newest first."""
    return _lines(today, "o.pathway_id = :id", _NEWEST, id=pathway_id)


def of_partner(partner_id: int, today: date) -> list[OrientationLine]:
    """The orientations made to a structure, the newest first."""
    return _lines(today, "o.partner_id = :id", _NEWEST, id=partner_id)


def get(orientation_id: int) -> OrientationData:
    """One orientation. Raises InvalidInput for one unknown or in the bin."""
    return _data(fetch(Orientation, orientation_id))


def stage_of(data: OrientationData, today: date) -> Stage:
    """What an orientation needs next, on a day."""
    if data.closed_on is not None:
        return Stage.NOTHING
    if data.answer is not None and data.answer is not Answer.WAITING:
        return Stage.NOTHING if data.feedback_on else Stage.FEEDBACK
    if data.remind_on is not None and data.remind_on <= today:
        return Stage.REMINDER
    return Stage.ANSWER if data.letter_on or data.answer else Stage.LETTER


# -- keeping -----------------------------------------------------------------------------


def save(data: OrientationData) -> Done:
    """Keep an orientation; a new one is to be reminded of 15 days after it was made,
    unless it says when, and belongs to the person's pathway when only one is open.
    Raises InvalidInput."""
    wanted = _checked(data)
    partner = Partner.get_by_id(wanted.partner_id)
    said = _("Orientation kept: {name}").format(name=partner.name)
    return keeping.keep(Orientation, "orientation.save", wanted, Changes.PATHWAYS, said)


def remove(orientation_id: int) -> Done:
    """Put an orientation in the bin."""
    said = _("Orientation put in the bin")
    return keeping.take_away(
        Orientation, "orientation.remove", orientation_id, Changes.PATHWAYS, said
    )


def check_letter(data: OrientationData) -> None:
    """Raise InvalidInput unless the letter may be written: the person must have agreed.

    GDPR, articles 6 and 9: nothing about a person goes to a third party on our word alone.
    """
    if not data.consent:
        raise InvalidInput(
            "consent",
            _("The person must agree before a letter leaves. Ask, then tick the box."),
        )


def letter_sent(orientation_id: int, day: date) -> Done:
    """Note that the letter left. Raises InvalidInput without the person's consent."""
    data = get(orientation_id)
    check_letter(data)
    _not_before(data, "letter_on", day)
    said = _("Letter noted as sent")
    return keeping.keep(
        Orientation, "orientation.save", replace(data, letter_on=day), Changes.PATHWAYS, said
    )


def remind(orientation_id: int, day: date) -> Done:
    """Note a reminder; the next one is due 15 days later. Raises InvalidInput when
    nothing is awaited any more."""
    data = _unsettled(orientation_id)
    _not_before(data, "reminded_on", day)
    moved = replace(data, reminded_on=day, remind_on=day + REMIND_AFTER)
    said = _("Reminder noted")
    return keeping.keep(Orientation, "orientation.remind", moved, Changes.PATHWAYS, said)


def answer(
    orientation_id: int,
    what: Answer,
    day: date,
    text: str = "",
    *,
    remind_on: date | None = None,
) -> Done:
    """Note the partner's answer. WAITING asks again on `remind_on`, by default 15 days
    later. Raises InvalidInput."""
    data = get(orientation_id)
    _not_before(data, "answered_on", day)
    if remind_on is not None:
        check_span(remind_on, remind_on, "remind_on", "remind_on")
        if remind_on <= day:
            raise InvalidInput("remind_on", _("The next reminder comes after the answer."))
    waits = what is Answer.WAITING
    answered = replace(
        data,
        answer=what,
        answered_on=day,
        answer_text=paragraphs("answer_text", text, TEXT_LIMIT),
        remind_on=(remind_on or day + REMIND_AFTER) if waits else None,
        feedback_on=None,
        closed_on=None,
    )
    said = _("Answer noted")
    return keeping.keep(Orientation, "orientation.answer", answered, Changes.PATHWAYS, said)


def feedback(orientation_id: int, day: date) -> Done:
    """Note that the referent was told; the orientation is finished. Raises InvalidInput
    before there is a settled answer."""
    data = get(orientation_id)
    if data.answer is None or data.answer is Answer.WAITING or data.answered_on is None:
        raise InvalidInput("answer", _("Note the partner's answer first."))
    past_day("feedback_on", day)
    if day < data.answered_on:
        raise InvalidInput("feedback_on", _("This day comes before the answer."))
    done = replace(data, feedback_on=day, closed_on=day)
    said = _("Feedback to the referent noted")
    return keeping.keep(Orientation, "orientation.feedback", done, Changes.PATHWAYS, said)


def close(orientation_id: int, day: date) -> Done:
    """Finish an orientation that nobody will answer any more: it comes back no longer."""
    data = get(orientation_id)
    _not_before(data, "closed_on", day)
    closed = replace(data, closed_on=day, remind_on=None)
    said = _("Orientation closed")
    return keeping.keep(Orientation, "orientation.close", closed, Changes.PATHWAYS, said)


def _unsettled(orientation_id: int) -> OrientationData:
    data = get(orientation_id)
    if data.closed_on or (data.answer is not None and data.answer is not Answer.WAITING):
        raise InvalidInput("answer", _("This orientation has its answer: no reminder is due."))
    return data


def _not_before(data: OrientationData, field: str, day: date) -> None:
    past_day(field, day)
    if data.made_on is not None and day < data.made_on:
        raise InvalidInput(field, _("This day comes before the orientation itself."))


def _checked(data: OrientationData) -> OrientationData:
    if data.made_on is None:
        raise InvalidInput("made_on", _("Give the day of the orientation."))
    if not data.participant_id:
        raise InvalidInput("participant_id", _("Say who is sent to the partner."))
    if not data.partner_id:
        raise InvalidInput("partner_id", _("Choose a partner."))
    past_day("made_on", data.made_on)
    fetch(Participant, data.participant_id)
    if data.letter_on is not None:
        check_letter(data)
    _check_days(data)
    _check_links(data)
    pathway_id, remind_on = data.pathway_id, data.remind_on
    if not data.id:
        pathway_id = pathway_id or _only_pathway(data.participant_id)
        remind_on = remind_on or data.made_on + REMIND_AFTER
    if remind_on is not None:
        check_span(remind_on, remind_on, "remind_on", "remind_on")
        if remind_on < data.made_on:
            raise InvalidInput("remind_on", _("This day comes before the orientation itself."))
    return replace(
        data,
        pathway_id=pathway_id,
        remind_on=remind_on,
        motive=paragraphs("motive", data.motive, TEXT_LIMIT),
        answer_text=paragraphs("answer_text", data.answer_text, TEXT_LIMIT),
    )


def _only_pathway(participant_id: int) -> int | None:
    """The one pathway of a person that is open; None when there are none, or several."""
    found = Pathway.select(Pathway.id).where(
        Pathway.participant == participant_id,
        Pathway.deleted_at.is_null(),
        Pathway.closed_on.is_null(),
    )
    numbers = [row.id for row in found]
    return numbers[0] if len(numbers) == 1 else None


def _check_days(data: OrientationData) -> None:
    """What has happened since lies between the orientation and today."""
    for name in ("letter_on", "reminded_on", "answered_on", "feedback_on", "closed_on"):
        day = getattr(data, name)
        if day is not None:
            _not_before(data, name, day)


def _check_links(data: OrientationData) -> None:
    """The contact must be the partner's, the pathway and the step the person's."""
    if not is_kept(Orientation, data, "partner_id"):
        fetch(Partner, data.partner_id)
    if data.contact_id is not None and not is_kept(Orientation, data, "contact_id", "partner_id"):
        contact = fetch(Contact, data.contact_id)
        if contact.partner_id != data.partner_id:
            raise InvalidInput("contact_id", _("This contact belongs to another partner."))
    pathways = []
    if data.pathway_id is not None and not is_kept(Orientation, data, "pathway_id"):
        pathways.append(fetch(Pathway, data.pathway_id))
    if data.step_id is not None and not is_kept(Orientation, data, "step_id"):
        pathways.append(fetch(Step, data.step_id).pathway)
    if any(pathway.participant_id != data.participant_id for pathway in pathways):
        raise InvalidInput("pathway_id", _("This pathway belongs to somebody else."))


def _data(row: Orientation) -> OrientationData:
    return keeping.data_of(OrientationData, row, answer=Answer(row.answer) if row.answer else None)


def _lines(today: date, where: str, order: str, **values: Any) -> list[OrientationLine]:
    sql = _LINES.format(where=where, order=order)
    return [_line(row, today) for row in database.execute_sql(sql, values)]


def _line(row: tuple[Any, ...], today: date) -> OrientationLine:
    (number, version, participant, pathway, partner, contact, step, *rest) = row
    made, motive, consent, letter, remind_on, reminded, said, answered, text, *more = rest
    fed_back, closed, last, first, own, name, sensitive, contact_last, contact_first = more
    made_on, *days = _days((made, letter, remind_on, reminded, answered, fed_back, closed))
    data = OrientationData(
        id=number,
        version=version,
        participant_id=participant,
        pathway_id=pathway,
        partner_id=partner,
        contact_id=contact,
        step_id=step,
        made_on=made_on,
        motive=motive,
        consent=bool(consent),
        letter_on=days[0],
        remind_on=days[1],
        reminded_on=days[2],
        answer=Answer(said) if said else None,
        answered_on=days[3],
        answer_text=text,
        feedback_on=days[4],
        closed_on=days[5],
    )
    who = sentence_name(contact_last, contact_first)
    return OrientationLine(
        data, stage_of(data, today), last, first, own, name, bool(sensitive), who
    )


def _days(texts: Iterable[str | None]) -> list[date | None]:
    return [date.fromisoformat(text) if text else None for text in texts]
