"""Lists of people: who is new, who is known already, who must be decided, what is refused."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any

from ...database.journal import last_seq, now
from ...database.models import (
    BinnableRow,
    Note,
    Participant,
    ResourcesItem,
    Row,
    database,
)
from ...i18n import _, format_date, ngettext
from .. import participants, settings, terms
from ..changes import InvalidInput
from ..duplicates import Index, Lookalike
from ..names import display, words
from ..participants import ParticipantData
from ..person.notes import NoteKind
from ..person.situations import model_of
from ..person.states import ASPECTS, Aspect, ResourcesState, State, aspect_of
from ..person.states import checked as checked_state
from ..rows import paragraphs
from ..vocabulary import Gender
from .fields import FIELDS, SITUATION_CODES
from .layout import Found
from .mapping import Mapping as ColumnMapping
from .person_names import split
from .plan import (
    LEFT_OUT,
    NEW,
    Candidate,
    Decisions,
    ImportKind,
    ImportPlan,
    Insert,
    Question,
    Refused,
    Report,
    Update,
    counted,
    followed,
    last_sentences,
    next_id,
    row_of,
    unheard,
)
from .reading import Reader, Values, named

CERTAIN = 4  # same name, and same birth date or same phone

_IDENTITY = tuple(
    each.name
    for each in fields(ParticipantData)
    if each.name not in ("id", "version", "notes", "languages")
)


@dataclass(frozen=True, slots=True)
class _Told:
    """What a line says, checked."""

    line: int
    number: int | None  # the person's, where the file comes from Lierre
    person: ParticipantData
    states: tuple[State, ...]
    note: str


@dataclass(slots=True)
class _Work:
    """What is found out line after line."""

    decisions: Decisions
    today: date
    first_id: int
    moment: str
    author: str
    index: Index
    taken: Mapping[Aspect, set[tuple[int, str]]]  # days that have a state already
    notes: set[tuple[int, str]]  # those that people have already
    known: dict[int, ParticipantData] = field(default_factory=dict)
    people: list[dict[str, Any]] = field(default_factory=list)
    others: defaultdict[type[Row], list[dict[str, Any]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    updates: list[Update] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    matched: list[Question] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    met: dict[int, int] = field(default_factory=dict)  # known person → her line
    state_ids: dict[Aspect, int] = field(default_factory=dict)


def plan(
    found: Found,
    mapping: ColumnMapping,
    decisions: Decisions,
    today: date,
    report: Report = unheard,
) -> ImportPlan:
    """The dry run of a list of people."""
    if not {"full_name", "last_name", "first_name", "own_script"} & set(mapping.columns):
        raise InvalidInput("mapping", _("Say which column holds the names."))
    reader = Reader(mapping, terms.book(), decisions, today)
    work = _work(decisions, today)
    for number, line in followed(found.lines, report):
        try:
            values = reader.values(line)
            if not values:
                continue
            states = tuple(_states(values, mapping.day or today, today))
            person, note = _person(values), _prescriber_note(values)
            _settle(work, _Told(number, values.get("id"), person, states, note))
        except InvalidInput as error:
            work.refused.append(Refused(number, error.message, line))
    return _planned(found, mapping, work, reader)


def _person(values: Values) -> ParticipantData:
    """The person of a line, checked. Raises InvalidInput with a sentence."""
    names = {key: values.get(key, "") for key in ("last_name", "first_name", "birth_name")}
    gender = values.get("gender")
    if "full_name" in values:
        parts = split(values["full_name"])
        names = {key: names[key] or getattr(parts, key) for key in names}
        gender = gender or parts.gender
    elif names["last_name"]:
        # "Mme DUPONT (née Martin)" in the column of last names, the first name beside it.
        parts = split(f"{names['last_name']}, {names['first_name']}")
        if parts.gender or parts.birth_name:
            names |= {"last_name": parts.last_name, "birth_name": parts.birth_name}
            gender = gender or parts.gender
    phone, _slash, other = values.get("phone", "").partition("/")
    given = {key: values[key] for key in _IDENTITY if key in values}
    given |= names | {"gender": gender and Gender(gender)}
    given |= {"phone": phone, "other_phone": given.get("other_phone") or other}
    try:
        return participants.checked(
            ParticipantData(
                **given, languages=values.get("languages", ()), notes=values.get("notes", "")
            )
        )
    except InvalidInput as error:
        column = FIELDS[ImportKind.PARTICIPANTS].get(error.field)
        message = named(column, error.message) if column else error.message
        raise InvalidInput(error.field, message) from None


def _states(values: Values, day: date, today: date) -> Iterator[State]:
    """The dated states that a line tells of, checked, of nobody yet."""
    told = SITUATION_CODES & values.keys()
    since = values.get("situation_on", day)
    for kind in ASPECTS.values() if told else ():
        known = {each.name for each in fields(kind)} & told
        if known:
            state = kind(participant_id=0, since=since, **{name: values[name] for name in known})
            yield checked_state(state, today)


def _prescriber_note(values: Values) -> str:
    """A prescriber told in a list of people is kept as a note: a referral needs a pathway."""
    if "prescriber" not in values:
        return ""
    text = _("Referred by, from the file imported: {prescriber}")
    return paragraphs("prescriber", text.format(prescriber=values["prescriber"]), 1_000)


# -- who it is -----------------------------------------------------------------------------


def _settle(work: _Work, told: _Told) -> None:
    """Decide who a line is about, and note what it writes."""
    person = told.person
    alike = work.index.lookalikes(person)
    decided = work.decisions.people.get(told.line)
    if decided == LEFT_OUT:
        raise InvalidInput("", _("Left out."))
    if decided is None:
        _refuse_twice(person, alike)
        candidates = _candidates(person, alike)
        certain = [
            one
            for alikeness, one in candidates
            if alikeness >= CERTAIN
            or (one.person.id == told.number and _same_words(person, one.person))
        ]
        if candidates and len(certain) != 1:
            work.questions.append(_question(told, [one for _alike, one in candidates]))
            return
        decided = certain[0].person.id if certain else NEW
    if decided != NEW:
        _complete(work, told, decided)
        return
    person_id = work.first_id + len(work.people)
    columns = participants.columns_of(person)
    work.people.append({"id": person_id, **columns, "created_at": work.moment})
    work.index.add(person, -told.line)
    _tell(work, person_id, told)


def _same_words(person: ParticipantData, other: Any) -> bool:
    return _name_words(person) == _name_words(other)


def _name_words(person: Any) -> frozenset[str]:
    return frozenset(words(f"{person.last_name} {person.first_name}") or words(person.own_script))


def _refuse_twice(person: ParticipantData, alike: list[tuple[int, Lookalike]]) -> None:
    """Refuse someone whom another line of the file names already."""
    for _alikeness, one in alike:
        births = {person.birth_date, one.person.birth_date} - {None}
        if one.person.id < 0 and _same_words(person, one.person) and len(births) < 2:
            raise InvalidInput(
                "", _("This person is already on line {n}.").format(n=-one.person.id)
            )


def _candidates(
    person: ParticipantData, alike: list[tuple[int, Lookalike]]
) -> list[tuple[int, Lookalike]]:
    """The known people who may be the one of the line.

    A phone alone says little, families share one; so does the name of someone born on
    another day.
    """
    found = []
    for alikeness, one in alike:
        other = one.person
        if other.id < 0:
            continue
        born_otherwise = None not in (person.birth_date, other.birth_date) and (
            person.birth_date != other.birth_date
        )
        if born_otherwise and alikeness < CERTAIN:
            continue
        if _same_words(person, other):
            found.append((alikeness, one))
        elif alikeness >= 3 or _name_words(person) & _name_words(other) or alikeness == 1:
            found.append((min(alikeness, CERTAIN - 1), one))
    return found


def _question(told: _Told, alike: list[Lookalike]) -> Question:
    candidates = tuple(
        Candidate(one.person.id, _shown(one.person), one.person.birth_date, one.why)
        for one in alike[:5]
    )
    return Question(told.line, _shown(told.person), told.person.birth_date, candidates)


def _shown(person: Any) -> str:
    return display(person.last_name, person.first_name, person.own_script)


# -- what it writes ------------------------------------------------------------------------


def _complete(work: _Work, told: _Told, person_id: int) -> None:
    """Fill in what isn't known yet of someone known; nothing that is known is changed."""
    if person_id in work.met:
        raise InvalidInput(
            "", _("This person is already on line {n}.").format(n=work.met[person_id])
        )
    known, person = _known(work, person_id), told.person
    more = {
        name: getattr(person, name)
        for name in (*_IDENTITY, "languages", "notes")
        if getattr(known, name) in ("", None, ()) and getattr(person, name) not in ("", None, ())
    }
    if more:
        columns = participants.columns_of(participants.checked(replace(known, **more)))
        work.updates.append(Update(Participant, person_id, columns))
    work.met[person_id] = told.line
    candidate = Candidate(person_id, _shown(known), known.birth_date, "")
    work.matched.append(Question(told.line, _shown(person), person.birth_date, (candidate,)))
    _tell(work, person_id, told)


def _known(work: _Work, person_id: int) -> ParticipantData:
    """Someone known as kept: everyone is read at once, when the first is asked for."""
    if not work.known:
        names = [each.name for each in fields(ParticipantData)]
        rows: Any = Participant.select().where(Participant.deleted_at.is_null()).dicts()
        for row in rows:
            values = {name: row[name] for name in names}
            values["gender"] = Gender(row["gender"]) if row["gender"] else None
            values["languages"] = tuple(row["languages"].split())
            work.known[row["id"]] = ParticipantData(**values)
    if person_id not in work.known:
        raise InvalidInput("id", _("There is nobody with the number {n}.").format(n=person_id))
    return work.known[person_id]


def _tell(work: _Work, person_id: int, told: _Told) -> None:
    """Note the rows that hang on a person; a day that has a state already keeps it."""
    for state in told.states:
        aspect = aspect_of(state)
        if (person_id, state.since.isoformat()) in work.taken[aspect]:
            continue
        kind = model_of(aspect)
        number = work.state_ids.get(aspect) or next_id(kind)
        work.state_ids[aspect] = number + 1
        own = replace(state, participant_id=person_id)
        work.others[kind].append({"id": number} | row_of(kind, own))
        if isinstance(own, ResourcesState):
            items = work.others[ResourcesItem]
            items.extend({"resources_state": number, "resource": code} for code in own.resources)
    if told.note and (person_id, told.note) not in work.notes:
        work.others[Note].append(
            {
                "participant": person_id,
                "day": work.today,
                "kind": NoteKind.PRIVATE.value,
                "text": told.note,
                "author": work.author,
            }
        )


def _work(decisions: Decisions, today: date) -> _Work:
    notes = database.execute_sql("SELECT participant_id, text FROM note WHERE deleted_at IS NULL")
    return _Work(
        decisions,
        today,
        next_id(Participant),
        now(),
        settings.load().coordinator,
        Index(),
        _taken_days(),
        {(person, text) for person, text in notes},
    )


def _taken_days() -> dict[Aspect, set[tuple[int, str]]]:
    """The people and days that have a state already, by aspect."""
    taken = {}
    for aspect in ASPECTS:
        kind: type[BinnableRow] = model_of(aspect)
        rows = database.execute_sql(
            f"SELECT participant_id, since FROM {kind._meta.table_name} WHERE deleted_at IS NULL"
        )
        taken[aspect] = {(person, since) for person, since in rows}
    return taken


def _planned(found: Found, mapping: ColumnMapping, work: _Work, reader: Reader) -> ImportPlan:
    # States before what hangs on them.
    order = sorted(work.others, key=lambda kind: kind is ResourcesItem)
    inserts = [Insert(Participant, tuple(work.people))] if work.people else []
    inserts += [Insert(kind, tuple(work.others[kind])) for kind in order]
    rows = sum(len(insert.rows) for insert in inserts) + len(work.updates)
    said = [_counts(work)]
    if any(kind is not Note for kind in order):
        day = format_date(mapping.day or work.today, "d MMMM y")
        said.append(_("Situations without a date of their own are dated {day}.").format(day=day))
    if work.others.get(Note):
        said.append(_("Prescribers are kept as private notes."))
    said += last_sentences(rows, len(work.refused), len(work.questions))
    return ImportPlan(
        ImportKind.PARTICIPANTS,
        found.headers,
        len(work.people),
        len(work.matched),
        tuple(work.questions),
        tuple(work.matched),
        reader.unknown(),
        tuple(work.refused),
        tuple(said),
        tuple(inserts),
        tuple(work.updates),
        last_seq(),
    )


def _counts(work: _Work) -> str:
    new, known = len(work.people), len(work.matched)
    asked, refused = len(work.questions), len(work.refused)
    text = counted(
        (
            (ngettext("{n} new person", "{n} new people", new), new),
            (ngettext("{n} already known", "{n} already known", known), known),
            (ngettext("{n} to decide", "{n} to decide", asked), asked),
            (ngettext("{n} line refused", "{n} lines refused", refused), refused),
        )
    )
    return text or _("Nobody is named in this table.")
