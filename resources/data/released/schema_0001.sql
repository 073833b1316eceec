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
) STRICT;
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
    created_at TEXT NOT NULL,
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
INSERT INTO "workshop" VALUES (1, 1, NULL, 'Couture', '', '', '', 'sewing', 'sewing', NULL, 'EVERYONE', 10, 1, 1);
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
INSERT INTO "participant" VALUES (1, 1, NULL, 'Arslan', 'Zeynep', '', '', 'F', '1985-03-14', '06 39 98 12 47', '', '', '', '', '', 'tr fr', '', ' arslan zeynep 0639981247 33639981247', '2026-11-23T19:15:16.333044+00:00');
INSERT INTO "participant" VALUES (2, 1, NULL, 'Haddad', 'Salma', '', 'سلمى حدّاد', NULL, NULL, '', '', '', '', '', '', '', '', ' haddad salma سلمى حداد سلمىحداد', '2026-11-23T19:15:16.334077+00:00');
INSERT INTO "enrolment" VALUES (1, 1, NULL, 1, 1, 'ENROLLED', '2026-09-01', NULL);
INSERT INTO "enrolment" VALUES (2, 1, NULL, 1, 2, 'ENROLLED', '2026-09-01', NULL);
INSERT INTO "attendance" VALUES (1, 1, 1, 1, 'PRESENT', 0, 0, NULL, 0);
INSERT INTO "attendance" VALUES (2, 2, 1, 2, 'PRESENT', 0, 0, NULL, 0);
INSERT INTO "correction" VALUES (1, 1, 1, 2, '2026-11-23T19:15:16.364085+00:00', '', 'Elle était à l’heure', '["RETARD", 20, 0, null]', '["PRESENT", 0, 0, null]');
INSERT INTO "sheet" VALUES (1, 1, 2026, 1, 'SESSION', 1, 1, '{"facilitators": ["Brigitte Klein"], "half_days": ["morning"], "pages": [[1, 2, 0, 0, 0]], "sessions": [[2, "2026-09-08", 540, 660]], "venue": "Espace adultes, 31 avenue de Guise", "workshop": "Couture"}', '2026-09-07T08:00:00+00:00', NULL, NULL);
INSERT INTO "sheet_session" VALUES (1, 1, 1, 2, 0);
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
