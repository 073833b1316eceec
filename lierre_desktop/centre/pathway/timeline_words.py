"""What each line of the timeline says: a title, a detail, a badge. No query here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from ...i18n import N_, _, duration, join_names, ngettext, numeric_date
from ..network.orientations import Answer
from ..terms import Book
from .appointment import InterviewState
from .housing import MeasureKind, measure_label
from .recourses import Decision
from .states import AssessmentKind, ObjectiveState, PathwayState, ReferralAnswer, label
from .timeline_rows import RawLine


@dataclass(frozen=True, slots=True)
class Words:
    """A line in the current language; `tone` is that of the badge."""

    title: str
    detail: str = ""
    tone: str = ""
    badge: str = ""
    private_notes: int = 0


_DECISIONS = {
    Decision.FAVORABLE: ("success", N_("Favourable decision")),
    Decision.REDIRECTED: ("info", N_("Redirected by the commission")),
    Decision.REJECTED: ("danger", N_("Recourse rejected")),
}
_ANSWERS = {
    Answer.ACCEPTED: ("success", N_("Orientation accepted")),
    Answer.WAITING: ("pending", N_("On the partner’s waiting list")),
    Answer.DID_NOT_GO: ("attention", N_("Did not go")),
    Answer.REFUSED: ("danger", N_("Orientation refused")),
}
_FAMILIES = {
    "ABOUTIE": ("success", N_("Step successful")),
    "REFUSEE": ("danger", N_("Step turned down")),
    "ABANDONNEE": ("pending", N_("Step dropped")),
}
_INTERVIEWS = {
    InterviewState.PLANNED: "info",
    InterviewState.EXCUSED: "attention",
    InterviewState.MISSED: "danger",
    InterviewState.CANCELLED: "pending",
}
_REFERRALS = {
    ReferralAnswer.OPEN: "pending",
    ReferralAnswer.ACCEPTED: "success",
    ReferralAnswer.REFUSED: "danger",
    ReferralAnswer.EXPIRED: "pending",
}
_ASSESSMENTS = {
    AssessmentKind.ENTRY: N_("First assessment"),
    AssessmentKind.REVIEW: N_("Review of the pathway"),
    AssessmentKind.EXIT: N_("Closing review"),
}


def worded(line: RawLine, book: Book) -> Words:
    """A raw line in words."""
    return _WORDS[line.source](line, book)


# -- the pathway ------------------------------------------------------------------------------


def _transition(line: RawLine, _book: Book) -> Words:
    return Words(label(PathwayState(line.a)), line.b)


def _referral(line: RawLine, book: Book) -> Words:
    who = line.b or book.label("orienteur", line.a)
    answer = ReferralAnswer(line.c)
    return Words(_("Referred by {who}").format(who=who), "", _REFERRALS[answer], label(answer))


def _contract(line: RawLine, book: Book) -> Words:
    end = _("until {day}").format(day=numeric_date(date.fromisoformat(line.b))) if line.b else ""
    return Words(_("Contract: {kind}").format(kind=book.label("contrat", line.a)), end)


def _assessment(line: RawLine, _book: Book) -> Words:
    lifted, under_way, identified = int(line.b), int(line.c), int(line.d)
    said = (
        (ngettext("{n} difficulty lifted", "{n} difficulties lifted", lifted), lifted),
        (
            ngettext(
                "{n} difficulty being worked on", "{n} difficulties being worked on", under_way
            ),
            under_way,
        ),
        (
            ngettext("{n} difficulty identified", "{n} difficulties identified", identified),
            identified,
        ),
    )
    detail = join_names(text.format(n=count) for text, count in said if count)
    return Words(_(_ASSESSMENTS[AssessmentKind(line.a)]), detail)


def _objective(line: RawLine, _book: Book) -> Words:
    return Words(_("Objective: {title}").format(title=line.a))


def _objective_closed(line: RawLine, _book: Book) -> Words:
    state = ObjectiveState(line.b)
    tone = "success" if state is ObjectiveState.REACHED else "pending"
    return Words(_("Objective: {title}").format(title=line.a), "", tone, label(state))


# -- steps, recourses, housing, work ------------------------------------------------------------


def _step(line: RawLine, book: Book) -> Words:
    return Words(line.b or book.label("demarche", line.a), line.c, "info", _("Step begun"))


def _step_closed(line: RawLine, book: Book) -> Words:
    title = line.b or book.label("demarche", line.a)
    family = book.family("statut_demarche", line.c)
    tone, words = _FAMILIES.get(family, ("pending", N_("Step closed")))
    return Words(title, line.d, tone, _(words))


def _recourse_filed(line: RawLine, book: Book) -> Words:
    return Words(book.label("recours", line.a), line.c, "info", _("Recourse filed"))


def _recourse_decided(line: RawLine, book: Book) -> Words:
    tone, words = _DECISIONS[Decision(line.b)]
    return Words(book.label("recours", line.a), line.c, tone, _(words))


def _recourse_court(line: RawLine, book: Book) -> Words:
    return Words(book.label("recours", line.a), line.c, "info", _("Court asked"))


def _recourse_judged(line: RawLine, book: Book) -> Words:
    return Words(book.label("recours", line.a), line.c, "info", _("Court’s ruling"))


def _housing(line: RawLine, _book: Book) -> Words:
    return Words(measure_label(MeasureKind(line.a)), line.b, "info", _("Measure begun"))


def _housing_slid(line: RawLine, _book: Book) -> Words:
    return Words(measure_label(MeasureKind(line.a)), line.b, "success", _("Lease taken over"))


def _housing_event(line: RawLine, book: Book) -> Words:
    kind = book.label("evenement_logement", line.a)
    return Words(kind, line.b or measure_label(MeasureKind(line.c)))


def _placement(line: RawLine, book: Book) -> Words:
    title = _("{kind}, at {employer}") if line.b else "{kind}"
    kind = book.label("placement", line.a)
    return Words(title.format(kind=kind, employer=line.b), line.c, "info", _("First day"))


def _placement_ended(line: RawLine, book: Book) -> Words:
    return Words(_placement(line, book).title, line.c, "pending", _("Last day"))


# -- interviews, partners, notes ----------------------------------------------------------------


def _interview(line: RawLine, book: Book) -> Words:
    """A held one has its length; the badge counts what stays private."""
    kind, state = book.label("type_entretien", line.a), InterviewState(line.b)
    minutes, private = map(int, line.c.split())
    if state is not InterviewState.DONE:
        return Words(kind, line.d, _INTERVIEWS[state], state.label, private)
    badge = _private_notes(private) if private else ""
    title = _("{kind}, {length}").format(kind=kind, length=duration(minutes))
    return Words(title, line.d, "pending" if private else "", badge, private)


def _visit(line: RawLine, _book: Book) -> Words:
    return Words(_("Met outside the centre"), line.a)


def _orientation(line: RawLine, _book: Book) -> Words:
    title = _("Orientation to {partner}").format(partner=line.a)
    tone, words = _ANSWERS[Answer(line.b)] if line.b else ("pending", N_("No answer yet"))
    return Words(title, line.c, tone, _(words))


def _relay(line: RawLine, _book: Book) -> Words:
    title = _("Hand-over to {who}").format(who=line.a)
    done = line.c == "1"
    return Words(title, line.b, "success" if done else "info", _("Done") if done else _("Decided"))


def _note(line: RawLine, _book: Book) -> Words:
    title = _("Note by {author}").format(author=line.a) if line.a else _("Note")
    return Words(title, line.b)


def _private_note(line: RawLine, _book: Book) -> Words:
    count = int(line.a)
    return Words(_private_notes(count), private_notes=count)


def _restricted_note(line: RawLine, book: Book) -> Words:
    return Words(_note(line, book).title, line.b, "danger", _("Restricted"))


def _private_notes(count: int) -> str:
    return ngettext("{n} private note", "{n} private notes", count).format(n=count)


_WORDS: dict[str, Callable[[RawLine, Book], Words]] = {
    "transition": _transition,
    "referral": _referral,
    "contract": _contract,
    "assessment": _assessment,
    "objective": _objective,
    "objective_closed": _objective_closed,
    "step": _step,
    "step_closed": _step_closed,
    "recourse_filed": _recourse_filed,
    "recourse_decided": _recourse_decided,
    "recourse_court": _recourse_court,
    "recourse_judged": _recourse_judged,
    "housing": _housing,
    "housing_slid": _housing_slid,
    "housing_event": _housing_event,
    "placement": _placement,
    "placement_ended": _placement_ended,
    "interview": _interview,
    "visit": _visit,
    "orientation": _orientation,
    "relay": _relay,
    "note": _note,
    "private_note": _private_note,
    "restricted_note": _restricted_note,
}
