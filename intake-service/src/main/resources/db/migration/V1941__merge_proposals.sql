-- What may be the same at one place, whatever its topic: by the first that is named of building, spot, zone and estate.
CREATE INDEX concern_landmark ON concern (community_code, coalesce(building, spot, zone, estate, ''), registered_at);

-- Two concerns that may be one (疑似重复), as the system proposed them and as somebody decided.
CREATE TABLE merge_proposal (
  id uuid PRIMARY KEY,
  earlier_id uuid NOT NULL REFERENCES concern,
  earlier_number text NOT NULL,
  later_id uuid NOT NULL REFERENCES concern,
  later_number text NOT NULL,
  community_code text NOT NULL,
  score int NOT NULL,
  reasons text NOT NULL,
  proposed_at timestamptz NOT NULL,
  revision bigint NOT NULL,
  version bigint NOT NULL,
  status text NOT NULL,
  settled_at timestamptz,
  settled_by text,
  settled_reason text,
  settled_for uuid,
  settled_cause text,
  UNIQUE (earlier_id, later_id)
);
CREATE INDEX merge_proposal_later ON merge_proposal (later_id);
CREATE INDEX merge_proposal_open ON merge_proposal (score, id) WHERE status = 'OPEN';
CREATE INDEX merge_proposal_open_here ON merge_proposal (community_code, score, id) WHERE status = 'OPEN';

-- How far concerns have been compared with those before them, by id; and which of the newest ones, because one that is
-- committed late is found below that. What was registered before this is compared on demand only.
CREATE TABLE comparison_mark (
  up_to uuid NOT NULL
);
INSERT INTO comparison_mark
SELECT coalesce((SELECT id FROM concern ORDER BY id DESC LIMIT 1), '00000000-0000-0000-0000-000000000000');
CREATE TABLE compared_concern (
  concern_id uuid PRIMARY KEY
);
