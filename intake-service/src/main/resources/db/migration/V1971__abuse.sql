-- What was held against callers, at most one of a kind in a minute. A caller is known by a keyed mark alone.
CREATE TABLE caller_strike (
  mark text NOT NULL,
  strike text NOT NULL,
  minute timestamptz NOT NULL,
  PRIMARY KEY (mark, strike, minute)
);

-- Callers who misuse the way in again and again.
CREATE TABLE flagged_caller (
  id uuid PRIMARY KEY,
  mark text NOT NULL UNIQUE,
  kind text NOT NULL,
  revision bigint NOT NULL,
  version bigint NOT NULL,
  status text NOT NULL,
  flagged_at timestamptz NOT NULL,
  last_strike_at timestamptz NOT NULL,
  restricted_until timestamptz,
  reason text,
  decided_by text,
  decided_at timestamptz
);
CREATE INDEX flagged_caller_status ON flagged_caller (status, id);

-- What they registered since.
CREATE TABLE flagged_registration (
  flag_id uuid NOT NULL REFERENCES flagged_caller ON DELETE CASCADE,
  concern_number text NOT NULL,
  PRIMARY KEY (flag_id, concern_number)
);

-- Challenges that were met, so that none is met twice.
CREATE TABLE spent_challenge (
  id uuid PRIMARY KEY,
  use text NOT NULL,
  expires_at timestamptz NOT NULL
);
