-- A hazard point (隐患点), numbered per community; with a case or, found in a sweep, without.
CREATE TABLE hazard (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  serial bigint NOT NULL,
  sequence bigint NOT NULL,
  version bigint NOT NULL,
  status text NOT NULL,
  case_id uuid REFERENCES case_file,
  concern_id uuid,
  case_number text,
  community_code text NOT NULL,
  grid_code text,
  confidential boolean NOT NULL,
  estate text,
  building text,
  building_unit text,
  floor_label text,
  spot text,
  lon numeric(10, 7),
  lat numeric(9, 7),
  crs text,
  accuracy_metres numeric(8, 2),
  kind text NOT NULL,
  description text NOT NULL,
  grade text NOT NULL,
  round integer NOT NULL,
  found_at timestamptz NOT NULL,
  unit_kind text,
  unit_code text,
  unit_name text,
  survey_unit_kind text,
  survey_unit_code text,
  survey_unit_name text,
  measures text,
  funds text,
  due_at timestamptz,
  interim_control text,
  began_at timestamptz NOT NULL,
  survey_finding text,
  surveyed_at timestamptz,
  started_at timestamptz,
  rectified_at timestamptz,
  rectified_by text,
  verified_at timestamptz,
  struck_off_at timestamptz,
  reason text,
  overdue_told boolean NOT NULL,
  listing_organ text,
  listing_reason text,
  listing_requirements text,
  listing_due_at timestamptz,
  UNIQUE (community_code, serial),
  CHECK ((lon IS NULL) = (crs IS NULL) AND (lon IS NULL) = (lat IS NULL))
);
CREATE INDEX hazard_case ON hazard (case_number, id);
CREATE INDEX hazard_community ON hazard (community_code, id);
CREATE INDEX hazard_grid ON hazard (grid_code, id);
CREATE INDEX hazard_unit ON hazard (unit_code, id);
CREATE INDEX hazard_survey_unit ON hazard (survey_unit_code, id);
-- What the watch asks every second
CREATE INDEX hazard_due ON hazard (due_at, id) WHERE status IN ('REGISTERED', 'RECTIFYING') AND NOT overdue_told;

-- The times of the rounds before a relapse.
CREATE TABLE hazard_round (
  hazard_id uuid NOT NULL REFERENCES hazard,
  round integer NOT NULL,
  rectified_by text,
  began_at timestamptz NOT NULL,
  started_at timestamptz,
  rectified_at timestamptz,
  verified_at timestamptz,
  struck_off_at timestamptz,
  PRIMARY KEY (hazard_id, round)
);

-- People looked at a point on site, told by a phone under its own id.
CREATE TABLE hazard_inspection (
  id uuid PRIMARY KEY,
  hazard_id uuid NOT NULL REFERENCES hazard,
  at timestamptz NOT NULL,
  survey_needed boolean NOT NULL,
  finding text NOT NULL
);
CREATE INDEX hazard_inspection_hazard ON hazard_inspection (hazard_id, at);

CREATE TABLE hazard_inspection_party (
  inspection_id uuid NOT NULL REFERENCES hazard_inspection,
  place integer NOT NULL,
  unit text NOT NULL,
  staff integer NOT NULL CHECK (staff > 0),
  PRIMARY KEY (inspection_id, place)
);

-- Photos, cleaned of everything but the picture; at most 5 MiB.
CREATE TABLE hazard_photo (
  id uuid PRIMARY KEY,
  hazard_id uuid NOT NULL REFERENCES hazard,
  side text NOT NULL,
  taken_at timestamptz NOT NULL,
  media_type text NOT NULL,
  size integer NOT NULL CHECK (size <= 5242880),
  sha256 text NOT NULL,
  sent_sha256 text NOT NULL,
  sent_by text NOT NULL,
  bytes bytea NOT NULL
);
CREATE INDEX hazard_photo_hazard ON hazard_photo (hazard_id, taken_at);
-- Pictures do not get smaller by compressing them again
ALTER TABLE hazard_photo ALTER COLUMN bytes SET STORAGE EXTERNAL;
