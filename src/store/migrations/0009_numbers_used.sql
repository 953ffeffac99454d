-- The number of a destroyed member is not given to the next one of that household.
ALTER TABLE support_case ADD COLUMN numbers_used INTEGER NOT NULL DEFAULT 0;
