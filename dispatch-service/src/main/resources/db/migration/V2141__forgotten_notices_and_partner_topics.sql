-- How far a unit's notices have been deleted for their age: whoever asks for what came after an earlier position has
-- missed something, and is to learn it.
CREATE TABLE notice_forgotten (
  unit_code text PRIMARY KEY,
  position bigint NOT NULL
);

-- The topic and the sign-in of a unit that reads from Kafka; a topic is one subscription's, as two would each write
-- everything into it. The row goes when the unit's rights have been taken back.
CREATE TABLE partner_topic (
  unit_code text PRIMARY KEY,
  subscription_id uuid NOT NULL UNIQUE REFERENCES subscription,
  -- Which of its two names the unit signs in with
  second_name boolean NOT NULL DEFAULT false,
  -- Until when the password of the other name is valid; null when it has none. By the server's clock.
  former_until timestamptz,
  -- When the subscription ended
  ended_at timestamptz
);

-- How far it is written: whatever matches up to this position is in the topic. Whoever holds the row's lock is the one
-- who writes, and changes to the row above need not wait for that.
CREATE TABLE partner_topic_sent (
  subscription_id uuid PRIMARY KEY REFERENCES subscription,
  position bigint NOT NULL
);
