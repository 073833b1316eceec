"""What is kept about a person: photo, household, notes, dated situations."""

from .columns import day, index, maybe, one_of, table, term, terms, text, to

PERSON = (
    "ALTER TABLE participant ADD COLUMN informed_on TEXT"
    " CHECK (date(informed_on) IS informed_on);\n"
    "ALTER TABLE participant ADD COLUMN merged_into_id INTEGER"
    " REFERENCES participant (id) ON DELETE RESTRICT;\n"
    + table(
        "photo",
        to("participant") + " UNIQUE",
        # Base64 of a small JPEG the program made itself: the journal keeps texts.
        "image TEXT NOT NULL CHECK (length(image) BETWEEN 1 AND 200000)",
        binned=False,
    )
    + table("household", text("name"))
    + table(
        "household_member",
        to("household"),
        to("participant", null=True),
        text("last_name"),
        text("first_name"),
        "gender TEXT CHECK (gender IN ('F', 'M', 'X'))",
        day("birth_date"),
        term("link", "lien_foyer", null=False),
        text("school"),
        text("school_class"),
        text("note", 500),
        day("since"),
        day("until"),
        "CHECK (participant_id IS NOT NULL OR length(last_name) + length(first_name) > 0)",
        "CHECK (until IS NULL OR since IS NULL OR until >= since)",
        terms("link"),
    )
    + index("household_member", "household_id")
    + "CREATE UNIQUE INDEX household_member_now ON household_member (participant_id)\n"
    "    WHERE participant_id IS NOT NULL AND until IS NULL AND deleted_at IS NULL;\n"
    + table(
        "note",
        to("participant"),
        day("day", null=False),
        one_of("kind", "SHAREABLE", "PRIVATE", "RESTRICTED"),
        "text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 10000)",
        text("author"),
    )
    + index("note", "participant_id")
)


def state(name: str, *columns: str) -> str:
    """A dated state of a person: one a day and aspect, the newest until another comes."""
    return (
        table(
            name,
            to("participant"),
            day("since", null=False),
            day("checked_on"),
            text("detail", 500),
            *columns,
        )
        + f"CREATE UNIQUE INDEX {name}_day ON {name} (participant_id, since)"
        " WHERE deleted_at IS NULL;\n"
    )


SITUATIONS = (
    state(
        "housing_state",
        term("housing", "logement"),
        maybe("eviction_threat"),
        maybe("rent_arrears"),
        maybe("domiciled"),
        terms("housing"),
    )
    + state(
        "family_state",
        term("marital", "situation_matrimoniale"),
        term("household", "composition_foyer"),
        "children INTEGER CHECK (children BETWEEN 0 AND 30)",
        "children_at_home INTEGER CHECK (children_at_home BETWEEN 0 AND 30)",
        terms("marital", "household"),
    )
    + state(
        "resources_state",
        term("rsa_right", "statut_droit_rsa"),
        term("rsa_support", "orientation_rsa"),
        text("rsa_local"),
        terms("rsa_right", "rsa_support"),
    )
    + table(
        "resources_item",
        to("resources_state"),
        term("resource", "ressource", null=False),
        "UNIQUE (resources_state_id, resource)",
        terms("resource"),
        binned=False,
    )
    + state(
        "work_state",
        term("work", "situation_pro"),
        day("out_of_work_since"),
        maybe("registered"),
        terms("work"),
    )
    + state(
        "education_state",
        term("level", "niveau_formation"),
        text("diploma"),
        text("country"),
        terms("level"),
    )
    + state(
        "french_state",
        term("listening", "niveau_langue"),
        term("reading", "niveau_langue"),
        term("speaking", "niveau_langue"),
        term("writing", "niveau_langue"),
        term("profile", "profil_langue"),
        terms("listening", "reading", "speaking", "writing", "profile"),
    )
    + state(
        "district_state",
        text("district"),
        maybe("qpv"),
        text("qpv_name"),
    )
    + state(
        "mobility_state",
        maybe("licence"),
        maybe("vehicle"),
        text("transport"),
    )
    + state(
        "status_state",
        term("nationality", "nationalite_groupe"),
        maybe("disability"),
        terms("nationality"),
    )
)
