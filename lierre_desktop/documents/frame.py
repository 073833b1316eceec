"""What several papers share: the head that says who prints, logos, the foot, numbering.

Measures are mm from the top-left corner; text positions are baselines.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from ..centre.papers import Identity, Logo
from ..i18n import _
from . import pictograms
from .page import IVY, LINE, RULE, SOFT, WHITE
from .pen import Pen
from .text import BOLD, shrink, width, wrap

LEAF_HEIGHT = 10.0
BANNER_HEIGHT = 9.0
FOOTER_LOGO_HEIGHT = 7.6

_GAP = 2.5
_WIDEST_NAME = 50.0


# -- head --------------------------------------------------------------------------


def leaf(pen: Pen, x: float, y: float, size: float) -> None:
    """The ivy leaf of the program."""
    pen.drawing(pictograms.LEAF, x, y, size, fill=IVY)
    pen.drawing(pictograms.LEAF_VEINS, x, y, size, stroke=WHITE, thickness=0.5)


def action_words(identity: Identity) -> str:
    """The action as a heading quotes it; nothing for a centre without one."""
    return _("Action “{action}”").format(action=identity.action) if identity.action else ""


def head(pen: Pen, identity: Identity, x: float, y: float, room: float) -> float:
    """Leaf, centre and action; the x where they end."""
    leaf(pen, x, y, LEAF_HEIGHT)
    start = x + LEAF_HEIGHT + _GAP
    left = room - LEAF_HEIGHT - _GAP
    action = action_words(identity)
    name_y = y + (4.4 if action else 6.4)
    name = pen.text(start, name_y, identity.centre, 11.5, BOLD, colour=IVY, room=left)
    below = pen.text(start, y + 9.2, action, 9, colour=SOFT, room=left)
    return start + max(name, below)


# -- logos -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Frame:
    """A logo at the height of its banner: a picture, or its name in lines."""

    width: float
    picture: Any = None
    lines: tuple[str, ...] = ()


def logos(
    pen: Pen, shown: Sequence[Logo], right: float, y: float, height: float, room: float
) -> float:
    """Draw logos side by side, the last one ending at `right`; the x where they begin.

    Logos too many for `room` mm are made smaller together, on the same middle line.
    """
    frames = [_frame(logo, height) for logo in shown]
    if not frames:
        return right
    total = sum(frame.width for frame in frames) + _GAP * (len(frames) - 1)
    scale = min(1.0, room / total)
    x = right - total * scale
    top = y + height * (1 - scale) / 2
    start = x
    for frame in frames:
        if frame.picture is not None:
            pen.image(frame.picture, x, top, frame.width * scale, height * scale)
        else:
            _named(pen, frame, x, top, height, scale)
        x += (frame.width + _GAP) * scale
    return start


def _frame(logo: Logo, height: float) -> _Frame:
    picture = opened_picture(logo.image) if logo.image else None
    if picture is not None:
        across, down = picture.getSize()
        return _Frame(height * across / down, picture=picture)
    lines = _in_lines(logo.name, 2 if height > 7 else 1)
    longest = max((width(line, 8, BOLD) for line in lines), default=0.0)
    return _Frame(longest + 6.5, lines=lines)


def _in_lines(name: str, most: int) -> tuple[str, ...]:
    """A funder's name in the narrowest frame of at most so many lines."""
    room = 10.0
    while room < _WIDEST_NAME:
        lines = wrap(name, room, 8, BOLD, lines=most + 1)
        whole = " ".join(lines) == " ".join(name.split())
        if whole and len(lines) <= most:
            return tuple(lines)
        room += 1.0
    return tuple(wrap(name, _WIDEST_NAME, 8, BOLD, lines=most))


def _named(pen: Pen, frame: _Frame, x: float, y: float, height: float, scale: float) -> None:
    """A funder's name in a plain frame, for want of a picture."""
    pen.box(x, y, frame.width * scale, height * scale, stroke=LINE, thickness=0.6, radius=0.8)
    pen.box(x, y, 1.5 * scale, height * scale, fill=RULE)
    middle = y + height * scale / 2
    leading = 3.3 * scale
    first = middle + 1.0 * scale - leading * (len(frame.lines) - 1) / 2
    for number, line in enumerate(frame.lines):
        baseline = first + leading * number
        pen.text(x + 4.0 * scale, baseline, line, 8 * scale, BOLD, colour=SOFT)


@lru_cache(maxsize=32)
def opened_picture(image: bytes) -> Any:
    """The picture in these bytes, None when they hold none: its name is shown instead."""
    from io import BytesIO

    from reportlab.lib.utils import ImageReader

    try:
        picture = ImageReader(BytesIO(image))
        picture.getRGBData()
    except (OSError, ValueError):
        return None
    return picture if all(picture.getSize()) else None


# -- foot --------------------------------------------------------------------------


def address_words(identity: Identity) -> str:
    """The centre and where it is, as every foot says them."""
    return " · ".join(filter(None, (identity.centre, identity.address)))


def page_words(page: int, pages: int) -> str:
    """ "page 1/2"."""
    return _("page {page}/{pages}").format(page=page, pages=pages)


def number_words(number: str) -> str:
    """ "n° 2026-0412"."""
    return _("no. {number}").format(number=number)


def foot(pen: Pen, identity: Identity, words: str, left: float, right: float) -> None:
    """The foot of a person's paper: a hairline, the address, then what `words` says."""
    pen.line(left, 282.0, right, 282.0, thickness=0.4)
    length = pen.text(right, 285.9, words, 8, colour=SOFT, align="right")
    room = right - left - length - 4
    pen.text(left, 285.9, address_words(identity), 8, colour=SOFT, room=room)


# -- titles ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Title:
    """A title in as many lines as it needs, at the size that holds them."""

    lines: tuple[str, ...]
    size: float


def title_in(
    text: str, room: float, steps: Sequence[tuple[int, float, float]], weight: str = BOLD
) -> Title:
    """Set a title by the first step that holds it: lines allowed, largest and least size.

    When none does, the last step ends with "…".
    """
    for lines, largest, least in steps:
        size = largest
        if lines == 1:
            found = shrink(text, room, largest, least, weight)
            if found is not None:
                return Title((text,), found)
            continue
        while size >= least:
            wrapped = wrap(text, room, size, weight, lines=lines + 1)
            if len(wrapped) <= lines:
                return Title(tuple(wrapped), size)
            size -= 0.5
    lines, _largest, least = steps[-1]
    return Title(tuple(wrap(text, room, least, weight, lines=lines)), least)
