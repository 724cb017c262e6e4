-- Every event once, raw: the memory of what was seen, and the source from which every read model can be built again.
CREATE TABLE journal (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  event_id uuid NOT NULL UNIQUE,
  topic text NOT NULL,
  key text NOT NULL,
  type text NOT NULL,
  subject text NOT NULL,
  source text NOT NULL,
  time timestamptz NOT NULL,
  recorded_time timestamptz NOT NULL,
  sequence bigint NOT NULL,
  correlation_id text NOT NULL,
  traceparent text NOT NULL,
  data jsonb NOT NULL,
  concern_id text GENERATED ALWAYS AS (left(data ->> 'concernId', 36)) STORED
);
CREATE INDEX journal_concern ON journal (concern_id, time);

-- One line per concern. A case event may come before the registration: the line then waits, uncounted, for the rest.
CREATE TABLE ledger_line (
  concern_id uuid PRIMARY KEY,
  number text NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  channel text,
  nature text,
  topic text,
  registered_at timestamptz,
  registration_recorded timestamptz,
  status text NOT NULL,
  outcome text,
  owner_code text,
  owner_name text,
  dispatched_at timestamptz,
  case_sequence bigint NOT NULL,
  changed_at timestamptz NOT NULL,
  changed_recorded timestamptz NOT NULL
);
-- Not unique: numbers are intake's to keep apart, and two consumers may begin the same line at the same moment.
CREATE INDEX ledger_line_number ON ledger_line (number);
CREATE INDEX ledger_line_registered ON ledger_line (registered_at, concern_id);
CREATE INDEX ledger_line_community ON ledger_line (community_code, concern_id);

-- Every state a concern was in, and since when the system knew: what a past asOf is answered from.
CREATE TABLE ledger_state (
  concern_id uuid NOT NULL,
  case_sequence bigint NOT NULL,
  status text NOT NULL,
  outcome text,
  time timestamptz NOT NULL,
  recorded_time timestamptz NOT NULL,
  PRIMARY KEY (concern_id, case_sequence)
);

-- Names of communities, as the directory last told.
CREATE TABLE known_community (
  code text PRIMARY KEY,
  name text NOT NULL,
  sequence bigint NOT NULL
);
