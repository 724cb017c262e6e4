-- Cases of which something was told since their tasks were settled; one that is noted twice is settled once. Null stands for
-- all of them. Nobody looks anything up here on the way in: notes are added, and taken away in the background.
CREATE TABLE unsettled_case (
  concern_id uuid
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- The tasks (工单) of each case as they are tallied: folded from task_fact, counted as of settled_at. They count the same after
-- turned_at and up to turns_at, unless something is told of them.
CREATE TABLE settled_task (
  concern_id uuid NOT NULL,
  number integer NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  topic text NOT NULL,
  excluded_for text,
  unit_code text NOT NULL,
  unit_kind text,
  unit_name text,
  round integer NOT NULL,
  dispatched_at timestamptz NOT NULL,
  reported_at timestamptz,
  over_at timestamptz,
  over_how text,
  returns integer NOT NULL,
  extensions integer NOT NULL,
  reworks integer NOT NULL,
  due_at timestamptz,
  deferred boolean NOT NULL,
  settled_at timestamptz NOT NULL,
  turned_at timestamptz,
  turns_at timestamptz,
  PRIMARY KEY (concern_id, number)
);
CREATE INDEX settled_task_due ON settled_task (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX settled_task_given ON settled_task (dispatched_at);
CREATE INDEX settled_task_unit ON settled_task (unit_code, community_code);
CREATE INDEX settled_task_turned ON settled_task (turned_at) WHERE turned_at IS NOT NULL;
CREATE INDEX settled_task_turns ON settled_task (turns_at) WHERE turns_at IS NOT NULL;

-- What units help with (协办), likewise; time alone changes nothing of it.
CREATE TABLE settled_help (
  concern_id uuid NOT NULL,
  number integer NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  topic text NOT NULL,
  excluded_for text,
  unit_code text NOT NULL,
  unit_kind text,
  unit_name text,
  dispatched_at timestamptz NOT NULL,
  reported_at timestamptz,
  is_over boolean NOT NULL,
  PRIMARY KEY (concern_id, number)
);
CREATE INDEX settled_help_given ON settled_help (dispatched_at);
CREATE INDEX settled_help_unit ON settled_help (unit_code, community_code);

-- How many there are, by day, month and year of the town on which they were due or given, or without a day in stock; of every
-- part of every breakdown and each community, those in the rates and those left out for each reason apart.
CREATE TABLE task_tally (
  basis text NOT NULL,
  level text NOT NULL,
  since date NOT NULL,
  facet text NOT NULL,
  part text NOT NULL,
  unit_kind text NOT NULL,
  unit_name text NOT NULL,
  community_code text NOT NULL,
  excluded_for text NOT NULL,
  tasks integer NOT NULL,
  open integer NOT NULL,
  deferred integer NOT NULL,
  in_time integer NOT NULL,
  late integer NOT NULL,
  late_and_open integer NOT NULL,
  called_off integer NOT NULL,
  returned integer NOT NULL,
  extended integer NOT NULL,
  reworked integer NOT NULL,
  handled integer NOT NULL,
  given_away integer NOT NULL,
  up_to_1_day integer NOT NULL,
  up_to_3_days integer NOT NULL,
  up_to_7_days integer NOT NULL,
  up_to_15_days integer NOT NULL,
  up_to_30_days integer NOT NULL,
  over_30_days integer NOT NULL,
  PRIMARY KEY (basis, level, since, facet, part, unit_kind, unit_name, community_code, excluded_for)
) WITH (fillfactor = 70);

-- From when a task was given until it was reported, of those in the rates: all of a day of a unit in one row, because a median
-- needs every one of them.
CREATE TABLE handling_day (
  since date NOT NULL,
  unit_code text NOT NULL,
  unit_kind text NOT NULL,
  community_code text NOT NULL,
  seconds integer[] NOT NULL,
  PRIMARY KEY (since, unit_code, unit_kind, community_code)
);

-- What was told before is settled in the background.
INSERT INTO unsettled_case (concern_id) VALUES (NULL);
