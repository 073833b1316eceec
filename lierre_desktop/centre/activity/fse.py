"""The common indicators of the FSE+ (regulation (EU) 2021/1057, annex I) at entry and exit."""

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
    behind,
    by_code,
)

DEFINITIONS = by_code(
    Definition(
        "FSE-01",
        N_("Participants (FSE+)"),
        N_(
            "People whose pathway touches the period and who had been seen on more than one"
            " day by its last day, in a workshop or in an interview held, since their first"
            " pathway began. Each counts once."
        ),
    ),
    Definition(
        "FSE-02",
        N_("Incomplete records (FSE+)"),
        N_(
            "Participants of whom the birth date, the gender, the work situation or the level"
            " of education at entry isn’t known, or neither a phone number nor an e-mail"
            " address."
        ),
        fewer_is_better=True,
    ),
    Definition(
        "FSE-03",
        N_("Exits without a result (FSE+)"),
        N_(
            "Participants out in the period whose work situation was neither noted nor"
            " checked in the four weeks from the day of exit; those whose four weeks still"
            " run are counted too."
        ),
        fewer_is_better=True,
    ),
    Definition(
        "FSE-20",
        N_("Entry indicators (FSE+)"),
        N_(
            "Participants of the period by gender and by their situation on the day their"
            " first pathway began; what isn’t known is a row of each theme. Foreign"
            " background (EECO14), minorities (EECO15) and rural areas (EECO17) aren’t"
            " collected."
        ),
        base_said=N_("of the participants"),
        shape=Shape.GRID,
        sensitive=True,
    ),
    Definition(
        "FSE-21",
        N_("Result indicators (FSE+)"),
        N_(
            "Participants out in the period, by gender and by their work situation noted in"
            " the four weeks from the day of exit, compared with that of the entry; the"
            " indicator at six months asks for a situation noted in the four weeks that"
            " follow them. Not noted is a row. Situation improved (EECR06) isn’t collected."
        ),
        base_said=N_("of the participants out"),
        shape=Shape.GRID,
        sensitive=True,
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
