-- What becomes of a concern in intake: taken on or not, withdrawn, supplemented; the unit a praise is for.
ALTER TABLE concern
  ADD COLUMN declined_for text,
  ADD COLUMN decline_explanation text,
  ADD COLUMN decided_at timestamptz,
  ADD COLUMN decided_by text,
  ADD COLUMN withdrawal_reason text,
  ADD COLUMN withdrawn_at timestamptz,
  ADD COLUMN withdrawn_by text,
  ADD COLUMN supplements integer NOT NULL DEFAULT 0,
  ADD COLUMN praised_unit text;

-- The steps a concern took in intake itself, for the progress its reporter follows.
CREATE TABLE concern_step (
  concern_id uuid NOT NULL REFERENCES concern,
  concern_sequence bigint NOT NULL,
  status text NOT NULL,
  happened_at timestamptz NOT NULL,
  public_reply text,
  PRIMARY KEY (concern_id, concern_sequence)
);

-- What was said of a concern after it was registered (补充). Like the concern's own text it never leaves intake.
CREATE TABLE supplement (
  id uuid PRIMARY KEY,
  concern_id uuid NOT NULL REFERENCES concern,
  serial integer NOT NULL,
  text text NOT NULL,
  added_by text NOT NULL,
  added_role text NOT NULL,
  added_at timestamptz NOT NULL,
  UNIQUE (concern_id, serial)
);
