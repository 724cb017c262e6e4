-- A partner unit's subscription: which of its notices reach it, and on which way.
CREATE TABLE subscription (
  id uuid PRIMARY KEY,
  version bigint NOT NULL,
  sequence bigint NOT NULL,
  unit_code text NOT NULL,
  unit_name text NOT NULL,
  name text NOT NULL,
  -- WEBHOOK, FEED, SSE or KAFKA; never changed
  channel text NOT NULL,
  -- ACTIVE, PAUSED (by somebody), DISABLED (by failures or a 410) or ENDED
  status text NOT NULL,
  -- Empty: all
  types text[] NOT NULL DEFAULT '{}',
  topics text[] NOT NULL DEFAULT '{}',
  communities text[] NOT NULL DEFAULT '{}',
  -- Notices up to this position are not for it
  starts_after bigint NOT NULL,
  -- Of a webhook: where to, and which signatures it wants (V1, V1A, BOTH)
  endpoint text,
  signatures text,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  disabled_at timestamptz,
  -- GONE, FAILING or UNSAFE
  disabled_for text
);
CREATE INDEX subscription_unit ON subscription (unit_code, id);
CREATE INDEX subscription_served ON subscription (unit_code) WHERE status <> 'ENDED';

-- Its secrets, sealed under the service's key: the one in use, and the one before until it has run out.
CREATE TABLE subscription_secret (
  id uuid PRIMARY KEY,
  subscription_id uuid NOT NULL REFERENCES subscription,
  -- HMAC (whsec_), ED25519 (whsk_) or INBOUND (whsec_, what the unit signs its answers with)
  kind text NOT NULL,
  sealed bytea NOT NULL,
  -- Of ED25519: what the receiver verifies with (whpk_)
  public_key text,
  created_at timestamptz NOT NULL,
  -- Null for the one in use
  valid_until timestamptz
);
CREATE INDEX subscription_secret_of ON subscription_secret (subscription_id, kind);
