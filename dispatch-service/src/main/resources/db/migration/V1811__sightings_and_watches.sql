-- What was seen (目击): a fact under the id its phone gave it, never changed.
CREATE TABLE sighting (
  id uuid PRIMARY KEY,
  version bigint NOT NULL,
  seen_at timestamptz NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  estate text,
  zone text,
  building text,
  unit text,
  floor_label text,
  spot text,
  topic text NOT NULL,
  counted integer NOT NULL CHECK (counted >= 1),
  case_number text,
  patrol_id uuid,
  place_key text NOT NULL,
  case_id uuid REFERENCES case_file,
  concern_id uuid,
  recorded_by text NOT NULL,
  role text NOT NULL,
  recorded_at timestamptz NOT NULL
);
-- What patterns, watches and a list of one place ask
CREATE INDEX sighting_place ON sighting (place_key, topic, seen_at, id);
CREATE INDEX sighting_community ON sighting (community_code, seen_at, id);
CREATE INDEX sighting_seen_at ON sighting (seen_at, id);
CREATE INDEX sighting_recorded_by ON sighting (recorded_by, seen_at, id);
CREATE INDEX sighting_grid ON sighting (grid_code, seen_at, id) WHERE grid_code IS NOT NULL;
CREATE INDEX sighting_patrol ON sighting (patrol_id, seen_at) WHERE patrol_id IS NOT NULL;
CREATE INDEX sighting_case ON sighting (case_number, seen_at) WHERE case_number IS NOT NULL;

-- A patrol (巡查): a fact under the id its phone gave it. Sightings may name it before it is recorded.
CREATE TABLE patrol (
  id uuid PRIMARY KEY,
  version bigint NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  estate text,
  zone text,
  building text,
  unit text,
  floor_label text,
  spot text,
  staff integer NOT NULL CHECK (staff >= 1),
  since timestamptz NOT NULL,
  until timestamptz NOT NULL CHECK (until > since),
  made_by text NOT NULL,
  role text NOT NULL,
  recorded_at timestamptz NOT NULL
);

-- A pattern found in sightings (规律研判), frozen.
CREATE TABLE sighting_pattern (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  version bigint NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  estate text,
  zone text,
  building text,
  unit text,
  floor_label text,
  spot text,
  topic text NOT NULL,
  since timestamptz NOT NULL,
  until timestamptz NOT NULL CHECK (until > since),
  place_key text NOT NULL,
  hours integer[] NOT NULL,
  weekdays integer[] NOT NULL,
  nights integer NOT NULL,
  counted bigint NOT NULL,
  label text NOT NULL,
  policy text NOT NULL,
  reason text NOT NULL,
  computed_by text NOT NULL,
  computed_at timestamptz NOT NULL
);
CREATE INDEX sighting_pattern_community ON sighting_pattern (community_code, id);
CREATE INDEX sighting_pattern_place ON sighting_pattern (place_key, topic, id);

-- A look back at a closed case (回头看), one for each closing.
CREATE TABLE recurrence_watch (
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
  round integer NOT NULL,
  topic text NOT NULL,
  place_key text NOT NULL,
  since timestamptz NOT NULL,
  until timestamptz NOT NULL,
  days integer NOT NULL,
  ended_at timestamptz,
  UNIQUE (case_id, round)
);
CREATE INDEX recurrence_watch_place ON recurrence_watch (place_key, topic, until);
-- What is asked every second
CREATE INDEX recurrence_watch_open ON recurrence_watch (until, id) WHERE status = 'OPEN';

CREATE TABLE watch_recurrence (
  watch_id uuid NOT NULL REFERENCES recurrence_watch,
  sighting_id uuid NOT NULL REFERENCES sighting,
  seen_at timestamptz NOT NULL,
  counted integer NOT NULL,
  linked_at timestamptz NOT NULL,
  PRIMARY KEY (watch_id, sighting_id)
);
CREATE INDEX watch_recurrence_sighting ON watch_recurrence (sighting_id);

-- What a sighting asks that comes late: closed cases alone.
CREATE INDEX case_file_closed ON case_file (community_code, topic, closed_at) WHERE status = 'CLOSED';
