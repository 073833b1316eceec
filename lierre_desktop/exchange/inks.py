"""The colours of Word files and spreadsheets, as six digits: the papers' own."""

from __future__ import annotations

IVY, PALE, INK, SOFT, WHITE = "1F5A43", "DCE8E1", "1B1F1D", "4E5552", "FFFFFF"
HAIRLINE = "D5DAD7"
CHARTS = (IVY, PALE, "7FA593", SOFT, "A7AEAA", "C9D8CF", "2E7B5D", "5E6561")
"""The series of a chart, in their order."""
