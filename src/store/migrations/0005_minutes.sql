-- Versions of the minutes: once final they stand, with the papers that were filed (R24).

ALTER TABLE town ADD COLUMN checkers TEXT NOT NULL DEFAULT '司会';
ALTER TABLE meeting ADD COLUMN checker INTEGER REFERENCES person DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE minutes_version (
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    opened_at TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    because TEXT NOT NULL,
    final_at TEXT,
    final_by TEXT NOT NULL,
    markdown_sha256 TEXT NOT NULL,
    pdf_sha256 TEXT NOT NULL,
    PRIMARY KEY (meeting, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE minutes_reply (
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    asked_at TEXT NOT NULL,
    answered_on TEXT,
    text TEXT NOT NULL,
    PRIMARY KEY (meeting, person)
) STRICT, WITHOUT ROWID;

-- What was filed with a version, byte for byte. `fields` is what the paper said, for the table of corrections.
CREATE TABLE filed_minutes (
    meeting INTEGER NOT NULL,
    number INTEGER NOT NULL,
    markdown TEXT NOT NULL,
    fields TEXT NOT NULL,
    pdf BLOB NOT NULL,
    PRIMARY KEY (meeting, number),
    FOREIGN KEY (meeting, number) REFERENCES minutes_version DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Minutes that were final before versions were kept have no paper here; they get a version with no hash.
INSERT INTO minutes_version
SELECT id, 1, coalesce(closed_at, ''), '', '', coalesce(closed_at, ''), '', '', '' FROM meeting
WHERE minutes_state = 'final';

CREATE TRIGGER minutes_version_stands BEFORE UPDATE ON minutes_version WHEN old.final_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'minutes that are final are append-only'); END;
CREATE TRIGGER minutes_version_stays BEFORE DELETE ON minutes_version WHEN old.final_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'minutes that are final are append-only'); END;
CREATE TRIGGER minutes_version_is_new BEFORE INSERT ON minutes_version
WHEN EXISTS (SELECT 1 FROM minutes_version WHERE meeting = new.meeting AND number = new.number)
BEGIN SELECT raise(ABORT, 'minutes that are final are append-only'); END;
CREATE TRIGGER filed_minutes_stand BEFORE UPDATE ON filed_minutes
BEGIN SELECT raise(ABORT, 'filed minutes are append-only'); END;
CREATE TRIGGER filed_minutes_stay BEFORE DELETE ON filed_minutes
BEGIN SELECT raise(ABORT, 'filed minutes are append-only'); END;
CREATE TRIGGER filed_minutes_are_new BEFORE INSERT ON filed_minutes
WHEN EXISTS (SELECT 1 FROM filed_minutes WHERE meeting = new.meeting AND number = new.number)
BEGIN SELECT raise(ABORT, 'filed minutes are append-only'); END;
