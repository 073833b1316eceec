"""Phone numbers: one spelling in the rows, any spelling in what people type.

French numbers are kept as "06 12 34 56 78", the others as "+352 621 123 456".
`phonenumbers` is imported when a number is first read: it is slow to load.
"""

from __future__ import annotations

import re

from ..i18n import _
from .changes import InvalidInput

HOME = "FR"
FRANCE = 33
LONGEST = 40

# A number as nearly all are typed, which needs no library.
_USUAL = re.compile(r"(0[1-79])[ .\-]?(\d\d)[ .\-]?(\d\d)[ .\-]?(\d\d)[ .\-]?(\d\d)", re.ASCII)


def tidy(text: str, field: str = "phone") -> str:
    """The number in the spelling that is kept; "" for nothing typed.

    A number without a country prefix is French. Raises InvalidInput when it can't
    be a phone number.
    """
    if not text.strip():
        return ""
    if found := _USUAL.fullmatch(text.strip()):
        return " ".join(found.groups())
    import phonenumbers as library

    try:
        number = library.parse(text[: LONGEST + 1], HOME)
    except library.NumberParseException:
        raise InvalidInput(field, _unreadable()) from None
    if not (library.is_possible_number(number) and _is_all(text, str(number.national_number))):
        raise InvalidInput(field, _unreadable())
    if number.country_code == FRANCE and len(str(number.national_number)) != 9:
        raise InvalidInput(field, _unreadable())
    form = library.PhoneNumberFormat
    return library.format_number(
        number, form.NATIONAL if number.country_code == FRANCE else form.INTERNATIONAL
    )


def _is_all(text: str, national: str) -> bool:
    """True when the number read is all that was typed.

    Without a prefix it must start with 0: "621 123 456" is a Luxembourg mobile, which
    must not be kept as a French one.
    """
    prefixed = text.strip().startswith(("+", "(+")) or only_digits(text).startswith("0")
    return (
        prefixed
        and len(text) <= LONGEST
        and not any(ch.isalpha() for ch in text)
        and typed_digits(text).endswith(national)
    )


def search_digits(kept: str) -> tuple[str, ...]:
    """A kept number as it may be looked for: digits in the national and in the
    international spelling; () for an empty one.
    """
    digits = only_digits(kept)
    if not digits:
        return ()
    if not kept.startswith("+"):
        return digits, f"{FRANCE}{digits.removeprefix('0')}"
    prefix, _blank, _rest = kept[1:].partition(" ")
    return digits.removeprefix(prefix), digits


def typed_digits(text: str) -> str:
    """The digits of a piece of number as typed, without "00", "+" or the "(0)" of "+33 (0)6"."""
    return only_digits(text.replace("(0)", "")).removeprefix("00")


def only_digits(text: str) -> str:
    """The digits of a text in ASCII, whatever the script they were typed in."""
    if text.isascii():
        return "".join(filter(str.isdecimal, text))
    return "".join(str(int(ch)) for ch in text if ch.isdecimal())


def _unreadable() -> str:
    return _(
        "This phone number can't be read. Type it like 06 12 34 56 78, "
        "or with its country: +352 621 123 456."
    )
