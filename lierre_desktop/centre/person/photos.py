"""The photo of a person, small and without what a camera writes into it. Optional."""

from __future__ import annotations

from ..changes import Done


def save(participant_id: int, image: bytes) -> Done:
    """Keep a photo, cut down to 320 pixels. Raises InvalidInput for what can't be read."""
    raise NotImplementedError


def load(participant_id: int) -> bytes | None:
    """The photo as JPEG, None when there is none."""
    raise NotImplementedError


def remove(participant_id: int) -> Done:
    """Delete the photo. Raises InvalidInput when there is none."""
    raise NotImplementedError
