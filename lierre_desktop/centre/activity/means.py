"""What the action ran on over a span: time, volunteers, money, and what a person cost."""

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
        "MOY-01",
        N_("Full-time equivalents"),
        N_(
            "Full-time equivalents of the staff and of the people seconded to the centre,"
            " each in proportion of its days within the period. Volunteers aren’t counted."
        ),
        Unit.FTE,
        Subject.MEANS,
    ),
    Definition(
        "MOY-02",
        N_("Volunteers"),
        N_(
            "Volunteers with time noted on a day of the period: each member of the team"
            " once, and one for each line of time that names nobody."
        ),
        subject=Subject.MEANS,
    ),
    Definition(
        "MOY-03",
        N_("Volunteers’ hours"),
        N_(
            "Hours of the volunteers, in proportion of the days within the period where a"
            " line of time goes beyond it. The hours of a line without a last day are those"
            " of one year."
        ),
        Unit.MINUTES,
        Subject.MEANS,
    ),
    Definition(
        "MOY-04",
        N_("Funding planned"),
        N_(
            "Amounts that funders granted, in proportion of the days within the period"
            " where a funding goes beyond it."
        ),
        Unit.CENTS,
        Subject.FUNDING,
    ),
    Definition(
        "MOY-05",
        N_("Funding realised"),
        N_(
            "Amounts really received or spent, in proportion of the days within the period"
            " where a funding goes beyond it. A funding whose realised amount isn’t noted"
            " counts for nothing here."
        ),
        Unit.CENTS,
        Subject.FUNDING,
    ),
    Definition(
        "MOY-06",
        N_("Cost per person"),
        N_(
            "Funding realised, or planned where the realised amount isn’t noted, divided by"
            " the number of people of the basis."
        ),
        Unit.MEAN_CENTS,
        Subject.FUNDING,
        base_said=N_("{base}"),
        follows_basis=True,
    ),
    Definition(
        "MOY-07",
        N_("Cost per hour of presence"),
        N_(
            "Funding realised, or planned where the realised amount isn’t noted, divided by"
            " the hours that people spent in the workshops of the period."
        ),
        Unit.MEAN_CENTS,
        Subject.FUNDING,
        base_said=N_("of the hours of presence"),
    ),
    Definition(
        "MOY-20",
        N_("Funders"),
        N_(
            "Fundings of the period by funder, planned and realised, in proportion of the"
            " days within the period. The difference is realised less planned, said once"
            " every realised amount of a funder is noted."
        ),
        Unit.CENTS,
        Subject.FUNDING,
        shape=Shape.GRID,
    ),
    Definition(
        "MOY-21",
        N_("Human means"),
        N_(
            "Time given to the action, in full-time equivalents or in hours, in proportion"
            " of the days within the period."
        ),
        Unit.FTE,
        Subject.MEANS,
        shape=Shape.GRID,
    ),
    Definition(
        "MOY-22",
        N_("Budget by account"),
        N_(
            "Budget of the calendar year in which the period ends, whole, by account of the"
            " Cerfa 15059: planned, realised, and realised less planned. An amount that"
            " isn’t noted is left empty."
        ),
        Unit.CENTS,
        Subject.FUNDING,
        shape=Shape.GRID,
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
