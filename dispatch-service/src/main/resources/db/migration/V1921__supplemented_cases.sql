-- How often more was said of a case's concern, and when last: whoever has the case has something new to read in intake.
ALTER TABLE case_file
  ADD COLUMN supplements integer NOT NULL DEFAULT 0,
  ADD COLUMN supplemented_at timestamptz;
