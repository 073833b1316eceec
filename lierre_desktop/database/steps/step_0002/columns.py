"""How the columns, tables and indexes of step 2 are spelt; frozen with it."""


def text(name: str, limit: int = 120) -> str:
    return f"{name} TEXT NOT NULL DEFAULT '' CHECK (length({name}) <= {limit})"


def long(name: str) -> str:
    return text(name, 10_000)


def day(name: str, null: bool = True) -> str:
    return f"{name} TEXT{'' if null else ' NOT NULL'} CHECK (date({name}) IS {name})"


def flag(name: str) -> str:
    return f"{name} INTEGER NOT NULL DEFAULT 0 CHECK ({name} IN (0, 1))"


def maybe(name: str) -> str:
    """Yes, no, or not known (NULL)."""
    return f"{name} INTEGER CHECK ({name} IN (0, 1))"


def to(table: str, name: str = "", null: bool = False) -> str:
    return (
        f"{name or table}_id INTEGER{'' if null else ' NOT NULL'}"
        f" REFERENCES {table} (id) ON DELETE RESTRICT"
    )


def term(name: str, term_list: str, null: bool = True) -> str:
    """A code, and the generated list it belongs to: `_terms` binds both."""
    return (
        f"{name} TEXT{'' if null else ' NOT NULL'},\n"
        f"    {name}_list TEXT GENERATED ALWAYS AS ('{term_list}') VIRTUAL"
    )


def terms(*names: str) -> str:
    return ",\n    ".join(
        f"FOREIGN KEY ({name}_list, {name}) REFERENCES term (list, code) ON DELETE RESTRICT"
        for name in names
    )


def table(name: str, *columns: str, binned: bool = True) -> str:
    head = ["id INTEGER PRIMARY KEY", "version INTEGER NOT NULL DEFAULT 1"]
    head += ["deleted_at TEXT"] if binned else []
    body = ",\n    ".join([*head, *columns])
    return f"CREATE TABLE {name} (\n    {body}\n) STRICT;\n"


def index(table: str, *columns: str) -> str:
    name = "_".join((table, *(column.removesuffix("_id") for column in columns)))
    return f"CREATE INDEX {name} ON {table} ({', '.join(columns)});\n"


def one_of(name: str, *values: str, null: bool = False) -> str:
    listed = ", ".join(f"'{value}'" for value in values)
    return f"{name} TEXT{'' if null else ' NOT NULL'} CHECK ({name} IN ({listed}))"
