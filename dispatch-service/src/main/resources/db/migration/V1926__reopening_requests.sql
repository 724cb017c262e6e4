-- A reporter asks for a closed case to be taken up again (申请重办); why is in intake alone.
CREATE TABLE reopening_request (
  id uuid PRIMARY KEY,
  asked_number text NOT NULL,
  case_id uuid NOT NULL REFERENCES case_file,
  concern_id uuid NOT NULL,
  case_number text NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  confidential boolean NOT NULL,
  round int NOT NULL,
  requested_at timestamptz NOT NULL,
  revision bigint NOT NULL,
  version bigint NOT NULL,
  status text NOT NULL,
  decided_at timestamptz,
  decided_by text,
  public_reason text
);
CREATE INDEX reopening_request_open ON reopening_request (case_id) WHERE status = 'REQUESTED';
CREATE INDEX reopening_request_status ON reopening_request (status, id);
CREATE INDEX reopening_request_community ON reopening_request (community_code, id);
