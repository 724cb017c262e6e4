-- Which event of an aggregate was seen last: what a caller's consistency token is compared with. Keys are made in the
-- order of time, so that new entries come side by side at the end.
CREATE INDEX journal_key ON journal (key, sequence);
