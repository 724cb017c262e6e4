-- Every state a hazard point was in, as its events told it, and since when the system knew. The one with the highest
-- sequence recorded by some time says how the point stood then, in whatever order the news came. The key answers both
-- the summary (all points, each in its last state) and the ledger (the points in their order, page by page).
CREATE TABLE hazard_state (
  hazard_id uuid NOT NULL,
  sequence bigint NOT NULL,
  number text NOT NULL,
  case_number text,
  community_code text NOT NULL,
  grid_code text,
  place text,
  kind text NOT NULL,
  grade text NOT NULL,
  status text NOT NULL,
  round integer NOT NULL,
  found_at timestamptz NOT NULL,
  due_at timestamptz,
  responsible_unit text,
  survey_unit text,
  listed boolean NOT NULL,
  time timestamptz NOT NULL,
  recorded_time timestamptz NOT NULL,
  PRIMARY KEY (hazard_id, sequence)
);
