"""The certificate of attendance: hours, and nothing that isn't anybody's business."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lierre_desktop.centre.letters.papers import Signer
from lierre_desktop.documents.certificate import render
from lierre_desktop.documents.marks import Box
from lierre_desktop.documents.personal import hours

from . import pathway_samples as samples
from . import reading


def test_it_certifies_sessions_months_and_the_total() -> None:
    words = reading.text(render(samples.certificate()))

    for expected in (
        "Certificate of attendance",
        "Hélène Richter, coordinatrice",
        "Mrs Agnieszka NOWAK",
        "born on 14 March 1988",
        "attended the following 6 sessions, from 1 October to 24 November 2026.",
        "October 2026",
        "6\u202fh\u202f00".replace("\u202f", " "),
        "8:30",
        "Thionville, on 24 November 2026",
    ):
        assert expected in words.replace("\u202f", " "), expected
    assert words.replace("\u202f", " ").count("14 h 00") == 1  # 2+2+2, 2+4:30+1:30


def test_no_target_and_no_funder_is_named() -> None:
    words = reading.text(render(samples.certificate()))

    assert not any(word in words for word in ("Département", "absen", "15 h", "planned"))


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 1), (18, 1), (19, 2), (36, 2), (60, 4)])
def test_eighteen_sessions_a_page_the_head_repeated(count: int, pages: int) -> None:
    found = reading.texts(render(samples.long_certificate(count)))

    assert len(found) == pages
    assert sum(page.count("2 h 00") + page.count("2\u202fh\u202f00") for page in found) >= count
    for page in found:
        assert "Mrs Agnieszka NOWAK" in page and "Workshop" in page
    assert "Total hours" in found[-1] and "signature and stamp" in found[-1]
    assert not any("Total hours" in page for page in found[:-1])


def test_a_month_a_row_leaves_room_for_the_signature() -> None:
    rows = tuple(
        replace(samples.certificate().rows[0], day=date(2025 + n // 12, 1 + n % 12, 5))
        for n in range(18)
    )
    long = samples.certificate(rows=rows, closing="Délivrée à la demande de la personne. " * 12)
    pdf = render(long)

    assert len(reading.texts(pdf)) == 2
    assert reading.darkest(reading.picture(pdf, 1), Box(19, 280.2, 170, 1.2)) == 255


def test_a_month_over_two_pages_says_its_hours_once() -> None:
    words = reading.texts(render(samples.long_certificate(20)))

    assert "January 2026 (continued)" in words[1]
    assert "January 2026 (continued)" not in words[0]


def test_the_whole_time_is_the_sum_of_its_rows() -> None:
    certificate = samples.certificate()

    assert certificate.minutes == sum(row.end - row.start for row in certificate.rows) == 840
    assert hours(certificate.minutes).replace("\u202f", " ") == "14 h 00"


def test_without_a_coordinator_the_centre_certifies() -> None:
    words = reading.text(render(samples.certificate(signer=Signer(""))))

    assert "Centre Le Lierre certifies that" in words


def test_same_certificate_same_bytes() -> None:
    assert render(samples.certificate()) == render(samples.certificate())
