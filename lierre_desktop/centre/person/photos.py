"""The photo of a person, small and without what a camera writes into it. Optional.

Whatever the file, the centre keeps a JPEG made here: no place, no date, no device, and
nothing that a malformed picture could carry further.
"""

from __future__ import annotations

import base64
import warnings
from io import BytesIO
from typing import TYPE_CHECKING

from ...database.journal import changing
from ...database.models import Participant, Photo
from ...i18n import _
from ..changes import Changes, Done, InvalidInput
from ..names import sentence_name
from ..rows import fetch

if TYPE_CHECKING:
    from PIL.Image import Image

SIDE = 320  # pixels of the longer side kept
QUALITY = 82
HEAVIEST = 20_000_000  # bytes of a file that is opened at all
MOST_PIXELS = 60_000_000  # refused before decoding: a phone's camera stays below
FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "GIF")


def save(participant_id: int, image: bytes) -> Done:
    """Keep a photo in place of the one before. Raises InvalidInput beside "image" for a file
    that is too heavy or isn't a picture."""
    person = fetch(Participant, participant_id)
    text = base64.b64encode(_small_jpeg(image)).decode("ascii")
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


def _small_jpeg(image: bytes) -> bytes:
    """The picture upright, at most SIDE pixels, encoded anew. Raises InvalidInput."""
    from PIL import ImageOps, UnidentifiedImageError

    if len(image) > HEAVIEST:
        raise InvalidInput(
            "image",
            _("This picture is too heavy: {limit} MB at most.").format(limit=HEAVIEST // 1_000_000),
        )
    try:
        with _opened(image) as picture:
            picture.draft("RGB", (2 * SIDE, 2 * SIDE))
            upright = ImageOps.exif_transpose(picture)
            upright.thumbnail((SIDE, SIDE))
            kept = BytesIO()
            _on_white(upright).save(kept, "JPEG", quality=QUALITY, optimize=True)
    except InvalidInput:
        raise
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        # Pillow tells a damaged file by any of these, depending on its format.
        raise InvalidInput(
            "image",
            _("This picture can't be read. Choose a JPEG or PNG file, like those of a phone."),
        ) from error
    return kept.getvalue()


def _opened(image: bytes) -> Image:
    """The picture, not yet decoded. Raises InvalidInput when it would fill the memory."""
    from PIL import Image

    with warnings.catch_warnings():
        # Pillow's own limit warns, ours refuses; it refuses by itself far above.
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            picture: Image.Image = Image.open(BytesIO(image), formats=FORMATS)
        except Image.DecompressionBombError:
            raise _too_large() from None
    if picture.width * picture.height > MOST_PIXELS:
        raise _too_large()
    return picture


def _too_large() -> InvalidInput:
    return InvalidInput("image", _("This picture has too many pixels. Make it smaller first."))


def _on_white(picture: Image) -> Image:
    """Without transparency, and without anything but its pixels."""
    from PIL import Image

    layered = picture.convert("RGBA")
    plain = Image.new("RGB", layered.size, "white")
    plain.paste(layered, mask=layered.getchannel("A"))
    return plain


def _name(person: Participant) -> str:
    return sentence_name(person.last_name, person.first_name, person.own_script)
