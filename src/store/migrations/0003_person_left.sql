-- 本人同席 ends at a time of its own (R18, R20).
ALTER TABLE agenda_item ADD COLUMN person_left_at TEXT;
