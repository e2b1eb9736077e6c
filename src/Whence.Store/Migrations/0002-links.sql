-- What the ledger knows across pages. All but claim_gists, page_prints, rulings, merges and events can be made again from these.

-- What a claim comes to when it is compared; none for a claim that says too little to be known again.
CREATE TABLE claim_gists (
    claim INTEGER PRIMARY KEY REFERENCES claims,
    gist BLOB NOT NULL,
    context BLOB NOT NULL               -- whether in the headline, hedging words, links beside it
) STRICT;

-- What a page comes to when it is compared. linked: 0 not yet, 1 done.
CREATE TABLE page_prints (
    page INTEGER PRIMARY KEY REFERENCES pages,
    linked INTEGER NOT NULL,
    shingles BLOB NOT NULL,             -- 64-bit fingerprints, little-endian
    gist BLOB NOT NULL
) STRICT;
CREATE INDEX page_prints_waiting ON page_prints (page) WHERE linked = 0;

-- Keys under which things that can be alike are found. space: 0 claims, 1 pages, 2 passages of pages, 3 sources.
CREATE TABLE link_keys (
    space INTEGER NOT NULL,
    key INTEGER NOT NULL,
    item INTEGER NOT NULL,
    PRIMARY KEY (space, key, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE item_keys (                -- the same by item, so that they can be taken out again
    space INTEGER NOT NULL,
    item INTEGER NOT NULL,
    keys BLOB NOT NULL,
    PRIMARY KEY (space, item)
) STRICT, WITHOUT ROWID;

-- Claims that were found alike, a < b.
CREATE TABLE likenesses (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    question REAL NOT NULL,
    answer REAL NOT NULL,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX likenesses_back ON likenesses (b, a);

-- Pages that copied from one another, a < b.
CREATE TABLE copies (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    detail BLOB NOT NULL,               -- passages, shares, evidence, which came first
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX copies_back ON copies (b, a);

-- Pages that tell of one event, a < b.
CREATE TABLE kinships (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    score REAL NOT NULL,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX kinships_back ON kinships (b, a);

CREATE TABLE stories (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- s3; never given twice
    pages INTEGER NOT NULL,
    earliest TEXT,
    latest TEXT
) STRICT;
CREATE INDEX stories_by_pages ON stories (pages DESC, id);
CREATE TABLE page_stories (
    page INTEGER PRIMARY KEY,
    story INTEGER NOT NULL REFERENCES stories
) STRICT;
CREATE INDEX page_stories_by_story ON page_stories (story, page);

CREATE TABLE questions (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- q4; never given twice
    claim INTEGER NOT NULL,             -- whose words stand for it
    story INTEGER,
    claims INTEGER NOT NULL,
    answers INTEGER NOT NULL,
    pages INTEGER NOT NULL,
    outlets INTEGER NOT NULL,
    origins_low INTEGER NOT NULL,       -- of the answer that most pages give
    origins_high INTEGER NOT NULL,
    marks INTEGER NOT NULL,             -- QuestionMarks
    next_place INTEGER NOT NULL,        -- of its next new answer
    earliest TEXT,
    latest TEXT
) STRICT;
CREATE INDEX questions_by_pages ON questions (pages DESC, origins_low, id);
CREATE INDEX questions_by_day ON questions (latest DESC, id);
CREATE INDEX questions_by_story ON questions (story, id);
CREATE INDEX questions_by_marks ON questions (marks, pages DESC) WHERE marks <> 0;

CREATE TABLE claim_answers (
    claim INTEGER PRIMARY KEY,
    question INTEGER NOT NULL REFERENCES questions,
    place INTEGER NOT NULL              -- of the answer: q4.1; never given twice within its question
) STRICT;
CREATE INDEX claim_answers_by_question ON claim_answers (question, place, claim);

CREATE TABLE conflicts (
    question INTEGER NOT NULL REFERENCES questions,
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    kind INTEGER NOT NULL,              -- ConflictKind
    why TEXT NOT NULL,
    PRIMARY KEY (question, a, b, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX conflicts_by_kind ON conflicts (kind, question, a, b);

CREATE TABLE drifts (
    question INTEGER NOT NULL REFERENCES questions,
    a INTEGER NOT NULL,                 -- from
    b INTEGER NOT NULL,                 -- to
    kind INTEGER NOT NULL,              -- DriftKind
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (question, a, b, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX drifts_by_kind ON drifts (kind, question, a, b);

-- What must be gathered and counted again: a page of theirs was read again or went, or somebody ruled.
CREATE TABLE stale_questions (question INTEGER PRIMARY KEY) STRICT;
CREATE TABLE stale_stories (story INTEGER PRIMARY KEY) STRICT;

-- What people ruled about two claims: under one question, or not. a < b. event: the one that ruled.
CREATE TABLE rulings (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    same INTEGER NOT NULL,
    event INTEGER NOT NULL,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX rulings_back ON rulings (b, a);
CREATE INDEX rulings_by_event ON rulings (event);

-- Which source is which other: code into code. kept_apart: pairs that somebody split, never joined again unasked.
CREATE TABLE merges (
    source TEXT PRIMARY KEY,
    into_source TEXT NOT NULL,
    event INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX merges_by_target ON merges (into_source, source);
CREATE TABLE kept_apart (
    a TEXT NOT NULL,
    b TEXT NOT NULL,
    event INTEGER NOT NULL,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

-- Words by which pages name a source, with title and office: by them a surname is told to be somebody's.
CREATE TABLE phrases (
    source INTEGER NOT NULL REFERENCES sources,
    phrase TEXT NOT NULL,
    page INTEGER NOT NULL REFERENCES pages,
    PRIMARY KEY (source, phrase, page)
) STRICT, WITHOUT ROWID;
CREATE INDEX phrases_by_page ON phrases (page);

-- Pages whose content was erased: the hash and the reason stay.
CREATE TABLE redacted (
    hash TEXT PRIMARY KEY,
    event INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The log: who did what, when, why. Append-only; each event holds the hash of the one before.
CREATE TABLE events (
    id INTEGER PRIMARY KEY,             -- e5; 1, 2, 3 … without a gap
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,              -- JSON
    why TEXT NOT NULL,
    undoes INTEGER,
    hash TEXT NOT NULL                  -- of the hash before and all of this
) STRICT;
CREATE INDEX events_by_kind ON events (kind, id);
CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN SELECT raise(ABORT, 'the log is append-only'); END;
CREATE TRIGGER events_keep BEFORE DELETE ON events BEGIN SELECT raise(ABORT, 'the log is append-only'); END;

CREATE INDEX pages_by_url ON pages (url) WHERE url IS NOT NULL;

-- Pages of an older form of the ledger have no gists: they are read again first (whence reread).
