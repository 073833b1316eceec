"""What the page says of a dry run: counts in sentences, by what the file holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...centre.tables.plan import Candidate, ImportKind, ImportPlan, Question, Refused
from ...i18n import _, join_names, ngettext, numeric_date
from .. import look
from .draft import Draft

REASONS_SHOWN = 2
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the dry run: its sign and tone, what would happen, and more about it.

    `step` is where to look closer or decide, under the words of `gesture`; "" for nowhere.
    """

    icon: str
    tone: str
    title: str
    detail: str = ""
    gesture: str = ""
    step: str = ""


def created(plan: ImportPlan) -> str:
    """ "61 people are added"."""
    forms = {
        ImportKind.PARTICIPANTS: ngettext("{n} person is added", "{n} people are added", plan.new),
        ImportKind.PATHWAYS: ngettext("{n} pathway is added", "{n} pathways are added", plan.new),
        ImportKind.ATTENDANCE: ngettext("{n} mark is added", "{n} marks are added", plan.new),
    }
    return forms[plan.kind].format(n=plan.new)


def already(plan: ImportPlan) -> str:
    """ "17 people are known already"."""
    forms = {
        ImportKind.PARTICIPANTS: ngettext(
            "{n} person is known already", "{n} people are known already", plan.known
        ),
        ImportKind.PATHWAYS: ngettext(
            "{n} pathway is there already", "{n} pathways are there already", plan.known
        ),
        ImportKind.ATTENDANCE: ngettext(
            "{n} mark is there already", "{n} marks are there already", plan.known
        ),
    }
    return forms[plan.kind].format(n=plan.known)


def completed(plan: ImportPlan) -> str:
    """What becomes of those who are known already."""
    if plan.kind is not ImportKind.PARTICIPANTS:
        return _("nothing is written twice")
    count = len(plan.updates)
    if not count:
        return _("what you know of them stays as it is")
    said = ngettext(
        "what was missing is filled in for {n} of them, the rest stays as it is",
        "what was missing is filled in for {n} of them, the rest stays as it is",
        count,
    )
    return said.format(n=count)


def lines(draft: Draft) -> list[Line]:
    """The dry run, line by line; what waits for a decision after what is certain."""
    plan = draft.plan
    if plan is None:
        return []
    found = []
    if plan.new:
        found.append(Line("check-circle", "success", created(plan)))
    if plan.known:
        see = (_("See"), "check") if plan.matched else ("", "")
        found.append(Line("minus-circle", "neutral", already(plan), completed(plan), *see))
    if plan.unknown:
        count = len(plan.unknown)
        said = ngettext("{n} value to match", "{n} values to match", count).format(n=count)
        values = join_names(_("“{term}”").format(term=each.value[:40]) for each in plan.unknown[:3])
        shown = "" if look.discreet() else values
        found.append(Line("warning-circle", "attention", said, shown, _("Match"), "values"))
    if plan.questions:
        count = len(plan.questions)
        said = ngettext(
            "{n} line looks like someone known", "{n} lines look like someone known", count
        )
        first = plan.questions[0]
        detail = _("{name}: is it {other}?").format(
            name=asked_name(first), other=candidate_name(first.candidates[0])
        )
        found.append(
            Line("warning-circle", "attention", said.format(n=count), detail, _("Decide"), "people")
        )
    if plan.refused:
        said = refused(plan)
        detail = "\n".join(refusal(each) for each in plan.refused[:REASONS_SHOWN])
        found.append(Line("x-circle", "danger", said, detail, _("See"), "check"))
    return found


def refused(plan: ImportPlan) -> str:
    """ "2 lines are refused"."""
    count = len(plan.refused)
    return ngettext("{n} line is refused", "{n} lines are refused", count).format(n=count)


def refusal(refused: Refused) -> str:
    """ "line 34: this day doesn't exist"; while names are masked, the line alone."""
    if look.discreet():
        return _("line {n}").format(n=refused.line)
    return _("line {n}: {reason}").format(n=refused.line, reason=refused.reason)


def asked_name(question: Question) -> str:
    """Whom a line names; while names are masked, its number alone."""
    if look.discreet():
        return _("line {n}").format(n=question.line)
    return question.name


def candidate_name(candidate: Candidate) -> str:
    """Someone known; while names are masked, initials."""
    if not look.discreet():
        return candidate.name
    return " ".join(f"{part[:1]}." for part in candidate.name.split())


def born(candidate: Candidate | Question) -> str:
    """ "born on 03/02/1984", "" when it isn't known or names are masked."""
    if candidate.birth_date is None or look.discreet():
        return ""
    return _("born on {day}").format(day=numeric_date(candidate.birth_date))


def subtitle(draft: Draft) -> str:
    """ "liste.xlsx, sheet “Suivi” · columns as last time"."""
    name = file_name(draft.path)
    if draft.is_whole:
        return name
    if len(draft.sheets) > 1:
        name = _("{file}, sheet “{sheet}”").format(file=name, sheet=draft.found.sheet)
    return f"{name} · {_('columns as last time')}" if draft.mapping.remembered else name


def next_gesture(draft: Draft | None, step: str) -> str:
    """What leads to a step, or imports when there is no further one ("")."""
    if draft is not None and draft.is_stopped:
        return _("Count again")
    return {
        "columns": _("See the columns"),
        "values": _("Match the values"),
        "people": _("Decide who is who"),
        "check": _("Check before importing"),
        "": _("Restore the centre") if draft is not None and draft.is_whole else _("Import"),
    }[step]


def note(draft: Draft | None, is_last: bool, is_narrow: bool) -> str:
    """What importing means, beside the button that does it."""
    if draft is None:
        return ""
    if not is_last or not draft.writes:
        # Where the dry run stands below, its counts stay in sight.
        counts = draft.plan.sentences[0] if draft.plan is not None else ""
        return counts if is_narrow else ""
    if draft.plan is not None and draft.plan.can_be_undone:
        return _("All at once, or nothing. You can take it back.")
    return _("All at once, or nothing. It can’t be taken back.")


def file_name(path: Path) -> str:
    """The name of a file, its middle left out when it is long."""
    name = path.name
    half = _LONGEST_NAME // 2
    return name if len(name) <= _LONGEST_NAME else f"{name[:half]}…{name[-half:]}"


def of_whole(draft: Draft) -> Sequence[str]:
    """What a whole centre holds, in words."""
    held = draft.contents
    if held is None:
        return ()
    return (
        ngettext("{n} person", "{n} people", held.people).format(n=held.people),
        ngettext("{n} pathway", "{n} pathways", held.pathways).format(n=held.pathways),
        ngettext("{n} session", "{n} sessions", held.sessions).format(n=held.sessions),
        ngettext("{n} row in all", "{n} rows in all", held.rows).format(n=held.rows),
    )
