-- A million concerns of earlier years, as intake keeps them.
INSERT INTO concern (id, number, sequence, version, channel, nature, topic, description, confidential,
  community_code, grid_code, building, registered_by, tracking_code, registered_at)
SELECT id, number, 1, 0, 'WEB', 'HELP', 'neighbourhood.noise', '第 ' || n || ' 条：楼上装修噪声很大，请协调。', false,
  community, community || '001', (n % 40) || '栋', 'anonymous', 'AAAA-BBBB-CCCC', at
FROM (SELECT n,
    (lpad(to_hex(1640995200000 + n * 60000), 12, '0') || '7000800000' || lpad(to_hex(n), 10, '0'))::uuid AS id,
    'WLC-20220101-' || lpad(n::text, 7, '0') AS number,
    '5201020339' || lpad((1 + n % 5)::text, 2, '0') AS community,
    timestamptz '2022-01-01 00:00+00' + n * interval '1 minute' AS at
  FROM generate_series(1::bigint, 1000000) AS n) AS earlier;
ANALYZE;
CHECKPOINT;
