"""Lines of text: every script, every size, and what nobody should type in a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lierre_desktop.documents import text
from lierre_desktop.documents.marks import Box
from lierre_desktop.documents.pen import Pen
from lierre_desktop.documents.text import BOLD, ITALIC, REGULAR

from . import reading

NAMES = {
    "Polish": "Łucja Świętosławska-Żółć",
    "Romanian": "Ștefănița Țărnă",
    "Turkish": "Gülşen Işık İnönü",
    "Vietnamese": "Nguyễn Thị Hồng Ánh",
    "Cyrillic": "Олена Ковальчук-Їжак",
    "Georgian": "ნინო ბერიძე",
    "Armenian": "Անահիտ Սարգսյան",
    "Arabic": "الخطيب مريم",
    "Arabic ligatures": "لالا الحلاق",
    "Hebrew": "שרה כהן",
    "Amharic": "ሳራ አበበ",
    "Tamil": "கவிதா முருகன்",
    "Bengali": "রহিমা খাতুন",
    "Devanagari": "कविता शर्मा",
    "Thai": "สมหญิง น้ำใจ",
    "Accents apart": "S\u030cefe\u0301",
    "Accents no letter has": "M\u0304ari\u0323\u0302a",
}

HOSTILE = {
    "markup": '<b>&"\'</b><img src="/etc/passwd"/>',
    "emoji": "Léa 😀 👩‍👩‍👧 🇫🇷",
    "chinese": "陈丽",
    "zero": "a\x00b",
    "half a pair": "a\ud83db",
    "turned round": "a\u202eb\u2067c\u2069d",
    "controls": "a\x1b[31mb\x7f\x9b",
    "line breaks": "a\r\nb\u2028c\td",
    "private": "\ue000\U000f0000",
    "nothing": "\ufeff\u200b\u00ad",
    "empty": "",
    "many accents": "e" + "\u0301\u0323" * 2000,
    "joiners": "\u200d\u200c\u200d",
    "marks first": "\u064b\u0bcd\u0301",
    "no character": "\ufdd0\uffff",
}


def written(*lines: str, weight: str = REGULAR) -> bytes:
    """A page with these lines."""
    pen = Pen("lines", "nobody", "en")
    pen.page(210, 297)
    for number, line in enumerate(lines):
        pen.text(20, 20 + 8 * number, line, 12, weight)
    return pen.finish()


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
@pytest.mark.parametrize("weight", [REGULAR, BOLD, ITALIC])
def test_every_script_is_drawn_and_reads_back(name: str, weight: str) -> None:
    assert all(run.font for run in text.layout(name, weight).runs), "a letter has no font"

    assert reading.text(written(name, weight=weight)) == text.clean(name)


def test_arabic_letters_are_joined_and_run_from_right_to_left() -> None:
    (run,) = text.layout("مريم").runs
    font = load(run.font)
    glyphs = [font.face.charToGlyph[ord(code)] for code in run.glyphs]
    alone = [font.face.charToGlyph[ord(letter)] for letter in "مريم"]

    assert len(glyphs) == 4
    assert glyphs[1:3] != alone[1:3], "the letters inside a word change their shape"
    assert glyphs[0] != glyphs[-1], "the same letter ends a word otherwise than it begins one"


def load(name: str):  # type: ignore[no-untyped-def]
    """A font already in use, by its registered name."""
    from lierre_desktop.documents import fonts

    return fonts.load(*name.split("-"))


def test_digits_keep_their_order_inside_arabic() -> None:
    runs = text.layout("غرفة 123 الطابق 45").runs

    assert [run.glyphs for run in runs if run.glyphs.strip().isdigit()] == ["45", "123"]
    assert "123" in reading.text(written("غرفة 123 الطابق 45"))


def test_latin_inside_arabic_and_arabic_inside_latin_keep_their_sides() -> None:
    latin_first = text.layout("Salma سلمى").runs
    arabic_first = text.layout("سلمى Salma").runs

    assert latin_first[0].glyphs.strip() == "Salma"
    assert arabic_first[0].glyphs.strip() == "Salma", "what is read last stands at the left"


def test_brackets_face_the_other_way_in_arabic() -> None:
    assert reading.text(written("(مريم)")).strip("()") == "مريم"
    left, *_rest, right = text.layout("(مريم)").runs
    assert load(left.font).face.charToGlyph[ord(left.glyphs)] == glyph("(")
    assert load(right.font).face.charToGlyph[ord(right.glyphs)] == glyph(")")


def glyph(letter: str) -> int:
    """The number of a Latin glyph."""
    number: int = load("NotoSans-Regular").face.charToGlyph[ord(letter)]
    return number


@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE)
def test_nothing_typed_can_break_a_page(value: str) -> None:
    pdf = written(value, "after")

    assert reading.text(pdf).endswith("after")
    assert all(reading.fonts(pdf).values())


def test_markup_is_only_letters() -> None:
    assert HOSTILE["markup"] in reading.text(written(HOSTILE["markup"]))


def test_letters_that_become_boxes_are_known() -> None:
    assert text.undrawn("Bravo 🎉 à tous ❤️ ! 🎉") == "🎉❤"
    assert text.undrawn("".join(NAMES.values()) + "\n\u200d\ufe0f") == ""


@pytest.mark.parametrize("kind", ["emoji", "chinese", "zero", "half a pair", "private"])
def test_a_letter_without_a_font_is_a_visible_box(kind: str) -> None:
    runs = text.layout(HOSTILE[kind]).runs
    boxes = [run for run in runs if not run.font]

    assert boxes
    assert all(run.width == pytest.approx(0.6 * len(run.glyphs)) for run in boxes)
    assert all(run.actual == run.glyphs for run in boxes), "readers say what was written"
    page = reading.picture(written("陈"))
    assert reading.darkest(page, Box(20, 16, 3, 4.2)) < 128
    assert reading.darkest(page, Box(20.8, 17.3, 1.1, 2)) == 255, "the box is empty"


def test_orders_that_turn_text_round_are_dropped() -> None:
    assert text.clean(HOSTILE["turned round"]) == "abcd"
    assert text.clean(HOSTILE["line breaks"]) == "a  b c d"


@given(st.text(max_size=60))
def test_any_text_can_be_laid_out_measured_and_cut(value: str) -> None:
    line = text.layout(value)

    assert line.width >= 0
    assert text.width(text.fit(value, 30, 12), 12) <= 30 + 1e-6
    assert all(text.width(part, 12) <= 30 + 1e-6 for part in text.wrap(value, 30, 12))


@given(st.lists(st.text(alphabet="abé سلم123 ()", max_size=30), max_size=3))
def test_any_mixture_of_directions_is_written(lines: list[str]) -> None:
    assert written(*lines).startswith(b"%PDF")


def test_a_name_of_a_hundred_thousand_letters_is_cut() -> None:
    endless = "Anne-Marie " * 10_000

    assert text.fit(endless, 80, 12).endswith("…")
    assert text.width(text.fit(endless, 80, 12), 12) <= 80
    assert len(text.wrap(endless, 80, 12, lines=2)) == 2
    assert len(text.layout(endless).runs[0].glyphs) == text.LONGEST


def test_fit_keeps_what_holds_and_an_accent_with_its_letter() -> None:
    assert text.fit("Samira", 80, 12) == "Samira"
    for room in range(4, 40):
        cut = text.fit("M\u0304" * 20, room, 12)
        assert cut.removesuffix("…").count("M") == cut.count("\u0304")


def test_shrink_takes_the_largest_size_that_holds() -> None:
    room = text.width("Permanence Emploi", 20)

    assert text.shrink("Permanence Emploi", room + 0.01, 26, 16) == 20
    assert text.shrink("Permanence Emploi", 200, 26, 16) == 26
    assert text.shrink("Permanence Emploi", 20, 26, 16) is None


def test_wrap_cuts_between_words_and_after_hyphens() -> None:
    room = text.width("Marie-Joséphine", 12)

    assert text.wrap("Marie-Joséphine Élisabeth", room + 1, 12) == ["Marie-Joséphine", "Élisabeth"]
    assert text.wrap("Marie-Joséphine", room - 2, 12) == ["Marie-", "Joséphine"]
    assert text.wrap("n°\u00a0412", 8, 12)[0] != "n°", "a no-break space keeps its words together"
    assert text.wrap("", 40, 12) == []


def test_wrapped_words_are_all_there() -> None:
    sentence = "Cette feuille prouve que l’atelier a eu lieu, et ne porte que des noms."

    for room in (15, 30, 60, 200):
        assert "".join("".join(text.wrap(sentence, room, 12)).split()) == "".join(sentence.split())


def test_letters_set_apart_leave_the_rest_of_the_page_alone() -> None:
    pen = Pen("capitals", "nobody", "en")
    pen.page(210, 297)
    length = pen.capitals(20, 20, "Sign-in sheet", 9)
    pen.text(20, 30, "Sign-in sheet", 9)
    page = reading.picture(pen.finish())

    assert length > text.width("SIGN-IN SHEET", 9, BOLD)
    after = 20 + text.width("Sign-in sheet", 9)
    assert reading.darkest(page, Box(after + 0.5, 26, 30, 5)) == 255


def test_same_lines_same_bytes_whatever_was_written_before() -> None:
    lines = [*NAMES.values(), *HOSTILE.values()]
    first = written(*lines[5:10])
    written(*reversed(lines))

    assert written(*lines[5:10]) == first
