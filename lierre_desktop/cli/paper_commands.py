"""The commands that print about one person: the summary of a pathway, a certificate."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from ..centre import settings
from ..centre.changes import InvalidInput
from ..centre.letters.papers import Audience, PathwaySummary
from ..i18n import _, one_of
from .arguments import Typed
from .opening import centre
from .output import say, whole_paper
from .readers import needed, read_day, read_number, read_out


def pathway(typed: Typed) -> int:
    """Print the summary of a pathway."""
    from ..centre.letters.summary import pathway_summary

    options = typed.options
    number = read_number("N", options.number)
    out = read_out("--out", options.out)
    render = _SUMMARIES.get(out.suffix.lower())
    if render is None:
        raise InvalidInput(
            "--out",
            _("Give the file a name that ends with {suffixes}.").format(
                suffixes=one_of(_SUMMARIES)
            ),
        )
    audience = _audience(options.audience)
    with centre(typed), whole_paper(out) as file, settings.on_paper():
        summary = pathway_summary(
            number,
            audience,
            full=options.full,
            today=date.today(),
            language=typed.on_paper or None,
        )
        file.write(render(summary))
    say(_("Summary in {file}").format(file=out))
    return 0


def _audience(text: str | None) -> Audience:
    try:
        return Audience(needed("--audience", text))
    except ValueError:
        raise InvalidInput(
            "--audience", _("The audience is person, partner or internal.")
        ) from None


def _pdf(summary: PathwaySummary) -> bytes:
    from ..documents import pathway_summary

    return pathway_summary.render(summary)


def _word(summary: PathwaySummary) -> bytes:
    from ..exchange import word_papers

    return word_papers.summary(summary)


_SUMMARIES: Mapping[str, Callable[[PathwaySummary], bytes]] = {".pdf": _pdf, ".docx": _word}
"""The formats a summary is printed in, by the end of the file's name."""


def certificate(typed: Typed) -> int:
    """Print what a person attended."""
    from ..centre.letters.certificate import certificate as gathered
    from ..documents import certificate as pdf

    options = typed.options
    number = read_number("N", options.number)
    first, last = read_day("--from", options.first), read_day("--to", options.last)
    out = read_out("--out", options.out)
    with centre(typed), whole_paper(out) as file, settings.on_paper():
        file.write(pdf.render(gathered(number, first, last, date.today())))
    say(_("Certificate in {file}").format(file=out))
    return 0
