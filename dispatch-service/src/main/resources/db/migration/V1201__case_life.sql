-- The full life of a case: pre-check, returns, other ends, rounds, co-handlers.
ALTER TABLE case_file
  ADD COLUMN round int NOT NULL DEFAULT 1,
  ADD COLUMN first_receiver text,
  ADD COLUMN first_contact_at timestamptz,
  ADD COLUMN returns int NOT NULL DEFAULT 0,
  ADD COLUMN arbitrated boolean NOT NULL DEFAULT false,
  ADD COLUMN recurrence_of text,
  ADD COLUMN receiving_body text,
  ADD COLUMN receiving_reference text,
  ADD COLUMN void_reason text,
  ADD COLUMN ending_reason text,
  ALTER COLUMN filed_at DROP NOT NULL;
UPDATE case_file SET first_receiver = owner_code;
CREATE INDEX case_file_first_receiver ON case_file (first_receiver, id);

ALTER TABLE task
  ADD COLUMN round int NOT NULL DEFAULT 1,
  ADD COLUMN withdrawn_at timestamptz,
  ADD COLUMN reason text,
  ADD COLUMN delegated_to text;
CREATE INDEX task_co_handler ON task (unit_code) WHERE part = 'CO_HANDLER';

-- One lead at a time in a round. Checked at the commit: a lead is followed by the next within one transaction.
DROP INDEX task_one_lead;
ALTER TABLE task ADD CONSTRAINT task_one_lead
  EXCLUDE USING btree (case_id WITH =, round WITH =) WHERE (part = 'LEAD' AND status <> 'WITHDRAWN')
  DEFERRABLE INITIALLY DEFERRED;

-- A round that is over because the case was reopened.
CREATE TABLE case_round (
  case_id uuid NOT NULL REFERENCES case_file,
  round int NOT NULL,
  dispatched_at timestamptz NOT NULL,
  first_contact_at timestamptz,
  handled_at timestamptz,
  closed_at timestamptz,
  contacted text,
  solved text,
  satisfied text,
  outcome text,
  PRIMARY KEY (case_id, round)
);
