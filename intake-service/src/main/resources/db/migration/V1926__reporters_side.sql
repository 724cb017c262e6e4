-- By when a concern is promised to be resolved, as the clock of its case told, each news once.
CREATE TABLE promise_step (
  concern_id uuid NOT NULL,
  clock_sequence bigint NOT NULL,
  kind text NOT NULL,
  round int,
  due_at timestamptz,
  provisional boolean NOT NULL,
  extensions int NOT NULL,
  review_date date,
  PRIMARY KEY (concern_id, clock_sequence)
);

-- What a reporter says of how a round was handled (诉求人自评): the last word on each closing.
CREATE TABLE evaluation (
  id uuid PRIMARY KEY,
  concern_id uuid NOT NULL REFERENCES concern,
  concern_number text NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  closed_concern_id uuid NOT NULL,
  round int NOT NULL,
  closed_at timestamptz NOT NULL,
  revision bigint NOT NULL,
  version bigint NOT NULL,
  contacted text NOT NULL,
  solved text NOT NULL,
  satisfied text NOT NULL,
  comment text,
  evaluated_at timestamptz NOT NULL,
  UNIQUE (concern_id, closed_concern_id, round)
);

-- A reporter's request to take a closed matter up again (申请重办), and what dispatch decided.
CREATE TABLE reopening_request (
  id uuid PRIMARY KEY,
  concern_id uuid NOT NULL REFERENCES concern,
  concern_number text NOT NULL,
  round int NOT NULL,
  closed_at timestamptz NOT NULL,
  reason text NOT NULL,
  requested_at timestamptz NOT NULL,
  version bigint NOT NULL,
  status text NOT NULL,
  decided_at timestamptz,
  public_reason text
);
CREATE INDEX reopening_request_concern ON reopening_request (concern_id, id);
-- One at a time, also where two come at once
CREATE UNIQUE INDEX reopening_request_open ON reopening_request (concern_id) WHERE status = 'REQUESTED';
