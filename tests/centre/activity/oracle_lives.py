"""Invented years of a small centre, drawn from a number: whatever tables can hold.

Days gather around the ends of the years asked for, where mistakes are made.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from lierre_desktop.centre.person.states import Aspect
from lierre_desktop.database import models
from lierre_desktop.database.models import Term

from .conftest import INSTANT, Rows

FIRST, LAST = date(2023, 9, 1), date(2026, 12, 31)
EDGES = [
    date(2024, 2, 29), date(2024, 12, 31), date(2025, 1, 1), date(2025, 6, 15), date(2025, 8, 31),
    date(2025, 9, 1), date(2025, 12, 31), date(2026, 1, 1),
]  # fmt: skip
MERGED = (
    ("ressource", "SALAIRE", "PF"), ("logement", "SQUAT", "RUE"), ("orienteur", "PLIE", "FT"),
    ("contrat", "CER", "CE"), ("niveau_langue", "B1", "A2"), ("frein", "BUDGET", "LOGEMENT"),
    ("type_entretien", "BILAN", "SYNTHESE"), ("sortie", "ABANDON", "CDI"),
    ("demarche", "FSL", "VICTIMES"), ("situation_pro", "IAE", "STAGE"),
    ("lien_foyer", "FRATRIE", "ENFANT"), ("axe_partenarial", "EMPLOI", "TIERS"),
)  # fmt: skip
STATUSES = ("TENUE",) * 6 + ("PREVUE", "ANNULEE", "REPORTEE")
MARKS = ("PRESENT", "PRESENT", "RETARD", "ABSENT_EXCUSE", "ABSENT", None)
BARRIERS = ("NON_ABORDE", "SANS_DIFFICULTE", "IDENTIFIE", "EN_COURS", "LEVE")


class Lives:
    """Writes a centre's rows; the same number writes the same rows."""

    def __init__(self, rows: Rows, seed: int, people: int) -> None:
        self.rows = rows
        self.draw = Random(seed)
        self.merge()
        self.workshops = [self.workshop(name) for name in ("Couture", "Vidéo", "Sorties")]
        self.partners = [self.partner(name) for name in ("Relais", "Passerelle")]
        self.people = [self.person() for _each in range(people)]
        for person in self.people:
            self.life(person)
        self.housed = set[int | None]()
        self.homes()
        self.timetable()
        self.means()
        for person in self.people:
            if self.odds(0.1):
                other = self.any([None, *(one for one in self.people if one != person)])
                models.Participant.update(deleted_at=INSTANT, merged_into=other).where(
                    models.Participant.id == person
                ).execute()

    # -- drawing

    def odds(self, probability: float) -> bool:
        return self.draw.random() < probability

    def any(self, choices: Sequence[Any]) -> Any:
        return self.draw.choice(choices)

    def some(self, most: int) -> range:
        return range(self.draw.randint(0, most))

    def day(self, first: date = FIRST, last: date = LAST) -> date:
        last = max(first, last)
        near = [day + timedelta(days=off) for day in EDGES for off in (-1, 0, 1)]
        inside = [day for day in near if first <= day <= last]
        if inside and self.odds(0.3):
            return self.any(inside)  # type: ignore[no-any-return]
        return first + timedelta(days=self.draw.randint(0, (last - first).days))

    def after(self, first: date, *, never: float = 0.4) -> date | None:
        """A day from a first one on, None for a thing that goes on."""
        return None if self.odds(never) else self.day(first)

    def bin(self) -> str | None:
        """In the bin, now and then."""
        return INSTANT if self.odds(0.06) else None

    def code(self, list_name: str) -> str:
        if list_name not in self._codes:
            found = Term.select(Term.code).where(Term.list == list_name).order_by(Term.id)
            self._codes[list_name] = [row.code for row in found]
        return str(self.any(self._codes[list_name]))

    _codes: dict[str, list[str]] = {}

    def maybe(self, list_name: str) -> str | None:
        return self.code(list_name) if self.odds(0.8) else None

    def flag(self) -> bool | None:
        return self.any((True, False, None))  # type: ignore[no-any-return]

    # -- the centre

    def merge(self) -> None:
        for list_name, code, into in MERGED:
            if self.odds(0.5):
                kept = Term.get((Term.list == list_name) & (Term.code == into))
                Term.update(merged_into=kept.id, retired_on=date(2026, 1, 1)).where(
                    (Term.list == list_name) & (Term.code == code)
                ).execute()

    def workshop(self, name: str) -> int:
        return self.rows.workshop(
            name,
            theme=self.any(("sewing", "outings")),
            capacity=self.any((None, 2, 8)),
            promised=self.any((None, 0, 2)),
            counts_as_activity=self.odds(0.7),
            report_group=self.any(("", "", "WEEKLY", "HEALTH", "OUTING")),
            deleted_at=self.bin(),
        )

    def partner(self, name: str) -> int:
        number = self.rows.add(models.Partner, name=name, axis=self.code("axe_partenarial"))
        self.contact = self.rows.add(models.Contact, partner=number, last_name="Petit")
        return number

    def timetable(self) -> None:
        for workshop in self.workshops:
            for person in self.people:
                for _each in self.some(1):
                    first = self.day()
                    self.rows.enrolment(
                        person, workshop, first, self.after(first),
                        state=self.any(("ENROLLED", "ENROLLED", "WAITING")),
                        deleted_at=self.bin(),
                    )  # fmt: skip
            for _each in self.some(8):
                self.session(workshop)
        for _each in self.some(2):
            first = self.day()
            self.rows.add(
                models.SchoolHoliday, zone=self.any("BBC"), name="Vacances", first_day=first,
                last_day=first + timedelta(days=20), deleted_at=self.bin(),
            )  # fmt: skip

    def session(self, workshop: int) -> None:
        status = self.any(STATUSES)
        number = self.rows.session(
            workshop, self.day(), status=status, start=self.any((540, 600)),
            closed_at=INSTANT if status == "TENUE" else None,
            cause=self.any(("FERIE", "AUTRE")) if status == "ANNULEE" else None,
            deleted_at=self.bin(),
        )  # fmt: skip
        for person in self.people if status in ("TENUE", "PREVUE") else ():
            if self.odds(0.6):
                mark = self.any(MARKS)
                late = {"late_minutes": self.any((0, 15, 200))} if mark == "RETARD" else {}
                self.rows.mark(number, person, mark, walk_in=self.odds(0.2), **late)

    def means(self) -> None:
        for _each in self.some(2):
            first = self.day()
            self.rows.add(
                models.HumanMeans, title=self.any(("Accueil", "Ateliers")),
                kind=self.any(("STAFF", "SECONDED", "VOLUNTEER")),
                fte_thousandths=self.any((None, 0, 333)), hours=self.any((None, 0, 7)),
                starts_on=first, ends_on=self.after(first), deleted_at=self.bin(),
            )  # fmt: skip
            first = self.day()
            self.rows.add(
                models.Funding, funder=self.any(("CAF", "Ville")), starts_on=first,
                ends_on=self.after(first, never=0), amount_cents=self.any((0, 333_333)),
                realised_cents=self.any((None, 0, 100_001)), deleted_at=self.bin(),
            )  # fmt: skip
            self.rows.add(
                models.BudgetLine, year=self.any((2024, 2025, 2026)),
                account=self.any(("60", "64", "70", "74", "86", "87")),
                label=self.any(("", "Ville")), planned_cents=self.any((None, 0, 500)),
                realised_cents=self.any((None, 0, 700)), deleted_at=self.bin(),
            )  # fmt: skip
            place = self.rows.add(models.LivingPlace, name="Rue", kind="RUE")
            visit = self.rows.add(
                models.OutreachVisit, place=place, day=self.day(), women=2,
                unknown=self.any((0, 1)), deleted_at=self.bin(),
            )  # fmt: skip
            for person in self.people[:1]:
                self.rows.add(models.VisitPerson, visit=visit, participant=person)

    # -- people

    def person(self) -> int:
        born = self.any((None, date(2008, 2, 29), date(2000, 6, 15), date(1960, 12, 31)))
        return self.rows.person(
            gender=self.any(("F", "M", "X", None)),
            birth_date=born,
            phone=self.any(("", "06 39 98 00 00")),
        )

    def homes(self) -> None:
        for _each in self.some(2) if self.people else ():
            home = self.rows.add(models.Household, deleted_at=self.bin())
            for person in self.draw.sample(self.people, min(2, len(self.people))):
                self.member(home, participant=person)
            for _child in self.some(2):
                born = self.any((None, date(2007, 12, 31), date(2008, 1, 1), date(2020, 2, 29)))
                self.member(home, first_name=self.any(("Noé", "Lina")), birth_date=born)

    def member(self, home: int, **values: Any) -> None:
        since = self.after(FIRST)
        moved = "participant" in values and values["participant"] in self.housed
        until = self.after(since or FIRST, never=0 if moved else 0.7)
        self.housed.add(values.get("participant"))
        link = self.any(("ENFANT", "ENFANT", "CONJOINT", "FRATRIE"))
        self.rows.member(home, link, since=since, until=until, deleted_at=self.bin(), **values)

    def life(self, person: int) -> None:
        self.situations(person)
        opened = self.day(FIRST, date(2026, 6, 1))
        for _each in self.some(2):
            ended = self.pathway(person, opened)
            if ended is None or ended > date(2026, 9, 1):
                break
            opened = self.day(ended)
        for _each in self.some(3):
            self.interview(person, None)

    def situations(self, person: int) -> None:
        values: dict[Aspect, Callable[[], dict[str, Any]]] = {
            Aspect.FAMILY: lambda: {"household": self.maybe("composition_foyer")},
            Aspect.HOUSING: lambda: {
                "housing": self.maybe("logement"), "eviction_threat": self.flag(),
            },
            Aspect.RESOURCES: lambda: {
                "resources": {self.any(("RSA_SOCLE", "RSA_MAJORE", "PF", "SALAIRE", "ASPA"))
                              for _each in self.some(3)},
                "rsa_right": self.maybe("statut_droit_rsa"),
            },
            Aspect.WORK: lambda: {
                "work": self.maybe("situation_pro"), "registered": self.flag(),
                "out_of_work_since": self.any((None, self.day())),
            },
            Aspect.EDUCATION: lambda: {
                "level": self.maybe("niveau_formation"), "diploma": self.any(("", "CAP", "BTS")),
            },
            Aspect.FRENCH: lambda: {
                "speaking": self.maybe("niveau_langue"), "listening": self.maybe("niveau_langue"),
            },
            Aspect.DISTRICT: lambda: {
                "district": self.any(("", "Guentrange", "guentrange", "Côte")), "qpv": self.flag(),
            },
            Aspect.STATUS: lambda: {
                "nationality": self.maybe("nationalite_groupe"), "disability": self.flag(),
            },
        }  # fmt: skip
        for aspect, drawn in values.items():
            for since in sorted({self.day() for _each in self.some(3)}):
                checked = self.after(since, never=0.8)
                self.rows.state(
                    person, aspect, since, checked_on=checked, deleted_at=self.bin(), **drawn()
                )

    # -- pathways

    def pathway(self, person: int, opened: date) -> date | None:
        """A pathway and what hangs on it; the day it ended."""
        welcomed = None if self.odds(0.3) else opened + timedelta(days=self.any((0, 0, 9, 70)))
        ended = self.after(welcomed or opened)
        end = self.any(("SORTI", "REORIENTE", "SANS_SUITE"))
        kind = self.code("sortie") if end == "SORTI" else None
        number = self.rows.pathway(
            person, opened, welcomed=welcomed, closed=ended, kind=kind, end=end,
            start=self.any(("ORIENTE", "RENCONTRE")), deleted_at=self.bin(),
        )  # fmt: skip
        if ended is None and welcomed and self.odds(0.3):
            self.rows.log(number, "SUSPENDU", self.day(welcomed))
        for _each in self.some(2):
            self.rows.referral(
                number, self.day(opened - timedelta(days=20), min(LAST, opened)),
                self.code("orienteur"), deleted_at=self.bin(),
            )  # fmt: skip
        for _each in self.some(2):
            first = self.day(opened)
            self.rows.add(
                models.Contract, pathway=number, kind=self.code("contrat"), starts_on=first,
                ends_on=self.after(first), deleted_at=self.bin(),
            )  # fmt: skip
        self.undertaken(number, person, opened)
        return ended

    def undertaken(self, pathway: int, person: int, opened: date) -> None:
        for day in {self.day(opened) for _each in self.some(3)}:
            number = self.rows.add(
                models.Assessment, pathway=pathway, day=day, kind="REVIEW", deleted_at=self.bin()
            )
            for theme in ("LOGEMENT", "BUDGET", "VIOLENCES", "SANTE"):
                if self.odds(0.6):
                    state = self.any(BARRIERS)
                    self.rows.add(models.Barrier, assessment=number, theme=theme, state=state)
        for _each in self.some(2):
            self.step(pathway, opened)
            self.orientation(pathway, person, opened)
            self.recourse(pathway, opened)
            first, partner = self.day(opened), self.any(self.partners)
            self.rows.add(models.Relay, pathway=pathway, partner=partner, decided_on=first)
            self.rows.add(models.Placement, pathway=pathway, kind="CDI", partner=partner,
                          starts_on=self.day(opened), deleted_at=self.bin())  # fmt: skip
            state = self.any(("OPEN", "REACHED", "DROPPED"))
            closed = None if state == "OPEN" else self.day(opened)
            self.rows.add(
                models.Objective, pathway=pathway, title="Un logement", state=state,
                set_on=opened, closed_on=closed, deleted_at=self.bin(),
            )  # fmt: skip
            self.interview(person, pathway)

    def step(self, pathway: int, opened: date) -> None:
        first = self.day(opened)
        self.rows.add(
            models.Step, pathway=pathway, kind=self.any(("FSL", "VICTIMES", "DALO", "AUTRE")),
            status=self.code("statut_demarche"), opened_on=first, closed_on=self.after(first),
            partner=self.any([None, *self.partners]), who="PERSON", deleted_at=self.bin(),
        )  # fmt: skip

    def orientation(self, pathway: int, person: int, opened: date) -> None:
        made = self.day(opened)
        answered = self.after(made)
        self.rows.add(
            models.Orientation, participant=person, pathway=pathway,
            partner=self.any(self.partners), made_on=made, answered_on=answered,
            answer=self.any(("ACCEPTED", "REFUSED")) if answered else None, deleted_at=self.bin(),
        )  # fmt: skip

    def recourse(self, pathway: int, opened: date) -> None:
        filed = self.after(opened, never=0.2)
        decided = self.after(filed) if filed else None
        self.rows.add(
            models.Recourse, pathway=pathway, kind=self.code("recours"), filed_on=filed,
            decision_on=decided, decision="FAVORABLE" if decided else None, deleted_at=self.bin(),
        )  # fmt: skip

    def interview(self, person: int, pathway: int | None) -> None:
        number = self.rows.interview(
            person, self.day(), pathway=pathway, kind=self.code("type_entretien"),
            mode=self.maybe("modalite_entretien"), minutes=self.any((0, 45, 90)),
            state=self.any(("DONE", "DONE", "DONE", "PLANNED", "MISSED", "EXCUSED", "CANCELLED")),
            deleted_at=self.bin(),
        )  # fmt: skip
        if self.odds(0.3):
            self.rows.add(models.InterviewAttendee, interview=number, contact=self.contact)
