-- Who was called by a whistle (吹哨), and who reported in (报到), each once: whether in time is told by dispatch.
CREATE TABLE whistle_fact (
  whistle_id text NOT NULL,
  sequence bigint NOT NULL,
  unit_code text NOT NULL,
  kind text NOT NULL,
  concern_id uuid NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  report_in_by timestamptz,
  time timestamptz NOT NULL,
  recorded_time timestamptz NOT NULL,
  PRIMARY KEY (whistle_id, sequence, unit_code)
);
CREATE INDEX whistle_fact_called ON whistle_fact (time) WHERE kind = 'CALLED';
