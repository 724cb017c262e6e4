-- A place and a topic of which concerns speak together, by a number: what recurs is put together by it, many times faster
-- than by two texts. Numbers are given by the one who settles and stay.
CREATE TABLE spot (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  place text NOT NULL,
  topic text NOT NULL,
  UNIQUE (place, topic)
);

-- All of it is counted anew: until then questions are answered from the lines.
TRUNCATE spot_concern;
ALTER TABLE spot_concern ADD COLUMN spot int NOT NULL;
DROP INDEX spot_concern_recurring, spot_concern_together;
CREATE INDEX spot_concern_recurring ON spot_concern (registered_at) INCLUDE (spot, community_code, topic, concern_id)
  WHERE kind = 'RECURS';
CREATE INDEX spot_concern_together ON spot_concern (spot, registered_at);
INSERT INTO spot_unsettled VALUES (NULL);
