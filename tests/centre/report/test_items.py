"""Photos and quotations need a consent; questions and logos stand on their own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from lierre_desktop.centre import settings
from lierre_desktop.centre.changes import Changes, InvalidInput
from lierre_desktop.centre.report import items, logos, reports
from lierre_desktop.centre.report.items import ItemData, ItemKind
from lierre_desktop.centre.report.remarks import remarks
from lierre_desktop.centre.undo import undo
from lierre_desktop.database.connection import OpenCentre
from lierre_desktop.database.models import Participant

from .conftest import QUERY, freeze, named, picture

CONSENT = date(2025, 12, 1)


@pytest.fixture
def section(report: int) -> int:
    return named(report, "effects").id


def photo(section: int) -> ItemData:
    return ItemData(section, ItemKind.PHOTO, image=picture(), nobody_shown=True)


def quote(section: int) -> ItemData:
    return ItemData(
        section, ItemKind.QUOTE, words="Ici, on m’écoute.", said_by="Une habitante",
        consent_on=CONSENT, consent_how="par écrit",
    )  # fmt: skip


def test_a_photo_is_made_small_and_kept_as_it_is(section: int) -> None:
    number = items.save(replace(photo(section), image=picture((1800, 900)))).id
    (kept,) = items.items(section)
    with Image.open(BytesIO(kept.image)) as image:
        assert (image.format, image.size) == ("JPEG", (items.SIDE, items.SIDE // 2))
    items.save(replace(kept, words="La cuisine"))
    items.save(replace(kept, words="La cuisine pédagogique", image=b"", version=2))
    (again,) = items.items(section)
    assert (again.id, again.words, again.image) == (number, "La cuisine pédagogique", kept.image)


def test_nobody_is_shown_or_quoted_without_consent(section: int) -> None:
    for wrong in (
        replace(photo(section), nobody_shown=False),
        replace(quote(section), consent_on=None, nobody_shown=True),
    ):
        with pytest.raises(InvalidInput) as refused:
            items.save(wrong)
        assert refused.value.field == "consent_on"
    person = Participant.select().first().id
    items.save(replace(quote(section), participant_id=person))
    (kept,) = items.items(section)
    assert (kept.participant_id, kept.consent_on, kept.said_by) == (
        person, CONSENT, "Une habitante",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"kind": ItemKind.PHOTO, "nobody_shown": True}, "image"),
        ({"kind": ItemKind.PHOTO, "nobody_shown": True, "image": b"GIF"}, "image"),
        ({"kind": ItemKind.QUESTION}, "question_id"),
        ({"words": " "}, "words"),
        ({"participant_id": 999}, "id"),
    ],
)
def test_what_is_missing_is_said(section: int, wrong: dict[str, Any], field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        items.save(replace(quote(section), **wrong))
    assert refused.value.field == field


def test_a_consent_is_not_of_a_day_to_come(section: int) -> None:
    day_before = CONSENT - timedelta(days=1)
    with pytest.raises(InvalidInput) as refused:
        items.save(quote(section), today=day_before)
    assert refused.value.field == "consent_on"
    assert items.save(quote(section), today=CONSENT).id


def test_words_of_someone_put_in_the_bin_can_still_be_changed(section: int) -> None:
    gone, other = Participant.select().limit(2)
    items.save(replace(quote(section), participant_id=gone.id))
    for person in (gone, other):
        person.deleted_at = "2025-12-20"
        person.save()
    (kept,) = items.items(section)
    items.save(replace(kept, words="On m’écoute."))
    assert items.items(section)[0].words == "On m’écoute."
    with pytest.raises(InvalidInput):
        items.save(replace(kept, participant_id=other.id, version=2))


def test_what_to_look_at_before_freezing_is_said(report: int, section: int) -> None:
    assert remarks(report, lambda _text: "") == []
    person = Participant.select().first()
    items.save(replace(quote(section), participant_id=person.id, words="Merci 🎉"))
    person.deleted_at = "2025-12-20"
    person.save()
    assert remarks(report, lambda text: "🎉❤" if "🎉" in text else "") == [
        "1 photo or quotation of a person put in the bin",
        "Empty boxes are printed in place of these signs: 🎉 ❤",
    ]
    reports.hide(section)
    assert remarks(report, lambda text: "🎉" if "🎉" in text else "") == []


def test_what_stands_in_a_report_stays_there_and_stays_what_it_is(
    report: int, section: int
) -> None:
    items.save(quote(section))
    (kept,) = items.items(section)
    with pytest.raises(InvalidInput) as refused:
        items.save(replace(kept, kind=ItemKind.PHOTO, image=picture(), nobody_shown=True))
    assert refused.value.field == "kind"
    other = named(reports.start(QUERY, "caf").id, "public").id
    with pytest.raises(InvalidInput) as refused:
        items.save(replace(kept, section_id=other))
    assert refused.value.field == "section_id"
    freeze(report, {"PDF": b"%PDF"})
    with pytest.raises(InvalidInput, match="frozen"):
        items.save(replace(kept, section_id=other))


def test_items_keep_their_order_and_come_back(report: int, section: int) -> None:
    first, second = items.save(quote(section)).id, items.save(photo(section)).id
    assert [one.id for one in items.items(section)] == [first, second]
    removed = items.remove(first)
    assert [one.id for one in items.items(section)] == [second]
    undo(removed.batch)
    items.save(replace(items.items(section)[0], position=3))
    assert [one.id for one in items.items(section)] == [second, first]
    freeze(report, {"PDF": b"%PDF"})
    with pytest.raises(InvalidInput):
        items.save(quote(section))
    with pytest.raises(InvalidInput):
        items.remove(first)


def test_logos_stand_on_every_paper(centre: OpenCentre) -> None:
    settings.save(replace(settings.load(), banner=("CAF",), footer=("CAF", "Ville")))
    done = logos.save("CAF", picture((1200, 300)))
    shown = settings.identity()
    with Image.open(BytesIO(shown.banner[0].image)) as image:
        assert (image.format, image.size) == ("PNG", (logos.SIDE, logos.SIDE // 4))
    assert shown.banner[0] == shown.footer_logos[0]
    assert shown.footer_logos[1].image == b""
    assert logos.save("CAF", picture((1200, 300))).changes is Changes.NONE
    removed = logos.remove("CAF")
    assert logos.logos() == {}
    undo(removed.batch)
    assert list(logos.logos()) == ["CAF"] and done.id
    with pytest.raises(InvalidInput):
        logos.remove("Ville")


def test_a_quotation_is_kept_without_its_marks(section: int) -> None:
    items.save(replace(quote(section), words="« Ici, on m’écoute. »"))
    assert [item.words for item in items.items(section)] == ["Ici, on m’écoute."]
    with pytest.raises(InvalidInput) as refused:
        items.save(replace(quote(section), words="« »"))
    assert refused.value.field == "words"
