-- Since when and until when a community or grid is there; without an end while none is known. What was told before
-- this has always been there.
ALTER TABLE known_place
  ADD valid_from timestamptz NOT NULL DEFAULT timestamptz '1970-01-01 00:00:00Z',
  ADD valid_to timestamptz;
ALTER TABLE known_place ALTER valid_from DROP DEFAULT;
