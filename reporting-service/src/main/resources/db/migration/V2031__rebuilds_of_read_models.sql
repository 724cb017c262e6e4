-- Read models that were, or are being, built anew from the journal: how far each is, whichever replica is asked. What is
-- finished stays as a record.
CREATE TABLE read_model_rebuild (
  id uuid PRIMARY KEY,
  read_model text NOT NULL,
  status text NOT NULL,
  position bigint NOT NULL DEFAULT 0,
  events_done bigint NOT NULL DEFAULT 0,
  events_total bigint NOT NULL DEFAULT 0,
  working_millis bigint NOT NULL DEFAULT 0,
  started_at timestamptz NOT NULL,
  finished_at timestamptz,
  failure text
);
CREATE INDEX read_model_rebuild_latest ON read_model_rebuild (read_model, id DESC);
-- One at a time, whatever else goes wrong.
CREATE UNIQUE INDEX read_model_rebuild_under_way ON read_model_rebuild (read_model) WHERE finished_at IS NULL;
