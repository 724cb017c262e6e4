-- Tallies of tasks also of ten days (旬: to the 10th, to the 20th, to the end of the month): of the last thirty days a third of
-- the rows is read.
INSERT INTO task_tally (basis, level, since, facet, part, unit_kind, unit_name, community_code, excluded_for, tasks, open,
  deferred, in_time, late, late_and_open, called_off, returned, extended, reworked, handled, given_away, up_to_1_day,
  up_to_3_days, up_to_7_days, up_to_15_days, up_to_30_days, over_30_days)
SELECT basis, 'TEN_DAYS',
  date_trunc('month', since)::date + 10 * least((extract(day FROM since)::integer - 1) / 10, 2) AS begin, facet, part,
  unit_kind, unit_name, community_code, excluded_for, sum(tasks), sum(open), sum(deferred), sum(in_time), sum(late),
  sum(late_and_open), sum(called_off), sum(returned), sum(extended), sum(reworked), sum(handled), sum(given_away),
  sum(up_to_1_day), sum(up_to_3_days), sum(up_to_7_days), sum(up_to_15_days), sum(up_to_30_days), sum(over_30_days)
FROM task_tally
WHERE level = 'DAY'
GROUP BY basis, begin, facet, part, unit_kind, unit_name, community_code, excluded_for;
