-- What partner units are told (告知): one row for each unit an event concerns, written in the transaction of the event.
CREATE TABLE notice (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- Given after the commit by one writer at a time, with the id: whoever has read up to a position has missed nothing.
  position bigint,
  id uuid,
  unit_code text NOT NULL,
  type text NOT NULL,
  subject text NOT NULL,
  -- The case or other matter within which notices keep their order.
  order_key text NOT NULL,
  community_code text,
  topic text,
  happened_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  -- By the server's clock, from which its age is counted; story time moves.
  kept_since timestamptz NOT NULL DEFAULT clock_timestamp(),
  correlation_id text NOT NULL,
  traceparent text NOT NULL,
  data text NOT NULL
);
CREATE UNIQUE INDEX notice_position ON notice (position) WHERE position IS NOT NULL;
CREATE INDEX notice_unit ON notice (unit_code, position) WHERE position IS NOT NULL;
CREATE INDEX notice_fresh ON notice (seq) WHERE position IS NULL;

-- The last position given. It stays when notices are deleted, and whoever holds its row is the one writer.
CREATE TABLE notice_head (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  position bigint NOT NULL
);
INSERT INTO notice_head (position) VALUES (0);
