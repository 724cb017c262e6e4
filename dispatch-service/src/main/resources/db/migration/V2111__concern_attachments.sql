-- Which attachments concerns have, for the units that handle them. Names and bytes stay in intake.
CREATE TABLE concern_attachment (
  attachment_id uuid PRIMARY KEY,
  concern_id uuid NOT NULL,
  -- As intake's REST interface names it; with media_type and size unknown of those told of before they were told
  file_id uuid,
  kind text NOT NULL,
  media_type text,
  size bigint
);
CREATE INDEX concern_attachment_concern ON concern_attachment (concern_id);
