-- What a concern says beside its words: the class of the national standard, the point on a map as it was measured and
-- what WGS84 makes of it, how the address was written where that is not the form it is kept in, when the matter
-- happened, and when it was said to us where that is not when it was registered.
ALTER TABLE concern
  ADD COLUMN gb_code text,
  ADD COLUMN address_written text,
  ADD COLUMN point_lon numeric,
  ADD COLUMN point_lat numeric,
  ADD COLUMN point_crs text,
  ADD COLUMN point_accuracy numeric,
  ADD COLUMN point_source text,
  ADD COLUMN wgs84_lon double precision,
  ADD COLUMN wgs84_lat double precision,
  ADD COLUMN occurred_at timestamptz,
  ADD COLUMN heard_at timestamptz;
