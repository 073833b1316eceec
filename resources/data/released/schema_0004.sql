PRAGMA foreign_keys = OFF;
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
, report_group TEXT NOT NULL DEFAULT '' CHECK (report_group IN ('', 'WEEKLY', 'HEALTH', 'OUTING'))) STRICT;
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
CREATE TABLE session_facilitator (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id) ON DELETE RESTRICT,
    UNIQUE (session_id, staff_id)
) STRICT;
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
    created_at TEXT NOT NULL, informed_on TEXT CHECK (date(informed_on) IS informed_on), merged_into_id INTEGER REFERENCES participant (id) ON DELETE RESTRICT,
    CHECK (length(last_name) + length(first_name) + length(own_script) > 0)
) STRICT;
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
CREATE TABLE term (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    list TEXT NOT NULL,
    code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 40),
    label_fr TEXT NOT NULL CHECK (length(label_fr) BETWEEN 1 AND 120),
    label_en TEXT NOT NULL CHECK (length(label_en) BETWEEN 1 AND 120),
    family TEXT NOT NULL DEFAULT '' CHECK (length(family) <= 40),
    position INTEGER NOT NULL DEFAULT 0,
    sensitive INTEGER NOT NULL DEFAULT 0 CHECK (sensitive IN (0, 1)),
    shipped INTEGER NOT NULL DEFAULT 0 CHECK (shipped IN (0, 1)),
    retired_on TEXT CHECK (date(retired_on) IS retired_on),
    merged_into_id INTEGER REFERENCES term (id) ON DELETE RESTRICT,
    UNIQUE (list, code),
    CHECK (merged_into_id IS NULL OR retired_on IS NOT NULL),
    CHECK (merged_into_id IS NOT id)
) STRICT;
CREATE TABLE partner (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    short_name TEXT NOT NULL DEFAULT '' CHECK (length(short_name) <= 120),
    axis TEXT NOT NULL,
    axis_list TEXT GENERATED ALWAYS AS ('axe_partenarial') VIRTUAL,
    kind TEXT,
    kind_list TEXT GENERATED ALWAYS AS ('orienteur') VIRTUAL,
    sensitive INTEGER NOT NULL DEFAULT 0 CHECK (sensitive IN (0, 1)),
    address TEXT NOT NULL DEFAULT '' CHECK (length(address) <= 250),
    postcode TEXT NOT NULL DEFAULT '' CHECK (length(postcode) <= 12),
    city TEXT NOT NULL DEFAULT '' CHECK (length(city) <= 120),
    phone TEXT NOT NULL DEFAULT '' CHECK (length(phone) <= 120),
    email TEXT NOT NULL DEFAULT '' CHECK (length(email) <= 120),
    website TEXT NOT NULL DEFAULT '' CHECK (length(website) <= 250),
    opening TEXT NOT NULL DEFAULT '' CHECK (length(opening) <= 500),
    notes TEXT NOT NULL DEFAULT '' CHECK (length(notes) <= 10000),
    shipped INTEGER NOT NULL DEFAULT 0 CHECK (shipped IN (0, 1)),
    FOREIGN KEY (axis_list, axis) REFERENCES term (list, code) ON DELETE RESTRICT,
    FOREIGN KEY (kind_list, kind) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    partner_id INTEGER NOT NULL REFERENCES partner (id) ON DELETE RESTRICT,
    last_name TEXT NOT NULL CHECK (length(last_name) BETWEEN 1 AND 120),
    first_name TEXT NOT NULL DEFAULT '' CHECK (length(first_name) <= 120),
    role TEXT NOT NULL DEFAULT '' CHECK (length(role) <= 120),
    phone TEXT NOT NULL DEFAULT '' CHECK (length(phone) <= 120),
    email TEXT NOT NULL DEFAULT '' CHECK (length(email) <= 120),
    notes TEXT NOT NULL DEFAULT '' CHECK (length(notes) <= 2000),
    until TEXT CHECK (date(until) IS until)
) STRICT;
CREATE TABLE photo (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT UNIQUE,
    image TEXT NOT NULL CHECK (length(image) BETWEEN 1 AND 200000)
) STRICT;
CREATE TABLE household (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    name TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 120)
) STRICT;
CREATE TABLE household_member (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    household_id INTEGER NOT NULL REFERENCES household (id) ON DELETE RESTRICT,
    participant_id INTEGER REFERENCES participant (id) ON DELETE RESTRICT,
    last_name TEXT NOT NULL DEFAULT '' CHECK (length(last_name) <= 120),
    first_name TEXT NOT NULL DEFAULT '' CHECK (length(first_name) <= 120),
    gender TEXT CHECK (gender IN ('F', 'M', 'X')),
    birth_date TEXT CHECK (date(birth_date) IS birth_date),
    link TEXT NOT NULL,
    link_list TEXT GENERATED ALWAYS AS ('lien_foyer') VIRTUAL,
    school TEXT NOT NULL DEFAULT '' CHECK (length(school) <= 120),
    school_class TEXT NOT NULL DEFAULT '' CHECK (length(school_class) <= 120),
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 500),
    since TEXT CHECK (date(since) IS since),
    until TEXT CHECK (date(until) IS until),
    CHECK (participant_id IS NOT NULL OR length(last_name) + length(first_name) > 0),
    CHECK (until IS NULL OR since IS NULL OR until >= since),
    FOREIGN KEY (link_list, link) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
    day TEXT NOT NULL CHECK (date(day) IS day),
    kind TEXT NOT NULL CHECK (kind IN ('SHAREABLE', 'PRIVATE', 'RESTRICTED')),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 10000),
    author TEXT NOT NULL DEFAULT '' CHECK (length(author) <= 120)
) STRICT;
CREATE TABLE housing_state (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
    since TEXT NOT NULL CHECK (date(since) IS since),
    checked_on TEXT CHECK (date(checked_on) IS checked_on),
    detail TEXT NOT NULL DEFAULT '' CHECK (length(detail) <= 500),
    housing TEXT,
    housing_list TEXT GENERATED ALWAYS AS ('logement') VIRTUAL,
    eviction_threat INTEGER CHECK (eviction_threat IN (0, 1)),
    rent_arrears INTEGER CHECK (rent_arrears IN (0, 1)),
    domiciled INTEGER CHECK (domiciled IN (0, 1)),
    FOREIGN KEY (housing_list, housing) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE family_state (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
    since TEXT NOT NULL CHECK (date(since) IS since),
    checked_on TEXT CHECK (date(checked_on) IS checked_on),
    detail TEXT NOT NULL DEFAULT '' CHECK (length(detail) <= 500),
    marital TEXT,
    marital_list TEXT GENERATED ALWAYS AS ('situation_matrimoniale') VIRTUAL,
    household TEXT,
    household_list TEXT GENERATED ALWAYS AS ('composition_foyer') VIRTUAL,
    children INTEGER CHECK (children BETWEEN 0 AND 30),
    children_at_home INTEGER CHECK (children_at_home BETWEEN 0 AND 30),
    FOREIGN KEY (marital_list, marital) REFERENCES term (list, code) ON DELETE RESTRICT,
    FOREIGN KEY (household_list, household) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE resources_state (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
    since TEXT NOT NULL CHECK (date(since) IS since),
    checked_on TEXT CHECK (date(checked_on) IS checked_on),
    detail TEXT NOT NULL DEFAULT '' CHECK (length(detail) <= 500),
    rsa_right TEXT,
    rsa_right_list TEXT GENERATED ALWAYS AS ('statut_droit_rsa') VIRTUAL,
    rsa_support TEXT,
    rsa_support_list TEXT GENERATED ALWAYS AS ('orientation_rsa') VIRTUAL,
    rsa_local TEXT NOT NULL DEFAULT '' CHECK (length(rsa_local) <= 120),
    FOREIGN KEY (rsa_right_list, rsa_right) REFERENCES term (list, code) ON DELETE RESTRICT,
    FOREIGN KEY (rsa_support_list, rsa_support) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE resources_item (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    resources_state_id INTEGER NOT NULL REFERENCES resources_state (id) ON DELETE RESTRICT,
    resource TEXT NOT NULL,
    resource_list TEXT GENERATED ALWAYS AS ('ressource') VIRTUAL,
    UNIQUE (resources_state_id, resource),
    FOREIGN KEY (resource_list, resource) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE work_state (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
    since TEXT NOT NULL CHECK (date(since) IS since),
    checked_on TEXT CHECK (date(checked_on) IS checked_on),
    detail TEXT NOT NULL DEFAULT '' CHECK (length(detail) <= 500),
    work TEXT,
    work_list TEXT GENERATED ALWAYS AS ('situation_pro') VIRTUAL,
    out_of_work_since TEXT CHECK (date(out_of_work_since) IS out_of_work_since),
    registered INTEGER CHECK (registered IN (0, 1)),
    FOREIGN KEY (work_list, work) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE education_state (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
    since TEXT NOT NULL CHECK (date(since) IS since),
    checked_on TEXT CHECK (date(checked_on) IS checked_on),
    detail TEXT NOT NULL DEFAULT '' CHECK (length(detail) <= 500),
    level TEXT,
    level_list TEXT GENERATED ALWAYS AS ('niveau_formation') VIRTUAL,
    diploma TEXT NOT NULL DEFAULT '' CHECK (length(diploma) <= 120),
    country TEXT NOT NULL DEFAULT '' CHECK (length(country) <= 120),
    FOREIGN KEY (level_list, level) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE french_state (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
    since TEXT NOT NULL CHECK (date(since) IS since),
    checked_on TEXT CHECK (date(checked_on) IS checked_on),
    detail TEXT NOT NULL DEFAULT '' CHECK (length(detail) <= 500),
    listening TEXT,
    listening_list TEXT GENERATED ALWAYS AS ('niveau_langue') VIRTUAL,
    reading TEXT,
    reading_list TEXT GENERATED ALWAYS AS ('niveau_langue') VIRTUAL,
    speaking TEXT,
    speaking_list TEXT GENERATED ALWAYS AS ('niveau_langue') VIRTUAL,
    writing TEXT,
    writing_list TEXT GENERATED ALWAYS AS ('niveau_langue') VIRTUAL,
    profile TEXT,
    profile_list TEXT GENERATED ALWAYS AS ('profil_langue') VIRTUAL,
    FOREIGN KEY (listening_list, listening) REFERENCES term (list, code) ON DELETE RESTRICT,
    FOREIGN KEY (reading_list, reading) REFERENCES term (list, code) ON DELETE RESTRICT,
    FOREIGN KEY (speaking_list, speaking) REFERENCES term (list, code) ON DELETE RESTRICT,
    FOREIGN KEY (writing_list, writing) REFERENCES term (list, code) ON DELETE RESTRICT,
    FOREIGN KEY (profile_list, profile) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE district_state (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
    since TEXT NOT NULL CHECK (date(since) IS since),
    checked_on TEXT CHECK (date(checked_on) IS checked_on),
    detail TEXT NOT NULL DEFAULT '' CHECK (length(detail) <= 500),
    district TEXT NOT NULL DEFAULT '' CHECK (length(district) <= 120),
    qpv INTEGER CHECK (qpv IN (0, 1)),
    qpv_name TEXT NOT NULL DEFAULT '' CHECK (length(qpv_name) <= 120)
) STRICT;
CREATE TABLE mobility_state (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
    since TEXT NOT NULL CHECK (date(since) IS since),
    checked_on TEXT CHECK (date(checked_on) IS checked_on),
    detail TEXT NOT NULL DEFAULT '' CHECK (length(detail) <= 500),
    licence INTEGER CHECK (licence IN (0, 1)),
    vehicle INTEGER CHECK (vehicle IN (0, 1)),
    transport TEXT NOT NULL DEFAULT '' CHECK (length(transport) <= 120)
) STRICT;
CREATE TABLE status_state (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
    since TEXT NOT NULL CHECK (date(since) IS since),
    checked_on TEXT CHECK (date(checked_on) IS checked_on),
    detail TEXT NOT NULL DEFAULT '' CHECK (length(detail) <= 500),
    nationality TEXT,
    nationality_list TEXT GENERATED ALWAYS AS ('nationalite_groupe') VIRTUAL,
    disability INTEGER CHECK (disability IN (0, 1)),
    FOREIGN KEY (nationality_list, nationality) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE pathway (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    year INTEGER NOT NULL,
    rank INTEGER NOT NULL CHECK (rank > 0),
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
    action TEXT NOT NULL DEFAULT '' CHECK (length(action) <= 120),
    state TEXT NOT NULL CHECK (state IN ('RENCONTRE', 'ORIENTE', 'ACCUEIL_PREVU', 'ACCUEILLI', 'DIAGNOSTIC', 'EN_PARCOURS', 'SUSPENDU', 'RELAIS', 'SORTI', 'REORIENTE', 'SANS_SUITE', 'ARCHIVE')),
    opened_on TEXT NOT NULL CHECK (date(opened_on) IS opened_on),
    closed_on TEXT CHECK (date(closed_on) IS closed_on),
    archived_on TEXT CHECK (date(archived_on) IS archived_on),
    exit_kind TEXT,
    exit_kind_list TEXT GENERATED ALWAYS AS ('sortie') VIRTUAL,
    exit_motive TEXT NOT NULL DEFAULT '' CHECK (length(exit_motive) <= 500),
    exit_review TEXT NOT NULL DEFAULT '' CHECK (length(exit_review) <= 10000),
    own_words TEXT NOT NULL DEFAULT '' CHECK (length(own_words) <= 500),
    review_months INTEGER NOT NULL DEFAULT 3 CHECK (review_months BETWEEN 1 AND 24),
    UNIQUE (year, rank),
    CHECK ((closed_on IS NOT NULL) = (state IN ('SORTI', 'REORIENTE', 'SANS_SUITE', 'ARCHIVE'))),
    CHECK (closed_on IS NULL OR closed_on >= opened_on),
    CHECK (state <> 'SORTI' OR exit_kind IS NOT NULL),
    CHECK ((state = 'ARCHIVE') = (archived_on IS NOT NULL)),
    FOREIGN KEY (exit_kind_list, exit_kind) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE pathway_transition (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    pathway_id INTEGER NOT NULL REFERENCES pathway (id) ON DELETE RESTRICT,
    state TEXT NOT NULL CHECK (state IN ('RENCONTRE', 'ORIENTE', 'ACCUEIL_PREVU', 'ACCUEILLI', 'DIAGNOSTIC', 'EN_PARCOURS', 'SUSPENDU', 'RELAIS', 'SORTI', 'REORIENTE', 'SANS_SUITE', 'ARCHIVE')),
    day TEXT NOT NULL CHECK (date(day) IS day),
    reason TEXT NOT NULL DEFAULT '' CHECK (length(reason) <= 500),
    review_on TEXT CHECK (date(review_on) IS review_on),
    author TEXT NOT NULL DEFAULT '' CHECK (length(author) <= 120)
) STRICT;
CREATE TABLE referral (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    pathway_id INTEGER NOT NULL REFERENCES pathway (id) ON DELETE RESTRICT,
    prescriber TEXT NOT NULL,
    prescriber_list TEXT GENERATED ALWAYS AS ('orienteur') VIRTUAL,
    partner_id INTEGER REFERENCES partner (id) ON DELETE RESTRICT,
    contact_id INTEGER REFERENCES contact (id) ON DELETE RESTRICT,
    person TEXT NOT NULL DEFAULT '' CHECK (length(person) <= 120),
    received_on TEXT NOT NULL CHECK (date(received_on) IS received_on),
    motive TEXT NOT NULL DEFAULT '' CHECK (length(motive) <= 2000),
    answer TEXT NOT NULL CHECK (answer IN ('OUVERTE', 'VALIDEE', 'REFUSEE', 'EXPIREE')),
    answered_on TEXT CHECK (date(answered_on) IS answered_on),
    answer_text TEXT NOT NULL DEFAULT '' CHECK (length(answer_text) <= 500),
    CHECK (answered_on IS NULL OR answered_on >= received_on),
    FOREIGN KEY (prescriber_list, prescriber) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE referent (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    pathway_id INTEGER NOT NULL REFERENCES pathway (id) ON DELETE RESTRICT,
    staff_id INTEGER REFERENCES staff_member (id) ON DELETE RESTRICT,
    contact_id INTEGER REFERENCES contact (id) ON DELETE RESTRICT,
    role TEXT NOT NULL,
    role_list TEXT GENERATED ALWAYS AS ('role_referent') VIRTUAL,
    since TEXT NOT NULL CHECK (date(since) IS since),
    until TEXT CHECK (date(until) IS until),
    CHECK ((staff_id IS NULL) <> (contact_id IS NULL)),
    CHECK (until IS NULL OR until >= since),
    FOREIGN KEY (role_list, role) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE contract (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    pathway_id INTEGER NOT NULL REFERENCES pathway (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL,
    kind_list TEXT GENERATED ALWAYS AS ('contrat') VIRTUAL,
    signed_on TEXT CHECK (date(signed_on) IS signed_on),
    starts_on TEXT NOT NULL CHECK (date(starts_on) IS starts_on),
    ends_on TEXT CHECK (date(ends_on) IS ends_on),
    weekly_minutes INTEGER CHECK (weekly_minutes BETWEEN 0 AND 3000),
    exempt INTEGER NOT NULL DEFAULT 0 CHECK (exempt IN (0, 1)),
    exempt_reason TEXT NOT NULL DEFAULT '' CHECK (length(exempt_reason) <= 500),
    objectives TEXT NOT NULL DEFAULT '' CHECK (length(objectives) <= 10000),
    renews_id INTEGER REFERENCES contract (id) ON DELETE RESTRICT,
    CHECK (ends_on IS NULL OR ends_on >= starts_on),
    CHECK (exempt = 0 OR weekly_minutes IS NULL),
    FOREIGN KEY (kind_list, kind) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE assessment (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    pathway_id INTEGER NOT NULL REFERENCES pathway (id) ON DELETE RESTRICT,
    day TEXT NOT NULL CHECK (date(day) IS day),
    kind TEXT NOT NULL CHECK (kind IN ('ENTRY', 'REVIEW', 'EXIT')),
    strengths TEXT NOT NULL DEFAULT '' CHECK (length(strengths) <= 2000),
    summary TEXT NOT NULL DEFAULT '' CHECK (length(summary) <= 4000),
    next_review_on TEXT CHECK (date(next_review_on) IS next_review_on),
    author TEXT NOT NULL DEFAULT '' CHECK (length(author) <= 120)
) STRICT;
CREATE TABLE barrier (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    assessment_id INTEGER NOT NULL REFERENCES assessment (id) ON DELETE RESTRICT,
    theme TEXT NOT NULL,
    theme_list TEXT GENERATED ALWAYS AS ('frein') VIRTUAL,
    state TEXT NOT NULL CHECK (state IN ('NON_ABORDE', 'SANS_DIFFICULTE', 'IDENTIFIE', 'EN_COURS', 'LEVE')),
    impact TEXT CHECK (impact IN ('FAIBLE', 'FORT')),
    priority INTEGER NOT NULL DEFAULT 0 CHECK (priority IN (0, 1)),
    remark TEXT NOT NULL DEFAULT '' CHECK (length(remark) <= 500),
    UNIQUE (assessment_id, theme),
    FOREIGN KEY (theme_list, theme) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE objective (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    pathway_id INTEGER NOT NULL REFERENCES pathway (id) ON DELETE RESTRICT,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 160),
    detail TEXT NOT NULL DEFAULT '' CHECK (length(detail) <= 2000),
    theme TEXT,
    theme_list TEXT GENERATED ALWAYS AS ('frein') VIRTUAL,
    state TEXT NOT NULL CHECK (state IN ('OPEN', 'REACHED', 'DROPPED')),
    set_on TEXT NOT NULL CHECK (date(set_on) IS set_on),
    due_on TEXT CHECK (date(due_on) IS due_on),
    closed_on TEXT CHECK (date(closed_on) IS closed_on),
    position INTEGER NOT NULL DEFAULT 0,
    CHECK ((state = 'OPEN') = (closed_on IS NULL)),
    CHECK (closed_on IS NULL OR closed_on >= set_on),
    FOREIGN KEY (theme_list, theme) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    pathway_id INTEGER NOT NULL REFERENCES pathway (id) ON DELETE RESTRICT,
    objective_id INTEGER REFERENCES objective (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL,
    kind_list TEXT GENERATED ALWAYS AS ('demarche') VIRTUAL,
    title TEXT NOT NULL DEFAULT '' CHECK (length(title) <= 160),
    status TEXT NOT NULL,
    status_list TEXT GENERATED ALWAYS AS ('statut_demarche') VIRTUAL,
    theme TEXT,
    theme_list TEXT GENERATED ALWAYS AS ('frein') VIRTUAL,
    opened_on TEXT NOT NULL CHECK (date(opened_on) IS opened_on),
    due_on TEXT CHECK (date(due_on) IS due_on),
    closed_on TEXT CHECK (date(closed_on) IS closed_on),
    partner_id INTEGER REFERENCES partner (id) ON DELETE RESTRICT,
    contact_id INTEGER REFERENCES contact (id) ON DELETE RESTRICT,
    who TEXT NOT NULL CHECK (who IN ('PERSON', 'CENTRE', 'PARTNER', 'TOGETHER')),
    result TEXT NOT NULL DEFAULT '' CHECK (length(result) <= 2000),
    CHECK (closed_on IS NULL OR closed_on >= opened_on),
    FOREIGN KEY (kind_list, kind) REFERENCES term (list, code) ON DELETE RESTRICT,
    FOREIGN KEY (status_list, status) REFERENCES term (list, code) ON DELETE RESTRICT,
    FOREIGN KEY (theme_list, theme) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE recourse (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    pathway_id INTEGER NOT NULL REFERENCES pathway (id) ON DELETE RESTRICT,
    step_id INTEGER REFERENCES step (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL,
    kind_list TEXT GENERATED ALWAYS AS ('recours') VIRTUAL,
    contested_on TEXT CHECK (date(contested_on) IS contested_on),
    filed_on TEXT CHECK (date(filed_on) IS filed_on),
    received_on TEXT CHECK (date(received_on) IS received_on),
    decision_on TEXT CHECK (date(decision_on) IS decision_on),
    decision TEXT CHECK (decision IN ('FAVORABLE', 'REDIRECTED', 'REJECTED')),
    offered_on TEXT CHECK (date(offered_on) IS offered_on),
    court_filed_on TEXT CHECK (date(court_filed_on) IS court_filed_on),
    court_decided_on TEXT CHECK (date(court_decided_on) IS court_decided_on),
    closed_on TEXT CHECK (date(closed_on) IS closed_on),
    reference TEXT NOT NULL DEFAULT '' CHECK (length(reference) <= 120),
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    CHECK ((decision IS NULL) = (decision_on IS NULL)),
    CHECK (court_decided_on IS NULL OR court_filed_on IS NOT NULL),
    FOREIGN KEY (kind_list, kind) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE housing_measure (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    pathway_id INTEGER NOT NULL REFERENCES pathway (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('SOUS_LOCATION', 'BAIL_GLISSANT', 'PREVENTION_EXPULSION')),
    partner_id INTEGER REFERENCES partner (id) ON DELETE RESTRICT,
    address TEXT NOT NULL DEFAULT '' CHECK (length(address) <= 250),
    starts_on TEXT NOT NULL CHECK (date(starts_on) IS starts_on),
    ends_on TEXT CHECK (date(ends_on) IS ends_on),
    review_months INTEGER NOT NULL DEFAULT 6 CHECK (review_months BETWEEN 1 AND 24),
    slid_on TEXT CHECK (date(slid_on) IS slid_on),
    closed_on TEXT CHECK (date(closed_on) IS closed_on),
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    CHECK (ends_on IS NULL OR ends_on >= starts_on),
    CHECK (slid_on IS NULL OR slid_on >= starts_on),
    CHECK (closed_on IS NULL OR closed_on >= starts_on)
) STRICT;
CREATE TABLE housing_event (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    measure_id INTEGER NOT NULL REFERENCES housing_measure (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL,
    kind_list TEXT GENERATED ALWAYS AS ('evenement_logement') VIRTUAL,
    day TEXT NOT NULL CHECK (date(day) IS day),
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    FOREIGN KEY (kind_list, kind) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE placement (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    pathway_id INTEGER NOT NULL REFERENCES pathway (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL,
    kind_list TEXT GENERATED ALWAYS AS ('placement') VIRTUAL,
    partner_id INTEGER REFERENCES partner (id) ON DELETE RESTRICT,
    employer TEXT NOT NULL DEFAULT '' CHECK (length(employer) <= 120),
    structure TEXT,
    structure_list TEXT GENERATED ALWAYS AS ('siae') VIRTUAL,
    job TEXT NOT NULL DEFAULT '' CHECK (length(job) <= 120),
    contact_id INTEGER REFERENCES contact (id) ON DELETE RESTRICT,
    starts_on TEXT NOT NULL CHECK (date(starts_on) IS starts_on),
    ends_on TEXT CHECK (date(ends_on) IS ends_on),
    weekly_minutes INTEGER CHECK (weekly_minutes BETWEEN 0 AND 3000),
    outcome TEXT NOT NULL DEFAULT '' CHECK (length(outcome) <= 500),
    CHECK (ends_on IS NULL OR ends_on >= starts_on),
    FOREIGN KEY (kind_list, kind) REFERENCES term (list, code) ON DELETE RESTRICT,
    FOREIGN KEY (structure_list, structure) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE interview (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
    pathway_id INTEGER REFERENCES pathway (id) ON DELETE RESTRICT,
    state TEXT NOT NULL CHECK (state IN ('PLANNED', 'DONE', 'EXCUSED', 'MISSED', 'CANCELLED')),
    kind TEXT NOT NULL,
    kind_list TEXT GENERATED ALWAYS AS ('type_entretien') VIRTUAL,
    mode TEXT,
    mode_list TEXT GENERATED ALWAYS AS ('modalite_entretien') VIRTUAL,
    place TEXT NOT NULL DEFAULT '' CHECK (length(place) <= 250),
    day TEXT NOT NULL CHECK (date(day) IS day),
    start INTEGER CHECK (start BETWEEN 0 AND 1439),
    minutes INTEGER NOT NULL DEFAULT 90 CHECK (minutes BETWEEN 0 AND 1440),
    staff_id INTEGER REFERENCES staff_member (id) ON DELETE RESTRICT,
    objective_id INTEGER REFERENCES objective (id) ON DELETE RESTRICT,
    purpose TEXT NOT NULL DEFAULT '' CHECK (length(purpose) <= 250),
    summary TEXT NOT NULL DEFAULT '' CHECK (length(summary) <= 10000),
    private_note TEXT NOT NULL DEFAULT '' CHECK (length(private_note) <= 10000),
    FOREIGN KEY (kind_list, kind) REFERENCES term (list, code) ON DELETE RESTRICT,
    FOREIGN KEY (mode_list, mode) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE interview_attendee (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE RESTRICT,
    staff_id INTEGER REFERENCES staff_member (id) ON DELETE RESTRICT,
    contact_id INTEGER REFERENCES contact (id) ON DELETE RESTRICT,
    name TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 120),
    CHECK ((staff_id IS NOT NULL) + (contact_id IS NOT NULL) + (name <> '') = 1)
) STRICT;
CREATE TABLE relay (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    pathway_id INTEGER NOT NULL REFERENCES pathway (id) ON DELETE RESTRICT,
    partner_id INTEGER REFERENCES partner (id) ON DELETE RESTRICT,
    contact_id INTEGER REFERENCES contact (id) ON DELETE RESTRICT,
    worker TEXT NOT NULL DEFAULT '' CHECK (length(worker) <= 120),
    decided_on TEXT NOT NULL CHECK (date(decided_on) IS decided_on),
    meeting_on TEXT CHECK (date(meeting_on) IS meeting_on),
    done_on TEXT CHECK (date(done_on) IS done_on),
    passed_on TEXT NOT NULL DEFAULT '' CHECK (length(passed_on) <= 10000),
    agreed INTEGER NOT NULL DEFAULT 0 CHECK (agreed IN (0, 1)),
    feedback TEXT NOT NULL DEFAULT '' CHECK (length(feedback) <= 2000),
    feedback_on TEXT CHECK (date(feedback_on) IS feedback_on),
    CHECK (done_on IS NULL OR agreed = 1)
) STRICT;
CREATE TABLE orientation (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
    pathway_id INTEGER REFERENCES pathway (id) ON DELETE RESTRICT,
    partner_id INTEGER NOT NULL REFERENCES partner (id) ON DELETE RESTRICT,
    contact_id INTEGER REFERENCES contact (id) ON DELETE RESTRICT,
    step_id INTEGER REFERENCES step (id) ON DELETE RESTRICT,
    made_on TEXT NOT NULL CHECK (date(made_on) IS made_on),
    motive TEXT NOT NULL DEFAULT '' CHECK (length(motive) <= 2000),
    consent INTEGER NOT NULL DEFAULT 0 CHECK (consent IN (0, 1)),
    letter_on TEXT CHECK (date(letter_on) IS letter_on),
    remind_on TEXT CHECK (date(remind_on) IS remind_on),
    reminded_on TEXT CHECK (date(reminded_on) IS reminded_on),
    answer TEXT CHECK (answer IN ('ACCEPTED', 'WAITING', 'DID_NOT_GO', 'REFUSED')),
    answered_on TEXT CHECK (date(answered_on) IS answered_on),
    answer_text TEXT NOT NULL DEFAULT '' CHECK (length(answer_text) <= 2000),
    feedback_on TEXT CHECK (date(feedback_on) IS feedback_on),
    closed_on TEXT CHECK (date(closed_on) IS closed_on),
    CHECK ((answer IS NULL) = (answered_on IS NULL)),
    CHECK (answered_on IS NULL OR answered_on >= made_on),
    CHECK (letter_on IS NULL OR consent = 1)
) STRICT;
CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    kind TEXT NOT NULL CHECK (kind IN ('PROJECT', 'PROGRAMME')),
    description TEXT NOT NULL DEFAULT '' CHECK (length(description) <= 10000),
    starts_on TEXT CHECK (date(starts_on) IS starts_on),
    ends_on TEXT CHECK (date(ends_on) IS ends_on),
    CHECK (ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on)
) STRICT;
CREATE TABLE project_objective (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE RESTRICT,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 250),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE project_workshop (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE RESTRICT,
    workshop_id INTEGER NOT NULL REFERENCES workshop (id) ON DELETE RESTRICT,
    UNIQUE (project_id, workshop_id)
) STRICT;
CREATE TABLE project_participant (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE RESTRICT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
    since TEXT CHECK (date(since) IS since),
    until TEXT CHECK (date(until) IS until),
    UNIQUE (project_id, participant_id)
) STRICT;
CREATE TABLE project_step (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE RESTRICT,
    step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE RESTRICT,
    UNIQUE (project_id, step_id)
) STRICT;
CREATE TABLE living_place (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    kind TEXT NOT NULL,
    kind_list TEXT GENERATED ALWAYS AS ('lieu_de_vie') VIRTUAL,
    address TEXT NOT NULL DEFAULT '' CHECK (length(address) <= 250),
    city TEXT NOT NULL DEFAULT '' CHECK (length(city) <= 120),
    known_since TEXT CHECK (date(known_since) IS known_since),
    evacuated_on TEXT CHECK (date(evacuated_on) IS evacuated_on),
    notes TEXT NOT NULL DEFAULT '' CHECK (length(notes) <= 10000),
    FOREIGN KEY (kind_list, kind) REFERENCES term (list, code) ON DELETE RESTRICT
) STRICT;
CREATE TABLE outreach_visit (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    place_id INTEGER NOT NULL REFERENCES living_place (id) ON DELETE RESTRICT,
    project_id INTEGER REFERENCES project (id) ON DELETE RESTRICT,
    day TEXT NOT NULL CHECK (date(day) IS day),
    start INTEGER CHECK (start BETWEEN 0 AND 1439),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
    women INTEGER NOT NULL DEFAULT 0 CHECK (women BETWEEN 0 AND 999),
    men INTEGER NOT NULL DEFAULT 0 CHECK (men BETWEEN 0 AND 999),
    children INTEGER NOT NULL DEFAULT 0 CHECK (children BETWEEN 0 AND 999),
    unknown INTEGER NOT NULL DEFAULT 0 CHECK (unknown BETWEEN 0 AND 999),
    observed TEXT NOT NULL DEFAULT '' CHECK (length(observed) <= 10000),
    asked TEXT NOT NULL DEFAULT '' CHECK (length(asked) <= 10000),
    sheltered TEXT NOT NULL DEFAULT '' CHECK (length(sheltered) <= 500)
) STRICT;
CREATE TABLE visit_team (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    visit_id INTEGER NOT NULL REFERENCES outreach_visit (id) ON DELETE RESTRICT,
    staff_id INTEGER NOT NULL REFERENCES staff_member (id) ON DELETE RESTRICT,
    UNIQUE (visit_id, staff_id)
) STRICT;
CREATE TABLE visit_person (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    visit_id INTEGER NOT NULL REFERENCES outreach_visit (id) ON DELETE RESTRICT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
    UNIQUE (visit_id, participant_id)
) STRICT;
CREATE TABLE human_means (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    kind TEXT NOT NULL CHECK (kind IN ('STAFF', 'SECONDED', 'VOLUNTEER')),
    staff_id INTEGER REFERENCES staff_member (id) ON DELETE RESTRICT,
    project_id INTEGER REFERENCES project (id) ON DELETE RESTRICT,
    fte_thousandths INTEGER CHECK (fte_thousandths BETWEEN 0 AND 100000),
    hours INTEGER CHECK (hours BETWEEN 0 AND 100000),
    provided_by TEXT NOT NULL DEFAULT '' CHECK (length(provided_by) <= 120),
    starts_on TEXT NOT NULL CHECK (date(starts_on) IS starts_on),
    ends_on TEXT CHECK (date(ends_on) IS ends_on),
    CHECK (ends_on IS NULL OR ends_on >= starts_on)
) STRICT;
CREATE TABLE funding (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    funder TEXT NOT NULL CHECK (length(funder) BETWEEN 1 AND 120),
    partner_id INTEGER REFERENCES partner (id) ON DELETE RESTRICT,
    project_id INTEGER REFERENCES project (id) ON DELETE RESTRICT,
    starts_on TEXT NOT NULL CHECK (date(starts_on) IS starts_on),
    ends_on TEXT NOT NULL CHECK (date(ends_on) IS ends_on),
    amount_cents INTEGER NOT NULL CHECK (amount_cents BETWEEN 0 AND 100000000000),
    realised_cents INTEGER CHECK (realised_cents BETWEEN 0 AND 100000000000),
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 500),
    CHECK (ends_on >= starts_on)
) STRICT;
CREATE TABLE letter_template (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL CHECK (kind IN ('ORIENTATION', 'REMINDER', 'CONVOCATION', 'RELAY', 'CERTIFICATE')) UNIQUE,
    subject TEXT NOT NULL DEFAULT '' CHECK (length(subject) <= 250),
    body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 10000)
) STRICT;
CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL CHECK (kind IN ('PARTICIPANTS', 'PATHWAYS', 'ATTENDANCE')),
    headers TEXT NOT NULL,
    mapping TEXT NOT NULL,
    used_at TEXT NOT NULL,
    UNIQUE (kind, headers)
) STRICT;
CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    subtitle TEXT NOT NULL DEFAULT '' CHECK (length(subtitle) <= 250),
    first_day TEXT NOT NULL CHECK (date(first_day) IS first_day),
    last_day TEXT NOT NULL CHECK (date(last_day) IS last_day),
    against_first TEXT CHECK (date(against_first) IS against_first),
    against_last TEXT CHECK (date(against_last) IS against_last),
    basis TEXT NOT NULL CHECK (basis IN ('ORIENTED', 'FOLLOWED', 'ENROLLED', 'PRESENT')),
    view TEXT NOT NULL DEFAULT '' CHECK (length(view) <= 40),
    frozen_at TEXT,
    frozen_on TEXT CHECK (date(frozen_on) IS frozen_on),
    frozen_by TEXT NOT NULL DEFAULT '' CHECK (length(frozen_by) <= 120),
    CHECK (last_day >= first_day),
    CHECK ((against_first IS NULL) = (against_last IS NULL)),
    CHECK (against_first IS NULL OR against_last >= against_first),
    CHECK ((frozen_at IS NULL) = (frozen_on IS NULL))
) STRICT;
CREATE TABLE report_section (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE RESTRICT,
    code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 40),
    title TEXT NOT NULL DEFAULT '' CHECK (length(title) <= 120),
    position INTEGER NOT NULL DEFAULT 0,
    hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
    left_out TEXT NOT NULL DEFAULT '' CHECK (length(left_out) <= 2000),
    body TEXT NOT NULL DEFAULT '' CHECK (length(body) <= 400000)
) STRICT;
CREATE TABLE saved_question (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    question TEXT NOT NULL CHECK (length(question) <= 10000)
) STRICT;
CREATE TABLE report_item (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    section_id INTEGER NOT NULL REFERENCES report_section (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('PHOTO', 'QUOTE', 'QUESTION')),
    position INTEGER NOT NULL DEFAULT 0,
    words TEXT NOT NULL DEFAULT '' CHECK (length(words) <= 2000),
    said_by TEXT NOT NULL DEFAULT '' CHECK (length(said_by) <= 120),
    image TEXT NOT NULL DEFAULT '',
    participant_id INTEGER REFERENCES participant (id) ON DELETE RESTRICT,
    question_id INTEGER REFERENCES saved_question (id) ON DELETE RESTRICT,
    consent_on TEXT CHECK (date(consent_on) IS consent_on),
    consent_how TEXT NOT NULL DEFAULT '' CHECK (length(consent_how) <= 250),
    nobody_shown INTEGER NOT NULL DEFAULT 0 CHECK (nobody_shown IN (0, 1)),
    CHECK ((kind = 'PHOTO') = (image <> '')),
    CHECK ((kind = 'QUESTION') = (question_id IS NOT NULL)),
    CHECK (kind = 'QUESTION' OR consent_on IS NOT NULL OR (kind = 'PHOTO' AND nobody_shown = 1))
) STRICT;
CREATE TABLE report_file (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('PDF', 'DOCX', 'XLSX', 'JSON')),
    content TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64)
) STRICT;
CREATE TABLE funder_view (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    base TEXT NOT NULL DEFAULT '' CHECK (length(base) <= 40),
    contents TEXT NOT NULL CHECK (length(contents) <= 20000)
) STRICT;
CREATE TABLE logo (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    image TEXT NOT NULL CHECK (length(image) > 0),
    UNIQUE (name)
) STRICT;
CREATE TABLE budget_line (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at TEXT,
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    account TEXT NOT NULL CHECK (account GLOB '[678][0-9]'),
    label TEXT NOT NULL DEFAULT '' CHECK (length(label) <= 120),
    planned_cents INTEGER CHECK (planned_cents BETWEEN 0 AND 100000000000),
    realised_cents INTEGER CHECK (realised_cents BETWEEN 0 AND 100000000000),
    explanation TEXT NOT NULL DEFAULT '' CHECK (length(explanation) <= 500)
) STRICT;
CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    form TEXT NOT NULL CHECK (length(form) BETWEEN 1 AND 60),
    subject TEXT NOT NULL CHECK (length(subject) <= 120),
    title TEXT NOT NULL DEFAULT '' CHECK (length(title) <= 250),
    page TEXT NOT NULL DEFAULT '' CHECK (length(page) <= 40),
    participant_id INTEGER REFERENCES participant (id) ON DELETE RESTRICT,
    content TEXT NOT NULL CHECK (json_valid(content) AND length(content) <= 1000000),
    begun_from INTEGER NOT NULL DEFAULT 0,
    changed_at TEXT NOT NULL,
    UNIQUE (form, subject)
) STRICT;
INSERT INTO "setting" VALUES (1, 1, 'centre', '"Centre du Parc"');
INSERT INTO "setting" VALUES (2, 1, 'calendar_id', '"parc"');
INSERT INTO "journal" VALUES (1, '2026-11-23T19:15:16.298331+00:00', '', 'settings.save', 1, 'setting', 1, NULL, '{"version": 1, "key": "centre", "value": "\"Centre du Parc\"", "id": 1}', X'A867B8A1B0F9277D3A151A0C83DA6EEF', X'DDE53A45A311F4CC33309ACE30218DA6F1DE83FDC2039D003AAE5ECFC2481654', X'7BFF7931DEF584BC7EFD5B8BBF244A8B7262AC1410ADE89B7ED0451851CB306F');
INSERT INTO "journal" VALUES (2, '2026-11-23T19:15:16.298331+00:00', '', 'settings.save', 1, 'setting', 2, NULL, '{"version": 1, "key": "calendar_id", "value": "\"parc\"", "id": 2}', X'DC3B1C89DF2CB7AE5339D7F431BCA053', X'50604192A3F81B192C58C17A08E966CC1F8A4D2140191BC1AF157D151CB7EA63', X'AEFE867A5910CEF6080B84E8DEEA8008A9BEFA0434560403534EE912F2B73B34');
INSERT INTO "journal" VALUES (3, '2026-11-23T19:15:16.302506+00:00', '', 'model.plant_empty', 3, 'school_holiday', 1, NULL, '{"version": 1, "zone": "B", "name": "Vacances de la Toussaint", "first_day": "2024-10-19", "last_day": "2024-11-03", "id": 1}', X'24BAB3BADB83EB7C4514561E3C5BFB7A', X'BA9701C1FA9C5CEC948A69B0400034FB402AE3733C2F2A3BF17DAB10BFAD2D28', X'4BC18B14E0C91B2F1D3AC52EA925EABF2B596C081E3ACDF3D17DA7CFB01E6962');
INSERT INTO "journal" VALUES (4, '2026-11-23T19:15:16.302506+00:00', '', 'model.plant_empty', 3, 'school_holiday', 2, NULL, '{"version": 1, "zone": "B", "name": "Vacances de Noël", "first_day": "2024-12-21", "last_day": "2025-01-05", "id": 2}', X'A3C46F22E263C6D0337934E3D7B635DC', X'46D6C90D339BA50DFF06969BD36BCB49C12CDEDF2C48840D15B462BDF895830A', X'648EB59BE1766E2619DA4BDE94C5FEC5A1C1A7532386EF862F98FC0E3D36F0D8');
INSERT INTO "journal" VALUES (5, '2026-11-23T19:15:16.302506+00:00', '', 'model.plant_empty', 3, 'school_holiday', 3, NULL, '{"version": 1, "zone": "B", "name": "Vacances d’hiver", "first_day": "2025-02-08", "last_day": "2025-02-23", "id": 3}', X'2BC0C656F1D3D6069BE24B6FF072E4A5', X'0A63083796B306788123238F1CA4B9C01D8299447E913064B0C652002E109053', X'552915E5129575822BAA3B69E2FF8D75324FD90DF4D2AB3291973D5531C1C677');
INSERT INTO "journal" VALUES (6, '2026-11-23T19:15:16.302506+00:00', '', 'model.plant_empty', 3, 'school_holiday', 4, NULL, '{"version": 1, "zone": "B", "name": "Vacances de printemps", "first_day": "2025-04-05", "last_day": "2025-04-21", "id": 4}', X'1FD3B503FCF52007C3ACB93F0A0734AA', X'221673309B0F1DB193D9CB65E3FD9527BDF56C518CE8B8D23D138E6A8662B770', X'467FDF4EA394E67F22DE54777C3562DD731D4EA8C13D209DBF51875BCD2DD0F5');
INSERT INTO "journal" VALUES (7, '2026-11-23T19:15:16.302506+00:00', '', 'model.plant_empty', 3, 'school_holiday', 5, NULL, '{"version": 1, "zone": "B", "name": "Pont de l’Ascension", "first_day": "2025-05-29", "last_day": "2025-06-01", "id": 5}', X'DAD07E293B74A95ACC08F6B2ABC48864', X'00C88DA37D80670942CB32B83847873E847E27662B36BBA3D98A13C3253229CE', X'DB2FECD196D24D24766CED061063B5D4303CE7230B26A15BD1FAB6D19ED468BB');
INSERT INTO "journal" VALUES (8, '2026-11-23T19:15:16.302506+00:00', '', 'model.plant_empty', 3, 'school_holiday', 6, NULL, '{"version": 1, "zone": "B", "name": "Vacances d’été", "first_day": "2025-07-05", "last_day": "2025-08-31", "id": 6}', X'1E0B6592CA84204997503B0700156DD4', X'F21A54CDD113B6D5A70E474CA7414B0361E3AC6E864B1255476C3B06E2C86212', X'61AD7CB200FF42AF086D903ACA3458D29B66982E1A389C5E58AF1926EE79CB1F');
INSERT INTO "journal" VALUES (9, '2026-11-23T19:15:16.302506+00:00', '', 'model.plant_empty', 3, 'school_holiday', 7, NULL, '{"version": 1, "zone": "B", "name": "Vacances de la Toussaint", "first_day": "2025-10-18", "last_day": "2025-11-02", "id": 7}', X'33E517A727F002C8C6360E873F9F0FA4', X'3E30077C5A229BB77D0C24F957699151A665733384DEAC9146DF764C9679BBE6', X'F0B0C9566093F7EE223BD4A9CFB00A3C794120BF63FE06EFE60F35B6BDDCCB8E');
INSERT INTO "journal" VALUES (10, '2026-11-23T19:15:16.302506+00:00', '', 'model.plant_empty', 3, 'school_holiday', 8, NULL, '{"version": 1, "zone": "B", "name": "Vacances de Noël", "first_day": "2025-12-20", "last_day": "2026-01-04", "id": 8}', X'CAF22A7D57575AB97BA5A199E6DA70F5', X'A81C62468EA4784E5053C919A71CD82FB8E6F24D77D6178757E63D4DEFEA7D22', X'BDDA6EA7875FF880676AB2395E647FD8CF0A41A6302BD2FC7BA8895F2749834F');
INSERT INTO "journal" VALUES (11, '2026-11-23T19:15:16.302506+00:00', '', 'model.plant_empty', 3, 'school_holiday', 9, NULL, '{"version": 1, "zone": "B", "name": "Vacances d’hiver", "first_day": "2026-02-14", "last_day": "2026-03-01", "id": 9}', X'E7253C07F071D2C34C79AB7F705C6915', X'BE8CF7823603A4ACCC5C2A1397E694456CC4474D9F5DD235D42A1D7B7F2C5FBC', X'16E6103289B48A65F0B8881B9C02464A4FA436644365855A4A29E3396EE8892A');
INSERT INTO "journal" VALUES (12, '2026-11-23T19:15:16.302506+00:00', '', 'model.plant_empty', 3, 'school_holiday', 10, NULL, '{"version": 1, "zone": "B", "name": "Vacances de printemps", "first_day": "2026-04-11", "last_day": "2026-04-26", "id": 10}', X'3146FC79D1F7E1E135E457C543896FAA', X'A9F0C1AE442617F10714BAD77E73AD3835B4800C8C5ED50BDE379F0D645EB6DC', X'1B66D6D7AE9965D18CD9348D3C6509C54C9A74703CD3637EA7CF95994DB2ADE7');
INSERT INTO "journal" VALUES (13, '2026-11-23T19:15:16.302506+00:00', '', 'model.plant_empty', 3, 'school_holiday', 11, NULL, '{"version": 1, "zone": "B", "name": "Pont de l’Ascension", "first_day": "2026-05-14", "last_day": "2026-05-17", "id": 11}', X'44D02745A067CA1360A8DB1E37FFD670', X'3DBAA638F9A32A1E580677CD2706A6A67BBC78F81CBE8E1BFC2988C43FA79839', X'D6F99C91BA093767D455B16997C7F5DF5D924695BA0AE6AA7AE1692ADCBA342E');
INSERT INTO "journal" VALUES (14, '2026-11-23T19:15:16.302506+00:00', '', 'model.plant_empty', 3, 'school_holiday', 12, NULL, '{"version": 1, "zone": "B", "name": "Vacances d’été", "first_day": "2026-07-04", "last_day": "2026-08-31", "id": 12}', X'8DB01F1F48E9824A55C18CBA21033B46', X'B913EDE7508C831BD22CB3EF0364E67FBF1B5AB0607AB3504F20E8A934DFD301', X'2BCA50FA6959AD30A60F7D4250F6B618075E02F54569F2EC420670B19BF38576');
INSERT INTO "journal" VALUES (15, '2026-11-23T19:15:16.302506+00:00', '', 'model.plant_empty', 3, 'school_holiday', 13, NULL, '{"version": 1, "zone": "B", "name": "Vacances de la Toussaint", "first_day": "2026-10-17", "last_day": "2026-11-01", "id": 13}', X'65A9208E9EAAB92FFA8CAF9F0A2D8989', X'369DC8DDD314D2EBD5913D6994C147D3CD8D46D26358A04FEE25B9A1F0072DE3', X'35293DAD19A9266CB0C46535DFD7B683BAE85132D7C61AFFCA2074E47CFD93CE');
INSERT INTO "journal" VALUES (16, '2026-11-23T19:15:16.302506+00:00', '', 'model.plant_empty', 3, 'school_holiday', 14, NULL, '{"version": 1, "zone": "B", "name": "Vacances de Noël", "first_day": "2026-12-19", "last_day": "2027-01-03", "id": 14}', X'F2F144D533606FBFBA1F6B0209927A53', X'D70E8D3BD991DC54D6B8120711BB6E71ADCA3A6F892339995980F2BD2418AB4A', X'F25498A33DA6F8816BCE010FFD0B489035B14778AC63429CB4DEF4E9A43D9432');
INSERT INTO "journal" VALUES (17, '2026-11-23T19:15:16.302506+00:00', '', 'model.plant_empty', 3, 'school_holiday', 15, NULL, '{"version": 1, "zone": "B", "name": "Vacances d’hiver", "first_day": "2027-02-20", "last_day": "2027-03-07", "id": 15}', X'A000B498CABA70C15743B5EB47107B82', X'248CEE2AD90EDE669CA9ED3D286AFF29FB9BE02E3856E5A4E19CDB2B2C5CCE63', X'3E6B031924E739016BF683C7DE1E386F49F44C940EE905474E2150B4D426B449');
INSERT INTO "journal" VALUES (18, '2026-11-23T19:15:16.302506+00:00', '', 'model.plant_empty', 3, 'school_holiday', 16, NULL, '{"version": 1, "zone": "B", "name": "Vacances de printemps", "first_day": "2027-04-17", "last_day": "2027-05-02", "id": 16}', X'0BDC07BE7CDDC459D78FF5CDD8D8F18C', X'DE3A8587C3F4FD4DF6D00F78D15A39813B1699A5868A39D7574261A55D17A4B0', X'734E5221B020F746CD922DA82231E539BFDD18DAB5DFF2E56AAF145C00595679');
INSERT INTO "journal" VALUES (19, '2026-11-23T19:15:16.302506+00:00', '', 'model.plant_empty', 3, 'school_holiday', 17, NULL, '{"version": 1, "zone": "B", "name": "Pont de l’Ascension", "first_day": "2027-05-06", "last_day": "2027-05-09", "id": 17}', X'06EFDA0B0A422C5E1D6CB9DF80997488', X'0A8CCB6D5B91F25F6159C2E9A2D631C6A6DF0AC5D1BB125B71D315BA41E79F8F', X'84B7F5D6E713EC5FBCC6D6B96F5773A70E01CC16DBF4717172D437ECED4DF1FD');
INSERT INTO "journal" VALUES (20, '2026-11-23T19:15:16.302506+00:00', '', 'model.plant_empty', 3, 'school_holiday', 18, NULL, '{"version": 1, "zone": "B", "name": "Vacances d’été", "first_day": "2027-07-03", "last_day": "2027-08-31", "id": 18}', X'8A7F4456E1FA9F660A0DE5A2EE5EEB62', X'2A7FBB5BBFDB3D6666A597DE0CC837799043A8B7D33A0BF04FBD06726C0BF599', X'70D3A1E97E8B0F00343F7EEF8BC5778A64D7D7D9D4DFEBC77F65286FA190C485');
INSERT INTO "journal" VALUES (21, '2026-11-23T19:15:16.303406+00:00', '', 'programme.venue', 21, 'venue', 1, NULL, '{"address": "31 avenue de Guise", "version": 1, "name": "Espace adultes", "capacity": null, "id": 1}', X'39D6D9A560730AE83B3BC243A9C09AD7', X'FE64E699D03D974C9143F673B6A8F4F307115096984CCBBB674508A1053E03E0', X'140EA28EDB6947C8EAC363686B8E6366D1FDE2C433EF2168E5F2ED9C7F8E9F41');
INSERT INTO "journal" VALUES (22, '2026-11-23T19:15:16.303954+00:00', '', 'programme.staff', 22, 'staff_member', 1, NULL, '{"first_name": "Brigitte", "role": "", "organisation": "", "phone": "", "email": "", "version": 1, "last_name": "Klein", "id": 1}', X'A0FB0BF41A75D16B946CA956FC5D3D0E', X'9A81CB21D947ECC2640C17C0C6D84A64E8972F5AFDD2DCC98F215F27B66A93F2', X'B53D5BBB5FE6023734E40D2BBE7BF9D80945A0B11E58E1BA722D014F614D46C8');
INSERT INTO "journal" VALUES (23, '2026-11-23T19:15:16.305192+00:00', '', 'programme.workshop', 23, 'workshop', 1, NULL, '{"short_name": "", "subtitle": "", "description": "", "audience": "EVERYONE", "counts_as_activity": true, "position": 1, "version": 1, "name": "Couture", "theme": "sewing", "colour": "sewing", "capacity": null, "promised": 10, "id": 1}', X'AA5D1B13D6384B4547CE9E4ED23B1526', X'2C45EDDD54D130D6EFA1FE5F6B80A275291497FD2929384EC0C31E5DE7504A82', X'997B335F510373871E0716D410D0921A3D3788D96D8489C727E76AFDD37E8022');
INSERT INTO "journal" VALUES (24, '2026-11-23T19:15:16.308661+00:00', '', 'slot.save', 24, 'slot', 1, NULL, '{"every_weeks": 1, "skips_public_holidays": true, "version": 1, "workshop": 1, "weekday": 2, "start": 540, "end": 660, "venue": 1, "valid_from": "2026-09-01", "valid_to": "2026-10-06", "anchor": "2026-08-31", "runs": "BOTH", "id": 1}', X'9BF4C74F4517BF936BF1722867749D7C', X'BE4920D891AAD17C98A82F514C0C34975B2E7B11A3766DBB1D5883D8FE47D2F5', X'A87E4E11E10AE52914D820EB025588AD149041E24943982DDDE92E7923E0634B');
INSERT INTO "journal" VALUES (25, '2026-11-23T19:15:16.308661+00:00', '', 'slot.save', 24, 'slot_facilitator', 1, NULL, '{"version": 1, "slot": 1, "staff": 1, "id": 1}', X'5E50B3E60E1DF62A0C2E59F157333D76', X'06A0B6B6F7CED4359E482B3E35A0D2493D309818445299E3B9B459B7B87669D4', X'8AD028567A6C60AC520923F47CCBFB08A48EC620FDAE73EA0E3B0DFB52B618F5');
INSERT INTO "journal" VALUES (26, '2026-11-23T19:15:16.308661+00:00', '', 'slot.save', 24, 'session', 1, NULL, '{"title": "", "status": "PREVUE", "by_hand": false, "note": "", "version": 1, "workshop": 1, "day": "2026-09-01", "start": 540, "end": 660, "venue": 1, "slot": 1, "id": 1}', X'B02B3F568345EEB77C6985FEDBCC1B37', X'86BC8595998FEDEB752962F8B821EA17A6D5FF34AA1212ABC373A30DDAF69257', X'AA11EAF2F25298226CE219AE48BF846F6208B30B72AC12EDCFE4BDB8003A68D9');
INSERT INTO "journal" VALUES (27, '2026-11-23T19:15:16.308661+00:00', '', 'slot.save', 24, 'session_facilitator', 1, NULL, '{"version": 1, "session": 1, "staff": 1, "id": 1}', X'B3A0491F194C5BF5B3682F1115D9D7BA', X'739268FC47DBDF91F25F20CD9310D53A391CC1D78E2AA70084107E4DF31395D7', X'95306C7C9C477B2BFC6CC80FB815E61D792538390AC956F4CDC665B5F9A5D32A');
INSERT INTO "journal" VALUES (28, '2026-11-23T19:15:16.308661+00:00', '', 'slot.save', 24, 'session', 2, NULL, '{"title": "", "status": "PREVUE", "by_hand": false, "note": "", "version": 1, "workshop": 1, "day": "2026-09-08", "start": 540, "end": 660, "venue": 1, "slot": 1, "id": 2}', X'87D90E3D26B4234396F8490F19C4DD2D', X'023373D2863CF99F3CE52E5B603F401CFE3BCC33379798F2911DD70370BCBE69', X'B9CBECA3D8A809936FF6C5A0093C7F4F9D01F40E3984D385F0B4C4429DD716D4');
INSERT INTO "journal" VALUES (29, '2026-11-23T19:15:16.308661+00:00', '', 'slot.save', 24, 'session_facilitator', 2, NULL, '{"version": 1, "session": 2, "staff": 1, "id": 2}', X'7A675F2735AEAED0FB4EFC1729CBF4F8', X'9D3F6BDE7ED55B195A21DDFFA340CE9EB7D4252704BE1CFC2672CDAF477B4B8C', X'3FEC12E2FF8A0350AD11FDA9D695FC8CAEDC7BE478ECA81FD39C5D2C6EECE94C');
INSERT INTO "journal" VALUES (30, '2026-11-23T19:15:16.308661+00:00', '', 'slot.save', 24, 'session', 3, NULL, '{"title": "", "status": "PREVUE", "by_hand": false, "note": "", "version": 1, "workshop": 1, "day": "2026-09-15", "start": 540, "end": 660, "venue": 1, "slot": 1, "id": 3}', X'5D566045256ACC4A65A21AE4240A1AD6', X'337B8EB8C1AB277DC712E03B0BEB42EBA6E97ED2EFD9F77C1E19E87F7C1FCFEC', X'EF50F942B647D6D1651E6161211F09C9C92EFF65640E6AA4C7E11E3C28641069');
INSERT INTO "journal" VALUES (31, '2026-11-23T19:15:16.308661+00:00', '', 'slot.save', 24, 'session_facilitator', 3, NULL, '{"version": 1, "session": 3, "staff": 1, "id": 3}', X'BBEBCEA3B5BD53AED517C4C3B96A635B', X'ADC7149B225F8F2460B38CA9070685137DA0E5917666C7F7A95FD97695BF29A4', X'BB04DD7CD4FE17677E554D30DAC99BA39ABEE246B80EC2E3955E18A7B7D13701');
INSERT INTO "journal" VALUES (32, '2026-11-23T19:15:16.308661+00:00', '', 'slot.save', 24, 'session', 4, NULL, '{"title": "", "status": "PREVUE", "by_hand": false, "note": "", "version": 1, "workshop": 1, "day": "2026-09-22", "start": 540, "end": 660, "venue": 1, "slot": 1, "id": 4}', X'8AAD394B67C40C05AB2CBE856CA8BC89', X'E8C2CD4B2968247D164DF80398C17204B69761AB0C9030450DE62D5AADB33BF7', X'1D7C2E140B4CDC6755D9CF7CB7EE8E907BA8FA65C1AC329FA50116C36C38E153');
INSERT INTO "journal" VALUES (33, '2026-11-23T19:15:16.308661+00:00', '', 'slot.save', 24, 'session_facilitator', 4, NULL, '{"version": 1, "session": 4, "staff": 1, "id": 4}', X'A6ADBF9FE3A259F5C8E34E402D512486', X'65705EF58580E1077A70980BB15557555941F10300ED0DFC1A277EAC5B2B494B', X'4FD8B4E1AF318FA61B8883A014B6915298A77420B9A5A6A6E93342D8B9C3FA81');
INSERT INTO "journal" VALUES (34, '2026-11-23T19:15:16.308661+00:00', '', 'slot.save', 24, 'session', 5, NULL, '{"title": "", "status": "PREVUE", "by_hand": false, "note": "", "version": 1, "workshop": 1, "day": "2026-09-29", "start": 540, "end": 660, "venue": 1, "slot": 1, "id": 5}', X'8038343251D06D3B91135F56D70E829E', X'9FB4F8E2A14402695C4E6EBAD2550F1C112EC3D816415F389D7D8E363020C649', X'9AA39179508A0F1B2411E446F0EE1588439E82C431350BC897C043929E52CF2D');
INSERT INTO "journal" VALUES (35, '2026-11-23T19:15:16.308661+00:00', '', 'slot.save', 24, 'session_facilitator', 5, NULL, '{"version": 1, "session": 5, "staff": 1, "id": 5}', X'25388988086FDBD70421EDD766288814', X'ACCC74B222E12F937FF4B3325374249FC0E433DFBFFE6AFF745A80DAF60766DF', X'75C3EE8957A2394EFA32454799BBF617BC69D9B5665C71EC98A30547493F54C6');
INSERT INTO "journal" VALUES (36, '2026-11-23T19:15:16.308661+00:00', '', 'slot.save', 24, 'session', 6, NULL, '{"title": "", "status": "PREVUE", "by_hand": false, "note": "", "version": 1, "workshop": 1, "day": "2026-10-06", "start": 540, "end": 660, "venue": 1, "slot": 1, "id": 6}', X'48FCA9C7A73E327EA565B09704D86C3C', X'9B473091DB4104B7975008D7FEB0E8534BEE33F5F8547AE475CCB13D61DAEF12', X'4943FA28D1073EB5090FBC4037A4C42E36041243EC202D61534AB80BEC79BD6C');
INSERT INTO "journal" VALUES (37, '2026-11-23T19:15:16.308661+00:00', '', 'slot.save', 24, 'session_facilitator', 6, NULL, '{"version": 1, "session": 6, "staff": 1, "id": 6}', X'D03B212A687C133D80D2514A552E9CF4', X'D3070352F423A95654CD84CF04D9AC855DE652CD834C876A8E8C3F3B6EBAB207', X'6C1398FE92670D554DE3F5120DFDEF0AAAB193D900A67144F9ECF9D485DBBEA7');
INSERT INTO "journal" VALUES (38, '2026-11-23T19:15:16.313660+00:00', '', 'slot.save', 38, 'slot', 1, '{"id": 1, "version": 1, "deleted_at": null, "workshop": 1, "weekday": 2, "start": 540, "end": 660, "venue": 1, "valid_from": "2026-09-01", "valid_to": "2026-10-06", "every_weeks": 1, "anchor": "2026-08-31", "runs": "BOTH", "skips_public_holidays": true, "continues": null}', '{"id": 1, "version": 2, "deleted_at": null, "workshop": 1, "weekday": 2, "start": 540, "end": 660, "venue": 1, "valid_from": "2026-09-01", "valid_to": "2026-09-27", "every_weeks": 1, "anchor": "2026-08-31", "runs": "BOTH", "skips_public_holidays": true, "continues": null}', X'63EFDBB5478A4CDE66B11299D918898E', X'8935E7533555164590B0A24F79848AB7A067CCCB9402E7265A0EDF49B8AA4DC0', X'BE010807F6B5F190137B11A7C70F48375B93417E2BDC2777DD4920002A0985ED');
INSERT INTO "journal" VALUES (39, '2026-11-23T19:15:16.313660+00:00', '', 'slot.save', 38, 'slot', 2, NULL, '{"every_weeks": 1, "skips_public_holidays": true, "version": 1, "workshop": 1, "weekday": 2, "start": 600, "end": 720, "venue": 1, "valid_from": "2026-09-28", "valid_to": "2026-10-06", "anchor": "2026-08-31", "runs": "BOTH", "continues": 1, "id": 2}', X'3634FA7C6157053621E60311C08804AE', X'C606B0271F6B0367ED48E2CA8682C7649E52B6EDB5A713DC737A6A21CDCFD6FD', X'19C6285E8B940DC869DECA2DD6834124A73699B2413A73EF199FFE069F666111');
INSERT INTO "journal" VALUES (40, '2026-11-23T19:15:16.313660+00:00', '', 'slot.save', 38, 'slot_facilitator', 2, NULL, '{"version": 1, "slot": 2, "staff": 1, "id": 2}', X'56ACC96F38B3D6D5E9C109E206129ED2', X'F2824F517C86D530868D1F5DB169386F4ABC24CF50CB968B61B0432481F00B3B', X'513C4C260F8974EADDC848FB62EA5A8169EB9BBDE0356B9E279F138C5E179CB7');
INSERT INTO "journal" VALUES (41, '2026-11-23T19:15:16.313660+00:00', '', 'slot.save', 38, 'session', 5, '{"id": 5, "version": 1, "deleted_at": null, "workshop": 1, "slot": 1, "day": "2026-09-29", "start": 540, "end": 660, "venue": 1, "title": "", "status": "PREVUE", "cause": null, "by_hand": false, "moved_from": null, "note": "", "closed_at": null}', '{"id": 5, "version": 2, "deleted_at": null, "workshop": 1, "slot": 2, "day": "2026-09-29", "start": 600, "end": 720, "venue": 1, "title": "", "status": "PREVUE", "cause": null, "by_hand": false, "moved_from": null, "note": "", "closed_at": null}', X'5219B51648F6823C4D58F114AC4ACDA2', X'B082C145560AD0AE6320E33F8ADD4CE640BE844AF29F36399936B15BED5D6A38', X'FA932343355B0F43E841CA6138BE59BAEE44E8113AA622E19DA1682084C82B6F');
INSERT INTO "journal" VALUES (42, '2026-11-23T19:15:16.313660+00:00', '', 'slot.save', 38, 'session', 6, '{"id": 6, "version": 1, "deleted_at": null, "workshop": 1, "slot": 1, "day": "2026-10-06", "start": 540, "end": 660, "venue": 1, "title": "", "status": "PREVUE", "cause": null, "by_hand": false, "moved_from": null, "note": "", "closed_at": null}', '{"id": 6, "version": 2, "deleted_at": null, "workshop": 1, "slot": 2, "day": "2026-10-06", "start": 600, "end": 720, "venue": 1, "title": "", "status": "PREVUE", "cause": null, "by_hand": false, "moved_from": null, "note": "", "closed_at": null}', X'4DD7A162ADBD1F372D26A96ADD2F2558', X'CBD6C9151ACDEF3CC5189D9644655D4D4C28933F1C41886EEAB880FB6FB44335', X'2E6A8B7D2848BC0C23115112BE79840555DEA8F4E34F34DA5DBA3B01542F9520');
INSERT INTO "journal" VALUES (43, '2026-11-23T19:15:16.333297+00:00', '', 'participant.create', 43, 'participant', 1, NULL, '{"last_name": "Arslan", "first_name": "Zeynep", "birth_name": "", "own_script": "", "phone": "06 39 98 12 47", "other_phone": "", "email": "", "address": "", "postcode": "", "city": "", "languages": "tr fr", "notes": "", "version": 1, "gender": "F", "birth_date": "1985-03-14", "search_key": " arslan zeynep 0639981247 33639981247", "created_at": "2026-11-23T19:15:16.333044+00:00", "id": 1}', X'EFEA04457BF1B9BF8B0FA4162CB62CA7', X'C0E4844F89AE30D5ED71CE6741A1BCD563ECC0FEFD771B476872FF6B3D5FB181', X'1866A413E806875B04F4029454C57489B40B3EDC8B1C4937B0CEEE58A24A04B5');
INSERT INTO "journal" VALUES (44, '2026-11-23T19:15:16.334183+00:00', '', 'participant.create', 44, 'participant', 2, NULL, '{"last_name": "Haddad", "first_name": "Salma", "birth_name": "", "own_script": "سلمى حدّاد", "phone": "", "other_phone": "", "email": "", "address": "", "postcode": "", "city": "", "languages": "", "notes": "", "version": 1, "gender": null, "birth_date": null, "search_key": " haddad salma سلمى حداد سلمىحداد", "created_at": "2026-11-23T19:15:16.334077+00:00", "id": 2}', X'F28C90BA69EEB495433E00AE420765E0', X'6CB2D8FCC12BF3B567428A51B7366DDA532E7A1349D3D6B7E7A0DF29289FD418', X'51DB4500CCED2CA21903D9EF03CB173AFC44E1F169386F251400F9B634C1BC71');
INSERT INTO "journal" VALUES (45, '2026-11-23T19:15:16.336374+00:00', '', 'enrolment.create', 45, 'enrolment', 1, NULL, '{"version": 1, "workshop": 1, "participant": 1, "state": "ENROLLED", "first_day": "2026-09-01", "last_day": null, "id": 1}', X'FB32A421264254BD65A1DD4412C324AB', X'2BCAECDF71C3F99992482DA27F64BA7A1A86C496DAC579B4DCA5A0E6FAB417E5', X'A65AEE1F68C05D79A870AA569C43142623812CC4A2D155C9532281FD773E0C83');
INSERT INTO "journal" VALUES (46, '2026-11-23T19:15:16.357905+00:00', '', 'enrolment.create', 46, 'enrolment', 2, NULL, '{"version": 1, "workshop": 1, "participant": 2, "state": "ENROLLED", "first_day": "2026-09-01", "last_day": null, "id": 2}', X'BDB38F06B70C91EFCE02999652D4BAEC', X'B3AFB12CE39C3388836F9D74657162CA248F27AE1A7ED2EE1E01BB99D42F4BFE', X'0F497653CBD53EE14096F496CED0429E8B9AFDA1D1E871DE07AC79C36CA50127');
INSERT INTO "journal" VALUES (47, '2026-11-23T19:15:16.360620+00:00', '', 'sheets.register', 47, 'sheet', 1, NULL, '{"version": 1, "year": 2026, "rank": 1, "kind": "SESSION", "workshop": 1, "geometry": 1, "layout": "{\"facilitators\": [\"Brigitte Klein\"], \"half_days\": [\"morning\"], \"pages\": [[1, 2, 0, 0, 0]], \"sessions\": [[2, \"2026-09-08\", 540, 660]], \"venue\": \"Espace adultes, 31 avenue de Guise\", \"workshop\": \"Couture\"}", "printed_at": "2026-09-07T08:00:00+00:00", "id": 1}', X'B6878F30CDE4F1D524704C80DF7A4C6B', X'C10D0C98DBF0F3E4DBBDA14C726EF14D1878AFE18A01149BEFDA643B8DEB9BE1', X'F3C4F9F03DDFCECA2BBE36BDCE947724F857444E33B850166E9C325AC6513514');
INSERT INTO "journal" VALUES (48, '2026-11-23T19:15:16.360620+00:00', '', 'sheets.register', 47, 'sheet_session', 1, NULL, '{"version": 1, "sheet": 1, "session": 2, "position": 0, "id": 1}', X'4871CFD86245EA455516771FAA194AAC', X'E3CA41F544B722FF0E8B02C687BD02ABA8DF404B6FAA92470BA1A71C95C60502', X'209A5042656CD5A957B13E970CF6AD48B75CCCCED97B6B8CBA3F240160FC2304');
INSERT INTO "journal" VALUES (49, '2026-11-23T19:15:16.361644+00:00', '', 'attendance.record', 49, 'attendance', 1, NULL, '{"late_minutes": 0, "early_minutes": 0, "walk_in": false, "version": 1, "session": 1, "participant": 1, "mark": "PRESENT", "reason": null, "id": 1}', X'773D912258F733DAC90A2533071E27C5', X'51C349D02A62CD4D1783DCEF9475BAAE0069D84F2DD71C028B30A922FAFB185D', X'0CA91B03A97BE3D4EB00185A491D530CC52EBD1F5AB56ABBFF5E3C191B489240');
INSERT INTO "journal" VALUES (50, '2026-11-23T19:15:16.361644+00:00', '', 'attendance.record', 49, 'attendance', 2, NULL, '{"late_minutes": 20, "early_minutes": 0, "walk_in": false, "version": 1, "session": 1, "participant": 2, "mark": "RETARD", "reason": null, "id": 2}', X'D8063872872FDD7D97C5929302425CB7', X'D79810BFC2A863C25BE238228A64FC1FCCCE44CCD1077206A542FB32934CEF71', X'9502348FA9F930A4593AF3BEE463F09A9E00145CC633B281FF9B07079769EDB8');
INSERT INTO "journal" VALUES (51, '2026-11-23T19:15:16.363068+00:00', '', 'attendance.close', 51, 'session', 1, '{"id": 1, "version": 1, "deleted_at": null, "workshop": 1, "slot": 1, "day": "2026-09-01", "start": 540, "end": 660, "venue": 1, "title": "", "status": "PREVUE", "cause": null, "by_hand": false, "moved_from": null, "note": "", "closed_at": null}', '{"id": 1, "version": 2, "deleted_at": null, "workshop": 1, "slot": 1, "day": "2026-09-01", "start": 540, "end": 660, "venue": 1, "title": "", "status": "TENUE", "cause": null, "by_hand": false, "moved_from": null, "note": "", "closed_at": "2026-11-23T19:15:16.362971+00:00"}', X'16F2309FC6D43C6AD2035602F57EE7C4', X'A23C7D180659DCDD80DD8BC1652B1EAC964640C53FD405C713B1299A31218AA8', X'DF7AF2E842DFFDB8BCEB9851859719D595FBD4079AEFBDD3E333AFA70865E787');
INSERT INTO "journal" VALUES (52, '2026-11-23T19:15:16.364183+00:00', '', 'attendance.correct', 52, 'attendance', 2, '{"late_minutes": 20, "early_minutes": 0, "walk_in": false, "version": 1, "id": 2, "session": 1, "participant": 2, "mark": "RETARD", "reason": null}', '{"late_minutes": 0, "early_minutes": 0, "walk_in": false, "version": 2, "id": 2, "session": 1, "participant": 2, "mark": "PRESENT", "reason": null}', X'00091B536653E597101C64D08D2859D4', X'6FB19B6F628D73309FB1514C7C160246F1ECE6DC6A15612EB976E06D88C04C5E', X'9E2FDA6D1AEF45C7CB324B19DA01739003F636C8AFA5C4829D36B9901B7E69EB');
INSERT INTO "journal" VALUES (53, '2026-11-23T19:15:16.364183+00:00', '', 'attendance.correct', 52, 'correction', 1, NULL, '{"version": 1, "session": 1, "participant": 2, "at": "2026-11-23T19:15:16.364085+00:00", "author": "", "why": "Elle était à l’heure", "before": "[\"RETARD\", 20, 0, null]", "after": "[\"PRESENT\", 0, 0, null]", "id": 1}', X'479B1A6ECFA55D6836AF0423BC1064CE', X'6D095D61C2B357E57C1E7B9D29A0B2F2CB461E7BECAB2A925D504D547039D28C', X'CB54260CC4CB4B61D5EDD50FBA661242899E2F16944AE2FF48F7D4D590F8A654');
INSERT INTO "journal" VALUES (54, '2026-11-23T19:15:16.366431+00:00', '', 'session.move', 54, 'session', 3, '{"id": 3, "version": 1, "deleted_at": null, "workshop": 1, "slot": 1, "day": "2026-09-15", "start": 540, "end": 660, "venue": 1, "title": "", "status": "PREVUE", "cause": null, "by_hand": false, "moved_from": null, "note": "", "closed_at": null}', '{"id": 3, "version": 2, "deleted_at": null, "workshop": 1, "slot": 1, "day": "2026-09-15", "start": 540, "end": 660, "venue": 1, "title": "", "status": "REPORTEE", "cause": null, "by_hand": false, "moved_from": null, "note": "", "closed_at": null}', X'D93CC1D276A351AA737132361925874E', X'E6F667F03865213F4250614AD0578B24899D0B45172D8D57CC77BB77AC17199E', X'A96E9A2224152162248F2BE2BE79A97B957BE7FF870CA9825922E8655B848690');
INSERT INTO "journal" VALUES (55, '2026-11-23T19:15:16.366431+00:00', '', 'session.move', 54, 'session', 7, NULL, '{"title": "", "status": "PREVUE", "by_hand": true, "note": "", "version": 1, "workshop": 1, "slot": 1, "day": "2026-09-17", "start": 540, "end": 660, "venue": 1, "moved_from": 3, "id": 7}', X'74F0C067866B59DF5A9AC2B766B500BB', X'3D0B8C1490DB6F91093E54F14EDB51C053A885E9F32EE203851666FF9C1605EF', X'8A0B00C98AB514A0EB0723988B06FBA8EECCF84DC2D5A9334298ACFA4E31F368');
INSERT INTO "journal" VALUES (56, '2026-11-23T19:15:16.366431+00:00', '', 'session.move', 54, 'session_facilitator', 7, NULL, '{"version": 1, "session": 7, "staff": 1, "id": 7}', X'6CDDB594D79FD8C85D84B0D816F87F95', X'706CA81418DF825A06A452E0699FB93977444A99A70D6BFBA844A1F29F60EB9C', X'ABB0716BA512598C600A934DE158D90FFAB57379C830AFA9A6EBF45ACAB63951');
INSERT INTO "journal" VALUES (57, '2026-11-23T19:15:16.368310+00:00', '', 'session.cancel', 57, 'session', 4, '{"id": 4, "version": 1, "deleted_at": null, "workshop": 1, "slot": 1, "day": "2026-09-22", "start": 540, "end": 660, "venue": 1, "title": "", "status": "PREVUE", "cause": null, "by_hand": false, "moved_from": null, "note": "", "closed_at": null}', '{"id": 4, "version": 2, "deleted_at": null, "workshop": 1, "slot": 1, "day": "2026-09-22", "start": 540, "end": 660, "venue": 1, "title": "", "status": "ANNULEE", "cause": "INTERVENANT", "by_hand": false, "moved_from": null, "note": "", "closed_at": null}', X'71003FCE9EF81B156BC5FA97C329F4CB', X'6D6A5352AB618BB8CC358B6FFA499CE4E11FA4DCF1853241FDAADB6C2A5D3E5B', X'7618104C933211A5744252C4751685815A37160C1E7BE4321BD38BE2DB7C9431');
INSERT INTO "journal" VALUES (58, '2026-11-23T19:15:16.369247+00:00', '', 'calendar.closure', 58, 'closure', 1, NULL, '{"version": 1, "name": "Inventaire", "first_day": "2026-10-12", "last_day": "2026-10-13", "id": 1}', X'43C5D33DB8798D3F870D2D3DC1D69C45', X'A9A331B4227CCFE224726BB1508D091785E9642C3BC9B9D67975BE1DC630A10F', X'D8FEB50F0071FC57063E0222EF5FE606D9EE3E48568228D97CA07D41984142EA');
INSERT INTO "journal" VALUES (59, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'term', 1, NULL, '{"family": "", "position": 0, "sensitive": false, "shipped": true, "version": 1, "list": "axe_partenarial", "code": "ASSOCIATIF", "label_fr": "Acteurs associatifs", "label_en": "Associations", "id": 1}', X'A19E2EE65EFD865746E559AA5AE759DE', X'73DB7C452DC19DE977C906F95DA7B8492BB755704E6D516C8CE77888FDAC97B3', X'14235CE9FEF498249C385F9B7313A0B7940434BAA987F104D445008BE57781B1');
INSERT INTO "journal" VALUES (60, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'term', 2, NULL, '{"family": "", "position": 0, "sensitive": false, "shipped": true, "version": 1, "list": "orienteur", "code": "AS_SECTEUR", "label_fr": "Assistante sociale de secteur", "label_en": "District social worker", "id": 2}', X'0285F7C476DB690CE0CFD53CAE43740A', X'EEED0157BB553BC963F23EF742F71FD78A4813912D9F949F7C41F3F133DEEFA0', X'AF28BA6F53F8994DCCE619C6EC46FB7A828F8E025FD86A5E84E01D0E88D76F48');
INSERT INTO "journal" VALUES (61, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'term', 3, NULL, '{"family": "", "position": 0, "sensitive": false, "shipped": true, "version": 1, "list": "lien_foyer", "code": "ENFANT", "label_fr": "Enfant", "label_en": "Child", "id": 3}', X'BC226F397A7200F93DC61719295B5D61', X'9985E15899B07889AEF0E5AF0AB3FD68272E9AF11D34DEAB2D9A0475F0B24947', X'92C36CAC82582D8D9508A4241AE8C7974A5F84AF37D600A3AB640D5F0C36E8E7');
INSERT INTO "journal" VALUES (62, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'term', 4, NULL, '{"family": "", "position": 0, "sensitive": false, "shipped": true, "version": 1, "list": "logement", "code": "LOC_SOCIAL", "label_fr": "Locataire parc social", "label_en": "Social housing tenant", "id": 4}', X'783AACA0FE1989E7B66DFA11D73B016F', X'63D0291807F753187761C9E000E91A8E55D6EF507AAE9D1D01EC21DD78D7CB51', X'CA9D45C47448B9A6984DC76310FEB5D7C6E1E27371B0BEECC3EDF9D942430B3B');
INSERT INTO "journal" VALUES (63, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'term', 5, NULL, '{"family": "", "position": 0, "sensitive": false, "shipped": true, "version": 1, "list": "ressource", "code": "RSA_SOCLE", "label_fr": "RSA non majoré (socle)", "label_en": "RSA", "id": 5}', X'EF953BFD03D4F3BEB0171FEE1A410C13', X'50099631FC07926E98AD377F8B5C99AD3E9A78E41887A17EAFC61B89F3984A64', X'404933D9E7D64979BEE62B5FCC202A514B1949938339113006B2FFA58A5E8E36');
INSERT INTO "journal" VALUES (64, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'term', 6, NULL, '{"family": "", "position": 0, "sensitive": false, "shipped": true, "version": 1, "list": "sortie", "code": "CDI", "label_fr": "CDI", "label_en": "Permanent job", "id": 6}', X'A084F243878CF9A2E2939BFF00458C5B', X'82385A7DC65B26CFB7BDC8FA0F54198961CC75130863AC585F2286F9EE804679', X'74086FDAEEEE745F429E1C4CF5E9C3779ACA02DCFCEC9106E022C93EC10EE81F');
INSERT INTO "journal" VALUES (65, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'term', 7, NULL, '{"family": "", "position": 0, "sensitive": false, "shipped": true, "version": 1, "list": "role_referent", "code": "TS", "label_fr": "Travailleur social", "label_en": "Social worker", "id": 7}', X'E7E27A1522E30217BC111F4CA2679072', X'73530FB4862A90561C9CAFDD666E1F2C1F08D6E57FF9D08FF7AFE7822CC20084', X'AD30D3A96AE9674A9A6E1429D0A3BB60055296455B004C945726EC6100A2CE48');
INSERT INTO "journal" VALUES (66, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'term', 8, NULL, '{"family": "", "position": 0, "sensitive": false, "shipped": true, "version": 1, "list": "contrat", "code": "CE", "label_fr": "Contrat d’engagement", "label_en": "Engagement contract", "id": 8}', X'52FC47A8F93626AD23A23D6875C43B13', X'2D8AC1C29D348C24136D83F3EBA8BFF8F51B358842797E0933EFB097C2D34E12', X'150575223A683B31F9ECBD1C4ED082BE50080761D6E660C4038D8CF253738553');
INSERT INTO "journal" VALUES (67, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'term', 9, NULL, '{"family": "", "position": 0, "sensitive": false, "shipped": true, "version": 1, "list": "frein", "code": "LANGUE", "label_fr": "Français", "label_en": "French", "id": 9}', X'E02058A1B672FD519384B081B8690C91', X'5FF10278BD74A98C26D657FDEB984B5B9D2886DEA50010C850C93D4A03804527', X'3CE8972257406F44A2778FBFD5954932171E3A3A7A32A1ABC5BE56DC07DF7139');
INSERT INTO "journal" VALUES (68, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'term', 10, NULL, '{"family": "", "position": 0, "sensitive": false, "shipped": true, "version": 1, "list": "demarche", "code": "CV", "label_fr": "CV", "label_en": "CV", "id": 10}', X'AB05311D293CB71E86FCEB64979CD457', X'6D50765625157B116A5096199D624F143B16055CA4A7E68D7374F63EE1BD6F09', X'4F0E1835B46F8BCFA5A967C3A2847BDFD874CE6EDA5CAB13D5880A6507C4751F');
INSERT INTO "journal" VALUES (69, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'term', 11, NULL, '{"family": "", "position": 0, "sensitive": false, "shipped": true, "version": 1, "list": "statut_demarche", "code": "EN_COURS", "label_fr": "En cours", "label_en": "Under way", "id": 11}', X'A1B76D39BA128D269B2B816BBEB8611F', X'72D9018A2BFC5F012EA27CE17EFD90A72AE141498C57492D809EC05A7367DD5D', X'571ACF73AE8D48E2E9F420606210B9D92322E3C0C5D4363761F3477B325A4D44');
INSERT INTO "journal" VALUES (70, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'term', 12, NULL, '{"family": "", "position": 0, "sensitive": false, "shipped": true, "version": 1, "list": "recours", "code": "DALO", "label_fr": "DALO", "label_en": "DALO", "id": 12}', X'8693B0BE9812505267B9F1911B36CA8A', X'56A3E6C32853EE5F6CCB63761B44C6CEDF058506DFD04F992CE00F2DA8FA7897', X'A0EB5D5BB975A9056D2943B2E27B3001F6AA3C4E82311BC318FD9750EBE68DBA');
INSERT INTO "journal" VALUES (71, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'term', 13, NULL, '{"family": "", "position": 0, "sensitive": false, "shipped": true, "version": 1, "list": "evenement_logement", "code": "BILAN", "label_fr": "Bilan", "label_en": "Review", "id": 13}', X'3BD803756ED5C478C46D206D7DF43508', X'653E53A760955F7C59975CE1BD85D443048F069417AFFEC12B815953106ED4FD', X'02367C65DD26837CBF6D153BE758D13556F1CAC70FC37B201F266D21E0ACB93E');
INSERT INTO "journal" VALUES (72, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'term', 14, NULL, '{"family": "", "position": 0, "sensitive": false, "shipped": true, "version": 1, "list": "placement", "code": "CDDI", "label_fr": "CDDI", "label_en": "CDDI", "id": 14}', X'5AE59AE7EF2E63E3BB47869A54350CE1', X'E848B6D73C29B3A7EDCAF930D2C741C7000AE6D2969225500F5A0FB8DD9D0D08', X'F9E3EEEC78FFD393A6545D32B2107903A29EF3799A0EDE998BD7C3FC8114E7F8');
INSERT INTO "journal" VALUES (73, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'term', 15, NULL, '{"family": "", "position": 0, "sensitive": false, "shipped": true, "version": 1, "list": "type_entretien", "code": "SUIVI", "label_fr": "Suivi", "label_en": "Follow-up", "id": 15}', X'5122B507330EE628D6EBC3797E54640F', X'A38411DAD81A18C3AF73A121C3D2EFC22974B89E35FAC89FAC0B80C69BA9681E', X'063C5555B07C71A97D5AAEABA5F7DADAEC40968E52DE9F0FC85626A71769D3E7');
INSERT INTO "journal" VALUES (74, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'term', 16, NULL, '{"family": "", "position": 0, "sensitive": false, "shipped": true, "version": 1, "list": "lieu_de_vie", "code": "SQUAT", "label_fr": "Squat", "label_en": "Squat", "id": 16}', X'B57CFBADC31A246D1DC8E0EDE6739CF9', X'1A1BEC024861D95F2E0ABA97BBE68FC596DE052D39144AD56F23D167499C4D8C', X'2B1EE6510953E88337670DB41FD0A813AA386D2496FC6D638BE99C56A8096931');
INSERT INTO "journal" VALUES (75, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'partner', 1, NULL, '{"short_name": "", "sensitive": false, "address": "", "postcode": "", "city": "", "phone": "", "email": "", "website": "", "opening": "", "notes": "", "shipped": false, "version": 1, "name": "Association des Tilleuls", "axis": "ASSOCIATIF", "id": 1}', X'6CDF76C748280AAF678BCCED9560FF1F', X'5D37E2301C933EC2F58DA3460C759A36C7F5B3587C728D34E81FBBD74112F796', X'69B19C733E98085CC513D896B52E070ECD6B643C1BDA9B6AFADA8F1B6F9C21DF');
INSERT INTO "journal" VALUES (76, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'contact', 1, NULL, '{"first_name": "", "role": "", "phone": "", "email": "", "notes": "", "version": 1, "partner": 1, "last_name": "Weber", "id": 1}', X'8AEE8892E3999C19B62BE35DE5F3B0C1', X'F9E35709082AFE38A77C2D1AB5158F077AF8124E9F8B47FF0176A2A997B004CA', X'92636927367A77AE7DFF5D8AFCAB849CB3F4A605584B55EE69B2E3E2424B29E4');
INSERT INTO "journal" VALUES (77, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'photo', 1, NULL, '{"version": 1, "participant": 1, "image": "/9j/4AAQSkZJRgABAQ==", "id": 1}', X'A14B8DADECE330316909471B802AD2B5', X'E70C2B8E598C8A90F38CE38CE9ED21B66FD1118F38F92AAEE615C527F6674A1A', X'DF33C08005149ACB6BD8E9539CC4C3A48055610BB7397C085B5354B8121D4D5F');
INSERT INTO "journal" VALUES (78, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'household', 1, NULL, '{"name": "Arslan", "version": 1, "id": 1}', X'CE4F77126041A883677C68043A119104', X'7F3A16720DC148890087C6F535D894A9E0EE56147FD20E121E627104B025DCC2', X'735A90608F66AC43AD38FF5F48AA33C8505D1EDD8D4226796D5D90B459307EE8');
INSERT INTO "journal" VALUES (79, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'household_member', 1, NULL, '{"last_name": "Arslan", "first_name": "Deniz", "school": "École Poincaré", "school_class": "", "note": "", "version": 1, "household": 1, "link": "ENFANT", "birth_date": "2015-05-02", "id": 1}', X'DAAE1E8F843A66E7ABE49A08B2C5C144', X'7928F7FC5F3CDFB09BB2A48D3BEE4FF0EAB055A9303E4446418E155A67EBDA21', X'DEB4C13CCDECC34C59804ED3307B99BE86849A6354D4AAF300FD8A307FA66DF3');
INSERT INTO "journal" VALUES (80, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'note', 1, NULL, '{"author": "Claire Humbert", "version": 1, "participant": 1, "day": "2026-09-01", "kind": "RESTRICTED", "text": "Ne pas appeler le soir.", "id": 1}', X'BE55F1A246D8B7CA1E02BD15D1C89C7B', X'6D0552751FA63A18F15F4198018DBDE976F754B1F289F91B4535A02808FBD972', X'7C7A11C33157092175B7031D499F20364BD909E8F1F421F601AA1369459545F9');
INSERT INTO "journal" VALUES (81, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'housing_state', 1, NULL, '{"detail": "", "version": 1, "participant": 1, "since": "2026-09-01", "housing": "LOC_SOCIAL", "rent_arrears": false, "id": 1}', X'CC3B945E84F3BF8293412C34FC91F986', X'1E1BC124D87F2BAE73F068B653C5A5F00DB837C32CFB5B84F2F6969066BD3D60', X'CA2488D071741F091B26867D36603D5EE227972847B124B2143F177338075B2F');
INSERT INTO "journal" VALUES (82, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'family_state', 1, NULL, '{"detail": "", "version": 1, "participant": 1, "since": "2026-09-01", "children": 1, "id": 1}', X'5A8A50BC424AC7E43BA0FAB85F7D3B61', X'924E3B8D12AD8AE3FC4C45949AC82AEA54F3BD8221B9CC946DB712A818674AB0', X'819F2F611A24A4AD34D7C1BBE58AC92C9028B3B999A49598F47E248D4CB51CA2');
INSERT INTO "journal" VALUES (83, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'resources_state', 1, NULL, '{"detail": "", "rsa_local": "champ 2", "version": 1, "participant": 1, "since": "2026-09-01", "id": 1}', X'1600DE3CABADD1A379D0B5F8FA339014', X'5C64DA22D7BE3F753C3A062F2A0FB79C8229B2158E8CBCDC68CCEE1D51079F0C', X'28C274720821593D405B0BD44998AFECB3E06D29CD053BE18F8B4CC47C6F26C2');
INSERT INTO "journal" VALUES (84, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'resources_item', 1, NULL, '{"version": 1, "resources_state": 1, "resource": "RSA_SOCLE", "id": 1}', X'41C05EF3914E5093B158857A2D64B2BD', X'DAD2222FBE5B451EBF8E19CFB40A8B5BB2BE911541D83AFE6ABD83DAB1408AAC', X'0D93BB2CA8D83B790AF89929BC14581CFC64BD3D5DABA1BB274A8CC54C6E3733');
INSERT INTO "journal" VALUES (85, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'work_state', 1, NULL, '{"detail": "", "version": 1, "participant": 1, "since": "2026-09-01", "registered": true, "id": 1}', X'D076A7BC2855B37E3A8695C79589A71E', X'2B324DE90F3CD6F0C53C682AACBC85A3E6F52A35D9A87C7494597985E426A7F2', X'F0A3F9606CD1A0F84B8E94EAC33DFE83947DE1B13DA42572FEA3DC430D02F77E');
INSERT INTO "journal" VALUES (86, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'education_state', 1, NULL, '{"detail": "", "diploma": "Brevet", "country": "", "version": 1, "participant": 1, "since": "2026-09-01", "id": 1}', X'9BAC29E33568D93B2F288600784B87FB', X'594388878ED756129A615A5DE27FA6991B9A31CC759AC359CC03C08C9E95CCF6', X'5ED826E0553380877A279640CEBA6CBCE857E698CCFB2A155504087983A92176');
INSERT INTO "journal" VALUES (87, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'french_state', 1, NULL, '{"detail": "", "version": 1, "participant": 1, "since": "2026-09-01", "id": 1}', X'4089D5BB2901264A436B6D5D61E7E28D', X'EB13232C104B5D784CD385AA620D9999E8FDF3A00B74748F855FBDD4B5068302', X'40CFE07D7A2694C233DCD8DB890C722143AB44C6200A41935200015D86C464B4');
INSERT INTO "journal" VALUES (88, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'district_state', 1, NULL, '{"detail": "", "district": "Côte des Roses", "qpv_name": "Côte des Roses", "version": 1, "participant": 1, "since": "2026-09-01", "qpv": true, "checked_on": "2026-09-01", "id": 1}', X'926035D3F1C113883A46AD83745A1471', X'8A0690C8CE98FA65A6CE59910EE549809BE29E24E30D7E6A059BD6FDA0EF3CD7', X'0E1E4DBCFA2FF0872FBFE798B84E22C3E6A09D3644725083E5D1A83AAC627DB1');
INSERT INTO "journal" VALUES (89, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'mobility_state', 1, NULL, '{"detail": "", "transport": "bus", "version": 1, "participant": 1, "since": "2026-09-01", "licence": false, "id": 1}', X'CA26BA9D4144EEEF3D29C4D76B4C94D3', X'53A9E33999BB1828D407D22E7BF66D1B82DC18F0F85B25D0EBC18E3BCDB7AD7F', X'BCEE7FC50802620016B13C6B3F11DAA20E2661F752027957AF8E78E772AFC7C2');
INSERT INTO "journal" VALUES (90, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'status_state', 1, NULL, '{"detail": "", "version": 1, "participant": 1, "since": "2026-09-01", "id": 1}', X'1B8BA96A4B124B73F106594C0A3B9CBF', X'A47A1CF4DE301E5319954ED3AC5C1FF134D56CC377421F5546AF0DCFD4A4C6F1', X'37ECF1A1C82C9477CDCFAF765BF34514B7F8AEBCEEF240D9D5C9E00D5AFD3C2D');
INSERT INTO "journal" VALUES (91, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'pathway', 1, NULL, '{"action": "", "exit_motive": "", "exit_review": "", "own_words": "Je veux apprendre.", "review_months": 3, "version": 1, "year": 2026, "rank": 1, "participant": 1, "state": "EN_PARCOURS", "opened_on": "2026-09-01", "id": 1}', X'12D6E48A7A294AB578F6443EC3A48ABC', X'707F4F30C652EF6776BDD5FC5250110529F26188C5EAE352DA3969FB810B2E81', X'3FEAAE631D25D265D50D0CA42FCCEE6B1AAED97AB54C654C03CFDB66945931A4');
INSERT INTO "journal" VALUES (92, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'pathway', 2, NULL, '{"action": "", "exit_motive": "", "exit_review": "", "own_words": "", "review_months": 3, "version": 1, "year": 2025, "rank": 1, "participant": 1, "state": "SORTI", "opened_on": "2025-01-06", "closed_on": "2025-06-30", "exit_kind": "CDI", "id": 2}', X'A349FBE77CD2915089C61139A4ADF33B', X'856083350E6174CCB83188702EEB0D476FF285B584F1ACB180992C4D980E30D5', X'CF0D224AD7D8FD2DFE56E9729673D958CAD15BADAD45924B29C6947B39BE273A');
INSERT INTO "journal" VALUES (93, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'pathway_transition', 1, NULL, '{"reason": "", "author": "Claire Humbert", "version": 1, "pathway": 1, "state": "EN_PARCOURS", "day": "2026-09-01", "id": 1}', X'115DF66AEF4539590182CB1B12026553', X'822341B1E9558E179FCDB69B9704905DA0BF997DD94C9BF174A333620F4B1621', X'A83BC6A19A0460E5D8B45CA755E2583C5CB4D2844821A47E17E1D53F84FECBE1');
INSERT INTO "journal" VALUES (94, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'referral', 1, NULL, '{"person": "Mme Lambert", "motive": "", "answer_text": "", "version": 1, "pathway": 1, "prescriber": "AS_SECTEUR", "received_on": "2026-09-01", "answer": "VALIDEE", "answered_on": "2026-09-01", "id": 1}', X'A028A2CC63999C753A387A5CA7C87C66', X'069274EC35DC04A5C0145FB1094290B512039F3806096062B32B0959A1C5F4A9', X'5357852EC7D365DA4CCB70898FA691C90379E86F3D60B8AFB5A32DC5A7A1D4C2');
INSERT INTO "journal" VALUES (95, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'referent', 1, NULL, '{"version": 1, "pathway": 1, "staff": 1, "role": "TS", "since": "2026-09-01", "id": 1}', X'789A53DC6C6537BAE52D78ADD6A228A9', X'8A05AF6F7A7CDA65A0048BEBC33E40BC43F17863D63C9AC05381471F02F20D7B', X'BFEA989D8212C379439A61AC10557C4CB9DA4D92B2561ECE3696493B2A60B679');
INSERT INTO "journal" VALUES (96, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'contract', 1, NULL, '{"exempt": false, "exempt_reason": "", "objectives": "", "version": 1, "pathway": 1, "kind": "CE", "starts_on": "2026-09-01", "ends_on": "2027-02-28", "weekly_minutes": 600, "id": 1}', X'6C07A08822762364235D2F7426FB9412', X'264A7C3394C881E44038E94855256CFD42A0D4836F9A6E212B29F51232EE3A95', X'3DA45D0D47B6D84888FBA43D18678B5ADDC5B162F3CC3C22CFBA4005B4CB992D');
INSERT INTO "journal" VALUES (97, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'assessment', 1, NULL, '{"strengths": "", "summary": "", "author": "", "version": 1, "pathway": 1, "day": "2026-09-01", "kind": "ENTRY", "id": 1}', X'50048F69FB46780861B35CF052E221B4', X'F0C97FE8ADBF5F0041CE84C0017BE4E86D13954BF6B79DDF71EDBC462E9B6B64', X'CA354F27DCF4D36065CFA46709624AA14D7EB2A408926005C82F4A060209D498');
INSERT INTO "journal" VALUES (98, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'barrier', 1, NULL, '{"priority": true, "remark": "", "version": 1, "assessment": 1, "theme": "LANGUE", "state": "IDENTIFIE", "impact": "FORT", "id": 1}', X'4DB293DECB9029859C4CB761BBECAED9', X'D25D20D863D574E418D9FBF9E77703A3C1AF32163286BD56FF7BE02F5B7EB4D1', X'EEEA9F3AEF0C9CF72D9EDB4748161E019AD314452E939A53DD1AE8F2E88EB931');
INSERT INTO "journal" VALUES (99, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'objective', 1, NULL, '{"detail": "", "position": 0, "version": 1, "pathway": 1, "title": "Parler français", "state": "OPEN", "set_on": "2026-09-01", "id": 1}', X'9F79A50BCB761E45AEA01A3C8C3ED814', X'9CB276F2113FD5A89BC575CCDB220D9FC9F62BC139C9AC7E37BD2180A86EE68A', X'891500B643D4A50E077E729F9D1E24AC8FF0AE5A9D40B1596F8CB39E3D73A9E9');
INSERT INTO "journal" VALUES (100, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'step', 1, NULL, '{"title": "", "result": "", "version": 1, "pathway": 1, "objective": 1, "kind": "CV", "status": "EN_COURS", "opened_on": "2026-09-01", "who": "PERSON", "id": 1}', X'8463DDCBD5BF66C247191F3088694396', X'9A70536C8F83C27370479DB054A878507B7D3F91523908CCEBAE4161DB14A0BA', X'2BB4370E5976414F73D18368FD3EA78531E8223B213045420D8235DB6869D55A');
INSERT INTO "journal" VALUES (101, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'recourse', 1, NULL, '{"reference": "", "note": "", "version": 1, "pathway": 1, "step": 1, "kind": "DALO", "filed_on": "2026-09-01", "received_on": "2026-09-01", "id": 1}', X'ED14A94AD72BD64CA1D712A77FF3F8DB', X'F03838A0DD48F2BC930275FC31B81921208D1F70EE4262A9761743EFC2B7C11B', X'BF912EC2038367A21605C3A2368163AEFC33B25B503F6456422515CE03467D05');
INSERT INTO "journal" VALUES (102, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'housing_measure', 1, NULL, '{"address": "", "review_months": 6, "note": "", "version": 1, "pathway": 1, "kind": "BAIL_GLISSANT", "starts_on": "2026-09-01", "id": 1}', X'5CDB0A8D4DC15D06445B72BF668B7222', X'8F3FE069BE06E4B5CF0C0BBD01223EABB1C09C53461A477BB4ECF624953F28BA', X'361939BCD44AB936460FBD97BA25209BF78ABCFD133F8214C4C448CAA264EFD8');
INSERT INTO "journal" VALUES (103, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'housing_event', 1, NULL, '{"note": "", "version": 1, "measure": 1, "kind": "BILAN", "day": "2026-09-01", "id": 1}', X'4B26DB8BBCDAA876F0DEB5097BFEADD5', X'62781DD45D54F12694A2EB32EE2ECBD9CDAA62AF0F2F15A1F5B1D321A22DF3A9', X'07AF6651064C23E17B90AEBF4FAFEA74D88088A0CEEBBA64D6F6395EBB701D5D');
INSERT INTO "journal" VALUES (104, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'placement', 1, NULL, '{"employer": "Jardin du chantier", "job": "", "outcome": "", "version": 1, "pathway": 1, "kind": "CDDI", "starts_on": "2026-09-01", "id": 1}', X'D40D6642AA13F3DCB935A22F7EE67E8E', X'1378E3FCCA47149852CF528C0CEEBC265AFBC00B550BA892ECFD0399D659FBDB', X'F1801D1720D3F287CF92A0E7782288CD14604DD1C9FADDCD96FE59872F658803');
INSERT INTO "journal" VALUES (105, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'interview', 1, NULL, '{"place": "", "minutes": 90, "purpose": "", "summary": "Point fait ensemble.", "private_note": "Rappeler.", "version": 1, "participant": 1, "pathway": 1, "state": "DONE", "kind": "SUIVI", "day": "2026-09-01", "start": 600, "id": 1}', X'7160DF44339FE3CAD35026B00103F7C8', X'523A981A7CDBAD7F5E0C48C3CA158D7770310FDE05B28616B09A0A7FE24804AA', X'A6BACB041A1595DE93E11770AA566F89E6695402A11B9C792054022AF79523E0');
INSERT INTO "journal" VALUES (106, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'interview_attendee', 1, NULL, '{"name": "", "version": 1, "interview": 1, "contact": 1, "id": 1}', X'573E347DEB63FDABBA01A83C96BDED6B', X'03DB8CB566ACCFCAEB11CB0302F8E22A9653B3FD7D320DDB23BF968F8E28C911', X'1105CB7EE5950D86B0E4DDE2DFC272B92CE53197A202A8A530678F2BB7904261');
INSERT INTO "journal" VALUES (107, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'relay', 1, NULL, '{"worker": "", "passed_on": "", "agreed": false, "feedback": "", "version": 1, "pathway": 1, "contact": 1, "decided_on": "2026-09-01", "id": 1}', X'9DCD008571E0498870C4AA90B03CCDA3', X'46602E74D2E35CD07D96AC750580A037F8650F92AF6055E0F170E5FBEF1F97FB', X'935ACB23A93C70A3548C431348CB7D0D5FA63489661A47D2B219AF42215FE8A8');
INSERT INTO "journal" VALUES (108, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'orientation', 1, NULL, '{"motive": "", "consent": true, "answer_text": "", "version": 1, "participant": 1, "pathway": 1, "partner": 1, "made_on": "2026-09-01", "letter_on": "2026-09-01", "id": 1}', X'4D742C9B4DCE9D7C3822A0E05FC19BF6', X'D16AF08ED98297FD29C4011E173DC4211253D19F65AACDB1B1650458977B01AB', X'29F1F05C2C2E0EF02AE3AAD3E045754903FA8A29B5B70C246FC0269C18C5C7DE');
INSERT INTO "journal" VALUES (109, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'project', 1, NULL, '{"description": "", "version": 1, "name": "Femmes et emploi", "kind": "PROJECT", "id": 1}', X'C602597C2FFB35D33ED10BD922305F4C', X'6714219574848F5489DF4DB0DC4347A66CC969CD72EE82A49492183DCCAB8326', X'DBFBF740A6C93091F32E9ADEBB7E7A5F243A88D74E20B35CAE8792B4BAC7419C');
INSERT INTO "journal" VALUES (110, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'project_objective', 1, NULL, '{"position": 0, "version": 1, "project": 1, "title": "Visiter une entreprise", "id": 1}', X'FC4563E63A13D0FA10ED17354E675716', X'6E59377A9B93FA9344EBEF6CE85E696A43109AE34E33A37C89670453E40984DD', X'061826803E6A28EFDC468AB551629126789CB4A80EBC1E7DD8F4116CE592FB46');
INSERT INTO "journal" VALUES (111, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'project_workshop', 1, NULL, '{"version": 1, "project": 1, "workshop": 1, "id": 1}', X'507207F771C9BC94ED165BA5050C207D', X'370DB51B2C3BB4384D82DF226BBDF764181AB757EB170741BDC2892DC4D23EF5', X'7C8DEF22471E2BFF75FA458AE35BBB74898BEE00087F42581AD6C89A7A9F0CC2');
INSERT INTO "journal" VALUES (112, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'project_participant', 1, NULL, '{"version": 1, "project": 1, "participant": 1, "id": 1}', X'DDBB28D3A62DF8937BA245F195B78981', X'A5572F459415B38E9D5C5B5FBB3A9FA86DB5AB6DFE9F636BC704FD7AAD85D313', X'A28B80983D80BD78DF438F40791C263A8F25295A58D3D0884A8A1BDFAF760633');
INSERT INTO "journal" VALUES (113, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'project_step', 1, NULL, '{"version": 1, "project": 1, "step": 1, "id": 1}', X'3365E38C0761CFA7AB965E2CD48BAA9C', X'38EE4587E7BE54A4EABA83B3FC0C4D9292FEEBB4AA286F942F71B2844054E0A4', X'CAAB7FD437CC259127A6F93C5A9529C8C1B2836B8ED0F8777783415B00262BC7');
INSERT INTO "journal" VALUES (114, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'living_place', 1, NULL, '{"address": "", "city": "", "notes": "", "version": 1, "name": "Squat de la gare", "kind": "SQUAT", "id": 1}', X'49A37E3DC80081BA6D99422294B87881', X'2BAF7717551EEC3B04E0676465DCCF09D0B42C0A21888193A6D6356F1E87E00D', X'AC246960B8307E73908DB9CCBFACF7320FEFBBDB2F208B78E3C693599ACAB57F');
INSERT INTO "journal" VALUES (115, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'outreach_visit', 1, NULL, '{"women": 2, "men": 0, "children": 0, "unknown": 0, "observed": "", "asked": "", "sheltered": "", "version": 1, "place": 1, "day": "2026-09-01", "id": 1}', X'435A355256252A8C3EC539FEF82C7BA3', X'89058AD6824B6CD335DF7EE0B2284CED52EF593750AF105AF86634E66C7E3747', X'1DC677A277A7263C8B38FF3F05A2C963D2DD9F1FA784903D3A6E8B725C7F28AA');
INSERT INTO "journal" VALUES (116, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'visit_team', 1, NULL, '{"version": 1, "visit": 1, "staff": 1, "id": 1}', X'A3EE01BD0DBED7D9A0B901CADE0E5548', X'7B69A5F3609FE32CC3E5DDD51708DFDDD4A00C7ED42953BCFF012A382D0CA5E6', X'41494BE3A9901B7C8D56BEE4C4F6E5990FA06BA9F49199658342C70F06EB923A');
INSERT INTO "journal" VALUES (117, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'visit_person', 1, NULL, '{"version": 1, "visit": 1, "participant": 2, "id": 1}', X'F212164DB3BD1897961043A79B772DF7', X'811C22577CF445F3FE47AC1D7D1392D2324D85CE366CB2AEC30643F76E9E2CE6', X'6C765B2CBAACA02B84F6722D801C8F3DD97D8DE45F6CDAE50725F11BA197F9D2');
INSERT INTO "journal" VALUES (118, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'human_means', 1, NULL, '{"provided_by": "", "version": 1, "title": "Coordination", "kind": "STAFF", "fte_thousandths": 50, "starts_on": "2026-09-01", "id": 1}', X'6137F689364E2BC2A1A5C7416CE1B829', X'D29DF5F4C18F198C688DC09B53BDAE4F439F0B7B2A1946B41879EC97BB5A8C76', X'DD2331E1351610020C21254EDAD93E1405718F8A7F929FFA556FFF2E8257731D');
INSERT INTO "journal" VALUES (119, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'funding', 1, NULL, '{"note": "", "version": 1, "funder": "Ville", "starts_on": "2026-09-01", "ends_on": "2026-12-31", "amount_cents": 250000, "id": 1}', X'2277E7A865D7941203E6DC0C2D54CDB3', X'D682BA6EB8E3CE469F9581D362718F4C399759AC07F047D2A75D0FFE3E6329C8', X'BDC37BAA78449790ECFEDC1EB7ACA89D10EFDFF9261D58B6F11ABAA313241972');
INSERT INTO "journal" VALUES (120, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'letter_template', 1, NULL, '{"subject": "Relance", "version": 1, "kind": "REMINDER", "body": "Bonjour {contact},", "id": 1}', X'B5D4023A560AFEBF7BBF95E1AB94A033', X'D6807806B4E93249DA3E2652A570B752E13316726D7793D3A612FE15DC52B734', X'E17EC4A128A12BB25D804B3C662DA70D036A650F4F1188EA04C5DD75E041E127');
INSERT INTO "journal" VALUES (121, '2026-11-23T21:32:53.596624+00:00', '', 'test.make', 59, 'import_mapping', 1, NULL, '{"version": 1, "kind": "PARTICIPANTS", "headers": "[\"Nom\"]", "mapping": "{\"0\": \"last_name\"}", "used_at": "2026-09-01T08:00:00+00:00", "id": 1}', X'3599DE445B2B09CAC1BF61780A95F50B', X'EE8B0C5A49D4835FA7A5B3C72EDB4F6E28EF2A60B14AC700F3E621A4D8A7705D', X'A3BFD4AA4508E47141BD7EB7B1E4443D1FE836A464C44A98CD8675E254E72C1A');
INSERT INTO "journal" VALUES (122, '2026-11-24T01:33:18.687212+00:00', '', 'test.make', 122, 'report', 1, NULL, '{"subtitle": "", "view": "activity", "frozen_by": "", "version": 1, "title": "Rapport d’activité", "first_day": "2025-01-01", "last_day": "2025-12-31", "basis": "FOLLOWED", "id": 1}', X'AE9CFE501425DAF560380323066E8B61', X'BEF3F818DAC288F81941CA582ADE0680C5334EA91691FF5C2FD38081B8FDE6E7', X'7C1110F41B2705998D46EF979AF761D856933E7A19CE6ED8AE9B8C0EB1373B0E');
INSERT INTO "journal" VALUES (123, '2026-11-24T01:33:18.687212+00:00', '', 'test.make', 122, 'report_section', 1, NULL, '{"title": "", "position": 1, "hidden": false, "left_out": "", "body": "[]", "version": 1, "report": 1, "code": "public", "id": 1}', X'3BF4B0D1D9E530330350116D116A3C05', X'C0032127CFF0F1AF2E11E1E88168CF0D028947CABDC4E7F93014D66D789B070A', X'FFF08BA32E1E8865E553514AA5F3334E2E8CE32DA90B9A437C28160F4063D2E8');
INSERT INTO "journal" VALUES (124, '2026-11-24T01:33:18.687212+00:00', '', 'test.make', 122, 'saved_question', 1, NULL, '{"version": 1, "name": "Présences par mois", "question": "{}", "id": 1}', X'FBC68E5FB5B6A1D2EC38D0308DD55CA6', X'AF5F953630F7BD7BAC0B8770727B78439BE30D2623F30023F8CF9113A5CD7556', X'D1C296B5703E85500B40E7B02DD2B59267D8B332B9E735DB53B13A138C8B01EA');
INSERT INTO "journal" VALUES (125, '2026-11-24T01:33:18.687212+00:00', '', 'test.make', 122, 'report_item', 1, NULL, '{"position": 0, "words": "Ici, on m’écoute.", "said_by": "Une participante", "image": "", "consent_how": "à l’oral", "nobody_shown": false, "version": 1, "section": 1, "kind": "QUOTE", "participant": 1, "consent_on": "2026-09-01", "id": 1}', X'BC96F399412152267B6FB6389A5E3502', X'6E5D48B0863F117B084A54CD407AB6EAB07F8F8A48D66E249AAE16934017BEE6', X'CE5D24E686A496F73AE7463C786C51FDAAA9C9B2DD71722D90A9C1EE7E9BC2F9');
INSERT INTO "journal" VALUES (126, '2026-11-24T01:33:18.687212+00:00', '', 'test.make', 122, 'report_item', 2, NULL, '{"position": 0, "words": "", "said_by": "", "image": "", "consent_how": "", "nobody_shown": false, "version": 1, "section": 1, "kind": "QUESTION", "question": 1, "id": 2}', X'7EE944D6FA50CC88C094F738979ED613', X'A186A612A2E3E15E990799B7FAB3251EBAE08CDB59B76DC3C5D8142442B9BD3C', X'E44006597231DBF54B39B73095C15A59E5E8965DBD0787BDAE07D3A9B12B74A0');
INSERT INTO "journal" VALUES (127, '2026-11-24T01:33:18.687212+00:00', '', 'test.make', 122, 'report_file', 1, NULL, '{"version": 1, "report": 1, "kind": "PDF", "digest": "0000000000000000000000000000000000000000000000000000000000000000", "id": 1}', X'A660D57EF0C36A78D0E5831E1F200A95', X'E23DCE2BCFAAA081EFD8006A9FCBD6CFD657A0E1E3202690AA503F29E5D24581', X'2AA1F4DB1DD6EA511B33A8D400BE767C94DA03DBC61102454D098DCAD0FD67B9');
INSERT INTO "journal" VALUES (128, '2026-11-24T01:33:18.687212+00:00', '', 'test.make', 122, 'funder_view', 1, NULL, '{"base": "qpv", "version": 1, "name": "Ville", "contents": "[]", "id": 1}', X'0862C9E801EC50E0B77019834CC7C5AA', X'F04BF04165E68745BE80E5D5C336997F05886396CBB76C8CAFCEC365BC814A95', X'B8A12B80B0C5A92394A1C71CF2E98A3E130B2BBFEBA0C2174A75298E53AB8A9E');
INSERT INTO "journal" VALUES (129, '2026-11-24T01:33:18.687212+00:00', '', 'test.make', 122, 'logo', 1, NULL, '{"version": 1, "name": "Ville de Thionville", "image": "iVBORw0KGgo=", "id": 1}', X'0F6E6F5CC3B7491FA21AEC08D197FC36', X'EF32272A121EC96C6D52B159431861FEDC8FEBAACA80FB7F0AFEA313531E9D61', X'FCE933E9C5EE60CE228E4A1E3325FBB55D4B844F28DB367FBB3FEFFA3473B705');
INSERT INTO "journal" VALUES (130, '2026-11-24T01:33:18.687212+00:00', '', 'test.make', 122, 'budget_line', 1, NULL, '{"label": "Fournitures", "explanation": "", "version": 1, "year": 2025, "account": "60", "planned_cents": 42000, "id": 1}', X'BB33DF5A2ECBE61E2C5F7EF6D864EEFA', X'192892DBC983DCC714133ECD6DE8423E9F343E3A73119B5BCC34C6401730C509', X'16B5A0068A67E62DE5959D5FB305B220DD37A31728471E54F6E756A4139A24C4');
INSERT INTO "closure" VALUES (1, 1, NULL, 'Inventaire', '2026-10-12', '2026-10-13');
INSERT INTO "school_holiday" VALUES (1, 1, NULL, 'B', 'Vacances de la Toussaint', '2024-10-19', '2024-11-03');
INSERT INTO "school_holiday" VALUES (2, 1, NULL, 'B', 'Vacances de Noël', '2024-12-21', '2025-01-05');
INSERT INTO "school_holiday" VALUES (3, 1, NULL, 'B', 'Vacances d’hiver', '2025-02-08', '2025-02-23');
INSERT INTO "school_holiday" VALUES (4, 1, NULL, 'B', 'Vacances de printemps', '2025-04-05', '2025-04-21');
INSERT INTO "school_holiday" VALUES (5, 1, NULL, 'B', 'Pont de l’Ascension', '2025-05-29', '2025-06-01');
INSERT INTO "school_holiday" VALUES (6, 1, NULL, 'B', 'Vacances d’été', '2025-07-05', '2025-08-31');
INSERT INTO "school_holiday" VALUES (7, 1, NULL, 'B', 'Vacances de la Toussaint', '2025-10-18', '2025-11-02');
INSERT INTO "school_holiday" VALUES (8, 1, NULL, 'B', 'Vacances de Noël', '2025-12-20', '2026-01-04');
INSERT INTO "school_holiday" VALUES (9, 1, NULL, 'B', 'Vacances d’hiver', '2026-02-14', '2026-03-01');
INSERT INTO "school_holiday" VALUES (10, 1, NULL, 'B', 'Vacances de printemps', '2026-04-11', '2026-04-26');
INSERT INTO "school_holiday" VALUES (11, 1, NULL, 'B', 'Pont de l’Ascension', '2026-05-14', '2026-05-17');
INSERT INTO "school_holiday" VALUES (12, 1, NULL, 'B', 'Vacances d’été', '2026-07-04', '2026-08-31');
INSERT INTO "school_holiday" VALUES (13, 1, NULL, 'B', 'Vacances de la Toussaint', '2026-10-17', '2026-11-01');
INSERT INTO "school_holiday" VALUES (14, 1, NULL, 'B', 'Vacances de Noël', '2026-12-19', '2027-01-03');
INSERT INTO "school_holiday" VALUES (15, 1, NULL, 'B', 'Vacances d’hiver', '2027-02-20', '2027-03-07');
INSERT INTO "school_holiday" VALUES (16, 1, NULL, 'B', 'Vacances de printemps', '2027-04-17', '2027-05-02');
INSERT INTO "school_holiday" VALUES (17, 1, NULL, 'B', 'Pont de l’Ascension', '2027-05-06', '2027-05-09');
INSERT INTO "school_holiday" VALUES (18, 1, NULL, 'B', 'Vacances d’été', '2027-07-03', '2027-08-31');
INSERT INTO "venue" VALUES (1, 1, NULL, 'Espace adultes', '31 avenue de Guise', NULL);
INSERT INTO "staff_member" VALUES (1, 1, NULL, 'Klein', 'Brigitte', '', '', '', '');
INSERT INTO "workshop" VALUES (1, 1, NULL, 'Couture', '', '', '', 'sewing', 'sewing', NULL, 'EVERYONE', 10, 1, 1, '');
INSERT INTO "slot" VALUES (1, 2, NULL, 1, 2, 540, 660, 1, '2026-09-01', '2026-09-27', 1, '2026-08-31', 'BOTH', 1, NULL);
INSERT INTO "slot" VALUES (2, 1, NULL, 1, 2, 600, 720, 1, '2026-09-28', '2026-10-06', 1, '2026-08-31', 'BOTH', 1, 1);
INSERT INTO "slot_facilitator" VALUES (1, 1, 1, 1);
INSERT INTO "slot_facilitator" VALUES (2, 1, 2, 1);
INSERT INTO "session" VALUES (1, 2, NULL, 1, 1, '2026-09-01', 540, 660, 1, '', 'TENUE', NULL, 0, NULL, '', '2026-11-23T19:15:16.362971+00:00');
INSERT INTO "session" VALUES (2, 1, NULL, 1, 1, '2026-09-08', 540, 660, 1, '', 'PREVUE', NULL, 0, NULL, '', NULL);
INSERT INTO "session" VALUES (3, 2, NULL, 1, 1, '2026-09-15', 540, 660, 1, '', 'REPORTEE', NULL, 0, NULL, '', NULL);
INSERT INTO "session" VALUES (4, 2, NULL, 1, 1, '2026-09-22', 540, 660, 1, '', 'ANNULEE', 'INTERVENANT', 0, NULL, '', NULL);
INSERT INTO "session" VALUES (5, 2, NULL, 1, 2, '2026-09-29', 600, 720, 1, '', 'PREVUE', NULL, 0, NULL, '', NULL);
INSERT INTO "session" VALUES (6, 2, NULL, 1, 2, '2026-10-06', 600, 720, 1, '', 'PREVUE', NULL, 0, NULL, '', NULL);
INSERT INTO "session" VALUES (7, 1, NULL, 1, 1, '2026-09-17', 540, 660, 1, '', 'PREVUE', NULL, 1, 3, '', NULL);
INSERT INTO "session_facilitator" VALUES (1, 1, 1, 1);
INSERT INTO "session_facilitator" VALUES (2, 1, 2, 1);
INSERT INTO "session_facilitator" VALUES (3, 1, 3, 1);
INSERT INTO "session_facilitator" VALUES (4, 1, 4, 1);
INSERT INTO "session_facilitator" VALUES (5, 1, 5, 1);
INSERT INTO "session_facilitator" VALUES (6, 1, 6, 1);
INSERT INTO "session_facilitator" VALUES (7, 1, 7, 1);
INSERT INTO "participant" VALUES (1, 1, NULL, 'Arslan', 'Zeynep', '', '', 'F', '1985-03-14', '06 39 98 12 47', '', '', '', '', '', 'tr fr', '', ' arslan zeynep 0639981247 33639981247', '2026-11-23T19:15:16.333044+00:00', NULL, NULL);
INSERT INTO "participant" VALUES (2, 1, NULL, 'Haddad', 'Salma', '', 'سلمى حدّاد', NULL, NULL, '', '', '', '', '', '', '', '', ' haddad salma سلمى حداد سلمىحداد', '2026-11-23T19:15:16.334077+00:00', NULL, NULL);
INSERT INTO "enrolment" VALUES (1, 1, NULL, 1, 1, 'ENROLLED', '2026-09-01', NULL);
INSERT INTO "enrolment" VALUES (2, 1, NULL, 1, 2, 'ENROLLED', '2026-09-01', NULL);
INSERT INTO "attendance" VALUES (1, 1, 1, 1, 'PRESENT', 0, 0, NULL, 0);
INSERT INTO "attendance" VALUES (2, 2, 1, 2, 'PRESENT', 0, 0, NULL, 0);
INSERT INTO "correction" VALUES (1, 1, 1, 2, '2026-11-23T19:15:16.364085+00:00', '', 'Elle était à l’heure', '["RETARD", 20, 0, null]', '["PRESENT", 0, 0, null]');
INSERT INTO "sheet" VALUES (1, 1, 2026, 1, 'SESSION', 1, 1, '{"facilitators": ["Brigitte Klein"], "half_days": ["morning"], "pages": [[1, 2, 0, 0, 0]], "sessions": [[2, "2026-09-08", 540, 660]], "venue": "Espace adultes, 31 avenue de Guise", "workshop": "Couture"}', '2026-09-07T08:00:00+00:00', NULL, NULL);
INSERT INTO "sheet_session" VALUES (1, 1, 1, 2, 0);
INSERT INTO "term" VALUES (1, 1, 'axe_partenarial', 'ASSOCIATIF', 'Acteurs associatifs', 'Associations', '', 0, 0, 1, NULL, NULL);
INSERT INTO "term" VALUES (2, 1, 'orienteur', 'AS_SECTEUR', 'Assistante sociale de secteur', 'District social worker', '', 0, 0, 1, NULL, NULL);
INSERT INTO "term" VALUES (3, 1, 'lien_foyer', 'ENFANT', 'Enfant', 'Child', '', 0, 0, 1, NULL, NULL);
INSERT INTO "term" VALUES (4, 1, 'logement', 'LOC_SOCIAL', 'Locataire parc social', 'Social housing tenant', '', 0, 0, 1, NULL, NULL);
INSERT INTO "term" VALUES (5, 1, 'ressource', 'RSA_SOCLE', 'RSA non majoré (socle)', 'RSA', '', 0, 0, 1, NULL, NULL);
INSERT INTO "term" VALUES (6, 1, 'sortie', 'CDI', 'CDI', 'Permanent job', '', 0, 0, 1, NULL, NULL);
INSERT INTO "term" VALUES (7, 1, 'role_referent', 'TS', 'Travailleur social', 'Social worker', '', 0, 0, 1, NULL, NULL);
INSERT INTO "term" VALUES (8, 1, 'contrat', 'CE', 'Contrat d’engagement', 'Engagement contract', '', 0, 0, 1, NULL, NULL);
INSERT INTO "term" VALUES (9, 1, 'frein', 'LANGUE', 'Français', 'French', '', 0, 0, 1, NULL, NULL);
INSERT INTO "term" VALUES (10, 1, 'demarche', 'CV', 'CV', 'CV', '', 0, 0, 1, NULL, NULL);
INSERT INTO "term" VALUES (11, 1, 'statut_demarche', 'EN_COURS', 'En cours', 'Under way', '', 0, 0, 1, NULL, NULL);
INSERT INTO "term" VALUES (12, 1, 'recours', 'DALO', 'DALO', 'DALO', '', 0, 0, 1, NULL, NULL);
INSERT INTO "term" VALUES (13, 1, 'evenement_logement', 'BILAN', 'Bilan', 'Review', '', 0, 0, 1, NULL, NULL);
INSERT INTO "term" VALUES (14, 1, 'placement', 'CDDI', 'CDDI', 'CDDI', '', 0, 0, 1, NULL, NULL);
INSERT INTO "term" VALUES (15, 1, 'type_entretien', 'SUIVI', 'Suivi', 'Follow-up', '', 0, 0, 1, NULL, NULL);
INSERT INTO "term" VALUES (16, 1, 'lieu_de_vie', 'SQUAT', 'Squat', 'Squat', '', 0, 0, 1, NULL, NULL);
INSERT INTO "partner" VALUES (1, 1, NULL, 'Association des Tilleuls', '', 'ASSOCIATIF', NULL, 0, '', '', '', '', '', '', '', '', 0);
INSERT INTO "contact" VALUES (1, 1, NULL, 1, 'Weber', '', '', '', '', '', NULL);
INSERT INTO "photo" VALUES (1, 1, 1, '/9j/4AAQSkZJRgABAQ==');
INSERT INTO "household" VALUES (1, 1, NULL, 'Arslan');
INSERT INTO "household_member" VALUES (1, 1, NULL, 1, NULL, 'Arslan', 'Deniz', NULL, '2015-05-02', 'ENFANT', 'École Poincaré', '', '', NULL, NULL);
INSERT INTO "note" VALUES (1, 1, NULL, 1, '2026-09-01', 'RESTRICTED', 'Ne pas appeler le soir.', 'Claire Humbert');
INSERT INTO "housing_state" VALUES (1, 1, NULL, 1, '2026-09-01', NULL, '', 'LOC_SOCIAL', NULL, 0, NULL);
INSERT INTO "family_state" VALUES (1, 1, NULL, 1, '2026-09-01', NULL, '', NULL, NULL, 1, NULL);
INSERT INTO "resources_state" VALUES (1, 1, NULL, 1, '2026-09-01', NULL, '', NULL, NULL, 'champ 2');
INSERT INTO "resources_item" VALUES (1, 1, 1, 'RSA_SOCLE');
INSERT INTO "work_state" VALUES (1, 1, NULL, 1, '2026-09-01', NULL, '', NULL, NULL, 1);
INSERT INTO "education_state" VALUES (1, 1, NULL, 1, '2026-09-01', NULL, '', NULL, 'Brevet', '');
INSERT INTO "french_state" VALUES (1, 1, NULL, 1, '2026-09-01', NULL, '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "district_state" VALUES (1, 1, NULL, 1, '2026-09-01', '2026-09-01', '', 'Côte des Roses', 1, 'Côte des Roses');
INSERT INTO "mobility_state" VALUES (1, 1, NULL, 1, '2026-09-01', NULL, '', 0, NULL, 'bus');
INSERT INTO "status_state" VALUES (1, 1, NULL, 1, '2026-09-01', NULL, '', NULL, NULL);
INSERT INTO "pathway" VALUES (1, 1, NULL, 2026, 1, 1, '', 'EN_PARCOURS', '2026-09-01', NULL, NULL, NULL, '', '', 'Je veux apprendre.', 3);
INSERT INTO "pathway" VALUES (2, 1, NULL, 2025, 1, 1, '', 'SORTI', '2025-01-06', '2025-06-30', NULL, 'CDI', '', '', '', 3);
INSERT INTO "pathway_transition" VALUES (1, 1, 1, 'EN_PARCOURS', '2026-09-01', '', NULL, 'Claire Humbert');
INSERT INTO "referral" VALUES (1, 1, NULL, 1, 'AS_SECTEUR', NULL, NULL, 'Mme Lambert', '2026-09-01', '', 'VALIDEE', '2026-09-01', '');
INSERT INTO "referent" VALUES (1, 1, NULL, 1, 1, NULL, 'TS', '2026-09-01', NULL);
INSERT INTO "contract" VALUES (1, 1, NULL, 1, 'CE', NULL, '2026-09-01', '2027-02-28', 600, 0, '', '', NULL);
INSERT INTO "assessment" VALUES (1, 1, NULL, 1, '2026-09-01', 'ENTRY', '', '', NULL, '');
INSERT INTO "barrier" VALUES (1, 1, 1, 'LANGUE', 'IDENTIFIE', 'FORT', 1, '');
INSERT INTO "objective" VALUES (1, 1, NULL, 1, 'Parler français', '', NULL, 'OPEN', '2026-09-01', NULL, NULL, 0);
INSERT INTO "step" VALUES (1, 1, NULL, 1, 1, 'CV', '', 'EN_COURS', NULL, '2026-09-01', NULL, NULL, NULL, NULL, 'PERSON', '');
INSERT INTO "recourse" VALUES (1, 1, NULL, 1, 1, 'DALO', NULL, '2026-09-01', '2026-09-01', NULL, NULL, NULL, NULL, NULL, NULL, '', '');
INSERT INTO "housing_measure" VALUES (1, 1, NULL, 1, 'BAIL_GLISSANT', NULL, '', '2026-09-01', NULL, 6, NULL, NULL, '');
INSERT INTO "housing_event" VALUES (1, 1, NULL, 1, 'BILAN', '2026-09-01', '');
INSERT INTO "placement" VALUES (1, 1, NULL, 1, 'CDDI', NULL, 'Jardin du chantier', NULL, '', NULL, '2026-09-01', NULL, NULL, '');
INSERT INTO "interview" VALUES (1, 1, NULL, 1, 1, 'DONE', 'SUIVI', NULL, '', '2026-09-01', 600, 90, NULL, NULL, '', 'Point fait ensemble.', 'Rappeler.');
INSERT INTO "interview_attendee" VALUES (1, 1, 1, NULL, 1, '');
INSERT INTO "relay" VALUES (1, 1, NULL, 1, NULL, 1, '', '2026-09-01', NULL, NULL, '', 0, '', NULL);
INSERT INTO "orientation" VALUES (1, 1, NULL, 1, 1, 1, NULL, NULL, '2026-09-01', '', 1, '2026-09-01', NULL, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO "project" VALUES (1, 1, NULL, 'Femmes et emploi', 'PROJECT', '', NULL, NULL);
INSERT INTO "project_objective" VALUES (1, 1, 1, 'Visiter une entreprise', 0);
INSERT INTO "project_workshop" VALUES (1, 1, 1, 1);
INSERT INTO "project_participant" VALUES (1, 1, 1, 1, NULL, NULL);
INSERT INTO "project_step" VALUES (1, 1, 1, 1);
INSERT INTO "living_place" VALUES (1, 1, NULL, 'Squat de la gare', 'SQUAT', '', '', NULL, NULL, '');
INSERT INTO "outreach_visit" VALUES (1, 1, NULL, 1, NULL, '2026-09-01', NULL, NULL, 2, 0, 0, 0, '', '', '');
INSERT INTO "visit_team" VALUES (1, 1, 1, 1);
INSERT INTO "visit_person" VALUES (1, 1, 1, 2);
INSERT INTO "human_means" VALUES (1, 1, NULL, 'Coordination', 'STAFF', NULL, NULL, 50, NULL, '', '2026-09-01', NULL);
INSERT INTO "funding" VALUES (1, 1, NULL, 'Ville', NULL, NULL, '2026-09-01', '2026-12-31', 250000, NULL, '');
INSERT INTO "letter_template" VALUES (1, 1, 'REMINDER', 'Relance', 'Bonjour {contact},');
INSERT INTO "import_mapping" VALUES (1, 1, 'PARTICIPANTS', '["Nom"]', '{"0": "last_name"}', '2026-09-01T08:00:00+00:00');
INSERT INTO "report" VALUES (1, 1, NULL, 'Rapport d’activité', '', '2025-01-01', '2025-12-31', NULL, NULL, 'FOLLOWED', 'activity', NULL, NULL, '');
INSERT INTO "report_section" VALUES (1, 1, NULL, 1, 'public', '', 1, 0, '', '[]');
INSERT INTO "saved_question" VALUES (1, 1, NULL, 'Présences par mois', '{}');
INSERT INTO "report_item" VALUES (1, 1, NULL, 1, 'QUOTE', 0, 'Ici, on m’écoute.', 'Une participante', '', 1, NULL, '2026-09-01', 'à l’oral', 0);
INSERT INTO "report_item" VALUES (2, 1, NULL, 1, 'QUESTION', 0, '', '', '', NULL, 1, NULL, '', 0);
INSERT INTO "report_file" VALUES (1, 1, NULL, 1, 'PDF', 'JVBERi0=', '0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO "funder_view" VALUES (1, 1, NULL, 'Ville', 'qpv', '[]');
INSERT INTO "logo" VALUES (1, 1, 'Ville de Thionville', 'iVBORw0KGgo=');
INSERT INTO "budget_line" VALUES (1, 1, NULL, 2025, '60', 'Fournitures', 42000, NULL, '');
INSERT INTO "draft" VALUES (1, 'note', 'p1/0', 'Nouvelle note', 'people', 1, '{"text": "Elle cherche un cours du soir.", "kind": "SHAREABLE", "day": "10/11/2026"}', 0, '2026-11-10T14:58:00+00:00');
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
CREATE UNIQUE INDEX workshop_name ON workshop (name) WHERE deleted_at IS NULL;
CREATE INDEX slot_workshop ON slot (workshop_id);
CREATE INDEX session_day ON session (day);
CREATE INDEX session_workshop ON session (workshop_id, day);
CREATE INDEX session_slot ON session (slot_id, day);
CREATE INDEX session_moved_from ON session (moved_from_id) WHERE moved_from_id IS NOT NULL;
CREATE INDEX session_to_enter ON session (day) WHERE status = 'PREVUE' AND deleted_at IS NULL;
CREATE INDEX session_facilitator_staff ON session_facilitator (staff_id);
CREATE INDEX participant_search ON participant (search_key, id) WHERE deleted_at IS NULL;
CREATE INDEX enrolment_running
    ON enrolment (workshop_id, ifnull(last_day, '9999-12-31')) WHERE deleted_at IS NULL;
CREATE INDEX enrolment_participant ON enrolment (participant_id);
CREATE INDEX attendance_participant ON attendance (participant_id);
CREATE INDEX correction_session ON correction (session_id);
CREATE INDEX sheet_session_session ON sheet_session (session_id);
CREATE UNIQUE INDEX partner_name ON partner (name COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX contact_partner ON contact (partner_id);
CREATE INDEX household_member_household ON household_member (household_id);
CREATE UNIQUE INDEX household_member_now ON household_member (participant_id)
    WHERE participant_id IS NOT NULL AND until IS NULL AND deleted_at IS NULL;
CREATE INDEX note_participant ON note (participant_id);
CREATE UNIQUE INDEX housing_state_day ON housing_state (participant_id, since) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX family_state_day ON family_state (participant_id, since) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX resources_state_day ON resources_state (participant_id, since) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX work_state_day ON work_state (participant_id, since) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX education_state_day ON education_state (participant_id, since) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX french_state_day ON french_state (participant_id, since) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX district_state_day ON district_state (participant_id, since) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX mobility_state_day ON mobility_state (participant_id, since) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX status_state_day ON status_state (participant_id, since) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX pathway_open ON pathway (participant_id, action) WHERE closed_on IS NULL AND deleted_at IS NULL;
CREATE INDEX pathway_participant ON pathway (participant_id);
CREATE INDEX pathway_transition_pathway_day ON pathway_transition (pathway_id, day);
CREATE INDEX referral_pathway ON referral (pathway_id);
CREATE INDEX referent_pathway ON referent (pathway_id);
CREATE INDEX contract_pathway ON contract (pathway_id);
CREATE UNIQUE INDEX assessment_day ON assessment (pathway_id, day) WHERE deleted_at IS NULL;
CREATE INDEX objective_pathway ON objective (pathway_id);
CREATE INDEX step_pathway ON step (pathway_id);
CREATE INDEX recourse_pathway ON recourse (pathway_id);
CREATE INDEX housing_measure_pathway ON housing_measure (pathway_id);
CREATE INDEX housing_event_measure ON housing_event (measure_id);
CREATE INDEX placement_pathway ON placement (pathway_id);
CREATE INDEX interview_participant_day ON interview (participant_id, day);
CREATE INDEX interview_day ON interview (day);
CREATE INDEX interview_attendee_interview ON interview_attendee (interview_id);
CREATE INDEX relay_pathway ON relay (pathway_id);
CREATE INDEX orientation_participant ON orientation (participant_id);
CREATE INDEX orientation_partner ON orientation (partner_id);
CREATE UNIQUE INDEX project_name ON project (name) WHERE deleted_at IS NULL;
CREATE INDEX project_participant_participant ON project_participant (participant_id);
CREATE INDEX outreach_visit_day ON outreach_visit (day);
CREATE INDEX visit_person_participant ON visit_person (participant_id);
CREATE UNIQUE INDEX report_period ON report (first_day, last_day, view) WHERE deleted_at IS NULL;
CREATE INDEX report_section_report ON report_section (report_id);
CREATE UNIQUE INDEX saved_question_name ON saved_question (name) WHERE deleted_at IS NULL;
CREATE INDEX report_item_section ON report_item (section_id);
CREATE INDEX report_item_participant ON report_item (participant_id);
CREATE UNIQUE INDEX report_file_kind ON report_file (report_id, kind) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX funder_view_name ON funder_view (name) WHERE deleted_at IS NULL;
CREATE INDEX budget_line_year ON budget_line (year);
CREATE INDEX pathway_closed_on ON pathway (closed_on);
CREATE INDEX referral_received_on ON referral (received_on);
CREATE INDEX draft_participant ON draft (participant_id);
