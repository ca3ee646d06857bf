-- Units, their years by version, what each year rests on, and who changed what.
-- Points are exact decimals as text; dates are ISO 8601 as text. Words after the dollar sign differ by database.

CREATE TABLE changes (
    id INTEGER PRIMARY KEY,
    made_at $text NOT NULL,
    made_by $text NOT NULL CHECK (made_by <> ''),
    action $text NOT NULL CHECK (action IN ('import', 'close', 'merge')),
    origin $text,
    tool_version $text NOT NULL,
    details $text NOT NULL DEFAULT ''
);

CREATE TABLE change_sources (
    change_id INTEGER NOT NULL REFERENCES changes (id),
    kind $text NOT NULL,
    path $text NOT NULL,
    sha256 $text NOT NULL CHECK (length(sha256) = 64),
    PRIMARY KEY (change_id, kind, path)
) $keyed;

-- A unit as its latest known year names it.
CREATE TABLE units (
    code $text PRIMARY KEY CHECK (code <> ''),
    name $text NOT NULL CHECK (name <> ''),
    kind $text CHECK (kind IN ('commune', 'ward', 'township')),
    district_code $text,
    district_name $text,
    as_of_year INTEGER NOT NULL,
    change_id INTEGER NOT NULL REFERENCES changes (id)
) $keyed;

CREATE TABLE assessments (
    id INTEGER PRIMARY KEY,
    unit_code $text NOT NULL REFERENCES units (code),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2199),
    version INTEGER NOT NULL CHECK (version >= 1),
    name $text NOT NULL CHECK (name <> ''),
    kind $text CHECK (kind IN ('commune', 'ward', 'township')),
    district_code $text,
    district_name $text,
    regulation $text NOT NULL CHECK (regulation <> ''),
    regulation_cite $text NOT NULL DEFAULT '',
    class_id $text,
    threshold $text CHECK (threshold $is_points),
    self_total $text CHECK (self_total $is_points),
    appraised_total $text CHECK (appraised_total $is_points),
    basis $text NOT NULL CHECK (basis IN ('self', 'appraised', 'recorded')),
    total $text CHECK (total $is_points),
    result $text NOT NULL CHECK (result IN ('passed', 'failed', 'undetermined', 'not-assessed')),
    conclusion $text CHECK (conclusion IN ('passed', 'failed')),
    note $text NOT NULL DEFAULT '',
    change_id INTEGER NOT NULL REFERENCES changes (id),
    UNIQUE (unit_code, year, version)
);
CREATE INDEX assessments_by_year ON assessments (year, district_code);

CREATE TABLE scores (
    assessment_id INTEGER NOT NULL REFERENCES assessments (id),
    criterion INTEGER NOT NULL CHECK (criterion >= 1),
    maximum $text NOT NULL CHECK (maximum $is_points),
    self_points $text CHECK (self_points $is_points),
    appraised $text CHECK (appraised $is_points),
    PRIMARY KEY (assessment_id, criterion)
) $keyed;

CREATE TABLE milestones (
    assessment_id INTEGER NOT NULL REFERENCES assessments (id),
    event $text NOT NULL CHECK (event <> ''),
    day $text NOT NULL CHECK (day $is_day),
    PRIMARY KEY (assessment_id, event)
) $keyed;

CREATE TABLE decisions (
    assessment_id INTEGER NOT NULL REFERENCES assessments (id),
    document $text NOT NULL CHECK (document IN ('recognition', 'certificate')),
    number $text,
    day $text CHECK (day $is_day),
    PRIMARY KEY (assessment_id, document),
    CHECK (number IS NOT NULL OR day IS NOT NULL)
) $keyed;

CREATE TABLE closings (
    id INTEGER PRIMARY KEY,
    district_code $text NOT NULL,
    district_name $text NOT NULL,
    year INTEGER NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    regulation $text NOT NULL,
    units INTEGER NOT NULL CHECK (units >= 0),
    change_id INTEGER NOT NULL REFERENCES changes (id),
    UNIQUE (district_code, year, version)
);

CREATE TABLE closing_milestones (
    closing_id INTEGER NOT NULL REFERENCES closings (id),
    event $text NOT NULL CHECK (event <> ''),
    day $text NOT NULL CHECK (day $is_day),
    PRIMARY KEY (closing_id, event)
) $keyed;

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
