-- As much of every concern as decides where it is counted; news of it comes from two topics in any order.
CREATE TABLE counted_concern (
  concern_id uuid PRIMARY KEY,
  community_code text,
  grid_code text,
  channel text,
  topic text,
  nature text,
  placed boolean,
  registered_at timestamptz,
  case_sequence bigint NOT NULL,
  status text,
  outcome text,
  merge_sequence bigint NOT NULL,
  merged boolean NOT NULL,
  exit text,
  clock_sequence bigint NOT NULL,
  deferred boolean NOT NULL,
  round int NOT NULL,
  extended_round int NOT NULL,
  excluded boolean NOT NULL,
  latest_recorded timestamptz NOT NULL
) WITH (fillfactor = 80);

-- How many there are, by day, month and year of the town in which they were registered, of every part of every dimension.
-- first_at, last_at and latest_recorded say for which questions that is exact; of a status, which concerns leave, nothing.
CREATE TABLE tally (
  level text NOT NULL,
  since date NOT NULL,
  dimension text NOT NULL,
  part text NOT NULL,
  community_code text NOT NULL,
  first_at timestamptz,
  last_at timestamptz,
  latest_recorded timestamptz,
  reports bigint NOT NULL,
  declined bigint NOT NULL,
  collected bigint NOT NULL,
  concluded bigint NOT NULL,
  explained bigint NOT NULL,
  untrue bigint NOT NULL,
  ended_otherwise bigint NOT NULL,
  withdrawn bigint NOT NULL,
  in_progress bigint NOT NULL,
  deferred bigint NOT NULL,
  extended bigint NOT NULL,
  without_address bigint NOT NULL,
  excluded bigint NOT NULL,
  excluded_concluded bigint NOT NULL,
  excluded_without_address bigint NOT NULL,
  PRIMARY KEY (level, dimension, since, community_code, part)
) WITH (fillfactor = 50);

-- What was told before.
INSERT INTO counted_concern
SELECT coalesce(line.concern_id, told.concern_id),
  CASE WHEN line.registered_at IS NOT NULL THEN line.community_code END,
  CASE WHEN line.registered_at IS NOT NULL THEN line.grid_code END, line.channel, line.topic, line.nature, line.placed,
  line.registered_at, coalesce(line.case_sequence, -1), line.status, line.outcome, coalesce(merger.sequence, 0),
  merger.into_number IS NOT NULL, gone.kind, coalesce(clock.sequence, 0), coalesce(clock.deferred, false),
  coalesce(clock.round, 0), coalesce(clock.extended_round, 0), coalesce(left_out.excluded, false),
  greatest(state.latest, merger.latest, gone.recorded_time, clock.latest, left_out.latest)
FROM (
  SELECT concern_id FROM ledger_line UNION SELECT concern_id FROM ledger_merge UNION SELECT concern_id FROM ledger_exit
  UNION SELECT concern_id FROM ledger_clock UNION SELECT concern_id FROM course_step WHERE kind = 'EXCLUDED') AS told
LEFT JOIN ledger_line line ON line.concern_id = told.concern_id
LEFT JOIN (
  SELECT concern_id, max(recorded_time) AS latest FROM ledger_state GROUP BY concern_id) AS state
  ON state.concern_id = told.concern_id
LEFT JOIN (
  SELECT concern_id, max(sequence) AS sequence, (array_agg(into_number ORDER BY sequence DESC))[1] AS into_number,
    max(recorded_time) AS latest
  FROM ledger_merge GROUP BY concern_id) AS merger ON merger.concern_id = told.concern_id
LEFT JOIN ledger_exit gone ON gone.concern_id = told.concern_id
LEFT JOIN (
  SELECT concern_id, max(sequence) FILTER (WHERE kind <> 'EXTENDED') AS sequence,
    (array_agg(kind ORDER BY sequence DESC) FILTER (WHERE kind <> 'EXTENDED'))[1] = 'DEFERRED' AS deferred,
    max(round) AS round, max(round) FILTER (WHERE kind = 'EXTENDED') AS extended_round, max(recorded_time) AS latest
  FROM ledger_clock GROUP BY concern_id) AS clock ON clock.concern_id = told.concern_id
LEFT JOIN (
  SELECT concern_id, true AS excluded, max(recorded_time) AS latest
  FROM course_step WHERE kind = 'EXCLUDED' GROUP BY concern_id) AS left_out ON left_out.concern_id = told.concern_id;

-- The tallies as the concerns make them: what was told before is counted by it, and a test holds what is kept against it.
CREATE FUNCTION tally_recounted() RETURNS TABLE (
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
      (counted.registered_at AT TIME ZONE 'Asia/Shanghai')::date AS day
    FROM counted_concern counted
    WHERE counted.registered_at IS NOT NULL AND counted.nature <> 'PRAISE')
  SELECT stretch.level, stretch.since, piece.dimension, piece.part, it.community_code,
    CASE WHEN piece.dimension <> 'STATUS' THEN min(it.registered_at) END,
    CASE WHEN piece.dimension <> 'STATUS' THEN max(it.registered_at) END,
    CASE WHEN piece.dimension <> 'STATUS' THEN max(it.latest_recorded) END,
    count(*),
    count(*) FILTER (WHERE NOT merged AND exit = 'DECLINED'),
    count(*) FILTER (WHERE ours),
    count(*) FILTER (WHERE ours AND done),
    count(*) FILTER (WHERE ours AND exit IS NULL AND outcome = 'EXPLAINED'),
    count(*) FILTER (WHERE ours AND exit IS NULL AND outcome = 'UNTRUE'),
    count(*) FILTER (WHERE ours AND exit IS NULL AND NOT open AND stands <> 'CLOSED'),
    count(*) FILTER (WHERE ours AND exit = 'WITHDRAWN'),
    count(*) FILTER (WHERE ours AND open AND NOT it.deferred AND NOT longer),
    count(*) FILTER (WHERE ours AND open AND it.deferred),
    count(*) FILTER (WHERE ours AND open AND NOT it.deferred AND longer),
    count(*) FILTER (WHERE ours AND NOT placed),
    count(*) FILTER (WHERE ours AND it.excluded),
    count(*) FILTER (WHERE ours AND it.excluded AND done),
    count(*) FILTER (WHERE ours AND it.excluded AND NOT placed)
  FROM standing it
  CROSS JOIN LATERAL (VALUES
    ('COMMUNITY', it.community_code), ('GRID', coalesce(it.grid_code, '')), ('CHANNEL', it.channel),
    ('TOPIC', it.topic), ('NATURE', it.nature), ('STATUS', it.stands)) AS piece (dimension, part)
  CROSS JOIN LATERAL (VALUES
    ('DAY', it.day), ('MONTH', date_trunc('month', it.day)::date), ('YEAR', date_trunc('year', it.day)::date))
    AS stretch (level, since)
  GROUP BY 1, 2, 3, 4, 5
$$;

INSERT INTO tally SELECT * FROM tally_recounted();
