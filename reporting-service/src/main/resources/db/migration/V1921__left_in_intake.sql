-- Concerns that were declined in intake, or withdrawn with nobody else wanting them: since when that was known. Final.
CREATE TABLE ledger_exit (
  concern_id uuid PRIMARY KEY,
  kind text NOT NULL,
  recorded_time timestamptz NOT NULL
);

-- What is read of praise: few concerns among many.
CREATE INDEX journal_praise ON journal (recorded_time)
  WHERE type = 'concern.registered.v1' AND data ->> 'nature' = 'PRAISE';
