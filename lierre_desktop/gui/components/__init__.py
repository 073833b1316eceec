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
"""

from .buttons import Button, button, icon_button
from .cards import Card, PageHead, Row
from .chips import Chip, ChoiceChip, DrawnButton, Segments
from .feedback import Alert, EmptyState, ProgressLine, Toast, ToastAction, announce
from .focus import FocusRing
from .forms import Field, FieldMessage, Form, NumberEdit, PassphraseEdit, pair
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
from .table import RowDelegate, Table

__all__ = [
    "Alert",
    "Badge",
    "BadgeFace",
    "Button",
    "Card",
    "Chip",
    "ChoiceChip",
    "DrawnButton",
    "ElidedLabel",
    "EmptyState",
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
    "Segments",
    "SidePanel",
    "Table",
    "ThemeMark",
    "ThemeTag",
    "Toast",
    "ToastAction",
    "TwoColumns",
    "WithPanel",
    "announce",
    "button",
    "icon_button",
    "label",
    "pair",
    "rule",
]
