-- Of subscriptions that were disabled by themselves: one each time, until somebody at the desk has seen to it.
CREATE TABLE subscription_alarm (
  id uuid PRIMARY KEY,
  version bigint NOT NULL,
  sequence bigint NOT NULL,
  subscription_id uuid NOT NULL REFERENCES subscription,
  unit_code text NOT NULL,
  unit_name text NOT NULL,
  -- GONE, FAILING or UNSAFE
  reason text NOT NULL,
  raised_at timestamptz NOT NULL,
  acknowledged_at timestamptz,
  acknowledged_by text
);
CREATE INDEX subscription_alarm_open ON subscription_alarm (id) WHERE acknowledged_at IS NULL;
