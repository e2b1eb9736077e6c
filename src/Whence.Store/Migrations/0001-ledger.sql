-- The ledger, first form. A migration that has been released never changes: write the next one instead.

CREATE TABLE pages (
    id INTEGER PRIMARY KEY,             -- grows as pages arrive
    hash TEXT NOT NULL UNIQUE,          -- sha256:…, of the bytes as received
    name TEXT NOT NULL,
    title TEXT,
    outlet TEXT,
    outlet_key TEXT,                    -- in lower case
    url TEXT,
    published_earliest TEXT,            -- yyyy-MM-dd
    published_latest TEXT,
    published_basis INTEGER,            -- DateBasis; null when no date is known
    day TEXT NOT NULL,                  -- under which the page is filed: published, else received
    reprint_of TEXT,
    received TEXT NOT NULL,             -- first, UTC, ISO 8601 with 7 decimals
    received_from TEXT NOT NULL,
    size INTEGER NOT NULL,
    words INTEGER NOT NULL,
    claims INTEGER NOT NULL,
    reader_version INTEGER NOT NULL
) STRICT;
CREATE INDEX pages_by_name ON pages (name);
CREATE INDEX pages_by_received ON pages (received DESC, id DESC);
CREATE INDEX pages_by_outlet ON pages (outlet_key, received DESC, id DESC);
CREATE INDEX pages_by_reader ON pages (reader_version);

CREATE TABLE receipts (
    page INTEGER NOT NULL REFERENCES pages,
    received TEXT NOT NULL,
    received_from TEXT NOT NULL,
    PRIMARY KEY (page, received, received_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE page_bytes (
    page INTEGER PRIMARY KEY REFERENCES pages,
    coding INTEGER NOT NULL,            -- 0 as they are, 1 Brotli
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE page_texts (
    page INTEGER PRIMARY KEY REFERENCES pages,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    detail BLOB NOT NULL                -- blocks, links, notes
) STRICT;

CREATE TABLE claims (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- c12; never given twice
    page INTEGER NOT NULL REFERENCES pages,
    place INTEGER NOT NULL,             -- the how-manieth of its page
    writer INTEGER NOT NULL,
    marks INTEGER NOT NULL,
    rejects INTEGER NOT NULL,
    unresolved INTEGER NOT NULL,
    hops INTEGER NOT NULL,              -- relays and origin
    day TEXT NOT NULL,                  -- of the page
    outlet_key TEXT,                    -- of the page
    origin_key TEXT                     -- the origin's name in lower case
) STRICT;
CREATE UNIQUE INDEX claims_by_place ON claims (page, place);
CREATE INDEX claims_by_day ON claims (day DESC, page DESC, place);
CREATE INDEX claims_by_origin ON claims (origin_key IS NULL, origin_key, page, place);
CREATE INDEX claims_by_outlet ON claims (outlet_key IS NULL, outlet_key, page, place);
CREATE INDEX claims_of_outlet ON claims (outlet_key, page, place);
CREATE INDEX claims_by_chain ON claims (hops DESC, page, place);
CREATE INDEX claims_by_mark ON claims (marks, page, place) WHERE marks <> 0;
CREATE INDEX claims_by_voice ON claims (writer, page, place, unresolved);

CREATE TABLE claim_texts (
    claim INTEGER PRIMARY KEY REFERENCES claims,
    text TEXT NOT NULL,
    detail BLOB NOT NULL                -- everything that no query filters on
) STRICT;

CREATE TABLE sources (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,          -- src:…
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    kind INTEGER NOT NULL               -- SourceKind
) STRICT;
CREATE INDEX sources_by_name ON sources (name_key);
CREATE INDEX sources_by_kind ON sources (kind);

-- Where a source appears, and what the page tells of it when it is not named.
CREATE TABLE appearances (
    source INTEGER NOT NULL REFERENCES sources,
    page INTEGER NOT NULL REFERENCES pages,
    known BLOB,
    PRIMARY KEY (source, page)
) STRICT, WITHOUT ROWID;
CREATE INDEX appearances_by_page ON appearances (page);

-- Other forms of a source's name, as pages give them.
CREATE TABLE aliases (
    source INTEGER NOT NULL REFERENCES sources,
    name TEXT NOT NULL,
    page INTEGER NOT NULL REFERENCES pages,
    name_key TEXT NOT NULL,
    PRIMARY KEY (source, name, page)
) STRICT, WITHOUT ROWID;
CREATE INDEX aliases_by_name ON aliases (name_key, source);
CREATE INDEX aliases_by_page ON aliases (page);

-- Who has a part in a claim: role 0 source, 1 via, 2 origin, 3 via of another route, 4 origin of another route.
CREATE TABLE claim_hops (
    claim INTEGER NOT NULL REFERENCES claims,
    role INTEGER NOT NULL,
    place INTEGER NOT NULL,
    source INTEGER NOT NULL REFERENCES sources,
    rejects INTEGER NOT NULL,           -- of the claim
    PRIMARY KEY (claim, role, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_hops_by_source ON claim_hops (source, claim, role, rejects);

CREATE TABLE refused (
    hash TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    received_from TEXT NOT NULL,
    received TEXT NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL
) STRICT;
CREATE INDEX refused_by_received ON refused (received DESC, hash);

CREATE VIRTUAL TABLE page_words USING fts5 (
    title, text, content = 'page_texts', content_rowid = 'page', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER page_words_in AFTER INSERT ON page_texts BEGIN
    INSERT INTO page_words (rowid, title, text) VALUES (new.page, new.title, new.text);
END;
CREATE TRIGGER page_words_out AFTER DELETE ON page_texts BEGIN
    INSERT INTO page_words (page_words, rowid, title, text) VALUES ('delete', old.page, old.title, old.text);
END;

CREATE VIRTUAL TABLE claim_words USING fts5 (
    text, content = 'claim_texts', content_rowid = 'claim', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER claim_words_in AFTER INSERT ON claim_texts BEGIN
    INSERT INTO claim_words (rowid, text) VALUES (new.claim, new.text);
END;
CREATE TRIGGER claim_words_out AFTER DELETE ON claim_texts BEGIN
    INSERT INTO claim_words (claim_words, rowid, text) VALUES ('delete', old.claim, old.text);
END;
