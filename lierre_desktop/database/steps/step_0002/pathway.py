"""The pathway and all it holds."""

from .columns import day, flag, index, long, one_of, table, term, terms, text, to

STATES = (
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
)

PATHWAYS = (
    table(
        "pathway",
        "year INTEGER NOT NULL",
        "rank INTEGER NOT NULL CHECK (rank > 0)",
        to("participant"),
        text("action"),
        one_of("state", *STATES),
        day("opened_on", null=False),
        day("closed_on"),
        day("archived_on"),
        term("exit_kind", "sortie"),
        text("exit_motive", 500),
        long("exit_review"),
        text("own_words", 500),
        "review_months INTEGER NOT NULL DEFAULT 3 CHECK (review_months BETWEEN 1 AND 24)",
        "UNIQUE (year, rank)",
        "CHECK ((closed_on IS NOT NULL) ="
        " (state IN ('SORTI', 'REORIENTE', 'SANS_SUITE', 'ARCHIVE')))",
        "CHECK (closed_on IS NULL OR closed_on >= opened_on)",
        "CHECK (state <> 'SORTI' OR exit_kind IS NOT NULL)",
        "CHECK ((state = 'ARCHIVE') = (archived_on IS NOT NULL))",
        terms("exit_kind"),
    )
    + "CREATE UNIQUE INDEX pathway_open ON pathway (participant_id, action)"
    " WHERE closed_on IS NULL AND deleted_at IS NULL;\n"
    + index("pathway", "participant_id")
    + table(
        "pathway_transition",
        to("pathway"),
        one_of("state", *STATES),
        day("day", null=False),
        text("reason", 500),
        day("review_on"),
        text("author"),
        binned=False,
    )
    + index("pathway_transition", "pathway_id", "day")
    + table(
        "referral",
        to("pathway"),
        term("prescriber", "orienteur", null=False),
        to("partner", null=True),
        to("contact", null=True),
        text("person"),
        day("received_on", null=False),
        text("motive", 2_000),
        one_of("answer", "OUVERTE", "VALIDEE", "REFUSEE", "EXPIREE"),
        day("answered_on"),
        text("answer_text", 500),
        "CHECK (answered_on IS NULL OR answered_on >= received_on)",
        terms("prescriber"),
    )
    + index("referral", "pathway_id")
    + table(
        "referent",
        to("pathway"),
        to("staff_member", "staff", null=True),
        to("contact", null=True),
        term("role", "role_referent", null=False),
        day("since", null=False),
        day("until"),
        "CHECK ((staff_id IS NULL) <> (contact_id IS NULL))",
        "CHECK (until IS NULL OR until >= since)",
        terms("role"),
    )
    + index("referent", "pathway_id")
    + table(
        "contract",
        to("pathway"),
        term("kind", "contrat", null=False),
        day("signed_on"),
        day("starts_on", null=False),
        day("ends_on"),
        "weekly_minutes INTEGER CHECK (weekly_minutes BETWEEN 0 AND 3000)",
        flag("exempt"),
        text("exempt_reason", 500),
        long("objectives"),
        to("contract", "renews", null=True),
        "CHECK (ends_on IS NULL OR ends_on >= starts_on)",
        "CHECK (exempt = 0 OR weekly_minutes IS NULL)",
        terms("kind"),
    )
    + index("contract", "pathway_id")
    + table(
        "assessment",
        to("pathway"),
        day("day", null=False),
        one_of("kind", "ENTRY", "REVIEW", "EXIT"),
        text("strengths", 2_000),
        text("summary", 4_000),
        day("next_review_on"),
        text("author"),
    )
    + "CREATE UNIQUE INDEX assessment_day ON assessment (pathway_id, day)"
    " WHERE deleted_at IS NULL;\n"
    + table(
        "barrier",
        to("assessment"),
        term("theme", "frein", null=False),
        one_of("state", "NON_ABORDE", "SANS_DIFFICULTE", "IDENTIFIE", "EN_COURS", "LEVE"),
        one_of("impact", "FAIBLE", "FORT", null=True),
        flag("priority"),
        text("remark", 500),
        "UNIQUE (assessment_id, theme)",
        terms("theme"),
        binned=False,
    )
    + table(
        "objective",
        to("pathway"),
        "title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 160)",
        text("detail", 2_000),
        term("theme", "frein"),
        one_of("state", "OPEN", "REACHED", "DROPPED"),
        day("set_on", null=False),
        day("due_on"),
        day("closed_on"),
        "position INTEGER NOT NULL DEFAULT 0",
        "CHECK ((state = 'OPEN') = (closed_on IS NULL))",
        "CHECK (closed_on IS NULL OR closed_on >= set_on)",
        terms("theme"),
    )
    + index("objective", "pathway_id")
    + table(
        "step",
        to("pathway"),
        to("objective", null=True),
        term("kind", "demarche", null=False),
        text("title", 160),
        term("status", "statut_demarche", null=False),
        term("theme", "frein"),
        day("opened_on", null=False),
        day("due_on"),
        day("closed_on"),
        to("partner", null=True),
        to("contact", null=True),
        one_of("who", "PERSON", "CENTRE", "PARTNER", "TOGETHER"),
        text("result", 2_000),
        "CHECK (closed_on IS NULL OR closed_on >= opened_on)",
        terms("kind", "status", "theme"),
    )
    + index("step", "pathway_id")
    + table(
        "recourse",
        to("pathway"),
        to("step", null=True),
        term("kind", "recours", null=False),
        day("contested_on"),
        day("filed_on"),
        day("received_on"),
        day("decision_on"),
        one_of("decision", "FAVORABLE", "REDIRECTED", "REJECTED", null=True),
        day("offered_on"),
        day("court_filed_on"),
        day("court_decided_on"),
        day("closed_on"),
        text("reference"),
        text("note", 2_000),
        "CHECK ((decision IS NULL) = (decision_on IS NULL))",
        "CHECK (court_decided_on IS NULL OR court_filed_on IS NOT NULL)",
        terms("kind"),
    )
    + index("recourse", "pathway_id")
    + table(
        "housing_measure",
        to("pathway"),
        one_of("kind", "SOUS_LOCATION", "BAIL_GLISSANT", "PREVENTION_EXPULSION"),
        to("partner", null=True),
        text("address", 250),
        day("starts_on", null=False),
        day("ends_on"),
        "review_months INTEGER NOT NULL DEFAULT 6 CHECK (review_months BETWEEN 1 AND 24)",
        day("slid_on"),
        day("closed_on"),
        text("note", 2_000),
        "CHECK (ends_on IS NULL OR ends_on >= starts_on)",
        "CHECK (slid_on IS NULL OR slid_on >= starts_on)",
        "CHECK (closed_on IS NULL OR closed_on >= starts_on)",
    )
    + index("housing_measure", "pathway_id")
    + table(
        "housing_event",
        to("housing_measure", "measure"),
        term("kind", "evenement_logement", null=False),
        day("day", null=False),
        text("note", 2_000),
        terms("kind"),
    )
    + index("housing_event", "measure_id")
    + table(
        "placement",
        to("pathway"),
        term("kind", "placement", null=False),
        to("partner", null=True),
        text("employer"),
        term("structure", "siae"),
        text("job"),
        to("contact", null=True),
        day("starts_on", null=False),
        day("ends_on"),
        "weekly_minutes INTEGER CHECK (weekly_minutes BETWEEN 0 AND 3000)",
        text("outcome", 500),
        "CHECK (ends_on IS NULL OR ends_on >= starts_on)",
        terms("kind", "structure"),
    )
    + index("placement", "pathway_id")
    + table(
        "interview",
        to("participant"),
        to("pathway", null=True),
        one_of("state", "PLANNED", "DONE", "EXCUSED", "MISSED", "CANCELLED"),
        term("kind", "type_entretien", null=False),
        term("mode", "modalite_entretien"),
        text("place", 250),
        day("day", null=False),
        "start INTEGER CHECK (start BETWEEN 0 AND 1439)",
        "minutes INTEGER NOT NULL DEFAULT 90 CHECK (minutes BETWEEN 0 AND 1440)",
        to("staff_member", "staff", null=True),
        to("objective", null=True),
        text("purpose", 250),
        long("summary"),
        long("private_note"),
        terms("kind", "mode"),
    )
    + index("interview", "participant_id", "day")
    + index("interview", "day")
    + table(
        "interview_attendee",
        to("interview"),
        to("staff_member", "staff", null=True),
        to("contact", null=True),
        text("name"),
        "CHECK ((staff_id IS NOT NULL) + (contact_id IS NOT NULL) + (name <> '') = 1)",
        binned=False,
    )
    + index("interview_attendee", "interview_id")
    + table(
        "relay",
        to("pathway"),
        to("partner", null=True),
        to("contact", null=True),
        text("worker"),
        day("decided_on", null=False),
        day("meeting_on"),
        day("done_on"),
        long("passed_on"),
        flag("agreed"),
        text("feedback", 2_000),
        day("feedback_on"),
        "CHECK (done_on IS NULL OR agreed = 1)",
    )
    + index("relay", "pathway_id")
    + table(
        "orientation",
        to("participant"),
        to("pathway", null=True),
        to("partner"),
        to("contact", null=True),
        to("step", null=True),
        day("made_on", null=False),
        text("motive", 2_000),
        flag("consent"),
        day("letter_on"),
        day("remind_on"),
        day("reminded_on"),
        one_of("answer", "ACCEPTED", "WAITING", "DID_NOT_GO", "REFUSED", null=True),
        day("answered_on"),
        text("answer_text", 2_000),
        day("feedback_on"),
        day("closed_on"),
        "CHECK ((answer IS NULL) = (answered_on IS NULL))",
        "CHECK (answered_on IS NULL OR answered_on >= made_on)",
        "CHECK (letter_on IS NULL OR consent = 1)",
    )
    + index("orientation", "participant_id")
    + index("orientation", "partner_id")
)
