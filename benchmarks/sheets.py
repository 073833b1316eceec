"""A week's sign-in sheets, over the same strings and boxes drawn on a bare canvas.

What is drawn is read back from the finished file, so that the bound draws all of it;
it does so with ready positions, one font, no shaping and no QR encoding.
"""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO

import pypdfium2
import pypdfium2.raw as pdfium
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from lierre_desktop import paths
from lierre_desktop.centre.papers import Identity, Logo, SheetRow, SignInSheet
from lierre_desktop.documents import sign_in_sheet

from .measure import Case, milliseconds, paired

SESSIONS, PEOPLE, RUNS = 10, 12, 25
FONT = "BenchSans"
NAMES = [
    ("Arslan", "Zeynep", ""),
    ("Benali", "Samira", ""),
    ("Çelik", "Gülşen", ""),
    ("Dupont-Lévy", "Marie-Thérèse", ""),
    ("Haddad", "Salma", "سلمى حدّاد"),
    ("Kovalenko", "Olena", "Олена Коваленко"),
    ("Łuczak", "Bożena", ""),
    ("Martin", "Sylvie", ""),
    ("Nguyễn", "Thị Hồng Ánh", ""),
    ("Schneider", "Monique", ""),
    ("Thill", "Josiane", ""),
    ("Wójcik", "Agnieszka", ""),
]

Text = tuple[str, float, float, float]
Box = tuple[float, float, float, float]


def run() -> Case:
    """Ten sheets of twelve people."""
    sheets = [_sheet(number) for number in range(SESSIONS)]
    pages = _read_back(sign_in_sheet.render(sheets))
    pdfmetrics.registerFont(TTFont(FONT, str(paths.resource("fonts", "NotoSans-Regular.ttf"))))
    ratio, ours, bound = paired(
        lambda: sign_in_sheet.render(sheets), lambda: _draw_bare(pages), RUNS
    )
    detail = (
        f"{SESSIONS} sheets in {milliseconds(ours)}, {sum(len(page[0]) for page in pages)} strings"
        f" and {sum(len(page[1]) for page in pages)} boxes bare in {milliseconds(bound)}"
    )
    return Case("a week's sign-in sheets", ratio, 4.0, detail)


def _sheet(number: int) -> SignInSheet:
    rows = [SheetRow(n, n, *name) for n, name in enumerate(NAMES, start=1)]
    blanks = [SheetRow(n) for n in range(PEOPLE + 1, PEOPLE + 4)]
    return SignInSheet(
        number=f"2026-{number + 1:04d}",
        identity=Identity(
            "Centre Le Lierre",
            "Objectif : Insertion(s)",
            "31 avenue de Guise, 57100 Thionville",
            banner=(Logo("Département de la Moselle"), Logo("Ville de Thionville")),
        ),
        session_id=number + 1,
        workshop="Atelier français, remobilisation des savoirs de base",
        day=date(2026, 11, 9) + timedelta(days=number % 5),
        start=9 * 60,
        end=11 * 60,
        venue="Espace adultes, 31 avenue de Guise",
        facilitators=("Martine Vogel",),
        half_days=("morning",),
        pages=(tuple(rows + blanks),),
        enrolled=PEOPLE,
    )


def _read_back(pdf: bytes) -> list[tuple[list[Text], list[Box]]]:
    """Each page's strings (text, x, y, size) and boxes (x, y, width, height), in points."""
    document = pypdfium2.PdfDocument(pdf)
    pages = []
    for page in document:
        texts: list[Text] = []
        boxes: list[Box] = []
        words = page.get_textpage()
        for rank in range(words.count_rects()):
            left, bottom, right, top = words.get_rect(rank)
            texts.append((words.get_text_bounded(left, bottom, right, top), left, bottom, 10.0))
        for drawn in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH]):
            left, bottom, right, top = drawn.get_bounds()
            boxes.append((left, bottom, right - left, top - bottom))
        pages.append((texts, boxes))
        words.close()
    document.close()
    return pages


def _draw_bare(pages: list[tuple[list[Text], list[Box]]]) -> bytes:
    held = BytesIO()
    canvas = Canvas(held, pagesize=A4, invariant=1)
    for texts, boxes in pages:
        for x, y, width, height in boxes:
            canvas.rect(x, y, width, height)
        for text, x, y, size in texts:
            canvas.setFont(FONT, size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return held.getvalue()
