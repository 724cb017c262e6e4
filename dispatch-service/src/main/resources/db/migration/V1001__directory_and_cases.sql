-- Communities, grids with their party groups and people, and partner units, as last loaded.
CREATE TABLE directory_entry (
  code text PRIMARY KEY,
  kind text NOT NULL,
  content jsonb NOT NULL,
  sequence bigint NOT NULL
);

-- A case file (案卷): one for every concern that was heard.
CREATE TABLE case_file (
  id uuid PRIMARY KEY,
  concern_id uuid NOT NULL UNIQUE,
  number text NOT NULL UNIQUE,
  sequence bigint NOT NULL,
  version bigint NOT NULL,
  status text NOT NULL,
  channel text,
  nature text,
  topic text NOT NULL,
  confidential boolean NOT NULL,
  summary text,
  community_code text NOT NULL,
  grid_code text,
  estate text,
  zone text,
  building text,
  unit text,
  floor_label text,
  spot text,
  owner_kind text,
  owner_code text,
  owner_name text,
  routing_rule text,
  routing_reason text,
  filed_at timestamptz NOT NULL,
  closed_at timestamptz,
  contacted text,
  solved text,
  satisfied text,
  outcome text
);
CREATE INDEX case_file_community ON case_file (community_code, id);
CREATE INDEX case_file_grid ON case_file (grid_code, id) WHERE grid_code IS NOT NULL;
CREATE INDEX case_file_owner ON case_file (owner_code, id);
CREATE INDEX case_file_status ON case_file (status, id);

-- A task (工单) of a case: what one unit has to do.
CREATE TABLE task (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_file,
  part text NOT NULL,
  unit_kind text NOT NULL,
  unit_code text NOT NULL,
  unit_name text NOT NULL,
  status text NOT NULL,
  dispatched_at timestamptz NOT NULL,
  accepted_at timestamptz,
  handled_at timestamptz,
  internal_note text,
  public_reply text
);
CREATE INDEX task_case ON task (case_id);
CREATE UNIQUE INDEX task_one_lead ON task (case_id) WHERE part = 'LEAD';
