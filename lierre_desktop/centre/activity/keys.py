"""Key figures: a large number, what it counts, and what it was."""

from __future__ import annotations

from collections.abc import Mapping

from ...i18n import _
from . import said
from .figures import Amount, Figure, Unit
from .periods import Query
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
    definition = figure.definition
    return KeyFigure(
        code=definition.code,
        words=_words(figure.amount, definition.unit, mask if now else 0),
        title=definition.label,
        change=_change(figure, query, mask, (now, before)),
        definition=said.definition(definition, query),
        number=None if now else said.rounded(figure.amount, definition.unit),
        behind=None if now else figure.behind,
        better=_is_better(figure) if query.tells_changes and not (now or before) else None,
        brief=said.brief(definition, query),
        unit=definition.unit,
        before=None if before else said.rounded(figure.before, definition.unit),
    )


def _words(amount: Amount, unit: Unit, hidden_under: int) -> str:
    if not hidden_under:
        return said.amount(amount, unit)
    if unit is not Unit.COUNT:
        return said.HIDDEN if unit is Unit.MINUTES else said.NO_BASE
    return said.masked(hidden_under) if amount.value < hidden_under else said.HIDDEN


def _change(figure: Figure, query: Query, mask: int, hidden: tuple[bool, bool]) -> str:
    """What it was, and how much that makes where both may be said."""
    before, unit = figure.before, figure.definition.unit
    if before is None or query.against is None:
        return ""
    if hidden[1] and unit is not Unit.COUNT:
        return ""
    was = _words(before, unit, mask if hidden[1] else 0)
    earlier = _("{amount} {when}").format(amount=was, when=said.then(query))
    if any(hidden) or not query.tells_changes:
        return earlier
    change = said.change(figure.amount, before, unit)
    change = _("stable") if change == "0" else change
    return f"{earlier} · {change}" if change else earlier


def _is_better(figure: Figure) -> bool | None:
    """Only what the definition ranks is better or worse: a rate, or what should be few."""
    definition, before = figure.definition, figure.before
    now, then = figure.amount.ratio, before.ratio if before else None
    if now is None or then is None or now == then:
        return None
    if definition.fewer_is_better:
        return now < then
    return now > then if definition.unit is Unit.SHARE else None
