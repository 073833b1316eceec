"""The commands: each reads its options, asks the centre, and says what was done."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from ..centre import attendance, people, settings, timetable
from ..centre.calendar import check_span
from ..centre.changes import Done, InvalidInput
from ..centre.marks import MarkEntry
from ..centre.timetable import SessionCard
from ..centre.vocabulary import Mark, Reason, SessionStatus, label
from ..i18n import _, ngettext, numeric_date
from .arguments import Typed
from .opening import centre, new_folder, new_passphrase
from .output import say, whole_paper, write_json, write_table
from .readers import read_day, read_number, read_out, read_week

_MARKS = {
    "PRESENT": Mark.PRESENT,
    "P": Mark.PRESENT,
    "RETARD": Mark.LATE,
    "LATE": Mark.LATE,
    "R": Mark.LATE,
    "ABSENT_EXCUSE": Mark.EXCUSED,
    "EXCUSED": Mark.EXCUSED,
    "E": Mark.EXCUSED,
    "ABSENT": Mark.ABSENT,
    "A": Mark.ABSENT,
}
_MARK = re.compile(r"([0-9]{1,9})=([A-Z_]+)(?::([A-Z0-9_]+))?")


# -- creating ----------------------------------------------------------------------


def init(typed: Typed) -> int:
    """Create a centre, with Le Lierre's programme or empty."""
    from ..centre import founding

    options = typed.options
    span = None
    if options.first is not None or options.last is not None:
        span = read_day("--from", options.first), read_day("--to", options.last)
        check_span(*span, "--from", "--to")
    with new_folder(typed.data):
        secret = new_passphrase()
        opened, done = founding.found(typed.data, secret, model=options.model, span=span)
        opened.close()
    say(_("Centre created in {folder}").format(folder=typed.data))
    say(done.said)
    return 0


def demo(typed: Typed) -> int:
    """Create a demo centre with invented people."""
    from ..centre import demo as demo_centre

    options = typed.options
    until = None if options.until is None else read_day("--until", options.until)
    years = read_number("--years", options.years)
    invented = read_number("--participants", options.participants)
    seed = read_number("--seed", options.seed)
    with new_folder(typed.data):
        done = demo_centre.build(
            typed.data,
            new_passphrase(),
            until=until,
            years=years,
            participants=invented,
            seed=seed,
        )
    say(_("Centre created in {folder}").format(folder=typed.data))
    say(done.said)
    return 0


# -- reading -----------------------------------------------------------------------


def sessions(typed: Typed) -> int:
    """List the sessions of some days."""
    first = read_day("--from", typed.options.first)
    last = read_day("--to", typed.options.last)
    check_span(first, last, "--from", "--to")
    with centre(typed):
        cards = timetable.sessions(first, last)
    if typed.options.json:
        write_json([_session_values(card) for card in cards])
    else:
        head = (_("No."), _("Date"), _("Start"), _("End"), _("Workshop"), _("Venue"))
        rows = [_session_cells(card) for card in cards]
        write_table((*head, _("Status"), _("Cause")), rows)
    return 0


def participants(typed: Typed) -> int:
    """List people, all of them or those a search finds."""
    with centre(typed):
        lines = people.people(date.today(), search=typed.options.search)
    if typed.options.json:
        write_json([_person_values(line) for line in lines])
    else:
        head = (_("No."), _("Name"), _("Phone"), _("Workshops"))
        write_table(head, [_person_cells(line) for line in lines])
    return 0


# -- papers ------------------------------------------------------------------------


def sheets(typed: Typed) -> int:
    """Print and register the sign-in sheets of a week or of one session."""
    from ..centre import sheets as register
    from ..documents import sign_in_sheet

    out = read_out("--out", typed.options.out)
    choose = _chosen_sessions(typed)
    with centre(typed) as opened:
        drafts = register.draft(choose())
        # The file takes its place once the numbers are durable, or neither happens.
        with whole_paper(out) as file, opened.database.atomic(), settings.on_paper():
            printed = register.register(drafts, datetime.now())
            file.write(sign_in_sheet.render(printed))
        text = ngettext("{n} sheet in {file}", "{n} sheets in {file}", len(printed))
        say(text.format(n=len(printed), file=out))
    return 0


def poster(typed: Typed) -> int:
    """Print the week's timetable."""
    from ..centre import posters
    from ..documents import timetable_poster

    out = read_out("--out", typed.options.out)
    monday = _monday(typed.options.week)
    with centre(typed), whole_paper(out) as file, settings.on_paper():
        file.write(timetable_poster.render(posters.week_poster(monday), "auto"))
    say(_("Timetable in {file}").format(file=out))
    return 0


def _chosen_sessions(typed: Typed) -> Callable[[], Sequence[int]]:
    """How to find the sessions asked for, once the centre is open."""
    options = typed.options
    if options.week is not None and options.session is not None:
        raise InvalidInput("--week", _("Give a week or a session, not both."))
    if options.session is not None:
        number = read_number("--session", options.session)
        return lambda: (number,)
    if options.week is None:
        raise InvalidInput("--week", _("Give a week or a session: --week or --session."))
    monday = _monday(options.week)
    return lambda: _printable(monday)


def _monday(week: str | None) -> date:
    """The first day of a week that somebody may mean. Raises InvalidInput."""
    monday = read_week("--week", week)
    check_span(monday, monday, "--week", "--week")
    return monday


def _printable(monday: date) -> Sequence[int]:
    from ..centre.sheets import is_printable

    cards = timetable.sessions(monday, monday + timedelta(days=6))
    ids = [card.id for card in cards if is_printable(card)]
    if not ids:
        raise InvalidInput(
            "--week", _("No session takes place this week: there is no sheet to print.")
        )
    return ids


# -- roll call ---------------------------------------------------------------------


def roll_call(typed: Typed) -> int:
    """Enter marks and close the roll call: all of it or nothing."""
    number = read_number("--session", typed.options.session)
    entries = _entries(typed.options.mark)
    if not entries and not typed.options.close:
        raise InvalidInput("--mark", _("Nothing to enter: give --mark or --close."))
    moment = datetime.now()
    with centre(typed) as opened:
        done: list[Done] = []
        with opened.database.atomic():
            if entries:
                done.append(attendance.record(number, entries, today=moment.date()))
            if typed.options.close:
                minute = moment.hour * 60 + moment.minute
                done.append(attendance.close(number, today=moment.date(), minute=minute))
        for each in done:
            say(each.said)
    return 0


def _entries(texts: Sequence[str]) -> list[MarkEntry]:
    entries = [_entry(text) for text in texts]
    seen: set[int] = set()
    for entry in entries:
        if entry.participant_id in seen:
            raise InvalidInput(
                "--mark",
                _("Person number {id} is given two marks.").format(id=entry.participant_id),
            )
        seen.add(entry.participant_id)
    return entries


def _entry(text: str) -> MarkEntry:
    """One mark as typed: "12=PRESENT", "12=R:10", "12=E:SANTE"."""
    found = _MARK.fullmatch(text.strip().upper())
    mark = _MARKS.get(found[2]) if found else None
    if found is None or mark is None:
        raise InvalidInput(
            "--mark",
            _(
                "This mark isn't understood: {text}. Type it like 12=PRESENT or 12=RETARD:10."
            ).format(text=text),
        )
    person, detail = int(found[1]), found[3]
    if detail is None:
        return MarkEntry(person, mark)
    if mark is Mark.LATE and detail.isdecimal():
        return MarkEntry(person, mark, late_minutes=int(detail))
    if mark is Mark.EXCUSED:
        return MarkEntry(person, mark, reason=_reason(detail))
    raise InvalidInput(
        "--mark",
        _("Minutes go with RETARD, a reason with ABSENT_EXCUSE: {text}.").format(text=text),
    )


def _reason(text: str) -> Reason:
    for reason in Reason:
        if text in (reason.value, reason.name):
            return reason
    raise InvalidInput(
        "--mark",
        _("Unknown reason: {text}. The reasons are {reasons}.").format(
            text=text, reasons=", ".join(reason.value for reason in Reason)
        ),
    )


# -- cells -------------------------------------------------------------------------


def _session_values(card: SessionCard) -> dict[str, object]:
    return {
        "id": card.id,
        "date": card.day.isoformat(),
        "start": _clock(card.start),
        "end": _clock(card.end),
        "workshop": card.workshop,
        "title": card.title,
        "venue": card.venue,
        "status": card.status.name.lower(),
        "cause": card.cause.name.lower() if card.cause else None,
    }


def _session_cells(card: SessionCard) -> tuple[str, ...]:
    name = f"{card.workshop} – {card.title}" if card.title else card.workshop
    cause = label(card.cause) if card.cause else ""
    if card.status is SessionStatus.MOVED and card.moved_to is not None:
        cause = _("to {day}").format(day=numeric_date(card.moved_to))
    return (
        str(card.id),
        numeric_date(card.day),
        _clock(card.start),
        _clock(card.end),
        name,
        card.venue,
        label(card.status),
        cause,
    )


def _person_values(line: people.PersonLine) -> dict[str, object]:
    return {
        "id": line.id,
        "last_name": line.last_name,
        "first_name": line.first_name,
        "own_script": line.own_script,
        "phone": line.phone,
        "workshops": list(line.workshops),
        "waiting": list(line.waiting),
    }


def _person_cells(line: people.PersonLine) -> tuple[str, ...]:
    return str(line.id), line.display, line.phone, ", ".join(line.workshops)


def _clock(minute: int) -> str:
    """ "09:00", for programs and tables; 24:00 is the end of the day."""
    return f"{minute // 60:02d}:{minute % 60:02d}"
