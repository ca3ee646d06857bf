-- Mergers, and units that got a new code. Whose years the successor keeps is said by a person, or nobody's are.

CREATE TABLE successions (
    id INTEGER PRIMARY KEY,
    successor $text NOT NULL REFERENCES units (code),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2199),
    version INTEGER NOT NULL CHECK (version >= 1),
    keeps_years_of $text REFERENCES units (code),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    note $text NOT NULL DEFAULT '',
    change_id INTEGER NOT NULL REFERENCES changes (id),
    UNIQUE (successor, year, version)
);

CREATE TABLE succession_predecessors (
    succession_id INTEGER NOT NULL REFERENCES successions (id),
    unit_code $text NOT NULL REFERENCES units (code),
    PRIMARY KEY (succession_id, unit_code)
) $keyed;
