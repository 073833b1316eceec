"""The texts of the centre's letters: shipped, reworded by the centre, filled.

A placeholder is a word in braces, {person}. It is replaced as text and never evaluated:
a template can't reach into the program.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ...database.journal import changing
from ...database.models import LetterTemplate
from ...i18n import N_, _
from .. import settings
from ..changes import Changes, Done, InvalidInput
from ..keeping import keep
from ..rows import fetch, line, paragraphs

SUBJECT_LIMIT = 250
BODY_LIMIT = 10_000


class LetterKind(StrEnum):
    """The letters whose text the centre can change; the codes of the database."""

    ORIENTATION = "ORIENTATION"
    REMINDER = "REMINDER"
    CONVOCATION = "CONVOCATION"
    RELAY = "RELAY"
    CERTIFICATE = "CERTIFICATE"  # its closing sentence

    @property
    def label(self) -> str:
        """The kind in the current language."""
        return _(_LABELS[self])


_LABELS = {
    LetterKind.ORIENTATION: N_("Letter of orientation"),
    LetterKind.REMINDER: N_("Reminder to a partner"),
    LetterKind.CONVOCATION: N_("Invitation to an appointment"),
    LetterKind.RELAY: N_("Hand-over sheet"),
    LetterKind.CERTIFICATE: N_("Closing sentence of the certificate of attendance"),
}

PLACEHOLDERS = {
    "action": N_("the action of the centre"),
    "birth_date": N_("date of birth"),
    "centre": N_("name of the centre"),
    "civility": N_("Mrs, Mr or nothing"),
    "contact": N_("whom the letter is for"),
    "coordinator": N_("the coordinator"),
    "day": N_("day of the appointment"),
    "first_day": N_("first day of the period"),
    "hour": N_("hour of the appointment"),
    "last_day": N_("last day of the period"),
    "made_on": N_("day of the first letter"),
    "motive": N_("motive"),
    "partner": N_("the structure"),
    "person": N_("first and last name"),
    "phone": N_("phone of the centre"),
    "place": N_("place of the appointment"),
    "purpose": N_("purpose of the appointment"),
    "referent": N_("who accompanies the person"),
    "today": N_("today’s date"),
    "worker": N_("who takes over"),
}
"""Every placeholder and what it stands for."""

_ALWAYS = ("action", "centre", "civility", "coordinator", "person", "phone", "referent", "today")
_TO_A_PARTNER = (*_ALWAYS, "birth_date", "contact", "made_on", "motive", "partner")
ALLOWED: dict[LetterKind, tuple[str, ...]] = {
    LetterKind.ORIENTATION: _TO_A_PARTNER,
    LetterKind.REMINDER: _TO_A_PARTNER,
    LetterKind.CONVOCATION: (*_ALWAYS, "day", "hour", "place", "purpose"),
    LetterKind.RELAY: (*_ALWAYS, "day", "partner", "worker"),
    LetterKind.CERTIFICATE: (*_ALWAYS, "first_day", "last_day"),
}
"""What each kind of letter knows."""

_SHIPPED: dict[LetterKind, tuple[str, str]] = {
    LetterKind.ORIENTATION: (
        N_("Orientation of {civility} {person}"),
        N_(
            "Dear Sir or Madam,\n\n"
            "With the person’s agreement, we are sending you {civility} {person}, whom we support "
            "at {centre}.\n\n"
            "Reason for this request: {motive}\n\n"
            "Please let us know what comes of it: {phone}. {referent} is at your disposal.\n\n"
            "Yours faithfully,"
        ),
    ),
    LetterKind.REMINDER: (
        N_("Orientation of {civility} {person}: news?"),
        N_(
            "Dear Sir or Madam,\n\n"
            "On {made_on} we sent you {civility} {person}, with the person’s agreement. We have "
            "not heard from you since.\n\n"
            "Could you tell us whether the request was received, and what comes of it? A call is "
            "enough: {phone}.\n\n"
            "Yours faithfully,"
        ),
    ),
    LetterKind.CONVOCATION: (
        N_("Our appointment of {day}"),
        N_(
            "Dear {civility} {person},\n\n"
            "I suggest that we meet on {day}, {hour}.\n\n"
            "If you cannot come, please call the centre: {phone}. We will find another day "
            "together.\n\n"
            "See you soon,"
        ),
    ),
    LetterKind.RELAY: (
        N_("Hand-over for {civility} {person}"),
        N_(
            "{civility} {person} will from now on be supported by {worker} ({partner}). This "
            "sheet was written with the person, so that nothing has to be told twice."
        ),
    ),
    LetterKind.CERTIFICATE: (
        "",
        N_("Issued at the person’s own request, to be used as the person sees fit."),
    ),
}

# How French letters name them; texts may use either name.
_FRENCH = {
    "birth_date": "date_de_naissance",
    "civility": "civilité",
    "coordinator": "coordination",
    "day": "jour",
    "first_day": "premier_jour",
    "hour": "heure",
    "last_day": "dernier_jour",
    "made_on": "date_du_courrier",
    "motive": "motif",
    "partner": "partenaire",
    "person": "personne",
    "phone": "téléphone",
    "place": "lieu",
    "purpose": "objet",
    "referent": "référent",
    "today": "date_du_jour",
    "worker": "relais",
}
_NAMES = {french: name for name, french in _FRENCH.items()}

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_BLANKS = re.compile(r"[ \t]{2,}")
_BRACKETS = re.compile(r"\s*\(\s*\)")
_LEFT_OVER = re.compile(r"\s*[:,]\s*([.,;])")


@dataclass(frozen=True, slots=True)
class Template:
    """The text of a kind of letter; `version` 0: as shipped."""

    kind: LetterKind
    subject: str
    body: str
    id: int = 0
    version: int = 0

    @property
    def is_shipped(self) -> bool:
        """True while the centre has not reworded it."""
        return self.id == 0


@dataclass(frozen=True, slots=True)
class Filled:
    """A template whose placeholders are replaced; a blank line parts its paragraphs."""

    subject: str
    paragraphs: tuple[str, ...]


def get(kind: LetterKind) -> Template:
    """The text in force."""
    row = LetterTemplate.get_or_none(LetterTemplate.kind == kind.value)
    if row is not None:
        return Template(kind, row.subject, row.body, row.id, row.version)
    return shipped(kind)


def shipped(kind: LetterKind) -> Template:
    """The text that comes with the program, in the language of the centre's papers."""
    subject, body = _SHIPPED[kind]
    with settings.on_paper():
        return Template(kind, _in_words(_(subject)), _in_words(_(body)))


def _in_words(text: str) -> str:
    return _PLACEHOLDER.sub(lambda found: shown(found[1]), text)


def shown(name: str) -> str:
    """A placeholder as letters write it, in the language of the centre's papers."""
    french = settings.load().language == "fr"
    return f"{{{_FRENCH.get(name, name) if french else name}}}"


def templates() -> list[Template]:
    """The texts in force of all kinds, in order."""
    rows = {row.kind: row for row in LetterTemplate.select()}
    return [
        Template(kind, rows[kind].subject, rows[kind].body, rows[kind].id, rows[kind].version)
        if kind in rows
        else shipped(kind)
        for kind in LetterKind
    ]


def meanings(kind: LetterKind) -> list[tuple[str, str]]:
    """The placeholders a kind knows and what each stands for: ("{person}", "first…")."""
    return sorted((shown(name), _(PLACEHOLDERS[name])) for name in ALLOWED[kind])


def save(template: Template) -> Done:
    """Keep the centre's own text. Raises InvalidInput for a placeholder it doesn't know."""
    wanted = Template(
        LetterKind(template.kind),
        line("subject", template.subject, SUBJECT_LIMIT),
        paragraphs("body", template.body, BODY_LIMIT),
        template.id,
        template.version,
    )
    if not wanted.body:
        raise InvalidInput("body", _("Write the text, or take the original one again."))
    for field, text in (("subject", wanted.subject), ("body", wanted.body)):
        check(field, text, wanted.kind)
    if not wanted.id and LetterTemplate.get_or_none(kind=wanted.kind.value) is not None:
        raise InvalidInput(
            "", _("This has changed meanwhile. Open it again to see the latest version.")
        )
    return keep(
        LetterTemplate, "letter.save", wanted, Changes.LETTERS, _("Text of the letter kept")
    )


def reset(kind: LetterKind) -> Done:
    """Take the shipped text again."""
    row = LetterTemplate.get_or_none(LetterTemplate.kind == kind.value)
    if row is None:
        return Done(Changes.NONE, _("Nothing to change"))
    with changing("letter.reset") as changes:
        changes.remove(fetch(LetterTemplate, row.id))
    return Done(Changes.LETTERS, _("Original text of the letter taken again"), changes.batch)


def check(field: str, text: str, kind: LetterKind) -> None:
    """Raise InvalidInput for a lone brace or a placeholder this kind doesn't know."""
    for name in _PLACEHOLDER.findall(text):
        if _known(name) not in ALLOWED[kind]:
            raise InvalidInput(
                field,
                _("“{placeholder}” isn’t known here. Known: {known}.").format(
                    placeholder=f"{{{name}}}",
                    known=", ".join(placeholder for placeholder, _meaning in meanings(kind)),
                ),
            )
    rest = _PLACEHOLDER.sub("", text)
    lone = next((brace for brace in "{}" if brace in rest), "")
    if lone:
        raise InvalidInput(
            field,
            _("A brace “{brace}” stands alone. Placeholders are written {example}.").format(
                brace=lone, example=shown("person")
            ),
        )


def filled(kind: LetterKind, values: Mapping[str, str]) -> Filled:
    """The text in force with its placeholders replaced; one without a value leaves nothing."""
    template = get(kind)
    body = fill(template.body, values)
    parts = (part.strip() for part in re.split(r"\n\s*\n", body))
    return Filled(fill(template.subject, values), tuple(part for part in parts if part))


def fill(text: str, values: Mapping[str, str]) -> str:
    """A text with its placeholders replaced, once: a value with braces stays as it is.

    A line that ends with a placeholder without value is left out, and so is the
    punctuation around one in the middle of a line.
    """
    filled_lines = (_filled_line(each, values) for each in text.split("\n"))
    return "\n".join(each for each in filled_lines if each is not None)


def _filled_line(text: str, values: Mapping[str, str]) -> str | None:
    empty = [found for found in _PLACEHOLDER.finditer(text) if not _value(found, values)]
    if empty and empty[-1].end() == len(text.rstrip()):
        return None
    said = _PLACEHOLDER.sub(lambda found: _value(found, values), text)
    if empty:
        said = _LEFT_OVER.sub(r"\1", _BRACKETS.sub("", said))
    return _BLANKS.sub(" ", said).strip()


def _value(found: re.Match[str], values: Mapping[str, str]) -> str:
    return values.get(_known(found[1]), "")


def _known(name: str) -> str:
    """The name the program knows a placeholder by."""
    return _NAMES.get(name.strip(), name.strip())
