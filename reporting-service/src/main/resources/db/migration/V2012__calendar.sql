-- The official working calendar as dispatch tells it, every version: the notice of each year, and the office hours.
CREATE TABLE calendar_told (
  key text NOT NULL,
  sequence bigint NOT NULL,
  data jsonb NOT NULL,
  recorded_time timestamptz NOT NULL,
  PRIMARY KEY (key, sequence)
);
