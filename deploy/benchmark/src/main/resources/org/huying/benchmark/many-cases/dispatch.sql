-- A million cases of earlier years: one of twenty still open, in the hands of its party group.
CREATE TEMPORARY TABLE earlier AS
SELECT n,
  (lpad(to_hex(1640995200000 + n * 60000), 12, '0') || '7000800000' || lpad(to_hex(n), 10, '0'))::uuid AS id,
  'WLC-20220101-' || lpad(n::text, 7, '0') AS number,
  '5201020339' || lpad((1 + n % 5)::text, 2, '0') AS community,
  timestamptz '2022-01-01 00:00+00' + n * interval '1 minute' AS at,
  CASE n % 100 WHEN 0 THEN 'DISPATCHED' WHEN 20 THEN 'DISPATCHED' WHEN 40 THEN 'ACCEPTED' WHEN 60 THEN 'ACCEPTED'
    WHEN 80 THEN 'HANDLED' ELSE 'CLOSED' END AS status
FROM generate_series(1::bigint, 1000000) AS n;

INSERT INTO case_file (id, concern_id, number, sequence, version, status, channel, nature, topic, confidential, summary,
  community_code, grid_code, building, owner_kind, owner_code, owner_name, first_receiver, routing_rule, routing_reason,
  filed_at, heard_at, closed_at, outcome)
SELECT id, id, number, 2, 2, status, 'WEB', 'HELP', 'neighbourhood.noise', false, '第 ' || n || ' 条：楼上装修噪声很大',
  community, community || '001', (n % 40) || '栋', 'GRID_PARTY_GROUP', 'GPG-' || community || '001', '第一网格党小组',
  'GPG-' || community || '001', 'grid-to-party-group', '网格内事项由网格党小组办理', at, at,
  CASE status WHEN 'CLOSED' THEN at + interval '3 days' END, CASE status WHEN 'CLOSED' THEN 'RESOLVED' END
FROM earlier;

INSERT INTO task (id, case_id, part, unit_kind, unit_code, unit_name, status, dispatched_at, accepted_at, handled_at)
SELECT id, id, 'LEAD', 'GRID_PARTY_GROUP', 'GPG-' || community || '001', '第一网格党小组',
  CASE status WHEN 'CLOSED' THEN 'HANDLED' ELSE status END, at, at + interval '1 hour', at + interval '2 days'
FROM earlier;

INSERT INTO case_clock (case_id, id, concern_id, number, community_code, grid_code, owner_kind, owner_code, round,
  sequence, revision, version, next_at)
SELECT id, id, id, number, community, community || '001', 'GRID_PARTY_GROUP', 'GPG-' || community || '001', 1, 1, 1, 0,
  CASE WHEN status IN ('DISPATCHED', 'ACCEPTED') THEN timestamptz '2090-01-01 00:00+00' END
FROM earlier;

INSERT INTO case_deadline (id, case_id, round, measure, rule_id, rule_version, started_at, due_at, extensions, status,
  near_at, escalate_at, met_at)
SELECT (left(id::text, 14) || measure.digit || substr(id::text, 16))::uuid, id, 1, measure.name, 'general',
  date '2020-01-01', at, timestamptz '2090-01-02 00:00+00', 0,
  CASE WHEN status IN ('DISPATCHED', 'ACCEPTED') THEN 'RUNNING' ELSE 'MET' END,
  timestamptz '2090-01-01 00:00+00', timestamptz '2090-01-03 00:00+00',
  CASE WHEN status NOT IN ('DISPATCHED', 'ACCEPTED') THEN at + interval '1 day' END
FROM earlier, (VALUES ('ACCEPT', '7'), ('FIRST_CONTACT', '8'), ('RESOLUTION', '9')) AS measure (name, digit);
DROP TABLE earlier;
ANALYZE;
CHECKPOINT;
