"""Projects, outreach, means, letters and remembered imports."""

from .columns import day, index, long, one_of, table, term, terms, text, to

OUTREACH = (
    table(
        "project",
        "name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120)",
        one_of("kind", "PROJECT", "PROGRAMME"),
        long("description"),
        day("starts_on"),
        day("ends_on"),
        "CHECK (ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on)",
    )
    + "CREATE UNIQUE INDEX project_name ON project (name) WHERE deleted_at IS NULL;\n"
    + table(
        "project_objective",
        to("project"),
        "title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 250)",
        "position INTEGER NOT NULL DEFAULT 0",
        binned=False,
    )
    + table(
        "project_workshop",
        to("project"),
        to("workshop"),
        "UNIQUE (project_id, workshop_id)",
        binned=False,
    )
    + table(
        "project_participant",
        to("project"),
        to("participant"),
        day("since"),
        day("until"),
        "UNIQUE (project_id, participant_id)",
        binned=False,
    )
    + index("project_participant", "participant_id")
    + table(
        "project_step",
        to("project"),
        to("step"),
        "UNIQUE (project_id, step_id)",
        binned=False,
    )
    + table(
        "living_place",
        "name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120)",
        term("kind", "lieu_de_vie", null=False),
        text("address", 250),
        text("city"),
        day("known_since"),
        day("evacuated_on"),
        long("notes"),
        terms("kind"),
    )
    + table(
        "outreach_visit",
        to("living_place", "place"),
        to("project", null=True),
        day("day", null=False),
        "start INTEGER CHECK (start BETWEEN 0 AND 1439)",
        "minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440)",
        "women INTEGER NOT NULL DEFAULT 0 CHECK (women BETWEEN 0 AND 999)",
        "men INTEGER NOT NULL DEFAULT 0 CHECK (men BETWEEN 0 AND 999)",
        "children INTEGER NOT NULL DEFAULT 0 CHECK (children BETWEEN 0 AND 999)",
        "unknown INTEGER NOT NULL DEFAULT 0 CHECK (unknown BETWEEN 0 AND 999)",
        long("observed"),
        long("asked"),
        text("sheltered", 500),
    )
    + index("outreach_visit", "day")
    + table(
        "visit_team",
        to("outreach_visit", "visit"),
        to("staff_member", "staff"),
        "UNIQUE (visit_id, staff_id)",
        binned=False,
    )
    + table(
        "visit_person",
        to("outreach_visit", "visit"),
        to("participant"),
        "UNIQUE (visit_id, participant_id)",
        binned=False,
    )
    + index("visit_person", "participant_id")
    + table(
        "human_means",
        "title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120)",
        one_of("kind", "STAFF", "SECONDED", "VOLUNTEER"),
        to("staff_member", "staff", null=True),
        to("project", null=True),
        "fte_thousandths INTEGER CHECK (fte_thousandths BETWEEN 0 AND 100000)",
        "hours INTEGER CHECK (hours BETWEEN 0 AND 100000)",
        text("provided_by"),
        day("starts_on", null=False),
        day("ends_on"),
        "CHECK (ends_on IS NULL OR ends_on >= starts_on)",
    )
    + table(
        "funding",
        "funder TEXT NOT NULL CHECK (length(funder) BETWEEN 1 AND 120)",
        to("partner", null=True),
        to("project", null=True),
        day("starts_on", null=False),
        day("ends_on", null=False),
        "amount_cents INTEGER NOT NULL CHECK (amount_cents BETWEEN 0 AND 100000000000)",
        "realised_cents INTEGER CHECK (realised_cents BETWEEN 0 AND 100000000000)",
        text("note", 500),
        "CHECK (ends_on >= starts_on)",
    )
)

LETTERS = table(
    "letter_template",
    one_of("kind", "ORIENTATION", "REMINDER", "CONVOCATION", "RELAY", "CERTIFICATE") + " UNIQUE",
    text("subject", 250),
    "body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 10000)",
    binned=False,
) + table(
    "import_mapping",
    one_of("kind", "PARTICIPANTS", "PATHWAYS", "ATTENDANCE"),
    "headers TEXT NOT NULL",
    "mapping TEXT NOT NULL",
    "used_at TEXT NOT NULL",
    "UNIQUE (kind, headers)",
    binned=False,
)
