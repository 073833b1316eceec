"""Step 2: the whole person (situations, households, pathways, partners, outreach, means).

Dates are ISO texts, hours and durations are minutes, money is in cents, instants are UTC
ISO texts. What the centre may reword is a term of its vocabularies: a row keeps the term's
code, and a generated column names the list, so that the foreign key can't leave it.
"""


def _text(name: str, limit: int = 120) -> str:
    return f"{name} TEXT NOT NULL DEFAULT '' CHECK (length({name}) <= {limit})"


def _long(name: str) -> str:
    return _text(name, 10_000)


def _day(name: str, null: bool = True) -> str:
    return f"{name} TEXT{'' if null else ' NOT NULL'} CHECK (date({name}) IS {name})"


def _flag(name: str) -> str:
    return f"{name} INTEGER NOT NULL DEFAULT 0 CHECK ({name} IN (0, 1))"


def _maybe(name: str) -> str:
    """Yes, no, or not known (NULL)."""
    return f"{name} INTEGER CHECK ({name} IN (0, 1))"


def _to(table: str, name: str = "", null: bool = False) -> str:
    return (
        f"{name or table}_id INTEGER{'' if null else ' NOT NULL'}"
        f" REFERENCES {table} (id) ON DELETE RESTRICT"
    )


def _term(name: str, term_list: str, null: bool = True) -> str:
    """A code, and the generated list it belongs to: `_terms` binds both."""
    return (
        f"{name} TEXT{'' if null else ' NOT NULL'},\n"
        f"    {name}_list TEXT GENERATED ALWAYS AS ('{term_list}') VIRTUAL"
    )


def _terms(*names: str) -> str:
    return ",\n    ".join(
        f"FOREIGN KEY ({name}_list, {name}) REFERENCES term (list, code) ON DELETE RESTRICT"
        for name in names
    )


def _table(name: str, *columns: str, binned: bool = True) -> str:
    head = ["id INTEGER PRIMARY KEY", "version INTEGER NOT NULL DEFAULT 1"]
    head += ["deleted_at TEXT"] if binned else []
    body = ",\n    ".join([*head, *columns])
    return f"CREATE TABLE {name} (\n    {body}\n) STRICT;\n"


def _index(table: str, *columns: str) -> str:
    name = "_".join((table, *(column.removesuffix("_id") for column in columns)))
    return f"CREATE INDEX {name} ON {table} ({', '.join(columns)});\n"


def _in(name: str, *values: str, null: bool = False) -> str:
    listed = ", ".join(f"'{value}'" for value in values)
    return f"{name} TEXT{'' if null else ' NOT NULL'} CHECK ({name} IN ({listed}))"


_VOCABULARY = _table(
    "term",
    "list TEXT NOT NULL",
    "code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 40)",
    "label_fr TEXT NOT NULL CHECK (length(label_fr) BETWEEN 1 AND 120)",
    "label_en TEXT NOT NULL CHECK (length(label_en) BETWEEN 1 AND 120)",
    _text("family", 40),
    "position INTEGER NOT NULL DEFAULT 0",
    _flag("sensitive"),
    _flag("shipped"),
    _day("retired_on"),
    _to("term", "merged_into", null=True),
    "UNIQUE (list, code)",
    "CHECK (merged_into_id IS NULL OR retired_on IS NOT NULL)",
    "CHECK (merged_into_id IS NOT id)",
    binned=False,
)

_PARTNERS = (
    _table(
        "partner",
        "name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120)",
        _text("short_name"),
        _term("axis", "axe_partenarial", null=False),
        _term("kind", "orienteur"),
        _flag("sensitive"),
        _text("address", 250),
        _text("postcode", 12),
        _text("city"),
        _text("phone"),
        _text("email"),
        _text("website", 250),
        _text("opening", 500),
        _long("notes"),
        _flag("shipped"),
        _terms("axis", "kind"),
    )
    + "CREATE UNIQUE INDEX partner_name ON partner (name) WHERE deleted_at IS NULL;\n"
    + _table(
        "contact",
        _to("partner"),
        "last_name TEXT NOT NULL CHECK (length(last_name) BETWEEN 1 AND 120)",
        _text("first_name"),
        _text("role"),
        _text("phone"),
        _text("email"),
        _text("notes", 2_000),
        _day("until"),
    )
    + _index("contact", "partner_id")
)

_PERSON = (
    "ALTER TABLE participant ADD COLUMN informed_on TEXT"
    " CHECK (date(informed_on) IS informed_on);\n"
    "ALTER TABLE participant ADD COLUMN merged_into_id INTEGER"
    " REFERENCES participant (id) ON DELETE RESTRICT;\n"
    + _table(
        "photo",
        _to("participant") + " UNIQUE",
        # Base64 of a small JPEG the program made itself: the journal keeps texts.
        "image TEXT NOT NULL CHECK (length(image) BETWEEN 1 AND 200000)",
        binned=False,
    )
    + _table("household", _text("name"))
    + _table(
        "household_member",
        _to("household"),
        _to("participant", null=True),
        _text("last_name"),
        _text("first_name"),
        "gender TEXT CHECK (gender IN ('F', 'M', 'X'))",
        _day("birth_date"),
        _term("link", "lien_foyer", null=False),
        _text("school"),
        _text("school_class"),
        _text("note", 500),
        _day("since"),
        _day("until"),
        "CHECK (participant_id IS NOT NULL OR length(last_name) + length(first_name) > 0)",
        "CHECK (until IS NULL OR since IS NULL OR until >= since)",
        _terms("link"),
    )
    + _index("household_member", "household_id")
    + "CREATE UNIQUE INDEX household_member_now ON household_member (participant_id)\n"
    "    WHERE participant_id IS NOT NULL AND until IS NULL AND deleted_at IS NULL;\n"
    + _table(
        "note",
        _to("participant"),
        _day("day", null=False),
        _in("kind", "SHAREABLE", "PRIVATE", "RESTRICTED"),
        "text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 10000)",
        _text("author"),
    )
    + _index("note", "participant_id")
)


def _state(name: str, *columns: str) -> str:
    """A dated state of a person: one a day and aspect, the newest until another comes."""
    return (
        _table(
            name,
            _to("participant"),
            _day("since", null=False),
            _day("checked_on"),
            _text("detail", 500),
            *columns,
        )
        + f"CREATE UNIQUE INDEX {name}_day ON {name} (participant_id, since)"
        " WHERE deleted_at IS NULL;\n"
    )


_SITUATIONS = (
    _state(
        "housing_state",
        _term("housing", "logement"),
        _maybe("eviction_threat"),
        _maybe("rent_arrears"),
        _maybe("domiciled"),
        _terms("housing"),
    )
    + _state(
        "family_state",
        _term("marital", "situation_matrimoniale"),
        _term("household", "composition_foyer"),
        "children INTEGER CHECK (children BETWEEN 0 AND 30)",
        "children_at_home INTEGER CHECK (children_at_home BETWEEN 0 AND 30)",
        _terms("marital", "household"),
    )
    + _state(
        "resources_state",
        _term("rsa_right", "statut_droit_rsa"),
        _term("rsa_support", "orientation_rsa"),
        _text("rsa_local"),
        _terms("rsa_right", "rsa_support"),
    )
    + _table(
        "resources_item",
        _to("resources_state"),
        _term("resource", "ressource", null=False),
        "UNIQUE (resources_state_id, resource)",
        _terms("resource"),
        binned=False,
    )
    + _state(
        "work_state",
        _term("work", "situation_pro"),
        _day("out_of_work_since"),
        _maybe("registered"),
        _terms("work"),
    )
    + _state(
        "education_state",
        _term("level", "niveau_formation"),
        _text("diploma"),
        _text("country"),
        _terms("level"),
    )
    + _state(
        "french_state",
        _term("listening", "niveau_langue"),
        _term("reading", "niveau_langue"),
        _term("speaking", "niveau_langue"),
        _term("writing", "niveau_langue"),
        _term("profile", "profil_langue"),
        _terms("listening", "reading", "speaking", "writing", "profile"),
    )
    + _state(
        "district_state",
        _text("district"),
        _maybe("qpv"),
        _text("qpv_name"),
    )
    + _state(
        "mobility_state",
        _maybe("licence"),
        _maybe("vehicle"),
        _text("transport"),
    )
    + _state(
        "status_state",
        _term("nationality", "nationalite_groupe"),
        _maybe("disability"),
        _terms("nationality"),
    )
)

_PATHWAYS = (
    _table(
        "pathway",
        "year INTEGER NOT NULL",
        "rank INTEGER NOT NULL CHECK (rank > 0)",
        _to("participant"),
        _text("action"),
        _in(
            "state",
            "RENCONTRE",
            "ORIENTE",
            "ACCUEIL_PREVU",
            "ACCUEILLI",
            "DIAGNOSTIC",
            "EN_PARCOURS",
            "SUSPENDU",
            "RELAIS",
            "SORTI",
            "REORIENTE",
            "SANS_SUITE",
            "ARCHIVE",
        ),
        _day("opened_on", null=False),
        _day("closed_on"),
        _day("archived_on"),
        _term("exit_kind", "sortie"),
        _text("exit_motive", 500),
        _long("exit_review"),
        _text("own_words", 500),
        "review_months INTEGER NOT NULL DEFAULT 3 CHECK (review_months BETWEEN 1 AND 24)",
        "UNIQUE (year, rank)",
        "CHECK ((closed_on IS NOT NULL) ="
        " (state IN ('SORTI', 'REORIENTE', 'SANS_SUITE', 'ARCHIVE')))",
        "CHECK (closed_on IS NULL OR closed_on >= opened_on)",
        "CHECK (state <> 'SORTI' OR exit_kind IS NOT NULL)",
        "CHECK ((state = 'ARCHIVE') = (archived_on IS NOT NULL))",
        _terms("exit_kind"),
    )
    + "CREATE UNIQUE INDEX pathway_open ON pathway (participant_id, action)"
    " WHERE closed_on IS NULL AND deleted_at IS NULL;\n"
    + _index("pathway", "participant_id")
    + _table(
        "pathway_transition",
        _to("pathway"),
        "state TEXT NOT NULL",
        _day("day", null=False),
        _text("reason", 500),
        _day("review_on"),
        _text("author"),
        binned=False,
    )
    + _index("pathway_transition", "pathway_id", "day")
    + _table(
        "referral",
        _to("pathway"),
        _term("prescriber", "orienteur", null=False),
        _to("partner", null=True),
        _to("contact", null=True),
        _text("person"),
        _day("received_on", null=False),
        _text("motive", 2_000),
        _in("answer", "OUVERTE", "VALIDEE", "REFUSEE", "EXPIREE"),
        _day("answered_on"),
        _text("answer_text", 500),
        "CHECK (answered_on IS NULL OR answered_on >= received_on)",
        _terms("prescriber"),
    )
    + _index("referral", "pathway_id")
    + _table(
        "referent",
        _to("pathway"),
        _to("staff_member", "staff", null=True),
        _to("contact", null=True),
        _term("role", "role_referent", null=False),
        _day("since", null=False),
        _day("until"),
        "CHECK ((staff_id IS NULL) <> (contact_id IS NULL))",
        "CHECK (until IS NULL OR until >= since)",
        _terms("role"),
    )
    + _index("referent", "pathway_id")
    + _table(
        "contract",
        _to("pathway"),
        _term("kind", "contrat", null=False),
        _day("signed_on"),
        _day("starts_on", null=False),
        _day("ends_on"),
        "weekly_minutes INTEGER CHECK (weekly_minutes BETWEEN 0 AND 3000)",
        _flag("exempt"),
        _text("exempt_reason", 500),
        _long("objectives"),
        _to("contract", "renews", null=True),
        "CHECK (ends_on IS NULL OR ends_on >= starts_on)",
        "CHECK (exempt = 0 OR weekly_minutes IS NULL)",
        _terms("kind"),
    )
    + _index("contract", "pathway_id")
    + _table(
        "assessment",
        _to("pathway"),
        _day("day", null=False),
        _in("kind", "ENTRY", "REVIEW", "EXIT"),
        _text("strengths", 2_000),
        _text("summary", 4_000),
        _day("next_review_on"),
        _text("author"),
    )
    + "CREATE UNIQUE INDEX assessment_day ON assessment (pathway_id, day)"
    " WHERE deleted_at IS NULL;\n"
    + _table(
        "barrier",
        _to("assessment"),
        _term("theme", "frein", null=False),
        _in("state", "NON_ABORDE", "SANS_DIFFICULTE", "IDENTIFIE", "EN_COURS", "LEVE"),
        _in("impact", "FAIBLE", "FORT", null=True),
        _flag("priority"),
        _text("remark", 500),
        "UNIQUE (assessment_id, theme)",
        _terms("theme"),
        binned=False,
    )
    + _table(
        "objective",
        _to("pathway"),
        "title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 160)",
        _text("detail", 2_000),
        _term("theme", "frein"),
        _in("state", "OPEN", "REACHED", "DROPPED"),
        _day("set_on", null=False),
        _day("due_on"),
        _day("closed_on"),
        "position INTEGER NOT NULL DEFAULT 0",
        "CHECK ((state = 'OPEN') = (closed_on IS NULL))",
        _terms("theme"),
    )
    + _index("objective", "pathway_id")
    + _table(
        "step",
        _to("pathway"),
        _to("objective", null=True),
        _term("kind", "demarche", null=False),
        _text("title", 160),
        _term("status", "statut_demarche", null=False),
        _term("theme", "frein"),
        _day("opened_on", null=False),
        _day("due_on"),
        _day("closed_on"),
        _to("partner", null=True),
        _to("contact", null=True),
        _in("who", "PERSON", "CENTRE", "PARTNER", "TOGETHER"),
        _text("result", 2_000),
        _terms("kind", "status", "theme"),
    )
    + _index("step", "pathway_id")
    + _table(
        "recourse",
        _to("pathway"),
        _to("step", null=True),
        _term("kind", "recours", null=False),
        _day("filed_on"),
        _day("received_on"),
        _day("decision_on"),
        _in("decision", "FAVORABLE", "REDIRECTED", "REJECTED", null=True),
        _day("offered_on"),
        _day("court_filed_on"),
        _day("court_decided_on"),
        _day("closed_on"),
        _text("reference"),
        _text("note", 2_000),
        "CHECK ((decision IS NULL) = (decision_on IS NULL))",
        _terms("kind"),
    )
    + _index("recourse", "pathway_id")
    + _table(
        "housing_measure",
        _to("pathway"),
        _in("kind", "SOUS_LOCATION", "BAIL_GLISSANT", "PREVENTION_EXPULSION"),
        _to("partner", null=True),
        _text("address", 250),
        _day("starts_on", null=False),
        _day("ends_on"),
        "review_months INTEGER NOT NULL DEFAULT 6 CHECK (review_months BETWEEN 1 AND 24)",
        _day("slid_on"),
        _day("closed_on"),
        _text("note", 2_000),
        "CHECK (ends_on IS NULL OR ends_on >= starts_on)",
    )
    + _index("housing_measure", "pathway_id")
    + _table(
        "housing_event",
        _to("housing_measure", "measure"),
        _term("kind", "evenement_logement", null=False),
        _day("day", null=False),
        _text("note", 2_000),
        _terms("kind"),
    )
    + _index("housing_event", "measure_id")
    + _table(
        "placement",
        _to("pathway"),
        _term("kind", "placement", null=False),
        _to("partner", null=True),
        _text("employer"),
        _term("structure", "siae"),
        _text("job"),
        _to("contact", null=True),
        _day("starts_on", null=False),
        _day("ends_on"),
        "weekly_minutes INTEGER CHECK (weekly_minutes BETWEEN 0 AND 3000)",
        _text("outcome", 500),
        "CHECK (ends_on IS NULL OR ends_on >= starts_on)",
        _terms("kind", "structure"),
    )
    + _index("placement", "pathway_id")
    + _table(
        "interview",
        _to("participant"),
        _to("pathway", null=True),
        _in("state", "PLANNED", "DONE", "EXCUSED", "MISSED", "CANCELLED"),
        _term("kind", "type_entretien", null=False),
        _term("mode", "modalite_entretien"),
        _text("place", 250),
        _day("day", null=False),
        "start INTEGER CHECK (start BETWEEN 0 AND 1439)",
        "minutes INTEGER NOT NULL DEFAULT 90 CHECK (minutes BETWEEN 0 AND 1440)",
        _to("staff_member", "staff", null=True),
        _to("objective", null=True),
        _text("purpose", 250),
        _long("summary"),
        _long("private_note"),
        _terms("kind", "mode"),
    )
    + _index("interview", "participant_id", "day")
    + _index("interview", "day")
    + _table(
        "interview_attendee",
        _to("interview"),
        _to("staff_member", "staff", null=True),
        _to("contact", null=True),
        _text("name"),
        "CHECK ((staff_id IS NOT NULL) + (contact_id IS NOT NULL) + (name <> '') = 1)",
        binned=False,
    )
    + _index("interview_attendee", "interview_id")
    + _table(
        "relay",
        _to("pathway"),
        _to("partner", null=True),
        _to("contact", null=True),
        _text("worker"),
        _day("decided_on", null=False),
        _day("meeting_on"),
        _day("done_on"),
        _long("passed_on"),
        _flag("agreed"),
        _text("feedback", 2_000),
        _day("feedback_on"),
    )
    + _index("relay", "pathway_id")
    + _table(
        "orientation",
        _to("participant"),
        _to("pathway", null=True),
        _to("partner"),
        _to("contact", null=True),
        _to("step", null=True),
        _day("made_on", null=False),
        _text("motive", 2_000),
        _flag("consent"),
        _day("letter_on"),
        _day("remind_on"),
        _day("reminded_on"),
        _in("answer", "ACCEPTED", "WAITING", "DID_NOT_GO", "REFUSED", null=True),
        _day("answered_on"),
        _text("answer_text", 2_000),
        _day("feedback_on"),
        _day("closed_on"),
        "CHECK ((answer IS NULL) = (answered_on IS NULL))",
    )
    + _index("orientation", "participant_id")
    + _index("orientation", "partner_id")
)

_OUTREACH = (
    _table(
        "project",
        "name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120)",
        _in("kind", "PROJECT", "PROGRAMME"),
        _long("description"),
        _day("starts_on"),
        _day("ends_on"),
        "CHECK (ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on)",
    )
    + "CREATE UNIQUE INDEX project_name ON project (name) WHERE deleted_at IS NULL;\n"
    + _table(
        "project_objective",
        _to("project"),
        "title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 250)",
        "position INTEGER NOT NULL DEFAULT 0",
        binned=False,
    )
    + _table(
        "project_workshop",
        _to("project"),
        _to("workshop"),
        "UNIQUE (project_id, workshop_id)",
        binned=False,
    )
    + _table(
        "project_participant",
        _to("project"),
        _to("participant"),
        _day("since"),
        _day("until"),
        "UNIQUE (project_id, participant_id)",
        binned=False,
    )
    + _index("project_participant", "participant_id")
    + _table(
        "project_step",
        _to("project"),
        _to("step"),
        "UNIQUE (project_id, step_id)",
        binned=False,
    )
    + _table(
        "living_place",
        "name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120)",
        _term("kind", "lieu_de_vie", null=False),
        _text("address", 250),
        _text("city"),
        _day("known_since"),
        _day("evacuated_on"),
        _long("notes"),
        _terms("kind"),
    )
    + _table(
        "outreach_visit",
        _to("living_place", "place"),
        _to("project", null=True),
        _day("day", null=False),
        "start INTEGER CHECK (start BETWEEN 0 AND 1439)",
        "minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440)",
        "women INTEGER NOT NULL DEFAULT 0 CHECK (women BETWEEN 0 AND 999)",
        "men INTEGER NOT NULL DEFAULT 0 CHECK (men BETWEEN 0 AND 999)",
        "children INTEGER NOT NULL DEFAULT 0 CHECK (children BETWEEN 0 AND 999)",
        "unknown INTEGER NOT NULL DEFAULT 0 CHECK (unknown BETWEEN 0 AND 999)",
        _long("observed"),
        _long("asked"),
        _text("sheltered", 500),
    )
    + _index("outreach_visit", "day")
    + _table(
        "visit_team",
        _to("outreach_visit", "visit"),
        _to("staff_member", "staff"),
        "UNIQUE (visit_id, staff_id)",
        binned=False,
    )
    + _table(
        "visit_person",
        _to("outreach_visit", "visit"),
        _to("participant"),
        "UNIQUE (visit_id, participant_id)",
        binned=False,
    )
    + _index("visit_person", "participant_id")
    + _table(
        "human_means",
        "title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120)",
        _in("kind", "STAFF", "SECONDED", "VOLUNTEER"),
        _to("staff_member", "staff", null=True),
        _to("project", null=True),
        "fte_thousandths INTEGER CHECK (fte_thousandths BETWEEN 0 AND 100000)",
        "hours INTEGER CHECK (hours BETWEEN 0 AND 100000)",
        _text("provided_by"),
        _day("starts_on", null=False),
        _day("ends_on"),
        "CHECK (ends_on IS NULL OR ends_on >= starts_on)",
    )
    + _table(
        "funding",
        "funder TEXT NOT NULL CHECK (length(funder) BETWEEN 1 AND 120)",
        _to("partner", null=True),
        _to("project", null=True),
        _day("starts_on", null=False),
        _day("ends_on", null=False),
        "amount_cents INTEGER NOT NULL CHECK (amount_cents BETWEEN 0 AND 100000000000)",
        "realised_cents INTEGER CHECK (realised_cents BETWEEN 0 AND 100000000000)",
        _text("note", 500),
        "CHECK (ends_on >= starts_on)",
    )
)

_LETTERS = _table(
    "letter_template",
    _in("kind", "ORIENTATION", "REMINDER", "CONVOCATION", "RELAY", "CERTIFICATE") + " UNIQUE",
    _text("subject", 250),
    "body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 10000)",
    binned=False,
) + _table(
    "import_mapping",
    _in("kind", "PARTICIPANTS", "PATHWAYS", "ATTENDANCE"),
    "headers TEXT NOT NULL",
    "mapping TEXT NOT NULL",
    "used_at TEXT NOT NULL",
    "UNIQUE (kind, headers)",
    binned=False,
)

SQL = _VOCABULARY + _PARTNERS + _PERSON + _SITUATIONS + _PATHWAYS + _OUTREACH + _LETTERS
