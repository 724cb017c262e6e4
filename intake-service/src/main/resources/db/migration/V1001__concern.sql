-- A concern (诉求) as it was heard. Nothing here says who raised it: that is in the reporter's vault.
CREATE TABLE concern (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  sequence bigint NOT NULL,
  version bigint NOT NULL,
  channel text NOT NULL,
  nature text NOT NULL,
  topic text NOT NULL,
  description text NOT NULL,
  confidential boolean NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  estate text,
  zone text,
  building text,
  unit text,
  floor_label text,
  room text,
  spot text,
  free_text text,
  reporter_ref uuid,
  registered_by text NOT NULL,
  tracking_code text NOT NULL,
  registered_at timestamptz NOT NULL
);
CREATE INDEX concern_community ON concern (community_code, id);
CREATE INDEX concern_grid ON concern (grid_code, id) WHERE grid_code IS NOT NULL;
CREATE INDEX concern_registered_by ON concern (registered_by, id) WHERE registered_by <> 'anonymous';

-- Blocks of serial numbers of a day, taken by a replica as it needs them.
CREATE TABLE number_block (
  day date PRIMARY KEY,
  next_serial int NOT NULL
);

-- Who raised a concern: sealed, and apart from it. Destroying the key erases the person.
CREATE SCHEMA vault;
CREATE TABLE vault.reporter (
  ref uuid PRIMARY KEY,
  sealed bytea NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE TABLE vault.reporter_key (
  ref uuid PRIMARY KEY,
  wrapped bytea NOT NULL,
  master_key_id text NOT NULL
);

-- What became of a concern, as the cases tell it.
CREATE TABLE progress_step (
  concern_id uuid NOT NULL,
  case_sequence bigint NOT NULL,
  status text NOT NULL,
  happened_at timestamptz NOT NULL,
  owner_code text,
  owner_name text,
  public_reply text,
  outcome text,
  PRIMARY KEY (concern_id, case_sequence)
);

-- The part of the directory that an address is checked against.
CREATE TABLE known_place (
  code text PRIMARY KEY,
  kind text NOT NULL,
  name text NOT NULL,
  sequence bigint NOT NULL
);
