-- What the chair notes for oneself on an item: not of the record, so not in the journal and on no paper.
CREATE TABLE private_note (
    item INTEGER PRIMARY KEY REFERENCES agenda_item ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL
) STRICT;
