"""The structure of a PDF for who listens to it: headings, paragraphs, tables, figures.

Hides the objects that reportlab has no words for (ISO 32000-1, 14.7 and 14.8). A paper
makes its tree of tags in reading order, then draws each piece under its tag, on as many
pages as it takes; what has no tag is decoration, which readers skip.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

COLUMN_HEAD = " /A <</O /Table /Scope /Column>>"
ROW_HEAD = " /A <</O /Table /Scope /Row>>"
DECORATION = "/Artifact BMC"

_Mark = tuple[int, int]  # page from 0, number of the marked content on it


@dataclass(slots=True, eq=False)
class Tag:
    """An element: "Sect", "H1", "P", "Table", "TR", "TH", "TD", "Figure", "Note"…"""

    kind: str
    alt: str = ""  # said instead of a drawing
    attributes: str = ""
    kids: list[Tag | _Mark] = field(default_factory=list)

    def add(self, kind: str, alt: str = "", attributes: str = "") -> Tag:
        """A new element, read after those already within this one."""
        tag = Tag(kind, alt, attributes)
        self.kids.append(tag)
        return tag


class Structure:
    """The tree of one document, and which tag each stretch of its pages belongs to."""

    def __init__(self) -> None:
        self.root = Tag("Document")
        self._pages: list[list[Tag]] = []

    def new_page(self) -> None:
        """Number what follows from 0 again."""
        self._pages.append([])

    def opening(self, tag: Tag | None) -> str:
        """The order that begins a stretch of a page under a tag."""
        if tag is None:
            return DECORATION
        page, number = len(self._pages) - 1, len(self._pages[-1])
        self._pages[-1].append(tag)
        tag.kids.append((page, number))
        return f"/{tag.kind} <</MCID {number}>> BDC"

    def write(self, canvas: Any) -> None:
        """Hand the tree to a canvas whose pages are all shown."""
        from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFObjectReference

        document = canvas._doc  # noqa: SLF001  # a canvas lends its objects no other way
        writing = _Writing(document, len(self._pages))
        root = writing.reserve()
        first = writing.element(self.root, root)
        parents = " ".join(
            f"{page} [{' '.join(f'{writing.numbers[id(tag)]} 0 R' for tag in tags)}]"
            for page, tags in enumerate(self._pages)
        )
        writing.fill(
            root,
            f"<</Type /StructTreeRoot /K {first} 0 R /ParentTree <</Nums [{parents}]>>"
            f" /ParentTreeNextKey {len(self._pages)}>>",
        )
        catalog = document.Catalog
        catalog.StructTreeRoot = PDFObjectReference(_name(root))
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})


class _Writing:
    """The objects of a tree, numbered before they are filled: they name each other."""

    def __init__(self, document: Any, pages: int) -> None:
        self.numbers: dict[int, int] = {}  # by identity of the tag
        self._objects: dict[str, Any] = document.idToObject
        self._document = document
        self._pages = [self._page(rank) for rank in range(pages)]

    def _page(self, rank: int) -> int:
        """Tell a page its place in the tree; the number of its object."""
        name = f"Page{rank + 1}"
        page = self._objects[name]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = rank, "/S"
        number: int = self._document.idToObjectNumberAndVersion[name][0]
        return number

    def reserve(self) -> int:
        """The number of an object to be filled."""
        number: int = self._document.objectcounter + 1
        self._document.Reference(b"", _name(number))
        return number

    def fill(self, number: int, words: str) -> None:
        """What an object says."""
        self._objects[_name(number)] = words.encode("ascii")

    def element(self, tag: Tag, parent: int) -> int:
        """Write a tag and all it holds; the number of its object."""
        number = self.numbers[id(tag)] = self.reserve()
        kids = " ".join(
            f"{self.element(kid, number)} 0 R"
            if isinstance(kid, Tag)
            else f"<</Type /MCR /Pg {self._pages[kid[0]]} 0 R /MCID {kid[1]}>>"
            for kid in tag.kids
        )
        spoken = ("\ufeff" + tag.alt).encode("utf-16-be").hex()
        alt = f" /Alt <{spoken}>" if tag.alt else ""
        words = f"<</Type /StructElem /S /{tag.kind} /P {parent} 0 R{alt}{tag.attributes}"
        self.fill(number, f"{words} /K [{kids}]>>")
        return number


def _name(number: int) -> str:
    """What reportlab calls the object of a tag."""
    return f"Tag{number}"
