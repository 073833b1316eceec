"""Photos: small, upright, without a camera's secrets; and what isn't a photo."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from lierre_desktop.centre import pictures
from lierre_desktop.centre.changes import Changes, InvalidInput
from lierre_desktop.centre.person import photos
from lierre_desktop.centre.undo import undo

ORIENTATION, MAKER = 0x0112, 0x010F


def picture(
    width: int = 400, height: int = 200, kind: str = "JPEG", mode: str = "RGB", **how: object
) -> bytes:
    """A file whose left half is red."""
    made = Image.new(mode, (width, height))
    made.paste("red", (0, 0, width // 2, height))
    kept = BytesIO()
    made.save(kept, kind, **how)
    return kept.getvalue()


def kept(person: int) -> Image.Image:
    image = photos.load(person)
    assert image is not None
    return Image.open(BytesIO(image))


def test_a_photo_is_small_and_says_nothing_of_the_camera(zeynep: int) -> None:
    assert photos.load(zeynep) is None
    exif = Image.Exif()
    exif[MAKER] = "Appareil"
    exif[ORIENTATION] = 6  # to be turned a quarter to the right
    photos.save(zeynep, picture(exif=exif, comment=b"chez elle"))
    seen = kept(zeynep)
    assert (seen.format, seen.size) == ("JPEG", (160, 320))
    assert not seen.getexif() and "comment" not in seen.info
    red, _green, _blue = seen.convert("RGB").getpixel((80, 20))  # type: ignore[misc]
    assert red > 200  # the left half stands on top


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "RGBA"), ("PNG", "1"), ("GIF", "P")])
def test_other_formats_become_jpeg(zeynep: int, kind: str, mode: str) -> None:
    image = BytesIO()
    Image.new(mode, (40, 30)).save(image, kind)
    photos.save(zeynep, image.getvalue())
    assert (kept(zeynep).format, kept(zeynep).size) == ("JPEG", (40, 30))


@pytest.mark.parametrize(
    "image",
    [b"", b"pas une image", picture()[:200], b"%PDF-1.7\n%%EOF", picture(kind="TIFF")],
    ids=["empty", "text", "cut", "pdf", "tiff"],
)
def test_what_cannot_be_read_is_refused_plainly(zeynep: int, image: bytes) -> None:
    with pytest.raises(InvalidInput, match="can't be read") as refused:
        photos.save(zeynep, image)
    assert refused.value.field == "image"
    assert photos.load(zeynep) is None


def test_too_many_pixels_are_refused_before_they_are_decoded(
    zeynep: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "MOST_PIXELS", 79_999)
    with pytest.raises(InvalidInput, match="too many pixels"):
        photos.save(zeynep, picture())
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 100)
    with pytest.raises(InvalidInput, match="too many pixels"):
        photos.save(zeynep, picture())
    monkeypatch.setattr(pictures, "HEAVIEST", 100)
    with pytest.raises(InvalidInput, match="too heavy"):
        photos.save(zeynep, picture())


def test_a_photo_is_replaced_deleted_and_brought_back(zeynep: int) -> None:
    photos.save(zeynep, picture())
    first = photos.load(zeynep)
    photos.save(zeynep, picture(100, 100))
    second = photos.load(zeynep)
    assert second != first
    assert photos.save(zeynep, picture(100, 100)).changes is Changes.NONE
    done = photos.remove(zeynep)
    assert photos.load(zeynep) is None
    with pytest.raises(InvalidInput, match="no photo of Zeynep Arslan"):
        photos.remove(zeynep)
    undo(done.batch)
    assert photos.load(zeynep) == second
