"""The ten themes of workshops: the vocabulary that colours the week and the poster.

The key is stored with the workshop; the colour and pictogram belong to `gui.look`
and `documents`, which both key on it.
"""

from __future__ import annotations

from ..i18n import N_, _

THEMES: dict[str, str] = {
    "daily_life": N_("Daily life"),  # mousse, house-line
    "wellbeing": N_("Well-being"),  # lagon, flower-lotus
    "employment": N_("Employment"),  # marine, briefcase
    "digital": N_("Digital skills"),  # bleuet, desktop
    "french": N_("French language"),  # violette, book-open
    "sewing": N_("Sewing, know-how"),  # rose, scissors
    "talking": N_("Talking groups"),  # grenat, chats-circle
    "cooking": N_("Cooking"),  # terre, cooking-pot
    "arts": N_("Arts, video, music"),  # ocre, paint-brush
    "outings": N_("Outings, family"),  # ardoise, bus
}


def theme_label(theme: str) -> str:
    """The theme's name in the current language; the key itself when unknown."""
    return _(THEMES[theme]) if theme in THEMES else theme
