-- Filed minutes may be emptied by a destruction that the journal records (R28); their version stays, with the hash.
DROP TRIGGER filed_minutes_stand;
CREATE TRIGGER filed_minutes_are_only_destroyed BEFORE UPDATE ON filed_minutes
WHEN NOT (NEW.meeting = OLD.meeting AND NEW.number = OLD.number AND NEW.markdown = '' AND NEW.fields = '' AND
    length(NEW.pdf) = 0 AND EXISTS (SELECT 1 FROM destroyed_line))
BEGIN SELECT raise(ABORT, 'filed minutes are append-only'); END;
