"""Papers of an invented person's pathway, as `centre.letters` hands them over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from lierre_desktop.centre.letters.papers import (
    ONE_PAGE,
    AgreedHours,
    Attendance,
    Audience,
    Certificate,
    CertificateRow,
    Chapter,
    Convocation,
    Fact,
    Letter,
    MonthOfPresence,
    NextStep,
    ObjectiveLine,
    PaperPerson,
    PathwaySummary,
    RelaySheet,
    Section,
    Signer,
    TrajectoryColumn,
    TrajectoryRow,
    WeeklyHours,
    WeekRow,
    WorkshopPresence,
)
from lierre_desktop.centre.pathway.states import AssessmentKind, BarrierState, ObjectiveState
from lierre_desktop.centre.vocabulary import Gender

from .samples import IDENTITY

AMINA = PaperPerson("Diallo", "Amina", "", Gender.WOMAN, date(1988, 3, 14))
HELENE = Signer("Hélène Richter", "coordinatrice")
PRINTED = date(2026, 11, 24)

_STATES = {letter: state for letter, state in zip("?-dps", BarrierState, strict=True)}


def row(label: str, states: str, priority: bool = False) -> TrajectoryRow:
    """A difficulty from a letter a column: d difficulty, p in progress, s solved, ? or -."""
    return TrajectoryRow(label, tuple(_STATES[letter] for letter in states), priority)


COLUMNS = (
    TrajectoryColumn(AssessmentKind.ENTRY, date(2026, 1, 13)),
    TrajectoryColumn(AssessmentKind.REVIEW, date(2026, 6, 9)),
    TrajectoryColumn(AssessmentKind.EXIT, PRINTED),
)
ROWS = (
    row("Parler et lire le français", "dpp", True),
    row("Logement", "dps", True),
    row("Droits et papiers", "dss"),
    row("Garde des enfants", "dps"),
    row("Se déplacer", "ddp"),
    row("Accès aux soins", "pss"),
    row("Se sentir moins isolée", "dps"),
    row("Projet de travail", "?dp"),
)
HOURS = (8, 14, 18, 12, 16, 20, 10, 0, 18, 14, 16)
ATTENDANCE = Attendance(
    months=tuple(MonthOfPresence(date(2026, n, 1), 60 * h) for n, h in enumerate(HOURS, 1)),
    minutes=60 * sum(HOURS),
    came=69,
    expected=83,
    workshops=(
        WorkshopPresence("Français", 30, 36),
        WorkshopPresence("Couture", 26, 31),
        WorkshopPresence("Sophrologie", 7, 8),
        WorkshopPresence("Cuisine", 6, 8),
    ),
)
OBJECTIVES = (
    ObjectiveLine(
        "Avoir un logement stable",
        ObjectiveState.REACHED,
        "Demande de logement social déposée le 12 mars. Bail signé le 1er octobre.",
    ),
    ObjectiveLine(
        "Parler français au quotidien",
        ObjectiveState.OPEN,
        "De A1 à A2 à l’oral. Je continue pour l’écrit.",
    ),
    ObjectiveLine(
        "Préparer un métier",
        ObjectiveState.OPEN,
        "Stage d’une semaine chez une couturière, en octobre. Dossier de formation envoyé.",
    ),
)
NEXT_STEPS = (
    NextStep("Entretien de formation", "avec l’organisme de formation", date(2026, 12, 2), 600),
    NextStep("Continuer le FLE", "au centre, le vendredi", date(2027, 6, 30), until=True),
    NextStep(
        "Premier rendez-vous", "avec Mme Lambert, qui prend le relais", date(2026, 12, 9), 840
    ),
)


def summary(**changed: object) -> PathwaySummary:
    """A pathway that ends today; `changed` replaces its fields."""
    plain = PathwaySummary(
        identity=IDENTITY,
        audience=Audience.PERSON,
        person=AMINA,
        number="2026-031",
        printed_on=PRINTED,
        opened_on=date(2026, 1, 13),
        closed_on=PRINTED,
        referent=HELENE,
        interviews=11,
        interview_minutes=16 * 60 + 30,
        sections=frozenset(ONE_PAGE),
        before="Je suis arrivée en janvier 2026 avec mes deux enfants. Je voulais mieux parler "
        "français et trouver un logement stable.",
        now="Aujourd’hui, je loue un appartement, mes droits sont à jour et je prépare une "
        "formation en couture.",
        own_words="Avant, je restais à la maison. Maintenant je parle avec mes voisines et je "
        "sais où aller.",
        columns=COLUMNS,
        trajectory=ROWS,
        attendance=ATTENDANCE,
        objectives=OBJECTIVES,
        next_steps=NEXT_STEPS,
    )
    return replace(plain, **changed)  # type: ignore[arg-type]


def long_summary(**changed: object) -> PathwaySummary:
    """Twenty objectives, texts of 4,000 characters, long names in several scripts."""
    sentence = "Elle a repris confiance et fait ses démarches seule. "
    text = (sentence * 80)[:4000]
    name = PaperPerson(
        "Grzegorzewska-de Saint-Aubin", "Marie-Joséphine Élisabeth", "கவிதா முருகன்", Gender.WOMAN
    )
    plain: dict[str, object] = {
        "person": name,
        "referent": Signer("Wilhelmine-Charlotte von Hohenlohe-Langenburg", "référente " * 6),
        "before": text,
        "now": text,
        "own_words": text[:500],
        "trajectory": tuple(
            replace(ROWS[n % 8], label=f"{n} {ROWS[n % 8].label} et tout ce qui va avec")
            for n in range(14)
        ),
        "objectives": tuple(
            ObjectiveLine(f"{n} " + "objectif très détaillé " * 6, state, sentence * 8)
            for n in range(10)
            for state in (ObjectiveState.OPEN, ObjectiveState.REACHED)
        ),
        "next_steps": tuple(
            NextStep("Rendez-vous important " * 6, sentence * 4, date(2026, 12, 1 + n), 600)
            for n in range(9)
        ),
        "attendance": replace(
            ATTENDANCE,
            workshops=tuple(WorkshopPresence(f"Atelier numéro {n}", n, 40) for n in range(20)),
        ),
    }
    return summary(**(plain | changed))


def full_summary(**changed: object) -> PathwaySummary:
    """The full version of the same pathway."""
    facts = tuple(
        Fact("Entretien de suivi", "Nous avons relu les objectifs ensemble. " * 3, date(2026, n, 9))
        for n in range(1, 12)
    )
    plain: dict[str, object] = {
        "full": True,
        "sections": frozenset(Section) - {Section.NOTES},
        "chapters": (
            Chapter(
                Section.REFERRAL,
                (Fact("Assistante sociale de secteur", "Apprendre le français", date(2026, 1, 5)),),
            ),
            Chapter(
                Section.CONTRACTS,
                (
                    Fact(
                        "Contrat d’engagement",
                        "5 h par semaine",
                        date(2026, 1, 20),
                        date(2026, 11, 24),
                    ),
                ),
            ),
            Chapter(Section.INTERVIEWS, facts),
        ),
    }
    return summary(**(plain | changed))


# -- certificate -------------------------------------------------------------------

_OCTOBER = ((1, "Multimédia", 540, 660), (2, "FLE", 840, 960), (6, "Couture", 540, 660))
_NOVEMBER = ((3, "Couture", 540, 660), (6, "Cuisine", 510, 780), (17, "Couture", 570, 660))


def certificate(**changed: object) -> Certificate:
    """Six sessions over two months."""
    rows = [
        CertificateRow(date(2026, month, day), workshop, start, end)
        for month, days in ((10, _OCTOBER), (11, _NOVEMBER))
        for day, workshop, start, end in days
    ]
    plain = Certificate(
        identity=IDENTITY,
        person=PaperPerson("Nowak", "Agnieszka", "", Gender.WOMAN, date(1988, 3, 14)),
        first=date(2026, 10, 1),
        last=PRINTED,
        rows=tuple(rows),
        closing="Attestation délivrée à la demande de l’intéressée, qui en fait l’usage de son "
        "choix.",
        place="Thionville",
        printed_on=PRINTED,
        signer=HELENE,
    )
    return replace(plain, **changed)  # type: ignore[arg-type]


def weekly_hours(weeks: int = 10, **changed: object) -> WeeklyHours:
    """So many weeks; nothing in every fourth one."""
    monday = date(2026, 9, 7)
    rows = [
        WeekRow(
            monday + timedelta(weeks=number),
            monday + timedelta(weeks=number, days=6),
            0 if number % 4 == 3 else 270,
            0 if number % 4 else 60,
        )
        for number in range(weeks)
    ]
    plain = WeeklyHours(
        identity=IDENTITY,
        person=PaperPerson("Nowak", "Agnieszka", "", Gender.WOMAN, date(1988, 3, 14)),
        first=rows[0].first,
        last=rows[-1].last,
        weeks=tuple(rows),
        agreed=(AgreedHours(date(2026, 9, 1), date(2027, 2, 28), 600),),
        place="Thionville",
        printed_on=PRINTED,
        signer=HELENE,
    )
    return replace(plain, **changed)  # type: ignore[arg-type]


def long_certificate(count: int = 60) -> Certificate:
    """So many sessions, two a day."""
    rows = tuple(
        CertificateRow(
            date(2026, 1 + n // 40, 1 + n % 40 // 2),
            "Français",
            540 + n % 2 * 300,
            660 + n % 2 * 300,
        )
        for n in range(count)
    )
    return certificate(rows=rows, first=date(2026, 1, 1))


# -- letters -----------------------------------------------------------------------


def letter(**changed: object) -> Letter:
    """An orientation to a structure."""
    plain = Letter(
        identity=IDENTITY,
        place="Thionville",
        day=PRINTED,
        recipient=("Mission locale du Nord mosellan", "Mme Claire Weber", "57100 Thionville"),
        subject="Orientation de Mme Amina Diallo",
        paragraphs=(
            "Madame, Monsieur,",
            "Avec son accord, nous vous adressons Mme Amina Diallo, que nous accompagnons depuis "
            "janvier. Motif de la demande : préparer une entrée en formation de couture.",
            "Nous restons à votre disposition et vous remercions de nous dire la suite donnée.",
        ),
        signer=HELENE,
    )
    return replace(plain, **changed)  # type: ignore[arg-type]


def convocation(**changed: object) -> Convocation:
    """An appointment of the person's."""
    plain = Convocation(
        letter=letter(
            recipient=("Mme Amina Diallo", "12 rue des Cerisiers", "57100 Thionville"),
            subject="Votre rendez-vous",
            paragraphs=(
                "Bonjour,",
                "Je vous propose de nous rencontrer pour faire le point ensemble.",
                "Si vous ne pouvez pas venir, appelez-nous : nous trouverons une autre date.",
            ),
        ),
        person=AMINA,
        day=date(2026, 12, 2),
        start=600,
        minutes=90,
        place="Espace adultes, 31 avenue de Guise, Thionville",
        met="Hélène Richter",
        purpose="faire le point",
    )
    return replace(plain, **changed)  # type: ignore[arg-type]


def relay(**changed: object) -> RelaySheet:
    """A hand-over to another worker."""
    plain = RelaySheet(
        letter=letter(recipient=("CCAS de Thionville",), subject="Passage de relais"),
        person=AMINA,
        referent=HELENE,
        receiver=Signer("Sophie Lambert", "conseillère"),
        structure="CCAS de Thionville",
        decided_on=date(2026, 11, 20),
        meeting_on=date(2026, 12, 9),
        passed_on=("Logement stable depuis octobre.", "Dossier de formation envoyé."),
        agreed=True,
    )
    return replace(plain, **changed)  # type: ignore[arg-type]
