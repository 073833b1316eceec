"""The sections that Lierre ships, in Le Lierre's order, and what each shows of the figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...i18n import _


@dataclass(frozen=True, slots=True)
class Choice:
    """What a section shows, in its order: names of sentences, codes of the others."""

    section: str  # the code of a `SectionKind`
    sentences: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()  # the headline: four at most
    tables: tuple[str, ...] = ()
    charts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SectionKind:
    """A shipped section. Texts are English source strings marked with N_."""

    code: str
    title: str
    contents: str  # its line in the table of contents
    annex: bool = False
    start: tuple[tuple[str, str], ...] = ()  # (kind of block, text) to begin writing from

    @property
    def label(self) -> str:
        """Its title in the current language."""
        return _(self.title)


KINDS: Mapping[str, SectionKind] = {}
