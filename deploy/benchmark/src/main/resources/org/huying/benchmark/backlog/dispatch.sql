-- Notices of cases of earlier years, unit by unit as many, each with a task as a real one of today has it.
INSERT INTO notice (unit_code, type, subject, order_key, community_code, topic, happened_at, recorded_at,
  correlation_id, traceparent, data)
SELECT '${prefix}' || (n % ${cases} % ${units}), 'task.changed.v1', 'WLC-20220101-' || lpad((n % ${cases})::text, 7, '0'),
  '${prefix}-' || (n % ${cases}), '520102033901', 'neighbourhood.noise', now(), now(), sample.correlation_id,
  sample.traceparent, sample.data
FROM generate_series(1, ${notices}) AS n,
  (SELECT correlation_id, traceparent, data FROM notice WHERE type = 'task.assigned.v1' ORDER BY seq DESC LIMIT 1) AS sample
ORDER BY n;
