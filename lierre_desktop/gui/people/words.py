"""How people are described on the People page: beside the name, age, workshops, last visit."""

from __future__ import annotations

from datetime import date

from ...centre.languages import spoken
from ...centre.participants import ParticipantData
from ...centre.pathway.due import NeedKind
from ...centre.pathway.next_action import NextAction
from ...centre.pathway.standing import Standing
from ...centre.pathway.states import PathwayState
from ...centre.pathway.states import label as state_label
from ...centre.people import PersonLine, age
from ...centre.vocabulary import Gender
from ...i18n import _, date_span, format_date, format_time, join_names, ngettext, pgettext
from .. import look
from ..attendance.words import list_name
from ..components import BadgeFace


def soft_script(line: PersonLine) -> str:
    """The person's own script after the name in a list, with the blank before it."""
    if look.discreet() or not line.own_script or not (line.last_name or line.first_name):
        return ""
    return f"   {line.own_script}"


def name_cell(line: PersonLine) -> str:
    """ "ARSLAN Zeynep", then the name in the person's own script."""
    return list_name(line) + soft_script(line)


def age_words(years: int | None) -> str:
    """ "41 ans", "" when the birth date isn't known."""
    return "" if years is None else ngettext("{n} year", "{n} years", years).format(n=years)


def phone_words(line: PersonLine) -> str:
    """The number, hidden while names are."""
    return _("Hidden") if line.phone and look.discreet() else line.phone


def workshops_words(line: PersonLine) -> str:
    """ "Couture, liste d’attente FLE"; "aucun" for someone who is in none."""
    waiting = [_("waiting list {workshop}").format(workshop=name) for name in line.waiting]
    return ", ".join((*line.workshops, *waiting)) or _("no workshop")


def last_seen_words(line: PersonLine, today: date) -> str:
    """When the person last came: "aujourd’hui", "6 novembre", "6 mai 2025", "jamais venue"."""
    day = line.last_seen
    if day is None:
        return never_came(line.gender)
    days = (today - day).days
    if days in (0, 1):
        return _("today") if days == 0 else _("yesterday")
    return format_date(day, "d MMMM" if day.year == today.year else "d MMM y")


def never_came(gender: Gender | None) -> str:
    """Said of someone who hasn't come yet."""
    if gender is Gender.WOMAN:
        return pgettext("woman", "never came")
    return pgettext("man", "never came") if gender is Gender.MAN else _("no visit yet")


def born_words(data: ParticipantData) -> str:
    """ "née le 14 mars 1985", "" when the birth date isn't known."""
    if data.birth_date is None:
        return ""
    if data.gender is Gender.WOMAN:
        text = pgettext("woman", "born on {day}")
    elif data.gender is Gender.MAN:
        text = pgettext("man", "born on {day}")
    else:
        text = _("birth on {day}")
    return text.format(day=format_date(data.birth_date, "d MMMM y"))


def person_facts(data: ParticipantData, today: date) -> str:
    """The line under a name: "41 ans · née le 14 mars 1985 · 06 39 98 12 47 · parle turc".

    Without the day of birth and the number while names are hidden: they name someone too.
    """
    languages = spoken(data.languages)
    speaks = _("speaks {languages}").format(languages=languages) if languages else ""
    telling = () if look.discreet() else (born_words(data), data.phone)
    facts = (age_words(age(data.birth_date, today)), *telling, speaks)
    return " · ".join(fact for fact in facts if fact)


def since_words(first: date, last: date | None, today: date) -> str:
    """The days of an enrolment: "depuis le 1er septembre, jusqu’au 18 décembre"."""
    if last is not None and last < today:
        return date_span(first, last)
    opening = _("since {day}") if first <= today else _("as of {day}")
    words = opening.format(day=near_day(first, today))
    if last is None:
        return words
    return words + _(", until {day}").format(day=near_day(last, today))


def near_day(day: date, today: date) -> str:
    """A day without its weekday, and without its year when it is less than ten months away."""
    near = abs((day - today).days) < 300
    return format_date(day, "d MMMM" if near else "d MMMM y")


# -- where a person stands -------------------------------------------------------------

_STATE_FACES = {
    PathwayState.UNDER_WAY: ("path", "success"),
    PathwayState.SUSPENDED: ("clock", "attention"),
    PathwayState.OUT: ("check", "neutral"),
    PathwayState.REDIRECTED: ("arrow-right", "neutral"),
    PathwayState.NO_FOLLOW_UP: ("check", "neutral"),
    PathwayState.ARCHIVED: ("check", "neutral"),
}


def state_face(state: PathwayState, words: str = "") -> BadgeFace:
    """The badge of a pathway's state; its own words unless others are given."""
    icon, tone = _STATE_FACES.get(state, ("path", "info"))
    return BadgeFace(icon, words or state_label(state), tone)


def standing_faces(where: Standing | None, today: date) -> list[BadgeFace]:
    """The badges of a record's head: the pathway's state, and the contract's end."""
    if where is None:
        return [BadgeFace("path", _("No pathway yet"))]
    since = _("{state} since {day}").format(
        state=state_label(where.state), day=format_date(where.since, "d MMMM y")
    )
    faces = [state_face(where.state, since)]
    ends_on = where.contract_ends_on
    if ends_on is not None and where.is_open:
        past = _("Contract ended on {day}")
        text = past if ends_on < today else _("Contract until {day}")
        pattern = "d MMM" if abs((ends_on - today).days) < 300 else "d MMM y"
        tone = "attention" if where.contract_is_pressing(today) else "neutral"
        words = text.format(day=format_date(ends_on, pattern))
        faces.append(BadgeFace("clock", words, tone))
    return faces


def standing_words(where: Standing | None) -> str:
    """ "Référents : Claire Hoffmann · orientation : CMS de secteur"."""
    if where is None:
        return ""
    parts = []
    if where.referents:
        names = join_names(where.referents)
        text = ngettext("Referent: {names}", "Referents: {names}", len(where.referents))
        parts.append(text.format(names=names))
    if where.origin:
        parts.append(_("Referred by: {who}").format(who=where.origin))
    return " · ".join(parts)


def action_words(action: NextAction, today: date) -> str:
    """ "Rendez-vous aujourd’hui à 13 h 30 : préparer le renouvellement du contrat"."""
    title = _("Interview planned") if look.discreet() and action.table else action.title
    if action.day is None:
        return title
    days = (action.day - today).days
    near = {0: _("today"), 1: _("tomorrow"), -1: _("yesterday")}
    when = near.get(days) or near_day(action.day, today)
    if action.start is not None:
        when = _("{day} at {time}").format(day=when, time=format_time(action.start))
    return _("{what}, {when}").format(what=title, when=when)


def go_words(action: NextAction, today: date) -> str:
    """What the gesture of a next action is called."""
    due = action.day is not None and action.day <= today
    if action.kind is NeedKind.APPOINTMENT and due:
        return _("Start the interview")
    return _("Plan an interview") if action.kind is None else pgettext("next action", "Open")
