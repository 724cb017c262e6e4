-- The official working calendar: a row for every year that has a holiday notice, as last published.
CREATE TABLE calendar_year (
  year integer PRIMARY KEY,
  version bigint NOT NULL CHECK (version > 0),
  published_at timestamptz NOT NULL,
  notice jsonb NOT NULL
);
