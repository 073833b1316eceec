"""Amounts, changes and spans in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lierre_desktop.centre.activity.figures import Amount, Definition, Unit
from lierre_desktop.centre.activity.periods import Period, season, year
from lierre_desktop.centre.activity.showing import said
from lierre_desktop.centre.activity.showing.keys import key_figure
from lierre_desktop.i18n import speaking

from .made import NBSP, THIN, YEAR, figure, unfinished


@pytest.fixture(autouse=True)
def french() -> Iterator[None]:
    """Numbers are read in French."""
    with speaking("fr"):
        yield


def spaced(words: str) -> str:
    """Words as typed here, "_" for the narrow no-break space and "~" for the wide one."""
    return words.replace("_", THIN).replace("~", NBSP)


@pytest.mark.parametrize(
    ("amount", "unit", "words", "number"),
    [
        (Amount(0), Unit.COUNT, "0", 0),
        (Amount(1234), Unit.COUNT, "1_234", 1234),
        (Amount(1234567), Unit.COUNT, "1_234_567", 1234567),
        (Amount(-3), Unit.COUNT, "–_3", -3),
        (Amount(0), Unit.MINUTES, "0_h", 0),
        (Amount(45), Unit.MINUTES, "45~min", 0.75),
        (Amount(90), Unit.MINUTES, "1_h_30", 1.5),
        (Amount(630), Unit.MINUTES, "11_h", 11),
        (Amount(258720), Unit.MINUTES, "4_312_h", 4312),
        (Amount(125, 2), Unit.MEAN_MINUTES, "1_h_03", 1.05),
        (Amount(67, 94), Unit.SHARE, "71_%", 71),
        (Amount(1, 200), Unit.SHARE, "1_%", 1),
        (Amount(0, 94), Unit.SHARE, "0_%", 0),
        (Amount(61, 10), Unit.MEAN, "6,1", 6.1),
        (Amount(6, 1), Unit.MEAN, "6,0", 6),
        (Amount(4510000), Unit.CENTS, "45_100~€", 45100),
        (Amount(50), Unit.CENTS, "0,50~€", 0.5),
        (Amount(-120050), Unit.CENTS, "–_1_200,50~€", -1200.5),
        (Amount(1000, 3), Unit.MEAN_CENTS, "3,33~€", 3.33),
        (None, Unit.COUNT, "·", None),
        (Amount(0, 0), Unit.SHARE, "–", None),
    ],
)
def test_an_amount(amount: Amount | None, unit: Unit, words: str, number: float | None) -> None:
    assert said.amount(amount, unit) == spaced(words)
    assert said.rounded(amount, unit) == number


def test_an_amount_in_english() -> None:
    with speaking("en"):
        assert said.amount(Amount(1234), Unit.COUNT) == "1,234"
        assert said.amount(Amount(67, 94), Unit.SHARE) == "71%"
        assert said.amount(Amount(61, 10), Unit.MEAN) == "6.1"
        assert said.amount(Amount(4510050), Unit.CENTS) == "€45,100.50"
        assert said.amount(Amount(550), Unit.FTE) == "0.55 FTE"
        assert said.change(Amount(89), Amount(86), Unit.COUNT) == "+3%"


@pytest.mark.parametrize(
    ("now", "before", "words"),
    [(86, 77, "+_12_%"), (241, 249, "–_3_%"), (5, 5, "0"), (0, 10, "–_100_%"), (0, 0, "0"),
     (30_000, 10, "+_299_900_%"), (0, 9, ""), (3000, 1, "")],
)  # fmt: skip
def test_a_change_is_divided_by_the_earlier_value(now: int, before: int, words: str) -> None:
    assert said.change(Amount(now), Amount(before), Unit.COUNT) == spaced(words)


def test_hours_change_in_percent_from_ten() -> None:
    assert said.change(Amount(700), Amount(599), Unit.MINUTES) == ""
    assert said.change(Amount(720), Amount(600), Unit.MINUTES) == spaced("+_20_%")


def test_means_change_in_percent_from_ten_things() -> None:
    assert said.change(Amount(360, 4), Amount(150, 2), Unit.MEAN_MINUTES) == ""
    assert said.change(Amount(360, 4), Amount(750, 10), Unit.MEAN_MINUTES) == spaced("+_20_%")


def test_a_change_that_cannot_be_said() -> None:
    assert said.change(Amount(4), None, Unit.COUNT) == ""
    assert said.change(Amount(1, 2), Amount(0, 0), Unit.SHARE) == ""
    with speaking("en"):
        assert said.change(Amount(4), Amount(0), Unit.COUNT) == "new"


@pytest.mark.parametrize(
    ("now", "before", "words"),
    [
        ((49, 94), (42, 88), "+4 points"),
        ((1256, 1000), (1264, 1000), "–1 point"),
        ((713, 1000), (706, 1000), "+1 point"),  # 0.7: not 71 % less 71 %
        ((704, 1000), (695, 1000), "+1 point"),  # 0.9: not 70 % less 70 %
        ((696, 1000), (694, 1000), "0"),  # 0.2: not 70 % less 69 %
        ((1, 200), (0, 7), "+1 point"),  # a half goes away from zero
        ((0, 7), (1, 200), "–1 point"),
    ],
)
def test_the_change_of_a_share_is_rounded_once(
    now: tuple[int, int], before: tuple[int, int], words: str
) -> None:
    with speaking("en"):
        assert said.change(Amount(*now), Amount(*before), Unit.SHARE) == words


@given(st.integers(-(10**9), 10**9), st.sampled_from(Unit), st.none() | st.integers(1, 10**6))
def test_words_and_number_are_the_same(value: int, unit: Unit, base: int | None) -> None:
    """Read back, the words are the number: no output can say another one."""
    words, number = said.amount(Amount(value, base), unit), said.rounded(Amount(value, base), unit)
    compact = words.replace(THIN, "").replace("–", "-").replace(",", ".").rstrip("%€ETP FTE" + NBSP)
    if "min" in words:
        read = int(compact.removesuffix(f"{NBSP}min")) / 60
    elif "h" in compact:
        hours, minutes = compact.split("h")
        part = int(minutes or 0) / 60
        read = int(hours) + (-part if compact.startswith("-") else part)
    else:
        read = float(compact)
    assert number == pytest.approx(read, abs=1e-9)


def test_spans() -> None:
    whole, part = year(2025), Period(date(2026, 1, 1), date(2026, 11, 10))
    assert (said.period(whole), said.short_period(whole)) == ("2025", "2025")
    assert said.short_period(season(2025)) == "2025-2026"
    assert said.period(part) == spaced("du 1er~janvier au 10~novembre 2026")
    assert said.short_period(part) == "2026"
    assert said.short_period(Period(date(2026, 1, 1), date(2026, 1, 1))) == "01/01/2026"
    odd = Period(date(2026, 3, 1), date(2026, 6, 15))
    assert said.short_period(odd) == spaced("01/03/2026~– 15/06/2026")
    autumn = Period(date(2025, 9, 1), date(2025, 12, 31))  # of a season or of a year: said whole
    assert said.short_period(autumn) == spaced("01/09/2025~– 31/12/2025")


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0 people accompanied"), (1, "1 person accompanied"), (1234, "1,234 people accompanied")],
)
def test_the_base_says_whom_it_counts(count: int, words: str) -> None:
    definition = Definition("X", "x", "Each of the {base}, once.", follows_basis=True)
    with speaking("en"):
        assert said.base(count, definition, YEAR) == f"Base: {words} in 2025"
        assert said.definition(definition, YEAR) == "Each of the people accompanied, once."


def test_the_base_of_shares_says_the_earlier_one_too() -> None:
    definition = Definition("X", "x", "x", base_said="of the people out")
    with speaking("en"):
        words = said.base(29, definition, YEAR, 31)
        assert words == "Shares of the people out: 29 in 2025, 31 in 2024"


def test_a_key_figure_says_what_it_was() -> None:
    with speaking("en"):
        key = key_figure(figure(Amount(94), Amount(88)), YEAR)
        assert (key.words, key.number, key.change) == ("94", 94, "88 in 2024 · +7%")
        assert key_figure(figure(Amount(94), Amount(94)), YEAR).change == "94 in 2024 · stable"
        assert key_figure(figure(Amount(4), Amount(0)), YEAR).change == "0 in 2024 · new"
        assert key_figure(figure(Amount(4), None), YEAR).change == ""
        assert key_figure(figure(Amount(4), Amount(9)), YEAR).change == "9 in 2024"
        part = key_figure(figure(Amount(86), Amount(77)), unfinished())
        assert part.change == "77 on the same days of 2025 · +12%"
        assert (part.was, part.moved) == ("77 on the same days of 2025", "+12%")


def test_a_small_key_figure_is_hidden_and_its_change_with_it() -> None:
    with speaking("en"):
        key = key_figure(figure(Amount(3), Amount(12)), YEAR, mask=5)
        assert (key.words, key.number, key.behind) == (f"<{NBSP}5", None, None)
        assert key.change == "12 in 2024"
        key = key_figure(figure(Amount(12), Amount(3)), YEAR, mask=5)
        assert (key.words, key.change) == ("12", f"<{NBSP}5 in 2024")


def test_only_what_is_ranked_is_better_or_worse() -> None:
    assert key_figure(figure(Amount(9), Amount(8)), YEAR).better is None
    assert key_figure(figure(Amount(9), Amount(8), fewer=True), YEAR).better is False
    assert key_figure(figure(Amount(9, 10), Amount(8, 10), Unit.SHARE), YEAR).better is True


def test_a_brief_definition_is_its_first_sentence_or_its_first_clause() -> None:
    short = replace(figure(Amount(1), None).definition, said="Sessions held. Those moved aren’t.")
    assert said.brief(short, YEAR) == "Sessions held."
    details = "when their latest pathway of the period was opened, perhaps before it."
    long = replace(short, said=f"People by their age on the day they entered: {details} Else not.")
    assert said.brief(long, YEAR) == "People by their age on the day they entered."
    early = replace(short, said=f"Of the people referred: {details[:-1]}; all the others.")
    assert said.brief(early, YEAR) == f"Of the people referred: {details}"
    assert key_figure(figure(Amount(94), None), YEAR).brief == "Toutes."
