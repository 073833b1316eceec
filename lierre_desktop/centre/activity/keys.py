"""Key figures: a large number, what it counts, and what it was."""

from __future__ import annotations

from ...i18n import _
from . import said
from .figures import Amount, Figure, Unit
from .masking import hides_figure
from .periods import Query
from .shown import KeyFigure


def key_figure(figure: Figure, query: Query, *, mask: int = 0) -> KeyFigure:
    """A figure for a headline: "94", "personnes accompagnées", "88 en 2024 · + 7 %"."""
    definition, hidden = figure.definition, _hides(figure, figure.amount, mask)
    return KeyFigure(
        code=definition.code,
        words=_hidden_words(definition.unit, mask)
        if hidden
        else said.amount(figure.amount, definition.unit),
        title=definition.label,
        change=_change(figure, query, mask),
        definition=said.definition(definition, query),
        number=None if hidden else said.rounded(figure.amount, definition.unit),
        behind=None if hidden else figure.behind,
        better=None if hidden else _is_better(figure, mask),
        brief=said.brief(definition, query),
    )


def _hidden_words(unit: Unit, mask: int) -> str:
    return said.NO_BASE if unit is Unit.SHARE else said.masked(mask)


def _hides(figure: Figure, amount: Amount, mask: int) -> bool:
    return hides_figure(figure.definition.subject, figure.definition.unit, amount, mask)


def _change(figure: Figure, query: Query, mask: int) -> str:
    """What it was, and how much that makes where both may be said."""
    before, unit = figure.before, figure.definition.unit
    if before is None or query.against is None:
        return ""
    hidden = _hides(figure, before, mask)
    if hidden and unit is Unit.SHARE:
        return ""
    was = said.masked(mask) if hidden else said.amount(before, unit)
    earlier = _("{amount} {when}").format(amount=was, when=said.once(query.against))
    if hidden or _hides(figure, figure.amount, mask):
        return earlier
    change = said.change(figure.amount, before, unit)
    change = _("stable") if change == "0" else change
    return f"{earlier} · {change}" if change else earlier


def _is_better(figure: Figure, mask: int) -> bool | None:
    """Only what the definition ranks is better or worse: a rate, or what should be few."""
    definition, before = figure.definition, figure.before
    if before is None or _hides(figure, before, mask):
        return None
    now, then = figure.amount.ratio, before.ratio
    if now is None or then is None or now == then:
        return None
    if definition.fewer_is_better:
        return now < then
    return now > then if definition.unit is Unit.SHARE else None
