"""The languages that the public of a social centre speaks, with their codes."""

from __future__ import annotations

from collections.abc import Iterable

from ..i18n import N_, _, collation_key, join_names, language

LANGUAGES: dict[str, str] = {
    "fr": N_("French"),
    "ar": N_("Arabic"),
    "en": N_("English"),
    "ro": N_("Romanian"),
    "tr": N_("Turkish"),
    "uk": N_("Ukrainian"),
    "ru": N_("Russian"),
    "sq": N_("Albanian"),
    "pt": N_("Portuguese"),
    "ta": N_("Tamil"),
    "pl": N_("Polish"),
    "vi": N_("Vietnamese"),
    "ka": N_("Georgian"),
    "am": N_("Amharic"),
    "bn": N_("Bengali"),
    "it": N_("Italian"),
    "es": N_("Spanish"),
    "de": N_("German"),
    "lb": N_("Luxembourgish"),
    "fa": N_("Persian, Dari"),
    "ps": N_("Pashto"),
    "ti": N_("Tigrinya"),
    "so": N_("Somali"),
    "ku": N_("Kurdish"),
    "rom": N_("Romani"),
    "kab": N_("Kabyle"),
    "zh": N_("Chinese"),
    "hy": N_("Armenian"),
    "sr": N_("Serbian, Bosnian, Croatian"),
    "bg": N_("Bulgarian"),
    "wo": N_("Wolof"),
    "ff": N_("Fula"),
    "ln": N_("Lingala"),
    "ur": N_("Urdu"),
    "hi": N_("Hindi"),
    "fsl": N_("French sign language"),
}
"""Code → label to translate; ISO 639-1 where there is one, else ISO 639-3 or -2."""


def language_label(code: str) -> str:
    """The language's name in the current language; the code itself when it isn't known."""
    return _(LANGUAGES[code]) if code in LANGUAGES else code


def language_choices() -> list[tuple[str, str]]:
    """Every (code, label), French first, then in the alphabet of the labels."""
    rest = [(code, _(label)) for code, label in LANGUAGES.items() if code != "fr"]
    return [("fr", language_label("fr")), *sorted(rest, key=lambda pair: collation_key(pair[1]))]


def spoken(codes: Iterable[str]) -> str:
    """Languages in a sentence: "turc et français"; English keeps their capitals."""
    labels = [language_label(code) for code in codes]
    if language() == "fr":
        labels = [label[:1].lower() + label[1:] for label in labels]
    return join_names(labels)
