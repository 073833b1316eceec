"""What an invented letter says, to try the texts of letters without anybody's data."""

from __future__ import annotations

from datetime import date, timedelta

from ...i18n import _, format_date, long_date, time_span
from .. import settings


def values(today: date) -> dict[str, str]:
    """Every placeholder filled: the centre's own name and phone, an invented person."""
    centre = settings.load()
    coordinator = centre.coordinator or "Anne Laurent"
    with settings.on_paper():
        meeting = today + timedelta(days=7)
        return {
            "action": centre.action or _("Individual support"),
            "birth_date": format_date(date(1988, 3, 14), "d MMMM y"),
            "centre": centre.centre,
            "civility": _("Mrs"),
            "contact": "Sophie Martin",
            "coordinator": coordinator,
            "day": long_date(meeting),
            "first_day": format_date(today - timedelta(days=90), "d MMMM y"),
            "hour": time_span(10 * 60, 11 * 60 + 30),
            "last_day": format_date(today, "d MMMM y"),
            "made_on": format_date(today - timedelta(days=21), "d MMMM y"),
            "motive": _("help with a housing application"),
            "partner": _("Housing advice office"),
            "person": "Lina Moreau",
            "phone": centre.phone or "03 00 00 00 00",
            "place": centre.full_address or centre.centre,
            "purpose": _("to look at the next steps together"),
            "referent": coordinator,
            "today": format_date(today, "d MMMM y"),
            "worker": "Paul Renard",
        }
