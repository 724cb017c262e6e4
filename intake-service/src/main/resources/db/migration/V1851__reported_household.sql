-- The person or household a confidential concern is about (被反映人): sealed, and apart from the concern. Destroying the
-- key erases it; the row below stays and says when and by which rule.
CREATE TABLE vault.household (
  id uuid PRIMARY KEY,
  sealed bytea NOT NULL
);
CREATE TABLE vault.household_key (
  id uuid PRIMARY KEY,
  wrapped bytea NOT NULL,
  master_key_id text NOT NULL
);

CREATE TABLE reported_household (
  id uuid PRIMARY KEY,
  concern_id uuid NOT NULL UNIQUE REFERENCES concern,
  concern_number text NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  revision bigint NOT NULL,
  version bigint NOT NULL,
  status text NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  because text,
  decided_at timestamptz,
  rule_version date,
  purge_at timestamptz,
  purged_at timestamptz
);
-- What the watch asks every second
CREATE INDEX reported_household_due ON reported_household (purge_at, id) WHERE status = 'HELD' AND purge_at IS NOT NULL;

-- What units found to whom a concern's matter was referred, as dispatch told.
CREATE TABLE referral_outcome (
  concern_id uuid NOT NULL,
  referral_number text NOT NULL,
  outcome text NOT NULL,
  happened_at timestamptz NOT NULL,
  PRIMARY KEY (concern_id, referral_number)
);
