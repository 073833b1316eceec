"""The ten themes of workshops: the vocabulary that colours the week and the poster.

The key is stored with the workshop; the colour and pictogram belong to `gui.look`
and `documents`, which both key on it.
"""

from __future__ import annotations

from ..i18n import _
from ..own_language import P_

THEMES: dict[str, str] = {
    "daily_life": P_("Daily life"),  # mousse, house-line
    "wellbeing": P_("Well-being"),  # lagon, flower-lotus
    "employment": P_("Employment"),  # marine, briefcase
    "digital": P_("Digital skills"),  # bleuet, desktop
    "french": P_("French language"),  # violette, book-open
    "sewing": P_("Sewing, know-how"),  # rose, scissors
    "talking": P_("Talking groups"),  # grenat, chats-circle
    "cooking": P_("Cooking"),  # terre, cooking-pot
    "arts": P_("Arts, video, music"),  # ocre, paint-brush
    "outings": P_("Outings, family"),  # ardoise, bus
}


def theme_label(theme: str) -> str:
    """The theme's name in the current language; the key itself when unknown."""
    return _(THEMES[theme]) if theme in THEMES else theme
