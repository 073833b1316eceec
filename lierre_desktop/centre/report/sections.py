"""The sections that Lierre ships, in Le Lierre's order, with a text to begin writing from.

What each shows of the figures is chosen by a view (`views`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ...i18n import N_, _
from .rich_text import Block, BlockKind, Span

OWN = "own"  # the code of a section that the centre added
CHART = "chart:"  # before the code of a table that is left out as a chart

PROMPT = "prompt"  # the `sentence` of a block that says what to write: never in the document


@dataclass(frozen=True, slots=True)
class Choice:
    """What a section shows, in its order: names of sentences, codes of the others.

    Figures stand four side by side; a table is shown in numbers, as a chart, or both.
    """

    section: str  # the code of a `SectionKind`
    sentences: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    charts: tuple[str, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """Everything that can be left out, one by one."""
        return (*self.figures, *self.tables, *(CHART + code for code in self.charts))

    def without(self, left_out: tuple[str, ...]) -> Choice:
        """The same less what is left out."""
        return Choice(
            self.section,
            self.sentences,
            tuple(code for code in self.figures if code not in left_out),
            tuple(code for code in self.tables if code not in left_out),
            tuple(code for code in self.charts if CHART + code not in left_out),
        )


@dataclass(frozen=True, slots=True)
class SectionKind:
    """A shipped section. Texts are English source strings marked with N_."""

    code: str
    title: str
    contents: str  # its line in the table of contents
    annex: bool = False
    begun: tuple[Block, ...] = ()

    @property
    def label(self) -> str:
        """Its title in the current language."""
        return _(self.title)

    @property
    def first_text(self) -> tuple[Block, ...]:
        """What to begin writing from, in the current language."""
        return tuple(replace(block, spans=(Span(_(block.text)),)) for block in self.begun)


def _heading(text: str) -> Block:
    return Block(BlockKind.HEADING, (Span(text),))


def _text(text: str) -> Block:
    return Block(BlockKind.PARAGRAPH, (Span(text),))


def _point(text: str) -> Block:
    return Block(BlockKind.BULLET, (Span(text),))


def _prompt(text: str) -> Block:
    """What to write here: left out of the document until somebody writes it."""
    return Block(BlockKind.PARAGRAPH, (Span(text),), PROMPT)


_SHIPPED = (
    SectionKind(
        "brief", N_("The action in brief"), N_("themes, keywords, the year's figures")
    ),
    SectionKind(
        "diagnosis", N_("What we observe"), N_("the population, the network, the centre"),
        begun=(
            _heading(N_("The population")),
            _prompt(N_("What people say they need, in their own words.")),
            _heading(N_("The partners' network")),
            _prompt(N_("What social workers and partners observe around us.")),
            _heading(N_("The social centre")),
            _prompt(N_("What the centre can answer, and what it still lacks.")),
        ),
    ),
    SectionKind(
        "description", N_("General description"), N_("purpose, objectives, aims of the action"),
        begun=(
            _heading(N_("Purpose of the action")),
            _text(N_("Help each person find her place again, in social life first, then at work.")),
            _heading(N_("Objectives")),
            _point(N_("break isolation")),
            _point(N_("regain confidence and bearings")),
            _point(N_("move towards a project, training or a job")),
            _heading(N_("Aims of the action")),
            _point(N_("Welcome: receive each person by herself and take the time to listen.")),
            _point(N_("Accompany: follow the person over time, at her own pace.")),
            _point(N_("Orient: know who can help, and prepare the first meeting.")),
            _point(N_("Relay: keep the link with referents and partners.")),
        ),
    ),
    SectionKind("workshops", N_("The workshops"), N_("sessions, presences, assiduity")),
    SectionKind(
        "health",
        N_("Health and well-being"),
        N_("sessions promised and held, workshop by workshop"),
    ),
    SectionKind("outings", N_("Cultural outings"), N_("places, families")),
    SectionKind(
        "accompaniment", N_("Individual accompaniment"), N_("interviews, steps, legal recourses")
    ),
    SectionKind("public", N_("The people"), N_("who comes, from where, on what resources")),
    SectionKind(
        "channels", N_("Referral channels and partners"), N_("who refers, whom we work with")
    ),
    SectionKind(
        "effects", N_("Effects of the action"), N_("on people, the centre, its surroundings"),
        begun=(
            _heading(N_("On people")),
            _prompt(N_("What has changed for them, beyond the figures.")),
            _heading(N_("On the social centre")),
            _prompt(N_("What the action brings to the life of the house.")),
            _heading(N_("On the surroundings")),
            _prompt(N_("What neighbours, partners and the town see of it.")),
        ),
    ),
    SectionKind(
        "success", N_("Success factors"), N_("socially, professionally"),
        begun=(
            _heading(N_("Socially")),
            _prompt(N_("What helped people to come back, to take part, to decide.")),
            _heading(N_("Professionally")),
            _prompt(N_("What helped them towards training and work.")),
        ),
    ),
    SectionKind(
        "limits", N_("Limits"), N_("what the action can't do, what was missing"),
        begun=(_prompt(N_("Whom we couldn't help, whom we didn't reach, and why.")),),
    ),
    SectionKind(
        "fse", N_("FSE+ indicators"), N_("at entry and at exit, by sex; records to complete"),
        begun=(
            # Every document of an operation says so (regulation (EU) 2021/1060, article 50).
            _text(N_("Co-funded by the European Union")),
            _text(
                N_(
                    "The situation of those who leave is noted within four weeks of their exit."
                    " Exits without a result and incomplete records are counted, not left out."
                )
            ),
        ),
    ),
    # The qualitative part of form 15059 (arrêté of 11 October 2006).
    SectionKind(
        "carried_out", N_("How the action was carried out"), N_("what was done, by whom"),
        begun=(_prompt(N_("What was done during the year, with whom and how.")),),
    ),
    SectionKind("reached", N_("The people reached"), N_("how many, and who they are")),
    SectionKind("when_where", N_("Dates and places"), N_("when and where it took place")),
    SectionKind(
        "aims_met", N_("Objectives and indicators"), N_("what was aimed at, what was reached"),
        begun=(_prompt(N_("Each objective of the agreement, and what the figures say of it.")),),
    ),
    SectionKind(
        "definitions", N_("Definitions and method"), N_("each figure, its base and its date"), True
    ),
    SectionKind("means", N_("Means and funding"), N_("planned and realised"), True),
    SectionKind(
        "gaps", N_("Allocation keys and differences"), N_("how costs are shared, why they differ"),
        True,
        (
            _prompt(N_("How indirect costs are shared between the actions of the centre.")),
            _prompt(N_("Why what was realised differs from what was planned.")),
        ),
    ),
    SectionKind(
        "certified", N_("Certified by the legal representative"), N_("name, day, signature"),
        True,
        (
            _text(
                N_(
                    "I certify, as the legal representative of the association or by proxy, that"
                    " what this account says is exact."
                )
            ),
            _text(N_("First name, last name and office: ………………………………………")),
            _text(N_("Place and day: ………………………………………")),
            _text(N_("Signature: ………………………………………")),
        ),
    ),
)  # fmt: skip

KINDS: Mapping[str, SectionKind] = {kind.code: kind for kind in _SHIPPED}
