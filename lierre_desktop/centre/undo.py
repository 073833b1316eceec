"""Taking back what a command did: one journal batch, in reverse, in one transaction.

Taking back leaves journal entries of its own, so that taking back the taking back
does the work again.
"""

from __future__ import annotations

from .changes import Done


def undo(batch: int) -> Done:
    """Take back every change of a command.

    The answer's `batch` is what does it again. Raises InvalidInput, with a sentence
    that says why, when a row has changed since, later work depends on it, or the
    command can't be taken back.
    """
    raise NotImplementedError
