-- Schema 3: company files, renewals that somebody checked, and what renewals follow from.
-- Released: never changed again; a test compares its hash.

-- Files of the company (logo, signature), known by their content and never deleted. Settings
-- name them; being content, they need no history of their own.
CREATE TABLE asset (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    media_type TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE renewal_check (
    contract INTEGER NOT NULL REFERENCES contract (row),
    position INTEGER NOT NULL,
    renews_on TEXT NOT NULL CHECK (renews_on GLOB '????-??-??'),
    checked_by TEXT NOT NULL,
    -- Microseconds since 1970-01-01T00:00:00Z.
    checked_at INTEGER NOT NULL,
    PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX renewal_check_by_day ON renewal_check (renews_on, contract);

-- What the renewals of a contract follow from, in few bytes, and those of many contracts in one
-- row: a board over all contracts reads all of them. Which contract stands in which row, and what
-- its bytes mean, is told by the program. Days that follow from these are never stored.
CREATE TABLE renewal_index (
    part INTEGER PRIMARY KEY,
    contracts BLOB NOT NULL
) STRICT;

-- Levels and currencies that renewal_index names, from 1 on, and owners, from 65537 on. Words that
-- no contract names any longer stay; they do no harm.
CREATE TABLE renewal_words (
    id INTEGER PRIMARY KEY,
    word TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX renewal_words_by_word ON renewal_words (word, id);

-- What was recorded after a day.
CREATE INDEX journal_by_day ON journal (today, subject_id);

-- What follows from the facts is derived anew when the register is opened, renewal_index with it.
UPDATE contract_index SET holds_from = '9999-12-31';
UPDATE register SET index_day = '0000-01-01';
