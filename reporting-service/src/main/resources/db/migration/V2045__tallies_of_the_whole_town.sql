-- Tallies of tasks also of all communities together (community_code empty): who sees the whole town reads a fraction of the
-- rows. By community before day, so that they lie beside one another.
ALTER TABLE task_tally DROP CONSTRAINT task_tally_pkey;
ALTER TABLE task_tally
  ADD PRIMARY KEY (basis, level, community_code, since, facet, part, unit_kind, unit_name, excluded_for);

INSERT INTO task_tally (basis, level, since, facet, part, unit_kind, unit_name, community_code, excluded_for, tasks, open,
  deferred, in_time, late, late_and_open, called_off, returned, extended, reworked, handled, given_away, up_to_1_day,
  up_to_3_days, up_to_7_days, up_to_15_days, up_to_30_days, over_30_days)
SELECT basis, level, since, facet, part, unit_kind, unit_name, '', excluded_for, sum(tasks), sum(open), sum(deferred),
  sum(in_time), sum(late), sum(late_and_open), sum(called_off), sum(returned), sum(extended), sum(reworked), sum(handled),
  sum(given_away), sum(up_to_1_day), sum(up_to_3_days), sum(up_to_7_days), sum(up_to_15_days), sum(up_to_30_days),
  sum(over_30_days)
FROM task_tally
GROUP BY basis, level, since, facet, part, unit_kind, unit_name, excluded_for;
