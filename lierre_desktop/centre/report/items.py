"""What is added to a section: photos and quotations with consent, saved questions.

Nobody is shown or quoted without a consent on record, with its day. Photos are made small
as all pictures are (`pictures`).
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from ...database.journal import changing
from ...database.models import Participant, ReportItem, SavedQuestion, database
from ...i18n import _
from .. import pictures
from ..changes import Changes, Done, InvalidInput
from ..rows import fetch, line, paragraphs, required_text
from . import typography
from .opened import open_section

SIDE = 1600  # pixels: as sharp as print asks for at the width of a page's text
WORDS_LIMIT = 2_000


class ItemKind(StrEnum):
    """What is added."""

    PHOTO = "PHOTO"
    QUOTE = "QUOTE"
    QUESTION = "QUESTION"


@dataclass(frozen=True, slots=True)
class ItemData:
    """A photo, a quotation or a saved question of a section. `id` 0 is a new one."""

    section_id: int
    kind: ItemKind
    id: int = 0
    words: str = ""  # the quotation, or the caption of a photo
    said_by: str = ""  # as the person wishes to be named
    image: bytes = b""  # of a photo; empty keeps the one there is
    participant_id: int | None = None  # whose consent it is
    question_id: int | None = None
    consent_on: date | None = None
    consent_how: str = ""  # "in writing, kept in her file"
    nobody_shown: bool = False  # a photo that needs no consent
    position: int = 0
    version: int = 1


def items(section_id: int) -> list[ItemData]:
    """What was added to a section, in order, with its images."""
    return of_sections([section_id])


def of_sections(section_ids: list[int]) -> list[ItemData]:
    """What was added to some sections, in order, with its images."""
    rows = (
        ReportItem.select()
        .where(ReportItem.section.in_(section_ids), ReportItem.deleted_at.is_null())
        .order_by(ReportItem.section, ReportItem.position, ReportItem.id)
    )
    return [_data(row) for row in rows]


def save(data: ItemData, *, today: date | None = None) -> Done:
    """Keep it: an image made small, without what a camera writes, a quotation without the
    marks around it. Raises InvalidInput, beside "consent_on" without consent, or with one of
    a day to come."""
    section = open_section(data.section_id)
    row = fetch(ReportItem, data.id, data.version) if data.id else None
    if row is not None:
        _refuse_another(row, data, section.report_id)
    values = _checked(data, row, today or date.today())
    with changing("report.item") as changes:
        if row is None:
            values["position"] = data.position or _last(section.id) + 1
            row = changes.create(ReportItem, **values)
        else:
            changes.update(row, position=data.position or row.position, **values)
    touched = Changes.REPORTS if changes.batch else Changes.NONE
    return Done(touched, _("Kept in the report"), changes.batch, row.id)


def remove(item_id: int) -> Done:
    """Put it in the bin. Raises InvalidInput."""
    row = fetch(ReportItem, item_id)
    open_section(row.section_id)
    with changing("report.remove_item") as changes:
        changes.remove(row)
    return Done(Changes.REPORTS, _("Taken off the report"), changes.batch, item_id)


def _refuse_another(row: ReportItem, data: ItemData, report_id: int) -> None:
    """Raise InvalidInput when a photo would become a quotation, or leave its report."""
    if open_section(row.section_id).report_id != report_id:
        raise InvalidInput("section_id", _("This stands in another report: add it here anew."))
    if row.kind != data.kind:
        raise InvalidInput("kind", _("This can't become something else: add the other one."))


def _checked(data: ItemData, row: ReportItem | None, today: date) -> dict[str, Any]:
    """The columns of the row. Raises InvalidInput."""
    values: dict[str, Any] = {"section": data.section_id, "kind": data.kind.value}
    if data.kind is ItemKind.QUESTION:
        if data.question_id is None:
            raise InvalidInput("question_id", _("Choose a saved question."))
        return values | {"question": fetch(SavedQuestion, data.question_id).id}
    if data.kind is ItemKind.PHOTO:
        values["words"] = paragraphs("words", data.words, WORDS_LIMIT)
        values["image"] = _picture(data.image, row)
    else:
        missing = _("Write what was said.")
        said = typography.typeset_words(typography.without_marks(data.words))
        values["words"] = required_text("words", said, missing, WORDS_LIMIT)
    nobody = data.kind is ItemKind.PHOTO and data.nobody_shown
    if data.consent_on is None and not nobody:
        raise InvalidInput("consent_on", _("Give the day of the person's consent."))
    if data.consent_on is not None and data.consent_on > today:
        raise InvalidInput("consent_on", _("This date lies in the future. Check the year."))
    # Whose record went to the bin since has still consented.
    if data.participant_id not in (None, row and row.participant_id):
        fetch(Participant, data.participant_id)
    return values | {
        "said_by": line("said_by", data.said_by),
        "participant": data.participant_id,
        "consent_on": data.consent_on,
        "consent_how": line("consent_how", data.consent_how, 250),
        "nobody_shown": nobody,
    }


def _picture(image: bytes, row: ReportItem | None) -> str:
    """The photo as it is kept, the one there is when none is given. Raises InvalidInput."""
    if row is not None and image in (b"", base64.b64decode(row.image)):
        return str(row.image)
    if not image:
        raise InvalidInput("image", _("Choose a picture."))
    return base64.b64encode(pictures.jpeg(image, SIDE)).decode("ascii")


def _last(section_id: int) -> int:
    row = database.execute_sql(
        "SELECT ifnull(max(position), 0) FROM report_item WHERE section_id = ?", (section_id,)
    ).fetchone()
    return int(row[0])


def _data(row: ReportItem) -> ItemData:
    return ItemData(
        row.section_id, ItemKind(row.kind), row.id, row.words, row.said_by,
        base64.b64decode(row.image), row.participant_id, row.question_id, row.consent_on,
        row.consent_how, bool(row.nobody_shown), row.position, row.version,
    )  # fmt: skip
