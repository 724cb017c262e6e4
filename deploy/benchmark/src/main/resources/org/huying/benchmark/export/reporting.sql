-- Lines of the ledger of the three years up to now, as many as ${many}: five communities, six grids each, five channels, a
-- twentieth of them still on their way.
INSERT INTO ledger_line (concern_id, number, community_code, grid_code, channel, nature, topic, registered_at,
  registration_recorded, status, outcome, owner_code, owner_name, dispatched_at, case_sequence, changed_at,
  changed_recorded, placed)
SELECT
  (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7000800000' || lpad(to_hex(n), 10, '0'))::uuid,
  'WLC-' || to_char(at, 'YYYYMMDD') || '-' || lpad(n::text, 7, '0'), community, community || grid,
  (ARRAY['WEB', 'MOBILE', 'GRID_VISIT', 'GRID_PARTY_WORKSTATION', 'HOTLINE_12345'])[1 + n % 5],
  (ARRAY['HELP', 'COMPLAINT', 'SUGGESTION'])[1 + n % 3],
  (ARRAY['neighbourhood.noise', 'property.lift', 'city-order.itinerant-vendors', 'environment.rubbish'])[1 + n % 4], at, at,
  CASE WHEN n % 20 = 0 THEN 'DISPATCHED' ELSE 'CLOSED' END, CASE WHEN n % 20 <> 0 THEN 'RESOLVED' END,
  'GPG-' || community || grid, '第' || grid || '网格党小组', at + interval '1 second', 7, at + interval '5 days',
  at + interval '5 days', true
FROM (SELECT n, now() - (${many} - n) * (interval '3 years' / ${many}) AS at,
    '5201020339' || lpad((1 + n % 5)::text, 2, '0') AS community, lpad((1 + n % 6)::text, 3, '0') AS grid
  FROM generate_series(1::bigint, ${many}) AS n) AS earlier;
ANALYZE ledger_line;
CHECKPOINT;
