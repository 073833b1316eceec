"""What the papers of the week say: frozen dataclasses that `documents` draws.

Times are minutes since midnight (0–1440) in the centre's wall clock. Every text
is plain, unescaped, in the language of the paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

GEOMETRY = 1
"""Version of the fixed cells of a sign-in sheet; a scan is read back by it."""


@dataclass(frozen=True, slots=True)
class Logo:
    """A funder or partner shown in a banner: its name, and its picture if there is one."""

    name: str
    image: bytes = b""  # PNG or JPEG; empty: the name is set in a plain frame


@dataclass(frozen=True, slots=True)
class Identity:
    """Who prints: the head and foot of every paper."""

    centre: str  # "Centre Le Lierre"
    action: str  # "Objectif : Insertion(s)"
    address: str  # "31 avenue de Guise, 57100 Thionville"
    phone: str = ""
    banner: tuple[Logo, ...] = ()  # funders, on sheets only
    footer_logos: tuple[Logo, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One line of a sign-in sheet; all empty for a blank line."""

    number: int  # from 1, continuous over the pages
    participant_id: int = 0  # 0: blank row for a walk-in
    last_name: str = ""
    first_name: str = ""
    own_script: str = ""


@dataclass(frozen=True, slots=True)
class SignInSheet:
    """The sign-in sheet of one session, already shared out over its pages.

    `pages` holds at most 15 rows each (portrait geometry). `half_days` is
    ("morning",), ("afternoon",) or both: one signature cell each.
    """

    number: str  # "2026-0412"
    identity: Identity
    session_id: int
    workshop: str
    day: date
    start: int
    end: int
    venue: str  # "Espace adultes, 31 avenue de Guise"
    facilitators: tuple[str, ...]
    half_days: tuple[str, ...]
    pages: tuple[tuple[SheetRow, ...], ...]
    enrolled: int
    geometry: int = GEOMETRY


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One session on a month sheet."""

    session_id: int
    day: date
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class MonthSheet:
    """The sign-in sheet of a workshop's month: at most 5 sessions, 10 rows a page.

    `month` is the first day of the month; a month of more sessions makes several sheets.
    """

    number: str
    identity: Identity
    workshop: str
    month: date
    columns: tuple[SheetColumn, ...]
    venue: str
    facilitators: tuple[str, ...]
    pages: tuple[tuple[SheetRow, ...], ...]
    enrolled: int
    geometry: int = GEOMETRY


@dataclass(frozen=True, slots=True)
class PosterCard:
    """One session on the week's poster."""

    start: int
    end: int
    title: str  # "Multimédia"
    subtitle: str  # "informatique, vidéo, Internet"
    theme: str  # a key of `centre.themes`
    venue_letter: str  # "A"
    venue: str
    cancelled: bool = False
    cause: str = ""  # translated; shown when cancelled


@dataclass(frozen=True, slots=True)
class PosterDay:
    """One day of the poster; `reason` says why it is empty ("Férié : Armistice")."""

    day: date
    cards: tuple[PosterCard, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PosterVenue:
    """A lettered place of the poster's legend."""

    letter: str
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class TimetablePoster:
    """The weekly timetable on the wall. Days run Monday to Friday, or to the last used day."""

    identity: Identity
    days: tuple[PosterDay, ...]
    venues: tuple[PosterVenue, ...]
    notes: tuple[str, ...]  # sentences under the timetable
    printed_on: date


@dataclass(frozen=True, slots=True)
class PersonalEntry:
    """One appointment of a person's own timetable."""

    start: int
    end: int
    title: str
    subtitle: str
    theme: str
    venue: str
    address: str
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class PersonalDay:
    """One day of a person's own timetable."""

    day: date
    entries: tuple[PersonalEntry, ...]


@dataclass(frozen=True, slots=True)
class PersonalTimetable:
    """A participant's own week(s). No funder logo: it would tell her resources."""

    identity: Identity
    last_name: str
    first_name: str
    own_script: str
    first_day: date
    last_day: date
    days: tuple[PersonalDay, ...]
    printed_on: date
    language: str = ""  # a second one, of `own_language.LANGUAGES`, beside the centre's


@dataclass(frozen=True, slots=True)
class ListPaper:
    """A list of the screen on paper: its columns and lines, as they were shown."""

    identity: Identity
    title: str
    said: str  # how many people, and what was asked for
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    printed_on: date
