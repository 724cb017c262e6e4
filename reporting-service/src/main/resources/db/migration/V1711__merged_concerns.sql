-- Every decision about merging a concern, in its order: into which other one, or (null) that it goes by itself again. The
-- last one recorded by some time says how it stood then, in whatever order the news came.
CREATE TABLE ledger_merge (
  concern_id uuid NOT NULL,
  sequence bigint NOT NULL,
  into_number text,
  recorded_time timestamptz NOT NULL,
  PRIMARY KEY (concern_id, sequence)
);
