-- The journal proves itself: each line holds the hash of the one before. What a line holds of persons is in the
-- hash only salted, so that it can be destroyed with its salt while the chain still proves the rest (R28).

-- `text_salt` is NULL once the text was destroyed. The hashes are BLAKE2b-256 in hexadecimal; store/chain.cpp
-- says over what. A line that has its proof is not changed any more.
CREATE TABLE journal_proof (
    seq INTEGER PRIMARY KEY REFERENCES journal,
    text_salt TEXT,
    text_hash TEXT NOT NULL,
    link TEXT NOT NULL
) STRICT;

-- The end of the chain, so that lines cut off at the end are missed, too.
CREATE TABLE journal_head (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    seq INTEGER NOT NULL,
    link TEXT NOT NULL
) STRICT;
INSERT INTO journal_head VALUES (1, 0, '');

-- Line `seq` lost what was personal in it by the destruction that line `by` records.
CREATE TABLE destroyed_line (
    seq INTEGER NOT NULL REFERENCES journal,
    "by" INTEGER NOT NULL REFERENCES journal,
    PRIMARY KEY (seq, "by")
) STRICT, WITHOUT ROWID;

DROP TRIGGER journal_is_not_changed;
CREATE TRIGGER journal_is_not_changed
BEFORE UPDATE OF seq, version, at, actor, command, sitting, meeting, item, undoes ON journal
WHEN EXISTS (SELECT 1 FROM journal_proof WHERE seq = OLD.seq)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_texts_are_only_destroyed BEFORE UPDATE OF text ON journal
WHEN EXISTS (SELECT 1 FROM journal_proof WHERE seq = OLD.seq) AND
    NOT (NEW.text = '' AND EXISTS (SELECT 1 FROM destroyed_line WHERE seq = OLD.seq))
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
DROP TRIGGER journal_changes_are_not_changed;
CREATE TRIGGER journal_changes_are_only_destroyed BEFORE UPDATE ON journal_changes
WHEN EXISTS (SELECT 1 FROM journal_proof WHERE seq = OLD.seq) AND
    NOT (NEW.seq = OLD.seq AND EXISTS (SELECT 1 FROM destroyed_line WHERE seq = OLD.seq))
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER proofs_are_only_destroyed BEFORE UPDATE ON journal_proof
WHEN NOT (NEW.seq = OLD.seq AND NEW.text_hash = OLD.text_hash AND NEW.link = OLD.link AND
    NEW.text_salt IS NULL AND EXISTS (SELECT 1 FROM destroyed_line WHERE seq = OLD.seq))
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER proofs_are_not_removed BEFORE DELETE ON journal_proof
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER proofs_follow_the_chain BEFORE INSERT ON journal_proof
WHEN NEW.seq <> (SELECT seq + 1 FROM journal_head)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER head_goes_line_by_line BEFORE UPDATE ON journal_head WHEN NEW.seq <> OLD.seq + 1
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER head_is_not_removed BEFORE DELETE ON journal_head
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- A destruction names its lines before it is proven itself, and never again.
CREATE TRIGGER destruction_is_recorded BEFORE INSERT ON destroyed_line
WHEN NEW.seq >= NEW."by" OR NEW."by" <> (SELECT max(seq) FROM journal) OR
    EXISTS (SELECT 1 FROM journal_proof WHERE seq = NEW."by")
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER destroyed_lines_are_not_changed BEFORE UPDATE ON destroyed_line
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER destroyed_lines_are_not_removed BEFORE DELETE ON destroyed_line
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
