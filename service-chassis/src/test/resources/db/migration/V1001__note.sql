CREATE TABLE note (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key text NOT NULL,
  text text NOT NULL
);
CREATE TABLE stamp (
  id bigint PRIMARY KEY,
  text text NOT NULL UNIQUE
);
