-- How far units have come with their tasks, in their words (进展).
CREATE TABLE task_progress (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_file,
  round int NOT NULL,
  unit_code text NOT NULL,
  noted_at timestamptz NOT NULL,
  words text NOT NULL
);
CREATE INDEX task_progress_case ON task_progress (case_id, id);

-- Photos that go with handling reports, without what the camera wrote beside them.
CREATE TABLE report_photo (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_file,
  round int NOT NULL,
  unit_code text NOT NULL,
  taken_at timestamptz NOT NULL,
  media_type text NOT NULL,
  size integer NOT NULL CHECK (size <= 5242880),
  sha256 text NOT NULL,
  sent_sha256 text NOT NULL,
  bytes bytea NOT NULL
);
CREATE INDEX report_photo_case ON report_photo (case_id, taken_at);
-- Pictures do not get smaller by compressing them again
ALTER TABLE report_photo ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- What partner units answered by event, each once for its unit and event id, and what became of it.
CREATE TABLE partner_answer (
  id uuid PRIMARY KEY,
  unit_code text NOT NULL,
  -- Null where what came has no id that can be read: record says where it stands on the unit's topic
  event_id text,
  record text,
  -- WEBHOOK or TOPIC
  way text NOT NULL,
  -- As the answer says; null where it says nothing known
  type text,
  number text,
  -- Of type and data, whatever their form: by this a repetition is known. The words themselves are not kept here
  content_sha256 text NOT NULL,
  -- The id came before, with other content
  otherwise boolean NOT NULL DEFAULT false,
  -- TAKEN or REFUSED
  outcome text NOT NULL,
  -- TAKEN: version of what was moved. REFUSED: the problem document
  sequence bigint,
  problem text,
  received_at timestamptz NOT NULL,
  CHECK (event_id IS NOT NULL OR record IS NOT NULL)
);
CREATE UNIQUE INDEX partner_answer_once ON partner_answer (unit_code, event_id) WHERE NOT otherwise;
CREATE UNIQUE INDEX partner_answer_content ON partner_answer (unit_code, event_id, content_sha256);
CREATE UNIQUE INDEX partner_answer_record ON partner_answer (unit_code, record, content_sha256)
  WHERE event_id IS NULL;
CREATE INDEX partner_answer_unit ON partner_answer (unit_code, id);
