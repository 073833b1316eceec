"""What is said of individual accompaniment, of what changed, of the means."""

from __future__ import annotations

from ....i18n import _, ngettext
from .sentences_telling import Telling
from .sentences_templates import Spans, one_after_another

# -- accompaniment -----------------------------------------------------------------------


def interviews(t: Telling) -> Spans:
    """Interviews held, with whom, how long."""
    told = t.counted(
        "ACC-01",
        _("<b>No interview was held {when}{compared}.</b>"),
        lambda n: ngettext(
            "<b>{n} interview was held {when}</b>{compared}. People met: {people}."
            " Time given: {hours}.",
            "<b>{n} interviews were held {when}</b>{compared}. People met: {people}."
            " Time given: {hours}.",
            n,
        ),
        people=t.value("ACC-02"),
        hours=t.value("ACC-03"),
    )
    if t.figure("ACC-04").amount.ratio is None:
        return told
    return one_after_another(
        told, t.tell(_("An interview lasts {n} on average{compared}."), "ACC-04")
    )


def missed(t: Telling) -> Spans:
    """Interviews nobody came to."""
    return t.counted(
        "ACC-05",
        "",
        lambda n: ngettext(
            "{n} interview was missed or excused{compared}.",
            "{n} interviews were missed or excused{compared}.",
            n,
        ),
    )


def steps(t: Telling) -> Spans:
    """Steps opened and closed."""
    opened = t.counted(
        "ACC-06",
        _("<b>No step was opened {when}{compared}.</b>"),
        lambda n: ngettext(
            "<b>{n} step was opened {when}</b>{compared}.",
            "<b>{n} steps were opened {when}</b>{compared}.",
            n,
        ),
    )
    closed = t.counted(
        "ACC-07",
        "",
        lambda n: ngettext("{n} step was closed{compared}.", "{n} steps were closed{compared}.", n),
    )
    return one_after_another(opened, closed)


def orientations(t: Telling) -> Spans:
    """People sent on to partners."""
    return t.counted(
        "ACC-08",
        _("No orientation to a partner was made {when}{compared}."),
        lambda n: ngettext(
            "<b>{n} orientation to a partner was made {when}</b>{compared}.",
            "<b>{n} orientations to partners were made {when}</b>{compared}.",
            n,
        ),
    )


def recourses(t: Telling) -> Spans:
    """Legal recourses."""
    return t.counted(
        "ACC-09",
        "",
        lambda n: ngettext(
            "<b>{n} legal recourse was filed {when}</b>{compared}.",
            "<b>{n} legal recourses were filed {when}</b>{compared}.",
            n,
        ),
    )


def case_meetings(t: Telling) -> Spans:
    """Meetings with partners about someone."""
    return t.counted(
        "ACC-10",
        _("No case meeting with partners was held {when}{compared}."),
        lambda n: ngettext(
            "<b>{n} case meeting with partners was held {when}</b>{compared}.",
            "<b>{n} case meetings with partners were held {when}</b>{compared}.",
            n,
        ),
    )


def partners(t: Telling) -> Spans:
    """Partners mobilised."""
    return t.counted(
        "ACC-11",
        _("<b>No partner was mobilised {when}{compared}.</b>"),
        lambda n: ngettext(
            "<b>{n} partner was mobilised {when}</b>{compared}.",
            "<b>{n} partners were mobilised {when}</b>{compared}.",
            n,
        ),
    )


def outreach(t: Telling) -> Spans:
    """Visits outside, and whom one met."""
    return t.counted(
        "ACC-13",
        "",
        lambda n: ngettext(
            "<b>{n} outreach visit was made {when}</b>{compared}. People met: {people}.",
            "<b>{n} outreach visits were made {when}</b>{compared}. People met: {people}.",
            n,
        ),
        people=t.value("ACC-14"),
    )


# -- change ------------------------------------------------------------------------------


def barriers(t: Telling) -> Spans:
    """Difficulties lifted between a first and a last assessment."""
    assessed = t.counted(
        "EVO-01",
        "",
        lambda n: ngettext(
            "{n} person was assessed at least twice.",
            "{n} people were assessed at least twice.",
            n,
        ),
    )
    if not assessed:
        return ()
    lifted = t.counted(
        "EVO-02",
        _("<b>No difficulty was lifted between two assessments{compared}.</b>"),
        lambda n: ngettext(
            "<b>{n} difficulty was lifted between two assessments</b>{compared}.",
            "<b>{n} difficulties were lifted between two assessments</b>{compared}.",
            n,
        ),
    )
    return one_after_another(lifted, assessed)


def french_gained(t: Telling) -> Spans:
    """People who speak better."""
    if not t.count("PUB-01"):
        return ()
    return t.counted(
        "EVO-03",
        _("Nobody's spoken French is known to have improved{compared}."),
        lambda n: ngettext(
            "<b>{n} person speaks better French than when she entered</b>{compared}.",
            "<b>{n} people speak better French than when they entered</b>{compared}.",
            n,
        ),
    )


def positive_exits(t: Telling) -> Spans:
    """The rate of positive exits and what it is of."""
    if t.figure("EVO-04").amount.ratio is None or t.hides("EVO-04"):
        return ()
    if not t.count("EVO-04"):
        return t.tell(_("None of the people out has a positive exit{compared}."), "EVO-04")
    return t.tell(_("<b>{n} of the people out have a positive exit</b>{compared}."), "EVO-04")


def exits(t: Telling) -> Spans:
    """The most frequent family of exits."""
    return t.leading(
        "EVO-23",
        lambda n: ngettext(
            "<b>The most frequent kind of exit is {label}</b>: {n} person out of {base},"
            " that is {share}{compared}.",
            "<b>The most frequent kind of exit is {label}</b>: {n} people out of {base},"
            " that is {share}{compared}.",
            n,
        ),
        lambda n: ngettext(
            "<b>The most frequent kinds of exits are {label}</b>: {n} person each, out of {base}.",
            "<b>The most frequent kinds of exits are {label}</b>: {n} people each, out of {base}.",
            n,
        ),
    )


def without_news(t: Telling) -> Spans:
    """People nobody has seen for weeks."""
    if not t.count("PUB-08"):
        return ()
    return t.counted(
        "EVO-05",
        _("The centre has recent news of everyone{compared}."),
        lambda n: ngettext(
            "<b>The centre has no recent news of {n} person {day}</b>{compared}.",
            "<b>The centre has no recent news of {n} people {day}</b>{compared}.",
            n,
        ),
        day=t.last_day,
    )


def objectives(t: Telling) -> Spans:
    """Objectives reached."""
    return t.counted(
        "EVO-06",
        _("No objective was reached {when}{compared}."),
        lambda n: ngettext(
            "<b>{n} objective was reached {when}</b>{compared}.",
            "<b>{n} objectives were reached {when}</b>{compared}.",
            n,
        ),
    )


# -- means -------------------------------------------------------------------------------


def team(t: Telling) -> Spans:
    """Full-time equivalents, volunteers."""
    fte: Spans = ()
    if t.count("MOY-01"):
        fte = t.tell(
            _("<b>The action relied on {n}</b>{compared}."),
            "MOY-01",
            compared=t.since_noted("MOY-01"),
        )
    volunteers = t.counted(
        "MOY-02",
        "",
        lambda n: ngettext(
            "{n} volunteer helped{compared}. Time given: {hours}.",
            "{n} volunteers helped{compared}. Time given: {hours}.",
            n,
        ),
        compared=t.since_noted("MOY-02"),
        hours=t.value("MOY-03"),
    )
    return one_after_another(fte, volunteers)


def funding(t: Telling) -> Spans:
    """Money planned and realised."""
    planned, realised = t.count("MOY-04"), t.count("MOY-05")
    if not planned and not realised:
        return ()
    if not realised:
        return t.tell(
            _("<b>Funding planned {when}: {n}</b>{compared}. What came of it isn't noted yet."),
            "MOY-04",
            compared=t.since_noted("MOY-04"),
        )
    return t.tell(
        _("<b>Funding realised {when}: {n}</b>{compared}. The amount planned was {planned}."),
        "MOY-05",
        compared=t.since_noted("MOY-05"),
        planned=t.value("MOY-04"),
    )


def costs(t: Telling) -> Spans:
    """What a person and an hour cost."""
    if not t.figure("MOY-06").amount.value or t.figure("MOY-06").amount.ratio is None:
        return ()
    person = t.tell(
        _("<b>The action costs {n} a person</b>{compared}."),
        "MOY-06",
        compared=t.since_noted("MOY-06"),
    )
    if t.figure("MOY-07").amount.ratio is None:
        return person
    hour = t.tell(
        _("An hour of presence costs {n}{compared}."), "MOY-07", compared=t.since_noted("MOY-07")
    )
    return one_after_another(person, hour)


def fse(t: Telling) -> Spans:
    """The participants of the FSE+."""
    return t.counted(
        "FSE-01",
        _("<b>The operation had no participant {when}{compared}.</b>"),
        lambda n: ngettext(
            "<b>The operation had {n} participant {when}</b>{compared}.",
            "<b>The operation had {n} participants {when}</b>{compared}.",
            n,
        ),
    )
