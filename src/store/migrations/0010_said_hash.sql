-- What a version of the minutes said (filed_minutes.fields) is under a hash, too: the table of corrections of the next
-- version is made from it. Versions that were filed before get the hash of what lies there now (store/migration.cpp).
ALTER TABLE minutes_version ADD COLUMN fields_sha256 TEXT NOT NULL DEFAULT '';
