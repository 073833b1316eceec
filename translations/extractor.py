"""Reads the words of a Qt Designer form, so that Babel can collect them.

Hides the XML of .ui files: `comment` becomes the message context, `extracomment` a
note for the translator, and texts marked `notr="true"` are left out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import IO, Any
from xml.etree import ElementTree

# What Babel expects of an extractor: line, function, message or its arguments, notes.
Extracted = tuple[int, str, str | tuple[str, str], list[str]]


def extract_ui(
    fileobj: IO[bytes],
    keywords: Mapping[str, Any],
    comment_tags: Collection[str],
    options: Mapping[str, Any],
) -> Iterator[Extracted]:
    """Yield every translatable text of a form, in the order of the file."""
    for element in _translatable(ElementTree.parse(fileobj).getroot()):
        if not element.text:
            continue
        notes = [note] if (note := element.get("extracomment")) else []
        if context := element.get("comment"):
            yield 0, "pgettext", (context, element.text), notes
        else:
            yield 0, "_", element.text, notes


def _translatable(element: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """The <string> elements below, without those under a `notr` string or string list."""
    for child in element:
        if child.get("notr") == "true":
            continue
        if child.tag == "string":
            yield child
        else:
            yield from _translatable(child)
