"""What the full version of a pathway summary adds, and what comes next, for one audience.

What may not be read by the audience is left out here, once, before any paper is set.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from ...i18n import _, duration
from ..network import partners
from ..network.partners import KINDS, OTHER
from ..pathway import (
    assessments,
    contracts,
    housing,
    interviews,
    objectives,
    placements,
    recourses,
    referrals,
    relays,
    steps,
)
from ..pathway.appointment import InterviewState
from ..pathway.pathways import PathwayData
from ..pathway.restricted import Reserved, reserved
from ..person import notes
from ..person.notes import NoteKind
from ..terms import Book
from .papers import Audience, Chapter, Fact, NextStep, ObjectiveLine, Section
from .who import Structures, structures


@dataclass(frozen=True, slots=True)
class Source:
    """A pathway with what is written about it, and who is to read it."""

    pathway: PathwayData
    audience: Audience
    restricted: bool  # internal and ticked
    today: date
    book: Book
    steps: tuple[steps.StepData, ...]
    interviews: tuple[interviews.InterviewData, ...]
    relays: tuple[relays.RelayData, ...]
    structures: Structures

    @property
    def outside(self) -> bool:
        """Whether the paper leaves the centre."""
        return self.audience is not Audience.INTERNAL


def source(
    pathway: PathwayData, audience: Audience, restricted: bool, today: date, book: Book
) -> Source:
    """Read once what several parts say."""
    restricted = restricted and audience is Audience.INTERNAL
    hide = Reserved() if restricted else reserved(book)
    aims = objectives.of_pathway(pathway.id)
    hidden = {each.id for each in aims if hide.theme(each.theme)}
    of_pathway = tuple(
        step
        for step in steps.of_pathway(pathway.id)
        if not (hide.step(step.theme, step.kind) or step.objective_id in hidden)
    )
    met = tuple(
        each
        for each in interviews.of_pathway(pathway.id)
        if each.objective_id is None or each.objective_id not in hidden
    )
    handed = tuple(relays.of_pathway(pathway.id))
    named = [each.partner_id for each in of_pathway] + [each.partner_id for each in handed]
    named += [each.partner_id for each in placements.of_pathway(pathway.id)]
    named += [each.partner_id for each in housing.of_pathway(pathway.id)]
    named += [each.partner_id for each in referrals.of_pathway(pathway.id)]
    outside = audience is not Audience.INTERNAL
    names = structures(named, book, outside=outside)
    return Source(pathway, audience, restricted, today, book, of_pathway, met, handed, names)


# -- one page ----------------------------------------------------------------------


def objective_lines(of: Source) -> tuple[ObjectiveLine, ...]:
    """The objectives in the person's order, those set aside last."""
    hide = Reserved() if of.restricted else reserved(of.book)
    found = [each for each in objectives.of_pathway(of.pathway.id) if not hide.theme(each.theme)]
    found.sort(key=lambda each: each.state == "DROPPED")
    return tuple(ObjectiveLine(each.title, each.state, each.detail) for each in found)


def next_steps(of: Source) -> tuple[NextStep, ...]:
    """Appointments and deadlines from today on, in the order of time."""
    found = [*_appointments(of), *_deadlines(of), *_meetings(of)]
    return tuple(sorted(found, key=lambda step: (step.day or date.max, step.start or 0)))


def _appointments(of: Source) -> Iterator[NextStep]:
    for each in of.interviews:
        coming = each.day is not None and each.day >= of.today
        if each.state is InterviewState.PLANNED and coming:
            title = each.purpose or of.book.label("type_entretien", each.kind)
            yield NextStep(title, each.place, each.day, each.start)


def _deadlines(of: Source) -> Iterator[NextStep]:
    for each in of.steps:
        if each.closed_on is None:
            partner = of.structures.name(each.partner_id)
            yield NextStep(
                step_title(of, each), partner, each.due_on, until=each.due_on is not None
            )


def _meetings(of: Source) -> Iterator[NextStep]:
    contacts = partners.known_contacts(each.contact_id or 0 for each in of.relays)
    for each in of.relays:
        if each.meeting_on is not None and each.meeting_on >= of.today:
            contact = contacts.get(each.contact_id or 0)
            worker = contact.full_name if contact else each.worker
            who = " – ".join(filter(None, (worker, of.structures.name(each.partner_id))))
            yield NextStep(_("First meeting with the new worker"), who, each.meeting_on)


def step_title(of: Source, step: steps.StepData) -> str:
    """A step in its own words, else those of its kind."""
    return step.title or of.book.label("demarche", step.kind)


# -- full version ------------------------------------------------------------------


def chapters(of: Source, sections: Iterable[Section]) -> tuple[Chapter, ...]:
    """The chapters ticked, in the order of the page; those without a fact are left out."""
    writers = {
        Section.REFERRAL: _referrals,
        Section.CONTRACTS: _contracts,
        Section.STEPS: _steps,
        Section.INTERVIEWS: _interviews,
        Section.WORK: _work,
        Section.HOUSING: _housing,
        Section.NOTES: _notes,
    }
    ticked = set(sections)
    found = (
        Chapter(section, tuple(sorted(write(of), key=lambda fact: fact.first or date.max)))
        for section, write in writers.items()
        if section in ticked
    )
    return tuple(chapter for chapter in found if chapter.facts)


def _referrals(of: Source) -> Iterator[Fact]:
    for each in referrals.of_pathway(of.pathway.id):
        if of.outside and _sensitive_referral(of, each):
            yield Fact(of.book.label(KINDS, OTHER), "", each.received_on)
            continue
        who = " – ".join(
            filter(
                None,
                (
                    of.book.label(KINDS, each.prescriber),
                    of.structures.name(each.partner_id),
                    each.person,
                ),
            )
        )
        yield Fact(who, each.motive, each.received_on)


def _sensitive_referral(of: Source, referral: referrals.ReferralData) -> bool:
    """Whether who referred, by kind or by name, tells too much outside the centre."""
    other = of.book.label(KINDS, OTHER)
    masked = of.structures.name(referral.partner_id) == other
    return masked or of.book.sensitive(KINDS, referral.prescriber)


def _contracts(of: Source) -> Iterator[Fact]:
    for each in contracts.of_pathway(of.pathway.id):
        hours = ""
        if each.weekly_minutes:
            hours = _("{duration} a week").format(duration=duration(each.weekly_minutes))
        detail = "\n".join(filter(None, (hours, each.objectives)))
        yield Fact(of.book.label("contrat", each.kind), detail, each.starts_on, each.ends_on)


def _steps(of: Source) -> Iterator[Fact]:
    """Steps with what came of them, and legal recourses."""
    for each in of.steps:
        words = [of.book.label("statut_demarche", each.status)]
        words += [of.structures.name(each.partner_id), each.result]
        detail = "\n".join(filter(None, words))
        yield Fact(step_title(of, each), detail, each.opened_on, each.closed_on)
    for recourse in recourses.of_pathway(of.pathway.id):
        kind = of.book.label("recours", recourse.kind)
        ended = recourse.closed_on or recourse.decision_on
        yield Fact(kind, recourse.reference, recourse.filed_on or recourse.received_on, ended)


def _interviews(of: Source) -> Iterator[Fact]:
    """Meetings held, with what may be shared of them."""
    for each in of.interviews:
        if each.state is InterviewState.DONE:
            yield Fact(of.book.label("type_entretien", each.kind), each.summary, each.day)


def _work(of: Source) -> Iterator[Fact]:
    for each in placements.of_pathway(of.pathway.id):
        where = each.employer or of.structures.name(each.partner_id)
        detail = "\n".join(filter(None, (", ".join(filter(None, (each.job, where))), each.outcome)))
        yield Fact(of.book.label("placement", each.kind), detail, each.starts_on, each.ends_on)


def _housing(of: Source) -> Iterator[Fact]:
    for each in housing.of_pathway(of.pathway.id):
        detail = of.structures.name(each.partner_id)
        yield Fact(housing.measure_label(each.kind), detail, each.starts_on, each.closed_on)


def _notes(of: Source) -> Iterator[Fact]:
    """Notes of the team and of interviews; restricted ones when ticked."""
    if of.outside:
        return
    for note in notes.of_participant(of.pathway.participant_id, with_restricted=of.restricted):
        if note.kind is not NoteKind.SHAREABLE:
            yield Fact(note.kind.label, note.text, note.day)
    for each in of.interviews:
        if each.private_note:
            kind = of.book.label("type_entretien", each.kind)
            yield Fact(kind, each.private_note, each.day)


def situation(of: Source) -> tuple[str, str]:
    """How things stood at the entry, and how they stand: the summaries of assessments."""
    said = [each.summary for each in assessments.of_pathway(of.pathway.id) if each.summary.strip()]
    before = said[0] if said else ""
    now = of.pathway.exit_review or (said[-1] if len(said) > 1 else "")
    return before, now
