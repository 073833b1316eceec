"""What is added to a section: photos and quotations with consent, saved questions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ..changes import Done


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
    raise NotImplementedError


def save(data: ItemData) -> Done:
    """Keep it; an image is made small, without what a camera writes. Raises InvalidInput,
    beside "consent_on" without consent."""
    raise NotImplementedError


def remove(item_id: int) -> Done:
    """Put it in the bin. Raises InvalidInput."""
    raise NotImplementedError
