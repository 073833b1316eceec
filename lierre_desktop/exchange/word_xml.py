"""The XML of a Word document that python-docx has no words for.

Hides namespaces, and the order in which the format wants the children of an element.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from ..i18n import _
from ..own_language import RIGHT_TO_LEFT
from .inks import SOFT

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

FONT = "Arial"


def clean(words: str) -> str:
    """The words without characters that XML refuses."""
    return "".join(
        ch if ch in "\t\n" or (ch >= " " and not "\ud800" <= ch <= "\udfff") else "\ufffd"
        for ch in words
        if ch not in "\ufffe\uffff"
    )


def describe(run: Run, said: str) -> None:
    """Say what the picture of a run shows."""
    from docx.oxml.ns import qn

    for picture in run.element.iter(qn("wp:docPr")):
        picture.set("descr", clean(said))


# How the format orders what stands in one element: a strict reader refuses another order.
_ORDERS = (
    "rFonts b bCs i iCs color sz szCs u rtl lang",
    "tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook",
    "tcW gridSpan vMerge tcBorders shd tcMar vAlign",
    "top left bottom right",
)
_LATER = {
    f"w:{tag}": {f"w:{other}" for other in order.split()[place + 1 :]}
    for order in _ORDERS
    for place, tag in enumerate(order.split())
}


def once(parent: Any, tag: str, **values: str) -> Any:
    """The one child of this tag, in its place among the others, with these attributes."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    child = parent.find(qn(tag))
    if child is None:
        child = OxmlElement(tag)
        later = {qn(name) for name in _LATER.get(tag, ())}
        following = next((other for other in parent if other.tag in later), None)
        if following is None:
            parent.append(child)
        else:
            following.addprevious(child)
    for name, value in values.items():
        child.set(qn(f"w:{name}"), value)
    return child


def set_font(properties: Any) -> None:
    """One font for every script, whatever the theme of the template says."""
    from docx.oxml.ns import qn

    fonts = properties.get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)


def speak(styles: Any, locale: str) -> None:
    """Say the language of every style, for spelling and for reading aloud."""
    from docx.oxml.ns import qn

    for language in styles.iter(qn("w:lang")):
        language.set(qn("w:val"), locale)
        language.set(qn("w:eastAsia"), locale)


def without_rule(style: Any) -> None:
    """Take away the coloured rule under the template's title."""
    from docx.oxml.ns import qn

    for rule in list(style.iter(qn("w:pBdr"))):
        rule.getparent().remove(rule)


def set_language(properties: Any, language: str, size: float) -> None:
    """Say the language of a run; one read from the right has its own size."""
    if language in RIGHT_TO_LEFT:
        if size:
            once(properties, "w:szCs", val=str(round(size * 2)))
        once(properties, "w:rtl")
        once(properties, "w:lang", bidi=language)
    else:
        once(properties, "w:lang", val=language)


def page_number(paragraph: Paragraph) -> None:
    """ "page 1/2", which Word counts itself."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    before, between, after = _("page {page}/{pages}").replace("{pages}", "{page}").split("{page}")
    for words, field in (
        (before, ""),
        ("1", "PAGE"),
        (between, ""),
        ("1", "NUMPAGES"),
        (after, ""),
    ):
        if not words:
            continue
        run = paragraph.add_run(words)
        run.font.size, run.font.color.rgb = Pt(8), RGBColor.from_string(SOFT)
        if field:
            counted = OxmlElement("w:fldSimple")
            counted.set(qn("w:instr"), field)
            run.element.addprevious(counted)
            counted.append(run.element)


def without_clock(file: bytes) -> bytes:
    """The same parts without the hour at which each was written."""
    out = BytesIO()
    with ZipFile(BytesIO(file)) as parts, ZipFile(out, "w", ZIP_DEFLATED) as rewritten:
        for name in parts.namelist():
            rewritten.writestr(ZipInfo(name), parts.read(name), ZIP_DEFLATED)
    return out.getvalue()
