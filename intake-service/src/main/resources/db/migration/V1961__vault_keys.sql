-- The keys that wrap the keys of persons (WRAPPING), and the one that marks what they said (MARKING); each wrapped
-- under a master key, which is not here. master_key_id of vault.reporter_key and vault.household_key names a wrapping
-- key; rows of before there were any name the master key itself.
CREATE TABLE vault.wrapping_key (
  id text PRIMARY KEY,
  purpose text NOT NULL,
  wrapped bytea NOT NULL,
  master_key_id text NOT NULL,
  in_use boolean NOT NULL,
  made_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE UNIQUE INDEX wrapping_key_current ON vault.wrapping_key (purpose) WHERE in_use;

-- What is still wrapped under a master key itself; nothing new ever is.
CREATE INDEX reporter_key_direct ON vault.reporter_key (master_key_id) WHERE master_key_id LIKE 'file-%';
CREATE INDEX household_key_direct ON vault.household_key (master_key_id) WHERE master_key_id LIKE 'file-%';

-- All keys of persons wrapped anew, and how far that is.
CREATE TABLE vault.rotation (
  id uuid PRIMARY KEY,
  version bigint NOT NULL,
  stage text NOT NULL,
  after_id uuid,
  wrapping_key_id text NOT NULL,
  master_key_id text NOT NULL,
  expected bigint NOT NULL,
  looked_at bigint NOT NULL,
  wrapped_anew bigint NOT NULL,
  unreadable bigint NOT NULL,
  begun_by text NOT NULL,
  begun_at timestamptz NOT NULL,
  finished_at timestamptz
);
CREATE UNIQUE INDEX rotation_running ON vault.rotation ((true)) WHERE finished_at IS NULL;
