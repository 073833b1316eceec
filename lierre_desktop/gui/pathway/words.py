"""How a pathway is said on the screen: the states of difficulties, in plain sentences."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from ...centre.pathway.states import AssessmentKind, BarrierState, Impact
from ...centre.pathway.trajectory import Column, ThemeRow, Trajectory
from ...i18n import _, format_date, join_names, ngettext, pgettext
from ..components import BadgeFace

FACES: dict[BarrierState, tuple[str, str, bool]] = {
    BarrierState.NOT_RAISED: ("circle-dashed", "pending", False),
    BarrierState.NONE: ("check", "neutral", False),
    BarrierState.IDENTIFIED: ("circle", "attention", False),
    BarrierState.UNDER_WAY: ("circle-half", "info", False),
    BarrierState.LIFTED: ("check-circle", "success", True),
}
"""The pictogram of each state, its tone, and whether it is filled. Never red."""


def state_words(state: BarrierState) -> str:
    """The state of a difficulty in one or two words, for a narrow place."""
    return {
        BarrierState.NOT_RAISED: pgettext("difficulty", "Not spoken of"),
        BarrierState.NONE: pgettext("difficulty", "None"),
        BarrierState.IDENTIFIED: pgettext("difficulty", "Identified"),
        BarrierState.UNDER_WAY: pgettext("difficulty", "Under way"),
        BarrierState.LIFTED: pgettext("difficulty", "Lifted"),
    }[state]


def state_face(state: BarrierState) -> BadgeFace:
    """The badge of a difficulty's state."""
    icon, tone, fill = FACES[state]
    return BadgeFace(icon, state_words(state), tone, fill)


def impact_words(impact: Impact | None) -> str:
    """How much a difficulty weighs, in a word."""
    if impact is None:
        return pgettext("impact", "Not said")
    return {Impact.LOW: pgettext("impact", "Low"), Impact.HIGH: pgettext("impact", "High")}[impact]


def column_words(column: Column) -> str:
    """What an assessment is called over its column: "Entrée", "1re revue", "Fin"."""
    if column.kind is AssessmentKind.REVIEW:
        first = column.rank == 1
        return _("1st review") if first else _("Review {n}").format(n=column.rank)
    if column.kind is AssessmentKind.ENTRY:
        return pgettext("assessment", "Entry")
    return pgettext("assessment", "End")


def day_words(day: date, around: date) -> str:
    """A day in short, with its year when it isn't that of the day it is told on."""
    return format_date(day, "d MMM" if day.year == around.year else "d MMM y")


def row_words(row: ThemeRow, columns: Sequence[Column]) -> str:
    """A line of difficulties for screen readers: each state with the day it began."""
    said: list[str] = [row.label]
    if row.priority:
        said.append(_("priority"))
    before: BarrierState | None = None
    for column, state in zip(columns, row.states, strict=True):
        if state is not None and state is not before:
            words = _("{state} on {day}").format(
                state=state_words(state), day=format_date(column.day, "d MMMM y")
            )
            said.append(words)
            before = state
    return ", ".join(said)


# -- in simple words ---------------------------------------------------------------------


def simple_words(told: Trajectory) -> list[str]:
    """What became of the difficulties, in sentences; the first one matters most."""
    if not told.columns:
        return []
    total, lifted = told.difficulties(), told.lifted()
    if not total:
        return [_("No difficulty was named.")]
    said = [_lifted_words(told, total, lifted)]
    said += _still(told, BarrierState.UNDER_WAY, _under_way_words)
    said += _still(told, BarrierState.IDENTIFIED, _identified_words)
    return said


def _lifted_words(told: Trajectory, total: int, lifted: int) -> str:
    if lifted == 0:
        text = ngettext("{n} difficulty was named.", "{n} difficulties were named.", total)
        return text.format(n=total)
    if lifted == total:
        text = ngettext(
            "The difficulty that was named is lifted.",
            "The {n} difficulties that were named are all lifted.",
            total,
        )
        return text.format(n=total)
    if told.columns[-1].kind is AssessmentKind.EXIT:
        text = ngettext(
            "From the entry to the end, {lifted} difficulty out of {n} is lifted.",
            "From the entry to the end, {lifted} difficulties out of {n} are lifted.",
            lifted,
        )
    else:
        text = ngettext(
            "Since the entry, {lifted} difficulty out of {n} is lifted.",
            "Since the entry, {lifted} difficulties out of {n} are lifted.",
            lifted,
        )
    return text.format(lifted=lifted, n=total)


def _still(told: Trajectory, state: BarrierState, words: Callable[[int], str]) -> list[str]:
    names = [
        row.label.split(" (")[0]
        for row in told.rows
        if row.was_difficulty() and row.known() is state
    ]
    return [words(len(names)).format(names=join_names(names))] if names else []


def _under_way_words(count: int) -> str:
    return ngettext("Still under way: {names}.", "Still under way: {names}.", count)


def _identified_words(count: int) -> str:
    return ngettext("Not begun yet: {names}.", "Not begun yet: {names}.", count)


def hours_words(told: Trajectory) -> list[str]:
    """What stands beside the hours: presences out of those expected, excused ones apart."""
    said = []
    if told.expected:
        text = ngettext(
            "{came} presence out of {expected} expected: {share} %",
            "{came} presences out of {expected} expected: {share} %",
            told.came,
        )
        share = round(100 * told.came / told.expected)
        said.append(text.format(came=told.came, expected=told.expected, share=share))
    if told.excused:
        text = ngettext(
            "{n} excused absence counted apart",
            "{n} excused absences counted apart",
            told.excused,
        )
        said.append(text.format(n=told.excused))
    return said or [_("No presence noted yet")]
