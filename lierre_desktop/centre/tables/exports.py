"""Lists to hand to a spreadsheet: people, pathways, attendance, partners, in plain words.

No note is in them: neither private nor restricted ones leave the centre with a list. The
whole centre is `archive.everything`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from ...database.models import database
from ...i18n import _
from .. import terms
from ..languages import spoken
from ..names import NameOrder, name_order
from ..network.partners import AXES, KINDS, OTHER
from ..pathway.register import number_of
from ..pathway.states import PathwayState
from ..pathway.states import label as state_label
from ..person import situations
from ..person.states import VOCABULARIES
from ..vocabulary import Gender, Mark, Reason, label
from .archive import everything as everything
from .fields import FIELDS, SITUATION_CODES
from .plan import ImportKind
from .table import Cell, Line, Table

Ids = Iterable[int] | None

_PERSON = ("last_name", "first_name", "birth_name", "own_script")
_CONTACT = ("phone", "other_phone", "email", "address", "postcode", "city")
_PEOPLE_COLUMNS = (
    *("id", *_PERSON, "gender", "birth_date", *_CONTACT),
    *("languages", "informed_on"),
)

_PATHWAYS = """
SELECT k.year, k.rank, p.id, p.last_name, p.first_name, p.own_script, p.birth_date, k.action,
       k.state, k.opened_on, k.closed_on, k.exit_kind, k.exit_motive,
       (SELECT r.prescriber FROM referral r WHERE r.pathway_id = k.id AND r.deleted_at IS NULL
        ORDER BY r.received_on, r.id LIMIT 1),
       (SELECT group_concat(ifnull(m.first_name || ' ' || m.last_name,
                                   c.first_name || ' ' || c.last_name), ', ')
        FROM referent f LEFT JOIN staff_member m ON m.id = f.staff_id
        LEFT JOIN contact c ON c.id = f.contact_id
        WHERE f.pathway_id = k.id AND f.deleted_at IS NULL
          AND (f.until IS NULL OR f.until >= ifnull(k.closed_on, :today))),
       (SELECT t.kind FROM contract t WHERE t.pathway_id = k.id AND t.deleted_at IS NULL
        ORDER BY t.starts_on DESC, t.id DESC LIMIT 1),
       (SELECT t.starts_on FROM contract t WHERE t.pathway_id = k.id AND t.deleted_at IS NULL
        ORDER BY t.starts_on DESC, t.id DESC LIMIT 1),
       (SELECT t.ends_on FROM contract t WHERE t.pathway_id = k.id AND t.deleted_at IS NULL
        ORDER BY t.starts_on DESC, t.id DESC LIMIT 1)
FROM pathway k JOIN participant p ON p.id = k.participant_id AND p.deleted_at IS NULL
WHERE k.deleted_at IS NULL
ORDER BY p.last_name COLLATE NOCASE, p.first_name COLLATE NOCASE, k.opened_on
"""

_PATHWAY_COLUMNS = (
    *("id", "last_name", "first_name", "birth_date", "action", "state", "opened_on", "closed_on"),
    *("exit_kind", "exit_motive", "prescriber", "referent"),
    *("contract", "contract_from", "contract_to"),
)

_ATTENDANCE = """
SELECT p.id, p.last_name, p.first_name, p.own_script, w.name, s.title, s.day, s.start, s."end",
       a.mark, a.late_minutes + a.early_minutes, a.reason
FROM attendance a
JOIN session s ON s.id = a.session_id AND s.deleted_at IS NULL
  AND s.status IN ('PREVUE', 'TENUE')
JOIN workshop w ON w.id = s.workshop_id
JOIN participant p ON p.id = a.participant_id AND p.deleted_at IS NULL
WHERE a.mark IS NOT NULL AND s.day BETWEEN :first AND :last
ORDER BY s.day, s.start, w.name, p.last_name COLLATE NOCASE, p.first_name COLLATE NOCASE
"""

_PARTNERS = """
SELECT name, short_name, axis, kind, sensitive, phone, email, website, address, postcode, city,
       opening
FROM partner WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE
"""


def people(today: date, ids: Ids = None) -> Table:
    """People with their contact details and what holds of them today; those of `ids` alone,
    in that order, where given."""
    fields = FIELDS[ImportKind.PARTICIPANTS]
    asked = [code for code in fields if code in SITUATION_CODES]
    known = _known()
    by_name = sorted(known, key=lambda number: _name_of(known[number]))
    wanted = by_name if ids is None else [number for number in ids if number in known]
    held = situations.at_many(None if ids is None else wanted, today)
    book = terms.book()
    rows = []
    for number in wanted:
        told = _told(held.get(number, situations.Situation()), book)
        rows.append((*_in_cells(known[number]), *map(told.get, asked)))
    headers = tuple(fields[code].label for code in (*_PEOPLE_COLUMNS, *asked))
    return Table(_("People"), headers, tuple(rows))


def _known() -> dict[int, dict[str, Any]]:
    """What the file of each person says, by number, as kept."""
    rows = database.execute_sql(
        f"SELECT {', '.join(_PEOPLE_COLUMNS)} FROM participant WHERE deleted_at IS NULL"
    )
    return {row[0]: dict(zip(_PEOPLE_COLUMNS, row, strict=True)) for row in rows}


def _name_of(person: Mapping[str, Any]) -> NameOrder:
    return name_order(person["last_name"], person["first_name"], person["own_script"])


def _in_cells(person: Mapping[str, Any]) -> Iterator[Cell]:
    """A person's file in words and dates, column by column."""
    for name, value in person.items():
        if name == "gender":
            yield label(Gender(value)) if value else None
        elif name == "languages":
            yield spoken(value.split())
        else:
            yield _day(value) if name in ("birth_date", "informed_on") else value


def _told(situation: situations.Situation, book: terms.Book) -> dict[str, Cell]:
    """What a situation says, by field, in words."""
    told: dict[str, Cell] = {}
    for aspect in situations.ASPECTS:
        state = situation.state(aspect)
        for name in state.__dataclass_fields__ if state else ():
            if name in SITUATION_CODES:
                told[name] = _in_words(book, name, getattr(state, name))
    return told


def _in_words(book: terms.Book, name: str, value: Any) -> Cell:
    if isinstance(value, tuple):
        return ", ".join(book.label(VOCABULARIES[name], code) for code in value)
    if name in VOCABULARIES:
        return book.label(VOCABULARIES[name], value)
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    cell: Cell = value
    return cell


def pathways(today: date) -> Table:
    """Every pathway, with its first referral, its referents and its last contract.

    A sensitive prescriber is "Autre" here, as on every paper.
    """
    book = terms.book()
    found = database.execute_sql(_PATHWAYS, {"today": today.isoformat()})
    fields = FIELDS[ImportKind.PATHWAYS]
    headers = (_("Pathway"), *(fields[code].label for code in _PATHWAY_COLUMNS))
    return Table(_("Pathways"), headers, tuple(_pathway(row, book) for row in found))


def _pathway(row: Sequence[Any], book: terms.Book) -> Line:
    """A line of the query in words and dates."""
    year, rank, number, last, first, own, birth, action, state, opened, closed, *rest = row
    exit_kind, motive, prescriber, referents, contract, starts, ends = rest
    shown = OTHER if book.sensitive(KINDS, prescriber) else prescriber
    return (
        *(number_of(year, rank), number, last or own, first, _day(birth)),
        *(action, state_label(PathwayState(state)), _day(opened), _day(closed)),
        *(book.label("sortie", exit_kind), motive, book.label(KINDS, shown), referents or ""),
        *(book.label("contrat", contract), _day(starts), _day(ends)),
    )


def attendance(first: date = date(1990, 1, 1), last: date = date(2199, 12, 31)) -> Table:
    """Every mark of the sessions of some days, with the minutes of presence as hours."""
    rows: list[Line] = []
    values = {"first": first.isoformat(), "last": last.isoformat()}
    for number, name, given, own, workshop, title, day, start, end, *rest in database.execute_sql(
        _ATTENDANCE, values
    ):
        mark, missed, reason = rest
        came = mark in (Mark.PRESENT, Mark.LATE)
        rows.append(
            (
                number,
                name or own,
                given,
                workshop,
                title,
                _day(day),
                f"{start // 60:02d}:{start % 60:02d}",
                max(0, end - start - missed) / 60 if came else 0,
                label(Mark(mark)),
                label(Reason(reason)) if reason else "",
            )
        )
    fields = FIELDS[ImportKind.ATTENDANCE]
    codes = ("id", "last_name", "first_name", "workshop")
    after = (fields[code].label for code in ("day", "start", "minutes", "mark"))
    headers = (*(fields[code].label for code in codes), _("Title"), *after, _("Reason"))
    return Table(_("Attendance"), headers, tuple(rows))


def partners() -> Table:
    """The structures the centre works with."""
    book = terms.book()
    rows: list[Line] = []
    for name, short, axis, kind, sensitive, *contact in database.execute_sql(_PARTNERS):
        said = _("yes") if sensitive else _("no")
        words = (book.label(AXES, axis), book.label(KINDS, kind), said)
        rows.append((name, short, *words, *contact))
    headers = (
        *(_("Name"), _("Short name"), _("Axis"), _("Kind"), _("Sensitive"), _("Phone")),
        *(_("E-mail"), _("Website"), _("Address"), _("Postcode"), _("Town"), _("Opening hours")),
    )
    return Table(_("Partners"), headers, tuple(rows))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
