-- What is to be posted to a webhook, planned in the transaction in which a notice gets its position.
CREATE TABLE delivery (
  subscription_id uuid NOT NULL,
  position bigint NOT NULL,
  -- Within one subscription what has the same one is sent in the order of positions, one at a time
  order_key text NOT NULL,
  -- PENDING, FAILING (tried in vain, and to be tried again), DELIVERED or SKIPPED (by a person, or its subscription ended)
  status text NOT NULL,
  -- How often it was tried at all, and how often in vain since it was planned or asked for again
  attempts int NOT NULL DEFAULT 0,
  failures int NOT NULL DEFAULT 0,
  -- These three by the server's clock; story time moves, receivers do not move with it
  planned_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- Null: as soon as its turn comes
  next_attempt_at timestamptz,
  settled_at timestamptz,
  PRIMARY KEY (subscription_id, position)
);
CREATE INDEX delivery_open ON delivery (subscription_id, position) WHERE status IN ('PENDING', 'FAILING');
CREATE INDEX delivery_open_key ON delivery (subscription_id, order_key, position)
  WHERE status IN ('PENDING', 'FAILING');

-- Every attempt and what came of it.
CREATE TABLE delivery_attempt (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subscription_id uuid NOT NULL,
  position bigint NOT NULL,
  attempt int NOT NULL,
  started_at timestamptz NOT NULL,
  -- Null where there was no answer
  http_status int,
  -- Null where it was delivered
  failure text,
  latency_ms int NOT NULL,
  -- What the receiver said, cut at 1 KiB
  answer text
);
CREATE INDEX delivery_attempt_of ON delivery_attempt (subscription_id, position, attempt);

-- What is known of an endpoint as a whole.
CREATE TABLE delivery_lane (
  subscription_id uuid PRIMARY KEY,
  -- Since when nothing got through; null while something does
  failing_since timestamptz,
  -- Grows when a person changed what is to be sent: its owner then looks at all of it again
  changes bigint NOT NULL DEFAULT 0
);
