"""Sentences are right in grammar at none, one, two and thousands, and never say too much.

The French is read from the catalogue: what it says of each number is in `FRENCH`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lierre_desktop import i18n
from lierre_desktop.centre.activity import calculation
from lierre_desktop.centre.activity.calculation import Activity
from lierre_desktop.centre.activity.figures import (
    Amount,
    Behind,
    Column,
    Definition,
    Figure,
    Row,
    Shape,
    Subject,
    Table,
    Unit,
    behind,
)
from lierre_desktop.centre.activity.periods import Basis, Period, Query, asked, season, year
from lierre_desktop.centre.activity.telling import sentences
from lierre_desktop.centre.activity.telling.sentences import SENTENCES, link_words, say
from lierre_desktop.centre.report.rich_text import Form, Link

AFTER = date(2026, 1, 15)
YEAR = asked(year(2025), AFTER)
ALONE = asked(year(2025), AFTER, compare=False)
UNFINISHED = asked(year(2026), date(2026, 11, 10))


def figure(code: str, value: int, before: int | None = None, base: int | None = None) -> Figure:
    """A figure as the calculation answers it; the earlier one has the same base."""
    definition = calculation.definitions()[code]
    earlier = None if before is None else Amount(before, base)
    return Figure(definition, Amount(value, base), Behind(definition.subject), earlier)


def distribution(code: str, **counts: tuple[int, int]) -> Table:
    """A table of one column: now and before by key, "unknown" for what isn't known."""
    rows = tuple(
        Row(
            "?" if key == "unknown" else key,
            key.capitalize(),
            (Amount(now),),
            (behind(Subject.PERSON, range(10_000 * place, 10_000 * place + now)),),
            unknown=key == "unknown",
            before=(Amount(before),),
        )
        for place, (key, (now, before)) in enumerate(counts.items())
    )
    base = sum(now for now, _before in counts.values())
    return Table(
        calculation.definitions()[code],
        (Column("people", "People"),),
        rows,
        None,
        base,
        sum(before for _now, before in counts.values()),
    )


def activity(query: Query, *found: Figure | Table) -> Activity:
    """The figures a sentence needs."""
    figures = {one.code: one for one in found if isinstance(one, Figure)}
    return Activity(query, figures, {one.code: one for one in found if isinstance(one, Table)})


def text(name: str, query: Query, *found: Figure | Table, mask: int = 0) -> str:
    """A sentence without look or links, its no-break spaces made plain."""
    spans = say(name, activity(query, *found), mask)
    return "".join(span.text for span in spans).replace("\u00a0", " ").replace("\u202f", " ")


# -- numbers -----------------------------------------------------------------------------

ORIENTED = [
    (0, None, "Nobody was referred in 2025."),
    (0, 0, "Nobody was referred in 2025, as the year before."),
    (0, 3, "Nobody was referred in 2025, against 3 the year before."),
    (1, 0, "1 person was referred in 2025, against 0 the year before."),
    (1, 1, "1 person was referred in 2025, as the year before."),
    (2, 1, "2 people were referred in 2025, against 1 the year before."),
    (86, 77, "86 people were referred in 2025, against 77 the year before (+12%)."),
    (1234, 1233, "1,234 people were referred in 2025, against 1,233 the year before."),
    (1234, None, "1,234 people were referred in 2025."),
]


@pytest.mark.parametrize(("now", "before", "said"), ORIENTED)
def test_a_count_is_said_with_what_it_was(now: int, before: int | None, said: str) -> None:
    query = ALONE if before is None else YEAR
    assert text("oriented", query, figure("PUB-02", now, before)) == said


FRENCH = {
    "oriented": (
        "Aucune personne n’a été orientée en 2025, contre 30 l’année précédente (– 100 %).",
        "1 personne a été orientée en 2025, contre 30 l’année précédente (– 97 %).",
        "2 personnes ont été orientées en 2025, contre 30 l’année précédente (– 93 %).",
        "1 000 personnes ont été orientées en 2025, contre 30 l’année précédente (+ 3 233 %).",
    ),
    "steps": (
        "Aucune démarche n’a été ouverte en 2025, contre 30 l’année précédente (– 100 %).",
        "1 démarche a été ouverte en 2025, contre 30 l’année précédente (– 97 %).",
        "2 démarches ont été ouvertes en 2025, contre 30 l’année précédente (– 93 %).",
        "1 000 démarches ont été ouvertes en 2025, contre 30 l’année précédente (+ 3 233 %).",
    ),
    "partners": (
        "Aucun partenaire n’a été mobilisé en 2025, contre 30 l’année précédente (– 100 %).",
        "1 partenaire a été mobilisé en 2025, contre 30 l’année précédente (– 97 %).",
        "2 partenaires ont été mobilisés en 2025, contre 30 l’année précédente (– 93 %).",
        "1 000 partenaires ont été mobilisés en 2025, contre 30 l’année précédente (+ 3 233 %).",
    ),
}


@pytest.mark.parametrize("name", FRENCH)
def test_french_agrees_with_the_number_and_the_gender(name: str) -> None:
    code = SENTENCES[name].code
    with i18n.speaking("fr"):
        found = tuple(
            text(name, YEAR, figure(code, n, 30), figure("ACC-07", 0, 0)) for n in (0, 1, 2, 1000)
        )
    assert found == FRENCH[name]


# -- the period compared with ------------------------------------------------------------


def day(*at: int) -> Period:
    """A period of one day."""
    return Period(date(*at), date(*at))


SPANS = [
    (UNFINISHED, "from 1 January to 10 November 2026", "on the same days of 2025"),
    (asked(season(2024), AFTER), "during the season 2024-2025", "the season before"),
    (asked(year(2025), AFTER, against=year(2019)), "in 2025", "in 2019"),
    (asked(day(2025, 3, 4), AFTER), "on 4 March 2025", "on the same day of 2024"),
    (asked(day(2024, 2, 29), AFTER), "on 29 February 2024", "on 28 February 2023"),
    (
        asked(Period(date(2025, 3, 1), date(2025, 3, 31)), AFTER),
        "from 1 to 31 March 2025",
        "on the same days of 2024",
    ),
    (
        asked(Period(date(2024, 11, 1), date(2025, 3, 31)), AFTER),
        "from 1 November 2024 to 31 March 2025",
        "from 1 November 2023 to 31 March 2024",
    ),
]


@pytest.mark.parametrize(("query", "when", "then"), SPANS)
def test_the_period_compared_with_is_named(query: Query, when: str, then: str) -> None:
    said = text("oriented", query, figure("PUB-02", 86, 77))
    assert said == f"86 people were referred {when}, against 77 {then} (+12%)."
    same = text("oriented", query, figure("PUB-02", 86, 86))
    assert same == f"86 people were referred {when}, as {then}."


# -- shares ------------------------------------------------------------------------------


def test_a_share_is_said_with_its_base_and_its_change_in_points() -> None:
    women = distribution("PUB-20", F=(67, 62), M=(27, 26), unknown=(0, 0))
    said = text("gender", YEAR, women)
    assert said == (
        "67 people out of 94 are women, that is 71%, against 70% the year before (+1 point)."
    )


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ({"F": (0, 0), "M": (0, 0), "unknown": (0, 0)}, ""),
        ({"F": (0, 0), "M": (0, 0), "unknown": (4, 0)}, ""),
        ({"F": (0, 0), "M": (2, 0)}, "No woman is among the people counted."),
        ({"F": (1, 0), "M": (2, 0)}, "1 person out of 3 is a woman, that is 33%."),
    ],
)
def test_no_share_of_nothing_is_said(counts: dict[str, tuple[int, int]], said: str) -> None:
    assert text("gender", ALONE, distribution("PUB-20", **counts)) == said


def test_the_most_frequent_row_comes_with_who_isnt_known() -> None:
    resources = distribution("PUB-24", rsa=(49, 42), ass=(8, 7), unknown=(1, 3))
    assert text("main_resource", YEAR, resources) == (
        "The most frequent main resource is “Rsa”: 49 people out of 58, that is 84%,"
        " against 81% the year before (+4 points). It isn't known for 1 person."
    )


def test_rows_that_come_first_together_are_all_named() -> None:
    two = distribution("PUB-24", rsa=(2, 0), ass=(2, 0), aah=(0, 0))
    assert text("main_resource", YEAR, two) == (
        "The most frequent main resources are “Rsa” and “Ass”: 2 people each, out of 4."
    )
    four = distribution("PUB-24", a=(1, 0), b=(1, 0), c=(1, 0), d=(1, 0))
    assert text("main_resource", YEAR, four) == ""


def test_nothing_is_frequent_among_two() -> None:
    assert text("main_resource", YEAR, distribution("PUB-24", rsa=(2, 0), unknown=(9, 0))) == ""
    assert text("main_resource", YEAR, distribution("PUB-24", rsa=(2, 0), ass=(1, 0))) != ""


def test_one_pathway_has_a_length_and_no_mean() -> None:
    one = figure("PUB-09", 1, 0), figure("PUB-10", 90, base=1)
    assert text("out", ALONE, *one) == (
        "The pathway of 1 person ended in 2025. The length of this pathway, in days, is 90.0."
    )
    two = figure("PUB-09", 2, 0), figure("PUB-10", 180, base=2)
    assert text("out", ALONE, *two).endswith("The mean length of these pathways, in days, is 90.0.")


@pytest.mark.parametrize(
    ("planned", "held", "said"),
    [
        (0, 0, "No session was planned in 2025."),
        (3, 0, "None of the sessions planned in 2025 (3) was held."),
        (1, 1, "1 session was planned in 2025 and it was held."),
        (4, 4, "All 4 sessions planned in 2025 were held."),
        (2, 1, "1 session was held out of 2 planned in 2025, that is 50%. 1 was cancelled."),
        (422, 397, "397 sessions were held out of 422 planned in 2025, that is 94%."
         " 25 were cancelled."),
    ],
)  # fmt: skip
def test_sessions_are_said_with_what_was_planned(planned: int, held: int, said: str) -> None:
    cancelled = figure("ATE-03", planned - held if held else 0)
    found = (figure("ATE-01", planned), figure("ATE-02", held), cancelled)
    assert text("sessions", ALONE, *found) == said


@pytest.mark.parametrize(
    ("query", "held", "said"),
    [
        (YEAR, 1, "1 promised session was held out of 78 over the year, that is 1%."),
        (UNFINISHED, 40, "40 promised sessions were held out of 78 over the year, that is 51%."),
        (YEAR, 0, "Of the sessions promised over the year (78), none was held in 2025."),
        (asked(Period(date(2024, 1, 1), date(2025, 12, 31)), AFTER), 78,
         "78 promised sessions were held out of 78 over 2 years, that is 100%."),
        (asked(Period(date(2025, 3, 4), date(2025, 3, 4)), AFTER), 1,
         "What is promised for a year isn’t held against a shorter period."),
    ],
)  # fmt: skip
def test_promises_are_of_a_year(query: Query, held: int, said: str) -> None:
    found = (figure("ATE-14", 78), figure("ATE-15", held, base=78))
    assert text("promises", query, *found) == said


def test_people_are_told_apart_by_when_they_came() -> None:
    found = (figure("PUB-01", 94, 88), figure("PUB-06", 61), figure("PUB-07", 33))
    assert text("accompanied", YEAR, *found) == (
        "94 people were accompanied in 2025, against 88 the year before (+7%)."
        " 61 people arrived during this period. 33 people were already known before it."
    )
    present = replace(YEAR, basis=Basis.PRESENT)
    found = (figure("PUB-01", 1, 2), figure("PUB-06", 1), figure("PUB-07", 0))
    assert text("accompanied", present, *found) == (
        "1 person came to a workshop in 2025, against 2 the year before."
        " 1 person arrived during this period."
    )


# -- small counts ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "before", "said"),
    [
        (3, 12, "Fewer than 5 people were referred in 2025, against 12 the year before."),
        (1, 2, "Fewer than 5 people were referred in 2025."),
        (12, 3, "12 people were referred in 2025, against fewer than 5 the year before."),
        (5, 0, "5 people were referred in 2025, against 0 the year before."),
        (0, 4, "Nobody was referred in 2025, against fewer than 5 the year before."),
    ],
)
def test_small_counts_of_people_are_hidden(now: int, before: int, said: str) -> None:
    assert text("oriented", YEAR, figure("PUB-02", now, before), mask=5) == said


def test_what_a_hidden_count_could_be_worked_out_from_is_left_out() -> None:
    found = (figure("PUB-01", 94, 88), figure("PUB-06", 91), figure("PUB-07", 3))
    assert text("accompanied", YEAR, *found, mask=5) == (
        "94 people were accompanied in 2025, against 88 the year before (+7%)."
    )
    women = distribution("PUB-20", F=(3, 3), M=(40, 40), X=(30, 30))
    assert text("gender", YEAR, women, mask=5) == ""
    were_few = distribution("PUB-20", F=(0, 3), M=(40, 40), X=(30, 30))
    assert text("gender", YEAR, were_few, mask=5) == "No woman is among the people counted."
    link = Link("PUB-20", Form.BEFORE, "F", "people")
    assert link_words(link, activity(YEAR, were_few), 5) == "fewer than 5"
    assert text("positive_exits", ALONE, figure("EVO-04", 29, base=31), mask=5) == ""
    said = text("positive_exits", YEAR, figure("EVO-04", 20, 2, base=31), mask=5)
    assert said == "65% of the people out have a positive exit."
    out = figure("PUB-09", 3, 40), figure("PUB-10", 90, 4000, base=3)
    assert text("out", YEAR, *out, mask=5) == (
        "The pathways of fewer than 5 people ended in 2025, against 40 the year before."
    )


def test_sessions_are_never_hidden() -> None:
    found = (figure("ATE-01", 3), figure("ATE-02", 2), figure("ATE-03", 1))
    said = "2 sessions were held out of 3 planned in 2025, that is 67%. 1 was cancelled."
    assert text("sessions", ALONE, *found, mask=5) == said


# -- links -------------------------------------------------------------------------------


def test_each_number_is_linked_and_the_rest_is_bold_where_it_leads() -> None:
    found = activity(YEAR, figure("PUB-03", 59, 37))
    spans = say("received", found)
    links = [span.link for span in spans if span.link]
    assert links == [Link("PUB-03", form) for form in (Form.VALUE, Form.BEFORE, Form.CHANGE)]
    assert all(span.text == link_words(span.link, found) for span in spans if span.link)
    assert [span.text for span in spans if span.bold] == ["59", " people were received in 2025"]


def test_a_cell_its_share_and_its_base_are_linked() -> None:
    found = activity(YEAR, distribution("PUB-24", rsa=(49, 42), ass=(9, 10)))
    assert link_words(Link("PUB-24", row="rsa", column="people"), found) == "49"
    assert link_words(Link("PUB-24", Form.BEFORE, "rsa", "people"), found) == "42"
    assert link_words(Link("PUB-24", row="rsa", column="share"), found) == "84%"
    assert link_words(Link("PUB-24", Form.CHANGE, "rsa", "share"), found) == "+4 points"
    assert link_words(Link("PUB-24"), found) == "58"


@pytest.mark.parametrize(
    "link",
    [
        Link("PUB-99"),
        Link("PUB-24", row="gone", column="people"),
        Link("PUB-24", row="rsa", column="gone"),
        Link("PUB-02", Form.BEFORE),
        Link("PUB-02", Form.CHANGE),
    ],
)
def test_what_is_no_more_has_no_words(link: Link) -> None:
    found = activity(ALONE, distribution("PUB-24", rsa=(49, 42)), figure("PUB-02", 3))
    assert link_words(link, found) == ""


# -- all of them -------------------------------------------------------------------------


def same_everywhere(value: int, before: int | None, base: int) -> Activity:
    """Every figure and every distribution with the same numbers."""
    figures, tables = {}, {}
    for code, definition in calculation.definitions().items():
        if definition.shape is None:
            has_base = definition.unit in _RATIOS
            figures[code] = figure(code, value, before, base if has_base else None)
        else:
            tables[code] = _filled(code, definition, value, before or 0)
    return Activity(ALONE if before is None else YEAR, figures, tables)


_RATIOS = (Unit.SHARE, Unit.MEAN, Unit.MEAN_MINUTES, Unit.MEAN_CENTS)


def _filled(code: str, definition: Definition, value: int, before: int) -> Table:
    if definition.shape is Shape.DISTRIBUTION:
        return distribution(code, F=(value, before), yes=(value, before), unknown=(value, before))
    columns = tuple(Column(key, key) for key in ("held", "presences"))
    total = Row("total", "Total", (Amount(value),) * 2, before=(Amount(before),) * 2)
    return Table(definition, columns, (), total, None, None)


@pytest.mark.parametrize("mask", [0, 5])
@pytest.mark.parametrize("value", [0, 1, 2, 1000])
@pytest.mark.parametrize("before", [None, 0, 1, 1000])
def test_every_sentence_is_whole_whatever_the_numbers(
    value: int, before: int | None, mask: int
) -> None:
    found = same_everywhere(value, before, max(value, before or 0))
    for name in SENTENCES:
        said = "".join(span.text for span in say(name, found, mask))
        assert not set("{}<") & set(said), said
        assert not said or (said[0].isupper() or said[0].isdigit() or said[0] == "€"), said
        assert said == "" or said.endswith("."), said
        assert "  " not in said and " ." not in said and ".." not in said, said


def test_every_sentence_names_a_code_of_the_calculation() -> None:
    assert {one.code for one in SENTENCES.values()} <= calculation.definitions().keys()
    assert all(name == one.name for name, one in sentences.SENTENCES.items())
    assert len(SENTENCES) >= 25
