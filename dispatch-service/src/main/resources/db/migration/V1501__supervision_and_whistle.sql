-- An urge (催办): counted per case, never changed.
CREATE TABLE urge (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  serial bigint NOT NULL,
  case_id uuid NOT NULL REFERENCES case_file,
  concern_id uuid NOT NULL,
  case_number text NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  confidential boolean NOT NULL,
  unit_kind text NOT NULL,
  unit_code text NOT NULL,
  unit_name text NOT NULL,
  side text NOT NULL,
  words text,
  urged_at timestamptz NOT NULL,
  UNIQUE (case_id, serial)
);

-- A supervision (督办, 挂牌督办) of a case by an organ; one open at a time.
CREATE TABLE supervision (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  sequence bigint NOT NULL,
  version bigint NOT NULL,
  status text NOT NULL,
  case_id uuid NOT NULL REFERENCES case_file,
  concern_id uuid NOT NULL,
  case_number text NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  confidential boolean NOT NULL,
  unit_kind text NOT NULL,
  unit_code text NOT NULL,
  unit_name text NOT NULL,
  level text NOT NULL,
  organ text NOT NULL,
  reason text NOT NULL,
  requirements text NOT NULL,
  due_at timestamptz NOT NULL,
  issued_by text NOT NULL,
  issued_at timestamptz NOT NULL,
  escalated_at timestamptz,
  report text,
  reported_at timestamptz,
  judgement text,
  judged_at timestamptz,
  lifted_at timestamptz
);
CREATE INDEX supervision_case ON supervision (case_id);
CREATE UNIQUE INDEX supervision_one_open ON supervision (case_id) WHERE status <> 'LIFTED';
CREATE INDEX supervision_open ON supervision (id) WHERE status <> 'LIFTED';

-- A whistle (吹哨): units called to a case, each to report in (报到) by the deadline.
CREATE TABLE whistle (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  sequence bigint NOT NULL,
  version bigint NOT NULL,
  status text NOT NULL,
  case_id uuid NOT NULL REFERENCES case_file,
  concern_id uuid NOT NULL,
  case_number text NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  confidential boolean NOT NULL,
  place text NOT NULL,
  need text NOT NULL,
  report_in_by timestamptz NOT NULL,
  caller_unit text NOT NULL,
  sounded_at timestamptz NOT NULL,
  closed_at timestamptz
);
CREATE INDEX whistle_case ON whistle (case_id);
CREATE INDEX whistle_sounded_at ON whistle (sounded_at);
-- What the watch asks every second
CREATE INDEX whistle_awaited ON whistle (report_in_by, id) WHERE status = 'SOUNDED';

CREATE TABLE whistle_call (
  id uuid PRIMARY KEY,
  whistle_id uuid NOT NULL REFERENCES whistle,
  place integer NOT NULL,
  unit_kind text NOT NULL,
  unit_code text NOT NULL,
  unit_name text NOT NULL,
  status text NOT NULL,
  reported_in_at timestamptz,
  result text,
  result_at timestamptz,
  caller_score integer CHECK (caller_score BETWEEN 1 AND 5),
  caller_words text,
  unit_score integer CHECK (unit_score BETWEEN 1 AND 5),
  unit_words text,
  UNIQUE (whistle_id, unit_code)
);
CREATE INDEX whistle_call_unit ON whistle_call (unit_code, whistle_id);
