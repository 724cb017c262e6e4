-- A joint action (联合行动): several units act together on one or more cases, one of them in the lead.
CREATE TABLE joint_action (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  sequence bigint NOT NULL,
  revision bigint NOT NULL,
  version bigint NOT NULL,
  status text NOT NULL,
  name text NOT NULL,
  measures text[] NOT NULL,
  pattern_number text,
  pattern_label text,
  pattern_in_evening bigint,
  pattern_seen bigint,
  pattern_peak_hour integer,
  pattern_computed_at timestamptz,
  resolution_number text,
  acknowledged_flaws text[],
  acknowledged_reason text,
  effect text,
  baseline_measurement uuid,
  final_measurement uuid,
  kept_up boolean,
  cancel_reason text,
  planned_at timestamptz NOT NULL,
  adopted_at timestamptz,
  started_at timestamptz,
  ended_at timestamptz,
  reviewed_at timestamptz,
  cancelled_at timestamptz
);
CREATE INDEX joint_action_status ON joint_action (status, id);
-- The serial of a day is counted from the numbers that begin with it
CREATE INDEX joint_action_day ON joint_action (number text_pattern_ops);

CREATE TABLE joint_action_case (
  joint_action_id uuid NOT NULL REFERENCES joint_action,
  place integer NOT NULL,
  case_id uuid NOT NULL REFERENCES case_file,
  concern_id uuid NOT NULL,
  case_number text NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  confidential boolean NOT NULL,
  PRIMARY KEY (joint_action_id, place)
);
CREATE INDEX joint_action_case_number ON joint_action_case (case_number, joint_action_id);
CREATE INDEX joint_action_case_community ON joint_action_case (community_code, joint_action_id);
CREATE INDEX joint_action_case_grid ON joint_action_case (grid_code, joint_action_id) WHERE grid_code IS NOT NULL;

CREATE TABLE joint_action_unit (
  joint_action_id uuid NOT NULL REFERENCES joint_action,
  place integer NOT NULL,
  part text NOT NULL,
  unit_kind text NOT NULL,
  unit_code text NOT NULL,
  unit_name text NOT NULL,
  PRIMARY KEY (joint_action_id, place)
);
CREATE INDEX joint_action_unit_code ON joint_action_unit (unit_code, joint_action_id);

-- Windows and shifts by the clock of the town: half-open, start and duration.
CREATE TABLE joint_action_night (
  joint_action_id uuid NOT NULL REFERENCES joint_action,
  place integer NOT NULL,
  starts_at timestamp NOT NULL,
  minutes integer NOT NULL CHECK (minutes > 0),
  PRIMARY KEY (joint_action_id, place)
);

CREATE TABLE joint_action_shift (
  joint_action_id uuid NOT NULL REFERENCES joint_action,
  place integer NOT NULL,
  shift_id uuid NOT NULL,
  starts_at timestamp NOT NULL,
  minutes integer NOT NULL CHECK (minutes > 0),
  required text[] NOT NULL,
  units text[] NOT NULL,
  PRIMARY KEY (joint_action_id, place)
);

-- Facts under the ids their phones gave them, never changed.
CREATE TABLE shift_attendance (
  id uuid PRIMARY KEY,
  joint_action_id uuid NOT NULL REFERENCES joint_action,
  shift_id uuid NOT NULL,
  night date NOT NULL,
  unit_code text NOT NULL,
  unit_kind text NOT NULL,
  staff integer NOT NULL CHECK (staff > 0),
  came_at timestamptz NOT NULL,
  left_at timestamptz,
  recorded_at timestamptz NOT NULL,
  sequence bigint NOT NULL
);
CREATE INDEX shift_attendance_action ON shift_attendance (joint_action_id, came_at, id);

CREATE TABLE intervention (
  id uuid PRIMARY KEY,
  joint_action_id uuid NOT NULL REFERENCES joint_action,
  shift_id uuid,
  night date,
  kind text NOT NULL,
  unit_code text NOT NULL,
  count integer NOT NULL CHECK (count > 0),
  happened_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  sequence bigint NOT NULL
);
CREATE INDEX intervention_action ON intervention (joint_action_id, happened_at, id);
