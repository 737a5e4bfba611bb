-- Schema 1. Released: never changed again; a test compares its hash.
--
-- Facts stand in tables of their own. What follows from them on a day stands in tables that end
-- in _index, _search, _words or _totals, or in columns that begin with ix_; all of it can be rebuilt.
-- Days are texts YYYY-MM-DD, amounts whole minor units beside their currency.

CREATE TABLE register (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    -- The day that the index tables are derived for.
    index_day TEXT NOT NULL CHECK (index_day GLOB '????-??-??')
) STRICT;

CREATE TABLE settings (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE customer (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    number TEXT NOT NULL,
    number_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    is_business INTEGER NOT NULL CHECK (is_business IN (0, 1)),
    language TEXT NOT NULL,
    street TEXT,
    postal_code TEXT,
    city TEXT,
    country TEXT NOT NULL,
    email TEXT,
    vat_id TEXT,
    note TEXT,
    ix_number TEXT NOT NULL,
    ix_name TEXT NOT NULL
) STRICT;
CREATE INDEX customer_by_number ON customer (ix_number);
CREATE INDEX customer_by_name ON customer (ix_name);

CREATE TABLE contract (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    number TEXT NOT NULL,
    number_key TEXT NOT NULL UNIQUE,
    customer INTEGER NOT NULL REFERENCES customer (row),
    edition TEXT NOT NULL,
    received_on TEXT CHECK (received_on GLOB '????-??-??'),
    commissioned_on TEXT CHECK (commissioned_on GLOB '????-??-??'),
    imported INTEGER NOT NULL CHECK (imported IN (0, 1)),
    activation_origin TEXT NOT NULL
        CHECK (activation_origin IN ('default', 'requested', 'imported', 'corrected')),
    activation_on TEXT CHECK (activation_on GLOB '????-??-??'),
    activation_reason TEXT,
    term_months INTEGER NOT NULL CHECK (term_months > 0),
    level TEXT NOT NULL,
    fee_minor INTEGER,
    fee_currency TEXT,
    owner TEXT,
    note TEXT,
    withdrawn_on TEXT CHECK (withdrawn_on GLOB '????-??-??'),
    CHECK ((activation_on IS NULL) = (activation_origin = 'default')),
    CHECK ((fee_minor IS NULL) = (fee_currency IS NULL))
) STRICT;
CREATE INDEX contract_by_customer ON contract (customer);

CREATE TABLE contact (
    contract INTEGER NOT NULL REFERENCES contract (row),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '????-??-??'),
    valid_to TEXT CHECK (valid_to GLOB '????-??-??'),
    PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE solution (
    contract INTEGER NOT NULL REFERENCES contract (row),
    position INTEGER NOT NULL,
    solution TEXT NOT NULL,
    version TEXT,
    environment TEXT NOT NULL CHECK (environment IN ('production', 'test')),
    satellites INTEGER,
    PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE notice (
    contract INTEGER NOT NULL REFERENCES contract (row),
    position INTEGER NOT NULL,
    received_on TEXT NOT NULL CHECK (received_on GLOB '????-??-??'),
    party TEXT NOT NULL CHECK (party IN ('client', 'contractor')),
    channel TEXT NOT NULL
        CHECK (channel IN ('letter', 'fax', 'email', 'portal', 'handed_over', 'phone')),
    named_end TEXT CHECK (named_end GLOB '????-??-??'),
    sender TEXT,
    recorded_on TEXT NOT NULL CHECK (recorded_on GLOB '????-??-??'),
    signed_copy_on TEXT CHECK (signed_copy_on GLOB '????-??-??'),
    withdrawn_on TEXT CHECK (withdrawn_on GLOB '????-??-??'),
    extraordinary_end TEXT CHECK (extraordinary_end GLOB '????-??-??'),
    extraordinary_reason TEXT,
    PRIMARY KEY (contract, position),
    CHECK ((extraordinary_end IS NULL) = (extraordinary_reason IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE amendment (
    contract INTEGER NOT NULL REFERENCES contract (row),
    position INTEGER NOT NULL,
    effective_on TEXT NOT NULL CHECK (effective_on GLOB '????-??-??'),
    from_level TEXT NOT NULL,
    to_level TEXT NOT NULL,
    recorded_on TEXT NOT NULL CHECK (recorded_on GLOB '????-??-??'),
    PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

-- The history. The image before an entry is the image after the entry before_seq.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    change INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    today TEXT NOT NULL CHECK (today GLOB '????-??-??'),
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    reason TEXT,
    subject TEXT NOT NULL CHECK (subject IN ('contract', 'customer', 'settings')),
    -- Empty for the settings.
    subject_id BLOB NOT NULL,
    before_seq INTEGER REFERENCES journal (seq),
    after_digest BLOB CHECK (length(after_digest) = 32),
    undoes INTEGER REFERENCES journal (seq),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    CHECK ((length(subject_id) = 0) = (subject = 'settings'))
) STRICT;
CREATE INDEX journal_by_subject ON journal (subject_id);
CREATE INDEX journal_by_change ON journal (change);

-- Images stand apart, so that the one of an erased person can go while the chain, which holds
-- salted digests only, still verifies.
CREATE TABLE journal_image (
    seq INTEGER PRIMARY KEY REFERENCES journal (seq),
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    image TEXT NOT NULL
) STRICT;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_image_is_never_changed BEFORE UPDATE ON journal_image
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

-- What follows from the facts of a contract on register.index_day, and copies of what lists are
-- sorted and summed by. Holds from holds_from up to the day before holds_until.
CREATE TABLE contract_index (
    contract INTEGER PRIMARY KEY REFERENCES contract (row),
    -- What is summed up stands in front, where it is read fastest.
    fee_minor INTEGER,
    fee_currency TEXT,
    -- Place in the order of life: 0 draft, 1 ordered, 2 active, 3 terminating, 4 ended, 5 withdrawn.
    state INTEGER NOT NULL,
    level TEXT NOT NULL,
    level_rank INTEGER NOT NULL,
    activates_on TEXT,
    last_day TEXT,
    renews_on TEXT,
    notice_by TEXT,
    ends_on TEXT,
    -- 0 committed, 1 cancellable, 2 terminating; null where nothing can renew.
    renewal INTEGER,
    owner TEXT,
    number_sort TEXT NOT NULL,
    customer_sort TEXT NOT NULL,
    owner_sort TEXT,
    search_hash INTEGER NOT NULL,
    holds_from TEXT NOT NULL,
    holds_until TEXT
) STRICT;
CREATE INDEX contract_index_by_number ON contract_index (number_sort);
CREATE INDEX contract_index_by_customer ON contract_index (customer_sort);
CREATE INDEX contract_index_by_level ON contract_index (level_rank);
CREATE INDEX contract_index_by_state ON contract_index (state);
CREATE INDEX contract_index_by_activation ON contract_index (activates_on);
CREATE INDEX contract_index_by_last_day ON contract_index (last_day);
CREATE INDEX contract_index_by_renewal
    ON contract_index (renews_on, contract, renewal, fee_currency, fee_minor);
CREATE INDEX contract_index_by_notice ON contract_index (notice_by);
CREATE INDEX contract_index_by_end ON contract_index (ends_on);
CREATE INDEX contract_index_by_fee ON contract_index (fee_minor);
CREATE INDEX contract_index_by_owner ON contract_index (owner_sort, contract, owner);
CREATE INDEX contract_index_by_holds_from ON contract_index (holds_from);
CREATE INDEX contract_index_by_holds_until ON contract_index (holds_until)
    WHERE holds_until IS NOT NULL;

-- Sums over contract_index, kept with it, so that an unfiltered list has its totals at once.
CREATE TABLE contract_totals (
    state INTEGER NOT NULL,
    level TEXT NOT NULL,
    -- Empty for contracts without a fee.
    fee_currency TEXT NOT NULL,
    contracts INTEGER NOT NULL,
    fee_minor INTEGER NOT NULL,
    PRIMARY KEY (state, level, fee_currency)
) STRICT, WITHOUT ROWID;

-- Deadlines in the order in which they are listed, with what the lanes sum up.
CREATE TABLE deadline_index (
    due_on TEXT NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    contract INTEGER NOT NULL REFERENCES contract (row),
    overdue_from TEXT NOT NULL,
    fee_minor INTEGER,
    fee_currency TEXT,
    PRIMARY KEY (due_on, number, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX deadline_index_by_contract ON deadline_index (contract);

-- Words are folded and split by the program; the tokenizer only takes them apart at blanks.
CREATE VIRTUAL TABLE contract_search USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii', prefix = '1 2 3 4'
);
CREATE VIRTUAL TABLE customer_search USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii', prefix = '1 2 3 4'
);

-- Which longer words there are in contract_search: the few that begin with what is typed are
-- looked up one by one, which is much faster than going through all that begin so. Words that
-- no contract holds any longer stay; they do no harm.
CREATE TABLE contract_search_words (
    word TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
