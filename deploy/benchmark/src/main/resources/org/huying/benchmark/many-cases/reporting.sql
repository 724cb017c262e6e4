-- A million lines of the ledger, with their states and the events they came from.
INSERT INTO ledger_line (concern_id, number, community_code, grid_code, channel, nature, topic, registered_at,
  registration_recorded, status, outcome, owner_code, owner_name, dispatched_at, case_sequence, changed_at,
  changed_recorded)
SELECT id, number, community, community || '001', 'WEB', 'HELP', 'neighbourhood.noise', at, at,
  CASE WHEN n % 20 = 0 THEN 'DISPATCHED' ELSE 'CLOSED' END, CASE WHEN n % 20 <> 0 THEN 'RESOLVED' END,
  'GPG-' || community || '001', '第一网格党小组', at, 2, at, at
FROM (SELECT n,
    (lpad(to_hex(1640995200000 + n * 60000), 12, '0') || '7000800000' || lpad(to_hex(n), 10, '0'))::uuid AS id,
    'WLC-20220101-' || lpad(n::text, 7, '0') AS number,
    '5201020339' || lpad((1 + n % 5)::text, 2, '0') AS community,
    timestamptz '2022-01-01 00:00+00' + n * interval '1 minute' AS at
  FROM generate_series(1::bigint, 1000000) AS n) AS earlier;

INSERT INTO ledger_state (concern_id, case_sequence, status, outcome, time, recorded_time)
SELECT concern_id, sequence, CASE sequence WHEN 2 THEN status ELSE 'REGISTERED' END,
  CASE sequence WHEN 2 THEN outcome END, registered_at, registered_at
FROM ledger_line, generate_series(0, 2, 2) AS sequence WHERE number LIKE 'WLC-20220101-%';

INSERT INTO journal (event_id, topic, key, type, subject, source, time, recorded_time, sequence, correlation_id,
  traceparent, data)
SELECT concern_id, 'huying.concerns', concern_id::text, 'concern.registered.v1', number, '/huying/intake', registered_at,
  registered_at, 1, '', '', jsonb_build_object('concernId', concern_id, 'number', number, 'topic', topic)
FROM ledger_line WHERE number LIKE 'WLC-20220101-%';
ANALYZE;
CHECKPOINT;
