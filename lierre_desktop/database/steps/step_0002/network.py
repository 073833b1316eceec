"""Vocabularies, partners and their contacts."""

from .columns import day, flag, index, long, table, term, terms, text, to

VOCABULARY = table(
    "term",
    "list TEXT NOT NULL",
    "code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 40)",
    "label_fr TEXT NOT NULL CHECK (length(label_fr) BETWEEN 1 AND 120)",
    "label_en TEXT NOT NULL CHECK (length(label_en) BETWEEN 1 AND 120)",
    text("family", 40),
    "position INTEGER NOT NULL DEFAULT 0",
    flag("sensitive"),
    flag("shipped"),
    day("retired_on"),
    to("term", "merged_into", null=True),
    "UNIQUE (list, code)",
    "CHECK (merged_into_id IS NULL OR retired_on IS NOT NULL)",
    "CHECK (merged_into_id IS NOT id)",
    binned=False,
)

PARTNERS = (
    table(
        "partner",
        "name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120)",
        text("short_name"),
        term("axis", "axe_partenarial", null=False),
        term("kind", "orienteur"),
        flag("sensitive"),
        text("address", 250),
        text("postcode", 12),
        text("city"),
        text("phone"),
        text("email"),
        text("website", 250),
        text("opening", 500),
        long("notes"),
        flag("shipped"),
        terms("axis", "kind"),
    )
    + "CREATE UNIQUE INDEX partner_name ON partner (name COLLATE NOCASE)"
    " WHERE deleted_at IS NULL;\n"
    + table(
        "contact",
        to("partner"),
        "last_name TEXT NOT NULL CHECK (length(last_name) BETWEEN 1 AND 120)",
        text("first_name"),
        text("role"),
        text("phone"),
        text("email"),
        text("notes", 2_000),
        day("until"),
    )
    + index("contact", "partner_id")
)
