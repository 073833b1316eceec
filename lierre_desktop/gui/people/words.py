"""How people are described on the People page: beside the name, age, workshops, last visit."""

from __future__ import annotations

from datetime import date

from ...centre.languages import spoken
from ...centre.participants import ParticipantData
from ...centre.people import PersonLine, age
from ...centre.vocabulary import Gender
from ...i18n import _, date_span, format_date, ngettext, pgettext
from .. import look
from ..attendance.words import list_name


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
    """The line under a name: "41 ans · née le 14 mars 1985 · 06 39 98 12 47 · parle turc"."""
    languages = spoken(data.languages)
    speaks = _("speaks {languages}").format(languages=languages) if languages else ""
    facts = (age_words(age(data.birth_date, today)), born_words(data), data.phone, speaks)
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
