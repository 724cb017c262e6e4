-- A journal as three years would have left it: concerns a minute apart, each registered, filed, dispatched, accepted and
-- handled, seven hours between two of these, so that the events of some hundred concerns lie between them.
INSERT INTO journal (event_id, topic, key, type, subject, source, time, recorded_time, sequence, correlation_id,
  traceparent, data)
SELECT (head || '70008000' || '1' || step || tail)::uuid,
  CASE step WHEN 0 THEN 'huying.concerns' ELSE 'huying.cases' END,
  CASE step WHEN 0 THEN concern ELSE casefile END,
  (ARRAY['concern.registered.v1', 'case.filed.v1', 'case.dispatched.v1', 'case.accepted.v1', 'case.handled.v1'])[step + 1],
  number, CASE step WHEN 0 THEN '/huying/intake' ELSE '/huying/dispatch' END, at, at, greatest(step, 1), concern,
  '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  jsonb_build_object('concernId', concern, 'number', number) || CASE step
    WHEN 0 THEN jsonb_build_object('channel', 'GRID_PARTY_WORKSTATION', 'nature', 'HELP', 'topic', 'neighbourhood.noise',
      'urgency', 'GENERAL', 'confidential', false, 'summary', '楼上午休时间装修，噪声很大，请协调。', 'actorRole', 'grid-worker',
      'reporterRef', concern, 'workstationCode', 'WS-ZY-1', 'collectorUnit', 'GPG-' || community || '001',
      'place', jsonb_build_object('communityCode', community, 'gridCode', community || '001', 'building', '3栋'))
    ELSE jsonb_build_object('caseId', casefile, 'communityCode', community, 'gridCode', community || '001', 'actorRole',
      'system') END || CASE step
    WHEN 1 THEN '{"topic": "neighbourhood.noise", "nature": "HELP"}'
    WHEN 2 THEN jsonb_build_object('rule', 'grid-to-party-group', 'reason', '网格内事项由网格党小组办理', 'ruleSetVersion', 1,
      'owner', jsonb_build_object('kind', 'GRID_PARTY_GROUP', 'code', 'GPG-' || community || '001', 'name', '第一网格党小组'))
    WHEN 3 THEN jsonb_build_object('unit', 'GPG-' || community || '001')
    WHEN 4 THEN jsonb_build_object('unit', 'GPG-' || community || '001', 'publicReply', '已与施工方约定避开午休时间。')
    ELSE '{}' END
FROM (
  SELECT step, head, tail, community, number,
    (head || '7000800000' || tail)::uuid::text AS concern, (head || '7000800001' || tail)::uuid::text AS casefile,
    timestamptz '2021-01-01 00:00+00' + n * interval '1 minute' + step * interval '7 hours' AS at
  FROM generate_series(1::bigint, ${concerns}) AS n
  CROSS JOIN generate_series(0, 4) AS step
  CROSS JOIN LATERAL (SELECT lpad(to_hex(1609459200000 + n * 60000), 12, '0') AS head, lpad(to_hex(n), 10, '0') AS tail,
    '5201020339' || lpad((1 + n % 5)::text, 2, '0') AS community, 'WLC-20210101-' || lpad(n::text, 7, '0') AS number) AS made
) AS told
ORDER BY at, step;
ANALYZE journal;
CHECKPOINT;
