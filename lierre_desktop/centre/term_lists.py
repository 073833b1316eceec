"""The lists of terms a centre may reword: their titles, their families, their fixed codes.

The terms themselves are rows (`terms`); what stands here is what the program must know of
a list before it has read any.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..i18n import N_, _


@dataclass(frozen=True, slots=True)
class TermList:
    """An editable list: its title, the families its terms count under, the codes kept.

    `relied_on` are the codes that rules of the program name: such a term may be renamed,
    and neither retired nor merged into another. Figures count the `unknown` ones with what
    isn't known: not recorded, not assessed, asked and not told. `masks` lists hold terms that
    papers must not name; a list that `suggests` proposes words for a free text and no row
    keeps its codes.
    """

    title: str
    families: Mapping[str, str] = field(default_factory=dict)
    relied_on: frozenset[str] = frozenset()
    unknown: frozenset[str] = frozenset()
    masks: bool = False
    suggests: bool = False

    def family_label(self, family: str) -> str:
        """A family in words, "" for a term that has none."""
        return _(self.families[family]) if family else ""


def _codes(text: str) -> frozenset[str]:
    return frozenset(text.split())


# The exits of the IAE (DURABLE to AUTRE), then those that belong to a social centre.
_EXITS = {
    "DURABLE": N_("Lasting work"),
    "TRANSITION": N_("Transitional work"),
    "POSITIVE": N_("Positive exit"),
    "SOCIALE": N_("Social exit"),
    "NEUTRE": N_("Neutral exit"),
    "AUTRE": N_("Other exit"),
}

# The groups of ETHOS, the European typology of homelessness (FEANTSA), and ordinary homes.
_HOUSING = {
    "SANS_ABRI": N_("Roofless"),
    "SANS_LOGEMENT": N_("Houseless, in a shelter"),
    "PRECAIRE": N_("Insecure housing"),
    "INADEQUAT": N_("Inadequate housing"),
    "ACCOMPAGNE": N_("Supported housing"),
    "ORDINAIRE": N_("Ordinary housing"),
    "AUTRE": N_("Other or unknown"),
}

# The groups of the FSE+ indicators (regulation (EU) 2021/1057, annex I: EECO09 to EECO11).
_EDUCATION = {
    "CITE_0_2": N_("Up to lower secondary (CITE 0-2)"),
    "CITE_3_4": N_("Upper secondary (CITE 3-4)"),
    "CITE_5_8": N_("Higher education (CITE 5-8)"),
    "AUTRE": N_("Other or unknown"),
}

_STEPS = {
    "OUVERTE": N_("Step under way"),
    "ABOUTIE": N_("Came to a result"),
    "REFUSEE": N_("Step refused"),
    "ABANDONNEE": N_("Step given up"),
}

_WORK = {
    "EMPLOI": N_("Ordinary work"),
    "IAE": N_("Work integration (IAE)"),
    "IMMERSION": N_("Immersion"),
    "FORMATION": N_("Training course"),
}

# What the FSE+ indicators tell apart (annex I: EECO02, EECO04, EECO05; EECR02, EECR04).
_WORK_SITUATIONS = {
    "RECHERCHE": N_("Looking for work"),
    "EMPLOI": N_("In work"),
    "FORMATION": N_("In training or studying"),
    "SANS_ACTIVITE": N_("Neither working nor looking for work"),
    "AUTRE": N_("Other or unknown"),
}

LISTS: Mapping[str, TermList] = {
    "frein": TermList(N_("Difficulties"), relied_on=_codes("VIOLENCES"), masks=True),
    "demarche": TermList(N_("Kinds of steps"), relied_on=_codes("VICTIMES AUTRE")),
    "statut_demarche": TermList(
        N_("Progress of a step"), _STEPS, _codes("A_FAIRE EN_COURS ACCEPTEE REFUSEE SANS_SUITE")
    ),
    "recours": TermList(
        N_("Legal recourses"), relied_on=_codes("DALO DAHO AJ RSA_RAPO CAF SEJOUR")
    ),
    "contrat": TermList(N_("Contracts"), relied_on=_codes("CE CER AUCUN")),
    "role_referent": TermList(
        N_("Roles of referents"), relied_on=_codes("REFERENT_UNIQUE COORDINATRICE TS AUTRE")
    ),
    "type_entretien": TermList(
        N_("Kinds of interviews"), relied_on=_codes("ACCUEIL SUIVI SYNTHESE RELAIS SORTIE")
    ),
    "modalite_entretien": TermList(N_("Ways to meet"), relied_on=_codes("RDV SPONTANE")),
    "lieu_entretien": TermList(
        N_("Places of interviews"), relied_on=_codes("CENTRE"), suggests=True
    ),
    "placement": TermList(N_("Work and training"), _WORK, _codes("CDDI PMSMP")),
    "siae": TermList(N_("Work integration structures"), relied_on=_codes("ACI")),
    "evenement_logement": TermList(
        N_("Events of a housing measure"), relied_on=_codes("BILAN GLISSEMENT")
    ),
    "sortie": TermList(N_("Ends of a pathway"), _EXITS),
    "orienteur": TermList(
        N_("Who sends people to the centre"),
        relied_on=_codes("SPONTANE ALLER_VERS AUTRE"),
        masks=True,
    ),
    "axe_partenarial": TermList(
        N_("Axes of partnership"),
        relied_on=_codes("DROIT_COMMUN EMPLOI ASSOCIATIF INSTITUTIONNEL TIERS"),
    ),
    "lieu_de_vie": TermList(N_("Kinds of places of life")),
    "lien_foyer": TermList(N_("Household links"), relied_on=_codes("SOI CONJOINT ENFANT AUTRE")),
    "ressource": TermList(
        N_("Resources"),
        relied_on=_codes("SANS RSA_SOCLE RSA_MAJORE NC"),
        unknown=_codes("NC"),
    ),
    "statut_droit_rsa": TermList(
        N_("State of the RSA right"), relied_on=_codes("NR"), unknown=_codes("NR")
    ),
    "orientation_rsa": TermList(N_("Kinds of RSA support")),
    "logement": TermList(N_("Housing situations"), _HOUSING, _codes("NC"), _codes("NC")),
    "situation_matrimoniale": TermList(
        N_("Marital situations"), relied_on=_codes("NC"), unknown=_codes("NC")
    ),
    "composition_foyer": TermList(N_("Make-up of the household")),
    "situation_pro": TermList(N_("Work situations"), _WORK_SITUATIONS),
    "niveau_formation": TermList(N_("Levels of education"), _EDUCATION, _codes("NR"), _codes("NR")),
    "niveau_langue": TermList(N_("Levels of French"), relied_on=_codes("NE"), unknown=_codes("NE")),
    "profil_langue": TermList(N_("Learner profiles")),
    "nationalite_groupe": TermList(
        N_("Groups of nationalities"), relied_on=_codes("FR UE HORS_UE NC"), unknown=_codes("NC")
    ),
}
"""The lists by their name in the database, in the order the settings show them."""
