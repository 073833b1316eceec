"""The pathways of the demo centre's people: referred, welcomed, assessed, on their way, out."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from ...database.models import (
    Assessment,
    Barrier,
    Contract,
    Interview,
    InterviewAttendee,
    Objective,
    Orientation,
    Pathway,
    PathwayTransition,
    Placement,
    Recourse,
    Referent,
    Step,
)
from . import outcomes
from .ledger import Ledger
from .people import Person
from .referrals import await_in_vain, refer

_SHARE = 0.8  # of the people have a pathway; the others come to a workshop only
_NEVER_CAME = 0.6  # of the people who never were in any workshop
_FIRST_CE = date(2025, 9, 1)  # when this centre signed its first contrat d'engagement
_BETWEEN_REVIEWS = 120  # days
_EXITS = {
    "CDD_PLUS_6": 8,
    "CDI": 4,
    "CDD_MOINS_6": 10,
    "FORMATION": 16,
    "SIAE": 12,
    "RECHERCHE_EMPLOI": 12,
    "RELAIS_DC": 12,
    "LOGEMENT": 6,
    "DEMENAGEMENT": 8,
    "SANTE": 6,
    "PERDU_DE_VUE": 12,
}
_KINDS = {"SUIVI": 62, "BILAN": 18, "VAD": 12, "SYNTHESE": 8}
_PROGRESS = ("IDENTIFIE", "EN_COURS", "LEVE")


@dataclass
class _Way:
    """One pathway being told, day after day."""

    person: Person
    id: int
    first: date
    last: date  # of the exit, or the demo's today
    out: bool
    texts: dict[str, Any]
    themes: list[str] = field(default_factory=list)
    objectives: list[int] = field(default_factory=list)

    def day(self, rng: Random, least: int, most: int) -> date:
        """A day within so many days of the beginning, never after the end."""
        length = max(1, (self.last - self.first).days)
        days = rng.randrange(least, most)
        # Brought back among the days lived, not all onto the last one.
        return self.first + timedelta(days=days if days < length else days % length)


def tell(
    rng: Random,
    ledger: Ledger,
    people: list[Person],
    texts: dict[str, Any],
    partners: list[int],
    staff: int,
    strangers: frozenset[int],
    until: date,
) -> None:
    """Give most people a pathway; `partners` are numbers of structures, `staff` the referent's,
    `strangers` those of people whom no workshop ever saw."""
    ranks: dict[int, int] = {}
    for person in people:
        if rng.random() > _SHARE or person.arrival >= until:
            continue
        year = person.arrival.year
        ranks[year] = ranks.get(year, 0) + 1
        number = (year, ranks[year])
        if person.id in strangers and rng.random() < _NEVER_CAME:
            await_in_vain(rng, ledger, person, texts, number, until)
            continue
        way = _open(rng, ledger, person, texts, number, until)
        _receive(rng, ledger, way, staff)
        _agree(rng, ledger, way)
        _assess(rng, ledger, way)
        _act(rng, ledger, way, partners)
        _meet(rng, ledger, way, staff, until)
        _orient(rng, ledger, way, partners)
        _work(rng, ledger, way)


def _open(
    rng: Random,
    ledger: Ledger,
    person: Person,
    texts: dict[str, Any],
    number: tuple[int, int],
    until: date,
) -> _Way:
    out = person.departure < until
    last = person.departure if out else until
    columns: dict[str, Any] = {}
    if out:
        kind = rng.choices(list(_EXITS), list(_EXITS.values()))[0]
        review = rng.choice(texts["reviews"])
        columns = {"closed_on": last, "exit_kind": kind, "exit_review": review}
        outcomes.note(rng, ledger, person.id, kind, last, until)
    if rng.random() < 0.6:
        columns["own_words"] = rng.choice(texts["own_words"])
    pathway = ledger.add(
        Pathway,
        year=number[0],
        rank=number[1],
        participant=person.id,
        state="SORTI" if out else "EN_PARCOURS",
        opened_on=person.arrival,
        **columns,
    )
    return _Way(person, pathway, person.arrival, last, out, texts)


def _receive(rng: Random, ledger: Ledger, way: _Way, staff: int) -> None:
    """The referral, the referent, and the stages up to the contract."""
    refer(rng, ledger, way.id, way.texts, way.first, way.day(rng, 1, 8))
    until = {"until": way.last} if way.out else {}
    ledger.add(
        Referent, pathway=way.id, staff=staff, role="COORDINATRICE", since=way.first, **until
    )
    stages = (("ORIENTE", 0), ("ACCUEIL_PREVU", 2), ("ACCUEILLI", 6), ("DIAGNOSTIC", 7))
    for state, days in (*stages, ("EN_PARCOURS", 21)):
        day = min(way.first + timedelta(days=days), way.last)
        ledger.add(PathwayTransition, pathway=way.id, state=state, day=day)
    if way.out:
        ledger.add(PathwayTransition, pathway=way.id, state="SORTI", day=way.last)


def _agree(rng: Random, ledger: Ledger, way: _Way) -> None:
    """Contracts of six months, one after the other."""
    renewed: int | None = None
    start = min(way.first + timedelta(days=21), way.last)
    exempt = rng.random() < 0.12
    while start <= way.last:
        end = start + timedelta(days=182)
        renewed = ledger.add(
            Contract,
            pathway=way.id,
            kind="CER" if start < _FIRST_CE else "CE",
            signed_on=start,
            starts_on=start,
            ends_on=end,
            weekly_minutes=None if exempt else rng.choice((5, 8, 10, 15)) * 60,
            exempt=exempt,
            renews=renewed,
        )
        start = end + timedelta(days=1)


def _assess(rng: Random, ledger: Ledger, way: _Way) -> None:
    """Difficulties at the entry, at each review, and at the exit; most get easier."""
    way.themes = rng.sample(sorted(way.texts["themes"]), rng.randrange(4, 9))
    stands = dict.fromkeys(way.themes, 0)
    for theme in way.themes:
        stands[theme] = int(rng.random() < 0.2)
    first = min(way.first + timedelta(days=14), way.last)
    length = (way.last - first).days - rng.choice((0, 0, 0, 12))
    reviews = range(_BETWEEN_REVIEWS, length, _BETWEEN_REVIEWS)
    days = [first, *(first + timedelta(days=each) for each in reviews)]
    if way.out and way.last > days[-1]:
        days.append(way.last)
    for day in days:
        kind = "ENTRY" if day == first else "EXIT" if way.out and day == way.last else "REVIEW"
        next_review = None if kind == "EXIT" else day + timedelta(days=_BETWEEN_REVIEWS)
        assessment = ledger.add(
            Assessment,
            pathway=way.id,
            day=day,
            kind=kind,
            strengths=rng.choice(way.texts["strengths"]),
            next_review_on=next_review,
        )
        for position, theme in enumerate(way.themes):
            ledger.add(
                Barrier,
                assessment=assessment,
                theme=theme,
                state=_PROGRESS[stands[theme]],
                impact=rng.choice(("FAIBLE", "FORT")),
                priority=position < 2,
            )
            stands[theme] = min(2, stands[theme] + (rng.random() < 0.45))


def _act(rng: Random, ledger: Ledger, way: _Way, partners: list[int]) -> None:
    """Objectives and the steps towards them."""
    for position, theme in enumerate(way.themes[: rng.randrange(1, 4)]):
        words = way.texts["themes"][theme]
        chosen = rng.randrange(len(words["objective"]))
        set_on = way.day(rng, 14, 40)
        old = (way.last - set_on).days > 150
        reached = rng.random() < (0.6 if way.out else 0.9 if old else 0.2)
        closed = max(set_on, way.day(rng, 60, 300)) if reached else None
        objective = ledger.add(
            Objective,
            pathway=way.id,
            title=words["objective"][chosen],
            detail=words["detail"][min(chosen, len(words["detail"]) - 1)],
            theme=theme,
            state="REACHED" if reached else "DROPPED" if way.out else "OPEN",
            set_on=set_on,
            due_on=set_on + timedelta(days=180),
            closed_on=closed if reached else way.last if way.out else None,
            position=position,
        )
        way.objectives.append(objective)
        for kind, title in words["steps"]:
            _step(rng, ledger, way, partners, (objective, theme, kind, title))


def _step(
    rng: Random,
    ledger: Ledger,
    way: _Way,
    partners: list[int],
    what: tuple[int, str, str, str],
) -> None:
    objective, theme, kind, title = what
    opened = way.day(rng, 15, 280)
    # A step whose day is long past was closed, or nobody would believe the list.
    old = (way.last - opened).days > 75
    done = rng.random() < (0.96 if old else 0.6) or way.out
    closed = min(opened + timedelta(days=rng.randrange(10, 120)), way.last) if done else None
    refused = done and rng.random() < 0.12
    open_status = rng.choice(("A_FAIRE", "EN_COURS", "ATTENTE_PIECES", "INSTRUCTION"))
    step = ledger.add(
        Step,
        pathway=way.id,
        objective=objective,
        kind=kind,
        title=title,
        status=("REFUSEE" if refused else "ACCEPTEE") if done else open_status,
        theme=theme,
        opened_on=opened,
        due_on=opened + timedelta(days=rng.randrange(20, 90)),
        closed_on=closed,
        partner=rng.choice(partners) if rng.random() < 0.3 else None,
        who=rng.choice(("PERSON", "TOGETHER", "CENTRE")),
    )
    if kind == "LOGT_SOCIAL" and rng.random() < 0.25:
        received = min(opened + timedelta(days=12), way.last)
        ledger.add(
            Recourse,
            pathway=way.id,
            step=step,
            kind="DALO",
            filed_on=opened,
            received_on=received,
            closed_on=closed,
        )


def _meet(rng: Random, ledger: Ledger, way: _Way, staff: int, until: date) -> None:
    """Interviews, about one a month, and the next appointment of those who are on their way."""
    day, kind = way.first + timedelta(days=6), "ACCUEIL"
    while day < min(way.last, until):
        came = rng.random() < 0.9
        private = rng.choice(way.texts["private"]) if rng.random() < 0.2 else ""
        working = _working_day(day)
        interview = ledger.add(
            Interview,
            participant=way.person.id,
            pathway=way.id,
            state="DONE" if came else rng.choice(("EXCUSED", "MISSED")),
            kind=kind,
            mode=rng.choice(("RDV", "RDV", "RDV", "TEL")),
            place="Centre Le Lierre",
            day=max(working, way.first),
            start=rng.choice((9, 10, 11, 14, 15)) * 60 + rng.choice((0, 30)),
            minutes=rng.choice((45, 60, 75, 90, 90)),
            staff=staff,
            objective=rng.choice(way.objectives) if way.objectives and came else None,
            summary=rng.choice(way.texts["summaries"]) if came else "",
            private_note=private if came else "",
        )
        if kind == "SYNTHESE":
            worker = rng.choice(way.texts["prescribers"])
            ledger.add(InterviewAttendee, interview=interview, name=worker)
        kind = rng.choices(list(_KINDS), list(_KINDS.values()))[0]
        day += timedelta(days=rng.randrange(20, 50))
    if not way.out and rng.random() < 0.7:
        ahead = until + timedelta(days=rng.randrange(0, 25))
        ledger.add(
            Interview,
            participant=way.person.id,
            pathway=way.id,
            state="PLANNED",
            kind="SUIVI",
            mode="RDV",
            place="Centre Le Lierre",
            day=ahead if ahead.isoweekday() < 6 else ahead + timedelta(days=2),
            start=rng.choice((9, 10, 14, 15)) * 60,
            staff=staff,
            purpose=rng.choice(way.texts["purposes"]),
        )


def _working_day(day: date) -> date:
    """The day, or the Friday before it."""
    return day - timedelta(days=max(0, day.isoweekday() - 5))


def _orient(rng: Random, ledger: Ledger, way: _Way, partners: list[int]) -> None:
    if rng.random() > 0.35:
        return
    made = _working_day(way.day(rng, 20, 500))
    answer = rng.choices(
        ("ACCEPTED", "WAITING", "DID_NOT_GO", "REFUSED", None), (45, 12, 10, 8, 25)
    )
    answered = min(made + timedelta(days=rng.randrange(4, 40)), way.last)
    said = answer[0] if answered > made or way.out else None
    # What nobody answered for months was let go.
    dropped = made + timedelta(days=60) if said in (None, "WAITING") else None
    ledger.add(
        Orientation,
        participant=way.person.id,
        pathway=way.id,
        partner=rng.choice(partners),
        made_on=made,
        motive=rng.choice(way.texts["orientations"]),
        consent=True,
        letter_on=made,
        remind_on=made + timedelta(days=15),
        answer=said,
        answered_on=answered if said else None,
        feedback_on=answered if said and rng.random() < 0.8 else None,
        closed_on=dropped if dropped and dropped < way.last else None,
    )


def _work(rng: Random, ledger: Ledger, way: _Way) -> None:
    if rng.random() > 0.15 or (way.last - way.first).days < 120:
        return
    start = way.day(rng, 90, 300)
    kind = rng.choice(("CDDI", "PMSMP", "FORMATION", "CDD"))
    length = {"CDDI": 182, "PMSMP": 14, "FORMATION": 90, "CDD": 120}[kind]
    ledger.add(
        Placement,
        pathway=way.id,
        kind=kind,
        employer="Jardins du Lierre",
        structure="ACI" if kind == "CDDI" else None,
        job=rng.choice(way.texts["jobs"]),
        starts_on=start,
        ends_on=start + timedelta(days=length),
        weekly_minutes=26 * 60 if kind == "CDDI" else None,
    )
