"""When two spellings may be one name: transliteration, sounds, slips of the hand.

Made to propose, not to decide: coarse on purpose, and blind to vowels, which is where
spellings of one name differ most (Mohamed, Muhammad; Youssef, Yusuf).
"""

from __future__ import annotations

import re
from functools import lru_cache

# One Latin spelling per letter; vowels hardly matter, "" drops a sign.
_LETTERS = {
    "Cyrillic": (
        "а a б b в v г g ґ g д d е e ж j з z и i й i і i к k л l м m н n о o п p р r с s т t"
        " у u ф f х kh ц ts ч ch ш sh щ sh ы i э e ю iu я ia є ie ђ dj ј i љ l њ n ћ ch џ dj"
    ),
    "Georgian": (
        "ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ j რ r ს s ტ t უ u"
        " ფ p ქ k ღ g ყ k შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ dj ჰ h"
    ),
    "Arabic": (
        "ا a ب b ت t ث t ج j ح h خ kh د d ذ d ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f"
        " ق k ك k ک k ل l م m ن n ه h ة a و u ي i ی i ى a پ p چ ch ژ j گ g ء a"
    ),
    "Greek": (
        "α a β v γ g δ d ε e ζ z η i θ t ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t"
        " υ i φ f χ kh ψ ps ω o"
    ),
}
_LATIN = str.maketrans(
    {
        letter: latin
        for pairs in (text.split() for text in _LETTERS.values())
        for letter, latin in zip(pairs[::2], pairs[1::2], strict=True)
    }
    | {"ъ": "", "ь": ""}
)

# In this order; capitals stand for sounds that are settled.
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("x", "ks"),
        ("tsch|tch|sch|sh|ch|cz|sz", "C"),
        ("dj|dzh|dg|zh|j", "J"),
        ("ph", "f"),
        ("kh|q", "k"),
        ("gh", "g"),
        ("c(?=[eiy])", "s"),
        ("c", "k"),
        ("w", "v"),
        ("z", "s"),
        (r"(.)\1+", r"\1"),
        ("^[aeiouy]+", "A"),
        ("[aeiouyh]+", ""),
    )
)


@lru_cache(maxsize=50_000)
def sound(word: str) -> str:
    """What is left of a plain word in any of the scripts known when only its sounds count."""
    text = word.translate(_LATIN)
    for pattern, letter in _SOUNDS:
        text = pattern.sub(letter, text)
    return text


def one_slip_apart(one: str, other: str) -> bool:
    """True when one letter more, less, other, or two swapped make the same text."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        start += 1
    end_one, end_other = len(one), len(other)
    while end_one > start and end_other > start and one[end_one - 1] == other[end_other - 1]:
        end_one, end_other = end_one - 1, end_other - 1
    left, right = one[start:end_one], other[start:end_other]
    return (len(left) <= 1 and len(right) <= 1) or (len(left) == 2 and left == right[::-1])
