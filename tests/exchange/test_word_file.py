"""Word documents: real headings and tables, the words of the PDF, nothing about the writer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as WordDocument

from lierre_desktop import i18n
from lierre_desktop.centre.letters.papers import Audience, Section
from lierre_desktop.exchange import word_papers

from ..documents import pathway_samples as samples

MAKERS: dict[str, Callable[[], bytes]] = {
    "summary": lambda: word_papers.summary(samples.summary(language="ar")),
    "full": lambda: word_papers.summary(samples.full_summary()),
    "letter": lambda: word_papers.letter(samples.letter()),
    "convocation": lambda: word_papers.convocation(samples.convocation(language="ar")),
    "relay": lambda: word_papers.relay(samples.relay()),
}


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Papers are compared in English, their source."""
    with i18n.speaking("en"):
        yield


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    """Each kind of document, made once."""
    with i18n.speaking("en"):
        return {name: make() for name, make in MAKERS.items()}


def opened(file: bytes) -> WordDocument:
    return Document(BytesIO(file))


def words(file: bytes) -> str:
    """Everything written in the body."""
    with ZipFile(BytesIO(file)) as parts:
        body = parts.read("word/document.xml").decode()
    return " ".join(re.sub(r"<[^>]+>", "\n", body).split())


def headings(document: WordDocument) -> list[str]:
    return [
        each.text.split("  ")[0]
        for each in document.paragraphs
        if each.style is not None and each.style.name == "Heading 1"
    ]


def test_a_summary_has_real_headings_and_tables(files: dict[str, bytes]) -> None:
    document = opened(files["full"])

    assert document.paragraphs[0].style is not None
    assert document.paragraphs[0].style.name == "Title"
    assert headings(document) == [
        "What has changed",
        "My attendance",
        "My goals",
        "What comes next",
        "In my own words",
        "How it began",
        "Contracts",
        "Meetings",
    ]
    trajectory = document.tables[1]
    assert [cell.text for cell in trajectory.rows[2].cells] == [
        "Logement",
        "difficulty",
        "in progress",
        "✓ solved",
    ]


@pytest.mark.parametrize("name", MAKERS)
def test_pages_are_a4_and_speak_their_language(files: dict[str, bytes], name: str) -> None:
    document = opened(files[name])
    (page,) = document.sections

    assert page.page_width is not None and round(page.page_width.mm) == 210
    assert page.page_height is not None and round(page.page_height.mm) == 297
    assert "Centre Le Lierre" in page.header.paragraphs[0].text
    assert "31 avenue de Guise" in page.footer.paragraphs[0].text
    with ZipFile(BytesIO(files[name])) as parts:
        languages = re.findall(
            r'w:lang [^>]*w:val="([^"]+)"', parts.read("word/styles.xml").decode()
        )
    assert set(languages) == {"en-GB"}


@pytest.mark.parametrize("name", MAKERS)
def test_nothing_points_outside_nor_tells_who_wrote(files: dict[str, bytes], name: str) -> None:
    about = opened(files[name]).core_properties

    assert (about.author, about.last_modified_by) == ("Centre Le Lierre", "Centre Le Lierre")
    assert (about.comments, about.keywords, about.revision) == ("", "", 1)
    with ZipFile(BytesIO(files[name])) as parts:
        whole = {each: parts.read(each).decode() for each in parts.namelist()}
    assert not [each for each in whole if "thumbnail" in each or "media" in each]
    assert not [each for each, text in whole.items() if 'TargetMode="External"' in text]
    assert "python" not in "".join(whole.values()).lower()


@pytest.mark.parametrize("name", MAKERS)
def test_same_paper_same_bytes(files: dict[str, bytes], name: str) -> None:
    assert MAKERS[name]() == files[name]


def test_a_second_language_is_marked_as_such(files: dict[str, bytes]) -> None:
    with ZipFile(BytesIO(files["summary"])) as parts:
        body = parts.read("word/document.xml").decode()

    assert "مساري" in words(files["summary"])
    assert "<w:rtl/>" in body and 'w:bidi="ar"' in body
    assert "الأربعاء" in words(files["convocation"])


def test_what_is_not_ticked_is_not_written() -> None:
    bare = words(word_papers.summary(samples.summary(sections=frozenset({Section.OBJECTIVES}))))

    assert "Avoir un logement stable" in bare
    for left_out in ("Je suis arrivée", "Logement ", "146", "Entretien de formation", "signature"):
        assert left_out not in bare


def test_others_speak_of_her() -> None:
    said = words(word_papers.summary(samples.summary(audience=Audience.PARTNER)))

    assert "Mrs Amina DIALLO" in said and "Mrs Diallo may ask" in said
    assert "My pathway" not in said


def test_letters_say_what_their_pdf_says(files: dict[str, bytes]) -> None:
    for expected in ("Mission locale du Nord mosellan", "Subject: Orientation", "Hélène Richter"):
        assert expected in words(files["letter"])
    assert "Wednesday 2 December 2026" in words(files["convocation"])
    assert words(files["relay"]).count("Date and signature") == 3


@pytest.mark.parametrize("value", ["<b>&\"'", "X" * 300, "😀\x00\ud800", "كلمة " * 60])
def test_no_text_breaks_them(value: str) -> None:
    letter = samples.letter(recipient=(value,), subject=value, paragraphs=(value,))
    makers = (
        partial(word_papers.letter, letter),
        partial(word_papers.summary, samples.summary(before=value, own_words=value)),
    )
    for make in makers:
        assert opened(make()).paragraphs
