"""People: identity and contact as the staff type them, checked, kept and listed.

Names are kept as typed, composed and with their blanks folded. Searching is in
`finder`, resemblances in `duplicates`; the list page comes from `people`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Any

from ..database.journal import Changing, changing, now
from ..database.models import Enrolment, Interview, Participant, Pathway
from ..i18n import _, join_names
from . import phones
from .changes import Changes, Done, InvalidInput
from .enrolments import end_all, enrolments_ended, sentences, who_waits
from .languages import LANGUAGES as LANGUAGES
from .marks import take_off
from .names import display as display
from .names import search_key
from .names import sentence_name as sentence_name
from .pathway.appointment import InterviewState, interviews_called_off
from .people import Listed as Listed
from .people import PersonLine as PersonLine
from .people import people as people
from .rows import NAME_LIMIT, fetch, line, paragraphs
from .vocabulary import Gender
from .women_only import workshops_of_a_man

NOTES_LIMIT = 10_000
OLDEST_BIRTH = date(1900, 1, 1)

_NAMES = ("last_name", "first_name", "birth_name", "own_script")
_LIMITS = dict.fromkeys((*_NAMES, "email", "address", "city"), NAME_LIMIT) | {"postcode": 12}
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")


@dataclass(frozen=True, slots=True)
class ParticipantData:
    """What the staff keep about a person. `id` and `version` are 0 for someone new."""

    id: int = 0
    version: int = 0
    last_name: str = ""
    first_name: str = ""
    birth_name: str = ""
    own_script: str = ""  # the name as the person writes it
    gender: Gender | None = None
    birth_date: date | None = None
    phone: str = ""
    other_phone: str = ""
    email: str = ""
    address: str = ""
    postcode: str = ""
    city: str = ""
    languages: tuple[str, ...] = ()  # codes of LANGUAGES
    notes: str = ""
    informed_on: date | None = None  # the day the privacy notice was given

    @property
    def name(self) -> str:
        """The name in a sentence: "Zeynep Arslan"."""
        return sentence_name(self.last_name, self.first_name, self.own_script)


_COLUMNS = tuple(
    field.name for field in fields(ParticipantData) if field.name not in ("id", "version")
)


def get(participant_id: int) -> ParticipantData:
    """One person. Raises InvalidInput for someone unknown or in the bin."""
    return _as_data(fetch(Participant, participant_id))


def save(data: ParticipantData) -> Done:
    """Keep someone new (id 0) or the changes of someone known.

    Raises InvalidInput beside the field at fault, or for the whole form when the
    person was changed meanwhile.
    """
    wanted = checked(data)
    values = columns_of(wanted)
    if not wanted.id:
        with changing("participant.create") as changes:
            row = changes.create(Participant, **values, created_at=now())
        said = _("{name} added").format(name=wanted.name)
        return Done(Changes.PARTICIPANTS, said, changes.batch, row.id)
    row = fetch(Participant, wanted.id, wanted.version)
    with changing("participant.change") as changes:
        changed = changes.update(row, **values)
    if not changed:
        return Done(Changes.NONE, _("Nothing to change"), 0, row.id)
    said = _("{name} saved").format(name=wanted.name)
    if wanted.gender is Gender.MAN:
        said = sentences(said, workshops_of_a_man(row.id, date.today()))
    return Done(Changes.PARTICIPANTS, said, changes.batch, row.id)


def remove(participant_id: int, *, today: date) -> Done:
    """Put a person in the bin and end what runs: places held today end, later ones go, she
    is invited nowhere and interviews to come are called off.

    Past attendance, situations and pathways stay with her. Raises InvalidInput when there
    is no such person.
    """
    row = fetch(Participant, participant_id)
    with changing("participant.remove") as changes:
        called_off = _call_off_interviews(changes, participant_id, today)
        left = end_all(changes, Enrolment.participant == participant_id, today)
        uncertain = "(a.mark IS NULL OR s.day > :today)"
        take_off(changes, participant_id, uncertain, today=today.isoformat())
        changes.remove(row)
    said = _("{name} put in the bin").format(name=_as_data(row).name) + enrolments_ended(len(left))
    said += interviews_called_off(called_off)
    tomorrow = today + timedelta(days=1)
    waiting = (who_waits(workshop_id, tomorrow) for workshop_id in left)
    said = sentences(said, _still_open(participant_id), *waiting)
    touched = Changes.PARTICIPANTS | Changes.ENROLMENTS | Changes.ATTENDANCE
    if called_off:
        touched |= Changes.PATHWAYS
    return Done(touched, said, changes.batch, row.id)


def _call_off_interviews(changes: Changing, participant_id: int, today: date) -> int:
    """Cancel the interviews planned from today on; how many they were."""
    planned = Interview.select().where(
        Interview.participant == participant_id,
        Interview.state == InterviewState.PLANNED.value,
        Interview.day >= today,
        Interview.deleted_at.is_null(),
    )
    return sum(changes.update(row, state=InterviewState.CANCELLED.value) for row in planned)


def _still_open(participant_id: int) -> str:
    """That a pathway has no end, which reports count; "" when all have."""
    found = Pathway.select().where(
        Pathway.participant == participant_id,
        Pathway.closed_on.is_null(),
        Pathway.deleted_at.is_null(),
    )
    return _("A pathway is still open, without an end") if found.exists() else ""


def restore(participant_id: int) -> Done:
    """Take a person out of the bin; enrolments that ended then stay ended.

    Raises InvalidInput when no such person is in the bin, or her record was joined to
    another.
    """
    row = Participant.get_or_none(Participant.id == participant_id)
    if row is None or row.deleted_at is None:
        raise InvalidInput(
            "participant",
            _("There is no person number {id} in the bin.").format(id=participant_id),
        )
    if row.merged_into_id is not None:
        raise InvalidInput(
            "participant",
            _("This record was joined to that of {name}: take the joining back instead.").format(
                name=_as_data(row.merged_into).name
            ),
        )
    with changing("participant.restore") as changes:
        changes.update(row, deleted_at=None)
    said = _("{name} taken out of the bin").format(name=_as_data(row).name)
    return Done(Changes.PARTICIPANTS, said, changes.batch, row.id)


def checked(data: ParticipantData) -> ParticipantData:
    """The data tidied. Raises InvalidInput for the first field that can't be kept."""
    texts: dict[str, Any] = {
        name: line(name, getattr(data, name), limit) for name, limit in _LIMITS.items()
    }
    texts["notes"] = paragraphs("notes", data.notes, NOTES_LIMIT)
    if not any(texts[name] for name in ("last_name", "first_name", "own_script")):
        raise InvalidInput(
            "last_name", _("Give at least one name: last name, first name or own script.")
        )
    if texts["email"] and not _EMAIL.fullmatch(texts["email"]):
        raise InvalidInput(
            "email", _("This e-mail address isn't complete. Type it like nom@exemple.fr.")
        )
    unknown = [code for code in data.languages if code not in LANGUAGES]
    if unknown:
        raise InvalidInput(
            "languages", _("Unknown language: {codes}.").format(codes=join_names(unknown))
        )
    _check_birth(data.birth_date)
    _check_informed(data.informed_on)
    return replace(
        data,
        **texts,
        gender=None if data.gender is None else Gender(data.gender),
        phone=phones.tidy(data.phone, "phone"),
        other_phone=phones.tidy(data.other_phone, "other_phone"),
        languages=tuple(dict.fromkeys(data.languages)),
    )


def columns_of(data: ParticipantData) -> dict[str, Any]:
    """Checked data as the row keeps it, search key included; for generated people too."""
    values = {name: getattr(data, name) for name in _COLUMNS}
    digits = (*phones.search_digits(data.phone), *phones.search_digits(data.other_phone))
    return values | {
        "gender": None if data.gender is None else str(data.gender),
        "languages": " ".join(data.languages),
        "search_key": search_key((getattr(data, name) for name in _NAMES), digits),
    }


def _check_birth(birth: date | None) -> None:
    if birth is None:
        return
    if birth > date.today():
        raise InvalidInput("birth_date", _("This birth date lies in the future. Check the year."))
    if birth < OLDEST_BIRTH:
        raise InvalidInput("birth_date", _("This birth date lies before 1900. Check the year."))


def _check_informed(day: date | None) -> None:
    if day is not None and day > date.today():
        raise InvalidInput("informed_on", _("This date lies in the future. Check the year."))
    if day is not None and day < OLDEST_BIRTH:
        raise InvalidInput("informed_on", _("This date lies before 1900. Check the year."))


def _as_data(row: Participant) -> ParticipantData:
    values = {name: getattr(row, name) for name in ("id", "version", *_COLUMNS)}
    return ParticipantData(
        **values
        | {
            "gender": Gender(row.gender) if row.gender else None,
            "languages": tuple(row.languages.split()),
        }
    )
