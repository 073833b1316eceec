"""The activity of the centre over a period, counted once for every reader.

The screen, the PDF, the Word file, the spreadsheet and the JSON all show what `measured`
answers: figures and tables by code, each with its definition, its amount, what it was in
the period compared, and the rows behind it.
"""

from __future__ import annotations

from .calculation import Activity as Activity
from .calculation import definitions as definitions
from .calculation import measured as measured
from .periods import Basis as Basis
from .periods import Period as Period
from .periods import Query as Query
