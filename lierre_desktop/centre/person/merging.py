"""Joining two records of one person: everything moves to the one that is kept.

The other record goes to the bin and says whom it was joined to. It is one command, and
taking it back separates the two again. How each kind of row moves is in `merge_moves`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from ...database.journal import changing, now
from ...database.models import BinnableRow, HouseholdMember, Participant, database
from ...i18n import N_, _, ngettext, numeric_date, plain
from .. import participants
from ..changes import Changes, Done, InvalidInput
from ..languages import language_label
from ..participants import ParticipantData
from ..rows import fetch
from ..vocabulary import Gender, label
from .merge_moves import links, move_all


class Which(StrEnum):
    """Whose value of a field is kept."""

    KEEP = "keep"
    OTHER = "other"
    BOTH = "both"  # notes one after the other, languages together


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that the two records fill differently."""

    field: str  # of ParticipantData
    label: str  # "Phone"
    keep: str  # as a page shows it, "" when empty
    other: str
    choices: tuple[Which, ...]
    proposed: Which


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What joining two records would do, before it is done."""

    keep_id: int
    other_id: int
    keep_name: str
    other_name: str
    differences: tuple[Difference, ...]
    moving: tuple[str, ...]  # "12 attendances", what goes over to the record kept
    remarks: tuple[str, ...]  # what else happens, in sentences
    refusal: str  # why they can't be joined yet and what to do first; "" when they can


FIELDS: Mapping[str, str] = {
    "last_name": N_("Last name"),
    "first_name": N_("First name"),
    "birth_name": N_("Birth name"),
    "own_script": N_("Name in the person's own script"),
    "gender": N_("Gender"),
    "birth_date": N_("Birth date"),
    "phone": N_("Phone"),
    "other_phone": N_("Other phone"),
    "email": N_("E-mail"),
    "address": N_("Address"),
    "postcode": N_("Postcode"),
    "city": N_("Town"),
    "languages": N_("Languages"),
    "notes": N_("Notes"),
    "informed_on": N_("Privacy notice given on"),
}
_TOGETHER = ("languages", "notes")

_OPEN = """
SELECT action FROM pathway
WHERE participant_id = ? AND closed_on IS NULL AND deleted_at IS NULL
"""


def preview(keep_id: int, other_id: int) -> MergePreview:
    """What `merge` would do. Raises InvalidInput for numbers that are unknown, in the bin, or
    the same."""
    if keep_id == other_id:
        raise InvalidInput("other_id", _("These are one and the same record."))
    keep, other = participants.get(keep_id), participants.get(other_id)
    return MergePreview(
        keep_id=keep_id,
        other_id=other_id,
        keep_name=keep.name,
        other_name=other.name,
        differences=tuple(_differences(keep, other)),
        moving=_moving(other_id),
        remarks=_remarks(keep_id, other),
        refusal=_refusal(keep_id, other_id),
    )


def merge(
    keep_id: int,
    other_id: int,
    fields: Mapping[str, Which] | None = None,
    *,
    today: date | None = None,
) -> Done:
    """Join the other record to the one kept; `fields` says whose value of a field holds, and
    where it says nothing the proposed one does.

    Raises InvalidInput as `preview` does, with its refusal, and beside a field whose chosen
    value can't be kept.
    """
    plan = preview(keep_id, other_id)
    if plan.refusal:
        raise InvalidInput("", plan.refusal)
    data = _chosen(plan, fields or {})
    keep, other = fetch(Participant, keep_id), fetch(Participant, other_id)
    with changing("participant.merge") as changes:
        move_all(changes, keep_id, other_id, today or date.today())
        created_at = min(keep.created_at, other.created_at)
        changes.update(keep, **participants.columns_of(data), created_at=created_at)
        # Last of all: taken back, the other is there before what is hers.
        changes.update(other, merged_into=keep_id, deleted_at=now())
    touched = Changes.PARTICIPANTS | Changes.ENROLMENTS | Changes.ATTENDANCE
    touched |= Changes.SITUATIONS | Changes.PATHWAYS | Changes.OUTREACH | Changes.REPORTS
    said = _("The record of {other} is joined to that of {name}").format(
        other=plan.other_name, name=data.name
    )
    return Done(touched, said, changes.batch, keep_id)


# -- fields ------------------------------------------------------------------------


def _differences(keep: ParticipantData, other: ParticipantData) -> list[Difference]:
    found = []
    for name, words in FIELDS.items():
        mine, theirs = getattr(keep, name), getattr(other, name)
        if mine == theirs:
            continue
        both = name in _TOGETHER and bool(mine) and bool(theirs)
        found.append(
            Difference(
                field=name,
                label=_(words),
                keep=_shown(name, mine),
                other=_shown(name, theirs),
                choices=tuple(Which) if both else (Which.KEEP, Which.OTHER),
                proposed=Which.BOTH if both else _better(name, mine, theirs),
            )
        )
    return found


def _better(name: str, mine: Any, theirs: Any) -> Which:
    """The kept record's value unless it is empty; of two notices given, the first."""
    earlier = name == "informed_on" and mine and theirs and theirs < mine
    return Which.OTHER if not mine or earlier else Which.KEEP


def _shown(name: str, value: Any) -> str:
    if not value:
        return ""
    if isinstance(value, date):
        return numeric_date(value)
    if isinstance(value, Gender):
        return label(value)
    return ", ".join(map(language_label, value)) if name == "languages" else str(value)


def _chosen(plan: MergePreview, fields: Mapping[str, Which]) -> ParticipantData:
    """The identity that results. Raises InvalidInput."""
    keep, other = participants.get(plan.keep_id), participants.get(plan.other_id)
    values: dict[str, Any] = {}
    for difference in plan.differences:
        name = difference.field
        which = fields.get(name, difference.proposed)
        if which not in difference.choices:
            raise InvalidInput(name, _("Choose one of the two values."))
        mine, theirs = getattr(keep, name), getattr(other, name)
        if which is Which.BOTH:
            values[name] = (*mine, *theirs) if name == "languages" else f"{mine}\n\n{theirs}"
        else:
            values[name] = mine if which is Which.KEEP else theirs
    return participants.checked(replace(keep, **values))


# -- rows --------------------------------------------------------------------------


def _moving(other_id: int) -> tuple[str, ...]:
    """What goes over, counted in words."""
    counts: Counter[str] = Counter()
    for kind, field in links():
        if kind is Participant:  # records joined earlier: the bin's
            continue
        rows = kind.select().where(field == other_id)
        if issubclass(kind, BinnableRow):
            rows = rows.where(kind.deleted_at.is_null())
        name = kind._meta.table_name
        counts["situation" if name.endswith("_state") else name] += rows.count()
    return tuple(_counted(name, number) for name, number in counts.items() if number)


def _counted(name: str, n: int) -> str:
    words = {
        "enrolment": ngettext("{n} enrolment", "{n} enrolments", n),
        "attendance": ngettext("{n} mark on a roll call", "{n} marks on roll calls", n),
        "photo": ngettext("{n} photo", "{n} photos", n),
        "household_member": ngettext("{n} household", "{n} households", n),
        "note": ngettext("{n} note", "{n} notes", n),
        "situation": ngettext("{n} dated situation", "{n} dated situations", n),
        "pathway": ngettext("{n} pathway", "{n} pathways", n),
        "interview": ngettext("{n} interview", "{n} interviews", n),
        "orientation": ngettext("{n} orientation", "{n} orientations", n),
        "project_participant": ngettext("{n} project", "{n} projects", n),
        "visit_person": ngettext("{n} outreach visit", "{n} outreach visits", n),
        "report_item": ngettext("{n} consent in a report", "{n} consents in reports", n),
    }
    return words[name].format(n=n)


def _remarks(keep_id: int, other: ParticipantData) -> tuple[str, ...]:
    homes = {
        row.household_id
        for row in HouseholdMember.select().where(
            HouseholdMember.participant.in_((keep_id, other.id)),
            HouseholdMember.until.is_null(),
            HouseholdMember.deleted_at.is_null(),
        )
    }
    if len(homes) < 2:
        return ()
    text = _("Each record is in a household of its own: the one of {other} ends today.")
    return (text.format(other=other.name),)


def _refusal(keep_id: int, other_id: int) -> str:
    mine, theirs = (
        {plain(action) for (action,) in database.execute_sql(_OPEN, (number,))}
        for number in (keep_id, other_id)
    )
    if not mine & theirs:
        return ""
    return _(
        "Both records have an open pathway of the same action. Close one of them first, or put"
        " the one opened by mistake in the bin."
    )
