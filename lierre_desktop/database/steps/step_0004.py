"""Step 4: what was typed in a form and isn't saved yet.

`subject` is the thing the form was about, `begun_from` the version it had then (0: none).
"""

from .step_0002.columns import index, text, to

SQL = (
    "CREATE TABLE draft (\n    "
    + ",\n    ".join(
        (
            "id INTEGER PRIMARY KEY",
            "form TEXT NOT NULL CHECK (length(form) BETWEEN 1 AND 60)",
            "subject TEXT NOT NULL CHECK (length(subject) <= 120)",
            text("title", 250),
            text("page", 40),
            to("participant", null=True),
            "content TEXT NOT NULL CHECK (json_valid(content) AND length(content) <= 1000000)",
            "begun_from INTEGER NOT NULL DEFAULT 0",
            "changed_at TEXT NOT NULL",
            "UNIQUE (form, subject)",
        )
    )
    + "\n) STRICT;\n"
    + index("draft", "participant_id")
)
