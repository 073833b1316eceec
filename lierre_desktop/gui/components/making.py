"""Qt's habit that forms rely on: a widget made of (words, parent), or of a parent alone."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

T = TypeVar("T")


def made_of(first: T | QWidget, parent: QWidget | None, empty: T) -> tuple[T, QWidget | None]:
    """The content and the parent of a widget; without content, `empty`."""
    return (empty, first) if isinstance(first, QWidget) else (first, parent)
