-- Facts from the field have the id the phone gave them: told again, they are there already.

-- A visit (走访): never changed, and never changes its case.
CREATE TABLE visit (
  id uuid PRIMARY KEY,
  matter_kind text NOT NULL,
  matter_id uuid NOT NULL,
  matter_number text NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  confidential boolean NOT NULL,
  concern_id uuid,
  unit_code text NOT NULL,
  actor_role text NOT NULL,
  staff integer NOT NULL CHECK (staff > 0),
  spot text,
  met_tenants integer NOT NULL,
  met_owners integer NOT NULL,
  met_neighbours integer NOT NULL,
  met_merchants integer NOT NULL,
  met_others integer NOT NULL,
  outcome text NOT NULL,
  note text,
  happened_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX visit_matter ON visit (matter_id, happened_at, id);

-- A canvass (摸排), its questions a row for each choice, and what households answered: neither who nor which door.
CREATE TABLE canvass (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  sequence bigint NOT NULL,
  version bigint NOT NULL,
  status text NOT NULL,
  matter_kind text NOT NULL,
  matter_id uuid NOT NULL,
  matter_number text NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  confidential boolean NOT NULL,
  concern_id uuid,
  unit_code text NOT NULL,
  actor_role text NOT NULL,
  title text NOT NULL,
  planned_households integer NOT NULL CHECK (planned_households > 0),
  opened_at timestamptz NOT NULL,
  closed_at timestamptz
);
CREATE INDEX canvass_matter ON canvass (matter_id, id);

CREATE TABLE canvass_question (
  canvass_id uuid NOT NULL REFERENCES canvass,
  question_place integer NOT NULL,
  question_code text NOT NULL,
  question_text text NOT NULL,
  choice_place integer NOT NULL,
  choice_code text NOT NULL,
  choice_text text NOT NULL,
  PRIMARY KEY (canvass_id, question_place, choice_place)
);

CREATE TABLE canvass_answer (
  id uuid PRIMARY KEY,
  canvass_id uuid NOT NULL REFERENCES canvass,
  unit_code text NOT NULL,
  actor_role text NOT NULL,
  happened_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX canvass_answer_canvass ON canvass_answer (canvass_id);

CREATE TABLE canvass_answer_choice (
  answer_id uuid NOT NULL REFERENCES canvass_answer,
  question_code text NOT NULL,
  choice_code text NOT NULL,
  PRIMARY KEY (answer_id, question_code)
);

-- A coverage target: so many are planned; how many were done is counted from the items.
CREATE TABLE coverage_target (
  id uuid PRIMARY KEY,
  sequence bigint NOT NULL,
  version bigint NOT NULL,
  matter_kind text NOT NULL,
  matter_id uuid NOT NULL,
  matter_number text NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  confidential boolean NOT NULL,
  concern_id uuid,
  unit_code text NOT NULL,
  actor_role text NOT NULL,
  label text NOT NULL,
  planned integer NOT NULL CHECK (planned > 0),
  plan_reason text,
  set_at timestamptz NOT NULL
);
CREATE INDEX coverage_target_matter ON coverage_target (matter_id, id);

CREATE TABLE coverage_item (
  id uuid PRIMARY KEY,
  target_id uuid NOT NULL REFERENCES coverage_target,
  sequence bigint NOT NULL,
  unit_code text NOT NULL,
  actor_role text NOT NULL,
  item text NOT NULL,
  happened_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX coverage_item_target ON coverage_item (target_id, happened_at, id);

-- A measurement: positives of observed, over a population and a window [from, to).
CREATE TABLE measurement (
  id uuid PRIMARY KEY,
  matter_kind text NOT NULL,
  matter_id uuid NOT NULL,
  matter_number text NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  confidential boolean NOT NULL,
  concern_id uuid,
  unit_code text NOT NULL,
  actor_role text NOT NULL,
  metric text NOT NULL,
  population text NOT NULL,
  numerator bigint NOT NULL CHECK (numerator >= 0),
  denominator bigint NOT NULL CHECK (denominator >= numerator),
  window_from timestamptz NOT NULL,
  window_to timestamptz NOT NULL CHECK (window_to > window_from),
  occasion text NOT NULL,
  happened_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX measurement_matter ON measurement (matter_id, happened_at, id);
