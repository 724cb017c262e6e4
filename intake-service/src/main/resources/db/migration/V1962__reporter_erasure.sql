-- By which a reporter's phone is known again: empty where none was given, null until MarkPhones has looked. The concern
-- beside it leads from the phone to what was raised under it without another index on the hot path.
ALTER TABLE vault.reporter ADD phone_mark bytea, ADD concern_id uuid;
CREATE INDEX reporter_phone ON vault.reporter (phone_mark) WHERE length(phone_mark) > 0;
CREATE INDEX reporter_unmarked ON vault.reporter (ref) WHERE phone_mark IS NULL;

-- That a reporter was erased, when and why; nothing of who it was.
CREATE TABLE reporter_erasure (
  concern_id uuid PRIMARY KEY REFERENCES concern,
  concern_number text NOT NULL,
  reason text NOT NULL,
  rule_version date,
  actor_role text NOT NULL,
  erased_at timestamptz NOT NULL
);

-- Until when the reporters of concerns that are over are kept. A row is there from the first ending on.
CREATE TABLE reporter_retention (
  concern_id uuid PRIMARY KEY REFERENCES concern,
  to_plan boolean NOT NULL,
  ended_at timestamptz,
  rule_version date,
  purge_at timestamptz
);
CREATE INDEX reporter_retention_to_plan ON reporter_retention (concern_id) WHERE to_plan;
CREATE INDEX reporter_retention_due ON reporter_retention (purge_at, concern_id) WHERE NOT to_plan;
INSERT INTO reporter_retention (concern_id, to_plan)
  SELECT DISTINCT step.concern_id, true FROM progress_step step JOIN concern ON concern.id = step.concern_id
  WHERE step.status IN ('CLOSED', 'TRANSFERRED', 'VOIDED', 'NOT_FILED') AND concern.reporter_ref IS NOT NULL;
