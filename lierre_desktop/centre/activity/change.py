"""What changed for people: difficulties lifted, French, housing and work from entry to exit,
exits by family, people without news.
"""

from __future__ import annotations

from ...i18n import N_
from .facts import Facts
from .figures import (
    Amount,
    Definition,
    Measure,
    MeasuredTable,
    Measures,
    Shape,
    Subject,
    Unit,
    behind,
    by_code,
)

DEFINITIONS = by_code(
    Definition(
        "EVO-01",
        N_("People assessed at least twice"),
        N_(
            "People whose pathway touches the period and was assessed on at least two"
            " different days by its last day: the first assessment of the pathway, perhaps"
            " before the period, and the last one. Those assessed once or never aren’t"
            " counted."
        ),
    ),
    Definition(
        "EVO-02",
        N_("Difficulties lifted"),
        N_(
            "Difficulties of the people assessed at least twice that were not lifted at"
            " their first assessment and are at the last one: since the pathway began, not"
            " only within the period. One person may have several."
        ),
    ),
    Definition(
        "EVO-03",
        N_("People whose French improved"),
        N_(
            "People welcomed whose pathway touches the period and whose level in speaking"
            " is higher on the day of exit, or on the last day of the period, than on the"
            " day of entry. A level that isn’t known on one of both days isn’t counted as"
            " an improvement."
        ),
    ),
    Definition(
        "EVO-04",
        N_("Rate of positive exits"),
        N_(
            "People welcomed whose pathway ended in the period with a positive exit, among"
            " all those whose pathway ended. Positive families: {positive}. {neutral} An"
            " exit whose kind isn’t known is in the base."
        ),
        Unit.SHARE,
        base_said=N_("of the people out"),
    ),
    Definition(
        "EVO-05",
        N_("People without news"),
        N_(
            "People accompanied or enrolled on the last day of the period whom nobody had"
            " seen, in a workshop, an interview or outside, for as many open weeks as the"
            " centre’s settings say. People whose pathway is suspended aren’t counted."
        ),
        fewer_is_better=True,
    ),
    Definition(
        "EVO-06",
        N_("Objectives reached"),
        N_("Objectives noted as reached on a day of the period, whenever they were set."),
        subject=Subject.PATHWAY,
    ),
    Definition(
        "EVO-20",
        N_("Difficulties by theme"),
        N_(
            "People assessed at least twice for whom the theme was a difficulty, now or"
            " before, by its state at the last assessment that speaks of it; and those for"
            " whom it was lifted since the first one. Sensitive themes are counted together."
            " People assessed once and people never assessed are rows apart."
        ),
        shape=Shape.GRID,
        sensitive=True,
    ),
    Definition(
        "EVO-21",
        N_("Housing, from entry to exit"),
        N_(
            "People welcomed whose pathway ended in the period: their housing on the day"
            " the pathway began and on the day it ended, by family. Not known, and other"
            " situations, are a row and a column."
        ),
        base_said=N_("of the people out"),
        shape=Shape.FLOW,
    ),
    Definition(
        "EVO-22",
        N_("Work, from entry to exit"),
        N_(
            "People welcomed whose pathway ended in the period: their work situation on the"
            " day the pathway began and on the day it ended. Not known is a row and a"
            " column."
        ),
        base_said=N_("of the people out"),
        shape=Shape.FLOW,
    ),
    Definition(
        "EVO-23",
        N_("Exits by family"),
        N_(
            "People welcomed whose pathway ended in the period, by the family of their exit,"
            " the last one when there are several; an exit without a kind is a row."
        ),
        base_said=N_("of the people out"),
        shape=Shape.DISTRIBUTION,
    ),
    Definition(
        "EVO-24",
        N_("French, from entry on"),
        N_(
            "People welcomed whose pathway touches the period: their level in speaking on"
            " the day the pathway began, and on the day it ended or on the last day of the"
            " period. Not known and not assessed are a row and a column."
        ),
        base_said=N_("of the people accompanied"),
        shape=Shape.FLOW,
    ),
)


def measure(facts: Facts) -> Measures:
    """The figures and tables of a span."""
    found = Measures()
    for code, definition in DEFINITIONS.items():
        if definition.shape is None:
            found.figures[code] = Measure(Amount(0), behind(definition.subject, ()))
        else:
            found.tables[code] = MeasuredTable((), ())
    return found
