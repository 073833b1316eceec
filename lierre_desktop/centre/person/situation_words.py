"""A state in words: what it says on one line, and the smaller line below it.

No query here: the labels come from the book of vocabularies.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from ...i18n import _, format_date, month_and_year, ngettext
from ..terms import Book
from .situations import Latest
from .states import (
    VOCABULARIES,
    Aspect,
    DistrictState,
    EducationState,
    FamilyState,
    FrenchState,
    HousingState,
    MobilityState,
    ResourcesState,
    State,
    StatusState,
    WorkState,
    aspect_of,
)

FRESH = 92
"""Days for which a change is shown as new: a quarter, the rhythm of the reviews."""

Parts = list[str]

_WITH_CHILDREN = re.compile(r" (avec|sans|with|without) (enfant|child)\S*$")


@dataclass(frozen=True, slots=True)
class CardLine:
    """One line of a person's card."""

    aspect: Aspect
    main: str  # "Locataire parc social"
    detail: str  # "depuis le 1er septembre · avant : chez un tiers"
    is_new: bool  # changed less than a quarter ago
    state: State


def words(state: State, book: Book) -> tuple[str, str]:
    """A state's main line and its detail line, "" where there is nothing to say."""
    main, more = _SAYINGS[aspect_of(state)](state, book)
    main, more = [part for part in main if part], [part for part in more if part]
    if state.detail:
        more.append(state.detail)
    if not main:  # something is always said first
        main, more = more[:1], more[1:]
    return _sentence(", ".join(main)), " · ".join(more)


def card_line(latest: Latest, book: Book, day: date) -> CardLine:
    """A line of the card on a day, saying since when it holds and what was before.

    Checked the day it began, it is said once.
    """
    state, before = latest.current, latest.before
    main, detail = words(state, book)
    more = []
    if before is not None and state.checked_on != state.since:
        more.append(_since(state.since, day))
    more += [_lower(detail)] if detail else []
    if before is not None:
        more.append(_("before: {what}").format(what=_lower(words(before, book)[0])))
    if state.checked_on is not None:
        more.append(checked(state, day))
    is_new = before is not None and (day - state.since).days <= FRESH
    return CardLine(aspect_of(state), main, " · ".join(more), is_new, state)


def checked(state: State, day: date) -> str:
    """ "vérifié le 12 octobre", with the year unless it is that of the day; "" when it wasn't."""
    if state.checked_on is None:
        return ""
    text = _("assessed on {day}") if isinstance(state, FrenchState) else _("checked on {day}")
    return text.format(day=_short(state.checked_on, day))


def _since(since: date, day: date) -> str:
    return _("since {day}").format(day=_short(since, day))


def _short(date_: date, day: date) -> str:
    return format_date(date_, "d MMMM" if date_.year == day.year else "d MMMM y")


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lower(text: str) -> str:
    """The text as it continues a line; "RSA", "CDI" and "A2" keep their capitals."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] in " ’'" else text


def _term(state: State, name: str, book: Book) -> str:
    return book.label(VOCABULARIES[name], getattr(state, name))


def _answer(value: bool | None, yes: str, no: str) -> str:
    return "" if value is None else yes if value else no


def _family(state: FamilyState, book: Book) -> tuple[Parts, Parts]:
    children = at_home = ""
    if state.children is not None:
        children = ngettext("{n} child", "{n} children", state.children).format(n=state.children)
        children = children if state.children else _("no children")
    if state.children_at_home is not None and state.children_at_home != state.children:
        at_home = ngettext("{n} at home", "{n} at home", state.children_at_home)
        at_home = at_home.format(n=state.children_at_home)
    household, marital = _term(state, "household", book), _lower(_term(state, "marital", book))
    if children:  # their number says it better than "avec enfant(s)"
        household = _WITH_CHILDREN.sub("", household)
    return [household, children], [marital, at_home]


def _housing(state: HousingState, book: Book) -> tuple[Parts, Parts]:
    return [_term(state, "housing", book)], [
        _answer(state.eviction_threat, _("threatened with eviction"), ""),
        _answer(state.rent_arrears, _("rent arrears"), ""),
        _answer(state.domiciled, _("has a postal address"), _("without a postal address")),
    ]


def _resources(state: ResourcesState, book: Book) -> tuple[Parts, Parts]:
    labels = [book.label(VOCABULARIES["resources"], code) for code in state.resources]
    main = [label if place == 0 else _lower(label) for place, label in enumerate(labels)]
    support = _term(state, "rsa_support", book)
    return main, [
        _lower(_term(state, "rsa_right", book)),
        _("RSA support: {kind}").format(kind=_lower(support)) if support else "",
        state.rsa_local,
    ]


def _work(state: WorkState, book: Book) -> tuple[Parts, Parts]:
    out = state.out_of_work_since
    return [_term(state, "work", book)], [
        _("without work since {month}").format(month=month_and_year(out)) if out else "",
        _answer(
            state.registered,
            _("registered with France Travail"),
            _("not registered with France Travail"),
        ),
    ]


def _education(state: EducationState, book: Book) -> tuple[Parts, Parts]:
    return [_term(state, "level", book)], [state.diploma, state.country]


def _french(state: FrenchState, book: Book) -> tuple[Parts, Parts]:
    listening, speaking = _level(state, "listening", book), _level(state, "speaking", book)
    if listening == speaking or not (listening and speaking):
        oral = [_skill(_("oral {level}"), listening or speaking)]
    else:
        oral = [
            _skill(_("listening {level}"), listening),
            _skill(_("speaking {level}"), speaking),
        ]
    main = [
        *oral,
        _skill(_("reading {level}"), _level(state, "reading", book)),
        _skill(_("writing {level}"), _level(state, "writing", book)),
    ]
    return main, [_term(state, "profile", book)]


def _level(state: FrenchState, name: str, book: Book) -> str:
    """The level without what explains it: "Infra A1.1". "" when it wasn't assessed."""
    code = getattr(state, name)
    label = "" if code == "NE" else book.label(VOCABULARIES[name], code)
    return _lower(label.partition(" (")[0])


def _skill(text: str, level: str) -> str:
    return text.format(level=level) if level else ""


def _district(state: DistrictState, book: Book) -> tuple[Parts, Parts]:
    inside = _("in a priority neighbourhood (QPV)")
    if state.qpv_name:
        inside = _("in the priority neighbourhood (QPV) {name}").format(name=state.qpv_name)
    return [state.district], [_answer(state.qpv, inside, _("outside any QPV"))]


def _mobility(state: MobilityState, book: Book) -> tuple[Parts, Parts]:
    return [
        _answer(state.licence, _("driving licence"), _("no driving licence")),
        _answer(state.vehicle, _("vehicle"), _("no vehicle")),
        state.transport,
    ], []


def _status(state: StatusState, book: Book) -> tuple[Parts, Parts]:
    nationality = _term(state, "nationality", book)
    return [_("nationality: {group}").format(group=nationality) if nationality else ""], [
        _answer(state.disability, _("disability recognised (RQTH)"), "")
    ]


# Any: each function takes the state of its own aspect.
_SAYINGS: Mapping[Aspect, Callable[[Any, Book], tuple[Parts, Parts]]] = {
    Aspect.FAMILY: _family,
    Aspect.HOUSING: _housing,
    Aspect.RESOURCES: _resources,
    Aspect.WORK: _work,
    Aspect.EDUCATION: _education,
    Aspect.FRENCH: _french,
    Aspect.MOBILITY: _mobility,
    Aspect.DISTRICT: _district,
    Aspect.STATUS: _status,
}
