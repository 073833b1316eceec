"""Key figures: a large number, what it counts, and what it was."""

from __future__ import annotations

from collections.abc import Mapping

from ....i18n import _
from ..figures import Amount, Figure, Unit
from ..periods import Query
from . import said
from .shown import KeyFigure
from .small_counts import hides_code


def key_figure(
    figure: Figure, query: Query, *, mask: int = 0, among: Mapping[str, Figure] | None = None
) -> KeyFigure:
    """A figure for a headline: "94", "personnes accompagnées", "88 en 2024 · + 7 %".

    `among` are the figures it is published with, some of which it might tell.
    """
    figures = {figure.code: figure} if among is None else among
    now, before = (hides_code(figure.code, figures, mask, before=one) for one in (False, True))
    definition, was = figure.definition, _was(figure, mask, hidden=before)
    moved = "" if now or before else _moved(figure, query)
    return KeyFigure(
        code=definition.code,
        words=_words(figure.amount, definition.unit, mask if now else 0),
        title=definition.label,
        change=_change(was, query, moved),
        definition=said.definition(definition, query),
        number=None if now else said.rounded(figure.amount, definition.unit),
        behind=None if now else figure.behind,
        better=_is_better(figure) if query.tells_changes and not (now or before) else None,
        brief=said.brief(definition, query),
        unit=definition.unit,
        before=None if before else said.rounded(figure.before, definition.unit),
        was=_then(was, said.then(query)) if was and query.against else "",
        moved=moved,
    )


def _words(amount: Amount, unit: Unit, hidden_under: int) -> str:
    if not hidden_under:
        return said.amount(amount, unit)
    if unit is not Unit.COUNT:
        return said.HIDDEN if unit is Unit.MINUTES else said.NO_BASE
    return said.masked(hidden_under) if amount.value < hidden_under else said.HIDDEN


def _was(figure: Figure, mask: int, *, hidden: bool) -> str:
    """What it was, in words; "" where nothing of it may be said."""
    before, unit = figure.before, figure.definition.unit
    if before is None or before.ratio is None or (hidden and unit is not Unit.COUNT):
        return ""
    return _words(before, unit, mask if hidden else 0)


def _moved(figure: Figure, query: Query) -> str:
    """How much the change makes; two shares that only round apart say so."""
    now, before, unit = figure.amount, figure.before, figure.definition.unit
    if before is None or not query.tells_changes:
        return ""
    change = said.change(now, before, unit)
    if change != "0":
        return change
    if unit is Unit.SHARE and said.rounded(now, unit) != said.rounded(before, unit):
        return _("less than one point")
    return _("stable")


def _change(was: str, query: Query, moved: str) -> str:
    """What it was, and how much that makes where both may be said."""
    if not was or query.against is None:
        return ""
    return " · ".join(filter(None, (_then(was, said.then(query)), moved)))


def _then(was: str, when: str) -> str:
    return _("{amount} {when}").format(amount=was, when=when)


def _is_better(figure: Figure) -> bool | None:
    """Only what the definition ranks is better or worse: a rate, or what should be few."""
    definition, before = figure.definition, figure.before
    now, then = figure.amount.ratio, before.ratio if before else None
    if now is None or then is None or now == then:
        return None
    if definition.fewer_is_better:
        return now < then
    return now > then if definition.unit is Unit.SHARE else None
