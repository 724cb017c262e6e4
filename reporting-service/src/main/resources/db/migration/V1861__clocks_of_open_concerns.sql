-- What the clocks of the cases tell that a summary distinguishes: a concern is deferred (挂账) or has more time (延期). Each
-- once, in the order of the clock; how it stood at some time is told by what was recorded by then, whatever came first.
CREATE TABLE ledger_clock (
  concern_id uuid NOT NULL,
  sequence bigint NOT NULL,
  kind text NOT NULL,
  round int,
  recorded_time timestamptz NOT NULL,
  PRIMARY KEY (concern_id, sequence)
);

-- What was told before. The start of a first round tells nothing that is not so anyway.
INSERT INTO ledger_clock (concern_id, sequence, kind, round, recorded_time)
SELECT concern_id::uuid, sequence,
  CASE type WHEN 'deadline.set.v1' THEN 'STARTED' WHEN 'deadline.resumed.v1' THEN 'RESUMED'
    WHEN 'deferral.approved.v1' THEN 'DEFERRED' ELSE 'EXTENDED' END,
  (data ->> 'round')::int, recorded_time
FROM journal
WHERE topic = 'huying.cases' AND sequence > 1
  AND type IN ('deadline.set.v1', 'deadline.resumed.v1', 'deferral.approved.v1', 'extension.approved.v1')
ON CONFLICT DO NOTHING;
