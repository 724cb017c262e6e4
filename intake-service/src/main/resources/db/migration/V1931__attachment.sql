-- Photos, short videos and PDFs of concerns; their bytes are in the attachment store under the key. A removed one
-- loses name and bytes, the row says that there was one.
CREATE TABLE attachment (
  key uuid PRIMARY KEY,
  sent_id uuid NOT NULL,
  concern_id uuid NOT NULL REFERENCES concern,
  concern_number text NOT NULL,
  community_code text NOT NULL,
  grid_code text,
  sequence bigint NOT NULL,
  version bigint NOT NULL,
  type text NOT NULL,
  name text,
  size bigint NOT NULL CHECK (size > 0),
  sha256 text NOT NULL,
  sent_sha256 text NOT NULL,
  thumbnail boolean NOT NULL,
  by_reporter boolean NOT NULL,
  added_at timestamptz NOT NULL,
  removed_at timestamptz,
  removed_for text,
  UNIQUE (concern_id, sent_id),
  CHECK ((removed_at IS NULL) = (name IS NOT NULL)),
  CHECK ((removed_at IS NULL) = (removed_for IS NULL))
);
