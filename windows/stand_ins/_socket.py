"""Stands in the payload for the extension that opens sockets: there are none.

The type of a capsule (types.CapsuleType) is read from its CAPI; this one is of dates.
"""

from __future__ import annotations

from datetime import datetime_CAPI as CAPI

__all__ = ["CAPI"]
