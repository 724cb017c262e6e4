-- The steps of every concern that the ledger shows: who got it, by when it is due, what was put off, given back, excluded.
-- How it stood at some time is told by what was recorded by then, in whatever order the news came.
CREATE TABLE course_step (
  concern_id uuid NOT NULL,
  of_clock boolean NOT NULL,
  sequence bigint NOT NULL,
  kind text NOT NULL,
  round int,
  due_at timestamptz,
  provisional boolean,
  detail text,
  unit_code text,
  unit_name text,
  time timestamptz NOT NULL,
  recorded_time timestamptz NOT NULL,
  PRIMARY KEY (concern_id, of_clock, sequence)
);
-- Few among many, read for every exact count.
CREATE INDEX course_step_excluded ON course_step (concern_id, recorded_time) WHERE kind = 'EXCLUDED';

-- What was told before.
INSERT INTO course_step (concern_id, of_clock, sequence, kind, round, due_at, provisional, detail, unit_code, unit_name,
  time, recorded_time)
SELECT event.concern_id::uuid, event.type NOT LIKE 'case.%', event.sequence, known.kind, (event.data ->> 'round')::int,
  (due.data ->> 'dueAt')::timestamptz, (due.data ->> 'provisional')::boolean,
  coalesce(event.data ->> 'reviewDate', event.data ->> 'ground'), event.data #>> '{owner,code}',
  event.data #>> '{owner,name}', event.time, event.recorded_time
FROM journal event
JOIN (VALUES
  ('case.pre-check-started.v1', 'CHECKED'), ('case.dispatched.v1', 'DISPATCHED'), ('case.reassigned.v1', 'REASSIGNED'),
  ('case.reopened.v1', 'REOPENED'), ('case.unmerged.v1', 'UNMERGED'), ('case.return-requested.v1', 'RETURNED'),
  ('case.handled.v1', 'HANDLED'), ('case.handling-rejected.v1', 'REJECTED'), ('deadline.set.v1', 'STARTED'),
  ('deadline.recomputed.v1', 'RECOMPUTED'), ('deadline.resumed.v1', 'RESUMED'), ('extension.approved.v1', 'EXTENDED'),
  ('deferral.approved.v1', 'DEFERRED'), ('exclusion.approved.v1', 'EXCLUDED')) AS known (type, kind)
  ON known.type = event.type
LEFT JOIN LATERAL (
  SELECT one AS data FROM jsonb_array_elements(coalesce(event.data -> 'deadlines', jsonb_build_array(event.data))) AS one
  WHERE one ->> 'measure' = 'RESOLUTION' AND one ->> 'dueAt' IS NOT NULL LIMIT 1) due ON true
WHERE event.topic = 'huying.cases'
ON CONFLICT DO NOTHING;
