"""The components every page is made of; import them from here.

How to use them, in one screen:

    head = PageHead(_("People"), _("64 people"))
    head.add_action(button("primary", _("Add a person"), "user-plus", "Ctrl+N", self.add))
    card = Card(_("Your day"), side=_("2 workshops"))
    card.fill([Row("Couture", "Espace adultes", mark=ThemeMark("sewing"), inline=True)])
    Badge(BadgeFace("check", _("Present"), "success"))
    name = Field(_("Surname"), QLineEdit(), help_text=_("optional"))
    form = Form({"last_name": name}, whole=alert.show_message)
    done = perform(self, lambda: participants.add(draft), form)

Colours, fonts and lengths come from `gui.look`, pictograms from `gui.icons`.

Each module is loaded with the first of its components that is used: the first window
needs few of them, and creating Qt's classes and enumerations takes milliseconds.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .avatar import Avatar
    from .buttons import Button, button, icon_button
    from .cards import Card, PageHead, Row
    from .chip_set import ChipSet
    from .chips import Chip, ChoiceChip, DrawnButton, Segments
    from .entry import Entry
    from .feedback import Alert, EmptyState, ProgressLine, Toast, ToastAction, announce, clear_toast
    from .focus import FocusRing, bring_into_sight
    from .forms import Combo, Field, FieldMessage, Form, NumberEdit, PassphraseEdit, pair
    from .labels import (
        Badge,
        ElidedLabel,
        Keycap,
        Pictogram,
        Portrait,
        ThemeMark,
        ThemeTag,
        label,
        rule,
    )
    from .paint import BadgeFace
    from .panels import FlowLayout, SidePanel, TwoColumns, WithPanel
    from .search_keys import SearchKeys
    from .table import RowDelegate, Table
    from .tabs import Tabs
    from .timeline import Timeline, TimelineLine

_MODULES = {
    "avatar": ("Avatar",),
    "buttons": ("Button", "button", "icon_button"),
    "cards": ("Card", "PageHead", "Row"),
    "chip_set": ("ChipSet",),
    "chips": ("Chip", "ChoiceChip", "DrawnButton", "Segments"),
    "entry": ("Entry",),
    "feedback": ("Alert", "EmptyState", "ProgressLine", "Toast", "ToastAction")
    + ("announce", "clear_toast"),
    "focus": ("FocusRing", "bring_into_sight"),
    "forms": ("Combo", "Field", "FieldMessage", "Form", "NumberEdit", "PassphraseEdit", "pair"),
    "labels": ("Badge", "ElidedLabel", "Keycap", "Pictogram", "Portrait")
    + ("ThemeMark", "ThemeTag", "label", "rule"),
    "paint": ("BadgeFace",),
    "panels": ("FlowLayout", "SidePanel", "TwoColumns", "WithPanel"),
    "search_keys": ("SearchKeys",),
    "table": ("RowDelegate", "Table"),
    "tabs": ("Tabs",),
    "timeline": ("Timeline", "TimelineLine"),
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [
    "Alert",
    "Avatar",
    "Badge",
    "BadgeFace",
    "Button",
    "Card",
    "Chip",
    "ChipSet",
    "ChoiceChip",
    "Combo",
    "DrawnButton",
    "ElidedLabel",
    "EmptyState",
    "Entry",
    "Field",
    "FieldMessage",
    "FlowLayout",
    "FocusRing",
    "Form",
    "Keycap",
    "NumberEdit",
    "PageHead",
    "PassphraseEdit",
    "Pictogram",
    "Portrait",
    "ProgressLine",
    "Row",
    "RowDelegate",
    "SearchKeys",
    "Segments",
    "SidePanel",
    "Table",
    "Tabs",
    "ThemeMark",
    "ThemeTag",
    "Timeline",
    "TimelineLine",
    "Toast",
    "ToastAction",
    "TwoColumns",
    "WithPanel",
    "announce",
    "bring_into_sight",
    "button",
    "clear_toast",
    "icon_button",
    "label",
    "pair",
    "rule",
]


def __getattr__(name: str) -> object:
    """Load the module of a component when it is first asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = found
    return found
