"""The Week page: the timetable as a time grid, a month, and promises against facts."""

from .page import WeekPage

__all__ = ["WeekPage"]
