-- Versions of the routing rules (派遣规则): drafts until they have a valid_from, and in force from then on until the next.
CREATE TABLE routing_rule_set (
  version int PRIMARY KEY,
  revision bigint NOT NULL,
  content jsonb NOT NULL,
  drafted_by text NOT NULL,
  drafted_at timestamptz NOT NULL,
  dry_run_revision bigint,
  dry_run_at timestamptz,
  dry_run_considered int,
  dry_run_elsewhere int,
  valid_from timestamptz UNIQUE,
  activated_at timestamptz
);

-- Rules that could not be evaluated. Of a rule and version one alarm is open at most.
CREATE TABLE routing_alarm (
  id uuid PRIMARY KEY,
  rule_set_version int NOT NULL,
  rule text NOT NULL,
  cause text NOT NULL,
  sequence bigint NOT NULL,
  raised_at timestamptz NOT NULL,
  acknowledged_at timestamptz,
  acknowledged_by text,
  UNIQUE (rule_set_version, rule, sequence)
);
CREATE UNIQUE INDEX routing_alarm_open ON routing_alarm (rule_set_version, rule) WHERE acknowledged_at IS NULL;

-- How pressing a case is, when its concern was heard, and how it came to its first unit. Cases of before were all
-- general and routed by the rules that are now version 1.
ALTER TABLE case_file
  ADD COLUMN urgency text NOT NULL DEFAULT 'GENERAL',
  ADD COLUMN heard_at timestamptz,
  ADD COLUMN routed_at timestamptz,
  ADD COLUMN routing_version int,
  ADD COLUMN routing_co_handlers text,
  ADD COLUMN routing_asked text;
UPDATE case_file SET heard_at = coalesce(filed_at, now()),
  routed_at = CASE WHEN routing_rule IS NOT NULL THEN filed_at END,
  routing_version = CASE WHEN routing_rule IS NOT NULL THEN 1 END;
ALTER TABLE case_file ALTER COLUMN heard_at SET NOT NULL;
CREATE INDEX case_file_routed ON case_file (routed_at, routing_version, routing_rule) WHERE routed_at IS NOT NULL;
CREATE INDEX case_file_place_topic ON case_file (community_code, topic, heard_at);

-- A person gave the case to another unit than the rule had said.
CREATE TABLE routing_correction (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_file,
  rule_set_version int NOT NULL,
  rule text NOT NULL,
  routed_at timestamptz NOT NULL,
  to_unit text NOT NULL,
  cause text NOT NULL,
  corrected_at timestamptz NOT NULL
);
CREATE INDEX routing_correction_routed ON routing_correction (routed_at, rule_set_version, rule);
