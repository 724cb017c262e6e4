-- The meeting in which a concern was raised, for those that were.
ALTER TABLE case_file ADD meeting_number text;
CREATE INDEX case_file_meeting ON case_file (meeting_number, number) WHERE meeting_number IS NOT NULL;

-- A meeting (居民议事会, 党建联席会).
CREATE TABLE meeting (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  sequence bigint NOT NULL,
  version bigint NOT NULL,
  status text NOT NULL,
  kind text NOT NULL,
  community_code text NOT NULL,
  convener_code text NOT NULL,
  convener_name text NOT NULL,
  convener_level text NOT NULL,
  place text NOT NULL,
  begins_at timestamptz NOT NULL,
  held_at timestamptz,
  residents integer CHECK (residents >= 0),
  minutes text,
  cancel_reason text
);
CREATE INDEX meeting_community ON meeting (community_code, id);
CREATE INDEX meeting_convener ON meeting (convener_code, id);
-- Serials of a day are counted by the number's beginning
CREATE INDEX meeting_number_prefix ON meeting (number text_pattern_ops);

-- An item of its agenda, and how the vote on it came out where one was asked for.
CREATE TABLE meeting_item (
  id uuid PRIMARY KEY,
  meeting_id uuid NOT NULL REFERENCES meeting,
  serial integer NOT NULL,
  title text NOT NULL,
  matter text NOT NULL,
  cases text[] NOT NULL,
  in_favour integer CHECK (in_favour >= 0),
  against integer CHECK (against >= 0),
  abstained integer CHECK (abstained >= 0),
  entitled integer CHECK (entitled >= in_favour + against + abstained),
  policy text,
  rule_version integer,
  passed boolean,
  counted_at timestamptz,
  UNIQUE (meeting_id, serial)
);

-- A unit that was asked to come, or came.
CREATE TABLE meeting_unit (
  id uuid PRIMARY KEY,
  meeting_id uuid NOT NULL REFERENCES meeting,
  place integer NOT NULL,
  unit_kind text NOT NULL,
  unit_code text NOT NULL,
  unit_name text NOT NULL,
  invited boolean NOT NULL,
  people integer CHECK (people > 0),
  UNIQUE (meeting_id, unit_code)
);
CREATE INDEX meeting_unit_code ON meeting_unit (unit_code, meeting_id);

-- What was resolved, as a task of the unit that answers for it.
CREATE TABLE resolution (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  sequence bigint NOT NULL,
  version bigint NOT NULL,
  status text NOT NULL,
  meeting_id uuid NOT NULL REFERENCES meeting,
  meeting_number text NOT NULL,
  meeting_kind text NOT NULL,
  agenda_item integer NOT NULL,
  community_code text NOT NULL,
  convener_code text NOT NULL,
  convener_name text NOT NULL,
  convener_level text NOT NULL,
  unit_kind text NOT NULL,
  unit_code text NOT NULL,
  unit_name text NOT NULL,
  words text NOT NULL,
  cases text[] NOT NULL,
  due_on date NOT NULL,
  due_at timestamptz NOT NULL,
  issued_at timestamptz NOT NULL,
  accepted_at timestamptz,
  report text,
  reported_at timestamptz,
  judgement text,
  judged_at timestamptz,
  overdue_told_at timestamptz
);
CREATE INDEX resolution_meeting ON resolution (meeting_id);
CREATE INDEX resolution_unit ON resolution (unit_code, id);
CREATE INDEX resolution_community ON resolution (community_code, id);
CREATE INDEX resolution_convener ON resolution (convener_code, id);
-- What the watch asks every second
CREATE INDEX resolution_awaited ON resolution (due_at, id)
  WHERE overdue_told_at IS NULL AND status IN ('ISSUED', 'ACCEPTED', 'SENT_BACK');

-- When an organisation is open, from valid_from on until valid_to; a pilot (试点) lies over what holds otherwise.
CREATE TABLE service_hours (
  id uuid PRIMARY KEY,
  sequence bigint NOT NULL,
  version bigint NOT NULL,
  unit_kind text NOT NULL,
  unit_code text NOT NULL,
  unit_name text NOT NULL,
  status text NOT NULL,
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to >= valid_from),
  trial boolean NOT NULL,
  resolution_number text,
  reason text,
  set_at timestamptz NOT NULL,
  -- Two versions of a unit never overlap, nor do two pilots. Compared by hash, as GiST knows ranges without an extension.
  EXCLUDE USING gist (
    int8range(hashtextextended(unit_code, 0), hashtextextended(unit_code, 0), '[]') WITH &&,
    int4range(trial::integer, trial::integer, '[]') WITH &&,
    daterange(valid_from, valid_to) WITH &&)
);
CREATE INDEX service_hours_unit ON service_hours (unit_code, valid_from);

CREATE TABLE service_interval (
  service_hours_id uuid NOT NULL REFERENCES service_hours,
  day text NOT NULL,
  from_minute integer NOT NULL CHECK (from_minute >= 0),
  to_minute integer NOT NULL CHECK (to_minute <= 1440 AND from_minute < to_minute),
  PRIMARY KEY (service_hours_id, day, from_minute)
);
