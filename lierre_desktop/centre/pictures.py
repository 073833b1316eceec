"""Pictures as the centre keeps them: small, and without what a camera writes into a file.

Whatever the file, the picture is made anew here: no place, no date, no device, and nothing
that a malformed one could carry further.
"""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import TYPE_CHECKING

from ..i18n import _
from .changes import InvalidInput

if TYPE_CHECKING:
    from PIL.Image import Image

QUALITY = 82
HEAVIEST = 20_000_000  # bytes of a file that is opened at all
MOST_PIXELS = 60_000_000  # refused before decoding: a phone's camera stays below
FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "GIF")


def jpeg(image: bytes, side: int) -> bytes:
    """A photo upright, `side` pixels at most, as JPEG.

    Raises InvalidInput beside "image" for a file that is too heavy or isn't a picture.
    """
    kept = BytesIO()
    _small(image, side).save(kept, "JPEG", quality=QUALITY, optimize=True)
    return kept.getvalue()


def png(image: bytes, side: int) -> bytes:
    """A drawing on white, `side` pixels at most, as PNG. Raises InvalidInput as `jpeg`."""
    kept = BytesIO()
    _small(image, side).save(kept, "PNG", optimize=True)
    return kept.getvalue()


def _small(image: bytes, side: int) -> Image:
    from PIL import ImageOps, UnidentifiedImageError

    if len(image) > HEAVIEST:
        raise InvalidInput(
            "image",
            _("This picture is too heavy: {limit} MB at most.").format(limit=HEAVIEST // 1_000_000),
        )
    try:
        with _opened(image) as picture:
            picture.draft("RGB", (2 * side, 2 * side))
            upright = ImageOps.exif_transpose(picture)
            upright.thumbnail((side, side))
            return _on_white(upright)
    except InvalidInput:
        raise
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        # Pillow tells a damaged file by any of these, depending on its format.
        raise InvalidInput(
            "image",
            _("This picture can't be read. Choose a JPEG or PNG file, like those of a phone."),
        ) from error


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
