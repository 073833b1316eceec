"""The columns an import understands: what each is called in files, and what it holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from ...i18n import N_, _
from ..person.states import VOCABULARIES
from .plan import ImportKind


class Holds(Enum):
    """What the cells of a column are read as."""

    TEXT = auto()
    PARAGRAPHS = auto()
    NAME = auto()
    FULL_NAME = auto()  # last and first name in one cell
    GENDER = auto()
    DATE = auto()
    BIRTH = auto()
    YES_NO = auto()
    WHOLE = auto()
    MINUTES = auto()
    CLOCK = auto()
    MARK = auto()
    TERM = auto()
    TERMS = auto()  # several in one cell
    LANGUAGES = auto()


@dataclass(frozen=True, slots=True)
class Field:
    """A column of an import. `list` is the vocabulary of a term."""

    code: str
    title: str
    holds: Holds
    synonyms: tuple[str, ...]
    list: str = ""

    @property
    def label(self) -> str:
        """The field in the current language."""
        return _(self.title)


def _field(code: str, title: str, holds: Holds, synonyms: str, terms: str = "") -> Field:
    words = tuple(word.strip() for word in synonyms.split("|"))
    return Field(code, title, holds, (title, *words), terms)


_IDENTITY = (
    _field(
        "id", N_("Number"), Holds.WHOLE, "n°|no|numero|id|num|numero de dossier|n° dossier|dossier"
    ),
    _field(
        "full_name",
        N_("Last and first name"),
        Holds.FULL_NAME,
        "nom prenom|nom et prenom|nom prenoms|nom & prenom|prenom nom|prenom et nom|participant"
        "|participante|participants|beneficiaire|personne|stagiaire|usager|adherent|nom complet"
        "|nom/prenom|prenom/nom|identite|nom de la personne|name|full name",
    ),
    _field(
        "last_name",
        N_("Last name"),
        Holds.NAME,
        "nom|nom de famille|nom d'usage|nom usuel|nom marital|surname|family name",
    ),
    _field("first_name", N_("First name"), Holds.NAME, "prenom|prenoms|given name"),
    _field(
        "birth_date",
        N_("Birth date"),
        Holds.BIRTH,
        "date de naissance|date naissance|naissance date|ne le|ne(e) le|nee le|ddn|dn|d.n."
        "|naissance|date of birth|dob|date de naiss|date naiss",
    ),
)

_PARTICIPANTS = (
    *_IDENTITY,
    _field(
        "birth_name",
        N_("Birth name"),
        Holds.NAME,
        "nom de naissance|nom de jeune fille|maiden name",
    ),
    _field("own_script", N_("Name in own script"), Holds.TEXT, "nom d'origine|ecriture d'origine"),
    _field("gender", N_("Gender"), Holds.GENDER, "sexe|genre|civilite|h/f|f/h|m/f|titre|sex"),
    _field(
        "phone",
        N_("Phone"),
        Holds.TEXT,
        "telephone|tel|tel.|n° tel|portable|mobile|gsm|numero de telephone|tel portable|contact"
        "|telephone portable|telephone mobile|n° de tel|n° de telephone|n° portable",
    ),
    _field(
        "other_phone",
        N_("Other phone"),
        Holds.TEXT,
        "autre telephone|telephone 2|tel 2|tel fixe|fixe|telephone fixe|domicile",
    ),
    _field(
        "email", N_("E-mail"), Holds.TEXT, "mail|e-mail|courriel|adresse mail|email|adresse e-mail"
    ),
    _field("address", N_("Address"), Holds.TEXT, "adresse|rue|adresse postale|street"),
    _field("postcode", N_("Postcode"), Holds.TEXT, "code postal|cp|c.p.|zip"),
    _field("city", N_("Town"), Holds.TEXT, "ville|commune|localite|city"),
    _field(
        "languages",
        N_("Languages spoken"),
        Holds.LANGUAGES,
        "langue|langues|langues parlees|langue maternelle|langue parlee",
    ),
    _field(
        "notes",
        N_("Notes"),
        Holds.PARAGRAPHS,
        "observations|remarques|commentaire|commentaires|note",
    ),
    _field(
        "prescriber",
        N_("Prescriber"),
        Holds.TEXT,
        "prescripteur|orienteur|oriente par|orientee par|envoye par|structure orienteuse"
        "|referent social"
        "|structure prescriptrice|orientation|organisme prescripteur",
    ),
    _field(
        "informed_on",
        N_("Privacy notice given on"),
        Holds.DATE,
        "information rgpd|rgpd|informe le|date information rgpd",
    ),
    _field(
        "situation_on",
        N_("Situation on"),
        Holds.DATE,
        "date de la situation|date situation|date d'entree|date d'arrivee|date d'inscription"
        "|date entree|inscrit le|entree le|date d'accueil",
    ),
)


def _term(code: str, title: str, synonyms: str) -> Field:
    return _field(code, title, Holds.TERM, synonyms, VOCABULARIES[code])


_SITUATION = (
    _term("housing", N_("Housing"), "logement|situation logement|type de logement|hebergement"),
    _field("eviction_threat", N_("Eviction threat"), Holds.YES_NO, "expulsion|menace d'expulsion"),
    _field(
        "rent_arrears", N_("Rent arrears"), Holds.YES_NO, "impayes|impayes de loyer|dette locative"
    ),
    _field("domiciled", N_("Postal address held"), Holds.YES_NO, "domiciliation|domicilie"),
    _term(
        "marital",
        N_("Marital situation"),
        "situation familiale|situation matrimoniale|etat civil|statut matrimonial",
    ),
    _term("household", N_("Make-up of the household"), "composition du foyer|foyer|type de foyer"),
    _field(
        "children",
        N_("Children"),
        Holds.WHOLE,
        "enfants|nombre d'enfants|nb enfants|nbre d'enfants",
    ),
    _field(
        "children_at_home",
        N_("Children at home"),
        Holds.WHOLE,
        "enfants a charge|nombre d'enfants a charge|nb enfants a charge",
    ),
    _field(
        "resources",
        N_("Resources"),
        Holds.TERMS,
        "ressource|ressources|type de ressources|revenus|minima sociaux|prestations",
        VOCABULARIES["resources"],
    ),
    _term("rsa_right", N_("RSA right"), "droit rsa|statut rsa|rsa"),
    _term("rsa_support", N_("Kind of RSA support"), "orientation rsa|accompagnement rsa"),
    _term(
        "work",
        N_("Work situation"),
        "situation professionnelle|statut|situation emploi|activite|situation pro|emploi",
    ),
    _field(
        "out_of_work_since",
        N_("Out of work since"),
        Holds.DATE,
        "sans emploi depuis|chomage depuis",
    ),
    _field(
        "registered",
        N_("Registered with France Travail"),
        Holds.YES_NO,
        "france travail|pole emploi|inscrit france travail|inscrit pole emploi|de inscrit",
    ),
    _term(
        "level",
        N_("Level of education"),
        "niveau de formation|niveau d'etudes|niveau scolaire|niveau d'etude|formation|scolarite",
    ),
    _field("diploma", N_("Diploma"), Holds.TEXT, "diplome|diplomes|dernier diplome"),
    _field("country", N_("Country of the diploma"), Holds.TEXT, "pays du diplome"),
    _term("listening", N_("French: listening"), "comprehension orale|co"),
    _term("speaking", N_("French: speaking"), "expression orale|eo|oral|niveau oral"),
    _term("reading", N_("French: reading"), "comprehension ecrite|ce|lecture"),
    _term(
        "writing",
        N_("French: writing"),
        "expression ecrite|ee|ecrit|niveau ecrit|ecriture",
    ),
    _term("profile", N_("Learner profile"), "profil|profil linguistique|public linguistique"),
    _field("district", N_("Neighbourhood"), Holds.TEXT, "quartier|district|secteur"),
    _field(
        "qpv", N_("Priority neighbourhood (QPV)"), Holds.YES_NO, "qpv|quartier prioritaire|en qpv"
    ),
    _field("qpv_name", N_("Name of the QPV"), Holds.TEXT, "nom du qpv|quartier qpv"),
    _field("licence", N_("Driving licence"), Holds.YES_NO, "permis|permis b|permis de conduire"),
    _field("vehicle", N_("Vehicle"), Holds.YES_NO, "vehicule|voiture|vehicule personnel"),
    _field(
        "transport",
        N_("Way of getting around"),
        Holds.TEXT,
        "transport|moyen de transport|mobilite",
    ),
    _term("nationality", N_("Group of nationalities"), "nationalite|groupe de nationalite"),
    _field("disability", N_("Recognised disability"), Holds.YES_NO, "rqth|handicap|th|mdph"),
)

_PATHWAYS = (
    *_IDENTITY,
    _field(
        "opened_on",
        N_("Opened on"),
        Holds.DATE,
        "date d'entree|date entree|entree|date de debut|debut|ouvert le|date d'ouverture|entree le"
        "|debut du parcours|debut parcours|date d'accueil",
    ),
    _field("action", N_("Action"), Holds.TEXT, "dispositif|programme"),
    _field(
        "state",
        N_("State"),
        Holds.TEXT,
        "etat|etape|statut|statut du parcours|situation du parcours",
    ),
    _field(
        "prescriber",
        N_("Prescriber"),
        Holds.TERM,
        "prescripteur|orienteur|type d'orienteur|oriente par|orientee par|envoye par"
        "|organisme prescripteur",
        "orienteur",
    ),
    _field(
        "partner",
        N_("Structure of the prescriber"),
        Holds.TEXT,
        "structure|structure prescriptrice|organisme",
    ),
    _field(
        "prescriber_person",
        N_("Person who referred"),
        Holds.TEXT,
        "nom du prescripteur|assistante sociale|travailleur social|interlocuteur",
    ),
    _field(
        "received_on",
        N_("Referral received on"),
        Holds.DATE,
        "date d'orientation|date de prescription|orientation recue le|date de la fiche",
    ),
    _field(
        "motive",
        N_("Motive of the referral"),
        Holds.PARAGRAPHS,
        "motif|motif d'orientation|demande",
    ),
    _field(
        "referent",
        N_("Referent"),
        Holds.TEXT,
        "referent|referente|referent unique|referent rsa|suivi par|accompagne par",
    ),
    _field("contract", N_("Contract"), Holds.TERM, "contrat|type de contrat", "contrat"),
    _field(
        "contract_from",
        N_("Contract from"),
        Holds.DATE,
        "debut contrat|debut du contrat|contrat du|date cer|date contrat",
    ),
    _field(
        "contract_to",
        N_("Contract until"),
        Holds.DATE,
        "fin contrat|fin du contrat|contrat au|echeance|fin cer",
    ),
    _field(
        "weekly",
        N_("Hours a week"),
        Holds.MINUTES,
        "heures hebdo|heures par semaine|heures hebdomadaires|h/semaine",
    ),
    _field(
        "closed_on",
        N_("Closed on"),
        Holds.DATE,
        "date de sortie|sortie le|fin|date de fin|date sortie|fin du parcours",
    ),
    _field(
        "exit_kind",
        N_("End of the pathway"),
        Holds.TERM,
        "sortie|type de sortie|motif de sortie",
        "sortie",
    ),
    _field(
        "exit_motive", N_("Motive of the end"), Holds.TEXT, "commentaire de sortie|precision sortie"
    ),
)

_ATTENDANCE = (
    *_IDENTITY,
    _field(
        "workshop",
        N_("Workshop"),
        Holds.TEXT,
        "atelier|action|activite|seance|intitule|nom de l'atelier|cours|module",
    ),
    _field("day", N_("Date"), Holds.DATE, "jour|date de la seance|seance du|date seance|le"),
    _field("start", N_("Start"), Holds.CLOCK, "heure|heure de debut|debut|horaire|horaires"),
    _field(
        "minutes",
        N_("Hours of presence"),
        Holds.MINUTES,
        "heures|duree|nb heures|nombre d'heures|h|temps|nb d'heures",
    ),
    _field(
        "mark",
        N_("Presence"),
        Holds.MARK,
        "presence|present|emargement|p/a|statut|etat|present/absent",
    ),
)

FIELDS: Mapping[ImportKind, Mapping[str, Field]] = {
    ImportKind.PARTICIPANTS: {field.code: field for field in (*_PARTICIPANTS, *_SITUATION)},
    ImportKind.PATHWAYS: {field.code: field for field in _PATHWAYS},
    ImportKind.ATTENDANCE: {field.code: field for field in _ATTENDANCE},
}
"""The fields of each kind of file, by code, in the order a screen shows them."""

IDENTITY_CODES = frozenset(field.code for field in _IDENTITY)
"""What tells people apart: number, names, birth date."""

SITUATION_CODES = frozenset(field.code for field in _SITUATION)
