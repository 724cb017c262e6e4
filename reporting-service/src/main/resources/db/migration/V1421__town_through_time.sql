-- The entries of the directory and what they are called, through time: from valid_from on, until valid_to.
CREATE TABLE town_entry (
  code text NOT NULL,
  valid_from timestamptz NOT NULL,
  valid_to timestamptz,
  kind text NOT NULL,
  name text NOT NULL,
  sequence bigint NOT NULL,
  PRIMARY KEY (code, valid_from)
);
CREATE INDEX town_entry_kind ON town_entry (kind, code, valid_from);

-- What was told so far has always been so.
INSERT INTO town_entry (code, valid_from, kind, name, sequence)
SELECT code, timestamptz '1970-01-01 00:00:00Z', 'COMMUNITY', name, sequence FROM known_community;
DROP TABLE known_community;
