"""The commands that print about one person: the summary of a pathway, a certificate."""

from __future__ import annotations

from datetime import date

from ..centre import settings
from ..centre.changes import InvalidInput
from ..i18n import _
from .arguments import Typed
from .opening import centre
from .output import say, whole_paper
from .readers import needed, read_day, read_number, read_out


def pathway(typed: Typed) -> int:
    """Print the summary of a pathway, as PDF or Word."""
    from ..centre.letters.papers import Audience
    from ..centre.letters.summary import pathway_summary

    options = typed.options
    number = read_number("N", options.number)
    out = read_out("--out", options.out)
    suffix = out.suffix.lower()
    if suffix not in (".pdf", ".docx"):
        raise InvalidInput("--out", _("Give the file a name that ends with .pdf or .docx."))
    try:
        audience = Audience(needed("--audience", options.audience))
    except ValueError:
        raise InvalidInput(
            "--audience", _("The audience is person, partner or internal.")
        ) from None
    with centre(typed), whole_paper(out) as file, settings.on_paper():
        summary = pathway_summary(
            number,
            audience,
            full=options.full,
            today=date.today(),
            language=typed.on_paper or None,
        )
        if suffix == ".pdf":
            from ..documents import pathway_summary as pdf

            file.write(pdf.render(summary))
        else:
            from ..exchange import word_file

            file.write(word_file.summary(summary))
    say(_("Summary in {file}").format(file=out))
    return 0


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
