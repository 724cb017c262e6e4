-- How far a unit's notices have been deleted for their age: whoever asks for what came after an earlier position has
-- missed something, and is to learn it.
CREATE TABLE notice_forgotten (
  unit_code text PRIMARY KEY,
  position bigint NOT NULL
);

-- The topic and the sign-in of a unit that reads from Kafka: one row for each subscription on that channel.
CREATE TABLE partner_topic (
  subscription_id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  -- Whatever matches up to this position is in the topic. Whoever holds the row's lock is the one who writes to it.
  sent bigint NOT NULL,
  -- Which of its two names the unit signs in with; the other one's password is valid until then, null when it has none
  second_name boolean NOT NULL DEFAULT false,
  former_until timestamptz,
  -- When the subscription ended; its rights are taken back, and then this row goes
  ended_at timestamptz
);
-- A topic is one subscription's: two would each write everything into it
CREATE UNIQUE INDEX partner_topic_unit ON partner_topic (unit_code) WHERE ended_at IS NULL;
