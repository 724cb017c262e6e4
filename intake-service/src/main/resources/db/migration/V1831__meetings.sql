-- The meeting in which a concern was raised, for those that were.
ALTER TABLE concern ADD meeting_number text;

-- The meetings a concern may name, as dispatch last told.
CREATE TABLE known_meeting (
  number text PRIMARY KEY,
  kind text NOT NULL,
  community_code text NOT NULL,
  cancelled boolean NOT NULL,
  sequence bigint NOT NULL
);
