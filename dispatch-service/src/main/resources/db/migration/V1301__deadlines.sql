-- The clock of a case: one for every case that was dispatched. next_at is when something falls due next: what the
-- engine asks for. The foreign key waits for the commit, because the clock is written before its case.
CREATE TABLE case_clock (
  case_id uuid PRIMARY KEY REFERENCES case_file DEFERRABLE INITIALLY DEFERRED,
  id uuid NOT NULL UNIQUE,
  concern_id uuid NOT NULL,
  number text NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  owner_kind text NOT NULL,
  owner_code text NOT NULL,
  round integer NOT NULL,
  sequence bigint NOT NULL,
  revision bigint NOT NULL,
  version bigint NOT NULL,
  next_at timestamptz,
  review_at timestamptz,
  deferral_id uuid
);
CREATE INDEX case_clock_next ON case_clock (next_at, number) WHERE next_at IS NOT NULL;

-- One deadline of a case: measure and round. moved_due_at is set when an extension or a deferral moved it.
CREATE TABLE case_deadline (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_clock DEFERRABLE INITIALLY DEFERRED,
  round integer NOT NULL,
  measure text NOT NULL,
  rule_id text NOT NULL,
  rule_version date NOT NULL,
  started_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  moved_due_at timestamptz,
  provisional_year integer,
  extensions integer NOT NULL,
  status text NOT NULL,
  near_at timestamptz NOT NULL,
  escalate_at timestamptz NOT NULL,
  near_told_at timestamptz,
  missed_told_at timestamptz,
  escalated_told_at timestamptz,
  met_at timestamptz,
  deferred_at timestamptz,
  UNIQUE (case_id, round, measure)
);
CREATE INDEX case_deadline_open ON case_deadline (measure, (coalesce(moved_due_at, due_at)))
  WHERE status IN ('RUNNING', 'MISSED');
CREATE INDEX case_deadline_provisional ON case_deadline (provisional_year, case_id) WHERE provisional_year IS NOT NULL;

-- What was asked for about a clock. At most one of a kind waits for its decision.
CREATE TABLE extension (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_clock,
  version bigint NOT NULL,
  status text NOT NULL,
  reason text NOT NULL,
  requested_by text NOT NULL,
  requesting_unit text NOT NULL,
  requested_at timestamptz NOT NULL,
  decided_by text,
  decided_at timestamptz,
  last_day date NOT NULL
);
CREATE INDEX extension_case ON extension (case_id, id);
CREATE UNIQUE INDEX extension_one_waits ON extension (case_id) WHERE status = 'REQUESTED';

CREATE TABLE deferral (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_clock,
  version bigint NOT NULL,
  status text NOT NULL,
  reason text NOT NULL,
  requested_by text NOT NULL,
  requesting_unit text NOT NULL,
  requested_at timestamptz NOT NULL,
  decided_by text,
  decided_at timestamptz,
  review_date date NOT NULL,
  ended_at timestamptz
);
CREATE INDEX deferral_case ON deferral (case_id, id);
CREATE UNIQUE INDEX deferral_one_open ON deferral (case_id) WHERE status IN ('REQUESTED', 'APPROVED');

CREATE TABLE exclusion (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_clock,
  version bigint NOT NULL,
  status text NOT NULL,
  reason text NOT NULL,
  requested_by text NOT NULL,
  requesting_unit text NOT NULL,
  requested_at timestamptz NOT NULL,
  decided_by text,
  decided_at timestamptz,
  ground text NOT NULL,
  evidence text NOT NULL
);
CREATE INDEX exclusion_case ON exclusion (case_id, id);
CREATE UNIQUE INDEX exclusion_one_open ON exclusion (case_id) WHERE status IN ('REQUESTED', 'APPROVED');
