"""Papers of invented people, as `centre` hands them over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from lierre_desktop.centre.papers import (
    Identity,
    Logo,
    MonthSheet,
    PersonalDay,
    PersonalEntry,
    PersonalTimetable,
    PosterCard,
    PosterDay,
    PosterVenue,
    SheetColumn,
    SheetRow,
    SignInSheet,
    TimetablePoster,
)

IDENTITY = Identity(
    centre="Centre Le Lierre",
    action="Objectif : Insertion(s)",
    address="31 avenue de Guise, 57100 Thionville",
    phone="03 53 01 12 34",
    banner=(Logo("Département de la Moselle"), Logo("Ville de Thionville")),
)

Name = tuple[str, str, str]

NAMES: tuple[Name, ...] = (
    ("Benali", "Samira", ""),
    ("ÇELİK", "Gülşen", ""),
    ("Dupont-Lévy", "Marie-Thérèse", ""),
    ("Grzegorzewska", "Małgorzata", ""),
    ("Haddad", "Salma", "سلمى حدّاد"),
    ("Łuczak", "Bożena", ""),
    ("Martin", "Sylvie", ""),
    ("Nguyễn", "Thị Hồng Ánh", ""),
    ("Okonkwo-de Saint-Aubin", "Marie-Joséphine Élisabeth", ""),
    ("Schneider", "Monique", ""),
    ("", "", "الخطيب مريم"),
)

MONTH_NAMES: tuple[Name, ...] = (
    ("Abebe", "Sara", "ሳራ አበበ"),
    ("Beridze", "Nino", "ნინო ბერიძე"),
    ("Diallo", "Amina", ""),
    ("Haddad", "Salma", "سلمى حدّاد"),
    ("Ionescu", "Ștefania", ""),
    ("Khatun", "Rahima", "রহিমা খাতুন"),
    ("Kovalenko", "Olena", "Олена Коваленко"),
    ("Murugan", "Kavitha", "கவிதா முருகன்"),
)

MONDAY = date(2026, 11, 23)


def rows(names: Sequence[Name], blank: int = 0, first: int = 1) -> tuple[SheetRow, ...]:
    """Numbered rows of people, then blank ones."""
    named = [
        SheetRow(number, 100 + number, last, given, own)
        for number, (last, given, own) in enumerate(names, first)
    ]
    start = first + len(named)
    return (*named, *(SheetRow(number) for number in range(start, start + blank)))


def sheet(*pages: tuple[SheetRow, ...], **changed: object) -> SignInSheet:
    """The sheet of a sewing session; `changed` replaces its fields."""
    shared = pages or (rows(NAMES, blank=3),)
    enrolled = sum(row.participant_id > 0 for page in shared for row in page)
    plain = SignInSheet(
        number="2026-0412",
        identity=IDENTITY,
        session_id=412,
        workshop="Couture",
        day=date(2026, 11, 24),
        start=9 * 60,
        end=11 * 60,
        venue="Espace adultes, 31 avenue de Guise",
        facilitators=("Martine Vogel",),
        half_days=("morning",),
        pages=shared,
        enrolled=enrolled,
    )
    return replace(plain, **changed)  # type: ignore[arg-type]


def crowd(count: int) -> list[Name]:
    """Invented people, all with different names."""
    lasts = ("Albrecht", "Bouaziz", "Chevalier", "Diarra", "Ersoy", "Ferreira", "Gashi", "Hoang")
    firsts = ("Anaïs", "Besma", "Clémence", "Dilan", "Élodie", "Fatoumata", "Gordana", "Huong")
    return [
        (f"{lasts[n % 8]}-{lasts[n // 8 % 8]}", firsts[(n * 3 + n // 8) % 8], "")
        for n in range(count)
    ]


def shared_sheet(count: int) -> SignInSheet:
    """A sheet of many people, shared out as `centre` does: 15 rows a page, blank ones last."""
    names = crowd(count)
    pages, first = [], 1
    size = -(-(count + 1) // -(-(count + 1) // 15))
    while len(names) > size:
        pages.append(rows(names[:size], first=first))
        names, first = names[size:], first + size
    pages.append(rows(names, blank=min(3, 15 - len(names)), first=first))
    return sheet(*pages)


def month(names: Sequence[Name] = MONTH_NAMES, sessions: int = 5, blank: int = 2) -> MonthSheet:
    """The sheet of a month of Mondays."""
    return MonthSheet(
        number="2026-0398",
        identity=IDENTITY,
        workshop="Espace Vie et Quotidien, paroles et projets",
        month=date(2026, 11, 1),
        columns=tuple(
            SheetColumn(300 + n, date(2026, 11, 2 + 7 * n), 14 * 60, 16 * 60)
            for n in range(sessions)
        ),
        venue="Espace adultes, 31 avenue de Guise",
        facilitators=("Isabelle Ferrand",),
        pages=(rows(names, blank),),
        enrolled=len(names),
    )


# -- poster ------------------------------------------------------------------------

VENUES = (
    PosterVenue("A", "Espace adultes", "31 avenue de Guise"),
    PosterVenue("B", "Espace multimédia", "19 boulevard Charlemagne"),
    PosterVenue("C", "Salle polyvalente", "place Roland"),
    PosterVenue("D", "Cuisine pédagogique AFAD", "56 route de la Briquerie"),
)


def card(hours: str, title: str, subtitle: str, theme: str, letter: str = "A") -> PosterCard:
    """A card from its hours, as "9:00-11:00"."""
    start, end = (
        int(hour) * 60 + int(minute)
        for hour, minute in (time.split(":") for time in hours.split("-"))
    )
    venue = next(venue.name for venue in VENUES if venue.letter == letter)
    return PosterCard(start, end, title, subtitle, theme, letter, venue)


WEEK = (
    (
        card("14:00-16:00", "Espace Vie et Quotidien", "paroles et projets", "daily_life"),
        card("14:30-15:45", "Relaxation", "", "wellbeing", "C"),
        card("16:00-18:00", "Permanence Emploi", "", "employment"),
    ),
    (
        card("9:00-11:00", "Couture", "", "sewing"),
        card("15:00-18:00", "Atelier français", "remobilisation des savoirs de base", "french"),
    ),
    (),
    (card("9:00-11:00", "Multimédia", "informatique, vidéo, Internet", "digital", "B"),),
    (
        card("8:30-13:00", "Cuisine", "avec l’AFAD Moselle", "cooking", "D"),
        card("14:00-16:00", "Français Langue Étrangère", "", "french"),
    ),
)


def poster(week: Sequence[tuple[PosterCard, ...]] = WEEK, **changed: object) -> TimetablePoster:
    """The poster of a week."""
    plain = TimetablePoster(
        identity=IDENTITY,
        days=tuple(PosterDay(date(2026, 11, 23 + n), cards) for n, cards in enumerate(week)),
        venues=VENUES,
        notes=(
            "Pendant l’année aussi : sophrologie, groupes de paroles, arts plastiques, "
            "création vidéo, initiation musicale, sorties en famille.",
            "Espace Vie et Quotidien s’arrête pendant les vacances scolaires.",
        ),
        printed_on=date(2026, 11, 20),
    )
    return replace(plain, **changed)  # type: ignore[arg-type]


def crowded_poster() -> TimetablePoster:
    """A week with four rows on Thursday afternoon, a cancelled card and a public holiday."""
    cancelled = replace(WEEK[1][0], cancelled=True, cause="intervenante malade")
    afternoon = tuple(
        card(f"{hour}:00-{hour + 1}:00", title, subtitle, theme, "A")
        for hour, title, subtitle, theme in (
            (13, "Groupe de paroles", "entre femmes", "talking"),
            (14, "Arts plastiques", "", "arts"),
            (15, "Création vidéo", "", "arts"),
            (16, "Sortie à la médiathèque", "en famille", "outings"),
        )
    )
    full = poster((WEEK[0], (cancelled, WEEK[1][1]), (), (*WEEK[3], *afternoon), WEEK[4]))
    holiday = replace(full.days[2], reason="Férié : Armistice")
    return replace(full, days=(*full.days[:2], holiday, *full.days[3:]))


# -- one person --------------------------------------------------------------------


def personal(**changed: object) -> PersonalTimetable:
    """A participant's own week."""
    adults = ("Espace adultes", "31 avenue de Guise")
    media = ("Espace multimédia", "19 boulevard Charlemagne")
    plain = PersonalTimetable(
        identity=IDENTITY,
        last_name="Haddad",
        first_name="Salma",
        own_script="سلمى حدّاد",
        first_day=MONDAY,
        last_day=date(2026, 11, 27),
        days=(
            PersonalDay(
                date(2026, 11, 24),
                (
                    PersonalEntry(540, 660, "Couture", "", "sewing", *adults),
                    PersonalEntry(
                        900,
                        1080,
                        "Atelier français",
                        "remobilisation des savoirs de base",
                        "french",
                        *adults,
                    ),
                ),
            ),
            PersonalDay(
                date(2026, 11, 26),
                (
                    PersonalEntry(
                        540, 660, "Multimédia", "informatique, vidéo, Internet", "digital", *media
                    ),
                ),
            ),
            PersonalDay(
                date(2026, 11, 27),
                (
                    PersonalEntry(
                        840,
                        960,
                        "Français Langue Étrangère",
                        "",
                        "french",
                        *adults,
                        cancelled=True,
                    ),
                ),
            ),
        ),
        printed_on=date(2026, 11, 20),
    )
    return replace(plain, **changed)  # type: ignore[arg-type]
