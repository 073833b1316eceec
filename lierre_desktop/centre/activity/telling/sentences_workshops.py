"""What is said of the workshops, of health and well-being, of outings."""

from __future__ import annotations

from ....i18n import _, ngettext
from ..showing import said
from .sentences_telling import Telling
from .sentences_templates import Spans, fill, one_after_another


def enrolled(t: Telling) -> Spans:
    """How many had a place."""
    return t.counted(
        "ATE-05",
        _("<b>Nobody was enrolled in a workshop {when}{compared}.</b>"),
        lambda n: ngettext(
            "<b>{n} person was enrolled in a workshop {when}{compared}.</b>",
            "<b>{n} people were enrolled in a workshop {when}{compared}.</b>",
            n,
        ),
    )


def sessions(t: Telling) -> Spans:
    """How many sessions were held among those planned, and how many were cancelled."""
    planned, held = t.count("ATE-01"), t.count("ATE-02")
    if not planned:
        return fill(_("<b>No session was planned {when}.</b>"), when=t.when)
    if not held:
        first = _("<b>None of the sessions planned {when} ({planned}) was held.</b>")
    elif held == planned:
        first = ngettext(
            "<b>{n} session was planned {when} and it was held.</b>",
            "<b>All {n} sessions planned {when} were held.</b>",
            held,
        )
    else:
        first = ngettext(
            "<b>{n} session was held out of {planned} planned {when}</b>, that is {share}.",
            "<b>{n} sessions were held out of {planned} planned {when}</b>, that is {share}.",
            held,
        )
    share = said.share(held, planned)
    told = t.tell(first, "ATE-02", planned=t.value("ATE-01"), share=share)
    return one_after_another(told, _cancelled(t))


def _cancelled(t: Telling) -> Spans:
    return t.counted(
        "ATE-03", "", lambda n: ngettext("{n} was cancelled.", "{n} were cancelled.", n)
    )


def presences(t: Telling) -> Spans:
    """Who came, how often, for how many hours."""
    return t.counted(
        "ATE-06",
        _("<b>Nobody came to a workshop {when}{compared}.</b>"),
        lambda n: ngettext(
            "<b>{n} person came to the workshops at least once {when}</b>{compared}."
            " Presences: {presences}, that is {hours}.",
            "<b>{n} people came to the workshops at least once {when}</b>{compared}."
            " Presences: {presences}, that is {hours}.",
            n,
        ),
        presences=t.value("ATE-07"),
        hours=t.value("ATE-08"),
    )


def hours(t: Telling) -> Spans:
    """How many hours of workshops the centre offered."""
    if not t.count("ATE-04"):
        return ()
    return t.tell(_("<b>The sessions held make {n} of workshops</b>{compared}."), "ATE-04")


def assiduity(t: Telling) -> Spans:
    """How many came of those who were expected."""
    if t.figure("ATE-09").amount.ratio is None:
        return ()
    return t.tell(
        _("<b>Assiduity is {n}</b>{compared}: presences out of those expected, excused apart."),
        "ATE-09",
    )


def mean(t: Telling) -> Spans:
    """How many presences a session counts."""
    if t.figure("ATE-10").amount.ratio is None:
        return ()
    return t.tell(_("<b>The mean number of presences at a session is {n}</b>{compared}."), "ATE-10")


def fill_rate(t: Telling) -> Spans:
    """How full sessions are."""
    if t.figure("ATE-11").amount.ratio is None:
        return ()
    return t.tell(_("<b>{n} of the places offered were taken</b>{compared}."), "ATE-11")


def first_timers(t: Telling) -> Spans:
    """Who had never come before."""
    return t.counted(
        "ATE-12",
        _("Nobody came to a workshop for the first time {when}{compared}."),
        lambda n: ngettext(
            "<b>{n} person came to a workshop for the first time</b> {when}{compared}.",
            "<b>{n} people came to a workshop for the first time</b> {when}{compared}.",
            n,
        ),
    )


def walk_ins(t: Telling) -> Spans:
    """Presences of people who had no place."""
    return t.counted(
        "ATE-13",
        "",
        lambda n: ngettext(
            "{n} presence was that of someone without a place in the workshop{compared}.",
            "{n} presences were those of people without a place in the workshop{compared}.",
            n,
        ),
    )


def promises(t: Telling) -> Spans:
    """What was promised to funders and what was held of it."""
    held, promised = t.count("ATE-15"), t.count("ATE-14")
    if not promised:
        return ()
    if not t.query.holds_promises:
        return fill(said.no_promises(t.query))
    template = ngettext(
        "<b>{held} promised session was held out of {promised} {over}</b>, that is {n}.",
        "<b>{held} promised sessions were held out of {promised} {over}</b>, that is {n}.",
        held,
    )
    if not held:
        template = _("<b>Of the sessions promised {over} ({promised}), none was held {when}.</b>")
    return t.tell(
        template, "ATE-15", held=said.whole(held), promised=t.value("ATE-14"), over=_over(t)
    )


def _over(t: Telling) -> str:
    """The years that promises are of: "sur l’année"."""
    years = t.query.whole.years
    return ngettext("over the year", "over {n} years", years).format(n=years)


def causes(t: Telling) -> Spans:
    """Why sessions were cancelled."""
    return t.leading(
        "ATE-24",
        lambda n: ngettext(
            "<b>The most frequent cause of cancellation is {label}</b>: {n} session out of {base}.",
            "<b>The most frequent cause of cancellation is {label}</b>: {n} sessions out of"
            " {base}.",
            n,
        ),
        lambda n: ngettext(
            "<b>The most frequent causes of cancellation are {label}</b>: {n} session each,"
            " out of {base}.",
            "<b>The most frequent causes of cancellation are {label}</b>: {n} sessions each,"
            " out of {base}.",
            n,
        ),
        lambda n: ngettext(
            "The cause of {n} session isn't known.", "The cause of {n} sessions isn't known.", n
        ),
    )


def health(t: Telling) -> Spans:
    """The workshops of health and well-being: sessions held, presences."""
    told = t.table("ATE-26")
    total = told.table.total
    if total is None:
        return ()
    held = told.amount(total, "held")
    if not held:
        return fill(_("No session of health and well-being was held {when}."), when=t.when)
    template = ngettext(
        "<b>{n} session of health and well-being was held {when}</b>{compared}."
        " Presences: {presences}.",
        "<b>{n} sessions of health and well-being were held {when}</b>{compared}."
        " Presences: {presences}.",
        held,
    )
    return fill(
        template,
        n=told.cell(total, "held"),
        when=t.when,
        compared=t.clause("ATE-26", row=total.key, column="held"),
        presences=told.cell(total, "presences"),
    )


def outings(t: Telling) -> Spans:
    """Outings held, places taken on them."""
    if not t.count("SOR-01") and not t.count("SOR-05") and not _was(t, "SOR-01"):
        return fill(_("No outing was held {when}."), when=t.when)
    held = t.counted(
        "SOR-01",
        _("<b>No outing was held {when}{compared}.</b>"),
        lambda n: ngettext(
            "<b>{n} outing was held {when}</b>{compared}.",
            "<b>{n} outings were held {when}</b>{compared}.",
            n,
        ),
    )
    return one_after_another(held, _outings_promised(t), _places(t))


def _outings_promised(t: Telling) -> Spans:
    if not t.query.holds_promises:
        return ()
    return t.counted("SOR-05", "", lambda n: ngettext("{n} was promised.", "{n} were promised.", n))


def _places(t: Telling) -> Spans:
    return t.counted(
        "SOR-02",
        "",
        lambda n: ngettext(
            "{n} place was taken. People: {people}. Families: {families}.",
            "{n} places were taken. People: {people}. Families: {families}.",
            n,
        ),
        people=t.value("SOR-03"),
        families=t.value("SOR-04"),
    )


def _was(t: Telling, code: str) -> bool:
    before = t.figure(code).before
    return before is not None and bool(before.value)
