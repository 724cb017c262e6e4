-- The office hours as last told to the others, in one row: they are told again when the data file says otherwise.
CREATE TABLE calendar_office_hours (
  id boolean PRIMARY KEY DEFAULT true CHECK (id),
  version bigint NOT NULL CHECK (version > 0),
  told jsonb NOT NULL
);
