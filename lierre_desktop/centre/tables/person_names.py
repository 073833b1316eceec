"""Names as lists of people write them: "Mme DUPONT-LÉVY Marie", "M. Jean-Pierre DA SILVA"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...i18n import plain
from ..vocabulary import Gender

_CIVILITIES = {
    "mme": Gender.WOMAN,
    "madame": Gender.WOMAN,
    "mlle": Gender.WOMAN,
    "melle": Gender.WOMAN,
    "mademoiselle": Gender.WOMAN,
    "mrs": Gender.WOMAN,
    "ms": Gender.WOMAN,
    "m": Gender.MAN,
    "mr": Gender.MAN,
    "monsieur": Gender.MAN,
}
_GENDERS = _CIVILITIES | {
    "f": Gender.WOMAN,
    "femme": Gender.WOMAN,
    "feminin": Gender.WOMAN,
    "woman": Gender.WOMAN,
    "female": Gender.WOMAN,
    "fille": Gender.WOMAN,
    "h": Gender.MAN,
    "homme": Gender.MAN,
    "masculin": Gender.MAN,
    "man": Gender.MAN,
    "male": Gender.MAN,
    "garcon": Gender.MAN,
    "x": Gender.OTHER,
    "autre": Gender.OTHER,
    "other": Gender.OTHER,
    "non binaire": Gender.OTHER,
}
_PARTICLES = frozenset(
    "al ait bel ben bin bou d da dal de del della den der di do dos du el la le les van von".split()
)
_BORN = re.compile(
    r"[,;]?\s*[(\[]?\b(née?|épouse|ép\.?|veuve|vve)(?=[ .:])[ .:]*([^)\]]+)[)\]]?\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class SplitName:
    """The parts of a name written in one cell."""

    last_name: str = ""
    first_name: str = ""
    birth_name: str = ""
    gender: Gender | None = None


def gender_of(word: str) -> Gender | None:
    """A gender or a civility as people write it, None for another word."""
    return _GENDERS.get(plain(word).strip(" ."))


def split(text: str) -> SplitName:
    """The parts of a name: what is in capitals is the last name, else the first word is.

    "Nom, Prénom" is understood too. "née" gives the birth name; after "épouse" or "veuve"
    stands the name in use, and what was before it is the birth name.
    """
    rest, gender = _without_civility(" ".join(text.split()))
    born = _BORN.search(rest)
    birth_name, used = "", ""
    if born:
        rest = (rest[: born.start()] + " " + rest[born.end() :]).strip()
        if plain(born[1]).startswith("ne"):
            birth_name = born[2].strip()
            gender = gender or (
                Gender.WOMAN if plain(born[1]) == "nee" and born[1][-1] in "eE" else None
            )
        else:
            used = born[2].strip()
            gender = gender or Gender.WOMAN
    last, first = _last_and_first(rest)
    if used:
        last, birth_name = used, last
    return SplitName(proper(last), proper(first), proper(birth_name), gender)


def _without_civility(text: str) -> tuple[str, Gender | None]:
    """The text without "Mme" or "M." before it; a single letter needs its dot or a name after."""
    word, _blank, rest = text.partition(" ")
    found = _CIVILITIES.get(plain(word).rstrip("."))
    if found is None or not rest:
        return text, None
    return rest.strip(), found


def _last_and_first(text: str) -> tuple[str, str]:
    before, comma, after = text.partition(",")
    if comma and before.strip() and after.strip():
        return before.strip(), after.strip()
    words = text.replace(",", " ").split()
    if not words:
        return "", ""
    loud = [_is_loud(word) for word in words]
    if all(loud) or not any(loud):
        return _after_particles(words)
    for place in range(len(words) - 2, -1, -1):
        # "Jean de LA TOUR": a small word right before capitals belongs to them.
        loud[place] = loud[place] or (loud[place + 1] and plain(words[place]) in _PARTICLES)
    last = [word for word, capitals in zip(words, loud, strict=True) if capitals]
    first = [word for word, capitals in zip(words, loud, strict=True) if not capitals]
    return " ".join(last), " ".join(first)


def _after_particles(words: list[str]) -> tuple[str, str]:
    """The last name comes first, with the particles that open it: "EL AMRANI SAMIRA"."""
    place = 0
    while place < len(words) - 2 and plain(words[place]) in _PARTICLES:
        place += 1
    return " ".join(words[: place + 1]), " ".join(words[place + 1 :])


def _is_loud(word: str) -> bool:
    """True for a word in capitals; an initial ("P.") may be anything and counts as none."""
    letters = [char for char in word if char.isalpha()]
    return len(letters) > 1 and all(not char.islower() for char in letters) and word.upper() == word


def proper(name: str) -> str:
    """A name out of capitals, as names are kept: "DUPONT-LÉVY" → "Dupont-Lévy".

    One that has both capitals and small letters stays as it is.
    """
    parts = re.split(r"([ '’\-])", " ".join(name.split()).strip(" ,;"))
    if name.islower():
        return "".join(part if part in _PARTICLES else part.capitalize() for part in parts)
    return "".join(
        part.capitalize() if part.isupper() and len(part) > 1 else part for part in parts
    )
