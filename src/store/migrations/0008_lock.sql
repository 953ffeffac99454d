-- The kiosk closes its screen when nobody is there; a PIN opens it again.
ALTER TABLE town ADD COLUMN idle_minutes INTEGER NOT NULL DEFAULT 10;

-- Of this machine, not of the record: that a PIN was set or taken away is journaled, the PIN itself nowhere.
-- `hash` is argon2id with its salt (crypto_pwhash_str). `wrong` counts tries since the last right one; `waits`
-- says that the wait after the last of them is not over.
CREATE TABLE pin (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    hash TEXT NOT NULL,
    wrong INTEGER NOT NULL,
    waits INTEGER NOT NULL CHECK (waits IN (0, 1))
) STRICT;
