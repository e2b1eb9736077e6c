-- What people do to the ledger at their desks. The log has every act; all tables here but remarks can be made again from it.

-- What people say of a claim as it was read: that it is read well, that it is no claim, that a part of it is otherwise, or anything else.
-- The words stand here and not in the log, which never forgets: when their page is erased, they go, and the log keeps a digest of them.
CREATE TABLE remarks (
    event INTEGER PRIMARY KEY,
    page TEXT NOT NULL,                 -- sha256:…
    claim INTEGER,                      -- on which it stands now; null: the page was read again and no claim there is the one that was meant
    kind INTEGER NOT NULL,              -- RemarkKind
    field INTEGER,                      -- ClaimField, of a correction
    writer INTEGER NOT NULL,            -- of the claim that was meant: the writer's own
    spans TEXT NOT NULL,                -- its content: code points of the page's text, 12-40,50-61; t0-12 in a title given apart
    text TEXT NOT NULL,                 -- the words there
    read TEXT,                          -- what the reading gave; null: nothing
    corrected TEXT,                     -- what it should be; null: nothing
    corrected_spans TEXT,
    reader_version INTEGER NOT NULL,
    salt TEXT NOT NULL,                 -- goes into the digest
    undone INTEGER                      -- by which event
) STRICT;
CREATE INDEX remarks_by_claim ON remarks (claim, kind) WHERE undone IS NULL AND claim IS NOT NULL;
CREATE INDEX remarks_by_page ON remarks (page, event);
CREATE INDEX remarks_lost ON remarks (event) WHERE undone IS NULL AND claim IS NULL;

-- A source's grade on the Admiralty scale, given by a person.
CREATE TABLE grades (
    source TEXT PRIMARY KEY,            -- src:…
    reliability TEXT,                   -- A to F
    information INTEGER,                -- 1 to 6
    event INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE cases (
    id INTEGER PRIMARY KEY,             -- k3: the how-manieth case that was ever made
    name TEXT NOT NULL,
    made INTEGER NOT NULL,              -- the event
    changed INTEGER NOT NULL            -- the last event of it
) STRICT;
CREATE INDEX cases_by_change ON cases (changed DESC);
CREATE TABLE case_things (
    case_id INTEGER NOT NULL REFERENCES cases,
    thing TEXT NOT NULL,                -- sha256:…, c12, q4, src:…
    event INTEGER NOT NULL,
    PRIMARY KEY (case_id, thing)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_things_by_thing ON case_things (thing, case_id);
CREATE TABLE case_notes (
    event INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX case_notes_by_case ON case_notes (case_id, event);

-- What somebody looks after, as it stood when they last looked.
CREATE TABLE watches (
    who TEXT NOT NULL,
    thing TEXT NOT NULL,
    state TEXT NOT NULL,                -- JSON
    event INTEGER NOT NULL,
    PRIMARY KEY (who, thing)
) STRICT, WITHOUT ROWID;
CREATE INDEX watches_by_who ON watches (who, event DESC);

CREATE INDEX claims_unresolved ON claims (page DESC, place) WHERE writer = 0 AND unresolved = 1;
CREATE INDEX events_by_undo ON events (undoes) WHERE undoes IS NOT NULL;
