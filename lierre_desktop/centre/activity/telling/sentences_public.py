"""What is said of the public: who was referred, who came, who they are."""

from __future__ import annotations

from ....i18n import _, ngettext
from ..periods import Basis
from .sentences_telling import Telling, row_count
from .sentences_templates import Spans, fill, one_after_another

# -- how many ----------------------------------------------------------------------------


def accompanied(t: Telling) -> Spans:
    """How many people the report is about, new ones and others."""
    told = t.counted("PUB-01", _nobody(t.query.basis), lambda n: _people(t.query.basis, n))
    if t.hides("PUB-06") or t.hides("PUB-07") or t.hides("PUB-01"):
        return told
    return one_after_another(told, _new(t), _carried_over(t))


def _nobody(basis: Basis) -> str:
    return {
        Basis.ORIENTED: _("<b>Nobody was referred {when}{compared}.</b>"),
        Basis.FOLLOWED: _("<b>Nobody was accompanied {when}{compared}.</b>"),
        Basis.ENROLLED: _("<b>Nobody was enrolled in a workshop {when}{compared}.</b>"),
        Basis.PRESENT: _("<b>Nobody came to a workshop {when}{compared}.</b>"),
    }[basis]


def _people(basis: Basis, n: int) -> str:
    return {
        Basis.ORIENTED: ngettext(
            "<b>{n} person was referred {when}{compared}.</b>",
            "<b>{n} people were referred {when}{compared}.</b>",
            n,
        ),
        Basis.FOLLOWED: ngettext(
            "<b>{n} person was accompanied {when}{compared}.</b>",
            "<b>{n} people were accompanied {when}{compared}.</b>",
            n,
        ),
        Basis.ENROLLED: ngettext(
            "<b>{n} person was enrolled in a workshop {when}{compared}.</b>",
            "<b>{n} people were enrolled in a workshop {when}{compared}.</b>",
            n,
        ),
        Basis.PRESENT: ngettext(
            "<b>{n} person came to a workshop {when}{compared}.</b>",
            "<b>{n} people came to a workshop {when}{compared}.</b>",
            n,
        ),
    }[basis]


def _new(t: Telling) -> Spans:
    return t.counted(
        "PUB-06",
        "",
        lambda n: ngettext(
            "{n} person arrived during this period.", "{n} people arrived during this period.", n
        ),
    )


def _carried_over(t: Telling) -> Spans:
    return t.counted(
        "PUB-07",
        "",
        lambda n: ngettext(
            "{n} person was already known before it.",
            "{n} people were already known before it.",
            n,
        ),
    )


def oriented(t: Telling) -> Spans:
    """How many were referred."""
    return t.counted("PUB-02", _nobody(Basis.ORIENTED), lambda n: _people(Basis.ORIENTED, n))


def received(t: Telling) -> Spans:
    """How many were welcomed."""
    return t.counted(
        "PUB-03",
        _("<b>Nobody was received {when}{compared}.</b>"),
        lambda n: ngettext(
            "<b>{n} person was received {when}</b>{compared}.",
            "<b>{n} people were received {when}</b>{compared}.",
            n,
        ),
    )


def not_presented(t: Telling) -> Spans:
    """How many of those referred never came."""
    if not t.count("PUB-02"):
        return ()
    return t.counted(
        "PUB-04",
        _("Everyone referred {when} came or is still awaited{compared}."),
        lambda n: ngettext(
            "<b>{n} person referred did not come</b>{compared}.",
            "<b>{n} people referred did not come</b>{compared}.",
            n,
        ),
    )


def awaited(t: Telling) -> Spans:
    """How many of those referred are still awaited."""
    return t.counted(
        "PUB-05",
        "",
        lambda n: ngettext(
            "{n} person referred is still awaited {day}{compared}.",
            "{n} people referred are still awaited {day}{compared}.",
            n,
        ),
        day=t.last_day,
    )


def active(t: Telling) -> Spans:
    """How many are in a pathway on the last day."""
    return t.counted(
        "PUB-08",
        _("<b>Nobody is in a pathway {day}{compared}.</b>"),
        lambda n: ngettext(
            "<b>{n} person is in a pathway {day}</b>{compared}.",
            "<b>{n} people are in a pathway {day}</b>{compared}.",
            n,
        ),
        day=t.last_day,
    )


def out(t: Telling) -> Spans:
    """How many left the action, and after how long."""
    told = t.counted(
        "PUB-09",
        _("<b>Nobody's pathway ended {when}{compared}.</b>"),
        lambda n: ngettext(
            "<b>The pathway of {n} person ended {when}</b>{compared}.",
            "<b>The pathways of {n} people ended {when}</b>{compared}.",
            n,
        ),
    )
    if t.figure("PUB-10").amount.ratio is None or t.hides("PUB-10"):
        return told
    template = _("The mean length of these pathways, in days, is {n}{compared}.")
    if t.figure("PUB-10").amount.base == 1:
        template = _("The length of this pathway, in days, is {n}{compared}.")
    return one_after_another(told, t.tell(template, "PUB-10"))


def families(t: Telling) -> Spans:
    """Their households and the children in them."""
    told = t.counted(
        "PUB-12",
        "",
        lambda n: ngettext(
            "<b>They live in {n} known household</b>{compared}.",
            "<b>They live in {n} known households</b>{compared}.",
            n,
        ),
    )
    children = t.counted(
        "PUB-13",
        "",
        lambda n: ngettext(
            "{n} child under 18 lives there{compared}.",
            "{n} children under 18 live there{compared}.",
            n,
        ),
    )
    return one_after_another(told, children) if told else ()


# -- who they are ------------------------------------------------------------------------


def gender(t: Telling) -> Spans:
    """How many are women."""
    told = t.table("PUB-20")
    women = told.row("F")
    if women is None or not told.first() or told.hides(women):
        return ()
    if not row_count(women):
        template = _("<b>No woman is among the people counted{compared}.</b>")
    else:
        template = ngettext(
            "<b>{n} person out of {base} is a woman</b>, that is {share}{compared}.",
            "<b>{n} people out of {base} are women</b>, that is {share}{compared}.",
            row_count(women),
        )
    return fill(
        template,
        n=told.count(women),
        base=told.all(),
        share=told.share(women),
        compared=told.compared(women),
    )


def qpv(t: Telling) -> Spans:
    """How many live in a priority neighbourhood."""
    told = t.table("PUB-31")
    inside = told.row("yes")
    if inside is None or not told.first() or told.hides(inside):
        return ()
    if not row_count(inside):
        template = _("Nobody is known to live in a priority neighbourhood (QPV){compared}.")
    else:
        template = ngettext(
            "<b>{n} person out of {base} lives in a priority neighbourhood (QPV)</b>,"
            " that is {share}{compared}.",
            "<b>{n} people out of {base} live in a priority neighbourhood (QPV)</b>,"
            " that is {share}{compared}.",
            row_count(inside),
        )
    told_inside = fill(
        template,
        n=told.count(inside),
        base=told.all(),
        share=told.share(inside),
        compared=told.compared(inside),
    )
    missing = told.not_known(
        lambda n: ngettext("It isn't known for {n} person.", "It isn't known for {n} people.", n)
    )
    return one_after_another(told_inside, missing)


def age(t: Telling) -> Spans:
    """The age band that most are in when they enter."""
    return t.leading(
        "PUB-21",
        lambda n: ngettext(
            "<b>The most frequent age at entry is {label}</b>: {n} person out of {base},"
            " that is {share}{compared}.",
            "<b>The most frequent age at entry is {label}</b>: {n} people out of {base},"
            " that is {share}{compared}.",
            n,
        ),
        lambda n: ngettext(
            "<b>The most frequent ages at entry are {label}</b>: {n} person each, out of {base}.",
            "<b>The most frequent ages at entry are {label}</b>: {n} people each, out of {base}.",
            n,
        ),
    )


def household(t: Telling) -> Spans:
    """With whom most live."""
    return t.leading(
        "PUB-23",
        lambda n: ngettext(
            "<b>The most frequent make-up of the household is {label}</b>: {n} person out of"
            " {base}, that is {share}{compared}.",
            "<b>The most frequent make-up of the household is {label}</b>: {n} people out of"
            " {base}, that is {share}{compared}.",
            n,
        ),
        lambda n: ngettext(
            "<b>The most frequent make-ups of the household are {label}</b>: {n} person each,"
            " out of {base}.",
            "<b>The most frequent make-ups of the household are {label}</b>: {n} people each,"
            " out of {base}.",
            n,
        ),
    )


def main_resource(t: Telling) -> Spans:
    """What most live on."""
    return t.leading(
        "PUB-24",
        lambda n: ngettext(
            "<b>The most frequent main resource is {label}</b>: {n} person out of {base},"
            " that is {share}{compared}.",
            "<b>The most frequent main resource is {label}</b>: {n} people out of {base},"
            " that is {share}{compared}.",
            n,
        ),
        lambda n: ngettext(
            "<b>The most frequent main resources are {label}</b>: {n} person each, out of {base}.",
            "<b>The most frequent main resources are {label}</b>: {n} people each, out of {base}.",
            n,
        ),
    )


def housing(t: Telling) -> Spans:
    """Where most live when they enter."""
    return t.leading(
        "PUB-26",
        lambda n: ngettext(
            "<b>The most frequent housing at entry is {label}</b>: {n} person out of {base},"
            " that is {share}{compared}.",
            "<b>The most frequent housing at entry is {label}</b>: {n} people out of {base},"
            " that is {share}{compared}.",
            n,
        ),
        lambda n: ngettext(
            "<b>The most frequent kinds of housing at entry are {label}</b>: {n} person each,"
            " out of {base}.",
            "<b>The most frequent kinds of housing at entry are {label}</b>: {n} people each,"
            " out of {base}.",
            n,
        ),
    )


def education(t: Telling) -> Spans:
    """What most have studied when they enter."""
    return t.leading(
        "PUB-27",
        lambda n: ngettext(
            "<b>The most frequent level of education at entry is {label}</b>: {n} person out of"
            " {base}, that is {share}{compared}.",
            "<b>The most frequent level of education at entry is {label}</b>: {n} people out of"
            " {base}, that is {share}{compared}.",
            n,
        ),
        lambda n: ngettext(
            "<b>The most frequent levels of education at entry are {label}</b>: {n} person each,"
            " out of {base}.",
            "<b>The most frequent levels of education at entry are {label}</b>: {n} people each,"
            " out of {base}.",
            n,
        ),
    )


def french(t: Telling) -> Spans:
    """How most speak French when they enter."""
    return t.leading(
        "PUB-28",
        lambda n: ngettext(
            "<b>The most frequent level of spoken French at entry is {label}</b>: {n} person out"
            " of {base}, that is {share}{compared}.",
            "<b>The most frequent level of spoken French at entry is {label}</b>: {n} people out"
            " of {base}, that is {share}{compared}.",
            n,
        ),
        lambda n: ngettext(
            "<b>The most frequent levels of spoken French at entry are {label}</b>: {n} person"
            " each, out of {base}.",
            "<b>The most frequent levels of spoken French at entry are {label}</b>: {n} people"
            " each, out of {base}.",
            n,
        ),
    )


def districts(t: Telling) -> Spans:
    """The neighbourhood most live in."""
    return t.leading(
        "PUB-30",
        lambda n: ngettext(
            "<b>The most frequent neighbourhood is {label}</b>: {n} person out of {base},"
            " that is {share}{compared}.",
            "<b>The most frequent neighbourhood is {label}</b>: {n} people out of {base},"
            " that is {share}{compared}.",
            n,
        ),
        lambda n: ngettext(
            "<b>The most frequent neighbourhoods are {label}</b>: {n} person each, out of {base}.",
            "<b>The most frequent neighbourhoods are {label}</b>: {n} people each, out of {base}.",
            n,
        ),
    )


def prescribers(t: Telling) -> Spans:
    """Who sends most people."""
    return t.leading(
        "PUB-32",
        lambda n: ngettext(
            "<b>The prescriber who sent the most people is {label}</b>: {n} person out of"
            " {base}, that is {share}{compared}.",
            "<b>The prescriber who sent the most people is {label}</b>: {n} people out of"
            " {base}, that is {share}{compared}.",
            n,
        ),
        lambda n: ngettext(
            "<b>The prescribers who sent the most people are {label}</b>: {n} person each, out of"
            " {base}.",
            "<b>The prescribers who sent the most people are {label}</b>: {n} people each, out of"
            " {base}.",
            n,
        ),
    )
