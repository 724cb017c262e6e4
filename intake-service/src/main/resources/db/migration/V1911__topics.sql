-- The topics (类别) under which concerns are registered: a tree, whose levels are in the codes. A row is never deleted,
-- so that a code is never given twice.
CREATE TABLE topic (
  code text PRIMARY KEY,
  position int NOT NULL,
  chinese text NOT NULL,
  english text NOT NULL,
  gb_code text,
  speaks_of_persons boolean NOT NULL,
  status text NOT NULL,
  sequence bigint NOT NULL,
  version bigint NOT NULL,
  changed_at timestamptz NOT NULL
);
