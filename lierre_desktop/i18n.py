"""The words in the current language: messages, dates, hours and lists. No Qt.

Source strings are English. A language is current for the whole program
(`set_language`) or for one document (`with speaking("fr")`). Formatting of dates
and numbers comes from Babel, imported only when first used: start-up is a hot path.
"""

from __future__ import annotations

import gettext as _gettext
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime
from functools import cache

from . import paths

DOMAIN = "lierre"
LANGUAGES = {"fr": "Français", "en": "English"}
DEFAULT_LANGUAGE = "fr"

NBSP = "\u00a0"
THIN = "\u202f"

_chosen = DEFAULT_LANGUAGE
_speaking: ContextVar[str | None] = ContextVar("speaking", default=None)


def language() -> str:
    """The language of the moment: "fr" or "en"."""
    return _speaking.get() or _chosen


def set_language(code: str) -> None:
    """Make a shipped language current; an unknown code falls back to French."""
    global _chosen
    _chosen = code if code in LANGUAGES else DEFAULT_LANGUAGE


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speak another language for the length of a `with`: a paper's, not the screen's."""
    token = _speaking.set(code)
    try:
        yield
    finally:
        _speaking.reset(token)


@cache
def catalogue(code: str) -> _gettext.NullTranslations:
    """The compiled catalogue of a language; English answers with its source strings."""
    return _gettext.translation(DOMAIN, str(paths.catalogues()), [code], fallback=True)


def _(message: str) -> str:
    """The message in the current language."""
    return catalogue(language()).gettext(message) if message else ""


def N_(message: str) -> str:
    """Mark a message for extraction; translate it later with `_`."""
    return message


def ngettext(singular: str, plural: str, number: int) -> str:
    """The form of the message for `number`; placeholders are filled by the caller."""
    return catalogue(language()).ngettext(singular, plural, number)


def pgettext(context: str, message: str) -> str:
    """The message in the current language, where one English word has two meanings."""
    return catalogue(language()).pgettext(context, message)


# -- dates and hours ---------------------------------------------------------------


def format_date(day: date, pattern: str = "EEEE d MMMM y") -> str:
    """A date by a CLDR pattern, words apart: "mardi 24 novembre 2026", "mardi 1er".

    A pattern of "d" alone is the bare number, for calendars.
    """
    from babel.dates import format_date as babel_date

    text: str = babel_date(day, pattern, locale=language())
    fields = pattern.split()
    if language() == "fr" and "d" in fields and len(fields) > 1:
        text = _french_day(text.split(" "), fields.index("d"))
    return text


def _french_day(words: list[str], place: int) -> str:
    """French typography: "1er" for the first, a no-break space after the day's number."""
    words[place] = _french_number(words[place])
    words[place : place + 2] = [NBSP.join(words[place : place + 2])]
    return " ".join(words)


def _french_number(day: str) -> str:
    return "1er" if day == "1" else day


def long_date(day: date) -> str:
    """ "mardi 24 novembre 2026"."""
    return format_date(day, "EEEE d MMMM y")


def day_and_month(day: date) -> str:
    """ "mardi 24 novembre"."""
    return format_date(day, "EEEE d MMMM")


def short_day(day: date) -> str:
    """ "mar. 24 nov."."""
    return format_date(day, "EEE d MMM")


def numeric_date(day: date) -> str:
    """ "24/11/2026", in both languages: it is what the centre's papers use."""
    return f"{day:%d/%m/%Y}"


def month_and_year(day: date) -> str:
    """ "novembre 2026"."""
    return format_date(day, "MMMM y")


def date_span(first: date, last: date, *, weekdays: bool = False) -> str:
    """ "du 9 au 13 novembre 2026", shortest unambiguous form; "le 9 novembre 2026" for a day.

    With `weekdays`, "du lundi 9 au vendredi 13 novembre 2026".
    """
    name = "EEEE " if weekdays else ""
    end = format_date(last, f"{name}d MMMM y")
    if first == last:
        return _("on {day}").format(day=end)
    if (first.year, first.month) == (last.year, last.month):
        start = format_date(first, f"{name}d")
        start = _french_number(start) if language() == "fr" else start
    else:
        start = format_date(first, f"{name}d MMMM" + (" y" if first.year != last.year else ""))
    return _("from {first} to {last}").format(first=start, last=end)


def format_time(minute: int, *, evidence: bool = False) -> str:
    """Minutes since midnight as "9 h", "13 h 30"; "9 h 00" on evidence; 9:00 in English.

    Past midnight the hours of the next day: 24 h, then 0 h 45.
    """
    hour, rest = divmod(minute if minute <= 24 * 60 else minute % (24 * 60), 60)
    if language() != "fr":
        return f"{hour}:{rest:02d}"
    if rest == 0 and not evidence:
        return f"{hour}{THIN}h"
    return f"{hour}{THIN}h{THIN}{rest:02d}"


def time_span(start: int, end: int, *, evidence: bool = False) -> str:
    """ "9 h – 11 h"."""
    first = format_time(start, evidence=evidence)
    return f"{first}{NBSP}– {format_time(end, evidence=evidence)}"


def duration(minutes: int) -> str:
    """A length of time: "45 min", "2 h", "1 h 15"."""
    hours, rest = divmod(minutes, 60)
    if hours == 0:
        return f"{rest}{NBSP}min"
    return f"{hours}{THIN}h{THIN}{rest:02d}" if rest else f"{hours}{THIN}h"


def clock(moment: datetime) -> str:
    """The hour of a local moment: "11 h 18"."""
    return format_time(moment.hour * 60 + moment.minute, evidence=True)


# -- numbers and lists -------------------------------------------------------------


def number(value: int | float) -> str:
    """A number as the language writes it: "1 234"."""
    from babel.numbers import format_decimal

    return format_decimal(value, locale=language())


def join_names(names: Iterable[str]) -> str:
    """A list in a sentence: "Anne, Brigitte et Carole"."""
    words = list(names)
    if len(words) < 2:
        return "".join(words)
    return _("{first} and {last}").format(first=", ".join(words[:-1]), last=words[-1])


def one_of(names: Iterable[str]) -> str:
    """A choice in a sentence: ".pdf, .docx ou .json"."""
    words = list(names)
    if len(words) < 2:
        return "".join(words)
    return _("{first} or {last}").format(first=", ".join(words[:-1]), last=words[-1])


# Letters that no Unicode decomposition turns into a base letter.
_BASE_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
    | {"ħ": "h", "ŧ": "t", "ə": "e", "’": "'", "ʼ": "'"}
)


def plain(text: str) -> str:
    """Case-folded text without accents: the form that searching and sorting compare."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKD", text.casefold().translate(_BASE_LETTERS))
    return "".join(ch for ch in folded if not unicodedata.combining(ch))


def collation_key(text: str) -> tuple[str, str]:
    """French dictionary order, near enough for names: accents count only between equals."""
    return plain(text), text
