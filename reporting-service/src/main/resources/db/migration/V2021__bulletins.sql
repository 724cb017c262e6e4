-- Bulletins as they were issued: numbered within each year, their content in canonical JSON with its hash. They are added
-- and read; what is wrong in one is put right by another one that names it.
CREATE TABLE bulletin (
  year int NOT NULL,
  serial int NOT NULL CHECK (serial > 0),
  kind text NOT NULL,
  period text NOT NULL,
  begins timestamptz NOT NULL,
  series_as_of timestamptz NOT NULL,
  issued_at timestamptz NOT NULL,
  corrects_year int,
  corrects_serial int,
  content text NOT NULL,
  hash bytea NOT NULL CHECK (hash = sha256(convert_to(content, 'UTF8'))),
  PRIMARY KEY (year, serial),
  FOREIGN KEY (corrects_year, corrects_serial) REFERENCES bulletin (year, serial),
  -- Nothing is corrected twice: the correction is.
  UNIQUE (corrects_year, corrects_serial)
);
-- A week and a month have one bulletin, and its corrections; a campaign can have several, each as of another moment.
CREATE UNIQUE INDEX bulletin_original ON bulletin (kind, period) WHERE corrects_year IS NULL AND kind <> 'CAMPAIGN';
CREATE INDEX bulletin_series ON bulletin (kind, begins, series_as_of);
CREATE INDEX bulletin_period ON bulletin (kind, period, issued_at);
CREATE INDEX bulletin_issued ON bulletin (issued_at);

CREATE FUNCTION bulletin_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'bulletins are never changed or removed' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER bulletin_frozen BEFORE UPDATE OR DELETE OR TRUNCATE ON bulletin
  FOR EACH STATEMENT EXECUTE FUNCTION bulletin_is_frozen();
