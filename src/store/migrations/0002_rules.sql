-- Settings and their form in force, the agenda builder, what is done after a meeting, endings and reopening.

ALTER TABLE town ADD COLUMN multi_layered_convener TEXT NOT NULL DEFAULT '';
ALTER TABLE town ADD COLUMN statutory_convener TEXT NOT NULL DEFAULT '';
ALTER TABLE town ADD COLUMN case_review_basis TEXT NOT NULL DEFAULT '';
ALTER TABLE town ADD COLUMN resource_review_basis TEXT NOT NULL DEFAULT '';
ALTER TABLE town ADD COLUMN expected TEXT NOT NULL DEFAULT 'consultation outreach participation';
ALTER TABLE town ADD COLUMN protection_contact TEXT NOT NULL DEFAULT '';

CREATE TABLE time_limit (timing TEXT PRIMARY KEY, minutes INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE lowered_rule (number INTEGER PRIMARY KEY) STRICT;

ALTER TABLE support_case ADD COLUMN origin INTEGER REFERENCES support_case DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE support_case ADD COLUMN ended_on TEXT;
ALTER TABLE support_case ADD COLUMN ended_because TEXT NOT NULL DEFAULT '';

CREATE TABLE milestone (
    id INTEGER PRIMARY KEY,
    support_case INTEGER NOT NULL REFERENCES support_case DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL,
    text TEXT NOT NULL,
    item INTEGER REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX milestone_of_case ON milestone (support_case);

ALTER TABLE support_plan ADD COLUMN removed TEXT NOT NULL DEFAULT '';

ALTER TABLE sitting ADD COLUMN continues INTEGER REFERENCES sitting DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE sitting ADD COLUMN postponed_from TEXT;
ALTER TABLE sitting ADD COLUMN remark TEXT NOT NULL DEFAULT '';

ALTER TABLE meeting ADD COLUMN minutes_state TEXT NOT NULL DEFAULT 'draft';
ALTER TABLE agenda_item ADD COLUMN with_person INTEGER NOT NULL DEFAULT 0 CHECK (with_person IN (0, 1));
ALTER TABLE attendance ADD COLUMN told_on TEXT;

CREATE TABLE settings_in_force (
    meeting INTEGER PRIMARY KEY REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    town TEXT NOT NULL,
    document_number TEXT NOT NULL,
    retention TEXT NOT NULL,
    seal_title TEXT NOT NULL,
    seal_boxes TEXT NOT NULL,
    expected TEXT NOT NULL,
    protection_contact TEXT NOT NULL,
    lowered TEXT NOT NULL
) STRICT;

CREATE TABLE agency_name (
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    agency INTEGER NOT NULL REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    category TEXT NOT NULL,
    PRIMARY KEY (meeting, agency)
) STRICT, WITHOUT ROWID;

CREATE TABLE stance (
    item INTEGER NOT NULL REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (item, person)
) STRICT, WITHOUT ROWID;

ALTER TABLE judgement ADD COLUMN met TEXT NOT NULL DEFAULT 'unset';
ALTER TABLE judgement ADD COLUMN met_on TEXT;
ALTER TABLE judgement ADD COLUMN met_text TEXT NOT NULL DEFAULT '';
ALTER TABLE judgement ADD COLUMN next TEXT;
ALTER TABLE arrangement ADD COLUMN informed_on TEXT;
ALTER TABLE arrangement ADD COLUMN said TEXT NOT NULL DEFAULT '';
ALTER TABLE arrangement ADD COLUMN agrees TEXT NOT NULL DEFAULT 'unset';
ALTER TABLE support_decision ADD COLUMN decided_on TEXT;
UPDATE support_decision SET decided_on = (
    SELECT sitting.date FROM agenda_item JOIN meeting ON meeting.id = agenda_item.meeting
    JOIN sitting ON sitting.id = meeting.sitting WHERE agenda_item.id = support_decision.item)
WHERE status IN ('decided_today', 'rejected');
ALTER TABLE closure ADD COLUMN followed_up_on TEXT;
ALTER TABLE closure ADD COLUMN follow_up_result TEXT NOT NULL DEFAULT '';

ALTER TABLE action_item ADD COLUMN reviewed_in INTEGER REFERENCES sitting DEFERRABLE INITIALLY DEFERRED;
-- Until now only the journal knew which sitting looked back on homework.
UPDATE action_item SET reviewed_in = (
    SELECT max(journal.sitting) FROM journal JOIN journal_changes USING (seq), json_each(changes) AS line
    WHERE journal.command = 'review_homework' AND json_extract(line.value, '$.table') = 'action_item' AND
        json_extract(line.value, '$.after.id') = action_item.id);
