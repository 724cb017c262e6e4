-- What was told of field work, each event once: visits, canvasses, coverage targets with their items, measurements. Kept
-- apart from the journal so that figures of any recorded time are read from few rows.
CREATE TABLE field_fact (
  key text NOT NULL,
  sequence bigint NOT NULL,
  type text NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  unit_code text NOT NULL,
  time timestamptz NOT NULL,
  recorded_time timestamptz NOT NULL,
  data jsonb NOT NULL,
  PRIMARY KEY (key, sequence)
);
CREATE INDEX field_fact_type ON field_fact (type, time);
