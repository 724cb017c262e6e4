-- Concerns of the three years up to now in place of all that reporting shows, as many as ${many}: five communities of twenty
-- grids, twenty topics, those of the last month still open; as the read models would have kept them.
-- Whoever settles hot spots and tasks stays away meanwhile.
SELECT pg_advisory_xact_lock(x'485953504f54'::bigint), pg_advisory_xact_lock(x'48595354'::int, 0);

TRUNCATE ledger_line, ledger_state, ledger_merge, ledger_clock, ledger_exit, course_step, concern_place, spot,
  spot_concern, spot_day, spot_unsettled, counted_concern, tally, task_case, task_fact, unsettled_case, settled_task,
  settled_help, task_tally, handling_day;

INSERT INTO ledger_line (concern_id, number, community_code, grid_code, channel, nature, topic, registered_at,
  registration_recorded, status, outcome, owner_code, owner_name, dispatched_at, case_sequence, changed_at,
  changed_recorded, placed)
SELECT
  (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7000800000' || lpad(to_hex(n), 10, '0'))::uuid,
  'WLC-' || to_char(at, 'YYYYMMDD') || '-' || lpad(n::text, 7, '0'), community,
  community || lpad((1 + chance[2] % 20)::text, 3, '0'),
  (ARRAY['WEB', 'MOBILE', 'GRID_VISIT', 'GRID_PARTY_WORKSTATION', 'HOTLINE_12345', 'COMPLAINT', 'PATROL'])[1 + chance[3] % 7],
  (ARRAY['HELP', 'COMPLAINT', 'SUGGESTION', 'CONSULTATION', 'TIP_OFF'])[1 + chance[4] % 5],
  (ARRAY['neighbourhood', 'property', 'environment', 'city-order', 'public-safety'])[1 + chance[5] % 5] || '.'
    || (ARRAY['noise', 'repairs', 'rubbish', 'parking'])[1 + chance[6] % 4],
  at, at, CASE WHEN open THEN 'DISPATCHED' ELSE 'CLOSED' END,
  CASE WHEN NOT open THEN (ARRAY['RESOLVED', 'IMPLEMENTED', 'RESOLVED', 'EXPLAINED', 'UNTRUE'])[1 + chance[7] % 5] END,
  'GPG-' || community || '001', '第一网格党小组', at, CASE WHEN open THEN 2 ELSE 8 END, at, at, chance[8] % 10 > 0
FROM (
  SELECT n, chance, at, at > now() - interval '1 month' AS open,
    '5201020339' || lpad((1 + chance[1] % 5)::text, 2, '0') AS community
  FROM (
    SELECT n, now() - interval '1 minute' - (${many} - n) * (interval '3 years' / ${many}) AS at,
      ARRAY(SELECT (abs(hashint8extended(n, die)) % 1000000)::int FROM generate_series(1, 8) AS die) AS chance
    FROM generate_series(1::bigint, ${many}) AS n) AS drawn) AS earlier;

INSERT INTO ledger_state (concern_id, case_sequence, status, outcome, time, recorded_time)
SELECT concern_id, sequence, CASE WHEN sequence > 0 THEN status ELSE 'REGISTERED' END,
  CASE WHEN sequence > 0 THEN outcome END, registered_at, registered_at
FROM ledger_line, LATERAL (VALUES (0), (case_sequence)) AS told (sequence);

-- Four hundred buildings in twenty estates of each community.
INSERT INTO concern_place (concern_id, place, topic, registered_at)
SELECT concern_id,
  community_code || CASE WHEN placed THEN '|' || (building / 20) || '号小区||' || (building % 20) || '栋' ELSE '' END, topic,
  registered_at
FROM (SELECT *, (hashtext(number) & 2147483647) % 400 AS building FROM ledger_line) AS line;

-- Which of them recur is settled by the service.
INSERT INTO spot_unsettled VALUES (NULL);

INSERT INTO counted_concern
SELECT concern_id, community_code, grid_code, channel, topic, nature, placed, registered_at, case_sequence, status, outcome,
  0, false, NULL, 0, false, 0, 0, false, changed_recorded
FROM ledger_line;

-- Each had seven days; what is closed was reported after three.
INSERT INTO task_case (concern_id, community_code, grid_code, case_sequence, at_work, last_recorded)
SELECT concern_id, community_code, grid_code, case_sequence, status = 'DISPATCHED', changed_recorded FROM ledger_line;

INSERT INTO task_fact (concern_id, of_clock, sequence, part, kind, unit_code, unit_kind, unit_name, round, due_at, word,
  rule_version, time, recorded_time)
SELECT concern_id, of_clock, sequence, part, kind,
  CASE WHEN kind = 'DISPATCHED' THEN owner_code END, CASE WHEN kind = 'DISPATCHED' THEN 'GRID_PARTY_GROUP' END,
  CASE WHEN kind = 'DISPATCHED' THEN owner_name END, CASE WHEN of_clock THEN 1 END,
  CASE WHEN kind = 'DUE' THEN registered_at + interval '7 days' END,
  CASE kind WHEN 'FILED' THEN topic WHEN 'DISPATCHED' THEN 'grid-to-party-group' WHEN 'DUE' THEN 'RESOLUTION' END,
  CASE WHEN kind = 'DISPATCHED' THEN 1 END, registered_at + after, registered_at + after
FROM ledger_line
CROSS JOIN LATERAL (VALUES
  (false, 1, 0, 'FILED', interval '0'), (false, 2, 0, 'DISPATCHED', interval '0'), (true, 1, 0, 'ROUND_BEGAN', interval '0'),
  (true, 1, 1, 'DUE', interval '0'), (false, 6, 0, 'REPORTED', interval '3 days'), (false, 8, 0, 'ENDED', interval '4 days'))
  AS told (of_clock, sequence, part, kind, after)
WHERE status = 'CLOSED' OR sequence <= 2;

INSERT INTO tally SELECT * FROM tally_recounted();

-- Their tasks are settled by reporting itself.
INSERT INTO unsettled_case (concern_id) VALUES (NULL);
ANALYZE;
CHECKPOINT;
