-- Schema 2: support requests, consulting, changes of fees, evidence of notices, editions of the
-- terms. Released: never changed again; a test compares its hash.
--
-- Moments are whole microseconds since 1970-01-01T00:00:00Z.

ALTER TABLE register ADD COLUMN
    -- The greatest number that a support request was ever given; none is given twice.
    requests_given INTEGER NOT NULL DEFAULT 0 CHECK (requests_given >= 0);
ALTER TABLE register ADD COLUMN
    -- Differs whenever what is kept of the editions differs; 0 if nothing is.
    editions_token INTEGER NOT NULL DEFAULT 0;

ALTER TABLE notice ADD COLUMN received_time TEXT CHECK (received_time GLOB '??:??*');
ALTER TABLE notice ADD COLUMN document_sha256 TEXT CHECK (length(document_sha256) = 64);
ALTER TABLE notice ADD COLUMN document_name TEXT
    CHECK ((document_name IS NULL) = (document_sha256 IS NULL));
ALTER TABLE notice ADD COLUMN document_bytes INTEGER CHECK (document_bytes >= 0)
    CHECK ((document_bytes IS NULL) = (document_sha256 IS NULL));

CREATE TABLE consulting (
    contract INTEGER NOT NULL REFERENCES contract (row),
    position INTEGER NOT NULL,
    on_day TEXT NOT NULL CHECK (on_day GLOB '????-??-??'),
    blocks INTEGER NOT NULL CHECK (blocks >= 0),
    recorded_on TEXT NOT NULL CHECK (recorded_on GLOB '????-??-??'),
    cancelled_on TEXT CHECK (cancelled_on GLOB '????-??-??'),
    PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE fee_change (
    contract INTEGER NOT NULL REFERENCES contract (row),
    position INTEGER NOT NULL,
    effective_on TEXT NOT NULL CHECK (effective_on GLOB '????-??-??'),
    fee_minor INTEGER,
    fee_currency TEXT,
    recorded_on TEXT NOT NULL CHECK (recorded_on GLOB '????-??-??'),
    PRIMARY KEY (contract, position),
    CHECK ((fee_minor IS NULL) = (fee_currency IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE request (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    contract INTEGER NOT NULL REFERENCES contract (row),
    received_at INTEGER NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('email', 'phone', 'portal')),
    from_email TEXT NOT NULL,
    environment TEXT NOT NULL CHECK (environment IN ('production', 'test')),
    impact_reported TEXT NOT NULL,
    impact_override_reason TEXT,
    answered_at INTEGER,
    automatic_at INTEGER,
    recorded_on TEXT NOT NULL CHECK (recorded_on GLOB '????-??-??'),
    subject TEXT,
    mail_sha256 TEXT CHECK (length(mail_sha256) = 64),
    mail_name TEXT,
    mail_bytes INTEGER CHECK (mail_bytes >= 0),
    CHECK ((mail_sha256 IS NULL) = (mail_name IS NULL)),
    CHECK ((mail_sha256 IS NULL) = (mail_bytes IS NULL))
) STRICT;
CREATE INDEX request_by_contract ON request (contract, received_at);

CREATE TABLE edition (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) > 0),
    -- A company's own edition; null for the one that ships, of which only confirmations are kept.
    edition TEXT CHECK (json_valid(edition))
) STRICT;

CREATE TABLE edition_confirmation (
    edition INTEGER NOT NULL REFERENCES edition (row),
    position INTEGER NOT NULL,
    level TEXT NOT NULL,
    cell TEXT NOT NULL,
    value INTEGER NOT NULL CHECK (value IN (0, 1)),
    who TEXT NOT NULL,
    on_day TEXT NOT NULL CHECK (on_day GLOB '????-??-??'),
    PRIMARY KEY (edition, position)
) STRICT, WITHOUT ROWID;

-- What becomes of a support request, from the facts of its contract alone, and copies of what
-- lists are sorted by.
CREATE TABLE request_index (
    request INTEGER PRIMARY KEY REFERENCES request (id),
    -- 0 awaits an answer, 1 answered in time, 2 answered late, 3 not authorised, 4 no response owed.
    state INTEGER NOT NULL,
    impact TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    due_at INTEGER,
    -- Why it is not authorised.
    refusal TEXT CHECK (refusal IN ('not_a_contact', 'channel', 'not_active')),
    level TEXT NOT NULL,
    contract_year INTEGER,
    over_quota INTEGER NOT NULL CHECK (over_quota IN (0, 1)),
    number_sort TEXT NOT NULL,
    customer_sort TEXT NOT NULL,
    search_hash INTEGER NOT NULL
) STRICT;
CREATE INDEX request_index_by_received ON request_index (received_at);
CREATE INDEX request_index_by_due ON request_index (due_at);
CREATE INDEX request_index_by_state ON request_index (state, received_at);
CREATE INDEX request_index_by_state_and_due ON request_index (state, due_at);
CREATE INDEX request_index_by_number ON request_index (number_sort);
CREATE INDEX request_index_by_customer ON request_index (customer_sort);

-- Support requests whose recording was taken back, by contract: what the history knows of a
-- contract on a day in the past.
CREATE TABLE removed_request_index (
    contract BLOB NOT NULL CHECK (length(contract) = 16),
    request INTEGER NOT NULL,
    PRIMARY KEY (contract, request)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE request_search USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii', prefix = '1 2 3 4'
);
CREATE TABLE request_search_words (
    word TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- The journal, with two more subjects. Its rows, and so its hashes, stay as they are.
CREATE TABLE journal_with_requests (
    seq INTEGER PRIMARY KEY,
    change INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    today TEXT NOT NULL CHECK (today GLOB '????-??-??'),
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    reason TEXT,
    subject TEXT NOT NULL
        CHECK (subject IN ('contract', 'customer', 'request', 'edition', 'settings')),
    -- Empty for the settings.
    subject_id BLOB NOT NULL,
    before_seq INTEGER REFERENCES journal (seq),
    after_digest BLOB CHECK (length(after_digest) = 32),
    undoes INTEGER REFERENCES journal (seq),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    CHECK ((length(subject_id) = 0) = (subject = 'settings'))
) STRICT;
INSERT INTO journal_with_requests
    SELECT seq, change, recorded_at, today, who, action, reason, subject, subject_id, before_seq,
        after_digest, undoes, hash
    FROM journal ORDER BY seq;
DROP TABLE journal;
ALTER TABLE journal_with_requests RENAME TO journal;
CREATE INDEX journal_by_subject ON journal (subject_id);
CREATE INDEX journal_by_change ON journal (change);
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

-- Responses have a request and a moment besides; of several on a day each stands for itself.
-- Where there is none, both are 0.
DROP TABLE deadline_index;
CREATE TABLE deadline_index (
    due_on TEXT NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    request INTEGER NOT NULL,
    contract INTEGER NOT NULL REFERENCES contract (row),
    overdue_from TEXT NOT NULL,
    fee_minor INTEGER,
    fee_currency TEXT,
    PRIMARY KEY (due_on, number, kind, due_at, request)
) STRICT, WITHOUT ROWID;
CREATE INDEX deadline_index_by_contract ON deadline_index (contract);

-- A renewal is of the fee that holds from then on.
ALTER TABLE contract_index ADD COLUMN renewal_fee_minor INTEGER;
ALTER TABLE contract_index ADD COLUMN renewal_fee_currency TEXT;
DROP INDEX contract_index_by_renewal;
CREATE INDEX contract_index_by_renewal
    ON contract_index (renews_on, contract, renewal, renewal_fee_currency, renewal_fee_minor);

-- What follows from the facts is derived anew when the register is opened: entitlements of which
-- nothing is left no longer lapse.
UPDATE contract_index SET holds_from = '9999-12-31';
UPDATE register SET index_day = '0000-01-01';
