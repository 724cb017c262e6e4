-- The directory through time: what an entry says stands in versions; the entry keeps the count of its changes and
-- whether it was voided. A code stays here for good, so a voided one is never used again.
ALTER TABLE directory_entry ADD void_from timestamptz, ADD void_reason text;

-- What an entry says from valid_from on, until valid_to. A plan that was replaced before it began ends where it begins.
CREATE TABLE directory_version (
  code text NOT NULL REFERENCES directory_entry,
  sequence bigint NOT NULL,
  valid_from timestamptz NOT NULL,
  valid_to timestamptz CHECK (valid_to >= valid_from),
  origin text NOT NULL,
  actor_role text NOT NULL,
  recorded_at timestamptz NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (code, sequence),
  -- Two versions of a code never overlap. The code is compared by its hash, as GiST knows ranges without an extension.
  EXCLUDE USING gist (
    int8range(hashtextextended(code, 0), hashtextextended(code, 0), '[]') WITH &&,
    tstzrange(valid_from, valid_to) WITH &&)
);

-- What was loaded so far is how the town has always been.
INSERT INTO directory_version (code, sequence, valid_from, origin, actor_role, recorded_at, content)
SELECT code, sequence, timestamptz '1970-01-01 00:00:00Z', 'FILE', 'system', now(), content FROM directory_entry;
ALTER TABLE directory_entry DROP content;
