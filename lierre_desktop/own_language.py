"""A person's own language on her own papers, beside the language of the centre. No Qt.

Only the words of these papers are translated, in a domain of their own; dates come from
Babel. What has no translation is given in the language of the centre, and says so.
"""

from __future__ import annotations

import gettext
from dataclasses import dataclass
from datetime import date
from functools import cache

from . import paths
from .i18n import _

DOMAIN = "papers"
LANGUAGES = {
    "ar": "العربية",
    "en": "English",
    "pt": "Português",
    "ro": "Română",
    "ru": "Русский",
    "sq": "Shqip",
    "ta": "தமிழ்",
    "tr": "Türkçe",
    "uk": "Українська",
}
"""The second languages of papers, by their own name."""

SOURCE = "en"
"""The language of the source strings: it has no catalogue and nothing is missing."""

_DAYS = {
    "ar": "EEEE d MMMM",
    "en": "EEEE d MMMM",
    "pt": "EEEE, d 'de' MMMM",
    "tr": "d MMMM EEEE",
}

RIGHT_TO_LEFT = frozenset({"ar"})


@dataclass(frozen=True, slots=True)
class OwnWords:
    """Words in the person's language, or the centre's where there is no translation."""

    text: str
    missing: bool = False


def P_(message: str) -> str:
    """Mark a message for both catalogues: the program's and that of the person's papers."""
    return message


def own(message: str, language: str) -> OwnWords:
    """A message marked with `P_`, in one of `LANGUAGES`."""
    if language == SOURCE:
        return OwnWords(message)
    said = _catalogue(language).gettext(message)
    return OwnWords(_(message), missing=True) if said == message else OwnWords(said)


def own_day(day: date, language: str) -> str:
    """A weekday, day and month in full, in the order of the language."""
    from babel.dates import format_date

    text: str = format_date(day, _DAYS.get(language, "EEEE, d MMMM"), locale=language)
    return text


def own_span(first: date, last: date, language: str) -> str:
    """Two days with their year; one alone when they are the same."""
    from babel.dates import format_date

    locale = "en_GB" if language == SOURCE else language
    days = [format_date(day, "long", locale=locale) for day in (first, last)]
    return " – ".join(dict.fromkeys(days))


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    return gettext.translation(DOMAIN, str(paths.catalogues()), [language], fallback=True)
