"""The centre's own settings: who it is, where, which calendar it follows, its language.

Each setting is declared once, with its default, as a field of `CentreSettings`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields, replace
from itertools import pairwise
from typing import Any

from ..database.journal import changing
from ..database.models import Setting
from ..i18n import LANGUAGES, _, speaking
from .changes import Changes, Done, InvalidInput
from .papers import Identity, Logo
from .report import logos
from .rows import NAME_LIMIT, line

ZONES = ("A", "B", "C")
_LONGER = {"report_themes": 500, "report_keywords": 500}  # letters of the texts that list


@dataclass(frozen=True, slots=True)
class CentreSettings:
    """One centre. Defaults are Le Lierre's; another centre changes them."""

    centre: str = "Centre Le Lierre"
    action: str = "Objectif : Insertion(s)"
    address: str = "31 avenue de Guise"
    postcode: str = "57100"
    city: str = "Thionville"
    phone: str = ""
    email: str = ""
    coordinator: str = ""
    department: str = "57"
    zone: str = "B"
    good_friday: bool = True  # in Alsace-Moselle, only where there is a Protestant church
    language: str = "fr"  # of the papers; the screen's is a preference of the computer
    banner: tuple[str, ...] = ()  # funders named on sign-in sheets
    footer: tuple[str, ...] = ()  # partners named at the foot of sheets
    blank_rows: int = 3  # rows for walk-ins on a sign-in sheet
    silence_weeks: int = 3  # open weeks after which someone unseen is "sans nouvelles"
    report_themes: str = "Adultes mixtes ; Lutte contre l’exclusion"  # of the action, apart by ";"
    report_keywords: str = (
        "Démocratie et citoyenneté ; Santé ; Précarité ; Intégration ;"
        " Alphabétisation et apprentissage du français"
    )
    age_bands: str = "25, 35, 45, 55, 65"  # the ages at which a new band of the report begins
    mask_below: int = 5  # published tables hide smaller counts of people; 0 or 1 hides none
    positive_exits: tuple[str, ...] = ("DURABLE", "TRANSITION", "POSITIVE")  # families
    neutral_exits_count: bool = False  # whether neutral exits are in the base of exit rates
    activity_hours: bool = False  # hours of a contract's activities, per person and week
    demo: bool = False
    calendar_id: str = "lierre"  # tells its events from other centres'; drawn at founding

    @property
    def full_address(self) -> str:
        """ "31 avenue de Guise, 57100 Thionville"."""
        town = " ".join(part for part in (self.postcode, self.city) if part)
        return ", ".join(part for part in (self.address, town) if part)


def load() -> CentreSettings:
    """The settings as saved; what was never saved has its default."""
    known = {field.name for field in fields(CentreSettings)}
    saved = {
        row.key: _as_field(json.loads(row.value))
        for row in Setting.select(Setting.key, Setting.value)
        if row.key in known
    }
    return replace(CentreSettings(), **saved)


def save(wanted: CentreSettings) -> Done:
    """Keep the settings that changed, tidied. Raises InvalidInput."""
    wanted = _checked(wanted)
    current = {row.key: row for row in Setting.select()}
    default = asdict(CentreSettings())
    with changing("settings.save") as changes:
        for key, value in asdict(wanted).items():
            text = json.dumps(value, ensure_ascii=False)
            if key in current:
                changes.update(current[key], value=text)
            elif value != default[key]:
                changes.create(Setting, key=key, value=text)
    return Done(
        Changes.SETTINGS | Changes.CALENDAR if changes.batch else Changes.NONE,
        _("Settings saved"),
        changes.batch,
    )


def identity() -> Identity:
    """Who prints, for the head and foot of papers."""
    centre, images = load(), logos.logos()
    return Identity(
        centre=centre.centre,
        action=centre.action,
        address=centre.full_address,
        phone=centre.phone,
        banner=tuple(Logo(name, images.get(name, b"")) for name in centre.banner),
        footer_logos=tuple(Logo(name, images.get(name, b"")) for name in centre.footer),
    )


@contextmanager
def on_paper() -> Iterator[None]:
    """Speak the language of the centre's papers, whatever the screen's or the terminal's."""
    with speaking(load().language):
        yield


def _as_field(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _checked(wanted: CentreSettings) -> CentreSettings:
    texts: dict[str, Any] = {name: _tidied(name, value) for name, value in _texts(wanted)}
    wanted = replace(wanted, **texts)
    if not wanted.centre:
        raise InvalidInput("centre", _("Give the centre's name: it stands on every paper."))
    if wanted.zone not in ZONES:
        raise InvalidInput("zone", _("The school zone is A, B or C."))
    if wanted.language not in LANGUAGES:
        raise InvalidInput("language", _("This language isn't available."))
    if not 0 <= wanted.blank_rows <= 10:
        raise InvalidInput("blank_rows", _("Between 0 and 10 blank rows."))
    if not 1 <= wanted.silence_weeks <= 26:
        raise InvalidInput("silence_weeks", _("Between 1 and 26 weeks."))
    if not 0 <= wanted.mask_below <= 20:
        raise InvalidInput("mask_below", _("Between 0 and 20 people."))
    wanted = replace(wanted, age_bands=", ".join(map(str, age_bands(wanted.age_bands))))
    if wanted.department not in departments():
        raise InvalidInput(
            "department", _("Type a French department's number, like 57, 2A or 974.")
        )
    return wanted


def _texts(wanted: CentreSettings) -> Iterator[tuple[str, Any]]:
    """The fields that hold a text, or several."""
    for field in fields(wanted):
        value = getattr(wanted, field.name)
        if isinstance(value, str | tuple):
            yield field.name, value


def _tidied(name: str, value: str | tuple[str, ...]) -> str | tuple[str, ...]:
    """One line a text; of several, those that say nothing are left out."""
    if isinstance(value, str):
        return line(name, value, _LONGER.get(name, NAME_LIMIT))
    return tuple(text for text in (line(name, each) for each in value) if text)


def age_bands(typed: str) -> tuple[int, ...]:
    """The ages at which a band begins, rising. Raises InvalidInput when they can't be read."""
    try:
        ages = tuple(int(part) for part in typed.replace(";", ",").split(","))
    except ValueError:
        ages = ()
    rising = all(low < high for low, high in pairwise(ages))
    if not ages or not rising or ages[0] < 1 or ages[-1] > 110 or len(ages) > 12:
        raise InvalidInput(
            "age_bands",
            _("Type the ages at which a band begins, rising, like 25, 35, 45, 55, 65."),
        )
    return ages


def departments() -> tuple[str, ...]:
    """The numbers of the French departments, overseas ones included."""
    mainland = [f"{number:02d}" for number in range(1, 96) if number != 20]
    return (*mainland, "2A", "2B", "971", "972", "973", "974", "976")
