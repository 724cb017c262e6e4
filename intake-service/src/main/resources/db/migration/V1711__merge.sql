-- Two reports of one matter: which concern was merged into which, and what was last decided about that.
ALTER TABLE concern
  ADD COLUMN status text NOT NULL DEFAULT 'REGISTERED',
  ADD COLUMN merged_into uuid REFERENCES concern,
  ADD COLUMN merged_into_number text,
  ADD COLUMN merge_decided_at timestamptz,
  ADD COLUMN merge_decided_by text,
  ADD COLUMN merge_reason text;
CREATE INDEX concern_merged_into ON concern (merged_into) WHERE merged_into IS NOT NULL;

-- What was raised about one topic in one community: what similar concerns are looked for among.
CREATE INDEX concern_matter ON concern (community_code, topic, registered_at);
