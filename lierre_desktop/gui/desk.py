"""The main window over an open centre: its pages, its searches, its backup light.

Pages are imported on their first visit: opening only pays for what it shows.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from ..centre import settings, timetable
from ..centre.changes import Changes
from ..centre.drafts import Kept
from ..centre.undo import undo
from ..database.connection import OpenCentre
from ..i18n import N_, _, clock, numeric_date, short_day
from . import notices
from .copies import Copies, is_recent
from .everywhere import Everywhere
from .main_window import BackupState, MainWindow, Surroundings
from .navigation import PageSpec
from .page import Page
from .preferences import Preferences
from .translator import Languages

STALE_AFTER = timedelta(hours=24)

Now = Callable[[], datetime]


def build_window(
    centre: OpenCentre,
    preferences: Preferences,
    languages: Languages,
    now: Now = datetime.now,
) -> MainWindow:
    """The main window over an open centre, showing today."""
    everywhere, copies = Everywhere(now), Copies(centre, preferences)
    around = Surroundings(
        centre_name=_centre_name,
        user_name=lambda: settings.load().coordinator,
        undo=undo,
        searches=(everywhere.people, everywhere.workshops, everywhere.partners),
        backup=lambda: backup_state(copies, now()),
        now=now,
    )
    window = MainWindow(_pages(centre, preferences, languages, now), around, preferences)
    window.go("today")
    notices.show(window, notices.at_start(centre.folder, copies, now()))
    return window


def _pages(
    centre: OpenCentre, preferences: Preferences, languages: Languages, now: Now
) -> list[PageSpec]:
    return [
        *_days(now),
        *_around_people(preferences, now),
        *_tools(centre, preferences, languages, now),
    ]


def _days(now: Now) -> list[PageSpec]:
    """What happens from one day to the next."""

    def today() -> Page:
        from .today_page import TodayPage

        page = TodayPage(now)
        page.draft_wanted.connect(partial(_resume, page))
        return page

    def week() -> Page:
        from .week.page import WeekPage

        return WeekPage(now)

    def attendance() -> Page:
        from .attendance.page import AttendancePage

        return AttendancePage(now)

    return [
        PageSpec("today", N_("Today"), "sun", today),
        PageSpec("week", N_("Week"), "calendar-blank", week),
        PageSpec(
            "attendance",
            N_("Attendance"),
            "clipboard-text",
            attendance,
            badge=lambda: _to_enter(now()),
            badge_shows=Changes.ATTENDANCE | Changes.TIMETABLE,
        ),
    ]


def _to_enter(moment: datetime) -> int:
    """How many sessions wait for their roll call."""
    return timetable.count_to_enter(moment.date(), moment.hour * 60 + moment.minute)


def _resume(page: Page, draft: Kept) -> None:
    """Go on with what was left unfinished, in the window around the page."""
    from .drafts import resume

    window = page.window()
    if isinstance(window, MainWindow):
        resume(window, draft)


def _around_people(preferences: Preferences, now: Now) -> list[PageSpec]:
    """Those who come, and those the centre works with."""

    def people() -> Page:
        from .people.page import PeoplePage

        return PeoplePage(now, settings=preferences.settings)

    def partners() -> Page:
        from .partners.page import PartnersPage

        return PartnersPage(now, settings=preferences.settings)

    def outreach() -> Page:
        from .outreach.page import OutreachPage

        return OutreachPage(now)

    def activity() -> Page:
        from .activity.page import ActivityPage

        return ActivityPage(now, writes=True)

    def report() -> Page:
        from .report.page import ReportPage

        return ReportPage(now)

    return [
        PageSpec("people", N_("People"), "users", people),
        PageSpec("partners", N_("Partners"), "handshake", partners),
        PageSpec("outreach", N_("Outreach and projects"), "map-pin", outreach),
        PageSpec("activity", N_("Activity report"), "chart-bar", activity),
        PageSpec("report", N_("Reports"), "file-text", report, under="activity"),
    ]


def _tools(
    centre: OpenCentre, preferences: Preferences, languages: Languages, now: Now
) -> list[PageSpec]:
    """What is used now and then, under the pages of every day."""

    def transfer() -> Page:
        from .transfer.page import TransferPage

        return TransferPage(now)

    def settings_page() -> Page:
        from .settings.page import SettingsPage

        return SettingsPage(centre, preferences, languages, now)

    return [
        PageSpec("transfer", N_("Import, export"), "arrows-down-up", transfer, tool=True),
        PageSpec("settings", N_("Settings"), "gear", settings_page, tool=True),
    ]


def _centre_name() -> str:
    """What stands under the program's name; a demo centre says that it is one."""
    centre = settings.load()
    return _("Demonstration") if centre.demo else centre.centre


def backup_state(copies: Copies, now: datetime) -> BackupState:
    """What the light in the sidebar says: when the last verified copy was made.

    The second place is spoken of when it is late; no drive is waited for to know it.
    """
    made = copies.last_here()
    if made is None:
        return BackupState(_("No copy yet"), "attention")
    if copies.is_late(now):
        there = copies.last_there()
        if there is None:
            return BackupState(_("Elsewhere: no copy yet"), "attention")
        words = _("Elsewhere: {day}").format(day=numeric_date(there.date()))
        return BackupState(words, "attention")
    fresh = is_recent(made, now, STALE_AFTER)
    if made.date() == now.date():
        words = _("Copy verified at {hour}").format(hour=clock(made))
    else:
        words = _("Copy verified on {day}").format(day=short_day(made.date()))
    return BackupState(words, "success" if fresh else "attention")
