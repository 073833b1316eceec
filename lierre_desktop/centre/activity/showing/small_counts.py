"""Single figures that count too few people to be published."""

from __future__ import annotations

from collections.abc import Mapping

from ..figures import Amount, Figure, Subject, Unit

PEOPLE = frozenset({Subject.PERSON, Subject.HOUSEHOLD, Subject.PATHWAY})

TELLS: Mapping[str, tuple[str, ...]] = {  # whose people a figure would tell
    "PUB-06": ("PUB-07",),  # new people and people carried over are all of them together
    "PUB-07": ("PUB-06",),
    "ATE-07": ("ATE-06",),
    "ATE-08": ("ATE-06",),
    "ATE-09": ("ATE-06",),
    "ATE-10": ("ATE-06",),
    "SOR-02": ("SOR-03",),
    "SOR-04": ("SOR-03",),
}


def hides_figure(subject: Subject, unit: Unit, amount: Amount, threshold: int) -> bool:
    """True when a single figure counts too few people to be published.

    So does a share that leaves too few of its base aside, and a mean over too few.
    """
    if subject not in PEOPLE:
        return False
    counts = [amount.value] if unit in (Unit.COUNT, Unit.SHARE) else []
    if amount.base is not None:
        counts += [amount.base, amount.base - amount.value] if unit is Unit.SHARE else [amount.base]
    return any(0 < count < threshold for count in counts)


def hides_code(
    code: str, figures: Mapping[str, Figure], threshold: int, *, before: bool = False
) -> bool:
    """True when a figure is hidden: for its own people, or for those that it would tell."""
    for other in (code, *TELLS.get(code, ())):
        figure = figures.get(other)
        amount = figure and (figure.before if before else figure.amount)
        if figure and amount:
            subject, unit = figure.definition.subject, figure.definition.unit
            if hides_figure(subject, unit, amount, threshold):
                return True
    return False
