-- Beside what a summary is made of, tallies tell in which hour of which day of the week concerns were heard, by the clock
-- of the town. Of an hour there is reports and collected, and nothing of the rest: most news of a concern changes neither.
-- Told in the order of the key: what is read together is written side by side.
CREATE OR REPLACE FUNCTION tally_recounted() RETURNS TABLE (
  level text, since date, dimension text, part text, community_code text, first_at timestamptz, last_at timestamptz,
  latest_recorded timestamptz, reports bigint, declined bigint, collected bigint, concluded bigint, explained bigint,
  untrue bigint, ended_otherwise bigint, withdrawn bigint, in_progress bigint, deferred bigint, extended bigint,
  without_address bigint, excluded bigint, excluded_concluded bigint, excluded_without_address bigint)
LANGUAGE sql STABLE AS $$
  WITH standing AS (
    SELECT counted.*, coalesce(counted.status, 'REGISTERED') AS stands,
      NOT counted.merged AND counted.exit IS DISTINCT FROM 'DECLINED' AS ours,
      counted.exit IS NULL AND counted.outcome IN ('RESOLVED', 'IMPLEMENTED') AS done,
      counted.exit IS NULL AND coalesce(counted.status, 'REGISTERED')
        NOT IN ('CLOSED', 'TRANSFERRED', 'VOIDED', 'DECLINED', 'MERGED') AS open,
      counted.extended_round > 0 AND counted.extended_round = counted.round AS longer,
      counted.registered_at AT TIME ZONE 'Asia/Shanghai' AS heard
    FROM counted_concern counted
    WHERE counted.registered_at IS NOT NULL AND counted.nature <> 'PRAISE')
  SELECT stretch.level, stretch.since, piece.dimension, piece.part, it.community_code,
    CASE WHEN piece.dimension NOT IN ('STATUS', 'HOUR') THEN min(it.registered_at) END,
    CASE WHEN piece.dimension NOT IN ('STATUS', 'HOUR') THEN max(it.registered_at) END,
    CASE WHEN piece.dimension NOT IN ('STATUS', 'HOUR') THEN max(it.latest_recorded) END,
    count(*),
    count(*) FILTER (WHERE piece.dimension <> 'HOUR' AND NOT merged AND exit = 'DECLINED'),
    count(*) FILTER (WHERE ours),
    count(*) FILTER (WHERE told AND done),
    count(*) FILTER (WHERE told AND exit IS NULL AND outcome = 'EXPLAINED'),
    count(*) FILTER (WHERE told AND exit IS NULL AND outcome = 'UNTRUE'),
    count(*) FILTER (WHERE told AND exit IS NULL AND NOT open AND stands <> 'CLOSED'),
    count(*) FILTER (WHERE told AND exit = 'WITHDRAWN'),
    count(*) FILTER (WHERE told AND open AND NOT it.deferred AND NOT longer),
    count(*) FILTER (WHERE told AND open AND it.deferred),
    count(*) FILTER (WHERE told AND open AND NOT it.deferred AND longer),
    count(*) FILTER (WHERE told AND NOT placed),
    count(*) FILTER (WHERE told AND it.excluded),
    count(*) FILTER (WHERE told AND it.excluded AND done),
    count(*) FILTER (WHERE told AND it.excluded AND NOT placed)
  FROM standing it
  CROSS JOIN LATERAL (VALUES
    ('COMMUNITY', it.community_code, it.ours), ('GRID', coalesce(it.grid_code, ''), it.ours),
    ('CHANNEL', it.channel, it.ours), ('TOPIC', it.topic, it.ours), ('NATURE', it.nature, it.ours),
    ('STATUS', it.stands, it.ours), ('HOUR', to_char(it.heard, 'ID-FMHH24'), false)) AS piece (dimension, part, told)
  CROSS JOIN LATERAL (VALUES
    ('DAY', it.heard::date), ('MONTH', date_trunc('month', it.heard)::date),
    ('YEAR', date_trunc('year', it.heard)::date)) AS stretch (level, since)
  GROUP BY 1, 2, 3, 4, 5
  ORDER BY 1, 3, 2, 5, 4
$$;

-- What was told before.
INSERT INTO tally SELECT * FROM tally_recounted() WHERE dimension = 'HOUR';
