"""The catalogues of messages: extracted from the sources, brought up to date, compiled.

Two domains: the words of the program, and those of a person's own papers (marked `P_`),
which stand in both. Hides Babel's command line. What is written depends on the sources
alone (no date, no line number), so that a fresh extraction can be compared with the
committed one.

    python -m translations.catalogues update
    python -m translations.catalogues compile FOLDER
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "translations"
PROGRAM, PAPERS = "lierre", "papers"
TEMPLATE = TRANSLATIONS / "lierre.pot"
PAPERS_TEMPLATE = TRANSLATIONS / "papers.pot"
UI_EXTRACTOR = "translations.extractor:extract_ui"
# The language of the source strings: its catalogue holds only what should read otherwise.
SOURCE_LANGUAGE = "en"
PAPERS_KEYWORDS = {"P_": None}
KEYWORDS = {"_": None, "N_": None, "P_": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2)}
# A comment that starts so, above a message, is a note for the translators.
NOTES = ("Translators:",)
# Compiled catalogues carry a creation date: a fixed one keeps wheels reproducible.
NO_DATE = datetime(2026, 1, 1, tzinfo=UTC)


def languages(domain: str = PROGRAM) -> list[str]:
    """The languages that have a catalogue of a domain."""
    found = TRANSLATIONS.glob(f"*/LC_MESSAGES/{domain}.po")
    return sorted(path.parent.parent.name for path in found)


def catalogue_file(language: str, domain: str = PROGRAM) -> Path:
    """Where the catalogue of a language is edited."""
    return TRANSLATIONS / language / "LC_MESSAGES" / f"{domain}.po"


def read_catalogue(language: str, domain: str = PROGRAM) -> Catalog:
    """The catalogue of a language as it is in the checkout."""
    with catalogue_file(language, domain).open("rb") as file:
        return read_po(file, locale=language, ignore_obsolete=True)


# -- extracting --------------------------------------------------------------------


def extract(domain: str = PROGRAM) -> Catalog:
    """Every message of a domain, by file, in the order of each file."""
    template = Catalog()
    keywords: Mapping[str, Any] = KEYWORDS if domain == PROGRAM else PAPERS_KEYWORDS
    for source in _sources():
        if domain == PAPERS and source.suffix == ".ui":
            continue
        method = UI_EXTRACTOR if source.suffix == ".ui" else "python"
        where = (source.relative_to(ROOT).as_posix(), 0)
        for _line, message, notes, context in extract_from_file(
            method, source, keywords, NOTES, strip_comment_tags=True
        ):
            template.add(message, locations=[where], auto_comments=notes, context=context)
    return template


def _sources() -> Iterator[Path]:
    for source in sorted(ROOT.glob("lierre_desktop/**/*.py")):
        if "forms" not in source.parts:  # generated from the .ui files, read below
            yield source
    yield from sorted(ROOT.glob("ui/*.ui"))


def as_text(catalogue: Catalog) -> str:
    """A catalogue as it is committed: unwrapped, without dates or line numbers."""
    for message in catalogue:
        message.flags.discard("python-format")  # placeholders are {named}; "%" is a sign
    body = BytesIO()
    write_po(body, catalogue, width=0, omit_header=True, include_lineno=False)
    return (_header(catalogue) + body.getvalue().decode("utf-8")).rstrip("\n") + "\n"


def _header(catalogue: Catalog) -> str:
    fields = ["Project-Id-Version: lierre-desktop"]
    if catalogue.locale:
        fields += [f"Language: {catalogue.locale}", f"Plural-Forms: {catalogue.plural_forms}"]
    fields += [
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
    ]
    lines = "".join(f'"{field}\\n"\n' for field in fields)
    return f'msgid ""\nmsgstr ""\n{lines}\n'


# -- bringing up to date -----------------------------------------------------------


def updated(template: Catalog, language: str, domain: str = PROGRAM) -> Catalog:
    """The template with the translations a language already has."""
    current = read_catalogue(language, domain)
    fresh = Catalog(locale=language)
    for message in template:
        if not message.id:
            continue
        known = current.get(_key(message), message.context)
        if known is not None and known.pluralizable == message.pluralizable:
            message = _translated(message, known)
        elif language == SOURCE_LANGUAGE:
            continue
        fresh[_key(message)] = message
    return fresh


def _key(message: Message) -> str:
    """What a message is found by: its text, or its singular."""
    return message.id if isinstance(message.id, str) else message.id[0]


def _translated(message: Message, known: Message) -> Message:
    copy = message.clone()
    copy.string, copy.flags, copy.user_comments = known.string, known.flags, known.user_comments
    return copy


def unfinished(catalogue: Catalog) -> list[str]:
    """The messages still without a translation, or with one to be checked (fuzzy)."""
    return [
        _key(message)
        for message in catalogue
        if message.id and (message.fuzzy or not all(forms(message)))
    ]


def forms(message: Message) -> list[str]:
    """What a message says in a language, in every plural form."""
    if isinstance(message.string, str):
        return [message.string]
    return list(message.string or [""])


def update() -> list[str]:
    """Write the templates and every catalogue; answer one line for each language."""
    return [*_update(PROGRAM, TEMPLATE), *_update(PAPERS, PAPERS_TEMPLATE)]


def _update(domain: str, file: Path) -> list[str]:
    template = extract(domain)
    _write(file, as_text(template))
    report = []
    for language in languages(domain):
        catalogue = updated(template, language, domain)
        _write(catalogue_file(language, domain), as_text(catalogue))
        todo = unfinished(catalogue)
        report.append(
            f"{domain}, {language}: {len(todo)} of {len(template)} messages to translate or check"
        )
        report += [f"    {message!r}" for message in todo]
    return report


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


# -- compiling ---------------------------------------------------------------------


def compile_catalogues(target: Path) -> list[Path]:
    """Write <target>/<language>/LC_MESSAGES/<domain>.mo for every catalogue."""
    compiled = []
    for domain, language in (
        (each, code) for each in (PROGRAM, PAPERS) for code in languages(each)
    ):
        catalogue = read_catalogue(language, domain)
        catalogue.creation_date = NO_DATE
        path = target / language / "LC_MESSAGES" / f"{domain}.mo"
        path.parent.mkdir(parents=True, exist_ok=True)
        half_written = path.with_suffix(".part")
        with half_written.open("wb") as file:
            write_mo(file, catalogue)
        os.replace(half_written, path)
        compiled.append(path)
    return compiled


def main(arguments: list[str]) -> int:
    """The two verbs above; 2 for anything else."""
    match arguments:
        case ["update"]:
            print("\n".join(update()))
        case ["compile", folder]:
            compile_catalogues(Path(folder))
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
