"""Step 1: the coordinator's week (timetable, people, attendance, sheets, journal).

Dates are ISO texts, hours are minutes since midnight, instants are UTC ISO texts.
Every row has a version; what a person may take back is deleted softly. No foreign
key cascades: a forgotten dependency must stop a deletion, not widen it.
"""

SQL = """
CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    command TEXT NOT NULL,
    batch INTEGER NOT NULL,
    subject TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    salt BLOB,
    digest BLOB NOT NULL,
    chain BLOB NOT NULL
) STRICT;
CREATE INDEX journal_subject ON journal (subject, subject_id);
CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal
BEGIN
    SELECT raise(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_is_fixed BEFORE UPDATE ON journal
WHEN new.seq IS NOT old.seq OR new.at IS NOT old.at OR new.actor IS NOT old.actor
    OR new.command IS NOT old.command OR new.batch IS NOT old.batch
    OR new.subject IS NOT old.subject OR new.subject_id IS NOT old.subject_id
    OR new.digest IS NOT old.digest OR new.chain IS NOT old.chain
    OR (new.before IS NOT NULL AND new.before IS NOT old.before)
    OR (new.after IS NOT NULL AND new.after IS NOT old.after)
    OR (new.salt IS NOT NULL AND new.salt IS NOT old.salt)
BEGIN
    SELECT raise(ABORT, 'the journal is append-only');
END;

CREATE TABLE closure (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    first_day TEXT NOT NULL CHECK (date(first_day) IS first_day),
    last_day TEXT NOT NULL CHECK (date(last_day) IS last_day),
    CHECK (last_day >= first_day)
) STRICT;

CREATE TABLE school_holiday (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    zone TEXT NOT NULL CHECK (zone IN ('A', 'B', 'C')),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    first_day TEXT NOT NULL CHECK (date(first_day) IS first_day),
    last_day TEXT NOT NULL CHECK (date(last_day) IS last_day),
    CHECK (last_day >= first_day)
) STRICT;

CREATE TABLE venue (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    address TEXT NOT NULL DEFAULT '',
    capacity INTEGER CHECK (capacity BETWEEN 1 AND 999)
) STRICT;

CREATE TABLE staff_member (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    last_name TEXT NOT NULL CHECK (length(last_name) BETWEEN 1 AND 120),
    first_name TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE workshop (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    short_name TEXT NOT NULL DEFAULT '',
    subtitle TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    theme TEXT NOT NULL,
    colour TEXT NOT NULL,
    capacity INTEGER CHECK (capacity BETWEEN 1 AND 999),
    audience TEXT NOT NULL CHECK (audience IN ('EVERYONE', 'WOMEN')),
    promised INTEGER CHECK (promised BETWEEN 0 AND 999),
    counts_as_activity INTEGER NOT NULL CHECK (counts_as_activity IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX workshop_name ON workshop (name) WHERE deleted_at IS NULL;

CREATE TABLE slot (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    workshop_id INTEGER NOT NULL REFERENCES workshop (id) ON DELETE RESTRICT,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    start INTEGER NOT NULL CHECK (start BETWEEN 0 AND 1439),
    "end" INTEGER NOT NULL CHECK ("end" BETWEEN 1 AND 1440),
    venue_id INTEGER REFERENCES venue (id) ON DELETE RESTRICT,
    valid_from TEXT NOT NULL CHECK (date(valid_from) IS valid_from),
    valid_to TEXT NOT NULL CHECK (date(valid_to) IS valid_to),
    every_weeks INTEGER NOT NULL DEFAULT 1 CHECK (every_weeks BETWEEN 1 AND 4),
    anchor TEXT NOT NULL CHECK (date(anchor) IS anchor),
    runs TEXT NOT NULL CHECK (runs IN ('TERM', 'HOLIDAYS', 'BOTH')),
    skips_public_holidays INTEGER NOT NULL DEFAULT 1 CHECK (skips_public_holidays IN (0, 1)),
    continues_id INTEGER REFERENCES slot (id) ON DELETE RESTRICT,
    CHECK ("end" > start),
    CHECK (valid_to >= valid_from)
) STRICT;
CREATE INDEX slot_workshop ON slot (workshop_id);

CREATE TABLE slot_facilitator (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    slot_id INTEGER NOT NULL REFERENCES slot (id) ON DELETE RESTRICT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id) ON DELETE RESTRICT,
    UNIQUE (slot_id, staff_id)
) STRICT;

CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    workshop_id INTEGER NOT NULL REFERENCES workshop (id) ON DELETE RESTRICT,
    slot_id INTEGER REFERENCES slot (id) ON DELETE RESTRICT,
    day TEXT NOT NULL CHECK (date(day) IS day),
    start INTEGER NOT NULL CHECK (start BETWEEN 0 AND 1439),
    "end" INTEGER NOT NULL CHECK ("end" BETWEEN 1 AND 1440),
    venue_id INTEGER REFERENCES venue (id) ON DELETE RESTRICT,
    title TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'PREVUE'
        CHECK (status IN ('PREVUE', 'TENUE', 'ANNULEE', 'REPORTEE')),
    cause TEXT CHECK (cause IN
        ('FERIE', 'VACANCES', 'FERMETURE', 'INTERVENANT', 'EFFECTIF', 'LOCAL', 'AUTRE')),
    by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1)),
    moved_from_id INTEGER REFERENCES session (id) ON DELETE RESTRICT,
    note TEXT NOT NULL DEFAULT '',
    closed_at TEXT,
    CHECK ("end" > start),
    CHECK ((status = 'ANNULEE') = (cause IS NOT NULL)),
    CHECK ((status = 'TENUE') = (closed_at IS NOT NULL))
) STRICT;
CREATE INDEX session_day ON session (day);
CREATE INDEX session_workshop ON session (workshop_id, day);
CREATE INDEX session_slot ON session (slot_id, day);
CREATE INDEX session_moved_from ON session (moved_from_id) WHERE moved_from_id IS NOT NULL;
CREATE INDEX session_to_enter ON session (day) WHERE status = 'PREVUE' AND deleted_at IS NULL;

CREATE TABLE session_facilitator (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id) ON DELETE RESTRICT,
    UNIQUE (session_id, staff_id)
) STRICT;
CREATE INDEX session_facilitator_staff ON session_facilitator (staff_id);

CREATE TABLE participant (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    last_name TEXT NOT NULL DEFAULT '' CHECK (length(last_name) <= 120),
    first_name TEXT NOT NULL DEFAULT '' CHECK (length(first_name) <= 120),
    birth_name TEXT NOT NULL DEFAULT '' CHECK (length(birth_name) <= 120),
    own_script TEXT NOT NULL DEFAULT '' CHECK (length(own_script) <= 120),
    gender TEXT CHECK (gender IN ('F', 'M', 'X')),
    birth_date TEXT CHECK (date(birth_date) IS birth_date),
    phone TEXT NOT NULL DEFAULT '',
    other_phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    search_key TEXT NOT NULL,
    created_at TEXT NOT NULL,
    CHECK (length(last_name) + length(first_name) + length(own_script) > 0)
) STRICT;
CREATE INDEX participant_search ON participant (search_key, id) WHERE deleted_at IS NULL;

CREATE TABLE enrolment (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    workshop_id INTEGER NOT NULL REFERENCES workshop (id) ON DELETE RESTRICT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
    state TEXT NOT NULL CHECK (state IN ('ENROLLED', 'WAITING')),
    first_day TEXT NOT NULL CHECK (date(first_day) IS first_day),
    last_day TEXT CHECK (date(last_day) IS last_day),
    CHECK (last_day IS NULL OR last_day >= first_day)
) STRICT;
CREATE INDEX enrolment_running
    ON enrolment (workshop_id, ifnull(last_day, '9999-12-31')) WHERE deleted_at IS NULL;
CREATE INDEX enrolment_participant ON enrolment (participant_id);

CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
    mark TEXT CHECK (mark IN ('PRESENT', 'RETARD', 'ABSENT_EXCUSE', 'ABSENT')),
    late_minutes INTEGER NOT NULL DEFAULT 0 CHECK (late_minutes BETWEEN 0 AND 1440),
    early_minutes INTEGER NOT NULL DEFAULT 0 CHECK (early_minutes BETWEEN 0 AND 1440),
    reason TEXT CHECK (reason IN ('SANTE', 'ENFANT', 'RDV', 'EMPLOI_FORMATION', 'TRANSPORT',
        'FAMILLE', 'AUTRE', 'NON_COMMUNIQUE')),
    walk_in INTEGER NOT NULL DEFAULT 0 CHECK (walk_in IN (0, 1)),
    UNIQUE (session_id, participant_id),
    CHECK (late_minutes + early_minutes = 0 OR mark = 'RETARD'),
    CHECK (reason IS NULL OR mark = 'ABSENT_EXCUSE')
) STRICT;
CREATE INDEX attendance_participant ON attendance (participant_id);

CREATE TABLE correction (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    why TEXT NOT NULL CHECK (length(why) BETWEEN 1 AND 500),
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;
CREATE INDEX correction_session ON correction (session_id);

CREATE TABLE sheet (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    year INTEGER NOT NULL,
    rank INTEGER NOT NULL CHECK (rank > 0),
    kind TEXT NOT NULL CHECK (kind IN ('SESSION', 'MONTH')),
    workshop_id INTEGER NOT NULL REFERENCES workshop (id) ON DELETE RESTRICT,
    geometry INTEGER NOT NULL,
    layout TEXT NOT NULL,
    printed_at TEXT NOT NULL,
    returned_at TEXT,
    replaced_by_id INTEGER REFERENCES sheet (id) ON DELETE RESTRICT,
    UNIQUE (year, rank)
) STRICT;

CREATE TABLE sheet_session (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    sheet_id INTEGER NOT NULL REFERENCES sheet (id) ON DELETE RESTRICT,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    UNIQUE (sheet_id, session_id)
) STRICT;
CREATE INDEX sheet_session_session ON sheet_session (session_id);
"""
