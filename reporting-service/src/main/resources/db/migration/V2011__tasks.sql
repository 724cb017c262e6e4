-- What was told of the tasks (工单) of each case, by the case itself and by its clock, each once: who was given it, when it
-- was reported, returned, found not done, when it was due. The life of a task as known at some instant is folded from what
-- was recorded by then.
CREATE TABLE task_fact (
  concern_id uuid NOT NULL,
  of_clock boolean NOT NULL,
  sequence bigint NOT NULL,
  part smallint NOT NULL,
  kind text NOT NULL,
  unit_code text,
  unit_kind text,
  unit_name text,
  round integer,
  due_at timestamptz,
  word text,
  rule_version integer,
  time timestamptz NOT NULL,
  recorded_time timestamptz NOT NULL,
  PRIMARY KEY (concern_id, of_clock, sequence, part)
);
-- The cases that something of a window is told of.
CREATE INDEX task_fact_given ON task_fact (time) WHERE kind IN ('DISPATCHED', 'CO_HANDLED_BY', 'REASSIGNED', 'REOPENED', 'UNMERGED');
CREATE INDEX task_fact_reported ON task_fact (time) WHERE kind = 'REPORTED';
CREATE INDEX task_fact_answered ON task_fact (time) WHERE kind = 'SOLVED';
CREATE INDEX task_fact_due ON task_fact (due_at) WHERE due_at IS NOT NULL;

-- Where each case is, and whether a unit is at work on it by the newest news of it.
CREATE TABLE task_case (
  concern_id uuid PRIMARY KEY,
  community_code text NOT NULL,
  grid_code text,
  case_sequence bigint NOT NULL,
  at_work boolean NOT NULL,
  last_recorded timestamptz NOT NULL
);
-- What is, or may at some instant have been, in the hands of a unit.
CREATE INDEX task_case_at_work ON task_case (concern_id) WHERE at_work;
CREATE INDEX task_case_recorded ON task_case (last_recorded);
