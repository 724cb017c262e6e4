-- The newest event that was taken in of each aggregate: what a caller's consistency token is compared with. One short
-- row per aggregate, kept as long as the aggregates are: a token never expires.
CREATE TABLE seen_sequence (
  topic text NOT NULL,
  key text NOT NULL,
  sequence bigint NOT NULL,
  PRIMARY KEY (topic, key)
) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05);
