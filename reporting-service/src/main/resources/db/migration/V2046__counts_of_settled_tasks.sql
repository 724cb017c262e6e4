-- What is counted of a task by the day on which it is due, and by the day on which it was given; of what is helped with by
-- the latter alone. One bit for each figure: the part of a day that a window cuts is added up here, and not read row by row.
-- Who settles without counting, as older versions do, is refused, and what it would have settled is left to the others.
ALTER TABLE settled_task
  ADD COLUMN due_counted integer,
  ADD COLUMN given_counted integer,
  ADD CONSTRAINT settled_task_counted
    CHECK (given_counted IS NOT NULL AND (due_counted IS NULL) = (due_at IS NULL)) NOT VALID;
ALTER TABLE settled_help
  ADD COLUMN given_counted integer,
  ADD CONSTRAINT settled_help_counted CHECK (given_counted IS NOT NULL) NOT VALID;

-- What was settled before is settled again in the background: until then questions are answered from the cases.
INSERT INTO unsettled_case (concern_id) VALUES (NULL);
