-- What the first page of the ledger needs: what changed since somebody looked, searches that are kept, orders that a list is read in.

-- Grows with what others may have kept in memory: added when a page came, changed when one was read again or went, linked with every link step and merge.
CREATE TABLE ledger_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    linked INTEGER NOT NULL
) STRICT;
INSERT INTO ledger_state (id, added, changed, linked) VALUES (1, 1, 1, 1);
CREATE TRIGGER ledger_state_added AFTER INSERT ON page_prints BEGIN UPDATE ledger_state SET added = added + 1; END;
CREATE TRIGGER ledger_state_changed AFTER DELETE ON page_prints BEGIN UPDATE ledger_state SET changed = changed + 1; END;
CREATE TRIGGER ledger_state_merged AFTER INSERT ON merges BEGIN UPDATE ledger_state SET linked = linked + 1; END;
CREATE TRIGGER ledger_state_split AFTER DELETE ON merges BEGIN UPDATE ledger_state SET linked = linked + 1; END;

-- What became otherwise when a question was counted again. page: the newest page then.
CREATE TABLE question_changes (
    id INTEGER PRIMARY KEY,             -- 1, 2, 3 … : how far somebody looked
    question INTEGER NOT NULL,
    page INTEGER NOT NULL,
    pages_before INTEGER NOT NULL,
    pages_after INTEGER NOT NULL,
    low_before INTEGER NOT NULL,        -- origins of the answer that most pages give
    low_after INTEGER NOT NULL,
    high_before INTEGER NOT NULL,
    high_after INTEGER NOT NULL,
    marks_before INTEGER NOT NULL,      -- QuestionMarks
    marks_after INTEGER NOT NULL
) STRICT;
CREATE INDEX question_changes_by_question ON question_changes (question, id);

-- Searches that people keep, by name.
CREATE TABLE saved_searches (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL,              -- the parameters of the ledger's address
    page INTEGER NOT NULL               -- the newest page when it was saved or looked at last
) STRICT;

CREATE INDEX questions_by_rest ON questions (pages * 1.0 / max(origins_low, 1) DESC, pages DESC, id) WHERE pages > 1;
CREATE INDEX questions_contested ON questions (pages DESC, id) WHERE marks & 1;
