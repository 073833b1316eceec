"""Households: who lives with whom, people with a record and people without one.

A child is noted with birth date, school and class without a record of her own; she gets
one the day she comes for herself. A person is in one household at a time.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ...database.journal import changing, now
from ...database.models import Household, HouseholdMember, Participant, database
from ...i18n import _
from .. import terms
from ..changes import Changes, Done, InvalidInput
from ..keeping import data_of, keep, take_away
from ..names import sentence_name
from ..participants import ParticipantData, checked, columns_of
from ..people import age
from ..rows import fetch, line
from ..vocabulary import Gender

LINKS = "lien_foyer"
OF_AGE = 18
OLDEST_DAY = date(1900, 1, 1)


@dataclass(frozen=True, slots=True)
class MemberData:
    """Someone of a household. With `participant_id`, the names, gender and birth date are
    the record's and stay empty here. `id` 0 is a new one."""

    id: int = 0
    version: int = 0
    household_id: int = 0
    participant_id: int | None = None
    last_name: str = ""
    first_name: str = ""
    gender: Gender | None = None
    birth_date: date | None = None
    link: str | None = None  # term of "lien_foyer"
    school: str = ""
    school_class: str = ""
    note: str = ""
    since: date | None = None
    until: date | None = None  # last day in the household


@dataclass(frozen=True, slots=True)
class MemberLine:
    """Someone of a household as a page shows her, with her record's names if she has one."""

    data: MemberData
    last_name: str
    first_name: str
    own_script: str
    birth_date: date | None
    age: int | None
    link: str  # in words

    @property
    def name(self) -> str:
        """ "Deniz Arslan"."""
        return sentence_name(self.last_name, self.first_name, self.own_script)

    @property
    def has_record(self) -> bool:
        """True when her name leads to a page."""
        return self.data.participant_id is not None

    @property
    def is_child(self) -> bool:
        """True under 18; someone whose age isn't known counts as an adult."""
        return self.age is not None and self.age < OF_AGE


@dataclass(frozen=True, slots=True)
class HouseholdView:
    """A household on a day."""

    id: int
    version: int
    name: str
    members: tuple[MemberLine, ...]  # the oldest first, unknown ages before
    former: tuple[MemberLine, ...]  # who has left, in the same order


@dataclass(frozen=True, slots=True)
class FamilyCounts:
    """How many households some people make up on a day, and who lives in them."""

    households: int
    members: int
    children: int  # under 18


_MEMBERS = """
SELECT m.*, p.last_name AS p_last, p.first_name AS p_first, p.own_script AS p_own,
       p.birth_date AS p_birth
FROM household_member m LEFT JOIN participant p ON p.id = m.participant_id
WHERE m.household_id = :household AND m.deleted_at IS NULL AND p.deleted_at IS NULL
  AND ifnull(m.since, '') <= :day
"""

_HERE = """
m.deleted_at IS NULL AND ifnull(m.since, '') <= :day AND ifnull(m.until, '9999-12-31') >= :day
"""

_FAMILIES = f"""
SELECT m.household_id, ifnull(p.birth_date, m.birth_date) FROM household_member m
LEFT JOIN participant p ON p.id = m.participant_id
WHERE {_HERE} AND p.deleted_at IS NULL AND m.household_id IN (
    SELECT m.household_id FROM household_member m JOIN participant p ON p.id = m.participant_id
    WHERE {_HERE} AND p.deleted_at IS NULL {{who}}
)
"""


# -- reading -----------------------------------------------------------------------


def of_participant(participant_id: int, day: date | None = None) -> HouseholdView | None:
    """The household a person is in on a day (today), None when none is noted."""
    day = day or date.today()
    found = database.execute_sql(
        "SELECT m.household_id FROM household_member m"
        f" WHERE m.participant_id = :person AND {_HERE}"
        " ORDER BY m.until IS NOT NULL, m.since DESC, m.id DESC LIMIT 1",
        {"person": participant_id, "day": day.isoformat()},
    ).fetchone()
    if found is None:
        return None
    row = fetch(Household, found[0])
    lines = _lines(row.id, day)
    here = tuple(one for one in lines if one.data.until is None or one.data.until >= day)
    former = tuple(one for one in lines if one not in here)
    return HouseholdView(row.id, row.version, row.name, here, former)


def families(participant_ids: Iterable[int] | None, day: date) -> FamilyCounts:
    """The households of these people (None: of everyone) on a day."""
    who = ""
    if participant_ids is not None:
        who = f"AND p.id IN ({', '.join(str(int(number)) for number in participant_ids)})"
    rows = database.execute_sql(_FAMILIES.format(who=who), {"day": day.isoformat()}).fetchall()
    ages = [age(date.fromisoformat(birth) if birth else None, day) for _household, birth in rows]
    children = sum(1 for years in ages if years is not None and years < OF_AGE)
    return FamilyCounts(len({household for household, _birth in rows}), len(rows), children)


# -- writing -----------------------------------------------------------------------


def start(participant_id: int, link: str, name: str = "") -> Done:
    """Begin a household with this person; `Done.id` is the household. Raises InvalidInput
    when she is in one already."""
    person = fetch(Participant, participant_id)
    wanted = terms.check("link", LINKS, link, missing=_("Say what the link is."))
    _refuse_in_another(person)
    with changing("household.save") as changes:
        row = changes.create(Household, name=line("name", name))
        changes.create(HouseholdMember, household=row.id, participant=participant_id, link=wanted)
    said = _("Household of {name} begun").format(name=_name(person))
    return Done(Changes.SITUATIONS, said, changes.batch, row.id)


def rename(household_id: int, version: int, name: str) -> Done:
    """Name a household: "Famille Arslan". Raises InvalidInput."""
    row = fetch(Household, household_id, version)
    with changing("household.save") as changes:
        changes.update(row, name=line("name", name))
    touched = Changes.SITUATIONS if changes.batch else Changes.NONE
    return Done(touched, _("Household named"), changes.batch, row.id)


def save_member(data: MemberData) -> Done:
    """Add someone (id 0) to a household, or change her. Raises InvalidInput beside the field
    at fault, or when she is in another household."""
    fetch(Household, data.household_id)
    wanted = _checked(data)
    name = sentence_name(wanted.last_name, wanted.first_name)
    if wanted.id:
        _refuse_exchange(fetch(HouseholdMember, wanted.id), wanted)
    if wanted.participant_id is not None:
        person = fetch(Participant, wanted.participant_id)
        name = _name(person)
        if wanted.until is None:
            _refuse_in_another(person, wanted.id)
    said = _("{name}: kept in the household").format(name=name)
    return keep(HouseholdMember, "household.member", wanted, Changes.SITUATIONS, said)


def end_member(member_id: int, until: date) -> Done:
    """Someone left the household after a day; the past keeps her. Raises InvalidInput."""
    data = data_of(MemberData, row := fetch(HouseholdMember, member_id))
    wanted = _checked(replace(data, until=until))
    said = _("{name} left the household").format(name=_member_name(row))
    return keep(HouseholdMember, "household.member", wanted, Changes.SITUATIONS, said)


def leave(participant_id: int, until: date) -> Done:
    """A person leaves the household she is in after a day. Raises InvalidInput when she is in
    none."""
    person = fetch(Participant, participant_id)
    row = _membership(participant_id)
    if row is None:
        raise InvalidInput("", _("{name} isn't in a household.").format(name=_name(person)))
    return end_member(row.id, until)


def remove_member(member_id: int) -> Done:
    """Take away someone noted by mistake. Raises InvalidInput."""
    said = _("{name} taken off the household").format(
        name=_member_name(fetch(HouseholdMember, member_id))
    )
    return take_away(
        HouseholdMember, "household.remove_member", member_id, Changes.SITUATIONS, said
    )


def join(participant_id: int, household_id: int, link: str, since: date | None = None) -> Done:
    """Put someone with a record into a household. Raises InvalidInput when she is in one."""
    return save_member(
        MemberData(household_id=household_id, participant_id=participant_id, link=link, since=since)
    )


def make_participant(member_id: int) -> Done:
    """Give a member a record of her own: `Done.id` is the new person. Raises InvalidInput
    when she has one."""
    row = fetch(HouseholdMember, member_id)
    if row.participant_id is not None:
        raise InvalidInput("", _("{name} has a record already.").format(name=_member_name(row)))
    person = checked(
        ParticipantData(
            last_name=row.last_name,
            first_name=row.first_name,
            gender=Gender(row.gender) if row.gender else None,
            birth_date=row.birth_date,
        )
    )
    with changing("participant.create") as changes:
        new = changes.create(Participant, **columns_of(person), created_at=now())
        changes.update(
            row, participant=new.id, last_name="", first_name="", gender=None, birth_date=None
        )
    said = _("{name} added").format(name=person.name)
    return Done(Changes.PARTICIPANTS | Changes.SITUATIONS, said, changes.batch, new.id)


# -- inside ------------------------------------------------------------------------


def _checked(data: MemberData) -> MemberData:
    wanted = replace(
        data,
        last_name=line("last_name", data.last_name),
        first_name=line("first_name", data.first_name),
        gender=None if data.gender is None else Gender(data.gender),
        link=terms.check("link", LINKS, data.link, missing=_("Say what the link is.")),
        school=line("school", data.school),
        school_class=line("school_class", data.school_class),
        note=line("note", data.note, 500),
    )
    for name in ("birth_date", "since", "until"):
        _check_day(name, getattr(wanted, name))
    if wanted.since is not None and wanted.until is not None and wanted.until < wanted.since:
        raise InvalidInput("until", _("The end lies before the beginning. Check both dates."))
    if wanted.participant_id is not None:
        return replace(wanted, last_name="", first_name="", gender=None, birth_date=None)
    if not (wanted.last_name or wanted.first_name):
        raise InvalidInput("first_name", _("Give a first name or a last name."))
    return wanted


def _check_day(field: str, day: date | None) -> None:
    if day is None:
        return
    if day > date.today():
        raise InvalidInput(field, _("This date lies in the future. Check the year."))
    if day < OLDEST_DAY:
        raise InvalidInput(field, _("This date lies before 1900. Check the year."))


def _membership(participant_id: int) -> HouseholdMember | None:
    found: HouseholdMember | None = HouseholdMember.get_or_none(
        (HouseholdMember.participant == participant_id)
        & HouseholdMember.until.is_null()
        & HouseholdMember.deleted_at.is_null()
    )
    return found


def _refuse_in_another(person: Participant, leaving: int = 0) -> None:
    row = _membership(person.id)
    if row is not None and row.id != leaving:
        raise InvalidInput(
            "participant_id",
            _("{name} is in a household already: end that first.").format(name=_name(person)),
        )


def _refuse_exchange(row: HouseholdMember, wanted: MemberData) -> None:
    """A member may be linked to her record, not turned into someone else."""
    if row.participant_id not in (None, wanted.participant_id):
        raise InvalidInput(
            "participant_id", _("This line belongs to someone else: remove it and add the other.")
        )


def _lines(household_id: int, day: date) -> list[MemberLine]:
    cursor = database.execute_sql(_MEMBERS, {"household": household_id, "day": day.isoformat()})
    names = [column[0] for column in cursor.description]
    book = terms.book()
    lines = [_line(dict(zip(names, row, strict=True)), book, day) for row in cursor.fetchall()]
    return sorted(lines, key=lambda one: (one.birth_date or date.min, one.data.id))


def _line(row: dict[str, Any], book: terms.Book, day: date) -> MemberLine:
    for name in ("birth_date", "p_birth", "since", "until"):
        row[name] = date.fromisoformat(row[name]) if row[name] else None
    row["gender"] = Gender(row["gender"]) if row["gender"] else None
    data = MemberData(**{name: row[name] for name in MemberData.__dataclass_fields__})
    recorded = data.participant_id is not None
    birth = row["p_birth"] if recorded else data.birth_date
    return MemberLine(
        data=data,
        last_name=row["p_last"] if recorded else data.last_name,
        first_name=row["p_first"] if recorded else data.first_name,
        own_script=row["p_own"] if recorded else "",
        birth_date=birth,
        age=age(birth, day),
        link=book.label(LINKS, data.link),
    )


def _member_name(row: HouseholdMember) -> str:
    person = row.participant
    return sentence_name(row.last_name, row.first_name) if person is None else _name(person)


def _name(person: Participant) -> str:
    return sentence_name(person.last_name, person.first_name, person.own_script)
