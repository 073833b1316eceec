"""The pictures of funders' and partners' logos, by the names that the settings give them."""

from __future__ import annotations

import base64

from ...database.journal import changing
from ...database.models import Logo
from ...i18n import _
from .. import pictures
from ..changes import Changes, Done, InvalidInput
from ..rows import required_text

SIDE = 600  # pixels: sharp on paper at the width of a footer's frame


def logos() -> dict[str, bytes]:
    """The pictures (PNG) by name, in the order of names."""
    rows = Logo.select().order_by(Logo.name)
    return {row.name: base64.b64decode(row.image) for row in rows}


def save(name: str, image: bytes) -> Done:
    """Keep the picture of this name, in place of the one before. Raises InvalidInput."""
    name = required_text("name", name, _("Say whose logo it is."))
    text = base64.b64encode(pictures.png(image, SIDE)).decode("ascii")
    row = Logo.get_or_none(Logo.name == name)
    with changing("logo.save") as changes:
        if row is None:
            row = changes.create(Logo, name=name, image=text)
        else:
            changes.update(row, image=text)
    said = _("Logo kept: {name}").format(name=name)
    return Done(Changes.SETTINGS if changes.batch else Changes.NONE, said, changes.batch, row.id)


def remove(name: str) -> Done:
    """Delete the picture of this name. Raises InvalidInput when there is none."""
    row = Logo.get_or_none(Logo.name == name)
    if row is None:
        raise InvalidInput("name", _("There is no picture for {name}.").format(name=name))
    with changing("logo.remove") as changes:
        changes.remove(row)
    said = _("Logo removed: {name}").format(name=name)
    return Done(Changes.SETTINGS, said, changes.batch, row.id)
