"""The photo of a person, small and without what a camera writes into it. Optional."""

from __future__ import annotations

import base64

from ...database.journal import changing
from ...database.models import Participant, Photo
from ...i18n import _
from .. import pictures
from ..changes import Changes, Done, InvalidInput
from ..names import sentence_name
from ..rows import fetch

SIDE = 320  # pixels of the longer side kept


def save(participant_id: int, image: bytes) -> Done:
    """Keep a photo in place of the one before. Raises InvalidInput beside "image" for a file
    that is too heavy or isn't a picture."""
    person = fetch(Participant, participant_id)
    text = base64.b64encode(pictures.jpeg(image, SIDE)).decode("ascii")
    row = Photo.get_or_none(Photo.participant == participant_id)
    with changing("photo.save") as changes:
        if row is None:
            row = changes.create(Photo, participant=participant_id, image=text)
        else:
            changes.update(row, image=text)
    said = _("Photo of {name} kept").format(name=_name(person))
    touched = Changes.SITUATIONS if changes.batch else Changes.NONE
    return Done(touched, said, changes.batch, row.id)


def load(participant_id: int) -> bytes | None:
    """The photo as JPEG, None when there is none."""
    row = Photo.get_or_none(Photo.participant == participant_id)
    return None if row is None else base64.b64decode(row.image)


def remove(participant_id: int) -> Done:
    """Delete the photo. Raises InvalidInput when there is none."""
    person = fetch(Participant, participant_id)
    row = Photo.get_or_none(Photo.participant == participant_id)
    if row is None:
        raise InvalidInput("", _("There is no photo of {name}.").format(name=_name(person)))
    with changing("photo.remove") as changes:
        changes.remove(row)
    said = _("Photo of {name} deleted").format(name=_name(person))
    return Done(Changes.SITUATIONS, said, changes.batch, row.id)


def _name(person: Participant) -> str:
    return sentence_name(person.last_name, person.first_name, person.own_script)
