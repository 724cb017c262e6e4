-- Grid party-group workstations (网格党小组工作站), and how each stood from an instant on until its next term began.
CREATE TABLE workstation (
  id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE,
  name text NOT NULL,
  community_code text NOT NULL,
  grid_code text NOT NULL,
  building text,
  spot text,
  status text NOT NULL,
  sequence bigint NOT NULL,
  version bigint NOT NULL
);
CREATE INDEX workstation_listed ON workstation (status, code);
CREATE INDEX workstation_of_community ON workstation (community_code, status, code);

CREATE TABLE workstation_term (
  workstation_id uuid NOT NULL REFERENCES workstation,
  ordinal int NOT NULL,
  since timestamptz NOT NULL,
  status text NOT NULL,
  keeper text NOT NULL,
  hours text NOT NULL,
  reason text,
  PRIMARY KEY (workstation_id, ordinal)
);

-- What was held there: study and collection, each once however often it was told.
CREATE TABLE workstation_session (
  id uuid PRIMARY KEY,
  version bigint NOT NULL,
  workstation_code text NOT NULL REFERENCES workstation (code),
  kind text NOT NULL,
  started_at timestamptz NOT NULL,
  minutes int NOT NULL,
  attending int NOT NULL,
  made_by text NOT NULL,
  role text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX workstation_session_held ON workstation_session (workstation_code, id);
