"""Step 3: the yearly report (its sections, what is attached to them, the files of a frozen
one), the funders' views, saved questions, logos, the budget, a workshop's place in it, and
the families under which it counts work situations.
"""

from .step_0002.columns import day, flag, index, one_of, table, text, to

_REPORTS = (
    table(
        "report",
        "title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120)",
        text("subtitle", 250),
        day("first_day", null=False),
        day("last_day", null=False),
        day("against_first"),
        day("against_last"),
        one_of("basis", "ORIENTED", "FOLLOWED", "ENROLLED", "PRESENT"),
        text("view", 40),
        "frozen_at TEXT",
        "frozen_on TEXT CHECK (date(frozen_on) IS frozen_on)",
        text("frozen_by"),
        "CHECK (last_day >= first_day)",
        "CHECK ((against_first IS NULL) = (against_last IS NULL))",
        "CHECK (against_first IS NULL OR against_last >= against_first)",
        "CHECK ((frozen_at IS NULL) = (frozen_on IS NULL))",
    )
    + "CREATE UNIQUE INDEX report_period ON report (first_day, last_day, view)"
    " WHERE deleted_at IS NULL;\n"
    + table(
        "report_section",
        to("report"),
        "code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 40)",
        text("title", 120),
        "position INTEGER NOT NULL DEFAULT 0",
        flag("hidden"),
        text("left_out", 2_000),
        "body TEXT NOT NULL DEFAULT '' CHECK (length(body) <= 400000)",
    )
    + index("report_section", "report_id")
    + table(
        "saved_question",
        "name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120)",
        "question TEXT NOT NULL CHECK (length(question) <= 10000)",
    )
    + "CREATE UNIQUE INDEX saved_question_name ON saved_question (name) WHERE deleted_at IS NULL;\n"
    + table(
        "report_item",
        to("report_section", "section"),
        one_of("kind", "PHOTO", "QUOTE", "QUESTION"),
        "position INTEGER NOT NULL DEFAULT 0",
        text("words", 2_000),
        text("said_by", 120),
        "image TEXT NOT NULL DEFAULT ''",
        to("participant", null=True),
        to("saved_question", "question", null=True),
        day("consent_on"),
        text("consent_how", 250),
        flag("nobody_shown"),
        "CHECK ((kind = 'PHOTO') = (image <> ''))",
        "CHECK ((kind = 'QUESTION') = (question_id IS NOT NULL))",
        "CHECK (kind = 'QUESTION' OR consent_on IS NOT NULL"
        " OR (kind = 'PHOTO' AND nobody_shown = 1))",
    )
    + index("report_item", "section_id")
    + index("report_item", "participant_id")
    + table(
        "report_file",
        to("report"),
        one_of("kind", "PDF", "DOCX", "XLSX", "JSON"),
        "content TEXT NOT NULL",
        "digest TEXT NOT NULL CHECK (length(digest) = 64)",
    )
    + "CREATE UNIQUE INDEX report_file_kind ON report_file (report_id, kind)"
    " WHERE deleted_at IS NULL;\n"
)

_AROUND = (
    table(
        "funder_view",
        "name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120)",
        text("base", 40),
        "contents TEXT NOT NULL CHECK (length(contents) <= 20000)",
    )
    + "CREATE UNIQUE INDEX funder_view_name ON funder_view (name) WHERE deleted_at IS NULL;\n"
    + table(
        "logo",
        "name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120)",
        "image TEXT NOT NULL CHECK (length(image) > 0)",
        "UNIQUE (name)",
        binned=False,
    )
    + table(
        "budget_line",
        "year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100)",
        "account TEXT NOT NULL CHECK (account GLOB '[678][0-9]')",
        text("label", 120),
        "planned_cents INTEGER CHECK (planned_cents BETWEEN 0 AND 100000000000)",
        "realised_cents INTEGER CHECK (realised_cents BETWEEN 0 AND 100000000000)",
        text("explanation", 500),
    )
    + index("budget_line", "year")
)

_WORKSHOP = (
    "ALTER TABLE workshop ADD COLUMN report_group TEXT NOT NULL DEFAULT ''"
    " CHECK (report_group IN ('', 'WEEKLY', 'HEALTH', 'OUTING'));\n"
)

# Terms that a centre added count as "other" until it says better.
_WORK_SITUATIONS = (
    "UPDATE term SET family = CASE"
    " WHEN code = 'RECHERCHE' THEN 'RECHERCHE'"
    " WHEN code IN ('EMPLOI', 'IAE', 'INTERIM', 'INDEPENDANT') THEN 'EMPLOI'"
    " WHEN code IN ('FORMATION', 'STAGE', 'ETUDIANT') THEN 'FORMATION'"
    " WHEN code IN ('FOYER', 'CONGE_PARENTAL', 'AIDANT', 'MALADIE', 'INVALIDITE', 'RETRAITE')"
    " THEN 'SANS_ACTIVITE' ELSE 'AUTRE' END WHERE list = 'situation_pro';\n"
)

# A year's pathways and referrals are found without reading those of all the others.
_BY_DAY = index("pathway", "closed_on") + index("referral", "received_on")

SQL = _REPORTS + _AROUND + _WORKSHOP + _WORK_SITUATIONS + _BY_DAY
