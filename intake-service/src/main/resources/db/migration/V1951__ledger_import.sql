-- Which import a concern came with, and in which row of the sheet; most came with none.
ALTER TABLE concern ADD COLUMN import_number text;
ALTER TABLE concern ADD COLUMN import_row int;
ALTER TABLE concern ADD COLUMN ledger_number text;

-- An import of a community's ledger (台账导入): who brought it, how far it has come.
CREATE SEQUENCE ledger_import_serial;
CREATE TABLE ledger_import (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  revision bigint NOT NULL,
  version bigint NOT NULL,
  status text NOT NULL,
  -- null: all of them, as the desk may
  communities text,
  uploaded_by text NOT NULL,
  uploaded_as text NOT NULL,
  kind text NOT NULL,
  file_mark bytea NOT NULL,
  same_file_as text,
  total int NOT NULL,
  failure text,
  uploaded_at timestamptz NOT NULL,
  started_at timestamptz,
  ended_at timestamptz,
  purge_at timestamptz,
  purged_at timestamptz
);
CREATE INDEX ledger_import_file ON ledger_import (file_mark);
CREATE INDEX ledger_import_of ON ledger_import (communities, id);
-- What the watch asks every second
CREATE INDEX ledger_import_at_work ON ledger_import (uploaded_at) WHERE status IN ('CHECKING', 'RUNNING');
CREATE INDEX ledger_import_due ON ledger_import (purge_at, id) WHERE purged_at IS NULL AND purge_at IS NOT NULL;

-- How far the work on it is; written with every batch, so apart from what people decide about it.
CREATE TABLE ledger_import_progress (
  import_id uuid PRIMARY KEY REFERENCES ledger_import,
  checked int NOT NULL DEFAULT 0,
  check_good int NOT NULL DEFAULT 0,
  check_known int NOT NULL DEFAULT 0,
  check_rejected int NOT NULL DEFAULT 0,
  last_row int NOT NULL DEFAULT 0,
  registered int NOT NULL DEFAULT 0,
  known int NOT NULL DEFAULT 0,
  rejected int NOT NULL DEFAULT 0,
  rows_per_second double precision,
  lease_owner uuid,
  lease_until timestamptz
);

-- What was found of rows that are not simply good.
CREATE TABLE ledger_import_finding (
  import_id uuid NOT NULL REFERENCES ledger_import,
  row_number int NOT NULL,
  verdict text NOT NULL,
  problems text NOT NULL,
  PRIMARY KEY (import_id, row_number)
);
CREATE INDEX ledger_import_finding_rejected ON ledger_import_finding (import_id, row_number) WHERE verdict = 'REJECTED';

-- Rows that became concerns, by keyed marks that tell nothing to whoever lacks the key; kept for good, so that no row
-- becomes a second concern whenever and with whatever file it comes again.
CREATE TABLE ledger_row (
  mark bytea PRIMARY KEY,
  content bytea NOT NULL,
  import_id uuid NOT NULL,
  row_number int NOT NULL,
  concern_number text NOT NULL
);
CREATE INDEX ledger_row_of_import ON ledger_row (import_id, row_number);

-- The rows as they were brought, in sealed parts; part 0 is the heading. Destroying the keys erases them.
CREATE TABLE vault.ledger_part (
  id uuid PRIMARY KEY,
  import_id uuid NOT NULL,
  ordinal int NOT NULL,
  first_row int NOT NULL,
  last_row int NOT NULL,
  sealed bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (import_id, ordinal)
);
CREATE INDEX ledger_part_rows ON vault.ledger_part (import_id, last_row);
CREATE TABLE vault.ledger_part_key (
  id uuid PRIMARY KEY,
  wrapped bytea NOT NULL,
  master_key_id text NOT NULL
);
