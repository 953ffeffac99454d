-- The first schema. Columns are named and ordered like the fields in src/domain; days are ISO texts, choices
-- their codes, truth 0 or 1. References are checked at the end of a transaction, so that an event may write
-- its rows in any order.

CREATE TABLE town (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    document_number TEXT NOT NULL,
    retention TEXT NOT NULL,
    seal_title TEXT NOT NULL,
    seal_boxes TEXT NOT NULL,
    multi_layered_basis TEXT NOT NULL,
    multi_layered_secrecy TEXT NOT NULL,
    statutory_basis TEXT NOT NULL,
    statutory_secrecy TEXT NOT NULL
) STRICT;

CREATE TABLE agency (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    category TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    agency INTEGER NOT NULL REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    post TEXT NOT NULL,
    name TEXT NOT NULL,
    may_decide INTEGER NOT NULL CHECK (may_decide IN (0, 1))
) STRICT;

CREATE TABLE support_case (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    calling_name TEXT NOT NULL,
    household TEXT NOT NULL,
    route TEXT NOT NULL,
    state TEXT NOT NULL,
    received_on TEXT,
    referrer INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    lead INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    protected_address INTEGER NOT NULL CHECK (protected_address IN (0, 1)),
    last_contact_on TEXT,
    purpose TEXT NOT NULL,
    summary TEXT NOT NULL,
    safety TEXT NOT NULL,
    reopen_when TEXT NOT NULL,
    waits_for TEXT,
    waits_because TEXT NOT NULL,
    due_on TEXT
) STRICT;

CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    support_case INTEGER NOT NULL REFERENCES support_case DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    kana TEXT NOT NULL,
    relation TEXT NOT NULL,
    age INTEGER
) STRICT;

CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    member INTEGER NOT NULL REFERENCES member DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL,
    given_on TEXT,
    method TEXT NOT NULL,
    scope TEXT NOT NULL,
    excluded TEXT NOT NULL
) STRICT;

CREATE TABLE support_plan (
    id INTEGER PRIMARY KEY,
    support_case INTEGER NOT NULL REFERENCES support_case DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    made_on TEXT NOT NULL,
    policy TEXT NOT NULL,
    change TEXT NOT NULL,
    contact INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    monitoring_on TEXT
) STRICT;

CREATE TABLE goal (
    id INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES support_plan DEFERRABLE INITIALLY DEFERRED,
    member INTEGER NOT NULL REFERENCES member DEFERRABLE INITIALLY DEFERRED,
    words TEXT NOT NULL,
    former_words TEXT NOT NULL
) STRICT;

CREATE TABLE plan_point (
    id INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES support_plan DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    seq INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE support_item (
    id INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES support_plan DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    text TEXT NOT NULL,
    service TEXT NOT NULL,
    due_on TEXT,
    frequency TEXT NOT NULL,
    review_on TEXT,
    early_start_on TEXT,
    shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
    no_taker INTEGER NOT NULL CHECK (no_taker IN (0, 1)),
    progress TEXT NOT NULL,
    progress_by INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    amended INTEGER NOT NULL CHECK (amended IN (0, 1))
) STRICT;

CREATE TABLE role (
    item INTEGER NOT NULL REFERENCES support_item DEFERRABLE INITIALLY DEFERRED,
    agency INTEGER NOT NULL REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    brought TEXT NOT NULL,
    PRIMARY KEY (item, agency)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_attempt (
    id INTEGER PRIMARY KEY,
    support_case INTEGER NOT NULL REFERENCES support_case DEFERRABLE INITIALLY DEFERRED,
    way TEXT NOT NULL,
    count INTEGER NOT NULL,
    last_on TEXT NOT NULL,
    result TEXT NOT NULL
) STRICT;

CREATE TABLE information (
    id INTEGER PRIMARY KEY,
    support_case INTEGER NOT NULL REFERENCES support_case DEFERRABLE INITIALLY DEFERRED,
    agency INTEGER NOT NULL REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    fact TEXT NOT NULL,
    view TEXT NOT NULL
) STRICT;

CREATE TABLE sitting (
    id INTEGER PRIMARY KEY,
    date TEXT NOT NULL,
    place TEXT NOT NULL,
    next_on TEXT,
    next_at INTEGER,
    next_place TEXT NOT NULL,
    copies INTEGER NOT NULL,
    collected INTEGER
) STRICT;

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY,
    sitting INTEGER NOT NULL REFERENCES sitting DEFERRABLE INITIALLY DEFERRED,
    block INTEGER NOT NULL,
    kind TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    convener TEXT NOT NULL,
    basis TEXT NOT NULL,
    secrecy_text TEXT NOT NULL,
    chair INTEGER REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    clerk INTEGER REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    opened_at TEXT,
    closed_at TEXT,
    secrecy_at TEXT
) STRICT;

CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    support_case INTEGER REFERENCES support_case DEFERRABLE INITIALLY DEFERRED,
    timing TEXT,
    plan INTEGER REFERENCES support_plan DEFERRABLE INITIALLY DEFERRED,
    minutes INTEGER NOT NULL,
    presenter INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    paper TEXT NOT NULL,
    started_at TEXT,
    finished_at TEXT
) STRICT;

CREATE TABLE invitation (
    item INTEGER NOT NULL REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    agency INTEGER NOT NULL REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (item, agency)
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance (
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    agency INTEGER NOT NULL REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    post TEXT NOT NULL,
    name TEXT NOT NULL,
    presence TEXT NOT NULL,
    arrived_at TEXT,
    left_at TEXT,
    told_by INTEGER REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    secrecy_at TEXT,
    PRIMARY KEY (meeting, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE judgement (
    item INTEGER PRIMARY KEY REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    outcome TEXT NOT NULL,
    amendment TEXT NOT NULL,
    condition TEXT NOT NULL,
    checker INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    check_on TEXT,
    if_not_met TEXT NOT NULL,
    missing TEXT NOT NULL,
    bringer INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE arrangement (
    item INTEGER PRIMARY KEY REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    monitoring_on TEXT,
    no_monitoring_because TEXT NOT NULL,
    contact INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    informer INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    inform_on TEXT
) STRICT;

CREATE TABLE check_mark (
    item INTEGER NOT NULL REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    PRIMARY KEY (item, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE support_decision (
    item INTEGER NOT NULL REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    service TEXT NOT NULL,
    status TEXT NOT NULL,
    decided_by INTEGER REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    planned_on TEXT,
    reason TEXT NOT NULL,
    PRIMARY KEY (item, service)
) STRICT, WITHOUT ROWID;

CREATE TABLE closure (
    item INTEGER PRIMARY KEY REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    lead INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    referral_back INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    liaison TEXT NOT NULL,
    follow_up TEXT NOT NULL,
    follow_up_by INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    follow_up_person TEXT NOT NULL,
    follow_up_how TEXT NOT NULL,
    follow_up_on TEXT,
    reopen_when TEXT NOT NULL
) STRICT;

CREATE TABLE suspension (
    item INTEGER PRIMARY KEY REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    safety_checked TEXT NOT NULL,
    safety TEXT NOT NULL,
    contact_points TEXT NOT NULL,
    reopen_when TEXT NOT NULL,
    revisit_by INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    revisit_on TEXT
) STRICT;

CREATE TABLE consent_effort (
    item INTEGER PRIMARY KEY REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    agency INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    how TEXT NOT NULL,
    "when" TEXT NOT NULL,
    next_on TEXT
) STRICT;

CREATE TABLE answer (
    item INTEGER NOT NULL REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    agency INTEGER NOT NULL REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    until TEXT,
    text TEXT NOT NULL,
    told_by INTEGER REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    answered_at TEXT NOT NULL,
    PRIMARY KEY (item, agency)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    agency INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    recorded_at TEXT NOT NULL
) STRICT;

CREATE TABLE action_item (
    id INTEGER PRIMARY KEY,
    item INTEGER REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    sitting INTEGER NOT NULL REFERENCES sitting DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    agency INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    due_on TEXT,
    state TEXT NOT NULL,
    remark TEXT NOT NULL
) STRICT;

CREATE TABLE resource_gap (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    item INTEGER REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    forum TEXT NOT NULL
) STRICT;

CREATE TABLE warning_passed (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    item INTEGER REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    rule TEXT NOT NULL,
    message TEXT NOT NULL,
    reason TEXT NOT NULL,
    passed_at TEXT NOT NULL
) STRICT;

-- Opening a sitting goes down from sitting to notes and from case to roles along these.
CREATE INDEX member_of_case ON member (support_case);
CREATE INDEX consent_of_member ON consent (member);
CREATE INDEX plan_of_case ON support_plan (support_case);
CREATE INDEX goal_of_plan ON goal (plan);
CREATE INDEX point_of_plan ON plan_point (plan);
CREATE INDEX support_item_of_plan ON support_item (plan);
CREATE INDEX attempt_of_case ON contact_attempt (support_case);
CREATE INDEX information_of_case ON information (support_case);
CREATE INDEX meeting_of_sitting ON meeting (sitting);
CREATE INDEX agenda_of_meeting ON agenda_item (meeting);
CREATE INDEX agenda_of_case ON agenda_item (support_case);
CREATE INDEX note_of_item ON note (item);
CREATE INDEX action_of_sitting ON action_item (sitting);
CREATE INDEX gap_of_meeting ON resource_gap (meeting);
CREATE INDEX warning_of_meeting ON warning_passed (meeting);
CREATE INDEX case_that_waits ON support_case (waits_for) WHERE waits_for IS NOT NULL;
CREATE INDEX action_still_open ON action_item (state) WHERE state <> 'done';

-- The journal: one line per accepted command. It is the audit trail, the list of undo and the timeline.
-- `version` is the form of the line's changes. What a line undid is named in `undoes`.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    command TEXT NOT NULL,
    text TEXT NOT NULL,
    sitting INTEGER,
    meeting INTEGER,
    item INTEGER,
    undoes INTEGER UNIQUE REFERENCES journal
) STRICT;
CREATE INDEX journal_of_sitting ON journal (sitting);

-- The images of the rows before and after, as JSON: personal, hence apart from the line that proves them.
CREATE TABLE journal_changes (
    seq INTEGER PRIMARY KEY REFERENCES journal,
    changes TEXT NOT NULL
) STRICT;

CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
-- Also keeps INSERT OR REPLACE from taking a line's place.
CREATE TRIGGER journal_has_no_gap BEFORE INSERT ON journal
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_changes_are_not_changed BEFORE UPDATE ON journal_changes
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_changes_are_not_removed BEFORE DELETE ON journal_changes
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_changes_have_their_line BEFORE INSERT ON journal_changes
WHEN NEW.seq <> (SELECT max(seq) FROM journal) OR EXISTS (SELECT 1 FROM journal_changes WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- The highest id that was ever given out, so that none is given twice.
CREATE TABLE id_mark (only INTEGER PRIMARY KEY CHECK (only = 1), highest INTEGER NOT NULL) STRICT;
INSERT INTO id_mark VALUES (1, 0);
CREATE TRIGGER id_mark_only_rises BEFORE UPDATE ON id_mark WHEN NEW.highest < OLD.highest
BEGIN SELECT RAISE(ABORT, 'ids are not given twice'); END;

-- Where the kiosk goes on, and what was being typed: of the screen, not of the record.
CREATE TABLE position (sitting INTEGER PRIMARY KEY, meeting INTEGER, item INTEGER, step TEXT NOT NULL) STRICT;
CREATE TABLE draft (
    sitting INTEGER NOT NULL,
    key TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (sitting, key)
) STRICT, WITHOUT ROWID;
