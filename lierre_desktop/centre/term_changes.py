"""What a coordinator may do to the vocabularies: add, rename, order, merge, retire.

No term is ever erased and no row is rewritten: what was entered keeps its code, and the
vocabulary says what the code means now.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from ..database.journal import changing
from ..database.models import Term as TermRow
from ..database.models import database
from ..i18n import _, plain
from .changes import Changes, Done, InvalidInput
from .rows import fetch, line, required_text
from .terms import LISTS, Book, Term, book

CODE_LIMIT = 40


def add(
    list_name: str,
    label_fr: str,
    label_en: str = "",
    *,
    family: str = "",
    sensitive: bool = False,
) -> Done:
    """Add a term at the end of a list, its code made from its French label.

    Without an English label, the French one stands for both. Raises InvalidInput.
    """
    terms = _list(list_name).terms(list_name)
    french, english = _labels(terms, 0, label_fr, label_en)
    families = LISTS[list_name].families
    if families and family not in families:
        raise InvalidInput("family", _("Choose what it counts as in the reports."))
    with changing("term.add") as changes:
        row = changes.create(
            TermRow,
            list=list_name,
            code=_code(french, {term.code for term in terms}),
            label_fr=french,
            label_en=english,
            family=family if families else "",
            position=max((term.position for term in terms), default=0) + 1,
            sensitive=sensitive,
        )
    said = _("Term added: {term}").format(term=row.label_fr)
    return Done(Changes.VOCABULARY, said, changes.batch, row.id)


def rename(
    term_id: int,
    label_fr: str,
    label_en: str = "",
    *,
    version: int | None = None,
    sensitive: bool | None = None,
) -> Done:
    """Reword a term in both languages; all that was entered with it reads the new words.

    `sensitive` None leaves it as it is. Raises InvalidInput, also when the term has
    changed since the form that carries `version` was opened.
    """
    row = fetch(TermRow, term_id, version)
    french, english = _labels(_list(row.list).terms(row.list), term_id, label_fr, label_en)
    with changing("term.rename") as changes:
        changes.update(
            row,
            label_fr=french,
            label_en=english,
            sensitive=row.sensitive if sensitive is None else sensitive,
        )
    if not changes.batch:
        return Done(Changes.NONE, _("Nothing to change"), 0, row.id)
    said = _("Term renamed: {term}").format(term=french)
    return Done(Changes.VOCABULARY, said, changes.batch, row.id)


def reorder(list_name: str, codes: Sequence[str]) -> Done:
    """Put the terms in use in this order. Raises InvalidInput unless it names each once."""
    current = [term.code for term in _list(list_name).choices(list_name)]
    if sorted(codes) != sorted(current):
        raise InvalidInput("", _("The list has changed meanwhile: look at it again."))
    rows = {row.code: row for row in TermRow.select().where(TermRow.list == list_name)}
    with changing("term.order") as changes:
        for position, code in enumerate(codes, 1):
            changes.update(rows[code], position=position)
    flags = Changes.VOCABULARY if changes.batch else Changes.NONE
    return Done(flags, _("Order kept"), changes.batch)


def merge(list_name: str, code: str, into: str) -> Done:
    """Let a term read and count as another one of its list; its own words stay in history.

    Raises InvalidInput: the target must be in use, the term neither the last one nor
    relied on by the program.
    """
    vocabulary = _list(list_name)
    term, target = _known(vocabulary, list_name, code), _known(vocabulary, list_name, into)
    if code == into:
        raise InvalidInput("into", _("Choose another term: it can't be merged into itself."))
    if not target.in_use:
        raise InvalidInput(
            "into", _("“{term}” isn't in use any more: choose another.").format(term=target.label)
        )
    if term.merged_into is not None:
        raise InvalidInput("", _("It is merged already: use it again first."))
    _refuse_leaving(vocabulary, term)
    with changing("term.merge") as changes:
        changes.update(
            TermRow.get_by_id(term.id),
            merged_into=target.id,
            retired_on=term.retired_on or date.today(),
        )
    said = _("{term} now reads “{target}”.").format(term=term.label, target=target.label)
    moved = counts_otherwise(term, target)
    said = f"{said} {moved}" if moved else said
    return Done(Changes.VOCABULARY, said, changes.batch, term.id)


def counts_otherwise(term: Term, target: Term) -> str:
    """What merging changes in the reports, in a sentence; "" when the family is the same."""
    if term.family == target.family:
        return ""
    family = LISTS[target.list].family_label(target.family)
    return _("In the reports, it will count under “{family}”.").format(family=family)


def why_it_stays(vocabulary: Book, term: Term) -> str:
    """Why a term can't be retired or merged, in a sentence; "" when it can."""
    if term.code in LISTS[term.list].relied_on:
        return _(
            "Lierre itself relies on “{term}”: you can rename it,"
            " not retire it nor merge it into another."
        ).format(term=term.label)
    if [each.code for each in vocabulary.choices(term.list)] == [term.code]:
        return _("It is the last term in use: a list needs at least one.")
    return ""


def retire(list_name: str, code: str) -> Done:
    """Propose a term no more; what was entered with it keeps it. Raises InvalidInput."""
    vocabulary = _list(list_name)
    term = _known(vocabulary, list_name, code)
    if not term.in_use:
        raise InvalidInput("", _("It is retired already."))
    _refuse_leaving(vocabulary, term)
    with changing("term.retire") as changes:
        changes.update(TermRow.get_by_id(term.id), retired_on=date.today())
    said = _("Term retired: {term}").format(term=term.label)
    return Done(Changes.VOCABULARY, said, changes.batch, term.id)


def restore(list_name: str, code: str) -> Done:
    """Propose a retired term again; a merged one becomes itself again. Raises InvalidInput."""
    term = _known(_list(list_name), list_name, code)
    if term.in_use:
        raise InvalidInput("", _("It is in use already."))
    with changing("term.restore") as changes:
        changes.update(TermRow.get_by_id(term.id), retired_on=None, merged_into=None)
    said = _("Term in use again: {term}").format(term=term.label)
    return Done(Changes.VOCABULARY, said, changes.batch, term.id)


def usage(list_name: str, code: str) -> int:
    """How many rows carry a term, those in the bin left out."""
    return usages(list_name).get(code, 0)


def usages(list_name: str) -> dict[str, int]:
    """How many rows carry each term of a list, those in the bin left out; 0 isn't said."""
    counts: dict[str, int] = {}
    parts = " UNION ALL ".join(
        f'SELECT "{column}" AS code, count(*) FROM "{table}"'
        f' WHERE "{column}_list" = :list AND "{column}" IS NOT NULL'
        f"{' AND deleted_at IS NULL' if binned else ''} GROUP BY code"
        for table, column, binned in term_columns()
    )
    for code, number in database.execute_sql(parts, {"list": list_name}):
        counts[code] = counts.get(code, 0) + number
    return counts


def term_columns() -> list[tuple[str, str, bool]]:
    """Every column that holds a term: (table, column, whether the table has a bin).

    The schema itself tells: beside such a column, a generated one names its list.
    """
    rows = database.execute_sql(
        "SELECT t.name, c.name, EXISTS (SELECT 1 FROM pragma_table_xinfo(t.name) b"
        " WHERE b.name = 'deleted_at')"
        " FROM sqlite_master t, pragma_table_xinfo(t.name) c"
        " WHERE t.type = 'table' AND c.hidden = 2 AND c.name LIKE '%\\_list' ESCAPE '\\'"
        " ORDER BY t.name, c.cid"
    )
    return [(table, name.removesuffix("_list"), bool(binned)) for table, name, binned in rows]


def _list(list_name: str) -> Book:
    if list_name not in LISTS:
        raise InvalidInput("list", _("There is no list “{list}”.").format(list=list_name))
    return book()


def _known(vocabulary: Book, list_name: str, code: str) -> Term:
    term = vocabulary.find(list_name, code)
    if term is None:
        raise InvalidInput("code", _("“{term}” isn't in the list.").format(term=code))
    return term


def _labels(terms: Sequence[Term], own_id: int, french: str, english: str) -> tuple[str, str]:
    """Both labels tidied. Raises InvalidInput when another term of the list reads the same."""
    french = required_text("label_fr", french, _("Give the term in French."))
    english = line("label_en", english) or french
    for field, label in (("label_fr", french), ("label_en", english)):
        for term in terms:
            if term.id != own_id and plain(getattr(term, field)) == plain(label):
                raise InvalidInput(field, _same_words(term))
    return french, english


def _same_words(term: Term) -> str:
    if term.in_use:
        return _("Another term of this list reads the same.")
    return _("A retired term of this list reads the same: use that one again.")


def _code(label: str, taken: set[str]) -> str:
    """A code of capitals, digits and "_" that no term of the list has."""
    words = re.sub(r"[^A-Z0-9]+", "_", plain(label).upper()).strip("_")
    base = words[:CODE_LIMIT].strip("_") or "TERME"
    code, number = base, 1
    while code in taken:
        number += 1
        code = f"{base[: CODE_LIMIT - len(str(number)) - 1]}_{number}"
    return code


def _refuse_leaving(vocabulary: Book, term: Term) -> None:
    why = why_it_stays(vocabulary, term)
    if why:
        raise InvalidInput("", why)
