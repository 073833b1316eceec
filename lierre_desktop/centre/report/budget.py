"""The budget of a year, as the Cerfa 15059 asks for it: charges, income, gifts in kind.

Amounts are in cents; one that isn't noted is None. Several lines may share an account:
subsidies are told apart by funder.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ...database.models import BudgetLine
from ...i18n import N_, _
from .. import keeping
from ..changes import Changes, Done, InvalidInput
from ..network.means import MOST_CENTS
from ..rows import fetch, line, paragraphs

_CHANGES = Changes.REPORTS | Changes.OUTREACH  # as fundings: the calculation shows it

# Official French names, of the chart of accounts of associations as the form prints them.
ACCOUNTS: Mapping[str, str] = {
    "60": "Achats",
    "61": "Services extérieurs",
    "62": "Autres services extérieurs",
    "63": "Impôts et taxes",
    "64": "Charges de personnel",
    "65": "Autres charges de gestion courante",
    "66": "Charges financières",
    "67": "Charges exceptionnelles",
    "68": "Dotations aux amortissements, provisions et engagements",
    "70": "Vente de produits finis, de marchandises, prestations de services",
    "73": "Dotations et produits de tarification",
    "74": "Subventions d’exploitation",
    "75": "Autres produits de gestion courante",
    "76": "Produits financiers",
    "77": "Produits exceptionnels",
    "78": "Reprises sur amortissements et provisions",
    "79": "Transfert de charges",
    "86": "Emplois des contributions volontaires en nature",
    "87": "Contributions volontaires en nature",
}


def _between(first: str, last: str) -> tuple[str, ...]:
    return tuple(account for account in ACCOUNTS if first <= account <= last)


@dataclass(frozen=True, slots=True)
class Side:
    """A side of the form, with its heading and that of its total (source strings)."""

    key: str
    title: str
    total: str
    accounts: tuple[str, ...]


SIDES = (
    Side("charges", N_("Charges"), N_("Total charges"), _between("60", "68")),
    Side("income", N_("Income"), N_("Total income"), _between("70", "79")),
    Side("used", N_("Use of gifts in kind"), N_("Total use of gifts in kind"), ("86",)),
    Side("given", N_("Gifts in kind"), N_("Total gifts in kind"), ("87",)),
)
"""The sides of the form, in its order."""


@dataclass(frozen=True, slots=True)
class BudgetLineData:
    """A line of a year's budget, in cents; `label` tells lines of one account apart."""

    id: int = 0
    version: int = 0
    year: int = 0
    account: str = ""
    label: str = ""
    planned_cents: int | None = None
    realised_cents: int | None = None
    explanation: str = ""

    @property
    def title(self) -> str:
        """ "74 Subventions d’exploitation"."""
        return f"{self.account} {ACCOUNTS[self.account]}"


def save(data: BudgetLineData) -> Done:
    """Keep a line. Raises InvalidInput."""
    wanted = _checked(data)
    said = _("Budget line kept: {account}").format(account=wanted.title)
    return keeping.keep(BudgetLine, "budget.save", wanted, _CHANGES, said)


def remove(line_id: int) -> Done:
    """Put a line in the bin. Raises InvalidInput when there is none."""
    said = _("Budget line put in the bin: {account}").format(account=get(line_id).title)
    return keeping.take_away(BudgetLine, "budget.remove", line_id, _CHANGES, said)


def get(line_id: int) -> BudgetLineData:
    """One line. Raises InvalidInput for one unknown or in the bin."""
    return keeping.data_of(BudgetLineData, fetch(BudgetLine, line_id))


def of_year(year: int) -> list[BudgetLineData]:
    """The lines of a year, by account, in the order they were written."""
    rows = BudgetLine.select().where(BudgetLine.year == year, BudgetLine.deleted_at.is_null())
    return [
        keeping.data_of(BudgetLineData, row)
        for row in rows.order_by(BudgetLine.account, BudgetLine.id)
    ]


def _checked(data: BudgetLineData) -> BudgetLineData:
    if not 1990 <= data.year <= 2100:
        raise InvalidInput("year", _("Give a year between 1990 and 2100."))
    if data.account not in ACCOUNTS:
        raise InvalidInput("account", _("Choose an account of the list."))
    for name in ("planned_cents", "realised_cents"):
        cents = getattr(data, name)
        if cents is not None and cents < 0:
            raise InvalidInput(name, _("An amount isn't less than nothing."))
        if cents is not None and cents > MOST_CENTS:
            raise InvalidInput(name, _("This amount is too large."))
    if data.planned_cents is None and data.realised_cents is None:
        raise InvalidInput("planned_cents", _("Give the amount planned or realised."))
    return replace(
        data,
        label=line("label", data.label),
        explanation=paragraphs("explanation", data.explanation, 500),
    )
