-- Of what a concern speaks and since when, beside where it is: those near it in place, topic and time are found by that.
ALTER TABLE concern_place ADD COLUMN topic text, ADD COLUMN registered_at timestamptz;

-- What was registered before.
UPDATE concern_place place SET topic = line.topic, registered_at = line.registered_at
FROM ledger_line line WHERE line.concern_id = place.concern_id;

CREATE INDEX concern_place_together ON concern_place (place, topic, registered_at);

-- What is told apart of a window when hot spots are asked for: the concerns that recur, those excluded from rates, those
-- that name no place. Settled after the events that change it; no key, for it is written by one at a time.
CREATE TABLE spot_concern (
  concern_id uuid NOT NULL,
  kind text NOT NULL,
  place text NOT NULL,
  topic text NOT NULL,
  community_code text NOT NULL,
  number text NOT NULL,
  registered_at timestamptz NOT NULL
);
CREATE INDEX spot_concern_recurring ON spot_concern (registered_at) WHERE kind = 'RECURS';
CREATE INDEX spot_concern_others ON spot_concern (registered_at) INCLUDE (kind, community_code, topic)
  WHERE kind <> 'RECURS';
CREATE INDEX spot_concern_together ON spot_concern (place, topic, registered_at);

-- Concerns of which there is news that was not settled yet, as often as there is; null speaks of all concerns.
CREATE TABLE spot_unsettled (concern_id uuid)
  WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
INSERT INTO spot_unsettled VALUES (NULL);
