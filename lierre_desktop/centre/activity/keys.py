"""Key figures: a large number, what it counts, and what it was."""

from __future__ import annotations

from .figures import Figure
from .periods import Query
from .shown import KeyFigure


def key_figure(figure: Figure, query: Query, *, mask: int = 0) -> KeyFigure:
    """A figure for a headline: "94", "personnes accompagnées", "88 en 2024 · + 7 %"."""
    raise NotImplementedError
