-- A referral (移交公安等): a matter put before another unit while the case stays with its owner.
CREATE TABLE referral (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  sequence bigint NOT NULL,
  version bigint NOT NULL,
  status text NOT NULL,
  case_id uuid NOT NULL REFERENCES case_file,
  concern_id uuid NOT NULL,
  case_number text NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  confidential boolean NOT NULL,
  topic text NOT NULL,
  estate text,
  zone text,
  building text,
  building_unit text,
  floor_label text,
  spot text,
  unit_kind text NOT NULL,
  unit_code text NOT NULL,
  unit_name text NOT NULL,
  reason text NOT NULL,
  basis text NOT NULL,
  acknowledge_by timestamptz NOT NULL,
  sender_unit text NOT NULL,
  sent_at timestamptz NOT NULL,
  overdue_at timestamptz,
  acknowledged_at timestamptz,
  outcome text,
  words text,
  ended_at timestamptz
);
CREATE INDEX referral_case ON referral (case_id);
CREATE INDEX referral_unit ON referral (unit_code, id);
CREATE INDEX referral_sender ON referral (sender_unit, id);
CREATE INDEX referral_community ON referral (community_code, id);
-- What the watch asks every second
CREATE INDEX referral_unanswered ON referral (acknowledge_by, id) WHERE status = 'SENT' AND overdue_at IS NULL;

-- By which way other than the handler's own work a case came to its outcome.
ALTER TABLE case_file
  ADD COLUMN closed_via text,
  ADD COLUMN closed_via_referral text;
