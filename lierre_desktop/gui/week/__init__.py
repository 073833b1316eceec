"""The Week page: a time grid, a month, promises against facts; `page.WeekPage` is the door."""
