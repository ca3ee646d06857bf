-- Units, their years by version, what each year rests on, and who changed what.
-- Points are exact decimals as text; dates are ISO 8601 as text.

CREATE TABLE changes (
    id INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL CHECK (made_by <> ''),
    action TEXT NOT NULL CHECK (action IN ('import', 'close', 'merge')),
    origin TEXT,
    tool_version TEXT NOT NULL,
    details TEXT NOT NULL DEFAULT ''
);

CREATE TABLE change_sources (
    change_id INTEGER NOT NULL REFERENCES changes (id),
    kind TEXT NOT NULL,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    PRIMARY KEY (change_id, kind, path)
) WITHOUT ROWID;

-- A unit as its latest known year names it.
CREATE TABLE units (
    code TEXT PRIMARY KEY CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT CHECK (kind IN ('commune', 'ward', 'township')),
    district_code TEXT,
    district_name TEXT,
    as_of_year INTEGER NOT NULL,
    change_id INTEGER NOT NULL REFERENCES changes (id)
) WITHOUT ROWID;

CREATE TABLE assessments (
    id INTEGER PRIMARY KEY,
    unit_code TEXT NOT NULL REFERENCES units (code),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2199),
    version INTEGER NOT NULL CHECK (version >= 1),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT CHECK (kind IN ('commune', 'ward', 'township')),
    district_code TEXT,
    district_name TEXT,
    regulation TEXT NOT NULL CHECK (regulation <> ''),
    regulation_cite TEXT NOT NULL DEFAULT '',
    class_id TEXT,
    threshold TEXT CHECK (threshold GLOB '[0-9]*'),
    self_total TEXT CHECK (self_total GLOB '[0-9]*'),
    appraised_total TEXT CHECK (appraised_total GLOB '[0-9]*'),
    basis TEXT NOT NULL CHECK (basis IN ('self', 'appraised', 'recorded')),
    total TEXT CHECK (total GLOB '[0-9]*'),
    result TEXT NOT NULL CHECK (result IN ('passed', 'failed', 'undetermined', 'not-assessed')),
    conclusion TEXT CHECK (conclusion IN ('passed', 'failed')),
    note TEXT NOT NULL DEFAULT '',
    change_id INTEGER NOT NULL REFERENCES changes (id),
    UNIQUE (unit_code, year, version)
);
CREATE INDEX assessments_by_year ON assessments (year, district_code);

CREATE TABLE scores (
    assessment_id INTEGER NOT NULL REFERENCES assessments (id),
    criterion INTEGER NOT NULL CHECK (criterion >= 1),
    maximum TEXT NOT NULL CHECK (maximum GLOB '[0-9]*'),
    self_points TEXT CHECK (self_points GLOB '[0-9]*'),
    appraised TEXT CHECK (appraised GLOB '[0-9]*'),
    PRIMARY KEY (assessment_id, criterion)
) WITHOUT ROWID;

CREATE TABLE milestones (
    assessment_id INTEGER NOT NULL REFERENCES assessments (id),
    event TEXT NOT NULL CHECK (event <> ''),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (assessment_id, event)
) WITHOUT ROWID;

CREATE TABLE decisions (
    assessment_id INTEGER NOT NULL REFERENCES assessments (id),
    document TEXT NOT NULL CHECK (document IN ('recognition', 'certificate')),
    number TEXT,
    day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (assessment_id, document),
    CHECK (number IS NOT NULL OR day IS NOT NULL)
) WITHOUT ROWID;

CREATE TABLE closings (
    id INTEGER PRIMARY KEY,
    district_code TEXT NOT NULL,
    district_name TEXT NOT NULL,
    year INTEGER NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    regulation TEXT NOT NULL,
    units INTEGER NOT NULL CHECK (units >= 0),
    change_id INTEGER NOT NULL REFERENCES changes (id),
    UNIQUE (district_code, year, version)
);

CREATE TABLE closing_milestones (
    closing_id INTEGER NOT NULL REFERENCES closings (id),
    event TEXT NOT NULL CHECK (event <> ''),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (closing_id, event)
) WITHOUT ROWID;

-- The newest version of each year is the one that counts.
CREATE VIEW current_assessments AS
SELECT * FROM assessments AS mine
WHERE version = (
    SELECT max(version) FROM assessments
    WHERE unit_code = mine.unit_code AND year = mine.year
);

CREATE VIEW class_by_year AS
SELECT unit_code, year, class_id, threshold FROM current_assessments;

CREATE VIEW names_by_year AS
SELECT unit_code, year, name, kind, district_code, district_name FROM current_assessments;
