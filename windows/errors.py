"""What stops a Windows build, and how its steps are told."""

from __future__ import annotations


class CannotBuild(Exception):
    """The build can't go on; the message says what to do, in one line."""
