"""The pictures of funders' and partners' logos, by the names that the settings give them."""

from __future__ import annotations

from ..changes import Done


def logos() -> dict[str, bytes]:
    """The pictures (PNG) by name, in the order of names."""
    raise NotImplementedError


def save(name: str, image: bytes) -> Done:
    """Keep the picture of this name, in place of the one before. Raises InvalidInput."""
    raise NotImplementedError


def remove(name: str) -> Done:
    """Delete the picture of this name. Raises InvalidInput when there is none."""
    raise NotImplementedError
