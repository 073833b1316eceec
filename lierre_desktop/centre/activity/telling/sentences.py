"""Honest sentences computed from the figures: how the narrative of a report begins.

Each is said anew from the figures of the day until the coordinator edits it; then only the
numbers in it stay linked. `sentences_telling` puts them together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ...report.rich_text import Link
from ..calculation import Activity
from . import sentences_public as public
from . import sentences_support as support
from . import sentences_workshops as workshops
from .sentences_telling import Telling, words
from .sentences_templates import Spans, capital


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence by its name, and the figure or table it begins with."""

    name: str
    code: str
    tell: Callable[[Telling], Spans]


def _named(*sentences: Sentence) -> dict[str, Sentence]:
    return {sentence.name: sentence for sentence in sentences}


SENTENCES: Mapping[str, Sentence] = _named(
    # the diagnosis, the channels
    Sentence("oriented", "PUB-02", public.oriented),
    Sentence("received", "PUB-03", public.received),
    Sentence("not_presented", "PUB-04", public.not_presented),
    Sentence("awaited", "PUB-05", public.awaited),
    Sentence("prescribers", "PUB-32", public.prescribers),
    Sentence("districts", "PUB-30", public.districts),
    Sentence("qpv", "PUB-31", public.qpv),
    # the public
    Sentence("accompanied", "PUB-01", public.accompanied),
    Sentence("active", "PUB-08", public.active),
    Sentence("out", "PUB-09", public.out),
    Sentence("families", "PUB-12", public.families),
    Sentence("gender", "PUB-20", public.gender),
    Sentence("age", "PUB-21", public.age),
    Sentence("household", "PUB-23", public.household),
    Sentence("main_resource", "PUB-24", public.main_resource),
    Sentence("housing", "PUB-26", public.housing),
    Sentence("education", "PUB-27", public.education),
    Sentence("french", "PUB-28", public.french),
    # workshops, health and well-being, outings
    Sentence("enrolled", "ATE-05", workshops.enrolled),
    Sentence("sessions", "ATE-02", workshops.sessions),
    Sentence("presences", "ATE-06", workshops.presences),
    Sentence("hours", "ATE-04", workshops.hours),
    Sentence("assiduity", "ATE-09", workshops.assiduity),
    Sentence("mean", "ATE-10", workshops.mean),
    Sentence("fill_rate", "ATE-11", workshops.fill_rate),
    Sentence("first_timers", "ATE-12", workshops.first_timers),
    Sentence("walk_ins", "ATE-13", workshops.walk_ins),
    Sentence("promises", "ATE-15", workshops.promises),
    Sentence("causes", "ATE-24", workshops.causes),
    Sentence("health", "ATE-26", workshops.health),
    Sentence("outings", "SOR-01", workshops.outings),
    # accompaniment, partners
    Sentence("interviews", "ACC-01", support.interviews),
    Sentence("missed", "ACC-05", support.missed),
    Sentence("steps", "ACC-06", support.steps),
    Sentence("orientations", "ACC-08", support.orientations),
    Sentence("recourses", "ACC-09", support.recourses),
    Sentence("case_meetings", "ACC-10", support.case_meetings),
    Sentence("partners", "ACC-11", support.partners),
    Sentence("outreach", "ACC-13", support.outreach),
    # effects, limits
    Sentence("barriers", "EVO-02", support.barriers),
    Sentence("french_gained", "EVO-03", support.french_gained),
    Sentence("positive_exits", "EVO-04", support.positive_exits),
    Sentence("exits", "EVO-23", support.exits),
    Sentence("objectives", "EVO-06", support.objectives),
    Sentence("without_news", "EVO-05", support.without_news),
    # means, FSE+
    Sentence("team", "MOY-01", support.team),
    Sentence("funding", "MOY-05", support.funding),
    Sentence("costs", "MOY-06", support.costs),
    Sentence("fse", "FSE-01", support.fse),
)


def say(name: str, activity: Activity, mask: int = 0) -> Spans:
    """A sentence in the current language, its numbers linked.

    Counts of people from 1 to `mask` - 1 are said "fewer than 5". Empty when there is
    nothing honest to say. Raises KeyError for a name that isn't in SENTENCES.
    """
    return capital(SENTENCES[name].tell(Telling(activity, mask)))


def link_words(link: Link, activity: Activity, mask: int = 0) -> str:
    """A linked figure or cell as it is said; "" when it isn't there any more, or isn't compared.

    A link without a row names a figure, or what the shares of a table are of; the column
    "share" the share of a row. Small counts of people are hidden as in `say`.
    """
    return words(link, Telling(activity, mask))
