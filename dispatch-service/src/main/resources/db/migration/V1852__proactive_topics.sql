-- A place with many cases of one topic, as last counted (未诉先办). The parts of the place that are not named are alike.
CREATE TABLE hot_spot (
  id uuid PRIMARY KEY,
  community_code text NOT NULL,
  estate text,
  zone text,
  building text,
  spot text,
  topic text NOT NULL,
  cases integer NOT NULL,
  first_case_at timestamptz NOT NULL,
  last_case_at timestamptz NOT NULL,
  threshold integer NOT NULL,
  days integer NOT NULL,
  rule_topic text NOT NULL,
  rule_version date NOT NULL,
  found_at timestamptz NOT NULL,
  counted_at timestamptz NOT NULL,
  cooled boolean NOT NULL DEFAULT false,
  UNIQUE NULLS NOT DISTINCT (community_code, topic, estate, zone, building, spot)
);
CREATE INDEX hot_spot_hot ON hot_spot (community_code, id) WHERE NOT cooled;
-- What hot spots are looked for among
CREATE INDEX case_file_heard ON case_file (heard_at) WHERE NOT confidential;

CREATE TABLE proactive_topic (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  sequence bigint NOT NULL,
  version bigint NOT NULL,
  status text NOT NULL,
  community_code text NOT NULL,
  estate text,
  zone text,
  building text,
  spot text,
  topic text NOT NULL,
  hot_spot_id uuid REFERENCES hot_spot,
  cases_found integer,
  window_days integer NOT NULL,
  reason text,
  unit_kind text NOT NULL,
  unit_code text NOT NULL,
  unit_name text NOT NULL,
  review_done text,
  kept_up boolean,
  window_seconds integer,
  cases_before integer,
  cases_after integer,
  reviewed_at timestamptz,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz
);
CREATE INDEX proactive_topic_community ON proactive_topic (community_code, id);
CREATE INDEX proactive_topic_lead ON proactive_topic (unit_code, id);
CREATE UNIQUE INDEX proactive_topic_one_open ON proactive_topic (hot_spot_id) WHERE status <> 'CLOSED';

CREATE TABLE proactive_co_handler (
  topic_id uuid NOT NULL REFERENCES proactive_topic,
  place integer NOT NULL,
  unit_kind text NOT NULL,
  unit_code text NOT NULL,
  unit_name text NOT NULL,
  PRIMARY KEY (topic_id, place)
);
CREATE INDEX proactive_co_handler_unit ON proactive_co_handler (unit_code, topic_id);

CREATE TABLE proactive_task (
  id uuid PRIMARY KEY,
  topic_id uuid NOT NULL REFERENCES proactive_topic,
  serial integer NOT NULL,
  unit_kind text NOT NULL,
  unit_code text NOT NULL,
  unit_name text NOT NULL,
  what text NOT NULL,
  due_on date NOT NULL,
  status text NOT NULL,
  sent_back integer NOT NULL,
  words text,
  done_at timestamptz,
  confirmed_at timestamptz,
  UNIQUE (topic_id, serial)
);
CREATE INDEX proactive_task_unit ON proactive_task (unit_code, topic_id);
